//! Memory that a material is baked in: its numbers, its tables and its planes.

use super::GpuError;
use super::layouts::{ARENAS, PASS_BYTES, PASS_STRIDE};
use crate::material::wgsl::{At, Numbers, Pass};

/// Bytes of the tile before its numbers.
const HEAD_BYTES: u64 = 32;

/// Least bytes that a storage binding has on every card.
const BINDING_BYTES: u64 = 128 << 20;

/// Buffers of one material at one size.
pub(super) struct Workspace {
    pub tile: wgpu::Buffer,
    pub tables: wgpu::Buffer,
    pub arenas: Vec<wgpu::Buffer>,
    pub passes: wgpu::Buffer,
    /// Planes in each arena.
    pub per_arena: usize,
}

impl Workspace {
    pub fn new(
        device: &wgpu::Device,
        slots: usize,
        numbers: &Numbers,
        passes: usize,
    ) -> Result<Workspace, GpuError> {
        let plane_bytes = u64::from(numbers.size_px) * u64::from(numbers.size_px) * 4;
        let limits = device.limits();
        let most = limits.max_storage_buffer_binding_size.min(limits.max_buffer_size).min(BINDING_BYTES);
        let per_arena = (most / plane_bytes).max(1) as usize;
        if plane_bytes > most || slots > per_arena * ARENAS {
            return Err(GpuError::TooLarge {
                size_px: numbers.size_px,
                needed_mb: (plane_bytes * slots as u64) >> 20,
                most_mb: (most * ARENAS as u64) >> 20,
            });
        }
        let uniform = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
        let storage =
            wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::COPY_SRC;
        let buffer = |label: &str, size: u64, usage| {
            let size = size.max(16).next_multiple_of(16);
            device.create_buffer(&wgpu::BufferDescriptor {
                label: Some(label),
                size,
                usage,
                mapped_at_creation: false,
            })
        };
        let arena = |k: usize| {
            let planes = slots.saturating_sub(k * per_arena).min(per_arena) as u64;
            buffer("material planes", planes * plane_bytes, storage)
        };
        let numbers_bytes = (numbers.uniform.len().max(1) as u64 * 4).next_multiple_of(16);
        Ok(Workspace {
            tile: buffer("material numbers", HEAD_BYTES + numbers_bytes, uniform),
            tables: buffer("material tables", numbers.tables.len() as u64 * 4, storage),
            arenas: (0..ARENAS).map(arena).collect(),
            passes: buffer("material passes", passes.max(1) as u64 * PASS_STRIDE, uniform),
            per_arena,
        })
    }

    /// Whether these numbers and passes have room.
    pub fn holds(&self, numbers: &Numbers, passes: usize) -> bool {
        self.tables.size() >= numbers.tables.len() as u64 * 4
            && self.passes.size() >= passes as u64 * PASS_STRIDE
    }

    /// Hands over what a slider has changed.
    pub fn write(&self, queue: &wgpu::Queue, numbers: &Numbers, origin_px: [u32; 2], passes: &[Vec<Pass>]) {
        let head = [
            numbers.size_px,
            numbers.size_m.to_bits(),
            self.per_arena as u32,
            origin_px[0],
            origin_px[1],
            0,
            0,
            0,
        ];
        let bits = numbers.uniform.iter().map(|n| n.to_bits());
        queue.write_buffer(&self.tile, 0, &bytes(head.into_iter().chain(bits)));
        queue.write_buffer(&self.tables, 0, &bytes(numbers.tables.iter().map(|n| n.to_bits())));
        let mut packed = Vec::new();
        for pass in passes.iter().flatten() {
            packed.extend(bytes(words(pass).into_iter()));
            packed.resize(packed.len().next_multiple_of(PASS_STRIDE as usize), 0);
        }
        queue.write_buffer(&self.passes, 0, &packed);
    }
}

fn bytes(words: impl Iterator<Item = u32>) -> Vec<u8> {
    words.flat_map(u32::to_le_bytes).collect()
}

/// A pass as `passes.wgsl` reads it.
fn words(pass: &Pass) -> [u32; (PASS_BYTES / 4) as usize] {
    let word = |from: &At, to: &At, size: u32, radius: u32, down: bool| {
        [from.slot, from.from, to.slot, to.from, size, radius, u32::from(down), 0]
    };
    match pass {
        Pass::Halve { from, to, size_px } => word(from, to, *size_px, 0, false),
        Pass::Box { from, to, size_px, radius_px, down } => word(from, to, *size_px, *radius_px, *down),
    }
}

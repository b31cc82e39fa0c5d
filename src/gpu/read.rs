//! Brings maps back from the card, to compare or to save them.

use super::{Baker, GpuError, LiveMaterial};

/// The pixels of a map: four bytes each, rows from the top.
pub fn pixels(baker: &Baker, texture: &wgpu::Texture) -> Result<Vec<u8>, GpuError> {
    let (width, height) = (texture.width(), texture.height());
    let row_bytes = width * 4;
    let stride = row_bytes.next_multiple_of(wgpu::COPY_BYTES_PER_ROW_ALIGNMENT);
    let copy = |encoder: &mut wgpu::CommandEncoder, buffer: &wgpu::Buffer| {
        let layout = wgpu::TexelCopyBufferLayout {
            offset: 0,
            bytes_per_row: Some(stride),
            rows_per_image: Some(height),
        };
        encoder.copy_texture_to_buffer(
            texture.as_image_copy(),
            wgpu::TexelCopyBufferInfo { buffer, layout },
            wgpu::Extent3d { width, height, depth_or_array_layers: 1 },
        );
    };
    let bytes = fetch(baker, u64::from(stride) * u64::from(height), copy)?;
    Ok(bytes.chunks_exact(stride as usize).flat_map(|row| &row[..row_bytes as usize]).copied().collect())
}

/// The height that was baked last, metres, rows from the top, not yet moved to the origin; empty for a flat material.
pub fn height(baker: &Baker, live: &LiveMaterial) -> Result<Vec<f32>, GpuError> {
    let Some(slot) = live.program.height else { return Ok(Vec::new()) };
    let per_arena = live.workspace.per_arena;
    let plane_bytes = u64::from(live.size_px) * u64::from(live.size_px) * 4;
    let arena = &live.workspace.arenas[slot / per_arena];
    let from = (slot % per_arena) as u64 * plane_bytes;
    let bytes = fetch(baker, plane_bytes, |encoder, buffer| {
        encoder.copy_buffer_to_buffer(arena, from, buffer, 0, plane_bytes);
    })?;
    Ok(bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
}

/// What `copy` puts into a buffer of `size` bytes, once the card has done its work.
fn fetch(
    baker: &Baker,
    size: u64,
    copy: impl FnOnce(&mut wgpu::CommandEncoder, &wgpu::Buffer),
) -> Result<Vec<u8>, GpuError> {
    let buffer = baker.device.create_buffer(&wgpu::BufferDescriptor {
        label: Some("material read back"),
        size,
        usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
        mapped_at_creation: false,
    });
    let mut encoder = baker.device.create_command_encoder(&Default::default());
    copy(&mut encoder, &buffer);
    baker.queue.submit([encoder.finish()]);
    let (send, receive) = std::sync::mpsc::channel();
    buffer.map_async(wgpu::MapMode::Read, .., move |outcome| drop(send.send(outcome)));
    let refused = |error: &dyn std::fmt::Display| GpuError::Refused(error.to_string());
    baker.wait()?;
    receive.recv().map_err(|e| refused(&e))?.map_err(|e| refused(&e))?;
    Ok(buffer.get_mapped_range(..).to_vec())
}

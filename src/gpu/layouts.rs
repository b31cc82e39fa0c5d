//! What kernels and passes are bound to; one layout each, so that every kernel runs with the same bindings.

use wgpu::{BindGroupLayoutEntry, BindingType, BufferBindingType, ShaderStages};

/// Buffers of planes that a kernel may use. With the tables they stay within the eight storage buffers of every card.
pub(super) const ARENAS: usize = 4;

/// Bytes between the numbers of two passes.
pub(super) const PASS_STRIDE: u64 = 256;

/// Bytes of the numbers of one pass.
pub(super) const PASS_BYTES: u64 = 32;

/// The layouts.
pub(super) struct Layouts {
    pub tile: wgpu::BindGroupLayout,
    pub pass: wgpu::BindGroupLayout,
    pub kernels: wgpu::PipelineLayout,
    pub passes: wgpu::PipelineLayout,
    pub mips: wgpu::BindGroupLayout,
    pub halving: wgpu::PipelineLayout,
}

impl Layouts {
    pub fn new(device: &wgpu::Device) -> Layouts {
        let mut bindings = vec![buffer(BufferBindingType::Uniform, false), storage(true)];
        bindings.extend((0..ARENAS).map(|_| storage(false)));
        bindings.extend((0..4).map(|_| written()));
        let tile = group(device, "material tile", bindings);
        let pass = group(device, "material pass", vec![buffer(BufferBindingType::Uniform, true)]);
        let mips = group(device, "mip map", vec![sampled(), written()]);
        let kernels = pipeline(device, &[&tile]);
        let passes = pipeline(device, &[&tile, &pass]);
        let halving = pipeline(device, &[&mips]);
        Layouts { tile, pass, kernels, passes, mips, halving }
    }
}

fn group(device: &wgpu::Device, label: &str, bindings: Vec<BindingType>) -> wgpu::BindGroupLayout {
    let entry = |(binding, ty)| BindGroupLayoutEntry {
        binding: binding as u32,
        visibility: ShaderStages::COMPUTE,
        ty,
        count: None,
    };
    let entries: Vec<BindGroupLayoutEntry> = bindings.into_iter().enumerate().map(entry).collect();
    device
        .create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor { label: Some(label), entries: &entries })
}

fn pipeline(device: &wgpu::Device, groups: &[&wgpu::BindGroupLayout]) -> wgpu::PipelineLayout {
    let groups: Vec<Option<&wgpu::BindGroupLayout>> = groups.iter().map(|group| Some(*group)).collect();
    device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
        label: Some("material"),
        bind_group_layouts: &groups,
        immediate_size: 0,
    })
}

fn buffer(ty: BufferBindingType, has_dynamic_offset: bool) -> BindingType {
    BindingType::Buffer { ty, has_dynamic_offset, min_binding_size: None }
}

fn storage(read_only: bool) -> BindingType {
    buffer(BufferBindingType::Storage { read_only }, false)
}

fn written() -> BindingType {
    BindingType::StorageTexture {
        access: wgpu::StorageTextureAccess::WriteOnly,
        format: wgpu::TextureFormat::Rgba8Unorm,
        view_dimension: wgpu::TextureViewDimension::D2,
    }
}

fn sampled() -> BindingType {
    BindingType::Texture {
        sample_type: wgpu::TextureSampleType::Float { filterable: false },
        view_dimension: wgpu::TextureViewDimension::D2,
        multisampled: false,
    }
}

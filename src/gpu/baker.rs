//! Compiles kernels, each structure once, and starts materials.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::GpuError;
use super::layouts::Layouts;
use super::live::LiveMaterial;
use super::mips::Halving;
use crate::material::CheckedGraph;
use crate::material::wgsl::{Kernel, Program, passes_source};

/// A graphics card that bakes materials. Compiled kernels are kept by their source.
pub struct Baker {
    pub(super) device: wgpu::Device,
    pub(super) queue: wgpu::Queue,
    pub(super) layouts: Layouts,
    pub(super) halve: wgpu::ComputePipeline,
    pub(super) box_blur: wgpu::ComputePipeline,
    pub(super) mips: Halving,
    kernels: Mutex<BTreeMap<u64, wgpu::ComputePipeline>>,
}

impl Baker {
    /// Bakes on `device`; anything within wgpu's default limits will do.
    pub fn new(device: wgpu::Device, queue: wgpu::Queue) -> Baker {
        let layouts = Layouts::new(&device);
        let passes = module(&device, &passes_source());
        let pass = |entry: &str| pipeline(&device, &layouts.passes, &passes, entry);
        let (halve, box_blur) = (pass("halve"), pass("box_blur"));
        let mips = Halving::new(&device, &layouts);
        Baker { halve, box_blur, mips, layouts, kernels: Mutex::default(), device, queue }
    }

    /// How many kernels have been compiled so far.
    pub fn compiled(&self) -> usize {
        self.kernels.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Waits until the card has done all that was handed to it.
    pub fn wait(&self) -> Result<(), GpuError> {
        let waited = self.device.poll(wgpu::PollType::wait_indefinitely());
        waited.map(|_| ()).map_err(|error| GpuError::Refused(error.to_string()))
    }

    /// Makes `graph` ready to be baked at `size_px`. Compiles what is new, which takes a while: call it from any
    /// thread but the one that draws.
    pub fn start(&self, graph: &CheckedGraph, size_px: u32) -> Result<LiveMaterial, GpuError> {
        LiveMaterial::new(self, graph, size_px)
    }

    pub(super) fn compile(&self, program: &Program) -> Result<Vec<wgpu::ComputePipeline>, GpuError> {
        let of_source = |kernel: &Kernel| {
            let known = |cache: &Mutex<BTreeMap<u64, wgpu::ComputePipeline>>| {
                cache.lock().unwrap_or_else(PoisonError::into_inner).get(&kernel.digest).cloned()
            };
            if let Some(pipeline) = known(&self.kernels) {
                return Ok(pipeline);
            }
            let made = checked(&self.device, || {
                let module = module(&self.device, &kernel.source);
                pipeline(&self.device, &self.layouts.kernels, &module, "main")
            })?;
            let mut kernels = self.kernels.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(kernels.entry(kernel.digest).or_insert(made).clone())
        };
        program.kernels.iter().map(of_source).collect()
    }
}

/// Runs `work`; what the card has against it becomes an error.
pub(super) fn checked<T>(device: &wgpu::Device, work: impl FnOnce() -> T) -> Result<T, GpuError> {
    let memory = device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
    let validation = device.push_error_scope(wgpu::ErrorFilter::Validation);
    let made = work();
    // Off the web both answers are there at once.
    let refused = [bevy::tasks::block_on(validation.pop()), bevy::tasks::block_on(memory.pop())];
    match refused.into_iter().flatten().next() {
        Some(error) => Err(GpuError::Refused(error.to_string())),
        None => Ok(made),
    }
}

pub(super) fn module(device: &wgpu::Device, source: &str) -> wgpu::ShaderModule {
    device.create_shader_module(wgpu::ShaderModuleDescriptor {
        label: Some("material"),
        source: wgpu::ShaderSource::Wgsl(source.into()),
    })
}

pub(super) fn pipeline(
    device: &wgpu::Device,
    layout: &wgpu::PipelineLayout,
    module: &wgpu::ShaderModule,
    entry: &str,
) -> wgpu::ComputePipeline {
    device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
        label: Some(entry),
        layout: Some(layout),
        module,
        entry_point: Some(entry),
        compilation_options: wgpu::PipelineCompilationOptions::default(),
        cache: None,
    })
}

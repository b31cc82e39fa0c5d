//! A material on the card: when a slider moves, its numbers are handed over and its kernels run again.

use super::baker::checked;
use super::layouts::{PASS_BYTES, PASS_STRIDE};
use super::workspace::Workspace;
use super::{Baker, GpuError, Maps};
use crate::material::CheckedGraph;
use crate::material::wgsl::{Numbers, Pass, Program};

/// Sizes that the card bakes: powers of two, so that planes can be halved.
const SIZES_PX: std::ops::RangeInclusive<u32> = 64..=4096;

/// A graph with its kernels compiled and its memory taken.
pub struct LiveMaterial {
    pub(super) program: Program,
    pub(super) workspace: Workspace,
    pub(super) size_px: u32,
    kernels: Vec<wgpu::ComputePipeline>,
}

impl LiveMaterial {
    pub(super) fn new(baker: &Baker, graph: &CheckedGraph, size_px: u32) -> Result<LiveMaterial, GpuError> {
        if !SIZES_PX.contains(&size_px) || !size_px.is_power_of_two() {
            return Err(GpuError::Size(size_px));
        }
        let program = Program::of(graph);
        let numbers = Numbers::of(graph, size_px)?;
        let passes = program.passes(graph, size_px).iter().map(Vec::len).sum();
        let made = checked(&baker.device, || Workspace::new(&baker.device, program.slots, &numbers, passes))?;
        let kernels = baker.compile(&program)?;
        Ok(LiveMaterial { program, workspace: made?, size_px, kernels })
    }

    /// Whether `graph` has the structure of this material, so that it can be baked without compiling anything.
    pub fn fits(&self, graph: &CheckedGraph) -> bool {
        let digests = |program: &Program| -> Vec<u64> { program.kernels.iter().map(|k| k.digest).collect() };
        digests(&self.program) == digests(&Program::of(graph))
    }

    /// Bakes `graph`, which must [fit](Self::fits), into `maps`, whose first pixel is that at `origin_px` of the tile.
    /// The work is handed to the card; this does not wait for it.
    pub fn bake(
        &mut self,
        baker: &Baker,
        graph: &CheckedGraph,
        origin_px: [u32; 2],
        maps: &Maps,
    ) -> Result<(), GpuError> {
        if maps.size_px != self.size_px {
            return Err(GpuError::Mismatch { maps_px: maps.size_px, material_px: self.size_px });
        }
        let numbers = Numbers::of(graph, self.size_px)?;
        let passes = self.program.passes(graph, self.size_px);
        let count = passes.iter().map(Vec::len).sum();
        checked(&baker.device, || {
            if !self.workspace.holds(&numbers, count) {
                self.workspace = Workspace::new(&baker.device, self.program.slots, &numbers, count)?;
            }
            self.workspace.write(&baker.queue, &numbers, origin_px, &passes);
            self.run(baker, &passes, maps);
            Ok(())
        })?
    }

    fn run(&self, baker: &Baker, passes: &[Vec<Pass>], maps: &Maps) {
        let tile = self.tile_group(baker, maps);
        let work = self.pass_group(baker);
        let mut encoder = baker.device.create_command_encoder(&Default::default());
        {
            let mut pass = encoder.begin_compute_pass(&Default::default());
            let mut number = 0;
            for (kernel, passes) in self.kernels.iter().zip(passes) {
                pass.set_pipeline(kernel);
                pass.set_bind_group(0, &tile, &[]);
                pass.dispatch_workgroups(self.size_px.div_ceil(8), self.size_px.div_ceil(8), 1);
                for step in passes {
                    let (pipeline, groups) = match step {
                        Pass::Halve { size_px, .. } => (&baker.halve, [size_px.div_ceil(8); 2]),
                        Pass::Box { size_px, .. } => {
                            (&baker.box_blur, [size_px.div_ceil(64), size_px.div_ceil(STRETCH_PX)])
                        }
                    };
                    pass.set_pipeline(pipeline);
                    pass.set_bind_group(1, &work, &[number * PASS_STRIDE as u32]);
                    pass.dispatch_workgroups(groups[0], groups[1], 1);
                    number += 1;
                }
            }
            maps.chains.iter().for_each(|chain| chain.run(baker, &mut pass));
        }
        baker.queue.submit([encoder.finish()]);
    }

    fn tile_group(&self, baker: &Baker, maps: &Maps) -> wgpu::BindGroup {
        let views = maps.views();
        let buffers =
            [&self.workspace.tile, &self.workspace.tables].into_iter().chain(&self.workspace.arenas);
        let resources = buffers
            .map(|buffer| buffer.as_entire_binding())
            .chain(views.iter().map(wgpu::BindingResource::TextureView));
        let entry = |(binding, resource)| wgpu::BindGroupEntry { binding: binding as u32, resource };
        let entries: Vec<wgpu::BindGroupEntry> = resources.enumerate().map(entry).collect();
        baker.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("material tile"),
            layout: &baker.layouts.tile,
            entries: &entries,
        })
    }

    fn pass_group(&self, baker: &Baker) -> wgpu::BindGroup {
        baker.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("material pass"),
            layout: &baker.layouts.pass,
            entries: &[wgpu::BindGroupEntry {
                binding: 0,
                resource: wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                    buffer: &self.workspace.passes,
                    offset: 0,
                    size: wgpu::BufferSize::new(PASS_BYTES),
                }),
            }],
        })
    }
}

/// Numbers that one thread of a blur makes, as in `passes.wgsl`.
const STRETCH_PX: u32 = 32;

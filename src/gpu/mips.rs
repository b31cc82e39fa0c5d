//! Mip maps on the card, averaged as their meaning asks for.

use super::Baker;
use super::baker::{module, pipeline};
use super::layouts::Layouts;

const SOURCE: &str = include_str!("../../shaders/material/mips.wgsl");

/// What the samples of a map mean: how smaller ones are averaged.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    Color,
    Normal,
    Data,
}

/// One kernel for each meaning.
pub(super) struct Halving {
    color: wgpu::ComputePipeline,
    normal: wgpu::ComputePipeline,
    data: wgpu::ComputePipeline,
}

impl Halving {
    pub fn new(device: &wgpu::Device, layouts: &Layouts) -> Halving {
        let module = module(device, SOURCE);
        let kernel = |entry: &str| pipeline(device, &layouts.halving, &module, entry);
        Halving { color: kernel("color"), normal: kernel("normal"), data: kernel("data") }
    }
}

/// The steps from each level of a texture to the next.
pub(super) struct Chain {
    meaning: Meaning,
    steps: Vec<(wgpu::BindGroup, u32)>,
}

impl Chain {
    pub fn new(baker: &Baker, texture: &wgpu::Texture, meaning: Meaning) -> Chain {
        let level = |base_mip_level: u32| {
            texture.create_view(&wgpu::TextureViewDescriptor {
                format: Some(super::Maps::FORMAT),
                base_mip_level,
                mip_level_count: Some(1),
                ..Default::default()
            })
        };
        let step = |to: u32| {
            let group = baker.device.create_bind_group(&wgpu::BindGroupDescriptor {
                label: Some("mip map"),
                layout: &baker.layouts.mips,
                entries: &[
                    wgpu::BindGroupEntry {
                        binding: 0,
                        resource: wgpu::BindingResource::TextureView(&level(to - 1)),
                    },
                    wgpu::BindGroupEntry {
                        binding: 1,
                        resource: wgpu::BindingResource::TextureView(&level(to)),
                    },
                ],
            });
            (group, (texture.width() >> to).max(1))
        };
        Chain { meaning, steps: (1..texture.mip_level_count()).map(step).collect() }
    }

    pub fn run(&self, baker: &Baker, pass: &mut wgpu::ComputePass) {
        pass.set_pipeline(match self.meaning {
            Meaning::Color => &baker.mips.color,
            Meaning::Normal => &baker.mips.normal,
            Meaning::Data => &baker.mips.data,
        });
        for (group, size_px) in &self.steps {
            pass.set_bind_group(0, group, &[]);
            pass.dispatch_workgroups(size_px.div_ceil(8), size_px.div_ceil(8), 1);
        }
    }
}

//! Gives each piece one of a few colours, by its id: bricks of several firings, tesserae, threads.

use super::def::{Form, Gpu, Kind, NodeDef, Param, Reach, port};
use super::kernel::Kernel;

/// The colour of the last entry (from, r, g, b), linear, whose `from` is not above `id`; nothing in between.
pub const PALETTE: NodeDef = NodeDef {
    name: "palette",
    inputs: &[port("id", Kind::Mask)],
    outputs: &[port("out", Kind::Color)],
    params: &[Param { name: "colors", range: (0.0, 64.0), default: 0.0, form: Form::Stops(4) }],
    build: |p, _| {
        let entries: Vec<[f32; 4]> = p.list("colors").as_chunks::<4>().0.to_vec();
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                for (c, channel) in out.iter_mut().enumerate() {
                    channel.fill(entries.first().map_or(0.0, |entry| entry[1 + c]));
                    for entry in entries.iter().skip(1) {
                        for (o, id) in channel.iter_mut().zip(inputs[0]) {
                            *o = if *id >= entry[0] { entry[1 + c] } else { *o };
                        }
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/palette.wgsl"), |p, _| {
        p.list("colors").to_vec()
    }),
};

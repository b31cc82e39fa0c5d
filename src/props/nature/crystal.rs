//! A cluster of crystals growing from a lump of rock.

use glam::{Mat3, Vec3};

use super::growth::Growth;
use super::rock::stone;
use crate::mesh::{TriMesh, box_project_faces, loft};
use crate::num::LinearRgb;
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CRYSTAL: Generator = Generator {
    kind: "crystal",
    title: "Crystals",
    group: "nature",
    words: &["crystal cluster", "gem", "amethyst", "quartz", "magic crystal", "gemstone"],
    styles: &["glowing", "single"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.2, 0.7, 2.0),
        Param::m("height", 0.2, 0.8, 3.0),
        Param::m("depth", 0.2, 0.65, 2.0),
        Param::count("shards", 5.0, 10.0, 16.0),
    ],
    source: "invented; quartz clusters",
    slots: &[
        SlotSpec { name: "glass", material: "purple frosted glass" },
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "flame", material: "glowing crystal" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("shards");
    let slot = if args.is("glowing") { "flame" } else { "glass" };
    let mut growth = Growth::default();
    let bed = Vec3::new(size.x * 0.8, size.y * 0.28, size.z * 0.8);
    growth.add("bed", "stone", stone(3, bed, false, args.seed().child("bed")));
    let count = if args.is("single") { 1 } else { args.count("shards") };
    for i in 0..count {
        let grown = if i == 0 { 1.0 } else { draw.range(0.3, 0.7) };
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.3);
        let out = Vec3::new(out.x, 0.0, out.y);
        let lean = if i == 0 { 0.06 } else { draw.range(0.3, 0.85) };
        let axis = (Vec3::Y + out * lean).normalize();
        let foot = out * Vec3::new(size.x, 0.0, size.z) * if i == 0 { 0.0 } else { draw.range(0.12, 0.26) };
        let shard = shard(size.y * grown * 0.92, size.y.min(size.x) * (0.05 + 0.06 * grown), &mut draw);
        let side = axis.any_orthonormal_vector();
        let placed =
            shard.turned(Mat3::from_cols(side, axis, side.cross(axis))).moved(foot + Vec3::Y * bed.y * 0.35);
        growth.add("crystals", slot, placed);
    }
    if args.is("glowing") {
        shape.colored("flame");
        shape.light(Vec3::Y * size.y * 0.7, LinearRgb([0.62, 0.4, 1.0]), 30.0, 6.0);
    }
    growth.settle(size, false, shape);
}

/// A six-sided prism that widens a little and ends in an off-centre point.
fn shard(tall: f32, r: f32, draw: &mut crate::num::Stream) -> TriMesh {
    let turn = draw.unit();
    let sides: Vec<f32> = (0..6).map(|_| draw.range(0.82, 1.12)).collect();
    let ring = |y: f32, scale: f32, tilt: f32| -> Vec<Vec3> {
        (0..6)
            .map(|s| {
                let around = on_circle(-TAU * (s as f32 + turn) / 6.0) * r * scale * sides[s];
                Vec3::new(around.x, y + around.x * tilt, around.y)
            })
            .collect()
    };
    let tilt = draw.signed() * 0.5;
    let point = tall - r * draw.range(1.2, 2.0);
    let edge = r * 0.08;
    let rings = [
        ring(0.0, 0.8, 0.0),
        ring(point - edge, 1.0, tilt),
        ring(point + edge, 0.95, tilt),
        ring(tall - edge * 2.0, 0.1, 0.0),
        ring(tall, 0.02, 0.0),
    ];
    box_project_faces(&loft(&rings, 0.2))
}

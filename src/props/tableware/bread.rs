//! A loaf of bread with slashes across its crust.

use glam::Vec3;

use crate::mesh::{Bounds, displaced, fit};
use crate::num::math::{exp, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BREAD: Generator = Generator {
    kind: "bread",
    title: "Bread",
    group: "tableware",
    words: &["loaf", "bread loaf", "baguette", "bun", "food"],
    styles: &["round", "long"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.12, 0.3, 0.6),
        Param::m("height", 0.06, 0.1, 0.16),
        Param::m("depth", 0.08, 0.14, 0.3),
    ],
    source: "usual retail sizes",
    slots: &[SlotSpec { name: "clay", material: "light brown leather" }],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let half = if args.is("round") {
        let r = size.x.min(size.z.max(size.x * 0.7)).min(size.z) * 0.5;
        Vec3::new(r, size.y, r)
    } else if args.is("long") {
        Vec3::new(size.x * 0.5, size.y * 0.75, size.z * 0.36)
    } else {
        Vec3::new(size.x * 0.5, size.y, size.z * 0.5)
    };
    let seed = args.random("crust").bits();
    let slashes = if args.is("round") { 3.0 } else { (half.x / half.z * 2.2).round().max(3.0) };
    let loaf = displaced(4, |d| {
        // A superellipse sits flatter and fuller than a sphere; slashes run slanting over the top.
        let full = |c: f32| c * (1.25 - 0.25 * c * c);
        let flat = Vec3::new(full(d.x).clamp(-1.0, 1.0), d.y, full(d.z).clamp(-1.0, 1.0));
        let along = (d.x * 0.8 + d.z * 0.22) * slashes * 0.62;
        let off = along - along.round();
        let edge = along.round().abs() <= slashes * 0.42;
        let slash = if edge { exp(-off * off * 28.0) * smoothstep(0.35, 0.8, d.y) } else { 0.0 };
        let rough = 0.97 + 0.03 * fbm3(d * 4.0, 3, seed) - 0.2 * slash;
        let y = if d.y > 0.0 { 0.3 + 0.7 * d.y * rough } else { 0.3 + 0.3 * d.y.max(-0.55) / 0.55 };
        Vec3::new(flat.x * half.x * rough.min(1.0), y * half.y, flat.z * half.z * rough.min(1.0))
    });
    let room = Bounds { min: Vec3::new(-half.x, 0.0, -half.z), max: half };
    shape.add("loaf", "clay", fit(loaf, room));
}

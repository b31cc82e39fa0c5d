//! A goblet: a turned cup on a stem, plain or set with stones.

use glam::Vec2;

use crate::mesh::{TriMesh, displaced, lathe, smooth_profile};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GOBLET: Generator = Generator {
    kind: "goblet",
    title: "Goblet",
    group: "tableware",
    words: &["chalice", "wine glass", "grail", "wine cup", "glass"],
    styles: &["jewelled", "slender"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.06, 0.09, 0.14),
        Param::m("height", 0.12, 0.18, 0.28),
        Param::m("depth", 0.06, 0.09, 0.14),
    ],
    source: "usual retail sizes",
    slots: &[SlotSpec { name: "brass", material: "gold" }, SlotSpec { name: "gems", material: "red glass" }],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (r, h) = (size.x.min(size.z) * 0.5, size.y);
    let stem = if args.is("slender") { 0.1 } else { 0.15 };
    let knop = if args.is("slender") { 0.16 } else { 0.34 };
    let wall = r * 0.06;
    let outline = [
        (r * 0.86, 0.0),
        (r * 0.88, h * 0.015),
        (r * 0.7, h * 0.04),
        (r * 0.3, h * 0.08),
        (r * stem, h * 0.16),
        (r * stem, h * 0.23),
        (r * knop, h * 0.28),
        (r * stem, h * 0.33),
        (r * (stem + 0.03), h * 0.42),
        (r * 0.6, h * 0.5),
        (r * 0.92, h * 0.64),
        (r * 0.96, h * 0.82),
        (r, h - wall * 0.5),
        (r - wall * 0.6, h),
        (r - wall * 1.2, h - wall * 0.5),
        (r * 0.96 - wall, h * 0.8),
        (r * 0.9 - wall, h * 0.65),
        (r * 0.5, h * 0.53),
        (0.0, h * 0.49),
    ];
    let mut whole = vec![Vec2::ZERO];
    whole.extend(smooth_profile(&outline, 2).into_iter().map(|p| Vec2::new(p.x.min(r), p.y.clamp(0.0, h))));
    shape.add("goblet", "brass", lathe(&whole, 28, 0.8));
    if args.is("jewelled") {
        let gem = |i: usize| {
            let turn = TAU * i as f32 / 6.0;
            let out = on_circle(turn) * (r * 0.925);
            let long = if i.is_multiple_of(2) { 1.4 } else { 0.9 };
            displaced(1, |d| d * glam::Vec3::new(0.06, 0.15 * long, 0.15) * r).yawed(-turn).at(
                out.x,
                h * 0.74,
                out.y,
            )
        };
        shape.add("gems", "gems", TriMesh::merged((0..6).map(gem)));
    }
}

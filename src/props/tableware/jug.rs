//! A jug with a pulled spout and a strap handle.

use glam::{Vec2, Vec3};

use super::mug::grip;
use crate::mesh::{lathe, shade, smooth, smooth_profile};
use crate::num::math::smoothstep;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const JUG: Generator = Generator {
    kind: "jug",
    title: "Jug",
    group: "tableware",
    words: &["pitcher", "water jug", "clay jug", "milk jug"],
    styles: &["tall", "round"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.19, 0.3),
        Param::m("height", 0.12, 0.25, 0.4),
        Param::m("depth", 0.08, 0.14, 0.22),
    ],
    source: "usual retail sizes",
    slots: &[SlotSpec { name: "clay", material: "brown pottery" }],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let h = size.y;
    // Belly, spout (+X here −X) and handle share the width.
    let r = (size.z * 0.5).min(size.x * 0.37);
    let belly = if args.is("tall") { 0.26 } else { 0.36 };
    let neck = if args.is("round") { 0.5 } else { 0.58 };
    let wall = (r * 0.07).max(0.003);
    let line = [
        (r * 0.66, 0.0),
        (r * 0.7, h * 0.015),
        (r * 0.95, h * (belly - 0.14)),
        (r, h * belly),
        (r * 0.84, h * 0.6),
        (r * neck, h * 0.78),
        (r * (neck + 0.02), h * 0.86),
        (r * (neck + 0.14), h * 0.985),
        (r * (neck + 0.1), h),
        (r * (neck + 0.12) - wall, h * 0.985),
        (r * neck - wall, h * 0.84),
        (r * 0.5, h * 0.7),
        (0.0, h * 0.62),
    ];
    let mut outline = vec![Vec2::ZERO];
    outline.extend(smooth_profile(&line, 2).into_iter().map(|p| Vec2::new(p.x.min(r), p.y.clamp(0.0, h))));
    let spout = r * (0.86 - neck).max(0.1);
    let body = lathe(&outline, 32, 0.8).deformed(|p| {
        let high = smoothstep(h * 0.78, h, p.y);
        let around = p.x / Vec2::new(p.x, p.z).length().max(1e-4);
        let front = smoothstep(0.55, 1.0, -around);
        let pinch = 1.0 - 0.25 * high * smoothstep(0.3, 0.8, -around) * (1.0 - front);
        Vec3::new(p.x - spout * high * front, p.y, p.z * pinch)
    });
    let x = r - size.x * 0.5;
    shape.add("body", "clay", shade(body, 0.8).at(x, 0.0, 0.0));
    let (out, thick) = (size.x - r * 2.0, 0.008);
    let edge = x + r;
    let points = [
        (x + r * (neck + 0.06) - wall, 0.93),
        (edge + out * 0.45, 0.96),
        (edge + out - thick, 0.8),
        (edge + out * 0.75, 0.58),
        (edge + out * 0.1, 0.42),
        (edge - r * 0.06, 0.38),
    ];
    let points = points.map(|(x, y)| Vec3::new(x, y * h, 0.0));
    shape.add("handle", "clay", grip(&smooth(&points, 4), thick * 0.7, thick * 1.3));
}

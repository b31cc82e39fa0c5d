//! A pedestal: a short classical column, fluted, smooth or square.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, lathe, profile, shade, smooth_profile};
use crate::num::math::{atan2, cos, smoothstep};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PEDESTAL: Generator = Generator {
    kind: "pedestal",
    title: "Pedestal",
    group: "decor",
    words: &["plinth", "podium", "stand"],
    styles: &["square", "smooth"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.25, 0.42, 0.9),
        Param::m("height", 0.4, 1.0, 3.5),
        Param::m("depth", 0.25, 0.42, 0.9),
    ],
    source: "usual retail sizes",
    slots: &[SlotSpec { name: "stone", material: "white marble" }],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    column(shape, size, args.is("square"), !args.is("smooth"));
    shape.support(Vec3::Y * size.y, size.x * 0.9, size.z * 0.9, 1.2);
}

/// A pedestal of `size` metres on y = 0.
pub fn column(shape: &mut Shape, size: Vec3, square: bool, fluted: bool) {
    let short = size.x.min(size.z);
    let plinth = (size.y * 0.1).min(0.1);
    let slab = |share: f32, tall: f32| {
        bevel_box(Vec3::new(size.x * share, tall, size.z * share), (tall * 0.12).min(0.012))
    };
    shape.add("plinth", "stone", slab(1.0, plinth).at(0.0, plinth * 0.5, 0.0));
    let abacus = plinth * 0.6;
    shape.add("abacus", "stone", slab(1.0, abacus).at(0.0, size.y - abacus * 0.5, 0.0));
    if square {
        let step = plinth * 0.45;
        shape.add("steps", "stone", slab(0.86, step).at(0.0, plinth + step * 0.5, 0.0));
        shape.add("steps", "stone", slab(0.88, step).at(0.0, size.y - abacus - step * 0.5, 0.0));
        let low = plinth + step;
        let tall = size.y - abacus - step - low;
        shape.add("die", "stone", slab(0.74, tall).at(0.0, low + tall * 0.5, 0.0));
        for (x, z, turn) in [(0.0, 1.0, 0.0), (1.0, 0.0, 1.0), (0.0, -1.0, 2.0), (-1.0, 0.0, 3.0)] {
            let wide = if x == 0.0 { size.x } else { size.z } * 0.5;
            let panel = crate::mesh::frame(
                glam::Vec2::new(wide, tall * 0.8),
                &profile(&[(0.0, -0.01), (0.0, 0.006), (0.012, 0.012), (0.024, 0.006), (0.024, -0.01)]),
                0.5,
            );
            let panel = panel.yawed(turn * crate::num::math::FRAC_PI_2);
            let at = Vec3::new(x * size.x, 0.0, z * size.z) * 0.37;
            shape.add("panels", "stone", panel.moved(at + Vec3::Y * (low + tall * 0.5)));
        }
        return;
    }
    let r = short * 0.5;
    let base = plinth * 1.1;
    let foot = [
        (r * 0.9, 0.0),
        (r * 0.97, base * 0.18),
        (r * 0.9, base * 0.42),
        (r * 0.8, base * 0.48),
        (r * 0.78, base * 0.62),
        (r * 0.85, base * 0.72),
        (r * 0.84, base * 0.88),
        (r * 0.74, base),
    ];
    shape.add("base", "stone", closed(&foot, base).at(0.0, plinth, 0.0));
    let neck = abacus * 1.6;
    let head = [
        (r * 0.68, 0.0),
        (r * 0.74, neck * 0.12),
        (r * 0.68, neck * 0.24),
        (r * 0.7, neck * 0.45),
        (r * 0.88, neck * 0.8),
        (r * 0.92, neck),
    ];
    shape.add("capital", "stone", closed(&head, neck).at(0.0, size.y - abacus - neck, 0.0));
    let (from, to) = (plinth + base - 0.002, size.y - abacus - neck + 0.002);
    shape.add("shaft", "stone", shaft(r * 0.72, r * 0.66, to - from, fluted).at(0.0, from, 0.0));
}

fn closed(points: &[(f32, f32)], top: f32) -> TriMesh {
    let mut outline = profile(&[(0.0, 0.0)]);
    outline.extend(smooth_profile(points, 3));
    outline.push(glam::Vec2::new(0.0, top));
    lathe(&outline, 36, 0.7)
}

/// A tapering shaft with sixteen flutes that die out before its ends.
fn shaft(below: f32, above: f32, height: f32, fluted: bool) -> TriMesh {
    let rim = (height * 0.12).min(0.05);
    let levels = [0.0, rim * 0.5, rim, height * 0.5, height - rim, height - rim * 0.5, height];
    let at = |y: f32| below + (above - below) * (y / height);
    let mut outline = vec![(0.0, 0.0)];
    outline.extend(levels.map(|y| (at(y), y)));
    outline.push((0.0, height));
    if !fluted {
        return lathe(&profile(&outline), 36, 0.7);
    }
    let plain = lathe(&profile(&outline), 96, 0.7);
    let cut = plain.deformed(|p| {
        let inside =
            smoothstep(rim * 0.4, rim, p.y) * (1.0 - smoothstep(height - rim, height - rim * 0.4, p.y));
        let turn = atan2(p.z, p.x);
        let groove = (0.5 + 0.5 * cos(turn * 16.0)).max(0.0).sqrt();
        let factor = 1.0 - 0.065 * groove * inside;
        Vec3::new(p.x * factor, p.y, p.z * factor)
    });
    shade(cut, 0.7)
}

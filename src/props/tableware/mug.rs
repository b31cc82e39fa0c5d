//! A mug: a tankard of wooden staves bound with hoops, or thrown of clay with a round handle.

use glam::Vec3;

use crate::mesh::{TriMesh, band, lathe, loft, profile, shade, smooth, smooth_profile};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MUG: Generator = Generator {
    kind: "mug",
    title: "Mug",
    group: "tableware",
    words: &["tankard", "beer mug", "cup", "stein", "coffee mug", "pint", "tea cup"],
    styles: &["tankard", "ceramic"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.09, 0.145, 0.2),
        Param::m("height", 0.07, 0.15, 0.24),
        Param::m("depth", 0.06, 0.1, 0.14),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "ceramic", material: "glazed ceramic" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let ceramic = args.is("ceramic");
    // The handle takes a third of the width.
    let radius = (size.z * 0.5).min(size.x * 0.36);
    let x = radius - size.x * 0.5;
    let reach = size.x - radius * 2.0;
    if ceramic {
        let wall = radius * 0.09;
        let outline = [
            (radius * 0.8, 0.0),
            (radius * 0.86, 0.006),
            (radius * 0.98, size.y * 0.14),
            (radius, size.y * 0.4),
            (radius, size.y - wall),
            (radius - wall * 0.5, size.y),
            (radius - wall, size.y - wall),
            (radius - wall * 1.1, size.y * 0.3),
            (radius * 0.84, size.y * 0.1),
            (radius * 0.6, size.y * 0.06),
            (0.0, size.y * 0.06),
        ];
        let mut whole = profile(&[(0.0, 0.0)]);
        whole.extend(smooth_profile(&outline, 2));
        shape.add("body", "ceramic", lathe(&whole, 28, 0.9).at(x, 0.0, 0.0));
        handle(shape, "ceramic", x + radius, reach, size.y, 0.0075);
        return;
    }
    let foot = radius * 0.98;
    let outline = [
        (0.0, 0.0),
        (foot - 0.004, 0.0),
        (foot, 0.004),
        (radius * 0.88, size.y - 0.004),
        (radius * 0.86, size.y),
        (radius * 0.76, size.y),
        (radius * 0.75, size.y - 0.004),
        (radius * 0.8, size.y * 0.12),
        (0.0, size.y * 0.12),
    ];
    // Flat facets are the staves: grain upright.
    let body = lathe(&profile(&outline), 14, 0.2).uv_turned();
    shape.add("body", "wood", body.at(x, 0.0, 0.0));
    for (at, tall) in [(0.1, 0.016), (0.8, 0.014)] {
        let y = size.y * at;
        let r = foot + (radius * 0.88 - foot) * at + 0.0015;
        shape.add("hoops", "iron", band(r, tall, 0.006, 28).at(x, y, 0.0));
    }
    handle(shape, "wood", x + radius * 0.93, reach + radius * 0.07, size.y, 0.0095);
}

/// A handle reaching `reach` metres out from the body's side at x.
fn handle(shape: &mut Shape, slot: &'static str, x: f32, reach: f32, height: f32, thick: f32) {
    let out = reach - thick * 0.75;
    let points =
        [(-0.006, 0.78), (out * 0.55, 0.84), (out, 0.68), (out, 0.45), (out * 0.6, 0.24), (-0.004, 0.2)];
    let points = points.map(|(out, y)| Vec3::new(out, y * height, 0.0));
    shape.add("handle", slot, grip(&smooth(&points, 4), thick * 0.75, thick * 1.1).at(x, 0.0, 0.0));
}

/// A bar with an oval section along a path in the XY plane: half thickness in the plane and across it.
pub fn grip(path: &[Vec3], thick: f32, wide: f32) -> TriMesh {
    let last = path.len() - 1;
    let rings: Vec<Vec<Vec3>> = (0..=last)
        .map(|i| {
            let forward = (path[(i + 1).min(last)] - path[i.saturating_sub(1)]).normalize_or(Vec3::X);
            let side = Vec3::Z.cross(forward);
            let corner = |s: u32| {
                let around = on_circle(TAU * s as f32 / 10.0 + FRAC_PI_2);
                path[i] + side * (around.x * thick) + Vec3::Z * (around.y * wide)
            };
            (0..10).map(corner).collect()
        })
        .collect();
    shade(loft(&rings, 0.9), 0.9)
}

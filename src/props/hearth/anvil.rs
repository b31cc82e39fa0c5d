//! A smith's anvil on a section of trunk, a hammer leaning against it.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, band, bevel_box, loft, shade, tube, uv};
use crate::num::math::{TAU, on_circle};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ANVIL: Generator = Generator {
    kind: "anvil",
    title: "Anvil",
    group: "hearth",
    words: &["smith anvil", "blacksmith anvil", "forge anvil"],
    styles: &["bare", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.66, 0.9),
        Param::m("height", 0.6, 0.8, 1.0),
        Param::m("depth", 0.36, 0.46, 0.7),
    ],
    source: "forged London-pattern anvils of 50 to 150 kg",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let body = (size.x * 0.44).min(size.y * 0.42);
    let low = size.y - body;
    if args.is("modern") {
        stand(shape, size, low);
    } else {
        block(args, shape, (size.z * 0.5).min(size.x * 0.5), low);
    }
    anvil(shape, size.x, body, low, (size.z * 0.3).min(0.15));
    if !args.is("bare") && !args.is("modern") {
        hammer(shape, size, low);
    }
}

/// The section of trunk, bound with two hoops.
fn block(args: &Args, shape: &mut Shape, radius: f32, height: f32) {
    let seed = args.random("trunk").bits();
    let inner = radius - 0.008;
    let around = |i: usize, y: f32| {
        let out = on_circle(-TAU * i as f32 / 32.0);
        let rough = 0.955 + 0.03 * fbm3(Vec3::new(out.x * 3.0, y * 0.8, out.y * 3.0), 3, seed);
        let flare = 1.0 - 0.05 * (y / height);
        Vec3::new(out.x, 0.0, out.y) * (inner * rough * flare) + Vec3::Y * y
    };
    let levels = [0.0, 0.012, height * 0.33, height * 0.66, height - 0.012, height - 0.001];
    let rings: Vec<Vec<Vec3>> = levels
        .iter()
        .enumerate()
        .map(|(row, y)| {
            let shrink = if row == 0 || row + 1 == levels.len() { 0.97 } else { 1.0 };
            (0..32).map(|i| around(i, *y) * Vec3::new(shrink, 1.0, shrink)).collect()
        })
        .collect();
    shape.add("block", "bark", loft(&rings, 0.7));
    let face = |y: f32, share: f32| -> Vec<Vec3> {
        (0..32).map(|i| around(i, y) * Vec3::new(share, 1.0, share)).collect()
    };
    shape.add("block", "wood", loft(&[face(height - 0.006, 0.9), face(height, 0.96)], 0.7));
    for y in [0.18, 0.74] {
        let r = if y < 0.5 { radius } else { radius - 0.004 };
        shape.add("hoops", "iron", band(r, 0.035, 0.012 + radius * 0.06, 32).at(0.0, height * y, 0.0));
    }
}

/// Feet, waist, face, horn and heel; `half` is half the breadth of the feet.
fn anvil(shape: &mut Shape, width: f32, tall: f32, low: f32, half: f32) {
    // The horn points to +X: the body sits off centre so that horn and heel fill the width.
    let reach = width * 0.5;
    let face = half * 0.62;
    let long = reach * 0.62;
    let center = -reach * 0.16;
    let sections = [
        (0.0, long * 0.92, half),
        (0.05, long * 0.95, half * 1.02),
        (0.14, long * 0.93, half),
        (0.24, long * 0.62, half * 0.62),
        (0.38, long * 0.46, half * 0.46),
        (0.52, long * 0.5, half * 0.48),
        (0.64, long * 0.8, face * 0.95),
        (0.72, long * 0.94, face),
        (0.97, long * 0.95, face),
        (1.0, long * 0.93, face * 0.95),
    ];
    let rings: Vec<Vec<Vec3>> =
        sections.iter().map(|(y, x, z)| rounded(Vec3::new(center, low + y * tall, 0.0), *x, *z)).collect();
    let body = uv::box_project(shade(loft(&rings, 0.6), 0.6));
    shape.add("anvil", "iron", body);
    // Horn: round sections that rise slightly to a blunt tip; a step table joins it to the face.
    let from = center + long * 0.8;
    let tip = reach;
    let horn: Vec<Vec<Vec3>> = (0..=9)
        .map(|i| {
            let t = i as f32 / 9.0;
            let r = face * 0.95 * (1.0 - t * t * 0.86 - 0.02 * t).max(0.07) * if i == 9 { 0.6 } else { 1.0 };
            let x = from + (tip - from) * t;
            let y = low + tall * (0.93 + 0.03 * t) - r;
            (0..16)
                .map(|s| {
                    let around = on_circle(TAU * s as f32 / 16.0);
                    Vec3::new(x, y + around.y * r, -around.x * r * 0.9)
                })
                .collect()
        })
        .collect();
    shape.add("anvil", "iron", uv::box_project(shade(loft(&horn, 0.8), 0.8)));
    // Heel: a slab that thins towards the end, with the hardy hole's dark square.
    let heel_from = center - long * 0.7;
    let section = |x: f32, low_share: f32| -> Vec<Vec3> {
        let (top, bottom) = (low + tall * 0.998, low + tall * low_share);
        [(-face, bottom), (face, bottom), (face * 0.98, top), (-face * 0.98, top)]
            .map(|(z, y)| Vec3::new(x, y, z))
            .to_vec()
    };
    let heel = loft(&[section(heel_from, 0.68), section(-reach + 0.004, 0.85), section(-reach, 0.86)], 0.3);
    shape.add("anvil", "iron", uv::box_project(heel));
    let hole = bevel_box(Vec3::new(0.024, 0.004, 0.024), 0.0).at(-reach * 0.8, low + tall * 0.9985, 0.0);
    shape.add("hardy hole", "bark", hole.deformed(|p| p.with_y(p.y.min(low + tall))));
    shape.support(Vec3::new(center, low + tall, 0.0), long * 1.5, face * 1.6, 0.6);
}

/// A rectangle with rounded corners about `at`, half sizes x and z, going the way lofts upward want it.
fn rounded(at: Vec3, x: f32, z: f32) -> Vec<Vec3> {
    let round = x.min(z) * 0.25;
    let mut ring = Vec::new();
    for (corner, (sx, sz)) in [(1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)].into_iter().enumerate() {
        for step in 0..3 {
            let turn = -TAU * (corner as f32 + step as f32 / 2.0) / 4.0;
            let out = on_circle(turn) * round;
            ring.push(at + Vec3::new(sx * (x - round) + out.x, 0.0, sz * (z - round) + out.y));
        }
    }
    ring
}

/// A forging hammer leaning on the block's front.
fn hammer(shape: &mut Shape, size: Vec3, low: f32) {
    let x = size.x * 0.12;
    let z = (size.z * 0.5).min(size.x * 0.5);
    // It lies across the free front of the block's top, head up.
    let at = Vec3::new(-x, low + 0.022, z * 0.76);
    let handle = tube(&[at + Vec3::X * -0.02, at + Vec3::new(size.x * 0.36, -0.004, -0.01)], 0.011, 9);
    shape.add("hammer", "wood", handle);
    let head = TriMesh::merged([
        bevel_box(Vec3::new(0.042, 0.042, 0.07), 0.007),
        bevel_box(Vec3::new(0.036, 0.036, 0.1), 0.006),
    ]);
    shape.add("hammer", "iron", head.moved(at + Vec3::Z * -0.012));
}

/// Three splayed legs of square tube under a bolted plate, a ring for tools halfway down.
fn stand(shape: &mut Shape, size: Vec3, low: f32) {
    let plate = Vec3::new(size.x * 0.52, 0.02, size.z * 0.6);
    let middle = Vec3::X * size.x * -0.08;
    shape.add("stand", "iron", bevel_box(plate, 0.004).moved(middle + Vec3::Y * (low - 0.01)));
    let reach = Vec3::new(size.x * 0.36, 0.0, size.z * 0.44);
    for i in 0..3 {
        let out = on_circle(TAU * (i as f32 / 3.0 + 0.25));
        let out = Vec3::new(out.x, 0.0, out.y);
        let head = middle + out * reach * 0.42 + Vec3::Y * (low - 0.018);
        let foot = middle + out * reach + Vec3::Y * 0.014;
        let leg = crate::mesh::square_post(foot, head, |_| Vec2::splat(0.055), 0.006);
        shape.add("stand", "iron", leg);
        shape.add("stand", "iron", bevel_box(Vec3::new(0.1, 0.016, 0.1), 0.004).moved(foot.with_y(0.008)));
        let bolt = middle + out * reach * 0.5 + Vec3::Y * (low - 0.004);
        shape.add("bolts", "iron", crate::mesh::cylinder(0.011, 0.012, 6, 0.002).moved(bolt));
    }
    let tools = crate::mesh::ring(reach.x.min(reach.z) * 0.82, 0.008, 32, 8);
    shape.add("stand", "iron", tools.moved(middle + Vec3::Y * low * 0.55));
}

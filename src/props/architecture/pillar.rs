//! A pillar: plinth, turned base, fluted or plain shaft with entasis, capital; or a braced wooden post.

use glam::{Vec2, Vec3};

use super::timber::{board, finished, strut};
use crate::mesh::{TriMesh, bevel_box, box_project_faces, lathe};
use crate::num::math::{PI, TAU, cos, on_circle, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PILLAR: Generator = Generator {
    kind: "pillar",
    title: "Pillar",
    group: "architecture",
    words: &["column", "post", "stone pillar", "support column", "pilaster"],
    styles: &["wood", "plain", "broken"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.25, 0.5, 1.2),
        Param::m("height", 1.2, 2.8, 6.0),
        Param::m("depth", 0.25, 0.5, 1.2),
        Param::count("flutes", 12.0, 16.0, 24.0),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    if args.is("wood") { wooden(args, shape) } else { carved(args, shape) }
}

fn carved(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let wide = size.x.min(size.z);
    let slab = wide * 0.16;
    let stretch = Vec3::new(size.x / wide, 1.0, size.z / wide);
    let spread = |mesh: TriMesh| box_project_faces(&mesh.stretched(stretch));
    let plinth = bevel_box(Vec3::new(size.x, slab, size.z), slab * 0.1);
    shape.add("base", "stone", plinth.at(0.0, slab * 0.5, 0.0));
    let r = wide * 0.34;
    shape.add("base", "stone", spread(lathe(&attic_base(r, wide, slab), 28, 0.5)));

    let foot = slab + wide * 0.26;
    if args.is("broken") {
        let top = size.y;
        let shaft = spread(shaft(args, r, foot, top, true));
        shape.add("shaft", "stone", shaft);
        return;
    }
    let head = size.y - wide * 0.42;
    shape.add("shaft", "stone", spread(shaft(args, r, foot, head, false)));
    let profile = capital(r * 0.86, wide, head, size.y - slab);
    shape.add("capital", "stone", spread(lathe(&profile, 28, 0.5)));
    let abacus = bevel_box(Vec3::new(size.x, slab, size.z), slab * 0.12);
    shape.add("capital", "stone", abacus.at(0.0, size.y - slab * 0.5, 0.0));
}

/// Torus, scotia, torus: the Attic base.
fn attic_base(r: f32, wide: f32, low: f32) -> Vec<Vec2> {
    let full = wide * 0.49;
    let tall = wide * 0.26;
    let mut profile = vec![Vec2::new(0.0, low)];
    let bulge = |profile: &mut Vec<Vec2>, radius: f32, from: f32, to: f32| {
        let half = (to - from) * 0.5;
        for i in 0..=6 {
            let turn = -PI * 0.5 + PI * i as f32 / 6.0;
            profile.push(Vec2::new(radius - half + cos(turn) * half, low + from + half + sin(turn) * half));
        }
    };
    bulge(&mut profile, full, 0.0, tall * 0.42);
    for i in 0..=4 {
        let t = i as f32 / 4.0;
        let dip = sin(PI * t) * 0.04 * wide;
        profile.push(Vec2::new(full * 0.88 - dip - t * 0.03 * wide, low + tall * (0.46 + 0.22 * t)));
    }
    bulge(&mut profile, full * 0.86, tall * 0.72, tall * 0.94);
    profile.push(Vec2::new(r * 1.06, low + tall * 0.95));
    profile.push(Vec2::new(r * 1.04, low + tall * 1.02));
    profile.push(Vec2::new(0.0, low + tall * 1.02));
    profile
}

fn capital(r: f32, wide: f32, low: f32, high: f32) -> Vec<Vec2> {
    let tall = high - low;
    let rim = wide * 0.47;
    let mut profile = vec![
        Vec2::new(0.0, low - 0.01),
        Vec2::new(r * 1.1, low - 0.01),
        Vec2::new(r * 1.16, low + tall * 0.05),
        Vec2::new(r * 1.16, low + tall * 0.12),
        Vec2::new(r * 1.08, low + tall * 0.17),
        Vec2::new(r * 1.02, low + tall * 0.2),
        Vec2::new(r * 1.02, low + tall * 0.42),
    ];
    // The echinus swells like a cushion under the abacus.
    for i in 0..=7 {
        let turn = PI * 0.5 * i as f32 / 7.0;
        let out = r * 1.02 + (rim - r * 1.02) * sin(turn);
        profile.push(Vec2::new(out, low + tall * (0.46 + 0.54 * (1.0 - cos(turn)))));
    }
    profile.push(Vec2::new(0.0, high));
    profile
}

/// Flutes fade out at both ends; the shaft narrows upwards with a slight swelling.
fn shaft(args: &Args, r: f32, low: f32, high: f32, broken: bool) -> TriMesh {
    let flutes = if args.is("plain") { 0.0 } else { args.count("flutes") as f32 };
    let columns = if flutes > 0.0 { args.count("flutes") * 6 } else { 32 };
    let noise = args.seed().child("break").0;
    let mut mesh = TriMesh::default();
    let rows = 14;
    for row in 0..=rows {
        let t = row as f32 / rows as f32;
        let taper = 1.0 - 0.14 * t * t;
        let near_end = (t / 0.05).min((1.0 - t) / 0.05).clamp(0.0, 1.0);
        let near_end = if broken { (t / 0.05).min(1.0) } else { near_end };
        for c in 0..columns {
            let turn = TAU * c as f32 / columns as f32;
            let wave = if flutes > 0.0 { (sin(turn * flutes * 0.5)).abs() } else { 0.0 };
            let dent = wave.max(0.25) - 0.25;
            let around = on_circle(-turn) * r * taper * (1.0 - 0.1 * dent * near_end);
            let mut y = low + (high - low) * t;
            if broken {
                let ragged =
                    crate::num::noise::fbm3(Vec3::new(around.x, 0.0, around.y) * (2.2 / r), 3, noise);
                y -= t * (high - low) * (0.18 + 0.16 * ragged).max(0.0) * smooth_rim(around, r);
            }
            mesh.vertex(Vec3::new(around.x, y, around.y), Vec3::Y, Vec2::ZERO);
        }
    }
    let columns = columns as u32;
    for row in 0..rows as u32 {
        for c in 0..columns {
            let (a, b) = (row * columns + c, row * columns + (c + 1) % columns);
            mesh.quad([a, b, b + columns, a + columns]);
        }
    }
    let top = if broken { high } else { high - 0.001 };
    let hub = mesh.vertex(Vec3::new(0.0, top, 0.0), Vec3::Y, Vec2::ZERO);
    for c in 0..columns {
        let row = rows as u32 * columns;
        mesh.triangles.push([row + c, row + (c + 1) % columns, hub]);
    }
    let foot = mesh.vertex(Vec3::Y * low, Vec3::NEG_Y, Vec2::ZERO);
    mesh.triangles.extend((0..columns).map(|c| [(c + 1) % columns, c, foot]));
    finished(mesh, 0.62)
}

/// Lower towards one side, so that a broken shaft shows its fracture.
fn smooth_rim(around: Vec2, r: f32) -> f32 {
    0.6 + 0.4 * (around.x / r)
}

/// A chamfered post on a stone pad with four braces under a cap.
fn wooden(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let wide = size.x.min(size.z);
    let mut tone = args.random("timber");
    let pad = wide * 0.28;
    shape.add("pad", "stone", bevel_box(Vec3::new(size.x, pad, size.z), 0.025).at(0.0, pad * 0.5, 0.0));
    let cap = wide * 0.22;
    let post = bevel_box(Vec3::new(wide * 0.48, size.y - pad - cap, wide * 0.48), wide * 0.06);
    shape.add("post", "wood", post.at(0.0, (size.y - cap + pad) * 0.5, 0.0));
    shape.add(
        "cap",
        "wood",
        board(Vec3::new(size.x, cap, wide * 0.5), &mut tone).at(0.0, size.y - cap * 0.5, 0.0),
    );
    for side in [-1.0, 1.0] {
        let cross = board(Vec3::new(wide * 0.5, cap * 0.9, size.z * 0.26), &mut tone);
        shape.add("cap", "wood", cross.at(0.0, size.y - cap * 0.5, side * size.z * 0.37));
        for (x, z) in [(side, 0.0), (0.0, side)] {
            let out = Vec3::new(x, 0.0, z);
            let from = Vec3::Y * (size.y - cap - wide * 0.42) + out * wide * 0.22;
            let to = Vec3::Y * (size.y - cap - wide * 0.02) + out * wide * 0.4;
            let face = out.cross(Vec3::Y);
            shape.add("braces", "wood", strut(from, to, wide * 0.12, wide * 0.16, face, &mut tone));
        }
    }
    // Iron-free joinery: pegs through post and cap.
    for side in [-1.0, 1.0] {
        let z = side * wide * 0.245;
        let peg = bevel_box(Vec3::splat(wide * 0.06), wide * 0.012);
        shape.add("pegs", "wood", peg.at(0.0, size.y - cap - wide * 0.12, z));
    }
}

//! A conifer: a straight trunk and tiers of drooping boughs hung with needle sprays.

use glam::Vec3;

use super::branching::skin;
use super::growth::Growth;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::TriMesh;
use crate::num::Stream;
use crate::num::math::{TAU, cos, exp, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CONIFER: Generator = Generator {
    kind: "conifer",
    title: "Conifer",
    group: "nature",
    words: &["pine tree", "pine", "fir tree", "fir", "spruce", "christmas tree", "evergreen", "larch"],
    styles: &["dead", "sparse"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 2.8, 6.0),
        Param::m("height", 2.0, 6.0, 14.0),
        Param::m("depth", 1.2, 2.8, 6.0),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "dark green pine needles" },
        SlotSpec { name: "bark", material: "bark" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let dead = args.is("dead");
    let mut draw = args.random("tiers");
    let reach = size.x.min(size.z) * 0.5;
    let root = size.y * 0.02 + 0.02;
    let trunk: Vec<(Vec3, f32)> = [0.0, 0.01, 0.03, 0.06, 0.12, 0.3, 0.5, 0.7, 0.85, 0.96]
        .iter()
        .map(|t| (Vec3::new(draw.signed() * 0.01, t * size.y, draw.signed() * 0.01), root * (1.02 - t)))
        .collect();
    let mut growth = Growth::default();
    let swell = |p: Vec3, a: f32| 1.0 + exp(-p.y / (root * 1.8)) * (0.5 + 0.3 * cos(a * 5.0));
    growth.add("trunk", "bark", skin(&trunk, 14, swell));

    let tiers = if args.is("sparse") { 11 } else { 16 };
    let base = 0.13;
    for tier in 0..tiers {
        let t = tier as f32 / (tiers - 1) as f32;
        let height = size.y * (base + (0.95 - base) * t);
        let long = reach * (1.03 - t * 0.93) * if tier == 0 { 0.85 } else { 1.0 };
        let boughs = 9 - (t * 4.0) as usize;
        let (mut wood, mut needles) = (TriMesh::default(), TriMesh::default());
        for b in 0..boughs {
            let turn = TAU * (b as f32 + draw.signed() * 0.18) / boughs as f32 + tier as f32 * 2.4;
            let out = on_circle(turn);
            let out = Vec3::new(out.x, 0.0, out.y);
            let long = long * draw.range(0.82, 1.08);
            let start = Vec3::Y * (height + draw.signed() * size.y * 0.012);
            let lift = 0.28 * t;
            // Boughs sink under their weight and turn up again at the end.
            let at = |s: f32| {
                start + out * long * s + Vec3::Y * long * (lift * s - 0.62 * s * s + 0.3 * s * s * s)
            };
            let thick = root * 0.22 * (1.1 - t) + 0.006;
            let path: Vec<(Vec3, f32)> =
                (0..=5).map(|k| k as f32 / 5.0).map(|s| (at(s), thick * (1.0 - 0.85 * s))).collect();
            wood.append(skin(&path, 4, |_, _| 1.0));
            if !dead {
                sprays(&mut needles, &at, out, long, size.y, &mut draw);
            }
        }
        growth.add("boughs", "bark", wood);
        growth.add("needles", "leaves", needles);
    }
    if !dead {
        growth.add("needles", "leaves", leader(size.y, &mut draw));
    }
    growth.settle(size, true, shape);
}

/// Flat, drooping sprays left and right of a bough, shorter towards its tip.
fn sprays(mesh: &mut TriMesh, at: &impl Fn(f32) -> Vec3, out: Vec3, long: f32, tall: f32, draw: &mut Stream) {
    let count = (long / (0.055 + tall * 0.006)).clamp(5.0, 16.0) as usize;
    for k in 0..count {
        let s = 0.16 + 0.84 * k as f32 / (count - 1) as f32;
        let ahead = (at(s) - at(s - 0.05)).normalize_or(out);
        let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
        let wide = (0.1 + long * 0.34 * (1.08 - s)).min(0.6) * draw.range(0.8, 1.15);
        for sign in [-1.0, 1.0, 0.0] {
            if sign == 0.0 && k % 2 == 1 {
                continue;
            }
            let lean = Vec3::Y * draw.range(-0.55, -0.1);
            let along = (side * sign + ahead * draw.range(0.7, 1.0) + lean).normalize();
            let light = (out + Vec3::Y * 0.9).normalize();
            let leaf = Leaf {
                base: at(s),
                along,
                face: Vec3::Y,
                length: wide,
                width: wide * 0.36 + 0.02,
                droop: 0.22,
                light,
            };
            add_leaf(mesh, &leaf, leaf_uv(draw));
        }
    }
}

/// The upright shoot at the top.
fn leader(tall: f32, draw: &mut Stream) -> TriMesh {
    let mut mesh = TriMesh::default();
    for k in 0..14 {
        let s = k as f32 / 13.0;
        let out = on_circle(2.4 * k as f32);
        let along = (Vec3::new(out.x, 0.0, out.y) * (0.9 - 0.7 * s) + Vec3::Y * (0.6 + s)).normalize();
        let base = Vec3::Y * tall * (0.9 + 0.07 * s);
        let long = tall * 0.035;
        let face = Vec3::new(out.x, 0.4, out.y).normalize();
        let leaf = Leaf { base, along, face, length: long, width: long * 0.35, droop: 0.1, light: face };
        add_leaf(&mut mesh, &leaf, leaf_uv(draw));
    }
    mesh
}

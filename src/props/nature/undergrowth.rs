//! Grass tufts and ferns: blades and fronds arching from one root.

use glam::Vec3;

use super::branching::skin;
use super::growth::Growth;
use super::leaf::{Leaf, add_blade, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::TriMesh;
use crate::num::math::{PI, on_circle, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// A tuft of grass.
pub const GRASS_TUFT: Generator = Generator {
    kind: "grass_tuft",
    title: "Grass tuft",
    group: "nature",
    words: &["grass", "tuft", "tall grass", "reed", "weed", "meadow grass"],
    styles: &["dry", "reeds"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.15, 0.45, 1.0),
        Param::m("height", 0.1, 0.35, 1.4),
        Param::m("depth", 0.15, 0.45, 1.0),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "grass" },
        SlotSpec { name: "paper", material: "straw" },
        SlotSpec { name: "bark", material: "brown leather" },
    ],
    clear_front_m: 0.0,
    build: grass,
};

/// A woodland fern.
pub const FERN: Generator = Generator {
    kind: "fern",
    title: "Fern",
    group: "nature",
    words: &["bracken", "undergrowth", "jungle plant"],
    styles: &["dry", "young"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 0.95, 1.8),
        Param::m("height", 0.2, 0.5, 1.2),
        Param::m("depth", 0.3, 0.95, 1.8),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "brown leather" },
        SlotSpec { name: "paper", material: "straw" },
    ],
    clear_front_m: 0.0,
    build: fern,
};

fn grass(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("blades");
    let slot = if args.is("dry") { "paper" } else { "leaves" };
    let reeds = args.is("reeds");
    let mut growth = Growth::default();
    let wide = size.x.min(size.z) * 0.5;
    let count = if reeds { 40 } else { 76 };
    let mut mesh = TriMesh::default();
    for i in 0..count {
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.5);
        let out = Vec3::new(out.x, 0.0, out.y);
        let t = draw.unit();
        let foot = out * wide * 0.4 * draw.unit();
        let rise = size.y * draw.range(0.55, 1.0) * (1.05 - 0.3 * t);
        let reach = wide * (0.15 + 0.75 * t) * if reeds { 0.4 } else { 1.0 };
        let path: Vec<Vec3> = (0..=4)
            .map(|k| k as f32 / 4.0)
            .map(|s| foot + out * reach * s * s + Vec3::Y * rise * (s * 1.35 - s * s * s * (0.35 + 0.25 * t)))
            .collect();
        let broad = (size.y * 0.022 + 0.004) * draw.range(0.7, 1.2);
        let face = (Vec3::Y * 0.3 - out).normalize();
        add_blade(&mut mesh, &path, face, |s| broad * (1.0 - 0.6 * s), leaf_uv(&mut draw));
    }
    growth.add_sheet("blades", slot, mesh);
    if reeds {
        let mut heads = TriMesh::default();
        for i in 0..7 {
            let out = on_circle(2.4 * i as f32) * wide * draw.range(0.1, 0.35);
            let (foot, lean) = (Vec3::new(out.x, 0.0, out.y), Vec3::new(out.x, 0.0, out.y) * 0.5);
            let top = size.y * draw.range(0.85, 1.0);
            let at = |s: f32| foot + lean * s + Vec3::Y * top * s;
            let r = size.y * 0.004 + 0.002;
            heads.append(skin(&[(at(0.0), r), (at(0.8), r * 0.8)], 5, |_, _| 1.0));
            let ear =
                [(at(0.72), r), (at(0.74), r * 3.5), (at(0.92), r * 3.5), (at(0.94), r), (at(1.0), r * 0.4)];
            heads.append(skin(&ear, 8, |_, _| 1.0));
        }
        growth.add("heads", "bark", heads);
    }
    growth.settle(size, false, shape);
}

fn fern(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("fronds");
    let slot = if args.is("dry") { "paper" } else { "leaves" };
    if args.is("young") {
        return super::crozier::croziers(args, slot, shape);
    }
    let mut growth = Growth::default();
    let wide = size.x.min(size.z) * 0.5;
    for i in 0..13 {
        let t = (i as f32 + 0.5) / 13.0;
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.25);
        let out = Vec3::new(out.x, 0.0, out.y);
        let reach = wide * (0.35 + 0.65 * t) * draw.range(0.9, 1.0);
        let rise = size.y * (1.0 - 0.45 * t) * draw.range(0.9, 1.0);
        // A parabola in height: up from the crown, over, and down again at the tip.
        let at = |s: f32| {
            out * (0.015 + reach * s)
                + Vec3::Y * (0.004 + rise * (s * (2.6 + t) - s * s * (1.75 + 1.2 * t)).max(0.0))
        };
        let path: Vec<(Vec3, f32)> =
            (0..=7).map(|k| k as f32 / 7.0).map(|s| (at(s), 0.006 * (1.0 - 0.8 * s))).collect();
        let mut leaves = TriMesh::default();
        for k in 0..20 {
            let s = 0.14 + 0.86 * k as f32 / 19.0;
            let ahead = (at(s) - at(s - 0.03)).normalize_or(out);
            let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
            let up = side.cross(ahead);
            let long = wide * 0.36 * sin(PI * (0.12 + 0.84 * (s - 0.14) / 0.86)) + 0.012;
            for sign in [-1.0, 1.0] {
                let along = (side * sign + ahead * 0.45 + up * draw.range(-0.12, 0.12)).normalize();
                let leaf = Leaf {
                    base: at(s),
                    along,
                    face: up,
                    length: long,
                    width: long * 0.26 + 0.006,
                    droop: 0.16,
                    light: up * 0.4,
                };
                add_leaf(&mut leaves, &leaf, leaf_uv(&mut draw));
            }
        }
        growth.add("stalks", "bark", skin(&path, 4, |_, _| 1.0));
        growth.add("fronds", slot, leaves);
    }
    growth.settle(size, false, shape);
}

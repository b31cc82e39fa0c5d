//! A clump of flowers: daisies, tulips or lavender on leafy stems.

use glam::Vec3;

use super::branching::skin;
use super::growth::Growth;
use super::leaf::{Leaf, add_blade, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{TriMesh, sphere};
use crate::num::Stream;
use crate::num::math::{TAU, on_circle, rot_axis};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FLOWER: Generator = Generator {
    kind: "flower",
    title: "Flowers",
    group: "nature",
    words: &["wildflower", "daisy", "flower bed", "tulip", "lavender", "rose", "poppy", "blossom"],
    styles: &["tulip", "lavender"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.15, 0.4, 1.0),
        Param::m("height", 0.15, 0.38, 0.9),
        Param::m("depth", 0.15, 0.4, 1.0),
        Param::count("stems", 4.0, 11.0, 20.0),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "seat", material: "red petals" },
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "brass", material: "yellow pollen" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stems");
    let mut growth = Growth::default();
    let wide = size.x.min(size.z) * 0.5;
    let (mut petals, mut green, mut hearts) = (TriMesh::default(), TriMesh::default(), TriMesh::default());
    for i in 0..args.count("stems") {
        let t = (i as f32 + 0.5) / args.count("stems").max(1) as f32;
        let out = on_circle(2.399_963 * i as f32);
        let out = Vec3::new(out.x, 0.0, out.y);
        let foot = out * wide * 0.35 * t.sqrt();
        let top = foot + out * wide * 0.45 * t.sqrt() + Vec3::Y * size.y * draw.range(0.68, 0.95);
        let bow = foot.lerp(top, 0.5) + Vec3::Y * size.y * 0.1;
        let stem: Vec<(Vec3, f32)> = (0..=4)
            .map(|k| k as f32 / 4.0)
            .map(|s| (foot.lerp(bow, s).lerp(bow.lerp(top, s), s), 0.0045 - 0.0015 * s))
            .collect();
        green.append(skin(&stem, 4, |_, _| 1.0));
        let facing = (out * 0.35 + Vec3::Y + Vec3::new(draw.signed(), 0.0, draw.signed()) * 0.25).normalize();
        let scale = (0.02 + size.y * 0.09) * draw.range(0.85, 1.15);
        if args.is("tulip") {
            petals.append(tulip(top, facing, scale));
        } else if args.is("lavender") {
            petals.append(spike(top, bow, scale, &mut draw));
        } else {
            let (ring, heart) = daisy(top, facing, scale, &mut draw);
            petals.append(ring);
            hearts.append(heart);
        }
        for k in 0..3 {
            let around = on_circle(2.1 * k as f32 + 4.0 * t);
            let side = Vec3::new(around.x, 0.0, around.y);
            let base = foot.lerp(bow, 0.05 + 0.25 * k as f32);
            let long = size.y * draw.range(0.22, 0.4);
            let path: Vec<Vec3> = (0..=4)
                .map(|k| k as f32 / 4.0)
                .map(|s| base + side * long * s * 0.8 + Vec3::Y * long * (s * 1.1 - s * s * 0.8))
                .collect();
            let broad = long * 0.2;
            let widths = |s: f32| broad * (0.25 + 3.0 * s * (1.0 - s));
            add_blade(&mut green, &path, (Vec3::Y - side * 0.3).normalize(), widths, leaf_uv(&mut draw));
        }
    }
    growth.add("stems", "leaves", green);
    growth.add("petals", "seat", petals);
    growth.add("hearts", "brass", hearts);
    growth.settle(size, false, shape);
}

fn daisy(top: Vec3, facing: Vec3, r: f32, draw: &mut Stream) -> (TriMesh, TriMesh) {
    let mut ring = TriMesh::default();
    let side = facing.any_orthonormal_vector();
    let up = facing.cross(side);
    for k in 0..11 {
        let around = on_circle(TAU * k as f32 / 11.0 + draw.signed() * 0.06);
        let along = (side * around.x + up * around.y + facing * 0.22).normalize();
        let leaf = Leaf {
            base: top,
            along,
            face: facing,
            length: r,
            width: r * 0.42,
            droop: 0.12,
            light: facing * 0.4,
        };
        add_leaf(&mut ring, &leaf, leaf_uv(draw));
    }
    let heart = sphere(r * 0.3, 1).stretched(Vec3::new(1.0, 0.55, 1.0));
    let axis = Vec3::Y.cross(facing).normalize_or(Vec3::X);
    (ring, heart.turned(rot_axis(axis, crate::num::math::acos(facing.y))).moved(top + facing * r * 0.06))
}

/// A cup of six overlapping petals.
fn tulip(top: Vec3, facing: Vec3, r: f32) -> TriMesh {
    let mut cup = TriMesh::default();
    let side = facing.any_orthonormal_vector();
    let up = facing.cross(side);
    for k in 0..6 {
        let around = on_circle(TAU * k as f32 / 6.0);
        let out = side * around.x + up * around.y;
        let wide = r * if k % 2 == 0 { 0.55 } else { 0.5 };
        let path: Vec<Vec3> = (0..=4)
            .map(|s| s as f32 / 4.0)
            .map(|s| top + out * wide * (s * 2.6 - s * s * 2.1) + facing * r * 1.9 * s)
            .collect();
        let widths = |s: f32| r * (0.3 + 2.6 * s * (1.0 - s));
        add_blade(&mut cup, &path, out, widths, glam::Vec2::new(k as f32 * 0.31, 0.0));
    }
    cup
}

/// Whorls of tiny florets up a spike.
fn spike(top: Vec3, below: Vec3, r: f32, draw: &mut Stream) -> TriMesh {
    let mut mesh = TriMesh::default();
    let axis = (top - below).normalize_or(Vec3::Y);
    let side = axis.any_orthonormal_vector();
    let up = axis.cross(side);
    for k in 0..34 {
        let s = k as f32 / 33.0;
        let around = on_circle(2.4 * k as f32);
        let out = side * around.x + up * around.y;
        let base = top + axis * r * (2.6 * s - 1.8);
        let along = (out + axis * 0.6).normalize();
        let long = r * (0.42 - 0.22 * s);
        let leaf = Leaf { base, along, face: axis, length: long, width: long * 0.6, droop: 0.1, light: out };
        add_leaf(&mut mesh, &leaf, leaf_uv(draw));
    }
    mesh
}

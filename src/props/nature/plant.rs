//! A potted houseplant: arching strap leaves, or a small leafy tree, in a turned pot of earth.

use glam::{Vec2, Vec3};

use super::branching::skin;
use super::foliage::{Billow, leaves_in};
use super::growth::texel_correction;
use super::leaf::{Leaf, add_blade, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{TriMesh, lathe};
use crate::num::math::{PI, on_circle, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PLANT: Generator = Generator {
    kind: "plant",
    title: "Potted plant",
    group: "nature",
    words: &["houseplant", "potted plant", "pot plant", "indoor plant", "fern pot", "planter", "palm"],
    styles: &["palm", "ficus"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.25, 0.7, 1.4),
        Param::m("height", 0.35, 0.95, 2.2),
        Param::m("depth", 0.25, 0.7, 1.4),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "clay", material: "clay" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "soil", material: "dark soil" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let pot_tall = (size.y * 0.3).min(0.42);
    let radius = (size.x.min(size.z) * 0.26).min(pot_tall * 0.62);
    pot(shape, radius, pot_tall);
    let soil = pot_tall * 0.9;
    let grown = if args.is("ficus") {
        ficus(args, size, soil, radius)
    } else if args.is("palm") {
        palm(args, size, soil)
    } else {
        straps(args, size, soil, radius)
    };
    fit(grown, size, soil, shape);
}

/// Stretches what grows above the soil to the declared box, the pot staying as it is.
fn fit(grown: Vec<(&'static str, TriMesh)>, size: Vec3, soil: f32, shape: &mut Shape) {
    let Some(bounds) = grown.iter().filter_map(|(_, m)| m.bounds()).reduce(|a, b| a.union(b)) else { return };
    let reach = bounds.max.max(-bounds.min);
    let factor = Vec3::new(size.x * 0.5, 0.0, size.z * 0.5) / Vec3::new(reach.x, 1.0, reach.z);
    let lift = (size.y - soil) / (bounds.max.y - soil).max(1e-3);
    // The sides reach unequally far: each is stretched to the box on its own.
    let (low, high) = (bounds.min * factor, bounds.max * factor);
    for (slot, mesh) in grown {
        let map = |p: Vec3| {
            let side = |v: f32, low: f32, high: f32, half: f32| {
                if v < 0.0 { v * half / -low.min(-1e-3) } else { v * half / high.max(1e-3) }
            };
            let (x, z) = (p.x * factor.x, p.z * factor.z);
            Vec3::new(
                side(x, low.x, high.x, size.x * 0.5),
                soil + (p.y - soil) * lift,
                side(z, low.z, high.z, size.z * 0.5),
            )
        };
        let mut fitted = mesh.deformed(map);
        let even = texel_correction(&fitted);
        fitted.uvs.iter_mut().for_each(|uv| *uv *= even);
        if slot == "leaves" {
            shape.add_sheet("plant", slot, fitted);
        } else {
            shape.add("plant", slot, fitted);
        }
    }
}

fn pot(shape: &mut Shape, r: f32, tall: f32) {
    let wall = 0.014;
    let profile = [
        (0.0, 0.0),
        (r * 0.68, 0.0),
        (r * 0.72, 0.006),
        (r * 0.92, tall * 0.76),
        (r * 0.93, tall * 0.8),
        (r * 1.0, tall * 0.81),
        (r * 1.02, tall * 0.83),
        (r * 1.03, tall * 0.97),
        (r * 1.01, tall),
        (r * 1.03 - wall, tall),
        (r * 1.0 - wall, tall * 0.97),
        (r * 0.9 - wall, tall * 0.6),
        (0.0, tall * 0.6),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    shape.add("pot", "clay", lathe(&profile, 32, 0.6));
    let mound = [
        (0.0, tall * 0.8),
        (r * 0.93 - wall, tall * 0.8),
        (r * 0.985 - wall, tall * 0.86),
        (r * 0.7, tall * 0.895),
        (r * 0.3, tall * 0.91),
        (0.0, tall * 0.915),
    ];
    let mound: Vec<Vec2> = mound.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    shape.add_inside("soil", "soil", lathe(&mound, 24, 0.9));
}

/// A rosette of arching, pointed leaves, the inner ones upright.
fn straps(args: &Args, size: Vec3, soil: f32, radius: f32) -> Vec<(&'static str, TriMesh)> {
    let mut draw = args.random("straps");
    let mut mesh = TriMesh::default();
    let (tall, wide) = (size.y - soil, size.x.min(size.z) * 0.5);
    let count = 30;
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.3);
        let out = Vec3::new(out.x, 0.0, out.y);
        let foot = Vec3::Y * soil * 0.98 + out * radius * 0.25 * draw.unit();
        let reach = wide * (0.25 + 0.75 * t) * draw.range(0.85, 1.1);
        let rise = tall * (1.05 - 0.5 * t * t) * draw.range(0.8, 1.0);
        let path: Vec<Vec3> = (0..=7)
            .map(|k| k as f32 / 7.0)
            .map(|s| {
                foot + out * reach * s * (0.35 + 0.65 * s)
                    + Vec3::Y * rise * (s * (1.6 + t) - s * s * (0.6 + t * 1.4))
            })
            .collect();
        let broad = 0.035 + 0.03 * draw.unit() + size.y * 0.012;
        add_blade(
            &mut mesh,
            &path,
            (Vec3::Y - out * 0.4).normalize(),
            |s| broad * (0.35 + 0.65 * sin(PI * (0.1 + 0.8 * s))),
            leaf_uv(&mut draw),
        );
    }
    vec![("leaves", mesh)]
}

/// Fronds of many leaflets arching from slim stems.
fn palm(args: &Args, size: Vec3, soil: f32) -> Vec<(&'static str, TriMesh)> {
    let mut draw = args.random("palm");
    let (mut leaves, mut stems) = (TriMesh::default(), TriMesh::default());
    let (tall, wide) = (size.y - soil, size.x.min(size.z) * 0.5);
    for i in 0..11 {
        let t = (i as f32 + 0.5) / 11.0;
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.3);
        let out = Vec3::new(out.x, 0.0, out.y);
        let reach = wide * (0.3 + 0.7 * t);
        let rise = tall * (1.0 - 0.35 * t) * draw.range(0.9, 1.05);
        let at = |s: f32| {
            Vec3::Y * (soil * 0.96 + rise * (s * 1.9 - s * s * (0.9 + 0.5 * t)))
                + out * reach * s * (0.2 + 0.8 * s)
        };
        let path: Vec<(Vec3, f32)> =
            (0..=8).map(|k| k as f32 / 8.0).map(|s| (at(s), 0.009 * (1.0 - 0.8 * s))).collect();
        stems.append(skin(&path, 5, |_, _| 1.0));
        for k in 0..18 {
            let s = 0.35 + 0.65 * k as f32 / 17.0;
            let ahead = (at((s + 0.02).min(1.02)) - at(s)).normalize_or(Vec3::Y);
            let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
            for sign in [-1.0, 1.0] {
                let along = (side * sign + ahead * 0.75 + Vec3::Y * draw.range(-0.25, 0.1)).normalize();
                let long = wide * 0.42 * sin(PI * (0.22 + 0.7 * (s - 0.35) / 0.65)) * draw.range(0.85, 1.1);
                let leaf = Leaf {
                    base: at(s),
                    along,
                    face: Vec3::Y,
                    length: long,
                    width: long * 0.14 + 0.004,
                    droop: 0.3,
                    light: Vec3::ZERO,
                };
                add_leaf(&mut leaves, &leaf, leaf_uv(&mut draw));
            }
        }
    }
    vec![("leaves", leaves), ("bark", stems)]
}

/// A braided stem with a round head of leaves.
fn ficus(args: &Args, size: Vec3, soil: f32, radius: f32) -> Vec<(&'static str, TriMesh)> {
    let mut draw = args.random("ficus");
    let half = Vec3::new(size.x * 0.5, (size.y - soil) * 0.34, size.z * 0.5);
    let center = Vec3::Y * (size.y - half.y);
    let mut wood = TriMesh::default();
    let mut tips = Vec::new();
    for strand in 0..3 {
        let path: Vec<(Vec3, f32)> = (0..=16)
            .map(|k| k as f32 / 16.0)
            .map(|s| {
                let around = on_circle(2.094 * strand as f32 + s * 9.0) * radius * 0.13;
                (Vec3::new(around.x, soil * 0.95 + (center.y - soil) * s, around.y), 0.013 - 0.004 * s)
            })
            .collect();
        wood.append(skin(&path, 6, |_, _| 1.0));
    }
    let crown = Billow { center, reach: half };
    for _ in 0..16 {
        let tip = crown.point(&mut draw, 0.5, 0.9);
        let from = center - Vec3::Y * half.y * 0.4;
        let bow = from.lerp(tip, 0.5) + Vec3::Y * half.y * 0.15;
        wood.append(skin(&[(from, 0.006), (bow, 0.004), (tip, 0.002)], 4, |_, _| 1.0));
        tips.push(tip);
    }
    let leaves = leaves_in(&crown, center, &tips, 0.055 + size.y * 0.03, 620, &mut draw);
    vec![("leaves", leaves), ("bark", wood)]
}

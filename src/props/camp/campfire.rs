//! A campfire: a ring of stones, charred logs leaning together, flames and their light.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, lathe, loft};
use crate::num::math::{TAU, on_circle, pow, sin};
use crate::num::{LinearRgb, Seed, Stream};
use crate::props::nature::cut_log::cut_log;
use crate::props::nature::growth::Growth;
use crate::props::nature::rock::stone;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CAMPFIRE: Generator = Generator {
    kind: "campfire",
    title: "Campfire",
    group: "camp",
    words: &["fire", "bonfire", "fire pit", "firepit", "camp fire", "hearth fire"],
    styles: &["unlit", "cold"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.0, 1.8),
        Param::m("height", 0.4, 0.75, 1.5),
        Param::m("depth", 0.6, 1.0, 1.8),
        Param::count("stones", 8.0, 11.0, 14.0),
    ],
    source: "usual fire rings",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "iron", material: "black charcoal" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("ring");
    let wide = size.x.min(size.z);
    let ring = wide * 0.4;
    let mut growth = Growth::default();
    let count = args.count("stones").max(1);
    for i in 0..count {
        let turn = TAU * (i as f32 + draw.signed() * 0.12) / count as f32;
        let place = on_circle(turn) * ring;
        let across = TAU * ring / count as f32 * draw.range(0.85, 1.08);
        let lump = Vec3::new(across, wide * draw.range(0.12, 0.19), wide * draw.range(0.16, 0.21));
        let rock = stone(3, lump, false, args.seed().child(("stone", i)));
        growth.add("ring", "stone", rock.yawed(-turn + 1.571).at(place.x, 0.0, place.y));
    }
    let bed = [
        (0.0, 0.0),
        (ring * 0.95, 0.0),
        (ring * 0.7, wide * 0.03),
        (ring * 0.3, wide * 0.05),
        (0.0, wide * 0.055),
    ];
    let bed: Vec<Vec2> = bed.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    growth.add("ash", "iron", lathe(&bed, 20, 1.0));
    logs(&mut growth, wide, size.y, args.seed(), &mut draw);
    let unlit = args.is("unlit") || args.is("cold");
    if unlit {
        // Where no flame gives the height, a spit does: two forked sticks and a bar.
        spit(&mut growth, wide, size.y, args.seed());
    } else {
        let mut flames = TriMesh::default();
        flames.append(tongue(Vec3::Y * wide * 0.04, size.y * 0.96, wide * 0.12, &mut draw));
        for i in 0..6 {
            let out = on_circle(1.05 * i as f32 + draw.signed() * 0.3) * wide * draw.range(0.07, 0.14);
            let foot = Vec3::new(out.x, wide * 0.04, out.y);
            flames.append(tongue(
                foot,
                size.y * draw.range(0.4, 0.72),
                wide * draw.range(0.05, 0.08),
                &mut draw,
            ));
        }
        growth.add("flames", "flame", flames);
        shape.light(Vec3::Y * size.y * 0.6, LinearRgb([1.0, 0.55, 0.2]), 40.0, 9.0);
    }
    growth.settle(size, false, shape);
}

/// Logs leaning together at the top, their feet among the embers.
fn logs(growth: &mut Growth, wide: f32, tall: f32, seed: Seed, draw: &mut Stream) {
    let count = 6;
    let (mut bark, mut wood) = (TriMesh::default(), TriMesh::default());
    for i in 0..count {
        let turn = TAU * (i as f32 + draw.signed() * 0.2) / count as f32;
        let out = on_circle(turn);
        let out = Vec3::new(out.x, 0.0, out.y);
        let r = wide * draw.range(0.036, 0.05);
        let foot = out * wide * 0.27 + Vec3::Y * (r * 0.75 + wide * 0.02);
        let head = -out * wide * 0.03 + Vec3::Y * tall * draw.range(0.42, 0.54);
        let side = Vec3::new(-out.z, 0.0, out.x) * r * 0.9;
        let log = cut_log(foot, head + side, 9, 4, seed.child(("log", i)), |t, _| r * (1.0 - 0.15 * t));
        bark.append(log.bark);
        wood.append(log.wood);
    }
    growth.add("logs", "bark", bark);
    growth.add("logs", "wood", wood);
}

/// A flame: a teardrop that sways and twists on its way up.
fn tongue(foot: Vec3, tall: f32, r: f32, draw: &mut Stream) -> TriMesh {
    let (phase, sway) = (draw.range(0.0, TAU), draw.range(0.3, 0.6) * r);
    let sides = 9;
    let rings: Vec<Vec<Vec3>> = (0..=11)
        .map(|i| {
            let t = i as f32 / 11.0;
            let wave = on_circle(phase + t * 5.0) * sway * t * (1.3 - t);
            let at = foot + Vec3::new(wave.x, tall * t, wave.y);
            let swell = sin(3.04 * pow(t * 0.92 + 0.08, 0.55)).max(0.012);
            (0..sides)
                .map(|s| {
                    let around = on_circle(-TAU * s as f32 / sides as f32 + t * 1.4);
                    let lobe = 1.0 + 0.22 * sin(3.0 * TAU * s as f32 / sides as f32 + t * 6.0);
                    at + Vec3::new(around.x, 0.0, around.y) * r * swell * lobe
                })
                .collect()
        })
        .collect();
    loft(&rings, 1.4)
}

fn spit(growth: &mut Growth, wide: f32, tall: f32, seed: Seed) {
    let (r, x) = (wide * 0.014, wide * 0.46);
    let (mut bark, mut wood) = (TriMesh::default(), TriMesh::default());
    let mut stick = |from: Vec3, to: Vec3, name: u32| {
        let log = cut_log(from, to, 7, 4, seed.child(("stick", name)), |t, _| r * (1.0 - 0.2 * t));
        bark.append(log.bark);
        wood.append(log.wood);
    };
    let fork = tall * 0.86;
    for side in [-1.0, 1.0] {
        let neck = Vec3::new(side * x, fork, 0.0);
        stick(Vec3::new(side * x, 0.0, 0.0), neck, 0);
        stick(neck - Vec3::Y * r, neck + Vec3::new(0.0, tall * 0.13, r * 3.0), 1);
        stick(neck - Vec3::Y * r, neck + Vec3::new(0.0, tall * 0.13, -r * 3.0), 2);
    }
    stick(Vec3::new(-x - r * 3.0, fork + r * 2.2, 0.0), Vec3::new(x + r * 3.0, fork + r * 2.2, 0.0), 3);
    growth.add("spit", "bark", bark);
    growth.add("spit", "wood", wood);
}

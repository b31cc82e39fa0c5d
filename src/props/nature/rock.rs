//! Rocks and boulders: blunt blocks split by a few planes, weathered, sitting flat on the ground.

use glam::{Vec2, Vec3};

use super::growth::Growth;
use super::moss::moss;
use crate::mesh::{TriMesh, box_project_faces, displaced, shade};
use crate::num::math::exp;
use crate::num::noise::fbm3;
use crate::num::{Seed, Stream};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

const SLOTS: &[SlotSpec] =
    &[SlotSpec { name: "stone", material: "grey stone" }, SlotSpec { name: "leaves", material: "moss" }];

/// A rock one could just lift.
pub const ROCK: Generator = Generator {
    kind: "rock",
    title: "Rock",
    group: "nature",
    words: &["stone", "cobble", "pebble", "field stone"],
    styles: &["mossy", "smooth"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.15, 0.7, 1.2),
        Param::m("height", 0.1, 0.42, 0.9),
        Param::m("depth", 0.15, 0.58, 1.2),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: SLOTS,
    clear_front_m: 0.0,
    build: |args, shape| build(args, shape, 4, 0),
};

/// A boulder taller than a child, with fragments at its foot.
pub const BOULDER: Generator = Generator {
    kind: "boulder",
    title: "Boulder",
    group: "nature",
    words: &["big rock", "large rock", "huge stone", "crag", "monolith"],
    styles: &["mossy", "smooth"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 2.0, 4.0),
        Param::m("height", 0.7, 1.5, 3.5),
        Param::m("depth", 0.9, 1.7, 4.0),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: SLOTS,
    clear_front_m: 0.0,
    build: |args, shape| build(args, shape, 5, 3),
};

fn build(args: &mut Args, shape: &mut Shape, level: u32, fragments: usize) {
    let size = args.size();
    let mut growth = Growth::default();
    let smooth = args.is("smooth");
    let main = stone(level, size, smooth, args.seed().child("main"));
    let mut draw = args.random("fragments");
    add(&mut growth, main, args.is("mossy"), args.seed());
    for i in 0..fragments {
        let turn = 2.4 * i as f32 + draw.unit();
        let out = crate::num::math::on_circle(turn) * Vec2::new(size.x, size.z) * 0.44;
        let scale = draw.range(0.16, 0.3);
        let chip = size * Vec3::new(scale, scale * 0.8, scale * 0.9);
        let bit = stone(3, chip, smooth, args.seed().child(("fragment", i)));
        add(&mut growth, bit.at(out.x, 0.0, out.y), false, args.seed());
    }
    growth.settle(size, false, shape);
}

/// One stone about `size` metres, its lowest face on y = 0.
pub fn stone(level: u32, size: Vec3, smooth: bool, seed: Seed) -> TriMesh {
    let mut draw = seed.stream("planes");
    let mut planes: Vec<(Vec3, f32)> = (0..if smooth { 26 } else { 13 })
        .map(|_| {
            // No plane undercuts the foot: stones lie on their wide side.
            let normal = direction(&mut draw);
            let reach = draw.range(if smooth { 0.86 } else { 0.58 }, 0.95);
            (Vec3::new(normal.x, normal.y.abs() - 0.06, normal.z).normalize(), reach)
        })
        .collect();
    planes.push((Vec3::Y, draw.range(0.7, 0.8)));
    let ground = 0.34;
    let (sharp, rough) = if smooth { (8.0, 0.015) } else { (70.0, 0.045) };
    let mesh = displaced(level, |d| {
        // A smooth minimum over the cutting planes leaves worn edges.
        let mut sum = exp(-sharp);
        for (normal, reach) in &planes {
            let facing = d.dot(*normal);
            if facing > 0.05 {
                sum += exp(-sharp * (reach / facing).min(3.0));
            }
        }
        let radius = -crate::num::math::ln(sum) / sharp;
        let grain = fbm3(d * 2.6, 3, seed.0) * rough + fbm3(d * 11.0, 2, seed.0 ^ 7) * rough * 0.35;
        let mut r = radius + grain;
        if d.y < -0.05 {
            r = r.min(ground / -d.y);
        }
        d * r * 0.5
    });
    let grown = mesh.bounds().map_or(Vec3::ONE, |b| b.size());
    let low = mesh.bounds().map_or(0.0, |b| b.min.y);
    let fitted = mesh.at(0.0, -low, 0.0).stretched(size / grown);
    box_project_faces(&shade(fitted, if smooth { 1.2 } else { 0.42 }))
}

fn direction(draw: &mut Stream) -> Vec3 {
    Vec3::new(draw.signed(), draw.signed(), draw.signed()).normalize_or(Vec3::X)
}

/// Adds a stone, moss on its upper parts if asked for.
fn add(growth: &mut Growth, mesh: TriMesh, mossy: bool, seed: Seed) {
    if mossy {
        let tall = mesh.bounds().map_or(1.0, |b| b.max.y);
        let high = (tall * 0.016).clamp(0.004, 0.03);
        let green = moss(&mesh, high, |middle, normal| {
            let place = fbm3(middle * 3.0 / tall, 3, seed.0);
            normal.y + place * 0.7 > 0.62 && middle.y > tall * 0.25
        });
        growth.add("moss", "leaves", green);
    }
    growth.add("stone", "stone", mesh);
}

//! A free-standing arch of cut stones: two piers, springers, voussoirs and a keystone; pointed ones elsewhere.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, extrude};
use crate::num::math::{PI, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; one walks through it along Z.
pub const ARCH: Generator = Generator {
    kind: "arch",
    title: "Stone arch",
    group: "architecture",
    words: &["archway", "stone arch", "stone gate", "arcade", "ruined arch"],
    styles: &["ruined", "gothic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.6, 2.4, 4.5),
        Param::m("height", 2.2, 2.9, 5.0),
        Param::m("depth", 0.35, 0.5, 1.0),
    ],
    source: "Neufert, Architects' Data",
    slots: &[SlotSpec { name: "stone", material: "grey stone" }],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("gothic") {
        return super::arch_pointed::build(args, shape);
    }
    let mut draw = args.random("stones");
    let ring = (size.x * 0.17).min(0.42);
    let keystone = ring * 0.16;
    let outer = size.x * 0.5 - 0.05;
    // Half a circle where there is room above the piers, flatter where there is not.
    let spring = (size.y - outer - keystone).max(size.y * 0.4);
    let flat = (size.y - keystone - spring) / outer;
    let deep = size.z - 0.08;
    let put = |mesh: crate::mesh::TriMesh, draw: &mut crate::num::Stream| {
        mesh.uv_moved(Vec2::new(draw.unit() * 3.0, draw.unit() * 3.0))
    };
    for side in [-1.0, 1.0] {
        let x = side * (outer - ring * 0.5);
        let base = bevel_box(Vec3::new(ring + 0.1, 0.22, size.z), 0.025);
        shape.add("piers", "stone", put(base, &mut draw).at(x, 0.11, 0.0));
        let courses = ((spring - 0.22 - 0.1) / 0.32).round().max(1.0) as usize;
        let tall = (spring - 0.32) / courses as f32;
        for i in 0..courses {
            let size = Vec3::new(ring - draw.unit() * 0.016, tall - 0.004, deep - draw.unit() * 0.016);
            let block =
                bevel_box(size, 0.016).at(x + draw.signed() * 0.004, 0.22 + tall * (i as f32 + 0.5), 0.0);
            shape.add("piers", "stone", put(block, &mut draw));
        }
        let springer = bevel_box(Vec3::new(ring + 0.09, 0.1, size.z - 0.01), 0.022);
        shape.add("piers", "stone", put(springer, &mut draw).at(x, spring - 0.05, 0.0));
    }
    let count = 13;
    for i in 0..count {
        let key = i == count / 2;
        if args.is("ruined") && (4..6).contains(&i) {
            continue;
        }
        let (a, b) = (PI * i as f32 / count as f32, PI * (i as f32 + 1.0) / count as f32);
        let gap = 0.004;
        let over = if key { keystone } else { -draw.unit() * 0.012 };
        let inner = outer - ring - if key { 0.03 } else { 0.0 };
        let at = |r: f32, turn: f32| {
            let p = on_circle(turn);
            Vec2::new(p.x * r, spring + p.y * r * flat)
        };
        let (a, b) = (a + gap, b - gap);
        let wedge = [at(inner, a), at(outer + over, a), at(outer + over, b), at(inner, b)];
        let stone = extrude(&wedge, if key { size.z } else { deep - draw.unit() * 0.02 }, 0.014);
        let crown = stone.bounds().map_or(0.0, |b| (b.max.y - size.y).max(0.0));
        shape.add("arch", "stone", put(stone, &mut draw).at(0.0, -crown, 0.0));
    }
    if args.is("ruined") {
        for i in 0..2 {
            let block = Vec3::new(ring * 0.8, ring * 0.55, ring * 0.7);
            let lying = bevel_box(block, 0.03).yawed(draw.range(-0.5, 0.5));
            let x = (i as f32 - 0.5) * ring * 1.4;
            shape.add("fallen", "stone", put(lying, &mut draw).at(x, block.y * 0.5, 0.0));
        }
    }
}

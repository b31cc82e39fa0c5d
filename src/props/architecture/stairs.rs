//! A straight flight of stairs: treads with nosings between strings, or solid stone steps; open ones elsewhere.

use glam::{Vec2, Vec3};

use super::timber::board;
use crate::mesh::{bevel_box, extrude};
use crate::num::math::{FRAC_PI_2, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator. One climbs from the front (+Z) to the back.
pub const STAIRS: Generator = Generator {
    kind: "stairs",
    title: "Stairs",
    group: "architecture",
    words: &["staircase", "stair", "step", "flight of stairs", "stairway"],
    styles: &["stone", "modern", "spiral"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.0, 3.0),
        Param::m("height", 0.3, 1.36, 3.2),
        Param::m("depth", 0.6, 2.1, 5.0),
        Param::m("rise", 0.14, 0.17, 0.2),
    ],
    source: "Blondel: two risers and a tread make 0.63 m",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "iron", material: "painted metal" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let steps = (size.y / args.get("rise")).round().max(2.0) as usize;
    let (rise, going) = (size.y / steps as f32, size.z / steps as f32);
    let mut draw = args.random("steps");
    if args.is("spiral") {
        return super::stairs_open::spiral(shape, size, steps, &mut draw);
    }
    if args.is("modern") {
        return super::stairs_open::floating(shape, size, steps, &mut draw);
    }
    if args.is("stone") {
        for i in 0..steps {
            // Each block reaches back under the next, and is worn hollow by a hair.
            let deep = size.z - going * i as f32;
            let block = bevel_box(Vec3::new(size.x - draw.unit() * 0.012, rise - 0.003, deep), 0.016);
            let block = block.uv_moved(Vec2::new(draw.unit() * 3.0, draw.unit() * 3.0));
            shape.add(
                "steps",
                "stone",
                block.at(
                    0.0,
                    rise * (i as f32 + 0.5) + 0.0015 - if i == 0 { 0.003 } else { 0.0 },
                    -size.z * 0.5 + deep * 0.5,
                ),
            );
        }
        return;
    }
    let tread = 0.036;
    let string = 0.05;
    for i in 0..steps {
        let (y, z) = (rise * (i as f32 + 1.0), size.z * 0.5 - going * i as f32);
        let deep = going + if i + 1 == steps { 0.02 } else { 0.055 };
        let nose = if i == 0 { 0.0 } else { 0.02 };
        let plank = board(Vec3::new(size.x - string * 2.0 + 0.01, tread, deep), &mut draw);
        shape.add("treads", "wood", plank.at(0.0, y - tread * 0.5, z + nose - deep * 0.5));
        let riser = board(
            Vec3::new(size.x - string * 2.0 + 0.008, rise - tread + if i == 0 { 0.0 } else { 0.004 }, 0.018),
            &mut draw,
        );
        shape.add("risers", "wood", riser.at(0.0, y - tread - (rise - tread) * 0.5, z - 0.02));
    }
    for side in [-1.0, 1.0] {
        let raking = string_board(size, rise, going, steps);
        let slab = extrude(&raking, string, 0.006).turned(rot_y(FRAC_PI_2));
        let slab = slab.uv_moved(Vec2::new(draw.unit() * 2.0, draw.unit() * 2.0));
        shape.add("strings", "wood", slab.at(side * (size.x - string) * 0.5, 0.0, 0.0));
    }
}

/// Outline of a cut string, seen from the side: x is −z, so that it climbs to the right.
fn string_board(size: Vec3, rise: f32, going: f32, steps: usize) -> Vec<Vec2> {
    let half = size.z * 0.5;
    let under = 0.05;
    let mut outline = vec![Vec2::new(-half, 0.0), Vec2::new(-half + going * 1.2, 0.0)];
    let back = size.y - rise * 1.9 - under;
    if back > 0.02 {
        outline.push(Vec2::new(half, back));
    } else {
        outline.push(Vec2::new(half, 0.0));
    }
    outline.push(Vec2::new(half, size.y - 0.004));
    for i in (0..steps).rev() {
        let x = -half + going * i as f32;
        let y = rise * (i as f32 + 1.0) - 0.004;
        outline.push(Vec2::new(x + 0.004, y));
        if i > 0 {
            outline.push(Vec2::new(x + 0.004, y - rise));
        }
    }
    outline.dedup_by(|a, b| a.distance(*b) < 1e-4);
    outline
}

//! A footbridge: an arch of stone with parapets, planks between railings, or boards hung on ropes.

use glam::{Vec2, Vec3};

use super::bridge_deck::{rope, timber};
use crate::mesh::{bevel_box, extrude};
use crate::num::Stream;
use crate::num::math::{PI, cos, on_circle, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BRIDGE: Generator = Generator {
    kind: "bridge",
    title: "Bridge",
    group: "monuments",
    words: &["stone bridge", "footbridge", "arched bridge", "rope bridge", "wooden bridge", "plank bridge"],
    styles: &["rope", "wooden", "japanese"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.5, 5.0, 9.0),
        Param::m("height", 1.3, 1.9, 3.0),
        Param::m("depth", 1.1, 1.8, 3.0),
    ],
    source: "usual footbridges: a clear way of 0.9 to 2 m, parapets of about 1 m",
    slots: &[
        SlotSpec { name: "stone", material: "stone blocks" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "rope", material: "rope" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("bridge");
    if args.is("rope") {
        rope(shape, size, &mut draw);
    } else if args.is("wooden") {
        timber(shape, size, 0.06, &mut draw);
    } else if args.is("japanese") {
        timber(shape, size, 0.2, &mut draw);
    } else {
        stone(shape, size, &mut draw);
    }
}

/// One half-width slab of masonry cut to the line of the bridge, wedge stones around the arch, a parapet.
fn stone(shape: &mut Shape, size: Vec3, draw: &mut Stream) {
    let half = size.x * 0.5;
    let guard = (size.y * 0.36).min(0.8);
    // The way rises to the middle; the vault springs from the ground.
    let crown = size.y - guard;
    let way = |x: f32| {
        let k = (x / half).clamp(-1.0, 1.0);
        crown * (0.3 + 0.7 * (0.5 + 0.5 * cos(k * PI)))
    };
    let span = half * 0.56;
    let rise = crown * 0.74;
    let wedges = 13;
    let thick = crown * 0.2;
    let arc = |t: f32, out: f32| {
        let p = on_circle(PI * t);
        Vec2::new(p.x * (span + out), p.y * (rise + out))
    };
    let deep = size.z - 0.06;
    // Spandrels as courses of blocks that end on the ring of wedges and under the way.
    let mut outline: Vec<Vec2> = (0..=20).map(|i| arc(1.0 - i as f32 / 20.0, thick * 0.5)).collect();
    outline.push(Vec2::new(half, 0.0));
    outline.extend((0..=24).map(|i| 1.0 - i as f32 / 12.0).map(|k| Vec2::new(k * half, way(k * half))));
    outline.push(Vec2::new(-half, 0.0));
    shape.add("body", "stone", extrude(&outline, deep - 0.08, 0.0));
    facing(
        shape,
        &Face { half, way: &way, span: span + thick, rise: rise + thick, z: deep * 0.5 - 0.05 },
        draw,
    );
    for i in 0..wedges {
        let (a, b) = (i as f32 / wedges as f32 + 0.002, (i + 1) as f32 / wedges as f32 - 0.002);
        let key = i == wedges / 2;
        let out = thick * if key { 1.14 } else { 1.0 };
        let wedge =
            [arc(a, 0.0), arc(a, out), arc(b, out), arc(b, 0.0)].map(|p| Vec2::new(p.x, p.y.max(0.0)));
        let long = deep + if key { 0.06 } else { draw.range(0.0, 0.025) };
        let mesh = extrude(&wedge, long, 0.014).uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
        shape.add("vault", "stone", mesh);
    }
    let wall = (size.z * 0.13).clamp(0.14, 0.28);
    let blocks = (size.x / 0.5).round().max(6.0) as usize;
    for side in [-1.0, 1.0] {
        let z = side * (size.z - wall) * 0.5;
        for i in 0..blocks {
            let (a, b) = (i as f32 / blocks as f32, (i + 1) as f32 / blocks as f32);
            let (x0, x1) = ((a - 0.5) * size.x + 0.004, (b - 0.5) * size.x - 0.004);
            let end = i == 0 || i + 1 == blocks;
            let up = guard * if end { 0.95 } else { 0.78 };
            let piece = |low: f32, high: f32, over: f32, wide: f32| {
                let outline = [
                    Vec2::new(x0 - over, way(x0) + low),
                    Vec2::new(x1 + over, way(x1) + low),
                    Vec2::new(x1 + over, way(x1) + high),
                    Vec2::new(x0 - over, way(x0) + high),
                ];
                extrude(&outline, wide, 0.014)
            };
            let middle = up * 0.52 + draw.signed() * guard * 0.05;
            for (low, high) in [(-0.03, middle), (middle + 0.005, up)] {
                let sunk = draw.range(0.012, 0.03);
                let mesh =
                    piece(low, high, 0.0, wall - sunk).uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
                shape.add("parapet", "stone", mesh.at(0.0, 0.0, z));
            }
            let cope = guard - up + 0.002;
            let cope = if end { guard * 0.05 } else { cope };
            shape.add("coping", "stone", piece(up + 0.004, up + cope, 0.0, wall).at(0.0, 0.0, z));
        }
    }
    let paves = (size.x / 0.42).round() as usize;
    for i in 0..paves {
        let x = ((i as f32 + 0.5) / paves as f32 - 0.5) * size.x;
        let step = size.x / paves as f32;
        let slope = crate::num::math::atan2(way(x + 0.1) - way(x - 0.1), 0.2);
        let slab = bevel_box(Vec3::new(step * 1.02, 0.07, size.z - wall * 2.0 + 0.01), 0.012);
        shape.add("paving", "stone", slab.turned(rot_z(slope)).at(x, way(x) - 0.012, 0.0));
    }
    shape.support(Vec3::new(0.0, crown, 0.0), size.x * 0.12, size.z - wall * 2.4, 2.0);
}

/// One side of a spandrel: what bounds it.
struct Face<'a> {
    half: f32,
    way: &'a dyn Fn(f32) -> f32,
    span: f32,
    rise: f32,
    z: f32,
}

/// Blocks in level courses over both spandrels.
fn facing(shape: &mut Shape, face: &Face, draw: &mut Stream) {
    let course = 0.22;
    let rows = (((face.way)(0.0)) / course).ceil() as usize;
    for row in 0..rows {
        let (low, high) = (row as f32 * course, (row + 1) as f32 * course - 0.006);
        // Where the ring of wedges ends on this level, and where the way cuts it.
        let k = 1.0 - (low / face.rise) * (low / face.rise);
        let inner = if k > 0.0 { face.span * k.sqrt() - 0.03 } else { 0.0 };
        let mut x = inner - if row % 2 == 0 { 0.2 } else { 0.0 };
        while x < face.half {
            let long = draw.range(0.3, 0.52);
            let (a, b) = (x.max(inner), (x + long).min(face.half));
            x += long;
            let (ya, yb) = ((face.way)(a).min(high), (face.way)(b - 0.006).min(high));
            if b - a < 0.06 || ya.min(yb) - low < 0.04 {
                continue;
            }
            for side in [-1.0, 1.0] {
                let mut outline = [
                    Vec2::new(a, low),
                    Vec2::new(b - 0.006, low),
                    Vec2::new(b - 0.006, yb),
                    Vec2::new(a, ya),
                ];
                if side < 0.0 {
                    outline = outline.map(|p| Vec2::new(-p.x, p.y));
                    outline.reverse();
                }
                let thick = draw.range(0.05, 0.075);
                let mesh =
                    extrude(&outline, thick, 0.011).uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
                shape.add("spandrels", "stone", mesh.clone().at(0.0, 0.0, face.z));
                shape.add("spandrels", "stone", mesh.at(0.0, 0.0, -face.z));
            }
        }
    }
}

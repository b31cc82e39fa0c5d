//! A length of stone wall: a castle wall with battlements, a gateway, a ruin, or a low field wall.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, extrude};
use crate::num::Stream;
use crate::num::math::{PI, on_circle, sin};
use crate::props::hearth::masonry::courses;
use crate::props::nature::rock;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WALL_SEGMENT: Generator = Generator {
    kind: "wall_segment",
    title: "Stone wall",
    group: "monuments",
    words: &[
        "castle wall",
        "battlement",
        "rampart",
        "ruined wall",
        "garden wall",
        "dry stone wall",
        "wall section",
    ],
    styles: &["gated", "ruined", "low"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.5, 4.0, 6.0),
        Param::m("height", 1.4, 3.0, 4.5),
        Param::m("depth", 0.4, 0.8, 1.4),
    ],
    source: "curtain walls and town walls: merlons of about 0.9 m, embrasures of half of that",
    slots: &[
        SlotSpec { name: "stone", material: "rough stone" },
        SlotSpec { name: "leaves", material: "moss" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stones");
    // Larger walls are built of larger stones.
    let block = 0.44_f32.max((size.x * size.y).sqrt() * 0.127);
    if args.is("ruined") {
        ruin(args, shape, size, block, &mut draw);
        return;
    }
    let foot = size.y * 0.07;
    let body = if args.is("low") { size.y * 0.3 } else { size.y * 0.66 };
    let (deep, wide) = (size.z * 0.86, size.x);
    if args.is("gated") {
        gateway(shape, size, body, block, &mut draw);
    } else {
        let plinth = courses(Vec3::new(wide, foot, size.z), block * 1.3, &mut draw);
        shape.add("plinth", "stone", plinth);
        let wall = courses(Vec3::new(wide, body - foot, deep), block, &mut draw);
        shape.add("wall", "stone", wall.at(0.0, foot, 0.0));
        let core = bevel_box(Vec3::new(wide - 0.06, body - 0.04, deep - 0.06), 0.0);
        shape.add_inside("wall", "stone", core.at(0.0, body * 0.5, 0.0));
    }
    let string = size.y * 0.05;
    let slabs = (wide / 0.7).round().max(2.0) as usize;
    for i in 0..slabs {
        let long = wide / slabs as f32;
        let slab = bevel_box(Vec3::new(long - 0.006, string, size.z * 0.98), 0.018);
        let slab = slab.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
        shape.add("coping", "stone", slab.at((i as f32 + 0.5) * long - wide * 0.5, body + string * 0.5, 0.0));
    }
    if args.is("low") {
        return;
    }
    // A parapet towards the front: merlons and the sills between them.
    let (from, top) = (body + string, size.y);
    let thick = size.z * 0.4;
    let z = size.z * 0.49 - thick * 0.5;
    let sill = (top - from) * 0.42;
    let count = ((wide / 1.35).round().max(1.0)) as usize;
    let pitch = wide / count as f32;
    let parapet = courses(Vec3::new(wide, sill, thick), block, &mut draw);
    shape.add("parapet", "stone", parapet.at(0.0, from, z));
    for i in 0..count {
        let x = (i as f32 + 0.5) * pitch - wide * 0.5;
        let merlon = courses(Vec3::new(pitch * 0.64, (top - from) * 0.48, thick), block * 0.9, &mut draw);
        shape.add("merlons", "stone", merlon.at(x, from + sill, z));
        let cap = (top - from) * 0.1;
        let hood = [
            Vec2::new(-thick * 0.56, 0.0),
            Vec2::new(thick * 0.56, 0.0),
            Vec2::new(thick * 0.56, cap * 0.4),
            Vec2::new(0.0, cap),
            Vec2::new(-thick * 0.56, cap * 0.4),
        ];
        let cap = extrude(&hood, pitch * 0.68, 0.012).yawed(PI * 0.5);
        shape.add("merlons", "stone", cap.at(x, top - (top - from) * 0.1, z));
    }
}

/// A wall with an arched way through it.
fn gateway(shape: &mut Shape, size: Vec3, body: f32, block: f32, draw: &mut Stream) {
    let half = (size.x * 0.24).min(body * 0.42);
    let spring = body * 0.46;
    let rise = half.min(body - spring - 0.3);
    let pier = size.x * 0.5 - half;
    for side in [-1.0, 1.0] {
        let wall = courses(Vec3::new(pier, spring, size.z * 0.86), block, draw);
        shape.add("wall", "stone", wall.at(side * (half + pier * 0.5), 0.0, 0.0));
        let core = bevel_box(Vec3::new(pier - 0.06, spring - 0.02, size.z * 0.8), 0.0);
        shape.add_inside("wall", "stone", core.at(side * (half + pier * 0.5), spring * 0.5, 0.0));
        let impost = bevel_box(Vec3::new(0.3, 0.12, size.z * 0.94), 0.02);
        shape.add("wall", "stone", impost.at(side * (half + 0.12), spring - 0.05, 0.0));
    }
    // Spandrels as one slab, cut out round; wedge stones stand before and behind.
    let arc = |t: f32, out: f32| {
        let p = on_circle(PI * t);
        Vec2::new(p.x * (half + out), spring + p.y * (rise + out))
    };
    let mut outline: Vec<Vec2> = (0..=20).map(|i| arc(1.0 - i as f32 / 20.0, 0.12)).collect();
    outline.extend([
        Vec2::new(size.x * 0.5 - 0.004, spring),
        Vec2::new(size.x * 0.5 - 0.004, body),
        Vec2::new(0.004 - size.x * 0.5, body),
        Vec2::new(0.004 - size.x * 0.5, spring),
    ]);
    shape.add("spandrels", "stone", extrude(&outline, size.z * 0.82, 0.0));
    let thick = 0.34_f32.min(body - spring - rise - 0.04);
    let wedges = 13;
    for i in 0..wedges {
        let (a, b) = (i as f32 / wedges as f32 + 0.002, (i + 1) as f32 / wedges as f32 - 0.002);
        let key = i == wedges / 2;
        let out = thick * if key { 1.1 } else { 1.0 };
        let long = size.z * if key { 0.97 } else { draw.range(0.9, 0.94) };
        let wedge = extrude(&[arc(a, 0.0), arc(a, out), arc(b, out), arc(b, 0.0)], long, 0.014);
        shape.add("arch", "stone", wedge.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0));
    }
    // Courses of blocks over the spandrels, left out where the wedges are.
    let course = 0.24;
    let rows = ((body - spring) / course).floor() as usize;
    for row in 0..rows {
        let high = (body - spring) / rows as f32;
        let y = spring + high * row as f32;
        let mut x = -size.x * 0.5;
        while x < size.x * 0.5 - 0.02 {
            let long = draw.range(0.32, 0.56);
            let (from, mut to) = (x, (x + long).min(size.x * 0.5));
            if size.x * 0.5 - to < 0.14 {
                to = size.x * 0.5;
            }
            x = to;
            let near = from.max(-to).max(0.0);
            let k = Vec2::new(near / (half + thick * 0.9), (y - spring) / (rise + thick * 0.9)).length();
            if k < 1.0 {
                continue;
            }
            let out = draw.range(0.86, 0.885);
            let stone = bevel_box(Vec3::new(to - from - 0.006, high - 0.006, size.z * out), 0.012);
            let stone = stone.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
            shape.add("spandrels", "stone", stone.at((from + to) * 0.5, y + high * 0.5, 0.0));
        }
    }
}

/// A wall that has fallen: its courses end in steps, its stones lie at the foot.
fn ruin(args: &Args, shape: &mut Shape, size: Vec3, block: f32, draw: &mut Stream) {
    let rows = (size.y / (block * 0.55)).round().max(4.0) as usize;
    let high = size.y / rows as f32;
    let line = |x: f32| {
        let t = x / size.x + 0.5;
        let fall = 1.0 - 0.72 * t * t + 0.16 * sin(t * 11.0) + 0.08 * sin(t * 29.0 + 1.0);
        if t < 0.3 { size.y } else { size.y * fall.clamp(0.18, 1.0) }
    };
    for row in 0..rows {
        let y = row as f32 * high;
        let mut x = -size.x * 0.5 + if row % 2 == 0 { 0.0 } else { -block * 0.5 };
        while x < size.x * 0.5 - 0.05 {
            let long = block * draw.range(0.8, 1.3);
            let (from, to) = (x.max(-size.x * 0.5), (x + long).min(size.x * 0.5));
            x += long;
            if to - from < 0.1 || y + high > line((from + to) * 0.5) + 0.01 {
                continue;
            }
            let exposed = y + high * 2.0 > line((from + to) * 0.5);
            let deep = size.z * draw.range(0.84, 0.9) * if exposed { draw.range(0.8, 1.0) } else { 1.0 };
            let stone = bevel_box(Vec3::new(to - from - 0.01, high - 0.008, deep), draw.range(0.014, 0.028));
            let stone = stone.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
            let lean = if exposed { draw.signed() * 0.05 } else { 0.0 };
            shape.add(
                "wall",
                "stone",
                stone.yawed(lean).at((from + to) * 0.5, y + high * 0.5 - 0.004, draw.signed() * 0.012),
            );
            if exposed && draw.chance(0.5) {
                let moss = crate::mesh::displaced(2, |d| {
                    Vec3::new(d.x * (to - from) * 0.44, d.y * 0.03, d.z * deep * 0.38)
                });
                shape.add(
                    "moss",
                    "leaves",
                    moss.at((from + to) * 0.5, y + high - 0.012, draw.signed() * 0.05),
                );
            }
        }
    }
    for i in 0..9 {
        let big = draw.range(0.14, 0.36);
        let chunk =
            rock::stone(3, Vec3::new(big, big * 0.65, big * 0.8), false, args.seed().child(("chunk", i)));
        let x = size.x * draw.range(-0.05, 0.46);
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        shape.add("rubble", "stone", chunk.at(x, 0.0, side * size.z * draw.range(0.44, 0.52)));
    }
}

//! A barrel of bulging staves held by iron hoops, closed, or open with its staves bare inside.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, loft};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BARREL: Generator = Generator {
    kind: "barrel",
    title: "Barrel",
    group: "storage",
    words: &["cask", "keg", "wine barrel", "beer barrel", "tun"],
    styles: &["open", "rustic", "slim"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 0.62, 0.9),
        Param::m("height", 0.35, 0.9, 1.3),
        Param::m("depth", 0.3, 0.62, 0.9),
        Param::share("bulge", 0.5),
    ],
    source: "wine casks of 225 l (Bordeaux) and beer barrels",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.3,
    build,
};

const THICK: f32 = 0.024;
const HOOP: f32 = 0.004;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let widest = size.x.min(size.z) * if args.is("slim") { 0.4 } else { 0.5 } - HOOP;
    let waist = widest * (1.0 - 0.1 - 0.12 * args.get("bulge"));
    // A circle's arc is close to a parabola here.
    let radius = |y: f32| {
        let t = 2.0 * y / size.y - 1.0;
        waist + (widest - waist) * (1.0 - t * t)
    };
    let count = (TAU * widest / 0.095).round().clamp(10.0, 30.0) as usize;
    let mut hand = args.random("staves");
    let uneven = if args.is("rustic") { 0.006 } else { 0.0015 };
    let staves = (0..count).map(|i| {
        let proud = hand.signed() * uneven * 0.4;
        let short = hand.unit() * uneven;
        let grain = Vec2::new(hand.unit() * 3.0, hand.unit() * 3.0);
        stave(i, count, size.y, short, |y| radius(y) + proud).uv_moved(grain)
    });
    shape.add("staves", "wood", TriMesh::merged(staves));

    for (low, wide) in [(0.012, 0.045), (0.17, 0.035), (0.29, 0.035)] {
        for y in [low * size.y, (1.0 - low) * size.y - wide] {
            shape.add("hoops", "iron", hoop(y, wide, &radius));
        }
    }
    let rivet_y = size.y * 0.17 + 0.0175;
    for y in [rivet_y, size.y - rivet_y] {
        let rivet = cylinder(0.007, 0.003, 8, 0.001).turned(crate::num::math::rot_x(TAU / 4.0));
        shape.add("hoops", "iron", rivet.at(0.0, y, radius(y) + HOOP * 0.5 + uneven * 0.2));
    }

    let rim = radius(0.0) - THICK;
    let head_y = size.y - 0.035;
    lid(shape, args, rim + 0.004, 0.03);
    if args.is("open") {
        shape.support_round(Vec3::new(0.0, 0.054, 0.0), rim * 0.9, size.y);
    } else {
        lid(shape, args, rim + 0.004, head_y - 0.024);
        shape.support_round(Vec3::new(0.0, head_y, 0.0), rim * 0.9, 0.8);
    }
}

/// One stave: an arc of the barrel's wall, its outer edges eased so that the joints show.
fn stave(index: usize, count: usize, height: f32, short: f32, radius: impl Fn(f32) -> f32) -> TriMesh {
    let pitch = TAU / count as f32;
    let (from, to) = (index as f32 * pitch, (index as f32 + 1.0) * pitch);
    let rings: Vec<Vec<Vec3>> = (0..=8)
        .map(|i| {
            let y = (height - short) * i as f32 / 8.0;
            let r = radius(y);
            let ease = 0.004;
            let gap = 0.0008 / r;
            let turn = ease / r;
            let corners = [
                (from + gap, r - ease),
                (from + turn, r),
                (to - turn, r),
                (to - gap, r - ease),
                (to, r - THICK),
                (from, r - THICK),
            ];
            let corner = |(angle, r): &(f32, f32)| {
                let way = on_circle(-*angle) * *r;
                Vec3::new(way.x, y, way.y)
            };
            corners.iter().map(corner).collect()
        })
        .collect();
    loft(&rings, 0.6)
}

fn hoop(y: f32, wide: f32, radius: &impl Fn(f32) -> f32) -> TriMesh {
    let (low, high) = (radius(y), radius(y + wide));
    let profile = [
        (low - 0.004, y),
        (low + HOOP * 0.7, y),
        (low + HOOP, y + 0.0015),
        (high + HOOP, y + wide - 0.0015),
        (high + HOOP * 0.7, y + wide),
        (high - 0.004, y + wide),
        (low - 0.004, y),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    lathe(&profile, 40, 0.5)
}

/// A round head of boards standing on `bottom`, 24 mm thick.
fn lid(shape: &mut Shape, args: &Args, radius: f32, bottom: f32) {
    let mut grain = args.random(("lid", (bottom * 1000.0) as i32));
    let boards = (radius * 2.0 / 0.12).round().max(3.0) as usize;
    let wide = radius * 2.0 / boards as f32;
    for i in 0..boards {
        let x = -radius + wide * i as f32;
        // The outline of this board: a slice of the circle.
        let reach = |x: f32| (radius * radius - x * x).max(0.0).sqrt().max(0.004);
        let near: Vec<Vec2> = (0..=4)
            .map(|k| x + 0.0008 + (wide - 0.0016) * k as f32 / 4.0)
            .map(|x| Vec2::new(x, -reach(x)))
            .collect();
        let far = near.iter().rev().map(|p| Vec2::new(p.x, -p.y));
        let outline: Vec<Vec2> = near.iter().copied().chain(far).collect();
        let board = crate::mesh::extrude(&outline, 0.024, 0.001);
        let board = board.turned(crate::num::math::rot_x(TAU / 4.0)).at(0.0, bottom + 0.012, 0.0);
        shape.add("head", "wood", board.uv_moved(Vec2::splat(grain.unit() * 3.0)));
    }
    let batten = bevel_box(Vec3::new(radius * 1.5, 0.01, 0.06), 0.003);
    shape.add_inside("head", "wood", batten.at(0.0, bottom + 0.012, 0.0));
}

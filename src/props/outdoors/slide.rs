//! A slide for the playground: a straight chute behind a ladder, a wavy one, or a wooden tower with a roof.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, extrude, loft, smooth_path, tube};
use crate::num::Stream;
use crate::num::math::{PI, sin};
use crate::props::architecture::roofing::block;
use crate::props::architecture::timber::{board, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SLIDE: Generator = Generator {
    kind: "slide",
    title: "Playground slide",
    group: "outdoors",
    words: &["children's slide", "play slide", "chute", "climbing tower", "play tower"],
    styles: &["wavy", "tower"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.7, 1.4),
        Param::m("height", 1.6, 2.1, 3.2),
        Param::m("depth", 2.4, 3.3, 5.5),
    ],
    source: "EN 1176-3: slides, steeper nowhere than 60°, 40° on average",
    slots: &[
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "metal", material: "blue painted metal" },
        SlotSpec { name: "iron", material: "galvanized steel" },
        SlotSpec { name: "wood", material: "pine wood" },
        SlotSpec { name: "panels", material: "green painted wood" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 1.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let tower = args.is("tower");
    let wide = size.x;
    let deck = if tower { size.y * 0.48 } else { size.y - 0.62 };
    let (front, back) = (size.z * 0.5, -size.z * 0.5);
    let platform = if tower { (size.z * 0.3).clamp(0.75, 1.3) } else { 0.42 };
    let ladder = if tower { 0.3 } else { (deck * 0.4).min(size.z * 0.22) };
    let edge = back + ladder + platform;
    chute(shape, Vec2::new(wide.min(0.8), deck), edge, front, args.is("wavy"));
    if tower {
        let middle = Vec3::new(0.0, deck, back + ladder + platform * 0.5);
        house(shape, middle, Vec3::new(wide.max(0.8), size.y, platform), &mut tone);
        rungs(shape, "wood", Vec2::new(wide.min(0.8) - 0.12, deck), (back, back + ladder), 0.0);
    } else {
        let floor = bevel_box(Vec3::new(wide - 0.08, 0.04, platform + 0.02), 0.008);
        shape.add("platform", "metal", floor.at(0.0, deck - 0.02, edge - platform * 0.5));
        let half = wide * 0.5 - 0.022;
        for side in [-1.0, 1.0] {
            let x = side * half;
            // One tube runs up the ladder, over as a handrail and down to the chute.
            let path = [
                Vec3::new(x, 0.0, back + 0.024),
                Vec3::new(x, deck, back + ladder),
                Vec3::new(x, size.y - 0.06, back + ladder + 0.12),
                Vec3::new(x, size.y - 0.022, back + ladder + 0.2),
                Vec3::new(x, size.y - 0.05, edge - 0.06),
                Vec3::new(x, deck + 0.3, edge + 0.08),
                Vec3::new(x, deck + 0.1, edge + 0.12),
            ];
            let path = smooth_path(&path, 5);
            shape.add(
                "rails",
                "metal",
                tube(&path, 0.021, 10).deformed(|p| p.with_y(p.y.clamp(0.0, size.y))),
            );
            let leg = [Vec3::new(x, 0.0, edge - 0.06), Vec3::new(x, deck - 0.01, edge - 0.06)];
            shape.add("rails", "metal", tube(&leg, 0.021, 10));
            let brace =
                [Vec3::new(x, deck * 0.3, edge - 0.06), Vec3::new(x, deck * 0.42, back + ladder * 0.46)];
            shape.add("rails", "metal", tube(&brace, 0.016, 8));
            let mid = [Vec3::new(x, deck + 0.3, back + ladder + 0.05), Vec3::new(x, deck + 0.3, edge + 0.07)];
            shape.add("rails", "metal", tube(&mid, 0.014, 8));
        }
        rungs(shape, "metal", Vec2::new(half * 2.0, deck), (back + 0.024, back + ladder), 0.028);
    }
    shape.anchor("seat", Vec3::new(0.0, deck + 0.02, edge - 0.1), 0.0);
}

/// Treads from the ground up to the deck.
fn rungs(shape: &mut Shape, slot: &'static str, size: Vec2, (from, to): (f32, f32), rail: f32) {
    let count = (size.y / 0.26).round().max(3.0) as usize;
    if rail == 0.0 {
        for side in [-1.0, 1.0] {
            let x = side * (size.x * 0.5 + 0.02);
            let path = [Vec3::new(x, 0.0, from + 0.03), Vec3::new(x, size.y + 0.02, to)];
            let stile = bar(&path, Vec3::Z, |_| Vec2::new(0.04, 0.09), 0.006);
            shape.add("ladder", slot, stile.deformed(|p| Vec3::new(p.x, p.y.max(0.0), p.z.max(from))));
        }
    }
    for i in 1..count {
        let t = i as f32 / count as f32;
        let tread = bevel_box(Vec3::new(size.x, 0.026, 0.09), 0.006);
        shape.add(
            "ladder",
            if rail > 0.0 { "iron" } else { slot },
            tread.at(0.0, size.y * t, from + (to - from) * t + 0.01),
        );
    }
}

/// The trough: from the deck at `edge` down to a level run-out at the front.
fn chute(shape: &mut Shape, size: Vec2, edge: f32, front: f32, wavy: bool) {
    let (wide, deck) = (size.x - 0.1, size.y);
    let low = 0.24_f32.min(deck * 0.3);
    let run = front - edge;
    let line = |t: f32| {
        // Down a smooth step, level at both ends; waves ride on it.
        let fall = crate::num::math::smoothstep(0.02, 0.86, t);
        let wave = if wavy { 0.085 * deck * sin(t * PI * 4.2) * sin(t * PI) } else { 0.0 };
        Vec3::new(0.0, low + (deck - low) * (1.0 - fall) + wave, edge - 0.04 + (run + 0.04) * t)
    };
    let rows = if wavy { 32 } else { 22 };
    let half = wide * 0.5;
    let wall = 0.15;
    // The section: up the outside of one wall, along the bed, and back underneath.
    let section = [
        (-half - 0.026, wall + 0.012),
        (-half - 0.002, wall + 0.02),
        (-half + 0.01, wall),
        (-half + 0.022, 0.05),
        (-half + 0.07, 0.008),
        (half - 0.07, 0.008),
        (half - 0.022, 0.05),
        (half - 0.01, wall),
        (half + 0.002, wall + 0.02),
        (half + 0.026, wall + 0.012),
        (half + 0.02, wall - 0.01),
        (half + 0.002, 0.03),
        (half - 0.06, -0.024),
        (-half + 0.06, -0.024),
        (-half - 0.002, 0.03),
        (-half - 0.02, wall - 0.01),
    ];
    let rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|r| {
            let t = r as f32 / rows as f32;
            let way = (line((t + 0.02).min(1.0)) - line((t - 0.02).max(0.0))).normalize_or(Vec3::Z);
            let up = way.cross(Vec3::X).normalize_or(Vec3::Y);
            let up = if up.y < 0.0 { -up } else { up };
            let at = if r == rows { line(t).with_z(front - 0.003) } else { line(t) };
            let up = if r == rows || r == 0 { Vec3::Y } else { up };
            section.iter().rev().map(|(x, y)| at + Vec3::X * *x + up * *y).collect()
        })
        .collect();
    shape.add("chute", "seat", loft(&rings, 0.6));
    for (t, spread) in [(0.45, 0.8), (0.93, 0.7)] {
        let at = line(t) - Vec3::Y * 0.02;
        for side in [-1.0, 1.0] {
            let foot = Vec3::new(side * half * (spread + 0.14), 0.0, at.z);
            shape.add(
                "stays",
                "metal",
                crate::mesh::round_post(foot, at + Vec3::X * side * half * spread, |_| 0.018, 10, 1),
            );
        }
        let cross =
            [Vec3::new(-half * spread, at.y - 0.012, at.z), Vec3::new(half * spread, at.y - 0.012, at.z)];
        shape.add("stays", "metal", tube(&cross, 0.018, 10));
    }
}

/// A tower of square posts: a deck, panelled sides and a gabled roof. `middle` is on the deck.
fn house(shape: &mut Shape, middle: Vec3, size: Vec3, tone: &mut Stream) {
    let post = 0.09;
    let (hx, hz) = (size.x * 0.5 - post * 0.5 - 0.05, size.z * 0.5 - post * 0.5);
    let rise = (size.y - middle.y) * 0.3;
    let eave = size.y - rise - 0.04;
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let body = bevel_box(Vec3::new(post, eave, post), 0.01).uv_moved(Vec2::splat(tone.unit() * 3.0));
        shape.add("posts", "wood", body.at(x * hx, eave * 0.5, middle.z + z * hz));
    }
    let planks = (size.z / 0.12).round().max(4.0);
    for i in 0..planks as usize {
        let z = middle.z + ((i as f32 + 0.5) / planks - 0.5) * (size.z - 0.01);
        let plank = board(Vec3::new(hx * 2.0 - post * 0.9, 0.03, (size.z - 0.01) / planks - 0.006), tone);
        shape.add("deck", "wood", plank.at(0.0, middle.y - 0.015, z));
    }
    for side in [-1.0, 1.0] {
        let x = side * hx;
        shape.add(
            "deck",
            "wood",
            board(Vec3::new(0.045, 0.12, size.z - post), tone).at(x, middle.y - 0.09, middle.z),
        );
        // Palings, their tops rounded.
        let count = (size.z / 0.11).round().max(4.0) as usize;
        let wide = (hz * 2.0 - post) / count as f32;
        for i in 0..count {
            let z = middle.z - hz + post * 0.5 + wide * (i as f32 + 0.5);
            let half = wide * 0.44;
            let tall = 0.6;
            let mut outline = vec![Vec2::new(-half, 0.0), Vec2::new(half, 0.0)];
            outline.extend(
                (0..=6).map(|k| {
                    crate::num::math::on_circle(PI * k as f32 / 6.0) * half + Vec2::Y * (tall - half)
                }),
            );
            let paling = extrude(&outline, 0.02, 0.003).yawed(PI * 0.5);
            shape.add("palings", "panels", paling.at(x + side * 0.012, middle.y - 0.06, z));
        }
        shape.add(
            "deck",
            "wood",
            board(Vec3::new(0.035, 0.06, hz * 2.0 - post), tone).at(
                x - side * 0.016,
                middle.y + 0.36,
                middle.z,
            ),
        );
        // The roof's half: a slab of boards from the eave to the ridge.
        let over = 0.1;
        let (low, high) = (Vec2::new(size.x * 0.5, eave - 0.06), Vec2::new(0.0, size.y - 0.03));
        for i in 0..5 {
            let at = |t: f32| low.lerp(high, t);
            let (a, b) = (at(i as f32 / 5.0), at((i as f32 + 1.04) / 5.0));
            let lift = 0.008;
            let quad = |drop: f32| {
                let p =
                    |q: Vec2, z: f32, up: f32| Vec3::new(side * q.x, q.y + up - drop, middle.z + z * side);
                let reach = size.z * 0.5 + over;
                [p(a, reach, lift + 0.012), p(a, -reach, lift + 0.012), p(b, -reach, lift), p(b, reach, lift)]
            };
            shape.add(
                "roof",
                "panels",
                block(quad(0.026), quad(0.0)).deformed(|p| p.with_y(p.y.min(size.y))),
            );
        }
    }
    let ridge = rod(
        Vec3::new(0.0, size.y - 0.03, middle.z - size.z * 0.5 - 0.1),
        Vec3::new(0.0, size.y - 0.03, middle.z + size.z * 0.5 + 0.1),
        0.03,
        12,
    );
    shape.add("roof", "panels", ridge);
    for end in [-1.0, 1.0] {
        let gable = [Vec2::new(-hx, 0.0), Vec2::new(hx, 0.0), Vec2::new(0.0, size.y - eave - 0.05)];
        let mesh: TriMesh = extrude(&gable, 0.025, 0.003);
        shape.add("gables", "wood", mesh.at(0.0, eave - 0.03, middle.z + end * hz));
    }
}

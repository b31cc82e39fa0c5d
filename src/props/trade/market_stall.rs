//! A market stall: a counter of planks under an awning, crates of fruit tipped towards whoever walks by.

use glam::{Vec2, Vec3};

use super::awning::{gable, striped};
use super::goods::{crate_box, heap};
use crate::mesh::{bar, bevel_box, cylinder, square_post};
use crate::num::math::{FRAC_PI_2, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MARKET_STALL: Generator = Generator {
    kind: "market_stall",
    title: "Market stall",
    group: "trade",
    words: &["stall", "market stand", "fruit stall", "food stall", "vendor stall", "market booth", "yatai"],
    styles: &["medieval", "modern", "japanese", "empty"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.6, 2.4, 3.6),
        Param::m("height", 2.1, 2.5, 3.0),
        Param::m("depth", 1.3, 1.7, 2.2),
    ],
    source: "usual sizes of street-market pitches and folding stalls",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "fabric", material: "red woven fabric" },
        SlotSpec { name: "white", material: "cream woven fabric" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "red", material: "red glazed ceramic" },
        SlotSpec { name: "green", material: "green glazed ceramic" },
        SlotSpec { name: "yellow", material: "yellow glazed ceramic" },
        SlotSpec { name: "lamp", material: "red glowing lamp" },
        SlotSpec { name: "pointer", material: "red plastic" },
    ],
    clear_front_m: 0.9,
    build,
};

const COUNTER: f32 = 0.84;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (modern, japanese) = (args.is("modern"), args.is("japanese"));
    let rough = args.is("medieval");
    shape.colored("fabric");
    let [cloth, stripe] = if rough {
        ["ochre canvas cloth", "canvas cloth"]
    } else if modern {
        ["dark green canvas cloth", "white canvas cloth"]
    } else if japanese {
        ["dark blue canvas cloth", "white canvas cloth"]
    } else {
        *args.random("cloth").pick(&[
            ["red canvas cloth", "cream canvas cloth"],
            ["blue canvas cloth", "white canvas cloth"],
            ["dark green canvas cloth", "cream canvas cloth"],
            ["yellow canvas cloth", "white canvas cloth"],
        ])
    };
    shape.made_of("fabric", cloth);
    shape.made_of("white", stripe);
    posts(args, shape, size, modern);
    counter(args, shape, size, modern);
    if japanese {
        gable(shape, size);
    } else {
        striped(shape, size, rough, modern);
    }
    if args.is("empty") {
        shape.support(Vec3::new(0.0, COUNTER, size.z * 0.06), size.x * 0.8, size.z * 0.3, 0.8);
    } else {
        wares(args, shape, size);
    }
}

/// Four posts, tied along the back and the sides.
fn posts(args: &Args, shape: &mut Shape, size: Vec3, modern: bool) {
    let mut hand = args.random("posts");
    let slot = if modern { "metal" } else { "wood" };
    let thick = if modern { 0.04 } else { 0.07 };
    let (x, back, front) = (size.x * 0.5 - 0.1, -size.z * 0.5 + 0.1, size.z * 0.5 - 0.42);
    for side in [-1.0, 1.0] {
        let crooked = if args.is("medieval") { hand.signed() * 0.025 } else { 0.0 };
        for (z, top) in [
            (back, size.y - 0.1),
            (front, size.y - 0.53 + 0.2 / size.z - if args.is("medieval") { 0.09 } else { 0.03 }),
        ] {
            let top = if args.is("japanese") { size.y - 0.42 } else { top };
            let (foot, head) = (Vec3::new(side * x, 0.0, z), Vec3::new(side * x + crooked, top, z));
            shape.add("posts", slot, square_post(foot, head, |_| Vec2::splat(thick), thick * 0.14));
            let shoe = bevel_box(Vec3::new(thick + 0.03, 0.05, thick + 0.03), 0.006);
            shape.add("posts", if modern { "metal" } else { "wood" }, shoe.at(side * x, 0.025, z));
        }
        let low = size.y - 0.45;
        let rail = bar(
            &[Vec3::new(side * x, low, back), Vec3::new(side * x, low, front)],
            Vec3::X,
            |_| Vec2::new(thick * 0.9, thick * 0.6),
            0.006,
        );
        shape.add("rails", slot, rail);
        if !modern {
            let brace = [Vec3::new(side * x, low - 0.34, back), Vec3::new(side * x, low, back + 0.34)];
            shape.add("rails", slot, bar(&brace, Vec3::X, |_| Vec2::new(0.045, 0.04), 0.005));
        }
    }
    for (z, y) in [(back, size.y - 0.45), (back, 0.3)] {
        let rail = bevel_box(Vec3::new(x * 2.0, thick * 0.9, thick * 0.6), 0.006);
        shape.add("rails", slot, rail.at(0.0, y, z));
    }
}

/// The counter: planks on a frame, boarded or skirted in front, a sloped rack for crates.
fn counter(args: &Args, shape: &mut Shape, size: Vec3, modern: bool) {
    let mut hand = args.random("planks");
    let (back, front) = (-size.z * 0.14, size.z * 0.5 - 0.36);
    let wide = size.x - 0.26;
    let pitch = (front - back) / 4.0;
    for i in 0..4 {
        let plank = bevel_box(Vec3::new(wide + hand.signed() * 0.012, 0.032, pitch - 0.004), 0.005);
        let plank = plank.uv_moved(Vec2::splat(hand.unit() * 5.0));
        shape.add("counter", "wood", plank.at(0.0, COUNTER - 0.016, back + pitch * (i as f32 + 0.5)));
    }
    for side in [-1.0, 1.0] {
        for z in [back + 0.06, front - 0.06] {
            let leg = square_post(
                Vec3::new(side * (wide * 0.5 - 0.08), 0.0, z),
                Vec3::new(side * (wide * 0.5 - 0.08), COUNTER - 0.03, z),
                |_| Vec2::splat(0.065),
                0.008,
            );
            shape.add("counter", "wood", leg);
        }
        let end = bevel_box(Vec3::new(0.03, 0.09, front - back - 0.1), 0.005);
        shape.add(
            "counter",
            "wood",
            end.at(side * (wide * 0.5 - 0.08), COUNTER - 0.08, (front + back) * 0.5),
        );
    }
    if modern {
        // A cloth hangs before the counter in shallow folds.
        let fold = |u: f32, v: f32| {
            let wave = crate::num::math::sin(u * wide * 26.0) * 0.012 * v;
            Vec3::new((u - 0.5) * wide, COUNTER - 0.004 - (COUNTER - 0.06) * v, front + 0.012 + wave)
        };
        let columns = (wide * 26.0).min(64.0) as u32;
        shape.add_sheet("skirt", "fabric", crate::mesh::sheet(columns, 2, 0.004, |u, v| fold(u, 1.0 - v)));
        return;
    }
    let boards = (wide / 0.19).round().max(3.0) as usize;
    let step = wide / boards as f32;
    for i in 0..boards {
        let tall = COUNTER - 0.16 - hand.unit() * 0.02;
        let board =
            bevel_box(Vec3::new(step - 0.006, tall, 0.022), 0.004).uv_moved(Vec2::splat(hand.unit() * 5.0));
        let x = (i as f32 + 0.5) * step - wide * 0.5;
        shape.add("counter", "wood", board.at(x, COUNTER - 0.034 - tall * 0.5, front - 0.016));
    }
}

/// Crates on the counter tipped forward, more on the ground, a scale.
fn wares(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut hand = args.random("wares");
    let wide = size.x - 0.3;
    let count = (wide / 0.46).floor().max(2.0) as usize;
    let step = wide / count as f32;
    let colors = ["red", "green", "yellow"];
    let box_size = Vec3::new(step - 0.03, 0.13, 0.34);
    for i in 0..count {
        let x = (i as f32 + 0.5) * step - wide * 0.5;
        // The scales take the last place.
        if i + 1 == count {
            scales(shape, Vec3::new(x, COUNTER, size.z * 0.18));
            continue;
        }
        let tip = rot_x(0.32);
        let at = Vec3::new(x, COUNTER + 0.062, size.z * 0.5 - 0.36 - 0.19);
        let wedge = [(-0.15, 0.0), (0.16, 0.0), (0.16, 0.012), (-0.15, 0.115)].map(|(z, y)| Vec2::new(z, y));
        for side in [-1.0, 1.0] {
            let block = crate::mesh::extrude(&wedge, 0.03, 0.003).turned(rot_y(-FRAC_PI_2));
            shape.add("crates", "wood", block.at(x + side * box_size.x * 0.3, COUNTER - 0.002, at.z));
        }
        for mesh in crate_box(box_size) {
            shape.add("crates", "wood", mesh.turned(tip).moved(at));
        }
        let slot = colors[(i + hand.below(2)) % 3];
        let radius = [0.043, 0.036, 0.05][i % 3];
        for mesh in heap(box_size - Vec3::new(0.03, -0.01, 0.03), radius, &mut hand) {
            shape.add("wares", slot, mesh.turned(tip).moved(at));
        }
    }
    // Two crates wait beside the counter in front.
    let low = Vec3::new(0.42, 0.24, 0.3);
    for (i, x) in [-0.26, -0.02].iter().enumerate() {
        let at = Vec3::new(x * size.x, 0.0, size.z * 0.5 - 0.17);
        for mesh in crate_box(low) {
            shape.add("crates", "wood", mesh.moved(at));
        }
        for mesh in heap(low - Vec3::new(0.03, 0.0, 0.03), 0.052, &mut hand) {
            shape.add("wares", colors[(i + 1) % 3], mesh.moved(at));
        }
    }
}

/// Kitchen scales with a round dial.
fn scales(shape: &mut Shape, at: Vec3) {
    let foot = bevel_box(Vec3::new(0.2, 0.03, 0.18), 0.008);
    shape.add("scales", "metal", foot.moved(at + Vec3::Y * 0.015));
    let body = bevel_box(Vec3::new(0.14, 0.18, 0.1), 0.02);
    shape.add("scales", "metal", body.moved(at + Vec3::Y * 0.11));
    let dial = cylinder(0.062, 0.012, 24, 0.003).turned(rot_x(FRAC_PI_2));
    shape.add("scales", "white", dial.moved(at + Vec3::new(0.0, 0.12, 0.047)));
    let hand = bevel_box(Vec3::new(0.006, 0.05, 0.004), 0.001);
    shape.add("scales", "pointer", hand.moved(at + Vec3::new(0.0, 0.138, 0.06)));
    shape.add("scales", "metal", cylinder(0.012, 0.05, 12, 0.002).moved(at + Vec3::Y * 0.19));
    let pan = [(0.0, 0.0), (0.07, 0.0), (0.12, 0.035), (0.12, 0.041), (0.069, 0.007), (0.0, 0.007)];
    shape.add(
        "scales",
        "metal",
        crate::mesh::lathe(&crate::mesh::profile(&pan), 24, 0.5).moved(at + Vec3::Y * 0.236),
    );
}

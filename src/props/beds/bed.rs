//! A bed with mattress, pillows and blanket: framed, rough-hewn, a low modern platform, or with a canopy.

use glam::{Vec2, Vec3};

use super::bedding::{self, Bedding};
use crate::mesh::{bar, bevel_box, cushion, lathe, round_post, sheet, smooth_path};
use crate::num::math::{PI, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BED: Generator = Generator {
    kind: "bed",
    title: "Bed",
    group: "beds",
    words: &["double bed", "single bed", "bedstead", "cot", "four-poster"],
    styles: &["rustic", "modern", "canopy", "four-poster"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.5, 2.2),
        Param::m("height", 0.8, 1.05, 2.4),
        Param::m("depth", 1.7, 2.1, 2.4),
    ],
    source: "Neufert, Architects' Data; mattress sizes of EN 1334",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "blanket", material: "red woven fabric" },
        SlotSpec { name: "linen", material: "white woven fabric" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    let canopy = args.is("canopy") || args.is("four-poster");
    if canopy {
        size.y = size.y.max(2.05);
    }
    let head_top = if canopy { 1.2 } else { size.y };
    let rail_top = if args.is("modern") { 0.26 } else { 0.36 };
    if args.is("modern") {
        platform(shape, size, rail_top);
    } else {
        framed(args, shape, size, head_top, rail_top, canopy);
    }
    let (head, foot) = if args.is("modern") { (0.1, 0.05) } else { (0.07, 0.06) };
    let long = size.z - head - foot - 0.03;
    let bedding = Bedding {
        base: Vec3::new(0.0, rail_top - 0.05, -size.z * 0.5 + head + 0.01 + long * 0.5),
        size: Vec3::new(size.x - 0.12, 0.22, long),
        drop: 0.16,
        seed: args.seed().child("bedding"),
    };
    bedding::add(bedding, shape);
}

fn platform(shape: &mut Shape, size: Vec3, rail_top: f32) {
    let base = bevel_box(Vec3::new(size.x - 0.3, 0.1, size.z - 0.35), 0.004);
    shape.add("plinth", "wood", base.at(0.0, 0.05, 0.0));
    let tall = rail_top - 0.098;
    let box_size = Vec3::new(size.x, tall, size.z - 0.08);
    shape.add("frame", "blanket", cushion(box_size, 0.02, 0.0).at(0.0, 0.098 + tall * 0.5, 0.04));
    // A padded head in upright channels.
    let channels = (size.x / 0.25).round().max(3.0);
    let wide = size.x / channels;
    for i in 0..channels as usize {
        let pad = cushion(Vec3::new(wide - 0.001, 0.1, size.y - 0.098), 0.03, 0.012);
        let pad = pad.turned(crate::num::math::rot_x(crate::num::math::FRAC_PI_2));
        let x = -size.x * 0.5 + wide * (i as f32 + 0.5);
        shape.add("headboard", "blanket", pad.at(x, 0.098 + (size.y - 0.098) * 0.5, -size.z * 0.5 + 0.05));
    }
}

fn framed(args: &Args, shape: &mut Shape, size: Vec3, head_top: f32, rail_top: f32, canopy: bool) {
    let rustic = args.is("rustic");
    let post = if rustic { 0.11 } else { 0.07 };
    let mut hand = args.random("frame");
    let (x, z) = (size.x * 0.5 - post * 0.5, size.z * 0.5 - post * 0.5);
    let foot_top = if rustic { 0.68 } else { 0.6 };
    for (sx, sz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let top = if canopy {
            size.y
        } else if sz < 0.0 {
            head_top
        } else {
            foot_top
        };
        let at = Vec3::new(sx * x, 0.0, sz * z);
        if rustic {
            let fat = |t: f32| post * (0.5 - 0.05 * t);
            shape.add("posts", "wood", round_post(at, at + Vec3::Y * top, fat, 10, 4));
        } else {
            shape.add("posts", "wood", turned_post(post, top).moved(at));
        }
    }
    let mut board = |shape: &mut Shape, part: &'static str, size: Vec3, at: Vec3| {
        let mesh = bevel_box(size, 0.006).uv_moved(Vec2::new(hand.unit() * 3.0, hand.unit() * 3.0));
        shape.add(part, "wood", mesh.moved(at));
    };
    let thick = 0.028;
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * (size.x * 0.5 - thick * 0.5 - 0.008), rail_top - 0.09, 0.0);
        board(shape, "rails", Vec3::new(thick, 0.18, size.z - post), at);
    }
    board(
        shape,
        "slats",
        Vec3::new(size.x - 0.06, 0.02, size.z - post),
        Vec3::new(0.0, rail_top - 0.06, 0.0),
    );
    // Boards of head and foot, the head's uppermost one arched.
    let wide = size.x - post * 0.9;
    for (sz, top) in [(-1.0, head_top - 0.13), (1.0, foot_top - 0.07)] {
        let from = rail_top - 0.16;
        let count = ((top - from) / 0.16).round().max(2.0);
        let pitch = (top - from) / count;
        for i in 0..count as usize {
            let at = Vec3::new(0.0, from + pitch * (i as f32 + 0.5), sz * z);
            board(shape, "boards", Vec3::new(wide, pitch - 0.002, thick), at);
        }
        let arch = if sz < 0.0 && !rustic { 0.06 } else { 0.0 };
        let path: Vec<Vec3> = (0..=12)
            .map(|i| {
                let t = i as f32 / 6.0 - 1.0;
                Vec3::new(wide * 0.5 * t, top + 0.012 + arch * (1.0 - t * t), sz * z)
            })
            .collect();
        let cap =
            bar(&path, Vec3::Z, |t| Vec2::new(0.07 + arch * (4.0 * t * (1.0 - t)), thick + 0.014), 0.008);
        shape.add("boards", "wood", cap);
    }
    if canopy {
        tester(args, shape, size, post);
    }
}

/// A square block below, turned above, with a ball on top.
fn turned_post(thick: f32, top: f32) -> crate::mesh::TriMesh {
    let block = 0.46_f32.min(top * 0.6);
    let mut mesh = bevel_box(Vec3::new(thick, block, thick), 0.006).at(0.0, block * 0.5, 0.0);
    let r = thick * 0.5;
    let rest = top - block;
    let profile = [
        (0.0, block - 0.003),
        (r * 0.7, block - 0.003),
        (r * 0.95, block + rest * 0.04),
        (r * 0.6, block + rest * 0.09),
        (r * 0.95, block + rest * 0.3),
        (r * 0.85, block + rest * 0.5),
        (r * 0.62, top - r * 2.4),
        (r * 0.9, top - r * 2.1),
        (r * 0.5, top - r * 1.85),
        (r * 0.85, top - r * 1.3),
        (r * 0.95, top - r * 0.9),
        (r * 0.75, top - r * 0.35),
        (r * 0.35, top - r * 0.05),
        (0.0, top),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    mesh.append(lathe(&profile, 16, 0.9).uv_turned());
    mesh
}

/// The frame of the canopy with a valance, and gathered curtains at the posts.
fn tester(args: &Args, shape: &mut Shape, size: Vec3, post: f32) {
    let (x, z) = (size.x * 0.5 - post * 0.5, size.z * 0.5 - post * 0.5);
    let y = size.y - 0.12;
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(0.05, 0.06, z * 2.0), 0.006);
        shape.add("tester", "wood", long.at(side * x, y, 0.0));
        let short = bevel_box(Vec3::new(x * 2.0, 0.058, 0.05), 0.006);
        shape.add("tester", "wood", short.at(0.0, y, side * z));
    }
    let roof = sheet(8, 8, 0.006, |u, v| {
        let sag = 0.05 * sin(u * PI) * sin(v * PI);
        Vec3::new((v * 2.0 - 1.0) * x, y + 0.034 - sag, (u * 2.0 - 1.0) * z)
    });
    shape.add("canopy", "blanket", roof);
    let mut hand = args.random("curtains");
    for (sx, sz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        // Gathered with a cord at two thirds, falling free below.
        let phase = hand.unit() * 6.0;
        let middle = Vec3::new(sx * (x - 0.02), 0.0, sz * (z - 0.13));
        let rows: Vec<Vec3> = [(y - 0.02, 0.11), (1.35, 0.075), (1.08, 0.035), (0.8, 0.06), (0.42, 0.09)]
            .iter()
            .map(|(height, r)| Vec3::new(*r, *height, 0.0))
            .collect();
        let rings: Vec<Vec<Vec3>> = smooth_path(&rows, 4)
            .iter()
            .rev()
            .map(|row| {
                let ring = (0..24).map(|k| {
                    let angle = k as f32 / 24.0 * crate::num::math::TAU;
                    let way = crate::num::math::on_circle(angle);
                    let r = row.x * (0.78 + 0.22 * sin(angle * 6.0 + phase));
                    middle + Vec3::new(way.y * r * 0.55, row.y, way.x * r)
                });
                ring.collect()
            })
            .collect();
        shape.add("curtains", "blanket", crate::mesh::loft(&rings, 1.2));
    }
}

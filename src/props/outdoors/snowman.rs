//! A snowman with coal for eyes: of three balls, of two as in Japan, or half melted.

use glam::Vec3;

use crate::mesh::{Blend, Body, displaced, lathe, profile, ring, sheet, smooth_path, tube_varying};
use crate::num::math::{PI, cos, on_circle, rot_x, rot_z, sin};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::finished;
use crate::props::science::fittings::aim;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SNOWMAN: Generator = Generator {
    kind: "snowman",
    title: "Snowman",
    group: "outdoors",
    words: &["snow man", "snow figure", "yuki daruma", "snow sculpture"],
    styles: &["japanese", "melting"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.3, 2.0),
        Param::m("height", 0.9, 1.75, 2.6),
        Param::m("depth", 0.6, 0.9, 1.4),
    ],
    source: "balls of about 9, 7 and 5 tenths of its width, as children roll them",
    slots: &[
        SlotSpec { name: "white", material: "snow" },
        SlotSpec { name: "soot", material: "black felt" },
        SlotSpec { name: "carrot", material: "orange plastic" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "fabric", material: "red wool" },
        SlotSpec { name: "metal", material: "galvanized steel" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (two, melting) = (args.is("japanese"), args.is("melting"));
    let seed = args.seed().0;
    let mut hand = args.random("snowman");
    let hat = size.y * if melting { 0.0 } else { 0.16 };
    let tall = size.y - hat * 0.86;
    // A low one is of smaller balls, not of flat ones.
    let base = (size.z * 0.5).min(size.x * 0.36).min(tall / if two { 2.4 } else { 3.1 });
    // Balls from the ground up: (height of the middle, radius).
    let (r0, r1, r2) = (base, base * 0.74, base * if two { 0.7 } else { 0.54 });
    let stack = if two { r0 * 1.72 + r2 * 1.8 } else { r0 * 1.72 + r1 * 1.5 + r2 * 1.86 };
    let k = tall / stack;
    let middles: Vec<(f32, f32)> = if two {
        vec![(r0 * 0.82, r0), (r0 * 1.72 + r2 * 0.84, r2)]
    } else {
        vec![(r0 * 0.82, r0), (r0 * 1.72 + r1 * 0.66, r1), (r0 * 1.72 + r1 * 1.5 + r2 * 0.86, r2)]
    };
    let sag = if melting { 0.12 } else { 0.0 };
    let mut body = Blend::default();
    for (i, (y, r)) in middles.iter().enumerate() {
        let drop = if melting { 0.9 } else { 1.0 };
        let center = Vec3::new(sag * r0 * i as f32, y * k * drop, 0.0);
        let radii = Vec3::new(*r, r * stretch(k), *r) * if melting && i > 0 { 0.88 } else { 1.0 };
        body = body.add(Body::Ellipsoid { center, radii }, r0 * if melting { 0.34 } else { 0.1 });
    }
    if melting {
        let puddle = Body::Ellipsoid {
            center: Vec3::Y * 0.01,
            radii: Vec3::new(size.x * 0.5, r0 * 0.2, size.z * 0.5),
        };
        body = body.add(puddle, r0 * 0.4);
    }
    let lumps = |p: Vec3| {
        base * (0.03 * fbm3(p * (3.0 / base), 2, seed) + 0.012 * fbm3(p * (9.0 / base), 2, seed ^ 5))
    };
    let snow = body.mesh_roughened(base * 0.085, base * 0.05, lumps);
    shape.add("snow", "white", finished(snow.deformed(|p| p.with_y(p.y.max(0.0))), 1.0));
    let surface = |from: Vec3, way: Vec3| {
        // Walks out until it leaves the snow.
        let mut p = from;
        for _ in 0..60 {
            let d = body.distance(p) - lumps(p);
            if d > -0.001 {
                break;
            }
            p += way * (-d).max(0.003);
        }
        p
    };
    let (head_y, head_r) = middles[middles.len() - 1];
    let drop = if melting { 0.9 } else { 1.0 };
    let head = Vec3::new(sag * r0 * (middles.len() - 1) as f32, head_y * k * drop, 0.0);
    let mut coal = |from: Vec3, way: Vec3, r: f32, shape: &mut Shape| {
        let key = hand.bits();
        let lump = displaced(2, |d| d * r * (1.0 + 0.25 * fbm3(d * 2.5, 2, key)));
        shape.add("coal", "soot", crate::mesh::shade(lump, 0.4).moved(surface(from, way.normalize())));
    };
    for side in [-1.0, 1.0] {
        coal(head, Vec3::new(side * 0.34, 0.26, 1.0), head_r * 0.1, shape);
    }
    for i in 0..5 {
        let t = i as f32 / 4.0 * 2.0 - 1.0;
        coal(head, Vec3::new(t * 0.46, -0.42 + 0.16 * t * t, 1.0), head_r * 0.06, shape);
    }
    let (chest_y, chest_r) = middles[middles.len() - 2];
    let chest = Vec3::new(sag * r0 * (middles.len() - 2) as f32, chest_y * k * drop, 0.0);
    for i in 0..3 {
        coal(chest, Vec3::new(0.0, 0.55 - 0.5 * i as f32, 1.0), chest_r * 0.08, shape);
    }
    let nose = surface(head, Vec3::new(0.0, 0.02, 1.0).normalize());
    let carrot =
        [(0.0, -0.3), (0.9, -0.3), (1.0, 0.0), (0.86, 0.5), (0.6, 1.6), (0.34, 2.8), (0.12, 3.5), (0.0, 3.6)];
    let carrot = lathe(&profile(&carrot.map(|(r, y)| (r * head_r * 0.13, y * head_r * 0.16))), 12, 0.8);
    let tip = Vec3::new(0.0, if melting { -0.5 } else { 0.08 }, 1.0);
    shape.add("nose", "carrot", aim(carrot, nose, tip));
    arms(shape, chest, chest_r, size, &surface);
    scarf(shape, head, head_r, chest, k);
    if two {
        bucket(shape, head + Vec3::Y * head_r * stretch(k) * 0.66, head_r * 0.62, size.y);
    } else if !melting {
        top_hat(shape, head + Vec3::Y * head_r * stretch(k) * 0.72, head_r * 0.72, size.y);
    }
}

/// How much higher than wide the balls are in a heap `k` times as high as one of round balls.
fn stretch(k: f32) -> f32 {
    k.clamp(0.8, 2.1)
}

/// Twigs with fingers, from the sides of the ball up and out.
fn arms(shape: &mut Shape, chest: Vec3, r: f32, size: Vec3, surface: &dyn Fn(Vec3, Vec3) -> Vec3) {
    for side in [-1.0, 1.0] {
        let way = Vec3::new(side, 0.34, 0.12).normalize();
        let root = surface(chest, way) - way * r * 0.12;
        let reach = (size.x * 0.5 - root.x.abs() - 0.004).max(0.05);
        let hand = root + Vec3::new(side * reach * 0.86, reach * 0.55, reach * 0.12);
        let elbow = root.lerp(hand, 0.5) - Vec3::Y * reach * 0.1;
        let thick = r * 0.05;
        let arm = smooth_path(&[root, elbow, hand], 4);
        shape.add("arms", "bark", tube_varying(&arm, |t| thick * (1.0 - 0.45 * t), 7));
        for (turn, long) in [(-0.6, 0.26), (0.0, 0.34), (0.7, 0.26)] {
            let finger = rot_z(side * (0.57 + turn)) * Vec3::new(side, 0.0, 0.0);
            let end = hand + finger * reach * long;
            let end = end.with_x(end.x.clamp(-size.x * 0.5 + thick * 0.4, size.x * 0.5 - thick * 0.4));
            let path = [hand - finger * thick, end];
            shape.add("arms", "bark", tube_varying(&path, |t| thick * (0.55 - 0.25 * t), 6));
        }
    }
}

/// A scarf: a thick ring round the neck, its ends hanging on the chest.
fn scarf(shape: &mut Shape, head: Vec3, r: f32, chest: Vec3, k: f32) {
    let y = head.y - r * stretch(k) * 0.72;
    let wrap = ring(r * 0.8, r * 0.15, 32, 10).deformed(|p| {
        let turn = crate::num::math::atan2(p.z, p.x);
        Vec3::new(p.x, p.y * 1.25 * (1.0 + 0.12 * sin(turn * 7.0)) - 0.06 * r * cos(turn), p.z)
    });
    shape.add("scarf", "fabric", finished(wrap, 1.2).moved(head.with_y(y)));
    for (x, long, lean) in [(0.2, 1.05, 0.05), (0.46, 0.8, 0.16)] {
        let from = head.with_y(y - r * 0.05) + Vec3::new(x * r, 0.0, r * 0.74);
        let out = (chest.z + r * 1.24 - from.z).max(0.0);
        let end = sheet(4, 8, r * 0.05, |u, v| {
            let wide = (u - 0.5) * r * 0.34;
            let bulge = sin((v * 0.9).min(1.0) * PI * 0.5) * out * 0.62;
            from + Vec3::new(wide + lean * r * v, -long * r * v, bulge + 0.03 * r * sin(v * 9.0))
        });
        // The sheet's face looks to the front.
        let end = if crate::mesh::volume_m3(&end) < 0.0 { end.flipped() } else { end };
        shape.add("scarf", "fabric", end);
        for i in 0..5 {
            let foot = from + Vec3::new((i as f32 / 4.0 - 0.5) * r * 0.3 + lean * r, -long * r, out * 0.6);
            let fringe = [foot + Vec3::Y * r * 0.03, foot - Vec3::Y * r * 0.13];
            shape.add("scarf", "fabric", tube_varying(&fringe, |t| r * (0.03 - 0.012 * t), 5));
        }
    }
}

fn top_hat(shape: &mut Shape, at: Vec3, r: f32, top: f32) {
    let tall = (top - at.y).max(r * 0.5);
    let line = [
        (0.0, 0.0),
        (1.45, 0.02),
        (1.5, 0.05),
        (1.45, 0.08),
        (0.98, 0.07),
        (0.92, 0.12),
        (0.88, 0.5),
        (0.96, 0.94),
        (0.92, 0.99),
        (0.0, 1.0),
    ];
    let hat = lathe(&profile(&line.map(|(k, y)| (k * r, y * tall))), 28, 0.5);
    shape.add("hat", "soot", hat.moved(at));
    let band = [(0.935, 0.1), (0.955, 0.12), (0.93, 0.28), (0.9, 0.28)];
    let band: Vec<(f32, f32)> = band.iter().chain(&band[..1]).map(|(k, y)| (k * r, y * tall)).collect();
    shape.add("hat", "fabric", lathe(&profile(&band), 28, 0.5).moved(at));
}

/// A pail upside down, its bail hanging at the side.
fn bucket(shape: &mut Shape, at: Vec3, r: f32, top: f32) {
    let tall = (top - at.y).max(r * 0.5);
    let line = [
        (0.0, 0.1),
        (1.2, 0.1),
        (1.24, 0.04),
        (1.28, 0.0),
        (1.32, 0.04),
        (1.28, 0.08),
        (0.94, 0.96),
        (0.9, 1.0),
        (0.0, 0.98),
    ];
    shape.add("hat", "metal", lathe(&profile(&line.map(|(k, y)| (k * r, y * tall))), 28, 0.5).moved(at));
    let bail: Vec<Vec3> = (0..=14)
        .map(|k| on_circle(PI * k as f32 / 14.0))
        .map(|c| Vec3::new(c.x * r * 1.26, 0.0, c.y * r * 1.3))
        .collect();
    let bail = tube_varying(&bail, |_| r * 0.03, 6).turned(rot_x(0.5));
    shape.add("hat", "metal", bail.moved(at + Vec3::Y * tall * 0.1));
}

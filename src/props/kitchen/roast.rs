//! A roast: a golden fowl on its platter among potatoes and herbs, or a scored ham on the bone.

use glam::{Vec2, Vec3};

use super::skin::{oval, skin};
use crate::mesh::{TriMesh, box_project_faces, displaced, loft, smooth, tube_varying};
use crate::num::Stream;
use crate::num::math::{TAU, exp, on_circle, rot_x, rot_y, rot_z, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ROAST: Generator = Generator {
    kind: "roast",
    title: "Roast",
    group: "kitchen",
    words: &["roast chicken", "roast turkey", "turkey", "roast fowl", "ham", "roast meat"],
    styles: &["ham", "rustic"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.28, 0.42, 0.56),
        Param::m("height", 0.11, 0.16, 0.24),
        Param::m("depth", 0.2, 0.3, 0.4),
    ],
    source: "usual retail sizes of fowl and platters",
    slots: &[
        SlotSpec { name: "leather", material: "caramel glazed ceramic" },
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "wax", material: "cream wax" },
        SlotSpec { name: "potato", material: "honey wax" },
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "fruit", material: "red wax" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let half = Vec2::new(size.x, size.z) * 0.5;
    let floor = platter(args, shape, half, size.y);
    // A fowl is no longer than three times its height: big platters leave more room around it.
    let meat = Vec3::new((half.x * 0.62).min((size.y - floor) * 1.35), size.y - floor, half.y * 0.58);
    if args.is("ham") {
        ham(args, shape, floor, meat);
    } else {
        fowl(args, shape, floor, meat);
    }
    garnish(args, shape, floor, half, meat);
}

/// A dish or a board; returns the height things lie at.
fn platter(args: &Args, shape: &mut Shape, half: Vec2, tall: f32) -> f32 {
    if args.is("rustic") {
        let thick = tall * 0.12;
        let ring = |k: f32, y: f32| oval(Vec3::Y * y, half * k, 40);
        let mesh = loft(
            &[
                ring(0.985, 0.0),
                ring(1.0, thick * 0.25),
                ring(1.0, thick * 0.75),
                ring(0.985, thick),
                ring(0.93, thick),
                ring(0.92, thick * 0.88),
            ],
            0.6,
        );
        shape.add("board", "wood", box_project_faces(&mesh));
        return thick * 0.88;
    }
    let rim = tall * 0.15;
    let ring = |k: f32, y: f32| oval(Vec3::Y * (y * rim), half * k, 44);
    let rings = [
        ring(0.68, 0.0),
        ring(0.72, 0.05),
        ring(0.86, 0.62),
        ring(0.985, 0.84),
        ring(1.0, 0.92),
        ring(0.985, 1.0),
        ring(0.86, 0.82),
        ring(0.72, 0.34),
        ring(0.6, 0.25),
    ];
    shape.add("platter", "ceramic", skin(&rings, 0.8));
    rim * 0.24
}

/// A trussed bird on its back: breast up, legs towards +X.
fn fowl(args: &Args, shape: &mut Shape, floor: f32, meat: Vec3) {
    let seed = args.random("skin").bits();
    let at = Vec3::new(-meat.x * 0.06, floor, 0.0);
    let rough = |d: Vec3| 0.02 * fbm3(d * 3.0, 3, seed);
    let body = displaced(4, |d| {
        // Deep breast with a keel, narrower towards the vent; the flanks are drawn in by string.
        let t = d.x;
        let wide = 0.9 - 0.2 * t - 0.16 * t * t;
        let keel = 0.07 * exp(-d.z * d.z * 16.0) * smoothstep(0.1, 0.9, d.y) * (1.0 - 0.5 * t.abs());
        let cleft = 0.05 * exp(-d.z * d.z * 60.0) * smoothstep(0.2, 0.9, d.y) * smoothstep(-0.1, -0.8, t);
        let truss = 1.0 - 0.035 * exp(-(t - 0.2) * (t - 0.2) * 160.0);
        let k = (1.0 + rough(d)) * truss;
        let up = if d.y > 0.0 { d.y * (0.62 - 0.12 * t) } else { d.y.max(-0.62) * 0.52 };
        Vec3::new(
            t * 0.86 * meat.x * (1.0 + rough(d)),
            (0.32 + up * k + keel - cleft) * meat.y,
            d.z * wide * meat.z * k,
        )
    });
    let b = body.bounds().map_or((0.0, 1.0), |b| (b.min.y, b.max.y));
    let body = body.deformed(|p| p.with_y((p.y - b.0) / (b.1 - b.0) * meat.y));
    shape.add("bird", "leather", box_project_faces(&crate::mesh::shade(body, 1.0)).moved(at));
    for side in [-1.0, 1.0] {
        leg(shape, at, meat, side, seed);
        wing(shape, at, meat, side, seed);
    }
}

/// A limb through `path` with radii at its points.
fn limb(path: &[Vec3], radii: &[f32], seed: u64) -> TriMesh {
    let line = smooth(path, 5);
    let fat: Vec<f32> = {
        let points: Vec<Vec2> = radii.iter().enumerate().map(|(i, r)| Vec2::new(*r, i as f32)).collect();
        smooth(&points, 5).iter().map(|p| p.x.max(0.001)).collect()
    };
    let last = line.len() - 1;
    let mesh = tube_varying(&line, |t| fat[((t * last as f32).round() as usize).min(last)], 16);
    let wrinkled = mesh.deformed(|p| p + Vec3::splat(0.0018 * fbm3(p * 70.0, 2, seed)));
    box_project_faces(&crate::mesh::shade(wrinkled, 1.0))
}

/// Thigh and drumstick along the flank, the bone's end bare.
fn leg(shape: &mut Shape, at: Vec3, meat: Vec3, side: f32, seed: u64) {
    let p = |x: f32, y: f32, z: f32| at + Vec3::new(x * meat.x, y * meat.y, side * z * meat.z);
    let path = [
        p(-0.02, 0.36, 0.62),
        p(0.02, 0.42, 0.84),
        p(0.22, 0.5, 0.86),
        p(0.5, 0.56, 0.68),
        p(0.82, 0.56, 0.44),
        p(0.98, 0.55, 0.32),
    ];
    let k = meat.y.min(meat.z * 1.1);
    shape.add(
        "legs",
        "leather",
        limb(&path, &[0.12 * k, 0.24 * k, 0.27 * k, 0.235 * k, 0.13 * k, 0.075 * k], seed),
    );
    let bone = [p(0.95, 0.55, 0.34), p(1.1, 0.545, 0.25), p(1.17, 0.54, 0.21)];
    let shank = tube_varying(&bone, |t| k * (0.046 - 0.006 * t), 12);
    shape.add("bones", "wax", shank);
    for lobe in [-1.0, 1.0] {
        let knuckle = crate::mesh::sphere(k * 0.058, 2);
        shape.add("bones", "wax", knuckle.moved(bone[2] + Vec3::new(0.0, lobe * k * 0.034, 0.0)));
    }
}

fn wing(shape: &mut Shape, at: Vec3, meat: Vec3, side: f32, seed: u64) {
    let p = |x: f32, y: f32, z: f32| at + Vec3::new(x * meat.x, y * meat.y, side * z * meat.z);
    let k = meat.y.min(meat.z * 1.1);
    let upper = [p(-0.6, 0.5, 0.66), p(-0.46, 0.38, 0.92), p(-0.24, 0.3, 1.0)];
    shape.add("wings", "leather", limb(&upper, &[0.12 * k, 0.14 * k, 0.1 * k], seed + 3));
    let lower = [p(-0.22, 0.3, 1.0), p(-0.44, 0.22, 1.06), p(-0.68, 0.26, 0.9), p(-0.84, 0.34, 0.66)];
    shape.add("wings", "leather", limb(&lower, &[0.095 * k, 0.11 * k, 0.075 * k, 0.03 * k], seed + 4));
}

/// A ham: its rind scored in diamonds, a bone out of the narrow end.
fn ham(args: &Args, shape: &mut Shape, floor: f32, meat: Vec3) {
    let seed = args.random("rind").bits();
    let at = Vec3::new(-meat.x * 0.12, floor, 0.0);
    let groove = |v: f32| {
        let off = v - v.round();
        exp(-off * off * 90.0)
    };
    let body = displaced(5, |d| {
        let t = d.x;
        let wide = 0.94 - 0.2 * (t + 0.1) - 0.32 * smoothstep(0.1, 1.0, t);
        let top = smoothstep(-0.1, 0.3, d.y);
        let score = groove((d.x + d.z * 0.8) * 3.6) + groove((d.x - d.z * 0.8) * 3.6);
        let k = 1.0 + 0.015 * fbm3(d * 3.0, 3, seed) - 0.03 * score.min(1.0) * top;
        let up = if d.y > 0.0 { d.y * 0.66 * (1.0 - 0.28 * (t + 1.0) * 0.5) } else { d.y.max(-0.6) * 0.5 };
        Vec3::new(t * meat.x * k, (0.3 + up * k) * meat.y, d.z * wide * meat.z * k)
    });
    let b = body.bounds().map_or((0.0, 1.0), |b| (b.min.y, b.max.y));
    let body = body.deformed(|p| p.with_y((p.y - b.0) / (b.1 - b.0) * meat.y));
    shape.add("ham", "leather", box_project_faces(&crate::mesh::shade(body, 0.9)).moved(at));
    let p = |x: f32, y: f32| at + Vec3::new(x * meat.x, y * meat.y, 0.0);
    shape.add(
        "bones",
        "wax",
        tube_varying(&[p(0.9, 0.34), p(1.16, 0.38), p(1.26, 0.39)], |t| meat.y * (0.075 - 0.01 * t), 14),
    );
    for lobe in [-1.0, 1.0] {
        let knuckle = crate::mesh::sphere(meat.y * 0.09, 3);
        shape.add("bones", "wax", knuckle.moved(p(1.27, 0.39) + Vec3::Z * lobe * meat.y * 0.045));
    }
    // A clove where the lines cross.
    for i in -2..=2_i32 {
        for j in -1..=1_i32 {
            let (x, z) = (i as f32 * 0.26, j as f32 * 0.34);
            let y = 0.96 - 0.18 * (x + 0.3).max(0.0) - 0.42 * z * z - 0.25 * x * x;
            let clove = crate::mesh::sphere(meat.y * 0.024, 2).at(
                at.x + x * meat.x,
                floor + y * meat.y * 0.97,
                z * meat.z,
            );
            shape.add("cloves", "wood", clove);
        }
    }
}

/// Potatoes, tomatoes and leaves around the meat.
fn garnish(args: &Args, shape: &mut Shape, floor: f32, half: Vec2, meat: Vec3) {
    let mut random = args.random("garnish");
    let (a, b) = (half.x * 0.76, half.y * 0.78);
    let potato = (half.y * 0.15).min(meat.y * 0.2);
    let count = 12;
    for i in 0..count {
        let turn = TAU * (i as f32 + 0.25 * random.unit()) / count as f32;
        let out = on_circle(turn) * Vec2::new(a, b);
        let at = Vec3::new(out.x, floor, out.y);
        if i % 6 == 3 {
            let fruit = displaced(3, |d| d * Vec3::new(1.0, 0.86, 1.0) * potato * 0.8);
            shape.add("tomatoes", "fruit", fruit.moved(at + Vec3::Y * potato * 0.7));
        } else {
            shape.add("potatoes", "potato", tuber(potato, &mut random).moved(at + Vec3::Y * potato * 0.6));
        }
        for _ in 0..1 + i % 2 {
            let spot = on_circle(turn + 0.2 + random.signed() * 0.12)
                * Vec2::new(a, b)
                * (1.02 + 0.1 * random.signed());
            leaf(shape, Vec3::new(spot.x, floor + potato * 0.25, spot.y), potato * 1.5, &mut random);
        }
    }
}

fn tuber(r: f32, random: &mut Stream) -> TriMesh {
    let (seed, long) = (random.bits(), 1.15 + 0.2 * random.unit());
    let lump =
        displaced(2, |d| d * (1.0 + 0.1 * fbm3(d * 1.6, 2, seed)) * Vec3::new(long, 0.72, 0.9) * (r * 0.82));
    lump.turned(rot_z(random.signed() * 0.2)).turned(rot_y(random.unit() * TAU))
}

/// A leaf of herb, thick enough to be solid, curling up.
fn leaf(shape: &mut Shape, at: Vec3, long: f32, random: &mut Stream) {
    let blade = displaced(2, |d| {
        let taper = (1.0 - d.x * d.x).max(0.0);
        Vec3::new(
            d.x * 0.5,
            d.y * 0.02 + 0.14 * d.x * d.x - 0.08 * d.z.abs() * taper,
            d.z * 0.2 * (0.6 + 0.4 * taper),
        ) * long
    });
    let turn = rot_y(random.unit() * TAU) * rot_x(random.signed() * 0.35) * rot_z(0.2 + 0.25 * random.unit());
    shape.add("herbs", "leaves", blade.turned(turn).moved(at));
}

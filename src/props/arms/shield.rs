//! A shield to hang on a wall: heater, kite or round, its rim bound, its face charged with a device.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, displaced, sheet, tube};
use crate::num::math::{FRAC_PI_2, TAU, cos, on_circle, pow, rot_x, sin};
use crate::props::architecture::timber::board;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SHIELD: Generator = Generator {
    kind: "shield",
    title: "Shield",
    group: "arms",
    words: &["heater shield", "kite shield", "round shield", "buckler", "knight's shield", "viking shield"],
    styles: &["round", "heater", "kite"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.35, 0.56, 0.9),
        Param::m("height", 0.4, 0.68, 1.2),
        Param::m("depth", 0.08, 0.13, 0.22),
    ],
    source: "museum pieces of the 11th to 15th century",
    slots: &[
        SlotSpec { name: "cloth", material: "red painted metal" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "leather", material: "brown leather" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(
        args,
        "cloth",
        &[("kite", "dark blue painted metal"), ("round", "dark green painted metal")],
    );
    let size = args.size();
    if args.is("round") {
        round(args, shape, size);
        return;
    }
    let kite = args.is("kite");
    let rim = 0.011;
    let form = Form {
        half: size.x * 0.5 - rim,
        tall: size.y - rim * 2.0,
        deep: (size.z - 0.032 - size.x * 0.063).max(0.01),
        kite,
    };
    let plate = sheet(14, 18, 0.012, |u, v| form.at(u * 2.0 - 1.0, v, 0.0));
    shape.add("face", "cloth", plate);
    // Rim: down one side and up the other.
    let mut edge: Vec<Vec3> = (0..=24).map(|i| form.at(1.0, 1.0 - i as f32 / 24.0, -0.006)).collect();
    edge.extend((0..24).map(|i| form.at(-1.0, (i as f32 + 1.0) / 24.0, -0.006)));
    let top: Vec<Vec3> = (0..=14).map(|i| form.at(i as f32 / 7.0 - 1.0, 1.0, -0.006)).collect();
    shape.add("rim", "metal", tube(&edge, rim, 8));
    shape.add("rim", "metal", tube(&top, rim * 0.98, 8));
    // The device: a cross whose arms follow the bow of the face, edged with studs.
    let arm = size.x * 0.075;
    let level = 0.66;
    let width = form.half_width(level);
    let strip = |from: Vec2, to: Vec2| {
        sheet(8, 8, 0.006, |u, v| {
            let p = from + (to - from) * Vec2::new(u, v);
            form.over(p.x, p.y, 0.005)
        })
    };
    let upright = arm / form.tall;
    shape.add("device", "brass", strip(Vec2::new(-arm, 0.16), Vec2::new(arm, 0.985)));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * arm * 0.96, side * width * 0.94);
        let (from, to) = (a.min(b), a.max(b));
        shape.add("device", "brass", strip(Vec2::new(from, level - upright), Vec2::new(to, level + upright)));
    }
    let boss = displaced(3, |d| d * Vec3::new(1.0, 1.0, 0.62) * arm * 1.5);
    shape.add("boss", "metal", boss.moved(form.over(0.0, level, -arm * 0.1)));
    for i in 0..8 {
        let v = 0.1 + 0.8 * (i as f32 + 0.5) / 8.0;
        for side in [-0.9, 0.9] {
            let stud = displaced(1, |d| d * Vec3::new(0.009, 0.009, 0.006));
            shape.add("studs", "metal", stud.moved(form.at(side, v, 0.001)));
        }
    }
    straps(shape, &form);
}

/// The bowed plane of a pointed shield.
#[derive(Clone, Copy)]
struct Form {
    half: f32,
    tall: f32,
    deep: f32,
    kite: bool,
}

impl Form {
    /// Half width at `v` of the height from the point.
    fn half_width(&self, v: f32) -> f32 {
        let share = if self.kite {
            let round = ((v - 0.66) / 0.34).clamp(0.0, 1.0);
            pow((v / 0.66).min(1.0), 0.72) * (1.0 - round * round).max(0.0).sqrt().max(0.06)
        } else {
            // Straight above, then two arcs that meet below.
            let t = 1.0 - (v / 0.62).min(1.0);
            (1.0 - t * t * 0.92 - t * 0.08).max(0.0)
        };
        (share * self.half).max(0.012)
    }

    /// A point of the face at `x` metres and `v` of the height, `out` metres in front.
    fn over(&self, x: f32, v: f32, out: f32) -> Vec3 {
        let k = x / self.half;
        Vec3::new(x, (v - 0.5) * self.tall, 0.032 + self.deep * (1.0 - 0.86 * k * k) + out)
    }

    /// The same at `u` (−1..1) of the width there.
    fn at(&self, u: f32, v: f32, out: f32) -> Vec3 {
        self.over(u * self.half_width(v), v, out)
    }
}

/// Two arm straps that lie against the wall, on blocks that hold them off the shield.
fn straps(shape: &mut Shape, form: &Form) {
    for v in [0.56, 0.7] {
        let (y, w) = ((v - 0.5) * form.tall, form.half_width(0.6) * 0.6);
        let face = form.over(w, v, -0.01).z;
        let path = [-1.0, -0.7, 0.0, 0.7, 1.0]
            .map(|t: f32| Vec3::new(t * w, y, if t.abs() > 0.9 { face * 0.5 } else { 0.0045 }));
        shape.add("straps", "leather", bar(&path, Vec3::Z, |_| Vec2::new(0.034, 0.009), 0.002));
        for side in [-1.0, 1.0] {
            let block = bevel_box(Vec3::new(0.03, 0.042, face * 0.6), 0.003);
            shape.add("straps", "wood", block.at(side * w, y, face * 0.66));
        }
    }
}

/// Boards side by side within an iron rim, a boss over the fist.
fn round(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut tone = args.random("boards");
    let half = size.truncate() * 0.5;
    let back = size.z * 0.24;
    let count = 7;
    let step = (size.x - 0.02) / count as f32;
    for i in 0..count {
        let x = (i as f32 + 0.5) * step - size.x * 0.5 + 0.01;
        let edge = (x.abs() - step * 0.5).max(0.0) / half.x;
        let reach = (1.0 - edge * edge).max(0.0).sqrt() * (half.y - 0.004);
        let wood = board(Vec3::new(step - 0.001, reach * 2.0, 0.016), &mut tone);
        // Corners that would stand out are drawn in to the circle.
        let cut = wood.deformed(|p| {
            let k = (p.x + x) / half.x;
            let limit = (1.0 - k * k).max(0.0).sqrt() * (half.y - 0.004);
            Vec3::new(p.x, p.y.clamp(-limit, limit), p.z)
        });
        let slot = if i % 2 == 0 { "cloth" } else { "wood" };
        shape.add(
            "boards",
            slot,
            crate::mesh::box_project_faces(&crate::mesh::shade(cut, 0.6)).at(x, 0.0, back),
        );
    }
    let rim: Vec<Vec3> = (0..=48)
        .map(|i| on_circle(TAU * i as f32 / 48.0))
        .map(|p| Vec3::new(p.x * (half.x - 0.008), p.y * (half.y - 0.008), back))
        .collect();
    for piece in [&rim[..=24], &rim[24..]] {
        shape.add("rim", "metal", bar(piece, Vec3::Z, |_| Vec2::new(0.016, 0.03), 0.004));
    }
    for i in 0..8 {
        let turn = TAU * (i as f32 + 0.5) / 8.0;
        let stud = displaced(1, |d| d * Vec3::new(0.011, 0.011, 0.007));
        shape.add(
            "studs",
            "metal",
            stud.at(cos(turn) * (half.x - 0.008), sin(turn) * (half.y - 0.008), back + 0.014),
        );
    }
    let r = half.x.min(half.y) * 0.34;
    shape.add(
        "boss",
        "metal",
        cylinder(r, 0.008, 32, 0.003).turned(rot_x(FRAC_PI_2)).at(0.0, 0.0, back + 0.004),
    );
    let tall = size.z - back - 0.01;
    let dome = displaced(4, |d| Vec3::new(d.x * r * 0.72, d.y * r * 0.72, d.z.max(-0.05) * tall));
    shape.add("boss", "metal", dome.at(0.0, 0.0, back + 0.01));
    for i in 0..6 {
        let p = on_circle(TAU * i as f32 / 6.0) * r * 0.86;
        let stud = displaced(1, |d| d * Vec3::new(0.008, 0.008, 0.005));
        shape.add("studs", "brass", stud.at(p.x, p.y, back + 0.013));
    }
    // Battens and grip behind.
    for y in [-0.5, 0.5] {
        let batten = board(Vec3::new(half.x * 1.5, 0.035, back - 0.007), &mut tone);
        shape.add("back", "wood", batten.at(0.0, y * half.y, (back - 0.007) * 0.5));
    }
    let grip =
        tube(&[Vec3::new(0.0, -half.y * 0.52, 0.014), Vec3::new(0.0, half.y * 0.52, 0.014)], 0.012, 10);
    shape.add("back", "leather", grip);
}

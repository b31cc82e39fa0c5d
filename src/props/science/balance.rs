//! A pair of scales: two pans on a beam that sways over a pillar.

use glam::{Vec2, Vec3};

use super::fittings::{Level, aim, disc, moulded, rod, turned};
use crate::mesh::{bar, bevel_box, sphere, square_post, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BALANCE: Generator = Generator {
    kind: "balance",
    title: "Scales",
    group: "science",
    words: &["weighing scale", "balance scale", "pair of scales", "two pan balance"],
    styles: &["ornate", "rustic"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.28, 0.5, 0.9),
        Param::m("height", 0.28, 0.5, 0.9),
        Param::m("depth", 0.13, 0.18, 0.3),
    ],
    source: "usual sizes of apothecaries' and shop balances",
    slots: &[
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.1,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let metal = if args.is("rustic") { "iron" } else { "brass" };
    let pan = (size.z * 0.5).min(size.x * 0.18);
    let base = size.y * 0.12;
    foot(args, shape, size, base);
    let crown = size.y * 0.06;
    let pivot = Vec3::new(0.0, size.y - crown - size.y * 0.03, 0.0);
    pillar(args, shape, base, pivot.y, size, metal);
    let reach = size.x * 0.5 - pan;
    let motion = Motion::Swing { axis: Vec3::Z, angle_rad: 0.05, period_secs: 3.2 };
    shape.moving("beam", pivot, motion, |shape| {
        beam(shape, pivot, reach, size.y, crown, metal);
        for side in [-1.0, 1.0] {
            let hook = pivot + Vec3::X * side * reach;
            hanging(shape, hook, pan, pivot.y - base - size.y * 0.07, metal);
        }
    });
    weights(shape, size, base);
}

fn foot(args: &Args, shape: &mut Shape, size: Vec3, base: f32) {
    let level =
        |y: f32, k: f32| Level { y: y * base, size: Vec2::new(size.x * 0.66, size.z * 0.96) * k, z: 0.0 };
    if args.is("rustic") {
        shape.add(
            "base",
            "wood",
            bevel_box(Vec3::new(size.x * 0.6, base * 0.5, size.z * 0.9), 0.006).at(0.0, base * 0.75, 0.0),
        );
        for side in [-1.0, 1.0] {
            shape.add(
                "base",
                "wood",
                bevel_box(Vec3::new(size.x * 0.08, base * 0.52, size.z * 0.9), 0.005).at(
                    side * size.x * 0.22,
                    base * 0.26,
                    0.0,
                ),
            );
        }
        return;
    }
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let bun = turned(
            &[(0.6, 0.0), (1.0, 0.5), (0.7, 1.0)].map(|(k, y)| (k * size.z * 0.07, y * base * 0.16)),
            2,
            14,
            1.0,
        );
        shape.add("feet", "brass", bun.at(x * size.x * 0.28, 0.0, z * size.z * 0.38));
    }
    shape.add("base", "wood", moulded(&[level(0.15, 1.0), level(0.3, 1.0)], 0.006));
    shape.add("base", "wood", moulded(&[level(0.29, 0.93), level(0.86, 0.93)], 0.005));
    shape.add("base", "wood", moulded(&[level(0.85, 1.0), level(1.0, 0.97)], 0.006));
    // A drawer for the weights.
    let front = size.z * 0.4464;
    shape.moving(
        "drawer",
        Vec3::new(0.0, base * 0.57, front),
        Motion::Slide { by: Vec3::Z * size.z * 0.5 },
        |shape| {
            let face = bevel_box(Vec3::new(size.x * 0.4, base * 0.4, 0.008), 0.002);
            shape.add("drawer", "wood", face.at(0.0, base * 0.57, front));
            let knob = turned(
                &[(0.5, 0.0), (0.4, 0.5), (1.0, 1.0), (0.6, 1.5)].map(|(k, y)| (k * 0.006, y * 0.006)),
                2,
                12,
                1.0,
            );
            shape.add("drawer", "brass", aim(knob, Vec3::new(0.0, base * 0.57, front + 0.003), Vec3::Z));
        },
    );
}

fn pillar(args: &Args, shape: &mut Shape, base: f32, top: f32, size: Vec3, metal: &'static str) {
    let tall = top - base;
    if args.is("rustic") {
        let wide = size.z * 0.2;
        let post = square_post(
            Vec3::Y * (base - 0.002),
            Vec3::Y * (top - size.y * 0.02),
            |t| Vec2::splat(wide * (1.0 - 0.3 * t)),
            wide * 0.16,
        );
        shape.add("pillar", "wood", post);
    } else {
        let k = size.z * 0.11;
        let waist = if args.is("ornate") { 0.85 } else { 0.5 };
        let line = [
            (2.2, 0.0),
            (2.3, 0.02),
            (1.7, 0.05),
            (0.9, 0.08),
            (0.6, 0.13),
            (0.95, 0.17),
            (0.55, 0.2),
            (waist, 0.34),
            (0.45, 0.6),
            (0.4, 0.8),
            (0.75, 0.83),
            (0.42, 0.86),
            (0.5, 0.93),
            (0.3, 0.96),
        ];
        shape.add(
            "pillar",
            "brass",
            turned(&line.map(|(r, y)| (r * k, y * tall)), 2, 22, 0.7).at(0.0, base - 0.001, 0.0),
        );
    }
    if args.is("ornate") {
        for side in [-1.0, 1.0] {
            let scroll: Vec<Vec3> = (0..=26)
                .map(|i| i as f32 / 26.0)
                .map(|t| (on_circle(0.4 + t * 8.5) * size.z * (0.2 - 0.155 * t), t))
                .map(|(p, _)| Vec3::new(side * (size.z * 0.3 + p.x), base + tall * 0.13 + p.y, 0.0))
                .collect();
            shape.add("pillar", metal, tube(&scroll, size.z * 0.026, 8));
            let leaf = [(0.12, 0.26), (0.3, 0.34), (0.34, 0.5), (0.12, 0.56)]
                .map(|(x, y)| Vec3::new(side * x * size.z, base + y * tall, 0.0));
            shape.add("pillar", metal, tube(&crate::mesh::smooth_path(&leaf, 4), size.z * 0.02, 8));
        }
    }
    // The fork holds the beam's knife edge.
    for side in [-1.0, 1.0] {
        let cheek = bevel_box(Vec3::new(size.y * 0.03, size.y * 0.08, size.y * 0.008), 0.001);
        shape.add("fork", metal, cheek.at(0.0, top - size.y * 0.015, side * size.y * 0.016));
    }
    shape.add(
        "fork",
        metal,
        bevel_box(Vec3::new(size.y * 0.028, size.y * 0.014, size.y * 0.04), 0.001).at(
            0.0,
            top - size.y * 0.048,
            0.0,
        ),
    );
    shape.add("fork", metal, disc(Vec3::Y * top, Vec3::Z, size.y * 0.01, size.y * 0.05, 12));
}

fn beam(shape: &mut Shape, pivot: Vec3, reach: f32, tall: f32, crown: f32, metal: &'static str) {
    for side in [-1.0, 1.0] {
        let path: Vec<Vec3> = (0..=10)
            .map(|i| i as f32 / 10.0)
            .map(|t| {
                pivot
                    + Vec3::new(
                        side * reach * t,
                        tall * 0.035 * (1.0 - t) * (1.0 - t) + tall * 0.018 * t * (1.0 - t) * 2.0,
                        0.0,
                    )
            })
            .collect();
        let arm = bar(&path, Vec3::Z, |t| Vec2::new(tall * (0.045 - 0.027 * t), tall * 0.016), tall * 0.004);
        shape.add("beam", metal, arm);
        shape.add(
            "beam",
            metal,
            disc(pivot + Vec3::X * side * reach, Vec3::Z, tall * 0.014, tall * 0.022, 14),
        );
    }
    let finial = [(0.3, 0.0), (0.6, 0.15), (0.3, 0.3), (0.75, 0.55), (0.5, 0.8), (0.12, 1.0)]
        .map(|(k, y)| (k * crown * 0.3, y * crown));
    shape.add("beam", metal, turned(&finial, 2, 14, 1.0).moved(pivot + Vec3::Y * tall * 0.03));
    // The tongue points down the pillar.
    let tip = pivot - Vec3::Y * tall * 0.22;
    let front = Vec3::Z * tall * 0.03;
    shape.add(
        "beam",
        metal,
        crate::mesh::round_post(tip + front, pivot + front, |t| tall * (0.002 + 0.005 * t), 8, 2),
    );
}

fn hanging(shape: &mut Shape, hook: Vec3, pan: f32, drop: f32, metal: &'static str) {
    let thin = pan * 0.018;
    let knot = hook - Vec3::Y * drop * 0.16;
    shape.add("pans", metal, rod(hook, knot, thin * 1.2, 6));
    shape.add("pans", metal, sphere(pan * 0.06, 2).moved(knot));
    let low = hook - Vec3::Y * (drop - pan * 0.14);
    for i in 0..3 {
        let out = on_circle(TAU * (i as f32 / 3.0 + 0.25)) * pan * 0.94;
        shape.add("pans", metal, tube(&[knot, low + Vec3::new(out.x, 0.0, out.y)], thin, 6));
    }
    let dish = [
        (0.3, -0.14),
        (0.62, -0.12),
        (0.86, -0.06),
        (0.97, 0.0),
        (1.0, 0.004),
        (0.985, 0.018),
        (0.95, 0.014),
        (0.82, -0.035),
        (0.58, -0.085),
        (0.3, -0.105),
    ];
    let mut outline = vec![Vec2::new(0.0, -0.14 * pan)];
    outline.extend(dish.iter().map(|(k, y)| Vec2::new(*k, *y) * pan));
    outline.push(Vec2::new(0.0, -0.105 * pan));
    shape.add("pans", metal, crate::mesh::lathe(&outline, 28, 0.8).moved(low));
    shape.support_round(low - Vec3::Y * pan * 0.1, pan * 0.4, drop * 0.6);
}

/// Knobbed weights in a row on the base.
fn weights(shape: &mut Shape, size: Vec3, base: f32) {
    for (i, k) in [1.0, 0.8, 0.62].into_iter().enumerate() {
        let r = size.z * 0.085 * k;
        let line = [
            (0.9, 0.0),
            (1.0, 0.12),
            (1.0, 1.5),
            (0.85, 1.65),
            (0.3, 1.75),
            (0.28, 1.95),
            (0.5, 2.15),
            (0.3, 2.35),
        ];
        let weight = turned(&line.map(|(k, y)| (k * r, y * r)), 1, 16, 0.6);
        shape.add(
            "weights",
            "brass",
            weight.at(size.x * (0.13 + 0.062 * i as f32), base - 0.0005, size.z * 0.28),
        );
    }
}

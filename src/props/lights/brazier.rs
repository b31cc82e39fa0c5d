//! A brazier: an iron fire basket on three legs, or a bronze bowl on a stem, heaped with burning coals.

use glam::{Vec2, Vec3};

use super::flame::FIRE_LIGHT;
use crate::mesh::{bar, displaced, lathe, profile, ring, smooth_path, smooth_profile, tube_varying};
use crate::num::math::{TAU, on_circle};
use crate::num::noise::fbm3;
use crate::props::hearth::fire::{embers, flames};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BRAZIER: Generator = Generator {
    kind: "brazier",
    title: "Brazier",
    group: "lights",
    words: &["fire basket", "fire bowl", "coal brazier", "burning brazier", "fire brazier", "firebowl"],
    styles: &["bowl-shaped", "fantasy", "unlit"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.62, 1.1),
        Param::m("height", 0.8, 1.35, 2.2),
        Param::m("depth", 0.4, 0.62, 1.1),
    ],
    source: "usual retail sizes of fire baskets and bowls",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "hammered bronze" },
        SlotSpec { name: "embers", material: "glowing ember" },
        SlotSpec { name: "soot", material: "charcoal" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let lit = !args.is("unlit");
    // The iron ends where the fire begins to rise above it.
    let top = if lit { size.y * 0.72 } else { size.y * 0.96 };
    let heap = if args.is("bowl-shaped") || args.is("fantasy") {
        bowl(shape, r, top, args.is("fantasy"))
    } else {
        basket(shape, r, top)
    };
    coals(args, shape, r * 0.74, heap, lit);
    if lit {
        let mut draw = args.random("flames");
        let fire = flames(8, Vec2::splat(r * 0.5), size.y - heap - r * 0.04, &mut draw);
        let limit = r * 0.98;
        let held = fire.deformed(|p| Vec3::new(p.x.clamp(-limit, limit), p.y, p.z.clamp(-limit, limit)));
        shape.add("flames", "flame", held.at(0.0, heap + r * 0.04, 0.0));
        shape.light(Vec3::new(0.0, heap + (size.y - heap) * 0.4, 0.0), FIRE_LIGHT, 90.0, 9.0);
    }
}

/// Flat bars in a basket between hoops, on three legs that run up the sides; returns the height of the coals.
fn basket(shape: &mut Shape, r: f32, top: f32) -> f32 {
    let deep = (r * 1.15).min(top * 0.45);
    let low = top - deep;
    let side = |t: f32| r * (0.52 + 0.44 * t * (2.0 - t));
    for (t, thick) in [(0.0, 0.011), (0.5, 0.009), (1.0, 0.012)] {
        let y = low + deep * t;
        shape.add("hoops", "iron", ring(side(t), thick, 36, 8).at(0.0, y, 0.0));
    }
    let bars = 15;
    for i in 0..bars {
        let out = on_circle(TAU * i as f32 / bars as f32);
        let long = i % 5 == 0;
        let path: Vec<Vec3> = (0..=6)
            .map(|k| k as f32 / 6.0)
            .map(|t| Vec3::new(out.x * side(t), low + deep * t, out.y * side(t)))
            .chain(long.then(|| Vec3::new(out.x * r * 0.985, top + r * 0.12, out.y * r * 0.985)))
            .collect();
        shape.add(
            "basket",
            "iron",
            bar(&path, Vec3::new(out.x, 0.0, out.y), |_| Vec2::new(0.024, 0.008), 0.002),
        );
    }
    // A grate that the coals lie on.
    let plate = [(0.0, -0.012), (side(0.0), -0.012), (side(0.0), 0.0), (0.0, 0.0)].map(|(x, y)| (x, low + y));
    shape.add("basket", "iron", lathe(&profile(&plate), 32, 0.5));
    for i in 0..3 {
        let out = on_circle(TAU * i as f32 / 3.0);
        let at = |k: f32, y: f32| Vec3::new(out.x * r * k, y, out.y * r * k);
        let path = smooth_path(
            &[
                at(0.56, low + 0.02),
                at(0.5, low * 0.8),
                at(0.4, low * 0.45),
                at(0.72, low * 0.12),
                at(0.9, 0.011),
                at(0.97, 0.014),
            ],
            4,
        );
        shape.add(
            "legs",
            "iron",
            tube_varying(&path, |t| 0.015 - 0.003 * t, 10).deformed(|p| p.with_y(p.y.max(0.0))),
        );
    }
    shape.add("legs", "iron", ring(r * 0.41, 0.009, 28, 8).at(0.0, low * 0.45, 0.0));
    low + deep * 0.62
}

/// A hammered bowl on a turned stem; a fantasy one is held by three claws.
fn bowl(shape: &mut Shape, r: f32, top: f32, claws: bool) -> f32 {
    let deep = (r * 0.72).min(top * 0.4);
    let low = top - deep;
    let line = [
        (0.0, 0.0),
        (0.24, 0.0),
        (0.5, 0.1),
        (0.78, 0.36),
        (0.93, 0.7),
        (0.97, 0.92),
        (1.0, 0.96),
        (1.0, 1.0),
        (0.93, 1.0),
        (0.9, 0.9),
        (0.86, 0.72),
        (0.7, 0.42),
        (0.45, 0.2),
        (0.0, 0.14),
    ];
    let points: Vec<(f32, f32)> = line.iter().map(|(x, y)| (x * r, low + y * deep)).collect();
    shape.add("bowl", "brass", lathe(&profile(&points), 40, 0.7));
    if claws {
        for i in 0..3 {
            let out = on_circle(TAU * (i as f32 + 0.25) / 3.0);
            let at = |k: f32, y: f32| Vec3::new(out.x * r * k, y, out.y * r * k);
            let path = smooth_path(
                &[
                    at(0.94, 0.0),
                    at(0.7, low * 0.12),
                    at(0.2, low * 0.5),
                    at(0.34, low * 0.86),
                    at(0.86, low + deep * 0.4),
                    at(1.0, top),
                    at(0.9, top + deep * 0.36),
                ],
                5,
            );
            let thick =
                |t: f32| r * (0.07 + 0.03 * crate::num::math::sin(t * 9.0).abs()) * (1.0 - t * t * t * 0.93);
            let claw = tube_varying(&path, thick, 10);
            let limit = r;
            shape.add(
                "claws",
                "iron",
                claw.deformed(|p| {
                    Vec3::new(p.x.clamp(-limit, limit), p.y.max(0.0), p.z.clamp(-limit, limit))
                }),
            );
            let spur = smooth_path(&[at(0.3, low * 0.7), at(0.6, low * 0.78), at(0.72, low * 0.95)], 4);
            shape.add("claws", "iron", tube_varying(&spur, |t| r * 0.05 * (1.0 - 0.9 * t), 8));
        }
        shape.add("claws", "iron", ring(r * 0.26, r * 0.06, 24, 8).at(0.0, low * 0.5, 0.0));
    } else {
        let stem = [
            (0.7, 0.0),
            (0.7, 0.02),
            (0.62, 0.045),
            (0.34, 0.08),
            (0.16, 0.16),
            (0.12, 0.3),
            (0.2, 0.46),
            (0.24, 0.5),
            (0.2, 0.54),
            (0.11, 0.7),
            (0.12, 0.88),
            (0.22, 0.96),
            (0.3, 1.0),
        ];
        let mut outline = profile(&[(0.0, 0.0)]);
        outline.extend(smooth_profile(&stem.map(|(x, y)| (x * r, y * (low + 0.004))), 2));
        outline.push(Vec2::new(0.0, low + 0.004));
        shape.add("stem", "brass", lathe(&outline, 28, 0.7));
        for side in [-1.0, 1.0] {
            // Ring handles hang from the rim.
            let lug = displaced(2, |d| d * r * 0.06);
            shape.add("handles", "iron", lug.at(side * r * 0.93, low + deep * 0.74, 0.0));
            let hoop = ring(r * 0.14, r * 0.02, 20, 8)
                .turned(crate::num::math::rot_x(std::f32::consts::FRAC_PI_2))
                .yawed(std::f32::consts::FRAC_PI_2);
            shape.add("handles", "iron", hoop.at(side * r * 0.965, low + deep * 0.6, 0.0));
        }
    }
    low + deep * 0.84
}

/// A heap of charcoal, glowing where the fire reaches.
fn coals(args: &Args, shape: &mut Shape, r: f32, heap: f32, lit: bool) {
    let mut draw = args.random("coals");
    let seed = draw.bits();
    let mound = displaced(3, |d| {
        let rough = 1.0 + 0.1 * fbm3(d * 3.0, 2, seed);
        Vec3::new(d.x * r, if d.y > 0.0 { d.y * r * 0.3 } else { d.y * r * 0.16 }, d.z * r) * rough
    });
    shape.add("coals", "soot", mound.at(0.0, heap - r * 0.12, 0.0));
    let lumps = embers(34, Vec2::splat(r * 0.86), r * 0.24, r * 0.14, &mut draw);
    shape.add("coals", "soot", lumps.at(0.0, heap - r * 0.1, 0.0));
    if lit {
        let glowing = embers(26, Vec2::splat(r * 0.8), r * 0.25, r * 0.13, &mut draw).yawed(1.1);
        shape.add("embers", "embers", glowing.at(0.0, heap - r * 0.1, 0.0));
    }
}

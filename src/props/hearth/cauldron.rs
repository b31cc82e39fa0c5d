//! A cauldron hung from a tripod over a ring of stones and embers.

use glam::{Vec2, Vec3};

use super::fire;
use crate::mesh::{
    Bounds, TriMesh, bevel_box, chain, displaced, fit, lathe, profile, ring, smooth, smooth_profile, tube,
    tube_varying,
};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::num::noise::fbm3;
use crate::props::lights::flame::FIRE_LIGHT;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CAULDRON: Generator = Generator {
    kind: "cauldron",
    title: "Cauldron",
    group: "hearth",
    words: &["witch cauldron", "brewing pot"],
    styles: &["standing", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.0, 1.6),
        Param::m("height", 0.8, 1.25, 1.8),
        Param::m("depth", 0.7, 1.0, 1.6),
    ],
    source: "surviving cooking cauldrons",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brew", material: "green water" },
        SlotSpec { name: "stone", material: "grey rock" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "embers", material: "red glowing ember" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    hearth_ring(args, shape, r);
    let belly = (r * 0.52).min(size.y * 0.26);
    if args.is("standing") {
        // On three long feet over the embers.
        let feet = size.y * 0.2;
        for i in 0..3 {
            let out = on_circle(TAU * i as f32 / 3.0 + 0.5);
            let path = [
                Vec3::new(out.x * belly * 0.9, 0.0, out.y * belly * 0.9),
                Vec3::new(out.x * belly * 0.72, feet + belly * 0.35, out.y * belly * 0.72),
            ];
            let foot = tube_varying(&path, |t| 0.018 + 0.014 * t, 9);
            shape.add("feet", "iron", foot.deformed(|p| p.with_y(p.y.max(0.0))));
        }
        pot(shape, belly, feet);
        handle(shape, belly, feet, belly * 0.5);
    } else {
        let low = size.y * 0.2;
        pot(shape, belly, low);
        let hook = low + belly * 1.46 + belly * 0.75;
        handle(shape, belly, low, belly * 0.75);
        if args.is("rustic") {
            gallows(args, shape, r, size.y, hook);
        } else {
            tripod(shape, r, size.y, hook);
        }
    }
    let glow = Vec3::new(0.0, size.y * 0.14, r * 0.5);
    shape.light(glow, FIRE_LIGHT, 26.0, 6.0);
}

fn hearth_ring(args: &Args, shape: &mut Shape, r: f32) {
    let mut random = args.random("stones");
    let count = 11;
    let middle = r * 0.8;
    let lump = TAU * middle / count as f32 * 0.47;
    let mut stones = Vec::new();
    for i in 0..count {
        let turn = TAU * i as f32 / count as f32 + random.signed() * 0.05;
        let place = on_circle(turn) * middle;
        let seed = random.bits();
        let scale =
            Vec3::new(random.range(0.75, 0.92), random.range(0.55, 0.75), random.range(0.85, 0.98)) * lump;
        let stone = displaced(2, |d| {
            let p = d * (0.92 + 0.12 * fbm3(d * 1.6, 2, seed)) * scale;
            Vec3::new(p.x, p.y.max(-scale.y * 0.55), p.z)
        });
        let low = stone.bounds().map_or(0.0, |b| b.min.y);
        stones.push(stone.yawed(-turn).at(place.x, -low, place.y));
    }
    let stones = TriMesh::merged(stones);
    if let Some(bounds) = stones.bounds() {
        let (min, max) = (Vec3::new(-r, 0.0, -r), Vec3::new(r, bounds.max.y, r));
        shape.add("stones", "stone", fit(stones, Bounds { min, max }));
    }
    let bed = Vec2::splat(middle * 0.72);
    shape.add("embers", "embers", fire::embers(46, bed, 0.05, 0.035, &mut random).at(0.0, 0.016, 0.0));
    let (mut bark, mut ends) = (TriMesh::default(), TriMesh::default());
    for i in 0..5 {
        let out = on_circle(TAU * i as f32 / 5.0 + 0.3);
        let thick = (r * 0.07).min(0.04);
        let from = Vec3::new(out.x * middle * 0.7, thick * 1.3, out.y * middle * 0.7);
        let to = Vec3::new(-out.y * 0.03, thick * 2.9, out.x * 0.03);
        let log = fire::log(from, to, thick * random.range(0.85, 1.0), &mut random);
        bark.append(log.bark);
        ends.append(log.ends);
    }
    shape.add("logs", "bark", bark);
    shape.add("log ends", "wood", ends);
    let flames = fire::flames(9, Vec2::splat(middle * 0.42), args.get("height") * 0.2, &mut random);
    shape.add("flames", "flame", flames.at(0.0, 0.02, 0.0));
}

/// The pot with its lowest point at y = `low`, 1.46 `belly` tall.
fn pot(shape: &mut Shape, belly: f32, low: f32) {
    let wall = belly * 0.05;
    let line = [
        (0.0, 0.0),
        (0.34, 0.03),
        (0.72, 0.2),
        (0.96, 0.52),
        (1.0, 0.78),
        (0.9, 1.08),
        (0.76, 1.26),
        (0.78, 1.36),
        (0.9, 1.43),
        (0.89, 1.46),
        (0.84, 1.45),
    ];
    let mut outline = smooth_profile(&line.map(|(r, y)| (r * belly, y * belly)), 2);
    let inner = [(0.76, 1.4), (0.72, 1.3), (0.8, 1.16), (0.84, 1.1), (0.0, 1.08)];
    outline.extend(profile(&inner.map(|(r, y)| (r * belly - wall.min(r * belly), y * belly))));
    shape.add("pot", "iron", lathe(&outline, 36, 0.8).at(0.0, low, 0.0));
    shape.add("pot", "iron", ring(belly * 0.985, belly * 0.02, 36, 6).at(0.0, low + belly * 0.86, 0.0));
    let brew = profile(&[(belly * 0.79, 1.14 * belly), (0.0, 1.14 * belly)]);
    shape.add_sheet("brew", "brew", lathe(&brew, 36, 0.8).at(0.0, low, 0.0));
    for side in [-1.0, 1.0] {
        let ear = ring(belly * 0.11, belly * 0.03, 14, 7).turned(rot_x(FRAC_PI_2));
        shape.add("ears", "iron", ear.at(side * belly * 0.95, low + belly * 1.3, 0.0));
    }
}

/// The bail, from ear to ear, `rise` above the rim.
fn handle(shape: &mut Shape, belly: f32, low: f32, rise: f32) {
    let y = low + belly * 1.32;
    let tall = low + belly * 1.46 + rise - y;
    let bail: Vec<Vec3> = (0..=16)
        .map(|i| {
            let around = on_circle(PI * i as f32 / 16.0);
            Vec3::new(around.x * belly * 0.96, y + around.y * tall, 0.0)
        })
        .collect();
    shape.add("bail", "iron", tube(&bail, belly * 0.03, 8));
}

fn tripod(shape: &mut Shape, r: f32, height: f32, hook: f32) {
    let bar = 0.014;
    let knot = height - 0.05;
    for i in 0..3 {
        // The front stays open: legs stand at the back and to both sides.
        let out = on_circle(TAU * i as f32 / 3.0 - FRAC_PI_2);
        let spread = r - bar * 1.2;
        let foot = Vec3::new(out.x * spread, 0.0, out.y * spread);
        let crossing = Vec3::new(out.x * 0.02, knot - 0.04, out.y * 0.02);
        let beyond = crossing + (crossing - foot).normalize() * 0.06;
        let top = Vec3::new(beyond.x, height, beyond.z);
        let leg = tube(&[foot, crossing, top], bar, 9).deformed(|p| p.with_y(p.y.clamp(0.0, height)));
        shape.add("tripod", "iron", leg);
        shape.add(
            "tripod",
            "iron",
            bevel_box(Vec3::new(0.06, 0.01, 0.06), 0.003).at(
                foot.x * (1.0 - 0.03 / r),
                0.005,
                foot.z * (1.0 - 0.03 / r),
            ),
        );
    }
    shape.add("tripod", "iron", ring(0.034, 0.008, 20, 8).at(0.0, knot - 0.03, 0.0));
    let end = Vec3::Y * (hook + 0.05);
    let start = Vec3::Y * (knot - 0.04);
    if start.y - end.y > 0.04 {
        shape.add("chain", "iron", chain(start, end, 0.05, 0.005));
    }
    let s = smooth(
        &[
            end + Vec3::Y * 0.006,
            end + Vec3::new(0.012, -0.02, 0.0),
            Vec3::new(0.0, hook - 0.016, 0.0),
            Vec3::new(-0.018, hook + 0.004, 0.0),
        ],
        4,
    );
    shape.add("chain", "iron", tube(&s, 0.006, 8));
}

/// Two forked boughs rammed into the ground carry a pole with a chain over the fire.
fn gallows(args: &Args, shape: &mut Shape, r: f32, height: f32, hook: f32) {
    let mut random = args.random("boughs");
    let thick = (r * 0.055).clamp(0.016, 0.03);
    let (x, beam) = (r - thick * 1.6, height - thick * 3.4);
    let mut bough = |path: &[Vec3], from: f32, to: f32| {
        let grown: Vec<Vec3> = smooth(path, 3)
            .into_iter()
            .map(|p| p + Vec3::new(random.signed(), 0.0, random.signed()) * thick * 0.14)
            .collect();
        let mesh = tube_varying(&grown, |t| from + (to - from) * t, 9);
        shape.add("boughs", "bark", mesh.deformed(|p| p.with_y(p.y.clamp(0.0, height))));
    };
    for side in [-1.0, 1.0] {
        let neck = Vec3::new(side * x, beam - thick * 1.8, 0.0);
        bough(
            &[Vec3::new(side * x, 0.0, 0.0), Vec3::new(side * x * 0.98, beam * 0.5, 0.01), neck],
            thick,
            thick * 0.86,
        );
        for lean in [-1.0, 1.0] {
            let tip = Vec3::new(side * x, height, lean * thick * 3.0);
            bough(
                &[neck - Vec3::Y * thick, neck + Vec3::new(0.0, thick * 1.6, lean * thick * 1.7), tip],
                thick * 0.75,
                thick * 0.5,
            );
        }
    }
    let end = Vec3::new(r - 0.004, beam, 0.0);
    bough(&[-end.with_y(-beam), Vec3::new(0.0, beam - thick * 0.6, 0.0), end], thick * 0.9, thick * 0.75);
    let loop_ring = ring(thick * 1.25, 0.006, 20, 8).turned(crate::num::math::rot_z(FRAC_PI_2));
    shape.add("chain", "iron", loop_ring.at(0.0, beam - thick * 0.8, 0.0));
    let (start, end) = (Vec3::Y * (beam - thick * 1.9), Vec3::Y * (hook - 0.012));
    if start.y - end.y > 0.04 {
        shape.add("chain", "iron", chain(start, end, 0.05, 0.005));
    }
}

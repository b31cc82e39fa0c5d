//! A frying pan, a cast skillet or a wok, with eggs in it when breakfast is asked for.

use glam::{Vec2, Vec3};

use crate::mesh::{
    TriMesh, bar, box_project_faces, displaced, lathe, profile, ring, smooth_path, smooth_profile, sphere,
};
use crate::num::math::{TAU, on_circle, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FRYING_PAN: Generator = Generator {
    kind: "frying_pan",
    title: "Frying pan",
    group: "kitchen",
    words: &["skillet", "frypan", "fry pan", "saute pan", "omelette pan"],
    styles: &["rustic", "wok", "breakfast"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.34, 0.46, 0.56),
        Param::m("height", 0.05, 0.08, 0.12),
        Param::m("depth", 0.2, 0.28, 0.34),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "brushed aluminium" },
        SlotSpec { name: "iron", material: "cast iron" },
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "ceramic", material: "white wax" },
        SlotSpec { name: "yolk", material: "orange glazed ceramic" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (rustic, wok) = (args.is("rustic"), args.is("wok"));
    let r = (size.z * 0.5).min(size.x * 0.36);
    let rim = size.y * if wok { 0.82 } else { 0.62 };
    let at = Vec3::X * (r - size.x * 0.5);
    let thick = if rustic { 0.006 } else { 0.0035 };
    let (floor, slot) = (if wok { 0.3 } else { 0.74 }, if rustic { "iron" } else { "metal" });
    let line = if wok {
        vec![(floor, 0.0), (0.52, 0.1), (0.78, 0.38), (0.95, 0.8), (1.0, 1.0)]
    } else if rustic {
        vec![(0.8, 0.0), (0.85, 0.05), (0.92, 0.5), (0.97, 0.92), (1.0, 1.0)]
    } else {
        vec![(floor, 0.0), (0.8, 0.04), (0.88, 0.3), (0.96, 0.75), (1.0, 1.0)]
    };
    let outside = smooth_profile(&line.iter().map(|(x, y)| (x * r, y * rim)).collect::<Vec<_>>(), 3);
    let mut whole = vec![Vec2::ZERO];
    whole.extend(outside.iter().map(|p| p.clamp(Vec2::ZERO, Vec2::new(r, rim))));
    // Back down on the inside.
    whole.extend(outside.iter().rev().map(|p| Vec2::new(p.x - thick, (p.y + thick * 0.6).min(rim + 0.0005))));
    whole.push(Vec2::new(0.0, thick));
    shape.add("pan", slot, lathe(&whole, 40, 0.6).moved(at));
    if rustic {
        shape.add("pan", slot, ring(r - 0.003, 0.004, 40, 8).moved(at + Vec3::Y * (rim - 0.002)));
    }
    handle(shape, at, Vec2::new(r, rim), size, rustic);
    if args.is("breakfast") {
        eggs(args, shape, at + Vec3::Y * thick, r * 0.7);
    } else {
        shape.support_round(at + Vec3::Y * thick, r * floor * 0.8, 0.2);
    }
}

fn handle(shape: &mut Shape, at: Vec3, pan: Vec2, size: Vec3, rustic: bool) {
    let (root, tip) = (at.x + pan.x * 0.95, size.x * 0.5);
    let (low, high) = (pan.y * 0.72, size.y - 0.008);
    let along = |t: f32, lift: f32| Vec3::new(root + (tip - root) * t, low + (high - low) * lift, 0.0);
    if rustic {
        // Cast in one with the pan: a web that swells to an eye to hang it by.
        let eye = 0.019;
        let path = [
            along(0.0, 0.3),
            along(0.25, 0.55),
            along(0.6, 0.8),
            Vec3::new(tip - eye * 1.7, high - 0.002, 0.0),
        ];
        let section = |t: f32| Vec2::new(0.03 - 0.02 * t * (2.0 - t) + 0.014 * t * t, 0.011);
        shape.add("handle", "iron", bar(&smooth_path(&path, 4), Vec3::Y, section, 0.004));
        let loop_ = ring(eye - 0.0065, 0.0065, 20, 8);
        shape.add("handle", "iron", loop_.at(tip - eye, high - 0.002, 0.0));
        return;
    }
    let shank = [along(0.0, 0.1), along(0.15, 0.4), along(0.34, 0.72)];
    let taper = |t: f32| Vec2::new(0.034 - 0.018 * t, 0.007);
    shape.add("shank", "metal", bar(&smooth_path(&shank, 4), Vec3::Y, taper, 0.002));
    for z in [-0.009, 0.009] {
        shape.add("rivets", "metal", sphere(0.004, 2).moved(along(0.03, 0.12) + Vec3::new(0.0, 0.003, z)));
    }
    let grip = [along(0.3, 0.66), along(0.55, 0.9), along(0.8, 1.0), along(1.0, 0.96)];
    let section = |t: f32| Vec2::new(0.02 + 0.006 * t, if t > 0.96 { 0.011 } else { 0.015 });
    shape.add("grip", "wood", bar(&smooth_path(&grip, 4), Vec3::Y, section, 0.005));
    let eye = ring(0.007, 0.0025, 14, 6).at(tip - 0.016, high - 0.0005 + 0.0065, 0.0);
    shape.add("grip", "metal", eye.deformed(|p| p - Vec3::Y * 0.0005));
}

/// Two or three fried eggs, their whites run together.
fn eggs(args: &Args, shape: &mut Shape, at: Vec3, reach: f32) {
    let mut random = args.random("eggs");
    let seed = random.bits();
    for i in 0..3 {
        let out = on_circle(TAU * (i as f32 + 0.2 * random.unit()) / 3.0) * reach * 0.52;
        let place = at + Vec3::new(out.x, 0.0, out.y);
        let wide = reach * (0.46 + 0.06 * random.unit());
        let white = displaced(3, |d| {
            let edge = 1.0 + 0.16 * fbm3(Vec3::new(d.x, 0.0, d.z) * 2.2 + place * 40.0, 2, seed);
            let flat = Vec2::new(d.x, d.z);
            let swell = 0.0035 + 0.006 * smoothstep(0.75, 0.1, flat.length());
            let ripple = 0.0008 * fbm3(d * 6.0 + place * 20.0, 2, seed + 1);
            Vec3::new(
                d.x * wide * edge,
                if d.y > 0.0 { (swell + ripple) * d.y.min(0.6) / 0.6 } else { 0.0004 * d.y },
                d.z * wide * edge,
            )
        });
        shape.add(
            "eggs",
            "ceramic",
            box_project_faces(&white).moved(place + Vec3::Y * (0.0006 + 0.0004 * i as f32)),
        );
        let yolk = reach * 0.17;
        let dome: TriMesh = lathe(
            &profile(
                &[(0.0, -0.3), (0.96, -0.3), (1.0, 0.0), (0.92, 0.3), (0.7, 0.55), (0.36, 0.7), (0.0, 0.74)]
                    .map(|(x, y)| (x * yolk, y * yolk)),
            ),
            24,
            1.0,
        );
        shape.add(
            "yolks",
            "yolk",
            dome.moved(
                place + Vec3::new(wide * 0.08 * random.signed(), 0.0085, wide * 0.08 * random.signed()),
            ),
        );
    }
}

//! A bathtub: built in behind a panel, a roll-top on claw feet, a free-standing shell, or a coopered tub.

use glam::{Vec2, Vec3};

use super::{roll_top, wooden_tub};
use crate::mesh::{bevel_box, cylinder, lathe, profile, smooth_path, tube};
use crate::num::math::FRAC_PI_2;
use crate::props::kitchen::skin::{oval, rounded, skin};
use crate::props::kitchen::tap;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BATHTUB: Generator = Generator {
    kind: "bathtub",
    title: "Bathtub",
    group: "bath",
    words: &["bath", "bath tub", "tub", "hot tub", "soaking tub"],
    styles: &["claw-foot", "modern", "wooden"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.3, 1.7, 1.9),
        Param::m("height", 0.5, 0.6, 0.8),
        Param::m("depth", 0.65, 0.75, 0.95),
    ],
    source: "EN 232 connecting dimensions of baths; usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "metal", material: "chrome" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "cedar wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "panel", material: "white plastic" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("claw-foot") {
        roll_top::roll_top(shape, size);
    } else if args.is("modern") {
        shell(shape, size);
    } else if args.is("wooden") {
        wooden_tub::coopered(args, shape, size);
    } else {
        built_in(shape, size);
    }
}

/// A plug hole with its grid, at the bottom of the tub.
pub fn waste(shape: &mut Shape, at: Vec3, slot: &'static str) {
    let line = [(0.0, -0.004), (0.034, -0.004), (0.036, 0.001), (0.03, 0.004), (0.02, 0.002), (0.0, 0.002)];
    shape.add("waste", slot, lathe(&profile(&line), 20, 0.6).moved(at));
}

/// A steel bath let into a panelled box; the tap at the left end.
fn built_in(shape: &mut Shape, size: Vec3) {
    let tap_tall = 0.12;
    let rim = size.y - tap_tall;
    let half = Vec2::new(size.x, size.z) * 0.5;
    let lean = |inset: Vec2, shift: f32, y: f32, corner: f32| -> Vec<Vec3> {
        rounded(half - inset, corner, y, 8).into_iter().map(|p| p + Vec3::X * shift).collect()
    };
    let flat = |inset: f32, y: f32, corner: f32| lean(Vec2::splat(inset), 0.0, y, corner);
    // The right end slopes for a back to lean on.
    let deep = 0.4_f32.min(rim * 0.8);
    let rings = [
        // The underside follows the basin at a hand's breadth from the panels.
        lean(Vec2::new(0.26, 0.16), -0.08, rim - deep - 0.012, 0.14),
        lean(Vec2::new(0.21, 0.12), -0.06, rim - deep * 0.9 - 0.01, 0.16),
        lean(Vec2::new(0.13, 0.09), -0.02, rim * 0.6, 0.16),
        lean(Vec2::new(0.076, 0.066), 0.0, rim - 0.03, 0.14),
        flat(0.04, rim - 0.036, 0.02),
        flat(0.03, rim - 0.04, 0.02),
        flat(0.002, rim - 0.034, 0.02),
        flat(0.0, rim - 0.008, 0.022),
        flat(0.008, rim, 0.026),
        lean(Vec2::new(0.07, 0.06), 0.0, rim, 0.14),
        lean(Vec2::new(0.084, 0.074), 0.0, rim - 0.012, 0.14),
        lean(Vec2::new(0.14, 0.1), -0.02, rim * 0.6, 0.16),
        lean(Vec2::new(0.22, 0.13), -0.06, rim - deep * 0.9, 0.16),
        lean(Vec2::new(0.27, 0.17), -0.08, rim - deep, 0.14),
    ];
    shape.add("tub", "ceramic", skin(&rings, 0.7));
    let floor = rim - deep;
    waste(shape, Vec3::new(-half.x + 0.42, floor + 0.003, 0.0), "metal");
    // Panels with a plinth, a field let into the front.
    let (wide, across, tall) = (size.x - 0.03, size.z - 0.03, rim - 0.036);
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(wide, tall, 0.018), 0.003);
        shape.add("panel", "panel", long.at(0.0, tall * 0.5, side * (across * 0.5 - 0.009)));
        let short = bevel_box(Vec3::new(0.018, tall, across - 0.034), 0.003);
        shape.add("panel", "panel", short.at(side * (wide * 0.5 - 0.009), tall * 0.5, 0.0));
    }
    let moulding = profile(&[
        (0.0, -0.004),
        (0.0, 0.004),
        (0.005, 0.009),
        (0.017, 0.009),
        (0.022, 0.003),
        (0.022, -0.004),
        (0.0, -0.004),
    ]);
    for i in 0..3 {
        let field = Vec2::new(wide / 3.0 - 0.08, tall - 0.16);
        let frame = crate::mesh::frame(field, &moulding, 0.5);
        shape.add("panel", "panel", frame.at((i as f32 - 1.0) * wide / 3.0, tall * 0.5 + 0.02, across * 0.5));
    }
    let skirting = bevel_box(Vec3::new(wide + 0.008, 0.07, 0.012), 0.003);
    shape.add("panel", "panel", skirting.at(0.0, 0.035, across * 0.5 + 0.002));
    let tap_at = Vec3::new(-half.x + 0.038, rim - 0.001, 0.0);
    for z in [-0.09, 0.09] {
        let one = tap::pillar(tap_tall, 0.1).yawed(FRAC_PI_2);
        shape.add("taps", "metal", one.moved(tap_at + Vec3::Z * z));
    }
}

/// A shell with a thin rim, as if of one piece of stone, its filler standing on the floor beside it.
fn shell(shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let filler = 0.1;
    let tub = Vec2::new(half.x, half.y - filler * 0.5);
    let z = filler * 0.5;
    let rim = size.y * 0.86;
    // Ends rise in a gentle curve.
    let wave = |p: Vec3| {
        let t = p.x / half.x;
        p.with_y(p.y * (1.0 + 0.1 * t * t * t * t))
    };
    let at = |k: f32, y: f32| -> Vec<Vec3> {
        oval(Vec3::Y * y, tub * Vec2::new(k, k), 48)
            .into_iter()
            .map(wave)
            .map(|p| p.with_z(p.z + z))
            .collect()
    };
    let rings = [
        at(0.66, 0.0),
        at(0.7, 0.006),
        at(0.76, rim * 0.16),
        at(0.86, rim * 0.5),
        at(0.96, rim * 0.88),
        at(0.992, rim * 0.985),
        at(1.0, rim - 0.004),
        at(0.996, rim),
        at(0.97, rim),
        at(0.962, rim - 0.006),
        at(0.93, rim * 0.88),
        at(0.83, rim * 0.52),
        at(0.71, rim * 0.26),
        at(0.6, rim * 0.21),
    ];
    shape.add("tub", "ceramic", skin(&rings, 0.7));
    waste(shape, Vec3::new(0.0, rim * 0.21 + 0.003, z), "metal");
    let post = Vec3::new(half.x * 0.3, 0.0, -half.y + 0.035);
    shape.add("filler", "metal", cylinder(0.034, 0.008, 24, 0.002).moved(post));
    let top = size.y - 0.012;
    let path = [
        post + Vec3::Y * 0.004,
        post + Vec3::Y * (top - 0.05),
        post + Vec3::new(0.0, top - 0.006, 0.045),
        post + Vec3::new(0.0, top, 0.1),
        post + Vec3::new(0.0, top, 0.2),
    ];
    shape.add("filler", "metal", tube(&smooth_path(&path, 5), 0.012, 14));
    let nozzle = cylinder(0.013, 0.03, 14, 0.002).moved(post + Vec3::new(0.0, top - 0.026, 0.196));
    shape.add("filler", "metal", nozzle);
    let lever = bevel_box(Vec3::new(0.075, 0.012, 0.016), 0.004);
    shape.add("filler", "metal", lever.moved(post + Vec3::new(0.03, rim * 0.95, 0.0)));
}

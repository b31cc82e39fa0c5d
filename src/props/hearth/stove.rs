//! A cast-iron stove with a glowing door and a flue pipe, square or pot-bellied.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, frame, lathe, profile, ring, smooth_profile, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::lights::flame::FIRE_LIGHT;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const STOVE: Generator = Generator {
    kind: "stove",
    title: "Stove",
    group: "hearth",
    words: &["wood stove", "iron stove", "wood burner", "oven", "cast iron stove"],
    styles: &["pot-bellied", "short"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.6, 1.0),
        Param::m("height", 1.2, 2.2, 3.2),
        Param::m("depth", 0.4, 0.52, 0.8),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let body = (size.x * 1.35).min(size.y * 0.6).min(0.85);
    let front = if args.is("pot-bellied") { belly(shape, size, body) } else { square(shape, size, body) };
    if !args.is("short") {
        flue(shape, size, body);
    }
    shape.light(Vec3::new(0.0, body * 0.5, front + 0.06), FIRE_LIGHT, 18.0, 5.0);
}

fn flue(shape: &mut Shape, size: Vec3, body: f32) {
    let r = (size.x * 0.12).min(0.08);
    let z = -size.z * 0.5 + r + 0.05;
    shape.add("flue", "iron", cylinder(r, size.y - body + 0.01, 20, 0.0).at(0.0, body - 0.01, z));
    let sleeve = |tall: f32| cylinder(r + 0.012, tall, 20, 0.004);
    shape.add("flue", "iron", sleeve(0.04).at(0.0, body - 0.004, z));
    shape.add("flue", "iron", sleeve(0.03).at(0.0, (body + size.y) * 0.5, z));
    shape.add("flue", "iron", sleeve(0.02).at(0.0, size.y - 0.02, z));
    // A damper's key.
    let key = tube(&[Vec3::ZERO, Vec3::X * (r + 0.05)], 0.005, 6);
    shape.add("flue", "iron", key.at(0.0, body + (size.y - body) * 0.25, z));
}

/// A box stove; returns the z of its front.
fn square(shape: &mut Shape, size: Vec3, body: f32) -> f32 {
    let legs = body * 0.2;
    let (w, d) = (size.x - 0.05, size.z - 0.075);
    let middle = -0.0125;
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let knee = Vec3::new(x * (w * 0.5 - 0.045), legs, z * (d * 0.5 - 0.045) + middle);
        let path = [
            knee,
            knee + Vec3::new(x * 0.02, -legs * 0.35, z * 0.02),
            knee + Vec3::new(x * 0.004, -legs * 0.8, z * 0.004),
            knee + Vec3::new(x * 0.022, -legs, z * 0.022),
        ];
        shape.add(
            "legs",
            "iron",
            tube_varying(&path, |t| 0.032 - 0.016 * t, 8).deformed(|p| p.with_y(p.y.max(0.0))),
        );
    }
    let plate = 0.03;
    let chest = body - legs - plate * 2.0;
    let slab = |grow: f32| bevel_box(Vec3::new(w + grow, plate, d + grow), 0.008);
    shape.add("body", "iron", slab(0.03).at(0.0, legs + plate * 0.5, middle));
    shape.add(
        "body",
        "iron",
        bevel_box(Vec3::new(w, chest, d), 0.012).at(0.0, legs + plate + chest * 0.5, middle),
    );
    shape.add("body", "iron", slab(0.05).at(0.0, body - plate * 0.5, middle));
    let ring_r = (w * 0.2).min(d * 0.2);
    for x in [-0.5, 0.5] {
        let hot = ring(ring_r, 0.005, 24, 5);
        shape.add("plates", "iron", hot.at(x * w * 0.5, body - 0.003, middle + d * 0.12));
    }
    shape.support(Vec3::new(0.0, body + 0.002, middle + d * 0.12), w * 0.9, d * 0.6, 0.5);
    let front = middle + d * 0.5;
    let (dw, dh) = (w * 0.68, chest * 0.66);
    let y = legs + plate + chest * 0.56;
    let hinge = Vec3::new(-dw * 0.5 - 0.004, y, front + 0.009);
    let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -1.9 };
    shape.moving("fire door", hinge, opens, |shape| door(shape, Vec2::new(dw, dh), Vec3::new(0.0, y, front)));
    // The ash drawer.
    let at = Vec3::new(0.0, legs + plate + chest * 0.11, front + 0.006);
    let slides = Motion::Slide { by: Vec3::Z * d * 0.6 };
    shape.moving("ash drawer", at, slides, |shape| {
        shape.add("drawer", "iron", bevel_box(Vec3::new(dw, chest * 0.14, 0.014), 0.004).moved(at));
        let tray = bevel_box(Vec3::new(dw - 0.03, chest * 0.09, d * 0.8), 0.004);
        shape.add("drawer", "iron", tray.moved(at - Vec3::Z * d * 0.4));
        shape.add("knobs", "brass", crate::mesh::sphere(0.012, 2).moved(at + Vec3::Z * 0.014));
    });
    front
}

/// A framed door with a barred glowing window, hinges and a handle; `at` is its middle on the front.
fn door(shape: &mut Shape, size: Vec2, at: Vec3) {
    let rim = size.x.min(size.y) * 0.16;
    let moulding =
        profile(&[(0.0, -0.002), (0.0, 0.014), (0.006, 0.02), (rim - 0.006, 0.02), (rim, 0.014), (rim, 0.0)]);
    shape.add("door", "iron", frame(size, &moulding, 0.5).moved(at));
    let hole = size - Vec2::splat(rim * 2.0 - 0.002);
    shape.add("fire", "flame", bevel_box(hole.extend(0.006), 0.0).moved(at + Vec3::Z * 0.003));
    let bars = (hole.x / 0.05).round().max(2.0) as usize;
    for i in 1..bars {
        let x = (i as f32 / bars as f32 - 0.5) * hole.x;
        let bar = bevel_box(Vec3::new(0.009, hole.y, 0.01), 0.002);
        shape.add("door", "iron", bar.moved(at + Vec3::new(x, 0.0, 0.009)));
    }
    for y in [-0.32, 0.32] {
        let hinge = cylinder(0.009, 0.05, 10, 0.002)
            .moved(at + Vec3::new(-size.x * 0.5 - 0.004, y * size.y - 0.025, 0.009));
        shape.add("door", "iron", hinge);
    }
    let grip = at + Vec3::new(size.x * 0.5 - rim * 0.5, 0.0, 0.018);
    shape.add("door", "iron", tube(&[grip, grip + Vec3::Z * 0.02], 0.006, 8));
    let bar = tube(&[grip + Vec3::new(0.0, -0.045, 0.02), grip + Vec3::new(0.0, 0.045, 0.02)], 0.008, 10);
    shape.add("knobs", "brass", bar);
}

/// A round stove with a swelling fire pot; returns the z of its front.
fn belly(shape: &mut Shape, size: Vec3, body: f32) -> f32 {
    let r = size.x.min(size.z - 0.05) * 0.5;
    let legs = body * 0.16;
    for i in 0..4 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 4.0);
        let at = |k: f32, y: f32| Vec3::new(out.x * r * k, y, out.y * r * k);
        let path = [at(0.62, legs + 0.02), at(0.84, legs * 0.7), at(0.78, legs * 0.2), at(0.9, 0.0)];
        shape.add(
            "legs",
            "iron",
            tube_varying(&path, |t| 0.026 - 0.011 * t, 8).deformed(|p| p.with_y(p.y.max(0.0))),
        );
    }
    let line = [
        (0.84, 0.0),
        (0.86, 0.04),
        (0.7, 0.1),
        (0.62, 0.2),
        (0.9, 0.34),
        (1.0, 0.5),
        (0.94, 0.66),
        (0.66, 0.82),
        (0.62, 0.9),
        (0.78, 0.95),
        (0.78, 1.0),
    ];
    let tall = body - legs;
    let mut outline = profile(&[(0.0, 0.0)]);
    outline.extend(
        smooth_profile(&line.map(|(k, y)| (k * r, y * tall)), 2)
            .into_iter()
            .map(|p| p.min(Vec2::new(r, tall))),
    );
    outline.push(Vec2::new(0.0, tall));
    shape.add("body", "iron", lathe(&outline, 36, 0.7).at(0.0, legs, 0.0));
    for y in [0.34, 0.66] {
        let k = if y < 0.5 { 0.9 } else { 0.94 };
        shape.add("bands", "iron", ring(r * k, 0.01, 36, 6).at(0.0, legs + tall * y, 0.0));
    }
    shape.support_round(Vec3::new(0.0, body, r * 0.15), r * 0.5, 0.5);
    // A round door stands a little proud of the belly.
    let front = r;
    let upright = rot_x(FRAC_PI_2);
    let at = Vec3::new(0.0, legs + tall * 0.5, r * 0.86);
    let disc = r * 0.42;
    let plate = profile(&[
        (0.0, 0.0),
        (disc, 0.0),
        (disc, r * 0.12),
        (disc * 0.92, r * 0.16),
        (disc * 0.6, r * 0.16),
        (disc * 0.56, r * 0.13),
        (0.0, r * 0.13),
    ]);
    shape.add("door", "iron", lathe(&plate, 28, 0.5).turned(upright).moved(at));
    shape.add("fire", "flame", cylinder(disc * 0.58, r * 0.135, 24, 0.0).turned(upright).moved(at));
    for x in [-0.3, 0.0, 0.3] {
        let bar = bevel_box(Vec3::new(0.01, disc * 1.1, 0.012), 0.002);
        shape.add("door", "iron", bar.moved(at + Vec3::new(x * disc, 0.0, r * 0.14)));
    }
    let knob = crate::mesh::sphere(0.014, 2).moved(at + Vec3::new(disc * 0.78, 0.0, r * 0.16 + 0.008));
    shape.add("knobs", "brass", knob);
    front
}

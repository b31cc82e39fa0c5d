//! A figure at rest on a tomb: a king in a long robe, hands joined, a hound at his feet.

use glam::{Vec2, Vec3};

use crate::mesh::{Blend, Body, TriMesh, bar, bevel_box, box_project_faces, cushion, cylinder, ring, sphere};
use crate::num::math::{FRAC_PI_2, FRAC_PI_4, TAU, on_circle, rot_x, rot_y, rot_z, sin};
use crate::props::Shape;

/// A king at rest on a slab of `size` (x, z) metres whose top lies at `y`, at most `tall` metres high.
pub fn figure(shape: &mut Shape, size: Vec3, y: f32, tall: f32) {
    // Modelled 2 units long, the head at the rear; as wide and high as a person of that length.
    let unit = (size.z * 0.45).min(size.x * 1.05);
    let high = (tall / (unit * 0.46)).clamp(0.6, 1.15);
    let place = |mesh: TriMesh| {
        let scaled = mesh.stretched(Vec3::new(unit, unit * high, unit));
        box_project_faces(&scaled.at(0.0, y - 0.004, -size.z * 0.01))
    };
    shape.add("figure", "stone", place(king().mesh(0.042)));
    shape.add("figure", "stone", place(hound().mesh(0.032)));
    shape.add("figure", "stone", place(head().mesh(0.02)));
    let pillow = cushion(Vec3::new(0.62, 0.13, 0.34), 0.05, 0.03);
    shape.add("figure", "stone", place(pillow.at(0.0, 0.055, -0.8)));
    let upper = cushion(Vec3::new(0.34, 0.12, 0.34), 0.05, 0.03).yawed(FRAC_PI_4);
    shape.add("figure", "stone", place(upper.at(0.0, 0.115, -0.82)));
    for (x, z) in [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)] {
        let tassel = sphere(0.026, 2).at(x * 0.31, 0.05, -0.8 + z * 0.165);
        shape.add("figure", "stone", place(tassel));
    }
    crown(shape, &place);
    sword(shape, &place);
}

/// Robe, cloak, arms and shoes in one piece.
fn king() -> Blend {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut body = Blend::default()
        .add(egg(v(0.0, 0.14, -0.36), v(0.2, 0.14, 0.26)), 0.0)
        .add(egg(v(0.0, 0.13, -0.05), v(0.19, 0.13, 0.24)), 0.08)
        .add(limb(v(0.0, 0.12, 0.05), v(0.0, 0.1, 0.72), 0.13, 0.12), 0.08)
        .add(egg(v(0.0, 0.17, -0.53), v(0.23, 0.1, 0.1)), 0.06)
        // A girdle, its end hanging down before.
        .add(limb(v(-0.15, 0.22, -0.13), v(0.15, 0.22, -0.13), 0.026, 0.026), 0.012)
        .add(limb(v(0.0, 0.262, -0.12), v(0.015, 0.24, 0.34), 0.02, 0.024), 0.01);
    for side in [-1.0, 1.0] {
        let (shoulder, elbow) = (v(side * 0.22, 0.16, -0.5), v(side * 0.27, 0.13, -0.2));
        let (wrist, finger) = (v(side * 0.035, 0.35, -0.37), v(side * 0.014, 0.42, -0.5));
        body = body
            .add(limb(shoulder, elbow, 0.075, 0.068), 0.04)
            .add(limb(elbow, wrist, 0.068, 0.038), 0.02)
            // A wide sleeve falls from the forearm.
            .add(limb(elbow.lerp(wrist, 0.5), v(side * 0.2, 0.08, -0.12), 0.055, 0.04), 0.04)
            .add(limb(wrist, finger, 0.03, 0.017), 0.012)
            // Shoes, toes up.
            .add(limb(v(side * 0.08, 0.07, 0.72), v(side * 0.085, 0.075, 0.83), 0.06, 0.055), 0.03)
            .add(limb(v(side * 0.085, 0.07, 0.84), v(side * 0.1, 0.215, 0.87), 0.048, 0.028), 0.03);
        // Folds of the robe from the girdle to the hem, deeper below.
        for (i, x) in [0.035_f32, 0.085, 0.13, 0.165].into_iter().enumerate() {
            let top = v(side * x * 0.8, 0.235 - 0.35 * x * x / 0.17, -0.08);
            let knee = v(side * (x + 0.01 * sin(3.0 * i as f32)), 0.235 - 4.2 * x * x, 0.32);
            let hem = v(side * x * 1.12, 0.2 - 3.6 * x * x, 0.78);
            body = body.add(limb(top, knee, 0.012, 0.024), 0.014).add(limb(knee, hem, 0.024, 0.03), 0.014);
        }
        // The cloak lies open on both sides.
        body = body.add(limb(v(side * 0.24, 0.03, -0.45), v(side * 0.23, 0.02, 0.75), 0.05, 0.045), 0.05);
    }
    body.cut(limb(v(0.0, 0.43, -0.55), v(0.0, 0.37, -0.36), 0.004, 0.004), 0.008)
}

/// Neck, head, beard, hair spread on the pillow: finer than the rest, for eyes go there first.
fn head() -> Blend {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut head = Blend::default()
        .add(limb(v(0.0, 0.2, -0.57), v(0.0, 0.22, -0.7), 0.075, 0.075), 0.04)
        .add(egg(v(0.0, 0.25, -0.81), v(0.094, 0.118, 0.125)), 0.02)
        .add(egg(v(0.0, 0.22, -0.86), v(0.12, 0.1, 0.11)), 0.02)
        .add(limb(v(0.0, 0.362, -0.83), v(0.0, 0.39, -0.785), 0.012, 0.02), 0.016)
        // Beard and moustache.
        .add(egg(v(0.0, 0.325, -0.7), v(0.06, 0.048, 0.075)), 0.02)
        .add(limb(v(-0.04, 0.352, -0.745), v(0.04, 0.352, -0.745), 0.014, 0.014), 0.01);
    for side in [-1.0, 1.0] {
        head = head
            // Eyelids, brows, locks of hair.
            .add(egg(v(side * 0.038, 0.35, -0.835), v(0.022, 0.014, 0.013)), 0.008)
            .add(limb(v(side * 0.018, 0.362, -0.862), v(side * 0.064, 0.344, -0.86), 0.011, 0.009), 0.012)
            .add(limb(v(side * 0.1, 0.24, -0.88), v(side * 0.125, 0.2, -0.72), 0.034, 0.03), 0.014)
            .add(limb(v(side * 0.125, 0.2, -0.72), v(side * 0.15, 0.22, -0.63), 0.032, 0.016), 0.014);
    }
    head
}

/// A small hound, its back against the soles.
fn hound() -> Blend {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut body = Blend::default()
        .add(limb(v(-0.15, 0.09, 0.95), v(0.08, 0.1, 0.95), 0.085, 0.08), 0.0)
        .add(egg(v(-0.17, 0.09, 0.96), v(0.09, 0.1, 0.09)), 0.03)
        .add(limb(v(0.1, 0.13, 0.95), v(0.18, 0.2, 0.96), 0.06, 0.05), 0.04)
        .add(egg(v(0.19, 0.22, 0.97), v(0.06, 0.055, 0.06)), 0.02)
        .add(limb(v(0.2, 0.21, 1.0), v(0.215, 0.195, 1.05), 0.04, 0.028), 0.015)
        .add(limb(v(-0.25, 0.05, 0.96), v(-0.1, 0.03, 1.06), 0.02, 0.014), 0.02);
    for (x, ahead) in [(0.12, 1.06), (0.04, 1.05), (-0.12, 1.05)] {
        body = body.add(limb(v(x, 0.05, 0.98), v(x + 0.02, 0.03, ahead), 0.034, 0.028), 0.02);
    }
    for side in [-1.0, 1.0] {
        let (root, tip) = (v(0.19 + side * 0.045, 0.255, 0.955), v(0.19 + side * 0.08, 0.19, 0.965));
        body = body.add(limb(root, tip, 0.02, 0.016), 0.012);
    }
    body
}

/// A circlet with leaves standing from it, about the top of the head.
fn crown(shape: &mut Shape, place: &impl Fn(TriMesh) -> TriMesh) {
    let (middle, radius) = (Vec3::new(0.0, 0.24, -0.875), 0.128);
    let circlet = ring(radius, 0.017, 28, 6).turned(rot_x(FRAC_PI_2)).moved(middle);
    shape.add("figure", "stone", place(circlet));
    for i in 0..8 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 8.0) * radius * 1.02;
        let wide = if i % 2 == 0 { 0.05 } else { 0.034 };
        let leaf = Vec3::new(wide, 0.016, if i % 2 == 0 { 0.085 } else { 0.05 });
        let turn = rot_z(TAU * (i as f32 + 0.5) / 8.0 - FRAC_PI_2);
        let mesh = bevel_box(leaf, 0.006).deformed(|p| Vec3::new(p.x * (0.75 - p.z * 6.0), p.y, p.z));
        shape.add("figure", "stone", place(mesh.turned(turn).moved(middle + Vec3::new(out.x, out.y, -0.04))));
    }
}

/// A sword in its sheath along the left side, straps wound about it.
fn sword(shape: &mut Shape, place: &impl Fn(TriMesh) -> TriMesh) {
    let (x, y) = (0.33, 0.05);
    let sheath = [Vec3::new(x, y, -0.16), Vec3::new(x + 0.01, y, 0.4), Vec3::new(x + 0.02, y, 0.72)];
    let line = bar(&sheath, Vec3::Y, |t| Vec2::new(0.062 - 0.03 * t, 0.034), 0.008);
    shape.add("sword", "stone", place(line));
    let guard = bar(
        &[Vec3::new(x - 0.13, y, -0.16), Vec3::new(x, y, -0.175), Vec3::new(x + 0.13, y, -0.16)],
        Vec3::Y,
        |_| Vec2::new(0.03, 0.036),
        0.009,
    );
    shape.add("sword", "stone", place(guard));
    let grip = cylinder(0.019, 0.17, 10, 0.004).turned(rot_x(-FRAC_PI_2)).at(x, y, -0.17);
    shape.add("sword", "stone", place(grip));
    let pommel = cylinder(0.038, 0.034, 14, 0.01).turned(rot_y(FRAC_PI_2)).turned(rot_x(FRAC_PI_2));
    shape.add("sword", "stone", place(pommel.at(x, y - 0.01, -0.36)));
    for z in [-0.02, 0.22, 0.5] {
        let strap = bevel_box(Vec3::new(0.066, 0.04, 0.03), 0.006);
        shape.add("sword", "stone", place(strap.at(x + 0.008, y, z)));
    }
}

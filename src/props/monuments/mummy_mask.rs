//! What the lid of a mummy's case shows of the dead: face, headcloth, beard, crossed arms with crook and flail.

use glam::{Vec2, Vec3};

use super::mummy_lid::Lid;
use crate::mesh::{
    Blend, Body, TriMesh, box_project_faces, displaced, ring, smooth_path, sphere, tube_varying,
};
use crate::num::math::{FRAC_PI_2, PI, rot_x, sin_cos};
use crate::props::Shape;

/// Adds all of it; nothing reaches higher than `top` metres.
pub fn build(shape: &mut Shape, lid: &Lid, top: f32) {
    headcloth(shape, lid);
    let unit = lid.half * 0.3;
    // The nose is the highest point.
    let face = Vec3::new(0.0, top - unit * 1.16, lid.z(0.118));
    let put = |shape: &mut Shape, slot: &'static str, mesh: TriMesh| {
        shape.add("mask", slot, box_project_faces(&mesh.stretched(Vec3::splat(unit)).moved(face)));
    };
    put(shape, "brass", features().mesh(0.11));
    for side in [-1.0, 1.0] {
        let line = |points: &[(f32, f32, f32)], thick: f32| {
            let path: Vec<Vec3> = points.iter().map(|(x, y, z)| Vec3::new(side * x, *y, *z)).collect();
            tube_varying(&smooth_path(&path, 3), |t| thick * (1.0 - 0.5 * (2.0 * t - 1.0).abs()), 6)
        };
        put(shape, "soot", displaced(2, |d| d * Vec3::new(0.085, 0.07, 0.085)).at(side * 0.38, 0.8, -0.19));
        put(
            shape,
            "soot",
            line(&[(0.16, 0.84, -0.13), (0.38, 0.85, -0.28), (0.6, 0.7, -0.2), (0.86, 0.42, -0.2)], 0.045),
        );
        put(shape, "soot", line(&[(0.16, 0.84, -0.13), (0.38, 0.83, -0.08), (0.6, 0.7, -0.15)], 0.035));
        put(
            shape,
            "trim",
            line(&[(0.12, 0.92, -0.42), (0.4, 0.87, -0.52), (0.72, 0.6, -0.42), (0.9, 0.34, -0.38)], 0.06),
        );
    }
    // A plaited beard, the end turned up.
    let beard = [
        Vec3::new(0.0, 0.66, 1.1),
        Vec3::new(0.0, 0.62, 1.6),
        Vec3::new(0.0, 0.68, 2.1),
        Vec3::new(0.0, 0.9, 2.4),
    ];
    put(shape, "trim", tube_varying(&smooth_path(&beard, 4), |t| 0.13 + 0.09 * t, 12));
    for i in 0..5 {
        let z = 1.28 + 0.22 * i as f32;
        let rib = ring(0.16 + 0.012 * i as f32, 0.035, 10, 4).turned(rot_x(FRAC_PI_2));
        put(shape, "soot", rib.at(0.0, 0.64, z));
    }
    // The cobra on the brow.
    let cobra = [
        Vec3::new(0.0, 0.66, -1.12),
        Vec3::new(0.0, 0.98, -1.08),
        Vec3::new(0.0, 1.06, -0.9),
        Vec3::new(0.0, 1.1, -0.76),
    ];
    put(
        shape,
        "brass",
        tube_varying(&smooth_path(&cobra, 4), |t| 0.08 + 0.09 * (1.0 - (2.0 * t - 0.8).abs()).max(0.0), 10),
    );
    for side in [-1.0, 1.0] {
        arm(shape, lid, side);
    }
    crook(shape, lid);
    flail(shape, lid);
}

/// A face that looks up (+Y), its chin towards +Z, one unit wide to either side.
fn features() -> Blend {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut face = Blend::default()
        .add(egg(v(0.0, 0.0, -0.1), v(0.95, 0.88, 1.25)), 0.0)
        .add(egg(v(0.0, 0.5, 0.85), v(0.4, 0.3, 0.34)), 0.2)
        .add(limb(v(0.0, 0.86, -0.3), v(0.0, 1.0, 0.22), 0.09, 0.15), 0.1)
        .add(egg(v(0.0, 0.82, 0.56), v(0.3, 0.12, 0.075)), 0.05)
        .add(egg(v(0.0, 0.76, 0.7), v(0.24, 0.12, 0.08)), 0.04)
        .add(limb(v(-0.75, -0.1, 1.0), v(0.75, -0.1, 1.0), 0.35, 0.35), 0.3);
    for side in [-1.0, 1.0] {
        face = face
            .add(egg(v(side * 0.13, 0.92, 0.24), v(0.11, 0.1, 0.11)), 0.05)
            .add(egg(v(side * 0.5, 0.5, 0.25), v(0.34, 0.28, 0.4)), 0.2)
            .cut(egg(v(side * 0.4, 0.98, -0.2), v(0.3, 0.2, 0.17)), 0.12)
            .add(egg(v(side * 0.38, 0.7, -0.19), v(0.24, 0.16, 0.12)), 0.03)
            .add(egg(v(side * 0.98, 0.12, -0.12), v(0.11, 0.3, 0.36)), 0.05)
            .cut(egg(v(side * 1.04, 0.3, -0.16), v(0.06, 0.16, 0.2)), 0.04);
    }
    face
}

/// Stripes over the head, a band on the brow, lappets that fall on the breast.
fn headcloth(shape: &mut Shape, lid: &Lid) {
    let stripes = 11;
    for i in 0..stripes {
        let t = |k: usize| 0.004 + 0.2 * k as f32 / stripes as f32;
        let slot = if i % 2 == 0 { "trim" } else { "brass" };
        shape.add("headcloth", slot, lid.band(t(i), t(i + 1), 0.992, if i % 2 == 0 { 0.014 } else { 0.009 }));
    }
    for side in [-1.0, 1.0] {
        for i in 0..8 {
            let t = |k: f32| 0.17 + 0.19 * k / 8.0;
            let slot = if i % 2 == 0 { "trim" } else { "brass" };
            let strip = lid.patch((4, 1), if i % 2 == 0 { 0.022 } else { 0.017 }, |u, v| {
                let t = t(i as f32 + v);
                let half = lid.half * (0.115 - 0.01 * i as f32 / 8.0);
                Vec2::new(side * lid.half * 0.4 + (u * 2.0 - 1.0) * half, t)
            });
            shape.add("headcloth", slot, strip);
        }
    }
}

/// A forearm across the breast, its fist at the other shoulder.
fn arm(shape: &mut Shape, lid: &Lid, side: f32) {
    let lift = if side > 0.0 { 0.05 } else { 0.02 } * lid.half;
    let on = |x: f32, t: f32, out: f32| lid.on(side * x * lid.half, t, out * lid.half + lift);
    let way = [
        on(0.9, 0.34, -0.06),
        on(0.84, 0.42, 0.0),
        on(0.4, 0.43, 0.03),
        on(-0.02, 0.39, 0.05),
        on(-0.3, 0.355, 0.05),
    ];
    let thick = |t: f32| lid.half * (0.115 - 0.045 * t);
    shape.add("arms", "brass", tube_varying(&smooth_path(&way, 4), thick, 10));
    let fist = on(-0.4, 0.345, 0.075);
    let hand = displaced(3, |d| {
        let (knuckles, _) = sin_cos(d.z * 11.0);
        d * Vec3::new(0.12, 0.1, 0.125) * lid.half * (1.0 + 0.05 * knuckles * d.y.max(0.0))
    });
    shape.add("arms", "brass", hand.moved(fist));
    let thumb =
        [fist + Vec3::new(side * 0.08, 0.06, 0.1) * lid.half, fist + Vec3::new(0.0, 0.11, 0.03) * lid.half];
    shape.add("arms", "brass", tube_varying(&thumb, |_| lid.half * 0.034, 8));
    for x in [-0.16, -0.22] {
        let t = 0.39 - (-0.02 - x) * 0.125;
        let cuff = ring(lid.half * 0.083, lid.half * 0.016, 12, 5).turned(crate::num::math::rot_z(FRAC_PI_2));
        shape.add("arms", "trim", cuff.yawed(side * 0.5).moved(on(x, t, 0.05)));
    }
}

/// A staff with a hooked end in one fist.
fn crook(shape: &mut Shape, lid: &Lid) {
    let h = lid.half;
    let on = |x: f32, t: f32, out: f32| lid.on(x * h, t, out * h);
    let mut way = vec![on(0.34, 0.4, 0.16), on(0.4, 0.345, 0.19), on(0.52, 0.27, 0.15)];
    let end = on(0.58, 0.235, 0.16);
    way.extend((0..=6).map(|i| {
        let (s, c) = sin_cos(PI * (0.1 + i as f32 / 6.0 * 1.1));
        end + Vec3::new(-(1.0 - c) * 0.11, 0.0, -s * 0.16) * h
    }));
    shape.add("regalia", "trim", tube_varying(&smooth_path(&way, 3), |_| h * 0.036, 7));
    for (x, t) in [(0.37, 0.372), (0.455, 0.309), (0.52, 0.27)] {
        let band = displaced(2, |d| d * Vec3::new(0.05, 0.05, 0.03) * h);
        shape.add("regalia", "brass", band.moved(on(x, t, if t > 0.3 { 0.175 } else { 0.15 })));
    }
}

/// A staff with three strings of beads in the other fist.
fn flail(shape: &mut Shape, lid: &Lid) {
    let h = lid.half;
    let on = |x: f32, t: f32, out: f32| lid.on(-x * h, t, out * h);
    let way = [on(0.34, 0.4, 0.12), on(0.4, 0.345, 0.15), on(0.54, 0.255, 0.13)];
    shape.add("regalia", "trim", tube_varying(&smooth_path(&way, 4), |_| h * 0.036, 7));
    for k in 0..3 {
        for i in 0..6 {
            let x = 0.57 + 0.075 * k as f32 + 0.012 * i as f32;
            let bead = sphere(h * if i == 5 { 0.042 } else { 0.03 }, 1).stretched(Vec3::new(1.0, 1.0, 1.5));
            let slot = if i % 2 == 0 { "trim" } else { "brass" };
            shape.add("regalia", slot, bead.moved(on(x, 0.262 + 0.0165 * i as f32, 0.02)));
        }
    }
}

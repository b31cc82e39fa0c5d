//! Robots that do not walk: the six-axis arm of a factory, and a rover with its mast.

use glam::{Vec2, Vec3};

use super::parts::{along_x, along_z, bolts, pipe, turned};
use crate::mesh::{TriMesh, bar, bevel_box, cushion, cylinder, tube};
use crate::num::LinearRgb;
use crate::num::math::{TAU, rot_x, rot_y};
use crate::props::architecture::timber::rod;
use crate::props::{Motion, Shape};

/// An arm on a pedestal reaching forward, its gripper at about half height.
pub fn arm(shape: &mut Shape, size: Vec3) {
    let h = size.y;
    let r = h * 0.1;
    let base = [
        (0.0, 0.0),
        (1.5, 0.0),
        (1.5, 0.2),
        (1.35, 0.3),
        (1.1, 0.4),
        (1.05, 1.0),
        (1.2, 1.1),
        (1.2, 1.3),
        (0.0, 1.3),
    ];
    let base: Vec<(f32, f32)> = base.iter().map(|(a, b)| (a * r, b * r)).collect();
    shape.add("base", "iron", turned(&base, 32));
    shape.add("base", "metal", bolts(Vec3::new(0.0, r * 0.2, 0.0), Vec3::Y, r * 1.38, 8, r * 0.07));
    let waist = Vec3::new(0.0, r * 1.3, 0.0);
    // The whole arm swings slowly about its pedestal.
    let swing = Motion::Swing { axis: Vec3::Y, angle_rad: 0.6, period_secs: 6.0 };
    shape.moving("arm", waist, swing, |shape| {
        let (shoulder, elbow, wrist) = (
            Vec3::new(0.0, r * 2.6, r * 0.3),
            Vec3::new(0.0, r * 8.9, -r * 1.4),
            Vec3::new(0.0, r * 8.2, r * 4.6),
        );
        let turret = cushion(Vec3::new(r * 2.0, r * 1.5, r * 2.0), r * 0.3, 0.0);
        shape.add("arm", "trim", turret.at(0.0, r * 2.0, 0.0));
        hub(shape, shoulder, r * 0.95, r * 2.3);
        for side in [-1.0, 1.0] {
            let at = Vec3::X * side * r * 0.75;
            let path = [shoulder + at, shoulder.lerp(elbow, 0.5) + at, elbow + at];
            shape.add("arm", "trim", bar(&path, Vec3::X, |t| Vec2::new(1.5 - 0.5 * t, 0.4) * r, r * 0.12));
        }
        shape.add(
            "arm",
            "trim",
            bar(
                &[shoulder.lerp(elbow, 0.16), shoulder.lerp(elbow, 0.82)],
                Vec3::X,
                |t| Vec2::new(0.9 - 0.3 * t, 1.3) * r,
                r * 0.1,
            ),
        );
        hub(shape, elbow, r * 0.8, r * 2.1);
        let fore = [(0.0, 0.8), (0.5, 0.72), (0.8, 0.5), (1.0, 0.42)];
        let width = |t: f32| {
            fore.windows(2)
                .find(|w| t <= w[1].0)
                .map_or(0.42, |w| w[0].1 + (w[1].1 - w[0].1) * (t - w[0].0) / (w[1].0 - w[0].0))
        };
        let path: Vec<Vec3> =
            (0..=8).map(|i| (elbow - (wrist - elbow) * 0.12).lerp(wrist, i as f32 / 8.0)).collect();
        shape.add("arm", "trim", bar(&path, Vec3::X, |t| Vec2::splat(width(t) * 1.5 * r), r * 0.16));
        let motor = (elbow - wrist).normalize_or(Vec3::Z);
        for x in [-0.35, 0.35] {
            let can = rod(
                elbow + motor * r * 0.5 + Vec3::X * x * r,
                elbow + motor * r * 1.9 + Vec3::X * x * r,
                r * 0.3,
                16,
            );
            shape.add("arm", "iron", can);
        }
        hub(shape, wrist, r * 0.42, r * 1.0);
        let flange = wrist + Vec3::new(0.0, -r * 0.9, r * 0.25);
        shape.add("arm", "iron", rod(wrist, flange, r * 0.32, 18));
        gripper(shape, flange, r);
        for x in [-0.2, 0.0, 0.2] {
            let side = Vec3::X * r * (1.1 + x * 0.2);
            let cable = [
                shoulder + side + Vec3::Z * r * (0.8 + x),
                shoulder.lerp(elbow, 0.5) + side * 1.15 + Vec3::Z * r * (0.3 + x),
                elbow + side + Vec3::new(0.0, r * (0.9 + x), r * 0.4),
                elbow.lerp(wrist, 0.6) + Vec3::new(r * 0.6, r * (0.65 + x * 0.4), 0.0),
            ];
            shape.add("cables", "rubber", tube(&crate::mesh::smooth_path(&cable, 6), r * 0.07, 8));
        }
    });
}

/// A joint with covers on both ends of its axle.
fn hub(shape: &mut Shape, at: Vec3, r: f32, wide: f32) {
    shape.add("joints", "iron", along_x(cylinder(r, wide, 28, r * 0.1)).moved(at - Vec3::X * wide * 0.5));
    for side in [-1.0, 1.0] {
        let face = at + Vec3::X * side * (wide * 0.5 - 0.002);
        let cap = cylinder(r * 0.62, wide * 0.06, 24, r * 0.06).turned(super::parts::onto(Vec3::X * side));
        shape.add("joints", "metal", cap.moved(face));
        shape.add("joints", "metal", bolts(face, Vec3::X * side, r * 0.82, 8, r * 0.07));
    }
}

fn gripper(shape: &mut Shape, at: Vec3, r: f32) {
    shape.add("gripper", "metal", cylinder(r * 0.42, r * 0.16, 20, r * 0.03).moved(at - Vec3::Y * r * 0.16));
    shape.add(
        "gripper",
        "iron",
        bevel_box(Vec3::new(r * 1.3, r * 0.34, r * 0.5), r * 0.06).moved(at - Vec3::Y * r * 0.32),
    );
    for side in [-1.0, 1.0] {
        let path = [
            Vec3::new(side * r * 0.52, -r * 0.4, 0.0),
            Vec3::new(side * r * 0.56, -r * 0.9, 0.0),
            Vec3::new(side * r * 0.3, -r * 1.4, 0.0),
        ];
        shape.add(
            "gripper",
            "metal",
            bar(&path.map(|p| p + at), Vec3::Z, |t| Vec2::new(0.24 - 0.08 * t, 0.3) * r, r * 0.03),
        );
        shape.add(
            "gripper",
            "rubber",
            bevel_box(Vec3::new(r * 0.08, r * 0.36, r * 0.26), r * 0.02)
                .moved(at + Vec3::new(side * r * 0.26, -r * 1.36, 0.0)),
        );
    }
}

/// Six wheels on rocker arms, solar panels, a dish and a mast with two eyes.
pub fn rover(shape: &mut Shape, full: Vec3) {
    let s = Vec3::new(full.x.max(0.6), full.y * 0.75, full.z.max(full.x * 1.25).min(full.x * 1.8));
    let (w, h, d) = (s.x, s.y, s.z);
    let wheel = (h * 0.14).min(d * 0.135);
    let deck = h * 0.42;
    shape.add(
        "body",
        "ceramic",
        bevel_box(Vec3::new(w * 0.56, h * 0.17, d * 0.66), 0.02).at(0.0, deck - h * 0.085, 0.0),
    );
    shape.add(
        "body",
        "iron",
        bevel_box(Vec3::new(w * 0.5, h * 0.08, d * 0.58), 0.012).at(0.0, deck - h * 0.2, 0.0),
    );
    shape.add(
        "body",
        "trim",
        bevel_box(Vec3::new(w * 0.36, h * 0.07, 0.02), 0.006).at(0.0, deck - h * 0.08, d * 0.33),
    );
    for i in 0..5 {
        let slit = bevel_box(Vec3::new(w * 0.3, h * 0.006, 0.012), 0.001);
        shape.add("body", "iron", slit.at(0.0, deck - h * (0.105 - 0.012 * i as f32), d * 0.33 + 0.008));
    }
    for side in [-1.0, 1.0] {
        suspension(shape, s, side, wheel, deck);
        // A wing of solar cells.
        let panel = bevel_box(Vec3::new(w * 0.4, 0.018, d * 0.56), 0.005).at(
            side * w * 0.29,
            deck + h * 0.03,
            -d * 0.04,
        );
        shape.add("panels", "metal", panel);
        for i in 0..3 {
            for k in 0..4 {
                let cell = bevel_box(Vec3::new(w * 0.115, 0.006, d * 0.122), 0.001);
                let at = Vec3::new(
                    side * w * (0.165 + 0.125 * i as f32),
                    deck + h * 0.03 + 0.01,
                    d * (0.132 * k as f32 - 0.238),
                );
                shape.add("panels", "rubber", cell.moved(at));
            }
        }
        shape.add(
            "panels",
            "iron",
            rod(
                Vec3::new(side * w * 0.2, deck - h * 0.05, 0.0),
                Vec3::new(side * w * 0.36, deck + h * 0.03, 0.0),
                0.012,
                8,
            ),
        );
    }
    mast(shape, s, deck);
    let dish = turned(
        &[(0.0, 0.0), (0.03, 0.0), (0.08, 0.012), (0.13, 0.045), (0.12, 0.048), (0.07, 0.022), (0.0, 0.014)]
            .map(|(a, b)| (a * w * 1.1, b * w * 1.1)),
        24,
    );
    let at = Vec3::new(-w * 0.12, deck + h * 0.16, -d * 0.28);
    shape.add("dish", "iron", rod(Vec3::new(at.x, deck - 0.01, at.z), at, 0.016, 10));
    shape.add("dish", "ceramic", dish.turned(rot_x(0.8)).turned(rot_y(0.5)).moved(at));
    let pole = Vec3::new(w * 0.2, deck, -d * 0.3);
    shape.add("dish", "metal", rod(pole, pole + Vec3::Y * h * 0.34, 0.006, 8));
}

fn suspension(shape: &mut Shape, s: Vec3, side: f32, r: f32, deck: f32) {
    let (w, d) = (s.x, s.z);
    let x = side * w * 0.36;
    let pivot = Vec3::new(x, deck - s.y * 0.12, d * 0.06);
    let bogie = Vec3::new(x, deck - s.y * 0.19, -d * 0.2);
    let zs = [d * 0.5 - r, -d * 0.02, -d * 0.5 + r];
    let hubs = zs.map(|z| Vec3::new(x, r, z));
    shape.add(
        "rockers",
        "metal",
        rod(Vec3::new(side * w * 0.2, pivot.y, pivot.z), pivot + Vec3::X * side * 0.03, 0.026, 12),
    );
    for (from, to) in [
        (pivot, hubs[0] + Vec3::Y * r * 0.9),
        (pivot, bogie),
        (bogie, hubs[1] + Vec3::Y * r * 0.9),
        (bogie, hubs[2] + Vec3::Y * r * 0.9),
    ] {
        shape.add("rockers", "metal", tube(&[from, to], r * 0.14, 10));
        shape.add(
            "rockers",
            "iron",
            along_x(cylinder(r * 0.22, r * 0.34, 14, 0.004)).moved(from - Vec3::X * r * 0.17),
        );
    }
    for (hub, name) in hubs.iter().zip(["front", "middle", "rear"]) {
        let knee = *hub + Vec3::Y * r * 0.9;
        let path = [knee, knee + Vec3::X * side * r * 0.2, *hub + Vec3::X * side * r * 0.25];
        shape.add("rockers", "metal", pipe(&path, r * 0.12, r * 0.2));
        let center = *hub + Vec3::X * side * w * 0.07;
        let name = format!("{} {name} wheel", if side < 0.0 { "right" } else { "left" });
        shape.moving(name, center, Motion::Spin { axis: Vec3::X, period_secs: 4.0 }, |shape| {
            let half = w * 0.06;
            let rim = [
                (0.9, -1.0),
                (0.97, -0.96),
                (0.985, 0.0),
                (0.97, 0.96),
                (0.9, 1.0),
                (0.88, 0.9),
                (0.9, 0.0),
                (0.88, -0.9),
                (0.9, -1.0),
            ];
            let rim: Vec<(f32, f32)> = rim.iter().map(|(a, b)| (a * r, b * half)).collect();
            shape.add("wheels", "metal", along_x(turned(&rim, 28)).moved(center));
            let cleats = (0..16).map(|i| {
                let cleat =
                    bevel_box(Vec3::new(half * 1.8, r * 0.05, r * 0.06), r * 0.012).at(0.0, r * 0.974, 0.0);
                cleat.turned(rot_x(TAU * i as f32 / 16.0)).moved(center)
            });
            shape.add("wheels", "iron", TriMesh::merged(cleats));
            for i in 0..6 {
                let out = rot_x(TAU * i as f32 / 6.0) * Vec3::Y;
                let path = [center + out * r * 0.2, center + out * r * 0.9];
                shape.add("wheels", "metal", bar(&path, Vec3::X, |_| Vec2::new(r * 0.12, half * 0.5), 0.004));
            }
            shape.add(
                "wheels",
                "iron",
                along_x(cylinder(r * 0.28, half * 1.7, 18, 0.006)).moved(center - Vec3::X * half * 0.85),
            );
        });
    }
}

fn mast(shape: &mut Shape, s: Vec3, deck: f32) {
    let (w, h, d) = (s.x, s.y, s.z);
    let foot = Vec3::new(w * 0.14, deck, d * 0.24);
    let top = foot + Vec3::Y * (h - deck - h * 0.1);
    shape.add("mast", "ceramic", rod(foot - Vec3::Y * 0.02, top, w * 0.026, 14));
    for t in [0.05, 0.5, 0.95] {
        shape.add("mast", "iron", cylinder(w * 0.036, h * 0.025, 14, 0.004).moved(foot.lerp(top, t)));
    }
    let motion = Motion::Swing { axis: Vec3::Y, angle_rad: 0.7, period_secs: 8.0 };
    shape.moving("head", top, motion, |shape| {
        shape.add(
            "head",
            "ceramic",
            bevel_box(Vec3::new(w * 0.34, h * 0.1, d * 0.1), 0.014).moved(top + Vec3::Y * h * 0.05),
        );
        for x in [-0.1, 0.1] {
            let eye = top + Vec3::new(w * x, h * 0.05, d * 0.045);
            shape.add("head", "iron", along_z(cylinder(h * 0.036, d * 0.03, 20, 0.004)).moved(eye));
            shape.add("head", "lamp", along_z(cylinder(h * 0.022, d * 0.034, 18, 0.002)).moved(eye));
        }
    });
    shape.light(top + Vec3::new(0.0, h * 0.05, d * 0.15), LinearRgb([0.5, 0.8, 1.0]), 3.0, 2.0);
}

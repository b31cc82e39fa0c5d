//! Wheels of wood, wire and steel; each lies about its own middle with its axle along X.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, cylinder, lathe, profile, ring, tube};
use crate::num::Stream;
use crate::num::math::{TAU, on_circle, rot_x};
use crate::props::architecture::timber::strut;
use crate::props::machines::parts::{along_x, bolts, turned};
use crate::props::{Motion, Shape};

/// A cart wheel with felloes, hub and iron tyre that turns about its axle.
pub fn spoked(shape: &mut Shape, name: &str, center: Vec3, radius: f32, wide: f32, tone: &mut Stream) {
    shape.moving(name, center, Motion::Spin { axis: Vec3::X, period_secs: 3.0 }, |shape| {
        let band = |inner: f32, outer: f32, half: f32| {
            let points = [
                (inner, -half),
                (outer - 0.005, -half),
                (outer, -half + 0.005),
                (outer, half - 0.005),
                (outer - 0.005, half),
                (inner, half),
                (inner, -half),
            ];
            along_x(lathe(&profile(&points), 32, 0.6)).moved(center)
        };
        shape.add("wheels", "wood", band(radius * 0.82, radius - 0.014, wide * 0.5));
        shape.add("tyres", "iron", band(radius - 0.015, radius, wide * 0.46));
        let r = radius * 0.17;
        let hub = [
            (0.0, -1.5),
            (0.7, -1.5),
            (0.75, -1.3),
            (0.85, -0.8),
            (1.0, -0.5),
            (1.0, 0.5),
            (0.85, 0.8),
            (0.75, 1.3),
            (0.7, 1.5),
            (0.0, 1.5),
        ];
        let hub: Vec<(f32, f32)> = hub.iter().map(|(a, b)| (a * r, b * wide)).collect();
        shape.add("wheels", "wood", along_x(turned(&hub, 20)).moved(center));
        for side in [-1.0, 1.0] {
            let hoop = [
                (r * 0.72, 0.9 * wide),
                (r * 0.92, 0.9 * wide),
                (r * 0.82, 1.32 * wide),
                (r * 0.72, 1.32 * wide),
                (r * 0.72, 0.9 * wide),
            ];
            let hoop = along_x(turned(&hoop, 20));
            shape.add("tyres", "iron", if side < 0.0 { hoop.mirrored_x() } else { hoop }.moved(center));
        }
        for i in 0..12 {
            let out = on_circle(TAU * (i as f32 + 0.5) / 12.0);
            let out = Vec3::new(0.0, out.x, out.y);
            let spoke = strut(
                center + out * r * 0.9,
                center + out * radius * 0.85,
                radius * 0.07,
                wide * 0.5,
                Vec3::X,
                tone,
            );
            shape.add("wheels", "wood", spoke);
        }
    });
}

/// A bicycle's wheel: tyre, rim and crossed wire spokes.
pub fn wire(center: Vec3, radius: f32, tyre: f32) -> [(&'static str, &'static str, TriMesh); 3] {
    let rubber = along_x(ring(radius - tyre, tyre, 40, 8)).moved(center);
    let inner = radius - tyre * 2.0;
    let rim = [
        (inner - 0.016, -0.006),
        (inner + 0.004, -0.011),
        (inner + 0.006, 0.0),
        (inner + 0.004, 0.011),
        (inner - 0.016, 0.006),
        (inner - 0.018, 0.0),
        (inner - 0.016, -0.006),
    ];
    let mut metal = along_x(lathe(&profile(&rim), 40, 0.7)).moved(center);
    let hub = [
        (0.0, -0.045),
        (0.024, -0.045),
        (0.024, -0.038),
        (0.014, -0.034),
        (0.014, 0.034),
        (0.024, 0.038),
        (0.024, 0.045),
        (0.0, 0.045),
    ];
    metal.append(along_x(turned(&hub, 14)).moved(center));
    let spokes = (0..24).map(|i| {
        let side = if i % 2 == 0 { 0.038 } else { -0.038 };
        let lead = if i % 4 < 2 { 1.0 } else { -1.0 };
        let (a, b) = (TAU * i as f32 / 24.0 + lead * 0.9, TAU * i as f32 / 24.0);
        let (near, far) = (on_circle(a) * 0.02, on_circle(b) * (inner - 0.012));
        tube(&[center + Vec3::new(side, near.x, near.y), center + Vec3::new(0.0, far.x, far.y)], 0.0016, 4)
    });
    [("tyres", "rubber", rubber), ("rims", "metal", metal), ("spokes", "metal", TriMesh::merged(spokes))]
}

/// A car's wheel `wide` metres across; `outward` is the sign of X on which its face lies.
pub fn road(
    shape: &mut Shape,
    name: &str,
    center: Vec3,
    radius: f32,
    wide: f32,
    (outward, spokes): (f32, usize),
) {
    let (r, w) = (radius, wide * 0.5);
    let scaled =
        |points: &[(f32, f32)]| points.iter().map(|(a, b)| Vec2::new(a * r, b * w)).collect::<Vec<Vec2>>();
    let face = |mesh: TriMesh| if outward < 0.0 { mesh.mirrored_x() } else { mesh };
    shape.moving(name, center, Motion::Spin { axis: Vec3::X, period_secs: 1.5 }, |shape| {
        let tyre = [
            (0.64, -0.86),
            (0.8, -1.0),
            (0.94, -0.94),
            (1.0, -0.62),
            (1.0, 0.62),
            (0.94, 0.94),
            (0.8, 1.0),
            (0.64, 0.86),
            (0.64, -0.86),
        ];
        shape.add("tyres", "rubber", along_x(lathe(&scaled(&tyre), 28, 0.7)).moved(center));
        let rim =
            [(0.0, -0.5), (0.66, -0.88), (0.66, 0.8), (0.69, 0.92), (0.64, 0.92), (0.58, 0.3), (0.0, 0.3)];
        shape.add("rims", "metal", face(along_x(lathe(&scaled(&rim), 28, 0.6))).moved(center));
        if spokes == 0 {
            // A pressed disc with a hub cap.
            let disc = [
                (0.0, 0.3),
                (0.61, 0.5),
                (0.61, 0.72),
                (0.5, 0.84),
                (0.34, 0.66),
                (0.3, 0.86),
                (0.18, 1.0),
                (0.0, 1.04),
            ];
            shape.add("rims", "metal", face(along_x(lathe(&scaled(&disc), 28, 0.5))).moved(center));
            return;
        }
        let well = [(0.0, 0.3), (0.57, 0.3), (0.57, 0.36), (0.0, 0.36)];
        shape.add("rims", "iron", face(along_x(lathe(&scaled(&well), 20, 0.6))).moved(center));
        for i in 0..spokes {
            let section = |t: f32| Vec2::new(0.24 - 0.07 * t, 0.1) * r;
            let path = [
                Vec3::new(w * 0.78, r * 0.1, 0.0),
                Vec3::new(w * 0.86, r * 0.4, 0.0),
                Vec3::new(w * 0.82, r * 0.65, 0.0),
            ];
            let spoke = crate::mesh::bar(&path, Vec3::X, section, r * 0.02);
            let turn = rot_x(TAU * i as f32 / spokes as f32);
            shape.add("rims", "metal", face(spoke.turned(turn)).moved(center));
        }
        let cap = along_x(cylinder(r * 0.17, w * 0.3, 14, r * 0.02).at(0.0, w * 0.68, 0.0));
        shape.add("rims", "metal", face(cap).moved(center));
        let nuts = bolts(Vec3::X * w * 0.86, Vec3::X, r * 0.23, 5, r * 0.025);
        shape.add("rims", "iron", face(nuts).moved(center));
    });
}

//! Figures carved in one piece: bodies that flow into one another.

use glam::Vec3;

use crate::mesh::{Blend, Body, TriMesh};
use crate::num::math::{sin, sin_cos};

/// A winged figure in a long robe, hands joined, head bowed; fills `room` metres on y = 0, facing +Z.
pub fn angel(room: Vec3) -> TriMesh {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    // Modelled two units tall without its wings' tips.
    let mut body = Blend::default()
        .add(limb(v(0.0, 0.1, 0.0), v(0.0, 1.0, 0.0), 0.27, 0.15), 0.0)
        .add(egg(v(0.0, 1.28, -0.01), v(0.19, 0.26, 0.13)), 0.14)
        .add(egg(v(0.0, 1.5, -0.02), v(0.22, 0.09, 0.11)), 0.1)
        .add(limb(v(0.0, 1.52, 0.0), v(0.0, 1.66, 0.03), 0.065, 0.06), 0.05)
        .add(egg(v(0.0, 1.78, 0.07), v(0.105, 0.14, 0.125)), 0.03)
        // Hair gathered at the nape.
        .add(egg(v(0.0, 1.83, 0.0), v(0.125, 0.125, 0.12)), 0.02)
        .add(egg(v(0.0, 1.72, -0.09), v(0.075, 0.07, 0.06)), 0.03)
        .add(egg(v(0.0, 1.755, 0.195), v(0.018, 0.03, 0.022)), 0.02);
    for side in [-1.0, 1.0] {
        let (shoulder, elbow) = (v(side * 0.21, 1.49, -0.01), v(side * 0.27, 1.2, 0.06));
        let hand = v(side * 0.025, 1.32, 0.24);
        body = body
            .add(limb(shoulder, elbow, 0.075, 0.07), 0.06)
            .add(limb(elbow, hand, 0.08, 0.045), 0.03)
            .add(limb(hand, hand + v(-side * 0.015, 0.12, 0.03), 0.032, 0.02), 0.02)
            // The sleeve hangs open below the forearm.
            .add(limb(elbow.lerp(hand, 0.35), v(side * 0.2, 0.98, 0.13), 0.07, 0.04), 0.06);
        // Folds of the robe from hip to hem.
        for i in 0..5 {
            let (s, c) = sin_cos(0.25 + 0.62 * i as f32);
            let (x, z) = (side * s, c);
            let foot = v(x * 0.33, 0.03, z * 0.3);
            body = body.add(limb(v(x * 0.14, 1.02, z * 0.12), foot, 0.03, 0.06), 0.05);
        }
        // A wing: a strong arm that rises from the shoulder blade, feathers fanned below it.
        let (root, wrist) = (v(side * 0.08, 1.42, -0.13), v(side * 0.44, 1.86, -0.27));
        body = body.add(limb(root, wrist, 0.07, 0.065), 0.05);
        for i in 0..9 {
            let t = i as f32 / 8.0;
            let from = root.lerp(wrist, 0.2 + 0.8 * t);
            let long = 0.55 + 0.5 * sin(t * 2.2);
            let tip = from + v(side * (0.02 + 0.2 * t), -long, -0.05 + 0.02 * t);
            body = body.add(limb(from, tip, 0.055, 0.026), 0.022);
        }
        body = body.add(limb(wrist, v(side * 0.56, 1.55, -0.28), 0.06, 0.03), 0.03);
    }
    let body =
        body.add(Body::RoundBox { center: v(0.0, 0.02, 0.0), size: v(0.84, 0.1, 0.8), round: 0.02 }, 0.03);
    fitted(body.mesh(0.036), room)
}

/// A lion sitting upright with a full mane; fills `room` metres on y = 0, facing +Z.
pub fn lion(room: Vec3) -> TriMesh {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut body = Blend::default()
        // Rump, sloping back, deep chest.
        .add(egg(v(0.0, 0.34, -0.34), v(0.27, 0.3, 0.3)), 0.0)
        .add(limb(v(0.0, 0.5, -0.28), v(0.0, 0.98, 0.0), 0.24, 0.25), 0.16)
        .add(egg(v(0.0, 0.86, 0.1), v(0.25, 0.34, 0.22)), 0.1)
        // The mane: a ruff about the face, a bib that falls over the chest, a crest down the neck.
        .add(egg(v(0.0, 1.34, 0.06), v(0.36, 0.38, 0.25)), 0.06)
        .add(egg(v(0.0, 1.04, 0.17), v(0.27, 0.34, 0.2)), 0.08)
        .add(limb(v(0.0, 1.42, -0.08), v(0.0, 0.95, -0.17), 0.2, 0.14), 0.08)
        // Skull, muzzle, nose, chin.
        .add(egg(v(0.0, 1.42, 0.24), v(0.19, 0.2, 0.2)), 0.02)
        .add(Body::RoundBox { center: v(0.0, 1.35, 0.44), size: v(0.2, 0.16, 0.18), round: 0.07 }, 0.05)
        .add(limb(v(0.0, 1.5, 0.38), v(0.0, 1.4, 0.52), 0.055, 0.05), 0.03)
        .add(egg(v(0.0, 1.405, 0.54), v(0.05, 0.032, 0.03)), 0.012)
        .add(egg(v(0.0, 1.245, 0.42), v(0.08, 0.05, 0.085)), 0.03)
        // The tail, curled about the haunch.
        .add(limb(v(0.08, 0.12, -0.6), v(0.36, 0.08, -0.5), 0.045, 0.042), 0.04)
        .add(limb(v(0.36, 0.08, -0.5), v(0.47, 0.08, -0.18), 0.042, 0.038), 0.03)
        .add(egg(v(0.47, 0.09, -0.08), v(0.06, 0.065, 0.12)), 0.02);
    for side in [-1.0, 1.0] {
        body = body
            // Haunch and hind foot.
            .add(egg(v(side * 0.27, 0.36, -0.2), v(0.14, 0.33, 0.3)), 0.05)
            .add(egg(v(side * 0.31, 0.2, -0.02), v(0.1, 0.16, 0.15)), 0.04)
            .add(limb(v(side * 0.33, 0.11, -0.3), v(side * 0.34, 0.1, 0.14), 0.085, 0.075), 0.03)
            // Shoulder, foreleg with its elbow, paw.
            .add(egg(v(side * 0.22, 0.84, 0.08), v(0.12, 0.26, 0.17)), 0.05)
            .add(limb(v(side * 0.21, 0.72, 0.1), v(side * 0.19, 0.42, 0.2), 0.115, 0.085), 0.05)
            .add(limb(v(side * 0.19, 0.42, 0.2), v(side * 0.18, 0.12, 0.25), 0.088, 0.078), 0.03)
            .add(limb(v(side * 0.18, 0.1, 0.26), v(side * 0.18, 0.1, 0.36), 0.088, 0.08), 0.03)
            // Cheek, brow, eye in its hollow, ear.
            .add(egg(v(side * 0.085, 1.33, 0.46), v(0.065, 0.065, 0.085)), 0.03)
            .cut(Body::Sphere { center: v(side * 0.092, 1.455, 0.41), radius: 0.04 }, 0.03)
            .add(egg(v(side * 0.092, 1.455, 0.385), v(0.032, 0.026, 0.03)), 0.008)
            .add(limb(v(side * 0.035, 1.5, 0.42), v(side * 0.14, 1.515, 0.36), 0.03, 0.026), 0.016)
            .add(egg(v(side * 0.2, 1.62, 0.2), v(0.07, 0.085, 0.045)), 0.03)
            .cut(egg(v(side * 0.2, 1.62, 0.25), v(0.036, 0.05, 0.03)), 0.02);
        for (x, z) in [(0.18, 0.43), (0.34, 0.2)] {
            for toe in [-0.056, 0.0, 0.056] {
                let reach = 0.02 * f32::from(toe == 0.0);
                let at = v(side * x + toe, 0.085, z + reach);
                body = body.add(egg(at, v(0.036, 0.06, 0.065)), 0.01);
            }
        }
        // Locks in tiers: about the face, over the shoulders, down the chest.
        for (tier, (radius, long, ahead)) in
            [(0.3, 0.13, 0.2), (0.37, 0.17, 0.09), (0.38, 0.2, -0.05)].into_iter().enumerate()
        {
            for i in 0..6 {
                let angle = 0.14 + 0.52 * (i as f32 + 0.5 * (tier % 2) as f32);
                let (s, c) = sin_cos(angle);
                let root = v(side * s * radius * 0.78, 1.36 + c * radius * 0.86, ahead + 0.03);
                // Locks stand out at the crown and hang down at the sides.
                let tip =
                    root + v(side * s * 0.5, c * 0.5 - 0.7, -0.12 - 0.1 * c.max(0.0)).normalize() * long;
                let bent = root.lerp(tip, 0.55) + v(side * s * 0.035, c.max(-0.3) * 0.035, 0.012);
                body =
                    body.add(limb(root, bent, 0.05, 0.048), 0.014).add(limb(bent, tip, 0.048, 0.014), 0.014);
            }
        }
        for row in 0..4 {
            for i in 0..2 {
                let x = side * (0.05 + 0.115 * i as f32 + 0.03 * (row % 2) as f32);
                let y = 1.2 - 0.14 * row as f32;
                let z = 0.33 - 0.05 * i as f32 - 0.025 * row as f32;
                let (root, tip) = (v(x, y, z), v(x * 0.9, y - 0.19, z - 0.005));
                body = body.add(limb(root, tip, 0.05, 0.015), 0.016);
            }
        }
    }
    let body = body
        .cut(limb(v(-0.07, 1.3, 0.53), v(0.07, 1.3, 0.53), 0.012, 0.012), 0.014)
        .cut(limb(v(0.0, 1.305, 0.545), v(0.0, 1.37, 0.56), 0.01, 0.01), 0.012);
    let slab = Body::RoundBox { center: v(0.03, 0.0, -0.07), size: v(1.02, 0.09, 1.2), round: 0.02 };
    fitted(body.add(slab, 0.015).mesh(0.036), room)
}

/// Scaled evenly to fit the room, standing on y = 0, its texture in metres.
fn fitted(mesh: TriMesh, room: Vec3) -> TriMesh {
    let Some(bounds) = mesh.bounds() else { return mesh };
    let (size, middle) = (bounds.size(), bounds.center());
    let even = (room / size).min_element();
    // Up and along may differ a little, so that the figure fills its place.
    let scale =
        Vec3::new((room.x / size.x).min(even * 1.3), room.y / size.y, (room.z / size.z).min(even * 1.3));
    let foot = Vec3::new(middle.x, bounds.min.y, middle.z);
    crate::mesh::box_project_faces(&mesh.moved(-foot).stretched(scale))
}

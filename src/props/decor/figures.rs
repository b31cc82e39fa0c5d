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

/// A lion lying with its head raised and a full mane; fills `room` metres on y = 0, facing +Z.
pub fn lion(room: Vec3) -> TriMesh {
    let v = Vec3::new;
    let limb =
        |from: Vec3, to: Vec3, a: f32, b: f32| Body::Capsule { from, to, from_radius: a, to_radius: b };
    let egg = |center: Vec3, radii: Vec3| Body::Ellipsoid { center, radii };
    let mut body = Blend::default()
        .add(egg(v(0.0, 0.36, -0.4), v(0.25, 0.25, 0.36)), 0.0)
        .add(egg(v(0.0, 0.46, -0.02), v(0.25, 0.3, 0.3)), 0.16)
        .add(limb(v(0.0, 0.62, 0.08), v(0.0, 0.88, 0.2), 0.2, 0.16), 0.1)
        // The mane: a wide collar that falls over the chest.
        .add(egg(v(0.0, 0.93, 0.13), v(0.29, 0.33, 0.2)), 0.06)
        .add(egg(v(0.0, 0.66, 0.2), v(0.22, 0.28, 0.16)), 0.06)
        .add(egg(v(0.0, 0.99, 0.3), v(0.155, 0.165, 0.16)), 0.025)
        .add(Body::RoundBox { center: v(0.0, 0.925, 0.44), size: v(0.17, 0.13, 0.16), round: 0.06 }, 0.04)
        .add(limb(v(0.0, 1.06, 0.4), v(0.0, 0.98, 0.515), 0.045, 0.04), 0.03)
        .add(egg(v(0.0, 0.87, 0.43), v(0.07, 0.04, 0.08)), 0.03)
        .add(limb(v(0.05, 0.2, -0.74), v(0.34, 0.07, -0.52), 0.04, 0.035), 0.05)
        .add(limb(v(0.34, 0.07, -0.52), v(0.37, 0.07, -0.2), 0.035, 0.035), 0.03)
        .add(egg(v(0.37, 0.08, -0.13), v(0.055, 0.055, 0.09)), 0.02);
    for side in [-1.0, 1.0] {
        body = body
            // Haunch, hind foot, foreleg, paw with toes.
            .add(egg(v(side * 0.22, 0.29, -0.46), v(0.13, 0.24, 0.24)), 0.06)
            .add(limb(v(side * 0.27, 0.1, -0.45), v(side * 0.28, 0.08, -0.18), 0.085, 0.07), 0.05)
            .add(limb(v(side * 0.2, 0.4, 0.12), v(side * 0.2, 0.12, 0.2), 0.12, 0.09), 0.07)
            .add(limb(v(side * 0.2, 0.11, 0.16), v(side * 0.2, 0.09, 0.5), 0.09, 0.075), 0.05)
            .add(egg(v(side * 0.12, 1.17, 0.2), v(0.05, 0.06, 0.035)), 0.03)
            .add(egg(v(side * 0.075, 1.035, 0.42), v(0.035, 0.024, 0.03)), 0.012)
            .cut(Body::Sphere { center: v(side * 0.07, 1.0, 0.462), radius: 0.026 }, 0.02);
        for toe in [-0.05, 0.0, 0.05] {
            body = body.add(egg(v(side * 0.2 + toe, 0.075, 0.57), v(0.034, 0.055, 0.06)), 0.012);
        }
        // Locks of the mane.
        for row in 0..4 {
            for i in 0..4 {
                let (s, c) = sin_cos(0.35 + 0.62 * i as f32 + 0.2 * (row % 2) as f32);
                let y = 1.2 - 0.17 * row as f32;
                let (x, z) = (side * 0.27 * s, 0.14 + 0.17 * c * f32::from(row > 1));
                let tip = v(x * 1.15, y - 0.17, z + 0.02);
                body = body.add(limb(v(x * 0.8, y, z), tip, 0.05, 0.022), 0.018);
            }
        }
    }
    let body = body.cut(limb(v(-0.07, 0.9, 0.52), v(0.07, 0.9, 0.52), 0.012, 0.012), 0.012);
    let slab = Body::RoundBox { center: v(0.0, 0.0, -0.08), size: v(0.86, 0.1, 1.4), round: 0.02 };
    fitted(body.add(slab, 0.02).mesh(0.034), room)
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

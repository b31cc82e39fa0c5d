//! What patients lie on: bedding that bends with the deck, and the white iron frame of an old ward.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cushion, shade, smooth_path, tube};
use crate::num::math::smoothstep;
use crate::props::Shape;
use crate::props::science::fittings::{rod, turned};

/// Mattress, pillow and blanket; `m` holds width, the height of the deck and length in metres. The back rises by
/// `rise` radians: the mattress bends at the hips, towards the head at −Z; a blanket lies over the feet.
pub fn bedding(shape: &mut Shape, m: Vec3, rise: f32) {
    let (wide, deck, long) = (m.x, m.y, m.z);
    let hip = -long * 0.1;
    let bend = move |p: Vec3| {
        let back = (hip - p.z).max(0.0);
        let eased = smoothstep(0.0, 0.22, back);
        let turn = rise * eased;
        let (s, c) = crate::num::math::sin_cos(turn);
        if back <= 0.0 { p } else { Vec3::new(p.x, p.y * c + back * s, hip - back * c + p.y * s * 0.4) }
    };
    let on = |mesh: TriMesh, up: f32| shade(mesh.deformed(bend), 1.2).at(0.0, deck + up, 0.0);
    let pan = cushion(Vec3::new(wide * 0.97, 0.03, long * 0.98), 0.008, 0.0);
    shape.add("deck", "metal", on(pan, -0.015));
    let mattress =
        cushion(Vec3::new(wide * 0.95, 0.14, long * 0.97), 0.035, 0.0).deformed(|p| p + Vec3::Y * 0.07);
    shape.add("mattress", "paper linen", on(mattress, 0.0));
    let pillow = cushion(Vec3::new(wide * 0.66, 0.13, 0.36), 0.05, 0.035)
        .deformed(|p| p + Vec3::new(0.0, 0.19, -long * 0.5 + 0.25));
    shape.add("pillow", "paper linen", on(pillow, 0.0));
    // The blanket falls over both sides and is folded back at the waist.
    let blanket = |from: f32, to: f32, lift: f32, drop: f32| {
        let half = wide * 0.475 + lift;
        let across: Vec<Vec2> = [
            (-half, -drop),
            (-half, 0.11),
            (-half + 0.03, 0.145),
            (0.0, 0.152),
            (half - 0.03, 0.145),
            (half, 0.11),
            (half, -drop),
        ]
        .map(|(x, y)| Vec2::new(x, y + lift * 0.6))
        .to_vec();
        let path: Vec<Vec3> = across.iter().map(|p| Vec3::new(p.x, p.y, (from + to) * 0.5)).collect();
        bar(&path, Vec3::new(-1.0, 0.0, 0.0), |_| Vec2::new(to - from, 0.014), 0.004)
    };
    shape.add("blanket", "fabric", on(blanket(hip + 0.12, long * 0.485, 0.008, 0.05), 0.0));
    shape.add("blanket", "paper linen", on(blanket(hip + 0.08, hip + 0.3, 0.02, 0.03), 0.0));
}

/// The white iron bed of an old ward.
pub fn frame(shape: &mut Shape, size: Vec3, deck: f32) {
    for (end, top) in [(-1.0, size.y), (1.0, size.y * 0.8)] {
        let z = end * (size.z * 0.5 - 0.02);
        let half = size.x * 0.5 - 0.018;
        let path = [
            Vec3::new(-half, 0.05, z),
            Vec3::new(-half, top - 0.14, z),
            Vec3::new(-half + 0.04, top - 0.05, z),
            Vec3::new(-half + 0.14, top - 0.018, z),
            Vec3::new(half - 0.14, top - 0.018, z),
            Vec3::new(half - 0.04, top - 0.05, z),
            Vec3::new(half, top - 0.14, z),
            Vec3::new(half, 0.05, z),
        ];
        shape.add("frame", "plastic", tube(&smooth_path(&path, 4), 0.0175, 12));
        for y in [deck - 0.02, top * 0.72] {
            shape.add("frame", "plastic", rod(Vec3::new(-half, y, z), Vec3::new(half, y, z), 0.011, 10));
        }
        for i in 1..8 {
            let x = -half + half * 2.0 * i as f32 / 8.0;
            shape.add(
                "frame",
                "plastic",
                rod(
                    Vec3::new(x, deck - 0.02, z),
                    Vec3::new(x, top - if i == 1 || i == 7 { 0.035 } else { 0.02 }, z),
                    0.008,
                    8,
                ),
            );
            let knot = turned(&[(0.008, -0.016), (0.015, 0.0), (0.008, 0.016)], 2, 10, 1.2);
            shape.add("frame", "plastic", knot.at(x, top * 0.72, z));
        }
        for side in [-1.0, 1.0] {
            let wheel = crate::props::science::fittings::disc(
                Vec3::new(side * half, 0.028, z),
                Vec3::X,
                0.028,
                0.022,
                16,
            );
            shape.add("castors", "rubber", wheel);
            shape.add(
                "castors",
                "metal",
                bevel_box(Vec3::new(0.034, 0.034, 0.03), 0.006).at(side * half, 0.05, z),
            );
        }
    }
    for side in [-1.0, 1.0] {
        let rail = bevel_box(Vec3::new(0.03, 0.05, size.z - 0.06), 0.006);
        shape.add("frame", "plastic", rail.at(side * (size.x * 0.5 - 0.03), deck - 0.03, 0.0));
    }
}

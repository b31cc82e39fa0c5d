//! Taps for sinks, basins and tubs.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, lathe, profile, smooth_path, sphere, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, PI, rot_z, sin_cos};

/// A mixer with a swan neck: stands on y = 0, `height` tall, its spout `reach` in front of it (+Z).
pub fn swan_neck(height: f32, reach: f32) -> TriMesh {
    let r = 0.011_f32.min(height * 0.06);
    let base = height * 0.28;
    let body = [
        (0.0, 0.0),
        (2.3, 0.0),
        (2.3, 0.5),
        (1.7, 0.9),
        (1.55, 1.2),
        (1.5, base / r - 0.6),
        (1.2, base / r),
        (0.0, base / r),
    ];
    let body = lathe(&profile(&body.map(|(x, y)| (x * r, y * r))), 20, 0.6);
    let (bend, top) = (reach * 0.5, height - r);
    let centre = top - bend.min(top - base);
    let rise = top - centre;
    let mut path = vec![Vec3::new(0.0, base - 0.004, 0.0), Vec3::new(0.0, centre - 0.004, 0.0)];
    path.extend((0..=10).map(|i| {
        let (s, c) = sin_cos(PI * i as f32 / 10.0);
        Vec3::new(0.0, centre + s * rise, bend - c * bend)
    }));
    path.push(Vec3::new(0.0, centre - height * 0.1, reach));
    let neck = tube(&path, r, 14);
    let nozzle = lathe(
        &profile(
            &[(0.0, 0.0), (1.1, 0.0), (1.3, 0.3), (1.3, 2.4), (0.9, 2.8), (0.0, 2.8)]
                .map(|(x, y)| (x * r, y * r)),
        ),
        16,
        0.6,
    );
    // The lever stands out to the right.
    let hub = lathe(
        &profile(&[(0.0, 0.0), (1.1, 0.0), (1.1, 2.6), (0.9, 2.9), (0.0, 2.9)].map(|(x, y)| (x * r, y * r))),
        16,
        0.6,
    );
    let y = base * 0.62;
    let lever = [
        Vec3::new(r * 3.4, y, 0.0),
        Vec3::new(r * 4.0, y + height * 0.1, 0.0),
        Vec3::new(r * 6.2, y + height * 0.24, 0.0),
    ];
    TriMesh::merged([
        body,
        neck,
        nozzle.at(0.0, centre - height * 0.1 - r * 2.2, reach),
        hub.turned(rot_z(-FRAC_PI_2)).at(r * 1.1, y, 0.0),
        tube_varying(&smooth_path(&lever, 3), |t| r * (0.42 + 0.16 * t), 10),
    ])
}

/// An old pillar tap with a cross handle, as [`swan_neck`].
pub fn pillar(height: f32, reach: f32) -> TriMesh {
    let r = height * 0.1;
    let line = [
        (0.0, 0.0),
        (1.7, 0.0),
        (1.7, 0.5),
        (1.0, 0.9),
        (0.9, 2.6),
        (1.3, 3.2),
        (1.3, 5.6),
        (1.0, 6.2),
        (0.55, 6.6),
        (0.5, 8.3),
        (0.0, 8.3),
    ];
    let body = lathe(&profile(&line.map(|(x, y)| (x * r, y * r))), 18, 0.7);
    let spout = [
        Vec3::new(0.0, r * 4.4, r * 0.6),
        Vec3::new(0.0, r * 4.9, reach * 0.55),
        Vec3::new(0.0, r * 4.2, reach * 0.9),
        Vec3::new(0.0, r * 2.9, reach),
    ];
    let spout = tube_varying(&smooth_path(&spout, 4), |t| r * (0.85 - 0.15 * t), 12);
    let mut parts = vec![body, spout, sphere(r * 0.75, 2).at(0.0, r * 8.9, 0.0)];
    for turn in [0.0, FRAC_PI_2] {
        let arm = bevel_box(Vec3::new(r * 5.0, r * 0.62, r * 0.62), r * 0.2).yawed(turn + 0.78);
        parts.push(arm.at(0.0, r * 8.6, 0.0));
        for side in [-1.0, 1.0] {
            let ball = sphere(r * 0.5, 2).at(side * r * 2.5, 0.0, 0.0).yawed(turn + 0.78);
            parts.push(ball.at(0.0, r * 8.6, 0.0));
        }
    }
    TriMesh::merged(parts)
}

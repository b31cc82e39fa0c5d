//! Two more telephones: the candlestick with its hanging receiver, and the desk set with keys.

use glam::{Vec2, Vec3};

use super::telephone::receiver;
use crate::mesh::{TriMesh, bevel_box, extrude, smooth_path, tube};
use crate::num::math::{PI, TAU, cos, on_circle, rot_x, sin};
use crate::props::Shape;
use crate::props::science::fittings::{aim, along_x, disc, rod, turned};

/// The mouthpiece on a stem, the receiver in a fork at its left.
pub fn stalk(shape: &mut Shape, size: Vec3) {
    let r = size.x.min(size.z) * 0.3;
    let tall = size.y;
    let base = [
        (0.96, 0.0),
        (1.0, 0.02),
        (1.0, 0.05),
        (0.9, 0.07),
        (0.86, 0.1),
        (0.6, 0.125),
        (0.26, 0.15),
        (0.17, 0.2),
        (0.15, 0.5),
        (0.17, 0.74),
        (0.26, 0.77),
        (0.26, 0.79),
        (0.16, 0.81),
    ];
    shape.add("stem", "brass", turned(&base.map(|(k, y)| (k * r, y * tall)), 1, 30, 0.6));
    shape.add(
        "stem",
        "rubber",
        turned(
            &[(0.9, 0.052), (1.02, 0.056), (1.02, 0.064), (0.9, 0.07)].map(|(k, y)| (k * r, y * tall)),
            1,
            30,
            0.6,
        ),
    );
    let hub = Vec3::new(0.0, tall * 0.87, 0.0);
    shape.add("mouth", "brass", rod(hub - Vec3::Y * tall * 0.07, hub, r * 0.12, 12));
    let way = Vec3::new(0.0, 0.18, 1.0);
    let cone = [
        (0.36, -0.42),
        (0.46, -0.36),
        (0.46, -0.06),
        (0.3, 0.02),
        (0.22, 0.2),
        (0.26, 0.4),
        (0.5, 0.85),
        (0.56, 0.9),
        (0.5, 0.9),
        (0.2, 0.55),
    ];
    shape.add("mouth", "rubber", aim(turned(&cone.map(|(k, y)| (k * r, y * r)), 1, 26, 0.6), hub, way));
    shape.add("mouth", "brass", disc(hub - way.normalize() * r * 0.2, way, r * 0.49, r * 0.06, 26));
    // The receiver hangs in a forked hook at the left.
    let hook = Vec3::new(-r * 0.72, tall * 0.66, 0.0);
    shape.add("hook", "brass", rod(Vec3::new(0.0, tall * 0.66, 0.0), hook + Vec3::X * r * 0.2, r * 0.06, 10));
    for side in [-1.0, 1.0] {
        let fork = [
            hook + Vec3::X * r * 0.22,
            hook + Vec3::new(r * 0.12, 0.0, side * r * 0.26),
            hook + Vec3::new(-r * 0.3, r * 0.08, side * r * 0.26),
        ];
        shape.add("hook", "brass", tube(&smooth_path(&fork, 3), r * 0.045, 8));
    }
    let bell = [
        (0.36, 0.0),
        (0.4, 0.03),
        (0.4, 0.08),
        (0.3, 0.12),
        (0.22, 0.24),
        (0.22, 0.62),
        (0.28, 0.66),
        (0.28, 0.72),
        (0.2, 0.76),
    ];
    let bell = turned(&bell.map(|(k, y)| (k * r, y * tall * 0.5)), 2, 22, 0.7);
    shape.add("receiver", "rubber", bell.moved(hook + Vec3::new(-r * 0.06, -tall * 0.28, 0.0)));
    let path: Vec<Vec3> = (0..=24)
        .map(|i| i as f32 / 24.0)
        .map(|t| {
            Vec3::new(
                -r * (0.78 + 0.25 * sin(PI * t)),
                tall * (0.38 - 0.36 * t),
                -r * 0.5 * sin(PI * t * 0.5),
            )
        })
        .collect();
    shape.add("cord", "brass", tube(&path, r * 0.035, 6));
}

/// A sloping body with keys and a screen, the receiver along its left.
pub fn desk(shape: &mut Shape, size: Vec3) {
    let (w, d) = (size.x, size.z);
    let tall = size.y * 0.62;
    let half = d * 0.5;
    let side = [
        (half, 0.0),
        (half, 0.014),
        (half - 0.012, 0.026),
        (-half + 0.03, tall),
        (-half + 0.006, tall),
        (-half, tall - 0.01),
        (-half, 0.0),
    ];
    shape.add("body", "rubber", along_x(&side, w, 0.004));
    let run = Vec3::new(0.0, tall - 0.026, -(d - 0.042));
    let tilt = crate::num::math::atan2(run.y, -run.z);
    let normal = Vec3::new(0.0, cos(tilt), sin(tilt));
    let on = |x: f32, t: f32, lift: f32| Vec3::new(x * w, 0.026, half - 0.012) + run * t + normal * lift;
    let lay = |mesh: TriMesh, at: Vec3| mesh.turned(rot_x(tilt)).moved(at);
    // Keys, screen and function keys on the slope.
    for row in 0..4 {
        let keys = (0..3).map(|c| {
            lay(
                bevel_box(Vec3::new(w * 0.085, 0.006, d * 0.075), 0.002),
                on(0.02 + 0.105 * c as f32, 0.12 + 0.125 * row as f32, 0.002),
            )
        });
        shape.add("keys", "paper", TriMesh::merged(keys));
    }
    let line = (0..5).map(|i| {
        lay(
            bevel_box(Vec3::new(w * 0.05, 0.005, d * 0.05), 0.0015),
            on(0.395, 0.12 + 0.105 * i as f32, 0.002),
        )
    });
    shape.add("keys", "paper", TriMesh::merged(line));
    shape.add(
        "screen",
        "rubber",
        lay(bevel_box(Vec3::new(w * 0.56, 0.008, d * 0.27), 0.003), on(0.16, 0.83, 0.002)),
    );
    shape.add(
        "screen",
        "screen",
        lay(bevel_box(Vec3::new(w * 0.5, 0.004, d * 0.2), 0.001), on(0.16, 0.83, 0.0052)),
    );
    // The receiver lies along the left on two rests.
    let long = (d * 0.96).min(run.length());
    for t in [0.2, 0.8] {
        shape.add(
            "rests",
            "rubber",
            lay(bevel_box(Vec3::new(w * 0.24, 0.016, d * 0.16), 0.005), on(-0.33, t, 0.006)),
        );
    }
    let k = (size.y - tall).max(0.02) / 0.075;
    for piece in receiver(long, k.min(0.85)) {
        let piece = piece.turned(crate::num::math::rot_y(crate::num::math::FRAC_PI_2));
        shape.add("receiver", "rubber", lay(piece, on(-0.33, 0.5, 0.01)));
    }
    let outline: Vec<Vec2> = (0..10).map(|i| on_circle(TAU * i as f32 / 10.0) * 0.006).collect();
    shape.add("plug", "rubber", extrude(&outline, 0.02, 0.001).at(-w * 0.4, 0.02, -half + 0.002));
}

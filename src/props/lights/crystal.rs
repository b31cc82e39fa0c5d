//! The crystal chandelier: a turned column, curved arms, strings of beads and cut drops.

use glam::Vec3;

use super::chandelier::{rose, tapers};
use crate::mesh::{TriMesh, lathe, profile, ring, smooth, smooth_profile, tube_varying};
use crate::num::math::{PI, TAU, on_circle, sin};
use crate::props::{Args, Shape};

/// Builds it hanging from y = 0, `radius` and `height` overall in metres.
pub fn build(args: &Args, shape: &mut Shape, radius: f32, height: f32) {
    let count = args.count("candles").max(3);
    let dish = 0.045;
    let reach = radius - dish;
    let hub = 0.2 - height;
    let arm_top = hub + 0.12;
    column(shape, hub, height);
    let (mut arms, mut drops) = (Vec::new(), Vec::new());
    for i in 0..count {
        let out = on_circle(TAU * i as f32 / count as f32);
        let at = |r: f32, y: f32| Vec3::new(out.x * r * reach, y, out.y * r * reach);
        let path = smooth(
            &[
                at(0.08, hub + 0.02),
                at(0.4, hub - 0.06),
                at(0.78, hub - 0.04),
                at(0.98, hub + 0.05),
                at(1.0, arm_top),
            ],
            4,
        );
        arms.push(tube_varying(&path, |t| 0.011 - 0.004 * t, 7));
        drops.push(
            drop(0.07, 0.014).moved(at(1.0, arm_top - 0.02) + Vec3::new(out.x, 0.0, out.y) * dish * 0.7),
        );
        drops.push(drop(0.06, 0.012).moved(at(0.45, hub - 0.062)));
        // Beads swing from the upper crown to the arm's end, and from arm to arm.
        let crown = Vec3::new(out.x * 0.06, -height * 0.3, out.y * 0.06);
        drops.extend(beads(crown, at(0.94, arm_top - 0.01), height * 0.12, 11));
        let next = on_circle(TAU * (i as f32 + 1.0) / count as f32) * reach;
        let sag = (reach * 0.16).min(0.12);
        drops.extend(beads(at(1.0, arm_top - 0.01), Vec3::new(next.x, arm_top - 0.01, next.y), sag, 7));
    }
    shape.add("arms", "iron", TriMesh::merged(arms));
    tapers(args, shape, reach, arm_top, dish);
    drops.push(ball_drop(0.03).at(0.0, hub - 0.13, 0.0));
    shape.add("crystals", "glass", TriMesh::merged(drops));
}

fn column(shape: &mut Shape, hub: f32, height: f32) {
    let top = -0.04;
    let turned = [
        (0.012, hub - 0.1),
        (0.03, hub - 0.07),
        (0.055, hub - 0.02),
        (0.06, hub + 0.03),
        (0.03, hub + 0.07),
        (0.018, hub + 0.12),
        (0.034, hub + 0.18),
        (0.016, hub + 0.25),
        (0.014, -height * 0.36),
        (0.055, -height * 0.33),
        (0.06, -height * 0.3),
        (0.05, -height * 0.29),
        (0.012, -height * 0.27),
        (0.007, -height * 0.2),
        (0.006, top),
    ];
    let mut outline = vec![glam::Vec2::new(0.0, hub - 0.1)];
    outline.extend(smooth_profile(&turned, 2));
    outline.push(glam::Vec2::new(0.0, top));
    shape.add("column", "iron", lathe(&outline, 18, 0.8));
    shape.add("rose", "iron", rose(0.07));
    shape.add("column", "iron", ring(0.06, 0.006, 20, 6).at(0.0, -height * 0.3, 0.0));
}

/// A cut drop, its top at the origin.
fn drop(length: f32, radius: f32) -> TriMesh {
    let cut = [(0.0, -length), (radius, -length * 0.65), (radius * 0.55, -length * 0.25), (0.0, 0.0)];
    lathe(&profile(&cut), 6, 0.05)
}

fn ball_drop(radius: f32) -> TriMesh {
    let cut = [(0.0, -1.0), (0.7, -0.72), (1.0, 0.0), (0.7, 0.72), (0.0, 1.0)]
        .map(|(r, y)| (r * radius, y * radius));
    lathe(&profile(&cut), 8, 0.05)
}

/// Beads along a hanging curve.
fn beads(from: Vec3, to: Vec3, sag: f32, count: u32) -> Vec<TriMesh> {
    let bead = |i: u32| {
        let t = (i as f32 + 0.5) / count as f32;
        let at = from.lerp(to, t) - Vec3::Y * (sin(t * PI) * sag);
        let r = 0.0075;
        lathe(&profile(&[(0.0, -r), (r, 0.0), (0.0, r)]), 5, 0.05).moved(at)
    };
    (0..count).map(bead).collect()
}

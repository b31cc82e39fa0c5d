//! The tripod under telescopes: staves in pairs, spread by a tray.

use glam::{Vec2, Vec3};

use super::fittings::{aim, milled, rod, turned};
use crate::mesh::{bar, bevel_box, square_post};
use crate::num::math::{TAU, on_circle};
use crate::props::Shape;

/// Three legs from a head under `hub` (metres), their feet `size.x` wide; staves in slot `wood`, fittings in
/// slot `metal`.
pub fn add(shape: &mut Shape, size: Vec3, hub: Vec3, wood: &'static str, metal: &'static str) {
    let head = [(0.05, -0.075), (0.056, -0.07), (0.056, -0.045), (0.03, -0.03), (0.022, 0.0)];
    shape.add("head", metal, turned(&head, 1, 20, 0.5).moved(hub - Vec3::Y * 0.02));
    // Two feet behind, one in front; together they are as wide as the object.
    let spread = (size.x - 0.01) / 3f32.sqrt();
    let mut trays = Vec::new();
    for i in 0..3 {
        let out = on_circle(TAU * (i as f32 / 3.0 + 0.25));
        let out = Vec3::new(out.x, 0.0, out.y);
        let across = out.cross(Vec3::Y);
        let top = hub + out * 0.052 - Vec3::Y * 0.075;
        let foot = Vec3::new(hub.x, 0.0, hub.z) + out * spread;
        for side in [-1.0, 1.0] {
            let from = top + across * side * 0.03;
            let to = foot.lerp(top, 0.36) + across * side * 0.013;
            shape.add("legs", wood, bar(&[from, to], out, |_| Vec2::new(0.02, 0.03), 0.005));
        }
        let low = foot.lerp(top, 0.035).with_y(0.05);
        shape.add(
            "legs",
            wood,
            bar(&[foot.lerp(top, 0.48), low], out, |t| Vec2::new(0.022, 0.03 - 0.006 * t), 0.005),
        );
        shape.add(
            "feet",
            metal,
            square_post(
                foot.lerp(top, 0.002).with_y(0.0),
                foot.lerp(top, 0.07),
                |t| Vec2::splat(0.012 + 0.022 * t.min(0.6)),
                0.003,
            ),
        );
        let clamp = foot.lerp(top, 0.37);
        shape.add(
            "feet",
            metal,
            bevel_box(Vec3::new(0.056, 0.026, 0.042), 0.004).yawed(yaw_of(out)).moved(clamp),
        );
        shape.add("feet", metal, aim(milled(0.013, 0.014, 14), clamp + out * 0.02, out));
        shape.add(
            "head",
            metal,
            rod(top - across * 0.046 + Vec3::Y * 0.008, top + across * 0.046 + Vec3::Y * 0.008, 0.008, 10),
        );
        trays.push(foot.lerp(top, 0.46));
    }
    let tray = Vec3::new(hub.x, trays[0].y, hub.z);
    for end in &trays {
        shape.add("tray", metal, rod(tray, *end, 0.006, 8));
    }
    let dish = [(0.09, 0.0), (0.11, 0.004), (0.115, 0.016), (0.108, 0.016), (0.1, 0.007)];
    shape.add("tray", wood, turned(&dish, 1, 28, 0.5).moved(tray - Vec3::Y * 0.002));
}

fn yaw_of(out: Vec3) -> f32 {
    crate::num::math::atan2(out.x, out.z)
}

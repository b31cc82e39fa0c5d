//! Swivelling castors, shared by everything that is wheeled through a ward.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, smooth_path};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_z};
use crate::props::Shape;
use crate::props::science::fittings::{disc, rod, turned};

/// A star of six feet within the width and depth of `size` (metres) on castors of wheel `radius`, with a boss that
/// takes a pole of up to 18 mm radius at 2.2 radii + 0.14 m.
pub fn rolling_base(shape: &mut Shape, size: Vec3, radius: f32) {
    let r = radius;
    let hub = r * 2.2 + 0.05;
    // Six feet, two of them to the sides.
    let reach = ((size.x - 0.045) * 0.5).min((size.z - 0.066) / 3f32.sqrt());
    for i in 0..6 {
        let out = on_circle(TAU * i as f32 / 6.0);
        let at = |k: f32, y: f32| Vec3::new(out.x * k, y, out.y * k);
        let path = [at(0.02, hub + 0.012), at(reach * 0.5, hub + 0.006), at(reach, hub - 0.016)];
        let foot =
            bar(&smooth_path(&path, 3), Vec3::Y, |t| Vec2::new(0.036 - 0.008 * t, 0.024 - 0.006 * t), 0.006);
        shape.add("base", "metal", foot);
        castor(shape, path[2], r, 0.35);
    }
    let boss = [(0.034, -0.014), (0.044, 0.0), (0.044, 0.03), (0.024, 0.046), (0.02, 0.09)];
    shape.add("base", "metal", turned(&boss, 1, 20, 0.5).at(0.0, hub, 0.0));
}

/// A castor of wheel `radius` under `top` (metres), trailing in the direction `yaw_rad`; the stem reaches
/// up to `top`. Tyres in slot `rubber`, forks in `metal`.
pub fn castor(shape: &mut Shape, top: Vec3, radius: f32, yaw_rad: f32) {
    let trail = crate::num::math::yaw(Vec3::Z * radius * 0.35, yaw_rad);
    let hub = Vec3::new(top.x, radius, top.z) + trail;
    let axle = crate::num::math::yaw(Vec3::X, yaw_rad);
    let wide = radius * 0.52;
    let tyre = cylinder(radius, wide, 20, radius * 0.14).turned(rot_z(FRAC_PI_2)).at(wide * 0.5, 0.0, 0.0);
    shape.add("castors", "rubber", tyre.yawed(yaw_rad).moved(hub));
    shape.add("castors", "metal", disc(hub, axle, radius * 0.55, wide * 1.06, 14));
    for side in [-1.0, 1.0] {
        let cheek = bevel_box(Vec3::new(radius * 0.1, radius * 1.35, radius * 0.62), radius * 0.03);
        let at = hub + axle * side * wide * 0.66 + Vec3::Y * radius * 0.5 - trail * 0.4;
        shape.add("castors", "metal", cheek.yawed(yaw_rad).moved(at));
    }
    let crown = bevel_box(Vec3::new(wide * 1.52, radius * 0.16, radius * 0.9), radius * 0.04);
    shape.add(
        "castors",
        "metal",
        crown.yawed(yaw_rad).moved(Vec3::new(top.x, radius * 2.18, top.z) + trail * 0.6),
    );
    let low = Vec3::new(top.x, radius * 2.2, top.z);
    if top.y > low.y + 1e-3 {
        shape.add("castors", "metal", rod(low, top, radius * 0.24, 12));
    }
}

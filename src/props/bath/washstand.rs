//! A washstand: a bowl in the top of a turned stand, a jug on its shelf.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, lathe, round_post, smooth_path, smooth_profile, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Shape};

/// A bowl in the top of a turned stand, a jug on the shelf below, a towel over the rail.
pub fn stand(args: &Args, shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let top = size.y - 0.09;
    let mut grain = args.random("grain");
    let leg = 0.04;
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let at = Vec3::new(x * (half.x - 0.045), 0.0, z * (half.y - 0.04));
        let swell = |t: f32| {
            leg * (0.3
                + 0.2 * (1.0 - (4.0 * (t - 0.3).abs() - 0.5).abs()).max(0.0)
                + if (0.62..0.9).contains(&t) { 0.16 } else { 0.0 })
        };
        shape.add("legs", "wood", round_post(at, at + Vec3::Y * (top - 0.024), swell, 14, 18));
    }
    let deck = bevel_box(Vec3::new(size.x, 0.026, size.z), 0.006);
    shape.add("top", "wood", deck.at(0.0, top - 0.013, 0.0));
    for side in [-1.0, 1.0] {
        let apron =
            bevel_box(Vec3::new(size.x - 0.11, 0.08, 0.018), 0.003).uv_moved(Vec2::splat(grain.unit()));
        shape.add("apron", "wood", apron.at(0.0, top - 0.064, side * (half.y - 0.04)));
        let short = bevel_box(Vec3::new(0.018, 0.08, size.z - 0.1), 0.003);
        shape.add("apron", "wood", short.at(side * (half.x - 0.045), top - 0.064, 0.0));
        let cheek = bevel_box(Vec3::new(0.016, 0.09, size.z * 0.4), 0.006);
        shape.add("top", "wood", cheek.at(side * (half.x - 0.012), size.y - 0.046, -half.y * 0.58));
    }
    let splash = bevel_box(Vec3::new(size.x - 0.03, 0.09, 0.016), 0.006);
    shape.add("top", "wood", splash.at(0.0, size.y - 0.045, -half.y + 0.01));
    let shelf = bevel_box(Vec3::new(size.x - 0.06, 0.02, size.z - 0.05), 0.004);
    let shelf_y = top * 0.24;
    shape.add("shelf", "wood", shelf.at(0.0, shelf_y, 0.0));
    // The bowl stands on the deck.
    let r = (half.x * 0.66).min(half.y * 0.78);
    let tall = 0.088;
    let line = [
        (0.4, 0.0),
        (0.44, 0.04),
        (0.42, 0.08),
        (0.74, 0.36),
        (0.93, 0.8),
        (1.0, 0.97),
        (1.0, 1.0),
        (0.965, 1.0),
        (0.9, 0.82),
        (0.7, 0.4),
        (0.3, 0.16),
    ];
    let mut outline = vec![Vec2::ZERO];
    outline.extend(smooth_profile(&line.map(|(x, y)| (x * r, y * tall)), 2));
    outline.push(Vec2::new(0.0, tall * 0.15));
    shape.add("bowl", "ceramic", lathe(&outline, 36, 0.8).at(0.0, top - 0.001, half.y * 0.16));
    jug(shape, Vec3::new(-half.x * 0.2, shelf_y + 0.01, 0.0), (top * 0.3).min(0.28));
    let bar = cylinder(0.009, size.z - 0.1, 12, 0.002).turned(rot_x(FRAC_PI_2));
    shape.add("rail", "brass", bar.at(half.x - 0.012, top - 0.13, -half.y + 0.05));
    for z in [-1.0, 1.0] {
        let arm = [
            Vec3::new(half.x - 0.05, top - 0.1, z * (half.y - 0.06)),
            Vec3::new(half.x - 0.012, top - 0.13, z * (half.y - 0.06)),
        ];
        shape.add("rail", "brass", tube(&arm, 0.006, 8));
    }
}

/// A water jug with an ear and a lip towards +X.
fn jug(shape: &mut Shape, at: Vec3, tall: f32) {
    let r = tall * 0.4;
    let line = [
        (0.62, 0.0),
        (0.66, 0.03),
        (0.62, 0.06),
        (0.98, 0.3),
        (0.92, 0.55),
        (0.52, 0.8),
        (0.56, 0.94),
        (0.64, 1.0),
        (0.58, 1.0),
        (0.5, 0.92),
        (0.46, 0.8),
        (0.3, 0.72),
    ];
    let mut outline = vec![Vec2::ZERO];
    outline.extend(smooth_profile(&line.map(|(x, y)| (x * r, y * tall)), 2));
    outline.push(Vec2::new(0.0, tall * 0.7));
    let lip = |p: Vec3| {
        let t = ((p.y / tall - 0.78) / 0.22).clamp(0.0, 1.0) * (p.x / (r * 0.6)).clamp(0.0, 1.0);
        p + Vec3::new(r * 0.42, tall * 0.03, 0.0) * t * t
    };
    let body = crate::mesh::shade(lathe(&outline, 28, 0.8).deformed(lip), 0.9);
    shape.add("jug", "ceramic", body.moved(at));
    let path = [
        Vec3::new(-r * 0.5, tall * 0.9, 0.0),
        Vec3::new(-r * 1.0, tall * 0.94, 0.0),
        Vec3::new(-r * 1.35, tall * 0.72, 0.0),
        Vec3::new(-r * 1.2, tall * 0.46, 0.0),
        Vec3::new(-r * 0.86, tall * 0.34, 0.0),
    ];
    shape.add("jug", "ceramic", tube_varying(&smooth_path(&path, 4), |t| r * (0.1 - 0.02 * t), 12).moved(at));
}

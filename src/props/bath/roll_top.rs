//! A roll-top bath of cast iron on claw feet, its taps over the foot end.

use glam::{Vec2, Vec3};

use super::bathtub::waste;
use crate::mesh::{cylinder, smooth_path, sphere, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, smoothstep};
use crate::props::Shape;
use crate::props::kitchen::skin::{rounded, skin};
use crate::props::kitchen::tap;

/// Cast iron with a rolled rim on four claws; taps hang over the foot end.
pub fn roll_top(shape: &mut Shape, size: Vec3) {
    let tap_tall = 0.11;
    let rim = size.y - tap_tall;
    let half = Vec2::new(size.x, size.z) * 0.5;
    let foot = 0.13;
    let sides = 40;
    // Higher at the head (+X), as slipper baths are.
    let lift = |p: Vec3| {
        p.with_y(p.y + (size.y - rim) * smoothstep(0.25, 1.0, p.x / half.x) * smoothstep(foot, rim, p.y))
    };
    let at = |k: Vec2, y: f32, shift: f32| -> Vec<Vec3> {
        rounded(half * k, (half * k).min_element() * 0.97, y, sides / 4)
            .into_iter()
            .map(|p| lift(p + Vec3::X * shift))
            .collect()
    };
    let deep = rim - foot;
    let rings = [
        at(Vec2::new(0.55, 0.42), foot, -0.03),
        at(Vec2::new(0.72, 0.62), foot + deep * 0.06, -0.02),
        at(Vec2::new(0.82, 0.78), foot + deep * 0.25, -0.01),
        at(Vec2::new(0.9, 0.87), foot + deep * 0.6, 0.0),
        at(Vec2::new(0.945, 0.9), rim - 0.04, 0.0),
        at(Vec2::new(0.975, 0.94), rim - 0.036, 0.0),
        at(Vec2::new(0.995, 0.99), rim - 0.026, 0.0),
        at(Vec2::new(1.0, 1.0), rim - 0.014, 0.0),
        at(Vec2::new(0.99, 0.98), rim - 0.003, 0.0),
        at(Vec2::new(0.965, 0.935), rim, 0.0),
        at(Vec2::new(0.935, 0.88), rim - 0.014, 0.0),
        at(Vec2::new(0.88, 0.84), foot + deep * 0.6, 0.0),
        at(Vec2::new(0.8, 0.74), foot + deep * 0.26, -0.01),
        at(Vec2::new(0.68, 0.56), foot + deep * 0.1, -0.02),
        at(Vec2::new(0.5, 0.36), foot + deep * 0.06, -0.03),
    ];
    shape.add("tub", "ceramic", skin(&rings, 0.8));
    waste(shape, Vec3::new(-half.x * 0.3, foot + deep * 0.06 + 0.003, 0.0), "brass");
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        claw(
            shape,
            Vec3::new(x * half.x * 0.6, foot, z * half.y * 0.56),
            Vec2::new(x, z * 1.25).normalize_or(Vec2::X),
        );
    }
    for z in [-0.075, 0.075] {
        let one = tap::pillar(tap_tall * 0.98, 0.1).yawed(FRAC_PI_2);
        shape.add("taps", "brass", one.at(-half.x + 0.03, rim - 0.003, z));
        let pipe = [Vec3::new(-half.x + 0.03, 0.0, z), Vec3::new(-half.x + 0.03, rim - 0.02, z)];
        shape.add("pipes", "brass", tube(&pipe, 0.009, 12));
        shape.add("pipes", "brass", cylinder(0.022, 0.006, 18, 0.002).at(-half.x + 0.03, 0.0, z));
    }
    // The overflow runs down outside, between the pipes.
    let path = [
        Vec3::new(-half.x * 0.91, rim * 0.82, 0.0),
        Vec3::new(-half.x + 0.03, rim * 0.78, 0.0),
        Vec3::new(-half.x + 0.04, rim * 0.6, 0.0),
        Vec3::new(-half.x + 0.05, 0.05, 0.0),
        Vec3::new(-half.x * 0.7, 0.035, 0.0),
        Vec3::new(-half.x * 0.3, 0.06, 0.0),
        Vec3::new(-half.x * 0.3, foot + 0.01, 0.0),
    ];
    shape.add("pipes", "brass", tube(&smooth_path(&path, 4), 0.013, 12));
}

/// A lion's leg: a knee against the tub, a shank, toes about a ball. `out` points away from the tub.
fn claw(shape: &mut Shape, knee: Vec3, out: Vec2) {
    let way = Vec3::new(out.x, 0.0, out.y);
    let tall = knee.y;
    let at = |o: f32, y: f32| knee + way * o * tall + Vec3::Y * (y * tall - tall);
    let path = [at(0.1, 1.42), at(0.34, 1.2), at(0.42, 0.95), at(0.26, 0.58), at(0.22, 0.36), at(0.34, 0.2)];
    let swell = |t: f32| tall * (0.2 + 0.12 * (1.0 - (2.6 * t - 0.9) * (2.6 * t - 0.9)).max(0.0));
    shape.add("feet", "brass", tube_varying(&smooth_path(&path, 4), swell, 12));
    let ball = sphere(tall * 0.2, 3).moved(at(0.36, 0.2));
    shape.add("feet", "brass", ball);
    for turn in [-0.9_f32, -0.3, 0.3, 0.9] {
        let side = Vec3::new(-out.y, 0.0, out.x);
        let toe = |o: f32, y: f32| {
            at(0.36, y) + (way * crate::num::math::cos(turn) + side * crate::num::math::sin(turn)) * o * tall
        };
        let path = [toe(0.05, 0.42), toe(0.2, 0.36), toe(0.27, 0.2), toe(0.22, 0.05)];
        let line = |t: f32| tall * (0.085 - 0.05 * t * t);
        let mesh = tube_varying(&smooth_path(&path, 3), line, 8);
        shape.add("feet", "brass", mesh.deformed(|p| p.with_y(p.y.max(0.0))));
    }
}

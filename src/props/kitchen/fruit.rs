//! Single fruits: apples, pears, oranges, bananas, bunches of grapes, cherries.

use glam::Vec3;

use crate::mesh::{TriMesh, box_project_faces, displaced, loft, smooth_path, sphere, tube, tube_varying};
use crate::num::Stream;
use crate::num::math::{PI, TAU, acos, atan2, cos, on_circle, rot_x, rot_y, sin_cos, smoothstep};
use crate::num::noise::fbm3;

/// An apple of `radius` metres about the origin, dimpled at stalk and eye, five-lobed below.
pub fn apple(radius: f32, random: &mut Stream) -> TriMesh {
    let (lean, seed) = (random.signed() * 0.06, random.bits());
    displaced(3, |d| {
        let around = atan2(d.z, d.x);
        let pole = (d.y.abs() - 0.55).max(0.0) / 0.45;
        let dimple = 1.0 - if d.y > 0.0 { 0.46 } else { 0.3 } * pole * pole;
        let shoulder = 1.0 + 0.09 * d.y - 0.07 * d.y * d.y;
        let lobes = 1.0 + 0.025 * cos(5.0 * around) * (-d.y).max(0.0);
        let rough = 1.0 + 0.02 * fbm3(d * 1.7, 2, seed);
        let flat = shoulder * lobes * rough;
        Vec3::new(d.x * flat + lean * d.y, d.y * 0.94 * dimple, d.z * flat) * radius
    })
}

/// A stalk out of the dimple of an apple of `radius`.
pub fn stalk(radius: f32, random: &mut Stream) -> TriMesh {
    let tip = Vec3::new(random.signed() * 0.25, 1.08, random.signed() * 0.25) * radius;
    let path = [Vec3::Y * radius * 0.46, Vec3::Y * radius * 0.74, tip];
    tube_varying(&smooth_path(&path, 2), |t| radius * (0.032 + 0.03 * t * t), 6)
}

/// A pear about the origin, `radius` at its widest, its neck bent a little; 2.2 radii tall above, 0.9 below.
pub fn pear(radius: f32, random: &mut Stream) -> TriMesh {
    let (bend, seed) = (random.signed() * 0.22, random.bits());
    let body = displaced(3, |d| {
        let t = acos(d.y.clamp(-1.0, 1.0)) / PI;
        // From the stalk: a narrow neck, then the belly.
        let neck = 0.42 + 0.58 * smoothstep(0.16, 0.5, t);
        let y = if d.y > 0.0 { d.y * 1.72 } else { d.y * 0.9 };
        let eye = if d.y < -0.85 { (d.y + 0.85) * -0.6 } else { 0.0 };
        let rough = 1.0 + 0.025 * fbm3(d * 2.0, 2, seed);
        Vec3::new(d.x * neck * rough + bend * d.y.max(0.0) * d.y.max(0.0), y + eye, d.z * neck * rough)
            * radius
    });
    box_project_faces(&body)
}

/// The stalk of a pear made with the same `radius`, standing at its top before any bend.
pub fn pear_stalk(radius: f32) -> TriMesh {
    let path =
        [Vec3::Y * radius * 1.6, Vec3::new(0.06, 1.9, 0.02) * radius, Vec3::new(0.2, 2.15, 0.05) * radius];
    tube_varying(&smooth_path(&path, 2), |t| radius * (0.05 + 0.02 * t), 6)
}

/// A bunch of grapes hanging from `at` downwards along `fall`, berries of about `berry` metres across.
pub fn grapes(at: Vec3, fall: Vec3, berry: f32, count: usize, random: &mut Stream) -> (TriMesh, TriMesh) {
    let way = fall.normalize_or(-Vec3::Y);
    let side = way.any_orthonormal_vector();
    let other = way.cross(side);
    let long = fall.length();
    let berries = (0..count).map(|i| {
        // A spiral that fills a cone: wide at the shoulder, one berry at the tip.
        let t = (i as f32 + 0.5) / count as f32;
        let wide = berry * (1.9 * (1.0 - t) + 0.15) * if t < 0.12 { 0.7 } else { 1.0 };
        let out = on_circle(2.4 * i as f32 + random.signed() * 0.25) * wide;
        let place = at + way * (long * t * 0.94) + side * out.x + other * out.y;
        let r = berry * 0.5 * (0.92 + 0.16 * random.unit());
        sphere(r, 2).stretched(Vec3::new(1.0, 1.1, 1.0)).moved(place)
    });
    let berries = TriMesh::merged(berries);
    let stem = [at - way * berry * 1.4 + side * berry * 0.5, at, at + way * long * 0.5];
    (berries, tube(&smooth_path(&stem, 3), berry * 0.09, 6))
}

/// A hand of bananas that hang from one crown at the origin: they go out along +Z, side by side, and bend down;
/// each `long` metres. Returns the fruit, and the crown with the dark tips.
pub fn bananas(long: f32, count: usize, random: &mut Stream) -> (Vec<TriMesh>, Vec<TriMesh>) {
    let (mut fruit, mut dark) = (Vec::new(), Vec::new());
    let middle = (count as f32 - 1.0) * 0.5;
    for i in 0..count {
        let fan = (i as f32 - middle) * 0.21 + random.signed() * 0.03;
        // Those in the middle lie on top.
        let lift = 0.1 - 0.05 * (i as f32 - middle).abs() + random.signed() * 0.03;
        let place = rot_y(fan) * rot_x(-lift);
        let (body, tip) = banana(long * (0.95 + 0.1 * random.unit()), 1.35 + random.signed() * 0.12);
        fruit.push(box_project_faces(&body.turned(place)));
        dark.push(tip.turned(place));
    }
    let wide = long * 0.045 * count as f32 * 0.42;
    let crown = displaced(3, |d| {
        let ragged = 1.0 + 0.12 * cos(d.x * 9.0 + d.y * 4.0);
        Vec3::new(d.x * wide, d.y * long * 0.048, d.z * long * 0.06) * ragged
    });
    dark.push(crown.at(0.0, long * 0.004, long * 0.012));
    (fruit, dark)
}

/// One banana from the origin along +Z, turning down by `bend` radians over its length; and its dark tip.
fn banana(long: f32, bend: f32) -> (TriMesh, TriMesh) {
    let radius = long * 0.097;
    let steps = 18;
    // Slender stalk, shoulder, body of even thickness, blunt nose.
    let thick = |t: f32| {
        let shoulder = smoothstep(0.1, 0.3, t);
        let nose = smoothstep(0.78, 0.985, t);
        radius * (0.27 + 0.73 * shoulder) * (1.0 - 0.72 * nose * nose)
    };
    let mut at = Vec3::ZERO;
    let mut rings: Vec<Vec<Vec3>> = Vec::new();
    let mut end = (Vec3::ZERO, Vec3::Z);
    for i in 0..=steps {
        let t = i as f32 / steps as f32;
        let (s, c) = sin_cos(0.32 - bend * t * (0.55 + 0.45 * t));
        let (ahead, up) = (Vec3::new(0.0, s, c), Vec3::new(0.0, c, -s));
        if i > 0 {
            at += ahead * long / steps as f32;
        }
        let ring = (0..15).map(|k| {
            // Five ridges with rounded faces between.
            let turn = TAU * k as f32 / 15.0;
            let ridge = if k % 3 == 0 { 1.035 } else { 0.965 };
            let out = on_circle(turn) * thick(t) * (1.0 + (ridge - 1.0) * smoothstep(0.1, 0.3, t));
            at + Vec3::X * out.x + up * out.y
        });
        rings.push(ring.collect());
        end = (at, ahead);
    }
    let tip = [end.0 - end.1 * long * 0.012, end.0 + end.1 * long * 0.022];
    (loft(&rings, 0.9), tube(&tip, thick(1.0) * 0.8, 8))
}

/// A cherry with its stalk, standing on y = 0; returns the fruit and the stalk.
pub fn cherry(radius: f32, lean: f32) -> (TriMesh, TriMesh) {
    let fruit = displaced(2, |d| {
        let pole = (d.y - 0.6).max(0.0) / 0.4;
        d * Vec3::new(1.0, 1.0 - 0.3 * pole * pole, 0.97) * radius
    });
    let path = [
        Vec3::Y * radius * 1.6,
        Vec3::new(lean * 0.5, 2.8, 0.1) * radius,
        Vec3::new(lean * 1.7, 4.0, 0.3) * radius,
    ];
    (fruit.at(0.0, radius, 0.0), tube_varying(&smooth_path(&path, 3), |t| radius * (0.06 + 0.05 * t * t), 6))
}

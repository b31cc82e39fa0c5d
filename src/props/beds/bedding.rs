//! Mattress, pillows and a blanket with folds, for any bed frame.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, cushion, shade, sheet};
use crate::num::Seed;
use crate::num::math::{FRAC_PI_2, rot_x, sin, sin_cos, smoothstep};
use crate::num::noise::fbm3;
use crate::props::Shape;

/// Where the mattress lies.
#[derive(Clone, Copy)]
pub struct Bedding {
    /// Middle of the mattress's lower face, metres.
    pub base: Vec3,
    /// Width (x), thickness (y), length (z) of the mattress, metres.
    pub size: Vec3,
    /// How far the blanket hangs down the sides, metres.
    pub drop: f32,
    /// What folds and dents follow.
    pub seed: Seed,
}

/// Adds mattress (slot `linen`), pillows (`linen`) and blanket (`blanket`); the head is at −z.
pub fn add(bedding: Bedding, shape: &mut Shape) {
    let Bedding { base, size, seed, .. } = bedding;
    let mattress = cushion(size, 0.05, 0.012);
    shape.add("mattress", "linen", mattress.at(base.x, base.y + size.y * 0.5, base.z));
    let count = if size.x > 1.25 { 2 } else { 1 };
    let room = size.x / count as f32;
    for i in 0..count {
        let mut random = seed.stream(("pillow", i));
        let wide = (room - 0.08).min(0.72);
        let pillow = pillow(Vec3::new(wide, 0.16, 0.44), seed.child(("pillow dents", i)));
        let tilt = rot_x(0.2 + random.unit() * 0.08);
        let x = base.x - size.x * 0.5 + room * (i as f32 + 0.5) + random.signed() * 0.015;
        let at = Vec3::new(x, base.y + size.y + 0.085, base.z - size.z * 0.5 + 0.27);
        shape.add("pillows", "linen", pillow.turned(tilt).yawed(random.signed() * 0.06).moved(at));
    }
    let head = size.z * 0.27;
    shape.add_sheet("blanket", "blanket", cover(bedding, head, size.z + bedding.drop, bedding.drop, 0.0));
    // The sheet's end, turned back over the blanket.
    shape.add_sheet("sheet", "linen", cover(bedding, head - 0.05, head + 0.2, bedding.drop - 0.03, 0.009));
    shape.support(
        Vec3::new(base.x, base.y + size.y + 0.022, base.z + size.z * 0.2),
        size.x * 0.7,
        size.z * 0.45,
        1.0,
    );
}

/// A pillow of about `size` metres about the origin, lying flat, dented and creased.
pub fn pillow(size: Vec3, seed: Seed) -> TriMesh {
    let half = size * 0.5;
    let dented = |p: Vec3| {
        let (x, z) = (p.x / half.x, p.z / half.z);
        // Corners stay out, edges draw in; the head has left a dent.
        let pull = Vec2::new(1.0 - 0.07 * (1.0 - z * z), 1.0 - 0.09 * (1.0 - x * x));
        let dent = 0.03 * (1.0 - x * x) * (1.0 - z * z) * f32::from(p.y > 0.0);
        let crease = fbm3(p * 9.0, 2, seed.0) * 0.008;
        Vec3::new(p.x * pull.x, p.y - dent + crease, p.z * pull.y)
    };
    let mesh = cushion(size, size.y * 0.42, size.y * 0.36);
    shade(mesh.deformed(dented), 1.3)
}

/// Cloth over the mattress from `from` to `to` metres below its head end, hanging `drop` at the sides,
/// `lift` metres above where the blanket lies.
fn cover(bedding: Bedding, from: f32, to: f32, drop: f32, lift: f32) -> TriMesh {
    let Bedding { base, size, seed, .. } = bedding;
    let round = 0.045;
    let flat = size.x * 0.5 - round + 0.014 + lift;
    let arc = round * FRAC_PI_2;
    let reach = flat + arc + (drop - round).max(0.02);
    let flat_z = size.z - round + 0.012;
    let top = base.y + size.y + 0.012 + lift;
    let columns = ((reach * 2.0) / 0.055).clamp(16.0, 48.0) as u32;
    let rows = ((to - from) / 0.07).clamp(4.0, 32.0) as u32;
    sheet(rows, columns, 0.008, |v, u| {
        let across = (u * 2.0 - 1.0) * reach;
        let along = from + (to - from) * v;
        let side = across.signum();
        let (out_x, fall_x, hang_x) = over_edge(across.abs() - flat, round);
        let (out_z, fall_z, hang_z) = over_edge(along - flat_z, round);
        // Folds deepen towards the hem; where two sides hang the corner flares.
        let deep = smoothstep(0.0, 0.2, hang_x);
        let wave = sin(along * 23.0 + side * 1.3) + 0.6 * sin(along * 41.0 + 2.0);
        let x = across.abs().min(flat) + out_x + deep * 0.01 * (wave + 1.3).max(0.0) + hang_z * 0.35;
        let z = along.min(flat_z) + out_z + hang_x * 0.35 * f32::from(hang_z > 0.0);
        let place = Vec3::new(across, 0.0, along);
        let crown = 0.012 * (1.0 - (across / reach) * (across / reach)) * f32::from(fall_x + fall_z <= 0.0);
        let creases =
            fbm3(place * Vec3::new(2.2, 1.0, 3.4), 3, seed.0) + 0.5 * fbm3(place * 7.0, 2, seed.0 ^ 5);
        let lie = (creases * 0.018).clamp(-0.006, 0.02) + crown;
        let y = top + lie - fall_x.max(fall_z) - 0.06 * fall_x.min(fall_z);
        Vec3::new(base.x + side * x, y, base.z - size.z * 0.5 + z)
    })
}

/// Cloth `beyond` metres past the start of an edge rounded over `round`: how far out, how far down, and how
/// much of it hangs free.
fn over_edge(beyond: f32, round: f32) -> (f32, f32, f32) {
    if beyond <= 0.0 {
        return (0.0, 0.0, 0.0);
    }
    let (s, c) = sin_cos((beyond / round).min(FRAC_PI_2));
    let hang = (beyond - round * FRAC_PI_2).max(0.0);
    (round * s, round * (1.0 - c) + hang, hang)
}

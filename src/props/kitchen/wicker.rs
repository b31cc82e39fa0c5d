//! Woven wicker: the wall of a basket, its rods, stakes and plaited rims.

use glam::{Vec2, Vec3};

use super::skin::{hoop, rounded};
use crate::mesh::tube;
use crate::num::Stream;
use crate::num::math::{PI, TAU, sin, sin_cos};
use crate::props::{Args, Shape};

/// The wall of a basket: half sizes at the foot and at the rim, height, how square it is seen from above.
#[derive(Clone, Copy)]
pub struct Wall {
    /// Half width and depth at the foot, metres.
    pub foot: Vec2,
    /// The same at the rim.
    pub rim: Vec2,
    /// Height, metres.
    pub tall: f32,
    /// Rounding of its corners, a share of the smaller half size.
    pub corner: f32,
}

/// Radius of a rod, metres.
pub const ROD: f32 = 0.0042;

impl Wall {
    /// The middle line at height `y`, as a ring of `count` points.
    pub fn ring(&self, y: f32, count: usize) -> Vec<Vec3> {
        let t = (y / self.tall).clamp(0.0, 1.0);
        // Walls swell a little before they close in to the rim.
        let half = self.foot.lerp(self.rim, t) * (1.0 + 0.05 * sin(PI * t));
        let outline = rounded(half, half.min_element() * self.corner, y, 14);
        resampled(&outline, count)
    }
}

/// Stakes, rows of rods that pass before and behind them by turns, a plaited foot and rim, a floor.
pub fn weave(args: &Args, shape: &mut Shape, wall: Wall, random: &mut Stream) {
    let around = TAU * (wall.rim.x + wall.rim.y) * 0.5;
    let stakes = ((around / 0.06).round() as usize).clamp(16, 28) / 2 * 2 + 1;
    let points = stakes * 2;
    // Tall baskets are woven of stouter rods.
    let rod = ROD * (wall.tall / 0.26).clamp(1.0, 1.4) * if args.is("rustic") { 1.3 } else { 1.0 };
    let rows = ((wall.tall - 0.03) / (rod * 2.9))
        .round()
        .clamp(6.0, if args.is("laundry") { 17.0 } else { 20.0 }) as usize;
    for row in 0..rows {
        let y = 0.018 + (wall.tall - 0.034) * row as f32 / (rows - 1).max(1) as f32;
        let middle = wall.ring(y, points);
        // With points at the stakes and between them, the wave has its crests at the stakes.
        let path: Vec<Vec3> = (0..points)
            .map(|i| {
                let p = middle[i];
                let out = Vec3::new(p.x, 0.0, p.z).normalize_or(Vec3::X);
                let over = if i % 2 == 1 {
                    0.0
                } else if (i / 2 + row) % 2 == 0 {
                    1.0
                } else {
                    -1.0
                };
                p + out * rod * 0.9 * over + Vec3::Y * random.signed() * rod * 0.22
            })
            .collect();
        let thick = rod * (0.94 + 0.12 * random.unit());
        shape.add("weave", "wood", hoop(&path, Vec3::Y, thick, 4));
    }
    let levels: Vec<Vec<Vec3>> =
        (0..=3).map(|i| wall.ring(0.004 + (wall.tall - 0.008) * i as f32 / 3.0, points)).collect();
    for i in (0..points).step_by(2) {
        let path: Vec<Vec3> = levels.iter().map(|ring| ring[i]).collect();
        shape.add("stakes", "wood", tube(&path, rod * 0.82, 5));
    }
    for y in [0.008, wall.tall - 0.005] {
        plait(shape, &wall.ring(y, 48), rod * 1.15);
    }
    let floor = wall.ring(0.01, 32);
    let rise =
        |k: f32, y: f32| -> Vec<Vec3> { floor.iter().map(|p| Vec3::new(p.x * k, y, p.z * k)).collect() };
    shape.add(
        "floor",
        "wood",
        super::skin::skin(&[rise(0.98, 0.004), rise(0.985, 0.008), rise(0.98, 0.012)], 0.7),
    );
}

/// Two rods wound about one another along a ring.
fn plait(shape: &mut Shape, ring: &[Vec3], rod: f32) {
    let count = ring.len();
    for strand in 0..2 {
        let path: Vec<Vec3> = ring
            .iter()
            .enumerate()
            .map(|(i, p)| {
                let (s, c) = sin_cos(TAU * i as f32 * 12.0 / count as f32 + PI * strand as f32);
                *p + (Vec3::new(p.x, 0.0, p.z).normalize_or(Vec3::X) * c + Vec3::Y * s) * rod * 0.78
            })
            .map(|p| p.with_y(p.y.max(rod)))
            .collect();
        shape.add("rim", "wood", hoop(&path, Vec3::Y, rod, 5));
    }
}

/// A closed outline of `count` points at equal distances, beginning at +X.
fn resampled(outline: &[Vec3], count: usize) -> Vec<Vec3> {
    let n = outline.len();
    let total: f32 = (0..n).map(|i| outline[i].distance(outline[(i + 1) % n])).sum();
    let (mut points, mut i, mut along) = (Vec::with_capacity(count), 0, 0.0);
    for k in 0..count {
        let goal = total * k as f32 / count as f32;
        while i + 1 < n && along + outline[i].distance(outline[(i + 1) % n]) < goal {
            along += outline[i].distance(outline[(i + 1) % n]);
            i += 1;
        }
        let (a, b) = (outline[i], outline[(i + 1) % n]);
        points.push(a.lerp(b, ((goal - along) / a.distance(b).max(1e-6)).clamp(0.0, 1.0)));
    }
    points
}

//! Lengths of trunk with bark around and end grain at both ends: firewood, fallen logs, stumps.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, loft, shade, weld};
use crate::num::Seed;
use crate::num::math::{TAU, on_circle};
use crate::num::noise::fbm3;

/// A log as two meshes: its bark, and the wood of its cut ends.
pub struct CutLog {
    pub bark: TriMesh,
    pub wood: TriMesh,
}

/// A log from `from` to `to`, `radius(share, angle)` metres thick. The grain of the bark runs along it.
pub fn cut_log(
    from: Vec3,
    to: Vec3,
    sides: u32,
    rows: u32,
    seed: Seed,
    radius: impl Fn(f32, f32) -> f32,
) -> CutLog {
    let along = (to - from).normalize_or(Vec3::Y);
    let upright = if along.y.abs() > 0.99 { Vec3::X } else { Vec3::Y };
    let side = (upright - along * along.dot(upright)).normalize_or(Vec3::Z);
    let up = along.cross(side);
    let length = from.distance(to);
    let point = |t: f32, s: u32, scale: f32| {
        let angle = TAU * (s % sides) as f32 / sides as f32;
        let around = on_circle(angle);
        let rough = 1.0 + 0.05 * fbm3(Vec3::new(around.x * 2.5, t * length * 4.0, around.y * 2.5), 2, seed.0);
        from + along * length * t + (side * around.x + up * around.y) * radius(t, angle) * rough * scale
    };
    let girth = TAU * radius(0.5, 0.0);
    let mut bark = TriMesh::default();
    // The bark turns in over both cuts before it meets the wood.
    let mut stations: Vec<(f32, f32, f32)> = vec![(0.0, 0.9, -radius(0.0, 0.0) * 0.1)];
    stations.extend((0..=rows).map(|r| r as f32 / rows as f32).map(|t| (t, 1.0, t * length)));
    stations.push((1.0, 0.9, length + radius(1.0, 0.0) * 0.1));
    for (t, scale, v) in &stations {
        for s in 0..=sides {
            let u = girth * s as f32 / sides as f32;
            bark.vertex(point(*t, s, *scale), Vec3::Y, Vec2::new(*v, u));
        }
    }
    let columns = sides + 1;
    for row in 0..stations.len() as u32 - 1 {
        for column in 0..sides {
            let a = row * columns + column;
            bark.quad([a, a + 1, a + columns + 1, a + columns]);
        }
    }
    // Both are solids: the bark closes in a hollow behind the wood, which is a thick disc.
    let last = columns * (stations.len() as u32 - 1);
    let mut wood = TriMesh::default();
    for (t, into) in [(0.0, 1.0), (1.0, -1.0)] {
        let thick = along * radius(t, 0.0) * into;
        let hollow = from + along * length * t + thick * 0.15;
        let hub = bark.vertex(hollow, Vec3::Y, Vec2::new(length * t, 0.0));
        bark.triangles.extend(
            (0..sides).map(|s| if t == 0.0 { [s + 1, s, hub] } else { [last + s, last + s + 1, hub] }),
        );
        let face: Vec<Vec3> = (0..sides).map(|s| point(t, s, 0.9)).collect();
        let back: Vec<Vec3> = (0..sides).map(|s| point(t, s, 0.8) + thick * 0.1).collect();
        wood.append(if t == 0.0 { loft(&[face, back], 0.5) } else { loft(&[back, face], 0.5) });
    }
    let mut bark = shade(bark, 0.75);
    weld::identical(&mut bark);
    CutLog { bark, wood }
}

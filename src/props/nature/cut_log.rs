//! Lengths of trunk with bark around and end grain at both ends: firewood, fallen logs, stumps.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, shade, weld};
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
    let mut wood = TriMesh::default();
    for (t, facing) in [(0.0, -1.0), (1.0, 1.0)] {
        let hub_at = from + along * length * t;
        let flat = |p: Vec3| Vec2::new((p - hub_at).dot(side), (p - hub_at).dot(up) * facing);
        let hub = wood.vertex(hub_at, along * facing, Vec2::ZERO);
        let rim: Vec<u32> =
            (0..sides).map(|s| point(t, s, 0.9)).map(|p| wood.vertex(p, along * facing, flat(p))).collect();
        for i in 0..rim.len() {
            let (a, b) = (rim[i], rim[(i + 1) % rim.len()]);
            wood.triangles.push(if facing > 0.0 { [hub, a, b] } else { [hub, b, a] });
        }
    }
    let mut bark = shade(bark, 0.75);
    weld::identical(&mut bark);
    CutLog { bark, wood }
}

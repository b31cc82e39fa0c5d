//! Open ground: level where things stand, rolling away to low hills.

use glam::{Vec2, Vec3};

use crate::layout::Place;
use crate::mesh::{TriMesh, shade};
use crate::num::Seed;
use crate::num::math::smoothstep;
use crate::num::noise::fbm3;

/// How far the ground runs beyond the place, metres.
const MARGIN_M: f32 = 22.0;
/// Edge length of its cells, metres.
const CELL_M: f32 = 1.5;

/// The ground around an outdoor place; y = 0 everywhere inside the outline and a metre beyond.
pub fn ground(place: &Place, seed: Seed) -> TriMesh {
    let low = place.outline.iter().fold(Vec2::MAX, |low, p| low.min(*p)) - MARGIN_M;
    let high = place.outline.iter().fold(Vec2::MIN, |high, p| high.max(*p)) + MARGIN_M;
    let cells = ((high - low) / CELL_M).ceil().max(Vec2::ONE);
    let step = (high - low) / cells;
    let (columns, rows) = (cells.x as u32, cells.y as u32);
    let noise = seed.child("ground").0;
    let mut mesh = TriMesh::default();
    for row in 0..=rows {
        for column in 0..=columns {
            let p = low + step * Vec2::new(column as f32, row as f32);
            let away = smoothstep(1.0 + CELL_M, MARGIN_M, distance(&place.outline, p));
            let swell = fbm3(Vec3::new(p.x, 0.0, p.y) * 0.07, 4, noise);
            let height = away * (1.6 + 3.2 * swell).max(0.0) * 1.4;
            mesh.vertex(Vec3::new(p.x, height, p.y), Vec3::Y, p);
        }
    }
    for row in 0..rows {
        for column in 0..columns {
            let a = row * (columns + 1) + column;
            mesh.quad([a, a + columns + 1, a + columns + 2, a + 1]);
        }
    }
    shade(mesh, 1.2)
}

/// Distance from a point to a convex or concave outline, 0 inside it.
fn distance(outline: &[Vec2], p: Vec2) -> f32 {
    let n = outline.len();
    let mut inside = false;
    let mut nearest = f32::MAX;
    for i in 0..n {
        let (a, b) = (outline[i], outline[(i + 1) % n]);
        if (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
        let t = ((p - a).dot(b - a) / (b - a).length_squared().max(1e-12)).clamp(0.0, 1.0);
        nearest = nearest.min(p.distance(a + (b - a) * t));
    }
    if inside { 0.0 } else { nearest }
}

//! Curtains: cloth gathered on a rail, falling in folds of its own length.

use glam::{Vec2, Vec3};

use super::{TriMesh, cloth};
use crate::num::{Seed, math};

/// A curtain hanging in the XY plane from y = 0 down to −`size.y`, `size.x` metres wide as it hangs, of
/// cloth `fullness` (1..3) times as wide, in about `folds` folds towards ±Z. `columns` and `rows` pieces
/// (≥ 1; give 8 columns or more to a fold). Folds are of uneven width and open towards the hem, as the seed has
/// them. Closed, `thickness_m` thick; texture coordinates are those of the flat cloth. Empty for measures
/// that are none.
pub fn curtain(
    size: Vec2,
    fullness: f32,
    folds: u32,
    pieces: [u32; 2],
    thickness_m: f32,
    seed: Seed,
) -> TriMesh {
    let measures = [size.x, size.y, fullness, thickness_m];
    if measures.iter().any(|m| !m.is_finite() || *m <= 0.0) {
        return TriMesh::default();
    }
    let (folds, fullness) = (folds.max(1), fullness.clamp(1.0, 3.0));
    let [columns, rows] = pieces.map(|n| n.clamp(1, 512));
    let depth = depth_of_folds(size.x / folds as f32, fullness);
    let mut random = seed.stream("curtain");
    let phases: [f32; 3] = std::array::from_fn(|_| random.range(0.0, math::TAU));
    let mut points = Vec::with_capacity(((columns + 1) * (rows + 1)) as usize);
    for r in 0..=rows {
        let down = r as f32 / rows as f32;
        // Gathered narrow at the rail, open below.
        let open = 0.75 + 0.25 * math::smoothstep(0.0, 0.5, down);
        for c in 0..=columns {
            let across = c as f32 / columns as f32;
            let uneven = 0.14 * math::sin(across * 9.0 + phases[0] + down * 0.6);
            let turn = math::TAU * folds as f32 * (across + uneven * across * (1.0 - across));
            let strength = 1.0 + 0.35 * math::sin(across * 13.0 + phases[1] + down * 1.5);
            let drift = 0.25 * depth * down * math::sin(across * 5.0 + phases[2]);
            let z = depth * open * strength * math::sin(turn) + drift;
            // A little more than a wave: folds bulge over their neighbours.
            let x = (across - 0.5) * size.x - depth * 0.18 * open * math::sin(2.0 * turn);
            points.push(Vec3::new(x, -down * size.y, z));
        }
    }
    // Rows run down, so the face looks towards −Z: turn each round.
    let turned: Vec<Vec3> = points.chunks(columns as usize + 1).rev().flatten().copied().collect();
    cloth(&turned, columns, Vec2::new(size.x * fullness, size.y), thickness_m)
}

/// Half the depth of waves `wave_m` long that take up `fullness` times their length, by halving.
fn depth_of_folds(wave_m: f32, fullness: f32) -> f32 {
    let length = |depth: f32| {
        let at = |i: u32| {
            let turn = math::TAU * i as f32 / 32.0;
            Vec2::new(
                i as f32 / 32.0 * wave_m - depth * 0.18 * math::sin(2.0 * turn),
                depth * math::sin(turn),
            )
        };
        (0..32).map(|i| at(i).distance(at(i + 1))).sum::<f32>()
    };
    let (mut low, mut high) = (0.0, wave_m * fullness);
    for _ in 0..24 {
        let middle = (low + high) * 0.5;
        *(if length(middle) < wave_m * fullness { &mut low } else { &mut high }) = middle;
    }
    low
}

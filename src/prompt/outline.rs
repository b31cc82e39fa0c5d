//! Draws the outline of a place.

use crate::num::math::{TAU, sin_cos};
use crate::num::{Seed, Stream};

/// Cosine of a sixteenth of a turn: from the middle of an octagon's side to its corner.
const COS_EIGHTH: f32 = 0.923_879_5;

/// The shapes there are.
pub const SHAPES: [&str; 5] = ["rect", "l", "t", "tower", "round"];

/// Corners (x, z) in metres, counter-clockwise in that plane, around the origin.
pub fn outline(shape: &str, width: f32, depth: f32, seed: Seed) -> Vec<[f32; 2]> {
    let (x, z) = (width * 0.5, depth * 0.5);
    let mut random = seed.stream("outline");
    let corners = match shape {
        "l" => {
            let (cut_x, cut_z) = (width * random.range(0.3, 0.45), depth * random.range(0.3, 0.45));
            let corners =
                [[-x, -z], [x, -z], [x, z - cut_z], [x - cut_x, z - cut_z], [x - cut_x, z], [-x, z]];
            mirrored(&corners, &mut random)
        }
        "t" => {
            let (stem, cut) = (x * random.range(0.5, 0.64), depth * random.range(0.35, 0.5));
            let corners = [
                [-stem, -z],
                [stem, -z],
                [stem, z - cut],
                [x, z - cut],
                [x, z],
                [-x, z],
                [-x, z - cut],
                [-stem, z - cut],
            ];
            corners.to_vec()
        }
        // Eight equal walls, as towers have.
        "tower" => (0..8)
            .map(|i| {
                let (sin, cos) = sin_cos((i as f32 + 0.5) / 8.0 * TAU);
                [x * cos, z * sin].map(|v| v / COS_EIGHTH)
            })
            .collect(),
        "round" => (0..12)
            .map(|i| {
                let (sin, cos) = sin_cos(i as f32 / 12.0 * TAU);
                let reach = random.range(0.93, 1.0);
                [x * reach * cos, z * reach * sin]
            })
            .collect(),
        _ => vec![[-x, -z], [x, -z], [x, z], [-x, z]],
    };
    corners.into_iter().map(|c| c.map(centimetres)).collect()
}

/// The same outline, or its mirror image in x, still counter-clockwise.
fn mirrored(corners: &[[f32; 2]], random: &mut Stream) -> Vec<[f32; 2]> {
    if random.chance(0.5) {
        return corners.to_vec();
    }
    corners.iter().rev().map(|[x, z]| [-x, *z]).collect()
}

/// Whole centimetres: what a person would measure.
pub fn centimetres(metres: f32) -> f32 {
    (metres * 100.0).round() / 100.0
}

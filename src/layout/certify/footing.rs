//! How things stand in the ground: sampled over their own feet, against the heights of the land.

use glam::{Vec2, Vec3};

use super::plane::in_convex;
use super::solids::Solid;
use crate::layout::Terrain;
use crate::layout::land::{is_sunk, sink_limit_m};
use crate::spec::SupportedBy;

const GAP_M: f32 = 0.005;
/// Distance of samples, metres.
const STEP_M: f32 = 0.1;

/// What is wrong with how a thing stands on the ground, in words: no point of its foot hangs in the air, and what
/// people made stands on the ground and not in it.
pub fn fault(terrain: &Terrain, solid: &Solid) -> Option<String> {
    let (lowest, highest) = ground(terrain, solid);
    let bottom = solid.low.y;
    let limit = if is_sunk(&solid.piece.kind) { sink_limit_m(solid.piece) } else { GAP_M };
    if bottom - lowest > GAP_M {
        return Some(format!("floats {:.0} mm above the floor", (bottom - lowest) * 1e3));
    }
    let sunk = highest - bottom;
    (!terrain.is_level() && sunk > limit).then(|| format!("is sunk {:.0} mm into the ground", sunk * 1e3))
}

/// How far a thing reaches below the ground beyond what its kind may, metres.
pub fn below(terrain: &Terrain, solid: &Solid) -> f32 {
    match solid.placement.support {
        // How it stands in the ground is judged above.
        SupportedBy::Floor if !terrain.is_level() => 0.0,
        _ => ground(terrain, solid).0 - solid.low.y,
    }
}

/// The lowest and the highest ground under a foot.
fn ground(terrain: &Terrain, solid: &Solid) -> (f32, f32) {
    if terrain.is_level() {
        return (0.0, 0.0);
    }
    let origin = Vec3::from(solid.placement.position);
    let mut points = Vec::new();
    for block in solid.blocks.iter().filter(|b| b.low.y < solid.low.y + 0.02) {
        points.extend(block.outline.iter().copied());
        let low = Vec2::new(block.low.x, block.low.z);
        let count = ((Vec2::new(block.high.x, block.high.z) - low) / STEP_M).ceil().max(Vec2::ONE).as_uvec2();
        for i in 0..=count.x.min(100) {
            for j in 0..=count.y.min(100) {
                let p = low + Vec2::new(i as f32, j as f32) * STEP_M;
                if in_convex(&block.outline, p, 0.0) {
                    points.push(p);
                }
            }
        }
    }
    if points.is_empty() {
        points.push(Vec2::new(origin.x, origin.z));
    }
    let heights = points.into_iter().map(|p| terrain.height_m(p));
    heights.fold((f32::MAX, f32::MIN), |(low, high), h| (low.min(h), high.max(h)))
}

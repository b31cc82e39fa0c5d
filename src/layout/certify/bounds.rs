//! Does anything reach out of the place, through a wall, the floor or the ceiling?

use glam::Vec2;

use super::footing;
use super::plane::{clip, nearest_on, to_boundary, winding};
use super::solids::{Block, Solid};
use crate::layout::{Place, Terrain};
use crate::spec::setting::LEVEL_FROM;

/// The deepest excursion of a solid, metres, and through what.
pub fn excursion(place: &Place, terrain: &Terrain, solid: &Solid) -> (f32, String) {
    let mut worst = (0.0_f32, String::new());
    let mut note = |depth: f32, what: &dyn Fn() -> String| {
        if depth > worst.0 {
            worst = (depth, what());
        }
    };
    note(footing::below(terrain, solid), &|| "below the floor".into());
    let sky = if place.indoor { "through the ceiling" } else { "above the sky" };
    note(solid.high.y - place.height_m, &|| sky.into());
    for block in &solid.blocks {
        let (depth, wall) = beyond(&place.outline, block);
        note(depth, &|| through(place, wall));
        if place.knee_m > 0.0 {
            let above = block.outline.iter().map(|p| block.high.y - roof(place, *p));
            note(above.fold(0.0, f32::max), &|| "through the slope of the roof".into());
        }
    }
    worst
}

/// Height of a roof over a point: two slopes from the knee walls, cut off level. It is lowest at a corner of
/// whatever lies below, as it bulges up everywhere.
fn roof(place: &Place, p: Vec2) -> f32 {
    let (across, from, to) = place.eaves();
    let rise = (place.height_m - place.knee_m) / ((to - from) * LEVEL_FROM).max(1e-6);
    let slopes = [p.dot(across) - from, to - p.dot(across)].map(|t| place.knee_m + t * rise);
    slopes[0].min(slopes[1]).min(place.height_m)
}

/// How far a block reaches beyond the outline, and over which edge.
fn beyond(outline: &[Vec2], block: &Block) -> (f32, usize) {
    let mut worst = (0.0_f32, 0);
    let mut note = |found: (f32, usize)| {
        if found.0 > worst.0 {
            worst = found;
        }
    };
    for p in &block.outline {
        if winding(outline, *p) == 0 {
            note(to_boundary(outline, *p));
        }
    }
    // An outline that dents into the block: how deep its edges run inside it.
    let n = outline.len();
    for wall in 0..n {
        let (a, b) = (outline[wall], outline[(wall + 1) % n]);
        let inside = clip(&[a, b], &block.outline);
        let (Some(from), Some(to)) = (inside.first(), inside.get(1)) else { continue };
        let depth = |p: Vec2| -> f32 {
            let m = block.outline.len();
            let side = |i: usize| nearest_on(block.outline[i], block.outline[(i + 1) % m], p).distance(p);
            (0..m).map(side).fold(f32::MAX, f32::min)
        };
        let deepest = (0..=32).map(|i| depth(from.lerp(*to, i as f32 / 32.0))).fold(0.0, f32::max);
        note((deepest, wall));
    }
    worst
}

fn through(place: &Place, wall: usize) -> String {
    let n = place.inward(wall);
    // −Z is north, as on a map that lies before the viewer.
    let side = match (n.x.abs() > n.y.abs(), n.x > 0.0, n.y > 0.0) {
        (true, true, _) => "west",
        (true, false, _) => "east",
        (false, _, true) => "north",
        (false, _, false) => "south",
    };
    if place.indoor { format!("through the {side} wall") } else { format!("beyond the {side} edge") }
}

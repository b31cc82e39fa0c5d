//! Does each door open? Its leaf sweeps a quarter disc about either jamb.

use glam::Vec2;

use super::solids::{Block, Solid, overlap, penetration};
use crate::layout::{Opening, OpeningKind, Place, Terrain};
use crate::num::math::{FRAC_PI_2, on_circle};
use crate::spec::Mounting;

const ARC: usize = 8;
/// Depth of the floor behind a way without a leaf, metres.
const STEP_M: f32 = 0.6;

/// What stands in the way of doors: which solid, and in words.
pub fn faults(place: &Place, terrain: &Terrain, solids: &[Solid]) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    let doors = place.openings.iter().filter(|o| o.kind.is_way());
    for (number, door) in doors.enumerate() {
        let sill_m = terrain.height_m(place.opening_middle(door));
        let sweeps = match door.kind {
            OpeningKind::Passage => vec![step(place, door, sill_m)],
            _ => vec![sweep(place, door, -1.0, sill_m), sweep(place, door, 1.0, sill_m)],
        };
        for (i, solid) in solids.iter().enumerate() {
            let exempt = solid.piece.mounting == Mounting::Opening || solid.is_flat();
            let near = sweeps.iter().any(|s| overlap((s.low, s.high), (solid.low, solid.high)) > 0.005);
            if exempt || !near {
                continue;
            }
            let depth = penetration(&sweeps, &solid.blocks, 0.005);
            if depth > 0.005 {
                let title = &solid.piece.title;
                let way = format!("in the way of door {}", number + 1);
                faults.push((i, format!("{title} stands {:.0} mm {way}", depth * 1e3)));
            }
        }
    }
    faults
}

/// What somebody who comes through a way without a leaf steps onto.
fn step(place: &Place, way: &Opening, sill_m: f32) -> Block {
    let inward = place.inward(way.wall);
    let along = Vec2::new(-inward.y, inward.x) * (way.width_m * 0.5);
    let middle = place.opening_middle(way);
    let deep = inward * STEP_M;
    let mut outline = vec![middle - along, middle + along, middle + along + deep, middle - along + deep];
    if super::plane::area(&outline) < 0.0 {
        outline.reverse();
    }
    Block::new(outline, sill_m + 0.01, sill_m + way.height_m - 0.01)
}

/// What the leaf sweeps when it hangs on the jamb at one side.
fn sweep(place: &Place, door: &Opening, side: f32, sill_m: f32) -> Block {
    let inward = place.inward(door.wall);
    let along = Vec2::new(inward.y, -inward.x);
    let hinge = place.opening_middle(door) + along * (side * door.width_m * 0.5);
    let point = |i: usize| {
        let arc = on_circle(FRAC_PI_2 * i as f32 / ARC as f32) * door.width_m;
        hinge - along * (side * arc.x) + inward * arc.y
    };
    let mut outline: Vec<Vec2> = std::iter::once(hinge).chain((0..=ARC).map(point)).collect();
    if super::plane::area(&outline) < 0.0 {
        outline.reverse();
    }
    Block::new(outline, sill_m + 0.01, sill_m + door.height_m - 0.01)
}

//! The floor that a visitor can walk on: that of the rooms, the ways between them, the stairs.

use glam::{Vec2, Vec3};

use super::assemble::RoomParts;
use crate::layout::place::{Stairs, WALL_M};
use crate::layout::{Place, Terrain};

/// How near to a wall or a thing the middle of a person comes, metres.
const PERSON_M: f32 = 0.3;

/// Rectangles and ramps, four corners each, counter-clockwise seen from above, metres.
pub fn walkable(rooms: &[RoomParts]) -> Vec<[Vec3; 4]> {
    let mut quads = Vec::new();
    for (index, room) in rooms.iter().enumerate() {
        let place = &room.problem.place;
        match &place.stairs {
            Some(stairs) => quads.extend(flight(place, stairs)),
            None if place.indoor => {
                quads.extend(room.walk.rectangles.iter().map(|r| rectangle(*r, place.floor_m)));
            }
            None => {
                let terrain = Terrain::near(room.problem, room.placements);
                quads.extend(room.walk.rectangles.iter().flat_map(|r| draped(*r, &terrain)));
            }
        }
        // A way belongs to the first of its two rooms.
        let ways = place.openings.iter().zip(&room.walk.ways);
        for (way, _) in ways.filter(|(way, reached)| **reached && way.to.is_some_and(|to| to > index)) {
            let (middle, inward) = (place.opening_middle(way), place.inward(way.wall));
            let side = inward.perp() * (way.width_m * 0.5 - PERSON_M).max(0.05);
            let (near, far) = (middle + inward * PERSON_M, middle - inward * (WALL_M + PERSON_M));
            let (a, b) = (near - side, far + side);
            quads.push(rectangle([a.min(b), a.max(b)], place.floor_m + way.sill_m));
        }
    }
    quads
}

fn rectangle([low, high]: [Vec2; 2], y: f32) -> [Vec3; 4] {
    [(low.x, high.y), (high.x, high.y), (high.x, low.y), (low.x, low.y)].map(|(x, z)| Vec3::new(x, y, z))
}

/// A rectangle laid onto the ground, in pieces of a metre at most where that is not level.
fn draped([low, high]: [Vec2; 2], terrain: &Terrain) -> Vec<[Vec3; 4]> {
    let count = if terrain.is_level() { Vec2::ONE } else { (high - low).ceil().max(Vec2::ONE) };
    let step = (high - low) / count;
    let cells =
        (0..count.x as u32).flat_map(|i| (0..count.y as u32).map(move |j| Vec2::new(i as f32, j as f32)));
    let on_ground = |[low, high]: [Vec2; 2]| {
        rectangle([low, high], 0.0).map(|p| p.with_y(terrain.height_m(Vec2::new(p.x, p.z))))
    };
    cells.map(|cell| on_ground([low + step * cell, low + step * (cell + 1.0)])).collect()
}

/// Both landings and the ramp between them.
fn flight(place: &Place, stairs: &Stairs) -> [[Vec3; 4]; 3] {
    let length = place.outline.iter().map(|p| (*p - stairs.foot).dot(stairs.up)).fold(0.0, f32::max);
    let half = place.outline.iter().map(|p| (*p - stairs.foot).perp_dot(stairs.up)).fold(0.0, f32::max);
    let run = stairs.tread_m * stairs.risers.saturating_sub(1) as f32;
    let side = -stairs.up.perp() * (half - PERSON_M).max(0.05);
    let (first, last) = ((length - run) * 0.5, (length + run) * 0.5);
    let top = stairs.rise_m();
    let quad = |from: (f32, f32), to: (f32, f32)| {
        let point = |side: Vec2, (t, y): (f32, f32)| {
            let p = stairs.foot + stairs.up * t + side;
            Vec3::new(p.x, place.floor_m + y, p.y)
        };
        [point(side, from), point(-side, from), point(-side, to), point(side, to)]
    };
    [
        quad((PERSON_M, 0.0), (first, 0.0)),
        quad((first, 0.0), (last, top)),
        quad((last, top), (length - PERSON_M, top)),
    ]
}

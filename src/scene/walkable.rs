//! The floor that a visitor can walk on: that of the rooms, the ways between them, the stairs.

use glam::{Vec2, Vec3};

use super::assemble::RoomParts;
use crate::layout::Place;
use crate::layout::place::{Stairs, WALL_M};

/// How near to a wall or a thing the middle of a person comes, metres.
const PERSON_M: f32 = 0.3;

/// Rectangles and ramps, four corners each, counter-clockwise seen from above, metres.
pub fn walkable(rooms: &[RoomParts]) -> Vec<[Vec3; 4]> {
    let mut quads = Vec::new();
    for (index, room) in rooms.iter().enumerate() {
        let place = &room.problem.place;
        match &place.stairs {
            Some(stairs) => quads.extend(flight(place, stairs)),
            None => quads.extend(room.walk.rectangles.iter().map(|r| rectangle(*r, place.floor_m))),
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

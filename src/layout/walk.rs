//! Where a visitor starts and can walk, for the scene: from the checker's own flood.

use std::collections::BTreeMap;

use glam::Vec2;

use super::certify::ground::{Ground, blocks_walker};
use super::certify::solids::{Block, Solid};
use super::{Problem, Terrain, outline};
use crate::num::math::atan2;
use crate::spec::{ItemId, Placement};

/// Where a visitor can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// Start, (x, z): free for 1 m around where the place allows it, near the entrance.
    pub spawn: Vec2,
    /// Height of the ground there, metres.
    pub ground_m: f32,
    /// Heading at the start (0 looks along +Z), towards the middle of the scene.
    pub spawn_yaw_rad: f32,
    /// Free radius around it, up to 1 m.
    pub spawn_clear_m: f32,
    /// Walkable floor as rectangles (lowest and highest (x, z)) that do not overlap.
    pub rectangles: Vec<[Vec2; 2]>,
    /// Their area, m².
    pub area_m2: f32,
    /// For each opening of the place whether one gets to it; windows count as reached.
    pub ways: Vec<bool>,
}

/// Works out where one can walk between the placed pieces.
pub fn walk(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> Walk {
    super::prove(problem, placements).1
}

/// The same from the checker's solids and ground.
pub(super) fn over(problem: &Problem, terrain: &Terrain, solids: &[Solid], ground: &Ground) -> Walk {
    let blocks: Vec<&Block> = solids
        .iter()
        .filter(|s| !s.lets_pass())
        .flat_map(|s| s.blocks.iter().filter(|b| blocks_walker(b, s.ground_m)))
        .collect();
    let spawn = spawn(problem, ground, &blocks);
    let middle = outline::middle(&problem.place.outline);
    let mut look = middle - spawn;
    if look.length() < 0.5 {
        let far = solids.iter().map(|s| Vec2::new(s.placement.position[0], s.placement.position[2]) - spawn);
        look = far.max_by(|a, b| a.length().total_cmp(&b.length())).unwrap_or(Vec2::NEG_Y);
    }
    Walk {
        spawn,
        ground_m: terrain.height_m(spawn),
        spawn_yaw_rad: atan2(look.x, look.y),
        spawn_clear_m: room(&problem.place, &blocks, spawn),
        rectangles: rectangles(ground),
        area_m2: ground.area(),
        ways: ground.ways(&problem.place),
    }
}

/// The reached cell that has most room (up to 1 m) and is near the entrance.
fn spawn(problem: &Problem, ground: &Ground, blocks: &[&Block]) -> Vec2 {
    let place = &problem.place;
    let middle = outline::middle(&place.outline);
    let door = place.entrance();
    let entrance = door.map_or(middle, |d| place.opening_middle(d) + place.inward(d.wall) * 0.8);
    let mut best: Option<(f32, Vec2)> = None;
    for (i, _) in ground.reached.iter().enumerate().filter(|(_, reached)| **reached) {
        // Every fourth cell both ways is plenty.
        if !(i % ground.columns).is_multiple_of(4) || !(i / ground.columns).is_multiple_of(4) {
            continue;
        }
        let p = ground.middle(i);
        let from = p.distance(entrance);
        if best.is_some_and(|(score, _)| 3.0 - from * 0.25 <= score) {
            continue;
        }
        let score = room(place, blocks, p) * 3.0 - from * 0.25;
        if best.is_none_or(|(s, _)| score > s) {
            best = Some((score, p));
        }
    }
    let any = || ground.reached.iter().position(|r| *r).map(|i| ground.middle(i));
    best.map(|b| b.1).or_else(any).unwrap_or(entrance)
}

/// Free radius around a point, up to 1 m.
fn room(place: &super::Place, blocks: &[&Block], p: Vec2) -> f32 {
    let wall = if place.indoor { outline::to_edge(&place.outline, p) } else { 1.0 };
    blocks.iter().fold(wall.min(1.0), |room, block| {
        let low = Vec2::new(block.low.x, block.low.z);
        let high = Vec2::new(block.high.x, block.high.z);
        let to_box = p.distance(p.clamp(low, high));
        if to_box >= room { room } else { room.min(block.distance(p)) }
    })
}

/// Merges reached cells: runs along x, then equal runs of neighbouring rows.
fn rectangles(ground: &Ground) -> Vec<[Vec2; 2]> {
    let mut done: Vec<[usize; 4]> = Vec::new();
    let mut open: Vec<[usize; 4]> = Vec::new();
    for row in 0..ground.rows {
        let cells = &ground.reached[row * ground.columns..(row + 1) * ground.columns];
        let mut next = Vec::new();
        let mut column = 0;
        while column < ground.columns {
            if !cells[column] {
                column += 1;
                continue;
            }
            let from = column;
            while column < ground.columns && cells[column] {
                column += 1;
            }
            let same = open.iter().position(|r| r[0] == from && r[1] == column);
            let start = same.map_or(row, |i| open.swap_remove(i)[2]);
            next.push([from, column, start, row + 1]);
        }
        done.append(&mut open);
        open = next;
    }
    done.append(&mut open);
    done.sort_unstable_by_key(|r| (r[2], r[0]));
    let corner = |x: usize, z: usize| ground.origin + Vec2::new(x as f32, z as f32) * ground.cell;
    done.into_iter().map(|[x0, x1, z0, z1]| [corner(x0, z0), corner(x1, z1)]).collect()
}

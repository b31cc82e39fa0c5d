//! Finds ways from the entrance to things, along ground where people can walk; later ways join earlier ones.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use glam::{UVec2, Vec2};

use super::kit::Site;
use crate::layout::OpeningKind;
use crate::num::math::sin_cos;

/// Edge length of a cell, metres.
const CELL_M: f32 = 0.25;
/// Most things that paths lead to.
const MOST: usize = 7;
/// Cost of ground that is a path already, beside open ground.
const TRODDEN: f32 = 0.35;
/// How often corners are smoothed away.
const SMOOTH: usize = 4;
/// A thing whose nearest open ground is farther off than this gets no path, metres.
const REACH_M: f32 = 1.6;

/// Ways from the entrance to placed things of these kinds, nearest first: points (x, z), metres.
pub fn paths(site: &Site, to: &[String]) -> Vec<Vec<Vec2>> {
    let place = &site.problem.place;
    let Some(door) = place.openings.iter().find(|o| o.kind == OpeningKind::Door) else { return Vec::new() };
    let sill = place.opening_middle(door);
    let mut grid = Grid::new(site);
    let Some(start) = grid.nearest(sill + place.inward(door.wall) * 0.6) else { return Vec::new() };
    let mut goals: Vec<(f32, usize)> = Vec::new();
    for piece in site.problem.pieces.iter().filter(|p| to.contains(&p.kind)) {
        let Some(at) = site.placements.get(&piece.id) else { continue };
        let origin = Vec2::new(at.position[0], at.position[2]);
        let (sin, cos) = sin_cos(at.yaw_rad);
        let ahead = piece.body.iter().flat_map(|p| &p.outline).map(|p| p.y).fold(0.0, f32::max);
        let front = origin + Vec2::new(sin, cos) * (ahead + 0.45);
        let Some(cell) = grid.nearest(front).filter(|c| grid.middle(*c).distance(front) < REACH_M) else {
            continue;
        };
        goals.push((front.distance(sill), cell));
    }
    goals.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ways = Vec::new();
    for (_, goal) in goals.into_iter().take(MOST) {
        let Some(cells) = grid.way(start, goal) else { continue };
        let mut way: Vec<Vec2> = std::iter::once(sill).chain(cells.iter().map(|c| grid.middle(*c))).collect();
        for cell in cells {
            grid.trodden[cell] = true;
        }
        smooth(&mut way);
        ways.push(way);
    }
    ways
}

/// Every point half-way to the middle of its neighbours, two cells off; the ends stay.
fn smooth(way: &mut [Vec2]) {
    for _ in 0..SMOOTH {
        let before = way.to_vec();
        for i in 1..way.len().saturating_sub(1) {
            let far = 3.min(i).min(before.len() - 1 - i);
            way[i] = before[i] * 0.4 + (before[i - far] + before[i + far]) * 0.3;
        }
    }
}

struct Grid {
    origin: Vec2,
    size: UVec2,
    /// Steps to the nearest cell where one cannot walk; 0 there.
    clear: Vec<u32>,
    trodden: Vec<bool>,
}

impl Grid {
    fn new(site: &Site) -> Grid {
        let rectangles = &site.walk.rectangles;
        let low = rectangles.iter().map(|r| r[0]).reduce(Vec2::min).unwrap_or_default();
        let high = rectangles.iter().map(|r| r[1]).reduce(Vec2::max).unwrap_or_default();
        let size = ((high - low) / CELL_M).ceil().max(Vec2::ONE).as_uvec2();
        let count = (size.x * size.y) as usize;
        let mut grid = Grid { origin: low, size, clear: vec![0; count], trodden: vec![false; count] };
        for [from, to] in rectangles {
            let first = ((*from - low) / CELL_M - 0.5).ceil().max(Vec2::ZERO).as_uvec2();
            let last = ((*to - low) / CELL_M - 0.5).floor();
            for row in first.y as i32..=last.y as i32 {
                for column in first.x as i32..=last.x as i32 {
                    let cell = row as usize * size.x as usize + column as usize;
                    if let Some(clear) = grid.clear.get_mut(cell) {
                        *clear = u32::MAX;
                    }
                }
            }
        }
        grid.measure();
        grid
    }

    /// Spreads distances from where one cannot walk.
    fn measure(&mut self) {
        let mut front: Vec<usize> = (0..self.clear.len()).filter(|c| self.clear[*c] == 0).collect();
        let mut steps = 0;
        while !front.is_empty() {
            steps += 1;
            let next: Vec<usize> = front.iter().flat_map(|c| self.around(*c)).map(|(n, _)| n).collect();
            front.clear();
            for cell in next {
                if self.clear[cell] == u32::MAX {
                    self.clear[cell] = steps;
                    front.push(cell);
                }
            }
        }
    }

    fn middle(&self, cell: usize) -> Vec2 {
        let wide = self.size.x as usize;
        self.origin + Vec2::new((cell % wide) as f32 + 0.5, (cell / wide) as f32 + 0.5) * CELL_M
    }

    fn nearest(&self, p: Vec2) -> Option<usize> {
        let open = (0..self.clear.len()).filter(|c| self.clear[*c] > 0);
        open.min_by(|a, b| self.middle(*a).distance(p).total_cmp(&self.middle(*b).distance(p)))
    }

    /// Neighbours and how far they are.
    fn around(&self, cell: usize) -> impl Iterator<Item = (usize, f32)> + use<> {
        let (wide, tall) = (self.size.x as i32, self.size.y as i32);
        let (x, z) = (cell as i32 % wide, cell as i32 / wide);
        let steps = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1)];
        steps.into_iter().filter_map(move |(dx, dz)| {
            let (x, z) = (x + dx, z + dz);
            let length = if dx != 0 && dz != 0 { std::f32::consts::SQRT_2 } else { 1.0 };
            ((0..wide).contains(&x) && (0..tall).contains(&z)).then_some(((z * wide + x) as usize, length))
        })
    }

    /// The cheapest way: trodden ground is cheap, ground close to things is dear (Dijkstra).
    fn way(&self, start: usize, goal: usize) -> Option<Vec<usize>> {
        let mut cost = vec![f32::MAX; self.clear.len()];
        let mut from = vec![usize::MAX; self.clear.len()];
        // Costs are positive, so their bits sort as they do.
        let mut open = BinaryHeap::from([Reverse((0_u32, start))]);
        cost[start] = 0.0;
        while let Some(Reverse((bits, cell))) = open.pop() {
            if cell == goal {
                break;
            }
            if f32::from_bits(bits) > cost[cell] {
                continue;
            }
            for (next, length) in self.around(cell).filter(|(n, _)| self.clear[*n] > 0) {
                let near = 1.0 + 3.0 / self.clear[next].min(12) as f32;
                let ground = if self.trodden[next] { TRODDEN } else { near };
                let total = cost[cell] + length * ground;
                if total < cost[next] {
                    (cost[next], from[next]) = (total, cell);
                    open.push(Reverse((total.to_bits(), next)));
                }
            }
        }
        let mut way = vec![goal];
        while *way.last()? != start {
            way.push(*from.get(*way.last()?).filter(|f| **f != usize::MAX)?);
        }
        way.reverse();
        Some(way)
    }
}

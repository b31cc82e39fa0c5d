//! Where a person of radius 0.30 m, and a wheelchair of 0.45 m, can go: floods over 5 cm cells from the
//! entrance.

use glam::{Vec2, Vec3};

use super::plane::{nearest_on, to_boundary, to_convex, winding};
use super::solids::{Block, Solid};
use crate::layout::access::{Access, PERSON_M, REACH_M, access};
use crate::layout::{Opening, Place, Problem, Terrain};
use crate::num::math::yaw;

/// Edge length of a cell, metres (more in places beyond 1 km²).
const CELL_M: f32 = 0.05;
/// Radius of a turning wheelchair's user, metres.
const WHEELS_M: f32 = 0.45;
const WALKER_M: f32 = 1.8;
const STEP_M: f32 = 0.05;
/// Nobody walks where the ground is steeper.
const STEEPEST: f32 = 0.3;

/// Cells of the floor and how far a person gets.
pub struct Ground {
    /// Lowest corner of the grid.
    pub origin: Vec2,
    /// Edge length of a cell, metres.
    pub cell: f32,
    /// Cells along x.
    pub columns: usize,
    /// Cells along z.
    pub rows: usize,
    /// Whether a person can stand there and get there.
    pub reached: Vec<bool>,
    /// The same for a wheelchair.
    pub wheeled: Vec<bool>,
    /// Height of the ground in each cell, metres; none on level ground.
    heights: Vec<f32>,
}

/// Who has room in a cell: 0 nobody, 1 a person, 2 a wheelchair too.
type Room = u8;

impl Ground {
    /// Floods the place around the solids.
    pub fn flood(place: &Place, terrain: &Terrain, solids: &[Solid]) -> Ground {
        let first = place.outline.first().copied().unwrap_or_default();
        let (low, high) = place.outline.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)));
        let size = (high - low).max(Vec2::splat(CELL_M));
        let cell = CELL_M.max((size.x * size.y).sqrt() / 2500.0);
        let (columns, rows) = ((size.x / cell).ceil() as usize, (size.y / cell).ceil() as usize);
        let (reached, wheeled) = (Vec::new(), Vec::new());
        let mut ground = Ground { origin: low, cell, columns, rows, reached, wheeled, heights: Vec::new() };
        if !terrain.is_level() {
            ground.heights = (0..columns * rows).map(|i| terrain.height_m(ground.middle(i))).collect();
        }
        let mut room: Vec<Room> = (0..columns * rows).map(|i| stands(place, ground.middle(i))).collect();
        for block in solids.iter().filter(|s| !s.lets_pass()).flat_map(|s| &s.blocks) {
            ground.carve(&mut room, block);
        }
        ground.reached = ground.spread(&room, 1, starts(place, &ground, &room, 1));
        ground.wheeled = ground.spread(&room, 2, starts(place, &ground, &room, 2));
        ground
    }

    /// For each opening whether a person gets to it; windows count as reached.
    pub fn ways(&self, place: &Place) -> Vec<bool> {
        let reached = |way: &Opening| self.before(place, way).any(|i| self.reached[i]);
        place.openings.iter().map(|o| !o.kind.is_way() || reached(o)).collect()
    }

    /// Cells right behind a way into the place.
    fn before(&self, place: &Place, way: &Opening) -> impl Iterator<Item = usize> {
        let from = place.opening_middle(way);
        let to = from + place.inward(way.wall) * (PERSON_M + 0.35);
        let cells = self.cells(from.min(to) - 0.2, from.max(to) + 0.2);
        cells.filter(move |i| nearest_on(from, to, self.middle(*i)).distance(self.middle(*i)) < 0.2)
    }

    /// Area that is reached, m².
    pub fn area(&self) -> f32 {
        self.reached.iter().filter(|r| **r).count() as f32 * self.cell * self.cell
    }

    /// Middle of a cell.
    pub fn middle(&self, index: usize) -> Vec2 {
        let cell = Vec2::new((index % self.columns) as f32 + 0.5, (index / self.columns) as f32 + 0.5);
        self.origin + cell * self.cell
    }

    /// Whether a person, and a wheelchair, gets to where the piece is used; none for pieces that nobody needs
    /// to get to.
    pub fn serves(&self, problem: &Problem, solid: &Solid) -> Option<[bool; 2]> {
        let way = access(problem, solid.piece, &solid.placement.support);
        // A cell counts when any of it lies in reach.
        let reach = REACH_M + self.cell * 0.75;
        let origin = Vec3::from(solid.placement.position);
        let front = yaw(Vec3::Z, solid.placement.yaw_rad);
        let side = yaw(Vec3::X, solid.placement.yaw_rad);
        let body = || solid.piece.body.iter().flat_map(|p| p.outline.iter());
        let (left, right) = body().fold((0.0_f32, 0.0_f32), |(l, r), p| (l.min(p.x), r.max(p.x)));
        let ahead = body().map(|p| p.y).fold(0.0_f32, f32::max);
        let test: &dyn Fn(Vec2, f32) -> bool = match way {
            Access::None => return None,
            Access::Any => &|p, reach| solid.blocks.iter().any(|b| b.is_within(p, reach)),
            Access::Front => &|p, reach| {
                let d = Vec3::new(p.x, origin.y, p.y) - origin;
                let (x, z) = (d.dot(side), d.dot(front));
                let slack = 0.1 + self.cell;
                z > ahead && z <= ahead + reach && x >= left - slack && x <= right + slack
            },
        };
        let (low, high) = (Vec2::new(solid.low.x, solid.low.z), Vec2::new(solid.high.x, solid.high.z));
        let any = |reached: &[bool], reach: f32| {
            self.cells(low - 0.85, high + 0.85).any(|i| reached[i] && test(self.middle(i), reach))
        };
        Some([any(&self.reached, reach), any(&self.wheeled, reach + WHEELS_M - PERSON_M)])
    }

    /// Cells whose middles lie in a box.
    pub fn cells(&self, low: Vec2, high: Vec2) -> impl Iterator<Item = usize> + use<> {
        let column = |x: f32| (((x - self.origin.x) / self.cell).max(0.0) as usize).min(self.columns);
        let row = |z: f32| (((z - self.origin.y) / self.cell).max(0.0) as usize).min(self.rows);
        let (x0, x1, z0, z1) =
            (column(low.x), column(high.x + self.cell), row(low.y), row(high.y + self.cell));
        let columns = self.columns;
        (z0..z1).flat_map(move |z| (x0..x1).map(move |x| z * columns + x))
    }

    fn height_m(&self, cell: usize) -> f32 {
        self.heights.get(cell).copied().unwrap_or(0.0)
    }

    fn carve(&self, room: &mut [Room], block: &Block) {
        let (low, high) = (Vec2::new(block.low.x, block.low.z), Vec2::new(block.high.x, block.high.z));
        for i in self.cells(low - WHEELS_M, high + WHEELS_M) {
            if room[i] > 0 && blocks_walker(block, self.height_m(i)) {
                room[i] = room[i].min(room_at(to_convex(&block.outline, self.middle(i))));
            }
        }
    }

    fn spread(&self, room: &[Room], least: Room, starts: Vec<usize>) -> Vec<bool> {
        let mut reached = vec![false; room.len()];
        for start in &starts {
            reached[*start] = true;
        }
        let mut open = starts;
        while let Some(i) = open.pop() {
            let (x, z) = (i % self.columns, i / self.columns);
            let steps = [
                (x > 0).then(|| i - 1),
                (x + 1 < self.columns).then(|| i + 1),
                (z > 0).then(|| i - self.columns),
                (z + 1 < self.rows).then(|| i + self.columns),
            ];
            for next in steps.into_iter().flatten() {
                let rise = (self.height_m(next) - self.height_m(i)).abs();
                if room[next] >= least && !reached[next] && rise <= STEEPEST * self.cell {
                    reached[next] = true;
                    open.push(next);
                }
            }
        }
        reached
    }
}

/// Whether a person who stands at a height runs into it.
pub fn blocks_walker(block: &Block, ground_m: f32) -> bool {
    block.high.y - ground_m > STEP_M && block.low.y - ground_m < WALKER_M
}

/// Who has room where the nearest obstacle is so far away.
fn room_at(distance_m: f32) -> Room {
    Room::from(distance_m >= PERSON_M) + Room::from(distance_m >= WHEELS_M)
}

fn stands(place: &Place, p: Vec2) -> Room {
    match winding(&place.outline, p) {
        0 => 0,
        _ if place.ceiling_at(p) < WALKER_M => 0,
        _ if place.indoor => room_at(to_boundary(&place.outline, p).0),
        _ => 2,
    }
}

/// Free cells right behind the entrance; without one, those nearest to the middle.
fn starts(place: &Place, ground: &Ground, room: &[Room], least: Room) -> Vec<usize> {
    let free = |i: &usize| room[*i] >= least;
    let Some(door) = place.entrance() else {
        let middle = ground.origin + Vec2::new(ground.columns as f32, ground.rows as f32) * ground.cell * 0.5;
        let open = (0..room.len()).filter(free);
        let distance = |i: &usize| ground.middle(*i).distance(middle);
        return open.min_by(|a, b| distance(a).total_cmp(&distance(b))).into_iter().collect();
    };
    ground.before(place, door).filter(free).collect()
}

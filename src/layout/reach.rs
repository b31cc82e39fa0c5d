//! Where a person can walk, kept up to date while pieces come and go.
//!
//! Points of a 10 cm grid keep 0.34 m from everything: between two such points a person of radius
//! 0.30 m passes with room to spare, wherever a finer grid has its points.

use glam::Vec2;

use super::access::{Access, PERSON_M, REACH_M, is_soft};
use super::convex::Convex;
use super::outline;
use super::pose::Pose;
use super::world::World;
use super::{Opening, Place};

const STEP_M: f32 = 0.1;
const KEEP_M: f32 = PERSON_M + 0.04;
/// How far about what was put one looks for a way round it, grid steps.
const WINDOW: usize = 14;

/// The grid of points, each with the number of things too near to it.
#[derive(Clone)]
pub struct Reach {
    origin: Vec2,
    columns: usize,
    rows: usize,
    step: f32,
    blocked: Vec<u16>,
    mark: Vec<u32>,
    round: u32,
    start: Vec<usize>,
    stack: Vec<usize>,
    /// Whether the marks are those of the grid as it is.
    known: bool,
    local: Vec<u32>,
    local_round: u32,
    /// Grid points from which each placed piece can be used; none for pieces that need not be.
    spots: Vec<Option<Vec<usize>>>,
    /// Grid points before each way to another room.
    ways: Vec<Vec<usize>>,
}

impl Reach {
    /// The grid of an empty place.
    pub fn new(place: &Place, pieces: usize) -> Reach {
        let (low, high) = outline::bounds(&place.outline);
        let size = high - low;
        let step = STEP_M.max((size.x * size.y).sqrt() / 1500.0);
        let (columns, rows) = ((size.x / step) as usize + 1, (size.y / step) as usize + 1);
        let mut reach = Reach {
            origin: low,
            columns,
            rows,
            step,
            blocked: vec![0; columns * rows],
            mark: vec![0; columns * rows],
            round: 0,
            start: Vec::new(),
            stack: Vec::new(),
            known: false,
            local: vec![0; columns * rows],
            local_round: 0,
            spots: vec![None; pieces],
            ways: Vec::new(),
        };
        let keep = if place.indoor { KEEP_M } else { 0.05 };
        for cell in 0..reach.blocked.len() {
            let p = reach.point(cell);
            let low = place.ceiling_at(p) < super::body::WALKER_M + 0.05;
            if low || !outline::contains(&place.outline, p) || outline::to_edge(&place.outline, p) < keep {
                reach.blocked[cell] = 1;
            }
        }
        let before = |reach: &Reach, way: &Opening| {
            let from = place.opening_middle(way) + place.inward(way.wall) * (KEEP_M + 0.06);
            reach.within(from, 0.25, |p| p.distance(from) < 0.25)
        };
        if let Some(door) = place.entrance() {
            reach.start = before(&reach, door);
            let others = place.openings.iter().filter(|o| o.kind.is_way() && *o != door);
            reach.ways = others.map(|way| before(&reach, way)).collect();
            // No layout opens a way that the empty place does not have.
            reach.flood();
            let (mark, round) = (&reach.mark, reach.round);
            reach.ways.retain(|way| way.iter().any(|cell| mark[*cell] == round));
        } else {
            let from = outline::middle(&place.outline);
            reach.start = reach.within(from, 1.0, |p| p.distance(from) < 1.0);
        }
        reach
    }

    /// A piece has been put somewhere.
    pub fn put(&mut self, world: &World, piece: usize, access: Access) {
        let closed = self.count(world, piece, true);
        self.close(&closed);
        self.spots[piece] = self.spots_of(world, piece, access);
    }

    /// A piece is about to be lifted.
    pub fn lift(&mut self, world: &World, piece: usize) {
        let freed = self.count(world, piece, false);
        self.open(&freed);
        self.spots[piece] = None;
    }

    /// Whether everything that has been put can still be got at from the entrance.
    pub fn all_reached(&mut self) -> bool {
        if !self.known {
            self.flood();
        }
        let mark = (&self.mark, self.round);
        self.spots
            .iter()
            .flatten()
            .chain(&self.ways)
            .all(|spots| spots.iter().any(|cell| mark.0[*cell] == mark.1))
    }

    /// Points are blocked now: the rest stays as reached as it was when what was reached about them still hangs
    /// together close by.
    fn close(&mut self, closed: &[usize]) {
        let lost: Vec<usize> = closed.iter().copied().filter(|c| self.mark[*c] == self.round).collect();
        if !self.known || lost.is_empty() {
            return;
        }
        for cell in &lost {
            self.mark[*cell] = 0;
        }
        self.known = !lost.iter().any(|c| self.start.contains(c)) && self.hangs_together(&lost);
    }

    /// Points are free now: what is next to what is reached is reached too.
    fn open(&mut self, freed: &[usize]) {
        if !self.known {
            return;
        }
        for cell in freed {
            let reached = |next: usize| self.mark[next] == self.round;
            if self.mark[*cell] != self.round && (self.start.contains(cell) || self.near(*cell).any(reached))
            {
                self.mark[*cell] = self.round;
                self.stack.push(*cell);
            }
        }
        self.spread();
    }

    /// Whether all reached points beside some lost ones are joined within a metre and a half of them.
    fn hangs_together(&mut self, lost: &[usize]) -> bool {
        let reached = |cell: usize| self.mark[cell] == self.round && self.blocked[cell] == 0;
        let mut ring: Vec<usize> = lost.iter().flat_map(|c| self.near(*c)).filter(|c| reached(*c)).collect();
        ring.sort_unstable();
        ring.dedup();
        let Some(first) = ring.first().copied() else { return true };
        let place = |cell: usize| (cell % self.columns, cell / self.columns);
        let (mut low, mut high) = (place(lost[0]), place(lost[0]));
        for (x, y) in lost.iter().map(|c| place(*c)) {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        let within = |cell: usize| {
            let (x, y) = place(cell);
            x + WINDOW >= low.0 && x <= high.0 + WINDOW && y + WINDOW >= low.1 && y <= high.1 + WINDOW
        };
        self.local_round += 1;
        let mut found = vec![first];
        self.local[first] = self.local_round;
        let mut at = 0;
        while let Some(cell) = found.get(at).copied() {
            for next in self.near(cell) {
                let free = self.mark[next] == self.round && self.blocked[next] == 0;
                if free && self.local[next] != self.local_round && within(next) {
                    self.local[next] = self.local_round;
                    found.push(next);
                }
            }
            at += 1;
        }
        ring.iter().all(|cell| self.local[*cell] == self.local_round)
    }

    /// The points beside a point.
    fn near(&self, cell: usize) -> impl Iterator<Item = usize> + use<> {
        let (x, y) = (cell % self.columns, cell / self.columns);
        let near = [
            (x > 0, cell.wrapping_sub(1)),
            (x + 1 < self.columns, cell + 1),
            (y > 0, cell.wrapping_sub(self.columns)),
            (y + 1 < self.rows, cell + self.columns),
        ];
        near.into_iter().filter(|n| n.0).map(|n| n.1)
    }

    fn flood(&mut self) {
        self.round += 1;
        self.known = true;
        for cell in &self.start {
            if self.blocked[*cell] == 0 {
                self.mark[*cell] = self.round;
                self.stack.push(*cell);
            }
        }
        self.spread();
    }

    /// Goes on from the points of the stack.
    fn spread(&mut self) {
        while let Some(cell) = self.stack.pop() {
            for next in self.near(cell) {
                if self.blocked[next] == 0 && self.mark[next] != self.round {
                    self.mark[next] = self.round;
                    self.stack.push(next);
                }
            }
        }
    }

    /// Counts a piece in or out; the points that are blocked now and were not, or the other way round.
    fn count(&mut self, world: &World, piece: usize, more: bool) -> Vec<usize> {
        let mut changed = Vec::new();
        let Some(placed) = &world.placed[piece] else { return changed };
        // Only what stands in a walker's way: rugs are stepped on, lamps hang higher.
        let body = &world.bodies[piece];
        let (bottom, top) = (placed.pose.y + body.bottom, placed.pose.y + body.top);
        let soft = is_soft(&world.problem.pieces[piece].kind);
        if soft || bottom >= super::body::WALKER_M || top <= super::body::STEP_M {
            return changed;
        }
        for outline in &body.walk {
            let shape = outline.posed(&placed.pose);
            let (low, high) = shape.bounds();
            let half = (high - low) * 0.5;
            for cell in self.within(low + half, half.max_element() + KEEP_M, |p| shape.distance(p) < KEEP_M) {
                let count = &mut self.blocked[cell];
                *count = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
                if *count == u16::from(more) {
                    changed.push(cell);
                }
            }
        }
        changed
    }

    fn spots_of(&self, world: &World, piece: usize, access: Access) -> Option<Vec<usize>> {
        let placed = world.placed[piece].as_ref()?;
        let body = &world.bodies[piece];
        let limit = REACH_M - 0.01;
        match access {
            Access::None => None,
            Access::Any => {
                let (low, high) = placed.hull.bounds();
                let half = (high - low) * 0.5;
                let near = |p| placed.hull.distance(p) < limit;
                Some(self.within(low + half, half.max_element() + REACH_M, near))
            }
            Access::Front => {
                let band = front_band(&placed.pose, body.low, body.high, limit);
                let middle = band.middle();
                Some(self.within(middle, body.size().max_element() + REACH_M, |p| band.distance(p) <= 0.0))
            }
        }
    }

    /// Grid points in a square around a middle that pass the test.
    fn within(&self, middle: Vec2, half: f32, test: impl Fn(Vec2) -> bool) -> Vec<usize> {
        let index = |v: f32, most: usize| (v.max(0.0) as usize).min(most - 1);
        let low = (middle - half - self.origin) / self.step;
        let high = (middle + half - self.origin) / self.step + 1.0;
        let mut cells = Vec::new();
        for row in index(low.y, self.rows)..=index(high.y, self.rows) {
            for column in index(low.x, self.columns)..=index(high.x, self.columns) {
                let cell = row * self.columns + column;
                if test(self.point(cell)) {
                    cells.push(cell);
                }
            }
        }
        cells
    }

    fn point(&self, cell: usize) -> Vec2 {
        self.origin + Vec2::new((cell % self.columns) as f32, (cell / self.columns) as f32) * self.step
    }
}

/// The floor right before a piece, as deep as a person may be away.
fn front_band(pose: &Pose, low: Vec2, high: Vec2, depth: f32) -> Convex {
    let inset = ((high.x - low.x) * 0.5 - 0.2).clamp(-0.1, 0.0);
    Convex::rectangle(Vec2::new(low.x + inset, high.y), Vec2::new(high.x - inset, high.y + depth)).posed(pose)
}

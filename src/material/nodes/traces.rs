//! Conductors of a circuit board: buses of parallel traces that jog at 45° and end in drilled vias.

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::{Kernel, put};

/// `edge`: metres inside the copper, negative outside; `hole`: metres inside a drilled hole; `id` of the block;
/// `x`, `y`: metres from the block's middle; `free` 1 in blocks without traces, where parts may sit.
pub const TRACES: NodeDef = NodeDef {
    name: "traces",
    inputs: &[],
    outputs: &[
        port("edge", Kind::Scalar),
        port("hole", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("free", Kind::Mask),
    ],
    params: &[
        // Square blocks per tile, and lanes across a block.
        whole("blocks", 1.0, 128.0, 8.0),
        whole("lanes", 4.0, 48.0, 16.0),
        // Of a trace, as a fraction of a lane.
        real("width", 0.1, 0.8, 0.4),
        // How many of the lanes are taken, and the share of blocks that are free.
        real("density", 0.0, 1.0, 0.7),
        real("free", 0.0, 1.0, 0.2),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/traces.wgsl"), |p, _| {
        Board::new(p).all().iter().flat_map(Block::numbers).collect()
    }),
};

/// Radii of vias and their holes, in lanes.
const VIA: f32 = 0.46;
const HOLE: f32 = 0.22;

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Across,
    Down,
    Free,
}

struct Board {
    blocks: i32,
    lanes: f32,
    half: f32,
    density: f32,
    free: f32,
    seed: u32,
}

/// What crosses a border between two blocks: the first lane, and how many.
#[derive(Clone, Copy)]
struct Bus {
    first: f32,
    count: f32,
}

/// The buses of one block, in the frame that runs along its traces.
struct Block {
    way: Way,
    id: f32,
    enter: Bus,
    leave: Bus,
    /// Whether the traces go on in the block before and after.
    open: [bool; 2],
}

impl Block {
    /// What the shader is given of it.
    fn numbers(&self) -> [f32; 8] {
        let way = match self.way {
            Way::Across => 0.0,
            Way::Down => 1.0,
            Way::Free => 2.0,
        };
        let [before, after] = self.open.map(|open| if open { 1.0 } else { 0.0 });
        let (enter, leave) = (self.enter, self.leave);
        [way, self.id, enter.first, enter.count, leave.first, leave.count, before, after]
    }
}

impl Board {
    fn new(p: &Params) -> Board {
        Board {
            blocks: p.whole("blocks") as i32,
            lanes: p.number("lanes"),
            half: p.number("width") * 0.5,
            density: p.number("density"),
            free: p.number("free"),
            seed: p.number("seed") as u32,
        }
    }

    /// All blocks, row by row.
    fn all(&self) -> Vec<Block> {
        let side = self.blocks;
        (0..side * side).map(|k| self.block(k % side, k / side)).collect()
    }

    fn hash(&self, i: i32, j: i32, salt: u32) -> u32 {
        let wrap = |k: i32| k.rem_euclid(self.blocks) as u32;
        cell(wrap(i), wrap(j), self.seed ^ salt)
    }

    fn way(&self, i: i32, j: i32) -> Way {
        // Directions are the same over two by two blocks where they can be, so that buses run on.
        let h = self.hash(i, j, 0x11);
        let coarse =
            if self.blocks % 2 == 0 { self.hash(i.div_euclid(2) * 2, j.div_euclid(2) * 2, 0x55) } else { h };
        match unit(h) < self.free {
            true => Way::Free,
            false if mix32(coarse) & 1 == 0 => Way::Across,
            false => Way::Down,
        }
    }

    /// The bus over the left (or upper) border of a block.
    fn bus(&self, i: i32, j: i32, salt: u32) -> Bus {
        let h = self.hash(i, j, salt);
        let room = self.lanes - 3.0;
        let count = (room * self.density * (0.25 + 0.75 * unit(h))).round();
        Bus { first: (1.0 + (room - count + 1.0) * unit(mix32(h))).floor(), count }
    }

    fn block(&self, i: i32, j: i32) -> Block {
        let way = self.way(i, j);
        let (di, dj, salt) = if way == Way::Down { (0, 1, 0x22) } else { (1, 0, 0x33) };
        Block {
            way,
            id: unit(self.hash(i, j, 0x44)),
            enter: self.bus(i, j, salt),
            leave: self.bus(i + di, j + dj, salt),
            open: [self.way(i - di, j - dj) == way, self.way(i + di, j + dj) == way],
        }
    }

    /// Lanes inside the copper and inside a hole at (along, across), both counted in lanes from the block's corner.
    fn copper(&self, block: &Block, along: f32, across: f32) -> [f32; 2] {
        let (enter, leave) = (block.enter, block.leave);
        let jog = leave.first - enter.first;
        let (reach, sign) = (jog.abs(), if jog < 0.0 { -1.0 } else { 1.0 });
        let begin = (self.lanes - reach) * 0.5;
        // Bends of parallel traces lie on the line that halves the angle.
        let risen = |k: f32| (along - begin + 0.414 * (k - 0.5 * enter.count) * sign).clamp(0.0, reach);
        let guess = across - enter.first - 0.5;
        let lane = (guess - risen(guess - jog * 0.5) * sign).round();
        let through = enter.count.min(leave.count);
        let mut found = [-1.0f32, -1.0];
        for k in [lane - 1.0, lane, lane + 1.0] {
            let near_begin = along < self.lanes * 0.5;
            let alone = k >= through;
            let bus = if near_begin { enter } else { leave };
            if k < 0.0 || k >= bus.count {
                continue;
            }
            let up = if alone { if near_begin { 0.0 } else { reach } } else { risen(k) };
            let steep = up > 0.0 && up < reach;
            let beside = (across - enter.first - k - 0.5 - up * sign) * if steep { 0.707 } else { 1.0 };
            let stagger = 0.8 + if k as i32 & 1 == 0 { 0.0 } else { 0.9 };
            let stub = (begin * (0.35 + 0.3 * (k * 0.618).fract())).max(1.0);
            let low = if block.open[0] { f32::MIN } else { stagger };
            let high = if block.open[1] { f32::MAX } else { self.lanes - stagger };
            let (low, high) = match (alone, near_begin) {
                (false, _) => (low, high),
                (true, true) => (low, stub.max(stagger + 0.2)),
                (true, false) => ((self.lanes - stub).min(self.lanes - stagger - 0.2), high),
            };
            let beyond = along - along.clamp(low, high);
            let away = (beside * beside + beyond * beyond).sqrt();
            let end = if near_begin != alone { low } else { high };
            let from_end = (along - end).clamp(-9.0, 9.0);
            let via = (beside * beside + from_end * from_end).sqrt();
            found[0] = found[0].max(self.half - away).max(VIA - via);
            found[1] = found[1].max(HOLE - via);
        }
        found
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let board = Board::new(p);
    let (side, blocks) = (board.blocks, board.all());
    let lane_m = canvas.size_m / (side as f32 * board.lanes);
    Kernel::new(
        #[inline(always)]
        move |tile, _, out| {
            let per_px = side as f32 / tile.size_px as f32;
            for n in 0..tile.pixels() {
                let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
                let (u, v) = ((px as f32 + 0.5) * per_px, (py as f32 + 0.5) * per_px);
                let (i, j) = ((u as i32).min(side - 1), (v as i32).min(side - 1));
                let (x, y) = ((u - i as f32) * board.lanes, (v - j as f32) * board.lanes);
                let block = &blocks[(j * side + i) as usize];
                let [edge, hole] = match block.way {
                    Way::Across => board.copper(block, x, y),
                    Way::Down => board.copper(block, y, x),
                    Way::Free => [-1.0, -1.0],
                };
                let middle = [x, y].map(|at| (at - board.lanes * 0.5) * lane_m);
                let free = if block.way == Way::Free { 1.0 } else { 0.0 };
                put(out, n, [edge * lane_m, hole * lane_m, block.id, middle[0], middle[1], free]);
            }
        },
    )
}

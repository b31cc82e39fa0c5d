//! The grid lines of the ground: even and close in the place, farther and farther apart around it.

use glam::Vec2;

use crate::layout::outline;

/// Least distance of lines, metres.
const STEP_M: f32 = 0.25;
/// Most steps across the place.
const MOST: f32 = 60.0;
/// Steps that go on beyond the place before they grow.
const BEYOND: i32 = 4;
/// Growth of one step over the last.
const GROWTH: f32 = 1.35;
/// Longest step, metres.
const LONGEST_M: f32 = 9.0;

/// Lines along x and z, rising.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// Where columns are, metres.
    pub xs: Vec<f32>,
    /// Where rows are, metres.
    pub zs: Vec<f32>,
    /// Longest step within the place, metres.
    pub step_m: f32,
}

impl Lines {
    /// Lines over a place and `reach_m` around it; the outer ones of the place lie on its bounds.
    pub fn around(place: &[Vec2], reach_m: f32) -> Lines {
        let (low, high) = outline::bounds(place);
        let (xs, a) = axis(low.x, high.x, reach_m);
        let (zs, b) = axis(low.y, high.y, reach_m);
        Lines { xs, zs, step_m: a.max(b) }
    }

    /// Every crossing, row by row.
    pub fn points(&self) -> impl Iterator<Item = Vec2> + '_ {
        self.zs.iter().flat_map(|z| self.xs.iter().map(|x| Vec2::new(*x, *z)))
    }

    /// The value at a point between crossings, linear over the two triangles of a cell; 0 without lines, that of
    /// the rim beyond them.
    pub fn interpolate(&self, values: &[f32], p: Vec2) -> f32 {
        if values.is_empty() {
            return 0.0;
        }
        let (column, u) = cell(&self.xs, p.x);
        let (row, v) = cell(&self.zs, p.y);
        let at = |column: usize, row: usize| values[row * self.xs.len() + column];
        let (a, b) = (at(column, row), at(column + 1, row));
        let (c, d) = (at(column, row + 1), at(column + 1, row + 1));
        // The cell's diagonal runs from its lowest to its highest corner, as in the mesh.
        if u >= v { a + (b - a) * u + (d - b) * v } else { a + (c - a) * v + (d - c) * u }
    }

    /// Lowers values so that neighbours among the chosen differ by no more than `slope` times their distance.
    pub fn limit(&self, values: &mut [f32], chosen: &[bool], slope: f32) {
        let wide = self.xs.len();
        for _ in 0..2 {
            for back in [false, true] {
                for k in 0..values.len() {
                    let i = if back { values.len() - 1 - k } else { k };
                    let (column, row) = (i % wide, i / wide);
                    let sideways =
                        if back { (column + 1 < wide).then(|| i + 1) } else { (column > 0).then(|| i - 1) };
                    let along = if back {
                        (row + 1 < self.zs.len()).then(|| i + wide)
                    } else {
                        (row > 0).then(|| i - wide)
                    };
                    for j in [sideways, along].into_iter().flatten() {
                        if chosen[i] && chosen[j] {
                            let apart = (self.xs[j % wide] - self.xs[column]).abs()
                                + (self.zs[j / wide] - self.zs[row]).abs();
                            values[i] = values[i].min(values[j] + slope * apart);
                        }
                    }
                }
            }
        }
    }
}

/// Lines of one axis, and their distance in the place.
fn axis(low: f32, high: f32, reach_m: f32) -> (Vec<f32>, f32) {
    let size = (high - low).max(STEP_M);
    let count = (size / STEP_M).ceil().clamp(1.0, MOST);
    let step = size / count;
    let mut lines: Vec<f32> = (-BEYOND..=count as i32 + BEYOND).map(|i| low + step * i as f32).collect();
    let (mut grown, mut out) = (step, 0.0);
    let mut outer = Vec::new();
    while out < reach_m {
        grown = (grown * GROWTH).min(LONGEST_M);
        out += grown;
        outer.push(out);
    }
    let (first, last) = (lines[0], lines[lines.len() - 1]);
    lines.splice(0..0, outer.iter().rev().map(|o| first - o));
    lines.extend(outer.iter().map(|o| last + o));
    (lines, step)
}

/// The step in which a coordinate lies, and where in it, 0..1.
fn cell(lines: &[f32], value: f32) -> (usize, f32) {
    let index = lines.partition_point(|line| *line <= value).clamp(1, lines.len() - 1) - 1;
    let (from, to) = (lines[index], lines[index + 1]);
    (index, ((value - from) / (to - from)).clamp(0.0, 1.0))
}

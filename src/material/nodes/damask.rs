//! A pomegranate ornament between ogee vines in half-drop repeat, as on brocade, damask and old wallpaper.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, port, whole};
use super::kernel::Kernel;
use super::lattice::floor;

/// `edge`: metres inside the ornament, negative on the ground; `part`: 0.25 fruit, 0.5 leaves, 0.75 vines, 1 flowers.
pub const DAMASK: NodeDef = NodeDef {
    name: "damask",
    inputs: &[OFFSET],
    outputs: &[port("edge", Kind::Scalar), port("part", Kind::Mask)],
    params: &[
        // Made even, for each second column is dropped by half.
        whole("columns", 2.0, 256.0, 4.0),
        whole("rows", 1.0, 256.0, 3.0),
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/damask.wgsl"), |p, canvas| {
        samples(repeats_per_m(p, canvas)).into_flattened()
    }),
};

/// Height of a repeat in its widths, as drawn below.
const TALL: f32 = 1.7;
const WIDE_STEPS: usize = 192;
const TALL_STEPS: usize = 320;

const FRUIT: f32 = 0.25;
const LEAF: f32 = 0.5;
const VINE: f32 = 0.75;
const FLOWER: f32 = 1.0;

/// From one point to another, bulging by `bend` of its length to the left, `width` at its widest, in column widths.
struct Stroke {
    from: [f32; 2],
    to: [f32; 2],
    bend: f32,
    width: f32,
    part: f32,
}

const fn stroke(from: [f32; 2], to: [f32; 2], bend: f32, width: f32, part: f32) -> Stroke {
    Stroke { from, to, bend, width, part }
}

/// The right half, around (0, 0), with y up.
const MOTIF: &[Stroke] = &[
    stroke([0.0, -0.30], [0.0, 0.46], 0.0, 0.21, FRUIT),
    stroke([0.0, 0.36], [0.0, 0.70], 0.0, 0.055, LEAF),
    stroke([0.03, 0.36], [0.19, 0.62], 0.16, 0.055, LEAF),
    stroke([0.05, 0.32], [0.32, 0.46], 0.20, 0.05, LEAF),
    stroke([0.03, -0.30], [0.36, 0.28], -0.30, 0.09, LEAF),
    stroke([0.05, -0.33], [0.56, 0.06], -0.26, 0.085, LEAF),
    stroke([0.06, -0.36], [0.60, -0.20], -0.22, 0.065, LEAF),
    stroke([0.05, -0.38], [0.40, -0.44], 0.22, 0.05, LEAF),
    stroke([0.04, -0.40], [0.22, -0.60], 0.18, 0.05, LEAF),
    stroke([0.0, -0.38], [0.0, -0.72], 0.0, 0.05, LEAF),
    stroke([0.0, 0.83], [0.50, 0.44], 0.17, 0.035, VINE),
    stroke([0.50, 0.44], [0.97, 0.04], -0.17, 0.035, VINE),
    stroke([0.0, -0.83], [0.50, -0.44], -0.17, 0.035, VINE),
    stroke([0.50, -0.44], [0.97, -0.04], 0.17, 0.035, VINE),
    stroke([0.46, 0.46], [0.42, 0.24], 0.25, 0.045, VINE),
    stroke([0.52, 0.43], [0.70, 0.48], 0.25, 0.04, VINE),
    stroke([0.56, -0.36], [0.76, -0.40], -0.25, 0.04, VINE),
    stroke([1.0, 0.04], [1.0, 0.20], 0.0, 0.05, FLOWER),
    stroke([0.97, 0.02], [0.82, 0.11], 0.0, 0.05, FLOWER),
    stroke([0.97, -0.02], [0.82, -0.11], 0.0, 0.05, FLOWER),
    stroke([1.0, -0.04], [1.0, -0.20], 0.0, 0.05, FLOWER),
    stroke([0.93, 0.0], [1.07, 0.0], 0.0, 0.05, FLOWER),
];

impl Stroke {
    /// How far inside it (x, y) lies, in column widths.
    fn inside(&self, x: f32, y: f32) -> f32 {
        let (dx, dy) = (self.to[0] - self.from[0], self.to[1] - self.from[1]);
        let squared = dx * dx + dy * dy;
        let (px, py) = (x - self.from[0], y - self.from[1]);
        let t = (px * dx + py * dy) / squared;
        let length = squared.sqrt();
        let bulge = 4.0 * t.clamp(0.0, 1.0) * (1.0 - t.clamp(0.0, 1.0));
        let across = (py * dx - px * dy) / length - self.bend * bulge * length;
        let beyond = (-t).max(t - 1.0) * length;
        // Vines keep their width, all else is widest at a third.
        let outline = if self.part == VINE { 1.0 } else { 6.75 * t * (1.0 - t) * (1.0 - t) };
        (self.width * outline - across.abs()).min(-beyond)
    }
}

/// The ornament at x 0..1 and y −TALL / 2..TALL / 2: how far inside, and of which part.
fn drawn(x: f32, y: f32) -> [f32; 2] {
    let mut best = [-1.0f32, 0.0];
    for (right, up) in [(0.0, 0.0), (1.0, TALL * 0.5), (1.0, -TALL * 0.5)] {
        let (x, y) = ((x - right).abs(), y - up);
        for stroke in MOTIF {
            let inside = stroke.inside(x, y);
            if inside > best[0] {
                best = [inside, stroke.part];
            }
        }
    }
    best
}

/// Columns and rows per metre.
fn repeats_per_m(p: &Params, canvas: Canvas) -> [f32; 2] {
    let (columns, rows) = ((p.whole("columns") / 2).max(1) * 2, p.whole("rows"));
    [columns as f32 / canvas.size_m, rows as f32 / canvas.size_m]
}

/// One column of the ornament, row by row: metres inside, and part.
fn samples(per_m: [f32; 2]) -> Vec<[f32; 2]> {
    // Strokes keep their thickness where repeats are drawn out.
    let unit_m = (1.0 / per_m[0]).min(TALL.recip() / per_m[1]);
    let sample = |k: usize| {
        let (i, j) = (k % (WIDE_STEPS + 1), k / (WIDE_STEPS + 1));
        let (x, y) = (i as f32 / WIDE_STEPS as f32, 0.5 - j as f32 / TALL_STEPS as f32);
        let [inside, part] = drawn(x, y * TALL);
        [inside * unit_m, part]
    };
    (0..(WIDE_STEPS + 1) * (TALL_STEPS + 1)).map(sample).collect()
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let per_m = repeats_per_m(p, canvas);
    let table = samples(per_m);
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m * per_m[0] * 0.5, y_m * per_m[1]);
            // Each second column is the mirror of the one before.
            let u = 1.0 - ((u - floor(u) as f32) * 2.0 - 1.0).abs();
            let (x, y) = (u * WIDE_STEPS as f32, (v - floor(v) as f32) * TALL_STEPS as f32);
            let (i, j) = ((x as usize).min(WIDE_STEPS - 1), (y as usize).min(TALL_STEPS - 1));
            let (fx, fy) = (x - i as f32, y - j as f32);
            let at = j * (WIDE_STEPS + 1) + i;
            let (above, below) = (&table[at..at + 2], &table[at + WIDE_STEPS + 1..at + WIDE_STEPS + 3]);
            let top = above[0][0] + (above[1][0] - above[0][0]) * fx;
            let bottom = below[0][0] + (below[1][0] - below[0][0]) * fx;
            [top + (bottom - top) * fy, above[0][1]]
        },
    )
}

//! A palmette between scrolls in an ogee frame, mirrored, each second one moved by half.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::kernel::Kernel;
use super::lattice::{after, wrap};
use crate::num::Seed;
use crate::num::math::{PI, pow, sin};

/// `edge`: metres inside the ornament, negative outside, exact near its outline.
pub const PALMETTE: NodeDef = NodeDef {
    name: "palmette",
    inputs: &[OFFSET],
    outputs: &[port("edge", Kind::Scalar)],
    params: &[
        whole("columns", 1.0, 64.0, 4.0),
        whole("rows", 1.0, 64.0, 3.0),
        // Thickness of all strokes.
        real("bold", 0.3, 2.0, 1.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/palmette.wgsl"), |p, canvas| {
        drawn(p, repeat_m(p, canvas))
    }),
};

/// A stroke along a quadratic curve; the right half is drawn, the left mirrored. One repeat is 1 wide and 1 high.
struct Stroke {
    from: [f32; 2],
    over: [f32; 2],
    to: [f32; 2],
    width: f32,
    /// 0 a leaf, thick in the middle; 1 a stem, tapering; 2 a ribbon, even.
    form: u8,
}

const fn stroke(from: [f32; 2], over: [f32; 2], to: [f32; 2], width: f32, form: u8) -> Stroke {
    Stroke { from, over, to, width, form }
}

/// y runs down.
const MOTIF: &[Stroke] = &[
    // The palmette: a bud and its fan.
    stroke([0.0, 0.02], [0.0, -0.12], [0.0, -0.27], 0.034, 0),
    stroke([0.012, 0.03], [0.10, -0.08], [0.055, -0.235], 0.022, 0),
    stroke([0.02, 0.045], [0.17, -0.04], [0.125, -0.175], 0.024, 0),
    stroke([0.03, 0.06], [0.21, 0.02], [0.195, -0.10], 0.022, 0),
    stroke([0.03, 0.075], [0.20, 0.09], [0.235, -0.015], 0.018, 0),
    // Its cup, and the stem below.
    stroke([0.0, 0.095], [0.06, 0.09], [0.10, 0.065], 0.014, 1),
    stroke([0.0, 0.13], [0.055, 0.135], [0.085, 0.105], 0.012, 1),
    stroke([0.0, 0.09], [0.0, 0.2], [0.0, 0.33], 0.011, 2),
    // Scrolls that rise from the foot and curl in, with their leaves.
    stroke([0.0, 0.33], [0.17, 0.30], [0.215, 0.17], 0.018, 2),
    stroke([0.215, 0.17], [0.235, 0.085], [0.165, 0.10], 0.016, 1),
    stroke([0.165, 0.10], [0.115, 0.125], [0.145, 0.155], 0.014, 0),
    stroke([0.10, 0.29], [0.19, 0.36], [0.255, 0.285], 0.022, 0),
    stroke([0.19, 0.225], [0.285, 0.245], [0.285, 0.15], 0.02, 0),
    stroke([0.075, 0.30], [0.075, 0.235], [0.035, 0.205], 0.016, 0),
    stroke([0.135, 0.26], [0.13, 0.21], [0.085, 0.19], 0.014, 0),
    // The foot: a small lily upside down.
    stroke([0.0, 0.345], [0.0, 0.39], [0.0, 0.43], 0.02, 0),
    stroke([0.012, 0.345], [0.06, 0.365], [0.055, 0.415], 0.014, 0),
    // The ogee frame: a ribbon from repeat to repeat with leaves on both sides.
    stroke([0.0, -0.44], [0.07, -0.38], [0.20, -0.31], 0.009, 2),
    stroke([0.20, -0.31], [0.37, -0.215], [0.375, -0.06], 0.011, 2),
    stroke([0.375, -0.06], [0.385, 0.03], [0.5, 0.06], 0.011, 2),
    stroke([0.09, -0.37], [0.10, -0.31], [0.065, -0.295], 0.014, 0),
    stroke([0.18, -0.32], [0.185, -0.25], [0.14, -0.235], 0.016, 0),
    stroke([0.29, -0.255], [0.29, -0.185], [0.245, -0.165], 0.016, 0),
    stroke([0.31, -0.24], [0.385, -0.245], [0.40, -0.30], 0.016, 0),
    stroke([0.365, -0.13], [0.425, -0.115], [0.45, -0.165], 0.016, 0),
    stroke([0.37, -0.02], [0.32, 0.005], [0.31, 0.06], 0.016, 0),
    stroke([0.385, 0.03], [0.44, 0.02], [0.46, -0.03], 0.014, 0),
];

/// Samples across and down one repeat, discs along a stroke, and how far outside of the outline is measured.
const WIDE: usize = 256;
const HIGH: usize = 384;
const DISCS: usize = 72;
const MARGIN: f32 = 0.03;

/// Width and height of one repeat.
fn repeat_m(p: &Params, canvas: Canvas) -> [f32; 2] {
    [canvas.size_m / p.number("columns"), canvas.size_m / p.number("rows")]
}

/// One repeat, row by row.
fn drawn(p: &Params, repeat_m: [f32; 2]) -> Vec<f32> {
    draw(repeat_m[1] / repeat_m[0], p.number("bold"), Seed(p.number("seed") as u64))
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let repeat_m = repeat_m(p, canvas);
    let drawn = drawn(p, repeat_m);
    let size_m = canvas.size_m;
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (i, fx) = wrap(x_m / repeat_m[0] * WIDE as f32, WIDE);
            let (j, fy) = wrap(y_m / repeat_m[1] * HIGH as f32, HIGH);
            let line = |j: usize| {
                let (a, b) = (drawn[j * WIDE + i], drawn[j * WIDE + after(i, WIDE)]);
                a + (b - a) * fx
            };
            let (top, low) = (line(j), line(after(j, HIGH)));
            [(top + (low - top) * fy) * repeat_m[0]]
        },
    )
}

/// Distances inside the ornament over one repeat, in its width; two motifs, the second moved by half both ways.
fn draw(aspect: f32, bold: f32, seed: Seed) -> Vec<f32> {
    let mut plane = vec![-MARGIN; WIDE * HIGH];
    for (k, s) in MOTIF.iter().enumerate() {
        let mut draw = seed.stream(("stroke", k));
        let (bend, thick) = ([draw.signed() * 0.012, draw.signed() * 0.012], draw.range(0.85, 1.15) * bold);
        for step in 0..=DISCS {
            let t = step as f32 / DISCS as f32;
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            let at = |axis: usize| {
                let bent = if s.over[0] == 0.0 { 0.0 } else { bend[axis] };
                a * s.from[axis] + b * (s.over[axis] + bent) + c * s.to[axis]
            };
            let radius = s.width * thick * profile(s.form, t);
            for (side, moved) in [(1.0, 0.0), (-1.0, 0.0), (1.0, 0.5), (-1.0, 0.5)] {
                disc(&mut plane, [at(0) * side + moved + 0.25, at(1) + moved + 0.25], radius, aspect);
            }
        }
    }
    plane
}

fn profile(form: u8, t: f32) -> f32 {
    match form {
        0 => 0.12 + 0.88 * sin(pow(t, 0.8) * PI).max(0.0),
        1 => 1.0 - 0.6 * t,
        _ => 0.9,
    }
}

/// Raises the plane to the distance inside a disc.
fn disc(plane: &mut [f32], [x, y]: [f32; 2], radius: f32, aspect: f32) {
    let reach = radius + MARGIN;
    let span = |at: f32, reach: f32, n: usize| {
        (((at - reach) * n as f32).floor() as i32, ((at + reach) * n as f32).ceil() as i32)
    };
    let ((left, right), (top, bottom)) = (span(x, reach, WIDE), span(y, reach / aspect, HIGH));
    for j in top..=bottom {
        let dy = (j as f32 / HIGH as f32 - y) * aspect;
        for i in left..=right {
            let dx = i as f32 / WIDE as f32 - x;
            let at = j.rem_euclid(HIGH as i32) as usize * WIDE + i.rem_euclid(WIDE as i32) as usize;
            plane[at] = plane[at].max(radius - (dx * dx + dy * dy).sqrt());
        }
    }
}

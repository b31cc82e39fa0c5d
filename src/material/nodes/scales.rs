//! Overlapping rows of scales, feathers, shingles: tips towards −V, the row above lying over the one below.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `edge`: metres to the rim of the scale on top, negative in gaps; `id`; `x` −1..1 across; `y` 0..1 from root to
/// tip; `above`: metres to the rim of the scale that lies over it, for its shadow.
pub const SCALES: NodeDef = NodeDef {
    name: "scales",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("above", Kind::Scalar),
    ],
    params: &[
        whole("nx", 1.0, 512.0, 16.0),
        // Rounded up to an even number: each second row is moved by half a scale.
        whole("ny", 2.0, 512.0, 16.0),
        // In rows.
        real("length", 1.0, 4.0, 2.0),
        // In columns.
        real("width", 0.6, 1.6, 1.1),
        // Where the tip begins, as a fraction of the length, and its form: 0 round, 1 pointed.
        real("shoulder", 0.0, 0.95, 0.4),
        real("pointed", 0.0, 1.0, 0.2),
        // How far scales stray, as a fraction of a row or column.
        real("jitter", 0.0, 0.4, 0.1),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/scales.wgsl")),
};

struct Scales {
    nx: usize,
    ny: usize,
    length: f32,
    half: f32,
    shoulder: f32,
    pointed: f32,
    jitter: f32,
    /// Metres per column and row.
    pitch: [f32; 2],
    /// Where each scale strays to, and its id.
    table: Vec<[f32; 3]>,
}

/// A scale seen from one place.
#[derive(Clone, Copy)]
struct Seen {
    rim_m: f32,
    id: f32,
    x: f32,
    y: f32,
}

const NONE: Seen = Seen { rim_m: -1e3, id: 0.0, x: 0.0, y: 0.0 };

impl Scales {
    /// Scale i of row j from (u, v), in columns and rows.
    #[inline(always)]
    fn scale(&self, i: i32, j: i32, u: f32, v: f32) -> Seen {
        let (nx, ny) = (self.nx as i32, self.ny as i32);
        let column = if (i as u32) < nx as u32 { i } else { i.rem_euclid(nx) };
        let row = if (j as u32) < ny as u32 { j } else { j.rem_euclid(ny) };
        let [stray_x, stray_y, id] = self.table[(row * nx + column) as usize];
        let x = (u - i as f32 - stray_x) / self.half;
        let y = (v - j as f32 - stray_y) / self.length;
        let a = x.abs();
        let tip = 1.0 / (1.0 - self.shoulder);
        let b = ((y - self.shoulder) * tip).max(0.0);
        let (p, q) = (self.pointed, 1.0 - self.pointed);
        let inside = 1.0 - p * (a + b) - q * (a * a + b * b);
        // Distance to first order: the value over its slope.
        let half_m = self.half * self.pitch[0];
        let slope_x = (p + 2.0 * q * a) / half_m;
        let slope_y = if b > 0.0 { (p + 2.0 * q * b) * tip / (self.length * self.pitch[1]) } else { 0.0 };
        let slope = (slope_x * slope_x + slope_y * slope_y).sqrt().max(1.0 / half_m);
        let rim_m = if y < 0.0 { -1e3 } else { inside / slope };
        Seen { rim_m, id, x, y }
    }

    /// The scale of row j that reaches furthest over (u, v); where two overlap sideways they meet in the middle.
    #[inline(always)]
    fn row(&self, j: i32, u: f32, v: f32) -> Seen {
        let moved = if j & 1 == 0 { 0.5 } else { 1.0 };
        let i = floor(u - moved);
        let (left, right) = (self.scale(i, j, u - moved, v), self.scale(i + 1, j, u - moved, v));
        let (top, other) = if left.rim_m > right.rim_m { (left, right) } else { (right, left) };
        Seen { rim_m: top.rim_m - other.rim_m.max(0.0), ..top }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny").next_multiple_of(2));
    let (jitter, seed, size_m) = (p.number("jitter"), p.number("seed") as u32, canvas.size_m);
    let strayed = |k: usize| {
        let h = cell((k % nx) as u32, (k / nx) as u32, seed);
        let stray = |h: u32| jitter * (unit(h) - 0.5);
        [stray(h), stray(mix32(h ^ 0x51ed)), unit(mix32(h ^ 0x77))]
    };
    let scales = Scales {
        nx,
        ny,
        length: p.number("length"),
        half: p.number("width") * 0.5,
        shoulder: p.number("shoulder"),
        pointed: p.number("pointed"),
        jitter,
        pitch: [size_m / nx as f32, size_m / ny as f32],
        table: (0..nx * ny).map(strayed).collect(),
    };
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m / scales.pitch[0], y_m / scales.pitch[1]);
            let first = floor(v - scales.length - scales.jitter * 0.5);
            let mut above_m = scales.pitch[1];
            let mut seen = NONE;
            for j in first..=floor(v + scales.jitter * 0.5) {
                seen = scales.row(j, u, v);
                if seen.rim_m > 0.0 {
                    break;
                }
                above_m = above_m.min(-seen.rim_m);
            }
            [seen.rim_m.max(-0.1), seen.id, seen.x, seen.y.clamp(0.0, 1.0), above_m]
        },
    )
}

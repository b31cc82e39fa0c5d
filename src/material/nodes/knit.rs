//! Plain knitting seen from the right side: columns of stitches, each a V of two yarns.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `height` 0..1, 0 between yarns; `id` of the stitch; `row`, equal along a course; `along`, `across`: −1..1 over the
/// leg of a stitch, from its top to its foot and from left to right.
pub const KNIT: NodeDef = NodeDef {
    name: "knit",
    inputs: &[OFFSET],
    outputs: &[
        port("height", Kind::Mask),
        port("id", Kind::Mask),
        port("row", Kind::Mask),
        port("along", Kind::Scalar),
        port("across", Kind::Scalar),
    ],
    params: &[
        // Columns of stitches.
        whole("nx", 1.0, 2048.0, 72.0),
        // Courses.
        whole("ny", 1.0, 2048.0, 96.0),
        // Thickness of the yarn; 1 fills the cloth.
        real("yarn", 0.4, 1.4, 1.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/knit.wgsl")),
};

/// One leg in courses: its middle lies half way between the column's middle and border.
struct Leg {
    /// Width of a column in courses.
    column: f32,
    /// Unit vector from top to foot, of the right leg.
    down: [f32; 2],
    half_length: f32,
    half_width: f32,
}

impl Leg {
    fn new(column: f32, yarn: f32) -> Leg {
        let (dx, dy) = (-0.36 * column, 1.55f32);
        let length = (dx * dx + dy * dy).sqrt();
        // Legs of one side lie a course apart: that much room each has across.
        let room = -dx / length;
        Leg {
            column,
            down: [dx / length, dy / length],
            half_length: length * 0.62,
            half_width: room * 0.72 * yarn,
        }
    }

    /// Height, along and across at `x` from the column's middle (positive) and `y` below the course's middle.
    #[inline(always)]
    fn at(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = (x - 0.25 * self.column, y);
        let along = (x * self.down[0] + y * self.down[1]) / self.half_length;
        let across = (x * self.down[1] - y * self.down[0]) / self.half_width;
        let ends = along * along;
        let dome = 1.0 - across * across - ends * ends;
        // The foot of a stitch lies over the head of the next.
        let height = if dome > 0.0 { dome.sqrt() * 0.72 + along * 0.16 + 0.16 } else { -1.0 };
        [height, along, across]
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx") as i32, p.whole("ny") as i32);
    let leg = Leg::new(ny as f32 / nx as f32, p.number("yarn"));
    let seed = p.number("seed") as u32;
    let per_m = [nx as f32 / canvas.size_m, ny as f32 / canvas.size_m];
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m * per_m[0], y_m * per_m[1]);
            let (i, j) = (floor(u), floor(v));
            let x = (u - i as f32 - 0.5) * leg.column;
            let (mut best, mut course) = ([0.0f32; 3], j);
            for k in j - 1..=j + 1 {
                let found = leg.at(x.abs(), v - k as f32 - 0.5);
                if found[0] > best[0] {
                    (best, course) = (found, k);
                }
            }
            let (column, course) = (i.rem_euclid(nx) as u32, course.rem_euclid(ny) as u32);
            let (id, row) = (unit(cell(column, course, seed)), unit(cell(7, course, !seed)));
            let across = if x < 0.0 { -best[2] } else { best[2] };
            [best[0].clamp(0.0, 1.0), id, row, best[1], across]
        },
    )
}

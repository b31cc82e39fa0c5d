//! Chain mail: rows of wire rings that lean by turns to the right and to the left, so that each hooks into four others.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `edge`: metres inside the wire, negative between rings; `height`: metres above the middle of the cloth; `id` of the
/// ring on top; `x`, `y`: from the middle of that ring, in ring radii.
pub const RINGS: NodeDef = NodeDef {
    name: "rings",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("height", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        whole("nx", 2.0, 512.0, 48.0),
        // Made even, for rows lean by turns.
        whole("ny", 2.0, 1024.0, 80.0),
        // Radius of a ring as a fraction of the pitch in its row.
        real("radius", 0.3, 0.7, 0.55),
        // Half the wire's thickness as a fraction of the ring's radius.
        real("wire", 0.05, 0.35, 0.17),
        // How steeply rings lean.
        real("lean", 0.0, 1.0, 0.4),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/rings.wgsl")),
};

struct Rings {
    nx: i32,
    ny: i32,
    pitch_m: [f32; 2],
    radius_m: f32,
    wire_m: f32,
    lean: f32,
    seed: u32,
}

/// What a pixel sees.
struct Hit {
    edge: f32,
    height: f32,
    ring: [i32; 2],
    at: [f32; 2],
}

impl Rings {
    #[inline(always)]
    fn at(&self, x_m: f32, y_m: f32, rows: i32) -> Hit {
        let (radius, wire) = (self.radius_m, self.wire_m);
        let squash = (1.0 + self.lean * self.lean).sqrt();
        let lowest = -self.lean * radius - wire;
        let mut hit = Hit { edge: -radius, height: lowest, ring: [0, 0], at: [0.0, 0.0] };
        let middle = floor(y_m / self.pitch_m[1]);
        for j in middle - rows..=middle + rows {
            let odd = j.rem_euclid(2) as f32;
            let dy = y_m - (j as f32 + 0.5) * self.pitch_m[1];
            let u = x_m / self.pitch_m[0] - odd * 0.5;
            let nearest = floor(u);
            let second = if u - nearest as f32 > 0.5 { nearest + 1 } else { nearest - 1 };
            for i in [nearest, second] {
                let dx = (u - i as f32 - 0.5) * self.pitch_m[0];
                let wide = dx * squash;
                let away = (wide * wide + dy * dy).sqrt() - radius;
                let edge = wire - away.abs();
                if edge > 0.0 {
                    let round = (wire * wire - away * away).max(0.0).sqrt();
                    let height = (1.0 - 2.0 * odd) * self.lean * dx + round;
                    if hit.edge <= 0.0 || height > hit.height {
                        hit = Hit { edge, height, ring: [i, j], at: [wide / radius, dy / radius] };
                    }
                } else if hit.edge <= 0.0 && edge > hit.edge {
                    hit.edge = edge;
                }
            }
        }
        hit
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx") as i32, (p.whole("ny") as i32 / 2).max(1) * 2);
    let pitch_m = [canvas.size_m / nx as f32, canvas.size_m / ny as f32];
    let radius_m = pitch_m[0] * p.number("radius");
    let wire_m = radius_m * p.number("wire");
    let rings =
        Rings { nx, ny, pitch_m, radius_m, wire_m, lean: p.number("lean"), seed: p.number("seed") as u32 };
    let rows = (((radius_m + wire_m) / pitch_m[1] + 0.5) as i32).clamp(1, 8);
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let hit = rings.at(x_m, y_m, rows);
            let (i, j) = (hit.ring[0].rem_euclid(rings.nx), hit.ring[1].rem_euclid(rings.ny));
            let id = unit(cell(i as u32, j as u32, rings.seed));
            [hit.edge, hit.height, id, hit.at[0], hit.at[1]]
        },
    )
}

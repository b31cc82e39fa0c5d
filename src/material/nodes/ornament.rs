//! Ornaments of cement tiles: figures that join across tiles into rings, stars and straps.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `figure` and `accent`: metres inside a figure (negative outside), the accent lying on top; `edge`: metres to the
/// border of the tile; `id`; `x`, `y`: metres from the middle.
pub const ORNAMENT: NodeDef = NodeDef {
    name: "ornament",
    inputs: &[OFFSET],
    outputs: &[
        port("figure", Kind::Scalar),
        port("accent", Kind::Scalar),
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        whole("columns", 1.0, 256.0, 5.0),
        // 0 rings and stars, 1 petals, 2 stars and crosses, 3 quatrefoils, 4 straps.
        whole("kind", 0.0, 4.0, 0.0),
        // Share of tiles with a figure of their own.
        real("mixed", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/ornament.wgsl")),
};

const DIAGONAL: f32 = std::f32::consts::FRAC_1_SQRT_2;

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (columns, kind, mixed) = (p.whole("columns"), p.whole("kind"), p.number("mixed"));
    let seed = p.number("seed") as u32;
    let size_m = canvas.size_m;
    let tile_m = size_m / columns as f32;
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = ((x_m / tile_m).clamp(-1e6, 1e6), (y_m / tile_m).clamp(-1e6, 1e6));
            let (i, j) = (floor(u), floor(v));
            let (x, y) = (u - i as f32 - 0.5, v - j as f32 - 0.5);
            let whole = |k: i32| k.rem_euclid(columns as i32) as u32;
            let random = |what: u32| unit(cell(whole(i), whole(j), seed ^ what));
            let kind = if random(3) < mixed { (random(5) * 5.0) as usize } else { kind };
            let (a, b) = (x.abs().max(y.abs()), x.abs().min(y.abs()));
            let [figure, accent] = figure(kind, a, b);
            [figure * tile_m, accent * tile_m, (0.5 - a) * tile_m, random(0), x * tile_m, y * tile_m]
        },
    )
}

fn away(a: f32, b: f32) -> f32 {
    (a * a + b * b).sqrt()
}

/// Inside a band of that half width around zero.
fn band(at: f32, half: f32) -> f32 {
    half - at.abs()
}

/// A star of eight points: two squares, one on its corner.
fn star(a: f32, b: f32, reach: f32) -> f32 {
    (reach - a).max(reach - (a + b) * DIAGONAL)
}

/// Figure and accent in the eighth of a tile where 0 ≤ b ≤ a ≤ 0.5, in tiles.
#[inline(always)]
fn figure(kind: usize, a: f32, b: f32) -> [f32; 2] {
    let corner = away(0.5 - a, 0.5 - b);
    match kind {
        0 => {
            let rings = band(corner - 0.37, 0.055).max(band(corner - 0.25, 0.02));
            let middle = star(a, b, 0.15).min(away(a, b) - 0.055);
            [rings.max(middle), (0.11 - corner).max(0.03 - away(a, b))]
        }
        1 => {
            // Circles around the middles of the sides overlap in four petals.
            let petal = (0.5 - away(0.5 - a, b)).min(0.5 - away(a, 0.5 - b));
            let vein = band(a - b, 0.008).min(petal - 0.06);
            [petal.min(-vein), (0.09 - away(0.5 - a, b)).max(0.028 - away(a, b))]
        }
        2 => {
            let large = star(a, b, 0.30);
            let inner = star(a, b, 0.23);
            [large.min(-inner).max(star(0.5 - b, 0.5 - a, 0.10)), star(a, b, 0.14).min(away(a, b) - 0.05)]
        }
        3 => {
            let foil = (0.17 - away(a - 0.19, b)).max(0.20 - a);
            let ring = foil.min(0.045 - foil);
            let diamond = 0.13 - (0.5 - a + 0.5 - b);
            [ring.max(diamond), (foil - 0.09).min(away(a, b) - 0.04).max(band(corner - 0.24, 0.012))]
        }
        _ => {
            let straps = band((a + b) - 0.5, 0.06).max(band(a - 0.27, 0.035).min(0.30 - b));
            [straps.max(0.09 - a), (0.10 - (0.5 - a + 0.5 - b)).max(0.035 - away(a - 0.17, b))]
        }
    }
}

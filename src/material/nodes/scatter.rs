//! Small shapes strewn over the tile, later ones on top: leaves, blades, pebbles, scratches, flecks.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, SEED, Tile, port, real, whole};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::floor;
use super::row::{load, padded, store};
use super::splats::{Splat, strew, table};

/// `cover` 0..1; `id`; `along` 0..1 from foot to tip; `across` −1..1; `order` 0..1, higher lies on top.
pub const SCATTER: NodeDef = NodeDef {
    name: "scatter",
    inputs: &[],
    outputs: &[
        port("cover", Kind::Mask),
        port("id", Kind::Mask),
        port("along", Kind::Mask),
        port("across", Kind::Scalar),
        port("order", Kind::Mask),
    ],
    params: &[
        whole("count", 1.0, 200_000.0, 500.0),
        // 0 pebble, 1 leaf, 2 blade, 3 line.
        whole("shape", 0.0, 3.0, 0.0),
        real("length_m", 0.0005, 2.0, 0.05),
        // Shortest length as a fraction of the longest.
        real("least", 0.05, 1.0, 0.5),
        // Width as a fraction of the length.
        real("width", 0.001, 2.0, 0.4),
        // Sideways bend at the tip as a fraction of the length.
        real("bend", 0.0, 1.0, 0.1),
        // Main direction in degrees from +U, and how far it strays (1: anywhere).
        real("angle_deg", -180.0, 180.0, 0.0),
        real("stray", 0.0, 1.0, 1.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/scatter.wgsl"), table),
};

/// Rows per bin.
const BIN: usize = 16;

/// A direction with less than this across the rows counts as lying in them.
const LYING: f32 = 0.02;

struct Scatter {
    shape: usize,
    splats: Vec<Splat>,
    /// Per bin of rows the splats that may reach into it, the lowest first.
    bins: Vec<Vec<u32>>,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let splats = strew(p, canvas);
    let mut bins: Vec<Vec<u32>> = vec![Vec::new(); canvas.size_px.div_ceil(BIN)];
    for (k, s) in splats.iter().enumerate() {
        let (low, high) = ((s.y - s.tall).floor() as i32, (s.y + s.tall).ceil() as i32);
        let mut last = usize::MAX;
        for y in low..=high {
            let bin = y.rem_euclid(canvas.size_px as i32) as usize / BIN;
            if bin != last && !bins[bin].ends_with(&[k as u32]) {
                bins[bin].push(k as u32);
                last = bin;
            }
        }
    }
    Kernel::of(Scatter { shape: p.whole("shape"), splats, bins })
}

impl Work for Scatter {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, _: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let wanted: [bool; 5] = std::array::from_fn(|c| !out[c].is_empty());
        let mut row: [Vec<f32>; 5] =
            std::array::from_fn(|c| vec![0.0; if wanted[c] { padded(size) } else { 0 }]);
        for r in 0..tile.rows {
            row.iter_mut().for_each(|channel| channel.fill(0.0));
            let y = tile.y0 + r;
            for k in &self.bins[y / BIN] {
                let splat = &self.splats[*k as usize];
                match self.shape {
                    0 => draw(simd, splat, y, size, &wanted, &mut row, pebble),
                    1 => draw(simd, splat, y, size, &wanted, &mut row, leaf),
                    2 => draw(simd, splat, y, size, &wanted, &mut row, blade),
                    _ => draw(simd, splat, y, size, &wanted, &mut row, arch),
                }
            }
            for (out, row) in out.iter_mut().zip(&row).filter(|(out, _)| !out.is_empty()) {
                out[r * size..(r + 1) * size].copy_from_slice(&row[..size]);
            }
        }
    }
}

/// Draws one shape into one row, over what lies there.
#[inline(always)]
fn draw<S: Simd>(
    simd: S,
    s: &Splat,
    y: usize,
    size: usize,
    wanted: &[bool; 5],
    row: &mut [Vec<f32>; 5],
    outline: impl Fn(f32x16<S>) -> f32x16<S>,
) {
    let edge = size as f32;
    let mut dy = y as f32 + 0.5 - s.y;
    dy -= if dy * 2.0 > edge { edge } else { 0.0 };
    dy += if dy * 2.0 < -edge { edge } else { 0.0 };
    if dy.abs() > s.tall {
        return;
    }
    let [right, down] = s.dir;
    let (mut low, mut high) = (-s.reach, s.reach);
    // A thin shape crosses the row in a short stretch only, and between its ends.
    if down.abs() > LYING {
        let (middle, wide) = (dy * right / down, (s.half_width + s.bend.abs()) / down.abs());
        (low, high) = (low.max(middle - wide), high.min(middle + wide));
    }
    if right.abs() > LYING {
        let (middle, wide) = (-dy * down / right, s.half_length / right.abs());
        (low, high) = (low.max(middle - wide), high.min(middle + wide));
    }
    let (first, last) = (floor(s.x + low), floor(s.x + high) + 1);
    let lanes = f32x16::from_fn(simd, |lane| lane as f32);
    let zero = f32x16::splat(simd, 0.0);
    let mut x = first;
    while x <= last {
        // A stretch that leaves the tile goes on at its other side.
        let inside = x.rem_euclid(size as i32);
        let stop = (size as i32 - inside).min(last + 1 - x);
        for step in (0..stop).step_by(LANES) {
            let dx = lanes + ((x + step) as f32 + 0.5 - s.x);
            let along = (dx * right + dy * down) * s.per_length + 0.5;
            let across = -(dx * down) + dy * right - (along * along - 0.33) * s.bend;
            let width = outline(along) * s.half_width;
            let hit = along.simd_ge(0.0) & along.simd_le(1.0) & across.abs().simd_lt(width);
            // Lanes past the stretch belong to pixels that this row does not show there.
            let hit = hit & lanes.simd_lt((stop - step) as f32);
            if hit.any_true() {
                let at = (inside + step) as usize;
                let values = [zero + 1.0, zero + s.id, along, across / width, zero + s.order];
                for ((channel, value), wanted) in row.iter_mut().zip(values).zip(wanted) {
                    if *wanted {
                        store(hit.select(value, load(simd, channel, at)), channel, at);
                    }
                }
            }
        }
        x += stop;
    }
}

/// Half width of a pebble along its length t, 0..1.
#[inline(always)]
fn pebble<S: Simd>(t: f32x16<S>) -> f32x16<S> {
    let t = t * 2.0 - 1.0;
    (-t * t + 1.0).max(0.0).sqrt()
}

/// A stalk, then a leaf that is widest in its lower part.
#[inline(always)]
fn leaf<S: Simd>(t: f32x16<S>) -> f32x16<S> {
    let u = ((t - 0.14) * (1.0 / 0.86)).max(0.0).min(1.0);
    let root = u.sqrt();
    t.simd_lt(0.14).select(t * 0.0 + 0.07, arch(root * root.sqrt()))
}

/// A blade of grass: wide at the foot, pointed.
#[inline(always)]
fn blade<S: Simd>(t: f32x16<S>) -> f32x16<S> {
    let rest = (-t + 1.0).max(0.0);
    // About rest^0.6.
    let taper = rest.sqrt() * (rest * 0.12 + 0.88);
    taper * (arch(t.max(0.0).min(1.0)) * 0.4 + 0.6)
}

/// Half a turn of a sine, by a parabola and its square.
#[inline(always)]
fn arch<S: Simd>(t: f32x16<S>) -> f32x16<S> {
    let bow = t * 4.0 * (-t + 1.0);
    (bow * bow - bow) * 0.225 + bow
}

//! Small shapes strewn over the tile, later ones on top: leaves, blades, pebbles, scratches, flecks.

use super::def::{Canvas, Kind, NodeDef, Params, Reach, SEED, port, real, whole};
use super::kernel::{Kernel, put};
use super::lattice::floor;
use crate::num::Seed;
use crate::num::math::{PI, TAU, cos, pow, sin};

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
};

struct Splat {
    x: f32,
    y: f32,
    dir: [f32; 2],
    length: f32,
    half_width: f32,
    bend: f32,
    reach: f32,
    id: f32,
    order: f32,
}

/// Rows per bin.
const BIN: usize = 16;
const STEPS: usize = 256;

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let size = canvas.size_px as f32;
    let px_per_m = size / canvas.size_m;
    let count = p.whole("count");
    let seed = Seed(p.number("seed") as u64);
    let splats: Vec<Splat> = (0..count)
        .map(|k| {
            let mut draw = seed.stream(("splat", k));
            let (least, wanted) = (p.number("least"), p.number("length_m"));
            let length = (wanted * px_per_m * draw.range(least, 1.0)).min(size * 0.45);
            let angle = p.number("angle_deg") / 180.0 * PI + draw.signed() * PI * p.number("stray");
            let bend = draw.signed() * p.number("bend") * length;
            // No thinner than a pixel, or it would break into dots.
            let half_width = (length * p.number("width") * 0.5 * draw.range(0.75, 1.0)).max(0.55);
            Splat {
                x: draw.unit() * size,
                y: draw.unit() * size,
                dir: [cos(angle), sin(angle)],
                length,
                half_width,
                bend,
                reach: length * 0.5 + half_width.max(bend.abs()) + 1.0,
                id: draw.unit(),
                order: (k as f32 + 0.5) / count as f32,
            }
        })
        .collect();
    let bins = canvas.size_px.div_ceil(BIN);
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); bins];
    for (k, s) in splats.iter().enumerate() {
        let (low, high) = ((s.y - s.reach).floor() as i32, (s.y + s.reach).ceil() as i32);
        let mut last = usize::MAX;
        for y in low..=high {
            let bin = y.rem_euclid(canvas.size_px as i32) as usize / BIN;
            if bin != last && !rows[bin].ends_with(&[k as u32]) {
                rows[bin].push(k as u32);
                last = bin;
            }
        }
    }
    let outline: Vec<f32> = (0..=STEPS).map(|i| outline(p.whole("shape"), i as f32 / STEPS as f32)).collect();
    Kernel::new(
        #[inline(always)]
        move |tile, _, out| {
            out.iter_mut().for_each(|o| o.fill(0.0));
            for r in 0..tile.rows {
                let y = tile.y0 + r;
                for &k in &rows[y / BIN] {
                    draw(&splats[k as usize], &outline, y, tile.size_px, |x, hit| {
                        put(out, r * tile.size_px + x, hit);
                    });
                }
            }
        },
    )
}

fn draw(s: &Splat, outline: &[f32], y: usize, size: usize, mut put: impl FnMut(usize, [f32; 5])) {
    let size_f = size as f32;
    let mut dy = y as f32 + 0.5 - s.y;
    dy -= (dy / size_f + 0.5).floor() * size_f;
    if dy.abs() > s.reach {
        return;
    }
    let half = (s.reach * s.reach - dy * dy).max(0.0).sqrt();
    let (mut low, mut high) = (-half, half);
    // A thin shape crosses the row in a short stretch only.
    if s.dir[1].abs() > 0.02 {
        let (middle, wide) = (dy * s.dir[0] / s.dir[1], (s.half_width + s.bend.abs()) / s.dir[1].abs());
        (low, high) = (low.max(middle - wide), high.min(middle + wide));
    }
    for x in floor(s.x + low)..=floor(s.x + high) + 1 {
        let dx = x as f32 + 0.5 - s.x;
        let along = (dx * s.dir[0] + dy * s.dir[1]) / s.length + 0.5;
        if !(0.0..=1.0).contains(&along) {
            continue;
        }
        let across = dy * s.dir[0] - dx * s.dir[1] - s.bend * (along * along - 0.33);
        let width = s.half_width * outline[(along * STEPS as f32) as usize];
        if across.abs() < width {
            let v = across / width;
            put(
                if (x as u32) < size as u32 { x as usize } else { x.rem_euclid(size as i32) as usize },
                [1.0, s.id, along, v, s.order],
            );
        }
    }
}

/// Half width along a shape, 0..1.
fn outline(shape: usize, t: f32) -> f32 {
    match shape {
        0 => (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0)).max(0.0).sqrt(),
        1 if t < 0.14 => 0.07,
        1 => sin(pow((t - 0.14) / 0.86, 0.75) * PI),
        2 => pow(1.0 - t, 0.6) * (0.6 + 0.4 * sin(t * PI)),
        _ => sin(t * TAU * 0.5).max(0.0),
    }
}

//! Shapes strewn over a tile, and for the graphics card which of them lie near each place.

use super::def::{Canvas, Params};
use crate::num::Seed;
use crate::num::math::{PI, cos, sin};

/// One shape; lengths in pixels.
pub(super) struct Splat {
    pub x: f32,
    pub y: f32,
    pub dir: [f32; 2],
    pub per_length: f32,
    pub half_length: f32,
    pub half_width: f32,
    pub bend: f32,
    pub reach: f32,
    /// How far it reaches up and down.
    pub tall: f32,
    pub id: f32,
    pub order: f32,
}

/// All shapes, the lowest first.
pub(super) fn strew(p: &Params, canvas: Canvas) -> Vec<Splat> {
    let size = canvas.size_px as f32;
    let px_per_m = size / canvas.size_m;
    let count = p.whole("count");
    let seed = Seed(p.number("seed") as u64);
    let splat = |k: usize| {
        let mut draw = seed.stream(("splat", k));
        let (least, wanted) = (p.number("least"), p.number("length_m"));
        let length = (wanted * px_per_m * draw.range(least, 1.0)).min(size * 0.45);
        let angle = p.number("angle_deg") / 180.0 * PI + draw.signed() * PI * p.number("stray");
        let bend = draw.signed() * p.number("bend") * length;
        // No thinner than a pixel, or it would break into dots.
        let half_width = (length * p.number("width") * 0.5 * draw.range(0.75, 1.0)).max(0.55);
        let dir = [cos(angle), sin(angle)];
        Splat {
            x: draw.unit() * size,
            y: draw.unit() * size,
            dir,
            per_length: 1.0 / length,
            half_length: length * 0.5,
            half_width,
            bend,
            reach: length * 0.5 + half_width.max(bend.abs()) + 1.0,
            tall: length * 0.5 * dir[1].abs() + half_width + bend.abs() + 1.0,
            id: draw.unit(),
            order: (k as f32 + 0.5) / count as f32,
        }
    };
    (0..count).map(splat).collect()
}

/// Edge of a bin in pixels, made larger while more than so many entries would be listed.
const BIN_PX: usize = 32;
const LISTED_MOST: usize = 1 << 21;

/// Farther than a pixel's middle can lie outside of its bin, and than rounding moves anything.
const SLACK_PX: f32 = 2.0;

/// What `shaders/material/scatter.wgsl` reads: bins, the lists of what may reach into them, and the shapes.
pub(super) fn table(p: &Params, canvas: Canvas) -> Vec<f32> {
    let splats = strew(p, canvas);
    let mut side = canvas.size_px.div_ceil(BIN_PX);
    let bins = loop {
        match sorted(&splats, canvas.size_px as f32, side) {
            Some(bins) => break bins,
            None => side = side.div_ceil(2),
        }
    };
    // Side, place of the shapes, then where each list begins and the last one ends.
    let lists = 2 + bins.len() + 1;
    let end = lists + bins.iter().map(Vec::len).sum::<usize>();
    let mut table = Vec::with_capacity(end + splats.len() * 10);
    table.extend([side as f32, end as f32, lists as f32]);
    let mut at = lists;
    for bin in &bins {
        at += bin.len();
        table.push(at as f32);
    }
    table.extend(bins.iter().flatten().map(|k| *k as f32));
    for s in &splats {
        let [right, down] = s.dir;
        table.extend([s.x, s.y, right, down, s.per_length, s.half_width, s.bend, s.reach, s.id, s.order]);
    }
    table
}

/// For each of `side` × `side` bins the shapes that may reach into it, the lowest first; none where that is too many.
fn sorted(splats: &[Splat], size_px: f32, side: usize) -> Option<Vec<Vec<u32>>> {
    let bin_px = size_px / side as f32;
    let round = |k: i32| k.rem_euclid(side as i32) as usize;
    let (mut bins, mut listed) = (vec![Vec::new(); side * side], 0);
    for (k, s) in (0..).zip(splats) {
        let span = |at: f32, reach: f32| {
            let ends =
                [at - reach - SLACK_PX, at + reach + SLACK_PX].map(|end| (end / bin_px).floor() as i32);
            ends[0]..=ends[1]
        };
        for j in span(s.y, s.tall) {
            for i in span(s.x, s.reach) {
                let way = [(i as f32 + 0.5) * bin_px - s.x, (j as f32 + 0.5) * bin_px - s.y];
                let bin: &mut Vec<u32> = &mut bins[round(j) * side + round(i)];
                if s.meets(way, bin_px * 0.5) && bin.last() != Some(&k) {
                    bin.push(k);
                    listed += 1;
                }
            }
        }
        if listed > LISTED_MOST && side > 1 {
            return None;
        }
    }
    Some(bins)
}

impl Splat {
    /// Whether it may reach into the square whose middle lies that way from its own.
    fn meets(&self, [dx, dy]: [f32; 2], half_px: f32) -> bool {
        let [right, down] = self.dir;
        let room = half_px * (right.abs() + down.abs()) + SLACK_PX;
        let (along, across) = (dx * right + dy * down, dy * right - dx * down);
        along.abs() <= self.half_length + room && across.abs() <= self.half_width + self.bend.abs() + room
    }
}

#[test]
fn a_shape_is_listed_wherever_it_is_drawn() {
    use super::def::Tile;
    use super::scatter::SCATTER;
    use crate::material::graph::Value;
    use fearless_simd::Level;

    // Long, wide and bent, so that shapes go round the tile; no whole number of bins.
    let numbers =
        [("count", 40.0), ("shape", 1.0), ("length_m", 2.0), ("width", 1.5), ("bend", 1.0), ("least", 0.05)];
    let canvas = Canvas { size_px: 200, size_m: 1.0, level: Level::new() };
    let mut made = vec![vec![0.0; 200 * 200]; 5];
    let mut out: Vec<&mut [f32]> = made.iter_mut().map(Vec::as_mut_slice).collect();
    SCATTER.kernel(&numbers, canvas).run(canvas.level, Tile::whole(200), &[], &mut out);
    let set = |name: &str, default: f32| numbers.iter().find(|n| n.0 == name).map_or(default, |n| n.1);
    let all = SCATTER.params.iter().map(|p| (p.name, Value::Number(set(p.name, p.default)))).collect();
    let table = table(&Params(all), canvas);
    let at = |k: f32| table[k as usize];
    let (side, mut covered) = (table[0] as usize, 0);
    for (n, order) in made[4].iter().enumerate().filter(|(n, _)| made[0][*n] > 0.0) {
        let bin = (n / 200 * side / 200) * side + n % 200 * side / 200;
        let mut listed = table[table[2 + bin] as usize..table[3 + bin] as usize].iter();
        assert!(listed.any(|k| at(table[1] + k * 10.0 + 9.0) == *order), "pixel {n}");
        covered += 1;
    }
    assert!(side > 1 && covered > 20_000, "{side} bins, {covered} pixels");
}

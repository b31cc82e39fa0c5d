//! Where water lies at a place: the sea behind it, a quay's basin, a pond that takes a bay of the outline.

use glam::Vec2;

use super::outline::centimetres;
use crate::num::Stream;
use crate::num::math::{TAU, atan2, on_circle};
use crate::spec::Water;

/// The kinds of water.
pub const KINDS: [&str; 3] = ["sea", "quay", "pond"];

/// How far the sea goes, metres.
const SEA_M: f32 = 160.0;
/// Ground kept between a pond and where people walk, metres.
const BANK_M: f32 = 0.7;
/// Corners of a pond.
const CORNERS: usize = 20;

/// Water of a kind at an outline, which gives way to a pond. None where it finds no room.
pub fn water(kind: &str, outline: &mut Vec<[f32; 2]>, random: &mut Stream) -> Option<Water> {
    let points: Vec<Vec2> = outline.iter().map(|p| Vec2::from(*p)).collect();
    let low = points.iter().copied().reduce(Vec2::min)?;
    let high = points.iter().copied().reduce(Vec2::max)?;
    match kind {
        "sea" => Some(Water { level_m: -0.42, shore: sea(low.y - 1.6), ..Water::default() }),
        "quay" => Some(Water { level_m: -1.1, shore: sea(low.y - 0.7), quay: true, ..Water::default() }),
        "pond" => {
            let side = if random.chance(0.5) { -1.0 } else { 1.0 };
            let (middle, size) = ((low + high) * 0.5, high - low);
            let at = middle + size * Vec2::new(side * random.range(0.42, 0.5), random.range(-0.3, 0.0));
            let half = size * Vec2::new(random.range(0.2, 0.26), random.range(0.17, 0.22));
            let shore: Vec<Vec2> =
                (0..CORNERS).map(|i| at + on_circle(i as f32 / CORNERS as f32 * TAU) * half).collect();
            let bay = bay(&points, at, half + BANK_M)?;
            *outline = bay.iter().map(|p| p.to_array().map(centimetres)).collect();
            let shore = shore.iter().map(|p| p.to_array().map(centimetres)).collect();
            Some(Water { level_m: -0.22, shore, ..Water::default() })
        }
        _ => None,
    }
}

/// Everything north of a line.
fn sea(shore_z: f32) -> Vec<[f32; 2]> {
    let z = centimetres(shore_z);
    vec![[-SEA_M, -SEA_M], [SEA_M, -SEA_M], [SEA_M, z], [-SEA_M, z]]
}

/// The outline without an ellipse that cuts into one side of it; none where it cuts otherwise.
fn bay(outline: &[Vec2], at: Vec2, half: Vec2) -> Option<Vec<Vec2>> {
    let local = |p: Vec2| (p - at) / half;
    let n = outline.len();
    // Where the outline goes into the ellipse, and where it comes out again.
    let (mut enters, mut leaves) = (Vec::new(), Vec::new());
    for i in 0..n {
        let (a, b) = (local(outline[i]), local(outline[(i + 1) % n]));
        let d = b - a;
        let (qa, qb, qc) = (d.length_squared(), a.dot(d), a.length_squared() - 1.0);
        let root = (qb * qb - qa * qc).max(0.0).sqrt();
        if qb * qb <= qa * qc || qa <= 0.0 {
            continue;
        }
        for (t, list) in [((-qb - root) / qa, &mut enters), ((-qb + root) / qa, &mut leaves)] {
            if (0.0..1.0).contains(&t) {
                list.push((i, a + d * t));
            }
        }
    }
    let ([(enter, p)], [(leave, q)]) = (&enters[..], &leaves[..]) else { return None };
    // On along the outline from where it comes out to where it goes in, then back along the shore.
    let mut points = vec![at + *q * half];
    let mut i = (leave + 1) % n;
    let steps = (enter + n - leave) % n;
    for _ in 0..if steps == 0 { n } else { steps } {
        points.push(outline[i]);
        i = (i + 1) % n;
    }
    points.push(at + *p * half);
    let (from, to) = (atan2(p.y, p.x), atan2(q.y, q.x));
    let turn = if from > to { from - to } else { from - to + TAU };
    let arcs = (turn / TAU * CORNERS as f32).ceil().max(2.0) as usize;
    points.extend((1..arcs).map(|k| at + on_circle(from - turn * k as f32 / arcs as f32) * half));
    // Corners that nearly meet are one.
    let mut kept: Vec<Vec2> = Vec::new();
    for p in points {
        if kept.last().is_none_or(|q| q.distance(p) > 0.2) {
            kept.push(p);
        }
    }
    Some(kept)
}

//! Spots around and before a table, a fire, a well: where seats go and how they look at it.

use glam::Vec2;

use super::body::Body;
use super::pose::{Pose, heading};
use crate::num::math::{TAU, on_circle};

/// Free width between two neighbours, metres.
const ELBOW_M: f32 = 0.08;

/// `count` spots on the outline of `target` (in its own space) for things of the given width: point on
/// the edge and heading inwards; `gap` is how far off the edge they will be. Fewer where no more have
/// room. `turn` (0..1) rotates round rings.
pub fn spots(target: &Body, count: usize, width: f32, turn: f32, gap: f32) -> Vec<Pose> {
    if target.hull.corners().len() >= 7 && ratio(target) < 1.2 {
        round(target, count, width, turn, gap)
    } else {
        sides(target, count, width)
    }
}

/// Where the middles of things of these widths come when they stand side by side before a target, along its
/// x: spread over its width with even gaps, or close together about its middle when they are wider.
pub fn abreast(target: &Body, widths: &[f32]) -> Vec<f32> {
    let whole: f32 = widths.iter().sum();
    let gap = ((target.size().x - whole) / widths.len().max(1) as f32).max(0.06);
    let first = (target.low.x + target.high.x) * 0.5 - (whole + gap * (widths.len() as f32 - 1.0)) * 0.5;
    let next = |edge: &mut f32, width: &f32| {
        let middle = *edge + width * 0.5;
        *edge += width + gap;
        Some(middle)
    };
    widths.iter().scan(first, next).collect()
}

fn ratio(target: &Body) -> f32 {
    let size = target.size();
    size.max_element() / size.min_element().max(1e-3)
}

fn round(target: &Body, count: usize, width: f32, turn: f32, gap: f32) -> Vec<Pose> {
    let middle = (target.low + target.high) * 0.5;
    let radius = target.size().max_element() * 0.5;
    let most = (TAU * (radius + gap) / (width + ELBOW_M)).max(1.0) as usize;
    let n = count.min(most).max(1);
    let spot = |i: usize| {
        let out = on_circle(TAU * (i as f32 + turn) / n as f32);
        Pose::floor(middle + out * radius, heading(-out))
    };
    (0..n).map(spot).collect()
}

/// Long sides first, evenly; short sides take one each when the number asks for it.
fn sides(target: &Body, count: usize, width: f32) -> Vec<Pose> {
    let size = target.size();
    let room = |length: f32| {
        let n = ((length + ELBOW_M) / (width + ELBOW_M)) as usize;
        if n == 0 && width < length * 1.5 { 1 } else { n }
    };
    let (along_x, along_z) = (room(size.x), room(size.y));
    let wide = size.x >= size.y;
    let (long, short) = if wide { (along_x, along_z) } else { (along_z, along_x) };
    let square = ratio(target) < 1.2;
    // [one long side, the other, one end, the other end]
    let mut share = [0usize; 4];
    for i in 0..count {
        let pair = |share: &[usize; 4], a: usize| if share[a] <= share[a + 1] { a } else { a + 1 };
        let (l, s) = (pair(&share, 0), pair(&share, 2));
        let odd_one = i + 1 == count && count % 2 == 1 && count > 3 && share[s] < short.min(1);
        let ends = (square && share[s] < share[l]) || share[l] >= long || odd_one;
        if ends && share[s] < short {
            share[s] += 1;
        } else if share[l] < long {
            share[l] += 1;
        }
    }
    let middle = (target.low + target.high) * 0.5;
    let half = size * 0.5;
    let normals =
        if wide { [Vec2::Y, -Vec2::Y, Vec2::X, -Vec2::X] } else { [Vec2::X, -Vec2::X, Vec2::Y, -Vec2::Y] };
    let mut spots = Vec::new();
    for (normal, n) in normals.iter().zip(share) {
        let along = normal.perp();
        let length = (along.abs() * size).element_sum();
        for i in 0..n {
            let t = (i as f32 + 0.5) / n as f32 - 0.5;
            let at = middle + *normal * half + along * (t * length);
            spots.push(Pose::floor(at, heading(-*normal)));
        }
    }
    spots
}

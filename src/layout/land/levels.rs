//! Gives every level foot its height so that the ground between any two is nowhere too steep.

use glam::Vec2;

use super::links::Links;
use crate::layout::outline;

/// Greatest slope of open ground along either axis: 0.15 both ways is 21 % along the diagonal.
pub const SLOPE: f32 = 0.15;

/// A part of the ground that is level.
#[derive(Clone, Debug)]
pub struct Pad {
    /// Convex outline, or a point.
    pub outline: Vec<Vec2>,
    /// Middle of a circle around it.
    pub middle: Vec2,
    /// Radius of that circle, metres.
    pub radius_m: f32,
    /// Height, metres.
    pub level_m: f32,
}

impl Pad {
    /// A pad at the height that the land has by nature.
    pub fn new(outline: Vec<Vec2>, level_m: impl Fn(Vec2) -> f32) -> Pad {
        let middle = outline.iter().sum::<Vec2>() / outline.len().max(1) as f32;
        let radius_m = outline.iter().map(|p| p.distance(middle)).fold(0.0, f32::max);
        Pad { level_m: level_m(middle), outline, middle, radius_m }
    }

    /// Distance of a point, metres; 0 on the pad.
    pub fn distance_m(&self, p: Vec2) -> f32 {
        match self.outline.len() {
            0 | 1 => p.distance(self.middle),
            _ if outline::contains(&self.outline, p) => 0.0,
            _ => outline::to_edge(&self.outline, p),
        }
    }

    fn gap_m(&self, other: &Pad) -> f32 {
        let one_way = |a: &Pad, b: &Pad| a.outline.iter().map(|p| b.distance_m(*p)).fold(f32::MAX, f32::min);
        // Outlines that cross without a corner of one in the other.
        let inside = outline::edges(&self.outline).any(|(a, b)| {
            outline::edges(&other.outline).any(|(c, d)| {
                let side = |p: Vec2, q: Vec2, r: Vec2| (q - p).perp_dot(r - p);
                side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
            })
        });
        if inside { 0.0 } else { one_way(self, other).min(one_way(other, self)) }
    }
}

/// Settles the levels: each as near to nature as neighbours allow, `margin_m` around every pad level too. Half-way
/// between the lowest and the highest heights that keep the slope, which both follow shortest ways from pad to pad.
pub fn settle(pads: &mut [Pad], links: &Links, margin_m: f32) {
    let count = pads.len();
    let low = pads.iter().map(|p| p.level_m).fold(f32::MAX, f32::min);
    let high = pads.iter().map(|p| p.level_m).fold(f32::MIN, f32::max);
    let far = (high - low).max(0.0) / SLOPE;
    let mut near: Vec<Vec<(usize, f32)>> = vec![Vec::new(); count];
    for i in 0..count {
        for j in i + 1..count {
            let apart = pads[i].middle.distance(pads[j].middle) - pads[i].radius_m - pads[j].radius_m;
            let linked = links.holds(i, j);
            if linked || apart - 2.0 * margin_m < far {
                let gap = if linked { 0.0 } else { (pads[i].gap_m(&pads[j]) - 2.0 * margin_m).max(0.0) };
                near[i].push((j, gap * SLOPE));
                near[j].push((i, gap * SLOPE));
            }
        }
    }
    let natural: Vec<f32> = pads.iter().map(|p| p.level_m).collect();
    let below = spread(&natural, &near, 1.0);
    let above = spread(&natural, &near, -1.0);
    for (pad, (below, above)) in pads.iter_mut().zip(below.into_iter().zip(above)) {
        pad.level_m = (below + above) * 0.5;
    }
}

/// The greatest heights below the given ones (the least above, for `sign` −1) that differ between neighbours by no
/// more than is allowed (Dijkstra from all at once).
fn spread(natural: &[f32], near: &[Vec<(usize, f32)>], sign: f32) -> Vec<f32> {
    let mut height: Vec<f32> = natural.iter().map(|h| h * sign).collect();
    let mut done = vec![false; height.len()];
    while let Some(i) =
        (0..height.len()).filter(|i| !done[*i]).min_by(|a, b| height[*a].total_cmp(&height[*b]))
    {
        done[i] = true;
        for (j, rise) in &near[i] {
            height[*j] = height[*j].min(height[i] + rise);
        }
    }
    height.into_iter().map(|h| h * sign).collect()
}

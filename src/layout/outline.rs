//! Measures of a place's outline: inside or out, distances, the middle.

use glam::Vec2;

use super::convex::Convex;

/// Distance of a point to a segment.
pub fn to_segment(p: Vec2, a: Vec2, b: Vec2) -> f32 {
    let d = b - a;
    let t = ((p - a).dot(d) / d.length_squared().max(1e-12)).clamp(0.0, 1.0);
    p.distance(a + d * t)
}

/// The edges of an outline.
pub fn edges(outline: &[Vec2]) -> impl Iterator<Item = (Vec2, Vec2)> + '_ {
    (0..outline.len()).map(|i| (outline[i], outline[(i + 1) % outline.len()]))
}

/// Whether a point lies within (even-odd rule).
pub fn contains(outline: &[Vec2], p: Vec2) -> bool {
    let crosses = |(a, b): (Vec2, Vec2)| {
        (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)
    };
    edges(outline).filter(|e| crosses(*e)).count() % 2 == 1
}

/// Distance of a point to the nearest edge.
pub fn to_edge(outline: &[Vec2], p: Vec2) -> f32 {
    edges(outline).map(|(a, b)| to_segment(p, a, b)).fold(f32::MAX, f32::min)
}

/// Whether a convex shape lies within, at least `margin` from every edge.
pub fn holds(outline: &[Vec2], shape: &Convex, margin: f32) -> bool {
    edges(outline).all(|(a, b)| !shape.is_cut_by(a, b, margin)) && contains(outline, shape.middle())
}

/// Lowest and highest coordinates.
pub fn bounds(outline: &[Vec2]) -> (Vec2, Vec2) {
    let first = outline.first().copied().unwrap_or_default();
    outline.iter().fold((first, first), |(low, high), p| (low.min(*p), high.max(*p)))
}

/// The middle: the centroid if it lies well inside, else the inner point farthest from all edges.
pub fn middle(outline: &[Vec2]) -> Vec2 {
    let (mut sum, mut area) = (Vec2::ZERO, 0.0);
    for (a, b) in edges(outline) {
        let cross = a.perp_dot(b);
        sum += (a + b) * cross;
        area += cross;
    }
    let (low, high) = bounds(outline);
    let centroid = if area.abs() > 1e-6 { sum / (3.0 * area) } else { (low + high) * 0.5 };
    let size = (high - low).min_element();
    if contains(outline, centroid) && to_edge(outline, centroid) > size * 0.25 {
        return centroid;
    }
    let mut best = (f32::MIN, centroid);
    for x in 1..24 {
        for y in 1..24 {
            let p = low + (high - low) * Vec2::new(x as f32, y as f32) / 24.0;
            if contains(outline, p) {
                let room = to_edge(outline, p) - p.distance(centroid) * 0.05;
                if room > best.0 {
                    best = (room, p);
                }
            }
        }
    }
    best.1
}

/// Whether the corner at the start of edge `i` is convex (a corner to put things in).
pub fn is_convex_corner(outline: &[Vec2], i: usize) -> bool {
    let n = outline.len();
    let (a, b, c) = (outline[(i + n - 1) % n], outline[i], outline[(i + 1) % n]);
    (b - a).perp_dot(c - b) > 1e-4
}

/// Whether no two edges cross and the area is worth filling.
pub fn is_usable(outline: &[Vec2]) -> bool {
    let n = outline.len();
    let finite = outline.iter().all(|p| p.is_finite() && p.abs().max_element() < 1e4);
    if n < 3 || !finite {
        return false;
    }
    let side = |a: Vec2, b: Vec2, p: Vec2| (b - a).perp_dot(p - a);
    let cross = |(a, b): (Vec2, Vec2), (c, d): (Vec2, Vec2)| {
        side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
    };
    let all: Vec<_> = edges(outline).collect();
    let simple = (0..n).all(|i| (i + 1..n).all(|j| !cross(all[i], all[j])));
    let area = all.iter().map(|(a, b)| a.perp_dot(*b)).sum::<f32>() * 0.5;
    simple && area > 0.04
}

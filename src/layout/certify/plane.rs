//! Plane geometry of the checker: winding numbers, clipping, areas, distances.

use glam::Vec2;

/// Area of an outline, positive when counter-clockwise.
pub fn area(outline: &[Vec2]) -> f32 {
    let n = outline.len();
    (0..n).map(|i| outline[i].perp_dot(outline[(i + 1) % n])).sum::<f32>() * 0.5
}

/// Times the outline winds around a point.
pub fn winding(outline: &[Vec2], p: Vec2) -> i32 {
    let mut turns = 0;
    for i in 0..outline.len() {
        let (a, b) = (outline[i], outline[(i + 1) % outline.len()]);
        let left = (b - a).perp_dot(p - a);
        if a.y <= p.y && b.y > p.y && left > 0.0 {
            turns += 1;
        } else if a.y > p.y && b.y <= p.y && left < 0.0 {
            turns -= 1;
        }
    }
    turns
}

/// Nearest point of a segment.
pub fn nearest_on(a: Vec2, b: Vec2, p: Vec2) -> Vec2 {
    let d = b - a;
    let length = d.length_squared();
    if length <= f32::MIN_POSITIVE { a } else { a + d * ((p - a).dot(d) / length).clamp(0.0, 1.0) }
}

/// Distance to the boundary of an outline and the edge it is nearest to.
pub fn to_boundary(outline: &[Vec2], p: Vec2) -> (f32, usize) {
    let n = outline.len();
    let distance = |i: usize| nearest_on(outline[i], outline[(i + 1) % n], p).distance(p);
    (0..n).map(|i| (distance(i), i)).min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((f32::MAX, 0))
}

/// The part of `subject` inside a convex counter-clockwise `window` (Sutherland and Hodgman 1974).
pub fn clip(subject: &[Vec2], window: &[Vec2]) -> Vec<Vec2> {
    let mut output = subject.to_vec();
    for i in 0..window.len() {
        let (a, b) = (window[i], window[(i + 1) % window.len()]);
        let side = |p: Vec2| (b - a).perp_dot(p - a);
        let input = std::mem::take(&mut output);
        for j in 0..input.len() {
            let (p, q) = (input[j], input[(j + 1) % input.len()]);
            let (sp, sq) = (side(p), side(q));
            if sp >= 0.0 {
                output.push(p);
            }
            if (sp >= 0.0) != (sq >= 0.0) {
                output.push(p + (q - p) * (sp / (sp - sq)));
            }
        }
    }
    output
}

/// Whether a point lies in a convex counter-clockwise outline, or within `slack` outside of it.
pub fn in_convex(outline: &[Vec2], p: Vec2, slack: f32) -> bool {
    (0..outline.len()).all(|i| {
        let (a, b) = (outline[i], outline[(i + 1) % outline.len()]);
        (b - a).perp_dot(p - a) >= -slack * a.distance(b)
    })
}

/// Distance of a point to a convex outline, 0 within.
pub fn to_convex(outline: &[Vec2], p: Vec2) -> f32 {
    if in_convex(outline, p, 0.0) { 0.0 } else { to_boundary(outline, p).0 }
}

/// How far one of two convex counter-clockwise outlines must move to be free of the other; negative when
/// they are apart, 0 for outlines without an area.
pub fn shared_depth(a: &[Vec2], b: &[Vec2]) -> f32 {
    let one_way = |of: &[Vec2], other: &[Vec2]| {
        let mut least = f32::MAX;
        for i in 0..of.len() {
            let (p, q) = (of[i], of[(i + 1) % of.len()]);
            let out = -(q - p).perp().normalize_or_zero();
            if out != Vec2::ZERO {
                least = least.min(-other.iter().map(|c| (*c - p).dot(out)).fold(f32::MAX, f32::min));
            }
        }
        least
    };
    if a.len() < 3 || b.len() < 3 { 0.0 } else { one_way(a, b).min(one_way(b, a)) }
}

//! Smooth paths through few points, for everything that is swept.

use glam::Vec3;

/// A path through all `points` with `steps` pieces between neighbours (Catmull-Rom, ends repeated).
pub fn smooth_path(points: &[Vec3], steps: u32) -> Vec<Vec3> {
    let Some(last) = points.len().checked_sub(1) else { return Vec::new() };
    let steps = steps.max(1);
    let mut path = Vec::with_capacity(last * steps as usize + 1);
    for i in 0..last {
        let [a, b, c, d] = [points[i.saturating_sub(1)], points[i], points[i + 1], points[(i + 2).min(last)]];
        for step in 0..steps {
            let t = step as f32 / steps as f32;
            let (t2, t3) = (t * t, t * t * t);
            path.push(
                (b * 2.0
                    + (c - a) * t
                    + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2
                    + (b * 3.0 - a - c * 3.0 + d) * t3)
                    * 0.5,
            );
        }
    }
    path.push(points[last]);
    path
}

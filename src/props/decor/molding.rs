//! Profiles of picture and mirror frames.

use glam::Vec2;

/// A gallery frame, `wide` across and `deep` off the wall: a cove between two beads.
pub fn classic(wide: f32, deep: f32) -> Vec<Vec2> {
    scaled(
        &[
            (0.0, 0.0),
            (0.0, 0.62),
            (0.06, 0.82),
            (0.14, 0.95),
            (0.22, 1.0),
            (0.3, 0.95),
            (0.36, 0.82),
            (0.44, 0.66),
            (0.56, 0.54),
            (0.72, 0.48),
            (0.76, 0.56),
            (0.84, 0.6),
            (0.92, 0.55),
            (0.97, 0.44),
            (1.0, 0.2),
        ],
        wide,
        deep,
    )
}

/// A plain square frame with eased edges.
pub fn plain(wide: f32, deep: f32) -> Vec<Vec2> {
    scaled(&[(0.0, 0.0), (0.0, 0.9), (0.1, 1.0), (0.9, 1.0), (1.0, 0.9), (1.0, 0.2)], wide, deep)
}

fn scaled(points: &[(f32, f32)], wide: f32, deep: f32) -> Vec<Vec2> {
    points.iter().map(|(x, z)| Vec2::new(x * wide, z * deep)).collect()
}

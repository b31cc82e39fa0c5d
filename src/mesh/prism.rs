//! Upright convex prisms: simple enough to test in two dimensions, true enough for a chair under a table.

use glam::{Vec2, Vec3};

use super::{TriMesh, hull_of};

/// A convex outline seen from above with a bottom and a top.
#[derive(Clone, Debug, PartialEq)]
pub struct Prism {
    /// (x, z) in metres, convex, counter-clockwise in that plane.
    pub outline: Vec<Vec2>,
    /// Lowest y, metres.
    pub bottom: f32,
    /// Highest y, metres.
    pub top: f32,
}

/// A level surface that carries things.
#[derive(Clone, Debug, PartialEq)]
pub struct Support {
    /// Convex outline (x, z) in metres, counter-clockwise in that plane.
    pub outline: Vec<Vec2>,
    /// Height above the object's origin, metres.
    pub height: f32,
    /// Free height above it, metres.
    pub clear: f32,
}

impl Prism {
    /// The tightest prism around a mesh; none for a mesh without area seen from above.
    pub fn around(mesh: &TriMesh) -> Option<Prism> {
        let bounds = mesh.bounds()?;
        let outline = hull_of(mesh);
        (outline.len() >= 3).then_some(Prism { outline, bottom: bounds.min.y, top: bounds.max.y })
    }

    /// Whether a point lies within, or within `margin_m` of it.
    pub fn contains(&self, point: Vec3, margin_m: f32) -> bool {
        let n = self.outline.len();
        point.y >= self.bottom - margin_m
            && point.y <= self.top + margin_m
            && (0..n).all(|i| {
                let (a, b) = (self.outline[i], self.outline[(i + 1) % n]);
                let inward = (b - a).normalize_or_zero().perp();
                inward.dot(Vec2::new(point.x, point.z) - a) >= -margin_m
            })
    }
}

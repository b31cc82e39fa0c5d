//! Measures how evenly a texture lies on a mesh.

use glam::{Vec2, Vec3};

use super::TriMesh;

/// How a texture lies on a surface. 1 is perfect for all of them: texture coordinates are metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UvStretch {
    /// The largest ratio of the two singular values of the map from texture to surface, over all
    /// triangles (Sander et al. 2001): how oblong a round dot becomes. Infinite where a triangle has
    /// area but no texture.
    pub worst_ratio: f32,
    /// Texture metres per surface metre where it is least, by area.
    pub lowest_density: f32,
    /// Texture metres per surface metre where it is most, by area.
    pub highest_density: f32,
    /// Texture metres per surface metre on the whole, by area.
    pub mean_density: f32,
}

/// Measures the triangles that have area; all ones for a mesh without any.
pub fn uv_stretch(mesh: &TriMesh) -> UvStretch {
    let mut stretch =
        UvStretch { worst_ratio: 1.0, lowest_density: 1.0, highest_density: 1.0, mean_density: 1.0 };
    if !mesh.is_sound() {
        return stretch;
    }
    let (mut lowest, mut highest) = (f64::INFINITY, 0.0_f64);
    let (mut surface, mut texture) = (0.0, 0.0);
    for triangle in &mesh.triangles {
        let [a, b, c] = mesh.corners(*triangle).map(|p| p.as_dvec3());
        let area = (b - a).cross(c - a).length();
        let Some((density, ratio)) = texels(mesh.corners(*triangle), triangle.map(|i| mesh.uvs[i as usize]))
        else {
            continue;
        };
        (lowest, highest) = (lowest.min(density), highest.max(density));
        surface += area;
        texture += density * density * area;
        stretch.worst_ratio = stretch.worst_ratio.max(ratio as f32);
    }
    if surface > 0.0 {
        stretch.lowest_density = lowest as f32;
        stretch.highest_density = highest as f32;
        stretch.mean_density = (texture / surface).sqrt() as f32;
    }
    stretch
}

/// Texture metres per surface metre of one triangle, and how oblong a round dot becomes on it (infinite
/// where there is no texture); none for a triangle without area.
pub(super) fn texels(corners: [Vec3; 3], uvs: [Vec2; 3]) -> Option<(f64, f64)> {
    let [a, b, c] = corners.map(|p| p.as_dvec3());
    let [s, t, u] = uvs.map(|uv| uv.as_dvec2());
    let (e, f) = (b - a, c - a);
    let area = e.cross(f).length();
    if area <= 1e-10 {
        return None;
    }
    let (g, h) = (t - s, u - s);
    let uv_area = g.perp_dot(h);
    let density = (uv_area.abs() / area).sqrt();
    if uv_area.abs() <= area * 1e-9 {
        return Some((density, f64::INFINITY));
    }
    let du = (e * h.y - f * g.y) / uv_area;
    let dv = (f * g.x - e * h.x) / uv_area;
    let (half, product) = ((du.dot(du) + dv.dot(dv)) * 0.5, du.dot(dv));
    let difference = (du.dot(du) - dv.dot(dv)) * 0.5;
    let spread = (difference * difference + product * product).sqrt();
    Some((density, ((half + spread) / (half - spread).max(1e-18)).sqrt()))
}

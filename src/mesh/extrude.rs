//! Gives a flat outline thickness.

use earcut::Earcut;
use glam::{Vec2, Vec3};

use super::{TriMesh, detail, shade, uv};

/// A simple polygon, counter-clockwise in the XY plane, extruded from z = −depth/2 to +depth/2, its
/// front and back rims rounded over `bevel` metres (outlines must be wider than twice that).
pub fn extrude(outline: &[Vec2], depth: f32, bevel: f32) -> TriMesh {
    let bevel = detail::shown_bevel(bevel.clamp(0.0, depth / 3.0));
    let half = depth * 0.5;
    let inner = inset(outline, bevel);
    let mut rings = vec![(&inner, half)];
    if bevel > 0.0 {
        let full = outline.to_vec();
        let rings =
            [(inner.clone(), half), (full.clone(), half - bevel), (full, bevel - half), (inner, -half)];
        return build(&rings.iter().map(|(ring, z)| (ring.as_slice(), *z)).collect::<Vec<_>>());
    }
    rings.push((&inner, -half));
    build(&rings.iter().map(|(ring, z)| (ring.as_slice(), *z)).collect::<Vec<_>>())
}

/// A flat polygon lying at y = `height`, facing up; `outline` is (x, z) counter-clockwise seen from above.
pub fn plate(outline: &[Vec2], height: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    for p in outline {
        mesh.vertex(Vec3::new(p.x, height, p.y), Vec3::Y, *p);
    }
    mesh.triangles = triangulate(outline);
    for t in &mut mesh.triangles {
        let [a, b, c] = t.map(|i| mesh.positions[i as usize]);
        if (b - a).cross(c - a).y < 0.0 {
            t.swap(1, 2);
        }
    }
    mesh
}

/// Triangles of a simple polygon, in the polygon's own winding.
pub fn triangulate(outline: &[Vec2]) -> Vec<[u32; 3]> {
    let mut indices: Vec<u32> = Vec::new();
    Earcut::new().earcut(outline.iter().map(|p| p.to_array()), &[], &mut indices);
    indices.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect()
}

fn build(rings: &[(&[Vec2], f32)]) -> TriMesh {
    let count = rings[0].0.len() as u32;
    let mut mesh = TriMesh::default();
    for (ring, z) in rings {
        for p in *ring {
            mesh.vertex(p.extend(*z), Vec3::Z, *p);
        }
    }
    for row in 0..rings.len() as u32 - 1 {
        for i in 0..count {
            let j = (i + 1) % count;
            mesh.quad([row * count + i, (row + 1) * count + i, (row + 1) * count + j, row * count + j]);
        }
    }
    let last = (rings.len() as u32 - 1) * count;
    for t in triangulate(rings[0].0) {
        let facing = {
            let [a, b, c] = t.map(|i| rings[0].0[i as usize]);
            (b - a).perp_dot(c - a) > 0.0
        };
        let front = if facing { t } else { [t[0], t[2], t[1]] };
        mesh.triangles.push(front);
        mesh.triangles.push([front[0] + last, front[2] + last, front[1] + last]);
    }
    uv::box_project(shade(mesh, 0.6))
}

/// Every edge moved inwards by `distance` (mitred corners, limited to three times the distance).
pub(super) fn inset(outline: &[Vec2], distance: f32) -> Vec<Vec2> {
    let n = outline.len();
    (0..n)
        .map(|i| {
            let (a, b, c) = (outline[(i + n - 1) % n], outline[i], outline[(i + 1) % n]);
            let (n1, n2) = ((b - a).normalize_or_zero().perp(), (c - b).normalize_or_zero().perp());
            let mitre = (n1 + n2).normalize_or_zero();
            b + mitre * (distance / mitre.dot(n1).max(1.0 / 3.0))
        })
        .collect()
}

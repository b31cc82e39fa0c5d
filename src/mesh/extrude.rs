//! Gives a flat outline thickness.

use earcut::Earcut;
use glam::{Vec2, Vec3};

use super::topology::WELD_M;
use super::{TriMesh, detail, shade, uv};

/// A simple polygon, counter-clockwise in the XY plane, extruded from z = −depth/2 to +depth/2, its
/// front and back rims rounded over `bevel` metres, or over as much of that as its narrow places leave room for.
pub fn extrude(outline: &[Vec2], depth: f32, bevel: f32) -> TriMesh {
    let full = distinct(outline);
    let half = depth * 0.5;
    let bevels = [1.0, 0.7, 0.45, 0.25].map(|share| bevel.clamp(0.0, depth / 3.0) * share);
    let eased = bevels.into_iter().filter(|bevel| detail::bevel_shows(*bevel)).find_map(|bevel| {
        let inner = inset(&full, bevel);
        has_room(&full, &inner).then_some((inner, bevel))
    });
    let Some((inner, bevel)) = eased else { return build(&[(&full, half), (&full, -half)]) };
    build(&[(&inner, half), (&full, half - bevel), (&full, bevel - half), (&inner, -half)])
}

/// Without points that lie where the one before them does.
fn distinct(outline: &[Vec2]) -> Vec<Vec2> {
    let mut points = outline.to_vec();
    points.dedup_by(|a, b| a.distance(*b) < WELD_M);
    while points.len() > 3 && points[0].distance(points[points.len() - 1]) < WELD_M {
        points.pop();
    }
    points
}

/// Whether an outline drawn in is still simple: every edge runs the way it did, and all of it can be filled.
fn has_room(outline: &[Vec2], inner: &[Vec2]) -> bool {
    let count = outline.len();
    let keeps_its_way = |i: usize| {
        let j = (i + 1) % count;
        let edge = outline[j] - outline[i];
        (inner[j] - inner[i]).dot(edge) > 0.02 * edge.length_squared()
    };
    (0..count).all(keeps_its_way) && triangulate(inner).len() + 2 == count
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
    let mut triangles: Vec<[u32; 3]> = indices.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect();
    let mut is_used = vec![false; outline.len()];
    triangles.iter().flatten().for_each(|i| is_used[*i as usize] = true);
    for missed in (0..outline.len()).filter(|i| !is_used[*i]) {
        take_in(outline, &mut triangles, missed);
    }
    triangles
}

/// Points on a straight run are left out at first: splits the triangle along whose edge `missed` lies, so that
/// what adjoins the outline there finds all its points.
fn take_in(outline: &[Vec2], triangles: &mut Vec<[u32; 3]>, missed: usize) {
    let p = outline[missed];
    let lies_on = |a: u32, b: u32| {
        let (a, b) = (outline[a as usize], outline[b as usize]);
        let along = b - a;
        let t = (p - a).dot(along) / along.length_squared().max(1e-12);
        t > 0.0 && t < 1.0 && p.distance(a + along * t) < WELD_M
    };
    for i in 0..triangles.len() {
        let [a, b, c] = triangles[i];
        let turned = [[a, b, c], [b, c, a], [c, a, b]];
        if let Some([a, b, c]) = turned.into_iter().find(|[a, b, _]| lies_on(*a, *b)) {
            triangles[i] = [a, missed as u32, c];
            triangles.push([missed as u32, b, c]);
            return;
        }
    }
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

//! A box with rounded edges: nothing real has a perfectly sharp one, and light needs something to catch.

use glam::{Vec2, Vec3};

use super::{TriMesh, detail, shade, uv, weld};
use crate::num::math::FRAC_PI_4;

/// Edges of boxes up to this size are not seen to be cut, metres.
const TINY_M: f32 = 0.045;

/// A box of `size` metres centred on the origin with edges cut at 45° over `bevel` metres (clamped to a
/// third of the shortest side). 44 triangles; 12 when `bevel` is too small to be seen. The grain (U) runs along the
/// longest side of each face.
pub fn bevel_box(size: Vec3, bevel: f32) -> TriMesh {
    let bevel = bevel.min(size.min_element() / 3.0).max(0.0);
    let bevel = if size.max_element() > TINY_M { detail::shown_bevel(bevel) } else { 0.0 };
    let half = size * 0.5;
    let mut mesh = TriMesh::default();
    for axis in 0..3 {
        for sign in [-1.0, 1.0] {
            face(&mut mesh, half, bevel, axis, sign);
        }
    }
    if bevel > 0.0 {
        edges(&mut mesh, half, bevel);
        corners(&mut mesh, half, bevel);
    }
    weld::by_position(&mut mesh);
    // 45° cuts shade smoothly into neither face: a crease just under 45° keeps faces flat and edges crisp.
    let shaded = shade(mesh, FRAC_PI_4 - 0.05);
    uv::box_project(shaded)
}

/// The unit vector of an axis, 0 for X, 1 for Y, 2 for Z.
fn unit(axis: usize) -> Vec3 {
    Vec3::AXES[axis]
}

fn push(mesh: &mut TriMesh, points: &[Vec3], outward: Vec3) {
    let ids: Vec<u32> = points.iter().map(|p| mesh.vertex(*p, outward, Vec2::ZERO)).collect();
    let facing = (points[1] - points[0]).cross(points[2] - points[0]).dot(outward) > 0.0;
    for i in 1..ids.len() - 1 {
        let (b, c) = if facing { (ids[i], ids[i + 1]) } else { (ids[i + 1], ids[i]) };
        mesh.triangles.push([ids[0], b, c]);
    }
}

fn face(mesh: &mut TriMesh, half: Vec3, bevel: f32, axis: usize, sign: f32) {
    let (u, v) = (unit((axis + 1) % 3), unit((axis + 2) % 3));
    let (hu, hv) = (half.dot(u) - bevel, half.dot(v) - bevel);
    let n = unit(axis) * sign;
    let c = n * half[axis];
    push(mesh, &[c - u * hu - v * hv, c + u * hu - v * hv, c + u * hu + v * hv, c - u * hu + v * hv], n);
}

fn edges(mesh: &mut TriMesh, half: Vec3, bevel: f32) {
    for axis in 0..3 {
        let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
        let along = unit(axis) * (half[axis] - bevel);
        for (su, sv) in [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)] {
            let (u, v) = ((unit(u) * su, half[u]), (unit(v) * sv, half[v]));
            let a = u.0 * u.1 + v.0 * (v.1 - bevel);
            let b = u.0 * (u.1 - bevel) + v.0 * v.1;
            push(mesh, &[a - along, a + along, b + along, b - along], u.0 + v.0);
        }
    }
}

fn corners(mesh: &mut TriMesh, half: Vec3, bevel: f32) {
    for corner in 0..8 {
        let sign = Vec3::new(
            if corner & 1 == 0 { -1.0 } else { 1.0 },
            if corner & 2 == 0 { -1.0 } else { 1.0 },
            if corner & 4 == 0 { -1.0 } else { 1.0 },
        );
        let inner = half - Vec3::splat(bevel);
        let points: Vec<Vec3> = Vec3::AXES.iter().map(|axis| (inner + *axis * bevel) * sign).collect();
        push(mesh, &points, sign);
    }
}

//! Boards, bars and sheets that the built props are joined from.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, box_project_faces, cylinder, shade, weld};
use crate::num::Stream;

/// A sawn board of `size` metres centred on the origin, edges eased, its grain unlike its neighbours'.
pub fn board(size: Vec3, tone: &mut Stream) -> TriMesh {
    let ease = (size.min_element() * 0.16).min(0.007);
    bevel_box(size, ease).uv_moved(Vec2::new(tone.unit() * 3.0, tone.unit() * 3.0))
}

/// A board from `from` to `to`, `wide` metres across and `thick` metres along `face`.
pub fn strut(from: Vec3, to: Vec3, wide: f32, thick: f32, face: Vec3, tone: &mut Stream) -> TriMesh {
    let along = (to - from).normalize_or(Vec3::X);
    let normal = (face - along * face.dot(along)).normalize_or(along.any_orthonormal_vector());
    let across = normal.cross(along);
    board(Vec3::new(from.distance(to), wide, thick), tone)
        .turned(Mat3::from_cols(along, across, normal))
        .moved((from + to) * 0.5)
}

/// A round bar from `from` to `to` with eased ends.
pub fn rod(from: Vec3, to: Vec3, radius: f32, sides: u32) -> TriMesh {
    let along = (to - from).normalize_or(Vec3::Y);
    let side = along.any_orthonormal_vector();
    cylinder(radius, from.distance(to), sides, radius * 0.25)
        .turned(Mat3::from_cols(side, along, side.cross(along)))
        .moved(from)
}

/// A bent sheet `thick` metres through: rows of points of equal length, its face on the side from which
/// going along a row and then to the next row turns counter-clockwise. Grain (U) runs along the rows.
pub fn bent_sheet(rows: &[Vec<Vec3>], thick: f32, crease_rad: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let count = rows.first().map_or(0, Vec::len);
    if rows.len() < 2 || count < 2 || rows.iter().any(|row| row.len() != count) {
        return mesh;
    }
    let inward = |r: usize, c: usize| {
        let along = rows[r][(c + 1).min(count - 1)] - rows[r][c.saturating_sub(1)];
        let across = rows[(r + 1).min(rows.len() - 1)][c] - rows[r.saturating_sub(1)][c];
        -along.cross(across).normalize_or_zero() * thick
    };
    for layer in 0..2 {
        let mut v = 0.0;
        for r in 0..rows.len() {
            if r > 0 {
                v += rows[r][count / 2].distance(rows[r - 1][count / 2]);
            }
            let mut u = 0.0;
            for c in 0..count {
                if c > 0 {
                    u += rows[r][c].distance(rows[r][c - 1]);
                }
                let shift = if layer == 0 { Vec3::ZERO } else { inward(r, c) };
                mesh.vertex(rows[r][c] + shift, Vec3::Y, Vec2::new(u, v));
            }
        }
    }
    let id = |layer: usize, r: usize, c: usize| ((layer * rows.len() + r) * count + c) as u32;
    for r in 0..rows.len() - 1 {
        for c in 0..count - 1 {
            mesh.quad([id(0, r, c), id(0, r, c + 1), id(0, r + 1, c + 1), id(0, r + 1, c)]);
            mesh.quad([id(1, r, c), id(1, r + 1, c), id(1, r + 1, c + 1), id(1, r, c + 1)]);
        }
        let last = count - 1;
        mesh.quad([id(0, r, 0), id(0, r + 1, 0), id(1, r + 1, 0), id(1, r, 0)]);
        mesh.quad([id(0, r, last), id(1, r, last), id(1, r + 1, last), id(0, r + 1, last)]);
    }
    for c in 0..count - 1 {
        let last = rows.len() - 1;
        mesh.quad([id(0, 0, c), id(1, 0, c), id(1, 0, c + 1), id(0, 0, c + 1)]);
        mesh.quad([id(0, last, c), id(0, last, c + 1), id(1, last, c + 1), id(1, last, c)]);
    }
    let kept = mesh.triangles.iter().copied().filter(|t| {
        let [a, b, c] = mesh.corners(*t);
        (b - a).cross(c - a).length() > 4e-10
    });
    mesh.triangles = kept.collect();
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

/// A free form of the caller's own, shaded anew and textured by projection.
pub fn finished(mesh: TriMesh, crease_rad: f32) -> TriMesh {
    box_project_faces(&shade(mesh, crease_rad))
}

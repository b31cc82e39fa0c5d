//! Boxes with soft edges and crowned faces: cushions, mattresses, pillows, hollowed seats.

use glam::{Vec2, Vec3};

use super::detail::UNSEEN_M;
use super::{TriMesh, shade, weld};

/// A box of `size` metres centred on the origin, its edges rounded over `round` metres. `crown` is how
/// far top and bottom fall from their middle to their rim (metres, within `size`); a negative crown
/// hollows the top alone. Texture coordinates are projected face by face.
pub fn cushion(size: Vec3, round: f32, crown: f32) -> TriMesh {
    let half = size * 0.5;
    let round = round.min(half.min_element() * 0.98).max(1e-4);
    let crown = crown.clamp(-size.y * 0.45, half.y - 1e-3);
    let mut mesh = TriMesh::default();
    for axis in 0..3 {
        for sign in [-1.0, 1.0] {
            face(&mut mesh, half, round, crown.abs() > UNSEEN_M, axis, sign);
        }
    }
    for p in &mut mesh.positions {
        let (x, z) = (p.x / half.x, p.z / half.z);
        let rim = 1.0 - (1.0 - x * x) * (1.0 - z * z);
        if crown >= 0.0 {
            p.y *= 1.0 - crown / half.y * rim;
        } else if p.y > 0.0 {
            p.y += crown * (1.0 - rim) * (p.y / half.y);
        }
    }
    let mut shaded = shade(mesh, 1.3);
    weld::identical(&mut shaded);
    shaded
}

fn face(mesh: &mut TriMesh, half: Vec3, round: f32, crowned: bool, axis: usize, sign: f32) {
    let (u_axis, v_axis) = ((axis + 1) % 3, (axis + 2) % 3);
    let (us, vs) = (steps(half[u_axis], round, crowned), steps(half[v_axis], round, crowned));
    let first = mesh.positions.len() as u32;
    for v in &vs {
        for u in &us {
            let mut p = Vec3::ZERO;
            p[axis] = half[axis] * sign;
            p[u_axis] = *u;
            p[v_axis] = *v;
            let core = half - Vec3::splat(round);
            let inner = p.clamp(-core, core);
            let position = inner + (p - inner).normalize_or_zero() * round;
            mesh.vertex(position, Vec3::Y, upright(axis, half, p));
        }
    }
    let columns = us.len() as u32;
    for row in 0..vs.len() as u32 - 1 {
        for column in 0..columns - 1 {
            let a = first + row * columns + column;
            let (b, c, d) = (a + 1, a + columns + 1, a + columns);
            mesh.quad(if sign > 0.0 { [a, b, c, d] } else { [a, d, c, b] });
        }
    }
}

/// As `uv::box_project`: the longer side along U.
fn upright(axis: usize, half: Vec3, p: Vec3) -> Vec2 {
    let (across, up) = match axis {
        0 => (2, 1),
        1 => (0, 2),
        _ => (0, 1),
    };
    if half[across] >= half[up] { Vec2::new(p[across], -p[up]) } else { Vec2::new(p[up], p[across]) }
}

/// Grid lines across a face: equal angles in the rounding, about 20 cm apart between where it is crowned.
fn steps(half: f32, round: f32, crowned: bool) -> Vec<f32> {
    let core = half - round;
    // tan of 22.5° and of 45°.
    let outer = [1.0, 0.414_213_57].map(|k| core + round * k);
    let pieces = if crowned { (2.0 * core / 0.2).ceil().clamp(2.0, 10.0) as usize } else { 1 };
    let mut lines: Vec<f32> = outer.iter().map(|x| -x).collect();
    lines.extend((0..=pieces).map(|i| core * (2.0 * i as f32 / pieces as f32 - 1.0)));
    lines.extend(outer.iter().rev());
    lines
}

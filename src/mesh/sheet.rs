//! Thin sheets of any shape: cloth, pages, bent metal.

use glam::{Vec2, Vec3};

use super::{TriMesh, shade, weld};

/// A sheet `thickness` metres thick about the surface `map` (u and v in 0..1 to metres; its front faces
/// ∂u × ∂v), of `columns` × `rows` quads a side. Texture coordinates follow the surface in metres.
pub fn sheet(columns: u32, rows: u32, thickness: f32, map: impl Fn(f32, f32) -> Vec3) -> TriMesh {
    let (columns, rows) = (columns.max(1), rows.max(1));
    let (across, along) = (columns + 1, rows + 1);
    let at = |i: u32, j: u32| map(i as f32 / columns as f32, j as f32 / rows as f32);
    let grid: Vec<Vec3> =
        (0..along).flat_map(|j| (0..across).map(move |i| (i, j))).map(|(i, j)| at(i, j)).collect();
    let point = |i: u32, j: u32| grid[(j * across + i) as usize];
    let normal = |i: u32, j: u32| {
        let du = point((i + 1).min(columns), j) - point(i.saturating_sub(1), j);
        let dv = point(i, (j + 1).min(rows)) - point(i, j.saturating_sub(1));
        du.cross(dv).normalize_or(Vec3::Z)
    };
    let (us, vs) = (lengths(across, along, |i, j| point(i, j)), lengths(along, across, |j, i| point(i, j)));
    let mut mesh = TriMesh::default();
    for side in [0.5, -0.5] {
        for j in 0..along {
            for i in 0..across {
                let n = normal(i, j);
                let uv = Vec2::new(us[i as usize], -vs[j as usize]);
                mesh.vertex(point(i, j) + n * (thickness * side), n, uv);
            }
        }
    }
    let back = across * along;
    for j in 0..rows {
        for i in 0..columns {
            let a = j * across + i;
            let quad = [a, a + 1, a + across + 1, a + across];
            mesh.quad(quad);
            let [a, b, c, d] = quad.map(|k| k + back);
            mesh.quad([a, d, c, b]);
        }
    }
    let mut rim: Vec<u32> = (0..columns).collect();
    rim.extend((0..rows).map(|j| j * across + columns));
    rim.extend((0..columns).map(|i| rows * across + columns - i));
    rim.extend((0..rows).map(|j| (rows - j) * across));
    for (k, a) in rim.iter().enumerate() {
        let b = rim[(k + 1) % rim.len()];
        edge(&mut mesh, *a, b, back, thickness);
    }
    let mut shaded = shade(mesh, 0.9);
    weld::identical(&mut shaded);
    shaded
}

/// One quad of the rim with texture coordinates of its own.
fn edge(mesh: &mut TriMesh, a: u32, b: u32, back: u32, thickness: f32) {
    let corners = [a, a + back, b + back, b].map(|k| mesh.positions[k as usize]);
    let start = mesh.uvs[a as usize].x + mesh.uvs[a as usize].y;
    let length = corners[0].distance(corners[3]);
    let uvs = [(0.0, 0.0), (0.0, thickness), (length, thickness), (length, 0.0)];
    let mut ids = [0; 4];
    for k in 0..4 {
        ids[k] = mesh.vertex(corners[k], Vec3::Z, Vec2::new(start + uvs[k].0, uvs[k].1));
    }
    mesh.quad(ids);
}

/// The mean way travelled over all lines, at each of `count` stations.
fn lengths(count: u32, lines: u32, point: impl Fn(u32, u32) -> Vec3) -> Vec<f32> {
    let mut sums = vec![0.0; count as usize];
    for i in 1..count {
        let step: f32 = (0..lines).map(|j| point(i, j).distance(point(i - 1, j))).sum();
        sums[i as usize] = sums[i as usize - 1] + step / lines as f32;
    }
    sums
}

//! Cloth and other thin things: a grid bent by any map, given thickness.

use glam::{Vec2, Vec3};

use super::{TriMesh, shade, weld};

/// A sheet of `columns` × `rows` quads; `map` takes (u, v) in 0..1 to the outer surface (metres), and the
/// inner surface lies `thickness` metres behind it (∂u × ∂v points outwards). Texture coordinates follow
/// the lengths of the middle column (V) and of each row (U).
pub fn sheet(columns: u32, rows: u32, thickness: f32, map: impl Fn(f32, f32) -> Vec3) -> TriMesh {
    let (columns, rows) = (columns.max(1), rows.max(1));
    let wide = columns + 1;
    let at = |c: u32, r: u32| map(c as f32 / columns as f32, r as f32 / rows as f32);
    let mut outer = TriMesh::default();
    let mut down = 0.0;
    for r in 0..=rows {
        if r > 0 {
            down += at(columns / 2, r).distance(at(columns / 2, r - 1));
        }
        let mut lengths = vec![0.0];
        for c in 0..columns {
            lengths.push(lengths[c as usize] + at(c, r).distance(at(c + 1, r)));
        }
        // Measured from the middle, so that rows of different lengths do not shear.
        let middle = lengths[columns as usize / 2];
        for c in 0..=columns {
            outer.vertex(at(c, r), Vec3::Y, Vec2::new(lengths[c as usize] - middle, down));
        }
    }
    for r in 0..rows {
        for c in 0..columns {
            let a = r * wide + c;
            outer.quad([a, a + 1, a + wide + 1, a + wide]);
        }
    }
    let outer = shade(outer, 2.6);
    let mut inner = outer.clone().flipped();
    inner.positions.iter_mut().zip(&inner.normals).for_each(|(p, n)| *p += *n * thickness);
    let inner_first = outer.positions.len() as u32;
    let mut mesh = outer;
    mesh.append(inner);
    let rim = (0..columns).map(|c| (c, c + 1));
    let rim = rim.chain((0..rows).map(|r| (r * wide + columns, (r + 1) * wide + columns)));
    let rim = rim.chain((0..columns).map(|c| (rows * wide + c + 1, rows * wide + c)));
    let rim: Vec<(u32, u32)> = rim.chain((0..rows).map(|r| ((r + 1) * wide, r * wide))).collect();
    // `shade` numbers vertices in the order triangles use them: find them again by position.
    edge(&mut mesh, &rim, inner_first, |i| at(i % wide, i / wide), thickness);
    let mut shaded = shade(mesh, 0.9);
    weld::identical(&mut shaded);
    shaded
}

fn edge(mesh: &mut TriMesh, rim: &[(u32, u32)], inner_first: u32, at: impl Fn(u32) -> Vec3, thickness: f32) {
    let find = |p: Vec3| mesh.positions[..inner_first as usize].iter().position(|q| *q == p);
    let pairs: Vec<(usize, usize)> =
        rim.iter().filter_map(|(a, b)| Some((find(at(*a))?, find(at(*b))?))).collect();
    let mut along = 0.0;
    for (a, b) in pairs {
        let (oa, ob) = (mesh.positions[a], mesh.positions[b]);
        let (ia, ib) = (mesh.positions[a + inner_first as usize], mesh.positions[b + inner_first as usize]);
        let next = along + oa.distance(ob);
        let corners = [(oa, along, 0.0), (ia, along, thickness), (ib, next, thickness), (ob, next, 0.0)];
        let ids = corners.map(|(p, u, v)| mesh.vertex(p, Vec3::Y, Vec2::new(u, v)));
        mesh.quad(ids);
        along = next;
    }
}

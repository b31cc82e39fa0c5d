//! Cloth and other thin things: a grid bent by any map, given thickness.

use glam::{Vec2, Vec3};

use super::displace::place_normals;
use super::{Topology, TriMesh, shade, weld};

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
    // Every place has one normal, also where the sheet folds back on itself: the inner surface must not tear.
    let topology = Topology::of(&outer);
    let normals = place_normals(&topology);
    let mut inner = outer.clone().flipped();
    for (p, place) in inner.positions.iter_mut().zip(&topology.place) {
        *p -= normals[*place as usize] * thickness;
    }
    let mut mesh = outer;
    mesh.append(inner);
    let rim = (0..columns).map(|c| (c, c + 1));
    let rim = rim.chain((0..rows).map(|r| (r * wide + columns, (r + 1) * wide + columns)));
    let rim = rim.chain((0..columns).map(|c| (rows * wide + c + 1, rows * wide + c)));
    let rim: Vec<(u32, u32)> = rim.chain((0..rows).map(|r| ((r + 1) * wide, r * wide))).collect();
    edge(&mut mesh, &rim, wide * (rows + 1), thickness);
    let mut shaded = shade(mesh, 0.9);
    weld::identical(&mut shaded);
    shaded
}

/// The narrow face around, between the places `rim` of the outer surface and those `count` further on.
fn edge(mesh: &mut TriMesh, rim: &[(u32, u32)], count: u32, thickness: f32) {
    let mut along = 0.0;
    for (a, b) in rim {
        let [oa, ob, ia, ib] = [*a, *b, a + count, b + count].map(|i| mesh.positions[i as usize]);
        let next = along + oa.distance(ob);
        let corners = [(oa, along, 0.0), (ia, along, thickness), (ib, next, thickness), (ob, next, 0.0)];
        let ids = corners.map(|(p, u, v)| mesh.vertex(p, Vec3::Y, Vec2::new(u, v)));
        mesh.quad(ids);
        along = next;
    }
}

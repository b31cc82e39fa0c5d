//! Closes the holes of a surface, so that it bounds a solid.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::TriMesh;
use super::topology::Topology;

/// Fills every hole with a fan round its middle; holes should be about flat and seen whole from there.
/// Texture coordinates of a fan are projected along the dominant axis of its plane. Edges that belong to no
/// simple loop stay open. A mesh that is not sound comes back as it is.
pub fn close(mut mesh: TriMesh) -> TriMesh {
    if !mesh.is_sound() {
        return mesh;
    }
    let topology = Topology::of(&mesh);
    for hole in holes(&topology) {
        let rim: Vec<Vec3> = hole.iter().map(|i| topology.points[*i as usize]).collect();
        fan(&mut mesh, &rim);
    }
    mesh
}

/// Loops of places, against the way of the triangles beside them.
fn holes(topology: &Topology) -> Vec<Vec<u32>> {
    let mut next: BTreeMap<u32, u32> = BTreeMap::new();
    for (edge, uses) in topology.edges() {
        let [low, high] = edge;
        match (uses.forward, uses.backward) {
            (1, 0) => next.insert(high, low),
            (0, 1) => next.insert(low, high),
            _ => None,
        };
    }
    let mut holes = Vec::new();
    while let Some((start, mut at)) = next.pop_first() {
        let mut hole = vec![start];
        while at != start {
            hole.push(at);
            match next.remove(&at) {
                Some(following) => at = following,
                None => break,
            }
        }
        if at == start && hole.len() >= 3 {
            holes.push(hole);
        }
    }
    holes
}

fn fan(mesh: &mut TriMesh, rim: &[Vec3]) {
    let count = rim.len();
    let middle = rim.iter().copied().sum::<Vec3>() / count as f32;
    let pairs = (0..count).map(|i| (rim[i], rim[(i + 1) % count]));
    let normal = pairs.map(|(a, b)| (a - middle).cross(b - middle)).sum::<Vec3>().normalize_or(Vec3::Y);
    let size = normal.abs();
    let flat = |p: Vec3| {
        if size.y >= size.x && size.y >= size.z {
            Vec2::new(p.x, p.z)
        } else if size.x > size.z {
            Vec2::new(p.z, -p.y)
        } else {
            Vec2::new(p.x, -p.y)
        }
    };
    if count == 3 {
        let corners = [0, 1, 2].map(|i: usize| mesh.vertex(rim[i], normal, flat(rim[i])));
        mesh.triangles.push(corners);
        return;
    }
    let hub = mesh.vertex(middle, normal, flat(middle));
    let ids: Vec<u32> = rim.iter().map(|p| mesh.vertex(*p, normal, flat(*p))).collect();
    for i in 0..count {
        mesh.triangles.push([hub, ids[i], ids[(i + 1) % count]]);
    }
}

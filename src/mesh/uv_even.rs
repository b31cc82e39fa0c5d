//! Lays the texture anew where bending, pinching or capping has pulled it.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::uv::dominant;
use super::uv_stretch::texels;
use super::{TriMesh, weld};

/// How far texels may be off before a triangle counts as uneven: a quarter in length, twice as long as wide.
const DENSITY: std::ops::RangeInclusive<f64> = 0.75..=1.25;
const OBLONG: f64 = 2.0;

/// Whether the texture lies unevenly on a triangle: more than a quarter too dense or too sparse, or
/// stretched more than twice. Triangles without area are even.
pub fn is_uneven(mesh: &TriMesh, triangle: [u32; 3]) -> bool {
    let uvs = triangle.map(|i| mesh.uvs[i as usize]);
    texels(mesh.corners(triangle), uvs).is_some_and(|(density, ratio)| {
        // Written so that what is not a number is uneven too.
        !(DENSITY.contains(&density) && ratio <= OBLONG)
    })
}

/// Projects the uneven triangles along the dominant axis of their plane, one metre to one unit; the grain
/// (U) keeps the direction nearest to where it ran. All others stay, with their vertices. A projection is
/// at most a quarter off and never stretched more than the root of three.
pub fn even_uvs(mesh: TriMesh) -> TriMesh {
    if !mesh.is_sound() || !mesh.triangles.iter().any(|t| is_uneven(&mesh, *t)) {
        return mesh;
    }
    let mut out = mesh.clone();
    let mut split: BTreeMap<(u32, usize, bool), u32> = BTreeMap::new();
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        if !is_uneven(&mesh, *triangle) {
            continue;
        }
        let [a, b, c] = mesh.corners(*triangle);
        let axis = dominant((b - a).cross(c - a));
        let grain = grain(&mesh, *triangle);
        let (first, second) = ((axis + 1) % 3, (axis + 2) % 3);
        let turned = grain[second].abs() > grain[first].abs();
        out.triangles[index] = triangle.map(|v| {
            *split.entry((v, axis, turned)).or_insert_with(|| {
                let p = mesh.positions[v as usize];
                let uv =
                    if turned { Vec2::new(p[second], -p[first]) } else { Vec2::new(p[first], p[second]) };
                out.vertex(p, mesh.normals[v as usize], uv)
            })
        });
    }
    let mut ids = vec![u32::MAX; out.positions.len()];
    weld::part(&out, &out.triangles, &mut ids)
}

/// The direction in which U grew; none in particular where the triangle had no texture.
fn grain(mesh: &TriMesh, triangle: [u32; 3]) -> Vec3 {
    let [a, b, c] = mesh.corners(triangle);
    let [s, t, u] = triangle.map(|i| mesh.uvs[i as usize]);
    let (g, h) = (t - s, u - s);
    ((b - a) * h.y - (c - a) * g.y) * g.perp_dot(h).signum()
}

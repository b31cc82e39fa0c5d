//! Writes meshes into the binary chunk, with tangents.

use std::collections::BTreeMap;

use glam::Vec4;
use rayon::prelude::*;

use super::binary::Binary;
use super::json;
use crate::mesh::TriMesh;
use crate::mesh::tangents::with_tangents;
use crate::scene::Mesh;

/// Adds every mesh and returns glTF's list of them; none when cancelled.
pub fn meshes(
    meshes: &[Mesh],
    binary: &mut Binary,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Option<Vec<json::Mesh>> {
    let ready: Option<Vec<Vec<Ready>>> = meshes
        .par_iter()
        .map(|mesh| {
            let primitives = mesh.primitives.iter().map(|p| {
                let (mesh, tangents) = with_tangents(&p.mesh);
                Ready { mesh, tangents, material: p.material }
            });
            (!cancelled()).then(|| primitives.collect())
        })
        .collect();
    let written = meshes.iter().zip(ready?).map(|(mesh, primitives)| {
        let primitives = primitives.iter().map(|primitive| write(primitive, binary)).collect();
        json::Mesh { name: mesh.name.clone(), primitives }
    });
    Some(written.collect())
}

/// A primitive with its tangents, before it is written.
struct Ready {
    mesh: TriMesh,
    tangents: Vec<Vec4>,
    material: usize,
}

fn write(ready: &Ready, binary: &mut Binary) -> json::Primitive {
    let mesh = &ready.mesh;
    let attributes = BTreeMap::from([
        ("POSITION", binary.positions(&mesh.positions)),
        ("NORMAL", binary.vec3(&mesh.normals)),
        ("TANGENT", binary.vec4(&ready.tangents)),
        ("TEXCOORD_0", binary.vec2(&mesh.uvs)),
    ]);
    let indices = binary.indices(&mesh.triangles, mesh.positions.len());
    json::Primitive { attributes, indices, material: ready.material }
}

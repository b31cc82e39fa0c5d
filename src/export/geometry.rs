//! Writes meshes into the binary chunk, with tangents.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::binary::Binary;
use super::json;
use crate::mesh::tangents::with_tangents;
use crate::scene::Mesh;

/// Adds every mesh and returns glTF's list of them; none when cancelled.
pub fn meshes(
    meshes: &[Mesh],
    binary: &mut Binary,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Option<Vec<json::Mesh>> {
    let ready: Option<Vec<Vec<_>>> = meshes
        .par_iter()
        .map(|mesh| {
            let primitives = mesh.primitives.iter().map(|p| (with_tangents(&p.mesh), p.material));
            (!cancelled()).then(|| primitives.collect())
        })
        .collect();
    let write = |(mesh, primitives): (&Mesh, Vec<((crate::mesh::TriMesh, Vec<glam::Vec4>), usize)>)| {
        let primitives = primitives.into_iter().map(|((triangles, tangents), material)| {
            let attributes = BTreeMap::from([
                ("POSITION", binary.positions(&triangles.positions)),
                ("NORMAL", binary.vec3(&triangles.normals)),
                ("TANGENT", binary.vec4(&tangents)),
                ("TEXCOORD_0", binary.vec2(&triangles.uvs)),
            ]);
            let indices = binary.indices(&triangles.triangles, triangles.positions.len());
            json::Primitive { attributes, indices, material }
        });
        json::Mesh { name: mesh.name.clone(), primitives: primitives.collect() }
    };
    Some(meshes.iter().zip(ready?).map(write).collect())
}

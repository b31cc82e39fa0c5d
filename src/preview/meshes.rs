//! Triangles as Bevy meshes, with the same tangents that the exported file has.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};

use crate::mesh::TriMesh;
use crate::mesh::tangents::with_tangents;

/// The mesh for the graphics card.
pub fn mesh(mesh: &TriMesh) -> Mesh {
    let (split, tangents) = with_tangents(mesh);
    let positions: Vec<[f32; 3]> = split.positions.iter().map(|p| p.to_array()).collect();
    let normals: Vec<[f32; 3]> = split.normals.iter().map(|n| n.to_array()).collect();
    let uvs: Vec<[f32; 2]> = split.uvs.iter().map(|uv| uv.to_array()).collect();
    let tangents: Vec<[f32; 4]> = tangents.iter().map(|t| t.to_array()).collect();
    let indices = split.triangles.iter().flatten().copied().collect();
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, normals)
        .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, uvs)
        .with_inserted_attribute(Mesh::ATTRIBUTE_TANGENT, tangents)
        .with_inserted_indices(Indices::U32(indices))
}

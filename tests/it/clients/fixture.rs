//! A small room as a GLB, for tests that need a file that is sound, or spoilt in one known way.

use serde_json::{Value, json};

/// Triangles of [`room`]: two per side of the room, and of a crate that stands in it twice.
pub const TRIANGLES: usize = 3 * 12;

/// A room of 6 by 3 by 4 m, two crates of 1 m that share a mesh, a spawn point and a lamp.
pub fn room() -> Value {
    let role = |role: &str, id: &str| json!({"scenewright": {"role": role, "id": id}});
    let mesh = |first: usize, material: usize| {
        let attributes = json!({"POSITION": first, "NORMAL": first + 1});
        json!({"primitives": [{"attributes": attributes, "indices": first + 2, "material": material}]})
    };
    let paint = |color: [f64; 4]| json!({"pbrMetallicRoughness": {"baseColorFactor": color, "metallicFactor": 0, "roughnessFactor": 1}});
    json!({
        "asset": {"version": "2.0"},
        "extensionsUsed": ["KHR_lights_punctual"],
        "extensions": {"KHR_lights_punctual": {"lights": [{"type": "point", "intensity": 20}]}},
        "scene": 0,
        "scenes": [{"nodes": [0, 1, 2, 3, 4]}],
        "nodes": [
            {"name": "Room", "mesh": 0, "translation": [0, 1.5, 0]},
            {"name": "Crate 1", "mesh": 1, "translation": [1, 0.5, 0], "extras": role("prop", "crate-1")},
            {"name": "Crate 2", "mesh": 1, "translation": [-1, 0.5, -1], "extras": role("prop", "crate-2")},
            {"name": "Spawn", "translation": [0, 0, 1.8], "extras": role("spawn", "spawn")},
            {"name": "Lamp", "translation": [0, 2.7, 0], "extensions": {"KHR_lights_punctual": {"light": 0}}},
        ],
        "meshes": [mesh(0, 0), mesh(3, 1)],
        "materials": [paint([0.5, 0.4, 0.3, 1.0]), paint([0.4, 0.2, 0.1, 1.0])],
    })
}

/// The same, with a claim to indices that it does not have.
pub fn out_of_range(mut gltf: Value) -> Value {
    gltf["spoilt"] = json!(true);
    gltf
}

/// Adds the geometry of the two boxes and packs all as a GLB; `spoilt` files claim indices they do not have.
pub fn glb(mut gltf: Value) -> Vec<u8> {
    let spoilt = gltf.as_object_mut().unwrap().remove("spoilt").is_some();
    let mut bytes = Vec::new();
    let (mut views, mut accessors) = (Vec::new(), Vec::new());
    for (size, facing) in [([6.0, 3.0, 4.0], -1.0), ([1.0; 3], 1.0)] {
        let (positions, normals, indices) = cuboid(size, facing);
        let high = size.map(|length| length / 2.0);
        for (values, bounded) in [(positions, true), (normals, false)] {
            views.push(json!({"buffer": 0, "byteOffset": bytes.len(), "byteLength": values.len() * 12, "target": 34962}));
            let mut accessor = json!({"bufferView": views.len() - 1, "componentType": 5126, "count": values.len(), "type": "VEC3"});
            if bounded {
                accessor["min"] = json!(high.map(|half| -half));
                accessor["max"] = json!(high);
            }
            accessors.push(accessor);
            bytes.extend(values.iter().flatten().flat_map(|value| value.to_le_bytes()));
        }
        let count = if spoilt { 999_999 } else { indices.len() };
        views.push(
            json!({"buffer": 0, "byteOffset": bytes.len(), "byteLength": indices.len() * 2, "target": 34963}),
        );
        accessors.push(
            json!({"bufferView": views.len() - 1, "componentType": 5123, "count": count, "type": "SCALAR"}),
        );
        bytes.extend(indices.iter().flat_map(|index| index.to_le_bytes()));
    }
    gltf["accessors"] = json!(accessors);
    gltf["bufferViews"] = json!(views);
    gltf["buffers"] = json!([{"byteLength": bytes.len()}]);
    let mut text = gltf.to_string().into_bytes();
    text.resize(text.len().next_multiple_of(4), b' ');
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    let word = |number: usize| (number as u32).to_le_bytes();
    let total = word(12 + 8 + text.len() + 8 + bytes.len());
    [b"glTF", &word(2)[..], &total, &word(text.len()), b"JSON", &text, &word(bytes.len()), b"BIN\0", &bytes]
        .concat()
}

/// Corners, normals and triangles of a box; `facing` is 1 outward, -1 inward.
fn cuboid(size: [f32; 3], facing: f32) -> (Vec<[f32; 3]>, Vec<[f32; 3]>, Vec<u16>) {
    let (mut positions, mut normals, mut indices) = (Vec::new(), Vec::new(), Vec::new());
    for axis in 0..3 {
        for side in [-1.0, 1.0] {
            let first = positions.len() as u16;
            for (across, along) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
                let mut corner = [0.0; 3];
                corner[axis] = side * size[axis] / 2.0;
                corner[(axis + 1) % 3] = across * size[(axis + 1) % 3] / 2.0;
                corner[(axis + 2) % 3] = along * side * facing * size[(axis + 2) % 3] / 2.0;
                positions.push(corner);
                let mut normal = [0.0; 3];
                normal[axis] = side * facing;
                normals.push(normal);
            }
            indices.extend([0, 1, 2, 0, 2, 3].map(|corner| first + corner));
        }
    }
    (positions, normals, indices)
}

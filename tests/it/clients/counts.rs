//! Counts what a GLB holds straight from its JSON, so that a reader's figures have something to match.

use serde_json::Value;

/// What the default scene of a file adds up to. A mesh that several nodes share counts once for each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counts {
    pub triangles: usize,
    /// Primitives drawn.
    pub draw_calls: usize,
    pub lights: usize,
    pub materials: usize,
    pub images: usize,
    /// Names of the nodes in the scene, in the order they are met.
    pub node_names: Vec<String>,
}

/// Counts the default scene of a GLB; the error says what is wrong with the file.
pub fn count(glb: &[u8]) -> Result<Counts, String> {
    let gltf = json_chunk(glb)?;
    let mut counts = Counts {
        materials: items(&gltf["materials"]).len(),
        images: items(&gltf["images"]).len(),
        ..Counts::default()
    };
    let scene = &gltf["scenes"][index(&gltf["scene"]).unwrap_or(0)];
    let mut waiting: Vec<usize> = items(&scene["nodes"]).iter().rev().filter_map(index).collect();
    let mut met = vec![false; items(&gltf["nodes"]).len()];
    while let Some(node_index) = waiting.pop() {
        if std::mem::replace(met.get_mut(node_index).ok_or(format!("no node {node_index}"))?, true) {
            return Err(format!("node {node_index} is reached twice"));
        }
        let node = &gltf["nodes"][node_index];
        counts.node_names.push(node["name"].as_str().unwrap_or_default().to_owned());
        counts.lights += usize::from(node["extensions"]["KHR_lights_punctual"]["light"].is_u64());
        if let Some(mesh) = index(&node["mesh"]) {
            counts.draw_calls += items(&gltf["meshes"][mesh]["primitives"]).len();
            counts.triangles += mesh_triangles(&gltf, mesh)?;
        }
        waiting.extend(items(&node["children"]).iter().rev().filter_map(index));
    }
    Ok(counts)
}

/// The JSON of a GLB: twelve bytes of header, then chunks of length, kind and bytes (glTF 2.0, section 4.4).
pub fn json_chunk(glb: &[u8]) -> Result<Value, String> {
    let word = |at: usize| Some(u32::from_le_bytes(glb.get(at..at + 4)?.try_into().ok()?) as usize);
    if glb.get(..4) != Some(b"glTF") || glb.get(16..20) != Some(b"JSON") {
        return Err("not a GLB".to_owned());
    }
    if word(8) != Some(glb.len()) {
        return Err(format!("the header says {:?} bytes, the file has {}", word(8), glb.len()));
    }
    let json = word(12).and_then(|length| glb.get(20..20 + length)).ok_or("the JSON chunk is cut off")?;
    serde_json::from_slice(json).map_err(|fault| fault.to_string())
}

/// Triangles of a mesh, by its index.
pub fn mesh_triangles(gltf: &Value, mesh: usize) -> Result<usize, String> {
    items(&gltf["meshes"][mesh]["primitives"]).iter().map(|p| primitive_triangles(gltf, p)).sum()
}

fn primitive_triangles(gltf: &Value, primitive: &Value) -> Result<usize, String> {
    let accessor = index(&primitive["indices"]).or(index(&primitive["attributes"]["POSITION"]));
    let accessor = accessor.ok_or("a primitive has no positions")?;
    let corners = index(&gltf["accessors"][accessor]["count"]).ok_or(format!("no accessor {accessor}"))?;
    Ok(match index(&primitive["mode"]).unwrap_or(4) {
        4 => corners / 3,
        5 | 6 => corners.saturating_sub(2),
        _ => 0,
    })
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn index(value: &Value) -> Option<usize> {
    value.as_u64().map(|number| number as usize)
}

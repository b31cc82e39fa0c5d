//! What a scene costs to draw and to load.

use crate::scene::Scene;

/// Counts that platforms limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Triangles drawn, every instance counted.
    pub triangles: usize,
    /// Primitives drawn, every instance counted.
    pub draw_calls: usize,
    /// Materials.
    pub materials: usize,
    /// Images.
    pub textures: usize,
    /// Images uncompressed, four bytes a pixel, with mip maps, bytes.
    pub texture_bytes: usize,
}

/// Counts a scene.
pub fn cost(scene: &Scene) -> Cost {
    let mut cost = Cost { materials: scene.materials.len(), ..Cost::default() };
    for mesh in scene.nodes.iter().filter_map(|node| node.mesh.and_then(|i| scene.meshes.get(i))) {
        cost.draw_calls += mesh.primitives.len();
        cost.triangles += mesh.primitives.iter().map(|p| p.mesh.triangles.len()).sum::<usize>();
    }
    if !scene.walkable.is_empty() {
        // The floor for teleporting is not seen, but it is in the file.
        cost.triangles += scene.walkable.len() * 2;
        cost.draw_calls += 1;
        cost.materials += 1;
    }
    for material in &scene.materials {
        let maps = 3 + usize::from(material.maps.emissive.is_some());
        let pixels = material.maps.size_px as usize * material.maps.size_px as usize;
        cost.textures += maps;
        // A full chain of mip maps adds a third.
        cost.texture_bytes += maps * pixels * 4 * 4 / 3;
    }
    cost
}

//! Writes a scene as one binary glTF 2.0 file.

use thiserror::Error;

use super::binary::Binary;
use super::extras::{AssetExtras, Origin};
use super::images::{Encoded, MaterialImages, encode_all};
use super::{Profile, geometry, json, nodes, walkable};
use crate::scene::{Material, Scene};

/// Program and version, as files name it.
pub const GENERATOR: &str = concat!("scenewright ", env!("CARGO_PKG_VERSION"));

/// Why there is no file.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The watcher asked for it.
    #[error("cancelled")]
    Cancelled,
    /// GLB counts bytes with 32 bits.
    #[error("the file would be {bytes} bytes, more than the 4 GiB a GLB can hold: choose a smaller --size")]
    TooLarge {
        /// What it would take.
        bytes: usize,
    },
    /// The JSON could not be written.
    #[error("the scene could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// The scene as GLB bytes: the same scene and profile give the same bytes.
pub fn glb(
    scene: &Scene,
    profile: &Profile,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<u8>, ExportError> {
    let mut root = json::Root { scene: 0, ..json::Root::default() };
    let (images, meshes) = rayon::join(
        || encode_all(&scene.materials, profile, cancelled),
        || {
            let mut binary = Binary::default();
            geometry::meshes(&scene.meshes, &mut binary, cancelled).map(|meshes| (meshes, binary))
        },
    );
    let images = images.ok_or(ExportError::Cancelled)?;
    let (meshes, mut binary) = meshes.ok_or(ExportError::Cancelled)?;
    root.meshes = meshes;
    root.samplers = vec![json::Sampler { mag_filter: 9729, min_filter: 9987, wrap_s: 10497, wrap_t: 10497 }];
    for (material, images) in scene.materials.iter().zip(images) {
        let material = add_material(&mut root, &mut binary, material, images, scene.exposure);
        root.materials.push(material);
    }
    nodes::add(&mut root, scene);
    walkable::add(&mut root, scene, &mut binary);
    root.animations = nodes::animations(scene, &mut binary);
    let origin = Origin {
        prompt: scene.prompt.clone(),
        seed: scene.seed,
        generator: GENERATOR.into(),
        exposure: scene.exposure,
    };
    root.asset = json::Asset {
        version: "2.0",
        generator: GENERATOR.into(),
        extras: AssetExtras { scenewright: origin },
    };
    root.accessors = std::mem::take(&mut binary.accessors);
    root.buffer_views = std::mem::take(&mut binary.views);
    binary.bytes.resize(binary.bytes.len().next_multiple_of(4), 0);
    if !binary.bytes.is_empty() {
        root.buffers = vec![json::Buffer { byte_length: binary.bytes.len() }];
    }
    pack(&root, &binary.bytes)
}

fn add_material(
    root: &mut json::Root,
    binary: &mut Binary,
    material: &Material,
    images: MaterialImages,
    exposure: f32,
) -> json::Material {
    let mut texture = |image: Encoded| {
        let buffer_view = binary.view(&image.bytes, None);
        root.images.push(json::Image { name: image.name, mime_type: image.mime_type, buffer_view });
        root.textures.push(json::Texture { sampler: 0, source: root.images.len() - 1 });
        json::TextureInfo { index: root.textures.len() - 1 }
    };
    let masked = material.maps.base_color.channels == 4;
    let base_color_texture = texture(images.base_color);
    let orm = texture(images.orm);
    let normal_texture = texture(images.normal);
    let emissive_texture = images.emissive.map(&mut texture);
    let glows = emissive_texture.is_some();
    let strength = (material.emission * exposure).clamp(1.0, 50.0);
    let seen_through = material.transparency > 0.0;
    if glows {
        used(root, "KHR_materials_emissive_strength");
    }
    json::Material {
        name: material.id.clone(),
        pbr_metallic_roughness: json::Pbr {
            base_color_factor: seen_through.then_some([1.0, 1.0, 1.0, 1.0 - material.transparency]),
            base_color_texture: Some(base_color_texture),
            metallic_roughness_texture: Some(orm),
        },
        normal_texture: Some(normal_texture),
        occlusion_texture: Some(orm),
        emissive_texture,
        emissive_factor: glows.then_some([1.0; 3]),
        alpha_mode: if seen_through { Some("BLEND") } else { masked.then_some("MASK") },
        alpha_cutoff: (masked && !seen_through).then_some(0.5),
        double_sided: material.double_sided,
        extensions: glows.then_some(json::MaterialExtensions {
            emissive: json::EmissiveStrength { emissive_strength: strength },
        }),
    }
}

/// Notes an extension that the file uses.
pub(super) fn used(root: &mut json::Root, extension: &'static str) {
    if !root.extensions_used.contains(&extension) {
        root.extensions_used.push(extension);
        root.extensions_used.sort_unstable();
    }
}

fn pack(root: &json::Root, binary: &[u8]) -> Result<Vec<u8>, ExportError> {
    let mut text = serde_json::to_vec(root)?;
    text.resize(text.len().next_multiple_of(4), b' ');
    let total = 12 + 8 + text.len() + if binary.is_empty() { 0 } else { 8 + binary.len() };
    let length = u32::try_from(total).map_err(|_| ExportError::TooLarge { bytes: total })?;
    let mut out = Vec::with_capacity(total);
    out.extend_from_slice(b"glTF");
    out.extend_from_slice(&2u32.to_le_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    for (kind, chunk) in [(b"JSON", text.as_slice()), (b"BIN\0", binary)] {
        if !chunk.is_empty() {
            out.extend_from_slice(&(chunk.len() as u32).to_le_bytes());
            out.extend_from_slice(kind);
            out.extend_from_slice(chunk);
        }
    }
    Ok(out)
}

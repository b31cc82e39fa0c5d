//! The part of glTF 2.0's JSON that we write; fields in a fixed order so that files are the same bytes.

use std::collections::BTreeMap;

use serde::Serialize;

/// The root object.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Root {
    pub asset: Asset,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions_used: Vec<&'static str>,
    pub scene: usize,
    pub scenes: Vec<SceneEntry>,
    pub nodes: Vec<Node>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meshes: Vec<Mesh>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub animations: Vec<Animation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<Material>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub textures: Vec<Texture>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub samplers: Vec<Sampler>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accessors: Vec<Accessor>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub buffer_views: Vec<BufferView>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub buffers: Vec<Buffer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<RootExtensions>,
}

/// Who made it.
#[derive(Debug, Default, Serialize)]
pub struct Asset {
    pub version: &'static str,
    pub generator: String,
    pub extras: super::extras::AssetExtras,
}

/// The one scene.
#[derive(Debug, Serialize)]
pub struct SceneEntry {
    pub name: String,
    pub nodes: Vec<usize>,
}

/// A node; rotation is a unit quaternion (x, y, z, w).
#[derive(Debug, Default, Serialize)]
pub struct Node {
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<[f32; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rotation: Option<[f32; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mesh: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<NodeExtensions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extras: Option<super::extras::NodeExtras>,
}

/// What a node has beside glTF's own.
#[derive(Debug, Default, Serialize)]
pub struct NodeExtensions {
    #[serde(rename = "KHR_lights_punctual", skip_serializing_if = "Option::is_none")]
    pub light: Option<LightIndex>,
    #[serde(rename = "MSFT_lod", skip_serializing_if = "Option::is_none")]
    pub lods: Option<Lods>,
}

/// Nodes that stand for this one from afar, finest first.
#[derive(Debug, Serialize)]
pub struct Lods {
    pub ids: Vec<usize>,
}

/// Which light.
#[derive(Debug, Serialize)]
pub struct LightIndex {
    pub light: usize,
}

/// The lights of the file.
#[derive(Debug, Serialize)]
pub struct RootExtensions {
    #[serde(rename = "KHR_lights_punctual")]
    pub lights: Lights,
}

/// The list of lights.
#[derive(Debug, Serialize)]
pub struct Lights {
    pub lights: Vec<Light>,
}

/// A point or directional light.
#[derive(Debug, Serialize)]
pub struct Light {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub color: [f32; 3],
    pub intensity: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<f32>,
}

/// A mesh.
#[derive(Debug, Serialize)]
pub struct Mesh {
    pub name: String,
    pub primitives: Vec<Primitive>,
}

/// Triangles of one material.
#[derive(Debug, Serialize)]
pub struct Primitive {
    pub attributes: BTreeMap<&'static str, usize>,
    pub indices: usize,
    pub material: usize,
}

/// A named motion.
#[derive(Debug, Serialize)]
pub struct Animation {
    pub name: String,
    pub channels: Vec<Channel>,
    pub samplers: Vec<Keys>,
}

/// What moves.
#[derive(Debug, Serialize)]
pub struct Channel {
    pub sampler: usize,
    pub target: Target,
}

/// Which of a node's numbers.
#[derive(Debug, Serialize)]
pub struct Target {
    pub node: usize,
    pub path: &'static str,
}

/// Accessors of times in seconds and of values.
#[derive(Debug, Serialize)]
pub struct Keys {
    pub input: usize,
    pub output: usize,
}

/// A metallic-roughness material.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Material {
    pub name: String,
    pub pbr_metallic_roughness: Pbr,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_texture: Option<TextureInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occlusion_texture: Option<TextureInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emissive_texture: Option<TextureInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emissive_factor: Option<[f32; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_mode: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_cutoff: Option<f32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub double_sided: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<MaterialExtensions>,
}

/// Brightness above white.
#[derive(Debug, Serialize)]
pub struct MaterialExtensions {
    #[serde(rename = "KHR_materials_emissive_strength")]
    pub emissive: EmissiveStrength,
}

/// Factor on the emissive map.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EmissiveStrength {
    pub emissive_strength: f32,
}

/// Base colour, roughness and metallic.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Pbr {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_color_factor: Option<[f32; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_color_texture: Option<TextureInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metallic_roughness_texture: Option<TextureInfo>,
}

/// Refers to a texture.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct TextureInfo {
    pub index: usize,
}

/// An image with a sampler.
#[derive(Debug, Serialize)]
pub struct Texture {
    pub sampler: usize,
    pub source: usize,
}

/// How an image is sampled; OpenGL's numbers.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sampler {
    pub mag_filter: u32,
    pub min_filter: u32,
    pub wrap_s: u32,
    pub wrap_t: u32,
}

/// An image in the binary chunk.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Image {
    pub name: String,
    pub mime_type: &'static str,
    pub buffer_view: usize,
}

/// Typed view of bytes.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Accessor {
    pub buffer_view: usize,
    pub component_type: u32,
    pub count: usize,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Vec<f32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Vec<f32>>,
}

/// A run of bytes.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BufferView {
    pub buffer: usize,
    pub byte_offset: usize,
    pub byte_length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<u32>,
}

/// The binary chunk.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Buffer {
    pub byte_length: usize,
}

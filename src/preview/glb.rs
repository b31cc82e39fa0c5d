//! Reads a GLB back into a scene, so that any file is shown in the same light as a fresh one.

use std::sync::Arc;

use bevy::math::{Mat4, Vec2, Vec3};
use gltf::khr_lights_punctual::Kind;

use super::{Camera, PreviewError, picture};
use crate::mesh::TriMesh;
use crate::num::LinearRgb;
use crate::num::math;
use crate::scene::{Light, LightKind, Material, Mesh, Node, Primitive, Role, Scene, Sky};
use crate::spec::Surface;
use crate::texture::{Image, PbrMaps};

/// One picture of a GLB, `size` in pixels.
pub fn picture_of_glb(bytes: Vec<u8>, camera: Camera, size: [u32; 2]) -> Result<Image, PreviewError> {
    picture(&scene_of_glb(&bytes)?, camera, size)
}

/// The scene that a GLB holds. Sizes and turns are worked into the meshes; the sky is guessed.
pub fn scene_of_glb(bytes: &[u8]) -> Result<Scene, PreviewError> {
    let bad = |what: String| PreviewError::Glb(what);
    let file = gltf::Gltf::from_slice(bytes).map_err(|error| bad(error.to_string()))?;
    let binary = file.blob.as_deref().ok_or_else(|| bad("it has no binary part".into()))?;
    let mut scene = Scene::default();
    for material in file.materials() {
        scene.materials.push(read_material(&material, binary)?);
    }
    scene.materials.push(plain());
    let exposure = asset_exposure(&file);
    let root =
        file.default_scene().or_else(|| file.scenes().next()).ok_or_else(|| bad("it has no scene".into()))?;
    for node in root.nodes() {
        read_node(&mut scene, &node, Mat4::IDENTITY, binary, exposure, 0);
    }
    let roofed = scene.nodes.iter().any(|node| node.role == Role::Shell(Surface::Ceiling));
    scene.sky = Sky {
        open: !roofed,
        ambient: LinearRgb([0.68, 0.77, 0.95]),
        ambient_lux: if roofed { 60.0 } else { 4000.0 },
    };
    Ok(scene)
}

const DEEPEST: usize = 64;

fn read_node(scene: &mut Scene, node: &gltf::Node, parent: Mat4, binary: &[u8], exposure: f32, depth: usize) {
    let matrix = parent * Mat4::from_cols_array_2d(&node.transform().matrix());
    let (_, rotation, position) = matrix.to_scale_rotation_translation();
    let ahead = rotation * Vec3::Z;
    let mut out = Node::at_origin(node.name().unwrap_or("Node"), role(node));
    out.position = position;
    out.yaw_rad = math::atan2(ahead.x, ahead.z);
    out.light = node.light().map(|light| read_light(&light, exposure));
    if let Some(Light { kind: LightKind::Directional { elevation_rad }, .. }) = &mut out.light {
        *elevation_rad = math::asin(ahead.y.clamp(-1.0, 1.0));
    }
    if let Some(mesh) = node.mesh().filter(|_| !is_unseen(node)) {
        // Vertices are kept in the node's own turned and moved space.
        let own = Mat4::from_translation(position) * Mat4::from_rotation_y(out.yaw_rad);
        let local = own.inverse() * matrix;
        let primitives =
            mesh.primitives().filter_map(|p| read_primitive(&p, local, binary, scene.materials.len() - 1));
        scene
            .meshes
            .push(Mesh { name: mesh.name().unwrap_or("Mesh").into(), primitives: primitives.collect() });
        out.mesh = Some(scene.meshes.len() - 1);
    }
    scene.nodes.push(out);
    if depth < DEEPEST {
        node.children().for_each(|child| read_node(scene, &child, matrix, binary, exposure, depth + 1));
    }
}

fn read_primitive(
    primitive: &gltf::Primitive,
    local: Mat4,
    binary: &[u8],
    fallback: usize,
) -> Option<Primitive> {
    let reader = primitive.reader(|_| Some(binary));
    let positions: Vec<Vec3> = reader.read_positions()?.map(|p| local.transform_point3(p.into())).collect();
    let turn = |n: [f32; 3]| local.transform_vector3(n.into()).normalize_or(Vec3::Y);
    let mut normals: Vec<Vec3> = reader.read_normals().map(|all| all.map(turn).collect()).unwrap_or_default();
    normals.resize(positions.len(), Vec3::Y);
    let mut uvs: Vec<Vec2> =
        reader.read_tex_coords(0).map(|all| all.into_f32().map(Vec2::from).collect()).unwrap_or_default();
    uvs.resize(positions.len(), Vec2::ZERO);
    let indices: Vec<u32> = match reader.read_indices() {
        Some(indices) => indices.into_u32().collect(),
        None => (0..positions.len() as u32).collect(),
    };
    let count = positions.len() as u32;
    let whole = indices.chunks_exact(3).filter(|t| t.iter().all(|i| *i < count));
    let triangles = whole.map(|t| [t[0], t[1], t[2]]).collect();
    let material = primitive.material().index().unwrap_or(fallback);
    Some(Primitive { mesh: TriMesh { positions, normals, uvs, triangles }, material })
}

fn read_light(light: &gltf::khr_lights_punctual::Light, exposure: f32) -> Light {
    let kind = match light.kind() {
        Kind::Directional => LightKind::Directional { elevation_rad: 0.0 },
        Kind::Point | Kind::Spot { .. } => LightKind::Point,
    };
    let color = LinearRgb(light.color());
    Light { kind, color, intensity: light.intensity() / exposure, range: light.range().unwrap_or(20.0) }
}

/// What we write of a node's meaning.
fn meaning(node: &gltf::Node) -> Option<serde_json::Value> {
    let extras = serde_json::from_str::<serde_json::Value>(node.extras().as_ref()?.get()).ok()?;
    extras.get("scenewright").cloned()
}

/// Whether it is there for engines only.
fn is_unseen(node: &gltf::Node) -> bool {
    meaning(node).is_some_and(|meaning| meaning.get("role").is_some_and(|role| role == "walkable"))
}

/// What bounds places outdoors.
const BOUNDS: [&str; 5] = ["land", "edge", "facade", "water", "quay"];

fn role(node: &gltf::Node) -> Role {
    let Some(meaning) = meaning(node) else { return Role::Light };
    let text = |key: &str| meaning.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    match (text("role").as_str(), text("surface").as_str()) {
        ("shell", "floor") => Role::Shell(Surface::Floor),
        ("shell", "wall") => Role::Shell(Surface::Wall),
        ("shell", "ceiling") => Role::Shell(Surface::Ceiling),
        ("shell", "door") => Role::Opening("door"),
        ("shell", surface) if BOUNDS.contains(&surface) => {
            Role::Bound(BOUNDS.into_iter().find(|bound| *bound == surface).unwrap_or_default())
        }
        ("scenery", _) => Role::Scenery(text("kind")),
        ("shell", _) => Role::Opening("window"),
        ("spawn", _) => Role::Spawn,
        ("part", _) => Role::Part { of: text("of"), name: text("name") },
        ("prop", _) => Role::Prop {
            id: text("id"),
            kind: text("kind"),
            prompt: text("prompt"),
            support: text("support"),
        },
        _ => Role::Light,
    }
}

/// The factor that our own files were written with; 1 for others.
fn asset_exposure(file: &gltf::Gltf) -> f32 {
    let extras = file.document.as_json().asset.extras.as_ref();
    let value = extras.and_then(|raw| serde_json::from_str::<serde_json::Value>(raw.get()).ok());
    let factor = value.and_then(|value| value.get("scenewright")?.get("exposure")?.as_f64());
    factor.map(|factor| factor as f32).filter(|factor| *factor > 0.0).unwrap_or(1.0)
}

fn read_material(material: &gltf::Material, binary: &[u8]) -> Result<Material, PreviewError> {
    let pbr = material.pbr_metallic_roughness();
    let see_through = material.alpha_mode() == gltf::material::AlphaMode::Blend;
    let masked = material.alpha_mode() == gltf::material::AlphaMode::Mask;
    let read = |texture: Option<gltf::Texture>, channels: u8| {
        texture.map(|texture| decode(&texture, binary, channels)).transpose()
    };
    let base_channels = if masked { 4 } else { 3 };
    let factor = pbr.base_color_factor();
    let base_color = read(pbr.base_color_texture().map(|info| info.texture()), base_channels)?;
    let rgb = LinearRgb([factor[0], factor[1], factor[2]]).to_srgb8().0;
    let mut base_color = base_color.unwrap_or_else(|| flat(rgb));
    if base_color.width == 1 && masked {
        base_color = flat(rgb);
    }
    let orm = read(pbr.metallic_roughness_texture().map(|info| info.texture()), 3)?;
    let byte = |value: f32| (value.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
    let orm = orm.unwrap_or_else(|| flat([255, byte(pbr.roughness_factor()), byte(pbr.metallic_factor())]));
    let normal = read(material.normal_texture().map(|info| info.texture()), 3)?;
    let emissive = read(material.emissive_texture().map(|info| info.texture()), 3)?;
    let strength = material.emissive_strength().unwrap_or(1.0);
    let glow = material.emissive_factor();
    let shining = glow.iter().any(|channel| *channel > 0.0);
    let emissive = shining.then(|| emissive.unwrap_or_else(|| flat(LinearRgb(glow).to_srgb8().0)));
    Ok(Material {
        emission: if shining { strength * 100.0 } else { 0.0 },
        transparency: if see_through { (1.0 - factor[3]).clamp(0.1, 0.95) } else { 0.0 },
        double_sided: material.double_sided(),
        maps: maps(base_color, normal.unwrap_or_else(|| flat([128, 128, 255])), orm, emissive),
        id: material.name().unwrap_or("material").into(),
        ..plain()
    })
}

fn decode(texture: &gltf::Texture, binary: &[u8], channels: u8) -> Result<Image, PreviewError> {
    let bad = |what: String| PreviewError::Glb(what);
    let gltf::image::Source::View { view, .. } = texture.source().source() else {
        return Err(bad("its images lie in other files; pack them into the GLB".into()));
    };
    let bytes = binary.get(view.offset()..view.offset() + view.length());
    let bytes = bytes.ok_or_else(|| bad("an image lies beyond its end".into()))?;
    let picture =
        image::load_from_memory(bytes).map_err(|error| bad(format!("an image is damaged: {error}")))?;
    let (width, height) = (picture.width(), picture.height());
    let data = if channels == 4 { picture.into_rgba8().into_raw() } else { picture.into_rgb8().into_raw() };
    Ok(Image { width, height, channels, data })
}

fn flat(rgb: [u8; 3]) -> Image {
    Image { width: 1, height: 1, channels: 3, data: rgb.to_vec() }
}

fn maps(base_color: Image, normal: Image, orm: Image, emissive: Option<Image>) -> PbrMaps {
    PbrMaps {
        size_px: base_color.width,
        base_color: Arc::new(base_color),
        normal: Arc::new(normal),
        orm: Arc::new(orm),
        height: Arc::default(),
        relief_m: 0.0,
        origin_px: [0, 0],
        emissive: emissive.map(Arc::new),
    }
}

/// What glTF prescribes where a primitive names no material.
fn plain() -> Material {
    Material {
        id: "plain".into(),
        prompt: String::new(),
        recipe: String::new(),
        choice: None,
        size_m: 1.0,
        maps: maps(flat([200, 200, 200]), flat([128, 128, 255]), flat([255, 200, 0]), None),
        emission: 0.0,
        double_sided: false,
        transparency: 0.0,
    }
}

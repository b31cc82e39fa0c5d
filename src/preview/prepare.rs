//! The slow part of showing a scene, away from the window's thread: meshes, mip maps, indirect light.

use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::mesh::Mesh;
use bevy::render::render_resource::{
    Extent3d, TextureDimension, TextureFormat, TextureViewDescriptor, TextureViewDimension,
};
use glam::{UVec3, Vec3};
use half::f16;
use rayon::prelude::*;

use super::bake::reflect::{Ambient, CUBE_PX, backdrop, surroundings};
use super::bake::volume::{SIDES, Volume};
use super::bake::{Lamps, RayScene, bake_volume, spread};
use super::look::{exposure_factor, exposure_value, white_balance};
use super::meshes::mesh;
use super::surfaces::{Surface, surface};
use super::world;
use crate::mesh::Bounds;
use crate::scene::Scene;

/// A scene that only has to be handed over to the renderer.
pub struct Prepared {
    /// Meshes of each scene mesh, one per primitive.
    pub meshes: Vec<Vec<Mesh>>,
    /// Materials, by the scene's index.
    pub surfaces: Vec<Surface>,
    /// The indirect light.
    pub light: PreparedLight,
    /// The place a visitor looks around in.
    pub stage: Bounds,
}

/// Indirect light as images.
pub struct PreparedLight {
    /// Ambient cubes in the layout of Bevy's irradiance volumes.
    pub volume: Image,
    /// The box they fill.
    pub bounds: Bounds,
    /// A cube map of the surroundings, cd/m².
    pub surroundings: Image,
    /// A cube map of the sky alone, cd/m².
    pub sky: Image,
    /// Exposure value that suits the place.
    pub ev100: f32,
    /// Factors on light of every colour.
    pub white_balance: Vec3,
    /// Mean illuminance, lux.
    pub illuminance_lux: f32,
}

/// How far land around an open place is lit, and how much higher and lower it may lie, metres.
const LAND_M: f32 = 80.0;
const LAND_DEPTH_M: f32 = 14.0;

/// Does the slow part.
pub fn prepare(scene: &Scene) -> Prepared {
    let stage = world::stage(scene).unwrap_or(Bounds { min: -Vec3::ONE, max: Vec3::ONE });
    let light = prepare_light(scene, stage);
    let exposure = exposure_factor(light.ev100);
    let meshes = scene.meshes.par_iter().map(|m| m.primitives.iter().map(|p| mesh(&p.mesh)).collect());
    Prepared {
        meshes: meshes.collect(),
        surfaces: scene
            .materials
            .par_iter()
            .map(|material| surface(material, exposure, light.white_balance))
            .collect(),
        light,
        stage,
    }
}

fn prepare_light(scene: &Scene, stage: Bounds) -> PreparedLight {
    let rays = RayScene::new(scene);
    let lamps = Lamps::new(scene);
    let ambient = Ambient::new(&scene.sky);
    // Surfaces lie inside the box, never on its faces.
    let margin = if scene.sky.open { 0.5 } else { 0.02 };
    let bounds = Bounds { min: stage.min - margin, max: stage.max + margin };
    let volume = bake_volume(&rays, &lamps, &ambient, bounds, 0.6);
    let eye = Vec3::new(stage.center().x, stage.min.y + world::EYE_M, stage.center().z);
    let seen = surroundings(&rays, &lamps, &ambient, &volume, eye);
    let volume = if scene.sky.open { spread(&volume, LAND_M, LAND_DEPTH_M) } else { volume };
    let balance = white_balance(volume.tint);
    PreparedLight {
        white_balance: balance,
        ev100: exposure_value(volume.illuminance_lux),
        illuminance_lux: volume.illuminance_lux,
        surroundings: cube_image(&seen, balance),
        sky: cube_image(&backdrop(&ambient), balance),
        bounds: volume.bounds,
        volume: volume_image(&volume, balance),
    }
}

/// Ambient cubes side by side: x, then y twice (towards +, towards −), then z three times (X, Y, Z).
fn volume_image(volume: &Volume, balance: Vec3) -> Image {
    let UVec3 { x: width, y: height, z: depth } = volume.cells;
    let mut data = Vec::with_capacity((width * height * depth * 6) as usize * 8);
    for axis in 0..3 {
        for z in 0..depth {
            for negative in 0..2 {
                for y in 0..height {
                    for x in 0..width {
                        let cube = &volume.cubes[(x + width * (y + height * z)) as usize];
                        data.extend(texel(cube[axis * 2 + negative] * balance));
                    }
                }
            }
        }
    }
    debug_assert_eq!(SIDES.len(), 6);
    let size = Extent3d { width, height: height * 2, depth_or_array_layers: depth * 3 };
    Image::new(size, TextureDimension::D3, data, TextureFormat::Rgba16Float, RenderAssetUsages::RENDER_WORLD)
}

fn cube_image(pixels: &[Vec3], balance: Vec3) -> Image {
    let data = pixels.iter().flat_map(|light| texel(*light * balance)).collect();
    let edge = CUBE_PX as u32;
    let size = Extent3d { width: edge, height: edge, depth_or_array_layers: 6 };
    let format = TextureFormat::Rgba16Float;
    let mut image = Image::new(size, TextureDimension::D2, data, format, RenderAssetUsages::RENDER_WORLD);
    image.texture_view_descriptor = Some(TextureViewDescriptor {
        dimension: Some(TextureViewDimension::Cube),
        ..TextureViewDescriptor::default()
    });
    image
}

fn texel(light: Vec3) -> [u8; 8] {
    let mut bytes = [0; 8];
    for (i, value) in [light.x, light.y, light.z, 1.0].into_iter().enumerate() {
        let coded = f16::from_f32(value.clamp(0.0, 60_000.0)).to_le_bytes();
        bytes[i * 2..i * 2 + 2].copy_from_slice(&coded);
    }
    bytes
}

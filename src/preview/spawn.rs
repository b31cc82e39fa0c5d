//! Hands a prepared scene over to the renderer, as entities.

use bevy::camera::visibility::{RenderLayers, Visibility};
use bevy::light::{GeneratedEnvironmentMapLight, IrradianceVolume, LightProbe, NotShadowCaster, Skybox};
use bevy::math::primitives::Plane3d;
use bevy::math::{Quat, Vec3, Vec3Swizzles};
use bevy::mesh::{MeshBuilder, Meshable};
use bevy::prelude::{
    Assets, ChildOf, Commands, Component, Entity, Handle, Image, Mesh, Mesh3d, MeshMaterial3d, Name,
    StandardMaterial, Transform,
};

use super::cutaway::{Floor, Screen};
use super::lights::{Lighting, SHADOW_LAYER, insert_light, shadow_casters};
use super::look::Quality;
use super::prepare::Prepared;
use super::world;
use crate::mesh::Bounds;
use crate::scene::{Material, Role, Scene};

/// The entity under which a whole scene stands: removing it removes the scene.
#[derive(Component, Clone, Copy, Debug)]
pub struct SceneRoot;

/// Where the renderer keeps meshes, materials and images.
pub struct Stores<'a> {
    /// Meshes.
    pub meshes: &'a mut Assets<Mesh>,
    /// Materials.
    pub materials: &'a mut Assets<StandardMaterial>,
    /// Images.
    pub images: &'a mut Assets<Image>,
}

/// What is left to do for the camera that shows the scene.
#[derive(Clone)]
pub struct Spawned {
    /// The scene's root entity.
    pub root: Entity,
    /// Goes on the camera: what shiny things mirror.
    pub environment: GeneratedEnvironmentMapLight,
    /// Goes on the camera of someone inside: the sky.
    pub sky: Skybox,
    /// Exposure value that suits the scene.
    pub ev100: f32,
    /// Its materials, by the scene's indices.
    pub materials: Vec<Handle<StandardMaterial>>,
}

/// Spawns everything of a scene.
pub fn spawn(
    commands: &mut Commands,
    stores: &mut Stores,
    scene: &Scene,
    prepared: Prepared,
    quality: Quality,
) -> Spawned {
    let root =
        commands.spawn((SceneRoot, Transform::IDENTITY, Visibility::default(), Name::new("Scene"))).id();
    let meshes: Vec<Vec<Handle<Mesh>>> = prepared
        .meshes
        .into_iter()
        .map(|primitives| primitives.into_iter().map(|mesh| stores.meshes.add(mesh)).collect())
        .collect();
    let materials: Vec<Handle<StandardMaterial>> = prepared
        .surfaces
        .into_iter()
        .map(|surface| stores.materials.add(surface.into_material(|image| stores.images.add(image))))
        .collect();
    let shadows_only =
        stores.materials.add(StandardMaterial { cull_mode: None, ..StandardMaterial::default() });

    let places = world::places(scene);
    let floor = Floor::new(scene, &places);
    let shadowing = shadow_casters(scene, quality);
    let reach_m = prepared.stage.size().length() * 1.6 + 4.0;
    // Sunlight in a room is toned down to what a picture can hold beside the lamps.
    let sun_limit_lux =
        if scene.sky.open { f32::MAX } else { prepared.light.illuminance_lux * SUN_OVER_ROOM };
    let white_balance = prepared.light.white_balance;
    let lighting = Lighting { reach_m, sun_limit_lux, white_balance };
    let mut entities: Vec<Entity> = Vec::with_capacity(scene.nodes.len());
    for (index, node) in scene.nodes.iter().enumerate() {
        let parent = node.parent.and_then(|parent| entities.get(parent)).copied().unwrap_or(root);
        let transform = Transform {
            translation: node.position,
            rotation: Quat::from_rotation_y(node.yaw_rad),
            ..Transform::IDENTITY
        };
        let mut entity =
            commands.spawn((transform, Visibility::default(), Name::new(node.name.clone()), ChildOf(parent)));
        let mesh = node.mesh.and_then(|mesh| scene.meshes.get(mesh));
        if let Some(screen) = Screen::of(node, &places[index], mesh, &floor) {
            entity.insert(screen);
        }
        if let Some(light) = &node.light {
            insert_light(&mut entity, light, shadowing.contains(&index), &lighting);
        }
        let id = entity.id();
        entities.push(id);
        let Some(mesh_index) = node.mesh else { continue };
        let Some((mesh, handles)) = scene.meshes.get(mesh_index).zip(meshes.get(mesh_index)) else {
            continue;
        };
        for (primitive, handle) in mesh.primitives.iter().zip(handles) {
            let Some(material) = scene.materials.get(primitive.material) else { continue };
            let mut part = commands.spawn((
                Mesh3d(handle.clone()),
                MeshMaterial3d(materials[primitive.material].clone()),
                ChildOf(id),
            ));
            if lets_light_through(material) {
                part.insert(NotShadowCaster);
            } else if matches!(node.role, Role::Shell(_)) {
                part.insert(NotShadowCaster);
                let casting = (Mesh3d(handle.clone()), MeshMaterial3d(shadows_only.clone()), transform);
                commands.spawn((casting, RenderLayers::layer(SHADOW_LAYER), ChildOf(parent)));
            }
        }
    }

    if !scene.sky.open {
        lid(commands, stores, root, prepared.stage, &shadows_only);
    }
    let light = prepared.light;
    let size = light.bounds.size();
    commands.spawn((
        LightProbe { falloff: Vec3::ZERO },
        IrradianceVolume {
            voxels: stores.images.add(light.volume),
            intensity: 1.0,
            ..IrradianceVolume::default()
        },
        Transform { translation: light.bounds.center(), scale: size, ..Transform::IDENTITY },
        ChildOf(root),
    ));
    let environment = GeneratedEnvironmentMapLight {
        environment_map: stores.images.add(light.surroundings),
        intensity: 1.0,
        ..GeneratedEnvironmentMapLight::default()
    };
    let sky = Skybox { image: Some(stores.images.add(light.sky)), brightness: 1.0, ..Skybox::default() };
    Spawned { root, environment, sky, ev100: light.ev100, materials }
}

const SUN_OVER_ROOM: f32 = 40.0;

fn lets_light_through(material: &Material) -> bool {
    material.transparency > 0.0 || material.emission > 0.0
}

/// Keeps the sun off the tops of walls, which a cutaway shows.
fn lid(
    commands: &mut Commands,
    stores: &mut Stores,
    root: Entity,
    stage: Bounds,
    material: &Handle<StandardMaterial>,
) {
    let (center, half) = (stage.center(), stage.size() * 0.5 + 0.1);
    let mesh = stores.meshes.add(Plane3d::new(Vec3::Y, half.xz()).mesh().build());
    commands.spawn((
        Mesh3d(mesh),
        MeshMaterial3d(material.clone()),
        Transform::from_translation(center.with_y(stage.max.y + 0.02)),
        RenderLayers::layer(SHADOW_LAYER),
        ChildOf(root),
    ));
}

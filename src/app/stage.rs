//! The empty stage before the first scene: a softly lit plinth, never a black void.

use bevy::light::{CascadeShadowConfigBuilder, GlobalAmbientLight};
use bevy::prelude::*;

use super::document::Shown;
use super::view::{Frame, Sight};
use crate::mesh::Bounds;

/// Marks what belongs to the empty stage.
#[derive(Component)]
struct Empty;

/// Adds the stage.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, build).add_systems(Update, clear.run_if(resource_changed::<Shown>));
}

fn build(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<StandardMaterial>>,
    mut sight: ResMut<Sight>,
    mut frame: MessageWriter<Frame>,
    mut ambient: ResMut<GlobalAmbientLight>,
) {
    let matte = |color: Color, roughness: f32| StandardMaterial {
        base_color: color,
        perceptual_roughness: roughness,
        ..default()
    };
    let ground = materials.add(matte(Color::srgb(0.20, 0.20, 0.21), 0.9));
    let pale = materials.add(matte(Color::srgb(0.86, 0.84, 0.80), 0.7));
    let warm = materials.add(matte(Color::srgb(0.80, 0.55, 0.30), 0.55));
    let mut put = |mesh: Mesh, material: &Handle<StandardMaterial>, at: Vec3, yaw: f32| {
        let transform = Transform::from_translation(at).with_rotation(Quat::from_rotation_y(yaw));
        commands.spawn((Empty, Mesh3d(meshes.add(mesh)), MeshMaterial3d(material.clone()), transform));
    };
    put(Plane3d::new(Vec3::Y, Vec2::splat(60.0)).mesh().build(), &ground, Vec3::ZERO, 0.0);
    put(Cylinder::new(1.9, 0.12).mesh().resolution(96).build(), &pale, Vec3::new(0.0, 0.06, 0.0), 0.0);
    put(Cuboid::new(0.9, 0.9, 0.9).mesh().build(), &pale, Vec3::new(-0.45, 0.57, -0.3), 0.5);
    put(Sphere::new(0.42).mesh().uv(64, 40), &warm, Vec3::new(0.62, 0.54, 0.25), 0.0);
    put(Cone::new(0.34, 0.85).mesh().resolution(64).build(), &pale, Vec3::new(0.35, 0.545, -0.95), 0.0);
    put(Torus::new(0.16, 0.30).mesh().build(), &warm, Vec3::new(-0.25, 0.19, 0.95), 0.0);

    let cascades = CascadeShadowConfigBuilder { num_cascades: 1, maximum_distance: 14.0, ..default() };
    commands.spawn((
        Empty,
        DirectionalLight {
            color: Color::srgb(1.0, 0.93, 0.84),
            illuminance: 420.0,
            shadow_maps_enabled: true,
            ..default()
        },
        cascades.build(),
        Transform::from_xyz(3.0, 4.2, 2.2).looking_at(Vec3::ZERO, Vec3::Y),
    ));
    commands.spawn((
        Empty,
        PointLight { color: Color::srgb(1.0, 0.72, 0.42), intensity: 5200.0, range: 12.0, ..default() },
        Transform::from_xyz(-2.4, 1.8, 1.6),
    ));
    *ambient = GlobalAmbientLight { color: Color::srgb(0.80, 0.87, 1.0), brightness: 22.0, ..default() };
    sight.stage = Some(Bounds { min: Vec3::new(-1.9, 0.0, -1.9), max: Vec3::new(1.9, 1.1, 1.9) });
    sight.open = true;
    frame.write(Frame::All);
}

fn clear(
    mut commands: Commands,
    shown: Res<Shown>,
    empty: Query<Entity, With<Empty>>,
    mut ambient: ResMut<GlobalAmbientLight>,
) {
    if shown.0.is_some() {
        empty.iter().for_each(|entity| commands.entity(entity).despawn());
        *ambient = GlobalAmbientLight::NONE;
    }
}

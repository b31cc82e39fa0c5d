//! The two cameras of the window: one looks at the scene, one draws the panels over it.

use bevy::camera::visibility::RenderLayers;
use bevy::camera_controller::free_camera::{FreeCamera, FreeCameraState};
use bevy::prelude::*;
use bevy_egui::{EguiGlobalSettings, PrimaryEguiContext};
use bevy_panorbit_camera::PanOrbitCamera;

use super::ViewCamera;
use crate::app::run::Power;
use crate::preview::look;

/// Spawns the cameras.
pub fn setup(mut commands: Commands, mut egui: ResMut<EguiGlobalSettings>, power: Res<Power>) {
    egui.auto_create_primary_context = false;
    let orbit = PanOrbitCamera {
        zoom_lower_limit: 0.3,
        zoom_upper_limit: Some(200.0),
        pitch_upper_limit: Some(1.55),
        pitch_lower_limit: Some(-0.2),
        button_pan: MouseButton::Middle,
        ..PanOrbitCamera::default()
    };
    let mut idle = FreeCameraState::default();
    idle.enabled = false;
    let mut camera = commands.spawn((
        ViewCamera,
        Camera3d::default(),
        look::eye(look::exposure_value(120.0)),
        Transform::from_xyz(3.0, 3.0, 6.0).looking_at(Vec3::Y * 0.5, Vec3::Y),
        orbit,
        FreeCamera { walk_speed: 2.0, run_speed: 5.0, ..FreeCamera::default() },
        idle,
    ));
    if let Some(occlusion) = power.0.ambient_occlusion() {
        camera.insert(occlusion);
    }
    // The panels, with the scene's image among them, are drawn by a camera of their own.
    let panels = Camera { order: 1, ..default() };
    commands.spawn((PrimaryEguiContext, Camera2d, RenderLayers::none(), Msaa::Off, panels));
}

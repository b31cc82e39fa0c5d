//! The view: its cameras, what is framed, what is cut away, and the image it is drawn into.

pub mod canvas;
pub mod cut;
pub mod framing;
pub mod sight;
pub mod steering;

use bevy::camera::visibility::RenderLayers;
use bevy::camera_controller::free_camera::{FreeCamera, FreeCameraState};
use bevy::prelude::*;
use bevy_egui::{EguiGlobalSettings, PrimaryEguiContext};
use bevy_panorbit_camera::PanOrbitCamera;

pub use canvas::Canvas;
pub use sight::{Frame, Mode, Sight, ViewCamera};

use super::run::Power;
use super::show::exchange;
use crate::preview::look;

/// Adds the view.
pub fn plugin(app: &mut App) {
    let steps = (canvas::resize, framing::frame, steering::steer, cut::cut, cut::sky, canvas::pace)
        .chain()
        .after(exchange);
    app.init_resource::<Sight>()
        .init_resource::<Canvas>()
        .add_message::<Frame>()
        .add_systems(Startup, setup)
        .add_systems(Update, steps);
}

fn setup(mut commands: Commands, mut egui: ResMut<EguiGlobalSettings>, power: Res<Power>) {
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

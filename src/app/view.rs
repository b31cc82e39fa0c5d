//! The view: its cameras, what is framed, what is cut away, and where in the window it lies.

use bevy::camera::visibility::RenderLayers;
use bevy::camera::{CameraOutputMode, Exposure, Viewport};
use bevy::camera_controller::free_camera::{FreeCamera, FreeCameraState};
use bevy::light::Skybox;
use bevy::prelude::*;
use bevy::render::render_resource::BlendState;
use bevy_egui::input::EguiWantsInput;
use bevy_egui::{EguiGlobalSettings, PrimaryEguiContext};
use bevy_panorbit_camera::PanOrbitCamera;

use super::document::Shown;
use super::run::Power;
use crate::mesh::Bounds;
use crate::preview::camera::{fit, orbit_rotation};
use crate::preview::cutaway::{Cut, Screen};
use crate::preview::{Camera as Standpoint, look};

/// Marks the camera that shows the scene.
#[derive(Component)]
pub struct ViewCamera;

/// How one moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Around the scene, from outside.
    #[default]
    Orbit,
    /// Through it.
    Walk,
}

/// How the scene is looked at.
#[derive(Resource, Default)]
pub struct Sight {
    /// How one moves.
    pub mode: Mode,
    /// Whether the ceiling is shown from outside, too.
    pub ceiling: bool,
    /// What there is to look at.
    pub stage: Option<Bounds>,
    /// Whether it lies under an open sky.
    pub open: bool,
    /// The sky, for those inside.
    pub sky: Option<Skybox>,
    /// The part of the window that is left for the view, in points: left, top, right, bottom.
    pub area: Option<[f32; 4]>,
}

/// Asks to move the camera.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// So that everything fits.
    All,
    /// To where a visitor starts.
    Spawn,
}

/// Adds the view.
pub fn plugin(app: &mut App) {
    app.init_resource::<Sight>()
        .add_message::<Frame>()
        .add_systems(Startup, setup)
        .add_systems(Update, (viewport, frame.after(super::show::exchange), steer, cut, sky).chain());
}

fn setup(mut commands: Commands, mut egui: ResMut<EguiGlobalSettings>, power: Res<Power>) {
    egui.auto_create_primary_context = false;
    let free = FreeCamera { walk_speed: 2.0, run_speed: 5.0, ..FreeCamera::default() };
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
        free,
        idle,
    ));
    if let Some(occlusion) = power.0.ambient_occlusion() {
        camera.insert(occlusion);
    }
    // The panels are drawn by a camera of their own, over the whole window.
    commands.spawn((
        PrimaryEguiContext,
        Camera2d,
        RenderLayers::none(),
        Msaa::Off,
        Camera {
            order: 1,
            output_mode: CameraOutputMode::Write {
                blend_state: Some(BlendState::ALPHA_BLENDING),
                clear_color: ClearColorConfig::None,
            },
            clear_color: ClearColorConfig::Custom(Color::NONE),
            ..default()
        },
    ));
}

/// Keeps the view beside the panels.
fn viewport(sight: Res<Sight>, window: Single<&Window>, camera: Single<&mut Camera, With<ViewCamera>>) {
    let Some([left, top, right, bottom]) = sight.area else { return };
    let scale = window.scale_factor();
    let whole = window.physical_size();
    let from = UVec2::new((left * scale) as u32, (top * scale) as u32).min(whole);
    let to = UVec2::new((right * scale) as u32, (bottom * scale) as u32).min(whole);
    let size = to.saturating_sub(from);
    let mut camera = camera.into_inner();
    let current = camera.viewport.as_ref().map(|v| (v.physical_position, v.physical_size));
    if size.min_element() > 8 && current != Some((from, size)) {
        camera.viewport = Some(Viewport { physical_position: from, physical_size: size, ..default() });
    }
}

fn frame(
    mut asked: MessageReader<Frame>,
    mut sight: ResMut<Sight>,
    shown: Res<Shown>,
    camera: Single<(&Camera, &mut Transform, &mut PanOrbitCamera, &mut FreeCameraState), With<ViewCamera>>,
) {
    let Some(asked) = asked.read().last() else { return };
    let (camera, mut transform, mut orbit, mut free) = camera.into_inner();
    let aspect =
        camera.viewport.as_ref().map_or(1.3, |v| v.physical_size.x as f32 / v.physical_size.y.max(1) as f32);
    match asked {
        Frame::All => {
            let Some(stage) = sight.stage else { return };
            sight.mode = Mode::Orbit;
            let (yaw, pitch) = (0.62, 0.58);
            let (focus, radius) = fit(stage, orbit_rotation(yaw, pitch), aspect, !sight.open);
            (orbit.focus, orbit.target_focus) = (focus, focus);
            (orbit.radius, orbit.target_radius) = (Some(radius), radius);
            (orbit.yaw, orbit.target_yaw) = (Some(yaw), yaw);
            (orbit.pitch, orbit.target_pitch) = (Some(pitch), pitch);
            orbit.force_update = true;
        }
        Frame::Spawn => {
            let Some(built) = &shown.0 else { return };
            sight.mode = Mode::Walk;
            *transform = Standpoint::Spawn.pose(&built.scene, aspect).transform;
            let (yaw, pitch, _) = transform.rotation.to_euler(EulerRot::YXZ);
            (free.yaw, free.pitch, free.velocity) = (yaw, pitch, Vec3::ZERO);
        }
    }
}

/// One controller at a time, and none while the panels are used.
fn steer(
    sight: Res<Sight>,
    egui: Res<EguiWantsInput>,
    camera: Single<(&Transform, &mut PanOrbitCamera, &mut FreeCameraState), With<ViewCamera>>,
) {
    let (transform, mut orbit, mut free) = camera.into_inner();
    let over_panels = egui.wants_any_pointer_input();
    let orbiting = sight.mode == Mode::Orbit && !over_panels;
    let walking = sight.mode == Mode::Walk && !egui.wants_any_keyboard_input() && !over_panels;
    if walking && !free.enabled {
        let (yaw, pitch, _) = transform.rotation.to_euler(EulerRot::YXZ);
        (free.yaw, free.pitch) = (yaw, pitch);
    }
    if orbit.enabled != orbiting {
        orbit.enabled = orbiting;
    }
    if free.enabled != walking {
        free.enabled = walking;
    }
}

fn cut(
    sight: Res<Sight>,
    camera: Single<&Transform, With<ViewCamera>>,
    mut screens: Query<(&Screen, &mut Visibility)>,
) {
    let outside = !inside(&sight, camera.translation);
    let cut = Cut { eye: camera.translation, walls: outside, ceiling: outside && !sight.ceiling };
    for (screen, mut visibility) in &mut screens {
        let wanted = screen.visibility(&cut);
        if *visibility != wanted {
            *visibility = wanted;
        }
    }
}

/// The sky is seen from inside and outdoors; a room from outside stands before a plain backdrop.
fn sky(
    sight: Res<Sight>,
    mut commands: Commands,
    camera: Single<(Entity, &Transform, Option<&Skybox>, &Exposure), With<ViewCamera>>,
) {
    let (entity, transform, current, _) = camera.into_inner();
    let wanted = sight.sky.as_ref().filter(|_| sight.open || inside(&sight, transform.translation));
    if current.and_then(|sky| sky.image.as_ref()) == wanted.and_then(|sky| sky.image.as_ref()) {
        return;
    }
    match wanted {
        Some(sky) => commands.entity(entity).insert(sky.clone()),
        None => commands.entity(entity).remove::<Skybox>(),
    };
}

fn inside(sight: &Sight, eye: Vec3) -> bool {
    sight.stage.is_some_and(|stage| eye.cmpge(stage.min).all() && eye.cmple(stage.max).all())
}

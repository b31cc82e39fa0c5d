//! Pictures without a window: a renderer of its own, an image instead of a screen.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bevy::app::{PanicHandlerPlugin, PluginGroup, TerminalCtrlCHandlerPlugin};
use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{PipelineCache, TextureFormat};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::render::{RenderApp, RenderPlugin};
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;

use super::cutaway::{Cut, Screen};
use super::look::{self, Quality};
use super::prepare::{Prepared, prepare};
use super::spawn::{Stores, spawn};
use super::{Camera, Pose, PreviewError, find_driver, render_settings};
use crate::{scene, texture};

/// One picture of a scene, `size` in pixels.
pub fn picture(scene: &scene::Scene, camera: Camera, size: [u32; 2]) -> Result<texture::Image, PreviewError> {
    let mut all = pictures(&[(scene, camera)], size)?;
    all.pop().ok_or(PreviewError::Timeout(0))
}

/// Several pictures of one size by one renderer: starting it takes longer than a picture.
pub fn pictures(
    jobs: &[(&scene::Scene, Camera)],
    [width, height]: [u32; 2],
) -> Result<Vec<texture::Image>, PreviewError> {
    if !(1..=LIMIT_PX).contains(&width) || !(1..=LIMIT_PX).contains(&height) {
        return Err(PreviewError::Size { width, height, limit: LIMIT_PX });
    }
    find_driver()?;
    let mut app = renderer();
    let mut pictures = Vec::with_capacity(jobs.len());
    for (scene, camera) in jobs {
        let pose = camera.pose(scene, width as f32 / height as f32);
        pictures.push(take(&mut app, scene, prepare(scene), pose, [width, height])?);
    }
    Ok(pictures)
}

/// Longest edge of a picture.
const LIMIT_PX: u32 = 8192;

/// Frames until lights, reflections and volumes that depend on each other have settled.
const SETTLE_FRAMES: u32 = 6;

const TIMEOUT: Duration = Duration::from_secs(300);

fn renderer() -> App {
    let mut app = App::new();
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
        .set(RenderPlugin {
            render_creation: render_settings().into(),
            synchronous_pipeline_compilation: true,
            ..default()
        })
        .disable::<WinitPlugin>()
        .disable::<LogPlugin>()
        .disable::<PanicHandlerPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>()
        .disable::<PipelinedRenderingPlugin>();
    let (lamp_px, sun_px) = Quality::Full.shadow_map_px();
    app.add_plugins(plugins)
        .insert_resource(ClearColor(look::BACKDROP))
        .insert_resource(GlobalAmbientLight::NONE)
        .insert_resource(bevy::light::PointLightShadowMap { size: lamp_px })
        .insert_resource(bevy::light::DirectionalLightShadowMap { size: sun_px });
    app.finish();
    app.cleanup();
    app
}

/// Spawns, waits, takes the picture, removes all.
fn take(
    app: &mut App,
    scene: &scene::Scene,
    prepared: Prepared,
    pose: Pose,
    size: [u32; 2],
) -> Result<texture::Image, PreviewError> {
    let start = Instant::now();
    let spawned =
        with_stores(app, |commands, stores| spawn(commands, stores, scene, prepared, Quality::Full));
    cut(app, pose);
    // Everything is compiled and uploaded with a tiny picture first.
    let small = target(app, [64, 64 * size[1] / size[0].max(1) + 8]);
    let camera = app
        .world_mut()
        .spawn((
            Camera3d::default(),
            look::eye(spawned.ev100),
            pose.transform,
            spawned.environment,
            RenderTarget::Image(small.clone().into()),
        ))
        .id();
    if !pose.cutaway || scene.sky.open {
        app.world_mut().entity_mut(camera).insert(spawned.sky);
    }
    if let Some(occlusion) = Quality::Full.ambient_occlusion() {
        app.world_mut().entity_mut(camera).insert(occlusion);
    }
    settle(app, start)?;
    let large = target(app, size);
    app.world_mut().entity_mut(camera).insert(RenderTarget::Image(large.clone().into()));
    app.update();
    app.update();
    let image = capture(app, &large, start)?;
    let world = app.world_mut();
    world.despawn(camera);
    world.despawn(spawned.root);
    let mut images = world.resource_mut::<Assets<Image>>();
    images.remove(&small);
    images.remove(&large);
    app.update();
    Ok(image)
}

fn with_stores<T>(app: &mut App, run: impl FnOnce(&mut Commands, &mut Stores) -> T) -> T {
    let world = app.world_mut();
    let mut state = bevy::ecs::system::SystemState::<(
        Commands,
        ResMut<Assets<Mesh>>,
        ResMut<Assets<StandardMaterial>>,
        ResMut<Assets<Image>>,
    )>::new(world);
    let (mut commands, mut meshes, mut materials, mut images) =
        state.get_mut(world).expect("the stores exist");
    let mut stores = Stores { meshes: &mut meshes, materials: &mut materials, images: &mut images };
    let out = run(&mut commands, &mut stores);
    state.apply(world);
    out
}

fn cut(app: &mut App, pose: Pose) {
    let cut = Cut { eye: pose.transform.translation, walls: pose.cutaway, ceiling: pose.cutaway };
    let world = app.world_mut();
    let mut screens = world.query::<(&Screen, &mut Visibility)>();
    for (screen, mut visibility) in screens.iter_mut(world) {
        *visibility = screen.visibility(&cut);
    }
}

fn target(app: &mut App, [width, height]: [u32; 2]) -> Handle<Image> {
    let image = Image::new_target_texture(width, height.max(1), TextureFormat::Rgba8UnormSrgb, None);
    app.world_mut().resource_mut::<Assets<Image>>().add(image)
}

/// Runs frames until no shader is waiting and the light has settled.
fn settle(app: &mut App, start: Instant) -> Result<(), PreviewError> {
    let mut calm = 0;
    while calm < SETTLE_FRAMES {
        app.update();
        check(app, start)?;
        let waiting = app
            .get_sub_app(RenderApp)
            .and_then(|render| render.world().get_resource::<PipelineCache>())
            .map_or(0, |cache| cache.waiting_pipelines().count());
        calm = if waiting == 0 { calm + 1 } else { 0 };
        if waiting > 0 {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    Ok(())
}

fn capture(app: &mut App, target: &Handle<Image>, start: Instant) -> Result<texture::Image, PreviewError> {
    let captured: Arc<Mutex<Option<Image>>> = Arc::default();
    let keep = captured.clone();
    app.world_mut().spawn(Screenshot::image(target.clone())).observe(move |shot: On<ScreenshotCaptured>| {
        if let Ok(mut slot) = keep.lock() {
            *slot = Some(shot.image.clone());
        }
    });
    loop {
        app.update();
        check(app, start)?;
        if let Some(image) = captured.lock().ok().and_then(|mut slot| slot.take()) {
            return three_channels(&image);
        }
    }
}

fn check(app: &App, start: Instant) -> Result<(), PreviewError> {
    if let Some(exit) = app.should_exit() {
        return Err(PreviewError::Renderer(format!("{exit:?}")));
    }
    if start.elapsed() > TIMEOUT {
        return Err(PreviewError::Timeout(TIMEOUT.as_secs()));
    }
    Ok(())
}

fn three_channels(image: &Image) -> Result<texture::Image, PreviewError> {
    let data =
        image.data.as_ref().ok_or_else(|| PreviewError::Renderer("the picture has no pixels".into()))?;
    Ok(texture::Image {
        width: image.width(),
        height: image.height(),
        channels: 3,
        data: data.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect(),
    })
}

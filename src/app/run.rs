//! Opens the window: the list of plugins.

use std::path::PathBuf;

use bevy::app::{AppExit, TerminalCtrlCHandlerPlugin};
use bevy::camera_controller::free_camera::FreeCameraPlugin;
use bevy::light::{DirectionalLightShadowMap, PointLightShadowMap};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::WindowResolution;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::EguiPlugin;
use bevy_panorbit_camera::PanOrbitCameraPlugin;
use std::time::Duration;

use super::AppError;
use crate::preview::{Driver, Quality, find_driver, look, render_settings};

/// What may be chosen when the window is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folder for the pictures that F12 takes; none for the user's pictures folder.
    pub screenshots: Option<PathBuf>,
}

/// How much the machine can draw.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Power(pub Quality);

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> Result<(), AppError> {
    if cfg!(target_os = "linux") && !["DISPLAY", "WAYLAND_DISPLAY"].iter().any(has_value) {
        return Err(AppError::NoScreen);
    }
    let driver = find_driver()?;
    match window(options, &driver).run() {
        AppExit::Success => Ok(()),
        AppExit::Error(_) => Err(AppError::Stopped),
    }
}

fn window(options: Options, driver: &Driver) -> App {
    let quality = if driver.software { Quality::Plain } else { Quality::Full };
    let (lamp_px, sun_px) = quality.shadow_map_px();
    let window = Window {
        title: "Scenewright".into(),
        name: Some("scenewright".into()),
        resolution: WindowResolution::new(1280, 800),
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(RenderPlugin {
                render_creation: render_settings().into(),
                // On the processor, compiling beside drawing gains nothing.
                synchronous_pipeline_compilation: driver.software,
                ..default()
            })
            .set(LogPlugin {
                filter: "warn,scenewright=info,wgpu=error,winit=error,bevy_render=error,bevy_egui=error"
                    .into(),
                ..default()
            })
            .disable::<TerminalCtrlCHandlerPlugin>(),
    )
    .add_plugins((EguiPlugin::default(), PanOrbitCameraPlugin, FreeCameraPlugin))
    .insert_resource(ClearColor(look::BACKDROP))
    .insert_resource(GlobalAmbientLight::NONE)
    .insert_resource(PointLightShadowMap { size: lamp_px })
    .insert_resource(DirectionalLightShadowMap { size: sun_px })
    .insert_resource(Power(quality))
    .insert_resource(pace(driver.software))
    .add_plugins((
        super::document::plugin,
        super::generate::plugin,
        super::show::plugin,
        crate::preview::live::plugin,
        super::tuning::plugin,
        super::stage::plugin,
        super::view::plugin,
        super::export::plugin,
        super::screenshot::plugin(options.screenshots),
        super::shortcuts::plugin,
        super::ui::plugin,
    ));
    app
}

/// Without a graphics card, frames are drawn only when something happens: they cost the processor too much.
fn pace(software: bool) -> WinitSettings {
    if !software {
        return WinitSettings::game();
    }
    let wait = Duration::from_millis(200);
    WinitSettings {
        focused_mode: UpdateMode::reactive(wait),
        unfocused_mode: UpdateMode::reactive_low_power(wait),
    }
}

fn has_value(name: &&str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

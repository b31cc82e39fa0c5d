//! Puts a new scene in place of the old one.

use std::sync::{Arc, Mutex};

use bevy::camera::Exposure;
use bevy::light::GeneratedEnvironmentMapLight;
use bevy::prelude::*;

use super::run::Power;
use super::view::{Frame, Sight, ViewCamera};
use crate::pipeline::Built;
use crate::preview::live::Drawn;
use crate::preview::spawn::{SceneRoot, Stores};
use crate::preview::{Prepared, spawn};

/// A scene is ready to be shown.
#[derive(Message, Clone)]
pub struct Arrived {
    built: Arc<Built>,
    prepared: Arc<Mutex<Option<Prepared>>>,
    whole: bool,
}

impl Arrived {
    /// A finished scene with what the renderer needs; `whole` if the camera shall go to where all of it is seen.
    pub fn new(built: Arc<Built>, prepared: Prepared, whole: bool) -> Arrived {
        Arrived { built, prepared: Arc::new(Mutex::new(Some(prepared))), whole }
    }
}

/// Adds the exchange.
pub fn plugin(app: &mut App) {
    app.add_message::<Arrived>().add_systems(Update, exchange.after(super::generate::finish));
}

/// Shows the newest scene that has arrived.
pub fn exchange(
    mut arrived: MessageReader<Arrived>,
    mut commands: Commands,
    mut assets: (ResMut<Assets<Mesh>>, ResMut<Assets<StandardMaterial>>, ResMut<Assets<Image>>),
    old: Query<Entity, With<SceneRoot>>,
    camera: Single<(Entity, &mut Exposure), With<ViewCamera>>,
    mut sight: ResMut<Sight>,
    mut frame: MessageWriter<Frame>,
    mut drawn: ResMut<Drawn>,
    power: Res<Power>,
) {
    let Some(Arrived { built, prepared, whole }) = arrived.read().last() else { return };
    let Some(prepared) = prepared.lock().ok().and_then(|mut slot| slot.take()) else { return };
    old.iter().for_each(|root| commands.entity(root).despawn());
    let (camera, mut exposure) = camera.into_inner();
    let (meshes, materials, images) = &mut assets;
    let mut stores = Stores { meshes, materials, images };
    sight.stage = Some(prepared.stage);
    sight.open = built.scene.sky.open;
    let spawned = spawn(&mut commands, &mut stores, &built.scene, prepared, power.0);
    exposure.ev100 = spawned.ev100;
    drawn.replace(spawned.materials);
    sight.sky = Some(spawned.sky);
    commands
        .entity(camera)
        .remove::<(GeneratedEnvironmentMapLight, EnvironmentMapLight)>()
        .insert(spawned.environment);
    if *whole {
        frame.write(Frame::All);
    }
    info!("scene ready: {} items, {} triangles", built.report.props.len(), built.report.budget.triangles);
}

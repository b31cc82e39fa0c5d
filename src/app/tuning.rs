//! Turning the sliders of a material: the card shows it at once, then the maps for export are baked anew.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::prelude::*;

use super::document::{Notice, Past, Shown};
use super::jobs::{Job, Outcome};
use super::show::Arrived;
use crate::material::Choice;
use crate::pipeline::{Built, PipelineError, paint, showcase};
use crate::preview::live::{Tune, Tuned};
use crate::scene::{Material, Paint, Scene};

/// A slider or colour of a material stands elsewhere now.
#[derive(Message, Clone, Debug)]
pub struct Turn {
    /// Index in the scene's materials.
    pub material: usize,
    /// The material with it.
    pub choice: Choice,
    /// The slider, if it was one.
    pub slider: Option<String>,
    /// Whether it was let go.
    pub released: bool,
}

/// How materials stand that are not yet in the scene's maps.
#[derive(Resource, Default)]
pub struct Tuning {
    /// The material whose sliders are open.
    pub open: Option<usize>,
    /// The scene's materials that can be turned, those that cover most first.
    pub order: Vec<usize>,
    /// By index in the scene's materials.
    pub choices: BTreeMap<usize, Choice>,
    released: BTreeMap<usize, Choice>,
    baking: Option<Baking>,
}

/// Maps that are baked for export, and what for.
struct Baking {
    material: usize,
    choice: Choice,
    scene: Arc<Built>,
    job: Job<Result<Material, PipelineError>>,
}

impl Tuning {
    /// Whether the scene's maps are behind what is shown.
    pub fn behind(&self) -> bool {
        self.baking.is_some() || !self.released.is_empty()
    }
}

/// Adds turning.
pub fn plugin(app: &mut App) {
    app.init_resource::<Tuning>()
        .add_message::<Turn>()
        .add_systems(Update, (forget, turn, settle, finish, complain).chain().after(super::show::exchange));
}

/// A new scene has materials of its own.
fn forget(mut arrived: MessageReader<Arrived>, mut tuning: ResMut<Tuning>, shown: Res<Shown>) {
    if arrived.read().last().is_some() {
        let order = shown.0.as_ref().map(|built| by_area(&built.scene)).unwrap_or_default();
        *tuning = Tuning { order, ..Tuning::default() };
    }
}

/// Materials with sliders, by the surface they cover.
fn by_area(scene: &Scene) -> Vec<usize> {
    let mut areas = vec![0.0f32; scene.materials.len()];
    let meshes = scene.nodes.iter().filter_map(|node| scene.meshes.get(node.mesh?));
    for primitive in meshes.flat_map(|mesh| &mesh.primitives) {
        if let Some(area) = areas.get_mut(primitive.material) {
            *area += primitive.mesh.area_m2();
        }
    }
    let mut order: Vec<usize> = (0..areas.len()).filter(|k| scene.materials[*k].choice.is_some()).collect();
    order.sort_by(|a, b| areas[*b].total_cmp(&areas[*a]));
    order
}

fn turn(
    mut turns: MessageReader<Turn>,
    mut tunes: MessageWriter<Tune>,
    mut tuning: ResMut<Tuning>,
    shown: Res<Shown>,
) {
    let Some(built) = &shown.0 else { return };
    for Turn { material, choice, slider, released } in turns.read().cloned() {
        let Some(drawn) = built.scene.materials.get(material) else { continue };
        let (size_px, origin_px) = (drawn.maps.size_px, drawn.maps.origin_px);
        tuning.choices.insert(material, choice.clone());
        if released {
            tuning.released.insert(material, choice.clone());
        }
        tunes.write(Tune { material, choice, slider, size_px, origin_px });
    }
}

/// Bakes the maps of what was let go, one material after the other.
fn settle(mut tuning: ResMut<Tuning>, shown: Res<Shown>) {
    let Some(scene) = shown.0.clone().filter(|_| tuning.baking.is_none()) else { return };
    let Some((material, choice)) = tuning.released.pop_first() else { return };
    let Some(drawn) = scene.scene.materials.get(material) else { return };
    let size_px = (drawn.maps.size_px as f32 * 2.0 / drawn.size_m).round() as u32;
    let (paint, wanted) = (Paint::of(&drawn.prompt), choice.clone());
    let job = Job::start(move |watch| paint::material(&wanted, &paint, size_px, watch));
    tuning.baking = Some(Baking { material, choice, scene, job });
}

fn finish(
    mut tuning: ResMut<Tuning>,
    (mut shown, mut past): (ResMut<Shown>, ResMut<Past>),
    mut notice: ResMut<Notice>,
) {
    let Some(baking) = &tuning.baking else { return };
    match baking.job.poll() {
        Outcome::Running => return,
        Outcome::Done(Ok(baked)) if shown.0.as_ref().is_some_and(|now| Arc::ptr_eq(now, &baking.scene)) => {
            let built = with_material(&baking.scene, baking.material, baked, &baking.choice);
            if let Some(history) = &mut past.0 {
                let name = built.scene.materials.get(baking.material).map_or("", |m| m.prompt.as_str());
                history.push(format!("sliders of {name}"), Arc::new(built.spec.clone()));
            }
            shown.0 = Some(Arc::new(built));
            let (material, choice) = (baking.material, baking.choice.clone());
            info!("material baked: {}", choice.recipe);
            if tuning.choices.get(&material) == Some(&choice) {
                tuning.choices.remove(&material);
            }
        }
        Outcome::Done(Ok(_)) => {}
        Outcome::Done(Err(error)) => notice.bad(error.to_string()),
        Outcome::Lost => {
            notice.bad("The material could not be baked; the scene keeps the old one for export.")
        }
    }
    tuning.baking = None;
}

/// The scene with one material baked anew, under its old name.
fn with_material(built: &Built, index: usize, baked: Material, choice: &Choice) -> Built {
    let mut built = built.clone();
    if let Some(old) = built.scene.materials.get_mut(index) {
        let id = std::mem::take(&mut old.id);
        built.spec.materials.insert(id.clone(), choice.clone());
        *old = Material { id, ..baked };
        if let Some(entry) = built.report.materials.iter_mut().find(|entry| entry.id == old.id) {
            *entry = showcase::entry(old);
        }
    }
    built
}

fn complain(mut tuned: MessageReader<Tuned>, mut notice: ResMut<Notice>) {
    for Tuned { outcome, .. } in tuned.read() {
        if let Err(reason) = outcome {
            notice.bad(reason.clone());
        }
    }
}

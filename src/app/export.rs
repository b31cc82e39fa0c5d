//! Export: a save dialog and the writing, both on a thread of their own.

use std::path::PathBuf;

use bevy::prelude::*;

use super::document::{Notice, Shown};
use super::jobs::{Job, Outcome};
use super::tuning::Tuning;
use crate::export::Profile;
use crate::pipeline::{self, Built};
use crate::store::{SystemClock, save};

/// Asks to export the shown scene.
#[derive(Message, Clone, Copy, Debug)]
pub struct Export;

/// The export that runs, if one does.
#[derive(Resource, Default)]
pub struct Exporting(pub Option<Job<Result<Option<Written>, String>>>);

/// A file that was written.
pub struct Written {
    path: PathBuf,
    bytes: usize,
}

/// Adds exporting.
pub fn plugin(app: &mut App) {
    app.init_resource::<Exporting>().add_message::<Export>().add_systems(Update, (start, finish).chain());
}

fn start(
    mut asked: MessageReader<Export>,
    mut wanted: Local<bool>,
    mut exporting: ResMut<Exporting>,
    shown: Res<Shown>,
    tuning: Res<Tuning>,
) {
    *wanted |= asked.read().last().is_some();
    // Maps of a material that was just turned are worth waiting for.
    if !*wanted || exporting.0.is_some() || tuning.behind() {
        return;
    }
    *wanted = false;
    let Some(built) = shown.0.clone() else { return };
    exporting.0 = Some(Job::start(move |watch| {
        let Some(path) = ask_where(&built) else { return Ok(None) };
        let mut built = Built::clone(&built);
        let clock = SystemClock::start();
        let profile = Profile::find("default").map_err(|error| error.to_string())?;
        let bytes =
            pipeline::export(&mut built, &profile, watch, &clock).map_err(|error| error.to_string())?;
        save(&path, &bytes).map_err(|error| error.to_string())?;
        Ok(Some(Written { path, bytes: bytes.len() }))
    }));
}

fn ask_where(built: &Built) -> Option<PathBuf> {
    let dialog = rfd::FileDialog::new()
        .set_title("Export as GLB")
        .set_file_name(file_name(&built.spec.setting.archetype))
        .add_filter("glTF binary", &["glb"]);
    let path = dialog.save_file()?;
    Some(if path.extension().is_none() { path.with_extension("glb") } else { path })
}

fn file_name(archetype: &str) -> String {
    let stem: String = archetype.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("{}.glb", if stem.is_empty() { "scene" } else { &stem })
}

fn finish(mut exporting: ResMut<Exporting>, mut notice: ResMut<Notice>) {
    let Some(job) = &exporting.0 else { return };
    match job.poll() {
        Outcome::Running => return,
        Outcome::Done(Ok(Some(written))) => {
            let size = written.bytes as f64 / f64::from(1 << 20);
            notice.good(format!("Exported {} ({size:.1} MB)", written.path.display()));
        }
        // Also when no dialog could be opened: then silence would look like a dead button.
        Outcome::Done(Ok(None)) => notice.good("No file was chosen; nothing was exported."),
        Outcome::Done(Err(reason)) => notice.bad(reason),
        Outcome::Lost => notice.bad("The export stopped; nothing was written."),
    }
    exporting.0 = None;
}

//! Generating: the prompt goes out to a thread, a scene or a reason comes back.

use std::sync::Arc;

use bevy::prelude::*;

use super::document::{Knowledge, Notice, Shown, Wish};
use super::jobs::{Job, Outcome};
use super::show::Arrived;
use crate::pipeline::{self, Built, Options, PipelineError, Stage, Watch};
use crate::preview::{Prepared, prepare};
use crate::store::SystemClock;

/// Asks for a scene from the current wish.
#[derive(Message, Clone, Copy, Debug)]
pub struct Generate;

/// Asks to stop.
#[derive(Message, Clone, Copy, Debug)]
pub struct Cancel;

/// The generation that runs, if one does.
#[derive(Resource, Default)]
pub struct Generation(pub Option<Job<Result<(Built, Prepared), PipelineError>>>);

/// Adds generating.
pub fn plugin(app: &mut App) {
    app.init_resource::<Generation>()
        .add_message::<Generate>()
        .add_message::<Cancel>()
        .add_systems(Update, (start, cancel, finish).chain());
}

fn start(
    mut asked: MessageReader<Generate>,
    mut generation: ResMut<Generation>,
    mut notice: ResMut<Notice>,
    wish: Res<Wish>,
    knowledge: Res<Knowledge>,
) {
    if asked.read().last().is_none() || generation.0.is_some() || wish.prompt.trim().is_empty() {
        return;
    }
    notice.0 = None;
    info!("generating: seed {}, {} px", wish.seed, wish.size_px);
    let (wish, library) = (wish.clone(), knowledge.0.clone());
    generation.0 = Some(Job::start(move |watch| {
        let options = Options { size_px: wish.size_px };
        let clock = SystemClock::start();
        let built = pipeline::generate(&library, &wish.prompt, wish.seed, &options, watch, &clock)?;
        watch.progress(Stage::Build, 1, 2);
        let prepared = prepare(&built.scene);
        if watch.cancelled() { Err(PipelineError::Cancelled) } else { Ok((built, prepared)) }
    }));
}

fn cancel(mut asked: MessageReader<Cancel>, generation: Res<Generation>) {
    if asked.read().last().is_some()
        && let Some(job) = &generation.0
    {
        job.cancel();
    }
}

/// Takes the answer of a generation.
pub fn finish(
    mut generation: ResMut<Generation>,
    mut notice: ResMut<Notice>,
    mut shown: ResMut<Shown>,
    mut arrived: MessageWriter<Arrived>,
) {
    let Some(job) = &generation.0 else { return };
    match job.poll() {
        Outcome::Running => return,
        Outcome::Done(Ok((built, prepared))) => {
            let built = Arc::new(built);
            shown.0 = Some(built.clone());
            arrived.write(Arrived::new(built, prepared));
        }
        Outcome::Done(Err(PipelineError::Cancelled)) => notice.good("Cancelled. The scene is as it was."),
        Outcome::Done(Err(error)) => notice.bad(format!("{error}. The scene is as it was.")),
        Outcome::Lost => notice.bad("Something went wrong while generating. The scene is as it was."),
    }
    generation.0 = None;
}

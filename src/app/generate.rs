//! Generating and refining: an order goes out to a thread, a scene or a reason comes back.

use std::sync::Arc;

use bevy::prelude::*;

use super::document::{Knowledge, Notice, Past, Shown, Wish};
use super::jobs::{Job, Outcome, Watcher};
use super::show::Arrived;
use crate::pipeline::{self, Built, Library, Options, PipelineError, Refined, Stage, Watch};
use crate::preview::{Prepared, prepare};
use crate::prompt::Steps;
use crate::prompt::english::capitalised;
use crate::spec::{History, Note, Spec, differences};
use crate::store::SystemClock;

/// Asks for a scene from the current wish.
#[derive(Message, Clone, Copy, Debug)]
pub struct Generate;

/// Asks for a change of the shown scene.
#[derive(Message, Clone, Debug)]
pub enum Refine {
    /// In words.
    Words(String),
    /// Back to what it was before, or forth again.
    Steps(Steps),
}

/// Asks to stop.
#[derive(Message, Clone, Copy, Debug)]
pub struct Cancel;

/// The generation that runs, if one does.
#[derive(Resource, Default)]
pub struct Generation(pub Option<Job<Result<Answer, PipelineError>>>);

/// What comes back.
pub enum Answer {
    /// A scene, and its place in the history.
    Scene(Box<(Built, Prepared)>, Origin),
    /// Steps in the history, and what is to be read after them.
    Steps(Steps, Option<String>),
    /// Nothing was changed, for these reasons.
    Nothing(Vec<Note>),
}

/// Where a scene comes from.
pub struct Origin {
    /// The state in the history that it goes on from, or is.
    from: Option<usize>,
    /// What was asked for, if it is a new state.
    label: Option<String>,
}

/// Adds generating.
pub fn plugin(app: &mut App) {
    app.init_resource::<Generation>()
        .add_message::<Generate>()
        .add_message::<Refine>()
        .add_message::<Cancel>()
        .add_systems(Update, (start, refine, cancel, finish).chain());
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
        scene(built, watch, Origin { from: None, label: Some(wish.prompt) })
    }));
}

/// Makes a scene ready for the card.
fn scene(built: Built, watch: &Watcher, origin: Origin) -> Result<Answer, PipelineError> {
    watch.progress(Stage::Build, 1, 2);
    let prepared = prepare(&built.scene);
    if watch.cancelled() {
        return Err(PipelineError::Cancelled);
    }
    Ok(Answer::Scene(Box::new((built, prepared)), origin))
}

fn refine(
    mut asked: MessageReader<Refine>,
    mut generation: ResMut<Generation>,
    mut notice: ResMut<Notice>,
    (past, wish, knowledge): (Res<Past>, Res<Wish>, Res<Knowledge>),
) {
    let (Some(asked), Some(history)) = (asked.read().last().cloned(), &past.0) else { return };
    if generation.0.is_some() {
        return;
    }
    notice.0 = None;
    let library = knowledge.0.clone();
    generation.0 = match asked {
        Refine::Words(text) => change(library, history, history.index(), text, wish.size_px),
        Refine::Steps(steps) => step(library, history, steps, None, wish.size_px),
    };
    if generation.0.is_none() {
        notice.bad(NO_STEP);
    }
}

const NO_STEP: &str = "There is no step to take in the history.";

type Work = Job<Result<Answer, PipelineError>>;

/// Reads what shall be different from a state, and builds the scene so.
fn change(library: Arc<Library>, history: &History, from: usize, text: String, size_px: u32) -> Option<Work> {
    info!("refining: {text}");
    let spec = history.at(from)?.spec.clone();
    Some(Job::start(move |watch| {
        let clock = SystemClock::start();
        match pipeline::refine(&library, &spec, &text, &Options { size_px }, watch, &clock)? {
            Refined::Scene(built) => scene(*built, watch, Origin { from: Some(from), label: Some(text) }),
            Refined::Steps(steps, then) => Ok(Answer::Steps(steps, then)),
            Refined::Nothing(notes) => Ok(Answer::Nothing(notes)),
        }
    }))
}

/// Builds the scene as it was some steps back or forth, changed as was said behind; none where the history ends.
fn step(
    library: Arc<Library>,
    history: &History,
    steps: Steps,
    then: Option<String>,
    size_px: u32,
) -> Option<Work> {
    let to = match steps {
        Steps::Undo(number) => history.back(number),
        Steps::Redo(number) => history.forth(number),
    }?;
    if let Some(text) = then {
        return change(library, history, to, text, size_px);
    }
    let spec = history.at(to)?.spec.clone();
    Some(Job::start(move |watch| {
        let clock = SystemClock::start();
        let built = pipeline::build(&library, Spec::clone(&spec), &Options { size_px }, watch, &clock)?;
        scene(built, watch, Origin { from: Some(to), label: None })
    }))
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
    (mut shown, mut past): (ResMut<Shown>, ResMut<Past>),
    (wish, knowledge): (Res<Wish>, Res<Knowledge>),
    mut arrived: MessageWriter<Arrived>,
) {
    let Some(job) = &generation.0 else { return };
    let outcome = job.poll();
    if !matches!(outcome, Outcome::Running) {
        generation.0 = None;
    }
    match outcome {
        Outcome::Running => {}
        Outcome::Done(Ok(Answer::Scene(made, origin))) => {
            let (built, prepared) = *made;
            let built = Arc::new(built);
            let whole = origin.from.is_none();
            tell(&mut notice, past.0.as_ref(), &origin, &built.spec);
            remember(&mut past, origin, &built);
            shown.0 = Some(built.clone());
            arrived.write(Arrived::new(built, prepared, whole));
        }
        Outcome::Done(Ok(Answer::Steps(steps, then))) => {
            let library = knowledge.0.clone();
            generation.0 = past.0.as_ref().and_then(|past| step(library, past, steps, then, wish.size_px));
            if generation.0.is_none() {
                notice.bad(NO_STEP);
            }
        }
        Outcome::Done(Ok(Answer::Nothing(notes))) => {
            let said: Vec<&str> = notes.iter().map(|note| note.message.as_str()).collect();
            notice.bad(said.join(" "));
        }
        Outcome::Done(Err(PipelineError::Cancelled)) => notice.good("Cancelled. The scene is as it was."),
        Outcome::Done(Err(error)) => notice.bad(format!("{error}. The scene is as it was.")),
        Outcome::Lost => notice.bad("Something went wrong while generating. The scene is as it was."),
    }
}

/// Most changes that are told one by one.
const MOST_TOLD: usize = 3;

/// Says what is different now.
fn tell(notice: &mut Notice, past: Option<&History>, origin: &Origin, after: &Spec) {
    let (Some(history), Some(from)) = (past, origin.from) else { return };
    if origin.label.is_none() {
        let back = from < history.index();
        let over = if back { Some(history.now()) } else { history.at(from) };
        let what = over.map_or("", |state| state.label.as_str());
        return notice.good(if back { format!("Undone: {what}") } else { format!("Done again: {what}") });
    }
    let Some(before) = history.at(from) else { return };
    let all: Vec<String> = differences(&before.spec, after).iter().map(ToString::to_string).collect();
    let mut told = all[..all.len().min(MOST_TOLD)].join(" · ");
    if all.len() > MOST_TOLD {
        told = format!("{told} and {} more", all.len() - MOST_TOLD);
    }
    // "changed the floor" reads as a sentence.
    notice.good(capitalised(&told));
}

fn remember(past: &mut Past, origin: Origin, built: &Built) {
    let spec = || Arc::new(built.spec.clone());
    match (&mut past.0, origin) {
        (Some(history), Origin { from, label }) => {
            history.go(from.unwrap_or(history.index()));
            if let Some(label) = label {
                history.push(label, spec());
            }
        }
        (none, origin) => *none = Some(History::new(origin.label.unwrap_or_default(), spec())),
    }
}

//! From a scene description and words to the scene as they want it.

use super::generate::build_read;
use super::{Built, Clock, Library, Options, PipelineError, Stage, Watch, placements};
use crate::prompt::Steps;
use crate::spec::{Note, Spec};

/// What words made of a scene.
pub enum Refined {
    /// Another scene.
    Scene(Box<Built>),
    /// Nothing yet: first steps are to be taken in its history, then the rest is to be read.
    Steps(Steps, Option<String>),
    /// Nothing, for these reasons.
    Nothing(Vec<Note>),
}

/// Reads what shall be different in `spec`, and builds it so.
pub fn refine(
    library: &Library,
    spec: &Spec,
    text: &str,
    options: &Options,
    watch: &dyn Watch,
    clock: &dyn Clock,
) -> Result<Refined, PipelineError> {
    let start = clock.seconds();
    watch.progress(Stage::Read, 0, 1);
    let reading = library.editor.edits(text, spec, &placements(spec));
    if let Some(steps) = reading.steps {
        return Ok(Refined::Steps(steps, reading.then));
    }
    let mut after = spec.clone();
    let mut notes = reading.notes;
    for edit in reading.edits {
        if let Err(error) = edit.apply(&mut after) {
            notes.push(Note::warn("edit-failed", error.to_string()));
        }
    }
    if after == *spec {
        return Ok(Refined::Nothing(notes));
    }
    let built = build_read(library, (after, notes), start, options, watch, clock)?;
    Ok(Refined::Scene(Box::new(built)))
}

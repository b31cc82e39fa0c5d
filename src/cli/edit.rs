//! `edit`: a scene description and what shall be different to another scene description.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::args::EditArgs;
use super::outcome::{Result, say};
use super::show::Show;
use crate::pipeline::placements;
use crate::prompt::{EditReader, EditReading, Steps};
use crate::spec::{Edit, Note, Spec, differences};
use crate::store::{library, read_text, save};

/// Runs the command.
pub fn run(args: &EditArgs, show: &Show) -> Result {
    if args.json && args.output == Path::new("-") {
        return Err("--json and -o - both want standard output: name a file after -o".into());
    }
    let before = Spec::from_json(&read_text(&args.file)?)?;
    let reading = read(library()?.editor.as_ref(), &args.text, &before);
    let mut after = before.clone();
    Edit::All(reading.edits.clone()).apply(&mut after)?;
    save(&args.output, after.to_json().as_bytes())?;
    let changes: Vec<String> = differences(&before, &after).iter().map(ToString::to_string).collect();
    if args.json {
        let answer = Answer { edits: &reading.edits, changes: &changes, notes: &reading.notes };
        return say(&(serde_json::to_string_pretty(&answer)? + "\n"));
    }
    show.notes(&reading.notes);
    let changes = if changes.is_empty() { "nothing changed".to_owned() } else { changes.join("\n  ") };
    show.written(&args.output, &changes);
    Ok(())
}

#[derive(Serialize)]
struct Answer<'a> {
    edits: &'a [Edit],
    changes: &'a [String],
    notes: &'a [Note],
}

/// Reads the edit; where things stand is worked out only when words such as "the left chair" may need it.
fn read(editor: &dyn EditReader, text: &str, spec: &Spec) -> EditReading {
    let places = if spec.items.is_empty() { BTreeMap::new() } else { placements(spec) };
    let mut reading = editor.edits(text, spec, &places);
    if let Some(steps) = reading.steps {
        let what = if let Steps::Undo(_) = steps { "undo" } else { "redo" };
        let message = format!("There is nothing to {what}: a scene description keeps no history.");
        reading.notes.push(Note::warn("no-history", message));
    }
    reading
}

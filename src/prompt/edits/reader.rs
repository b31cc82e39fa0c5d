//! Reads a whole edit: its clauses in order, each against what those before it left.

use std::collections::{BTreeMap, BTreeSet};

use super::asides::{pruned, spelled};
use super::clause::{Clause, Head, Which};
use super::corrections::corrected;
use super::editor::{Editor, Refusal};
use super::parse::clauses;
use super::rewordings::reword;
use super::sequence::{is_fact, is_remark, is_said_only, joined, known_parts};
use super::words::Cue;
use crate::prompt::phrases::reworded;
use crate::prompt::port::{EditReader, EditReading, SceneReader, Steps};
use crate::prompt::reader::VocabularyReader;
use crate::spec::{Edit, ItemId, Note, Placement, Spec};

/// Most clauses of one edit.
const MOST_CLAUSES: usize = 60;

impl EditReader for VocabularyReader {
    fn edits(&self, text: &str, spec: &Spec, places: &BTreeMap<ItemId, Placement>) -> EditReading {
        let spelled = spelled(text);
        let text = spelled.as_str();
        let (found, notes) =
            reworded(&self.edit_lexicon, text, |words| reword(&self.vocabulary, &self.edit_lexicon, words));
        let found = corrected(&self.edit_lexicon, pruned(found));
        let mut editor = Editor {
            vocabulary: &self.vocabulary,
            words: &self.edit_words,
            lexicon: &self.edit_lexicon,
            archetypes: &self.archetypes,
            places,
            before: spec,
            spec: spec.clone(),
            edits: Vec::new(),
            notes,
            last: Vec::new(),
            last_head: Head::Nothing,
            last_surface: None,
            named: BTreeSet::new(),
            becomes_place: None,
            lost: false,
            kept: BTreeSet::new(),
            said: Vec::new(),
        };
        let mut reading = EditReading::default();
        let mut said = joined(clauses(&self.edit_lexicon, &found));
        editor.said = found;
        if said.len() > MOST_CLAUSES {
            editor
                .notes
                .push(Note::warn("too-long", format!("Only the first {MOST_CLAUSES} clauses were read.")));
            said.truncate(MOST_CLAUSES);
        }
        if said.is_empty() {
            editor.notes.push(Note::warn("empty-edit", "Nothing to do was said."));
        }
        // What is kept may be said after what is changed.
        for clause in said.iter().filter(|c| c.verb == Some(Cue::Keep)) {
            self.clause(&mut editor, clause, text, &mut reading);
        }
        let anew = said.iter().any(is_anew);
        for (at, clause) in said.iter().enumerate().filter(|(_, c)| c.verb != Some(Cue::Keep)) {
            // "The vase is too big, make it smaller": the first half only says what is meant.
            let acted = !editor.edits.is_empty() && is_remark(clause);
            let remark = acted && !editor.is_time(clause) && editor.is_old();
            if remark || is_said_only(&said, at) || is_fact(clause, said.get(at + 1)) {
                editor.mention(clause, text);
            } else {
                self.clause(&mut editor, clause, text, &mut reading);
            }
            let idle = |c: &Clause| c.objects.is_empty() && c.end.is_empty() && c.becomes.is_empty();
            if reading.steps.is_some()
                && editor.edits.is_empty()
                && let Some(next) = said[at + 1..].iter().find(|c| !idle(c) && c.verb != Some(Cue::Nothing))
            {
                reading.then = text.get(next.start..).map(str::to_owned);
                break;
            }
        }
        if let Some(place) = editor.becomes_place.take() {
            self.other_place(&mut editor, &place);
        }
        if reading.steps.is_some() && !editor.edits.is_empty() {
            // The scene that the rest is said of is the one after these steps, which is not known here.
            editor.edits.clear();
            let message = "Only the steps back or forth were taken; say the rest again after them.";
            editor.notes.push(Note::warn("only-steps", message));
        }
        let quiet = editor.edits.is_empty() && editor.notes.is_empty() && reading.steps.is_none();
        if quiet && !anew {
            editor.notes.push(Note::warn("no-edit", "Nothing was changed: no change was asked for."));
        }
        reading.edits = editor.edits;
        reading.notes = editor.notes;
        reading
    }
}

impl VocabularyReader {
    fn clause(&self, editor: &mut Editor, clause: &Clause, text: &str, reading: &mut EditReading) {
        for (start, stop) in &clause.passed {
            let what = text.get(*start..*stop).unwrap_or_default();
            let message = format!("“{what}” was not understood; it was passed over.");
            editor.notes.push(Note::warn("edit-unclear", message).about(*start, *stop));
        }
        let number = clause.end.number.unwrap_or(1);
        let all = clause.end.number.is_none() && clause.end.cues.contains(&Cue::All);
        match clause.verb {
            Some(Cue::Undo) => reading.steps = Some(Steps::Undo(if all { u32::MAX } else { number })),
            Some(Cue::Redo) => reading.steps = Some(Steps::Redo(if all { u32::MAX } else { number })),
            Some(Cue::Nothing) => {
                editor
                    .notes
                    .push(Note::warn("no-edit", "This asks for no change.").about(clause.start, clause.stop));
            }
            _ if is_anew(clause) && clause.unknown.is_empty() => self.anew(editor, clause, text),
            _ => {
                // A clause is done whole or not at all.
                let before = (editor.spec.clone(), editor.edits.len());
                if let Err(refusal) = editor.act(clause, text) {
                    editor.spec = before.0;
                    editor.edits.truncate(before.1);
                    if matches!(refusal, Refusal::Unclear(_)) && self.without_unknown(editor, clause, text) {
                        return;
                    }
                    editor.refuse(refusal, clause.start, clause.stop);
                    // "That clock is ugly, get rid of it."
                    editor.mention(clause, text);
                }
            }
        }
    }

    /// Does what is left of a clause without its parts that are not understood; false if nothing is.
    fn without_unknown(&self, editor: &mut Editor, clause: &Clause, text: &str) -> bool {
        let own = editor.said.iter().filter(|p| p.start >= clause.start && p.end <= clause.stop).cloned();
        let Some(left) = known_parts(own.collect()) else { return false };
        let before = (editor.spec.clone(), editor.edits.len(), editor.notes.len());
        let read = clauses(&self.edit_lexicon, &left);
        let plain = |c: &Clause| !matches!(c.verb, Some(Cue::Undo | Cue::Redo | Cue::Nothing | Cue::Anew));
        let done = read.iter().all(|c| plain(c) && !is_anew(c) && editor.act(c, text).is_ok());
        if !done || editor.edits.len() == before.1 {
            editor.spec = before.0;
            editor.edits.truncate(before.1);
            editor.notes.truncate(before.2);
            return false;
        }
        true
    }

    /// Makes the scene another kind of place: what was asked for stays, what came with the place is exchanged.
    fn other_place(&self, editor: &mut Editor, place: &str) {
        let title = self
            .archetypes
            .get(place)
            .and_then(|a| a.words.first().cloned())
            .unwrap_or_else(|| place.to_owned());
        let fresh = self.scene(&title, editor.spec.seed).spec;
        let kept: Vec<ItemId> =
            editor.spec.items.iter().filter(|(_, item)| item.asked).map(|(id, _)| id.clone()).collect();
        editor.anew(&fresh, &kept);
        for (surface, phrase) in &fresh.surfaces {
            editor.make(Edit::SetSurface(*surface, Some(phrase.clone())));
        }
        editor.make(Edit::SetSetting(Box::new(fresh.setting)));
        editor.make(Edit::SetLight(Box::new(fresh.light)));
    }

    fn anew(&self, editor: &mut Editor, clause: &Clause, text: &str) {
        let mut kept: Vec<ItemId> = editor.kept.iter().cloned().collect();
        for noun in &clause.end.except {
            match editor.resolve(noun, text) {
                Ok(ids) => {
                    editor.name(noun, &ids);
                    kept.extend(ids);
                }
                Err(refusal) => return refuse(editor, refusal, clause),
            }
        }
        let seed = editor.spec.seed.wrapping_add(1);
        let fresh = self.scene(&editor.spec.prompt, seed).spec;
        editor.anew(&fresh, &kept);
    }
}

fn refuse(editor: &mut Editor, refusal: Refusal, clause: &Clause) {
    editor.refuse(refusal, clause.start, clause.stop);
}

/// Whether all is to be drawn anew: "start over", "change the rest".
fn is_anew(clause: &Clause) -> bool {
    let all = |head: &Head| matches!(head, Head::Rest | Head::Everything);
    let changes = matches!(clause.verb, Some(Cue::Make | Cue::Replace));
    let plain = clause.end.is_empty() && clause.becomes.is_empty();
    let whole = clause.objects.iter().all(|n| all(&n.head) && n.words.is_empty() && n.which != Which::Any);
    clause.verb == Some(Cue::Anew) && !clause.negated
        || (changes && plain && !clause.objects.is_empty() && whole)
}

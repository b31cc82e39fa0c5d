//! Reads prompts by the vocabulary.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::archetype::Archetype;
use super::bind::bind;
use super::describe::held;
use super::draft::{Draft, Mention};
use super::edits::EditWords;
use super::guess;
use super::kind::Kind;
use super::lexicon::Lexicon;
use super::material::material;
use super::mix::{joined, mixed, mixes};
use super::own::own_kinds;
use super::phrases::phrases;
use super::places::{PlaceError, archetypes, own};
use super::port::{Meaning, Reading, SceneReader};
use super::rooms::fill_rooms;
use super::vocabulary::Vocabulary;
use super::vote::Habits;
use crate::material::Choice;
use crate::num::Seed;
use crate::spec::{Note, Surface};

/// Most notes on one prompt; one more says how many there would have been.
const MOST_NOTES: usize = 20;

/// The reader that knows words, phrases and places by heart.
#[derive(Clone, Debug)]
pub struct VocabularyReader {
    /// Words.
    pub vocabulary: Vocabulary,
    /// Places, by name.
    pub archetypes: BTreeMap<String, Archetype>,
    /// Said with every prompt.
    remark: Option<Note>,
    /// Words of edits.
    pub edit_words: EditWords,
    /// All words, those of edits among them.
    pub edit_lexicon: Lexicon,
    /// What things say about the place they are in.
    habits: Habits,
}

impl VocabularyReader {
    /// A reader that can ask for the given kinds of objects.
    pub fn new(kinds: Vec<Kind>) -> VocabularyReader {
        VocabularyReader::over(Vocabulary::new(kinds), Vec::new())
    }

    /// The same with places of one's own, each a name and the text of its file; one that is named like
    /// a built-in place stands for it, and their words come first.
    pub fn with_places(kinds: Vec<Kind>, files: &[(String, String)]) -> Result<VocabularyReader, PlaceError> {
        let vocabulary = Vocabulary::new(kinds);
        let own = files.iter().map(|(name, text)| own(name, text, &vocabulary)).collect::<Result<_, _>>()?;
        Ok(VocabularyReader::over(vocabulary, own))
    }

    /// The same with a network that guesses what no list knows.
    pub fn with_meaning(mut self, meaning: Arc<dyn Meaning>) -> VocabularyReader {
        self.vocabulary.meaning = Some(meaning);
        self
    }

    /// The same where the network cannot be used; every reading says why.
    pub fn without_meaning(mut self, why: String) -> VocabularyReader {
        let message = format!("Words are read by the lists alone, since the network cannot be used: {why}.");
        self.remark = Some(Note::warn("no-network", message));
        self
    }

    fn over(mut vocabulary: Vocabulary, own: Vec<Archetype>) -> VocabularyReader {
        vocabulary.add_places(own.iter());
        let mut archetypes = archetypes();
        vocabulary.add_places(archetypes.values());
        vocabulary.lexicon.finish();
        vocabulary.add_hints();
        vocabulary.lexicon.finish();
        archetypes.extend(own.into_iter().map(|archetype| (archetype.name.clone(), archetype)));
        let edit_words = EditWords::embedded();
        let edit_lexicon = edit_words.lexicon(&vocabulary.lexicon);
        let habits = Habits::new(&archetypes);
        VocabularyReader { vocabulary, archetypes, edit_words, edit_lexicon, habits, remark: None }
    }

    /// What the surface that a phrase names is made of in the place that it names; none if it names none.
    fn of_place(&self, phrase: &str, seed: u64) -> Option<String> {
        let (found, _) = phrases(&self.vocabulary.lexicon, phrase);
        let place = found.iter().find_map(|p| self.archetypes.get(p.entry.place.as_ref()?))?;
        let surface = found.iter().rev().find_map(|p| p.entry.surface).unwrap_or(Surface::Floor);
        let usual = match surface {
            Surface::Floor => &place.floor,
            Surface::Wall => &place.wall,
            Surface::Ceiling => &place.ceiling,
        };
        (!usual.is_empty()).then(|| Seed(seed).stream(("material of", &place.name)).pick(usual).clone())
    }

    /// The archetype of a draft, and a note if none was named.
    fn place(&self, draft: &Draft, prompt: &str) -> (String, Option<Note>) {
        // "A room where the monks pray": a plain room may be any place.
        let named = draft.place.as_ref().filter(|(_, strength)| *strength > 1);
        if let Some((name, _)) = named.filter(|_| draft.hints.iter().all(|hint| !hint.strong)) {
            return (name.clone(), None);
        }
        let guesses = guess::places(&self.vocabulary, prompt);
        if let Some(name) = self.habits.hinted(&self.vocabulary, draft, &guesses) {
            let message = format!("The words describe: {}.", name.replace('_', " "));
            return (name, Some(Note::info("guessed-setting", message)));
        }
        if let Some((name, _)) = named {
            return (name.clone(), None);
        }
        if let Some((name, score)) = guess::place(&guesses, draft.place.is_some()) {
            let (what, sure) = (name.replace('_', " "), score * 100.0);
            let message = format!("No kind of place is named; the words describe: {what} ({sure:.0} %).");
            return (name, Some(Note::info("guessed-setting", message)));
        }
        let unnamed = draft.place.is_none();
        if let Some((name, things)) = unnamed.then(|| self.habits.vote(&self.vocabulary, draft)).flatten() {
            let title = self.archetypes.get(&name).map_or(name.clone(), |a| a.title.to_lowercase());
            let message = format!(
                "No known kind of place is named; “{title}” was taken, for what is asked for ({}).",
                things.join(", ")
            );
            return (name, Some(Note::info("guessed-setting", message)));
        }
        if let Some(name) = draft.landmark.as_ref().or(draft.place.as_ref().map(|(name, _)| name)) {
            return (name.clone(), None);
        }
        let outdoor = draft.mentions.iter().filter(|m| self.vocabulary.plays(&m.kind, "outdoor")).count();
        let (name, words) = if outdoor * 2 > draft.mentions.len() {
            ("field", "an open field")
        } else {
            ("room", "a plain room")
        };
        let message = format!("No known kind of place is named; {words} was taken.");
        (name.to_owned(), Some(Note::info("unknown-setting", message)))
    }
}

impl SceneReader for VocabularyReader {
    fn scene(&self, prompt: &str, seed: u64) -> Reading {
        let (found, mut notes) = guess::phrases(&self.vocabulary, prompt);
        notes.extend(self.remark.clone());
        let mut draft = bind(&self.vocabulary, &found);
        let (place, note) = self.place(&draft, prompt);
        if prompt.trim().is_empty() {
            notes.push(Note::warn(
                "empty-prompt",
                "Nothing was asked for; here is a small room to start from.",
            ));
        } else {
            notes.extend(note);
        }
        let known = |mention: &Mention| self.vocabulary.kinds.get(&mention.kind);
        notes.extend(draft.mentions.iter().filter_map(|m| Some(held(known(m)?, m))).flatten());
        let plain = Archetype::default();
        let mut archetype = Cow::Borrowed(self.archetypes.get(&place).unwrap_or(&plain));
        own_kinds(&self.vocabulary, &archetype, &mut draft);
        let host = draft.host.as_ref().and_then(|host| self.archetypes.get(host));
        if let Some(host) = host.filter(|host| mixes(&archetype, host)) {
            archetype = Cow::Owned(mixed(&archetype, host));
        }
        let others = draft.rooms.iter().filter_map(|room| self.archetypes.get(&room.place));
        let open = archetype.outdoor;
        for other in others.filter(|other| open && other.outdoor) {
            archetype = Cow::Owned(joined(&archetype, other));
        }
        let (mut spec, more) = fill_rooms(&self.vocabulary, &self.archetypes, &archetype, &draft, Seed(seed));
        spec.prompt = clipped(prompt).to_owned();
        notes.extend(more);
        Reading { spec, notes: limited(notes), tokens: draft.tokens }
    }

    fn material(&self, phrase: &str, seed: u64) -> (Choice, Vec<Note>) {
        let (choice, notes) = material(&self.vocabulary, phrase, seed);
        let unknown = notes.iter().any(|note| note.code == "unknown-material");
        if let Some(usual) = unknown.then(|| self.of_place(phrase, seed)).flatten() {
            // "spaceship corridor wall": as such places have it.
            let (choice, mut notes) = material(&self.vocabulary, &format!("{phrase} {usual}"), seed);
            notes.retain(|note| note.start.is_none_or(|start| start < phrase.len()));
            let message = format!("“{phrase}” names no material; {usual} is usual there.");
            notes.push(Note::info("guessed-material", message));
            return (choice, limited(notes));
        }
        (choice, limited(notes))
    }
}

fn clipped(text: &str) -> &str {
    &text[..text.floor_char_boundary(super::phrases::MOST_BYTES)]
}

fn limited(mut notes: Vec<Note>) -> Vec<Note> {
    if notes.len() > MOST_NOTES {
        // Remarks on the whole count more than the twentieth unknown word.
        notes.sort_by_key(|n| n.code == "unknown-word" || n.code == "read-as");
        let more = notes.len() - MOST_NOTES;
        notes.truncate(MOST_NOTES);
        notes.push(Note::info("more-notes", format!("There were {more} more remarks of this sort.")));
    }
    notes
}

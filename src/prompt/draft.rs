//! What a prompt says, before anything is filled in.

use std::collections::{BTreeMap, BTreeSet};

use super::hints::Hint;
use super::port::Token;
use crate::num::Srgb8;
use crate::spec::{RelationKind, Surface};

/// Everything that was said.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Archetype, and how strongly it was named: 1 by a bare word for a room, 2 in passing, 3 outright.
    pub place: Option<(String, u32)>,
    /// A place that is named as where it lies: "behind the church".
    pub landmark: Option<String>,
    /// Words that hint at places.
    pub hints: Vec<Hint>,
    /// What was said of the place itself.
    pub place_words: Description,
    /// What was said of its surfaces.
    pub surfaces: BTreeMap<Surface, Description>,
    /// Number of doors.
    pub doors: Option<u32>,
    /// Number of windows.
    pub windows: Option<u32>,
    /// Whether something was put at a window, or windows were named without a number.
    pub needs_window: bool,
    /// What was said of doors and windows.
    pub opening_words: Vec<String>,
    /// Objects.
    pub mentions: Vec<Mention>,
    /// How they stand.
    pub relations: Vec<AskedRelation>,
    /// Kinds that must not be there.
    pub excluded: BTreeSet<String>,
    /// Rooms beside the place.
    pub rooms: Vec<AskedRoom>,
    /// How many rooms of a kind there are to be in all; `room` counts those to live and sleep in.
    pub sized: Option<(String, u32)>,
    /// The place within which it all is: a library in a cave.
    pub host: Option<String>,
    /// What each phrase was understood as.
    pub tokens: Vec<Token>,
}

/// One naming of a further room, or of several alike.
#[derive(Clone, Debug, Default)]
pub struct AskedRoom {
    /// Archetype.
    pub place: String,
    /// How many.
    pub count: u32,
    /// What was said of it.
    pub words: Description,
    /// The storey, if it was named.
    pub level: Option<i32>,
}

/// One naming of an object, or of several alike.
#[derive(Clone, Debug, Default)]
pub struct Mention {
    /// Kind.
    pub kind: String,
    /// How many.
    pub count: Count,
    /// What was said of it.
    pub words: Description,
    /// Noun as typed, singular.
    pub noun: String,
    /// Byte range of the noun.
    pub start: usize,
    /// Just behind it.
    pub end: usize,
    /// Index of the further room that they are in.
    pub room: Option<usize>,
    /// How they stand to each other: in a row, in a grid, stacked.
    pub formation: Option<RelationKind>,
}

/// How many were asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Count {
    /// Between these numbers, both included.
    Of(u32, u32),
    /// Several, no number given.
    #[default]
    Several,
    /// The one that is there anyway: "the table".
    That,
    /// Those that are there anyway, one at least: "the tables", "each table".
    Those,
}

/// What the words around a noun say of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The words, in order.
    pub parts: Vec<Part>,
    /// Measures in metres, by axis: width, height, depth.
    pub measures: BTreeMap<String, f32>,
    /// Style words that the noun itself implies.
    pub implied: Vec<String>,
}

/// One describing word or phrase.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// As the lexicon has it, intensifier included.
    pub text: String,
    /// The same without the intensifier.
    pub word: String,
    /// What it says.
    pub says: Says,
}

/// What a describing word says. A word may be a style and something else too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Says {
    /// A colour.
    pub color: Option<Srgb8>,
    /// A material.
    pub material: Option<usize>,
    /// A style word.
    pub style: bool,
    /// An adjective and its strength.
    pub adjective: Option<(usize, f32)>,
    /// A word of size and its strength.
    pub size: Option<(usize, f32)>,
}

/// "subject relation target", by mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedRelation {
    /// Index of the mention that is placed.
    pub subject: usize,
    /// How; none for "with", which depends on what it joins.
    pub kind: Option<RelationKind>,
    /// To what.
    pub target: AskedTarget,
    /// Whether every one of the targets gets the subject's number.
    pub each: bool,
    /// Whether it is only the list that joins them: "a table with four chairs, …".
    pub listed: bool,
}

/// What an asked relation refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedTarget {
    /// A mention.
    Mention(usize),
    /// Two mentions.
    Between(usize, usize),
    /// The place.
    Room,
    /// The door.
    Door,
    /// A window.
    Window,
}

impl Draft {
    /// Whether a window was named.
    pub fn has_window(&self) -> bool {
        self.needs_window || self.windows.is_some_and(|windows| windows > 0)
    }
}

impl Description {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.measures.is_empty()
    }

    /// Takes over what another one says.
    pub fn absorb(&mut self, other: Description) {
        self.parts.extend(other.parts);
        self.measures.extend(other.measures);
        self.implied.extend(other.implied);
    }

    /// The words as they are said.
    pub fn text(&self) -> String {
        let words: Vec<&str> = self.parts.iter().map(|p| p.text.as_str()).collect();
        words.join(" ")
    }
}

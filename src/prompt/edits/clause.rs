//! What a clause of an edit says, before it is known what it refers to.

use std::collections::BTreeMap;

use super::words::Cue;
use crate::prompt::draft::Part;
use crate::prompt::lexicon::Opening;
use crate::spec::{RelationKind, Surface};

/// One clause: a verb, what it is done to, and what that leads to.
#[derive(Clone, Debug, Default)]
pub struct Clause {
    /// The verb; none for "a darker floor".
    pub verb: Option<Cue>,
    /// What a verb such as "darken" makes of its object.
    pub becomes: Vec<Adjective>,
    /// The verb gives something to its object: "give the table two chairs"; how that stands to it, if it says so.
    pub gives: Option<Option<RelationKind>>,
    /// Whether it is denied: "don't", "no".
    pub negated: bool,
    /// What it is done to.
    pub objects: Vec<Noun>,
    /// What it leads to.
    pub end: End,
    /// Whether it is taken back by what follows: "no wait".
    pub withdrawn: bool,
    /// Whether it says what is the case and not what shall be: "the room feels cramped".
    pub states: bool,
    /// Parts that are not understood and change nothing of the rest, by byte range.
    pub passed: Vec<(usize, usize)>,
    /// Words that are not understood, by byte range.
    pub unknown: Vec<(usize, usize)>,
    /// Byte offset of its start.
    pub start: usize,
    /// Just behind it.
    pub stop: usize,
}

impl Clause {
    /// Whether something is taken away.
    pub fn removes(&self) -> bool {
        matches!(self.verb, Some(Cue::Remove | Cue::Clear)) || self.end.cues.contains(&Cue::Gone)
    }

    /// Whether it only names something and where that is: "blue armchair in the corner".
    pub fn is_placed(&self) -> bool {
        self.verb.is_none() && self.objects.last().is_some_and(|noun| !noun.posts.is_empty())
    }
}

/// What a clause leads to.
#[derive(Clone, Debug, Default)]
pub struct End {
    /// What the objects shall be like.
    pub words: Vec<Adjective>,
    /// How long they shall be, metres by axis.
    pub measures: BTreeMap<String, f32>,
    /// Where they shall be.
    pub posts: Vec<Post>,
    /// What they shall be instead.
    pub into: Option<Noun>,
    /// What comes in their stead.
    pub with: Vec<Noun>,
    /// What goes in their stead.
    pub instead: Option<Noun>,
    /// How many they shall be.
    pub number: Option<u32>,
    /// What is said to be the case: gone, elsewhere, turned, on, off.
    pub cues: Vec<Cue>,
    /// Whether "is" or "should be" stands before it.
    pub is: bool,
    /// Whether it is a complaint: "too big".
    pub too: bool,
    /// What it is not true of.
    pub except: Vec<Noun>,
}

impl End {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.measures.is_empty()
            && self.posts.is_empty()
            && self.into.is_none()
            && self.with.is_empty()
            && self.instead.is_none()
            && self.number.is_none()
            && self.cues.is_empty()
    }
}

/// A describing word and how far it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjective {
    /// The word.
    pub part: Part,
    /// How far.
    pub grade: Grade,
}

/// How far a describing word goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grade {
    /// dark.
    #[default]
    Plain,
    /// darker, more gothic.
    More,
    /// less dark.
    Less,
    /// darkest.
    Most,
}

/// A noun phrase.
#[derive(Clone, Debug, Default)]
pub struct Noun {
    /// Byte offset of its start.
    pub start: usize,
    /// Just behind it.
    pub stop: usize,
    /// Which of them.
    pub which: Which,
    /// How many.
    pub count: Option<u32>,
    /// Whether only so many of them are meant: "two of the chairs".
    pub part: bool,
    /// How many in relation to those that are there.
    pub amount: Option<Cue>,
    /// How several of them stand to each other: "a row of".
    pub formation: Option<RelationKind>,
    /// Whether it belongs to what was named before: "its chairs".
    pub owned: bool,
    /// Which in a row: 2 for "the second"; it counts only where the row begins.
    pub nth: Option<usize>,
    /// The number behind it, as ids have it: 2 for "desk-2".
    pub number: Option<u32>,
    /// Whether it is "the other".
    pub other: bool,
    /// What is said of it.
    pub words: Vec<Adjective>,
    /// Metres by axis.
    pub measures: BTreeMap<String, f32>,
    /// Nouns before it: the tavern of "tavern table".
    pub before: Vec<String>,
    /// Where it is among its like: left, rear.
    pub sides: Vec<Cue>,
    /// What it is.
    pub head: Head,
    /// The noun as typed, singular.
    pub text: String,
    /// Whether it is a plural.
    pub plural: bool,
    /// Where it is.
    pub posts: Vec<Post>,
}

/// Which of several are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Nothing is said: "chairs".
    #[default]
    Open,
    /// "a chair".
    Any,
    /// "the chair".
    The,
    /// "all chairs".
    All,
}

/// What a noun phrase is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Head {
    /// Nothing: only describing words.
    #[default]
    Nothing,
    /// Objects of a kind, with the style words that the noun implies.
    Kind(String, Vec<String>),
    /// Objects of several kinds.
    Group(String),
    /// A surface.
    Surface(Surface),
    /// Doors or windows.
    Opening(Opening),
    /// The place, or a kind of place.
    Place(Option<String>),
    /// The light.
    Light,
    /// The time or the weather.
    Time,
    /// All that is there.
    Everything,
    /// All that was not named.
    Rest,
    /// What was named before.
    Pronoun,
    /// One of the sort that was named before.
    One,
    /// Any object.
    Furniture,
}

/// Where something is or shall be.
#[derive(Clone, Debug)]
pub struct Post {
    /// How.
    pub how: How,
    /// To what.
    pub to: Option<Noun>,
    /// Whether "to" stands before it, so that it is where something shall be.
    pub toward: bool,
}

/// How something stands to something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// In a relation; true when the sides are swapped.
    Relation(RelationKind, bool),
    /// In a part of the room.
    Region(RelationKind),
    /// On a side of the room.
    Side(Cue),
    /// Nearer than all others.
    Nearest,
    /// Farther than all others.
    Farthest,
    /// Nearer than now.
    Closer,
    /// Farther than now.
    Away,
    /// One on either side of it.
    Sides,
    /// Having it: "the table with the candle".
    With,
    /// Looking as it does: "a table like the round one".
    Alike,
    /// On the floor.
    Floor,
    /// From the ceiling.
    Ceiling,
}

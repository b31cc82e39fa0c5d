//! A thing that the scene shall hold, before it has an id.

use super::describe::Look;
use crate::spec::RelationKind;

/// A thing to be put into the Spec.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Kind.
    pub kind: String,
    /// What a person calls it.
    pub prompt: String,
    /// What it is like.
    pub look: Look,
    /// Whether the prompt names it.
    pub asked: bool,
    /// Which of the different shapes of its group it has.
    pub variant: u32,
    /// Place in the list: 0 asked, 1 habitual, 2 things that go with others, 3 small things on top.
    pub tier: u8,
    /// Order within the tier.
    pub rank: u32,
    /// The thing it came with, by index.
    pub parent: Option<usize>,
    /// How it stands.
    pub relations: Vec<(RelationKind, To, bool)>,
}

/// What a relation of a wanted thing refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// The place.
    Room,
    /// The door.
    Door,
    /// A window.
    Window,
    /// Another wanted thing.
    Item(usize),
    /// Two of them.
    Items(usize, usize),
}

impl To {
    /// Whether it refers to the wanted thing `index`.
    pub fn names(self, index: usize) -> bool {
        match self {
            To::Item(a) => a == index,
            To::Items(a, b) => a == index || b == index,
            To::Room | To::Door | To::Window => false,
        }
    }
}

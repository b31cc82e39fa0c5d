//! One thing in a scene, as it was asked for.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Placement, RoomId};
use crate::num::Srgb8;

/// One object. Fields are independent of one another, so that edits of different fields merge.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// Kind of generator, e.g. `chair`.
    pub kind: String,
    /// The room it is in; none for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomId>,
    /// What a person would call it, e.g. `oak chair`.
    pub prompt: String,
    /// Style words for the generator, e.g. `round`.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub words: BTreeSet<String>,
    /// Measures that differ from the default, by the generator's parameter names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, f32>,
    /// Material phrase for the main slot, e.g. `weathered oak`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub material: Option<String>,
    /// Colour of the main slot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Srgb8>,
    /// True when the prompt names it, false when it came with the place.
    pub asked: bool,
    /// Items with a lower key are placed and listed first.
    pub order: i64,
    /// Items of one kind with the same variant are copies of each other and share a mesh.
    pub variant: u32,
    /// Where it must stay, if somebody put it there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<Placement>,
}

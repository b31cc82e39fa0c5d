//! Places and what belongs to them: the archetypes' files.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::land::LandTable;
use crate::spec::RelationKind;

/// A kind of place.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Archetype {
    /// Key, the file's name.
    pub name: String,
    /// What people see.
    pub title: String,
    /// What people call it, singular.
    pub words: Vec<String>,
    /// True under the open sky.
    pub outdoor: bool,
    /// Least and greatest width (x), metres.
    pub width_m: [f32; 2],
    /// Least and greatest depth (z), metres.
    pub depth_m: [f32; 2],
    /// Least and greatest ceiling height, metres.
    pub height_m: [f32; 2],
    /// Least and greatest height at which a sloping roof begins, metres; 0 for a level ceiling.
    pub knee_m: [f32; 2],
    /// Outlines to choose from: `rect`, `l`, `round`.
    pub outline: Vec<String>,
    /// Number of doors.
    pub doors: [u32; 2],
    /// Number of windows.
    pub windows: [u32; 2],
    /// Style words for doors and windows.
    pub opening_words: Vec<String>,
    /// Style words for everything in it.
    pub styles: Vec<String>,
    /// States of the light to choose from.
    pub light: Vec<String>,
    /// Material phrases to choose from.
    pub floor: Vec<String>,
    /// Material phrases to choose from.
    pub wall: Vec<String>,
    /// Material phrases to choose from.
    pub ceiling: Vec<String>,
    /// Colours for fabrics and the like; one is chosen for the whole place.
    pub palette: Vec<String>,
    /// The land outdoors.
    pub land: Option<LandTable>,
    /// What stands in it, important things first.
    pub items: Vec<Entry>,
    /// The archetype of its first room, where the place is several rooms: all that is not said here is taken
    /// from there.
    pub main: String,
    /// Further rooms.
    pub rooms: Vec<RoomEntry>,
    /// Storeys above the room that it is entered from, where it is a further room: -1 for cellars.
    pub level: i32,
}

/// Further rooms of a place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomEntry {
    /// Archetypes to choose from, for each of them anew.
    pub place: Vec<String>,
    /// How many, least and most.
    #[serde(default = "one")]
    pub count: [u32; 2],
    /// How likely each is to be there.
    #[serde(default = "sure")]
    pub chance: f32,
    /// Storeys above the first room; what the archetype says, if it is left out.
    pub level: Option<i32>,
    /// How likely it is to have an archway instead of a door.
    #[serde(default)]
    pub open: f32,
}

/// Something that belongs to a place.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Kinds to choose from; one is chosen for the whole place.
    pub kind: Vec<String>,
    /// How many, least and most; per parent within `with`.
    #[serde(default = "one")]
    pub count: [u32; 2],
    /// How likely it is to be there at all.
    #[serde(default = "sure")]
    pub chance: f32,
    /// Material phrases to choose from.
    #[serde(default)]
    pub materials: Vec<String>,
    /// Colour names to choose from; `palette` is the place's own.
    #[serde(default)]
    pub colors: Vec<String>,
    /// Style words to choose from; an empty one leaves it plain.
    #[serde(default)]
    pub styles: Vec<String>,
    /// Measures, least and most.
    #[serde(default)]
    pub params: BTreeMap<String, [f32; 2]>,
    /// How it stands, to the place or (within `with`) to its parent.
    pub place: Option<RelationKind>,
    /// What it stands so to, instead: a kind, `door` or `window`.
    pub to: Option<String>,
    /// Kinds that its front is turned to, whichever is there.
    #[serde(default)]
    pub facing: Vec<String>,
    /// Number of different shapes among them.
    #[serde(default = "single")]
    pub variants: u32,
    /// Whether each variant chooses its own material, colour and style.
    #[serde(default)]
    pub vary: bool,
    /// What comes along with each of them.
    #[serde(default)]
    pub with: Vec<Entry>,
}

fn one() -> [u32; 2] {
    [1, 1]
}

fn sure() -> f32 {
    1.0
}

fn single() -> u32 {
    1
}

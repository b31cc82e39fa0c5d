//! The land under and around an outdoor place: how uneven it is, what lies on it, what bounds it.

use serde::{Deserialize, Serialize};

/// The land of an outdoor place. Plain land is level where things stand and the same all around.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Land {
    /// Difference of height between the lowest and the highest open ground within the outline, metres; 0 flat.
    pub relief_m: f32,
    /// Height of the hills around, metres.
    pub hills_m: f32,
    /// How far the land around lies below the place, as around a roof, metres.
    pub drop_m: f32,
    /// Material phrase of the ground outside the outline; nothing where it goes on as inside.
    pub around: String,
    /// Material phrase of the strip along the outline; nothing without one.
    pub border: String,
    /// Paths through the place.
    pub path: Option<Path>,
    /// Water in or beside it.
    pub water: Option<Water>,
    /// What runs along the outline, with a gap at the entrance.
    pub edge: Option<Edge>,
    /// Houses outside the outline.
    pub houses: Option<Houses>,
    /// Kinds that are scattered over the land around; one named twice is twice as frequent.
    pub scenery: Vec<String>,
}

impl Default for Land {
    fn default() -> Land {
        Land {
            relief_m: 0.0,
            hills_m: 4.5,
            drop_m: 0.0,
            around: String::new(),
            border: String::new(),
            path: None,
            water: None,
            edge: None,
            houses: None,
            scenery: Vec::new(),
        }
    }
}

impl Land {
    /// Whether it is as if nothing had been said.
    pub fn is_plain(&self) -> bool {
        *self == Land::default()
    }
}

/// Paths from the entrance to things.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Path {
    /// Material phrase.
    pub material: String,
    /// Kinds that paths lead to.
    pub to: Vec<String>,
    /// Width, metres.
    pub width_m: f32,
}

/// Water.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Water {
    /// Material phrase.
    pub material: String,
    /// Shore line, (x, z) in metres, counter-clockwise in that plane, outside the outline of the place.
    pub shore: Vec<[f32; 2]>,
    /// Height of its surface, metres; below 0.
    pub level_m: f32,
    /// Whether the shore is a wall and no slope.
    pub quay: bool,
    /// Kinds that float on it.
    pub afloat: Vec<String>,
}

/// A fence, a wall, a hedge along the outline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edge {
    /// Kind of generator.
    pub kind: String,
    /// Style words.
    pub words: Vec<String>,
    /// Material phrase, where it is not the usual one.
    pub material: Option<String>,
    /// Height, metres.
    pub height_m: f32,
}

/// Houses behind the edges of a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Houses {
    /// Material phrases of walls; each kind of house takes one.
    pub walls: Vec<String>,
    /// Material phrase of roofs.
    pub roof: String,
    /// Least and greatest number of storeys.
    pub storeys: [u32; 2],
    /// Whether roofs are flat behind a parapet.
    pub flat: bool,
    /// Distance from the outline to their fronts, metres.
    pub away_m: f32,
    /// Which sides they stand on, each a letter of `nesw`; north is −Z.
    pub sides: String,
}

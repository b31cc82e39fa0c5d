//! The place itself: its shape, its surfaces and its light.

use serde::{Deserialize, Serialize};

use super::Land;
use crate::num::Srgb8;

/// Share of the width under a sloping roof at which its ceiling becomes level, from either side.
pub const LEVEL_FROM: f32 = 0.3;

/// Indoors or out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingKind {
    /// Walls, a door, windows, a ceiling.
    #[default]
    Room,
    /// Open ground under the sky.
    Outdoor,
}

/// Where the scene is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Setting {
    /// Indoors or out.
    pub kind: SettingKind,
    /// The archetype it came from, e.g. `tavern`.
    pub archetype: String,
    /// Floor outline, (x, z) in metres, counter-clockwise in that plane, around the origin.
    pub polygon: Vec<[f32; 2]>,
    /// Ceiling height in metres; 0 outdoors.
    pub height_m: f32,
    /// Height in metres at which a sloping roof begins along the longer sides; 0 for a level ceiling.
    #[serde(skip_serializing_if = "is_zero")]
    pub knee_m: f32,
    /// Number of doors (at least one indoors).
    pub doors: u32,
    /// Number of windows.
    pub windows: u32,
    /// Style words for doors and windows.
    pub opening_words: Vec<String>,
    /// The land outdoors.
    #[serde(skip_serializing_if = "Land::is_plain")]
    pub land: Land,
}

fn is_zero(knee_m: &f32) -> bool {
    *knee_m == 0.0
}

/// A surface of the place that has a material of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// Floor, or the ground outdoors.
    Floor,
    /// Walls.
    Wall,
    /// Ceiling.
    Ceiling,
}

/// Daylight and mood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Light {
    /// Height of the sun (or moon) above the horizon in degrees, −10..90.
    pub elevation_deg: f32,
    /// Where it stands, counter-clockwise from +Z seen from above, degrees.
    pub azimuth_deg: f32,
    /// Its illuminance on a surface facing it, lux (noon sun 100,000; a preview divides it by its exposure).
    pub sun_lux: f32,
    /// Colour of the sun.
    pub sun_color: Srgb8,
    /// Brightness of the sky and of light bounced around the room, lux.
    pub ambient_lux: f32,
    /// Colour of the sky light.
    pub ambient_color: Srgb8,
    /// Factor on the light of lamps and fires.
    pub lamps: f32,
}

impl Default for Light {
    fn default() -> Light {
        Light {
            elevation_deg: 40.0,
            azimuth_deg: 35.0,
            sun_lux: 20_000.0,
            sun_color: Srgb8([255, 244, 225]),
            ambient_lux: 400.0,
            ambient_color: Srgb8([214, 226, 244]),
            lamps: 1.0,
        }
    }
}

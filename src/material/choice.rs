//! A recipe with its sliders set: what a prompt or a panel says about a material.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::num::Srgb8;

/// Names a recipe and what differs from its defaults.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Name of the recipe.
    pub recipe: String,
    /// Main colour, where it is not the recipe's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<Srgb8>,
    /// Second colour (joints, weft, patina …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color2: Option<Srgb8>,
    /// Sliders that are not at their default; values beyond a slider's range are held in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sliders: BTreeMap<String, f32>,
    /// Another seed is another piece of the same material.
    #[serde(default)]
    pub seed: u64,
}

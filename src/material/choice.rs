//! A recipe with its sliders set: what a prompt or a panel says about a material.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::graph::Graph;
use super::recipes::{self, Recipe, Settings};
use crate::num::seed::digest;
use crate::num::{Seed, Srgb8};

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
    /// Colour of a coat of paint (the `paint` slider).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coat: Option<Srgb8>,
    /// Sliders that are not at their default; those of layers belong to every recipe; values
    /// beyond a slider's range are held in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sliders: BTreeMap<String, f32>,
    /// Another seed is another piece of the same material.
    #[serde(default)]
    pub seed: u64,
}

/// Why a choice makes no graph.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChoiceError {
    #[error("no recipe is called `{name}`; known are {known}")]
    Recipe { name: String, known: String },
    #[error("recipe `{recipe}` has no slider `{name}`; it has {known}")]
    Slider { recipe: String, name: String, known: String },
    #[error("slider `{name}` of recipe `{recipe}` is not a finite number")]
    NotFinite { recipe: String, name: String },
}

impl Choice {
    /// The recipe as it comes.
    pub fn of(recipe: &str) -> Choice {
        Choice { recipe: recipe.to_string(), ..Choice::default() }
    }

    /// The graph of this choice.
    pub fn graph(&self) -> Result<Graph, ChoiceError> {
        let recipe = self.recipe()?;
        Ok(self.build(recipe, self.settings(recipe)?))
    }

    /// The same while `slider` is moved: the structure of the graph does not depend on its value.
    pub fn graph_moving(&self, slider: &str) -> Result<Graph, ChoiceError> {
        let recipe = self.recipe()?;
        let moved = recipe.slider(slider).ok_or_else(|| no_slider(recipe, slider))?;
        Ok(self.build(recipe, self.settings(recipe)?.moving(moved.name)))
    }

    fn build(&self, recipe: &Recipe, settings: Settings) -> Graph {
        (recipe.build)(&settings, Seed(self.seed).child(recipe.name))
    }

    /// The recipe it names.
    pub fn recipe(&self) -> Result<&'static Recipe, ChoiceError> {
        recipes::find(&self.recipe).ok_or_else(|| ChoiceError::Recipe {
            name: self.recipe.clone(),
            known: join(recipes::all().iter().map(|r| r.name)),
        })
    }

    /// A number that is the same for equal choices, for caches.
    pub fn digest(&self) -> u64 {
        let sliders: Vec<(&String, u32)> = self.sliders.iter().map(|(k, v)| (k, v.to_bits())).collect();
        digest((&self.recipe, self.color, self.color2, self.coat, sliders, self.seed))
    }

    fn settings(&self, recipe: &'static Recipe) -> Result<Settings, ChoiceError> {
        let mut settings = Settings::defaults(recipe);
        for (name, value) in &self.sliders {
            let slider = recipe.slider(name).ok_or_else(|| no_slider(recipe, name))?;
            if !value.is_finite() {
                return Err(ChoiceError::NotFinite { recipe: recipe.name.to_string(), name: name.clone() });
            }
            settings.set(slider.name, value.clamp(slider.min, slider.max));
        }
        if let Some(color) = self.color {
            settings.color = color.to_linear();
            settings.color_wanted = true;
        }
        if let Some(color) = self.color2 {
            settings.color2 = color.to_linear();
        }
        if let Some(color) = self.coat {
            settings.coat = color.to_linear();
        }
        Ok(settings)
    }
}

fn no_slider(recipe: &Recipe, name: &str) -> ChoiceError {
    ChoiceError::Slider {
        recipe: recipe.name.to_string(),
        name: name.to_string(),
        known: join(recipe.all_sliders().map(|s| s.name)),
    }
}

fn join<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

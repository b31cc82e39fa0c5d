//! Prompts to start from, which the tests hold the whole program to.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::data::parse;

/// A prompt worth trying.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// What to call it in lists.
    pub title: String,
    /// The prompt.
    pub prompt: String,
    /// Seed that shows it well.
    pub seed: u64,
    /// How many of each kind it asks for.
    pub expect: BTreeMap<String, usize>,
}

/// All samples, in the order in which people shall see them.
pub fn samples() -> Vec<Sample> {
    #[derive(Deserialize)]
    struct Samples {
        sample: Vec<Sample>,
    }
    parse::<Samples>("samples", include_str!("../../assets/samples/samples.toml")).sample
}

//! The describing words of a material phrase: what is denied is turned round, what only lies on it becomes a layer.

use super::data::Little;
use super::draft::{Part, Says};
use super::phrases::Phrase;
use super::tokens::Gap;
use super::vocabulary::Vocabulary;
use crate::material::layers;

/// How far "not shiny" goes the other way.
const DENIED: f32 = -0.5;

/// The words of a phrase that say something of a material.
pub fn parts(vocabulary: &Vocabulary, found: &[Phrase]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut intensity: Option<f32> = None;
    let (mut denied, mut beside) = (false, false);
    let named = |parts: &[Part]| parts.iter().any(|part| part.says.material.is_some());
    for phrase in found {
        let entry = &phrase.entry;
        denied &= phrase.gap == Gap::Space;
        if phrase.gap == Gap::Stop {
            beside = false;
        }
        if let Some(factor) = entry.intensity {
            intensity = Some(factor);
        } else if entry.negation {
            denied = true;
        } else if entry.little == Some(Little::With) {
            beside = true;
        } else if entry.modifies() {
            let strength = intensity.take().unwrap_or(1.0) * if denied { DENIED } else { 1.0 };
            // "roof tiles with moss", "veins of grey": what comes after lies on what was named.
            let over = (beside && named(&parts)).then(|| layer(vocabulary, entry.material)).flatten();
            let aside = beside && named(&parts) && over.is_none();
            let says = Says {
                color: entry.color.filter(|_| !(denied || aside && is_colored(vocabulary, &parts))),
                material: entry.material.filter(|_| !denied && over.is_none() && !aside),
                style: false,
                adjective: over.or(entry.adjective).map(|a| (a, strength)),
                size: None,
            };
            parts.push(Part { text: phrase.text.clone(), word: phrase.text.clone(), says });
        }
    }
    parts
}

/// "White marble with grey veins" is white: the name of the material holds its colour.
fn is_colored(vocabulary: &Vocabulary, parts: &[Part]) -> bool {
    let colored = |text: &str| text.split(' ').any(|word| vocabulary.data.colors.contains_key(word));
    parts.iter().any(|part| part.says.material.is_some() && part.text.contains(' ') && colored(&part.text))
}

/// The adjective that lays a material over another one: `mossy` for moss.
fn layer(vocabulary: &Vocabulary, material: Option<usize>) -> Option<usize> {
    let recipe = vocabulary.materials[material?].recipe.as_str();
    let layer = layers::find(recipe)?.slider.name;
    vocabulary.data.adjectives.iter().position(|a| a.sliders.contains_key(layer))
}

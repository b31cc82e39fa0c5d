//! What is known of a word before anything is learned: the teacher's vectors of it and of its definitions, and
//! what it is a kind of.

use std::collections::BTreeMap;

use scenewright::num::Seed;
use scenewright::prompt::english::singular;

use crate::Result;
use crate::teacher::{self, Teacher};
use crate::wordnet::{Sense, WordNet};

/// Numbers that the is-a paths are folded into.
const PATHS: usize = 192;
/// Length of a word's features.
pub const WIDTH: usize = 2 * teacher::WIDTH + PATHS + 2;

/// Asks the teacher for all that the features of these words need.
pub fn prepare<'w>(
    words: impl Iterator<Item = &'w String> + Clone,
    net: &WordNet,
    teacher: &mut Teacher,
) -> Result {
    let glosses = words.clone().flat_map(|w| senses(net, w)).map(|(_, sense)| told(sense));
    let glosses: Vec<String> = glosses.collect();
    teacher.learn(words.cloned().chain(glosses))
}

/// Features of a word.
pub fn features(word: &str, net: &WordNet, teacher: &Teacher) -> Vec<f32> {
    let mut all = teacher.of(word).map_or_else(|| vec![0.0; teacher::WIDTH], <[f32]>::to_vec);
    let mut gloss = vec![0.0; teacher::WIDTH];
    let mut paths: BTreeMap<String, f32> = BTreeMap::new();
    let senses = senses(net, word);
    let total: f32 = (0..senses.len()).map(|i| 1.0 / (i + 1) as f32).sum();
    for (i, (name, sense)) in senses.iter().enumerate() {
        let share = 1.0 / (i + 1) as f32 / total;
        for (to, x) in gloss.iter_mut().zip(teacher.of(&told(sense)).unwrap_or_default()) {
            *to += x * share;
        }
        for (ancestor, steps) in net.ancestors(name) {
            *paths.entry(ancestor).or_insert(0.0) += share * 0.8_f32.powi(steps as i32);
        }
    }
    all.extend(gloss);
    let mut folded = vec![0.0; PATHS];
    for (ancestor, weight) in &paths {
        // Signs by name: far synsets come out nearly at right angles.
        let mut random = Seed(7).stream(("is-a", ancestor));
        for x in &mut folded {
            *x += weight * random.signed() * 0.12;
        }
    }
    all.extend(folded);
    all.push(f32::from(senses.is_empty()));
    all.push(f32::from(teacher.of(word).is_none()));
    all
}

fn told(sense: &Sense) -> String {
    format!("{}: {}", sense.lemmas.first().map_or("", String::as_str), sense.gloss)
}

fn senses<'n>(net: &'n WordNet, word: &str) -> Vec<(&'n str, &'n Sense)> {
    let own: Vec<_> = net.of(word).collect();
    if own.is_empty() { net.of(&singular(word)).collect() } else { own }
}

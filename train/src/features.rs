//! What is known of a word or a phrase before anything is learned: vectors of it and of its definitions that
//! others trained, and what it is a kind of.

use std::collections::BTreeMap;

use scenewright::ml::words;
use scenewright::num::Seed;
use scenewright::prompt::english::singular;

use crate::Result;
use crate::teacher::{self, Teacher};
use crate::vectors::{GLOVE, PIECE, Vectors};
use crate::wordnet::{Sense, WordNet};

/// Numbers that the is-a paths are folded into.
const PATHS: usize = 192;
/// Length of a word's features.
pub const WIDTH: usize = 2 * teacher::WIDTH + PATHS + GLOVE + PIECE + 2;
/// Length of a phrase's features.
pub const PHRASE: usize = 3 * teacher::WIDTH + 2 * GLOVE + PIECE;

/// All that is asked about words.
pub struct Sources {
    pub net: WordNet,
    pub teacher: Teacher,
    pub vectors: Vectors,
}

impl Sources {
    /// Asks the teacher for all that the features of these words and phrases need.
    pub fn prepare<'w>(&mut self, texts: impl Iterator<Item = &'w String> + Clone) -> Result {
        let net = &self.net;
        let whole = texts.clone().flat_map(|t| senses(net, t)).map(|(_, sense)| told(sense));
        let heads = texts.clone().flat_map(|t| senses(net, last(t))).map(|(_, sense)| told(sense));
        let glosses: Vec<String> = whole.chain(heads).collect();
        self.teacher.learn(texts.cloned().chain(glosses))
    }

    /// Features of a word.
    pub fn word(&self, word: &str) -> Result<Vec<f32>> {
        let mut all = self.teacher.of(word).map_or_else(|| vec![0.0; teacher::WIDTH], <[f32]>::to_vec);
        let senses = senses(&self.net, word);
        all.extend(self.glosses(word));
        let mut paths: BTreeMap<String, f32> = BTreeMap::new();
        let total: f32 = (0..senses.len()).map(|i| 1.0 / (i + 1) as f32).sum();
        for (i, (name, _)) in senses.iter().enumerate() {
            let share = 1.0 / (i + 1) as f32 / total;
            for (ancestor, steps) in self.net.ancestors(name) {
                *paths.entry(ancestor).or_insert(0.0) += share * 0.8_f32.powi(steps as i32);
            }
        }
        let mut folded = vec![0.0; PATHS];
        for (ancestor, weight) in &paths {
            // Signs by name: far synsets come out nearly at right angles.
            let mut random = Seed(7).stream(("is-a", ancestor));
            for x in &mut folded {
                *x += weight * random.signed() * 0.12;
            }
        }
        all.extend(folded);
        all.extend(self.vectors.glove(word).map_or_else(|| vec![0.0; GLOVE], <[f32]>::to_vec));
        all.extend(self.vectors.pieces(word)?);
        all.push(f32::from(senses.is_empty()));
        all.push(f32::from(self.vectors.glove(word).is_none()));
        Ok(all)
    }

    /// Features of a word or a phrase as a whole.
    pub fn phrase(&self, text: &str) -> Result<Vec<f32>> {
        let mut all = self.teacher.of(text).map_or_else(|| vec![0.0; teacher::WIDTH], <[f32]>::to_vec);
        all.extend(self.glosses(text));
        all.extend(self.glosses(last(text)));
        let rows: Vec<&[f32]> = words(text).iter().filter_map(|w| self.vectors.glove(w)).collect();
        let mean = |i: usize| rows.iter().map(|row| row[i]).sum::<f32>() / rows.len().max(1) as f32;
        all.extend((0..GLOVE).map(mean));
        all.extend(self.vectors.glove(last(text)).map_or_else(|| vec![0.0; GLOVE], <[f32]>::to_vec));
        all.extend(self.vectors.pieces(text)?);
        Ok(all)
    }

    /// The teacher's vectors of the definitions of a word, the first weighing most.
    fn glosses(&self, word: &str) -> Vec<f32> {
        let mut all = vec![0.0; teacher::WIDTH];
        let senses = senses(&self.net, word);
        let total: f32 = (0..senses.len()).map(|i| 1.0 / (i + 1) as f32).sum();
        for (i, (_, sense)) in senses.iter().enumerate() {
            for (to, x) in all.iter_mut().zip(self.teacher.of(&told(sense)).unwrap_or_default()) {
                *to += x / (i + 1) as f32 / total;
            }
        }
        all
    }
}

fn last(text: &str) -> &str {
    text.rsplit(' ').next().unwrap_or(text)
}

fn told(sense: &Sense) -> String {
    format!("{}: {}", sense.lemmas.first().map_or("", String::as_str), sense.gloss)
}

fn senses<'n>(net: &'n WordNet, word: &str) -> Vec<(&'n str, &'n Sense)> {
    let own: Vec<_> = net.of(word).collect();
    if own.is_empty() { net.of(&singular(word)).collect() } else { own }
}

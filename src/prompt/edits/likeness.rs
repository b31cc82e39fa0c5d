//! Tells items apart by what they are like: "the red one", "the big crate".

use super::clause::{Adjective, Grade};
use super::editor::Editor;
use crate::num::Srgb8;
use crate::prompt::english::singular;
use crate::spec::{Item, ItemId};

/// Colours whose channels differ by less than this in sum are called the same.
const SAME_COLOR: i32 = 110;

impl Editor<'_> {
    /// Those of the items that are as the word says.
    pub fn like(&self, found: Vec<ItemId>, word: &Adjective, several: bool) -> Vec<ItemId> {
        let says = &word.part.says;
        let pick = |fits: &dyn Fn(&ItemId) -> bool| -> Vec<ItemId> {
            found.iter().filter(|id| fits(id)).cloned().collect()
        };
        let named = pick(&|id| self.has_word(id, &word.part.word));
        if !named.is_empty() && word.grade != Grade::Most {
            return named;
        }
        if let Some((size, _)) = says.size {
            let size = &self.vocabulary.data.sizes[size];
            let same = pick(&|id| size.words.iter().any(|w| self.has_word(id, w)));
            if !same.is_empty() && word.grade != Grade::Most {
                return same;
            }
            return if several && word.grade != Grade::Most { Vec::new() } else { self.extreme(found, size) };
        }
        if let Some((adjective, _)) = says.adjective {
            let words = &self.vocabulary.data.adjectives[adjective].words;
            let same = pick(&|id| words.iter().any(|w| self.has_word(id, w)));
            if !same.is_empty() {
                return same;
            }
        }
        if let Some(material) = says.material {
            let wanted = &self.vocabulary.materials[material];
            let same = pick(&|id| {
                self.materials(id).iter().any(|m| {
                    let known = &self.vocabulary.materials[*m];
                    known.recipe == wanted.recipe && wanted.head
                        || known.group == wanted.group && !wanted.head
                })
            });
            if !same.is_empty() {
                return same;
            }
        }
        match says.color {
            Some(color) => {
                pick(&|id| self.spec.items[id].color.is_some_and(|own| far(own, color) < SAME_COLOR))
            }
            None => Vec::new(),
        }
    }

    /// Whether an item's name, style or material has the word.
    pub fn has_word(&self, id: &ItemId, word: &str) -> bool {
        self.spec.items.get(id).is_some_and(|item| holds(item, word))
    }

    /// Indices of the materials that an item is made of.
    fn materials(&self, id: &ItemId) -> Vec<usize> {
        self.materials_of(&self.spec.items[id])
    }

    pub(super) fn materials_of(&self, item: &Item) -> Vec<usize> {
        let usual = self.vocabulary.kinds.get(&item.kind).map_or("", |kind| kind.material.as_str());
        let phrase = item.material.as_deref().unwrap_or(usual);
        let (found, _) = crate::prompt::phrases::phrases(&self.vocabulary.lexicon, phrase);
        found.iter().filter_map(|p| p.entry.material).collect()
    }

    /// The one that is the most so: the tallest, the smallest.
    fn extreme(&self, found: Vec<ItemId>, size: &crate::prompt::data::SizeWord) -> Vec<ItemId> {
        let axes = [("width", size.width), ("height", size.height), ("depth", size.depth)];
        let grows = axes.iter().filter_map(|(_, f)| *f).any(|f| f > 1.0);
        let measure = |id: &ItemId| -> f32 {
            let item = &self.spec.items[id];
            let kind = self.vocabulary.kinds.get(&item.kind);
            let of = |axis: &str| {
                item.params
                    .get(axis)
                    .copied()
                    .or_else(|| kind.and_then(|k| k.default_of(axis)))
                    .unwrap_or(1.0)
            };
            axes.iter().filter(|(_, f)| f.is_some()).map(|(axis, _)| of(axis)).product()
        };
        let sign = if grows { 1.0 } else { -1.0 };
        let most = found.iter().map(|id| sign * measure(id)).fold(f32::NEG_INFINITY, f32::max);
        found.into_iter().filter(|id| sign * measure(id) >= most - 1e-4).collect()
    }
}

/// Whether a phrase of the item has the word; several words must stand side by side.
fn holds(item: &Item, word: &str) -> bool {
    let plain = |text: &str| -> String {
        let words: Vec<String> = text.split_whitespace().map(|w| singular(&w.to_lowercase())).collect();
        format!(" {} ", words.join(" "))
    };
    let word = plain(word);
    let phrases = [Some(item.prompt.as_str()), item.material.as_deref()];
    word.len() > 2
        && (phrases.into_iter().flatten().any(|p| plain(p).contains(&word))
            || item.words.iter().any(|w| plain(w) == word))
}

fn far(a: Srgb8, b: Srgb8) -> i32 {
    a.0.iter().zip(b.0).map(|(a, b)| (i32::from(*a) - i32::from(b)).abs()).sum()
}

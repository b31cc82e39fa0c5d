//! Gives everything another style, age or state.

use std::collections::BTreeMap;

use super::clause::{Adjective, Grade};
use super::editor::{Editor, Refusal};
use super::shades::regraded;
use crate::spec::{Edit, ItemId};

impl Editor<'_> {
    /// Changes all items but those kept, the surfaces, and the style of doors and windows.
    pub fn restyle(&mut self, words: &[Adjective], spared: &[ItemId], whole: bool) -> Result<(), Refusal> {
        // "Less rust" is no colour to go away from.
        let stuff = |w: &&Adjective| {
            w.grade == Grade::Less && (w.part.says.color.is_some() || w.part.says.material.is_some())
        };
        let words: Vec<Adjective> = words
            .iter()
            .filter(|w| !stuff(w))
            .map(|w| Adjective {
                grade: if w.grade == Grade::More && w.part.says.size.is_none() {
                    Grade::Plain
                } else {
                    w.grade
                },
                ..w.clone()
            })
            .collect();
        let before = self.edits.len();
        let ids: Vec<ItemId> = self.spec.items.keys().filter(|id| !spared.contains(id)).cloned().collect();
        for id in ids {
            let item = self.spec.items[&id].clone();
            if let Some(new) = self.changed(&item, &words, &BTreeMap::new()) {
                self.set(&id, new);
            }
        }
        if whole {
            self.weather_surfaces(&words);
            self.restyle_openings(&words);
        }
        if self.edits.len() == before {
            return Err(Refusal::Cannot("Nothing here can be made so; nothing was changed.".into()));
        }
        Ok(())
    }

    fn weather_surfaces(&mut self, words: &[Adjective]) {
        for (surface, phrase) in self.spec.surfaces.clone() {
            let wears = |w: &&Adjective| {
                w.grade != Grade::Less
                    && w.part
                        .says
                        .adjective
                        .is_some_and(|(index, _)| !self.vocabulary.data.adjectives[index].sliders.is_empty())
            };
            let adjective = |w: &Adjective| {
                let (index, _) = w.part.says.adjective.filter(|_| w.grade == Grade::Plain)?;
                self.vocabulary.data.adjectives[index].surfaces.get(&surface).cloned()
            };
            let made = words.iter().filter_map(adjective).next_back().unwrap_or_else(|| phrase.clone());
            let new =
                words.iter().filter(wears).fold(made, |p, w| regraded(self.vocabulary, &p, &w.part.text));
            if new != phrase {
                self.make(Edit::SetSurface(surface, Some(new)));
            }
        }
    }

    fn restyle_openings(&mut self, words: &[Adjective]) {
        let styles: Vec<String> = words
            .iter()
            .filter(|w| w.part.says.style && w.part.says.color.is_none() && w.grade == Grade::Plain)
            .map(|w| w.part.word.clone())
            .collect();
        let mut setting = self.spec.setting.clone();
        if styles.is_empty() || setting.doors + setting.windows == 0 {
            return;
        }
        for style in styles {
            for apart in self.words.apart.iter().filter(|apart| apart.words.contains(&style)) {
                setting.opening_words.retain(|w| !apart.words.contains(w));
            }
            if !setting.opening_words.contains(&style) {
                setting.opening_words.push(style);
            }
        }
        if setting != self.spec.setting {
            self.make(Edit::SetSetting(Box::new(setting)));
        }
    }
}

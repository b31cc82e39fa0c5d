//! Gives an item another colour, material, size, age or style.

use std::collections::BTreeMap;

use super::clause::{Adjective, Grade};
use super::editor::Editor;
use super::shades::{antonym, regraded, shade};
use crate::num::LinearRgb;
use crate::num::math::lerp;
use crate::prompt::describe::{look, shaded};
use crate::prompt::draft::{Description, Part};
use crate::prompt::english::singular;
use crate::prompt::kind::Kind;
use crate::spec::Item;

/// By how much "bigger" grows what it is said of.
const BIGGER: f32 = 1.3;

impl Editor<'_> {
    /// The item as the words say; none if none of them can be said of it.
    pub fn changed(
        &self,
        item: &Item,
        words: &[Adjective],
        measures: &BTreeMap<String, f32>,
    ) -> Option<Item> {
        let kind = self.vocabulary.kinds.get(&item.kind)?;
        let mut new = item.clone();
        let (plain, graded): (Vec<&Adjective>, Vec<&Adjective>) =
            words.iter().partition(|w| self.is_plain(w));
        let parts: Vec<Part> = plain.iter().map(|w| w.part.clone()).collect();
        let said = Description { parts, measures: measures.clone(), implied: Vec::new() };
        self.describe(&mut new, kind, &said);
        for word in graded {
            self.grade(&mut new, kind, word);
        }
        if new.words == item.words
            && new.params == item.params
            && new.material == item.material
            && new.color == item.color
        {
            return None;
        }
        new.prompt = self.renamed(&item.prompt, words);
        Some(new)
    }

    /// Whether a word says what something is, and not only that it is more so than now.
    fn is_plain(&self, word: &Adjective) -> bool {
        let says = &word.part.says;
        let only_shade =
            says.color.is_none() && says.material.is_none() && shade(self.vocabulary, &word.part).is_some();
        word.grade == Grade::Plain && !only_shade
    }

    fn describe(&self, item: &mut Item, kind: &Kind, said: &Description) {
        if said.is_empty() {
            return;
        }
        let names = said.parts.iter().any(|p| p.says.material.is_some());
        let colors = said.parts.iter().any(|p| p.says.color.is_some() && p.says.material.is_none());
        let new = look(self.vocabulary, kind, said);
        for word in &new.words {
            self.take_style(item, word);
        }
        item.params.extend(new.params);
        if names {
            let soft = self.vocabulary.plays(&item.kind, "soft");
            item.color = new.color.or(item.color.filter(|_| soft));
            if new.material.is_some() {
                item.material = new.material;
            }
        } else {
            if colors {
                item.material = item.material.as_ref().map(|m| self.without_color(m));
                item.color = new.color.or(item.color);
            }
            for part in said.parts.iter().filter(|p| p.says.adjective.is_some()) {
                self.remake(item, part);
                self.wear(item, kind, part);
            }
        }
    }

    /// A style has its own woods, metals and fabrics.
    fn remake(&self, item: &mut Item, part: &Part) {
        let Some((index, _)) = part.says.adjective else { return };
        let made = &self.vocabulary.data.adjectives[index].made;
        let group = self.materials_of(item).last().map(|m| self.vocabulary.materials[*m].group.as_str());
        if let Some(made) = group.and_then(|group| made.get(group)) {
            item.material = Some(made.clone());
        }
    }

    /// Words of wear and the like go before the material that it has.
    fn wear(&self, item: &mut Item, kind: &Kind, part: &Part) {
        let Some((index, _)) = part.says.adjective else { return };
        let adjective = &self.vocabulary.data.adjectives[index];
        if adjective.sliders.is_empty() && adjective.recipes.is_empty() {
            return;
        }
        let base = item.material.clone().unwrap_or_else(|| kind.material.clone());
        if !base.is_empty() {
            item.material = Some(regraded(self.vocabulary, &base, &part.text));
        }
    }

    /// A style word takes the place of those that exclude it.
    pub fn take_style(&self, item: &mut Item, word: &str) {
        for apart in self.words.apart.iter().filter(|apart| apart.words.iter().any(|w| w == word)) {
            item.words.retain(|w| !apart.words.contains(w));
        }
        item.words.insert(word.to_owned());
    }

    fn grade(&self, item: &mut Item, kind: &Kind, word: &Adjective) {
        let says = &word.part.says;
        let less = word.grade == Grade::Less;
        if let Some((size, strength)) = says.size {
            let size = &self.vocabulary.data.sizes[size];
            for (axis, factor) in [("width", size.width), ("height", size.height), ("depth", size.depth)] {
                let Some(factor) = factor.filter(|f| *f != 1.0) else { continue };
                let by = 1.0 + (BIGGER - 1.0) * strength.min(2.0);
                let by = if (factor > 1.0) == less { 1.0 / by } else { by };
                let now = item.params.get(axis).copied().or_else(|| kind.default_of(axis));
                if let Some(value) = now.and_then(|now| kind.clamped(axis, now * by)) {
                    item.params.insert(axis.to_owned(), (value * 100.0).round() / 100.0);
                }
            }
            return;
        }
        if shade(self.vocabulary, &word.part).is_some() {
            let mut part = word.part.clone();
            let opposite = antonym(self.vocabulary, &word.part).filter(|_| less);
            part = opposite.unwrap_or(part);
            if let Some(color) = item.color {
                item.color =
                    Some(shaded(self.vocabulary, color, &part)).filter(|c| *c != color).or(Some(color));
            } else {
                let base = item.material.clone().unwrap_or_else(|| kind.material.clone());
                if !base.is_empty() {
                    item.material = Some(regraded(self.vocabulary, &base, &part.word));
                }
            }
            return;
        }
        if let Some(color) = says.color.filter(|_| says.material.is_none()) {
            let now = item.color.map_or(LinearRgb([0.3; 3]), |c| c.to_linear());
            let to = color.to_linear();
            item.color = Some(LinearRgb(std::array::from_fn(|i| lerp(now.0[i], to.0[i], 0.5))).to_srgb8());
            return;
        }
        if less {
            let taken = item.words.remove(&word.part.word);
            let stripped = item.material.as_ref().map(|m| without(m, &word.part.word));
            if stripped.is_some() && stripped != item.material {
                item.material = stripped;
            } else if let Some(part) = antonym(self.vocabulary, &word.part).filter(|_| !taken) {
                self.wear(item, kind, &part);
            }
            return;
        }
        let said = Description { parts: vec![word.part.clone()], ..Description::default() };
        self.describe(item, kind, &said);
    }

    /// A material phrase without words that only name a colour or a shade.
    fn without_color(&self, phrase: &str) -> String {
        let (found, _) = crate::prompt::phrases::phrases(&self.vocabulary.lexicon, phrase);
        let shades = |p: &crate::prompt::phrases::Phrase| {
            let only = p.entry.material.is_none();
            let part = p.entry.adjective.map(|a| &self.vocabulary.data.adjectives[a]);
            only && (p.entry.color.is_some() || part.is_some_and(|a| a.shade != 0.0 && a.sliders.is_empty()))
        };
        let words: Vec<&str> = found.iter().filter(|p| !shades(p)).map(|p| p.text.as_str()).collect();
        if words.is_empty() { phrase.to_owned() } else { words.join(" ") }
    }

    /// What a person calls it now: the new words before those of the old ones that they leave true.
    fn renamed(&self, prompt: &str, words: &[Adjective]) -> String {
        let said: Vec<&Adjective> = words.iter().filter(|w| w.grade == Grade::Plain).collect();
        if said.is_empty() {
            return prompt.to_owned();
        }
        let material = said.iter().any(|w| w.part.says.material.is_some());
        let color = said.iter().any(|w| w.part.says.color.is_some());
        let size = said.iter().any(|w| w.part.says.size.is_some());
        let (found, _) = crate::prompt::phrases::phrases(&self.vocabulary.lexicon, prompt);
        let last = found.len().saturating_sub(1);
        let keeps = |(i, p): (usize, &crate::prompt::phrases::Phrase)| {
            let entry = &p.entry;
            let stale = (material && (entry.material.is_some() || entry.color.is_some()))
                || (color && entry.color.is_some() && entry.material.is_none())
                || (color
                    && !material
                    && entry.adjective.is_some_and(|a| self.vocabulary.data.adjectives[a].shade != 0.0))
                || (size && entry.size.is_some())
                || said.iter().any(|w| w.part.word == p.text);
            i == last || entry.item.is_some() || !stale
        };
        let kept = found.iter().enumerate().filter(|(i, p)| keeps((*i, p))).map(|(_, p)| p.text.clone());
        let new = said.iter().map(|w| w.part.text.clone());
        new.chain(kept).collect::<Vec<_>>().join(" ")
    }
}

/// A phrase without a word.
pub(super) fn without(phrase: &str, word: &str) -> String {
    let kept: Vec<&str> = phrase.split(' ').filter(|w| singular(w) != singular(word)).collect();
    if kept.is_empty() { phrase.to_owned() } else { kept.join(" ") }
}

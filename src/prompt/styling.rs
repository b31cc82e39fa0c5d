//! How things look in a place: the archetype's choices under what the prompt says.

use std::collections::BTreeMap;

use super::archetype::{Archetype, Entry};
use super::describe::{Look, look};
use super::draft::{Description, Mention};
use super::kind::Kind;
use super::vocabulary::Vocabulary;
use super::wanted::Wanted;
use crate::num::{Seed, Srgb8};

/// What all things of a place have in common.
pub struct Styling<'a> {
    /// Words.
    pub vocabulary: &'a Vocabulary,
    /// Style words of the whole place, the prompt's included.
    pub styles: Vec<String>,
    /// Words of wear that lie over all materials, e.g. `dusty`.
    pub patina: Vec<String>,
    /// The colour of fabrics and the like.
    pub palette: Option<(String, Srgb8)>,
    /// Seed.
    pub seed: Seed,
}

/// What an entry chose.
#[derive(Default)]
struct Picked {
    styles: Vec<String>,
    material: Option<String>,
    color: Option<(String, Srgb8)>,
    params: BTreeMap<String, f32>,
}

impl Styling<'_> {
    /// A thing that comes with the place.
    pub fn habitual(&self, kind: &str, entry: &Entry, key: u32, nth: u32) -> Wanted {
        let variant = nth % entry.variants.max(1);
        let picked = self.pick(kind, entry, key, variant);
        let mut look = Look::default();
        let title = self.vocabulary.kinds.get(kind).map_or(kind, |k| k.title.as_str()).to_lowercase();
        let mut words: Vec<String> = Vec::new();
        if let Some(known) = self.vocabulary.kinds.get(kind) {
            words.extend(picked.styles.iter().filter(|s| known.knows(s)).cloned());
            words.extend(picked.color.iter().map(|c| c.0.clone()));
            words.extend(picked.material.iter().map(|m| short(m)));
            self.complete(known, picked, &mut look);
        }
        words.retain(|w| !w.is_empty() && !title.contains(w.as_str()) && !w.contains(&title));
        words.push(title);
        self.wanted(kind, words.join(" "), look, false, variant)
    }

    /// A thing that was asked for; `entry` fills in what was left open.
    pub fn asked(&self, mention: &Mention, entry: Option<&Entry>, key: u32, nth: u32) -> Wanted {
        let said = mention.words.text();
        let prompt = if said.is_empty() { mention.noun.clone() } else { format!("{said} {}", mention.noun) };
        let habit = entry.map_or(1, |e| e.variants.max(1));
        let variant = nth % habit;
        let mut seen = Look::default();
        if let Some(kind) = self.vocabulary.kinds.get(&mention.kind) {
            seen = look(self.vocabulary, kind, &mention.words);
            let mut picked = entry.map(|e| self.pick(&mention.kind, e, key, variant)).unwrap_or_default();
            if !seen.words.is_empty() {
                picked.styles.clear();
            }
            if let Some(material) = &picked.material {
                // "weathered table": the words of wear go before the place's own material.
                let bare = mention.words.parts.iter().all(|p| p.says.material.is_none());
                seen.material = match seen.material.take() {
                    Some(worn) if bare => Some(
                        worn.strip_suffix(&kind.material).map_or(worn.clone(), |w| format!("{w}{material}")),
                    ),
                    said => said,
                };
            }
            self.complete(kind, picked, &mut seen);
        }
        self.wanted(&mention.kind, prompt, seen, true, variant)
    }

    fn wanted(&self, kind: &str, prompt: String, look: Look, asked: bool, variant: u32) -> Wanted {
        let (kind, tier) = (kind.to_owned(), u8::from(!asked));
        Wanted { kind, prompt, look, asked, variant, tier, rank: 0, parent: None, relations: Vec::new() }
    }

    fn pick(&self, kind: &str, entry: &Entry, key: u32, variant: u32) -> Picked {
        let which = if entry.vary { variant } else { 0 };
        let random = |what: &str| self.seed.stream((what, kind, key, which));
        let pick = |what: &str, from: &[String]| -> Option<String> {
            (!from.is_empty()).then(|| random(what).pick(from).clone())
        };
        let color = pick("color", &entry.colors).and_then(|name| match name.as_str() {
            "palette" => self.palette.clone(),
            _ => self.vocabulary.data.colors.get(&name).map(|c| (name.clone(), *c)),
        });
        let styles = pick("style", &entry.styles).unwrap_or_default();
        let range =
            |(name, [low, high]): (&String, &[f32; 2])| (name.clone(), random("params").range(*low, *high));
        Picked {
            styles: style_words(self.vocabulary, std::slice::from_ref(&kind.to_owned()), &styles),
            material: pick("material", &entry.materials),
            color,
            params: entry.params.iter().map(range).collect(),
        }
    }

    /// Fills in what is still open.
    fn complete(&self, kind: &Kind, picked: Picked, look: &mut Look) {
        let styles = picked.styles.into_iter().chain(self.styles.iter().cloned());
        look.words.extend(styles.filter(|s| kind.knows(s)));
        for (name, value) in picked.params {
            if let Some(value) = kind.clamped(&name, value).filter(|_| !look.params.contains_key(&name)) {
                look.params.insert(name, (value * 100.0).round() / 100.0);
            }
        }
        if look.color.is_none() && look.material.is_none() {
            look.color = picked.color.map(|c| c.1);
        }
        if look.material.is_none() {
            look.material = picked.material;
        }
        let base = look.material.clone().or((!kind.material.is_empty()).then(|| kind.material.clone()));
        if let Some(base) = base.filter(|_| !self.patina.is_empty()) {
            let fresh = self.patina.iter().filter(|p| !base.contains(p.as_str()));
            let words: Vec<&str> = fresh.map(String::as_str).chain([base.as_str()]).collect();
            look.material = Some(words.join(" "));
        }
    }
}

/// The style words of an entry's phrase: the whole of it where one of the kinds knows it (`art deco`), else its
/// words.
pub fn style_words(vocabulary: &Vocabulary, kinds: &[String], phrase: &str) -> Vec<String> {
    let whole = kinds.iter().filter_map(|k| vocabulary.kinds.get(k)).any(|k| k.knows(phrase));
    if whole { vec![phrase.to_owned()] } else { phrase.split_whitespace().map(str::to_owned).collect() }
}

/// Whether a description says anything of styles; used for the place.
pub fn place_styles(vocabulary: &Vocabulary, archetype: &Archetype, words: &Description) -> Vec<String> {
    let mut styles = super::describe::style_words(vocabulary, words);
    styles.extend(archetype.styles.iter().cloned());
    styles.dedup();
    styles
}

/// "dark oak wood" → "dark oak", as people say it before a noun.
fn short(material: &str) -> String {
    let cut = [" wood", " planks", " fabric", " blocks"].iter().find_map(|end| material.strip_suffix(end));
    cut.unwrap_or(material).to_owned()
}

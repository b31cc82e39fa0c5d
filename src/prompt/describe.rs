//! Turns describing words into an item's style words, measures, material and colour.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Description, Mention, Part};
use super::kind::Kind;
use super::vocabulary::Vocabulary;
use crate::num::math::lerp;
use crate::num::{LinearRgb, Srgb8};
use crate::spec::Note;

/// What an item is like, as its Spec says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Style words its kind knows.
    pub words: BTreeSet<String>,
    /// Measures that differ from the default.
    pub params: BTreeMap<String, f32>,
    /// Material phrase.
    pub material: Option<String>,
    /// Colour.
    pub color: Option<Srgb8>,
}

/// What a description says of an item of the kind.
pub fn look(vocabulary: &Vocabulary, kind: &Kind, words: &Description) -> Look {
    let mut look = Look { color: color(vocabulary, &words.parts), ..Look::default() };
    for word in style_words(vocabulary, words) {
        if kind.knows(&word) {
            look.words.insert(word);
        }
    }
    look.material = material(vocabulary, kind, words, &mut look.color);
    sizes(vocabulary, kind, words, &mut look.params);
    look
}

/// All style words that are said or implied.
pub fn style_words(vocabulary: &Vocabulary, words: &Description) -> Vec<String> {
    let mut found = words.implied.clone();
    for part in &words.parts {
        if part.says.style {
            found.push(part.word.clone());
        }
        if let Some((adjective, _)) = part.says.adjective {
            found.extend(vocabulary.data.adjectives[adjective].styles.iter().cloned());
        }
    }
    found
}

/// The main colour: the first colour word, with the shades before it.
pub fn color(vocabulary: &Vocabulary, parts: &[Part]) -> Option<Srgb8> {
    colors(vocabulary, parts).first().copied()
}

/// All colours in order. A word that is a material too is no colour here.
pub fn colors(vocabulary: &Vocabulary, parts: &[Part]) -> Vec<Srgb8> {
    let mut found = Vec::new();
    for (i, part) in parts.iter().enumerate() {
        if let Some(color) = part.says.color.filter(|_| part.says.material.is_none()) {
            let before = parts[..i].iter().rev().take_while(|p| shade_of(vocabulary, p).is_some());
            found.push(before.fold(color, |color, part| shaded(vocabulary, color, part)));
        }
    }
    found
}

/// The colour under one word such as `dark` or `pale`.
pub fn shaded(vocabulary: &Vocabulary, color: Srgb8, part: &Part) -> Srgb8 {
    let Some((shade, vivid)) = shade_of(vocabulary, part) else { return color };
    let linear = color.to_linear();
    let lit = if shade < 0.0 {
        linear.scaled((1.0 + shade).max(0.05))
    } else {
        linear.mix(LinearRgb([0.86; 3]), shade.min(1.0))
    };
    let grey = lit.luminance();
    LinearRgb(lit.0.map(|c| lerp(grey, c, 1.0 + vivid).clamp(0.0, 1.0))).to_srgb8()
}

/// Whether a word only changes colours: `dark`, `pale`.
pub fn is_shade(vocabulary: &Vocabulary, part: &Part) -> bool {
    shade_of(vocabulary, part).is_some()
}

/// How a word changes colours, if it does and is no colour or material itself.
fn shade_of(vocabulary: &Vocabulary, part: &Part) -> Option<(f32, f32)> {
    let (index, strength) = part.says.adjective?;
    let adjective = &vocabulary.data.adjectives[index];
    let changes = adjective.shade != 0.0 || adjective.vivid != 0.0;
    let plain = part.says.color.is_none() && part.says.material.is_none();
    (changes && plain).then_some((adjective.shade * strength, adjective.vivid * strength))
}

/// The material phrase: materials and the adjectives that change them, in order.
fn material(
    vocabulary: &Vocabulary,
    kind: &Kind,
    words: &Description,
    color: &mut Option<Srgb8>,
) -> Option<String> {
    let soft = vocabulary.plays(&kind.kind, "soft");
    let mut phrase: Vec<String> = Vec::new();
    let mut named = false;
    for (i, part) in words.parts.iter().enumerate() {
        if let Some(material) = part.says.material {
            let group = vocabulary.materials[material].group.as_str();
            // Nobody weaves curtains of gold or oak: on soft things these are colours.
            // An armchair may be of wicker or oak.
            let frame = vocabulary.plays(&kind.kind, "seat") && part.says.color.is_none();
            if soft && !frame && (group == "metal" || group == "wood" || group == "stone") {
                *color = color.or(part.says.color).or(vocabulary.materials[material].color);
                continue;
            }
            let own = vocabulary.data.items.get(&kind.kind).and_then(|i| i.stone.clone());
            let text = own.filter(|_| part.word == "stone").unwrap_or_else(|| part.text.clone());
            phrase.push(text);
            named = true;
        } else if let Some((adjective, _)) = part.says.adjective {
            let adjective = &vocabulary.data.adjectives[adjective];
            let shades_color = words
                .parts
                .get(i + 1)
                .is_some_and(|next| next.says.color.is_some() && next.says.material.is_none());
            let changes = !adjective.sliders.is_empty() || !adjective.recipes.is_empty();
            if changes || (shade_of(vocabulary, part).is_some() && !shades_color) {
                phrase.push(part.text.clone());
            }
        }
    }
    if phrase.is_empty() {
        return None;
    }
    if !named {
        if kind.material.is_empty() {
            return None;
        }
        phrase.push(kind.material.clone());
    }
    Some(phrase.join(" "))
}

/// Lengths that were asked for and that an item of the kind cannot have.
pub fn held(kind: &Kind, mention: &Mention) -> Vec<Note> {
    let measures = mention.words.measures.iter();
    let held = measures.filter_map(|(axis, asked)| {
        let name = if axis.is_empty() { "width" } else { axis };
        let taken = kind.clamped(name, *asked).filter(|taken| (taken - asked).abs() > 0.005)?;
        let message = format!("A {} cannot be {asked:.2} m in {name}; {taken:.2} m was taken.", mention.noun);
        Some(Note::warn("measure-held", message).about(mention.start, mention.end))
    });
    held.collect()
}

fn sizes(vocabulary: &Vocabulary, kind: &Kind, words: &Description, params: &mut BTreeMap<String, f32>) {
    let mut factors = [1.0f32; 3];
    for part in &words.parts {
        let Some((size, strength)) = part.says.size else { continue };
        // "long" makes a table of its own shape where the generator knows the word.
        if part.says.style && kind.knows(&part.word) {
            continue;
        }
        let size = &vocabulary.data.sizes[size];
        for (factor, change) in factors.iter_mut().zip([size.width, size.height, size.depth]) {
            *factor *= change.map_or(1.0, |c| 1.0 + (c - 1.0) * strength).max(0.1);
        }
    }
    for (name, factor) in ["width", "height", "depth"].into_iter().zip(factors) {
        let asked = words.measures.get(name).copied();
        let scaled = (factor != 1.0).then(|| kind.default_of(name).map(|d| d * factor)).flatten();
        if let Some(value) = asked.or(scaled).and_then(|v| kind.clamped(name, v)) {
            params.insert(name.to_owned(), (value * 100.0).round() / 100.0);
        }
    }
    // "a 2 m table": a length without an axis is the longest side.
    if let Some(length) = words.measures.get("").and_then(|v| kind.clamped("width", *v)) {
        params.insert("width".to_owned(), length);
    }
}

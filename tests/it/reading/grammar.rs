//! Writes prompts from the sentence templates, with what a reader should find in each.
//!
//! This is where the split is kept: a fifth of the templates and a fifth of the pairs of describing word and
//! noun, chosen by hash, are held out of training. A training program must leave out what [`holds_out_template`]
//! and [`holds_out_pair`] hold out.

use scenewright::num::seed::digest;
use scenewright::num::{Seed, Stream};

use super::gold::Scene;
use super::slots::Words;

/// Whether a template is kept for measuring.
pub fn holds_out_template(template: &str) -> bool {
    digest(("template", template)).is_multiple_of(5)
}

/// Whether a describing word and a kind of thing are kept for measuring together.
pub fn holds_out_pair(word: &str, kind: &str) -> bool {
    digest(("pair", word, kind)).is_multiple_of(5)
}

/// What is new about a prompt to a reader that was trained on the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Novelty {
    Nothing,
    Pair,
    Template,
}

/// `count` prompts of each sort, always the same ones.
pub fn prompts(count: usize) -> Vec<(Novelty, Scene)> {
    #[derive(serde::Deserialize)]
    struct File {
        scene: Vec<String>,
    }
    // The tables for edits are of no use here.
    let file: File = toml::from_str(include_str!("../../../assets/training/templates.toml")).unwrap();
    let words = Words::new();
    let mut found = Vec::new();
    let mut numbers = [0; 3];
    for round in 0.. {
        let mut random = Seed(20).stream(("prompt", round));
        let template = random.pick(&file.scene).clone();
        let (scene, new_pair) = write(&template, &words, &mut random);
        let novelty = match (holds_out_template(&template), new_pair) {
            (true, _) => Novelty::Template,
            (false, true) => Novelty::Pair,
            (false, false) => Novelty::Nothing,
        };
        let number = &mut numbers[novelty as usize];
        if *number < count {
            *number += 1;
            found.push((novelty, scene));
        }
        if numbers == [count; 3] {
            break;
        }
    }
    found
}

/// Fills one template; says whether a held-out pair is in it.
fn write(template: &str, words: &Words, random: &mut Stream) -> (Scene, bool) {
    let mut gold = Scene::default();
    let mut new_pair = false;
    let (place, indoor) = words.place(&mut gold, random);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        gold.prompt.push_str(before);
        let (slot, after) = after.split_once('}').unwrap();
        let (article, slot) = slot.strip_prefix("a ").map_or((false, slot), |slot| (true, slot));
        let text = match slot {
            "place" => place.clone(),
            "items" => words.items(&mut gold, &mut new_pair, random),
            "mood" => random.pick(&words.moods).clone(),
            "style" => random.pick(&words.styles).clone(),
            "size" => random.pick(&words.sizes).clone(),
            "light" => words.light(&mut gold, random),
            "exclusion" => words.exclusion(&mut gold, indoor, random),
            "surface" => words.surface(&mut gold, indoor, random),
            "relation" => words.relation(&mut gold, random),
            other => panic!("no such slot: {other}"),
        };
        if article {
            gold.prompt.push_str(if text.starts_with(['a', 'e', 'i', 'o', 'u']) { "an " } else { "a " });
        }
        gold.prompt.push_str(&text);
        rest = after;
    }
    gold.prompt.push_str(rest);
    (gold, new_pair)
}

/// The prompt with one letter of one word left out, doubled, swapped with the next, or another one.
pub fn misspelt(prompt: &str, seed: u64) -> String {
    let mut random = Seed(seed).stream(("typo", prompt));
    let words: Vec<(usize, &str)> = prompt
        .split(|c: char| !c.is_ascii_lowercase())
        .map(|word| (word.as_ptr() as usize - prompt.as_ptr() as usize, word))
        .filter(|(_, word)| word.len() >= 5)
        .collect();
    if words.is_empty() {
        return prompt.to_owned();
    }
    let (start, word) = *random.pick(&words);
    let at = start + random.between(1, word.len() - 2);
    let mut bytes = prompt.as_bytes().to_vec();
    match random.below(4) {
        0 => drop(bytes.remove(at)),
        1 => bytes.insert(at, bytes[at]),
        2 => bytes.swap(at, at + 1),
        _ => bytes[at] = b'a' + random.below(26) as u8,
    }
    String::from_utf8(bytes).unwrap()
}

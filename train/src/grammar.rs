//! Writes prompts: sentence templates filled with places, things, moods and materials.

use std::path::Path;

use scenewright::num::seed::digest;
use scenewright::num::{Seed, Stream};

use crate::Result;
use crate::examples::Examples;

/// Share of prompts whose things belong to the place.
const FITTING: f32 = 0.7;
/// Share of prompts in which the place is described, not named.
const DESCRIBED: f32 = 0.6;
/// Share of prompts that tell nothing of a place.
const PLACELESS: f32 = 0.08;

/// Whether a template is kept for measuring; the same rule stands in `tests/it/reading/grammar.rs`.
fn holds_out_template(template: &str) -> bool {
    digest(("template", template)).is_multiple_of(5)
}

pub struct Grammar<'e> {
    templates: Vec<String>,
    examples: &'e Examples,
    descriptions: Vec<(&'e str, &'e str)>,
}

impl<'e> Grammar<'e> {
    pub fn new(root: &Path, examples: &'e Examples) -> Result<Grammar<'e>> {
        let text = std::fs::read_to_string(root.join("assets/training/templates.toml"))?;
        #[derive(serde::Deserialize)]
        struct Templates {
            scene: Vec<String>,
        }
        let mut templates = toml::from_str::<Templates>(&text)?.scene;
        templates.retain(|template| !holds_out_template(template));
        let of_places = examples.descriptions.iter().filter(|(_, sense)| sense.starts_with("place "));
        let descriptions = of_places.map(|(text, sense)| (text.as_str(), sense.as_str())).collect();
        Ok(Grammar { templates, examples, descriptions })
    }

    /// The `index`-th prompt of a seed, and what it means.
    pub fn prompt(&self, seed: Seed, index: usize) -> (String, String) {
        let mut random = seed.stream(("prompt", index));
        let (place, sense) = if random.chance(PLACELESS) {
            (
                random.pick(&["room", "place", "scene", "space", "spot", "hall"]).to_string(),
                "nothing".to_owned(),
            )
        } else if random.chance(DESCRIBED) {
            let (text, sense) = random.pick(&self.descriptions);
            ((*text).to_owned(), (*sense).to_owned())
        } else {
            let places: Vec<&String> =
                self.examples.names.keys().filter(|s| s.starts_with("place ")).collect();
            let sense = (*random.pick(&places)).clone();
            (random.pick(&self.examples.names[&sense]).clone(), sense)
        };
        let template = random.pick(&self.templates).clone();
        let mut text = String::new();
        for part in template.split('{') {
            let Some((slot, rest)) = part.split_once('}') else {
                text.push_str(part);
                continue;
            };
            text.push_str(&self.slot(slot, &place, &sense, &mut random));
            text.push_str(rest);
        }
        (text, sense)
    }

    fn slot(&self, slot: &str, place: &str, sense: &str, random: &mut Stream) -> String {
        let thing = |random: &mut Stream| {
            let contents = sense.split_once(' ').and_then(|(_, name)| self.examples.contents.get(name));
            let fitting = contents.filter(|c| !c.is_empty() && random.chance(FITTING));
            let kind = fitting.map(|c| format!("item {}", random.pick(c)));
            let items: Vec<&String> = self.examples.names.keys().filter(|s| s.starts_with("item ")).collect();
            let kind = kind
                .filter(|k| self.examples.names.contains_key(k))
                .unwrap_or_else(|| (*random.pick(&items)).clone());
            random.pick(&self.examples.names[&kind]).clone()
        };
        match slot {
            "a place" | "place" => place.to_owned(),
            "a mood" | "mood" | "a style" | "style" | "a size" | "size" => {
                random.pick(&self.examples.adjectives).clone()
            }
            "items" => {
                let count = random.between(1, 3);
                let one = |random: &mut Stream| {
                    let number = random.pick(&["a", "two", "three", "some", "five", "an old", "a red"]);
                    format!("{number} {}", thing(random))
                };
                (0..count).map(|_| one(random)).collect::<Vec<_>>().join(" and ")
            }
            "exclusion" => format!("no {}", thing(random)),
            "relation" => format!("a {} by the {}", thing(random), thing(random)),
            "light" => {
                random.pick(&["night", "noon", "dusk", "dawn", "sunset", "midday", "midnight"]).to_string()
            }
            "surface" => {
                format!("{} floor", random.pick(&["oak", "stone", "tiled", "dirt", "white", "wooden"]))
            }
            _ => String::new(),
        }
    }
}

//! The shape of the vocabulary's files, and the files themselves.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::hints::Hints;
use crate::num::Srgb8;
use crate::spec::{RelationKind, Surface};

/// Everything under `assets/vocabulary`.
#[derive(Clone, Debug)]
pub struct Data {
    /// Colour names.
    pub colors: BTreeMap<String, Srgb8>,
    /// Materials.
    pub materials: Materials,
    /// Adjectives and moods.
    pub adjectives: Vec<Adjective>,
    /// Words of size.
    pub sizes: Vec<SizeWord>,
    /// Kinds of objects.
    pub items: BTreeMap<String, ItemWords>,
    /// Relations, counts, intensifiers and the little words.
    pub grammar: GrammarWords,
    /// What hints at places.
    pub hints: BTreeMap<String, Hints>,
    /// Named states of the light.
    pub lights: BTreeMap<String, LightChange>,
}

/// `materials.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Materials {
    /// Families with their named colours: woods, metals, stones.
    #[serde(default)]
    pub family: Vec<Family>,
    /// Words and phrases.
    #[serde(default)]
    pub material: Vec<MaterialWords>,
}

/// Variants of one recipe that differ in colour.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Group name, e.g. `wood`.
    pub group: String,
    /// Recipe when no other word names one.
    pub recipe: String,
    /// Sliders that come with it.
    #[serde(default)]
    pub sliders: BTreeMap<String, f32>,
    /// What a surface made of it is called, by surface: `floor = "planks"`.
    #[serde(default)]
    pub surface: BTreeMap<String, String>,
    /// Name → main colour.
    pub colors: BTreeMap<String, Srgb8>,
}

/// Words that name a material.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaterialWords {
    /// Words and phrases, singular where English has one.
    pub words: Vec<String>,
    /// Recipe.
    pub recipe: String,
    /// Group: wood, stone, metal, fabric, mineral, nature, synthetic.
    pub group: String,
    /// Main colour, where it is not the recipe's own.
    pub color: Option<Srgb8>,
    /// Second colour.
    pub color2: Option<Srgb8>,
    /// Sliders that come with it.
    #[serde(default)]
    pub sliders: BTreeMap<String, f32>,
    /// False for a general word (`wood`, `stone`), whose recipe yields to a neighbour's.
    #[serde(default = "yes")]
    pub head: bool,
    /// What a surface made of it is called, by surface.
    #[serde(default)]
    pub surface: BTreeMap<String, String>,
}

/// An adjective, mood or time of day and all that it changes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Adjective {
    /// Words that mean it.
    pub words: Vec<String>,
    /// Target values of material sliders.
    pub sliders: BTreeMap<String, f32>,
    /// Group → recipe that it turns materials of the group into.
    pub recipes: BTreeMap<String, String>,
    /// Brightness of colours: −1 black … 1 white.
    pub shade: f32,
    /// Strength of colours: −1 grey … 1 vivid.
    pub vivid: f32,
    /// Style words that it brings, to things that know them.
    pub styles: Vec<String>,
    /// What things are made of in a style, by the group of what they are usually made of: wood → `birch wood`.
    pub made: BTreeMap<String, String>,
    /// What floor and walls are of in a style.
    pub surfaces: BTreeMap<Surface, String>,
    /// State of the light, a name in `lights.toml`.
    pub light: Option<String>,
    /// Factor on the number of small things lying about.
    pub clutter: Option<f32>,
    /// Number of windows it implies.
    pub windows: Option<u32>,
    /// Factor on the chance of everything that was not asked for.
    pub furnish: Option<f32>,
    /// Difference of height of the ground outdoors, metres.
    pub relief: Option<f32>,
}

/// A word of size.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SizeWord {
    /// Words that mean it.
    pub words: Vec<String>,
    /// Factor on the width.
    pub width: Option<f32>,
    /// Factor on the height.
    pub height: Option<f32>,
    /// Factor on the depth.
    pub depth: Option<f32>,
}

/// What is said of a kind of object, beside its generator.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ItemWords {
    /// Synonyms, singular.
    pub words: Vec<String>,
    /// Names that imply style words: `"bunk bed" = ["bunk"]`.
    pub styled: BTreeMap<String, Vec<String>>,
    /// Part it plays: seat, table, desk, bed, top (carries things), container (holds things), soft (colour words,
    /// no metals), unique (no two alike).
    pub role: Vec<String>,
    /// How it usually stands when nothing is said.
    pub habit: Option<RelationKind>,
    /// What `stone` means on it, e.g. `stone blocks`.
    pub stone: Option<String>,
}

/// How a thing is said not to be wanted, behind its name: verbs, then what is refused; or a denial, then what is wanted.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusals {
    pub verbs: Vec<String>,
    pub refused: Vec<String>,
    pub denials: Vec<String>,
    pub wanted: Vec<String>,
}

/// `grammar.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GrammarWords {
    /// Number words, with the least and most they mean.
    pub counts: BTreeMap<String, [u32; 2]>,
    /// Factors on the adjective that follows.
    pub intensity: BTreeMap<String, f32>,
    /// Relation words: "A … B".
    pub relations: BTreeMap<String, RelationKind>,
    /// Relation words with the sides swapped: "B … A".
    pub reversed: BTreeMap<String, RelationKind>,
    /// Parts of the room: corner, middle.
    pub regions: BTreeMap<String, RelationKind>,
    /// Surface words.
    pub surfaces: BTreeMap<String, Surface>,
    /// Words for doors.
    pub doors: Vec<String>,
    /// Words for windows.
    pub windows: Vec<String>,
    /// Words that take the following away.
    pub negations: Vec<String>,
    /// Words behind a thing that take it away.
    pub refusals: Refusals,
    /// Words that are no typos of others, though nothing stands for them.
    pub spelt_right: Vec<String>,
    /// Units of length, in metres.
    pub units: BTreeMap<String, f32>,
    /// Words after a length and the measure they name.
    pub axes: BTreeMap<String, String>,
    /// "on either side": one on each of both sides.
    pub sides: Vec<String>,
    /// Words for several kinds.
    pub either: BTreeMap<String, Vec<String>>,
    /// General words for what is to be left out, with the kinds that they mean.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Kinds of wood that are trees where they stand alone: "two oaks".
    pub trees: Vec<String>,
    /// Words for storeys, counted from the one where one comes in.
    pub storeys: BTreeMap<String, i32>,
    /// How several things stand to each other: "a row of", "stacked".
    pub formations: BTreeMap<String, RelationKind>,
    /// The little words by part: article, definite, and, each, pronoun, with, of, in, is, filler.
    pub little: BTreeMap<Little, Vec<String>>,
}

/// Parts that little words play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Little {
    /// a, an.
    Article,
    /// the, this, its.
    Definite,
    /// and, or, plus.
    And,
    /// each, every.
    Each,
    /// it, them.
    Pronoun,
    /// with, having.
    With,
    /// of, made of.
    Of,
    /// in, at.
    In,
    /// is, are.
    Is,
    /// Words that change nothing.
    Filler,
}

/// What a named state of the light changes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LightChange {
    /// Whether it is a time of day, which is seen through all weather and mood.
    pub time: bool,
    /// Height of the sun or moon, degrees.
    pub elevation_deg: Option<f32>,
    /// Lux.
    pub sun_lux: Option<f32>,
    /// Colour of the sun or moon.
    pub sun_color: Option<Srgb8>,
    /// Lux.
    pub ambient_lux: Option<f32>,
    /// Colour of the sky light.
    pub ambient_color: Option<Srgb8>,
    /// Factor on the sun.
    pub sun_factor: Option<f32>,
    /// Factor on the sky light.
    pub ambient_factor: Option<f32>,
    /// Factor on lamps and fires.
    pub lamps: Option<f32>,
}

impl Data {
    /// The files that are built into the program.
    pub fn embedded() -> Data {
        #[derive(Deserialize)]
        struct Adjectives {
            adjective: Vec<Adjective>,
        }
        #[derive(Deserialize)]
        struct Sizes {
            size: Vec<SizeWord>,
        }
        Data {
            colors: parse("colors", include_str!("../../assets/vocabulary/colors.toml")),
            materials: parse("materials", include_str!("../../assets/vocabulary/materials.toml")),
            adjectives: parse::<Adjectives>(
                "adjectives",
                include_str!("../../assets/vocabulary/adjectives.toml"),
            )
            .adjective,
            sizes: parse::<Sizes>("sizes", include_str!("../../assets/vocabulary/sizes.toml")).size,
            items: parse("items", include_str!("../../assets/vocabulary/items.toml")),
            grammar: parse("grammar", include_str!("../../assets/vocabulary/grammar.toml")),
            hints: parse("hints", include_str!("../../assets/vocabulary/hints.toml")),
            lights: parse("lights", include_str!("../../assets/vocabulary/lights.toml")),
        }
    }
}

/// The colour that a word names.
pub fn color_named(word: &str) -> Option<Srgb8> {
    static COLORS: OnceLock<BTreeMap<String, Srgb8>> = OnceLock::new();
    let colors = || parse("colors", include_str!("../../assets/vocabulary/colors.toml"));
    COLORS.get_or_init(colors).get(word).copied()
}

/// Reads an embedded file; the tests prove that this cannot fail.
pub(super) fn parse<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match toml::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("embedded asset {name}.toml: {error}"),
    }
}

fn yes() -> bool {
    true
}

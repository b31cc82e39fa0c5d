//! What a recipe declares, and the settings it is built with.

use std::collections::BTreeMap;

use crate::material::graph::Graph;
use crate::material::layers::{self, Coat};
use crate::num::{LinearRgb, Seed, Srgb8};

/// A named family of graphs with sliders.
pub struct Recipe {
    /// Key in files, snake_case.
    pub name: &'static str,
    /// What people see.
    pub title: &'static str,
    /// Wood, masonry, stone, metal, tile, fabric, nature, synthetic.
    pub group: &'static str,
    /// One line on what it is.
    pub summary: &'static str,
    /// Real edge length of the tile, metres.
    pub size_m: f32,
    /// Whether it is bare metal in the main.
    pub metal: bool,
    /// Semantic sliders.
    pub sliders: &'static [Slider],
    /// Main colour.
    pub color: Srgb8,
    /// Second colour: joints, weft, patina, paint.
    pub color2: Srgb8,
    /// Names people use for it.
    pub words: &'static [&'static str],
    /// Named kinds with their main colour, 0xRRGGBB.
    pub variants: &'static [(&'static str, u32)],
    /// Makes the graph.
    pub build: fn(&Settings, Seed) -> Graph,
}

impl Recipe {
    /// Its own sliders, then those of layers that it does not list itself.
    pub fn all_sliders(&self) -> impl Iterator<Item = &'static Slider> {
        let own = self.sliders;
        let layers = layers::ALL.iter().map(|layer| &layer.slider);
        own.iter().chain(layers.filter(move |layer| own.iter().all(|s| s.name != layer.name)))
    }

    /// The slider called `name`.
    pub fn slider(&self, name: &str) -> Option<&'static Slider> {
        self.all_sliders().find(|slider| slider.name == name)
    }
}

/// A number with a meaning.
#[derive(Debug)]
pub struct Slider {
    /// Key in files.
    pub name: &'static str,
    /// Unit; empty for a plain amount.
    pub unit: &'static str,
    /// Least value.
    pub min: f32,
    /// Greatest value.
    pub max: f32,
    /// Value when nothing is said.
    pub default: f32,
    /// What it does.
    pub summary: &'static str,
}

/// Colours and slider values for one build.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Main colour.
    pub color: LinearRgb,
    /// Second colour.
    pub color2: LinearRgb,
    /// Whether the main colour was asked for: then nothing else may outshine it.
    pub color_wanted: bool,
    /// Colour of a coat of paint.
    pub coat: LinearRgb,
    /// Tile edge in metres, from the recipe.
    pub size_m: f32,
    sliders: BTreeMap<&'static str, f32>,
    layers: BTreeMap<&'static str, f32>,
    /// The slider that is being moved.
    moved: Option<&'static str>,
}

/// Layers that recipes list among their own sliders.
const LISTED_LAYERS: [&str; 3] = [dirt(0.0).name, MOSS.name, WETNESS.name];

impl Settings {
    /// The recipe as it comes.
    pub fn defaults(recipe: &Recipe) -> Settings {
        Settings {
            color: recipe.color.to_linear(),
            color2: recipe.color2.to_linear(),
            color_wanted: false,
            coat: PAINT.to_linear(),
            size_m: recipe.size_m,
            sliders: recipe.sliders.iter().map(|s| (s.name, s.default)).collect(),
            layers: BTreeMap::new(),
            moved: None,
        }
    }

    /// The value of a slider; 0 if the recipe has none of that name.
    pub fn get(&self, name: &str) -> f32 {
        self.sliders.get(name).copied().unwrap_or(0.0)
    }

    /// Whether what a slider switches on belongs into the graph. While the slider is moved it stays there also at 0, so
    /// that the structure of the graph does not change.
    pub fn shows(&self, name: &str) -> bool {
        self.get(name) > 0.0 || self.moves(name)
    }

    /// Whether this slider is being moved.
    pub fn moves(&self, name: &str) -> bool {
        self.moved == Some(name)
    }

    /// How the layer with this slider is to be laid on, if it is. A recipe with a slider of that name of its own, such as
    /// the rust of corrugated iron, sees to it itself.
    pub(in crate::material) fn coat(&self, layer: &str) -> Option<Coat> {
        let listed = LISTED_LAYERS.contains(&layer);
        let amount = if listed { self.get(layer) } else { self.layers.get(layer).copied().unwrap_or(0.0) };
        let own = self.sliders.contains_key(layer) && !listed;
        let coat = Coat { amount, wear: self.get("wear"), color: self.coat };
        (!own && (amount > 0.0 || self.moves(layer))).then_some(coat)
    }

    /// Whole repeats per tile: `per_m` at scale 1, fewer as the `scale` slider grows.
    pub fn repeats(&self, per_m: f32) -> f32 {
        (per_m * self.size_m / self.scale()).round().max(1.0)
    }

    /// The same, rounded to an even number, for rows that alternate.
    pub fn even_repeats(&self, per_m: f32) -> f32 {
        ((per_m * self.size_m / self.scale() * 0.5).round() * 2.0).max(2.0)
    }

    /// The `scale` slider, or 1.
    pub fn scale(&self) -> f32 {
        self.sliders.get("scale").copied().unwrap_or(1.0)
    }

    pub(in crate::material) fn moving(self, slider: &'static str) -> Settings {
        Settings { moved: Some(slider), ..self }
    }

    pub(in crate::material) fn set(&mut self, name: &'static str, value: f32) {
        let own = self.sliders.contains_key(name);
        if own { &mut self.sliders } else { &mut self.layers }.insert(name, value);
    }
}

/// Paint that nobody chose a colour for: an old cream.
const PAINT: Srgb8 = Srgb8::hex(0xd9d0b6);

/// A slider from 0 to 1.
pub const fn amount(name: &'static str, default: f32, summary: &'static str) -> Slider {
    Slider { name, unit: "", min: 0.0, max: 1.0, default, summary }
}

/// A recipe's own slider from 0 to 1.
pub const fn own(name: &'static str, default: f32, summary: &'static str) -> Slider {
    amount(name, default, summary)
}

/// Edges rubbed, paint lost, scratches.
pub const fn wear(default: f32) -> Slider {
    amount("wear", default, "how worn it is: rubbed edges, scratches, lost paint")
}

/// Grime.
pub const fn dirt(default: f32) -> Slider {
    amount("dirt", default, "how much grime lies in the low places")
}

/// Moss.
pub const MOSS: Slider = amount("moss", 0.0, "how much moss grows in the low places");
/// Water.
pub const WETNESS: Slider = amount("wetness", 0.0, "how wet it is: darker, glossier, puddles in low places");
/// Gloss.
pub const ROUGHNESS: Slider = amount("roughness", 0.5, "0 polished, 0.5 as usual, 1 matt");
/// Depth.
pub const RELIEF: Slider =
    Slider { name: "relief", unit: "×", min: 0.0, max: 3.0, default: 1.0, summary: "depth of the relief" };
/// Size of features.
pub const SCALE: Slider = Slider {
    name: "scale",
    unit: "×",
    min: 0.25,
    max: 4.0,
    default: 1.0,
    summary: "size of bricks, boards, stones, threads",
};

/// Difference between pieces.
pub const fn variation(default: f32) -> Slider {
    amount("variation", default, "how much one piece differs from the next")
}

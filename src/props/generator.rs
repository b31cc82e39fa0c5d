//! What a generator declares about the objects it makes, and the arguments it is called with.

use std::collections::{BTreeMap, BTreeSet};

use super::{Prop, Shape};
use crate::num::{Seed, Stream};
use crate::spec::Mounting;

/// A family of objects: chairs, barrels, trees.
pub struct Generator {
    /// The key in Specs and reports, snake_case, e.g. `"chair"`.
    pub kind: &'static str,
    /// What a person calls it, e.g. `"Chair"`.
    pub title: &'static str,
    /// The group in lists and sheets, e.g. `"seating"`.
    pub group: &'static str,
    /// Other names people use, lower case, singular: `"armchair"`, `"tankard"`.
    pub words: &'static [&'static str],
    /// Adjectives that change its shape, lower case: `"round"`, `"rustic"`. Ask with [`Args::is`].
    pub styles: &'static [&'static str],
    /// Where it goes.
    pub mounting: Mounting,
    /// Its measures; the first three are always `width`, `height`, `depth` in metres.
    pub params: &'static [Param],
    /// Where the measures come from: a standard, a handbook, or what is usually sold.
    pub source: &'static str,
    /// Material slots; the first is the main one, which colour and material words change.
    pub slots: &'static [SlotSpec],
    /// Free floor it needs in front (+Z) to be used, metres.
    pub clear_front_m: f32,
    /// Adds the pieces to the shape.
    pub build: fn(&mut Args, &mut Shape),
}

/// One measure of a generator.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Spelled out, e.g. `"seat_height"`.
    pub name: &'static str,
    /// `"m"`, `"rad"`, `"count"` or `"share"` (0..1).
    pub unit: &'static str,
    /// Smallest sensible value.
    pub min: f32,
    /// Largest sensible value.
    pub max: f32,
    /// What it is when nothing is said.
    pub default: f32,
}

impl Param {
    /// A length in metres.
    pub const fn m(name: &'static str, min: f32, default: f32, max: f32) -> Param {
        Param { name, unit: "m", min, max, default }
    }

    /// A number of things.
    pub const fn count(name: &'static str, min: f32, default: f32, max: f32) -> Param {
        Param { name, unit: "count", min, max, default }
    }

    /// A share, 0..1.
    pub const fn share(name: &'static str, default: f32) -> Param {
        Param { name, unit: "share", min: 0.0, max: 1.0, default }
    }
}

/// One material slot of a generator.
#[derive(Clone, Copy, Debug)]
pub struct SlotSpec {
    /// E.g. `"wood"`.
    pub name: &'static str,
    /// What it is made of when nothing is said, as a material prompt, e.g. `"oak wood"`.
    pub material: &'static str,
}

/// What a generator is called with: its measures within their ranges, style words and a seed.
#[derive(Clone, Debug)]
pub struct Args {
    values: BTreeMap<&'static str, f32>,
    words: BTreeSet<String>,
    seed: Seed,
}

impl Args {
    /// A measure by name, within its range; 0 for a name the generator does not declare.
    pub fn get(&self, name: &str) -> f32 {
        self.values.get(name).copied().unwrap_or(0.0)
    }

    /// A count by name, rounded.
    pub fn count(&self, name: &str) -> usize {
        self.get(name).round().max(0.0) as usize
    }

    /// Width (x), height (y) and depth (z) in metres.
    pub fn size(&self) -> glam::Vec3 {
        glam::Vec3::new(self.get("width"), self.get("height"), self.get("depth"))
    }

    /// Whether a style word was asked for.
    pub fn is(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// A named stream of random numbers.
    pub fn random(&self, name: impl std::hash::Hash) -> Stream {
        self.seed.stream(name)
    }

    /// The seed itself, for noise.
    pub fn seed(&self) -> Seed {
        self.seed
    }
}

/// A measure that was not taken as it was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// Its name as asked.
    pub name: &'a str,
    /// What was asked for; may be no number.
    pub asked: f32,
    /// What was taken instead, and its range; none if the generator has no such measure.
    pub taken: Option<(f32, &'static Param)>,
}

impl Param {
    /// `asked` within the range; the default for nothing, or for what is no number.
    fn hold(&self, asked: Option<f32>) -> f32 {
        asked.filter(|v| v.is_finite()).unwrap_or(self.default).clamp(self.min, self.max)
    }
}

impl Generator {
    /// Which of the `values` [`Generator::make`] does not take as they are.
    pub fn held<'a>(&self, values: &'a BTreeMap<String, f32>) -> Vec<Held<'a>> {
        let held = values.iter().map(|(name, asked)| {
            let param = self.params.iter().find(|param| param.name == name);
            Held { name, asked: *asked, taken: param.map(|param| (param.hold(Some(*asked)), param)) }
        });
        held.filter(|held| held.taken.is_none_or(|(taken, _)| taken != held.asked)).collect()
    }

    /// Makes one object. `values` overrides defaults by name (non-finite ones are ignored, others are
    /// clamped to their range; [`Generator::held`] tells which); `words` are style words, of which it takes those it knows.
    pub fn make(&self, values: &BTreeMap<String, f32>, words: &BTreeSet<String>, seed: Seed) -> Prop {
        let resolve = |param: &Param| (param.name, param.hold(values.get(param.name).copied()));
        let mut args = Args { values: self.params.iter().map(resolve).collect(), words: words.clone(), seed };
        let mut shape = Shape::default();
        (self.build)(&mut args, &mut shape);
        shape.finish(self)
    }

    /// Makes the object as it is when nothing is said.
    pub fn make_default(&self, seed: Seed) -> Prop {
        self.make(&BTreeMap::new(), &BTreeSet::new(), seed)
    }
}

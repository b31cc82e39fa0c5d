//! What the reader must know of a prop generator, as plain data: this module stands below the generators.

use crate::spec::Mounting;

/// A kind of object that can be asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    /// The generator's key, e.g. `chair`.
    pub kind: String,
    /// What a person calls it, e.g. `Chair`.
    pub title: String,
    /// Other names, lower case, singular.
    pub words: Vec<String>,
    /// Adjectives that change its shape.
    pub styles: Vec<String>,
    /// Its measures in the generator's order; the first three are width, height and depth in metres.
    pub params: Vec<KindParam>,
    /// Where it goes.
    pub mounting: Mounting,
    /// Material phrase of its main slot, e.g. `oak wood`; empty if unknown.
    pub material: String,
}

/// One measure of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindParam {
    /// Its name, e.g. `width`.
    pub name: String,
    /// Smallest sensible value.
    pub min: f32,
    /// What it is when nothing is said.
    pub default: f32,
    /// Largest sensible value.
    pub max: f32,
}

impl Kind {
    /// The default of a measure, if the kind has it.
    pub fn default_of(&self, name: &str) -> Option<f32> {
        self.params.iter().find(|p| p.name == name).map(|p| p.default)
    }

    /// `value` held in the range of the measure; none if the kind does not have it.
    pub fn clamped(&self, name: &str, value: f32) -> Option<f32> {
        let param = self.params.iter().find(|p| p.name == name)?;
        Some(value.max(param.min).min(param.max))
    }

    /// Whether it knows the style word.
    pub fn knows(&self, style: &str) -> bool {
        self.styles.iter().any(|s| s == style)
    }
}

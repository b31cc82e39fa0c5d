//! What an item looks like: its mesh, and what each of its slots is made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::num::{LinearRgb, Seed, Srgb8};
use crate::props::{Generator, Prop};
use crate::spec::Item;

/// A material as words, before it is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paint {
    /// E.g. `weathered oak planks`.
    pub phrase: String,
    /// A colour that overrides the phrase's own.
    pub color: Option<Srgb8>,
}

impl Paint {
    /// A phrase without a colour of its own.
    pub fn of(phrase: &str) -> Paint {
        Paint { phrase: phrase.into(), color: None }
    }
}

/// Items with equal keys share a mesh.
pub type LookKey = (String, Vec<String>, Vec<(String, u32)>, u32, Vec<Paint>);

/// An item ready to be placed and drawn.
#[derive(Clone)]
pub struct Look {
    /// The generator that made it.
    pub generator: &'static Generator,
    /// The object.
    pub prop: Arc<Prop>,
    /// What each slot is made of, in the generator's order.
    pub paints: Vec<(&'static str, Paint)>,
    /// What it shares its mesh with.
    pub key: LookKey,
}

/// What the shape of an item hangs on: kind, style words, measures, variant.
type ShapeKey = (String, Vec<String>, Vec<(String, u32)>, u32);

/// Makes the looks of many items, each distinct shape once.
pub struct Looks {
    seed: Seed,
    made: BTreeMap<ShapeKey, Arc<Prop>>,
}

impl Looks {
    /// Starts with nothing made.
    pub fn new(seed: Seed) -> Looks {
        Looks { seed, made: BTreeMap::new() }
    }

    /// The look of an item made by `generator`.
    pub fn of(&mut self, generator: &'static Generator, item: &Item) -> Look {
        let shape: ShapeKey = (
            item.kind.clone(),
            item.words.iter().cloned().collect(),
            item.params.iter().map(|(name, value)| (name.clone(), value.to_bits())).collect(),
            item.variant,
        );
        // The shape does not depend on the material.
        let seed = self.seed.child((&shape.0, &shape.1, &shape.2, shape.3));
        let make = || Arc::new(generator.make(&item.params, &item.words, seed));
        let prop = self.made.entry(shape.clone()).or_insert_with(make).clone();
        let main = generator.slots.first().map_or("", |slot| slot.name);
        let paints = generator.slots.iter().map(|slot| {
            let usual = prop.finishes.iter().find(|finish| finish.0 == slot.name).map(|finish| finish.1);
            let own = if slot.name == main { item.material.as_deref() } else { None };
            let color = if slot.name == prop.colored.unwrap_or(main) { item.color } else { None };
            (slot.name, Paint { phrase: own.or(usual).unwrap_or(slot.material).into(), color })
        });
        let paints: Vec<(&'static str, Paint)> = paints.collect();
        let of_paints = paints.iter().map(|(_, paint)| paint.clone()).collect();
        Look {
            generator,
            prop: lit(prop, &paints),
            paints,
            key: (shape.0, shape.1, shape.2, shape.3, of_paints),
        }
    }
}

/// What glows in a colour that was asked for shines in it, too.
fn lit(prop: Arc<Prop>, paints: &[(&'static str, Paint)]) -> Arc<Prop> {
    let asked = paints.iter().find(|(slot, _)| Some(*slot) == prop.colored);
    let glows = asked.filter(|(_, paint)| paint.phrase.contains("glow")).and_then(|(_, paint)| paint.color);
    match glows {
        Some(color) if !prop.lights.is_empty() => {
            let LinearRgb(rgb) = color.to_linear();
            let most = rgb.into_iter().fold(1e-3, f32::max);
            let mut prop = Prop::clone(&prop);
            // Light of one pure colour alone makes everything else black.
            let color = LinearRgb(rgb.map(|c| 0.15 + 0.85 * c / most));
            prop.lights.iter_mut().for_each(|light| light.color = color);
            Arc::new(prop)
        }
        _ => prop,
    }
}

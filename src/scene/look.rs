//! What an item looks like: its mesh, and what each of its slots is made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::num::{Seed, Srgb8};
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

/// Makes the looks of many items, each distinct object once.
pub struct Looks {
    seed: Seed,
    made: BTreeMap<LookKey, Arc<Prop>>,
}

impl Looks {
    /// Starts with nothing made.
    pub fn new(seed: Seed) -> Looks {
        Looks { seed, made: BTreeMap::new() }
    }

    /// The look of an item made by `generator`.
    pub fn of(&mut self, generator: &'static Generator, item: &Item) -> Look {
        let paints = generator.slots.iter().enumerate().map(|(i, slot)| {
            let own = if i == 0 { item.material.as_deref() } else { None };
            let color = if i == 0 { item.color } else { None };
            (slot.name, Paint { phrase: own.unwrap_or(slot.material).into(), color })
        });
        let paints: Vec<(&'static str, Paint)> = paints.collect();
        let key: LookKey = (
            item.kind.clone(),
            item.words.iter().cloned().collect(),
            item.params.iter().map(|(name, value)| (name.clone(), value.to_bits())).collect(),
            item.variant,
            paints.iter().map(|(_, paint)| paint.clone()).collect(),
        );
        // The shape does not depend on the material.
        let seed = self.seed.child((&key.0, &key.1, &key.2, key.3));
        let prop = self
            .made
            .entry(key.clone())
            .or_insert_with(|| Arc::new(generator.make(&item.params, &item.words, seed)));
        Look { generator, prop: prop.clone(), paints, key }
    }
}

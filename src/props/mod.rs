//! Parametric objects: one generator per file, all listed here.

pub mod ergonomics;
pub mod generator;
pub mod joint;
pub mod levels;
pub mod pieces;
pub mod prop;
pub mod shape;
pub mod standards;
pub mod steps;

pub mod architecture;
pub mod arms;
pub mod bath;
pub mod beds;
pub mod camp;
pub mod decor;
pub mod hearth;
pub mod kitchen;
pub mod lights;
pub mod machines;
pub mod medical;
pub mod monuments;
pub mod music;
pub mod nature;
pub mod office;
pub mod outdoors;
pub mod science;
pub mod seating;
pub mod sport;
pub mod storage;
pub mod tables;
pub mod tableware;
pub mod technical;
pub mod trade;
pub mod vehicles;

pub use generator::{Args, Generator, Held, Param, SlotSpec};
pub use joint::{Joint, Motion};
pub use levels::{LEVELS, Level};
pub use prop::{Anchor, Part, Prop, PropLight};
pub use shape::Shape;

pub use crate::mesh::{Prism, Support};
pub use crate::spec::Mounting;

/// The groups, as lists and sheets show them.
const GROUPS: &[&[&Generator]] = &[
    seating::ALL,
    tables::ALL,
    storage::ALL,
    beds::ALL,
    lights::ALL,
    tableware::ALL,
    decor::ALL,
    hearth::ALL,
    architecture::ALL,
    nature::ALL,
    camp::ALL,
    technical::ALL,
    kitchen::ALL,
    bath::ALL,
    science::ALL,
    medical::ALL,
    office::ALL,
    music::ALL,
    sport::ALL,
    trade::ALL,
    arms::ALL,
    machines::ALL,
    vehicles::ALL,
    monuments::ALL,
    outdoors::ALL,
];

/// Every generator, group by group.
pub fn all() -> impl Iterator<Item = &'static Generator> {
    GROUPS.iter().copied().flatten().copied()
}

/// The generator of a kind such as `"chair"`.
pub fn find(kind: &str) -> Option<&'static Generator> {
    all().find(|generator| generator.kind == kind)
}

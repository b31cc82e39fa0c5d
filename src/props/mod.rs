//! Parametric objects: one generator per file, all listed here.

pub mod generator;
pub mod prop;
pub mod shape;

pub mod beds;
pub mod decor;
pub mod hearth;
pub mod lights;
pub mod architecture;
pub mod camp;
pub mod nature;
pub mod seating;
pub mod storage;
pub mod tables;
pub mod tableware;
pub mod technical;

pub use generator::{Args, Generator, Param, SlotSpec};
pub use prop::{Part, Prop, PropLight};
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
];

/// Every generator, group by group.
pub fn all() -> impl Iterator<Item = &'static Generator> {
    GROUPS.iter().copied().flatten().copied()
}

/// The generator of a kind such as `"chair"`.
pub fn find(kind: &str) -> Option<&'static Generator> {
    all().find(|generator| generator.kind == kind)
}

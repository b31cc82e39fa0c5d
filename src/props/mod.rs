//! Parametric objects: one generator per file, all listed here.

pub mod collider;
pub mod generator;
pub mod prop;
pub mod shape;

pub mod architecture;
pub mod camp;
pub mod nature;
pub mod seating;
pub mod tables;
pub mod technical;

pub use collider::Prism;
pub use generator::{Args, Generator, Mounting, Param, SlotSpec};
pub use prop::{Part, Prop, PropLight, Support};
pub use shape::Shape;

/// Every generator, group by group.
pub fn all() -> impl Iterator<Item = &'static Generator> {
    [architecture::ALL, camp::ALL, nature::ALL, seating::ALL, tables::ALL, technical::ALL]
        .into_iter()
        .flatten()
        .copied()
}

/// The generator of a kind such as `"chair"`.
pub fn find(kind: &str) -> Option<&'static Generator> {
    all().find(|generator| generator.kind == kind)
}

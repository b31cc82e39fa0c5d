//! Everything resolved: meshes, materials, nodes, lights, with no references left open.

pub mod assemble;
pub mod data;
mod exposure;
mod ground;
pub mod look;
mod names;
mod shell;
mod wall;

pub use assemble::{Parts, assemble, primitives};
pub use data::{Light, LightKind, Material, Mesh, Node, Primitive, Role, Scene, Sky};
pub use look::{Look, Looks, Paint};

//! Everything resolved: meshes, materials, nodes, lights, with no references left open.

pub mod assemble;
pub mod data;
mod exposure;
mod group;
pub mod look;
mod motion;
mod names;
pub mod object;
pub mod outdoors;
mod shell;
mod wall;

pub use assemble::{Parts, assemble};
pub use data::{
    Animation, Keys, Light, LightKind, Lods, Material, Mesh, Node, Primitive, Role, Scene, Sky, Track,
};
pub use exposure::exposure_in;
pub use look::{Look, Looks, Paint};
pub use names::Names;
pub use object::{Detail, Objects};
pub use outdoors::{Outdoors, outdoors};

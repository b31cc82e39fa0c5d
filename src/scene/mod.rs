//! Everything resolved: meshes, materials, nodes, lights, with no references left open.

pub mod assemble;
mod casing;
pub mod data;
mod exposure;
mod group;
pub mod look;
mod motion;
mod names;
pub mod object;
pub mod outdoors;
mod roof;
mod shell;
mod stairs;
mod walkable;
mod wall;

pub use assemble::{Parts, RoomParts, assemble};
pub use data::{
    Animation, Keys, Light, LightKind, Lods, Material, Mesh, Node, Primitive, Role, Scene, Sky, Track,
};
pub use exposure::exposure_in;
pub use look::{Look, Looks, Paint};
pub use names::Names;
pub use object::{Detail, Objects};
pub use outdoors::{Outdoors, outdoors};

//! Everything resolved: meshes, materials, nodes, lights, with no references left open.

pub mod data;

pub use data::{Light, LightKind, Material, Mesh, Node, Primitive, Role, Scene, Sky};

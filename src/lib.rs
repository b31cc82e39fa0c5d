//! Scenewright turns sentences into furnished, textured, walkable scenes.
//!
//! Modules stand in dependency order: each uses only those above it in this list.
#![deny(unsafe_code)]

pub mod material;
pub mod mesh;
pub mod num;
pub mod props;
pub mod spec;
pub mod texture;

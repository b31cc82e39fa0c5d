//! Scenewright turns sentences into furnished, textured, walkable scenes.
//!
//! Modules stand in dependency order: each uses only those above it in this list.
#![deny(unsafe_code)]

pub mod num;
pub mod mesh;
pub mod texture;
pub mod material;
pub mod spec;
pub mod prompt;
pub mod layout;
pub mod props;
pub mod scene;
pub mod export;
pub mod pipeline;
pub mod ml;
pub mod store;
#[cfg(feature = "app")]
pub mod gpu;
#[cfg(feature = "app")]
pub mod preview;
pub mod cli;
#[cfg(feature = "app")]
pub mod app;

//! Holds GLB files to outside readers: the Khronos validator, three.js in Chromium, Blender's importer.
//!
//! Each reader takes all files at once, for most of its time goes into starting it. It returns `None`, after a
//! line on standard error, where its tool is missing; with `SCENEWRIGHT_REQUIRE_CLIENTS` set that is a failure.

pub mod blender;
pub mod counts;
mod fixture;
mod planted;
mod process;
pub mod three;
mod tools;
pub mod validator;

pub use blender::blender;
pub use counts::count;
pub use three::three;
pub use tools::skip;
pub use validator::validate;

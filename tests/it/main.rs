//! The one test binary: every integration test is a module here.

mod clients;
mod material;
mod props_common;
mod props_decor;
mod props_furniture;
mod tidy;
mod prompt;
mod prompt_double;
mod layout;
mod props_nature;

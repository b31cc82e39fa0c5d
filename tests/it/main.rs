//! The one test binary: every integration test is a module here.

mod clients;
mod props_common;
mod props_furniture;
mod tidy;

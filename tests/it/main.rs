//! The one test binary: every integration test is a module here.

mod layout;
mod layout_pieces;

//! The one test binary: every integration test is a module here.

mod clients;
mod tidy;

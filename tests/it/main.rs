//! The one test binary: every integration test is a module here.

mod prompt;
mod prompt_double;

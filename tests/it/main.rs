//! The one test binary: every integration test is a module here.

mod archetypes;
mod prompt;
mod prompt_double;
mod prompt_materials;
mod prompt_notes;
mod prompt_words;

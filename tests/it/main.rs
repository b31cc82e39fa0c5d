//! The one test binary: every integration test is a module here.

mod archetypes;
mod bad_input;
mod clients;
mod command_line;
mod determinism;
mod edits;
mod ergonomics;
#[cfg(feature = "app")]
mod gpu;
mod land;
mod layout;
mod library;
mod material;
mod mesh;
mod network;
mod prompt;
mod prompt_reader;
mod prompt_materials;
mod prompt_notes;
mod prompt_words;
mod props_common;
mod props_decor;
mod props_distance;
mod props_files;
mod props_furniture;
mod props_fuzz;
mod props_groups;
mod props_levels;
mod props_looks;
mod props_nature;
mod props_sound;
mod reading;
mod rooms;
mod samples;
mod tidy;
mod window;

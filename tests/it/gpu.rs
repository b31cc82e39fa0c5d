//! The graphics card's bake beside the processor's: every node and recipe within two steps of 255, and no kernel
//! compiled when a slider moves.

mod card;
mod nodes;
mod passes;
mod recipes;

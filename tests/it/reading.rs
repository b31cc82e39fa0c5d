//! Measures how scene and material prompts are read, beside two baselines, on sets written before any training.

mod found;
mod gold;
mod grammar;
mod judge;
mod keyword;
mod lab;
mod materials;
mod neighbour;
mod slots;
mod steps;
mod table;
mod tally;

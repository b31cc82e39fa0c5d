//! Layouts: what the solver promises and what the checker finds.

mod carriers;
mod edits;
mod faults;
mod fuzz;
mod mutants;
mod orders;
mod pieces;
mod proofs;
mod samples;
mod spread;
mod suite;

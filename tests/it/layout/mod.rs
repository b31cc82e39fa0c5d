//! Layouts: what the solver promises and what the checker finds.

mod faults;
mod pieces;
mod proofs;
mod samples;

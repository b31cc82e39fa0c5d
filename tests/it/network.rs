//! The embedded network: what it makes of words and sentences that no list knows, and what becomes of bad weights.

mod unseen;
mod weights;

//! Things to sit on.

mod bench;
mod chair;
mod stool;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&chair::CHAIR, &stool::STOOL, &bench::BENCH];

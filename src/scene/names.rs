//! Unique names such as a person would give.

use std::collections::{BTreeMap, BTreeSet};

use crate::prompt::english::capitalised;

/// Gives out names, numbering those that recur: `Oak chair`, `Oak chair 2`.
#[derive(Debug, Default)]
pub struct Names {
    counts: BTreeMap<String, u32>,
    taken: BTreeSet<String>,
}

impl Names {
    /// `title` with a capital first letter, and a number if it was given before.
    pub fn unique(&mut self, title: &str) -> String {
        let base = capitalised(title);
        let count = self.counts.entry(base.clone()).or_insert(0);
        loop {
            *count += 1;
            let name = if *count == 1 { base.clone() } else { format!("{base} {count}") };
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

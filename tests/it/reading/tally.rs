//! Counts what was right, and prints it as one table.

use std::collections::BTreeMap;

/// Right and asked, by what was judged; numbers that are no shares stand apart.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub shares: BTreeMap<&'static str, [u32; 2]>,
    pub values: BTreeMap<&'static str, f64>,
    /// What went wrong, to be read when a figure falls.
    pub faults: Vec<String>,
}

impl Tally {
    /// One judgement; `say` is asked only when it was wrong.
    pub fn judge(&mut self, what: &'static str, right: bool, say: impl FnOnce() -> String) {
        let [hit, all] = self.shares.entry(what).or_default();
        *hit += u32::from(right);
        *all += 1;
        if !right {
            self.faults.push(format!("{what}: {}", say()));
        }
    }

    /// The share in percent, or the value.
    pub fn figure(&self, what: &str) -> Option<f64> {
        let share = self.shares.get(what).map(|[hit, all]| 100.0 * f64::from(*hit) / f64::from(*all));
        share.or_else(|| self.values.get(what).copied())
    }
}

/// A line of the table: what, the goal of the project, and the floor below which the test fails.
pub struct Line {
    pub what: &'static str,
    pub goal: &'static str,
    pub floor: f64,
    /// Whether less is better.
    pub falling: bool,
}

/// A line of shares.
pub const fn line(what: &'static str, goal: &'static str, floor: f64) -> Line {
    Line { what, goal, floor, falling: false }
}

/// Prints the lines for each reader, in Markdown, and returns what fell below its floor.
pub fn table(title: &str, lines: &[Line], readers: &[(&str, &Tally)]) -> Vec<String> {
    let names: Vec<&str> = readers.iter().map(|(name, _)| *name).collect();
    println!("\n| {title} | of | {} | goal |", names.join(" | "));
    println!("|---|---|{}---|", "---|".repeat(names.len()));
    let mut fallen = Vec::new();
    for Line { what, goal, floor, falling } in lines {
        let first = readers[0].1;
        let of = first.shares.get(what).map_or(String::new(), |[_, all]| all.to_string());
        let figures: Vec<String> =
            readers.iter().map(|(_, t)| t.figure(what).map_or("".into(), |f| format!("{f:.1}"))).collect();
        println!("| {what} | {of} | {} | {goal} |", figures.join(" | "));
        let reached = first.figure(what).unwrap_or(f64::NAN);
        let holds = if *falling { reached <= *floor } else { reached >= *floor };
        if !holds {
            fallen.push(format!("{title}, {what}: {reached:.2}, the floor is {floor}"));
        }
    }
    fallen
}

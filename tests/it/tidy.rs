//! Holds the repository to the rules of its design by reading its files.
//!
//! A rule takes the files and returns what breaks it, so each is first tried on a planted violation.

mod code;
mod files;
mod layers;
mod lock;
mod orphans;
mod paths;
mod purity;
mod shape;
mod words;

use files::{Source, repository};

/// One broken rule: where, and what to do about it.
#[derive(Debug, PartialEq)]
struct Violation {
    path: String,
    /// Counted from 1; 0 stands for the file as a whole.
    line: usize,
    advice: String,
}

impl Violation {
    fn new(source: &Source, line: usize, advice: impl Into<String>) -> Self {
        Self { path: source.path.clone(), line, advice: advice.into() }
    }
}

/// Fails with one line per violation when the repository breaks a rule.
#[track_caller]
fn hold(rule: impl Fn(&[Source]) -> Vec<Violation>) {
    let broken = rule(&repository());
    let lines: Vec<_> = broken.iter().map(|v| format!("{}:{}: {}", v.path, v.line, v.advice)).collect();
    assert!(lines.is_empty(), "{} to mend:\n{}", lines.len(), lines.join("\n"));
}

/// What a rule says about a planted file, as `line: advice`.
fn judge(rule: impl Fn(&[Source]) -> Vec<Violation>, path: &str, text: &str) -> Vec<String> {
    let planted = [Source { path: path.to_owned(), text: text.to_owned() }];
    rule(&planted).into_iter().map(|v| format!("{}: {}", v.line, v.advice)).collect()
}

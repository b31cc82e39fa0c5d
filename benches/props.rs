//! How long objects take to make, one core: `cargo bench --no-default-features --bench props`.
//!
//! Prints the slowest of all generators and styles, the median and the 95th percentile; words after `--` choose kinds.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use scenewright::num::Seed;
use scenewright::props::{self, Generator, LEVELS};

const RUNS: usize = 5;

/// The quickest of a few runs, milliseconds, and the triangles made.
fn measure(generator: &Generator, style: Option<&str>) -> (f64, usize) {
    let words: BTreeSet<String> = style.iter().map(|s| (*s).to_owned()).collect();
    let once = || {
        let start = Instant::now();
        let triangles = generator.make(&BTreeMap::new(), &words, Seed(1)).triangles();
        (start.elapsed().as_secs_f64() * 1e3, triangles)
    };
    (0..RUNS).map(|_| once()).min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default()
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let mut rows: Vec<(f64, usize, String)> = Vec::new();
    let mut coarse: Vec<f64> = Vec::new();
    for generator in props::all().filter(|g| wanted.is_empty() || wanted.iter().any(|w| w == g.kind)) {
        for style in std::iter::once(None).chain(generator.styles.iter().copied().map(Some)) {
            let (ms, triangles) = measure(generator, style);
            rows.push((ms, triangles, format!("{} {}", style.unwrap_or_default(), generator.kind)));
        }
        let prop = generator.make_default(Seed(1));
        let start = Instant::now();
        LEVELS.into_iter().for_each(|level| drop(prop.coarser(level)));
        coarse.push(start.elapsed().as_secs_f64() * 1e3);
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    println!("quickest of {RUNS}, one core, {} generators and styles", rows.len());
    for (ms, triangles, name) in rows.iter().rev().take(12) {
        println!("{name:>32} {ms:8.2} ms {triangles:6} triangles");
    }
    let share = |of: usize, rows: usize| (rows * of / 100).min(rows.saturating_sub(1));
    let at = |of: usize| rows.get(share(of, rows.len())).map_or(0.0, |row| row.0);
    let mut triangles: Vec<usize> = rows.iter().map(|row| row.1).collect();
    triangles.sort_unstable();
    coarse.sort_by(f64::total_cmp);
    println!("{:>32} {:8.2} ms", "median", at(50));
    println!("{:>32} {:8.2} ms", "95th percentile", at(95));
    println!("{:>32} {:8} triangles", "median", triangles.get(triangles.len() / 2).unwrap_or(&0));
    println!("{:>32} {:8.2} ms", "two coarser levels, median", coarse.get(coarse.len() / 2).unwrap_or(&0.0));
}

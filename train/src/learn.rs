//! Trains the network: phrases for its first head, whole prompts for its second, by turns.

use std::collections::BTreeMap;

use candle_core::{DType, Device, Tensor};
use candle_nn::{AdamW, Optimizer, ParamsAdamW, ops::log_softmax};
use scenewright::ml::words;
use scenewright::num::seed::digest;
use scenewright::num::{Seed, Stream};

use crate::Result;
use crate::examples::Examples;
use crate::grammar::Grammar;
use crate::network::{Batch, MOST_WORDS, Network, WIDTH};
use crate::reduce;
use crate::tutor::Likely;

/// Phrases of one step whose sense is known.
const BATCH: usize = 144;
/// Phrases of one step whose sense the tutor tells.
const TOLD: usize = 112;
/// Whole prompts of one step.
const PROMPTS: usize = 40;
/// Share of phrases that mean nothing.
const NOTHING: f32 = 0.08;
/// Share of phrases that get an adjective before them.
const ADJECTIVES: f32 = 0.35;
/// Share of numbers in a word vector that are dropped, so that no single one is relied on.
const DROPPED: f32 = 0.12;
const RATE: f64 = 2.5e-3;
const DECAY: f64 = 0.02;

/// Words with their features, by row.
pub struct Words {
    pub rows: BTreeMap<String, u32>,
    pub features: Tensor,
}

impl Words {
    pub fn new(table: &BTreeMap<String, Vec<f32>>) -> Result<Words> {
        let rows = table.keys().cloned().zip(1..).collect();
        let none = vec![0.0; reduce::WIDTH];
        let data: Vec<f32> = none.iter().chain(table.values().flatten()).copied().collect();
        let features = Tensor::from_vec(data, (table.len() + 1, reduce::WIDTH), &Device::Cpu)?;
        Ok(Words { rows, features })
    }

    pub fn batch(&self, texts: &[String]) -> Result<Batch> {
        let cut: Vec<Vec<u32>> = texts.iter().map(|text| self.row_of(text)).collect();
        let longest = cut.iter().map(Vec::len).max().unwrap_or(0).max(1);
        // Each word is projected once, however often it stands in these texts; row 0 is no word.
        let mut rows: Vec<u32> = cut.iter().flatten().copied().chain([0]).collect();
        rows.sort_unstable();
        rows.dedup();
        let at = |row: &Vec<u32>, i: usize| {
            let row = row.get(i).copied().unwrap_or(0);
            rows.binary_search(&row).map_or(0, |place| place as u32)
        };
        let ids: Vec<u32> = cut.iter().flat_map(|row| (0..longest).map(|i| at(row, i))).collect();
        let mask: Vec<f32> =
            cut.iter().flat_map(|row| (0..longest).map(move |i| f32::from(i < row.len().max(1)))).collect();
        let shape = (texts.len(), longest);
        let count = rows.len();
        Ok(Batch {
            features: self.features.index_select(&Tensor::from_vec(rows, count, &Device::Cpu)?, 0)?,
            words: Tensor::from_vec(ids, texts.len() * longest, &Device::Cpu)?,
            mask: Tensor::from_vec(mask, shape, &Device::Cpu)?,
        })
    }

    fn row_of(&self, text: &str) -> Vec<u32> {
        let row = |word: &String| self.rows.get(word).copied().unwrap_or(0);
        words(text).iter().take(MOST_WORDS).map(row).collect()
    }
}

/// The senses of both heads, in the order of their scores.
pub struct Senses {
    pub things: Vec<String>,
    pub places: Vec<String>,
}

impl Senses {
    /// Number of what a phrase means.
    pub fn thing(&self, sense: &str) -> u32 {
        index(&self.things, sense)
    }

    pub fn of(examples: &Examples) -> Senses {
        let mut things: Vec<String> = examples.names.keys().cloned().collect();
        let mut places: Vec<String> = things.iter().filter(|s| s.starts_with("place ")).cloned().collect();
        things.push("nothing".into());
        places.push("nothing".into());
        Senses { things, places }
    }
}

fn index(all: &[String], sense: &str) -> u32 {
    all.iter().position(|s| s == sense).unwrap_or(all.len() - 1) as u32
}

/// Runs the steps; `watch` sees the network now and then.
pub fn learn(
    network: &Network,
    words: &Words,
    examples: &Examples,
    grammar: &Grammar,
    senses: &Senses,
    told: &[(String, Likely)],
    (seed, steps): (Seed, usize),
    watch: &mut dyn FnMut(usize, f32) -> Result,
) -> Result {
    let mut by_sense: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (text, sense) in examples.words.iter().chain(&examples.descriptions) {
        by_sense.entry(sense).or_default().push(text);
    }
    let nothing = by_sense.remove("nothing").unwrap_or_default();
    let by_sense: Vec<(&str, Vec<&str>)> = by_sense.into_iter().collect();
    let params = ParamsAdamW { lr: RATE, weight_decay: DECAY, ..Default::default() };
    let mut adam = AdamW::new(network.vars.values().cloned().collect(), params)?;
    let mut mean = 0.0;
    for step in 0..steps {
        let mut random = seed.stream(("step", step));
        let (mut texts, mut labels) = (Vec::new(), Vec::new());
        for _ in 0..BATCH {
            let (text, sense) = if random.chance(NOTHING) && !nothing.is_empty() {
                (*random.pick(&nothing), "nothing")
            } else {
                let (sense, all) = random.pick(&by_sense);
                (*random.pick(all), *sense)
            };
            texts.push(dressed(text, sense, examples, &mut random));
            labels.push(vec![(senses.thing(sense), 1.0)]);
        }
        for _ in 0..TOLD {
            let (text, likely) = random.pick(told);
            texts.push(text.clone());
            labels.push(likely.clone());
        }
        let of_things = loss(network, words, ("thing", senses.things.len()), &texts, &labels, &mut random)?;
        let prompts = (0..PROMPTS).map(|i| grammar.prompt(seed, step * PROMPTS + i));
        let (texts, labels): (Vec<String>, Vec<Likely>) =
            prompts.map(|(text, sense)| (text, vec![(index(&senses.places, &sense), 1.0)])).unzip();
        let of_places = loss(network, words, ("place", senses.places.len()), &texts, &labels, &mut random)?;
        let done = step as f64 / steps as f64;
        let warm = ((step + 1) as f64 / 100.0).min(1.0);
        adam.set_learning_rate(RATE * warm * (0.5 + 0.5 * (std::f64::consts::PI * done).cos()).max(0.01));
        let total = (&of_things + &of_places)?;
        adam.backward_step(&total)?;
        mean += (total.to_scalar::<f32>()? - mean) * 0.02;
        watch(step, mean)?;
    }
    Ok(())
}

fn loss(
    network: &Network,
    words: &Words,
    (head, senses): (&str, usize),
    texts: &[String],
    labels: &[Likely],
    random: &mut Stream,
) -> Result<Tensor> {
    let batch = words.batch(texts)?;
    let vectors = network.vectors(&batch)?;
    let (count, longest, _) = vectors.dims3()?;
    let kept = |random: &mut Stream| if random.chance(DROPPED) { 0.0 } else { 1.0 / (1.0 - DROPPED) };
    let kept: Vec<f32> = (0..count * longest * WIDTH).map(|_| kept(random)).collect();
    let vectors = (vectors * Tensor::from_vec(kept, (count, longest, WIDTH), &Device::Cpu)?)?;
    let encoded = network.encode(&vectors, &batch.mask)?;
    let scores = network.scores(head, &encoded, &batch.mask)?;
    let mut wanted = vec![0.0_f32; count * senses];
    for (row, likely) in wanted.chunks_exact_mut(senses).zip(labels) {
        likely.iter().for_each(|(sense, share)| row[*sense as usize] = *share);
    }
    let wanted = Tensor::from_vec(wanted, (count, senses), &Device::Cpu)?;
    Ok((log_softmax(&scores, 1)?.mul(&wanted)?.sum_all()? * (-1.0 / count as f64))?)
}

/// Whether an adjective with a kind of thing is kept for measuring; the same rule stands in
/// `tests/it/reading/grammar.rs`.
fn holds_out_pair(word: &str, sense: &str) -> bool {
    sense.strip_prefix("item ").is_some_and(|kind| digest(("pair", word, kind)).is_multiple_of(5))
}

/// With an article, an adjective or both, as phrases come in prompts.
fn dressed(text: &str, sense: &str, examples: &Examples, random: &mut Stream) -> String {
    let adjective = random.chance(ADJECTIVES).then(|| random.pick(&examples.adjectives).as_str());
    let adjective = adjective.filter(|word| !holds_out_pair(word, sense));
    let article = random.chance(0.2).then(|| *random.pick(&["a", "the", "some", "two"]));
    let parts = [article, adjective, Some(text)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The best sense of each text.
pub fn best(network: &Network, words: &Words, head: &str, texts: &[String]) -> Result<Vec<(usize, f32)>> {
    let mut all = Vec::new();
    for texts in texts.chunks(256) {
        let batch = words.batch(texts)?;
        let encoded = network.encode(&network.vectors(&batch)?, &batch.mask)?;
        let scores = network.scores(head, &encoded, &batch.mask)?;
        let scores = candle_nn::ops::softmax(&scores, 1)?.to_dtype(DType::F32)?.to_vec2::<f32>()?;
        let top = |row: &Vec<f32>| {
            (0..row.len()).map(|i| (i, row[i])).max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
        };
        all.extend(scores.iter().map(top));
    }
    Ok(all)
}

//! What phrases and prompts mean, by the trained weights: words to vectors, an encoder over them, two heads.

use std::sync::OnceLock;

use safetensors::Dtype;

use super::encoder::Encoder;
use super::grams::{BUCKETS, grams, words};
use super::maths::{Matrix, add_scaled, dot, softmax};
use super::weights::{Weights, WeightsError};
use crate::prompt::english::singular;
use crate::prompt::{Guess, Meaning, Sense};

/// Guesses that are worth telling.
const BEST: usize = 5;

/// Signed bytes with a factor for each row.
#[derive(Debug)]
struct Table {
    columns: usize,
    data: Vec<i8>,
    scales: Vec<f32>,
}

/// A query over the words of a text and a score for each sense.
#[derive(Debug)]
struct Head {
    query: Vec<f32>,
    scores: Matrix,
    bias: Vec<f32>,
    senses: Vec<Sense>,
}

/// The trained network.
#[derive(Debug)]
pub struct Network {
    text: String,
    /// Where each word of `text` starts; the words are sorted.
    starts: Vec<usize>,
    words: Table,
    grams: Table,
    encoder: Encoder,
    thing: Head,
    place: Head,
}

/// The network that comes with the program, read when it is first asked for.
pub fn network() -> Result<&'static Network, WeightsError> {
    static NETWORK: OnceLock<Result<Network, WeightsError>> = OnceLock::new();
    let bytes = include_bytes!("../../assets/weights/meaning.safetensors");
    NETWORK.get_or_init(|| Network::of(bytes)).as_ref().map_err(Clone::clone)
}

/// The network that comes with the program, as a port that reads it when it is first asked.
#[derive(Clone, Copy, Debug)]
pub struct Embedded;

impl Meaning for Embedded {
    fn thing(&self, phrase: &str) -> Vec<Guess> {
        network().map(|n| n.thing(phrase)).unwrap_or_default()
    }

    fn place(&self, prompt: &str) -> Vec<Guess> {
        network().map(|n| n.place(prompt)).unwrap_or_default()
    }
}

impl Network {
    /// Reads a safetensors file as `train/` writes it.
    pub fn of(bytes: &[u8]) -> Result<Network, WeightsError> {
        let weights = Weights::of(bytes)?;
        let encoder = Encoder::of(&weights)?;
        let lines = weights.lines("words")?;
        if !lines.is_sorted() {
            return Err(WeightsError::Tensor { name: "words".into(), why: "they are not sorted".into() });
        }
        let lengths = lines.iter().scan(0, |end, line| {
            *end += line.len() + 1;
            Some(*end - line.len() - 1)
        });
        let starts: Vec<usize> = lengths.collect();
        let width = encoder.width();
        Ok(Network {
            words: Table::of(&weights, "vectors", lines.len(), width)?,
            grams: Table::of(&weights, "grams", BUCKETS, width)?,
            thing: Head::of(&weights, "thing", width)?,
            place: Head::of(&weights, "place", width)?,
            text: lines.join("\n"),
            starts,
            encoder,
        })
    }

    /// Row of a word in the table, as it stands or in the singular.
    fn row(&self, word: &str) -> Option<usize> {
        let at = |row: &usize| {
            let rest = &self.text[self.starts[*row]..];
            rest.split_once('\n').map_or(rest, |(line, _)| line)
        };
        let find = |word: &str| {
            let row = self.starts.partition_point(|start| {
                let rest = &self.text[*start..];
                rest.split_once('\n').map_or(rest, |(line, _)| line) < word
            });
            (row < self.starts.len() && at(&row) == word).then_some(row)
        };
        find(word).or_else(|| find(&singular(word)))
    }

    /// Vectors of the words of a text.
    fn vectors(&self, text: &str) -> Matrix {
        let width = self.encoder.width();
        let mut words = words(text);
        words.truncate(self.encoder.most_words());
        let mut rows = Matrix::zeros(words.len(), width);
        for (word, to) in words.iter().zip(rows.data.chunks_exact_mut(width)) {
            match self.row(word) {
                Some(row) => self.words.add(row, 1.0, to),
                None => {
                    let grams = grams(word);
                    let share = 1.0 / grams.len().max(1) as f32;
                    grams.iter().for_each(|row| self.grams.add(*row, share, to));
                }
            }
        }
        rows
    }

    fn answer(&self, head: &Head, text: &str) -> Vec<Guess> {
        let words = self.vectors(text);
        if words.data.is_empty() {
            return Vec::new();
        }
        head.answer(&self.encoder.read(words))
    }
}

impl Meaning for Network {
    fn thing(&self, phrase: &str) -> Vec<Guess> {
        self.answer(&self.thing, phrase)
    }

    fn place(&self, prompt: &str) -> Vec<Guess> {
        self.answer(&self.place, prompt)
    }
}

impl Table {
    fn of(weights: &Weights, name: &str, rows: usize, columns: usize) -> Result<Table, WeightsError> {
        let (data, shape) = weights.bytes(name, Dtype::I8)?;
        if shape != [rows, columns] {
            let why = format!("shape {shape:?} where [{rows}, {columns}] should be");
            return Err(WeightsError::Tensor { name: name.into(), why });
        }
        let scales = weights.vector(&format!("{name}.scales"), rows)?;
        Ok(Table { columns, data: data.iter().map(|b| b.cast_signed()).collect(), scales })
    }

    /// Adds a row times a factor.
    fn add(&self, row: usize, factor: f32, to: &mut [f32]) {
        let scale = self.scales[row] * factor;
        for (to, x) in to.iter_mut().zip(&self.data[row * self.columns..(row + 1) * self.columns]) {
            *to += f32::from(*x) * scale;
        }
    }
}

impl Head {
    fn of(weights: &Weights, name: &str, width: usize) -> Result<Head, WeightsError> {
        let part = |part: &str| format!("{name}.{part}");
        let wrong =
            |line: &str| WeightsError::Tensor { name: part("senses"), why: format!("`{line}` is no sense") };
        let lines = weights.lines(&part("senses"))?;
        let senses =
            lines.iter().map(|line| sense(line).ok_or_else(|| wrong(line))).collect::<Result<Vec<_>, _>>()?;
        Ok(Head {
            query: weights.vector(&part("query"), width)?,
            scores: weights.matrix_of(&part("scores"), width, Some(senses.len()))?,
            bias: weights.vector(&part("bias"), senses.len())?,
            senses,
        })
    }

    fn answer(&self, words: &Matrix) -> Vec<Guess> {
        let mut shares: Vec<f32> = words.rows().map(|row| dot(row, &self.query)).collect();
        softmax(&mut shares);
        let mut pooled = vec![0.0; words.columns];
        for (row, share) in words.rows().zip(&shares) {
            add_scaled(&mut pooled, row, *share);
        }
        let mut scores = self.bias.clone();
        for (x, row) in pooled.iter().zip(self.scores.rows()) {
            add_scaled(&mut scores, row, *x);
        }
        softmax(&mut scores);
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        let guess = |i: usize| Guess { sense: self.senses[i].clone(), score: scores[i] };
        order.into_iter().take(BEST).map(guess).collect()
    }
}

/// `item chair`, `material planks`, `place tavern` or `nothing`.
fn sense(line: &str) -> Option<Sense> {
    match line.split_once(' ') {
        Some(("item", kind)) => Some(Sense::Item(kind.into())),
        Some(("material", recipe)) => Some(Sense::Material(recipe.into())),
        Some(("place", name)) => Some(Sense::Place(name.into())),
        None if line == "nothing" => Some(Sense::Nothing),
        _ => None,
    }
}

//! A small attention encoder: rows of word vectors in, rows that know their neighbours out.

use super::maths::{Matrix, add_scaled, dot, softmax};
use super::weights::{Weights, WeightsError};

/// Attention heads of a layer.
pub const HEADS: usize = 4;

/// One layer: attention, then two linear maps with a kink between them, each beside a way around it.
#[derive(Debug)]
struct Layer {
    norm: Vec<f32>,
    query: Matrix,
    key: Matrix,
    value: Matrix,
    out: Matrix,
    norm_wide: Vec<f32>,
    wide: Matrix,
    narrow: Matrix,
}

/// The layers and the places in the text.
#[derive(Debug)]
pub struct Encoder {
    places: Matrix,
    layers: Vec<Layer>,
    norm: Vec<f32>,
}

impl Encoder {
    /// Its part of the weights.
    pub fn of(weights: &Weights) -> Result<Encoder, WeightsError> {
        let places = weights.matrix("places")?;
        let width = places.columns;
        let mut layers = Vec::new();
        while weights.has(&format!("layer{}.norm", layers.len())) {
            let name = |part: &str| format!("layer{}.{part}", layers.len());
            let square = |part: &str| weights.matrix_of(&name(part), width, Some(width));
            let wide = weights.matrix_of(&name("wide"), width, None)?;
            layers.push(Layer {
                norm: weights.vector(&name("norm"), width)?,
                query: square("query")?,
                key: square("key")?,
                value: square("value")?,
                out: square("out")?,
                norm_wide: weights.vector(&name("norm_wide"), width)?,
                narrow: weights.matrix_of(&name("narrow"), wide.columns, Some(width))?,
                wide,
            });
        }
        Ok(Encoder { places, layers, norm: weights.vector("norm", width)? })
    }

    /// Length of a word vector.
    pub fn width(&self) -> usize {
        self.places.columns
    }

    /// Most words that are read.
    pub fn most_words(&self) -> usize {
        self.places.data.len() / self.places.columns.max(1)
    }

    /// Reads word vectors, one a row, at most [`Encoder::most_words`].
    pub fn read(&self, words: Matrix) -> Matrix {
        let mut x = words;
        for (row, place) in x.data.chunks_exact_mut(self.width().max(1)).zip(self.places.rows()) {
            add_scaled(row, place, 1.0);
        }
        for layer in &self.layers {
            let seen = x.normed(&layer.norm);
            x.add(&attend(layer, &seen).times(&layer.out));
            let mut wide = x.normed(&layer.norm_wide).times(&layer.wide);
            wide.data.iter_mut().for_each(|x| *x = x.max(0.0));
            x.add(&wide.times(&layer.narrow));
        }
        x.normed(&self.norm)
    }
}

fn attend(layer: &Layer, x: &Matrix) -> Matrix {
    let (query, key, value) = (x.times(&layer.query), x.times(&layer.key), x.times(&layer.value));
    let width = x.columns;
    let (count, part) = (x.data.len() / width.max(1), width / HEADS);
    let scale = 1.0 / (part as f32).sqrt();
    let mut out = Matrix::zeros(count, width);
    for head in 0..HEADS {
        let own = head * part..(head + 1) * part;
        for at in 0..count {
            let asked = &query.row(at)[own.clone()];
            let mut shares: Vec<f32> = key.rows().map(|key| dot(asked, &key[own.clone()]) * scale).collect();
            softmax(&mut shares);
            let to = &mut out.data[at * width..(at + 1) * width][own.clone()];
            for (share, value) in shares.iter().zip(value.rows()) {
                add_scaled(to, &value[own.clone()], *share);
            }
        }
    }
    out
}

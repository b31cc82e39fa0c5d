//! The network as it is trained: the same arithmetic as `scenewright::ml`, over batches, with gradients.

use std::collections::BTreeMap;

use candle_core::{D, DType, Device, Tensor, Var};
use candle_nn::ops::softmax;
use scenewright::num::Seed;

use crate::Result;
use crate::reduce;

/// Length of a word vector.
pub const WIDTH: usize = 128;
/// Attention heads.
pub const HEADS: usize = 4;
/// Layers of the encoder.
pub const LAYERS: usize = 2;
/// Width between the two linear maps of a layer.
const WIDE: usize = 256;
/// Width between the maps from features to word vectors, which do not ship.
const FOLD: usize = 512;
/// Names of those maps.
pub const PROJECTION: [&str; 3] = ["project", "project.wide", "project.narrow"];
/// Most words of a text.
pub const MOST_WORDS: usize = 48;

/// Named, trainable tensors.
pub struct Network {
    pub vars: BTreeMap<String, Var>,
}

/// Texts, padded to the longest.
pub struct Batch {
    /// Features of each word that stands in them.
    pub features: Tensor,
    /// Row of each word of each text.
    pub words: Tensor,
    /// `[texts, words]`: 1 where there is a word, 0 where not.
    pub mask: Tensor,
}

impl Network {
    /// Small random weights, the same for the same seed.
    pub fn new(seed: Seed, things: usize, places: usize) -> Result<Network> {
        let mut net = Network { vars: BTreeMap::new() };
        let shrink = |rows: usize| 1.0 / (rows as f32).sqrt();
        let [plain, wide, narrow] = PROJECTION;
        net.add(seed, plain, reduce::WIDTH, WIDTH, shrink(reduce::WIDTH) * 8.0)?;
        net.add(seed, wide, reduce::WIDTH, FOLD, shrink(reduce::WIDTH) * 8.0)?;
        net.add(seed, narrow, FOLD, WIDTH, shrink(FOLD))?;
        net.add(seed, "places", MOST_WORDS, WIDTH, 0.05)?;
        for layer in 0..LAYERS {
            for part in ["query", "key", "value", "out"] {
                net.add(seed, &format!("layer{layer}.{part}"), WIDTH, WIDTH, shrink(WIDTH))?;
            }
            net.add(seed, &format!("layer{layer}.wide"), WIDTH, WIDE, shrink(WIDTH))?;
            net.add(seed, &format!("layer{layer}.narrow"), WIDE, WIDTH, shrink(WIDE))?;
            for part in ["norm", "norm_wide"] {
                net.gain(&format!("layer{layer}.{part}"))?;
            }
        }
        net.gain("norm")?;
        for (head, senses) in [("thing", things), ("place", places)] {
            net.add(seed, &format!("{head}.query"), 1, WIDTH, 0.05)?;
            net.add(seed, &format!("{head}.scores"), WIDTH, senses, shrink(WIDTH))?;
            net.add(seed, &format!("{head}.bias"), 1, senses, 0.0)?;
        }
        Ok(net)
    }

    fn add(&mut self, seed: Seed, name: &str, rows: usize, columns: usize, scale: f32) -> Result {
        let mut random = seed.stream(("weights", name));
        let data: Vec<f32> = (0..rows * columns).map(|_| random.signed() * 1.7 * scale).collect();
        let var = Var::from_tensor(&Tensor::from_vec(data, (rows, columns), &Device::Cpu)?)?;
        self.vars.insert(name.into(), var);
        Ok(())
    }

    fn gain(&mut self, name: &str) -> Result {
        let var = Var::ones((1, WIDTH), DType::F32, &Device::Cpu)?;
        self.vars.insert(name.into(), var);
        Ok(())
    }

    fn var(&self, name: &str) -> &Tensor {
        self.vars[name].as_tensor()
    }

    /// Word vectors from features, `[…, features]` to `[…, WIDTH]`.
    pub fn project(&self, features: &Tensor) -> Result<Tensor> {
        let [plain, wide, narrow] = PROJECTION.map(|name| self.var(name));
        let folded = features.broadcast_matmul(wide)?.relu()?.broadcast_matmul(narrow)?;
        Ok((features.broadcast_matmul(plain)? + folded)?)
    }

    /// Word vectors of texts, `[texts, words, WIDTH]`.
    pub fn vectors(&self, batch: &Batch) -> Result<Tensor> {
        let (texts, words) = batch.mask.dims2()?;
        let rows = self.project(&batch.features)?.index_select(&batch.words, 0)?;
        Ok(rows.reshape((texts, words, WIDTH))?)
    }

    /// Reads word vectors `[texts, words, WIDTH]`.
    pub fn encode(&self, words: &Tensor, mask: &Tensor) -> Result<Tensor> {
        let (texts, count, _) = words.dims3()?;
        let hidden = mask.affine(1e4, -1e4)?.reshape((texts, 1, 1, count))?;
        let mut x = words.broadcast_add(&self.var("places").narrow(0, 0, count)?)?;
        for layer in 0..LAYERS {
            let name = |part: &str| format!("layer{layer}.{part}");
            let seen = self.norm(&x, &name("norm"))?;
            let split = |part: &str| -> Result<Tensor> {
                let all = seen.broadcast_matmul(self.var(&name(part)))?;
                Ok(all.reshape((texts, count, HEADS, WIDTH / HEADS))?.transpose(1, 2)?.contiguous()?)
            };
            let (query, key, value) = (split("query")?, split("key")?, split("value")?);
            let scale = 1.0 / ((WIDTH / HEADS) as f64).sqrt();
            let shares =
                (query.matmul(&key.transpose(2, 3)?.contiguous()?)? * scale)?.broadcast_add(&hidden)?;
            let seen = softmax(&shares, D::Minus1)?.matmul(&value)?;
            let seen = seen.transpose(1, 2)?.contiguous()?.reshape((texts, count, WIDTH))?;
            x = (x + seen.broadcast_matmul(self.var(&name("out")))?)?;
            let wide =
                self.norm(&x, &name("norm_wide"))?.broadcast_matmul(self.var(&name("wide")))?.relu()?;
            x = (x + wide.broadcast_matmul(self.var(&name("narrow")))?)?;
        }
        self.norm(&x, "norm")
    }

    fn norm(&self, x: &Tensor, gain: &str) -> Result<Tensor> {
        let scale = (x.sqr()?.mean_keepdim(D::Minus1)? + 1e-6)?.sqrt()?;
        Ok(x.broadcast_div(&scale)?.broadcast_mul(self.var(gain))?)
    }

    /// Scores of a head, `[texts, senses]`.
    pub fn scores(&self, head: &str, encoded: &Tensor, mask: &Tensor) -> Result<Tensor> {
        let query = self.var(&format!("{head}.query")).t()?;
        let shares = (encoded.broadcast_matmul(&query)?.squeeze(2)? + mask.affine(1e4, -1e4)?)?;
        let shares = softmax(&shares, D::Minus1)?.unsqueeze(2)?;
        let pooled = encoded.broadcast_mul(&shares)?.sum(1)?;
        let scores = pooled.matmul(self.var(&format!("{head}.scores")))?;
        Ok(scores.broadcast_add(self.var(&format!("{head}.bias")))?)
    }
}

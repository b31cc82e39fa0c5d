//! A larger network that reads phrases as a whole and does not ship: what it makes of many phrases without a label
//! is what the network that ships learns from, beside the labels.

use candle_core::{D, Device, Tensor, Var};
use candle_nn::ops::softmax;
use candle_nn::{AdamW, Optimizer, ParamsAdamW, loss::cross_entropy};
use scenewright::num::Seed;

use crate::Result;
use crate::features::{PHRASE, Sources};
use crate::teacher;

const HIDDEN: usize = 512;
const BATCH: usize = 256;
const EPOCHS: usize = 24;
const RATE: f64 = 3e-3;
/// Share of features that are dropped while it learns.
const DROPPED: f32 = 0.3;
/// Phrases of one sense from which on more of them do not count.
const MANY: f32 = 80.0;
/// Known phrases that are nearest by the teacher, and how much nearer ones count more.
const NEAREST: usize = 12;
const SHARP: f32 = 20.0;
/// Share of the nearest known phrases in an answer.
const NEIGHBOURS: f32 = 0.25;
/// Senses that are told of each phrase.
const BEST: usize = 6;

/// Likely senses with their probabilities, which sum to one.
pub type Likely = Vec<(u32, f32)>;

/// A trained tutor.
pub struct Tutor {
    vars: Vec<[Tensor; 4]>,
    known: Tensor,
    labels: Vec<u32>,
    senses: usize,
}

impl Tutor {
    /// Learns from phrases with their senses, `count` networks from different starts.
    pub fn learn(sources: &Sources, examples: &[(&str, u32)], senses: usize, count: u64) -> Result<Tutor> {
        let texts: Vec<&str> = examples.iter().map(|(text, _)| *text).collect();
        let labels: Vec<u32> = examples.iter().map(|(_, label)| *label).collect();
        let features = table(sources, &texts)?;
        let mut many = vec![0_f32; senses];
        labels.iter().for_each(|label| many[*label as usize] += 1.0);
        // A sense with many words is drawn more often, but not as often as it has words.
        let ends: Vec<f32> = labels
            .iter()
            .scan(0.0, |sum, label| {
                *sum += many[*label as usize].min(MANY).sqrt() / many[*label as usize];
                Some(*sum)
            })
            .collect();
        let whole = ends.last().copied().unwrap_or(0.0);
        let mut vars = Vec::new();
        for start in 0..count {
            let mut random = Seed(start).stream("tutor");
            let mut var = |rows: usize, columns: usize, scale: f32| -> Result<Var> {
                let data: Vec<f32> = (0..rows * columns).map(|_| random.signed() * 1.7 * scale).collect();
                Ok(Var::from_tensor(&Tensor::from_vec(data, (rows, columns), &Device::Cpu)?)?)
            };
            let net = [
                var(PHRASE, HIDDEN, 1.5 / (PHRASE as f32).sqrt())?,
                var(1, HIDDEN, 0.0)?,
                var(HIDDEN, senses, 0.05)?,
                var(1, senses, 0.0)?,
            ];
            let params = ParamsAdamW { lr: RATE, weight_decay: 0.01, ..Default::default() };
            let mut adam = AdamW::new(net.to_vec(), params)?;
            let steps = EPOCHS * texts.len() / BATCH;
            for step in 0..steps {
                let mut random = Seed(start).stream(("tutor", step));
                let draw =
                    |_| ends.partition_point(|end| *end < random.unit() * whole).min(texts.len() - 1) as u32;
                let drawn: Vec<u32> = (0..BATCH).map(draw).collect();
                let wanted: Vec<u32> = drawn.iter().map(|i| labels[*i as usize]).collect();
                let rows = features.index_select(&Tensor::from_vec(drawn, BATCH, &Device::Cpu)?, 0)?;
                let mut kept = || if random.chance(DROPPED) { 0.0 } else { 1.0 / (1.0 - DROPPED) };
                let kept: Vec<f32> = (0..BATCH * PHRASE).map(|_| kept()).collect();
                let rows = (rows * Tensor::from_vec(kept, (BATCH, PHRASE), &Device::Cpu)?)?;
                let scores = scores(&net.each_ref().map(|v| v.as_tensor().clone()), &rows)?;
                adam.set_learning_rate(RATE * (1.0 - step as f64 / steps as f64));
                adam.backward_step(&cross_entropy(
                    &scores,
                    &Tensor::from_vec(wanted, BATCH, &Device::Cpu)?,
                )?)?;
            }
            vars.push(net.map(|v| v.as_detached_tensor()));
        }
        let known = features.narrow(1, 0, teacher::WIDTH)?.contiguous()?;
        Ok(Tutor { vars, known, labels, senses })
    }

    /// What phrases most likely mean.
    pub fn answer(&self, sources: &Sources, texts: &[&str]) -> Result<Vec<Likely>> {
        let mut all = Vec::new();
        for texts in texts.chunks(512) {
            let rows = table(sources, texts)?;
            let mut mean = Tensor::zeros((texts.len(), self.senses), rows.dtype(), &Device::Cpu)?;
            for net in &self.vars {
                mean = (mean + softmax(&scores(net, &rows)?, D::Minus1)?)?;
            }
            let mut mean = (mean / self.vars.len() as f64)?.to_vec2::<f32>()?;
            let near = rows.narrow(1, 0, teacher::WIDTH)?.matmul(&self.known.t()?)?.to_vec2::<f32>()?;
            for (row, near) in mean.iter_mut().zip(&near) {
                row.iter_mut().for_each(|x| *x *= 1.0 - NEIGHBOURS);
                let mut order: Vec<usize> = (0..near.len()).collect();
                order.select_nth_unstable_by(NEAREST, |a, b| near[*b].total_cmp(&near[*a]));
                let share = |i: &usize| ((near[*i] - 1.0) * SHARP).exp();
                let sum: f32 = order[..NEAREST].iter().map(share).sum();
                order[..NEAREST]
                    .iter()
                    .for_each(|i| row[self.labels[*i] as usize] += NEIGHBOURS * share(i) / sum);
            }
            all.extend(mean.iter().map(|row| likely(row)));
        }
        Ok(all)
    }
}

fn likely(row: &[f32]) -> Likely {
    let mut order: Vec<u32> = (0..row.len() as u32).collect();
    order.sort_by(|a, b| row[*b as usize].total_cmp(&row[*a as usize]));
    order.truncate(BEST);
    let sum: f32 = order.iter().map(|i| row[*i as usize]).sum();
    order.into_iter().map(|i| (i, row[i as usize] / sum)).collect()
}

fn table(sources: &Sources, texts: &[&str]) -> Result<Tensor> {
    let mut data = Vec::with_capacity(texts.len() * PHRASE);
    for text in texts {
        data.extend(sources.phrase(text)?);
    }
    Ok(Tensor::from_vec(data, (texts.len(), PHRASE), &Device::Cpu)?)
}

fn scores([first, bias, second, last]: &[Tensor; 4], rows: &Tensor) -> Result<Tensor> {
    let hidden = rows.matmul(first)?.broadcast_add(bias)?.relu()?;
    Ok(hidden.matmul(second)?.broadcast_add(last)?)
}

//! Fewer numbers for each word: the directions in which the features of all words differ most (principal
//! components by subspace iteration).

use std::collections::BTreeMap;

use candle_core::{Device, Tensor};
use scenewright::num::Seed;

use crate::Result;
use crate::features;

/// Numbers that are kept.
pub const WIDTH: usize = 384;
const ROUNDS: usize = 12;

/// The features of all words in their main directions, about the mean.
pub fn reduce(table: BTreeMap<String, Vec<f32>>) -> Result<BTreeMap<String, Vec<f32>>> {
    let data: Vec<f32> = table.values().flatten().copied().collect();
    let all = Tensor::from_vec(data, (table.len(), features::WIDTH), &Device::Cpu)?;
    let all = all.broadcast_sub(&all.mean_keepdim(0)?)?;
    let spread = (all.t()?.matmul(&all)? / table.len() as f64)?;
    let mut random = Seed(11).stream("directions");
    let start: Vec<f32> = (0..features::WIDTH * WIDTH).map(|_| random.signed()).collect();
    let mut directions = Tensor::from_vec(start, (features::WIDTH, WIDTH), &Device::Cpu)?;
    for _ in 0..ROUNDS {
        directions = orthogonal(&spread.matmul(&directions)?)?;
    }
    let rows = all.matmul(&directions)?.to_vec2::<f32>()?;
    let kept: f32 = rows.iter().flatten().map(|x| x * x).sum();
    let whole = all.sqr()?.sum_all()?.to_scalar::<f32>()?;
    eprintln!("{WIDTH} of {} numbers keep {:.1} % of the differences", features::WIDTH, kept / whole * 100.0);
    // Of about length one, as the network starts best.
    let scale = (table.len() as f32 / kept).sqrt();
    let scaled = rows.into_iter().map(|row| row.into_iter().map(|x| x * scale).collect());
    Ok(table.into_keys().zip(scaled).collect())
}

/// Columns at right angles, of length one (Gram and Schmidt).
fn orthogonal(matrix: &Tensor) -> Result<Tensor> {
    let mut columns = matrix.t()?.to_vec2::<f32>()?;
    for i in 0..columns.len() {
        let (before, rest) = columns.split_at_mut(i);
        let own = &mut rest[0];
        for other in before.iter() {
            let along: f32 = own.iter().zip(other).map(|(a, b)| a * b).sum();
            own.iter_mut().zip(other).for_each(|(a, b)| *a -= along * b);
        }
        let length = own.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-12);
        own.iter_mut().for_each(|x| *x /= length);
    }
    let shape = (columns.len(), columns[0].len());
    Ok(Tensor::from_vec(columns.concat(), shape, &Device::Cpu)?.t()?.contiguous()?)
}

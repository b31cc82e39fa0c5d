//! Writes the trained network as `scenewright::ml` reads it: word vectors as bytes, letter groups, the rest.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use candle_core::Tensor;
use safetensors::tensor::{Dtype, SafeTensors, TensorView, serialize};
use scenewright::ml::{BUCKETS, VERSION, checksum, grams};

use crate::Result;
use crate::learn::Senses;
use crate::network::{Network, PROJECTION, WIDTH};

/// Times all words are gone through to fit the letter groups.
const ROUNDS: usize = 12;
/// Step towards each word.
const STEP: f32 = 0.35;

/// Writes the file; `features` are those of all words that shall be known.
pub fn write(
    path: &Path,
    network: &Network,
    senses: &Senses,
    features: &BTreeMap<String, Vec<f32>>,
) -> Result {
    let vectors = vectors(network, features)?;
    let groups = fitted(features.keys(), &vectors);
    let mut parts: BTreeMap<String, (Dtype, Vec<usize>, Vec<u8>)> = BTreeMap::new();
    let lines =
        |all: &mut dyn Iterator<Item = &String>| all.map(String::as_str).collect::<Vec<_>>().join("\n");
    let texts = [
        ("words", lines(&mut features.keys())),
        ("thing.senses", lines(&mut senses.things.iter())),
        ("place.senses", lines(&mut senses.places.iter())),
    ];
    for (name, text) in texts {
        parts.insert(name.into(), (Dtype::U8, vec![text.len()], text.into_bytes()));
    }
    for (name, rows) in [("vectors", &vectors), ("grams", &groups)] {
        let (bytes, scales) = rounded(rows);
        parts.insert(name.into(), (Dtype::I8, vec![rows.len(), WIDTH], bytes));
        let scales: Vec<u8> = scales.iter().flat_map(|x| x.to_le_bytes()).collect();
        parts.insert(format!("{name}.scales"), (Dtype::F32, vec![1, rows.len()], scales));
    }
    for (name, var) in network.vars.iter().filter(|(name, _)| !PROJECTION.contains(&name.as_str())) {
        let data: Vec<f32> = var.flatten_all()?.to_vec1()?;
        parts.insert(
            name.clone(),
            (Dtype::F32, var.dims().to_vec(), data.iter().flat_map(|x| x.to_le_bytes()).collect()),
        );
    }
    let views = || -> Result<Vec<(&String, TensorView)>> {
        parts.iter().map(|(name, (d, s, data))| Ok((name, TensorView::new(*d, s.clone(), data)?))).collect()
    };
    let plain = serialize(views()?, None)?;
    let sum = checksum(&SafeTensors::deserialize(&plain)?);
    let says = HashMap::from([("version".to_owned(), VERSION.to_owned()), ("checksum".to_owned(), sum)]);
    Ok(std::fs::write(path, serialize(views()?, Some(says))?)?)
}

/// The vectors of all words.
fn vectors(network: &Network, features: &BTreeMap<String, Vec<f32>>) -> Result<Vec<Vec<f32>>> {
    let mut all = Vec::new();
    let rows: Vec<&Vec<f32>> = features.values().collect();
    for rows in rows.chunks(2048) {
        let data: Vec<f32> = rows.iter().flat_map(|r| r.iter().copied()).collect();
        let shape = (rows.len(), crate::reduce::WIDTH);
        all.extend(
            network.project(&Tensor::from_vec(data, shape, &candle_core::Device::Cpu)?)?.to_vec2::<f32>()?,
        );
    }
    Ok(all)
}

/// Vectors of letter groups whose mean comes near the vectors of the words.
fn fitted<'w>(words: impl Iterator<Item = &'w String>, vectors: &[Vec<f32>]) -> Vec<Vec<f32>> {
    let mut groups = vec![vec![0.0; WIDTH]; BUCKETS];
    let words: Vec<Vec<usize>> = words.map(|word| grams(word)).collect();
    for _ in 0..ROUNDS {
        for (rows, vector) in words.iter().zip(vectors).filter(|(rows, _)| !rows.is_empty()) {
            let share = 1.0 / rows.len() as f32;
            for i in 0..WIDTH {
                let off = vector[i] - rows.iter().map(|row| groups[*row][i]).sum::<f32>() * share;
                rows.iter().for_each(|row| groups[*row][i] += off * STEP);
            }
        }
    }
    groups
}

/// Rows as signed bytes, each with the factor that brings it back.
fn rounded(rows: &[Vec<f32>]) -> (Vec<u8>, Vec<f32>) {
    let scale = |row: &Vec<f32>| (row.iter().fold(0.0_f32, |m, x| m.max(x.abs())) / 127.0).max(1e-12);
    let scales: Vec<f32> = rows.iter().map(scale).collect();
    let byte = |(x, scale): (&f32, &f32)| (x / scale).round() as i8 as u8;
    let bytes = rows.iter().zip(&scales).flat_map(|(row, scale)| row.iter().map(move |x| byte((x, scale))));
    (bytes.collect(), scales)
}

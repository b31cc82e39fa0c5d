//! The little linear algebra of the networks, in one fixed order of operations on every machine.

use crate::num::math::exp;

/// A matrix of `columns` columns, row after row.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// Length of a row.
    pub columns: usize,
    /// All rows.
    pub data: Vec<f32>,
}

impl Matrix {
    /// Zeros.
    pub fn zeros(rows: usize, columns: usize) -> Matrix {
        Matrix { columns, data: vec![0.0; rows * columns] }
    }

    /// Its rows in order.
    pub fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.data.chunks_exact(self.columns.max(1))
    }

    /// One row.
    pub fn row(&self, row: usize) -> &[f32] {
        &self.data[row * self.columns..(row + 1) * self.columns]
    }

    /// Rows times `by` (this many rows as this one has columns). Sums run over the inner index in order, side
    /// by side for all columns, so that wide registers change nothing.
    pub fn times(&self, by: &Matrix) -> Matrix {
        let rows = self.data.len() / self.columns.max(1);
        let mut out = Matrix::zeros(rows, by.columns);
        for (row, to) in self.rows().zip(out.data.chunks_exact_mut(by.columns.max(1))) {
            for (x, weights) in row.iter().zip(by.rows()) {
                add_scaled(to, weights, *x);
            }
        }
        out
    }

    /// Adds another matrix of the same shape.
    pub fn add(&mut self, other: &Matrix) {
        for (a, b) in self.data.iter_mut().zip(&other.data) {
            *a += b;
        }
    }

    /// Every row divided by its root mean square, times `gain`.
    pub fn normed(&self, gain: &[f32]) -> Matrix {
        let mut out = self.clone();
        for row in out.data.chunks_exact_mut(self.columns.max(1)) {
            let mean = row.iter().map(|x| x * x).sum::<f32>() / row.len() as f32;
            let scale = 1.0 / (mean + 1e-6).sqrt();
            for (x, gain) in row.iter_mut().zip(gain) {
                *x *= scale * gain;
            }
        }
        out
    }
}

/// `to += row * factor`.
pub fn add_scaled(to: &mut [f32], row: &[f32], factor: f32) {
    for (to, x) in to.iter_mut().zip(row) {
        *to += x * factor;
    }
}

/// Sum of products, in order.
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Turns scores into shares of one.
pub fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - most);
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

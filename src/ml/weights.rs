//! Reads a weights file and proves that it is whole and has the shapes it should have.

use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors};
use thiserror::Error;

use super::maths::Matrix;
use crate::num::seed::digest;

/// Layout of the weights that this program reads.
pub const VERSION: &str = "1";

/// Why weights cannot be used. The program then reads prompts by its word lists alone.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum WeightsError {
    /// No safetensors file, or cut off.
    #[error(
        "the weights are no complete safetensors file ({0}); install the program again, or remove your own weights"
    )]
    Format(String),
    /// Written by another version of the program.
    #[error(
        "the weights have layout {found}, this program reads layout {VERSION}; use those that came with it"
    )]
    Version {
        /// The layout they say they have.
        found: String,
    },
    /// Some bytes differ from what was trained.
    #[error(
        "the weights are altered: their checksum is {found}, not {expected}; use those that came with the program"
    )]
    Altered {
        /// Of the data as it is.
        found: String,
        /// As the file says.
        expected: String,
    },
    /// A tensor is missing or has another shape.
    #[error("the weights hold no usable `{name}` ({why}); use those that came with the program")]
    Tensor {
        /// Its name.
        name: String,
        /// What is wrong with it.
        why: String,
    },
}

/// Named tensors of a file.
pub struct Weights<'d> {
    tensors: SafeTensors<'d>,
}

impl<'d> Weights<'d> {
    /// Reads the head of a file and compares its checksum.
    pub fn of(bytes: &'d [u8]) -> Result<Weights<'d>, WeightsError> {
        let format = |error: safetensors::SafeTensorError| WeightsError::Format(error.to_string());
        let (_, head) = SafeTensors::read_metadata(bytes).map_err(format)?;
        let says = |key: &str| head.metadata().as_ref().and_then(|m| m.get(key)).cloned().unwrap_or_default();
        if says("version") != VERSION {
            return Err(WeightsError::Version { found: says("version") });
        }
        let tensors = SafeTensors::deserialize(bytes).map_err(format)?;
        let (found, expected) = (checksum(&tensors), says("checksum"));
        if found != expected {
            return Err(WeightsError::Altered { found, expected });
        }
        Ok(Weights { tensors })
    }

    /// Whether there is such a tensor.
    pub fn has(&self, name: &str) -> bool {
        self.tensors.tensor(name).is_ok()
    }

    /// Bytes of a tensor with their shape.
    pub fn bytes(&self, name: &str, dtype: Dtype) -> Result<(&'d [u8], Vec<usize>), WeightsError> {
        let wrong = |why: String| WeightsError::Tensor { name: name.into(), why };
        let tensor = self.tensors.tensor(name).map_err(|error| wrong(error.to_string()))?;
        if tensor.dtype() != dtype {
            return Err(wrong(format!("{:?} where {dtype:?} should be", tensor.dtype())));
        }
        let shape = tensor.shape().to_vec();
        let data = self.tensors.tensor(name).map(|t| t.data()).map_err(|error| wrong(error.to_string()))?;
        Ok((data, shape))
    }

    /// A matrix of any shape.
    pub fn matrix(&self, name: &str) -> Result<Matrix, WeightsError> {
        let (data, shape) = self.bytes(name, Dtype::F32)?;
        let data: Vec<f32> = data.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
        if let Some(bad) = data.iter().position(|x| !x.is_finite()) {
            return Err(WeightsError::Tensor { name: name.into(), why: format!("value {bad} is no number") });
        }
        Ok(Matrix { columns: shape.last().copied().unwrap_or(1), data })
    }

    /// A matrix with so many rows, and columns if that is known.
    pub fn matrix_of(&self, name: &str, rows: usize, columns: Option<usize>) -> Result<Matrix, WeightsError> {
        let matrix = self.matrix(name)?;
        let wanted = columns.unwrap_or(matrix.columns);
        if matrix.columns != wanted || matrix.data.len() != rows * wanted {
            let why = format!("{} numbers where {rows} × {wanted} should be", matrix.data.len());
            return Err(WeightsError::Tensor { name: name.into(), why });
        }
        Ok(matrix)
    }

    /// So many numbers.
    pub fn vector(&self, name: &str, length: usize) -> Result<Vec<f32>, WeightsError> {
        Ok(self.matrix_of(name, 1, Some(length))?.data)
    }

    /// Lines of text.
    pub fn lines(&self, name: &str) -> Result<Vec<&'d str>, WeightsError> {
        let (data, _) = self.bytes(name, Dtype::U8)?;
        let text = std::str::from_utf8(data)
            .map_err(|error| WeightsError::Tensor { name: name.into(), why: error.to_string() })?;
        Ok(text.lines().collect())
    }
}

/// Sum over names, shapes and bytes of all tensors, in the order of their names.
pub fn checksum(tensors: &SafeTensors) -> String {
    let mut all = tensors.tensors();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let of = |sum: u64, (name, tensor): &(String, TensorView)| {
        digest((sum, name.as_str(), format!("{:?} {:?}", tensor.dtype(), tensor.shape()), tensor.data()))
    };
    format!("{:016x}", all.iter().fold(0, of))
}

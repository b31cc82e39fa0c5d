//! Why the graphics card did not bake a material; the processor always can.

use thiserror::Error;

use crate::material::BakeError;

/// Why the graphics card did not bake a material.
#[derive(Debug, Error)]
pub enum GpuError {
    #[error("cannot bake {0} px on the graphics card: choose a power of two from 64 to 4096")]
    Size(u32),
    #[error(
        "the material needs {needed_mb} MB of planes at {size_px} px, the graphics card takes {most_mb}: choose a smaller size"
    )]
    TooLarge { size_px: u32, needed_mb: u64, most_mb: u64 },
    #[error(transparent)]
    Bake(#[from] BakeError),
    #[error("the graphics card refused the work: {0}")]
    Refused(String),
    #[error("the maps are of {maps_px} px, the material of {material_px}")]
    Mismatch { maps_px: u32, material_px: u32 },
}

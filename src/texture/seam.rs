//! Measures how well maps tile: the step across the wrap edge against the steps inside.

use serde::{Deserialize, Serialize};

use super::{Image, PbrMaps};

/// Per map, mean step across the wrap edge over mean step between inner neighbours; the worse direction.
/// 1.0 is perfect, below it the edge is calmer than the inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seam {
    pub basecolor: f32,
    pub normal: f32,
    pub orm: f32,
    pub height: f32,
}

/// Measures all maps of a material.
pub fn seam(maps: &PbrMaps) -> Seam {
    let size = maps.size_px as usize;
    let image = |image: &Image| {
        let channels = usize::from(image.channels);
        ratio(size, channels, |i| f32::from(image.data[i]))
    };
    Seam {
        basecolor: image(&maps.base_color),
        normal: image(&maps.normal),
        orm: image(&maps.orm),
        height: ratio(size, 1, |i| f32::from(maps.height[i])),
    }
}

impl Seam {
    /// The worst of the four.
    pub fn worst(&self) -> f32 {
        self.basecolor.max(self.normal).max(self.orm).max(self.height)
    }
}

fn ratio(size: usize, channels: usize, at: impl Fn(usize) -> f32) -> f32 {
    // Sums of steps to the right and downwards: inside, and across the edge.
    let (mut inner, mut edge) = ([0.0f64; 2], [0.0f64; 2]);
    for y in 0..size {
        for x in 0..size {
            for c in 0..channels {
                let here = at((y * size + x) * channels + c);
                let right = at((y * size + (x + 1) % size) * channels + c);
                let below = at(((y + 1) % size * size + x) * channels + c);
                let steps = [((here - right).abs(), x + 1 == size), ((here - below).abs(), y + 1 == size)];
                for (k, (step, across)) in steps.into_iter().enumerate() {
                    if across { edge[k] += f64::from(step) } else { inner[k] += f64::from(step) }
                }
            }
        }
    }
    let worse = |k: usize| {
        let inner = inner[k] / (size.max(2) - 1) as f64;
        // Nearly flat maps have steps of rounding only: half a level of 255 is no seam.
        if inner < 1e-9 && edge[k] < 1e-9 { 1.0 } else { (edge[k] / inner.max(1e-9)) as f32 }
    };
    worse(0).max(worse(1))
}

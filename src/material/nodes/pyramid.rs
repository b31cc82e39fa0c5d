//! Blurred heights, each as small as its blur allows, as a graphics card holds them: in one plane, behind each other.

use super::def::Canvas;

/// One scale that a node looks at: how far it reaches, and the plane of blurred heights that it is read from.
pub struct Reached {
    /// Pixels.
    pub radius_px: f32,
    /// How many times smaller the plane is; 0 for none, where the height itself is read.
    pub step: usize,
    /// On a card, where in the pyramid its plane begins.
    pub from: usize,
}

/// Where in the pyramid the height at a `step` of its size lies: behind those that are larger.
pub fn halved_at(full: usize, step: usize) -> usize {
    let larger = (1..).map(|k| 1 << k).take_while(|larger| *larger < step);
    larger.map(|larger| (full / larger) * (full / larger)).sum()
}

/// What WGSL is told of scales: per scale its radius in metres, where its plane begins, and its step.
pub fn table(scales: Vec<Reached>, canvas: Canvas) -> Vec<f32> {
    let texel_m = canvas.size_m / canvas.size_px as f32;
    scales.into_iter().flat_map(|s| [s.radius_px * texel_m, s.from as f32, s.step as f32]).collect()
}

//! Paint: a coat that fills the grain and comes off where it is worn.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;

/// A coat of paint, chipped as far as it is worn.
pub const PAINT: Layer = Layer::new("paint", "a coat of paint, chipped as far as it is worn", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let thick = g.fbm("paint thickness", 7.0, 4.0);
    // Edges are knocked first.
    let edges = look.height.curvature(0.005, 3.0) * (coat.wear * 0.9);
    let flakes = g.fbm("paint flakes", 4.5, 6.0) * 0.7 - g.hollow(&look) * 0.25 + thick * 0.15 + edges;
    let lost = (flakes + (coat.wear * 1.35 + (1.0 - coat.amount) * 0.8 - 1.35)).step(0.0, 0.035);
    let mask = 1.0 - lost;
    let rim = (flakes + (coat.wear * 1.35 + (1.0 - coat.amount) * 0.8 - 1.35)).step(-0.07, 0.0) * mask;
    let color = g.shade(coat.color, thick * 0.05 + rim * 0.12 + 0.98);
    // Brushed on: it fills what is fine and stands a film above what is bare.
    let height = look.height * (1.0 - mask * 0.25) + mask * (thick * 0.00006 + 0.00025);
    Look { height, ..g.cover(look, mask, color, 0.42) }
}

//! Dust: a pale film, thick in hollows, wiped off what stands out.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How thick the dust lies.
pub const DUST: Layer = Layer::new("dust", "how thick the dust lies", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let film = g.fbm("dust film", 1.1, 5.0) * 0.35 + g.fbm("dust fluff", 45.0, 3.0) * 0.15;
    let low = g.hollow(&look) * 0.35;
    let mask = (film + low + (coat.amount * 1.3 - 0.75)).step(-0.5, 0.75) * (0.25 + 0.65 * coat.amount);
    let grey = g.shade(LinearRgb([0.33, 0.30, 0.26]), film * 0.2 + 1.0);
    g.cover(look, mask, grey, 0.93)
}

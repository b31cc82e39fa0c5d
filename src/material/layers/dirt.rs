//! Grime: soaked into hollows first, then over all.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much grime lies in the low places.
pub const DIRT: Layer = Layer::new("dirt", "how much grime lies in the low places", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let amount = coat.amount;
    let patches = g.fbm("dirt patches", 1.5, 6.0) * 0.6 + g.fbm("dirt grain", 60.0, 3.0) * 0.25;
    let low = g.hollow(&look) * 0.9;
    let mask = (patches + low + (amount - 1.0)).step(-0.35, 0.75) * (0.35 + 0.5 * amount);
    Look {
        color: g.mix(look.color, LinearRgb([0.055, 0.040, 0.027]), mask).into(),
        roughness: g.mix(look.roughness, 0.88, mask).into(),
        metallic: g.mix(look.metallic, 0.0, mask * 0.6).into(),
        ..look
    }
}

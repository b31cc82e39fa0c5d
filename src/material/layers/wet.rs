//! Water: soaked in, then standing in hollows.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;

/// How wet it is: darker, glossier, puddles in low places.
pub const WET: Layer = Layer::new("wetness", "how wet it is: darker, glossier, puddles in low places", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let amount = coat.amount;
    let damp = (g.fbm("damp patches", 1.5, 5.0) * 0.7 + (amount * 2.0 - 0.7)).step(-0.3, 0.5);
    let low = g.hollow(&look) * 0.8;
    let pool = (g.fbm("pools", 1.2, 4.0) * 0.5 + low + (amount * 1.6 - 1.7)).step(0.0, 0.25);
    let soaked = g.mix(look.roughness, 0.22, damp * (0.85 * amount));
    Look {
        color: g.shade(look.color, damp * (-0.42 * amount) + 1.0).into(),
        roughness: g.mix(soaked, 0.05, pool).into(),
        ..look
    }
}

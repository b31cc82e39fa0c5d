//! Moss: cushions that start in joints and hollows.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much moss grows in the low places.
pub const MOSS: Layer = Layer::new("moss", "how much moss grows in the low places", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let patches = g.fbm("moss patches", 2.0, 6.0) * 0.7;
    let fluff = g.fractal("billow", "moss fluff", (110.0, 110.0), 3.0, 0.6, None);
    let ground = patches + g.hollow(&look) * 0.8 + fluff * 0.12;
    let mask = (ground + (coat.amount * 1.5 - 1.25)).step(-0.12, 0.22);
    let green = g.mix(
        LinearRgb([0.028, 0.055, 0.012]),
        LinearRgb([0.12, 0.17, 0.035]),
        (fluff * 0.45 + g.fbm("moss tone", 9.0, 3.0) * 0.4 + 0.4).clamp(),
    );
    let height = look.height + mask * (fluff * 0.0012 + 0.0025);
    Look { height, ..g.cover(look, mask, green, 0.95) }
}

//! Frost: needles of ice that spread from hollows and edges.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much hoarfrost has grown.
pub const FROST: Layer = Layer::new("frost", "how much hoarfrost has grown", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let needles = g.fractal("ridged", "frost needles", (34.0, 34.0), 4.0, 0.6, None);
    let spread = g.fbm("frost spread", 1.8, 5.0) * 0.5 + g.hollow(&look) * 0.5;
    let ground = spread + needles * 0.35 + (coat.amount * 1.7 - 0.95);
    let mask = ground.step(-0.25, 0.55) * (0.4 + 0.5 * coat.amount);
    let ice = g.mix(LinearRgb([0.50, 0.58, 0.68]), LinearRgb([0.84, 0.86, 0.87]), needles.step(-0.2, 0.7));
    let height = look.height + mask * (needles.clamp() * 0.0006);
    Look { height, ..g.cover(look, mask, ice, 0.42) }
}

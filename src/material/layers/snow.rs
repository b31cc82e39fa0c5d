//! Snow: blown into hollows first, then a cover that rounds what is below.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much snow lies on it.
pub const SNOW: Layer = Layer::new("snow", "how much snow lies on it", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let drift = g.fbm("snow drift", 1.3, 5.0);
    let soft = g.fbm("snow grain", 26.0, 3.0);
    let ground = drift * 0.55 + g.hollow(&look) * 0.55 + soft * 0.08 + (coat.amount * 2.1 - 1.25);
    let mask = ground.step(-0.06, 0.3);
    let white = g.mix(
        LinearRgb([0.62, 0.69, 0.80]),
        LinearRgb([0.85, 0.86, 0.87]),
        (drift * 0.4 + soft * 0.3 + 0.6).clamp(),
    );
    let lying =
        look.height * (0.55 - 0.4 * coat.amount) + drift * 0.006 + soft * 0.0012 + 0.012 * coat.amount;
    let height = g.mix(look.height, lying, mask);
    Look { height, ..g.cover(look, mask, white, 0.62) }
}

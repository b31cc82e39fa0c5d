//! Rust: pits and scabs from brown to orange, with runs of stain around them.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much of it has rusted.
pub const RUST: Layer = Layer::new("rust", "how much of it has rusted", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let patches = g.fbm("rust patches", 2.2, 6.0) * 0.75;
    let grain = g.fractal("billow", "rust grain", (55.0, 55.0), 4.0, 0.6, None);
    let ground = patches + g.hollow(&look) * 0.35 + grain * 0.16 + (coat.amount * 1.7 - 1.15);
    let (scab, stain) = (ground.step(0.0, 0.16), ground.step(-0.42, 0.25));
    let tone = (grain * 0.5 + g.fbm("rust tone", 11.0, 4.0) * 0.5 + 0.45).clamp();
    let color = tone.ramp(&[
        (0.0, LinearRgb([0.042, 0.018, 0.011])),
        (0.45, LinearRgb([0.155, 0.050, 0.018])),
        (0.8, LinearRgb([0.33, 0.115, 0.028])),
        (1.0, LinearRgb([0.46, 0.20, 0.055])),
    ]);
    let color_under = g.mix(look.color, LinearRgb([0.30, 0.12, 0.045]), stain * 0.35);
    let height = look.height + scab * (grain * 0.00045 + 0.0003);
    let stained = Look { color: color_under.into(), height, ..look };
    g.cover(stained, scab, color, 0.92)
}

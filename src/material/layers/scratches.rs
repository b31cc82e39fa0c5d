//! Scratches: fine lines in all directions and a few deep ones.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;

/// How scratched it is.
pub const SCRATCHES: Layer = Layer::new("scratches", "how scratched it is", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let amount = coat.amount;
    let fine = g.scatter(
        "fine scratches",
        60.0 + 500.0 * amount,
        &[("shape", 3.0), ("length_m", 0.12), ("least", 0.15), ("width", 0.004), ("bend", 0.06)],
    );
    let deep = g.scatter(
        "deep scratches",
        2.0 + 26.0 * amount,
        &[("shape", 3.0), ("length_m", 0.3), ("least", 0.2), ("width", 0.005), ("bend", 0.1)],
    );
    let (light, cut) = (fine * (0.25 + 0.35 * amount), deep * 0.8);
    let line = light.max(cut).clamp();
    Look {
        color: g.shade(look.color, line * 0.35 + 1.0).into(),
        roughness: g.mix(look.roughness, 0.55, line).into(),
        height: look.height - (light * 0.00006 + cut * 0.00025),
        ..look
    }
}

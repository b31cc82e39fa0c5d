//! Gold leaf: laid on in squares, rubbed through on what is worn.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;
use crate::num::LinearRgb;

/// How much of it is gilded.
pub const GOLD_LEAF: Layer = Layer::new("gold_leaf", "how much of it is gilded", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let leaves = g.node(
        "bond",
        &[
            ("columns", (12.0 * g.size_m()).round().max(1.0)),
            ("rows", (12.0 * g.size_m()).round().max(1.0)),
            ("shift", 0.0),
            ("jitter_x", 0.06),
            ("jitter_y", 0.06),
            ("seed", g.seed("leaves of gold")),
        ],
        &[("offset", g.wobble("leaf edges", 9.0, 3.0, 0.0015).into())],
    );
    let creased = g.fractal("ridged", "leaf creases", (38.0, 38.0), 4.0, 0.5, None);
    let edges = look.height.curvature(0.006, 3.0) * coat.wear;
    let rubbed = g.fbm("rubbed", 3.2, 6.0) * 0.7 - g.hollow(&look) * 0.2 + creased * 0.12 + edges;
    let mask = 1.0 - (rubbed + (coat.wear * 0.9 - coat.amount * 1.1)).step(0.0, 0.12);
    let seam = leaves.step(0.0016, 0.0004);
    let gold = g.shade(
        LinearRgb([1.0, 0.72, 0.32]),
        leaves.port("id").hash_signed("leaf tone") * 0.06 + creased * 0.04 - seam * 0.1 + 0.98,
    );
    let roughness = (creased * 0.06 + seam * 0.1 + 0.24).clamp();
    Look {
        color: g.mix(look.color, gold, mask).into(),
        roughness: g.mix(look.roughness, roughness, mask).into(),
        metallic: g.mix(look.metallic, 1.0, mask.step(0.45, 0.55)).into(),
        height: look.height + mask * (creased * 0.00004) + seam * mask * 0.00003,
        ..look
    }
}

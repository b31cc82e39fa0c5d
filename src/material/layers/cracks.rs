//! Cracks: a coarse net with finer ones between, dark and sunk.

use super::layer::{Coat, Layer};
use crate::material::builder::Builder;
use crate::material::recipes::look::Look;

/// How far it is cracked.
pub const CRACKS: Layer = Layer::new("cracks", "how far it is cracked", apply);

fn apply<'g>(g: &'g Builder, coat: Coat, look: Look<'g>) -> Look<'g> {
    let stray = g.wobble("crack stray", 6.0, 4.0, 0.03);
    let coarse = g.cells("cracks", (2.6, 2.6), 1.0, Some(stray));
    let fine = g.cells("fine cracks", (9.0, 9.0), 1.0, Some(stray));
    let width = g.fbm("crack width", 3.0, 4.0) * 0.0022;
    let open = (coarse + width).step(0.0004 + 0.0030 * coat.amount, 0.0004);
    let some = g.fbm("where fine", 1.6, 4.0).step(0.75 - 1.2 * coat.amount, 1.0 - 0.9 * coat.amount);
    let hair = (fine + width * 0.5).step(0.0003 + 0.0012 * coat.amount, 0.0003) * some;
    let crack = open.max(hair * 0.8);
    Look {
        color: g.shade(look.color, crack * -0.72 + 1.0).into(),
        roughness: g.mix(look.roughness, 0.9, crack.clamp()).into(),
        height: look.height - crack * (0.0015 + 0.0025 * coat.amount),
        hollow: g.hollow(&look).max(crack).into(),
        ..look
    }
}

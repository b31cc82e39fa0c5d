//! What a layer declares.

use crate::material::builder::{Builder, Wire};
use crate::material::recipes::look::Look;
use crate::material::recipes::{Slider, amount};
use crate::num::LinearRgb;

/// Something that comes to lie on a finished material, or wears it off.
pub struct Layer {
    /// How much of it, 0 for none; every material takes it, also where its recipe does not list it.
    pub slider: Slider,
    /// Lays it over the look.
    pub apply: for<'g> fn(&'g Builder, Coat, Look<'g>) -> Look<'g>,
}

/// How a layer is laid on.
#[derive(Clone, Copy, Debug)]
pub struct Coat {
    /// How much of it, 0..1.
    pub amount: f32,
    /// How worn the whole is, 0..1.
    pub wear: f32,
    /// Its colour, where it has none of its own.
    pub color: LinearRgb,
}

impl Layer {
    pub(super) const fn new(
        name: &'static str,
        summary: &'static str,
        apply: for<'g> fn(&'g Builder, Coat, Look<'g>) -> Look<'g>,
    ) -> Layer {
        Layer { slider: amount(name, 0.0, summary), apply }
    }
}

impl Builder {
    /// 1 in joints and hollows, 0 on top.
    pub(super) fn hollow<'g>(&'g self, look: &Look<'g>) -> Wire<'g> {
        let hollow = self.mask(look.hollow);
        self.mix(0.0, 1.0, hollow)
    }

    /// Covers the look with a non-metal where the mask is 1.
    pub(super) fn cover<'g>(
        &'g self,
        look: Look<'g>,
        mask: Wire<'g>,
        color: Wire<'g>,
        roughness: f32,
    ) -> Look<'g> {
        Look {
            color: self.mix(look.color, color, mask).into(),
            roughness: self.mix(look.roughness, roughness, mask).into(),
            metallic: self.mix(look.metallic, 0.0, mask).into(),
            ..look
        }
    }
}

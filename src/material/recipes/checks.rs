//! Checks: the cracks along the grain that wood gets as it dries.

use crate::material::builder::{Builder, Wire};

/// Cracks, 0..1, of `per_m` (along and across the grain); `amount` 0 none, 1 many. Pieces of another `far` crack
/// elsewhere.
pub fn checks<'g>(g: &'g Builder, name: &str, per_m: (f32, f32), amount: f32, far: Wire<'g>) -> Wire<'g> {
    // Lines where a noise crosses zero, wide in some places and closed in most.
    let line = g.fractal("ridged", name, per_m, 1.0, 0.5, Some(far));
    let open = g.fbm_xy(&format!("{name} open"), (per_m.0 * 1.7, per_m.1 * 0.5), 3.0, Some(far));
    (line + open * 0.13 + (amount * 0.15 - 0.18)).step(0.62, 0.69)
}

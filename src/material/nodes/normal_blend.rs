//! Lays fine normals over coarse ones: weave over folds, grain over boards.

use super::def::{Gpu, Kind, NodeDef, Reach, optional_at, port, whole};
use super::kernel::{Kernel, put};

/// `detail` over `base`, as far as `amount` says (wholly where it is open).
pub const NORMAL_BLEND: NodeDef = NodeDef {
    name: "normal_blend",
    inputs: &[
        port("base", Kind::Normal),
        port("detail", Kind::Normal),
        optional_at("amount", Kind::Mask, 1.0),
    ],
    outputs: &[port("out", Kind::Normal)],
    params: &[
        // 0: the detail turned onto the base (Barré-Brisebois and Hill, "Blending in Detail"); 1: slopes added (UDN),
        // which is softer on steep ground.
        whole("mode", 0.0, 1.0, 0.0),
    ],
    build: |p, _| {
        let added = p.whole("mode") == 1;
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                let at = |k: usize, n: usize| [inputs[k][n], inputs[k + 1][n], inputs[k + 2][n]];
                for n in 0..inputs[0].len() {
                    let amount = inputs[6].get(n).copied().unwrap_or(1.0);
                    let [x, y, z] = at(3, n);
                    let detail = [x * amount, y * amount, 1.0 + (z - 1.0) * amount];
                    let [x, y, z] = at(0, n);
                    let sum = if added { [x + detail[0], y + detail[1], z] } else { onto([x, y, z], detail) };
                    put(out, n, outwards(sum));
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/normal_blend.wgsl")),
};

/// The detail as it stands once its ground is turned to the base.
#[inline(always)]
fn onto([x, y, z]: [f32; 3], detail: [f32; 3]) -> [f32; 3] {
    let up = (z + 1.0).max(1e-3);
    let (u, v, w) = (-detail[0], -detail[1], detail[2]);
    let share = (x * u + y * v + up * w) / up;
    [x * share - u, y * share - v, up * share - w]
}

/// At unit length, and never into the ground.
#[inline(always)]
fn outwards([x, y, z]: [f32; 3]) -> [f32; 3] {
    let z = z.max(0.0);
    let square = x * x + y * y + z * z;
    let sound = square > 1e-12 && square < 1e12;
    let inverse = 1.0 / square.sqrt();
    if sound { [x * inverse, y * inverse, z * inverse] } else { [0.0, 0.0, 1.0] }
}

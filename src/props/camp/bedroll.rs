//! A bedroll laid out to sleep in: a quilted mat, a folded blanket, a small pillow.

use glam::Vec3;

use crate::mesh::{TriMesh, box_project_faces, loft, tube};
use crate::num::math::{PI, TAU, cos, on_circle, pow, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; the head is at the back (−Z).
pub const BEDROLL: Generator = Generator {
    kind: "bedroll",
    title: "Bedroll",
    group: "camp",
    words: &["sleeping bag", "sleeping mat", "bed roll", "pallet bed", "blanket roll"],
    styles: &[],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 0.75, 1.1),
        Param::m("height", 0.12, 0.17, 0.3),
        Param::m("depth", 1.6, 1.95, 2.2),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "fabric", material: "woven fabric" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "paper", material: "cream woven fabric" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seed = args.seed().0;
    let mat = size.y * 0.4;
    shape.add("mat", "paper", pad(Vec3::new(size.x, mat, size.z), 9.0, seed));
    let cover = Vec3::new(size.x - 0.02, size.y * 0.3, size.z * 0.62);
    let blanket = pad(cover, 0.0, seed ^ 1).at(0.0, mat * 0.82, size.z * 0.5 - cover.z * 0.5 - 0.01);
    shape.add("blanket", "fabric", blanket);
    // The top of the blanket is turned back in a soft roll.
    let roll = Vec3::new(size.x - 0.03, size.y * 0.3, 0.2);
    let fold = pad(roll, 0.0, seed ^ 2).at(0.0, mat * 0.9 + size.y * 0.1, size.z * 0.5 - cover.z + 0.02);
    shape.add("blanket", "fabric", fold);
    let pillow = Vec3::new(size.x * 0.6, size.y - mat * 0.85, 0.28);
    let cushion = pad(pillow, 0.0, seed ^ 3).at(0.0, mat * 0.85, -size.z * 0.5 + 0.2);
    shape.add("pillow", "leather", cushion);
    for side in [-1.0, 1.0] {
        let x = side * size.x * 0.28;
        let z = size.z * 0.5 - 0.005;
        let top = mat * 0.9 + cover.y;
        let strap = [
            Vec3::new(x, 0.012, z - 0.01),
            Vec3::new(x, top * 0.8, z - 0.012),
            Vec3::new(x, top + 0.004, z - 0.09),
            Vec3::new(x, top + 0.006, z - 0.3),
        ];
        shape.add("straps", "leather", tube(&strap, 0.008, 6));
    }
}

/// A soft slab lying on y = 0, its edges rounded; `quilts` seams run across it.
fn pad(size: Vec3, quilts: f32, seed: u64) -> TriMesh {
    let (rows, sides) = (40, 24);
    let power = |v: f32, e: f32| v.signum() * pow(v.abs(), e);
    let rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|r| {
            let v = r as f32 / rows as f32;
            // Steps are closer at both ends, where the slab rounds off.
            let z = -cos(PI * v) * 0.5;
            let near = ((0.5 - z.abs()) * size.z / size.y * 1.5).min(1.0);
            let round = (1.0 - (1.0 - near) * (1.0 - near)).max(0.0).sqrt();
            let seam =
                if quilts > 0.0 { 0.62 + 0.38 * sin(PI * (z + 0.5) * quilts).abs().sqrt() } else { 1.0 };
            let lump = 1.0 - 0.05 * (fbm3(Vec3::new(0.0, z * 6.0, 0.0), 2, seed) + 1.0);
            let tall = size.y * (0.3 + 0.7 * round * seam * lump);
            let half = size.x * (0.485 + 0.015 * round);
            (0..sides)
                .map(|s| {
                    let around = on_circle(TAU * (s as f32 + 0.5) / sides as f32);
                    let up = power(around.y, if around.y < 0.0 { 0.25 } else { 0.55 });
                    let lie = 1.0 + 0.04 * fbm3(Vec3::new(around.x * 3.0, z * 9.0, 2.0), 2, seed);
                    Vec3::new(half * power(around.x, 0.3), tall * (0.5 + 0.5 * up * lie), size.z * z)
                })
                .collect()
        })
        .collect();
    let body = loft(&rings, 1.0);
    let Some(bounds) = body.bounds() else { return body };
    let fitted = body.at(0.0, -bounds.min.y, 0.0).stretched(size / bounds.size());
    box_project_faces(&fitted)
}

//! A bedroll laid out to sleep in: a quilted mat, a folded blanket, a small pillow.

use glam::Vec3;

use crate::mesh::{TriMesh, tube};
use crate::num::math::{PI, sin};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::bent_sheet;
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
    let (columns, rows) = (14, 36);
    let sheet = |r: usize, c: usize| {
        let (u, v) = (c as f32 / columns as f32, r as f32 / rows as f32);
        let edge = |t: f32, width: f32| {
            let near = (t.min(1.0 - t) / width).min(1.0);
            (1.0 - (1.0 - near) * (1.0 - near)).sqrt()
        };
        let soft = edge(u, (size.y / size.x).min(0.4)) * edge(v, (size.y / size.z).min(0.4));
        let seam = if quilts > 0.0 { 0.5 + 0.5 * (sin(PI * v * quilts)).abs().sqrt() } else { 1.0 };
        let lump = 1.0 - 0.06 * (fbm3(Vec3::new(u * 4.0, v * 7.0, 0.0), 2, seed) + 1.0);
        let y = size.y * (0.24 + 0.76 * soft * seam * lump);
        Vec3::new((u - 0.5) * size.x, y, (v - 0.5) * size.z)
    };
    let mut grid: Vec<Vec<Vec3>> = (0..=rows).map(|r| (0..=columns).map(|c| sheet(r, c)).collect()).collect();
    grid.reverse();
    let top = bent_sheet(&grid, size.y * 0.2, 1.0);
    let bounds = top.bounds().map_or(Vec3::ONE, |b| b.max);
    top.deformed(|p| Vec3::new(p.x, (p.y * size.y / bounds.y).max(p.y * 0.02), p.z)).deformed(|p| {
        // What hangs below the rim becomes the flat underside.
        Vec3::new(
            p.x.clamp(-size.x * 0.5, size.x * 0.5),
            p.y.max(0.0),
            p.z.clamp(-size.z * 0.5, size.z * 0.5),
        )
    })
}

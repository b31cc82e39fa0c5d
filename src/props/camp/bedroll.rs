//! A bedroll laid out to sleep in (a quilted mat, a folded blanket, a small pillow), rolled up, or a sleeping bag.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, band, bevel_box, box_project_faces, extrude, loft, shade, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, cos, on_circle, pow, rot_z, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; the head is at the back (−Z).
pub const BEDROLL: Generator = Generator {
    kind: "bedroll",
    title: "Bedroll",
    group: "camp",
    words: &["sleeping bag", "sleeping mat", "bed roll", "pallet bed", "blanket roll"],
    styles: &["rolled", "modern"],
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
    if args.is("rolled") {
        return rolled(shape, size);
    }
    if args.is("modern") {
        return mummy(shape, size, seed);
    }
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

/// Rolled up and bound with two straps, a handle between them; lies along X.
fn rolled(shape: &mut Shape, size: Vec3) {
    let r = (size.y * 0.5 - 0.012).min(size.x * 0.3);
    let (turns, steps) = (3.25_f32, 78);
    let thick = r / (turns + 1.4);
    let spiral = |t: f32, inset: f32| {
        let out = on_circle(-TAU * turns * t + 1.1);
        out * (r - thick * turns * t - inset)
    };
    let cloth = |share: f32| (0..=steps).map(move |i| spiral(i as f32 / steps as f32, thick * share));
    let outline: Vec<Vec2> = cloth(0.0).chain(cloth(0.86).collect::<Vec<_>>().into_iter().rev()).collect();
    let outline: Vec<Vec2> = outline.into_iter().rev().collect();
    let long = size.x;
    let roll = shade(extrude(&outline, long, thick * 0.3), 0.9).yawed(FRAC_PI_2);
    let low = roll.bounds().map_or(0.0, |b| b.min.y);
    shape.add("mat", "paper", roll.at(0.0, -low, 0.0));
    for x in [-0.27, 0.27] {
        let strap = band(r + 0.006, 0.036, 0.01, 36).at(0.0, -0.018, 0.0).turned(rot_z(FRAC_PI_2));
        let at = Vec3::new(x * long, r + 0.006, 0.0);
        shape.add("straps", "leather", strap.moved(at.with_y((-low).max(r + 0.006))));
        let buckle = bevel_box(Vec3::new(0.05, 0.04, 0.012), 0.004);
        shape.add("straps", "fabric", buckle.moved(at + Vec3::new(0.0, 0.0, r + 0.006)));
    }
    let handle: Vec<Vec3> = (0..=12)
        .map(|i| on_circle(PI * i as f32 / 12.0))
        .map(|p| Vec3::new(p.x * long * 0.26, r, r * 0.96 + p.y * 0.06))
        .collect();
    shape.add("straps", "leather", tube(&handle, 0.011, 8));
}

/// A quilted bag that narrows to the feet, a hood round the pillow, a zip down one side.
fn mummy(shape: &mut Shape, size: Vec3, seed: u64) {
    let narrow = |p: Vec3| {
        let t = (p.z / size.z + 0.5).clamp(0.0, 1.0);
        let wide = 1.0 - 0.36 * t * t - 0.28 * pow((0.3 - t).max(0.0) / 0.3, 2.0);
        Vec3::new(p.x * wide, p.y, p.z)
    };
    let bag = pad(size, 13.0, seed).deformed(narrow);
    shape.add("bag", "fabric", box_project_faces(&shade(bag, 1.0)));
    // The hood: a puffed ring round the opening, a lining within.
    let z = -size.z * 0.5 + 0.2;
    let (a, b, r) = (size.x * 0.27, 0.15, size.y * 0.28);
    let hood: Vec<Vec3> = (0..=28)
        .map(|i| on_circle(TAU * i as f32 / 28.0 + FRAC_PI_2))
        .map(|p| Vec3::new(p.x * a, size.y * 0.86 - r * 0.6 + 0.02 * p.y, z + p.y * b))
        .collect();
    shape.add("hood", "fabric", tube(&hood, r * 0.7, 10));
    let lining = pad(Vec3::new(a * 1.9, size.y * 0.3, b * 1.9), 0.0, seed ^ 5);
    shape.add("lining", "paper", lining.at(0.0, size.y * 0.62, z));
    let zip: Vec<Vec3> = (0..=12)
        .map(|i| narrow(Vec3::new(size.x * 0.36, size.y * 0.93, size.z * (-0.24 + 0.05 * i as f32))))
        .collect();
    shape.add("zip", "leather", tube(&zip, 0.009, 6));
}

//! A throw cushion: square with piping, a bolster, a round one with a button, or tasselled.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, displaced, lathe, ring, shade, smooth_profile, tube};
use crate::num::math::{FRAC_PI_2, TAU, cos, on_circle, pow, rot_z};
use crate::num::noise::fbm3;
use crate::props::nature::growth::Growth;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CUSHION: Generator = Generator {
    kind: "cushion",
    title: "Cushion",
    group: "decor",
    words: &[
        "throw pillow",
        "throw cushion",
        "sofa cushion",
        "scatter cushion",
        "bolster",
        "floor cushion",
        "meditation cushion",
    ],
    styles: &["round", "bolster", "tasselled"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.3, 0.46, 0.8),
        Param::m("height", 0.08, 0.15, 0.25),
        Param::m("depth", 0.3, 0.45, 0.8),
    ],
    source: "usual retail sizes: 45 to 60 cm",
    slots: &[
        SlotSpec { name: "fabric", material: "woven fabric" },
        SlotSpec { name: "trim", material: "twill" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seed = args.random("folds").bits();
    let mut growth = Growth::default();
    if args.is("bolster") {
        bolster(&mut growth, size);
        growth.settle(Vec3::new(size.x, size.y, size.y), false, shape);
        return;
    }
    if args.is("round") {
        round(&mut growth, size, seed);
    } else {
        square(&mut growth, size, seed, args.is("tasselled"));
    }
    growth.settle(size, false, shape);
    shape.anchor("seat", Vec3::new(0.0, size.y * 0.8, 0.0), 0.0);
}

/// The seam of a square cushion at `turn`: drawn out to corners, hollow between them.
fn seam(turn: f32, half: Vec2) -> Vec2 {
    let p = on_circle(turn);
    let square = |v: f32| v.signum() * pow(v.abs(), 0.42);
    let corner = (p.x * p.y * 2.0).abs();
    Vec2::new(square(p.x), square(p.y)) * half * (0.93 + 0.07 * corner)
}

fn square(growth: &mut Growth, size: Vec3, seed: u64, tassels: bool) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    // A row of sections from the middle of the underside over the seam to the middle of the top.
    let rows = 16;
    let sides = 44;
    let mut rings = Vec::new();
    for row in 1..rows {
        let t = row as f32 / rows as f32 * 2.0 - 1.0;
        let share = pow(1.0 - t.abs(), 0.75);
        let ring: Vec<Vec3> = (0..sides)
            .map(|s| {
                let p = seam(-TAU * s as f32 / sides as f32, half) * share;
                let edge = 1.0 - share;
                let fold = fbm3(Vec3::new(p.x, t, p.y) * 9.0, 2, seed) * 0.012
                    + fbm3(Vec3::new(p.x, t, p.y) * 3.5, 2, seed ^ 3) * 0.01;
                let full = pow(edge.max(0.0), 0.55) * size.y * 0.5;
                Vec3::new(p.x, t.signum() * full * (1.0 + fold * 8.0) + fold * 0.3, p.y)
            })
            .collect();
        rings.push(ring);
    }
    growth.add("cushion", "fabric", box_project_faces(&shade(crate::mesh::loft(&rings, 1.2), 1.2)));
    let cord: Vec<Vec3> = (0..=64)
        .map(|s| seam(TAU * (s as f32 + 0.5) / 64.0, half * 1.004))
        .map(|p| Vec3::new(p.x, 0.0, p.y))
        .collect();
    growth.add("piping", "trim", tube(&cord, 0.006, 8));
    if tassels {
        for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            let at = Vec3::new(x * half.x * 0.86, 0.0, z * half.y * 0.86);
            let out = Vec3::new(x, 0.0, z).normalize_or(Vec3::X);
            let line = [
                (0.0, 0.0),
                (0.008, 0.002),
                (0.011, 0.012),
                (0.006, 0.02),
                (0.009, 0.024),
                (0.015, 0.05),
                (0.017, 0.07),
                (0.0, 0.07),
            ];
            let tassel = lathe(&smooth_profile(&line, 2), 14, 0.8).deformed(|p| {
                let strand =
                    1.0 + if p.y > 0.022 { 0.12 * cos(crate::num::math::atan2(p.z, p.x) * 7.0) } else { 0.0 };
                Vec3::new(p.x * strand, p.y, p.z * strand)
            });
            let turn = Mat3::from_cols(out.cross(Vec3::Y), out, Vec3::Y);
            growth.add("tassels", "trim", shade(tassel, 0.9).turned(turn).moved(at));
        }
    }
}

/// A round cushion gathered to a covered button above and below.
fn round(growth: &mut Growth, size: Vec3, seed: u64) {
    let half = Vec3::new(size.x, size.y, size.z) * 0.5;
    let body = displaced(4, |d| {
        let out = Vec2::new(d.x, d.z).length();
        let turn = crate::num::math::atan2(d.z, d.x);
        let pleat = 0.03 * cos(turn * 16.0) * (out * (1.0 - out) * 4.0);
        let dimple = 1.0 - 0.55 * crate::num::math::exp(-out * out * 26.0);
        let y = d.y.signum() * pow(d.y.abs(), 0.62) * half.y * dimple;
        let wide = pow(out, 0.8).max(1e-4) / out.max(1e-4);
        let soft = 1.0 + fbm3(d * 2.0, 2, seed) * 0.02;
        Vec3::new(d.x * half.x * wide, y * (1.0 + pleat * 2.0), d.z * half.z * wide) * soft
    });
    growth.add("cushion", "fabric", box_project_faces(&shade(body, 1.0)));
    for side in [-1.0, 1.0] {
        let button = displaced(2, |d| d * Vec3::new(0.02, 0.009, 0.02));
        growth.add("button", "trim", button.at(0.0, side * half.y * 0.47, 0.0));
    }
    let cord = ring(1.0, 0.006 / half.x, 40, 6).stretched(Vec3::new(half.x, half.x, half.z));
    growth.add("piping", "trim", box_project_faces(&cord));
}

/// A roll with gathered ends, lying along x.
fn bolster(growth: &mut Growth, size: Vec3) {
    let (r, half) = (size.y * 0.5, size.x * 0.5);
    let line = [
        (0.0, -0.9),
        (0.3, -0.93),
        (0.7, -0.97),
        (0.92, -0.99),
        (1.0, -0.95),
        (1.0, -0.6),
        (1.02, 0.0),
        (1.0, 0.6),
        (1.0, 0.95),
        (0.92, 0.99),
        (0.7, 0.97),
        (0.3, 0.93),
        (0.0, 0.9),
    ];
    let line: Vec<Vec2> = line.iter().map(|(x, y)| Vec2::new(x * r, y * half)).collect();
    growth.add("cushion", "fabric", lathe(&line, 36, 0.8).turned(rot_z(FRAC_PI_2)));
    for side in [-1.0, 1.0] {
        let cord: TriMesh = ring(r * 0.98, 0.006, 36, 8).turned(rot_z(FRAC_PI_2));
        growth.add("piping", "trim", cord.at(side * half * 0.975, 0.0, 0.0));
        let button = displaced(2, |d| d * Vec3::new(0.012, 0.02, 0.02));
        growth.add("button", "trim", button.at(side * half * 0.915, 0.0, 0.0));
    }
}

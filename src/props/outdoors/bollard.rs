//! A bollard: a cast post by the road, an old stone, one of steel that shines, or an iron one for ships.

use glam::{Vec2, Vec3};

use crate::mesh::{cylinder, lathe, ring, smooth_path, tube, tube_varying};
use crate::num::math::{TAU, on_circle};
use crate::props::lights::flame::COOL_LIGHT;
use crate::props::science::fittings::turned;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOLLARD: Generator = Generator {
    kind: "bollard",
    title: "Bollard",
    group: "outdoors",
    words: &[
        "street bollard",
        "traffic post",
        "guard stone",
        "mooring bollard",
        "mooring post",
        "parking post",
    ],
    styles: &["stone", "modern", "harbour"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.14, 0.24, 0.7),
        Param::m("height", 0.45, 0.95, 1.2),
        Param::m("depth", 0.14, 0.24, 0.7),
    ],
    source: "usual retail sizes of street and mooring bollards",
    slots: &[
        SlotSpec { name: "iron", material: "black painted metal" },
        SlotSpec { name: "stone", material: "granite" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "paper", material: "rope" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let h = size.y;
    let put = |line: &[(f32, f32)]| -> Vec<(f32, f32)> { line.iter().map(|(k, y)| (k * r, y * h)).collect() };
    if args.is("harbour") {
        harbour(shape, size.x.min(size.z).max(0.4) * 0.5, h.min(0.75));
    } else if args.is("stone") {
        let line = [
            (0.98, 0.0),
            (1.0, 0.03),
            (0.94, 0.3),
            (0.86, 0.62),
            (0.8, 0.8),
            (0.66, 0.93),
            (0.36, 0.99),
            (0.1, 1.0),
        ];
        let body = turned(&put(&line), 2, 24, 0.8);
        let key = args.seed().0;
        let rough = |p: Vec3| {
            let n = crate::num::noise::fbm3(p * 9.0, 3, key) * r * 0.05;
            let out = Vec3::new(p.x, 0.0, p.z).normalize_or_zero();
            if p.y > 0.002 && p.y < h * 0.97 { p + out * (n - r * 0.02) } else { p }
        };
        shape.add("post", "stone", crate::mesh::shade(body.deformed(rough), 0.9));
    } else if args.is("modern") {
        shape.add("foot", "metal", cylinder(r, 0.012, 32, 0.003));
        for i in 0..4 {
            let c = on_circle(TAU * (i as f32 + 0.5) / 4.0) * r * 0.86;
            shape.add("foot", "metal", cylinder(r * 0.08, 0.02, 6, 0.0).at(c.x, 0.004, c.y));
        }
        let k = r * 0.7;
        shape.add("post", "metal", cylinder(k, h * 0.8, 32, 0.004).at(0.0, 0.004, 0.0));
        shape.add("lamp", "lamp", cylinder(k * 0.82, h * 0.1, 28, 0.0).at(0.0, h * 0.8 - 0.002, 0.0));
        for i in 0..3 {
            let fin = [(0.6, 0.0), (1.0, 0.004), (1.0, 0.012), (0.6, 0.016)].map(|(x, y)| (x * k, y));
            shape.add("post", "metal", turned(&fin, 1, 32, 0.5).at(0.0, h * (0.82 + 0.028 * i as f32), 0.0));
        }
        shape.add("post", "metal", cylinder(k, h * 0.1 + 0.002, 32, 0.012).at(0.0, h * 0.9 - 0.002, 0.0));
        shape.light(Vec3::Y * h * 0.85, COOL_LIGHT, 12.0, 5.0);
    } else {
        let line = [
            (1.0, 0.0),
            (1.0, 0.025),
            (0.92, 0.04),
            (0.84, 0.1),
            (0.7, 0.12),
            (0.64, 0.14),
            (0.5, 0.74),
            (0.62, 0.755),
            (0.64, 0.78),
            (0.5, 0.8),
            (0.46, 0.83),
            (0.6, 0.87),
            (0.66, 0.915),
            (0.56, 0.96),
            (0.3, 0.99),
            (0.06, 1.0),
        ];
        shape.add("post", "iron", turned(&put(&line), 1, 24, 0.5));
        // Flutes stand on the shaft.
        for i in 0..10 {
            let c = on_circle(TAU * i as f32 / 10.0);
            let at = |k: f32, y: f32| Vec3::new(c.x * r * k, h * y, c.y * r * k);
            shape.add("post", "iron", tube(&[at(0.625, 0.16), at(0.505, 0.72)], r * 0.05, 6));
        }
    }
}

/// A cast head that overhangs its neck, a rope made fast round it.
fn harbour(shape: &mut Shape, r: f32, h: f32) {
    shape.add(
        "foot",
        "iron",
        turned(
            &[(1.0, 0.0), (1.0, 0.03), (0.96, 0.045), (0.7, 0.06)].map(|(k, y)| (k * r, y * h * 1.4)),
            1,
            28,
            0.5,
        ),
    );
    for i in 0..6 {
        let c = on_circle(TAU * i as f32 / 6.0) * r * 0.86;
        shape.add("foot", "iron", cylinder(r * 0.07, h * 0.1, 6, 0.0).at(c.x, 0.0, c.y));
    }
    let line = [
        (0.0, 0.05),
        (0.72, 0.05),
        (0.58, 0.12),
        (0.5, 0.4),
        (0.54, 0.62),
        (0.8, 0.74),
        (0.86, 0.8),
        (0.82, 0.88),
        (0.6, 0.96),
        (0.25, 1.0),
        (0.0, 1.0),
    ];
    let smooth = crate::mesh::smooth_profile(&line, 2);
    let line: Vec<Vec2> = smooth.iter().map(|p| Vec2::new(p.x * r, (p.y * h).clamp(0.03 * h, h))).collect();
    shape.add("post", "iron", lathe(&line, 28, 0.7));
    let rope = r * 0.085;
    for i in 0..3 {
        let y = h * 0.3 + rope * (1.0 + 1.95 * i as f32);
        let k = r * 0.52 + rope * 0.75;
        shape.add("rope", "paper", ring(k, rope, 28, 8).at(0.0, y, 0.0));
    }
    // The free end runs down and lies in a coil.
    let end = [
        Vec3::new(r * 0.1, h * 0.3 + rope, r * 0.58),
        Vec3::new(r * 0.5, h * 0.2, r * 0.66),
        Vec3::new(r * 0.82, rope * 1.2 + h * 0.04, r * 0.4),
        Vec3::new(r * 0.9, h * 0.085 + rope, -r * 0.1),
    ];
    shape.add("rope", "paper", tube_varying(&smooth_path(&end, 5), |_| rope, 8));
}

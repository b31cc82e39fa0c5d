//! A bucket: coopered staves in iron hoops, or galvanised steel, its bail hinged on two ears.

use glam::{Vec2, Vec3};

use crate::mesh::{band, bar, bevel_box, lathe, profile, ring, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::monuments::cut::disc;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BUCKET: Generator = Generator {
    kind: "bucket",
    title: "Bucket",
    group: "arms",
    words: &["pail", "wooden bucket", "water bucket", "milk pail", "metal bucket", "bucket of water"],
    styles: &["metal", "rustic", "empty"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.2, 0.33, 0.5),
        Param::m("height", 0.2, 0.32, 0.5),
        Param::m("depth", 0.2, 0.303, 0.5),
    ],
    source: "usual retail sizes: 10 to 12 litres",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "metal", material: "galvanised steel" },
        SlotSpec { name: "water", material: "water" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = (size.x * 0.5 - 0.012).min(size.z * 0.5);
    let steel = args.is("metal");
    let tall = size.y;
    let foot = r * 0.76;
    let at = |t: f32| foot + (r - foot) * t;
    if steel {
        pail(shape, r, foot, tall);
    } else {
        staves(args, shape, r, foot, tall);
        for t in [0.16, 0.72] {
            let hoop = band(at(t) + 0.0035, tall * 0.09, 0.005, 40).deformed(|p| {
                // Hoops follow the slope of the staves.
                let out = Vec2::new(p.x, p.z);
                let way = out.normalize_or_zero() * (p.y - tall * 0.045) * (r - foot) / tall;
                Vec3::new(p.x + way.x, p.y, p.z + way.y)
            });
            shape.add("hoops", "iron", hoop.at(0.0, tall * (t - 0.045), 0.0));
            let rivet = bevel_box(Vec3::new(0.03, tall * 0.07, 0.006), 0.002);
            shape.add("hoops", "iron", rivet.at(0.0, tall * t, at(t) + 0.004));
        }
    }
    if !args.is("empty") {
        shape.add("water", "water", disc(at(0.72) - if steel { 0.004 } else { 0.017 }, tall * 0.74, 32));
    }
    bail(shape, r, tall, steel);
}

/// The handle rests on the rim, tilted forward; it turns on the ears.
fn bail(shape: &mut Shape, r: f32, tall: f32, steel: bool) {
    let slot = if steel { "metal" } else { "iron" };
    let ear_y = tall * 0.9;
    let out = r + 0.005;
    for side in [-1.0, 1.0] {
        let lug = bevel_box(Vec3::new(0.007, tall * 0.17, 0.04), 0.002);
        shape.add("ears", slot, lug.at(side * (r - 0.0015), ear_y, 0.0));
        let pin = tube(
            &[Vec3::new(side * (r - 0.002), ear_y, 0.0), Vec3::new(side * (r + 0.0115), ear_y, 0.0)],
            0.006,
            10,
        );
        shape.add("ears", slot, pin);
    }
    let pivot = Vec3::new(0.0, ear_y, 0.0);
    let motion = Motion::Hinge { axis: Vec3::X, angle_rad: -FRAC_PI_2 };
    shape.moving("handle", pivot, motion, |shape| {
        // Lying on the rim: an arc in a plane that dips from the ears to just above the front rim.
        let path: Vec<Vec3> = (0..=20)
            .map(|i| on_circle(PI * i as f32 / 20.0))
            .map(|p| Vec3::new(p.x * out, ear_y + p.y * (tall * 0.1 - 0.007), p.y * (r - 0.012)))
            .collect();
        shape.add("handle", slot, tube(&path, 0.0048, 8));
        let grip = &path[7..=13];
        shape.add(
            "handle",
            "wood",
            bar(grip, Vec3::Y, |_| Vec2::splat(0.02), 0.007).deformed(|p| p.with_y(p.y.min(tall))),
        );
    });
}

/// Wedge-shaped staves around a bottom that is let in.
fn staves(args: &Args, shape: &mut Shape, r: f32, foot: f32, tall: f32) {
    let mut draw = args.random("staves");
    let rustic = args.is("rustic");
    let count = 15;
    let wall = 0.016_f32.min(r * 0.14);
    for i in 0..count {
        let (a, b) = (TAU * i as f32 / count as f32 + 0.008, TAU * (i + 1) as f32 / count as f32 - 0.008);
        let high = tall - 0.005 - if rustic { draw.unit() * tall * 0.05 } else { draw.unit() * 0.002 };
        let lift = if rustic { draw.unit() * 0.002 } else { 0.0 };
        let section = |y: f32, cut: f32| -> Vec<Vec3> {
            let out = foot + (r - foot) * y / tall - cut - lift;
            let arc = |t: f32, radius: f32| {
                let p = on_circle(a + cut / r + (b - a - 2.0 * cut / r) * t) * radius;
                Vec3::new(p.x, y, -p.y)
            };
            let inner = out - wall + cut * 2.0;
            vec![
                arc(0.0, out),
                arc(0.5, out),
                arc(1.0, out),
                arc(1.0, inner),
                arc(0.5, inner),
                arc(0.0, inner),
            ]
        };
        let rings =
            [section(0.0, 0.002), section(0.003, 0.0), section(high - 0.003, 0.0), section(high, 0.002)];
        let stave = crate::mesh::loft(&rings, 0.5).uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
        shape.add("staves", "wood", stave);
    }
    let floor = lathe(
        &profile(&[(0.0, 0.02), (foot - wall * 0.4, 0.02), (foot - wall * 0.4, 0.036), (0.0, 0.036)]),
        30,
        0.5,
    );
    shape.add("bottom", "wood", floor);
}

/// A pressed pail: swaged rings, a rolled rim and a foot ring.
fn pail(shape: &mut Shape, r: f32, foot: f32, tall: f32) {
    let at = |t: f32| foot + (r - 0.004 - foot) * t;
    let mut line = vec![
        (0.0, tall * 0.06),
        (foot - 0.014, tall * 0.06),
        (foot - 0.008, 0.0),
        (foot - 0.002, 0.0),
        (foot, tall * 0.03),
    ];
    for t in [0.3, 0.36, 0.66, 0.72] {
        line.extend([
            (at(t - 0.012), tall * (t - 0.012)),
            (at(t) + 0.0035, tall * t),
            (at(t + 0.012), tall * (t + 0.012)),
        ]);
    }
    line.push((at(0.985), tall * 0.985));
    let inner: Vec<(f32, f32)> =
        vec![(at(0.985) - 0.002, tall * 0.985), (foot - 0.002, tall * 0.085), (0.0, tall * 0.085)];
    line.extend(inner);
    shape.add("body", "metal", lathe(&profile(&line), 40, 0.5));
    shape.add("rim", "metal", ring(r - 0.0045, 0.0045, 48, 8).at(0.0, tall - 0.0045, 0.0));
    let seam = bevel_box(Vec3::new(0.016, tall * 0.86, 0.005), 0.0015);
    let lean = crate::num::math::atan2(r - foot, tall);
    let seam = seam.turned(rot_x(-lean)).at(0.0, tall * 0.5, -at(0.5) - 0.001);
    shape.add("body", "metal", seam);
}

//! What keeps cars away: a rubber cone with white bands, a barrel, or a folding barrier board.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, lathe, profile, ring, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::science::fittings::turned;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TRAFFIC_CONE: Generator = Generator {
    kind: "traffic_cone",
    title: "Traffic cone",
    group: "outdoors",
    words: &[
        "road cone",
        "safety cone",
        "pylon cone",
        "road barrier",
        "traffic barrel",
        "construction barrier",
    ],
    styles: &["barrel-shaped", "barrier"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.28, 0.38, 1.4),
        Param::m("height", 0.45, 0.72, 1.1),
        Param::m("depth", 0.28, 0.38, 0.7),
    ],
    source: "EN 13422: traffic cones of 0.3 to 1 m",
    slots: &[
        SlotSpec { name: "seat", material: "orange plastic" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "metal", material: "galvanized steel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("barrier") {
        barrier(shape, size);
    } else if args.is("barrel-shaped") {
        barrel(shape, r, size.y);
    } else {
        cone(shape, r, size.y);
    }
}

fn cone(shape: &mut Shape, r: f32, tall: f32) {
    let foot = tall * 0.05;
    // A square foot with cut corners and lugs below.
    let half = r;
    let cut = r * 0.32;
    let square = [
        (half, half - cut),
        (half - cut, half),
        (-half + cut, half),
        (-half, half - cut),
        (-half, -half + cut),
        (-half + cut, -half),
        (half - cut, -half),
        (half, -half + cut),
    ];
    let outline: Vec<Vec2> = square.map(|(x, y)| Vec2::new(x, y)).to_vec();
    let base = crate::mesh::extrude(&outline, foot, foot * 0.25).turned(rot_x(-FRAC_PI_2));
    shape.add("foot", "rubber", base.at(0.0, foot * 0.5, 0.0));
    let (low, top) = (r * 0.66, r * 0.14);
    let at = |t: f32| low + (top - low) * t;
    let line = [
        (low * 1.16, 0.0),
        (low * 1.08, 0.012),
        (at(0.03), 0.05),
        (at(0.98), 0.985),
        (top * 0.86, 1.0),
        (top * 0.6, 1.0),
        (top * 0.55, 0.9),
    ];
    let mut outline = vec![Vec2::new(0.0, foot * 0.9)];
    outline.extend(line.map(|(k, y)| Vec2::new(k, foot * 0.9 + (tall - foot * 0.9) * y)));
    outline.push(Vec2::new(0.0, tall * 0.88));
    shape.add("cone", "seat", lathe(&outline, 32, 0.6));
    for (from, to) in [(0.36, 0.54), (0.68, 0.82)] {
        let y = |t: f32| foot * 0.9 + (tall - foot * 0.9) * t;
        let k = |t: f32| at((t - 0.05) / 0.93 * 0.95 + 0.03) + 0.0025;
        let band = [
            (k(from), y(from)),
            (k(to), y(to)),
            (k(to) - 0.005, y(to)),
            (k(from) - 0.005, y(from)),
            (k(from), y(from)),
        ];
        shape.add("bands", "ceramic", lathe(&profile(&band), 32, 0.4));
    }
}

fn barrel(shape: &mut Shape, r: f32, tall: f32) {
    let tyre = [(0.55, 0.0), (0.94, 0.0), (1.0, 0.3), (1.0, 0.7), (0.94, 1.0), (0.62, 1.0)]
        .map(|(k, y)| (k * r, y * tall * 0.09));
    shape.add("foot", "rubber", turned(&tyre, 1, 32, 0.6));
    let body = tall * 0.9;
    let mut line = vec![Vec2::new(0.0, tall * 0.05)];
    for i in 0..4 {
        let (from, to) = (0.06 + 0.22 * i as f32, 0.06 + 0.22 * (i + 1) as f32);
        let k = 0.84 - 0.05 * i as f32;
        line.extend(
            [(k, from), (k + 0.02, from + 0.015), (k + 0.012, to - 0.02), (k - 0.02, to - 0.005)]
                .map(|(x, y)| Vec2::new(x * r, y * body)),
        );
    }
    line.extend([(0.62, 0.95), (0.56, 0.975), (0.0, 0.985)].map(|(x, y)| Vec2::new(x * r, y * body)));
    shape.add("cone", "seat", lathe(&line, 32, 0.5));
    for i in [1, 3] {
        let (from, to) = (0.09 + 0.22 * i as f32, 0.25 + 0.22 * i as f32);
        let k = 0.84 - 0.05 * i as f32 + 0.031;
        let band = [(k, from), (k - 0.005, to), (k - 0.03, to), (k - 0.03, from), (k, from)]
            .map(|(x, y)| (x * r, y * body));
        shape.add("bands", "ceramic", lathe(&profile(&band), 32, 0.4));
    }
    let grip = [(-0.34, 0.975), (-0.32, 1.08), (0.32, 1.08), (0.34, 0.975)]
        .map(|(x, y)| Vec3::new(x * r, y * body, 0.0));
    shape.add(
        "handle",
        "seat",
        tube(&crate::mesh::smooth_path(&grip, 4), r * 0.07, 8).deformed(|p| p.with_y(p.y.min(tall))),
    );
    shape.add("handle", "seat", ring(r * 0.18, r * 0.03, 16, 6).at(0.0, body * 0.985, 0.0));
}

/// A striped board between two A-shaped legs, lamps on its ends.
fn barrier(shape: &mut Shape, size: Vec3) {
    let half = size.x.max(0.9) * 0.5;
    let (lamp, d) = (0.17, size.z * 0.5);
    let top = size.y - lamp;
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.12);
        for way in [-1.0, 1.0] {
            let foot = Vec3::new(x, 0.0, way * (d - 0.03));
            let leg = crate::mesh::square_post(
                foot,
                Vec3::new(x, top - 0.02, way * 0.026),
                |_| Vec2::new(0.05, 0.028),
                0.004,
            );
            shape.add("legs", "metal", leg);
        }
        let stay = [Vec3::new(x, top * 0.3, -d * 0.66), Vec3::new(x, top * 0.3, d * 0.66)];
        shape.add("legs", "metal", tube(&stay, 0.012, 8));
        let at = Vec3::new(x, top - 0.01, 0.0);
        shape.add(
            "lamps",
            "rubber",
            bevel_box(Vec3::new(0.08, 0.05, 0.06), 0.008).moved(at + Vec3::Y * 0.02),
        );
        let lens = cylinder(0.068, 0.036, 24, 0.01).turned(rot_x(FRAC_PI_2)).at(0.0, 0.0, -0.018);
        shape.add("lamps", "lamp", lens.moved(at + Vec3::Y * (lamp - 0.068 + 0.01)));
        shape.add(
            "lamps",
            "rubber",
            ring(0.066, 0.009, 24, 6)
                .turned(rot_x(FRAC_PI_2))
                .moved(at + Vec3::Y * (lamp - 0.068 + 0.01))
                .deformed(|p| p.with_y(p.y.min(size.y))),
        );
        shape.light(at + Vec3::new(0.0, lamp - 0.06, 0.06), LinearRgb([1.0, 0.5, 0.1]), 3.0, 4.0);
    }
    for (y, tall) in [(top - 0.13, 0.22), (top * 0.52, 0.16)] {
        for way in [-1.0, 1.0] {
            let z = way * (0.036 + (top - y) / top * (d - 0.05));
            if y < top * 0.6 && way < 0.0 {
                continue;
            }
            let stripes = (half * 2.0 / 0.16).round().max(4.0) as usize;
            let wide = half * 2.0 / stripes as f32;
            for i in 0..stripes {
                // Slanting stripes; the outer ones are cut off upright.
                let lean = tall * 0.5;
                let (a, b) = (i as f32 * wide - half, (i + 1) as f32 * wide - half);
                let (la, lb) = (if i == 0 { 0.0 } else { lean }, if i + 1 == stripes { 0.0 } else { lean });
                let outline = [
                    Vec2::new(a - la * 0.5, -tall * 0.5),
                    Vec2::new(b - lb * 0.5, -tall * 0.5),
                    Vec2::new(b + lb * 0.5, tall * 0.5),
                    Vec2::new(a + la * 0.5, tall * 0.5),
                ];
                let slot = if i % 2 == 0 { "seat" } else { "ceramic" };
                shape.add("boards", slot, crate::mesh::extrude(&outline, 0.022, 0.0).at(0.0, y, z));
            }
        }
    }
}

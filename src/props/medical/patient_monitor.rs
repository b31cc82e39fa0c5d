//! A patient monitor on a rolling stand: traces on its screen, a basket for cables below.

use glam::{Vec2, Vec3};

use super::castor::rolling_base;
use crate::mesh::{TriMesh, bevel_box, smooth_path, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, exp, rot_x, sin};
use crate::props::science::fittings::{Level, aim, disc, milled, moulded, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PATIENT_MONITOR: Generator = Generator {
    kind: "patient_monitor",
    title: "Patient monitor",
    group: "medical",
    words: &["heart monitor", "ecg monitor", "vital signs monitor", "ekg machine"],
    styles: &["retro", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.42, 0.52, 0.65),
        Param::m("height", 1.1, 1.4, 1.6),
        Param::m("depth", 0.4, 0.48, 0.58),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "plastic", material: "white plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "screen", material: "black glass" },
        SlotSpec { name: "leaves trace", material: "green glowing lamp" },
        SlotSpec { name: "trim trace", material: "yellow glowing lamp" },
        SlotSpec { name: "sea trace", material: "blue glowing lamp" },
    ],
    clear_front_m: 0.3,
    build,
};

/// How far the screen leans back, radians.
const LEAN: f32 = 0.14;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = 0.034;
    rolling_base(shape, size, r);
    let deep = if args.is("retro") { 0.28 } else { 0.12 };
    let face = Vec2::new(size.x * 0.72, size.x * if args.is("retro") { 0.54 } else { 0.56 });
    let high = size.y - face.y - 0.055;
    shape.add("pole", "metal", rod(Vec3::Y * (r * 2.2 + 0.08), Vec3::Y * (high + 0.03), 0.018, 18));
    shape.add(
        "pole",
        "plastic",
        bevel_box(Vec3::new(face.x * 0.5, 0.024, 0.2), 0.008).at(0.0, high + 0.002, 0.0),
    );
    basket(shape, size, high * 0.58);
    let middle = Vec3::new(0.0, high + 0.012 + face.y * 0.5, 0.0);
    let place = |mesh: TriMesh| mesh.turned(rot_x(-LEAN)).moved(middle);
    let level = |y: f32, w: f32, d: f32| Level { y, size: Vec2::new(w, d), z: 0.0 };
    // Moulded lying on its back, then stood up.
    let case = moulded(
        &[
            level(-deep * 0.5, face.x * 0.78, face.y * 0.74),
            level(-deep * 0.1, face.x * 0.96, face.y * 0.95),
            level(deep * 0.3, face.x, face.y),
            level(deep * 0.5, face.x * 0.985, face.y * 0.98),
        ],
        0.022,
    );
    shape.add("monitor", "plastic", place(case.turned(rot_x(FRAC_PI_2))));
    let front = deep * 0.5;
    let glass = Vec2::new(face.x * if args.is("retro") { 0.66 } else { 0.86 }, face.y * 0.68);
    let off = Vec2::new((glass.x - face.x * 0.9) * 0.5, face.y * 0.07);
    let put = |mesh: TriMesh, x: f32, y: f32, z: f32| place(mesh.at(off.x + x, off.y + y, front + z));
    shape.add("screen", "rubber", put(bevel_box((glass + 0.016).extend(0.012), 0.004), 0.0, 0.0, -0.002));
    shape.add("screen", "screen", put(bevel_box(glass.extend(0.006), 0.001), 0.0, 0.0, 0.0025));
    traces(shape, glass, put);
    controls(args, shape, face, front, place);
    let handle = [(-0.2, 0.49), (-0.17, 0.6), (0.17, 0.6), (0.2, 0.49)]
        .map(|(x, y)| Vec3::new(x * face.x, y * face.y, -deep * 0.1));
    let handle = tube(&smooth_path(&handle, 4), 0.0095, 10).turned(rot_x(-LEAN)).moved(middle);
    let over = handle.bounds().map_or(0.0, |b| b.max.y - size.y);
    shape.add(
        "handle",
        "rubber",
        handle.deformed(|p| p - Vec3::Y * over * ((p.y - middle.y) / (size.y - middle.y)).clamp(0.0, 1.0)),
    );
    cable(
        shape,
        middle + Vec3::new(-face.x * 0.5, -face.y * 0.2, 0.0),
        Vec3::new(-size.x * 0.2, high * 0.58 + 0.07, 0.1),
    );
    shape.light(middle + Vec3::Z * (front + 0.15), LinearRgb([0.45, 0.9, 0.65]), 2.0, 1.8);
}

/// Heart, breath and pressure running across the screen, and a number beside each.
fn traces(shape: &mut Shape, glass: Vec2, put: impl Fn(TriMesh, f32, f32, f32) -> TriMesh) {
    let beat = |t: f32| {
        let x = t * 4.0 - (t * 4.0).floor();
        let bump = |at: f32, wide: f32| exp(-((x - at) / wide) * ((x - at) / wide));
        0.16 * bump(0.2, 0.05) - 0.18 * bump(0.36, 0.018) + bump(0.41, 0.022) - 0.3 * bump(0.46, 0.02)
            + 0.25 * bump(0.68, 0.07)
    };
    let wave = |t: f32| 0.5 * sin(t * 25.0) + 0.15 * sin(t * 50.0 + 0.6);
    let breath = |t: f32| 0.45 * sin(t * 12.0);
    let rows: [(&str, f32, &dyn Fn(f32) -> f32); 3] =
        [("leaves trace", 0.26, &beat), ("trim trace", -0.05, &wave), ("sea trace", -0.32, &breath)];
    for (slot, y, line) in rows {
        let path: Vec<Vec3> = (0..=96)
            .map(|i| i as f32 / 96.0)
            .map(|t| Vec3::new((t * 0.68 - 0.46) * glass.x, (line(t) * 0.17 + y - 0.04) * glass.y, 0.0))
            .collect();
        shape.add("traces", slot, put(tube(&path, 0.0013, 4), 0.0, 0.0, 0.0058));
        // Two figures of seven strokes.
        for (digit, strokes) in [(0, 0b1110110u8), (1, 0b1011111u8)] {
            let (w, h) = (glass.x * 0.05, glass.y * 0.075);
            let at = Vec2::new(glass.x * (0.3 + 0.095 * digit as f32), y * glass.y);
            let lines = [
                (0.0, 1.0, true),
                (-0.5, 0.5, false),
                (0.5, 0.5, false),
                (0.0, 0.0, true),
                (-0.5, -0.5, false),
                (0.5, -0.5, false),
                (0.0, -1.0, true),
            ];
            let bars =
                lines.iter().enumerate().filter(|(i, _)| strokes >> i & 1 == 1).map(|(_, (x, v, flat))| {
                    let bar = if *flat {
                        Vec3::new(w * 0.9, 0.0032, 0.0016)
                    } else {
                        Vec3::new(0.0032, h * 0.9, 0.0016)
                    };
                    put(bevel_box(bar, 0.0), at.x + x * w, at.y + v * h, 0.006)
                });
            shape.add("traces", slot, TriMesh::merged(bars));
        }
    }
}

/// A turning knob and keys below the screen, or beside it on the old one.
fn controls(args: &Args, shape: &mut Shape, face: Vec2, front: f32, place: impl Fn(TriMesh) -> TriMesh) {
    if args.is("retro") {
        for (i, y) in [0.28, 0.1, -0.08].into_iter().enumerate() {
            let knob = milled(face.x * 0.045, 0.018, 18).turned(rot_x(FRAC_PI_2));
            shape.add("knobs", "rubber", place(knob.at(face.x * 0.36, face.y * y, front - 0.001)));
            let key = bevel_box(Vec3::new(face.x * 0.07, 0.012, 0.01), 0.003);
            shape.add(
                "keys",
                "metal",
                place(key.at(face.x * (0.26 + 0.1 * i as f32), -face.y * 0.3, front + 0.001)),
            );
        }
    } else {
        let knob = milled(0.017, 0.016, 20).turned(rot_x(FRAC_PI_2));
        shape.add("knobs", "metal", place(knob.at(face.x * 0.38, -face.y * 0.39, front - 0.003)));
        for i in 0..6 {
            let key = bevel_box(Vec3::new(face.x * 0.085, 0.013, 0.008), 0.003);
            shape.add(
                "keys",
                "rubber",
                place(key.at(face.x * (-0.38 + 0.115 * i as f32), -face.y * 0.39, front - 0.001)),
            );
        }
    }
}

/// A wire basket on the pole.
fn basket(shape: &mut Shape, size: Vec3, y: f32) {
    let (w, d, h) = (size.x * 0.5, size.z * 0.36, 0.09);
    let z = 0.02 + d * 0.5;
    let at = |x: f32, k: f32, up: f32| Vec3::new(x * w * 0.5, y + up * h, z + k * d * 0.5);
    for up in [0.0, 0.5, 1.0] {
        let corners = [at(-1.0, -1.0, up), at(1.0, -1.0, up), at(1.0, 1.0, up), at(-1.0, 1.0, up)];
        for i in 0..4 {
            shape.add(
                "basket",
                "metal",
                rod(corners[i], corners[(i + 1) % 4], if up > 0.9 { 0.004 } else { 0.0025 }, 6),
            );
        }
    }
    for i in 0..=6 {
        let x = i as f32 / 3.0 - 1.0;
        let hoop = [at(x, -1.0, 1.0), at(x, -1.0, 0.0), at(x, 1.0, 0.0), at(x, 1.0, 1.0)];
        shape.add("basket", "metal", tube(&hoop, 0.0022, 5));
    }
    shape.add("basket", "rubber", disc(Vec3::Y * (y + h * 0.6), Vec3::Y, 0.028, h * 0.6, 18));
    shape.add("basket", "metal", bevel_box(Vec3::new(0.04, 0.03, 0.05), 0.005).at(0.0, y + h * 0.6, 0.025));
}

/// A lead from the monitor's side into the basket, a finger clip at its end.
fn cable(shape: &mut Shape, from: Vec3, to: Vec3) {
    shape.add("cable", "metal", disc(from + Vec3::X * 0.004, Vec3::X, 0.01, 0.03, 14));
    let path = [
        from,
        from + Vec3::new(-0.05, -0.02, 0.01),
        from.lerp(to, 0.5) + Vec3::new(-0.05, -0.1, 0.02),
        to + Vec3::new(-0.01, 0.06, 0.0),
        to,
    ];
    shape.add("cable", "rubber", tube(&smooth_path(&path, 6), 0.0034, 7));
    let clip = bevel_box(Vec3::new(0.02, 0.06, 0.024), 0.006);
    shape.add("cable", "plastic", aim(clip, to - Vec3::Y * 0.02, Vec3::new(0.1, 1.0, 0.1)));
}

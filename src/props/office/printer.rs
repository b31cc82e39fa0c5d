//! A printer: a laser desk printer, or one that hammers needles through a ribbon on to endless paper.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, sheet};
use crate::num::LinearRgb;
use crate::num::math::{PI, rot_x, sin};
use crate::props::science::fittings::{Level, aim, along_x, disc, milled, moulded, rod};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PRINTER: Generator = Generator {
    kind: "printer",
    title: "Printer",
    group: "office",
    words: &["laser printer", "copier", "office printer", "photocopier"],
    styles: &["retro", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.36, 0.44, 0.6),
        Param::m("height", 0.2, 0.34, 0.5),
        Param::m("depth", 0.34, 0.42, 0.56),
    ],
    source: "usual retail sizes of A4 printers",
    slots: &[
        SlotSpec { name: "plastic", material: "white plastic" },
        SlotSpec { name: "iron", material: "black plastic" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("retro") {
        needles(shape, size.with_y(size.y * 0.8));
    } else {
        laser(shape, size);
    }
}

fn laser(shape: &mut Shape, size: Vec3) {
    let (w, h, d) = (size.x, size.y, size.z);
    let tray = h * 0.24;
    let front = d * 0.5;
    let level =
        |y: f32, deep: f32, w: f32| Level { y, size: Vec2::new(size.x * w, deep), z: -(d - deep) * 0.5 };
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        shape.add(
            "feet",
            "iron",
            disc(Vec3::new(x * w * 0.4, 0.005, z * d * 0.38), Vec3::Y, 0.016, 0.01, 14),
        );
    }
    shape.add(
        "body",
        "plastic",
        moulded(&[level(0.008, d * 0.97, 0.98), level(tray, d * 0.97, 0.98)], 0.012),
    );
    // The cassette pulls out at the bottom.
    shape.moving(
        "paper tray",
        Vec3::new(0.0, tray * 0.5, front),
        Motion::Slide { by: Vec3::Z * d * 0.5 },
        |shape| {
            let face = bevel_box(Vec3::new(w * 0.9, tray * 0.72, d * 0.04), 0.006);
            shape.add("tray", "plastic", face.at(0.0, tray * 0.52, front - d * 0.02));
            let grip = bevel_box(Vec3::new(w * 0.3, tray * 0.2, 0.006), 0.002);
            shape.add("tray", "iron", grip.at(0.0, tray * 0.7, front - 0.0035));
        },
    );
    let deck = h * 0.66;
    shape.add(
        "body",
        "plastic",
        moulded(&[level(tray + 0.003, d * 0.95, 0.98), level(deck, d * 0.95, 0.98)], 0.014),
    );
    // Sheets come out into a hollow under the scanner.
    let gap = h * 0.12;
    shape.add(
        "body",
        "plastic",
        bevel_box(Vec3::new(w * 0.18, gap + 0.006, d * 0.9), 0.006).at(-w * 0.4, deck + gap * 0.5, -d * 0.03),
    );
    shape.add(
        "body",
        "plastic",
        bevel_box(Vec3::new(w * 0.9, gap + 0.006, d * 0.3), 0.006).at(w * 0.03, deck + gap * 0.5, -d * 0.34),
    );
    shape.add(
        "outlet",
        "iron",
        bevel_box(Vec3::new(w * 0.72, 0.006, d * 0.6), 0.002).at(w * 0.07, deck + 0.001, d * 0.1),
    );
    for i in 0..3 {
        let page = bevel_box(Vec3::new(0.21_f32.min(w * 0.6), 0.0022, 0.28_f32.min(d * 0.62)), 0.0);
        let turn = [0.02, -0.035, 0.01][i];
        shape.add(
            "pages",
            "paper",
            page.yawed(turn).at(w * 0.07, deck + 0.0055 + 0.0022 * i as f32, d * 0.12),
        );
    }
    let scan = deck + gap;
    let lid = h * 0.94;
    shape.add(
        "scanner",
        "plastic",
        moulded(&[level(scan, d * 0.96, 1.0), level(lid - h * 0.08, d * 0.96, 1.0)], 0.014),
    );
    shape.add_inside(
        "scanner",
        "glass",
        bevel_box(Vec3::new(w * 0.7, 0.003, d * 0.7), 0.0).at(0.0, lid - h * 0.08 - 0.0016, -d * 0.04),
    );
    let hinge = Vec3::new(0.0, lid - h * 0.08, -d * 0.48);
    shape.moving("lid", hinge, Motion::Hinge { axis: -Vec3::X, angle_rad: 1.1 }, |shape| {
        shape.add(
            "lid",
            "iron",
            moulded(&[level(lid - h * 0.078, d * 0.95, 0.985), level(lid, d * 0.95, 0.985)], 0.014),
        );
        // The feeder, with a sloping tray and a sheet in it.
        shape.add(
            "feeder",
            "plastic",
            moulded(
                &[
                    Level { y: lid - 0.002, size: Vec2::new(w * 0.4, d * 0.6), z: -d * 0.12 },
                    Level { y: h, size: Vec2::new(w * 0.36, d * 0.56), z: -d * 0.12 },
                ],
                0.012,
            )
            .at(-w * 0.26, 0.0, 0.0),
        );
        let rest =
            bevel_box(Vec3::new(w * 0.46, 0.008, d * 0.5), 0.003).turned(crate::num::math::rot_z(0.06));
        shape.add("feeder", "iron", rest.at(w * 0.16, lid + h * 0.02, -d * 0.12));
        let page = bevel_box(Vec3::new(w * 0.5, 0.003, d * 0.44), 0.0).turned(crate::num::math::rot_z(0.06));
        shape.add("feeder", "paper", page.at(w * 0.12, lid + h * 0.035, -d * 0.12));
    });
    panel(shape, size, scan);
}

/// A leaning panel with a screen and keys on the scanner's front.
fn panel(shape: &mut Shape, size: Vec3, scan: f32) {
    let turn = rot_x(0.9);
    let at = Vec3::new(0.0, scan + size.y * 0.07, size.z * 0.46);
    let put = |mesh: TriMesh, x: f32, up: f32| mesh.at(x, up, 0.0).turned(turn).moved(at);
    let (w, t) = (size.x, size.z * 0.1);
    shape.add("panel", "iron", put(bevel_box(Vec3::new(w * 0.62, 0.018, t), 0.005), w * 0.1, 0.0));
    shape.add("panel", "screen", put(bevel_box(Vec3::new(w * 0.22, 0.006, t * 0.74), 0.001), 0.0, 0.0085));
    let keys = (0..8).map(|i| {
        let key = bevel_box(Vec3::new(w * 0.034, 0.005, t * 0.26), 0.0015);
        put(key.at(w * (0.17 + 0.055 * (i % 4) as f32), 0.0, t * (0.2 - 0.4 * (i / 4) as f32)), 0.0, 0.009)
    });
    shape.add("panel", "plastic", TriMesh::merged(keys));
    shape.light(at + Vec3::Z * 0.08, LinearRgb([0.6, 0.8, 1.0]), 0.3, 0.6);
}

fn needles(shape: &mut Shape, size: Vec3) {
    let (w, d) = (size.x, size.z);
    let body = size.y * 0.5;
    let half = d * 0.5;
    let side = [
        (half, 0.012),
        (half, body * 0.42),
        (half - 0.03, body * 0.62),
        (half * 0.2, body * 0.8),
        (-half * 0.1, body),
        (-half * 0.8, body),
        (-half, body * 0.8),
        (-half, 0.012),
    ];
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        shape.add(
            "feet",
            "iron",
            disc(Vec3::new(x * w * 0.4, 0.007, z * d * 0.4), Vec3::Y, 0.014, 0.014, 14),
        );
    }
    shape.add("body", "plastic", along_x(&side, w * 0.9, 0.008));
    for end in [-1.0, 1.0] {
        shape.add("body", "plastic", along_x(&side, 0.03, 0.006).at(end * w * 0.44, 0.004, 0.0));
    }
    let hood = [
        (half * 0.5, body * 0.74),
        (half * 0.1, body * 1.02),
        (-half * 0.06, body * 1.05),
        (-half * 0.06, body * 0.9),
    ];
    shape.add("hood", "iron", along_x(&hood, w * 0.78, 0.004));
    let y = body * 1.04;
    let z = -half * 0.34;
    shape.add("platen", "iron", rod(Vec3::new(-w * 0.47, y, z), Vec3::new(w * 0.44, y, z), body * 0.13, 20));
    shape.add("platen", "iron", aim(milled(body * 0.15, w * 0.05, 20), Vec3::new(w * 0.45, y, z), Vec3::X));
    for side in [-1.0, 1.0] {
        shape.add(
            "tractors",
            "iron",
            bevel_box(Vec3::new(0.02, body * 0.4, d * 0.1), 0.004).at(side * w * 0.35, y, z - d * 0.08),
        );
    }
    for i in 0..3 {
        shape.add(
            "keys",
            "iron",
            bevel_box(Vec3::new(0.026, 0.006, 0.016), 0.002).at(
                w * (0.26 + 0.07 * i as f32),
                body * 0.69,
                half * 0.62,
            ),
        );
    }
    // Endless paper: up behind the platen, over, and folding down at the back.
    let top = size.y;
    let page = sheet(10, 26, 0.0008, |u, v| {
        let s = 1.0 - v;
        let fold = if s > 0.5 { sin((s - 0.5) * PI * 6.0) * 0.006 } else { 0.0 };
        let up = y + (top - y) * sin(s.min(0.62) / 0.62 * PI * 0.5) - (s - 0.62).max(0.0) * (top - y) * 1.2;
        Vec3::new((u - 0.5) * w * 0.72, up.min(top), z - body * 0.14 - s * d * 0.24 + fold)
    });
    shape.add("sheet", "paper", page);
}

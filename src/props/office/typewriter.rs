//! A typewriter with its keys in four banks, a carriage, and a sheet in it.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cylinder, sheet, smooth_path, tube};
use crate::num::math::{PI, cos, on_circle, sin};
use crate::props::science::fittings::{Level, aim, along_x, disc, milled, moulded, rod, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TYPEWRITER: Generator = Generator {
    kind: "typewriter",
    title: "Typewriter",
    group: "office",
    words: &["typing machine", "portable typewriter"],
    styles: &["antique", "portable"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.3, 0.4, 0.5),
        Param::m("height", 0.2, 0.3, 0.38),
        Param::m("depth", 0.28, 0.34, 0.4),
    ],
    source: "desk typewriters of 1900 to 1960 in museums",
    slots: &[
        SlotSpec { name: "iron", material: "black painted metal" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let sheet_top = size.y;
    let body = size.y * if args.is("portable") { 0.34 } else { 0.5 };
    let half = size.z * 0.5;
    let wide = size.x * 0.84;
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        shape.add(
            "feet",
            "rubber",
            disc(Vec3::new(x * wide * 0.42, 0.006, z * size.z * 0.42), Vec3::Y, 0.014, 0.012, 14),
        );
    }
    // Side walls step down from the carriage to the keys.
    let side = [
        (half, 0.012),
        (half, 0.034),
        (half - 0.02, 0.046),
        (half * 0.2, body * 0.55),
        (half * 0.05, body * 0.92),
        (-half * 0.1, body),
        (-half * 0.9, body),
        (-half, body * 0.86),
        (-half, 0.012),
    ];
    for at in [-1.0, 1.0] {
        shape.add("body", "iron", along_x(&side, wide * 0.08, 0.006).at(at * wide * 0.46, 0.0, 0.0));
    }
    let open = args.is("antique");
    let back = Level { y: 0.012, size: Vec2::new(wide * 0.9, size.z * 0.44), z: -size.z * 0.27 };
    let top = Level { y: body * 0.8, size: Vec2::new(wide * 0.9, size.z * 0.4), z: -size.z * 0.27 };
    shape.add("body", "iron", moulded(&[back, top], 0.01));
    shape.add(
        "body",
        "iron",
        bevel_box(Vec3::new(wide * 0.88, 0.014, size.z * 0.96), 0.003).at(0.0, 0.021, 0.0),
    );
    shape.add("body", "iron", bevel_box(Vec3::new(wide, 0.026, 0.026), 0.008).at(0.0, 0.027, half - 0.013));
    if !open {
        let hood = [
            (half * 0.1, body * 0.62),
            (half * 0.1, body * 0.7),
            (-half * 0.04, body * 0.97),
            (-half * 0.3, body * 0.99),
            (-half * 0.3, body * 0.6),
        ];
        shape.add("hood", "iron", along_x(&hood, wide * 0.86, 0.006));
        let badge =
            bevel_box(Vec3::new(wide * 0.26, 0.014, 0.003), 0.001).turned(crate::num::math::rot_x(-0.5));
        shape.add("hood", "brass", badge.at(0.0, body * 0.8, half * 0.07));
    }
    type_basket(shape, size, body);
    keys(shape, wide, half, body, open);
    carriage(shape, size, body, sheet_top);
}

/// Typebars fanned in a half ring, and two spools of ribbon.
fn type_basket(shape: &mut Shape, size: Vec3, body: f32) {
    let hub = Vec3::new(0.0, body * 0.98, -size.z * 0.1);
    let r = size.x * 0.16;
    let bars = (0..19).map(|i| {
        let out = on_circle(PI * (i as f32 + 0.5) / 19.0);
        let far = hub + Vec3::new(out.x * r, 0.004 - 0.012 * out.y, out.y * r * 0.8);
        bar(
            &[hub + Vec3::new(out.x * r * 0.35, -0.006, out.y * r * 0.2), far],
            Vec3::Y,
            |_| Vec2::new(0.003, 0.005),
            0.0006,
        )
    });
    shape.add("typebars", "metal", TriMesh::merged(bars));
    for side in [-1.0, 1.0] {
        let spool = Vec3::new(side * size.x * 0.29, body * 0.99, -size.z * 0.06);
        shape.add("spools", "metal", disc(spool, Vec3::Y, size.x * 0.072, 0.004, 24));
        shape.add("spools", "rubber", disc(spool + Vec3::Y * 0.008, Vec3::Y, size.x * 0.058, 0.012, 24));
        shape.add("spools", "metal", disc(spool + Vec3::Y * 0.016, Vec3::Y, size.x * 0.072, 0.004, 24));
        shape.add("spools", "brass", disc(spool + Vec3::Y * 0.02, Vec3::Y, size.x * 0.014, 0.008, 12));
        let ribbon = [
            spool + Vec3::new(-side * size.x * 0.05, 0.008, -size.x * 0.03),
            Vec3::new(side * 0.02, body * 1.06, -size.z * 0.13),
        ];
        shape.add("spools", "rubber", bar(&ribbon, Vec3::Z, |_| Vec2::new(0.012, 0.0015), 0.0003));
    }
}

/// Four banks of round keys on levers, and the space bar.
fn keys(shape: &mut Shape, wide: f32, half: f32, body: f32, open: bool) {
    let pitch = wide * 0.82 / 11.0;
    let r = (pitch * 0.4).min(0.009);
    for row in 0..4 {
        let z = half - 0.045 - row as f32 * half * 0.19;
        let y = 0.052 + row as f32 * body * 0.105;
        let count = if row == 0 { 9 } else { 10 };
        let shift = [0.0, -0.25, 0.2, -0.1][row] * pitch;
        let mut caps = Vec::new();
        let mut rims = Vec::new();
        let mut stems = Vec::new();
        for i in 0..count {
            let at = Vec3::new((i as f32 - (count as f32 - 1.0) * 0.5) * pitch + shift, y, z);
            rims.push(cylinder(r, 0.0035, 12, 0.0).moved(at - Vec3::Y * 0.00175));
            caps.push(cylinder(r * 0.82, 0.0024, 10, 0.0).moved(at + Vec3::Y * 0.0006));
            stems.push(tube(&[at - Vec3::Y * (y - 0.024), at], 0.0016, 4));
        }
        let slot = if open { "brass" } else { "metal" };
        shape.add("keys", slot, TriMesh::merged(rims));
        shape.add("keys", if open { "paper" } else { "rubber" }, TriMesh::merged(caps));
        shape.add("levers", "metal", TriMesh::merged(stems));
    }
    let z = half - 0.021;
    shape.add("keys", "rubber", bevel_box(Vec3::new(wide * 0.5, 0.008, 0.014), 0.003).at(0.0, 0.05, z));
    for side in [-1.0, 1.0] {
        shape.add(
            "levers",
            "metal",
            rod(Vec3::new(side * wide * 0.2, 0.026, z), Vec3::new(side * wide * 0.2, 0.05, z), 0.002, 6),
        );
    }
}

/// The carriage slides along x with its platen, lever, and paper.
fn carriage(shape: &mut Shape, size: Vec3, body: f32, top: f32) {
    let y = body + size.y * 0.1;
    let z = -size.z * 0.26;
    let r = size.y * 0.066;
    let reach = size.x * 0.5;
    shape.add(
        "rail",
        "metal",
        bevel_box(Vec3::new(size.x * 0.8, 0.012, size.z * 0.22), 0.003).at(0.0, body + 0.004, z),
    );
    shape.moving("carriage", Vec3::new(0.0, y, z), Motion::Slide { by: Vec3::X * size.x * 0.25 }, |shape| {
        let bed = bevel_box(Vec3::new(size.x * 0.84, 0.02, size.z * 0.2), 0.006);
        shape.add("carriage", "iron", bed.at(0.0, body + 0.02, z - size.z * 0.04));
        shape.add(
            "carriage",
            "rubber",
            rod(Vec3::new(-reach * 0.8, y, z), Vec3::new(reach * 0.8, y, z), r, 24),
        );
        for side in [-1.0, 1.0] {
            let cheek = [(-0.14, 0.0), (0.1, 0.0), (0.12, 0.5), (0.05, 1.0), (-0.06, 1.05), (-0.14, 0.6)];
            let cheek: Vec<(f32, f32)> = cheek
                .iter()
                .map(|(k, t)| (z + k * size.z, body + 0.014 + t * (y + r * 0.7 - body)))
                .collect();
            shape.add("carriage", "iron", along_x(&cheek, 0.012, 0.003).at(side * reach * 0.82, 0.0, 0.0));
            let knob =
                aim(milled(r * 0.9, reach * 0.09, 20), Vec3::new(side * reach * 0.905, y, z), Vec3::X * side);
            shape.add("knobs", "rubber", knob);
            shape.add(
                "knobs",
                "metal",
                rod(Vec3::new(side * reach * 0.8, y, z), Vec3::new(side * reach * 0.94, y, z), r * 0.3, 10),
            );
        }
        let lever = [
            Vec3::new(-reach * 0.84, y + r * 0.6, z),
            Vec3::new(-reach * 0.88, y + r * 1.2, z + size.z * 0.08),
            Vec3::new(-reach * 0.93, y + r * 1.25, z + size.z * 0.2),
        ];
        shape.add(
            "lever",
            "metal",
            bar(&smooth_path(&lever, 4), Vec3::Y, |t| Vec2::new(0.008 + 0.004 * t, 0.004), 0.001),
        );
        // Bail with rollers, paper table, and the sheet around the platen.
        let bail = [
            Vec3::new(-reach * 0.7, y, z + r),
            Vec3::new(-reach * 0.7, y + r * 1.1, z + r * 0.6),
            Vec3::new(reach * 0.7, y + r * 1.1, z + r * 0.6),
            Vec3::new(reach * 0.7, y, z + r),
        ];
        shape.add("bail", "metal", tube(&bail, 0.0022, 6));
        for x in [-0.3, 0.3] {
            let wheel = turned(&[(0.005, 0.0), (0.007, 0.002), (0.007, 0.01), (0.005, 0.012)], 1, 12, 0.6);
            shape.add(
                "bail",
                "rubber",
                aim(wheel, Vec3::new(reach * x - 0.006, y + r * 1.1, z + r * 0.6), Vec3::X),
            );
        }
        let table = bevel_box(Vec3::new(size.x * 0.6, size.y * 0.16, 0.005), 0.002)
            .turned(crate::num::math::rot_x(-0.45));
        shape.add("carriage", "iron", table.at(0.0, y + size.y * 0.07, z - r * 1.5));
        let rise = top - y;
        let page = sheet(6, 14, 0.0006, |u, v| {
            // From under the platen in front, up and back over it.
            let s = 1.0 - v;
            let (py, pz) = if s < 0.3 {
                let turn = -0.4 + s / 0.3 * (0.4 + 0.42);
                (y + sin(turn) * r * 1.06, z + cos(turn) * r * 1.06)
            } else {
                let t = (s - 0.3) / 0.7;
                let from = Vec2::new(sin(0.42), cos(0.42)) * r * 1.06;
                (y + from.x + (rise - from.x) * t, z + from.y - (rise - from.x) * 0.46 * t - 0.02 * t * t)
            };
            Vec3::new((u - 0.5) * size.x * 0.52, py, pz)
        });
        shape.add("sheet", "paper", page);
    });
}

//! A hospital bed: mattress in sections on a lifting frame with rails and castors, an iron ward bed, or a
//! stretcher on wheels.

use glam::{Vec2, Vec3};

use super::castor::castor;
use crate::mesh::{bar, bevel_box, tube};
use crate::props::science::fittings::{Level, moulded, rod, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HOSPITAL_BED: Generator = Generator {
    kind: "hospital_bed",
    title: "Hospital bed",
    group: "medical",
    words: &["patient bed", "sickbed", "gurney", "stretcher", "hospital gurney"],
    styles: &["raised", "antique", "stretcher"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.75, 0.98, 1.15),
        Param::m("height", 0.8, 1.0, 1.2),
        Param::m("depth", 1.9, 2.15, 2.4),
    ],
    source: "IEC 60601-2-52: medical beds; usual retail sizes",
    slots: &[
        SlotSpec { name: "plastic", material: "white plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "fabric", material: "blue woven fabric" },
        SlotSpec { name: "paper linen", material: "white woven fabric" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let deck = size.y * 0.48;
    let rise = if args.is("raised") {
        0.75
    } else if args.is("antique") {
        0.0
    } else {
        0.3
    };
    let ends = if args.is("antique") { 0.06 } else { 0.07 };
    let long = size.z - ends * 2.0 - 0.03;
    let wide = size.x - if args.is("antique") { 0.06 } else { 0.1 };
    if args.is("antique") {
        super::ward_bed::frame(shape, size, deck);
    } else {
        lift(shape, size, deck, args.is("stretcher"));
        if !args.is("stretcher") {
            boards(shape, size, deck);
        }
        rails(shape, size, deck, args.is("stretcher"));
    }
    super::ward_bed::bedding(shape, Vec3::new(wide, deck, long), rise);
    shape.anchor("bed", Vec3::new(0.0, deck + 0.16, 0.0), 0.0);
}

/// Base frame on castors and the scissor legs that lift the deck.
fn lift(shape: &mut Shape, size: Vec3, deck: f32, stretcher: bool) {
    let r = if stretcher { 0.085 } else { 0.065 };
    let (x, z) = (size.x * 0.34, size.z * 0.38);
    let base = r * 2.2 + 0.05;
    for (sx, sz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        castor(shape, Vec3::new(sx * x, base, sz * z), r, if sx * sz > 0.0 { 0.5 } else { 2.7 });
    }
    for side in [-1.0, 1.0] {
        shape.add(
            "base",
            "metal",
            bevel_box(Vec3::new(0.05, 0.055, z * 2.0 + 0.1), 0.008).at(side * x, base, 0.0),
        );
        shape.add("base", "metal", bevel_box(Vec3::new(x * 2.0, 0.05, 0.05), 0.008).at(0.0, base, side * z));
        shape.add(
            "frame",
            "metal",
            bevel_box(Vec3::new(0.04, 0.05, size.z - 0.2), 0.007).at(side * size.x * 0.36, deck - 0.055, 0.0),
        );
        for end in [-1.0, 1.0] {
            let low = Vec3::new(side * size.x * 0.27, base, end * z * 0.5 - 0.16);
            let high = Vec3::new(side * size.x * 0.27, deck - 0.06, end * z * 0.5 + 0.16);
            shape.add("lift", "metal", bar(&[low, high], Vec3::X, |_| Vec2::new(0.05, 0.02), 0.005));
            shape.add("lift", "metal", rod(low - Vec3::X * 0.025, low + Vec3::X * 0.025, 0.02, 12));
            shape.add("lift", "metal", rod(high - Vec3::X * 0.025, high + Vec3::X * 0.025, 0.02, 12));
        }
    }
    for end in [-1.0, 1.0] {
        let y = deck - 0.055;
        shape.add(
            "frame",
            "metal",
            bevel_box(Vec3::new(size.x * 0.76, 0.045, 0.04), 0.007).at(0.0, y, end * (size.z * 0.5 - 0.11)),
        );
    }
    let motor = [(0.03, 0.0), (0.034, 0.02), (0.034, 0.2), (0.02, 0.22), (0.02, 0.42)];
    let drive = turned(&motor, 1, 16, 0.5);
    let from = Vec3::new(0.0, base + 0.02, -z * 0.4);
    let to = Vec3::new(0.0, deck - 0.06, z * 0.5);
    shape.add("lift", "plastic", crate::props::science::fittings::aim(drive, from, to - from));
    shape.add("lift", "metal", rod(from, to, 0.014, 10));
}

/// Moulded boards at head and foot, with a grip cut into each.
fn boards(shape: &mut Shape, size: Vec3, deck: f32) {
    for (end, top) in [(-1.0, size.y), (1.0, size.y * 0.86)] {
        let z = end * (size.z * 0.5 - 0.025);
        let low = deck - 0.12;
        let level = |y: f32, k: f32, thick: f32| Level { y, size: Vec2::new(size.x * k, thick), z };
        let tall = top - low;
        let panel = moulded(
            &[
                level(low, 0.84, 0.04),
                level(low + tall * 0.3, 0.97, 0.046),
                level(low + tall * 0.62, 1.0, 0.046),
                level(top - 0.1, 1.0, 0.046),
            ],
            0.018,
        );
        shape.add("boards", "plastic", panel);
        for side in [-1.0, 1.0] {
            let post = moulded(
                &[
                    Level { y: top - 0.101, size: Vec2::new(size.x * 0.22, 0.046), z },
                    Level { y: top - 0.04, size: Vec2::new(size.x * 0.2, 0.046), z },
                ],
                0.018,
            );
            shape.add("boards", "plastic", post.at(side * size.x * 0.39, 0.0, 0.0));
        }
        let grip = moulded(&[level(top - 0.045, 0.98, 0.05), level(top, 0.94, 0.05)], 0.02);
        shape.add("boards", "plastic", grip);
        let field = bevel_box(Vec3::new(size.x * 0.7, tall * 0.4, 0.012), 0.005);
        shape.add("boards", "fabric", field.at(0.0, low + tall * 0.42, z + end * 0.019));
        for side in [-1.0, 1.0] {
            shape.add(
                "bumpers",
                "rubber",
                crate::props::science::fittings::disc(
                    Vec3::new(side * size.x * 0.46, low + 0.02, z),
                    Vec3::Y,
                    0.024,
                    0.03,
                    16,
                ),
            );
            shape.add(
                "frame",
                "metal",
                bevel_box(Vec3::new(0.04, 0.04, 0.14), 0.006).at(
                    side * size.x * 0.3,
                    deck - 0.055,
                    z - end * 0.06,
                ),
            );
        }
    }
}

/// Folding rails along both sides.
fn rails(shape: &mut Shape, size: Vec3, deck: f32, stretcher: bool) {
    for (name, side) in [("left rail", -1.0), ("right rail", 1.0)] {
        let x = side * (size.x * 0.5 - 0.018);
        let (from, to) = (-size.z * if stretcher { 0.38 } else { 0.3 }, size.z * 0.27);
        let top = deck + 0.36;
        let pivot = Vec3::new(x, deck - 0.04, (from + to) * 0.5);
        shape.moving(name, pivot, Motion::Slide { by: Vec3::NEG_Y * 0.3 }, |shape| {
            let corner = 0.06;
            let hoop = [
                Vec3::new(x, deck + 0.05, from),
                Vec3::new(x, top - corner, from),
                Vec3::new(x, top - corner * 0.3, from + corner * 0.3),
                Vec3::new(x, top, from + corner),
                Vec3::new(x, top, to - corner),
                Vec3::new(x, top - corner * 0.3, to - corner * 0.3),
                Vec3::new(x, top - corner, to),
                Vec3::new(x, deck + 0.05, to),
            ];
            shape.add("rails", "metal", tube(&hoop, 0.0155, 12));
            shape.add(
                "rails",
                "metal",
                rod(
                    Vec3::new(x, deck + 0.05, from - 0.016),
                    Vec3::new(x, deck + 0.05, to + 0.016),
                    0.014,
                    12,
                ),
            );
            let count = 6;
            for i in 1..count {
                let z = from + (to - from) * i as f32 / count as f32;
                shape.add(
                    "rails",
                    "metal",
                    rod(Vec3::new(x, deck + 0.05, z), Vec3::new(x, top, z), 0.008, 8),
                );
            }
        });
        for z in [from + 0.18, to - 0.18] {
            shape.add("frame", "metal", bevel_box(Vec3::new(0.022, 0.16, 0.04), 0.005).at(x, deck, z));
            shape.add(
                "frame",
                "metal",
                bevel_box(Vec3::new(size.x * 0.14, 0.026, 0.034), 0.005).at(
                    x - side * size.x * 0.065,
                    deck - 0.055,
                    z,
                ),
            );
        }
    }
}

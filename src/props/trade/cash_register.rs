//! A till: rows of keys before a display over a drawer of coins, an ornate one of brass, or a touch screen.

use glam::{Vec2, Vec3};

use super::till_antique::brass_top;
use super::till_drawer::base;
use crate::mesh::{TriMesh, bevel_box, extrude, smooth};
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CASH_REGISTER: Generator = Generator {
    kind: "cash_register",
    title: "Cash register",
    group: "trade",
    words: &["till", "cash desk", "checkout register", "pos terminal"],
    styles: &["antique", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.32, 0.42, 0.5),
        Param::m("height", 0.28, 0.4, 0.6),
        Param::m("depth", 0.36, 0.45, 0.52),
    ],
    source: "usual retail sizes; drawers of 41 x 42 cm",
    slots: &[
        SlotSpec { name: "body", material: "cream plastic" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "red", material: "red plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // The drawer's front stands a little before the case.
    let case = Vec3::new(size.x, (size.y * 0.27).min(0.13), size.z - 0.02);
    let antique = args.is("antique");
    let slot = if antique {
        "wood"
    } else if args.is("modern") {
        "black"
    } else {
        "body"
    };
    base(shape, case, slot, antique);
    if antique {
        brass_top(args, shape, size, case);
    } else if args.is("modern") {
        touch_top(shape, size, case);
    } else {
        keyed_top(args, shape, size, case);
    }
}

/// What lies on a slope through (z, y) `from`..`to`, at a share of the way, standing out by `out`.
fn on_slope(mesh: TriMesh, x: f32, from: Vec2, to: Vec2, share: f32, out: f32) -> TriMesh {
    let way = (to - from).normalize_or(-Vec2::X);
    let at = from.lerp(to, share) + Vec2::new(way.y, -way.x) * out;
    mesh.turned(rot_x(atan2(way.y, -way.x))).at(x, at.y, at.x)
}

/// An electric till of the sixties: a wedge with keys, a hood with the display, a roll of paper.
fn keyed_top(args: &Args, shape: &mut Shape, size: Vec3, case: Vec3) {
    let (h, d) = (case.y - 0.002, size.z);
    let top = size.y;
    let (toe, knee) = (Vec2::new(d * 0.34, h + 0.03), Vec2::new(-d * 0.1, h + (top - h) * 0.42));
    let line = [
        Vec2::new(-d * 0.44, h),
        Vec2::new(d * 0.38, h),
        Vec2::new(d * 0.375, h + 0.014),
        toe,
        knee,
        Vec2::new(-d * 0.13, h + (top - h) * 0.52),
        Vec2::new(-d * 0.2, top - 0.03),
        Vec2::new(-d * 0.25, top),
        Vec2::new(-d * 0.36, top),
        Vec2::new(-d * 0.43, top - 0.04),
    ];
    shape.add("top", "body", extrude(&line, size.x - 0.03, 0.01).turned(rot_y(-FRAC_PI_2)));
    let bed = bevel_box(Vec3::new(size.x * 0.82, 0.006, toe.distance(knee) * 0.86), 0.002);
    shape.add("keys", "black", on_slope(bed, 0.0, toe, knee, 0.5, 0.001));
    let mut hand = args.random("keys");
    let columns = 8;
    let pitch = size.x * 0.76 / columns as f32;
    for row in 0..5 {
        for column in 0..columns {
            let x = (column as f32 - (columns - 1) as f32 * 0.5) * pitch;
            let slot = match column {
                0..=3 => "white",
                4..=5 => "steel",
                _ => "red",
            };
            // A tall key of the total in the corner takes the place of two.
            if column == 7 && row == 1 {
                continue;
            }
            let long = if column == 7 && row == 0 { 1.8 } else { 0.8 };
            let deep = toe.distance(knee) * 0.155;
            let key = bevel_box(Vec3::new(pitch * 0.78, 0.016, deep * long), 0.004);
            let share = 0.16 + 0.17 * (row as f32 + (long - 0.8) * 0.5);
            shape.add("keys", slot, on_slope(key, x, toe, knee, share, 0.008 + hand.unit() * 0.0008));
        }
    }
    let (low, high) = (line[5], line[6]);
    let tall = low.distance(high);
    let glass = bevel_box(Vec3::new(size.x * 0.62, 0.008, tall * 0.62), 0.002);
    shape.add("display", "black", on_slope(glass, -size.x * 0.08, low, high, 0.5, 0.002));
    for i in 0..6 {
        let digit = bevel_box(Vec3::new(0.02, 0.004, tall * 0.36), 0.001);
        let x = -size.x * 0.08 + (i as f32 - 2.5) * size.x * 0.085;
        shape.add(
            "display",
            if i == 3 { "red" } else { "screen" },
            on_slope(digit, x, low, high, 0.5, 0.007),
        );
    }
    let slit = bevel_box(Vec3::new(size.x * 0.16, 0.01, tall * 0.4), 0.002);
    shape.add("printer", "steel", on_slope(slit, size.x * 0.34, low, high, 0.4, 0.002));
    let path = [(0.0, 0.0, 0.0), (0.0, 0.03, 0.014), (0.0, 0.055, 0.034), (0.0, 0.05, 0.06)];
    let strip: Vec<Vec3> = smooth(
        &path.map(|(x, y, z)| Vec3::new(x + size.x * 0.34, low.y + tall * 0.4 + y * 0.8, low.x - 0.01 + z)),
        4,
    );
    shape.add(
        "printer",
        "white",
        crate::mesh::bar(&strip, Vec3::new(0.0, 0.5, 0.8), |_| Vec2::new(size.x * 0.12, 0.0012), 0.0003),
    );
}

/// A touch screen on a column, a card reader, a printer of receipts.
fn touch_top(shape: &mut Shape, size: Vec3, case: Vec3) {
    let (h, top) = (case.y, size.y);
    let foot = bevel_box(Vec3::new(size.x * 0.5, 0.016, size.z * 0.5), 0.006);
    shape.add("stand", "steel", foot.at(-size.x * 0.1, h + 0.006, -size.z * 0.08));
    let tall = (top - h) * 0.86;
    let post = bevel_box(Vec3::new(0.07, tall * 0.7, 0.04), 0.01);
    shape.add("stand", "steel", post.at(-size.x * 0.1, h + tall * 0.36, -size.z * 0.2));
    let lean = rot_x(-0.35);
    let put = |mesh: TriMesh| mesh.turned(lean).at(-size.x * 0.1, h + tall * 0.62, -size.z * 0.1);
    shape.add("display", "black", put(bevel_box(Vec3::new(size.x * 0.76, tall * 0.8, 0.026), 0.008)));
    shape.add(
        "display",
        "screen",
        put(bevel_box(Vec3::new(size.x * 0.7, tall * 0.7, 0.004), 0.001).at(0.0, 0.0, 0.013)),
    );
    for i in 0..6 {
        let tile = bevel_box(Vec3::new(size.x * 0.13, tall * 0.16, 0.003), 0.001);
        let (x, y) = ((i % 3) as f32 - 0.3, (i / 3) as f32 - 0.6);
        shape.add(
            "display",
            ["white", "red", "white"][i % 3],
            put(tile.at(x * size.x * 0.155, -y * tall * 0.2, 0.0155)),
        );
    }
    let printer = bevel_box(Vec3::new(size.x * 0.28, (top - h) * 0.34, size.z * 0.4), 0.014);
    shape.add("printer", "black", printer.at(size.x * 0.34, h + (top - h) * 0.17, -size.z * 0.12));
    let path = [(0.33, 0.0), (0.42, 0.02), (0.5, 0.06)];
    let strip: Vec<Vec3> =
        path.iter().map(|(y, z)| Vec3::new(size.x * 0.34, h + (top - h) * y, z - size.z * 0.06)).collect();
    shape.add(
        "printer",
        "white",
        crate::mesh::bar(&strip, Vec3::new(0.0, 0.5, -0.8), |_| Vec2::new(size.x * 0.18, 0.0012), 0.0003),
    );
    let reader = bevel_box(Vec3::new(0.075, 0.024, 0.14), 0.008).turned(rot_x(0.3));
    shape.add("reader", "black", reader.at(size.x * 0.34, h + 0.034, size.z * 0.26));
    shape.add(
        "reader",
        "screen",
        bevel_box(Vec3::new(0.055, 0.004, 0.034), 0.001).at(0.0, 0.0125, -0.038).turned(rot_x(0.3)).at(
            size.x * 0.34,
            h + 0.034,
            size.z * 0.26,
        ),
    );
}

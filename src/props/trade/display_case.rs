//! A glass case: a plinth of panels, glass in slim frames, shelves, a lamp under the lid, sliding panes behind.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, frame, profile};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, rot_x, rot_y};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DISPLAY_CASE: Generator = Generator {
    kind: "display_case",
    title: "Display case",
    group: "trade",
    words: &["glass case", "showcase", "show case", "museum case", "jewellery case", "glass counter"],
    styles: &["tall", "antique", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.2, 2.0),
        Param::m("height", 0.9, 1.05, 2.1),
        Param::m("depth", 0.4, 0.55, 0.8),
        Param::count("shelves", 0.0, 1.0, 4.0),
    ],
    source: "usual retail sizes of shop fitters; museum cases after CIBSE and ICOM practice",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "felt", material: "dark red velvet" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    let (tall, antique, modern) = (args.is("tall"), args.is("antique"), args.is("modern"));
    let metal = if antique { "brass" } else { "steel" };
    if tall {
        // A cabinet as high as a man.
        size.y = size.y.max(1.75);
    }
    let base = if tall { 0.2 } else { size.y * 0.5 };
    let lid = if antique { 0.05 } else { 0.028 };
    plinth(shape, size, base, antique, modern);
    let edge = if antique { 0.026 } else { 0.014 };
    let room = Vec3::new(size.x - 0.04, size.y - base - lid, size.z - 0.04);
    posts(shape, room, base, edge, if antique { "wood" } else { metal });
    panes(shape, room, base, edge, metal);
    top(shape, size, lid, antique);
    inside(args, shape, room, base, metal);
}

/// A cabinet on a recessed foot with framed panels in front.
fn plinth(shape: &mut Shape, size: Vec3, tall: f32, antique: bool, modern: bool) {
    let kick = if tall < 0.3 { 0.05 } else { 0.08 };
    if modern && tall > 0.3 {
        // A slab on blades of steel.
        for side in [-1.0, 1.0] {
            let blade = bevel_box(Vec3::new(0.03, tall - 0.08, size.z - 0.06), 0.004);
            shape.add("plinth", "steel", blade.at(side * (size.x * 0.5 - 0.09), (tall - 0.08) * 0.5, 0.0));
        }
        let shelf = bevel_box(Vec3::new(size.x - 0.2, 0.03, size.z - 0.1), 0.004);
        shape.add("plinth", "wood", shelf.at(0.0, 0.14, 0.0));
        shape.add(
            "plinth",
            "wood",
            bevel_box(Vec3::new(size.x, 0.09, size.z), 0.006).at(0.0, tall - 0.045, 0.0),
        );
        return;
    }
    let foot = bevel_box(Vec3::new(size.x - 0.06, kick + 0.004, size.z - 0.06), 0.004);
    shape.add("plinth", "wood", foot.at(0.0, kick * 0.5 + 0.002, 0.0));
    let body = bevel_box(Vec3::new(size.x - 0.02, tall - kick - 0.02, size.z - 0.02), 0.006);
    shape.add("plinth", "wood", body.at(0.0, (tall + kick - 0.02) * 0.5, 0.0));
    let rim = bevel_box(Vec3::new(size.x, 0.03, size.z), 0.008);
    shape.add("plinth", "wood", rim.at(0.0, tall - 0.015, 0.0));
    if antique {
        shape.add("plinth", "wood", bevel_box(Vec3::new(size.x, 0.05, size.z), 0.014).at(0.0, 0.025, 0.0));
    }
    let high = tall - kick - 0.07;
    if high < 0.1 {
        return;
    }
    let count = (size.x / 0.5).round().max(1.0) as usize;
    let step = (size.x - 0.06) / count as f32;
    let moulding = profile(&[
        (0.0, -0.004),
        (0.0, 0.006),
        (0.008, 0.009),
        (0.03, 0.008),
        (0.04, 0.002),
        (0.04, -0.004),
        (0.0, -0.004),
    ]);
    for i in 0..count {
        let x = (i as f32 + 0.5) * step - (size.x - 0.06) * 0.5;
        let y = kick + high * 0.5 + 0.02;
        let panel = frame(Vec2::new(step - 0.02, high), &moulding, 0.5);
        shape.add("panels", "wood", panel.at(x, y, size.z * 0.5 - 0.0095));
    }
    for side in [-1.0, 1.0] {
        let panel = frame(Vec2::new(size.z - 0.1, high), &moulding, 0.5).turned(rot_y(side * FRAC_PI_2));
        shape.add("panels", "wood", panel.at(side * (size.x * 0.5 - 0.0095), kick + high * 0.5 + 0.02, 0.0));
    }
}

fn posts(shape: &mut Shape, room: Vec3, base: f32, edge: f32, slot: &'static str) {
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let post = bevel_box(Vec3::new(edge, room.y + 0.004, edge), edge * 0.2);
        let at = Vec3::new(x * (room.x - edge) * 0.5, base + room.y * 0.5, z * (room.z - edge) * 0.5);
        shape.add("frame", slot, post.moved(at));
    }
    for y in [base + edge * 0.5, base + room.y - edge * 0.5] {
        for side in [-1.0, 1.0] {
            let long = bevel_box(Vec3::new(room.x - edge * 1.9, edge, edge), edge * 0.2);
            shape.add("frame", slot, long.at(0.0, y, side * (room.z - edge) * 0.5));
            let short = bevel_box(Vec3::new(edge, edge, room.z - edge * 1.9), edge * 0.2);
            shape.add("frame", slot, short.at(side * (room.x - edge) * 0.5, y, 0.0));
        }
    }
}

/// Glass in front and at the sides; two panes that slide past each other behind.
fn panes(shape: &mut Shape, room: Vec3, base: f32, edge: f32, metal: &'static str) {
    let y = base + room.y * 0.5;
    let high = room.y - edge * 2.0 + 0.004;
    let front = bevel_box(Vec3::new(room.x - edge * 2.0 + 0.004, high, 0.006), 0.001);
    shape.add("glass", "glass", front.at(0.0, y, room.z * 0.5 - edge * 0.5));
    for side in [-1.0, 1.0] {
        let pane = bevel_box(Vec3::new(0.006, high, room.z - edge * 2.0 + 0.004), 0.001);
        shape.add("glass", "glass", pane.at(side * (room.x - edge) * 0.5, y, 0.0));
    }
    let wide = (room.x - edge * 2.0) * 0.5 + 0.015;
    for (name, side, back) in [("left pane", 1.0, 0.0), ("right pane", -1.0, 0.008)] {
        let at = Vec3::new(
            side * ((room.x - edge * 2.0) * 0.5 - wide * 0.5),
            y,
            -room.z * 0.5 + edge * 0.5 - 0.004 + back,
        );
        let by = Vec3::X * -side * (wide - 0.04);
        shape.moving(name, at, Motion::Slide { by }, |shape| {
            shape.add("rear glass", "glass", bevel_box(Vec3::new(wide, high, 0.005), 0.001).moved(at));
            let pull = cylinder(0.014, 0.004, 16, 0.001).turned(rot_x(-FRAC_PI_2));
            shape.add("pulls", metal, pull.moved(at + Vec3::new(side * (wide * 0.5 - 0.04), 0.0, -0.0015)));
        });
    }
    let lock = cylinder(0.01, 0.012, 14, 0.002).turned(rot_x(-FRAC_PI_2));
    shape.add("lock", metal, lock.at(0.0, base + edge * 0.5, -room.z * 0.5 + 0.006));
}

/// A pane on top of counters, a cornice on old ones.
fn top(shape: &mut Shape, size: Vec3, lid: f32, antique: bool) {
    if antique {
        let steps = [(0.02, 0.5), (0.0, 0.5)];
        let mut y = size.y - lid;
        for (inset, share) in steps {
            let slab = bevel_box(Vec3::new(size.x - inset, lid * share, size.z - inset), 0.006);
            shape.add("cornice", "wood", slab.at(0.0, y + lid * share * 0.5, 0.0));
            y += lid * share;
        }
    } else {
        let rail = 0.03;
        let moulding =
            profile(&[(0.0, 0.0), (0.0, lid - 0.004), (0.004, lid), (rail, lid), (rail, 0.0), (0.0, 0.0)]);
        let ring = frame(Vec2::new(size.x, size.z), &moulding, 0.5).turned(rot_x(-FRAC_PI_2));
        shape.add("lid", "steel", ring.at(0.0, size.y - lid, 0.0));
        let pane =
            bevel_box(Vec3::new(size.x - rail * 2.0 + 0.004, 0.008, size.z - rail * 2.0 + 0.004), 0.001);
        shape.add("glass", "glass", pane.at(0.0, size.y - 0.006, 0.0));
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.08, size.z - 0.08, 0.6);
}

/// A bed of velvet, shelves of glass on studs, a strip of light.
fn inside(args: &Args, shape: &mut Shape, room: Vec3, base: f32, metal: &'static str) {
    let bed = bevel_box(Vec3::new(room.x - 0.05, 0.012, room.z - 0.05), 0.003);
    shape.add("bed", "felt", bed.at(0.0, base + 0.005, 0.0));
    let least = if args.is("tall") { 3 } else { 0 };
    let most = (room.y / 0.2).floor().max(1.0) as usize - 1;
    let count = args.count("shelves").max(least).min(most);
    let pitch = room.y / (count + 1) as f32;
    shape.support(Vec3::new(0.0, base + 0.011, 0.0), room.x - 0.08, room.z - 0.08, pitch - 0.05);
    for i in 1..=count {
        let y = base + pitch * i as f32;
        let deep = room.z * if args.is("tall") { 0.9 } else { 0.6 } - 0.03;
        let z = -room.z * 0.5 + 0.03 + deep * 0.5;
        let shelf = bevel_box(Vec3::new(room.x - 0.034, 0.008, deep), 0.002);
        shape.add("shelves", "glass", shelf.at(0.0, y, z));
        shape.support(Vec3::new(0.0, y + 0.004, z), room.x - 0.08, deep - 0.03, pitch - 0.05);
        for (x, dz) in [(-1.0, -0.4), (1.0, -0.4), (1.0, 0.4), (-1.0, 0.4)] {
            let stud = cylinder(0.006, 0.03, 10, 0.001).turned(crate::num::math::rot_z(x * FRAC_PI_2));
            shape.add("studs", metal, stud.at(x * (room.x * 0.5 - 0.006), y - 0.009, z + dz * deep));
        }
    }
    let strip = bevel_box(Vec3::new(room.x - 0.06, 0.012, 0.02), 0.003);
    let y = base + room.y - 0.02;
    shape.add("light", "lamp", strip.at(0.0, y, room.z * 0.5 - 0.035));
    shape.light(Vec3::new(0.0, y - 0.03, room.z * 0.5 - 0.05), LinearRgb([1.0, 0.92, 0.8]), 18.0, 2.5);
}

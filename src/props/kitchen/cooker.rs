//! A cooker: hob above, oven below with a door that folds down; gas, glass, a cast range or a steel one for
//! restaurants.

use glam::{Vec2, Vec3};

use super::oven::{self, DOOR, GRIP, OvenDoor};
use super::range;
use crate::mesh::{bevel_box, ring, round_post, tube};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const COOKER: Generator = Generator {
    kind: "cooker",
    title: "Cooker",
    group: "kitchen",
    words: &["gas cooker", "electric cooker", "hob", "gas range", "cooktop"],
    styles: &["modern", "antique", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.6, 1.2),
        Param::m("height", 0.85, 0.94, 1.1),
        Param::m("depth", 0.55, 0.65, 0.75),
    ],
    source: "EN 1116 co-ordinating sizes of kitchen furniture; usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "cast iron" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "hob", material: "black glass" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.9,
    build,
};

/// What the parts of one cooker share.
pub struct Cooker {
    /// Width, height, depth of the whole.
    pub size: Vec3,
    /// Underside of the body.
    pub foot: f32,
    /// Top of the hob's plate.
    pub top: f32,
    /// z of the body's front.
    pub front: f32,
    /// Slot of doors and panel.
    pub skin: &'static str,
    /// Slot of handles.
    pub handle: &'static str,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (antique, industrial) = (args.is("antique"), args.is("industrial"));
    // What is industrial is called modern, too.
    let modern = args.is("modern") && !industrial && !antique;
    let foot = if industrial {
        0.15
    } else if antique {
        0.09
    } else {
        0.06
    };
    let rise = if modern {
        0.0
    } else if antique {
        0.028
    } else {
        0.045
    };
    let steel = modern || industrial;
    let cooker = Cooker {
        size,
        foot,
        top: size.y - rise,
        front: size.z * 0.5 - DOOR - GRIP,
        skin: if steel { "metal" } else { "ceramic" },
        handle: if antique { "brass" } else { "metal" },
    };
    feet(shape, &cooker, steel, industrial);
    let back = -size.z * 0.5;
    // The hob's plate overhangs the body in front as far as the doors.
    let deep = size.z - GRIP;
    let plate = if antique { 0.045 } else { 0.03 };
    let slot = if modern {
        "metal"
    } else if antique {
        "iron"
    } else {
        cooker.skin
    };
    let slab = bevel_box(Vec3::new(size.x, plate, deep), if antique { 0.012 } else { 0.005 });
    shape.add(
        "hob",
        slot,
        slab.at(0.0, cooker.top - plate * 0.5 - if modern { 0.006 } else { 0.0 }, back + deep * 0.5),
    );
    let middle = Vec3::new(0.0, cooker.top, back + deep * 0.5);
    if modern {
        glass_hob(shape, &cooker, middle, deep);
    } else if antique {
        range::lids(shape, &cooker, middle);
    } else {
        gas_hob(shape, &cooker, middle, deep, industrial);
    }
    let panel = (size.y * 0.1).min(0.1);
    let below = cooker.top - plate - if modern { 0.006 } else { 0.0 };
    if antique {
        range::range(shape, &cooker, below);
    } else {
        controls(shape, &cooker, below, panel, modern);
        ovens(shape, &cooker, below - panel, industrial);
    }
    if industrial {
        // A back guard with a shelf to keep plates warm.
        let guard = bevel_box(Vec3::new(size.x, 0.4, 0.03), 0.004);
        shape.add("guard", "metal", guard.at(0.0, cooker.top + 0.2, back + 0.015));
        let shelf = bevel_box(Vec3::new(size.x, 0.02, 0.24), 0.004);
        shape.add("guard", "metal", shelf.at(0.0, cooker.top + 0.4, back + 0.12));
        shape.support(Vec3::new(0.0, cooker.top + 0.41, back + 0.13), size.x - 0.06, 0.18, 0.4);
        for side in [-1.0, 1.0] {
            let arm = [
                Vec3::new(side * (size.x * 0.5 - 0.03), cooker.top + 0.25, back + 0.03),
                Vec3::new(side * (size.x * 0.5 - 0.03), cooker.top + 0.392, back + 0.2),
            ];
            shape.add("guard", "metal", tube(&arm, 0.006, 8));
        }
    }
}

fn feet(shape: &mut Shape, cooker: &Cooker, steel: bool, tall: bool) {
    let x = cooker.size.x * 0.5 - 0.05;
    let (far, near) = (-cooker.size.z * 0.5 + 0.06, cooker.front - 0.04);
    for (side, z) in [(-1.0, far), (1.0, far), (1.0, near), (-1.0, near)] {
        let at = Vec3::new(side * x, 0.0, z);
        let line = |t: f32| if tall { 0.019 + 0.006 * (1.0 - t) } else { 0.022 };
        let post = round_post(at, at + Vec3::Y * (cooker.foot + 0.003), line, 14, 3);
        shape.add("feet", if steel { "metal" } else { "iron" }, post);
    }
    if !tall {
        let size = Vec3::new(cooker.size.x - 0.06, cooker.foot - 0.012, 0.018);
        shape.add(
            "plinth",
            "iron",
            bevel_box(size, 0.002).at(0.0, 0.012 + size.y * 0.5, cooker.front - 0.015),
        );
    }
}

/// Smooth black glass, the rings of four plates drawn on it.
fn glass_hob(shape: &mut Shape, cooker: &Cooker, middle: Vec3, deep: f32) {
    let pane = bevel_box(Vec3::new(cooker.size.x - 0.012, 0.007, deep - 0.012), 0.002);
    shape.add("glass hob", "hob", pane.moved(middle - Vec3::Y * 0.0035));
    let (x, z) = (cooker.size.x * 0.24, deep * 0.24);
    for (i, (sx, sz)) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].iter().enumerate() {
        let r = [0.075_f32, 0.09, 0.075, 0.105][i].min(x * 0.85).min(z * 0.8);
        for share in [1.0, 0.62] {
            let mark = ring(r * share, 0.0022, 32, 4).stretched(Vec3::new(1.0, 0.16, 1.0));
            shape.add("rings", "metal", mark.moved(middle + Vec3::new(sx * x, -0.0002, sz * z)));
        }
    }
    shape.support(middle, cooker.size.x - 0.12, deep - 0.12, 0.5);
}

fn gas_hob(shape: &mut Shape, cooker: &Cooker, middle: Vec3, deep: f32, heavy: bool) {
    let columns = (cooker.size.x / 0.3).floor().max(2.0) as usize;
    let pitch = Vec2::new((cooker.size.x - 0.06) / columns as f32, (deep - 0.1) * 0.5);
    let reach = pitch.min_element() * 0.46;
    for column in 0..columns {
        for row in 0..2 {
            let big = (column + row) % 2 == 0;
            let x = (column as f32 - (columns - 1) as f32 * 0.5) * pitch.x;
            let z = (row as f32 - 0.5) * pitch.y;
            let r: f32 = if heavy || big { 0.04 } else { 0.03 };
            oven::burner(shape, middle + Vec3::new(x, -0.001, z), r.min(reach * 0.36), reach);
            // A pot goes over one flame.
            let grate = middle + Vec3::new(x, oven::GRATE - 0.001, z);
            shape.support(grate, pitch.x - 0.004, pitch.y - 0.004, 0.4);
        }
    }
    let grates = middle + Vec3::Y * (oven::GRATE - 0.001);
    shape.support(grates, cooker.size.x - 0.07, deep - 0.11, 0.4);
    let splash = bevel_box(Vec3::new(cooker.size.x, 0.03, 0.012), 0.003);
    shape.add("hob", cooker.skin, splash.at(0.0, middle.y + 0.012, -cooker.size.z * 0.5 + 0.006));
}

fn controls(shape: &mut Shape, cooker: &Cooker, top: f32, panel: f32, modern: bool) {
    let deep = cooker.front + DOOR + cooker.size.z * 0.5;
    let y = top - panel * 0.5;
    let face = bevel_box(Vec3::new(cooker.size.x - 0.004, panel, deep), 0.004);
    shape.add("panel", cooker.skin, face.at(0.0, y, deep * 0.5 - cooker.size.z * 0.5));
    let z = cooker.front + DOOR;
    let knobs = if modern { 4 } else { ((cooker.size.x / 0.1) as usize).clamp(5, 8) };
    let (r, slot) = if modern { (0.015, "metal") } else { (0.017, "iron") };
    for i in 0..knobs {
        let share = (i as f32 + 0.5) / knobs as f32 - 0.5;
        // The display stands between the modern ones.
        let x = if modern { share.signum() * (0.26 + 0.3 * (share.abs() - 0.125)) } else { share * 0.86 };
        shape.add("controls", slot, oven::control(r).at(x * cooker.size.x * 1.1, y, z));
    }
    if modern {
        let display = bevel_box(Vec3::new(cooker.size.x * 0.2, panel * 0.46, 0.006), 0.0015);
        shape.add("display", "hob", display.at(0.0, y, z));
        for x in [-0.03, -0.01, 0.012, 0.032] {
            let digit = bevel_box(Vec3::new(0.009, panel * 0.2, 0.003), 0.0008);
            shape.add("display", "lamp", digit.at(x * cooker.size.x / 0.6, y, z + 0.0025));
        }
    }
}

/// A hollow body with a rack, its door, and a drawer below.
fn ovens(shape: &mut Shape, cooker: &Cooker, top: f32, industrial: bool) {
    let drawer = if industrial { 0.0 } else { ((top - cooker.foot) * 0.22).min(0.16) };
    let tall = top - cooker.foot;
    let oven = tall - drawer;
    let wide = cooker.size.x - 0.008;
    let deep = cooker.front + cooker.size.z * 0.5;
    let y = top - oven * 0.5;
    let hole = Vec2::new(wide - 0.1, oven - 0.11);
    let body = oven::cavity(Vec3::new(wide, oven, deep), hole, 0.06, 0.006);
    shape.add("body", cooker.skin, body.at(0.0, y, cooker.front));
    for share in [-0.18, 0.2] {
        let rack = oven::rack(hole.x - 0.006, deep - 0.1);
        shape.add(
            "racks",
            "metal",
            rack.at(0.0, y + hole.y * share, cooker.front - (deep - 0.1) * 0.5 - 0.012),
        );
    }
    shape.support(
        Vec3::new(0.0, y - hole.y * 0.18 + 0.005, cooker.front - deep * 0.45),
        hole.x - 0.08,
        deep - 0.18,
        hole.y * 0.3,
    );
    let slot = cooker.skin;
    let door = OvenDoor {
        at: Vec3::new(0.0, y, cooker.front + 0.001),
        size: Vec2::new(wide - 0.006, oven - 0.006),
        slot,
        handle: cooker.handle,
        window: true,
    };
    oven::oven_door(shape, "oven door", &door);
    if drawer > 0.0 {
        let y = cooker.foot + drawer * 0.5;
        let shell = bevel_box(Vec3::new(wide, drawer - 0.004, deep), 0.003);
        shape.add("body", cooker.skin, shell.at(0.0, y - 0.001, cooker.front - deep * 0.5));
        shape.moving(
            "drawer",
            Vec3::new(0.0, y, cooker.front),
            Motion::Slide { by: Vec3::Z * deep * 0.6 },
            |shape| {
                let front = bevel_box(Vec3::new(wide - 0.006, drawer - 0.008, DOOR - 0.004), 0.005);
                shape.add("drawer", slot, front.at(0.0, y, cooker.front + DOOR * 0.5));
                let lip = bevel_box(Vec3::new(wide * 0.4, 0.012, 0.014), 0.004);
                shape.add(
                    "drawer",
                    cooker.handle,
                    lip.at(0.0, y + drawer * 0.28, cooker.front + DOOR + 0.003),
                );
            },
        );
    }
}

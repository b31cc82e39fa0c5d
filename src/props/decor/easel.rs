//! A painter's easel with a canvas on it.

use glam::{Vec2, Vec3};

use super::painting::{PAINTS, paint};
use crate::mesh::{TriMesh, bevel_box, cylinder};
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const EASEL: Generator = Generator {
    kind: "easel",
    title: "Easel",
    group: "decor",
    words: &["painter easel", "art easel", "painting stand", "artist easel"],
    styles: &["empty", "studio"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.75, 1.1),
        Param::m("height", 1.2, 1.75, 2.2),
        Param::m("depth", 0.6, 0.85, 1.2),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        PAINTS[0],
        PAINTS[1],
        PAINTS[2],
        SlotSpec { name: "fabric", material: "white woven fabric" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("studio") {
        return studio(args, shape);
    }
    let bar = 0.032;
    let front = size.z * 0.5;
    let crown = Vec3::new(0.0, size.y * 0.9, -size.z * 0.08);
    // Two front legs converge at the crown; the back leg props them up.
    for side in [-1.0, 1.0] {
        let foot = Vec3::new(side * (size.x * 0.5 - bar * 0.62), 0.0, front - bar * 0.5);
        board(shape, foot, crown + Vec3::X * side * 0.045, bar, size);
    }
    board(shape, Vec3::new(0.0, 0.0, -front + bar * 0.6), crown - Vec3::Z * bar, bar, size);
    let lean = atan2(front - bar * 0.5 - crown.z, crown.y);
    let tilt = rot_x(-lean);
    let at = |y: f32| Vec3::new(0.0, y, crown.z + (crown.y - y) / crown.y * (front - bar * 0.5 - crown.z));
    // The mast slides in the crown and carries the canvas.
    let mast_low = size.y * 0.34;
    let up = tilt * Vec3::Y;
    let long = (size.y - mast_low) / up.y - 0.012;
    let ahead = tilt * Vec3::Z * bar;
    let mast = bevel_box(Vec3::new(bar * 1.3, long, bar * 0.8), 0.004).uv_turned().uv_turned();
    shape.add("mast", "wood", mast.turned(tilt).moved(at(mast_low) + up * (long * 0.5) + ahead));
    let rail_y = size.y * 0.22;
    let rail = bevel_box(Vec3::new(size.x * 0.82, bar, bar * 0.7), 0.004);
    shape.add("frame", "wood", rail.turned(tilt).moved(at(rail_y) + ahead * 0.4));
    let tray_y = size.y * 0.4;
    let tray = at(tray_y) + ahead * 2.0;
    let ledge = bevel_box(Vec3::new(size.x * 0.86, 0.022, 0.09), 0.004).turned(tilt);
    shape.add("ledge", "wood", ledge.moved(tray));
    let lip = bevel_box(Vec3::new(size.x * 0.86, 0.034, 0.012), 0.003).turned(tilt);
    shape.add("ledge", "wood", lip.moved(tray + tilt * Vec3::new(0.0, 0.008, 0.042)));
    let knob = cylinder(0.02, 0.02, 14, 0.004).turned(rot_x(FRAC_PI_2));
    shape.add("knob", "brass", knob.moved(at(size.y * 0.86) + ahead * 1.3));
    if args.is("empty") {
        return;
    }
    let canvas = Vec2::new(size.x * 0.92, (size.y * 0.42).min(size.x * 1.1));
    let middle = tray + up * (canvas.y * 0.5 + 0.012) + tilt * Vec3::Z * -0.012;
    let stretcher = bevel_box(canvas.extend(0.022), 0.004).turned(tilt);
    shape.add("stretcher", "fabric", stretcher.moved(middle));
    let face = middle + tilt * Vec3::Z * 0.0108;
    let hung = |mesh: TriMesh| mesh.turned(tilt).moved(face);
    paint(shape, canvas - Vec2::splat(0.006), false, &mut args.random("painting"), hung);
    let clamp = bevel_box(Vec3::new(0.05, 0.04, 0.05), 0.005).turned(tilt);
    shape.add("mast", "wood", clamp.moved(middle + up * (canvas.y * 0.5 + 0.008)));
}

/// A square bar from a foot on the floor to `head`, its lower end cut level.
fn board(shape: &mut Shape, foot: Vec3, head: Vec3, bar: f32, size: Vec3) {
    let way = head - foot;
    let long = way.length();
    let upright = rot_z(-atan2(way.x, way.y)) * rot_x(atan2(way.z, Vec2::new(way.x, way.y).length()));
    let post = bevel_box(Vec3::new(bar, long, bar), 0.004).at(0.0, long * 0.5, 0.0).turned(upright);
    let cut = post.moved(foot).deformed(|p| Vec3::new(p.x, p.y.clamp(0.0, size.y), p.z));
    let cut = cut.deformed(|p| {
        // Whatever hangs below the middle of the foot is squashed onto the floor.
        if p.y < bar * 0.4 { Vec3::new(p.x, 0.0, p.z) } else { p }
    });
    shape.add("legs", "wood", crate::mesh::shade(cut, 0.6));
}

/// A heavy H-frame on runners: two masts joined by rails, a ledge on a screw, a canvas upright between.
fn studio(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let bar = 0.05;
    let half = size.x * 0.5;
    let mut post = |part: &'static str, slot: &'static str, size: Vec3, at: Vec3| {
        shape.add(part, slot, bevel_box(size, (size.min_element() * 0.12).min(0.006)).moved(at));
    };
    let back = -size.z * 0.12;
    for side in [-1.0, 1.0] {
        let x = side * (half - bar * 0.5);
        post("frame", "wood", Vec3::new(bar, bar, size.z), Vec3::new(x, bar * 0.5 + 0.02, 0.0));
        for end in [-1.0, 1.0] {
            let foot = Vec3::new(bar * 0.9, 0.024, bar * 1.4);
            post("frame", "wood", foot, Vec3::new(x, 0.012, end * (size.z * 0.5 - bar)));
        }
        let tall = size.y * 0.62;
        post(
            "frame",
            "wood",
            Vec3::new(bar * 0.8, tall, bar),
            Vec3::new(side * size.x * 0.2, bar + 0.02 + tall * 0.5 - 0.01, back),
        );
    }
    for z in [back, size.z * 0.5 - bar * 0.9, -size.z * 0.5 + bar * 0.9] {
        post(
            "frame",
            "wood",
            Vec3::new(size.x - bar * 2.0 + 0.01, bar, bar * 0.9),
            Vec3::new(0.0, bar * 0.5 + 0.022, z),
        );
    }
    for y in [0.2, 0.6] {
        post(
            "frame",
            "wood",
            Vec3::new(size.x * 0.4 + bar, bar, bar * 0.5),
            Vec3::new(0.0, size.y * y, back + bar * 0.6),
        );
    }
    let mast = size.y * 0.86;
    post(
        "mast",
        "wood",
        Vec3::new(bar, mast, bar * 0.6),
        Vec3::new(0.0, size.y - mast * 0.5, back + bar * 1.12),
    );
    let ledge = size.y * 0.3;
    let front = back + bar * 1.42;
    post("ledge", "wood", Vec3::new(size.x * 0.94, 0.03, 0.1), Vec3::new(0.0, ledge, front + 0.05));
    post(
        "ledge",
        "wood",
        Vec3::new(size.x * 0.94, 0.02, 0.014),
        Vec3::new(0.0, ledge + 0.022, front + 0.093),
    );
    post("ledge", "wood", Vec3::new(0.12, 0.1, 0.05), Vec3::new(0.0, ledge - 0.06, front + 0.025));
    // Braces from the runners to the uprights.
    for side in [-1.0, 1.0] {
        let from = Vec3::new(side * size.x * 0.2, bar, -size.z * 0.5 + bar);
        let to = Vec3::new(side * size.x * 0.2, size.y * 0.5, back - bar * 0.3);
        shape.add("frame", "wood", bar_between(from, to, bar * 0.6));
    }
    let screw = cylinder(0.012, size.y * 0.26, 12, 0.002);
    shape.add("screw", "brass", screw.at(0.0, bar, front + 0.02));
    let crank = Vec3::new(0.0, size.y * 0.14, front + 0.03);
    let turns = Motion::Spin { axis: Vec3::Z, period_secs: 2.0 };
    shape.moving("crank", crank, turns, |shape| {
        let wheel = cylinder(0.045, 0.016, 20, 0.004).turned(rot_x(FRAC_PI_2));
        shape.add("screw", "brass", wheel.moved(crank));
        let grip = cylinder(0.01, 0.05, 10, 0.003).turned(rot_x(FRAC_PI_2));
        shape.add("screw", "wood", grip.moved(crank + Vec3::new(0.03, 0.0, 0.012)));
    });
    let canvas = Vec2::new(size.x * 0.96, size.y * 0.5);
    let middle = Vec3::new(0.0, ledge + 0.015 + canvas.y * 0.5, front + 0.016);
    shape.add("stretcher", "fabric", bevel_box(canvas.extend(0.026), 0.004).moved(middle));
    let face = middle + Vec3::Z * 0.0128;
    paint(shape, canvas - Vec2::splat(0.006), false, &mut args.random("painting"), |mesh| mesh.moved(face));
    let clamp = bevel_box(Vec3::new(0.08, 0.05, 0.06), 0.006);
    shape.add("mast", "wood", clamp.moved(middle + Vec3::new(0.0, canvas.y * 0.5 + 0.01, 0.0)));
}

fn bar_between(from: Vec3, to: Vec3, thick: f32) -> TriMesh {
    crate::mesh::bar(&[from, to], Vec3::X, |_| Vec2::splat(thick), 0.004)
}

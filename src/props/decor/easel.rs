//! A painter's easel with a canvas on it.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder};
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const EASEL: Generator = Generator {
    kind: "easel",
    title: "Easel",
    group: "decor",
    words: &["painter easel", "art easel", "painting stand", "artist easel"],
    styles: &["empty"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.75, 1.1),
        Param::m("height", 1.2, 1.75, 2.2),
        Param::m("depth", 0.6, 0.85, 1.2),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "canvas", material: "canvas painting" },
        SlotSpec { name: "fabric", material: "white woven fabric" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
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
    let picture = bevel_box((canvas - Vec2::splat(0.006)).extend(0.002), 0.0);
    let mut random = args.random("painting");
    let picture = picture.uv_moved(Vec2::new(random.unit(), random.unit()) * 4.0).turned(tilt);
    shape.add("painting", "canvas", picture.moved(middle + tilt * Vec3::Z * 0.0108));
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

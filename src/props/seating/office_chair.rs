//! An office chair: five castored spokes, a gas spring, a padded seat and a bent back on a spine.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cushion, cylinder, lathe, shade, smooth_path};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const OFFICE_CHAIR: Generator = Generator {
    kind: "office_chair",
    title: "Office chair",
    group: "seating",
    words: &["desk chair", "swivel chair", "computer chair", "task chair", "rolling chair", "captain chair"],
    styles: &["executive", "armless"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.55, 0.64, 0.75),
        Param::m("height", 0.85, 1.02, 1.3),
        Param::m("depth", 0.55, 0.64, 0.75),
        Param::m("seat_height", 0.42, 0.48, 0.55),
    ],
    source: "EN 1335: office chairs",
    slots: &[
        SlotSpec { name: "fabric", material: "black suede" },
        SlotSpec { name: "plastic", material: "black rubber" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    let executive = args.is("executive");
    if executive {
        size.y = size.y.max(1.18);
    }
    let seat = args.get("seat_height");
    base(shape, size, seat);

    shape.seats(Vec3::new(0.0, seat, 0.035), 0.5);
    let turns = Motion::Spin { axis: Vec3::Y, period_secs: 12.0 };
    shape.moving("seat", Vec3::Y * seat, turns, |shape| upper(args, shape, size, seat));
}

/// All that turns on the column: seat, back and arms.
fn upper(args: &Args, shape: &mut Shape, size: Vec3, seat: f32) {
    let executive = args.is("executive");
    let (wide, deep) = (size.x * 0.78, size.z * 0.76);
    let seat_z = 0.035;
    // The front edge rolls down so that it does not press the knees.
    let roll = |p: Vec3| {
        let t = (p.z / deep - 0.2).max(0.0);
        p - Vec3::Y * t * t * 0.4
    };
    let pad = shade(cushion(Vec3::new(wide, 0.085, deep), 0.036, -0.012).deformed(roll), 1.3);
    shape.add("seat", "fabric", pad.at(0.0, seat - 0.042, seat_z));
    let pan = bevel_box(Vec3::new(wide * 0.86, 0.022, deep * 0.8), 0.008);
    shape.add("seat", "plastic", pan.at(0.0, seat - 0.086, seat_z - 0.02));
    shape.support(Vec3::new(0.0, seat, seat_z), wide * 0.7, deep * 0.6, 0.6);
    let rest_z = -size.z * 0.5 + 0.105;
    back(shape, size, seat, rest_z, executive);
    if !args.is("armless") {
        for side in [-1.0, 1.0] {
            arm(shape, size, seat, side);
        }
    }
}

fn base(shape: &mut Shape, size: Vec3, seat: f32) {
    let reach = Vec2::new(size.x, size.z).min_element() * 0.5 - 0.034;
    for i in 0..5 {
        let way = on_circle(FRAC_PI_2 + TAU * i as f32 / 5.0);
        let out = |r: f32, y: f32| Vec3::new(way.x * r, y, way.y * r);
        let path = [out(0.015, 0.125), out(reach * 0.5, 0.112), out(reach, 0.085)];
        let spoke =
            bar(&smooth_path(&path, 3), Vec3::Y, |t| Vec2::new(0.05 - 0.018 * t, 0.036 - 0.012 * t), 0.008);
        shape.add("base", "metal", spoke);
        // A twin wheel, turned any way as castors are.
        let turn = 0.7 + i as f32 * 1.9;
        for side in [-1.0, 1.0] {
            let wheel = cylinder(0.027, 0.018, 16, 0.005).turned(rot_z(FRAC_PI_2)).at(
                side * 0.013 + 0.009,
                0.027,
                0.0,
            );
            shape.add("castors", "plastic", wheel.yawed(turn).moved(out(reach, 0.0)));
        }
        let hood = bevel_box(Vec3::new(0.014, 0.036, 0.04), 0.004).at(0.0, 0.04, 0.0);
        shape.add("castors", "plastic", hood.yawed(turn).moved(out(reach, 0.0)));
        shape.add("castors", "metal", cylinder(0.006, 0.036, 8, 0.001).moved(out(reach, 0.05)));
    }
    let top = seat - 0.13;
    let profile = [
        (0.0, 0.09),
        (0.03, 0.09),
        (0.036, 0.1),
        (0.036, 0.145),
        (0.028, 0.155),
        (0.026, top * 0.75),
        (0.0, top * 0.75),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    shape.add("column", "plastic", lathe(&profile, 18, 0.6));
    let rod_low = top * 0.75 - 0.002;
    shape.add("column", "metal", cylinder(0.014, top - rod_low + 0.01, 16, 0.001).at(0.0, rod_low, 0.0));
    let tilt = bevel_box(Vec3::new(0.15, 0.045, 0.2), 0.01);
    shape.add("column", "plastic", tilt.at(0.0, seat - 0.115, -0.01));
    let lever = bar(
        &[Vec3::new(0.06, seat - 0.115, 0.03), Vec3::new(0.19, seat - 0.125, 0.03)],
        Vec3::Y,
        |_| Vec2::new(0.014, 0.008),
        0.003,
    );
    shape.add("column", "plastic", lever);
}

fn back(shape: &mut Shape, size: Vec3, seat: f32, rest_z: f32, executive: bool) {
    let low = seat + 0.09;
    let tall = size.y - low;
    let wide = size.x * if executive { 0.76 } else { 0.68 };
    // Curved around the sitter, and out at the small of the back.
    let bend = |p: Vec3| {
        let (x, y) = (p.x / (wide * 0.5), p.y / (tall * 0.5));
        let narrow = 1.0 - 0.12 * (y.max(0.0) * y.max(0.0));
        let hollow = 0.035 * x * x + 0.028 * (1.0 - (y + 0.45) * (y + 0.45)).max(-0.6);
        Vec3::new(p.x * narrow, p.y, p.z + hollow - 0.03 * y.max(0.0))
    };
    let panels: &[(f32, f32)] =
        if executive { &[(0.0, 0.46), (0.46, 0.78), (0.78, 1.0)] } else { &[(0.0, 1.0)] };
    for (from, to) in panels {
        let part = tall * (to - from);
        let middle = tall * ((from + to) * 0.5 - 0.5);
        let thick = if executive { 0.085 } else { 0.055 };
        let pad = cushion(Vec3::new(wide, thick, part), thick * 0.42, 0.012).turned(rot_x(FRAC_PI_2));
        let pad = shade(pad.at(0.0, middle, 0.0).deformed(bend), 1.3);
        shape.add("back", "fabric", pad.at(0.0, low + tall * 0.5, rest_z));
    }
    let at = |y: f32, z: f32| Vec3::new(0.0, y, z);
    let rear = -size.z * 0.5 + 0.012;
    let path = [
        at(seat - 0.115, -0.08),
        at(seat - 0.11, rear + 0.09),
        at(seat - 0.03, rear + 0.018),
        at(seat + 0.14, rear + 0.012),
        at(low + tall * 0.55, rear + 0.05),
    ];
    let spine = bar(&smooth_path(&path, 4), Vec3::Y, |t| Vec2::new(0.07 - 0.02 * t, 0.022), 0.007);
    shape.add("spine", "plastic", spine);
}

fn arm(shape: &mut Shape, size: Vec3, seat: f32, side: f32) {
    let x = side * (size.x * 0.5 - 0.045);
    let top = seat + 0.21;
    let at = |x: f32, y: f32, z: f32| Vec3::new(x, y, z);
    let path = [
        at(side * 0.07, seat - 0.093, -0.01),
        at(side * size.x * 0.36, seat - 0.093, -0.01),
        at(x - side * 0.004, seat - 0.06, -0.01),
        at(x, seat + 0.02, -0.01),
        at(x, top - 0.02, -0.01),
    ];
    let upright: TriMesh = bar(&smooth_path(&path, 4), Vec3::Z, |_| Vec2::new(0.026, 0.05), 0.006);
    shape.add("arms", "plastic", upright);
    let pad = cushion(Vec3::new(0.085, 0.034, (size.z * 0.42).min(0.28)), 0.014, 0.004);
    shape.add("arms", "plastic", pad.at(x, top - 0.006, 0.005));
}

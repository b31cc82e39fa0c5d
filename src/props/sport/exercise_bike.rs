//! An exercise bike: a heavy flywheel in front, a saddle and bars on sliding posts, cranks that turn.

use glam::{Vec2, Vec3};

use super::bike_parts::{cranks, flywheel, handlebar};
use super::weights::rod;
use crate::mesh::{bar, bevel_box, displaced, smooth_path};
use crate::num::math::{FRAC_PI_2, PI, rot_x};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const EXERCISE_BIKE: Generator = Generator {
    kind: "exercise_bike",
    title: "Exercise bike",
    group: "sport",
    words: &["stationary bike", "spin bike", "spinning bike", "gym bike", "indoor bike"],
    styles: &["racing", "antique"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.46, 0.54, 0.62),
        Param::m("height", 1.1, 1.22, 1.35),
        Param::m("depth", 1.0, 1.15, 1.3),
    ],
    source: "usual retail sizes; ISO 20957-10 for what it must bear",
    slots: &[
        SlotSpec { name: "frame", material: "dark grey painted metal" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "accent", material: "red plastic" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "screen", material: "glowing screen" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let half = size.z * 0.5;
    let wheel_r = size.y * 0.19;
    let hub = Vec3::new(0.0, wheel_r + 0.1, half - wheel_r - 0.08);
    let crank = Vec3::new(0.0, 0.33, -0.02);
    let antique = args.is("antique");
    base(shape, size);
    frame(shape, size, hub, crank);
    let turning = Motion::Spin { axis: Vec3::X, period_secs: 0.8 };
    shape.moving("flywheel", hub, turning, |shape| flywheel(shape, hub, wheel_r, antique));
    let pedalling = Motion::Spin { axis: Vec3::X, period_secs: 1.2 };
    shape.moving("cranks", crank, pedalling, |shape| cranks(shape, crank));
    saddle(shape, size, crank);
    handlebar(shape, size, hub, args.is("racing"), antique);
}

fn base(shape: &mut Shape, size: Vec3) {
    for z in [-1.0, 1.0] {
        let at = z * (size.z * 0.5 - 0.035);
        let foot = bevel_box(Vec3::new(size.x - 0.06, 0.05, 0.07), 0.01);
        shape.add("base", "frame", foot.at(0.0, 0.037, at));
        for side in [-1.0, 1.0] {
            let cap = bevel_box(Vec3::new(0.06, 0.062, 0.07), 0.012);
            shape.add("feet", "rubber", cap.at(side * (size.x * 0.5 - 0.03), 0.031, at));
        }
    }
    let spine = bevel_box(Vec3::new(0.06, 0.05, size.z - 0.1), 0.01);
    shape.add("base", "frame", spine.at(0.0, 0.04, 0.0));
}

/// The tubes of the frame, and the cover of the chain.
fn frame(shape: &mut Shape, size: Vec3, hub: Vec3, crank: Vec3) {
    let flat = |path: &[Vec3], wide: f32| bar(path, Vec3::X, |_| Vec2::new(wide, 0.05), 0.012);
    let seat_foot = Vec3::new(0.0, 0.05, crank.z - 0.14);
    let seat_top = Vec3::new(0.0, 0.62, crank.z - 0.3);
    let head = Vec3::new(0.0, hub.y + 0.42, hub.z - 0.14);
    shape.add("frame", "frame", flat(&[Vec3::new(0.0, 0.05, seat_foot.z + 0.05), seat_top], 0.07));
    shape.add(
        "frame",
        "frame",
        flat(
            &smooth_path(
                &[
                    Vec3::new(0.0, 0.3, crank.z - 0.18),
                    crank + Vec3::Y * 0.06,
                    Vec3::new(0.0, hub.y + 0.22, hub.z - 0.27),
                    head + Vec3::Y * 0.03,
                ],
                4,
            ),
            0.075,
        ),
    );
    // A fork holds the wheel between its blades.
    for side in [-1.0, 1.0] {
        let x = side * 0.058;
        let blade = [
            head - Vec3::Y * 0.05,
            Vec3::new(x, head.y - 0.14, head.z + 0.03),
            hub + Vec3::X * x,
            Vec3::new(x, 0.06, size.z * 0.5 - 0.05),
        ];
        shape.add(
            "fork",
            "frame",
            bar(&smooth_path(&blade, 4), Vec3::X, |t| Vec2::new(0.05 - 0.012 * t, 0.022), 0.006),
        );
    }
    shape.add("fork", "steel", rod(hub - Vec3::X * 0.078, hub + Vec3::X * 0.078, 0.013, 14));
    // The chain guard: a long drop around both sprockets on the right.
    let line = hub - crank;
    let angle = crate::num::math::atan2(line.y, line.z);
    let long = line.length();
    let drop: Vec<Vec2> =
        (0..=10)
            .map(|i| crate::num::math::on_circle(FRAC_PI_2 + PI * i as f32 / 10.0) * 0.115)
            .chain((0..=8).map(|i| {
                crate::num::math::on_circle(-FRAC_PI_2 + PI * i as f32 / 8.0) * 0.065 + Vec2::X * long
            }))
            .collect();
    let guard = crate::mesh::extrude(&drop, 0.034, 0.008).turned(crate::num::math::rot_y(-FRAC_PI_2));
    let guard = guard.turned(rot_x(-angle)).moved(crank + Vec3::X * -0.083);
    shape.add("guard", "frame", guard);
    shape.add("guard", "accent", rod(crank - Vec3::X * 0.096, crank - Vec3::X * 0.106, 0.07, 28));
    shape.add("axle", "steel", rod(crank - Vec3::X * 0.118, crank + Vec3::X * 0.118, 0.016, 14));
    shape.add("axle", "frame", rod(crank - Vec3::X * 0.07, crank + Vec3::X * 0.07, 0.04, 20));
}

fn saddle(shape: &mut Shape, size: Vec3, crank: Vec3) {
    let foot = Vec3::new(0.0, 0.58, crank.z - 0.288);
    let top = Vec3::new(0.0, size.y * 0.76, crank.z - 0.36);
    shape.add("seat post", "steel", bar(&[foot, top], Vec3::X, |_| Vec2::new(0.045, 0.036), 0.008));
    let knob = displaced(2, |d| d * 0.02).moved(foot + Vec3::new(0.0, 0.02, -0.075));
    shape.add("knobs", "accent", knob);
    shape.add(
        "knobs",
        "steel",
        rod(foot + Vec3::new(0.0, 0.02, -0.065), foot + Vec3::new(0.0, 0.02, -0.02), 0.007, 10),
    );
    let seat = displaced(3, |d| {
        let nose = ((d.z + 0.35) / 1.35).clamp(0.0, 1.0);
        let wide = 0.1 - 0.072 * crate::num::math::smoothstep(0.0, 0.8, nose);
        Vec3::new(d.x * wide, d.y * if d.y > 0.0 { 0.035 } else { 0.045 - 0.02 * nose }, d.z * 0.14)
    });
    shape.add("saddle", "leather", crate::mesh::box_project_faces(&seat.at(0.0, top.y + 0.04, top.z + 0.03)));
    let rail = bevel_box(Vec3::new(0.05, 0.024, 0.13), 0.005);
    shape.add("seat post", "steel", rail.at(0.0, top.y, top.z + 0.01));
    shape.anchor("seat", Vec3::new(0.0, top.y + 0.075, top.z), 0.0);
}

//! A wheelchair: a folding one with push rims, a cambered one for sport, or one of wood and cane.

use glam::{Vec2, Vec3};

use super::castor::castor;
use crate::mesh::{bar, bevel_box, cushion, ring, shade, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::science::fittings::{aim, disc, rod};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WHEELCHAIR: Generator = Generator {
    kind: "wheelchair",
    title: "Wheelchair",
    group: "medical",
    words: &["wheel chair", "invalid chair", "rolling invalid chair"],
    styles: &["sport", "antique"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.56, 0.65, 0.78),
        Param::m("height", 0.8, 0.93, 1.1),
        Param::m("depth", 0.85, 1.05, 1.2),
        Param::m("seat_height", 0.44, 0.5, 0.54),
    ],
    source: "ISO 7176: wheelchairs; wheels of 24 inches",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let frame = if args.is("antique") { "wood" } else { "metal" };
    let sport = args.is("sport");
    let top = if sport { size.y * 0.84 } else { size.y };
    let seat = args.get("seat_height");
    let back = -size.z * 0.5;
    let r = (size.z * 0.29).min(0.305);
    let hub = Vec3::new(size.x * 0.5 - 0.035, r, back + r);
    for (name, side) in [("left wheel", -1.0), ("right wheel", 1.0)] {
        let lean = if sport { side * 0.12 } else { 0.0 };
        let middle = Vec3::new(
            side * (hub.x - if sport { 0.03 } else { 0.0 }),
            if sport { r * 0.995 } else { r },
            hub.z,
        );
        let axis = rot_z(lean) * Vec3::X;
        shape.moving(name, middle, Motion::Spin { axis: -axis, period_secs: 3.0 }, |shape| {
            wheel(shape, middle, axis * side, r, frame);
        });
    }
    let x = size.x * 0.5 - 0.1;
    let front = size.z * 0.5;
    for side in [-1.0, 1.0] {
        side_frame(shape, Vec3::new(side * x, seat, top), back, front, hub, frame, sport);
        shape.add(
            "axle",
            "metal",
            rod(
                Vec3::new(side * (x - 0.02), r, hub.z),
                Vec3::new(side * (hub.x - 0.01), r, hub.z),
                0.012,
                12,
            ),
        );
        castor(
            shape,
            Vec3::new(side * (x - 0.005), seat * 0.52, front - 0.3),
            if sport { 0.05 } else { 0.085 },
            2.9,
        );
        footrest(shape, side, x, front, seat, sport);
    }
    // The folding cross under the seat.
    for (flip, z) in [(1.0, hub.z + 0.13), (-1.0, hub.z + 0.16)] {
        let from = Vec3::new(-flip * x, seat * 0.48, z);
        shape.add(
            "cross",
            "metal",
            bar(&[from, Vec3::new(flip * x, seat - 0.05, z)], Vec3::Z, |_| Vec2::new(0.028, 0.014), 0.004),
        );
    }
    upholstery(shape, x, seat, top, back, front);
    shape.anchor("seat", Vec3::new(0.0, seat + 0.02, hub.z + 0.15), 0.0);
    shape.support(Vec3::new(0.0, seat + 0.03, hub.z + 0.17), x * 1.4, 0.3, 0.6);
}

/// Tyre, rim, spokes, hub, and the push rim outside; `out` points away from the chair.
fn wheel(shape: &mut Shape, middle: Vec3, out: Vec3, r: f32, frame: &'static str) {
    shape.add("wheels", "rubber", aim(ring(r - 0.016, 0.016, 36, 7), middle, out));
    shape.add(
        "wheels",
        frame,
        aim(crate::mesh::band(r - 0.026, 0.022, 0.012, 36), middle - out * 0.011, out),
    );
    shape.add("wheels", "metal", aim(ring(r - 0.045, 0.0085, 36, 6), middle + out * 0.026, out));
    let (across, up) = (Vec3::Z, out.cross(Vec3::Z));
    let spoke = |turn: f32| {
        let p = on_circle(turn);
        across * p.x + up * p.y
    };
    let count = if frame == "wood" { 12 } else { 20 };
    for i in 0..count {
        let turn = TAU * i as f32 / count as f32;
        let flange = out * if i % 2 == 0 { 0.018 } else { -0.018 };
        let (thin, twist) = if frame == "wood" { (0.008, 0.0) } else { (0.0018, 0.5) };
        let from = middle + spoke(turn + twist * if i % 4 < 2 { 1.0 } else { -1.0 }) * 0.026 + flange;
        shape.add("wheels", frame, tube(&[from, middle + spoke(turn) * (r - 0.03)], thin, 4));
    }
    for i in 0..6 {
        let way = spoke(TAU * (i as f32 + 0.5) / 6.0);
        shape.add(
            "wheels",
            "metal",
            rod(middle + way * (r - 0.034) + out * 0.006, middle + way * (r - 0.044) + out * 0.026, 0.004, 6),
        );
    }
    shape.add("wheels", "metal", disc(middle, out, 0.03, 0.05, 18));
    shape.add("wheels", "metal", disc(middle + out * 0.027, out, 0.018, 0.008, 16));
}

/// One side of the frame; `at` holds its x, the seat's height and the top.
fn side_frame(
    shape: &mut Shape,
    at: Vec3,
    back: f32,
    front: f32,
    hub: Vec3,
    slot: &'static str,
    sport: bool,
) {
    let (x, seat, top) = (at.x, at.y, at.z);
    let p = |y: f32, z: f32| Vec3::new(x, y, z);
    let rear = back + 0.13;
    let post = [
        p(hub.y * 0.62, rear + 0.03),
        p(seat, rear + 0.02),
        p(top - 0.08, rear - 0.02),
        p(top - 0.022, rear - 0.04),
        p(top - 0.014, back + 0.05),
    ];
    shape.add("frame", slot, tube(&smooth_path(&post, 4), 0.0125, 8));
    shape.add("grips", "rubber", rod(p(top - 0.014, back + 0.062), p(top - 0.014, back), 0.0165, 12));
    let knee = front - 0.22;
    let seat_tube = [
        p(seat - 0.02, rear + 0.02),
        p(seat - 0.02, knee - 0.06),
        p(seat - 0.05, knee - 0.01),
        p(0.2, knee + 0.1),
    ];
    shape.add("frame", slot, tube(&smooth_path(&seat_tube, 4), 0.0125, 8));
    let low = [p(hub.y * 0.68, rear + 0.03), p(hub.y * 0.68, front - 0.32), p(seat * 0.5, front - 0.3)];
    shape.add("frame", slot, tube(&low, 0.0115, 8));
    shape.add("frame", slot, rod(p(seat * 0.48, front - 0.3), p(seat - 0.02, front - 0.3), 0.0125, 12));
    if sport {
        let guard = bevel_box(Vec3::new(0.005, 0.16, 0.3), 0.002).at(x, seat + 0.06, hub.z + 0.1);
        shape.add("frame", "metal", guard);
        return;
    }
    let arm = seat + 0.22;
    let path = [
        p(seat - 0.02, rear + 0.05),
        p(arm - 0.05, rear + 0.05),
        p(arm - 0.012, rear + 0.09),
        p(arm - 0.012, knee - 0.16),
        p(arm - 0.05, knee - 0.12),
        p(seat - 0.02, knee - 0.11),
    ];
    shape.add("frame", slot, tube(&smooth_path(&path, 3), 0.011, 8));
    let pad = cushion(Vec3::new(0.05, 0.028, knee - rear - 0.24), 0.011, 0.002);
    shape.add("arms", "leather", pad.at(x, arm + 0.008, (rear + knee) * 0.5 - 0.02));
    let panel = bevel_box(Vec3::new(0.004, arm - seat - 0.04, knee - rear - 0.21), 0.001);
    shape.add("arms", "leather", panel.at(x, (arm + seat) * 0.5 - 0.012, (rear + knee) * 0.5 - 0.025));
    // A brake lever by the wheel.
    let brake = [p(seat - 0.06, hub.z + hub.y * 0.93), p(seat + 0.05, hub.z + hub.y + 0.02)]
        .map(|q| q + Vec3::X * x.signum() * 0.02);
    shape.add("frame", "metal", bar(&brake, Vec3::X, |_| Vec2::new(0.016, 0.006), 0.002));
    shape.add("grips", "rubber", rod(brake[1] - Vec3::Y * 0.02, brake[1] + Vec3::Y * 0.02, 0.01, 8));
}

fn footrest(shape: &mut Shape, side: f32, x: f32, front: f32, seat: f32, sport: bool) {
    let p = |y: f32, z: f32| Vec3::new(side * x, y, z);
    let knee = front - 0.22;
    let path =
        [p(seat - 0.06, knee - 0.0), p(0.26, knee + 0.08), p(0.12, knee + 0.115), p(0.085, knee + 0.118)];
    shape.add("footrests", "metal", tube(&smooth_path(&path, 3), 0.011, 8));
    let wide = if sport { x * 0.92 } else { x * 0.78 };
    let plate = bevel_box(Vec3::new(wide, 0.014, 0.16), 0.005).turned(rot_x(-0.12));
    shape.add("footrests", "rubber", plate.at(side * (x - wide * 0.5 + 0.012), 0.09, front - 0.0815));
    shape.add("footrests", "metal", rod(p(0.082, front - 0.115), p(0.082, front - 0.06), 0.009, 8));
}

/// A sling seat with a cushion, and the back between its posts.
fn upholstery(shape: &mut Shape, x: f32, seat: f32, top: f32, back: f32, front: f32) {
    let (rear, knee) = (back + 0.15, front - 0.29);
    let sag = |p: Vec3| p - Vec3::Y * 0.018 * (1.0 - (p.x / x) * (p.x / x));
    let deep = knee - rear;
    let sling = cushion(Vec3::new(x * 2.0 + 0.02, 0.012, deep), 0.005, 0.0).deformed(sag);
    shape.add("seat", "leather", shade(sling, 1.0).at(0.0, seat - 0.006, (rear + knee) * 0.5));
    let pad = cushion(Vec3::new(x * 2.0 - 0.03, 0.05, deep - 0.01), 0.02, 0.006).deformed(sag);
    shape.add("seat", "leather", shade(pad, 1.0).at(0.0, seat + 0.022, (rear + knee) * 0.5));
    let tall = top - seat - 0.16;
    let hollow = |p: Vec3| p - Vec3::Z * 0.022 * (1.0 - (p.x / x) * (p.x / x));
    let rest = cushion(Vec3::new(x * 2.0 + 0.024, 0.03, tall), 0.012, 0.002)
        .turned(rot_x(FRAC_PI_2))
        .deformed(hollow);
    let rest = shade(rest, 1.0).turned(rot_x(-0.06));
    shape.add("back", "leather", rest.at(0.0, seat + 0.1 + tall * 0.5, back + 0.142));
}

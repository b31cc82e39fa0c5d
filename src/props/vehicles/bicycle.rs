//! A bicycle: a diamond frame, a cruiser with its basket, a mountain bike, or a penny-farthing.

use glam::Vec3;

use super::bicycle_parts::{bars, basket, guards, saddle};
use super::penny_farthing::penny_farthing;
use super::wheels::wire;
use crate::mesh::{bar, cushion, cylinder, ring, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::machines::parts::along_x;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BICYCLE: Generator = Generator {
    kind: "bicycle",
    title: "Bicycle",
    group: "vehicles",
    words: &[
        "bike",
        "cycle",
        "penny farthing",
        "mountain bike",
        "city bike",
        "push bike",
        "velocipede",
        "cruiser bike",
    ],
    styles: &["cruiser", "mountain", "penny-farthing"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.62, 0.75),
        Param::m("height", 0.9, 1.05, 1.2),
        Param::m("depth", 1.5, 1.75, 1.95),
    ],
    source: "ISO 4210 bicycles, wheels of 26 to 28 inches",
    slots: &[
        SlotSpec { name: "paint", material: "green lacquer" },
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "wood", material: "raffia" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "seat", material: "red plastic" },
    ],
    clear_front_m: 0.4,
    build,
};

/// Where the tubes meet, in the plane x = 0.
pub struct Frame {
    pub rear: Vec3,
    pub front: Vec3,
    pub crank: Vec3,
    pub seat: Vec3,
    pub head: [Vec3; 2],
    pub wheel: f32,
    pub tyre: f32,
}

/// A point of the plane x = 0.
pub fn at(z: f32, y: f32) -> Vec3 {
    Vec3::new(0.0, y, z)
}

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(
        args,
        "paint",
        &[
            ("cruiser", "light blue lacquer"),
            ("mountain", "orange lacquer"),
            ("penny-farthing", "black lacquer"),
        ],
    );
    let size = args.size();
    if args.is("penny-farthing") {
        return penny_farthing(shape, size);
    }
    let (cruiser, mountain) = (args.is("cruiser"), args.is("mountain"));
    let wheel = (size.y * 0.325).min(size.z * 0.2);
    let (half, h) = (size.z * 0.5, size.y);
    let frame = Frame {
        rear: at(-half + wheel, wheel),
        front: at(half - wheel, wheel),
        crank: at(-half + wheel + (half - wheel) * 0.78, wheel * 0.84),
        seat: at(-half + wheel + (half - wheel) * 0.52, h * 0.76),
        head: [
            at(half - wheel - (half - wheel) * 0.26, h * 0.66),
            at(half - wheel - (half - wheel) * 0.34, h * 0.83),
        ],
        wheel,
        tyre: if mountain {
            0.03
        } else if cruiser {
            0.025
        } else {
            0.018
        },
    };
    tubes(shape, &frame, cruiser, mountain);
    for (name, hub) in [("rear wheel", frame.rear), ("front wheel", frame.front)] {
        shape.moving(name, hub, Motion::Spin { axis: Vec3::X, period_secs: 2.0 }, |shape| {
            for (part, slot, mesh) in wire(hub, wheel, frame.tyre) {
                shape.add(part, slot, mesh);
            }
        });
    }
    drive(shape, &frame);
    bars(shape, &frame, size, mountain);
    saddle(shape, frame.seat + Vec3::new(0.0, h * 0.13, -0.045), if cruiser { 1.2 } else { 1.0 });
    if !mountain {
        guards(shape, &frame);
    }
    if cruiser {
        basket(shape, &frame);
    }
    let stand = frame.crank + Vec3::new(0.03, -0.01, -0.08);
    let foot = Vec3::new(0.15, 0.011, stand.z - 0.06);
    shape.add("stand", "metal", tube(&[stand, stand.lerp(foot, 0.8), foot], 0.008, 8));
    shape.anchor("seat", frame.seat + Vec3::Y * h * 0.16, 0.0);
}

fn tubes(shape: &mut Shape, f: &Frame, cruiser: bool, mountain: bool) {
    let r = if mountain { 0.021 } else { 0.016 };
    let mut join = |a: Vec3, b: Vec3, r: f32| shape.add("frame", "paint", tube(&[a, b], r, 12));
    join(f.crank, f.seat + (f.seat - f.crank).normalize_or(Vec3::Y) * 0.03, r);
    join(f.head[0] + Vec3::new(0.0, 0.03, -0.01), f.crank, r * 1.1);
    join(f.head[0] - (f.head[1] - f.head[0]) * 0.1, f.head[1] + (f.head[1] - f.head[0]) * 0.1, r * 1.3);
    if !cruiser {
        join(f.seat, f.head[1] - Vec3::Y * 0.02, r);
    }
    for side in [-1.0, 1.0] {
        let out = Vec3::X * side * 0.058;
        let near = Vec3::X * side * 0.014;
        join(f.crank + near * 1.8, f.rear + out, r * 0.6);
        join(f.seat + near, f.rear + out, r * 0.55);
    }
    if cruiser {
        let dip = f.crank.lerp(f.seat, 0.42);
        let path = [f.head[1] - Vec3::Y * 0.04, f.head[1].lerp(dip, 0.55) - Vec3::Y * 0.1, dip];
        shape.add("frame", "paint", tube(&smooth_path(&path, 6), r, 12));
    }
    // The fork: a crown and two blades bent forward.
    let crown = f.head[0] - (f.head[1] - f.head[0]) * 0.16;
    shape.add("fork", "paint", cushion(Vec3::new(0.11, 0.035, 0.045), 0.012, 0.0).moved(crown));
    for side in [-1.0, 1.0] {
        let out = Vec3::X * side * 0.05;
        if mountain {
            let knee = crown.lerp(f.front, 0.45) + out;
            shape.add("fork", "metal", tube(&[crown + out, knee], 0.013, 12));
            shape.add("fork", "paint", tube(&[knee - (knee - crown - out) * 0.12, f.front + out], 0.02, 12));
        } else {
            let path = [crown + out, crown.lerp(f.front, 0.6) + out - Vec3::Z * 0.012, f.front + out];
            shape.add("fork", "paint", tube(&smooth_path(&path, 5), 0.011, 10));
        }
    }
    for hub in [f.rear, f.front] {
        shape.add("axles", "metal", along_x(cylinder(0.009, 0.15, 6, 0.001)).moved(hub - Vec3::X * 0.075));
    }
    shape.add("frame", "paint", along_x(cylinder(0.024, 0.075, 16, 0.003)).moved(f.crank - Vec3::X * 0.0375));
    let top = f.seat + (f.seat - f.crank).normalize_or(Vec3::Y) * 0.03;
    shape.add("frame", "metal", tube(&[top, f.seat + Vec3::new(0.0, f.seat.y * 0.165, -0.04)], 0.0125, 10));
}

/// Chain wheel with cranks and pedals that turn, sprocket and chain.
fn drive(shape: &mut Shape, f: &Frame) {
    let (big, small, x) = (0.088, 0.036, 0.052);
    let reach = (f.wheel * 0.5).min(0.17);
    shape.moving("cranks", f.crank, Motion::Spin { axis: Vec3::X, period_secs: 2.0 }, |shape| {
        let at = f.crank + Vec3::X * x;
        shape.add("drive", "metal", along_x(ring(big - 0.012, 0.006, 28, 6)).moved(at));
        for i in 0..5 {
            let out = rot_x(TAU * i as f32 / 5.0) * Vec3::Y;
            shape.add(
                "drive",
                "metal",
                bar(&[at, at + out * (big - 0.012)], Vec3::X, |_| glam::Vec2::new(0.016, 0.005), 0.001),
            );
        }
        shape.add(
            "drive",
            "metal",
            along_x(cylinder(0.01, 0.15, 10, 0.001)).moved(f.crank - Vec3::X * 0.075),
        );
        for side in [-1.0, 1.0] {
            let out = Vec3::new(0.0, -0.42, 0.91) * side * reach;
            let (from, to) = (f.crank + Vec3::X * side * 0.072, f.crank + out + Vec3::X * side * 0.082);
            shape.add(
                "drive",
                "metal",
                bar(
                    &[from - out * 0.06, from.lerp(to, 0.5), to + out * 0.05],
                    Vec3::X,
                    |_| glam::Vec2::new(0.024, 0.014),
                    0.004,
                ),
            );
            shape.add(
                "pedals",
                "rubber",
                cushion(Vec3::new(0.09, 0.022, 0.07), 0.006, 0.0).moved(to + Vec3::X * side * 0.056),
            );
            shape.add(
                "pedals",
                "metal",
                along_x(cylinder(0.007, 0.02, 8, 0.001))
                    .moved(to + if side > 0.0 { Vec3::ZERO } else { Vec3::X * -0.02 }),
            );
        }
    });
    shape.add(
        "drive",
        "metal",
        along_x(cylinder(small - 0.004, 0.008, 16, 0.001)).moved(f.rear + Vec3::X * (x - 0.004)),
    );
    let arc = |center: Vec3, r: f32, from: f32| {
        (0..=8)
            .map(move |i| on_circle(from + PI * i as f32 / 8.0) * r)
            .map(move |p| center + Vec3::new(x, p.y, p.x))
    };
    let mut chain: Vec<Vec3> = arc(f.crank, big - 0.008, -FRAC_PI_2).collect();
    chain.extend(arc(f.rear, small, FRAC_PI_2));
    chain.push(chain[0]);
    shape.add("chain", "rubber", bar(&chain, Vec3::X, |_| glam::Vec2::new(0.01, 0.006), 0.001));
}

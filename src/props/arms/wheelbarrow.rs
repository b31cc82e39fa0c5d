//! A wheelbarrow: a tray of boards on two shafts, or a pressed steel one on tubes.

use glam::{Vec2, Vec3};

use super::wheel::{Wheel, wheel};
use crate::mesh::{
    TriMesh, bar, bevel_box, box_project_faces, cylinder, loft, ring, shade, smooth_path, tube,
};
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::architecture::timber::{board, rod, strut};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WHEELBARROW: Generator = Generator {
    kind: "wheelbarrow",
    title: "Wheelbarrow",
    group: "arms",
    words: &["barrow", "garden barrow", "garden cart", "wooden wheelbarrow"],
    styles: &["metal", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.64, 0.8),
        Param::m("height", 0.5, 0.62, 0.75),
        Param::m("depth", 1.2, 1.5, 1.8),
    ],
    source: "usual retail sizes: trays of 80 to 100 litres",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "metal", material: "green painted metal" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let steel = args.is("metal");
    let mut tone = args.random("boards");
    let wheel_r = size.y * 0.3;
    let axle = Vec3::new(0.0, wheel_r, size.z * 0.5 - wheel_r);
    let grip = Vec3::new(size.x * 0.4, size.y * 0.9, -size.z * 0.5);
    // Shafts run from the axle under the tray to the hands.
    for side in [-1.0, 1.0] {
        let nose = axle + Vec3::new(side * 0.085, 0.0, wheel_r * 0.12);
        let waist = Vec3::new(side * size.x * 0.27, size.y * 0.46, 0.0);
        let hand = grip * Vec3::new(side, 1.0, 1.0);
        let leg_top = waist.lerp(hand, 0.32);
        if steel {
            let path = smooth_path(&[nose, waist, leg_top, hand - Vec3::new(0.0, 0.0, -0.2), hand], 5);
            shape.add("frame", "metal", tube(&path, 0.017, 8));
            let sleeve = tube(&[hand - Vec3::new(0.0, 0.0, -0.13), hand], 0.021, 8);
            shape.add("grips", "rubber", sleeve.deformed(|p| p.with_z(p.z.max(-size.z * 0.5))));
            let foot = [
                leg_top,
                leg_top + Vec3::new(side * 0.01, -size.y * 0.2, -0.02),
                Vec3::new(leg_top.x, 0.02, leg_top.z - 0.02),
                Vec3::new(leg_top.x, 0.017, leg_top.z + 0.1),
                Vec3::new(leg_top.x * 0.98, size.y * 0.3, leg_top.z + 0.2),
                waist.lerp(leg_top, 0.2),
            ];
            shape.add(
                "frame",
                "metal",
                tube(&smooth_path(&foot, 4), 0.014, 10).deformed(|p| p.with_y(p.y.max(0.0))),
            );
        } else {
            let path = [nose, waist, leg_top, hand];
            shape.add(
                "shafts",
                "wood",
                bar(&path, Vec3::Y, |t| Vec2::new(0.05, 0.055) * (1.0 - 0.35 * t * t), 0.011),
            );
            let foot = Vec3::new(leg_top.x + side * 0.01, 0.0, leg_top.z - 0.05);
            let leg =
                crate::mesh::square_post(foot, leg_top + Vec3::Y * 0.02, |_| Vec2::new(0.045, 0.05), 0.006);
            shape.add("legs", "wood", leg);
            let brace = rod(foot + Vec3::new(0.0, 0.1, 0.0), waist.lerp(nose, 0.1), 0.011, 8);
            shape.add("legs", "iron", brace);
        }
        let lug = bevel_box(Vec3::new(0.012, 0.07, 0.05), 0.004);
        shape.add("axle", "iron", lug.moved(axle + Vec3::X * side * 0.078));
    }
    let pin = cylinder(0.012, 0.2, 12, 0.002).turned(rot_z(FRAC_PI_2)).at(0.1, 0.0, 0.0);
    shape.add("axle", "iron", pin.moved(axle));
    if steel {
        let motion = Motion::Spin { axis: Vec3::X, period_secs: 3.0 };
        shape.moving("wheel", axle, motion, |shape| {
            let lay = rot_z(FRAC_PI_2);
            let tyre = ring(wheel_r * 0.78, wheel_r * 0.22, 28, 8).turned(lay);
            shape.add("tyre", "rubber", tyre.moved(axle));
            shape.add(
                "rim",
                "metal",
                cylinder(wheel_r * 0.62, 0.05, 20, 0.012).turned(lay).moved(axle + Vec3::X * 0.025),
            );
            shape.add(
                "rim",
                "iron",
                cylinder(wheel_r * 0.2, 0.11, 16, 0.006).turned(lay).moved(axle + Vec3::X * 0.055),
            );
        });
    } else {
        let spec = Wheel { radius: wheel_r, width: 0.05, spokes: 5, dish: 0.0 };
        wheel(shape, "wheel", axle, &spec, &mut tone);
    }
    let floor = size.y * 0.5;
    let (back, front) = (-size.z * 0.17, size.z * 0.5 - wheel_r * 1.35);
    if steel {
        shape.add("tray", "metal", pan(size, floor, back, front));
        let rim: Vec<Vec3> =
            outline(size, 1.0, back, front).iter().map(|p| p.with_y(size.y - 0.009)).collect();
        let mut closed = rim.clone();
        closed.push(rim[0]);
        shape.add("tray", "metal", tube(&closed, 0.009, 8));
    } else {
        tray(shape, size, floor, back, front, &mut tone);
    }
    shape.support(
        Vec3::new(0.0, floor + 0.03, (back + front) * 0.5),
        size.x * 0.5,
        (front - back) * 0.5,
        0.4,
    );
    shape.anchor("grip", Vec3::new(0.0, grip.y, grip.z), 0.0);
}

/// Splayed boards around a floor of planks.
fn tray(shape: &mut Shape, size: Vec3, floor: f32, back: f32, front: f32, tone: &mut crate::num::Stream) {
    let half = size.x * 0.3;
    let planks = 4;
    for i in 0..planks {
        let wide = half * 2.0 / planks as f32;
        let plank = board(Vec3::new(wide - 0.004, 0.024, front - back), tone);
        shape.add("tray", "wood", plank.at((i as f32 - 1.5) * wide, floor, (back + front) * 0.5));
    }
    let top = size.y - 0.004;
    for side in [-1.0, 1.0] {
        for k in 0..2 {
            let t = 0.25 + 0.5 * k as f32;
            let x = side * (half + (size.x * 0.5 - 0.02 - half) * t);
            let y = floor + (top - floor) * t;
            let (a, b) = (Vec3::new(x, y, back - 0.07 * t), Vec3::new(x, y, front + 0.1 * t));
            let slope = Vec3::new(side * (top - floor), -(size.x * 0.5 - half), 0.0);
            let tall = Vec2::new(top - floor, size.x * 0.5 - half).length() * 0.5;
            shape.add("tray", "wood", strut(a, b, tall - 0.003, 0.022, slope, tone));
        }
        let cleat = strut(
            Vec3::new(side * (half + 0.02), floor - 0.02, back + 0.1),
            Vec3::new(side * (size.x * 0.5 - 0.006), top - 0.03, back + 0.06),
            0.04,
            0.02,
            Vec3::X * side,
            tone,
        );
        shape.add("cleats", "iron", cleat);
    }
    for (z, out) in [(front, 0.1), (back, -0.07)] {
        for k in 0..2 {
            let t = 0.25 + 0.5 * k as f32;
            let y = floor + (top - floor) * t;
            let wide = half + (size.x * 0.5 - 0.02 - half) * t;
            let (a, b) = (Vec3::new(-wide, y, z + out * t), Vec3::new(wide, y, z + out * t));
            let face = Vec3::new(0.0, -out, top - floor) * out.signum();
            shape.add("tray", "wood", strut(a, b, (top - floor) * 0.52, 0.022, face, tone));
        }
    }
}

/// Corners of the tray's rim, rounded, at `share` of its full width.
fn outline(size: Vec3, share: f32, back: f32, front: f32) -> Vec<Vec3> {
    let (w, mid) = (size.x * 0.5 - 0.009, (back + front) * 0.5);
    let deep = (front - back) * 0.5;
    (0..32)
        .map(|i| crate::num::math::on_circle(-std::f32::consts::TAU * i as f32 / 32.0))
        .map(|p| {
            // A rounded oblong, narrower in front, pulled in below.
            let square = |v: f32| v.signum() * crate::num::math::pow(v.abs(), 0.45);
            let z = square(p.y);
            let narrow = 1.0 - 0.18 * (z + 1.0) * 0.5;
            Vec3::new(square(p.x) * w * narrow * share, 0.0, mid + z * (deep + 0.08) * (0.72 + 0.28 * share))
        })
        .collect()
}

/// A pressed tray with a hollow inside.
fn pan(size: Vec3, floor: f32, back: f32, front: f32) -> TriMesh {
    let ring = |share: f32, y: f32| -> Vec<Vec3> {
        outline(size, share, back, front).iter().map(|p| p.with_y(y)).collect()
    };
    let top = size.y - 0.006;
    let rings = [
        ring(0.5, floor),
        ring(0.6, floor + 0.012),
        ring(0.8, floor + (top - floor) * 0.5),
        ring(1.0, top),
        ring(0.985, top + 0.001),
        ring(0.78, floor + (top - floor) * 0.53),
        ring(0.585, floor + 0.022),
        ring(0.5, floor + 0.012),
    ];
    box_project_faces(&shade(loft(&rings, 0.7), 0.7))
}

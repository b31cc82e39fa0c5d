//! A boat: a clinker-built rowing boat with its oars, a longboat with shields and sail, or a dinghy with a motor.

use glam::{Vec2, Vec3};

use super::hull::{Hull, oar};
use super::longboat::viking;
use crate::mesh::{bar, bevel_box, cushion, cylinder, smooth_path, tube};
use crate::num::math::{PI, TAU, rot_x, rot_z};
use crate::props::architecture::timber::rod;
use crate::props::machines::parts::{along_x, along_z, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator; the bow points to the front (+Z).
pub const BOAT: Generator = Generator {
    kind: "boat",
    title: "Rowing boat",
    group: "vehicles",
    words: &[
        "rowboat",
        "dinghy",
        "longboat",
        "viking boat",
        "longship",
        "skiff",
        "fishing boat",
        "motorboat",
        "row boat",
        "drakkar",
    ],
    styles: &["viking", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.1, 1.4, 2.2),
        Param::m("height", 0.5, 0.7, 1.0),
        Param::m("depth", 2.6, 3.8, 6.0),
    ],
    source: "lines of rowing dinghies of 3 to 5 m; the Gokstad faering of 6.5 m",
    slots: &[
        SlotSpec { name: "wood", material: "pine wood" },
        SlotSpec { name: "trim", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "canvas", material: "canvas cloth" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "seat", material: "red painted wood" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("planks");
    if args.is("viking") {
        let long = size.z * 0.8;
        let hull = Hull {
            half: size.x * 0.6,
            side: size.y * 0.85,
            long,
            rise: [size.y * 0.55, size.y * 0.5],
            stern: 0.0,
            round: 0.85,
        };
        viking(shape, &hull, &mut tone);
    } else if args.is("modern") {
        let hull = Hull {
            half: size.x * 0.5 - 0.05,
            side: size.y * 0.66,
            long: size.z * 0.5 - 0.06,
            rise: [size.y * 0.2, 0.0],
            stern: 0.86,
            round: 0.55,
        };
        modern(shape, &hull, &mut tone);
    } else {
        let side = size.y * 0.69;
        let hull = Hull {
            half: size.x * 0.5 - 0.034,
            side,
            long: size.z * 0.5 - 0.012,
            rise: [size.y - side - 0.06, size.y * 0.1],
            stern: 0.58,
            round: 0.8,
        };
        rowing(shape, &hull, &mut tone);
    }
}

fn rowing(shape: &mut Shape, hull: &Hull, tone: &mut crate::num::Stream) {
    hull.strakes(shape, "wood", 6, 0.014, tone);
    hull.backbone(shape, "trim");
    hull.transom(shape, "trim", 0.036);
    hull.ribs(shape, "wood", 9);
    hull.rails(shape, "trim", Vec2::new(0.05, 0.04));
    hull.floor(shape, "wood", tone);
    let seat = hull.side * 0.66;
    for (t, wide) in [(-0.78, 0.36), (-0.12, 0.26), (0.42, 0.24)] {
        hull.thwart(shape, "trim", t, seat, wide, tone);
    }
    shape.anchor("seat", Vec3::new(0.0, seat, -0.12 * hull.long), PI);
    shape.support(Vec3::new(0.0, seat, -0.12 * hull.long), hull.half, 0.22, 1.0);
    for side in [-1.0, 1.0] {
        let lock = hull.point(-0.3, 0.0) * Vec3::new(side, 1.0, 1.0) + Vec3::Y * 0.03;
        let fork = [(0.0, 0.08), (0.004, 0.03), (0.032, 0.0), (0.06, 0.03), (0.064, 0.08)];
        let fork: Vec<Vec3> = fork.iter().map(|(z, y)| lock + Vec3::new(0.0, *y, z - 0.032)).collect();
        shape.add("locks", "iron", tube(&smooth_path(&fork, 4), 0.008, 8));
        shape.add("locks", "iron", rod(lock - Vec3::Y * 0.03, lock + Vec3::Y * 0.01, 0.012, 10));
        // Shipped oars lie on the thwarts, blades forward.
        let x = side * hull.half * 0.34;
        let (grip, tip) = (
            Vec3::new(x * 0.9, seat + 0.03, -hull.long * 0.86),
            Vec3::new(x * 0.62, seat + 0.034, hull.long * 0.58),
        );
        shape.add("oars", "wood", oar(grip, tip));
    }
    let bow = hull.point(0.93, 0.0);
    shape.add(
        "ring",
        "iron",
        along_x(crate::mesh::ring(0.035, 0.006, 16, 6)).at(0.0, bow.y - 0.08, hull.long + 0.01 - 0.035),
    );
}

fn modern(shape: &mut Shape, hull: &Hull, tone: &mut crate::num::Stream) {
    hull.strakes(shape, "ceramic", 2, 0.01, tone);
    hull.backbone(shape, "ceramic");
    hull.transom(shape, "ceramic", 0.05);
    hull.rails(shape, "rubber", Vec2::new(0.07, 0.06));
    let seat = hull.side * 0.62;
    for (t, wide) in [(-0.55, 0.42), (0.05, 0.36)] {
        hull.thwart(shape, "ceramic", t, seat, wide, tone);
        let pad = cushion(Vec3::new(hull.half * 1.5, 0.07, wide - 0.04), 0.025, 0.01);
        shape.add("pads", "seat", pad.at(0.0, seat + 0.03, t * hull.long));
    }
    hull.floor(shape, "rubber", tone);
    // Fore deck, windscreen and wheel.
    let rows: Vec<Vec<Vec3>> = (0..=8)
        .map(|k| 0.95 - 0.55 * k as f32 / 8.0)
        .map(|t| {
            let p = hull.point(t, 0.0);
            (0..=6)
                .map(|c| c as f32 / 3.0 - 1.0)
                .map(|x| Vec3::new(p.x * x, p.y + 0.05 * (1.0 - x * x), p.z))
                .collect()
        })
        .collect();
    let rows: Vec<Vec<Vec3>> = rows.into_iter().rev().collect();
    let rows: Vec<Vec<Vec3>> = rows.into_iter().map(|row| row.into_iter().rev().collect()).collect();
    shape.add("deck", "ceramic", crate::props::architecture::timber::bent_sheet(&rows, 0.02, 0.6));
    let edge = hull.point(0.4, 0.0);
    let screen: Vec<Vec<Vec3>> = [0.0, 0.5, 1.0]
        .iter()
        .map(|v| {
            (0..=8)
                .map(|c| c as f32 / 4.0 - 1.0)
                .map(|x| {
                    Vec3::new(
                        edge.x * 0.86 * x,
                        edge.y + 0.03 + 0.26 * (1.0 - v),
                        edge.z - 0.2 * (1.0 - v) + 0.16 * (1.0 - x * x) * (0.5 + 0.5 * v),
                    )
                })
                .collect()
        })
        .collect();
    shape.add("screen", "glass", crate::props::architecture::timber::bent_sheet(&screen, 0.012, 0.8));
    let hub = Vec3::new(hull.half * 0.38, edge.y - 0.04, edge.z - 0.26);
    let tilt = rot_x(-1.0);
    shape.moving("steering wheel", hub, Motion::Hinge { axis: tilt * Vec3::Y, angle_rad: 1.5 }, |shape| {
        shape.add("wheel", "rubber", crate::props::machines::parts::hand_wheel(0.16).turned(tilt).moved(hub));
    });
    shape.add("wheel", "rubber", rod(hub, Vec3::new(hub.x, hub.y - 0.06, edge.z + 0.06), 0.025, 10));
    outboard(shape, hull);
    shape.anchor("seat", Vec3::new(hull.half * 0.38, seat + 0.06, 0.05 * hull.long), 0.0);
}

fn outboard(shape: &mut Shape, hull: &Hull) {
    let z = -hull.long - 0.1;
    let top = hull.side + 0.12;
    shape.add(
        "motor",
        "rubber",
        cushion(Vec3::new(0.26, 0.3, 0.4), 0.09, 0.03).at(0.0, top + 0.16, z - 0.06),
    );
    shape.add("motor", "seat", bevel_box(Vec3::new(0.264, 0.04, 0.36), 0.012).at(0.0, top + 0.08, z - 0.06));
    shape.add("motor", "iron", bevel_box(Vec3::new(0.2, 0.24, 0.12), 0.02).at(0.0, top - 0.08, z + 0.06));
    let leg =
        [Vec3::new(0.0, top + 0.02, z - 0.06), Vec3::new(0.0, 0.2, z - 0.08), Vec3::new(0.0, 0.1, z - 0.08)];
    shape.add("motor", "rubber", bar(&leg, Vec3::X, |t| Vec2::new(0.2 - 0.08 * t, 0.09 - 0.03 * t), 0.02));
    let torpedo =
        turned(&[(0.0, -0.16), (0.03, -0.14), (0.045, -0.05), (0.045, 0.08), (0.03, 0.16), (0.0, 0.18)], 16);
    shape.add("motor", "rubber", along_z(torpedo).at(0.0, 0.14, z - 0.1));
    let at = Vec3::new(0.0, 0.14, z - 0.27);
    shape.moving("propeller", at, Motion::Spin { axis: Vec3::Z, period_secs: 0.7 }, |shape| {
        shape.add("propeller", "iron", along_z(cylinder(0.032, 0.07, 14, 0.008)).moved(at - Vec3::Z * 0.035));
        for i in 0..3 {
            let one = crate::props::machines::parts::blade((0.025, 0.13), [0.07, 0.1], [0.9, 0.5], 0.014);
            shape.add("propeller", "iron", one.turned(rot_z(TAU * i as f32 / 3.0)).moved(at));
        }
    });
}

//! A wagon of four wheels: under a canvas tilt, heaped with hay, or a painted caravan.

use glam::Vec3;

use super::wagon_loads::{caravan, hay};
use super::wheels::spoked;
use crate::mesh::{TriMesh, ring, tube};
use crate::num::Stream;
use crate::num::math::{PI, on_circle, sin};
use crate::props::architecture::timber::{bent_sheet, board, rod, strut};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; the drawbar points to the front (+Z).
pub const COVERED_WAGON: Generator = Generator {
    kind: "covered_wagon",
    title: "Covered wagon",
    group: "vehicles",
    words: &[
        "hay wagon",
        "prairie wagon",
        "conestoga wagon",
        "farm wagon",
        "caravan",
        "gypsy wagon",
        "horse wagon",
        "travelling wagon",
        "hay cart",
        "carriage",
    ],
    styles: &["hay", "caravan"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.4, 1.8, 2.4),
        Param::m("height", 1.9, 2.6, 3.2),
        Param::m("depth", 3.4, 4.8, 6.5),
    ],
    source: "surviving farm and prairie wagons of the 19th century",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "canvas", material: "canvas cloth" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "seat", material: "red painted wood" },
        SlotSpec { name: "trim", material: "yellow painted wood" },
        SlotSpec { name: "straw", material: "hay" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.6,
    build,
};

/// The body of a wagon: half width, floor, height of its sides, and where it begins and ends along Z.
pub struct Bed {
    pub half: f32,
    pub floor: f32,
    pub side: f32,
    pub back: f32,
    pub front: f32,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let wide = 0.075;
    let radius = [(size.y * 0.235).min(0.62), (size.y * 0.19).min(0.5)];
    let pole = size.z * 0.26;
    let back = -size.z * 0.5;
    let bed = Bed {
        half: size.x * 0.5 - wide * 3.0 - 0.05,
        floor: radius[0] + 0.2,
        side: (size.y * 0.2).min(0.55),
        back: back + 0.05,
        front: size.z * 0.5 - pole,
    };
    gear(shape, size, radius, wide, &bed, &mut tone);
    if args.is("caravan") {
        caravan(shape, size, &bed, &mut tone);
    } else {
        body(shape, &bed, &mut tone);
        if args.is("hay") {
            hay(args, shape, size, &bed, &mut tone);
        } else {
            tilt(shape, size, &bed);
        }
    }
}

/// Wheels, axles, the reach between them and the drawbar.
fn gear(shape: &mut Shape, size: Vec3, radius: [f32; 2], wide: f32, bed: &Bed, tone: &mut Stream) {
    let long = bed.front - bed.back;
    for (i, z) in [bed.back + long * 0.2, bed.front - long * 0.16].into_iter().enumerate() {
        let r = radius[i];
        for side in [-1.0, 1.0] {
            let name =
                format!("{} {} wheel", ["rear", "front"][i], if side < 0.0 { "right" } else { "left" });
            spoked(shape, &name, Vec3::new(side * (size.x * 0.5 - wide * 1.5), r, z), r, wide, tone);
            let stake = board(Vec3::new(0.06, bed.floor - r, 0.1), tone);
            shape.add("gear", "wood", stake.at(side * bed.half * 0.8, (bed.floor + r) * 0.5, z));
        }
        let axle = board(Vec3::new(bed.half * 2.0, 0.12, 0.13), tone);
        shape.add("gear", "wood", axle.at(0.0, r, z));
        let reach = size.x * 0.5 - wide * 0.6;
        shape.add("gear", "iron", rod(Vec3::new(-reach, r, z), Vec3::new(reach, r, z), 0.028, 12));
        let bolster = board(Vec3::new(bed.half * 2.0, 0.1, 0.14), tone);
        shape.add("gear", "wood", bolster.at(0.0, bed.floor - 0.08, z));
    }
    let (rear, front) = (bed.back + long * 0.2, bed.front - long * 0.16);
    shape.add(
        "gear",
        "wood",
        strut(
            Vec3::new(0.0, radius[0], rear),
            Vec3::new(0.0, radius[1] + 0.04, front),
            0.09,
            0.08,
            Vec3::Y,
            tone,
        ),
    );
    shape.add("gear", "iron", ring(bed.half * 0.45, 0.018, 28, 8).at(0.0, radius[1] + 0.12, front));
    let tip = size.z * 0.5;
    let bar = strut(
        Vec3::new(0.0, radius[1], front),
        Vec3::new(0.0, radius[1] + 0.06, tip),
        0.09,
        0.08,
        Vec3::Y,
        tone,
    );
    shape.add("pole", "wood", bar);
    for side in [-1.0, 1.0] {
        let to = Vec3::new(0.0, radius[1] + 0.03, front + (tip - front) * 0.45);
        shape.add(
            "pole",
            "wood",
            strut(Vec3::new(side * bed.half * 0.5, radius[1] + 0.02, front), to, 0.06, 0.06, Vec3::Y, tone),
        );
    }
    let z = front + (tip - front) * 0.55;
    shape.add(
        "pole",
        "wood",
        board(Vec3::new(bed.half * 1.3, 0.06, 0.08), tone).at(0.0, radius[1] + 0.11, z),
    );
    for side in [-1.0, 1.0] {
        shape.add(
            "pole",
            "iron",
            ring(0.05, 0.009, 16, 6).at(side * bed.half * 0.6, radius[1] + 0.11, z + 0.08),
        );
    }
}

fn body(shape: &mut Shape, bed: &Bed, tone: &mut Stream) {
    let long = bed.front - bed.back;
    let z = (bed.front + bed.back) * 0.5;
    for i in 0..7 {
        let wide = bed.half * 2.0 / 7.0;
        let plank = board(Vec3::new(wide - 0.004, 0.035, long), tone);
        shape.add("bed", "wood", plank.at(-bed.half + wide * (i as f32 + 0.5), bed.floor - 0.0175, z));
    }
    let rows = 3;
    let tall = bed.side / rows as f32;
    for side in [-1.0, 1.0] {
        let x = side * (bed.half + 0.015);
        for i in 0..rows {
            let plank = board(Vec3::new(0.03, tall - 0.006, long), tone);
            shape.add("sides", "wood", plank.at(x, bed.floor + tall * (i as f32 + 0.5), z));
        }
        for i in 0..5 {
            let at = bed.back + 0.06 + (long - 0.12) * i as f32 / 4.0;
            let stake = board(Vec3::new(0.045, bed.side + 0.12, 0.06), tone);
            shape.add("stakes", "wood", stake.at(x + side * 0.034, bed.floor + bed.side * 0.5 - 0.03, at));
            shape.add(
                "stakes",
                "iron",
                board(Vec3::new(0.012, 0.04, 0.09), tone).at(
                    x + side * 0.058,
                    bed.floor + bed.side * 0.8,
                    at,
                ),
            );
        }
    }
    for end in [bed.back + 0.015, bed.front - 0.015] {
        for i in 0..rows {
            let plank = board(Vec3::new(bed.half * 2.0 - 0.004, tall - 0.006, 0.03), tone);
            shape.add("sides", "wood", plank.at(0.0, bed.floor + tall * (i as f32 + 0.5), end));
        }
    }
    let seat = board(Vec3::new(bed.half * 2.0 + 0.12, 0.04, 0.34), tone);
    shape.add("seat", "wood", seat.at(0.0, bed.floor + bed.side + 0.03, bed.front - 0.34));
    shape.add(
        "seat",
        "wood",
        board(Vec3::new(bed.half * 2.0, 0.16, 0.03), tone).at(
            0.0,
            bed.floor + bed.side + 0.13,
            bed.front - 0.52,
        ),
    );
    shape.anchor("seat", Vec3::new(0.0, bed.floor + bed.side + 0.05, bed.front - 0.34), 0.0);
}

/// Hoops and a canvas over them, open in front and behind, drawn out beyond the ends.
fn tilt(shape: &mut Shape, size: Vec3, bed: &Bed) {
    let low = bed.floor + bed.side * 0.72;
    let rise = size.y - low - 0.012;
    let (from, to) = (bed.back + 0.05, bed.front - 0.62);
    let bow = |t: f32, angle: f32, grow: f32| {
        let way = on_circle(angle);
        let flare = 1.0 - 0.09 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0));
        // Fuller than a circle at its shoulders.
        let (x, y) = (
            way.x.signum() * way.x.abs().sqrt() * 0.5 + way.x * 0.5,
            way.y.max(0.0).sqrt() * 0.4 + way.y * 0.6,
        );
        let out = (bed.half + 0.055 + grow) * (1.0 + 0.1 * y);
        let lean = (2.0 * t - 1.0) * 0.1 * y;
        Vec3::new(x * out, low + y * (rise * flare + grow), from + (to - from) * t + lean)
    };
    for i in 0..5 {
        let t = 0.05 + 0.9 * i as f32 / 4.0;
        let path: Vec<Vec3> = (0..=18).map(|k| bow(t, PI * k as f32 / 18.0, -0.02)).collect();
        shape.add("hoops", "wood", tube(&path, 0.018, 8));
    }
    let rows: Vec<Vec<Vec3>> = (0..=28)
        .map(|i| i as f32 / 28.0)
        .map(|t| {
            // The cloth sags between the hoops.
            let sag = -0.035 * sin(PI * ((t - 0.05) / 0.9 * 4.0).clamp(0.0, 4.0).fract());
            (0..=22)
                .map(|k| PI * k as f32 / 22.0)
                .map(|angle| {
                    let p = bow(t, angle, 0.012 + sag * sin(angle));
                    p + Vec3::Y * 0.02 * sin(t * 60.0) * (1.0 - sin(angle)).max(0.0)
                })
                .collect()
        })
        .collect();
    shape.add("tilt", "canvas", bent_sheet(&rows, 0.01, 0.9));
    let lacing = (0..12).map(|i| {
        let t = 0.04 + 0.92 * i as f32 / 11.0;
        TriMesh::merged([0.0, PI].map(|angle| {
            let p = bow(t, angle, 0.03);
            rod(p + Vec3::Y * 0.05, p - Vec3::Y * 0.14, 0.006, 5)
        }))
    });
    lacing.for_each(|rope| shape.add("ropes", "canvas", rope));
}

//! A car: a small hatchback, a round one of the fifties, a low sports car, a pickup.

use glam::{Vec2, Vec3};

use super::car_body::Lines;
use super::wheels::road;
use crate::mesh::{bar, bevel_box, cushion, cylinder, ring, smooth_path, tube};
use crate::num::LinearRgb;
use crate::props::architecture::timber::rod;
use crate::props::machines::parts::along_z;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CAR: Generator = Generator {
    kind: "car",
    title: "Car",
    group: "vehicles",
    words: &[
        "automobile",
        "hatchback",
        "sports car",
        "pickup",
        "pickup truck",
        "city car",
        "vintage car",
        "roadster",
        "sedan",
        "taxi",
        "vehicle",
    ],
    styles: &["retro", "sports", "pickup"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.55, 1.72, 2.0),
        Param::m("height", 1.35, 1.5, 1.75),
        Param::m("depth", 3.3, 3.75, 4.9),
    ],
    source: "class A and B cars as sold: 3.4 to 4.1 m long, 1.6 to 1.75 m wide",
    slots: &[
        SlotSpec { name: "paint", material: "red lacquer" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "ceramic", material: "white plastic" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "paint", &[("retro", "light blue lacquer"), ("pickup", "white lacquer")]);
    let size = args.size();
    let (retro, sports, pickup) = (args.is("retro"), args.is("sports"), args.is("pickup"));
    let lines = lines(size, retro, sports, pickup);
    lines.body(shape, "paint");
    lines.wells(shape, if pickup { "rubber" } else { "paint" });
    lines.greenhouse(shape, "paint");
    lines.doors(shape, "paint");
    lines.interior(shape);
    let wide = lines.wheel * if sports { 0.78 } else { 0.66 };
    for (axle, place) in lines.axles.iter().zip(["rear", "front"]) {
        for (side, hand) in [(1.0, "left"), (-1.0, "right")] {
            let x = side * (lines.wide(*axle) - wide * 0.5 - 0.012);
            let spokes = if retro {
                0
            } else if sports {
                7
            } else {
                5
            };
            road(
                shape,
                &format!("{place} {hand} wheel"),
                Vec3::new(x, lines.wheel, *axle),
                lines.wheel,
                wide,
                (side, spokes),
            );
        }
    }
    bumpers(shape, &lines, retro);
    lamps(shape, &lines, retro, sports);
    details(shape, &lines, sports, pickup);
}

fn lines(size: Vec3, retro: bool, sports: bool, pickup: bool) -> Lines {
    let h = size.y
        * if sports {
            0.8
        } else if pickup {
            1.12
        } else {
            1.0
        };
    let long = size.z
        * 0.5
        * if pickup {
            1.22
        } else if sports {
            1.08
        } else {
            1.0
        };
    let half = size.x * 0.5 * if sports { 1.06 } else { 1.0 } - if retro { 0.03 } else { 0.02 };
    let tall = if pickup {
        0.235
    } else if sports {
        0.19
    } else {
        0.205
    };
    let wheel = (size.y * tall).min(long * 0.2);
    let (tops, cabin, door) = if sports {
        ([0.5, 0.63, 0.66, 0.68], [0.28, -0.08, -0.34, -0.8], [-0.28, 0.245])
    } else if pickup {
        ([0.56, 0.63, 0.64, 0.62], [0.4, 0.22, -0.1, -0.135], [-0.1, 0.365])
    } else if retro {
        ([0.4, 0.62, 0.62, 0.4], [0.36, 0.17, -0.42, -0.74], [-0.24, 0.325])
    } else {
        ([0.48, 0.61, 0.62, 0.62], [0.44, 0.15, -0.68, -0.88], [-0.24, 0.405])
    };
    Lines {
        half,
        long,
        low: wheel
            * if pickup {
                0.95
            } else if sports {
                0.42
            } else {
                0.62
            },
        wheel,
        axles: [-0.655, 0.665].map(|t| t * long),
        tops: tops.map(|t| t * h),
        roof: h,
        cabin: cabin.map(|t| t * long),
        door: door.map(|t| t * long),
        taper: if retro { 0.2 } else { 0.11 },
        dome: if retro { 0.075 } else { 0.035 },
        bed: pickup,
    }
}

fn bumpers(shape: &mut Shape, lines: &Lines, retro: bool) {
    let y = lines.low + (lines.tops[0] - lines.low) * 0.26;
    for end in [-1.0, 1.0] {
        let path: Vec<Vec3> = [
            (-1.0, 0.24),
            (-0.97, 0.12),
            (-0.84, 0.055),
            (-0.45, 0.03),
            (0.0, 0.022),
            (0.45, 0.03),
            (0.84, 0.055),
            (0.97, 0.12),
            (1.0, 0.24),
        ]
        .iter()
        .map(|(x, back)| Vec3::new(x * lines.wide(lines.long * 0.95), y, end * (lines.long - back)))
        .collect();
        let path = smooth_path(&path, 2);
        if retro {
            shape.add("bumpers", "metal", bar(&path, Vec3::Y, |_| Vec2::new(0.045, 0.09), 0.018));
            for x in [-0.4, 0.4] {
                let horn = cushion(Vec3::new(0.06, 0.2, 0.07), 0.028, 0.0);
                shape.add("bumpers", "metal", horn.at(x * lines.half, y, end * (lines.long - 0.036)));
            }
        } else {
            shape.add("bumpers", "rubber", bar(&path, Vec3::Y, |_| Vec2::new(0.044, 0.15), 0.018));
        }
        let plate = bevel_box(Vec3::new(0.46, 0.11, 0.012), 0.003);
        shape.add("plates", "ceramic", plate.at(0.0, y, end * (lines.long - 0.004)));
    }
}

fn lamps(shape: &mut Shape, lines: &Lines, retro: bool, sports: bool) {
    let face = lines.long - 0.05;
    let top = lines.tops[0];
    let y = top - (top - lines.low) * 0.34;
    for side in [-1.0, 1.0] {
        let x = side * lines.wide(face) * 0.68;
        if sports {
            let lamp = cushion(Vec3::new(lines.half * 0.42, 0.075, 0.16), 0.03, 0.0).yawed(side * 0.28);
            shape.add("lamps", "lamp", lamp.at(x, y, face - 0.075));
        } else {
            let r = if retro { 0.105 } else { 0.095 };
            let out = if retro { 0.03 } else { 0.004 };
            shape.add("lamps", "iron", along_z(cylinder(r, 0.16, 24, 0.012)).at(x, y, face - 0.16 + out));
            shape.add("lamps", "metal", along_z(ring(r, 0.013, 24, 6)).at(x, y, face + out));
            let glass = crate::mesh::displaced(2, |d| d * Vec3::new(r, r, 0.03));
            shape.add("lamps", "lamp", glass.at(x, y, face + out - 0.008));
        }
        shape.light(Vec3::new(x, y, lines.long + 0.05), LinearRgb([1.0, 0.93, 0.8]), 40.0, 8.0);
        let tail = lines.tops[3];
        let ty = tail - (tail - lines.low) * 0.3;
        let tx = side * lines.wide(face) * 0.76;
        let lamp = if retro {
            Vec3::new(0.1, 0.15, 0.06)
        } else if sports {
            Vec3::new(0.4, 0.06, 0.06)
        } else {
            Vec3::new(0.13, 0.24, 0.06)
        };
        shape.add("tail lamps", "seat", cushion(lamp, 0.022, 0.0).at(tx, ty, -face + 0.012));
        shape.add(
            "tail lamps",
            "metal",
            bevel_box(lamp * Vec3::new(1.12, 1.1, 0.7), 0.01).at(tx, ty, -face + 0.02),
        );
    }
    // Grille between the lamps.
    let wide = lines.half * if retro { 0.5 } else { 0.78 };
    let tall = (top - lines.low) * 0.2;
    let gy = y - if retro { tall * 0.7 } else { 0.0 };
    if !sports {
        shape.add("grille", "iron", bevel_box(Vec3::new(wide, tall, 0.04), 0.012).at(0.0, gy, face - 0.012));
        for i in 0..5 {
            let slat = bevel_box(Vec3::new(wide * 0.94, 0.01, 0.02), 0.003);
            shape.add("grille", "metal", slat.at(0.0, gy + tall * (0.16 * i as f32 - 0.32), face + 0.006));
        }
    }
    let low = bevel_box(Vec3::new(lines.half * 1.1, 0.07, 0.06), 0.015);
    shape.add("grille", "iron", low.at(0.0, lines.low + (top - lines.low) * 0.3 - 0.14, face - 0.02));
}

fn details(shape: &mut Shape, lines: &Lines, sports: bool, pickup: bool) {
    let y = lines.low + 0.02;
    for x in if sports { vec![-0.5, 0.5] } else { vec![-0.5] } {
        let at = Vec3::new(x * lines.half, y, -lines.long + 0.02);
        shape.add("exhaust", "metal", rod(at, at + Vec3::Z * 0.3, 0.03, 14));
    }
    if sports {
        let z = -lines.long + 0.2;
        let top = lines.top(z);
        for side in [-1.0, 1.0] {
            shape.add(
                "spoiler",
                "iron",
                bevel_box(Vec3::new(0.03, 0.16, 0.14), 0.008).at(
                    side * lines.half * 0.6,
                    top + 0.07,
                    z + 0.03,
                ),
            );
        }
        let wing: Vec<Vec3> =
            [-0.88, -0.5, 0.0, 0.5, 0.88].map(|x| Vec3::new(x * lines.half, top + 0.16, z)).to_vec();
        shape.add("spoiler", "paint", bar(&wing, Vec3::Y, |_| Vec2::new(0.24, 0.03), 0.01));
        for side in [-1.0, 1.0] {
            let scoop = cushion(Vec3::new(0.2, 0.05, 0.4), 0.02, 0.01);
            shape.add(
                "scoops",
                "iron",
                scoop.at(side * lines.half * 0.42, lines.top(lines.long * 0.62) + 0.03, lines.long * 0.6),
            );
        }
    }
    if pickup {
        for side in [-1.0, 1.0] {
            let rail: Vec<Vec3> = [-0.92, -0.5, -0.2]
                .map(|t| {
                    Vec3::new(side * lines.half * 0.86, lines.top(t * lines.long) + 0.03, t * lines.long)
                })
                .to_vec();
            shape.add("rails", "metal", tube(&rail, 0.018, 10));
        }
        let z = lines.door[0] - 0.16;
        let hoop = [(-0.82, 0.66), (-0.78, 0.98), (0.78, 0.98), (0.82, 0.66)]
            .map(|(x, y)| Vec3::new(x * lines.half, y * lines.roof, z));
        shape.add("rails", "metal", tube(&crate::props::machines::parts::bends(&hoop, 0.12), 0.028, 12));
        let floor = (lines.low + 0.42).max(lines.wheel + lines.arch() + 0.04);
        let (from, to) = (-lines.long + 0.12, lines.door[0] - 0.12);
        shape.support(Vec3::new(0.0, floor, (from + to) * 0.5), lines.half * 1.5, to - from - 0.1, 1.0);
    }
    for side in [-1.0, 1.0] {
        let foot =
            Vec3::new(side * lines.half * 0.3, lines.top(lines.cabin[0]) + 0.03, lines.cabin[0] + 0.07);
        shape.add("wipers", "rubber", rod(foot, foot + Vec3::new(lines.half * 0.48, 0.045, -0.05), 0.008, 6));
    }
}

//! A turbine: a jet engine on its stand, a great fan in a drum, or a ring of light with a floating hub.

use glam::{Vec2, Vec3};

use super::parts::{along_z, blade, bolts, pipe, turned};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, lathe, profile, ring};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_z};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator; air goes from the front (+Z) to the back.
pub const TURBINE_FAN: Generator = Generator {
    kind: "turbine_fan",
    title: "Turbine",
    group: "machines",
    words: &[
        "jet engine",
        "turbofan",
        "jet turbine",
        "drum fan",
        "wind machine",
        "industrial fan",
        "blower",
        "turbine engine",
        "thruster",
    ],
    styles: &["drum", "sci-fi"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.5, 2.6),
        Param::m("height", 0.8, 1.85, 3.0),
        Param::m("depth", 0.5, 2.6, 4.5),
        Param::count("blades", 10.0, 20.0, 28.0),
    ],
    source: "outlines of small turbofans and of drum fans as sold",
    slots: &[
        SlotSpec { name: "metal", material: "brushed aluminium" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "trim", material: "yellow painted metal" },
        SlotSpec { name: "brass", material: "copper" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "lamp", material: "glowing screen" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("drum") {
        drum(shape, size);
    } else {
        jet(shape, size, args.count("blades").max(6), args.is("sci-fi"));
    }
}

fn jet(shape: &mut Shape, size: Vec3, blades: usize, tomorrow: bool) {
    let r = (size.x * 0.5).min(size.y * 0.42);
    let y = size.y - r;
    let (front, back) = (size.z * 0.5, -size.z * 0.5);
    let long = size.z;
    // The cowl: a thick lip, a waist towards the back, hollow in front.
    let at = |share: f32| -long * 0.5 + long * share;
    let cowl = [
        (r * 0.5, at(0.3)),
        (r * 0.66, at(0.3)),
        (r * 0.82, at(0.4)),
        (r * 0.95, at(0.56)),
        (r, at(0.74)),
        (r * 0.99, at(0.88)),
        (r * 0.955, at(0.965)),
        (r * 0.9, at(0.995)),
        (r * 0.86, at(1.0)),
        (r * 0.82, at(0.99)),
        (r * 0.795, at(0.96)),
        (r * 0.8, at(0.84)),
        (r * 0.8, at(0.68)),
        (r * 0.5, at(0.66)),
        (r * 0.5, at(0.3)),
    ];
    shape.add("cowl", "metal", along_z(lathe(&profile(&cowl), 44, 0.5)).at(0.0, y, 0.0));
    let core = [
        (0.0, at(0.06)),
        (r * 0.2, at(0.06)),
        (r * 0.3, at(0.0)),
        (r * 0.34, at(0.0)),
        (r * 0.42, at(0.12)),
        (r * 0.55, at(0.31)),
        (0.0, at(0.31)),
    ];
    shape.add("core", "iron", along_z(lathe(&profile(&core), 36, 0.5)).at(0.0, y, 0.0));
    let tail = [(0.0, back + 0.002), (r * 0.1, at(0.03)), (r * 0.19, at(0.1)), (0.0, at(0.1))];
    shape.add("core", "brass", along_z(turned(&tail, 24)).at(0.0, y, 0.0));
    for (share, thick) in [(0.56, 0.955), (0.74, 1.0), (0.4, 0.83)] {
        let seam = [
            (thick - 0.03, -0.006),
            (thick + 0.006, -0.006),
            (thick + 0.006, 0.006),
            (thick - 0.03, 0.006),
            (thick - 0.03, -0.006),
        ];
        let seam: Vec<(f32, f32)> = seam.iter().map(|(a, b)| (a * r, b * long)).collect();
        shape.add("seams", "iron", along_z(turned(&seam, 44)).at(0.0, y, at(share)));
    }
    dressing(shape, y, r, at, tomorrow);
    let z = at(0.8);
    let motion = Motion::Spin { axis: Vec3::Z, period_secs: 1.2 };
    shape.moving("fan", Vec3::new(0.0, y, z), motion, |shape| {
        let spinner = [(0.0, -0.05), (0.25, -0.05), (0.255, 0.02), (0.2, 0.1), (0.12, 0.16), (0.0, 0.2)];
        let spinner: Vec<(f32, f32)> = spinner.iter().map(|(a, b)| (a * r, b * long.min(r * 3.0))).collect();
        shape.add(
            "spinner",
            if tomorrow { "lamp" } else { "iron" },
            along_z(lathe(&profile(&spinner), 28, 0.8)).at(0.0, y, z),
        );
        for i in 0..blades {
            let chord = TAU * r / blades as f32;
            let one = blade((r * 0.2, r * 0.785), [chord * 0.6, chord * 0.95], [1.15, 0.6], 0.02);
            shape.add("blades", "metal", one.turned(rot_z(TAU * i as f32 / blades as f32)).at(0.0, y, z));
        }
    });
    if tomorrow {
        let lit = cylinder(r * 0.28, long * 0.02, 32, 0.004);
        shape.add("glow", "lamp", along_z(lit).at(0.0, y, at(0.06) - long * 0.012));
        shape.light(Vec3::new(0.0, y, back - 0.1), LinearRgb([0.45, 0.75, 1.0]), 60.0, 6.0);
    }
    stand(shape, size, y, r, front);
}

/// Pipes, boxes and cables on the outside of the core and the cowl.
fn dressing(shape: &mut Shape, y: f32, r: f32, at: impl Fn(f32) -> f32, tomorrow: bool) {
    for i in 0..7 {
        let turn = rot_z(TAU * (i as f32 + 0.35) / 7.0);
        let path = [
            Vec3::new(0.0, r * 0.42, at(0.13)),
            Vec3::new(0.0, r * 0.6, at(0.22)),
            Vec3::new(0.0, r * 0.72, at(0.3)),
            Vec3::new(0.0, r * 0.84, at(0.38)),
        ];
        let slot = if i % 2 == 0 { "brass" } else { "iron" };
        shape.add("pipes", slot, pipe(&path, r * 0.03, r * 0.1).turned(turn).at(0.0, y, 0.0));
    }
    for (i, share) in [0.17, 0.24].iter().enumerate() {
        let out = r * (0.48 + 0.09 * i as f32);
        let slot = if tomorrow { "lamp" } else { "brass" };
        shape.add("pipes", slot, along_z(ring(out, r * 0.025, 36, 8)).at(0.0, y, at(*share)));
    }
    let gearbox = bevel_box(Vec3::new(r * 0.5, r * 0.22, (at(0.7) - at(0.5)).abs()), r * 0.04);
    shape.add("gearbox", "iron", gearbox.at(0.0, y - r * 0.94, at(0.62)));
    shape.add("seams", "iron", bolts(Vec3::new(0.0, y, at(0.3)), -Vec3::Z, r * 0.6, 14, r * 0.02));
}

/// A trolley: two A-frames with cradles on rails with castors.
fn stand(shape: &mut Shape, size: Vec3, y: f32, r: f32, front: f32) {
    let half = size.x * 0.44;
    for x in [-half, half] {
        let rail = bevel_box(Vec3::new(size.x * 0.07, size.y * 0.05, size.z * 0.84), 0.008);
        shape.add("stand", "trim", rail.at(x, size.y * 0.09, 0.0));
        for z in [-0.38, 0.38] {
            let wheel = cylinder(size.y * 0.034, size.x * 0.05, 18, 0.006).turned(rot_z(FRAC_PI_2));
            let at = Vec3::new(x + size.x * 0.025, size.y * 0.034, size.z * z);
            shape.add("castors", "rubber", wheel.moved(at));
            shape.add(
                "castors",
                "iron",
                bevel_box(Vec3::new(size.x * 0.06, size.y * 0.02, size.y * 0.05), 0.003).at(
                    x,
                    size.y * 0.066,
                    size.z * z,
                ),
            );
        }
    }
    for share in [-0.06, 0.26] {
        let z = front * 2.0 * share;
        shape.add(
            "stand",
            "trim",
            bevel_box(Vec3::new(half * 2.0, size.y * 0.045, size.z * 0.04), 0.006).at(0.0, size.y * 0.09, z),
        );
        for side in [-1.0, 1.0] {
            let path = [Vec3::new(side * half, size.y * 0.1, z), Vec3::new(side * r * 0.8, y - r * 0.72, z)];
            shape.add(
                "stand",
                "trim",
                bar(&path, Vec3::Z, |_| Vec2::new(size.x * 0.055, size.z * 0.03), 0.006),
            );
        }
        let arc: Vec<Vec3> = (0..=12)
            .map(|i| on_circle(TAU * (0.58 + 0.34 * i as f32 / 12.0)) * r * 0.985)
            .map(|p| Vec3::new(p.x, p.y + y, z))
            .collect();
        shape.add("stand", "trim", bar(&arc, Vec3::Z, |_| Vec2::new(r * 0.07, size.z * 0.035), 0.006));
    }
}

/// A drum with a wire guard on a tilting stand with wheels.
fn drum(shape: &mut Shape, full: Vec3) {
    let size = Vec3::new(full.x, full.y, full.z.min(full.y * 0.42));
    let r = (size.x * 0.45).min(size.y * 0.44);
    let y = size.y - r;
    let deep = (size.z * 0.8).min(r * 0.75);
    let rim = [
        (0.94, -0.5),
        (0.99, -0.5),
        (1.0, -0.46),
        (0.97, -0.4),
        (0.97, 0.4),
        (1.0, 0.46),
        (0.99, 0.5),
        (0.94, 0.5),
        (0.94, -0.5),
    ];
    let rim: Vec<(f32, f32)> = rim.iter().map(|(a, b)| (a * r, b * deep)).collect();
    shape.add("drum", "trim", along_z(turned(&rim, 44)).at(0.0, y, 0.0));
    for side in [-1.0, 1.0] {
        let wires = (1..=7).map(|i| {
            let out = r * 0.95 * i as f32 / 7.0;
            along_z(ring(out, 0.004, 32, 5)).at(
                0.0,
                y,
                side * (deep * 0.5 - 0.006 + 0.03 * (1.0 - i as f32 / 7.0)),
            )
        });
        shape.add("guard", "iron", TriMesh::merged(wires));
        for i in 0..12 {
            let out = on_circle(TAU * i as f32 / 12.0) * r * 0.95;
            let from = Vec3::new(0.0, y, side * (deep * 0.5 + 0.024));
            shape.add(
                "guard",
                "iron",
                rod(from, Vec3::new(out.x, out.y + y, side * (deep * 0.5 - 0.006)), 0.004, 5),
            );
        }
        shape.add(
            "guard",
            "iron",
            along_z(cylinder(r * 0.13, 0.014, 20, 0.004)).at(0.0, y, side * (deep * 0.5 + 0.026) - 0.007),
        );
        let post =
            [Vec3::new(side * r * 1.06, size.y * 0.06, -size.z * 0.2), Vec3::new(side * r * 1.06, y, 0.0)];
        shape.add("stand", "iron", bar(&post, Vec3::X, |_| Vec2::new(0.05, 0.03), 0.005));
        let foot = [
            Vec3::new(side * r * 1.06, 0.02, size.z * 0.5 - 0.02),
            Vec3::new(side * r * 1.06, 0.02, -size.z * 0.3),
        ];
        shape.add("stand", "iron", bar(&foot, Vec3::X, |_| Vec2::new(0.04, 0.03), 0.005));
        shape.add(
            "stand",
            "iron",
            rod(Vec3::new(side * r * 0.95, y, 0.0), Vec3::new(side * r * 1.1, y, 0.0), 0.04, 14),
        );
        let wheel = cylinder(size.y * 0.06, 0.04, 20, 0.008).turned(rot_z(FRAC_PI_2 * side));
        shape.add("castors", "rubber", wheel.at(side * r * 1.06, size.y * 0.06, -size.z * 0.3));
    }
    shape.add(
        "stand",
        "iron",
        rod(
            Vec3::new(-r * 1.06, size.y * 0.06, -size.z * 0.3),
            Vec3::new(r * 1.06, size.y * 0.06, -size.z * 0.3),
            0.018,
            10,
        ),
    );
    shape.add(
        "motor",
        "iron",
        along_z(cylinder(r * 0.17, deep * 0.5, 22, 0.01)).at(0.0, y, -deep * 0.5 + 0.01),
    );
    shape.add("motor", "iron", bevel_box(Vec3::new(r * 1.9, 0.04, 0.03), 0.005).at(0.0, y, -deep * 0.4));
    let z = deep * 0.14;
    shape.moving("fan", Vec3::new(0.0, y, z), Motion::Spin { axis: Vec3::Z, period_secs: 0.9 }, |shape| {
        shape.add(
            "hub",
            "metal",
            along_z(cylinder(r * 0.16, deep * 0.24, 22, 0.01)).at(0.0, y, z - deep * 0.1),
        );
        for i in 0..4 {
            let one = blade((r * 0.14, r * 0.88), [r * 0.4, r * 0.62], [0.55, 0.4], 0.02);
            shape.add("blades", "metal", one.turned(rot_z(TAU * i as f32 / 4.0)).at(0.0, y, z));
        }
    });
}

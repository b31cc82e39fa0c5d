//! A microwave oven: a cavity with a turning plate, a door with a window, and a panel of keys or dials.

use glam::{Vec2, Vec3};

use super::oven;
use super::skin::{rounded, skin};
use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MICROWAVE: Generator = Generator {
    kind: "microwave",
    title: "Microwave",
    group: "kitchen",
    words: &["microwave oven", "countertop microwave"],
    styles: &["retro", "industrial"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.42, 0.48, 0.56),
        Param::m("height", 0.24, 0.28, 0.34),
        Param::m("depth", 0.32, 0.37, 0.45),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "painted metal" },
        SlotSpec { name: "panels", material: "black plastic" },
        SlotSpec { name: "glass", material: "dark glass" },
        SlotSpec { name: "lining", material: "white plastic" },
        SlotSpec { name: "chrome", material: "polished steel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "rubber", material: "rubber" },
    ],
    clear_front_m: 0.4,
    build,
};

const FOOT: f32 = 0.012;
const DOOR: f32 = 0.028;
const GRIP: f32 = 0.03;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (retro, industrial) = (args.is("retro"), args.is("industrial"));
    let corner = if retro { 0.05 } else { 0.008 };
    let (half, tall) = (size.x * 0.5, size.y - FOOT);
    let front = size.z * 0.5 - DOOR - GRIP;
    let deep = front + size.z * 0.5;
    let y = FOOT + tall * 0.5;
    let slot = if industrial { "chrome" } else { "metal" };
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let foot = cylinder(0.014, FOOT + 0.003, 14, 0.002);
        shape.add(
            "feet",
            "rubber",
            foot.at(x * (half - 0.055), 0.0, z * (deep * 0.5 - 0.04) + front - deep * 0.5),
        );
    }
    let panel = size.x * 0.25;
    let door = size.x - panel;
    let hole = Vec2::new(door - 0.07, tall - 0.07);
    // The cavity lies left of the panel: the shell is the outer box, the lining a box within its mouth.
    let ring = |inset: f32, z: f32| rounded(Vec2::new(half, tall * 0.5) - Vec2::splat(inset), corner, z, 7);
    let inner = |grow: f32, z: f32| -> Vec<Vec3> {
        let ring = rounded(hole * 0.5 + Vec2::splat(grow), 0.015, z, 7);
        ring.into_iter().map(|p| p - Vec3::X * panel * 0.5).collect()
    };
    let wall = 0.03 - deep;
    let rings = [
        ring(0.006, -deep),
        ring(0.0, 0.006 - deep),
        ring(0.0, -0.005),
        ring(0.005, 0.0),
        inner(0.003, 0.0),
        inner(0.0, -0.004),
        inner(-0.002, wall),
        inner(-0.02, wall - 0.004),
    ];
    shape.add("body", slot, skin(&rings, 0.6).turned(rot_x(FRAC_PI_2)).at(0.0, y, front));
    let left = -panel * 0.5;
    turntable(
        shape,
        Vec3::new(left, y - hole.y * 0.5 + 0.004, front + wall * 0.5 - 0.005),
        (hole.x.min(deep - 0.05)) * 0.45,
    );
    for i in 0..7 {
        let slit = bevel_box(Vec3::new(0.003, 0.006, 0.07), 0.001);
        for side in [-1.0, 1.0] {
            shape.add(
                "vents",
                "panels",
                slit.clone().at(
                    side * (half - 0.0005),
                    y + tall * 0.12 + 0.011 * i as f32 - 0.02,
                    front - deep * 0.7,
                ),
            );
        }
    }

    leaf(shape, Vec3::new(left, y, front + 0.002), Vec2::new(door - 0.003, tall - 0.004), retro, industrial);
    let face =
        bevel_box(Vec3::new(panel - 0.004, tall - 0.004 - if retro { 0.03 } else { 0.0 }, DOOR), 0.005);
    let x = half - panel * 0.5 - if retro { 0.006 } else { 0.0 };
    shape.add("panel", if retro { slot } else { "panels" }, face.at(x, y, front + 0.002 + DOOR * 0.5));
    keys(shape, Vec3::new(x, y, front + 0.002 + DOOR), Vec2::new(panel, tall), retro || industrial);
    shape.support(Vec3::new(0.0, size.y, front - deep * 0.5), size.x - 0.12, deep - 0.08, 0.4);
}

fn turntable(shape: &mut Shape, at: Vec3, radius: f32) {
    let spin = Motion::Spin { axis: Vec3::Y, period_secs: 12.0 };
    shape.moving("turntable", at, spin, |shape| {
        let line = [
            (0.0, 0.004),
            (0.3, 0.004),
            (0.92, 0.004),
            (1.0, 0.014),
            (0.985, 0.018),
            (0.91, 0.01),
            (0.0, 0.009),
        ];
        shape.add(
            "turntable",
            "glass",
            lathe(&profile(&line.map(|(r, y)| (r * radius, y))), 32, 0.6).moved(at),
        );
        shape.add("turntable", "panels", cylinder(0.02, 0.006, 12, 0.001).moved(at));
    });
}

/// The door: a dark pane in a frame, hinged on the left.
fn leaf(shape: &mut Shape, at: Vec3, size: Vec2, retro: bool, industrial: bool) {
    let hinge = at - Vec3::X * size.x * 0.5;
    shape.moving("door", hinge, Motion::Hinge { axis: Vec3::Y, angle_rad: -1.8 }, |shape| {
        let corner = if retro { 0.03 } else { 0.008 };
        let ring = |inset: f32, z: f32| rounded(size * 0.5 - Vec2::splat(inset), corner, z, 6);
        let window = 0.036;
        let slab = skin(
            &[
                ring(0.003, 0.0),
                ring(0.0, 0.003),
                ring(0.0, DOOR - 0.005),
                ring(0.005, DOOR),
                ring(window, DOOR),
                ring(window + 0.003, DOOR - 0.004),
                ring(window + 0.02, DOOR - 0.004),
            ],
            0.6,
        );
        let slot = if industrial {
            "chrome"
        } else if retro {
            "metal"
        } else {
            "panels"
        };
        shape.add("door", slot, slab.turned(rot_x(FRAC_PI_2)).moved(at));
        let pane = [
            ring(window + 0.004, DOOR - 0.006),
            ring(window + 0.004, DOOR - 0.002),
            ring(window + 0.006, DOOR - 0.001),
        ];
        shape.add("window", "glass", skin(&pane, 0.6).turned(rot_x(FRAC_PI_2)).moved(at));
        let long = size.y * 0.72;
        let x = at.x + size.x * 0.5 - 0.018;
        let z = at.z + DOOR;
        let bar = cylinder(0.0085, long, 12, 0.003).at(x, at.y - long * 0.5, z + GRIP - 0.0105);
        shape.add("handle", "chrome", bar);
        for end in [-0.42, 0.42] {
            let foot = cylinder(0.006, GRIP - 0.008, 10, 0.001).turned(rot_x(FRAC_PI_2));
            shape.add("handle", "chrome", foot.at(x, at.y + long * end, z - 0.002));
        }
    });
}

/// A display over rows of keys, or two dials.
fn keys(shape: &mut Shape, at: Vec3, size: Vec2, dials: bool) {
    let (w, h) = (size.x * 0.74, size.y);
    if dials {
        for share in [0.2, -0.2] {
            shape.add(
                "dials",
                "chrome",
                oven::control(size.x * 0.19).moved(at + Vec3::Y * h * share - Vec3::Z * 0.001),
            );
        }
        return;
    }
    let glass = bevel_box(Vec3::new(w, h * 0.15, 0.004), 0.001);
    shape.add("display", "glass", glass.moved(at + Vec3::Y * h * 0.36));
    for x in [-0.3, -0.12, 0.12, 0.3] {
        let digit = bevel_box(Vec3::new(w * 0.1, h * 0.08, 0.003), 0.0006);
        shape.add("display", "lamp", digit.moved(at + Vec3::new(x * w, h * 0.36, 0.0012)));
    }
    shape.light(at + Vec3::new(0.0, h * 0.36, 0.02), LinearRgb([0.5, 1.0, 0.7]), 0.2, 0.5);
    for row in 0..4 {
        for column in 0..3 {
            let key = bevel_box(Vec3::new(w * 0.28, h * 0.075, 0.005), 0.0015);
            let spot = Vec3::new((column as f32 - 1.0) * w * 0.36, h * (0.2 - 0.11 * row as f32), 0.0005);
            shape.add("keys", "lining", key.moved(at + spot));
        }
    }
    let start: TriMesh = bevel_box(Vec3::new(w, h * 0.12, 0.006), 0.002);
    shape.add("keys", "chrome", start.moved(at + Vec3::new(0.0, -h * 0.35, 0.0008)));
}

//! A double gate between piers: wrought iron with scrolls, or ledged planks.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, displaced, ring, smooth_path, sphere, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::architecture::timber::{board, strut};
use crate::props::hearth::masonry::courses;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GATE: Generator = Generator {
    kind: "gate",
    title: "Gate",
    group: "monuments",
    words: &[
        "iron gate",
        "wooden gate",
        "double gate",
        "park gate",
        "cemetery gate",
        "driveway gate",
        "wrought iron gate",
    ],
    styles: &["wooden", "gothic", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.0, 3.6, 6.0),
        Param::m("height", 1.4, 2.4, 3.6),
        Param::m("depth", 0.35, 0.56, 0.8),
    ],
    source: "usual sizes of drive and park gates: leaves of 1 to 2 m",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "stone", material: "stone blocks" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stones");
    let modern = args.is("modern");
    let pier = size.z * if modern { 0.6 } else { 0.86 };
    let high = size.y * 0.84;
    for side in [-1.0, 1.0] {
        let x = side * (size.x - size.z) * 0.5;
        if modern {
            let post = bevel_box(Vec3::new(size.z, size.y, size.z), 0.012);
            shape.add("piers", "stone", post.at(x, size.y * 0.5, 0.0));
            continue;
        }
        let foot = bevel_box(Vec3::new(size.z, size.y * 0.07, size.z), 0.02);
        shape.add("piers", "stone", foot.at(x, size.y * 0.035, 0.0));
        shape.add(
            "piers",
            "stone",
            courses(Vec3::new(pier, high - size.y * 0.06, pier), 0.36, &mut draw).at(x, size.y * 0.065, 0.0),
        );
        let core = bevel_box(Vec3::new(pier - 0.04, high - 0.02, pier - 0.04), 0.0);
        shape.add_inside("piers", "stone", core.at(x, high * 0.5, 0.0));
        for (grow, y, tall) in
            [(0.94, high, 0.022), (1.0, high + size.y * 0.022, 0.032), (0.8, high + size.y * 0.05, 0.022)]
        {
            let slab = bevel_box(Vec3::new(size.z * grow, size.y * tall, size.z * grow), 0.016);
            shape.add("caps", "stone", slab.at(x, y + size.y * tall * 0.5, 0.0));
        }
        let r = (size.y - high - size.y * 0.08) * 0.5;
        let neck = cylinder(r * 0.55, r * 0.5, 20, 0.008);
        shape.add("caps", "stone", neck.at(x, high + size.y * 0.068, 0.0));
        shape.add("caps", "stone", sphere(r, 3).at(x, size.y - r, 0.0));
    }
    let jamb = size.x * 0.5 - size.z * if modern { 1.0 } else { 0.93 };
    for side in [-1.0, 1.0] {
        let leaf =
            Leaf { side, hinge: side * (jamb - 0.03), wide: jamb - 0.045, low: 0.08, high: size.y * 0.8 };
        let name = if side < 0.0 { "left leaf" } else { "right leaf" };
        let motion = Motion::Hinge { axis: Vec3::Y, angle_rad: side * 1.5 };
        shape.moving(name, Vec3::new(leaf.hinge, 0.0, 0.0), motion, |shape| {
            if args.is("wooden") {
                planks(shape, &leaf, &mut draw);
            } else if modern {
                slats(shape, &leaf, &mut draw);
            } else {
                iron(shape, &leaf, args.is("gothic"));
            }
        });
        for y in [0.2, 0.82] {
            let pin = cylinder(0.02, 0.09, 12, 0.003);
            let y = leaf.low + (leaf.high - leaf.low) * y * 0.9;
            shape.add("hinges", "iron", pin.at(leaf.hinge + side * 0.02, y - 0.045, 0.0));
            let plate = bevel_box(Vec3::new(0.09, 0.03, 0.03), 0.004);
            shape.add("hinges", "iron", plate.at(leaf.hinge + side * 0.055, y, 0.0));
        }
    }
}

/// One leaf: which side it hangs on (−1 left), where its hinge is, and how far it reaches to the middle.
struct Leaf {
    side: f32,
    hinge: f32,
    wide: f32,
    low: f32,
    high: f32,
}

impl Leaf {
    /// x at a share of the way from the hinge to the middle.
    fn x(&self, t: f32) -> f32 {
        self.hinge - self.side * self.wide * t
    }
}

/// Upright bars with spear heads below a swept top rail, scrolls and rings between the rails.
fn iron(shape: &mut Shape, leaf: &Leaf, gothic: bool) {
    let tall = leaf.high - leaf.low;
    // The top sweeps up towards the middle of the gate.
    let top = |t: f32| {
        leaf.high
            - tall
                * 0.2
                * if gothic { (1.0 - t) * (1.0 - t) } else { 0.5 + 0.5 * crate::num::math::cos(t * PI) }
    };
    let stile = |shape: &mut Shape, t: f32| {
        let post = bevel_box(Vec3::new(0.045, top(t) - leaf.low + 0.05, 0.045), 0.006);
        let y = (top(t) + leaf.low + 0.05) * 0.5;
        shape.add("frame", "iron", post.at(leaf.x(t), y, 0.0));
        shape.add("frame", "brass", sphere(0.032, 2).at(leaf.x(t), top(t) + 0.075, 0.0));
    };
    stile(shape, 0.0);
    stile(shape, 1.0);
    let rail = |shape: &mut Shape, drop: f32| {
        let path: Vec<Vec3> =
            (0..=12).map(|i| i as f32 / 12.0).map(|t| Vec3::new(leaf.x(t), top(t) - drop, 0.0)).collect();
        shape.add("frame", "iron", bar(&path, Vec3::Y, |_| Vec2::new(0.03, 0.03), 0.005));
    };
    rail(shape, 0.0);
    rail(shape, 0.15);
    for y in [leaf.low + 0.02, leaf.low + tall * 0.2, leaf.low + tall * 0.42] {
        let level = bevel_box(Vec3::new(leaf.wide, 0.03, 0.032), 0.005);
        shape.add("frame", "iron", level.at(leaf.x(0.5), y, 0.0));
    }
    let count = (leaf.wide / 0.145).round().max(5.0) as usize;
    for i in 1..count {
        let t = i as f32 / count as f32;
        let head = top(t) + 0.13;
        let upright = cylinder(0.0085, head - leaf.low - 0.02, 8, 0.0);
        shape.add("bars", "iron", upright.at(leaf.x(t), leaf.low + 0.02, 0.0));
        let spear = displaced(1, |d| {
            let k = 1.0 - d.y.abs() * 0.75;
            Vec3::new(d.x * 0.03 * k, d.y * 0.075, d.z * 0.012)
        });
        shape.add("spears", "brass", spear.at(leaf.x(t), head + 0.02, 0.0));
        shape.add("spears", "iron", ring(0.012, 0.005, 8, 4).at(leaf.x(t), head - 0.05, 0.0));
        // Dog bars between the lower rails, and rings under the top one.
        let half = (i as f32 - 0.5) / count as f32;
        let dog = cylinder(0.0075, tall * 0.4, 8, 0.0);
        shape.add("bars", "iron", dog.at(leaf.x(half), leaf.low + 0.02, 0.0));
        let hoop = ring(0.046, 0.007, 12, 4).turned(rot_x(FRAC_PI_2));
        shape.add("rings", "iron", hoop.at(leaf.x(half), top(half) - 0.075, 0.0));
    }
    // Paired scrolls in the band below the lock rail.
    let band = tall * 0.11;
    let pairs = (leaf.wide / 0.42).round().max(2.0) as usize;
    for i in 0..pairs {
        let x = leaf.x((i as f32 + 0.5) / pairs as f32);
        for turn in [-1.0, 1.0] {
            let curl: Vec<Vec3> = (0..=14)
                .map(|k| k as f32 / 14.0)
                .map(|t| {
                    let p = on_circle(t * TAU * 1.25 + FRAC_PI_2) * band * 0.62 * (1.0 - 0.72 * t);
                    Vec3::new(x + turn * (p.x + band * 0.66), leaf.low + tall * 0.31 + p.y * 1.2, 0.016)
                })
                .collect();
            shape.add("scrolls", "iron", tube(&curl, 0.0072, 5));
        }
    }
    if leaf.side < 0.0 {
        let lock = bevel_box(Vec3::new(0.11, 0.17, 0.05), 0.008);
        shape.add("lock", "iron", lock.at(leaf.x(0.955), leaf.low + tall * 0.42, 0.0));
        for z in [-1.0, 1.0] {
            let from = Vec3::new(leaf.x(0.955), leaf.low + tall * 0.44, z * 0.02);
            let grip = [from, from + Vec3::Z * z * 0.05, from + Vec3::new(-0.09, -0.004, z * 0.052)];
            shape.add("lock", "brass", tube(&smooth_path(&grip, 3), 0.008, 8));
        }
    }
}

/// Upright planks under a curved top on ledges and a brace, bound with strap hinges.
fn planks(shape: &mut Shape, leaf: &Leaf, tone: &mut Stream) {
    let tall = leaf.high - leaf.low;
    let count = (leaf.wide / 0.15).round().max(4.0) as usize;
    let pitch = leaf.wide / count as f32;
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let high = leaf.high - tall * 0.16 * (1.0 - t) * (1.0 - t) + tone.signed() * 0.003;
        let plank = board(Vec3::new(pitch - 0.004, high - leaf.low, 0.04), tone);
        shape.add("planks", "wood", plank.at(leaf.x(t), (high + leaf.low) * 0.5, 0.0));
    }
    let ledges = [leaf.low + tall * 0.14, leaf.low + tall * 0.72];
    for y in ledges {
        let ledge = board(Vec3::new(leaf.wide * 0.97, 0.15, 0.04), tone);
        shape.add("ledges", "wood", ledge.at(leaf.x(0.5), y, -0.04));
        let strap = [
            Vec3::new(leaf.x(0.0), y, 0.023),
            Vec3::new(leaf.x(0.62), y, 0.023),
            Vec3::new(leaf.x(0.72), y, 0.023),
        ];
        shape.add(
            "straps",
            "iron",
            bar(&strap, Vec3::Z, |t| Vec2::new(if t > 0.9 { 0.03 } else { 0.065 }, 0.009), 0.002),
        );
        for k in 0..4 {
            let stud = displaced(1, |d| d * Vec3::new(0.012, 0.012, 0.008));
            shape.add("straps", "iron", stud.at(leaf.x(0.08 + 0.16 * k as f32), y, 0.028));
        }
    }
    let (from, to) =
        (Vec3::new(leaf.x(0.06), ledges[0] + 0.06, -0.04), Vec3::new(leaf.x(0.94), ledges[1] - 0.06, -0.04));
    shape.add("ledges", "wood", strut(from, to, 0.13, 0.038, Vec3::Z, tone));
    let hoop = ring(0.075, 0.011, 24, 8).turned(rot_x(FRAC_PI_2));
    shape.add("handles", "iron", hoop.at(leaf.x(0.86), leaf.low + tall * 0.44, 0.033));
    let boss = displaced(2, |d| d * Vec3::new(0.028, 0.028, 0.022));
    shape.add("handles", "iron", boss.at(leaf.x(0.86), leaf.low + tall * 0.44 + 0.075, 0.03));
}

/// Level slats in a steel frame.
fn slats(shape: &mut Shape, leaf: &Leaf, tone: &mut Stream) {
    let tall = leaf.high - leaf.low + (leaf.high * 0.16);
    for t in [0.0, 1.0] {
        let post = bevel_box(Vec3::new(0.05, tall, 0.05), 0.005);
        shape.add("frame", "iron", post.at(leaf.x(t), leaf.low + tall * 0.5, 0.0));
    }
    let count = (tall / 0.13).round().max(6.0) as usize;
    for i in 0..count {
        let y = leaf.low + tall * (i as f32 + 0.5) / count as f32;
        let slat = board(Vec3::new(leaf.wide - 0.04, tall / count as f32 - 0.018, 0.024), tone);
        shape.add("slats", "wood", slat.at(leaf.x(0.5), y, 0.0));
    }
}

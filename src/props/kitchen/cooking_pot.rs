//! A cooking pot: a pan with two loop handles and its lid, a tall stockpot, a saucepan, a cast iron oven.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, cylinder, lathe, profile, round_post, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, sin_cos};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const COOKING_POT: Generator = Generator {
    kind: "cooking_pot",
    title: "Cooking pot",
    group: "kitchen",
    words: &["saucepan", "casserole", "dutch oven", "pasta pot"],
    styles: &["stockpot", "saucepan", "rustic", "open"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.2, 0.34, 0.48),
        Param::m("height", 0.12, 0.2, 0.36),
        Param::m("depth", 0.16, 0.26, 0.38),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "cast iron" },
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "soup", material: "orange glazed ceramic" },
        SlotSpec { name: "leaves", material: "green leaves" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (tall, sauce, rustic, open) =
        (args.is("stockpot"), args.is("saucepan"), args.is("rustic"), args.is("open"));
    let slot = if rustic { "iron" } else { "metal" };
    let r = if sauce {
        (size.z * 0.5).min(size.x * 0.26)
    } else {
        (size.z * 0.5).min(size.x * 0.4).min(if tall { size.y * 0.44 } else { 1.0 })
    };
    let at = if sauce { Vec3::X * (r - size.x * 0.5) } else { Vec3::ZERO };
    let foot = if rustic { size.y * 0.14 } else { 0.0 };
    let dome = if open { 0.0 } else { (size.y - foot) * if tall { 0.18 } else { 0.26 } };
    let wall = size.y - foot - dome;
    let thick = if rustic { 0.007 } else { 0.0035 };
    let belly = if rustic { 1.0 } else { 0.965 };
    let line = [
        (0.0, 0.0),
        (r * 0.8, 0.0),
        (r * 0.9, wall * 0.04),
        (r * belly * 0.985, wall * 0.16),
        (r * belly, wall * 0.4),
        (r * 0.96, wall * 0.95),
        (r, wall * 0.97),
        (r, wall - 0.001),
        (r - 0.002, wall),
        (r * 0.96 - thick, wall * 0.99),
        (r * 0.96 - thick, wall * 0.5),
        (r * 0.92 - thick, wall * 0.14),
        (r * 0.8, wall * 0.07 + thick),
        (0.0, wall * 0.06 + thick),
    ];
    shape.add("pot", slot, lathe(&profile(&line), 36, 0.6).moved(at + Vec3::Y * foot));
    if rustic {
        for i in 0..3 {
            let out = on_circle(TAU * (i as f32 + 0.25) / 3.0) * r;
            let toe = Vec3::new(out.x * 0.86, 0.0, out.y * 0.86);
            let leg = round_post(
                toe,
                Vec3::new(out.x * 0.74, foot + wall * 0.12, out.y * 0.74),
                |t| 0.009 + 0.01 * t,
                12,
                3,
            );
            shape.add("feet", slot, leg.moved(at));
        }
    }
    let rim = at + Vec3::Y * (foot + wall);
    if open {
        soup(args, shape, at + Vec3::Y * foot, r * 0.955 - thick, wall);
    } else {
        lid(shape, rim, r, dome, slot, rustic);
    }
    if sauce {
        long_handle(shape, rim - Vec3::Y * wall * 0.16, r, size.x * 0.5, slot);
    } else {
        loops(shape, rim - Vec3::Y * wall * 0.2, r * 0.955, (size.x * 0.5).min(r * 1.32), slot, rustic);
    }
}

fn lid(shape: &mut Shape, rim: Vec3, r: f32, dome: f32, slot: &'static str, rustic: bool) {
    let (knob, bow) = (dome * 0.55, dome * 0.5);
    let line = [
        (0.0, -0.004),
        (r * 0.92, -0.004),
        (r * 0.94, 0.0),
        (r * 1.0, 0.001),
        (r, 0.004),
        (r * 0.95, 0.007),
        (r * 0.9, bow * 0.3),
        (r * 0.6, bow * 0.74),
        (r * 0.3, bow * 0.94),
        (0.0, bow),
    ];
    shape.add("lid", slot, lathe(&profile(&line), 36, 0.45).moved(rim));
    if rustic {
        let path: Vec<Vec3> = (0..=10)
            .map(|i| {
                let (s, c) = sin_cos(PI * i as f32 / 10.0);
                rim + Vec3::new(-c * r * 0.24, bow * 0.9 + s * (dome - bow * 0.9 - 0.006), 0.0)
            })
            .collect();
        shape.add("lid", slot, tube(&path, 0.006, 10));
        return;
    }
    let k = knob / 1.1;
    let line = [
        (0.0, -0.1),
        (0.7, -0.1),
        (0.5, 0.1),
        (0.42, 0.45),
        (0.9, 0.72),
        (1.0, 0.88),
        (0.85, 1.04),
        (0.0, 1.1),
    ];
    let knob = lathe(&profile(&line.map(|(x, y)| (x * k.min(0.024), y * k))), 20, 0.8);
    shape.add("knob", "rubber", knob.moved(rim + Vec3::Y * (dome - k * 1.1)));
}

/// Two loops, riveted on the left and the right.
fn loops(shape: &mut Shape, at: Vec3, r: f32, reach: f32, slot: &'static str, rustic: bool) {
    let bar_r = if rustic { 0.007 } else { 0.0055 };
    for side in [-1.0, 1.0] {
        let wide = (r * 0.34).min(0.05);
        let out = reach - bar_r;
        let points = [
            (r * 0.93, -wide),
            (r * 0.6 + out * 0.4, -wide * 1.02),
            (out - 0.004, -wide * 0.72),
            (out, 0.0),
            (out - 0.004, wide * 0.72),
            (r * 0.6 + out * 0.4, wide * 1.02),
            (r * 0.93, wide),
        ];
        let path: Vec<Vec3> = points
            .iter()
            .map(|(x, z)| at + Vec3::new(side * x, 0.012 * (x - r).max(0.0) / (out - r).max(0.01), *z))
            .collect();
        shape.add("handles", slot, tube(&smooth_path(&path, 3), bar_r, 10));
        if !rustic {
            for z in [-wide, wide] {
                let plate =
                    cylinder(0.011, 0.006, 14, 0.002).turned(rot_x(FRAC_PI_2)).yawed(side * FRAC_PI_2);
                let x = side * (r * r - z * z).max(0.0).sqrt();
                shape.add("handles", slot, plate.moved(at + Vec3::new(x - side * 0.002, 0.0, z)));
            }
        }
    }
}

fn long_handle(shape: &mut Shape, at: Vec3, r: f32, reach: f32, slot: &'static str) {
    let x = at.x + r * 0.95;
    let path = [
        Vec3::new(x, at.y, 0.0),
        Vec3::new(x + 0.04, at.y + 0.006, 0.0),
        Vec3::new(reach * 0.6 + x * 0.4, at.y + 0.02, 0.0),
        Vec3::new(reach, at.y + 0.026, 0.0),
    ];
    let section = |t: f32| {
        if t < 0.2 { Vec2::new(0.03 - 0.06 * t, 0.008) } else { Vec2::new(0.018 + 0.008 * t, 0.011) }
    };
    shape.add("handle", slot, bar(&smooth_path(&path, 4), Vec3::Y, section, 0.004));
    for z in [-0.009, 0.009] {
        let rivet = crate::mesh::sphere(0.0035, 1).at(x + 0.006, at.y + 0.004, z);
        shape.add("handle", slot, rivet);
    }
}

/// Soup with carrots, peas and herbs.
fn soup(args: &Args, shape: &mut Shape, at: Vec3, r: f32, wall: f32) {
    let level = wall * 0.76;
    let line = [
        (0.0, level - 0.012),
        (r * 0.99, level - 0.012),
        (r, level),
        (r * 0.9, level + 0.001),
        (0.0, level + 0.002),
    ];
    shape.add("soup", "soup", lathe(&profile(&line), 36, 0.6).moved(at));
    let mut random = args.random("soup");
    for i in 0..16 {
        let out = on_circle(TAU * random.unit()) * (r * 0.85 * random.unit().sqrt());
        let place = at + Vec3::new(out.x, level + 0.001, out.y);
        if i % 2 == 0 {
            let slice: TriMesh = cylinder(0.012 + 0.004 * random.unit(), 0.005, 14, 0.0015);
            shape.add(
                "vegetables",
                "soup",
                slice.turned(rot_x(random.signed() * 0.35)).moved(place - Vec3::Y * 0.001),
            );
        } else {
            shape.add("herbs", "leaves", crate::mesh::sphere(0.005, 2).moved(place));
        }
    }
}

//! A lobster pot: laths over bent hoops on a slatted floor, netted ends with a funnel; or a box of wire.

use glam::{Vec2, Vec3};

use super::netting::netting;
use crate::mesh::{bevel_box, cylinder, lathe, ring, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, cos, on_circle, rot_z, sin, sin_cos};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LOBSTER_POT: Generator = Generator {
    kind: "lobster_pot",
    title: "Lobster pot",
    group: "outdoors",
    words: &["lobster trap", "crab pot", "crab trap", "lobster creel", "crab creel", "fish trap"],
    styles: &["modern", "stacked"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.55, 0.85, 1.3),
        Param::m("height", 0.3, 0.46, 1.2),
        Param::m("depth", 0.4, 0.58, 0.9),
    ],
    source: "usual sizes of parlour pots and wooden creels",
    slots: &[
        SlotSpec { name: "wood", material: "weathered oak wood" },
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "wire", material: "dark green painted metal" },
        SlotSpec { name: "float", material: "orange plastic" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "stone", material: "grey stone" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let stacked = args.is("stacked");
    let count = if stacked { 2 } else { 1 };
    // The line and its float lie beside the pot in front.
    let deep = size.z * 0.82;
    let tall = size.y / count as f32 - if stacked { 0.004 } else { 0.0 };
    for i in 0..count {
        let at = Vec3::new(0.0, tall * i as f32, (deep - size.z) * 0.5);
        if args.is("modern") {
            cage(shape, at, Vec3::new(size.x, tall, deep), i == 0);
        } else {
            creel(args, shape, at, Vec3::new(size.x, tall, deep), i);
        }
    }
    gear(shape, size, deep);
}

fn creel(args: &Args, shape: &mut Shape, at: Vec3, size: Vec3, nth: usize) {
    let mut hand = args.random(("laths", nth));
    let (half, base) = (size.x * 0.5, 0.05);
    let (ry, rz) = (size.y - base * 0.6 - 0.018, size.z * 0.5 - 0.022);
    for side in [-1.0, 1.0] {
        let runner = bevel_box(Vec3::new(size.x, base * 0.6, 0.04), 0.006);
        shape.add(
            "floor",
            "wood",
            runner.moved(at + Vec3::new(0.0, base * 0.3, side * (size.z * 0.5 - 0.02))),
        );
    }
    for i in 0..6 {
        let slat = bevel_box(Vec3::new(size.x * 0.135, 0.014, size.z), 0.0);
        let x = (i as f32 + 0.5) / 6.0 * 2.0 - 1.0;
        shape.add("floor", "wood", slat.moved(at + Vec3::new(x * (half - 0.005), base * 0.6 + 0.005, 0.0)));
    }
    // Three hoops of bent ash, laths nailed along them.
    for x in [-0.93, 0.0, 0.93] {
        let hoop: Vec<Vec3> = (0..=12)
            .map(|i| {
                let (s, c) = sin_cos(PI * i as f32 / 12.0);
                at + Vec3::new(x * half, base * 0.6 + ry * s, -c * rz)
            })
            .collect();
        shape.add("hoops", "wood", tube(&hoop, 0.012, 6));
    }
    let laths = 11;
    for i in 0..laths {
        if i == 4 {
            continue;
        }
        let turn = PI * (i as f32 + 0.5) / laths as f32;
        let (s, c) = sin_cos(turn);
        let lath =
            bevel_box(Vec3::new(size.x - hand.unit() * 0.012, 0.011, 0.034 - hand.unit() * 0.006), 0.003);
        let lath =
            lath.turned(crate::num::math::rot_x(FRAC_PI_2 - turn)).uv_moved(Vec2::splat(hand.unit() * 4.0));
        let out = Vec3::new(hand.signed() * 0.003, base * 0.6 + (ry + 0.012) * s, c * (rz + 0.014));
        shape.add("laths", "wood", lath.moved(at + out.min(Vec3::new(1.0, size.y - 0.008, 1.0))));
    }
    for side in [-1.0, 1.0] {
        end(shape, at + Vec3::new(side * (half * 0.93), base * 0.6, 0.0), ry - 0.008, rz - 0.008, side);
    }
}

/// The netted end of a creel: a fan of strands about the funnel's ring.
fn end(shape: &mut Shape, at: Vec3, ry: f32, rz: f32, side: f32) {
    let (hole, inside) = (ry * 0.26, -side * ry * 0.5);
    let middle = Vec3::new(inside, ry * 0.42, 0.0);
    let rim = |u: f32| {
        // Once round: over the hoop, back along the floor.
        let (s, c) = sin_cos(TAU * u);
        if s >= 0.0 { Vec3::new(0.0, ry * s, c * rz) } else { Vec3::new(0.0, 0.012, c * rz) }
    };
    let inner = |u: f32| {
        let (s, c) = sin_cos(TAU * u);
        middle + Vec3::new(0.0, s * hole, c * hole)
    };
    let strands = netting(9, 3, 0.003, |u, v| at + rim(u).lerp(inner(u), v));
    for strand in strands {
        shape.add("net", "rope", strand);
    }
    let mouth = ring(hole, 0.006, 12, 4).turned(rot_z(FRAC_PI_2));
    shape.add("net", "rope", mouth.moved(at + middle));
}

/// A box of wires on runners with a door tied on top.
fn cage(shape: &mut Shape, at: Vec3, size: Vec3, low: bool) {
    let foot = if low { 0.03 } else { 0.0 };
    let tall = size.y - foot - 0.006;
    let half = Vec3::new(size.x * 0.5 - 0.004, tall, size.z * 0.5 - 0.004);
    let wire = 0.0034;
    let rod = |shape: &mut Shape, part: &'static str, a: Vec3, b: Vec3, r: f32| {
        shape.add(
            part,
            "wire",
            tube(&[at + Vec3::Y * (foot + 0.003) + a, at + Vec3::Y * (foot + 0.003) + b], r, 4),
        );
    };
    let (nx, ny, nz) = (11, 5, 7);
    let step = |n: usize, i: usize| i as f32 / n as f32;
    for i in 0..=nx {
        let x = (step(nx, i) * 2.0 - 1.0) * half.x;
        // The rims are drawn below.
        for y in [0.0, half.y].into_iter().filter(|_| i > 0 && i < nx) {
            rod(shape, "cross wires", Vec3::new(x, y, -half.z), Vec3::new(x, y, half.z), wire);
        }
        for z in [-half.z, half.z] {
            rod(shape, "front wires", Vec3::new(x, 0.0, z), Vec3::new(x, half.y, z), wire);
        }
    }
    for i in 1..nz {
        let z = (step(nz, i) * 2.0 - 1.0) * half.z;
        for y in [0.0, half.y] {
            rod(shape, "long wires", Vec3::new(-half.x, y, z), Vec3::new(half.x, y, z), wire * 0.96);
        }
        for x in [-half.x, half.x] {
            rod(shape, "side wires", Vec3::new(x, 0.0, z), Vec3::new(x, half.y, z), wire * 0.96);
        }
    }
    for i in 0..=ny {
        let y = step(ny, i) * half.y;
        let r = if i == 0 || i == ny { wire * 2.0 } else { wire };
        for s in [-1.0, 1.0] {
            rod(shape, "front bands", Vec3::new(-half.x, y, s * half.z), Vec3::new(half.x, y, s * half.z), r);
            rod(
                shape,
                "side bands",
                Vec3::new(s * half.x, y, -half.z),
                Vec3::new(s * half.x, y, half.z),
                r * 0.97,
            );
        }
    }
    if foot > 0.0 {
        for side in [-1.0, 1.0] {
            let runner = bevel_box(Vec3::new(size.x, foot, 0.045), 0.006);
            shape.add(
                "runners",
                "wood",
                runner.moved(at + Vec3::new(0.0, foot * 0.5, side * (half.z - 0.05))),
            );
        }
    }
    for side in [-1.0, 1.0] {
        let middle = at + Vec3::new(side * half.x * 0.99, foot + half.y * 0.5, 0.0);
        let (wide, hole) = (half.z * 0.7, half.y * 0.2);
        let funnel = |u: f32, v: f32| {
            let out = on_circle(TAU * u);
            let r = Vec2::new(wide, half.y * 0.42).lerp(Vec2::splat(hole), v);
            middle + Vec3::new(-side * half.x * 0.4 * v, out.y * r.y, out.x * r.x)
        };
        for strand in netting(9, 3, 0.0026, funnel) {
            shape.add("net", "rope", strand);
        }
        let mouth = ring(hole, 0.006, 12, 4).turned(rot_z(FRAC_PI_2));
        shape.add("net", "rope", mouth.moved(middle - Vec3::X * side * half.x * 0.4));
    }
}

/// A coiled line with its float, in front of the pot.
fn gear(shape: &mut Shape, size: Vec3, deep: f32) {
    let r = ((size.z - deep) * 0.5 + 0.012).min(0.07);
    let z = size.z * 0.5 - r;
    let coil: Vec<Vec3> = (0..=30)
        .map(|i| {
            let t = i as f32 / 10.0;
            let out = on_circle(TAU * t) * (r - 0.008) * (1.0 - 0.08 * t);
            Vec3::new(-size.x * 0.26 + out.x * 1.5, 0.009 + 0.009 * t, z + out.y)
        })
        .collect();
    shape.add("line", "rope", tube(&coil, 0.008, 5));
    let x = size.x * 0.2;
    let tail = [
        Vec3::new(-size.x * 0.26 + r * 1.3, 0.012, z),
        Vec3::new(-size.x * 0.08, 0.009, z + r * 0.4),
        Vec3::new(x - r * 2.3, 0.012, z - r * 0.2),
        Vec3::new(x - r * 1.55, r * 0.7, z),
    ];
    shape.add("line", "rope", tube(&smooth_path(&tail, 5), 0.008, 6));
    let (long, fat) = (r * 2.6, r * 0.84);
    let bobbin: Vec<Vec2> = (0..=8)
        .map(|i| PI * i as f32 / 8.0)
        .map(|a| Vec2::new(fat * sin(a).max(0.0), -cos(a) * long * 0.5))
        .collect();
    let bobbin =
        bobbin.into_iter().enumerate().map(|(i, p)| if i == 0 || i == 8 { p.with_x(0.0) } else { p });
    let bobbin = lathe(&bobbin.collect::<Vec<_>>(), 14, 0.9).turned(rot_z(FRAC_PI_2));
    shape.add("float", "float", bobbin.at(x, fat, z));
    let band = cylinder(fat * 1.015, r * 0.5, 14, 0.004).at(0.0, -r * 0.25, 0.0).turned(rot_z(FRAC_PI_2));
    shape.add("float", "white", band.at(x, fat * 1.015, z));
}

//! A scroll of parchment: half unrolled with writing and a seal, rolled and tied, or a heap of rolls.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, ring, sheet};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, TAU, cos, on_circle, rot_z, sin};
use crate::props::nature::growth::Growth;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SCROLL: Generator = Generator {
    kind: "scroll",
    title: "Scroll",
    group: "decor",
    words: &[
        "parchment scroll",
        "magic scroll",
        "ancient scroll",
        "rolled parchment",
        "papyrus",
        "spell scroll",
    ],
    styles: &["rolled", "ornate", "pile"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.3, 0.5),
        Param::m("height", 0.025, 0.045, 0.1),
        Param::m("depth", 0.14, 0.34, 0.6),
    ],
    source: "rolls of parchment of 20 to 30 cm width",
    slots: &[
        SlotSpec { name: "paper", material: "parchment" },
        SlotSpec { name: "soot", material: "charcoal" },
        SlotSpec { name: "seal", material: "red wax" },
        SlotSpec { name: "wood", material: "dark oak wood" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("scroll");
    let mut growth = Growth::default();
    if args.is("pile") {
        // Five rolls: three below, two above.
        let deep = size.z.min(0.2);
        let r = deep / 6.1;
        for (i, (x, y)) in
            [(-1.0, 0.0), (0.0, 0.0), (1.0, 0.0), (-0.5, 0.86), (0.5, 0.86)].into_iter().enumerate()
        {
            let long = size.x * draw.range(0.84, 1.0);
            let turn = draw.signed() * 0.04;
            for (part, slot, mesh) in rolled(long, r, i % 2 == 0, &mut draw) {
                growth.add(
                    part,
                    slot,
                    mesh.yawed(turn).at(draw.signed() * 0.008, r + y * r * 2.0, x * r * 2.02),
                );
            }
        }
        growth.settle(Vec3::new(size.x, r * 3.8, deep), false, shape);
        return;
    } else if args.is("rolled") {
        for (part, slot, mesh) in rolled(size.x, size.y * 0.5, true, &mut draw) {
            growth.add(part, slot, mesh.at(0.0, size.y * 0.5, 0.0));
        }
        growth.settle(Vec3::new(size.x, size.y, size.y * 1.3), false, shape);
        return;
    } else {
        open(&mut growth, size, args.is("ornate"), &mut draw);
    }
    growth.settle(size, false, shape);
}

/// A roll along x about its own axis, bound with a ribbon and sealed.
fn rolled(long: f32, r: f32, sealed: bool, draw: &mut Stream) -> Vec<(&'static str, &'static str, TriMesh)> {
    let mut pieces = Vec::new();
    let turns = 2.6;
    // A spiral of parchment: its inner turns show at the ends.
    let roll = sheet(56, 2, r * 0.05, |u, v| {
        let angle = u * turns * TAU;
        let p = on_circle(angle) * r * (1.0 - 0.5 * u);
        let skew = (u * 0.04 - 0.02) * long;
        Vec3::new((0.5 - v) * long * (1.0 - 0.02 * u) + skew, p.y, p.x)
    });
    pieces.push(("roll", "paper", roll));
    let band = crate::mesh::band(r * 1.035, long * 0.05, r * 0.07, 28).turned(rot_z(FRAC_PI_2));
    pieces.push(("ribbon", "seal", band.at(long * 0.025 + draw.signed() * long * 0.05, 0.0, 0.0)));
    if sealed {
        let blob = crate::mesh::displaced(3, |d| {
            let wave = 1.0 + 0.07 * sin(crate::num::math::atan2(d.z, d.x) * 5.0);
            Vec3::new(d.x * r * 0.42 * wave, d.y * r * 0.12, d.z * r * 0.42 * wave)
        });
        pieces.push(("seal", "seal", blob.at(0.0, r * 1.06, 0.0)));
    }
    pieces
}

/// A sheet between two rolls, written on and sealed; an ornate one is wound on rods with knobs.
fn open(growth: &mut Growth, size: Vec3, rods: bool, draw: &mut Stream) {
    let r = size.y * 0.46;
    let long = size.x * if rods { 0.8 } else { 1.0 };
    let half = size.z * 0.5 - r;
    let thick = 0.0012;
    // One profile in (z, y): from within the far roll over the middle into the near one.
    let mut line: Vec<Vec2> = Vec::new();
    let turns = 1.6;
    let spiral = |k: f32| on_circle(-FRAC_PI_2 + k * turns * TAU) * r * (1.0 - 0.45 * k);
    let far: Vec<Vec2> =
        (0..=18).map(|i| spiral(i as f32 / 18.0)).map(|p| Vec2::new(-half - p.x, r + p.y)).collect();
    line.extend(far.iter().rev());
    for i in 1..12 {
        let t = i as f32 / 12.0;
        line.push(Vec2::new(-half + 2.0 * half * t, 0.001 + 0.1 * r * sin(PI * t)));
    }
    line.extend((0..=18).map(|i| spiral(i as f32 / 18.0)).map(|p| Vec2::new(half + p.x, r + p.y)));
    let count = line.len() - 1;
    let page = sheet(6, count as u32, thick, |u, v| {
        let p = line[(v * count as f32).round() as usize];
        Vec3::new((u - 0.5) * long, p.y, p.x)
    });
    growth.add("page", "paper", page);
    let lift = |z: f32| 0.001 + 0.1 * r * cos(PI * 0.5 * z / half) + thick;
    let rows = 9;
    for row in 0..rows {
        let z = (row as f32 / (rows - 1) as f32 * 2.0 - 1.0) * half * 0.5 - half * 0.26;
        let mut x = -long * 0.38;
        let end = long * if row + 1 == rows { 0.05 } else { 0.38 };
        if row == 0 {
            // A great initial.
            let initial = bevel_box(Vec3::new(long * 0.07, 0.0012, half * 0.16), 0.0003);
            growth.add("writing", "seal", initial.at(x + long * 0.035, lift(z), z));
            x += long * 0.1;
        }
        while x < end {
            let word = draw.range(0.02, 0.07) * long / 0.3 * 0.6;
            let word = word.min(end - x + 0.01);
            let stroke = bevel_box(Vec3::new(word, 0.001, half * 0.035), 0.0003);
            growth.add("writing", "soot", stroke.at(x + word * 0.5, lift(z), z + draw.signed() * 0.0006));
            x += word + long * 0.02;
        }
    }
    let wax = crate::mesh::displaced(3, |d| {
        let wave = 1.0 + 0.08 * sin(crate::num::math::atan2(d.z, d.x) * 6.0);
        Vec3::new(d.x * long * 0.055 * wave, d.y * 0.004, d.z * long * 0.055 * wave)
    });
    growth.add("seal", "seal", wax.at(long * 0.26, lift(half * 0.42) + 0.001, half * 0.42));
    growth.add(
        "seal",
        "seal",
        ring(long * 0.034, 0.0016, 24, 6).at(long * 0.26, lift(half * 0.42) + 0.0042, half * 0.42),
    );
    if rods {
        for z in [-half, half] {
            let rod =
                cylinder(r * 0.42, long * 1.06, 16, 0.002).turned(rot_z(FRAC_PI_2)).at(long * 0.53, r, z);
            growth.add("rods", "wood", rod);
            for side in [-1.0, 1.0] {
                let knob = [
                    (0.0, 0.0),
                    (0.8, 0.0),
                    (0.9, 0.1),
                    (0.5, 0.25),
                    (0.5, 0.45),
                    (0.95, 0.7),
                    (0.8, 0.95),
                    (0.0, 1.0),
                ];
                let knob: Vec<(f32, f32)> = knob.iter().map(|(x, y)| (x * r, y * size.x * 0.09)).collect();
                let knob = lathe(&profile(&knob), 18, 0.6).turned(rot_z(-FRAC_PI_2 * side));
                growth.add("rods", "brass", knob.at(side * long * 0.515, r, z));
            }
        }
    }
}

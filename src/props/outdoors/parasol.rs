//! A parasol: a beach umbrella in a weighted foot, one through a table, one thatched with palm leaves, one folded.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, sphere, tube};
use crate::num::math::{PI, TAU, cos, on_circle, sin};
use crate::props::architecture::roofing::block;
use crate::props::architecture::timber::{bent_sheet, rod};
use crate::props::science::fittings::turned;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PARASOL: Generator = Generator {
    kind: "parasol",
    title: "Parasol",
    group: "outdoors",
    words: &["beach umbrella", "sun umbrella", "sunshade", "umbrella", "patio umbrella", "tiki umbrella"],
    styles: &["table", "tropical", "closed"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.6, 2.4, 4.0),
        Param::m("height", 2.1, 2.4, 3.2),
        Param::m("depth", 1.6, 2.4, 4.0),
    ],
    source: "usual retail sizes: 1.8 to 4 m across",
    slots: &[
        SlotSpec { name: "fabric", material: "white canvas" },
        SlotSpec { name: "wood", material: "teak wood" },
        SlotSpec { name: "stone", material: "concrete" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "straw", material: "thatch" },
        SlotSpec { name: "trim", material: "yellow canvas" },
    ],
    clear_front_m: 0.0,
    build,
};

const RIBS: usize = 8;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let half = Vec2::new(size.x, size.z) * 0.5;
    let r = (size.y * 0.0095).max(0.02);
    let knob = 0.07;
    foot(shape, r);
    shape.add("pole", "wood", cylinder(r, size.y - knob + 0.02 - 0.05, 18, 0.003).at(0.0, 0.05, 0.0));
    shape.add("pole", "metal", cylinder(r * 1.25, 0.09, 18, 0.004).at(0.0, 1.12, 0.0));
    if args.is("closed") {
        furled(shape, size.y, r);
    } else if args.is("tropical") {
        thatched(shape, half, size.y, r);
    } else {
        canopy(shape, half, size.y - knob, r);
    }
    let finial =
        [(0.5, 0.0), (1.3, 0.01), (1.3, 0.018), (0.6, 0.026), (1.1, 0.048), (0.7, 0.064), (0.2, knob)];
    shape.add(
        "finial",
        "wood",
        turned(&finial.map(|(k, y)| (k * r * 1.1, y)), 2, 16, 0.7).at(0.0, size.y - knob, 0.0),
    );
    if args.is("table") {
        table(shape, half.min_element().min(1.3) * 0.46);
    }
}

fn foot(shape: &mut Shape, r: f32) {
    let line = [(0.25, 0.0), (0.26, 0.012), (0.26, 0.05), (0.24, 0.068), (0.09, 0.08), (0.07, 0.09)];
    shape.add("foot", "stone", turned(&line, 1, 28, 0.5));
    shape.add("foot", "metal", cylinder(r * 1.5, 0.34, 18, 0.004).at(0.0, 0.08, 0.0));
    let screw = rod(Vec3::new(r * 1.2, 0.34, 0.0), Vec3::new(r * 1.5 + 0.05, 0.34, 0.0), 0.007, 8);
    shape.add("foot", "metal", screw);
    shape.add("foot", "metal", sphere(0.016, 2).at(r * 1.5 + 0.055, 0.34, 0.0));
}

/// Eight panels that sag between ribs, a valance, and struts to a runner on the pole.
fn canopy(shape: &mut Shape, half: Vec2, top: f32, r: f32) {
    let fit = half / cos(PI / RIBS as f32);
    let rise = (half.min_element() * 0.42).min(top * 0.24);
    let eave = top - rise;
    let rib = |i: usize, t: f32| {
        let c = on_circle(TAU * (i as f32 + 0.5) / RIBS as f32);
        let bow = sin(t * PI * 0.5) * 0.5 + t * 0.5;
        Vec3::new(
            c.x * fit.x * bow.max(t),
            top - rise * t * t * 0.55 - rise * 0.45 * t,
            c.y * fit.y * bow.max(t),
        )
    };
    for i in 0..RIBS {
        let slot = if i % 2 == 0 { "fabric" } else { "trim" };
        let (rows, columns) = (8, 6);
        let panel: Vec<Vec<Vec3>> = (0..=rows)
            .map(|k| 0.03 + 0.97 * k as f32 / rows as f32)
            .map(|t| {
                (0..=columns)
                    .map(|c| c as f32 / columns as f32)
                    .map(|s| {
                        let p = rib(i + 1, t).lerp(rib(i, t), s);
                        // Between its ribs cloth hangs in and down a little.
                        p - Vec3::Y * 0.035 * t * sin(PI * s)
                    })
                    .collect()
            })
            .collect();
        shape.add("canopy", slot, facing_up(&panel, 0.005));
        let (a, b) = (rib(i, 1.0), rib(i + 1, 1.0));
        let count = 4;
        let flap: Vec<Vec<Vec3>> = (0..=2)
            .map(|k| k as f32 / 2.0)
            .map(|v| {
                (0..=count * 4)
                    .map(|c| c as f32 / (count * 4) as f32)
                    .map(|s| {
                        let hem = 0.11 + 0.03 * sin(PI * s * count as f32).abs();
                        b.lerp(a, s) - Vec3::Y * (0.035 * sin(PI * s) + hem * v)
                    })
                    .collect()
            })
            .collect();
        shape.add("valance", if i % 2 == 0 { "trim" } else { "fabric" }, bent_sheet(&flap, 0.004, 0.9));
        let spoke: Vec<Vec3> =
            (0..=6).map(|k| rib(i, 0.02 + 0.97 * k as f32 / 6.0) - Vec3::Y * 0.014).collect();
        shape.add("ribs", "wood", tube(&spoke, 0.009, 6));
        let runner = Vec3::Y * (eave - rise * 0.35);
        shape.add("ribs", "wood", rod(runner, rib(i, 0.55) - Vec3::Y * 0.02, 0.008, 6));
    }
    shape.add("runner", "metal", cylinder(r * 1.5, 0.09, 18, 0.004).at(0.0, eave - rise * 0.35 - 0.045, 0.0));
    shape.add("runner", "wood", cylinder(r * 2.2, 0.05, 18, 0.01).at(0.0, top - 0.07, 0.0));
}

/// A sheet whose face looks upwards, whichever way its rows run.
fn facing_up(rows: &[Vec<Vec3>], thick: f32) -> TriMesh {
    let normal = (rows[0][1] - rows[0][0]).cross(rows[1][0] - rows[0][0]);
    if normal.y >= 0.0 {
        return bent_sheet(rows, thick, 0.9);
    }
    let turned: Vec<Vec<Vec3>> = rows.iter().rev().cloned().collect();
    bent_sheet(&turned, thick, 0.9)
}

/// Three tiers of palm thatch, each a ring of ragged bundles, on bent poles.
fn thatched(shape: &mut Shape, half: Vec2, top: f32, r: f32) {
    let rise = (half.min_element() * 0.55).min(top * 0.3);
    let slope = |t: f32, turn: f32, lift: f32| {
        let c = on_circle(turn);
        Vec3::new(c.x * half.x * t, top - 0.03 - rise * t + lift, c.y * half.y * t)
    };
    let count = 26;
    for (tier, (from, to)) in [(0.6, 0.985), (0.3, 0.72), (0.02, 0.42)].iter().enumerate() {
        for i in 0..count {
            let turn = |k: f32| TAU * (i as f32 + k + 0.5 * tier as f32) / count as f32;
            // Bundles end unevenly.
            let end = to - 0.05 * ((i * 7 + tier * 3) % 5) as f32 / 5.0 * if tier == 0 { 0.6 } else { 1.0 };
            let lift = 0.022 * tier as f32;
            let gap = 0.08;
            let quad = |drop: f32, spread: f32| {
                [
                    slope(*from, turn(gap), lift - drop * 0.5),
                    slope(*from, turn(1.0 - gap), lift - drop * 0.5),
                    slope(end, turn(1.0 - gap - spread), lift - drop),
                    slope(end, turn(gap + spread), lift - drop),
                ]
            };
            let (low, high) = (quad(0.055, 0.06), quad(0.0, 0.0));
            let mesh = block(low, high);
            let mesh = if crate::mesh::volume_m3(&mesh) < 0.0 { block(high, low) } else { mesh };
            shape.add("thatch", "straw", mesh);
        }
    }
    for i in 0..RIBS {
        let turn = TAU * (i as f32 + 0.5) / RIBS as f32;
        shape.add("ribs", "wood", rod(slope(0.03, turn, -0.05), slope(0.93, turn, -0.075), 0.016, 8));
        let stay = Vec3::Y * (top - rise * 1.15);
        shape.add("ribs", "wood", rod(stay, slope(0.5, turn, -0.07), 0.013, 8));
    }
    for (t, k) in [(0.5, 0.012), (0.9, 0.014)] {
        let hoop: Vec<Vec3> = (0..=RIBS * 3)
            .map(|i| slope(t, TAU * (i % (RIBS * 3)) as f32 / (RIBS * 3) as f32, -0.06))
            .collect();
        shape.add("ribs", "wood", tube(&hoop, k, 6));
    }
    let cap = [(r * 1.1, -0.06), (r * 3.2, -0.08), (r * 2.6, -0.02), (r * 1.2, 0.0)];
    shape.add("thatch", "straw", turned(&cap, 2, 16, 0.8).at(0.0, top - 0.06, 0.0));
}

/// Cloth gathered round the pole and tied.
fn furled(shape: &mut Shape, top: f32, r: f32) {
    let (low, high) = (top * 0.5, top - 0.09);
    let line = [
        (1.4, 0.0),
        (3.4, 0.02),
        (4.2, 0.08),
        (3.2, 0.3),
        (2.5, 0.36),
        (3.0, 0.44),
        (2.6, 0.7),
        (1.9, 0.94),
        (1.3, 1.0),
    ];
    let tall = high - low;
    let rings: Vec<Vec<Vec3>> = crate::mesh::smooth_profile(&line, 3)
        .iter()
        .map(|p| {
            (0..32)
                .map(|s| TAU * s as f32 / 32.0)
                .map(|turn| {
                    let fold = 1.0 + 0.2 * cos(turn * RIBS as f32 + p.y * 2.0) * (1.0 - p.y).max(0.15);
                    let c = on_circle(-turn) * p.x * r * fold;
                    Vec3::new(c.x, low + tall * p.y.clamp(0.0, 1.0), c.y)
                })
                .collect()
        })
        .collect();
    shape.add("canopy", "fabric", crate::mesh::loft(&rings, 1.2));
    let tie = crate::mesh::ring(r * 2.62, r * 0.32, 24, 6).stretched(Vec3::new(1.0, 2.2, 1.0));
    shape.add("tie", "trim", tie.at(0.0, low + tall * 0.36, 0.0));
}

/// A round table of boards about the pole.
fn table(shape: &mut Shape, r: f32) {
    let top = 0.74;
    let rows = (r * 2.0 / 0.1).round().max(6.0) as usize;
    for i in 0..rows {
        let z = ((i as f32 + 0.5) / rows as f32 * 2.0 - 1.0) * r;
        let reach = (r * r - z * z).max(0.0).sqrt() * 0.98 + 0.01;
        let pitch = 2.0 * r / rows as f32;
        // The boards next to the pole leave a hole for it.
        let parts: &[(f32, f32)] =
            if z.abs() < pitch * 0.75 { &[(-1.0, -0.05), (0.05, 1.0)] } else { &[(-1.0, 1.0)] };
        for (a, b) in parts {
            let plank = bevel_box(Vec3::new((b - a) * reach, 0.026, pitch - 0.008), 0.005);
            shape.add("table", "wood", plank.at((a + b) * 0.5 * reach, top - 0.013, z));
        }
    }
    for side in [-1.0, 1.0] {
        let rail = bevel_box(Vec3::new(0.05, 0.05, r * 1.6), 0.005);
        shape.add("table", "wood", rail.at(side * r * 0.5, top - 0.05, 0.0));
        for z in [-0.62, 0.62] {
            let foot = Vec3::new(side * r * 0.72, 0.0, z * r * 1.1);
            let head = Vec3::new(side * r * 0.5, top - 0.03, z * r * 0.9);
            let leg = crate::mesh::square_post(foot, head, |_| Vec2::splat(0.05), 0.006);
            shape.add("table", "wood", leg);
        }
    }
    let band = [
        (r - 0.004, top - 0.03),
        (r, top - 0.026),
        (r, top - 0.004),
        (r - 0.004, top),
        (r - 0.018, top),
        (r - 0.018, top - 0.03),
        (r - 0.004, top - 0.03),
    ];
    shape.add("table", "wood", lathe(&profile(&band), 36, 0.5));
    for side in [-1.0, 1.0] {
        shape.support(Vec3::new(side * r * 0.46, top, 0.0), r * 0.66, r * 0.9, 0.8);
    }
}

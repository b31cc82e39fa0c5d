//! Pipes and valves standing on a frame: headers with risers, one great valve, or brass of the age of steam.

use glam::Vec3;

use super::parts::{bolts, flange, gauge, pipe, valve};
use crate::mesh::{bevel_box, cylinder};
use crate::num::math::{FRAC_PI_2, PI};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PIPE_MANIFOLD: Generator = Generator {
    kind: "pipe_manifold",
    title: "Pipe manifold",
    group: "machines",
    words: &[
        "control valve",
        "valve",
        "manifold",
        "gate valve",
        "valve wheel",
        "pipe valve",
        "valve station",
        "shut off valve",
        "steam valve",
    ],
    styles: &["single", "steampunk", "angled"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.5, 3.0),
        Param::m("height", 0.8, 1.35, 2.2),
        Param::m("depth", 0.4, 0.56, 0.9),
        Param::count("valves", 2.0, 3.0, 5.0),
    ],
    source: "makers' tables of gate valves of nominal width 50 to 100 mm",
    slots: &[
        SlotSpec { name: "metal", material: "green painted metal" },
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "ceramic", material: "white plastic" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("single") {
        single(shape, size);
    } else {
        headers(args, shape, size);
    }
}

/// Two headers, one low and one high, joined by risers each with its valve and its gauge.
fn headers(args: &Args, shape: &mut Shape, size: Vec3) {
    let steam = args.is("steampunk");
    let slot = if steam { "brass" } else { "metal" };
    let half = size.x * 0.5;
    let count = (args.count("valves").max(2)).min(((size.x - 0.2) / 0.24).floor().max(2.0) as usize);
    let pitch = (size.x - 0.16) / count as f32;
    // Valves reach 6.2 radii forward of the pipe, headers 1.9 back.
    let big = (size.z / 11.0).min(size.y * 0.05);
    let r = (size.z / 15.0).min(pitch / 5.6).min(size.y / 24.0);
    let z = -size.z * 0.5 + big * 1.5;
    let (low, high) = (size.y * 0.2, size.y - big * 1.5);
    for y in [low, high] {
        let body = rod(Vec3::new(-half, y, z), Vec3::new(half, y, z), big, 18);
        shape.add("headers", slot, body);
        for side in [-1.0, 1.0] {
            shape.add(
                "headers",
                slot,
                flange(Vec3::new(side * (half - big * 0.3), y, z), Vec3::X, big * 1.5, big * 0.6),
            );
        }
    }
    for i in 0..count {
        let x = -size.x * 0.5 + 0.08 + pitch * (i as f32 + 0.5);
        let front = z + if steam { r * 3.0 } else { 0.0 };
        let path = if steam {
            vec![
                Vec3::new(x, low, z),
                Vec3::new(x, low, front),
                Vec3::new(x, high, front),
                Vec3::new(x, high, z),
            ]
        } else {
            vec![Vec3::new(x, low, z), Vec3::new(x, high, z)]
        };
        shape.add("risers", slot, pipe(&path, r, r * 2.5));
        let y = low + (high - low) * if i % 2 == 0 { 0.42 } else { 0.56 };
        let wheel = if steam { "iron" } else { "seat" };
        valve(
            shape,
            &format!("valve {}", i + 1),
            [slot, wheel],
            Vec3::new(x, y, front),
            (Vec3::Y, Vec3::Z),
            r,
        );
        let dial = Vec3::new(x, y + r * 6.0, front + r * 1.7);
        if dial.y + r * 2.0 < high - big {
            shape.add("taps", "brass", rod(Vec3::new(x, dial.y, front), dial, r * 0.35, 8));
            gauge(shape, ["brass", "ceramic", "iron"], dial, Vec3::Z, r * 1.7);
        }
        if steam {
            for at in [low + r * 4.5, high - r * 4.5] {
                let collar = cylinder(r * 1.35, r * 0.8, 14, r * 0.2);
                shape.add("collars", "iron", collar.at(x, at, front));
            }
        }
    }
    stand(shape, size, [low, high], z, big);
    if args.is("angled") {
        let path = [
            Vec3::new(half - big, high, z),
            Vec3::new(half - big * 1.6, high, z),
            Vec3::new(half - big * 1.6, high, size.z * 0.5),
        ];
        shape.add("headers", slot, pipe(&path, big * 0.8, big * 1.5));
        shape.add(
            "headers",
            slot,
            flange(
                Vec3::new(half - big * 1.6, high, size.z * 0.5 - big * 0.3),
                Vec3::Z,
                big * 1.4,
                big * 0.6,
            ),
        );
    }
}

/// Posts on base plates, with clamps around the headers.
fn stand(shape: &mut Shape, size: Vec3, heights: [f32; 2], z: f32, big: f32) {
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.06 - big * 0.6);
        let post = bevel_box(Vec3::new(0.05, heights[1] + big, 0.04), 0.006);
        shape.add("stand", "iron", post.at(x, (heights[1] + big) * 0.5, z - big * 0.6));
        let foot = bevel_box(Vec3::new(0.12, 0.02, size.z), 0.005);
        shape.add("stand", "iron", foot.at(x, 0.01, 0.0));
        let rib = rod(
            Vec3::new(x, 0.02, size.z * 0.44),
            Vec3::new(x, heights[0] - big * 1.1, z + big * 0.2),
            0.018,
            10,
        );
        shape.add("stand", "iron", rib);
        for y in heights {
            let clamp = bevel_box(Vec3::new(0.06, big * 2.3, big * 2.3), big * 0.35);
            shape.add("stand", "iron", clamp.at(x, y, z));
        }
    }
}

/// One valve as wide as the object, on a pipe that comes out of the floor and goes back into it.
fn single(shape: &mut Shape, size: Vec3) {
    let r = (size.x / 10.4).min(size.y / 12.5).min(size.z / 5.4);
    let y = size.y - r * 6.4;
    let half = size.x * 0.5 - r * 1.9;
    let path = [
        Vec3::new(-half, 0.0, 0.0),
        Vec3::new(-half, y, 0.0),
        Vec3::new(half, y, 0.0),
        Vec3::new(half, 0.0, 0.0),
    ];
    shape.add("pipe", "metal", pipe(&path, r, r * 2.2));
    for side in [-1.0, 1.0] {
        let foot = cylinder(r * 1.9, r * 0.4, 20, r * 0.06);
        shape.add("pipe", "metal", foot.at(side * half, r * 0.2, 0.0));
        let heads = bolts(Vec3::new(side * half, r * 0.58, 0.0), Vec3::Y, r * 1.5, 6, r * 0.2);
        shape.add("pipe", "iron", heads);
    }
    shape.add(
        "pipe",
        "metal",
        bevel_box(Vec3::new(size.x, r * 0.24, r * 4.6), r * 0.06).at(0.0, r * 0.12, 0.0),
    );
    valve(shape, "valve", ["metal", "seat"], Vec3::new(0.0, y, 0.0), (Vec3::X, Vec3::Y), r);
    let dial = Vec3::new(half, y * 0.6, r * 1.7);
    shape.add("taps", "brass", rod(Vec3::new(half, y * 0.6, 0.0), dial, r * 0.3, 8));
    gauge(shape, ["brass", "ceramic", "iron"], dial, Vec3::Z, r * 0.8);
    let prop = cylinder(r * 0.4, y - r, 12, 0.004);
    shape.add("stand", "iron", prop.at(0.0, 0.0, 0.0));
    let lever = bevel_box(Vec3::new(r * 0.3, r * 0.3, r * 1.4), 0.004).yawed(FRAC_PI_2 + PI * 0.1);
    shape.add("taps", "iron", lever.at(-half, y * 0.5, r * 1.1));
}

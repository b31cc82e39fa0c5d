//! Something to lie on in the sun: a slatted lounger with a mattress, a folding deck chair, a steel one with mesh.

use glam::Vec3;

use crate::mesh::{bevel_box, cushion, cylinder, sheet, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, cos, rot_x, rot_z, sin};
use crate::props::architecture::timber::{board, rod, strut};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SUN_LOUNGER: Generator = Generator {
    kind: "sun_lounger",
    title: "Sun lounger",
    group: "outdoors",
    words: &["deck chair", "deckchair", "beach chair", "sunbed", "chaise", "beach lounger", "pool lounger"],
    styles: &["folding", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.55, 0.68, 0.85),
        Param::m("height", 0.7, 0.88, 1.05),
        Param::m("depth", 1.1, 1.95, 2.2),
    ],
    source: "EN 581: outdoor furniture; usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "teak wood" },
        SlotSpec { name: "fabric", material: "blue woven fabric" },
        SlotSpec { name: "metal", material: "white painted metal" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("folding") {
        return folding(args, shape, size);
    }
    let mut tone = args.random("slats");
    let modern = args.is("modern");
    let bed = 0.34;
    let (half, front, back) = (size.x * 0.5, size.z * 0.5, -size.z * 0.5);
    // The back is raised to reach the height; it is hinged at the hip.
    let long = (size.z * 0.38).max(0.5);
    let rise = size.y - bed - 0.012;
    let lean = crate::num::math::asin((rise / (long + 0.04)).clamp(0.1, 0.98));
    let hip = back + cos(lean) * long + 0.02;
    let slot = if modern { "metal" } else { "wood" };
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.03);
        if modern {
            let path = [
                Vec3::new(x, bed - 0.02, back + 0.1),
                Vec3::new(x, bed - 0.02, hip),
                Vec3::new(x, bed - 0.02, front - 0.05),
                Vec3::new(x, bed - 0.05, front - 0.018),
                Vec3::new(x, 0.02, front - 0.03),
            ];
            shape.add("frame", slot, tube(&smooth_path(&path, 4), 0.018, 12));
            let leg = [Vec3::new(x, bed - 0.02, hip - 0.2), Vec3::new(x, 0.02, hip - 0.34)];
            shape.add("frame", slot, tube(&leg, 0.018, 12));
            for z in [front - 0.03, hip - 0.34] {
                shape.add("feet", "rubber", cylinder(0.022, 0.03, 14, 0.004).at(x, 0.0, z));
            }
        } else {
            let rail = board(Vec3::new(0.035, 0.075, size.z - 0.1), &mut tone);
            shape.add("frame", slot, rail.at(x, bed - 0.045, 0.03));
            let leg = board(Vec3::new(0.05, bed - 0.02, 0.06), &mut tone);
            shape.add("legs", slot, leg.at(side * (half - 0.07), (bed - 0.02) * 0.5, front - 0.2));
            // Wheels at the head end.
            let hub = Vec3::new(side * (half - 0.09), 0.09, hip - 0.24);
            shape.add("legs", slot, strut(hub, hub.with_y(bed - 0.04), 0.06, 0.04, Vec3::X, &mut tone));
            shape.moving(
                format!("{} wheel", if side < 0.0 { "left" } else { "right" }),
                hub,
                Motion::Spin { axis: Vec3::X, period_secs: 6.0 },
                |shape| {
                    let at = hub + Vec3::X * side * 0.045;
                    let disc = cylinder(0.078, 0.03, 24, 0.006).turned(rot_z(FRAC_PI_2)).at(0.015, 0.0, 0.0);
                    shape.add("wheels", "wood", disc.moved(at));
                    let tyre = crate::mesh::ring(0.079, 0.011, 24, 8).turned(rot_z(FRAC_PI_2));
                    shape.add("wheels", "rubber", tyre.moved(at));
                    let cap = cylinder(0.02, 0.044, 14, 0.005).turned(rot_z(FRAC_PI_2)).at(0.022, 0.0, 0.0);
                    shape.add("wheels", "brass", cap.moved(at));
                },
            );
        }
    }
    for z in [front - 0.1, hip - 0.02, back + 0.16] {
        let bar = if modern {
            rod(Vec3::new(-half + 0.03, bed - 0.03, z), Vec3::new(half - 0.03, bed - 0.03, z), 0.015, 12)
        } else {
            board(Vec3::new(size.x - 0.09, 0.05, 0.03), &mut tone).at(0.0, bed - 0.05, z)
        };
        shape.add("frame", slot, bar);
    }
    let reach = front - hip;
    let count = (reach / 0.075).round() as usize;
    let wide = size.x - if modern { 0.07 } else { 0.0 };
    if modern {
        let net = bevel_box(Vec3::new(wide, 0.008, reach - 0.03), 0.002);
        shape.add("mesh", "fabric", net.at(0.0, bed - 0.004, (front + hip) * 0.5 - 0.01));
    } else {
        for i in 0..count {
            let z = hip + reach * (i as f32 + 0.5) / count as f32;
            let slat = board(Vec3::new(wide, 0.02, reach / count as f32 - 0.014), &mut tone);
            shape.add("slats", slot, slat.at(0.0, bed - 0.008, z));
        }
        let pad = cushion(Vec3::new(size.x - 0.06, 0.06, reach - 0.02), 0.025, 0.008);
        shape.add("mattress", "fabric", pad.at(0.0, bed + 0.032, (front + hip) * 0.5));
    }
    let pivot = Vec3::new(0.0, bed, hip);
    let down = Motion::Hinge { axis: Vec3::X, angle_rad: -lean };
    shape.moving("back", pivot, down, |shape| {
        let put = |mesh: crate::mesh::TriMesh| mesh.turned(rot_x(lean)).moved(pivot);
        if modern {
            shape.add(
                "mesh",
                "fabric",
                put(bevel_box(Vec3::new(wide, 0.008, long - 0.05), 0.002).at(0.0, 0.0, -long * 0.5)),
            );
            for side in [-1.0, 1.0] {
                let x = side * (half - 0.03);
                let path = [
                    Vec3::new(x, -0.014, -0.01),
                    Vec3::new(x, -0.014, -long + 0.06),
                    Vec3::new(x * 0.93, -0.014, -long + 0.016),
                    Vec3::new(0.0, -0.014, -long + 0.014),
                ];
                shape.add("frame", slot, put(tube(&smooth_path(&path, 4), 0.0165, 12)));
            }
        } else {
            let rows = (long / 0.075).round() as usize;
            for i in 0..rows {
                let z = -long * (i as f32 + 0.5) / rows as f32;
                let slat = board(Vec3::new(size.x - 0.02, 0.02, long / rows as f32 - 0.014), &mut tone);
                shape.add("slats", slot, put(slat.at(0.0, -0.008, z)));
            }
            for side in [-0.36, 0.36] {
                shape.add(
                    "slats",
                    slot,
                    put(board(Vec3::new(0.04, 0.026, long - 0.02), &mut tone).at(
                        side * size.x,
                        -0.03,
                        -long * 0.5,
                    )),
                );
            }
            let pad = cushion(Vec3::new(size.x - 0.06, 0.06, long - 0.04), 0.025, 0.008);
            shape.add("mattress", "fabric", put(pad.at(0.0, 0.032, -long * 0.5 - 0.01)));
            let pillow = cushion(Vec3::new(size.x * 0.66, 0.08, 0.2), 0.036, 0.014);
            shape.add(
                "pillow",
                "fabric",
                put(pillow.at(0.0, 0.082, -long + 0.16)).deformed(|p| p.with_y(p.y.min(size.y))),
            );
        }
    });
    let prop_foot = Vec3::new(0.0, bed - 0.04, hip - cos(lean) * long * 0.62);
    let prop_head = pivot + rot_x(lean) * Vec3::new(0.0, -0.03, -long * 0.6);
    for side in [-0.3, 0.3] {
        shape.add(
            "prop",
            slot,
            rod(prop_foot + Vec3::X * side * size.x, prop_head + Vec3::X * side * size.x, 0.012, 10),
        );
    }
    shape.anchor("bed", Vec3::new(0.0, bed + 0.06, hip), 0.0);
    shape.anchor("seat", Vec3::new(0.0, bed + 0.06, hip + 0.2), 0.0);
}

/// Two crossed frames of laths with a sling of cloth between their ends.
fn folding(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut tone = args.random("laths");
    let (half, top) = (size.x * 0.5, size.y);
    let depth = size.z.min(1.35);
    let (front, back) = (depth * 0.5, -depth * 0.5);
    let head = Vec3::new(0.0, top - 0.022, back + 0.03);
    let toe = Vec3::new(0.0, 0.34, front - 0.03);
    let (heel, foot) = (Vec3::new(0.0, 0.02, back + 0.3), Vec3::new(0.0, 0.02, front - 0.12));
    for side in [-1.0, 1.0] {
        let x = |inset: f32| Vec3::X * side * (half - inset);
        // The long frame from the head down to the front, the short one from the toe down to the back.
        shape.add(
            "frame",
            "wood",
            strut(foot + x(0.018), head + x(0.018), 0.045, 0.028, Vec3::X, &mut tone)
                .deformed(|p| p.with_y(p.y.max(0.0))),
        );
        shape.add(
            "frame",
            "wood",
            strut(heel + x(0.05), toe + x(0.05), 0.045, 0.028, Vec3::X, &mut tone)
                .deformed(|p| p.with_y(p.y.max(0.0))),
        );
        // A strut at the back catches in notches of the lower rail.
        let high = foot.lerp(head, 0.72);
        let low = heel.lerp(toe, 0.06);
        shape.add(
            "frame",
            "wood",
            strut(high + x(-0.0), low + x(0.084), 0.035, 0.022, Vec3::X, &mut tone)
                .deformed(|p| p.with_x(p.x.clamp(-half, half))),
        );
        let cross = heel.lerp(toe, 0.56);
        let pin = cylinder(0.011, 0.07, 12, 0.003).turned(rot_z(FRAC_PI_2)).at(0.035, 0.0, 0.0);
        shape.add(
            "pins",
            "brass",
            pin.moved(cross + x(0.036)).deformed(|p| p.with_x(p.x.clamp(-half, half))),
        );
    }
    for (at, r, inset) in [
        (head, 0.018, 0.03),
        (toe, 0.018, 0.06),
        (foot.lerp(head, 0.06), 0.013, 0.03),
        (heel.lerp(toe, 0.06), 0.013, 0.06),
    ] {
        let reach = Vec3::X * (half - inset);
        shape.add("rails", "wood", rod(at - reach, at + reach, r, 14));
    }
    // The sling hangs in a deep curve.
    let wide = size.x - 0.15;
    let dip = 0.26;
    let cloth = sheet(6, 22, 0.004, |u, v| {
        let p = toe.lerp(head, v);
        let sag = sin(PI * crate::num::math::pow(v, 0.72)) * dip;
        Vec3::new((u - 0.5) * wide, p.y - sag + 0.016, p.z - sag * 0.3)
    });
    shape.add("sling", "fabric", cloth);
    for at in [head, toe] {
        shape.add("sling", "fabric", rod(at - Vec3::X * wide * 0.5, at + Vec3::X * wide * 0.5, 0.0215, 14));
    }
    shape.anchor("seat", Vec3::new(0.0, 0.26, 0.1), 0.0);
}

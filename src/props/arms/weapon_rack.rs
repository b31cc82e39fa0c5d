//! A rack of weapons: swords, axes and spears that stand in a notched frame, a shield before them.

use glam::Vec3;

use super::axe::{self, Head};
use super::blade::Blade;
use super::sword;
use crate::mesh::{TriMesh, bevel_box, box_project_faces, cylinder, displaced, loft, ring, shade};
use crate::num::math::{rot_x, rot_z};
use crate::props::architecture::timber::{board, strut};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WEAPON_RACK: Generator = Generator {
    kind: "weapon_rack",
    title: "Weapon rack",
    group: "arms",
    words: &["sword rack", "rack of weapons", "weapon stand", "armoury rack", "spear rack", "arms rack"],
    styles: &["spears", "japanese", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.5, 2.6),
        Param::m("height", 1.4, 1.9, 2.4),
        Param::m("depth", 0.4, 0.5, 0.7),
    ],
    source: "weapons at their usual sizes: swords of 1 m, pole arms of about 2 m",
    slots: &[
        SlotSpec { name: "wood", material: "dark oak wood" },
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "edge", material: "polished steel" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "crystal", material: "glowing crystal" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("frame");
    if args.is("japanese") {
        katana_stand(args, shape, size);
        return;
    }
    let post = if args.is("rustic") { 0.09 } else { 0.07 };
    let rail_y = size.y * 0.58;
    let rail_z = -size.z * 0.16;
    for side in [-1.0, 1.0] {
        let x = side * (size.x - post) * 0.5;
        let foot = board(Vec3::new(post, 0.08, size.z), &mut tone);
        shape.add("frame", "wood", foot.at(x, 0.04, 0.0));
        let (low, high) = (Vec3::new(x, 0.06, rail_z - 0.02), Vec3::new(x, rail_y + 0.09, rail_z - 0.02));
        shape.add("frame", "wood", strut(low, high, post * 0.8, post * 0.9, Vec3::Z, &mut tone));
        let brace = strut(
            Vec3::new(x, 0.07, size.z * 0.4),
            Vec3::new(x, rail_y * 0.62, rail_z + 0.01),
            0.05,
            post * 0.6,
            Vec3::X,
            &mut tone,
        );
        shape.add("frame", "wood", brace);
        let cap = bevel_box(Vec3::new(post * 0.96, 0.03, post * 1.1), 0.008);
        shape.add("frame", "wood", cap.at(x, rail_y + 0.1, rail_z - 0.02));
    }
    let inner = size.x - post * 1.2;
    let back = board(Vec3::new(inner, 0.1, 0.03), &mut tone);
    shape.add("rails", "wood", back.at(0.0, rail_y, rail_z - 0.045));
    let shelf = board(Vec3::new(inner, 0.04, size.z * 0.42), &mut tone);
    shape.add("rails", "wood", shelf.at(0.0, 0.1, size.z * 0.02));
    let lip = board(Vec3::new(inner, 0.05, 0.025), &mut tone);
    shape.add("rails", "wood", lip.at(0.0, 0.135, size.z * 0.22));
    let floor = 0.12;
    let count = (inner / 0.24).floor().clamp(3.0, 8.0) as usize;
    let pitch = inner / count as f32;
    for i in 0..count {
        let x = (i as f32 + 0.5) * pitch - inner * 0.5;
        // A peg on either side of each place keeps the weapon from sliding.
        for side in [-1.0, 1.0] {
            let peg = cylinder(0.011, 0.09, 10, 0.003).turned(rot_x(std::f32::consts::FRAC_PI_2));
            shape.add("pegs", "wood", peg.at(x + side * pitch * 0.2, rail_y, rail_z - 0.034));
        }
        let spears = args.is("spears");
        let tall = match i % 4 {
            _ if spears => size.y - floor - 0.01 - 0.03 * (i % 2) as f32,
            1 => size.y - floor - 0.01,
            3 => size.y * 0.72,
            _ => (size.y * 0.56).min(1.15),
        };
        let pieces: Vec<(&'static str, &'static str, TriMesh)> = match i % 4 {
            _ if spears => spear(tall, i % 3 == 2),
            0 => turn_over(sword::upright(Blade::Straight, tall, pitch.min(0.26) * 0.8, 1.2), tall),
            1 => spear(tall, false),
            2 => axe::upright(
                if i % 8 == 2 { Head::Double } else { Head::Bearded },
                tall,
                pitch.min(0.26) * 0.84,
            ),
            _ => mace(tall),
        };
        // Each leans back against the rail.
        let foot_z = rail_z + 0.09;
        let lean = -0.075 / (rail_y - floor);
        for (part, slot, mesh) in pieces {
            shape.add(
                part,
                slot,
                mesh.turned(rot_x(lean))
                    .at(x, floor - 0.004, foot_z)
                    .deformed(|p| p.with_y(p.y.clamp(0.11, size.y))),
            );
        }
    }
}

/// Swords stand on their points.
fn turn_over(
    pieces: Vec<(&'static str, &'static str, TriMesh)>,
    tall: f32,
) -> Vec<(&'static str, &'static str, TriMesh)> {
    pieces
        .into_iter()
        .map(|(part, slot, mesh)| (part, slot, mesh.turned(rot_z(std::f32::consts::PI)).at(0.0, tall, 0.0)))
        .collect()
}

/// A spear with a leaf head, or a halberd.
fn spear(tall: f32, halberd: bool) -> Vec<(&'static str, &'static str, TriMesh)> {
    let head = 0.3_f32.min(tall * 0.2);
    let mut pieces = vec![(
        "shafts",
        "wood",
        crate::mesh::round_post(Vec3::ZERO, Vec3::Y * (tall - head * 0.8), |_| 0.0155, 10, 2),
    )];
    let socket = crate::mesh::round_post(
        Vec3::Y * (tall - head * 1.1),
        Vec3::Y * (tall - head * 0.66),
        |t| 0.0195 - 0.005 * t,
        12,
        2,
    );
    pieces.push(("heads", "metal", socket));
    let rings: Vec<Vec<Vec3>> = [(0.0, 0.2), (0.12, 0.55), (0.3, 1.0), (0.6, 0.72), (1.0, 0.03)]
        .iter()
        .map(|(t, w)| {
            [(1.0, 0.0), (0.0, -0.34), (-1.0, 0.0), (0.0, 0.34)]
                .map(|(x, z)| Vec3::new(x * w * 0.038, tall - head * (0.75 - 0.75 * t), z * w * 0.03))
                .to_vec()
        })
        .collect();
    pieces.push(("heads", "edge", box_project_faces(&shade(loft(&rings, 0.3), 0.3))));
    if halberd {
        for (part, slot, mesh) in axe::upright(Head::Spiked, tall - head * 0.4, 0.24) {
            if part != "haft" && part != "binding" {
                pieces.push((part, slot, mesh.at(0.0, -head * 0.1, 0.0)));
            }
        }
    }
    pieces
}

/// A flanged mace.
fn mace(tall: f32) -> Vec<(&'static str, &'static str, TriMesh)> {
    let mut pieces = vec![(
        "shafts",
        "wood",
        crate::mesh::round_post(Vec3::ZERO, Vec3::Y * (tall - 0.1), |t| 0.017 - 0.002 * t, 12, 2),
    )];
    for k in 0..8 {
        let coil = ring(0.0165, 0.006, 10, 5);
        pieces.push(("binding", "leather", coil.at(0.0, 0.05 + 0.0125 * k as f32, 0.0)));
    }
    pieces.push(("heads", "metal", cylinder(0.026, 0.16, 14, 0.006).at(0.0, tall - 0.17, 0.0)));
    for k in 0..7 {
        let flange = crate::mesh::extrude(
            &[(0.0, -0.07), (0.035, -0.035), (0.058, 0.0), (0.04, 0.045), (0.0, 0.07)]
                .map(|(x, y)| glam::Vec2::new(x + 0.012, y)),
            0.009,
            0.002,
        );
        pieces.push((
            "heads",
            "metal",
            flange.yawed(std::f32::consts::TAU * k as f32 / 7.0).at(0.0, tall - 0.09, 0.0),
        ));
    }
    pieces.push(("heads", "brass", displaced(2, |d| d * 0.018).at(0.0, tall - 0.014, 0.0)));
    pieces
}

/// A stand on which swords lie level, one above the other.
fn katana_stand(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut tone = args.random("stand");
    let base = board(Vec3::new(size.x * 0.8, 0.05, size.z), &mut tone);
    shape.add("frame", "wood", base.at(0.0, 0.025, 0.0));
    let apron = bevel_box(Vec3::new(size.x * 0.7, 0.05, size.z * 0.8), 0.012);
    shape.add("frame", "wood", apron.at(0.0, 0.07, 0.0));
    let reach = size.x * 0.26;
    for side in [-1.0, 1.0] {
        let upright = board(Vec3::new(0.045, size.y - 0.09, 0.12), &mut tone);
        shape.add("frame", "wood", upright.at(side * reach, 0.09 + (size.y - 0.09) * 0.5, -0.08));
    }
    let rows = (size.y / 0.42).round().max(2.0) as usize;
    for i in 0..rows {
        let y = size.y * (0.9 - 0.7 * i as f32 / rows as f32) - 0.02;
        for side in [-1.0, 1.0] {
            let arm = bevel_box(Vec3::new(0.04, 0.035, 0.17), 0.006);
            shape.add("frame", "wood", arm.at(side * reach, y - 0.055, 0.04));
            let tip = bevel_box(Vec3::new(0.04, 0.06, 0.025), 0.006);
            shape.add("frame", "wood", tip.at(side * reach, y - 0.025, 0.115));
        }
        let long = size.x * (0.98 - 0.14 * i as f32).max(0.6);
        for (part, slot, mesh) in sword::upright(Blade::Katana, long, 0.16, 1.5) {
            // Its edge up, its handle to the left.
            let lie = mesh.turned(rot_z(-std::f32::consts::FRAC_PI_2)).turned(rot_x(std::f32::consts::PI));
            shape.add(part, slot, lie.at(-long * 0.5, y - 0.014, 0.06));
        }
    }
}

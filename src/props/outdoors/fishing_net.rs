//! A fishing net hung up to dry between two posts, its corks along the upper line and leads along the lower; or a heap.

use glam::{Mat3, Vec2, Vec3};

use super::netting::netting;
use crate::mesh::{TriMesh, cylinder, displaced, lathe, profile, round_post, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_z, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FISHING_NET: Generator = Generator {
    kind: "fishing_net",
    title: "Fishing net",
    group: "outdoors",
    words: &["drying net", "trawl net", "fisherman net", "hanging net", "net"],
    styles: &["heaped"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.4, 2.4, 4.0),
        Param::m("height", 0.4, 1.7, 2.4),
        Param::m("depth", 0.35, 0.6, 2.0),
    ],
    source: "drying racks of fishing villages; mesh drawn larger than it is",
    slots: &[
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "wood", material: "weathered oak wood" },
        SlotSpec { name: "cork", material: "orange plastic" },
        SlotSpec { name: "lead", material: "blackened steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("net");
    if args.is("heaped") { heap(shape, size, args.seed().0, &mut hand) } else { hung(shape, size, &mut hand) }
}

/// Posts with feet, a pole in their forks, the net over it and down both sides, gathered in folds.
fn hung(shape: &mut Shape, size: Vec3, hand: &mut Stream) {
    let x = size.x * 0.5 - 0.08;
    let pole = size.y - 0.16;
    for side in [-1.0, 1.0] {
        let foot = Vec3::new(side * x, 0.0, 0.0);
        let head = Vec3::new(side * (x - 0.02), pole - 0.02, 0.0);
        shape.add("posts", "wood", round_post(foot, head, |t| 0.045 - 0.01 * t, 9, 4));
        for (out, turn) in [(-1.0, 0.3), (1.0, 0.34)] {
            let tip = head + Vec3::new(0.0, 0.17, out * 0.1 * turn / 0.32);
            shape.add(
                "posts",
                "wood",
                round_post(head + Vec3::new(0.0, -0.03, out * 0.012), tip, |t| 0.03 - 0.01 * t, 8, 2),
            );
        }
        for out in [-1.0, 1.0] {
            let foot = Vec3::new(side * x, 0.0, out * (size.z * 0.5 - 0.03));
            let head = Vec3::new(side * x, pole * 0.42, out * 0.025);
            shape.add("posts", "wood", round_post(foot, head, |_| 0.026, 7, 1));
        }
    }
    let beam = [
        Vec3::new(-size.x * 0.5, pole, 0.0),
        Vec3::new(0.0, pole - 0.035, 0.0),
        Vec3::new(size.x * 0.5, pole, 0.0),
    ];
    let beam = crate::mesh::smooth_path(&beam, 4);
    shape.add("pole", "wood", tube(&beam, 0.032, 9));
    let half = x - 0.1;
    let phase = hand.unit() * TAU;
    let folds = (size.x / 0.42).round();
    for (out, drop) in [(1.0, (pole - 0.08) * 0.9), (-1.0, (pole - 0.08) * 0.64)] {
        let net = |u: f32, v: f32| {
            let along = u * 2.0 - 1.0;
            let fold = sin(u * folds * TAU + phase) * 0.07 * v * (1.0 - 0.3 * v);
            // It sags between its corners, and hangs freely below.
            let hem = drop * (0.86 + 0.14 * sin(u * TAU * 1.5 + phase));
            let z = out * (0.036 + size.z * 0.18 * v) + fold;
            Vec3::new(
                along * half * (1.0 - 0.1 * v * sin(PI * v * 0.5)),
                pole + 0.036 * (1.0 - v) - 0.035 * (1.0 - along * along) - hem * v,
                z,
            )
        };
        let (across, down) = (((size.x / 0.17) as usize).clamp(10, 16), ((drop / 0.2) as usize).clamp(4, 7));
        for strand in netting(across, down, 0.004, net) {
            shape.add("net", "rope", strand);
        }
        for (v, slot, r) in [(0.015, "cork", 0.009), (1.0, "lead", 0.007)] {
            let line: Vec<Vec3> = (0..=across).map(|i| net(i as f32 / across as f32, v)).collect();
            shape.add("lines", "rope", tube(&line, r, 5));
            for i in (1..across).step_by(if slot == "cork" { 4 } else { 2 }) {
                let way = (line[i + 1] - line[i - 1]).normalize_or(Vec3::X);
                let bead = if slot == "cork" {
                    cork(0.036, 0.075)
                } else {
                    cylinder(0.014, 0.035, 6, 0.0).at(0.0, -0.0175, 0.0)
                };
                if slot == "lead" || out > 0.0 {
                    shape.add("beads", slot, bead.turned(onto(way)).moved(line[i]));
                }
            }
        }
    }
}

/// A mound of old net under the last of it, the corks of its line among the folds.
fn heap(shape: &mut Shape, size: Vec3, seed: u64, hand: &mut Stream) {
    let half = Vec3::new(size.x * 0.5, (size.y * 0.9).min(size.x * 0.42), size.z * 0.5);
    let shift = Vec3::splat(hand.unit() * 40.0);
    let lump = |way: Vec3| {
        let rough = 0.8 + 0.22 * fbm3(way * 2.2 + shift, 3, seed);
        let up = way.y.max(0.0);
        Vec3::new(way.x, up * (0.7 + 0.3 * up), way.z) * half * rough
    };
    let mound = displaced(3, |way| lump(way) * Vec3::new(0.97, 0.98, 0.97));
    shape.add("heap", "rope", crate::mesh::uv::box_project(mound));
    let over = |u: f32, v: f32| {
        // The square of the net over the round of the heap.
        let (a, b) = (u * 2.0 - 1.0, v * 2.0 - 1.0);
        let flat = Vec2::new(a * (1.0 - b * b * 0.5).sqrt(), b * (1.0 - a * a * 0.5).sqrt());
        let way = Vec3::new(flat.x, (1.0 - flat.length_squared()).max(0.004).sqrt(), flat.y).normalize();
        lump(way) + Vec3::Y * 0.008
    };
    for strand in netting(11, 11, 0.009, over) {
        shape.add("net", "rope", strand);
    }
    for i in 0..8 {
        let out = on_circle(TAU * (i as f32 + hand.unit() * 0.6) / 8.0) * hand.range(0.35, 0.8);
        let way = Vec3::new(out.x, (1.0 - out.length_squared()).max(0.05).sqrt(), out.y).normalize();
        let lean = rot_x(hand.signed()) * rot_z(FRAC_PI_2 + hand.signed() * 0.6);
        shape.add("beads", "cork", cork(0.045, 0.1).turned(lean).moved(lump(way) + Vec3::Y * 0.03));
    }
}

/// A rounded float with a hole for the line, along +Y.
fn cork(r: f32, long: f32) -> TriMesh {
    let line = [(0.2, -0.5), (0.7, -0.48), (1.0, -0.28), (1.0, 0.28), (0.7, 0.48), (0.2, 0.5), (0.2, -0.5)];
    lathe(&profile(&line.map(|(x, y)| (x * r, y * long))), 8, 0.8)
}

fn onto(way: Vec3) -> Mat3 {
    let side = way.any_orthonormal_vector();
    Mat3::from_cols(side, way, side.cross(way))
}

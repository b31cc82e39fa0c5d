//! A bush: many stems from one root, leaves down to the ground.

use glam::Vec3;

use super::branching::skin;
use super::foliage::{Billow, billows, direction, leaves_in};
use super::growth::Growth;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{TriMesh, displaced};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BUSH: Generator = Generator {
    kind: "bush",
    title: "Bush",
    group: "nature",
    words: &["shrub", "hedge", "bramble", "thicket"],
    styles: &["flowering", "dry"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 1.1, 2.5),
        Param::m("height", 0.3, 0.85, 2.0),
        Param::m("depth", 0.4, 1.0, 2.5),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "seat", material: "pink petals" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut growth = Growth::default();
    let mut draw = args.random("billows");
    let half = Vec3::new(size.x, size.y, size.z) * 0.5;
    let center = Vec3::Y * half.y * 0.85;
    let dry = args.is("dry");
    let lobes = billows(center, half, 9, &mut draw);
    let length = 0.06 + size.y * 0.04;
    for (i, lobe) in lobes.iter().enumerate() {
        let mut draw = args.random(("lobe", i));
        let tips: Vec<Vec3> = (0..7).map(|_| lobe.point(&mut draw, 0.5, 0.95)).collect();
        let mut stems = TriMesh::default();
        for tip in tips.iter().take(if dry { 7 } else { 4 }) {
            stems.append(stem(*tip, size.y * 0.012));
        }
        growth.add("stems", "bark", stems);
        if !dry {
            // A dark body behind the leaves, so that no daylight shows through the heart.
            let body = displaced(2, |d| d * lobe.reach * 0.6);
            growth.add(
                "body",
                "leaves",
                body.moved(lobe.center.max(Vec3::new(f32::MIN, lobe.reach.y * 0.6, f32::MIN))),
            );
        }
        let count = if dry { 30 } else { 190 };
        growth.add(
            "leaves",
            "leaves",
            above_ground(leaves_in(lobe, center, &tips, length, count, &mut draw)),
        );
        if args.is("flowering") {
            growth.add("flowers", "seat", above_ground(blossoms(lobe, &mut draw)));
        }
    }
    growth.settle(size, false, shape);
}

fn stem(tip: Vec3, radius: f32) -> TriMesh {
    let foot = Vec3::new(tip.x * 0.12, 0.0, tip.z * 0.12);
    let bow = Vec3::new(tip.x * 0.35, tip.y * 0.6, tip.z * 0.35);
    let path: Vec<(Vec3, f32)> = (0..=5)
        .map(|i| i as f32 / 5.0)
        .map(|t| (foot.lerp(bow, t).lerp(bow.lerp(tip, t), t), radius * (1.0 - 0.8 * t)))
        .collect();
    skin(&path, 4, |_, _| 1.0)
}

/// Leaves that would dig into the soil lie on it instead.
fn above_ground(mut mesh: TriMesh) -> TriMesh {
    for corner in mesh.positions.chunks_mut(4) {
        let low = corner.iter().fold(f32::MAX, |low, p| low.min(p.y));
        corner.iter_mut().for_each(|p| p.y -= low.min(0.0));
    }
    mesh
}

/// Five-petalled blossoms over the billow's rim.
fn blossoms(lobe: &Billow, draw: &mut crate::num::Stream) -> TriMesh {
    let mut mesh = TriMesh::default();
    for _ in 0..7 {
        let out = direction(draw);
        let out = Vec3::new(out.x, out.y.abs() * 0.8 + 0.2, out.z).normalize();
        let base = lobe.center + out * lobe.reach * 1.02;
        let side = out.any_orthonormal_vector();
        let up = out.cross(side);
        for petal in 0..5 {
            let around = crate::num::math::on_circle(1.2566 * petal as f32);
            let along = (side * around.x + up * around.y + out * 0.35).normalize();
            let leaf =
                Leaf { base, along, face: out, length: 0.035, width: 0.03, droop: -0.1, light: Vec3::ZERO };
            add_leaf(&mut mesh, &leaf, leaf_uv(draw));
        }
    }
    mesh
}

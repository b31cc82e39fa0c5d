//! A clipped hedge: a box of leaves on short stems, a ball, or a spiral in a garden.

use glam::Vec3;

use super::branching::skin;
use super::foliage::direction;
use super::growth::Growth;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{TriMesh, box_project_faces, cushion, displaced, shade};
use crate::num::Stream;
use crate::num::math::{TAU, atan2, cos, on_circle, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HEDGE: Generator = Generator {
    kind: "hedge",
    title: "Hedge",
    group: "nature",
    words: &["box hedge", "topiary", "clipped hedge", "garden hedge", "privet", "topiary ball"],
    styles: &["round", "spiral", "flowering"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 1.6, 4.0),
        Param::m("height", 0.4, 1.1, 2.4),
        Param::m("depth", 0.35, 0.55, 1.2),
    ],
    source: "usual retail sizes: hedges of 0.4 to 2 m",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "petals", material: "white petal" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // Balls and spirals stand on a square.
    let square = args.is("round") || args.is("spiral");
    let side = size.x.min(size.z);
    let size = if square { Vec3::new(side, size.y, side) } else { size };
    let mut draw = args.random("leaves");
    let seed = args.seed().0;
    let mut growth = Growth::default();
    let foot = (size.y * 0.09).min(0.12);
    let tall = size.y - foot;
    let flowers = if args.is("flowering") { 0.04 } else { 0.0 };
    if args.is("spiral") {
        stem(&mut growth, Vec3::ZERO, size.y * 0.8, 0.03, &mut draw);
        // A cone of clipped green that winds up around the stem.
        let turns = 3.4;
        let count = 9;
        for i in 0..count * 4 {
            let t = (i as f32 + 0.5) / (count * 4) as f32;
            let r = 0.46 * (1.0 - t * 0.86);
            let p = on_circle(t * turns * TAU) * r * 0.52;
            let at = Vec3::new(p.x * size.x, foot + tall * (0.06 + 0.86 * t), p.y * size.z);
            let reach = Vec3::new(size.x * r * 0.62, tall * 0.075, size.z * r * 0.62);
            let core = displaced(2, |d| d * reach * 0.84);
            growth.add("core", "leaves", box_project_faces(&core).moved(at));
            coat(&mut growth, at, 42, flowers, &mut draw, |d| (d * reach, d));
        }
    } else if args.is("round") {
        stem(&mut growth, Vec3::ZERO, size.y * 0.5, 0.035, &mut draw);
        let reach = Vec3::new(size.x, tall, size.z) * 0.48;
        let at = Vec3::Y * (foot + tall * 0.5);
        let core = displaced(4, |d| d * reach * (0.9 + 0.05 * fbm3(d * 3.0, 2, seed)));
        growth.add("core", "leaves", box_project_faces(&core).moved(at));
        coat(&mut growth, at, 1500, flowers, &mut draw, |d| (d * reach, d));
    } else {
        let stems = (size.x / 0.28).round().max(2.0) as usize;
        for i in 0..stems {
            let x = ((i as f32 + 0.5) / stems as f32 - 0.5) * size.x * 0.9;
            stem(
                &mut growth,
                Vec3::new(x, 0.0, draw.signed() * size.z * 0.12),
                foot + tall * 0.3,
                0.018,
                &mut draw,
            );
        }
        let full = Vec3::new(size.x * 0.97, tall * 0.97, size.z * 0.94);
        let core = cushion(full - Vec3::splat(0.07), 0.05, 0.01).deformed(|p| {
            p * (1.0 + 0.03 * fbm3(p * 5.0, 2, seed)) + Vec3::Y * 0.02 * fbm3(p * 2.0, 1, seed ^ 3)
        });
        let at = Vec3::Y * (foot + tall * 0.5);
        growth.add("core", "leaves", box_project_faces(&shade(core, 1.2)).moved(at));
        let half = full * 0.5;
        let area = (size.x + size.z) * tall * 2.0 + size.x * size.z;
        let count = (area * 420.0).clamp(600.0, 3200.0) as usize;
        coat(&mut growth, at, count, flowers, &mut draw, |d| {
            // A point of the sphere is two even numbers: which side and where along, and how far across.
            let (u, v) = (atan2(d.z, d.x) / TAU + 0.5, d.y);
            let areas = [half.x * half.y, half.x * half.y, half.z * half.y, half.z * half.y, half.x * half.z];
            let mut left = u.clamp(0.0, 0.9999) * areas.iter().sum::<f32>();
            let mut face = 0;
            while face < 4 && left > areas[face] {
                left -= areas[face];
                face += 1;
            }
            let along = (left / areas[face]).clamp(0.0, 1.0) * 2.0 - 1.0;
            let (p, out) = match face {
                0 => (Vec3::new(along, v, 1.0), Vec3::Z),
                1 => (Vec3::new(along, v, -1.0), Vec3::NEG_Z),
                2 => (Vec3::new(1.0, v, along), Vec3::X),
                3 => (Vec3::new(-1.0, v, along), Vec3::NEG_X),
                _ => (Vec3::new(along, 1.0, v), Vec3::Y),
            };
            (p * half, out)
        });
    }
    growth.settle(size, false, shape);
}

fn stem(growth: &mut Growth, foot: Vec3, tall: f32, r: f32, draw: &mut Stream) {
    let lean = Vec3::new(draw.signed(), 0.0, draw.signed()) * 0.03;
    let path = [(foot, r * 1.3), (foot + Vec3::Y * tall * 0.4 + lean, r), (foot + Vec3::Y * tall, r * 0.7)];
    growth.add("stems", "bark", skin(&path, 7, |_, angle| 1.0 + 0.1 * cos(angle * 3.0)));
}

/// `count` leaves over a body about `at`; `place` gives the point and its outward side for a direction.
fn coat(
    growth: &mut Growth,
    at: Vec3,
    count: usize,
    flowers: f32,
    draw: &mut Stream,
    place: impl Fn(Vec3) -> (Vec3, Vec3),
) {
    let (mut leaves, mut petals) = (TriMesh::default(), TriMesh::default());
    for _ in 0..count {
        let (point, out) = place(direction(draw));
        let base = at + point - out * draw.range(0.01, 0.05);
        let along = (out * 0.55 + direction(draw) * 0.85 + Vec3::Y * 0.2).normalize_or(out);
        let long = draw.range(0.045, 0.075);
        let leaf = Leaf {
            base,
            along,
            face: (out + direction(draw) * 0.5).normalize_or(out),
            length: long,
            width: long * 0.6,
            droop: 0.15,
            light: out,
        };
        add_leaf(&mut leaves, &leaf, leaf_uv(draw));
        if draw.chance(flowers) {
            for k in 0..5 {
                let turn = TAU * k as f32 / 5.0;
                let side = out.any_orthonormal_vector();
                let way = (side * cos(turn) + out.cross(side) * sin(turn) + out * 0.35).normalize_or(out);
                let petal = Leaf {
                    base: base + out * 0.03,
                    along: way,
                    face: out,
                    length: 0.03,
                    width: 0.026,
                    droop: 0.1,
                    light: out,
                };
                add_leaf(&mut petals, &petal, leaf_uv(draw));
            }
        }
    }
    growth.add("leaves", "leaves", leaves);
    growth.add("flowers", "petals", petals);
}

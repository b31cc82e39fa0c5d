//! A football of twelve pentagons and twenty hexagons, each panel stitched, pumped up or gone soft.

use glam::Vec3;

use super::panels::{panel, resting};
use crate::num::math::{atan2, rot_axis};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BALL: Generator = Generator {
    kind: "ball",
    title: "Football",
    group: "sport",
    words: &["football", "soccer ball", "play ball"],
    styles: &["deflated", "antique"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.12, 0.22, 0.4),
        Param::m("height", 0.12, 0.22, 0.4),
        Param::m("depth", 0.12, 0.22, 0.4),
    ],
    source: "IFAB Laws of the Game, law 2: 68 to 70 cm round",
    slots: &[
        SlotSpec { name: "leather", material: "white leather" },
        SlotSpec { name: "patches", material: "black leather" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let across = size.min_element();
    let mut pieces = if args.is("antique") { cube() } else { truncated_icosahedron() };
    if args.is("deflated") {
        for (_, _, mesh) in &mut pieces {
            *mesh = crate::mesh::shade(std::mem::take(mesh).deformed(sunken), 1.0);
        }
    }
    let tall = if args.is("deflated") { 0.72 } else { 1.0 };
    add_fitted(shape, pieces, Vec3::new(across, across * tall, across));
}

/// Air has gone out: it sits broad on the ground and a dent has fallen into its top.
fn sunken(p: Vec3) -> Vec3 {
    let foot = resting(p, -0.74).y;
    let dent = (1.0 - (p - Vec3::new(0.25, 1.0, 0.3)).length() / 0.85).max(0.0);
    Vec3::new(p.x * (1.08 - 0.06 * p.y), foot, p.z * (1.08 - 0.06 * p.y)) - Vec3::Y * dent * dent * 0.42
}

fn truncated_icosahedron() -> Vec<Piece> {
    let golden = 1.618_034;
    let mut corners = Vec::new();
    for (a, b) in [(1.0, golden), (1.0, -golden), (-1.0, golden), (-1.0, -golden)] {
        corners.extend([Vec3::new(0.0, a, b), Vec3::new(a, b, 0.0), Vec3::new(b, 0.0, a)]);
    }
    // A pentagon lies on the ground; another looks up and a little to the front.
    let tilt = rot_axis(Vec3::X, -atan2(golden, 1.0));
    corners.iter_mut().for_each(|c| *c = tilt * *c);
    let near = |a: Vec3, b: Vec3| (a.distance(b) - 2.0).abs() < 0.01;
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, a) in corners.iter().enumerate() {
        let around: Vec<Vec3> =
            corners.iter().filter(|b| near(*a, **b)).map(|b| a.lerp(*b, 1.0 / 3.0)).collect();
        pieces.push(("patches", "patches", panel(&in_order(around), 1, 0.035)));
        for (j, b) in corners.iter().enumerate().skip(i + 1) {
            for c in corners.iter().skip(j + 1).filter(|c| near(*a, *b) && near(*b, **c) && near(**c, *a)) {
                let edges = [(a, b), (b, a), (b, c), (c, b), (c, a), (a, c)];
                let around = edges.iter().map(|(from, to)| from.lerp(**to, 1.0 / 3.0)).collect();
                pieces.push(("panels", "leather", panel(&in_order(around), 1, 0.035)));
            }
        }
    }
    pieces
}

/// Eighteen strips in six threes, as balls were sewn before the war, and the lacing.
fn cube() -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for axis in 0..3 {
        for side in [-1.0f32, 1.0] {
            let (n, u, v) = (Vec3::AXES[axis] * side, Vec3::AXES[(axis + 1) % 3], Vec3::AXES[(axis + 2) % 3]);
            for strip in [-1.0f32, 0.0, 1.0] {
                let across = [strip / 1.5 - 1.0 / 3.0, strip / 1.5 + 1.0 / 3.0];
                let at = |s: f32, t: f32| n + u * s + v * t;
                // Denser along the long edges, which run over a quarter of the ball.
                let long = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0];
                let mut rim: Vec<Vec3> = long.iter().map(|s| at(*s, across[0])).collect();
                rim.extend(long.iter().rev().map(|s| at(*s, across[1])));
                if side < 0.0 {
                    rim.reverse();
                }
                pieces.push(("panels", "leather", panel(&rim, 1, 0.03)));
            }
        }
    }
    for i in 0..5 {
        let z = (i as f32 - 2.0) * 0.085;
        let path: Vec<Vec3> = (0..=4)
            .map(|k| {
                Vec3::new((k as f32 - 2.0) * 0.045, 1.0, z).normalize_or(Vec3::Y)
                    * (1.008 - 0.01 * (k % 4 == 0) as u8 as f32)
            })
            .collect();
        pieces.push(("lacing", "patches", crate::mesh::tube(&path, 0.02, 6)));
    }
    pieces
}

/// The points around their common axis, counter-clockwise seen from outside.
fn in_order(mut points: Vec<Vec3>) -> Vec<Vec3> {
    let axis = points.iter().copied().sum::<Vec3>().normalize_or(Vec3::Y);
    let side = (points[0] - axis * axis.dot(points[0])).normalize_or(Vec3::X);
    let up = axis.cross(side);
    points.sort_by(|a, b| atan2(a.dot(up), a.dot(side)).total_cmp(&atan2(b.dot(up), b.dot(side))));
    points
}

//! A broadleaf tree: a flared trunk, forking limbs, and a crown of billows made of single leaves.

use glam::{Vec2, Vec3};

use super::branching::{Chain, chains, skin, wire};
use super::foliage::{Billow, billows, leaves_in};
use super::growth::Growth;
use crate::mesh::TriMesh;
use crate::num::math::{TAU, cos, exp};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TREE: Generator = Generator {
    kind: "tree",
    title: "Tree",
    group: "nature",
    words: &["oak tree", "maple tree", "broadleaf tree", "apple tree", "elm", "beech", "birch", "willow"],
    styles: &["dead", "autumn", "bare"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.5, 3.8, 8.0),
        Param::m("height", 2.5, 5.0, 10.0),
        Param::m("depth", 1.5, 3.7, 8.0),
        Param::share("crown_base", 0.32),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "flame_leaves", material: "orange autumn leaves" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let dead = args.is("dead") || args.is("bare");
    let base = size.y * args.get("crown_base").clamp(0.2, 0.6);
    let crown = Vec3::new(size.x, size.y - base, size.z) * 0.5;
    let center = Vec3::new(0.0, base + crown.y, 0.0);
    let mut draw = args.random("billows");
    let lobes = billows(center, crown, 12, &mut draw);
    let mut goals: Vec<Vec3> = Vec::new();
    for lobe in &lobes {
        let count = if dead { 13 } else { 9 };
        goals.extend((0..count).map(|_| lobe.point(&mut draw, 0.35, 0.85)));
    }

    let root = size.y * 0.025 + 0.01;
    let trunk = trunk_line(args, base, center.y + crown.y * 0.1);
    let nodes = wire(&trunk, 0.42, &goals, size.y * 0.0022, root);
    let mut growth = Growth::default();
    bark(&mut growth, &chains(&nodes), &lobes, root, args.seed().0);
    if !dead {
        let slot = if args.is("autumn") { "flame_leaves" } else { "leaves" };
        let length = 0.1 + size.y * 0.018;
        for (i, lobe) in lobes.iter().enumerate() {
            let mine = goals.iter().copied().skip(i * 9).take(9).collect::<Vec<_>>();
            let mesh = leaves_in(lobe, center, &mine, length, 360, &mut args.random(("leaves", i)));
            growth.add("leaves", slot, mesh);
        }
    }
    growth.settle(size, true, shape);
}

/// A trunk that wavers a little and ends inside the crown.
fn trunk_line(args: &Args, base: f32, top: f32) -> Vec<Vec3> {
    let mut draw = args.random("trunk");
    let (bend, turn) = (draw.range(0.02, 0.05) * top, draw.range(0.0, TAU));
    let steps = 12;
    (0..=steps)
        .map(|i| {
            let t = i as f32 / steps as f32;
            let away = crate::num::math::on_circle(turn + t * 2.2) * bend * t * (1.6 - t);
            Vec3::new(away.x, t * top.max(base), away.y)
        })
        .collect()
}

/// Skins limbs one by one, and twigs billow by billow, so that each has a fitting collider.
fn bark(growth: &mut Growth, branches: &[Chain], lobes: &[Billow], root: f32, seed: u64) {
    let mut twigs: Vec<TriMesh> = vec![TriMesh::default(); lobes.len()];
    for (i, chain) in branches.iter().enumerate() {
        let thick = chain[0].1;
        if i == 0 {
            let fine = refined_foot(chain);
            // Roots swell out at the foot and fade within a few radii.
            let swell = |at: Vec3, angle: f32| {
                let flare = exp(-at.y / (root * 2.0));
                let lobes = 0.55 + 0.45 * cos(angle * 5.0 + fbm3(Vec3::new(angle, 0.0, 0.0), 1, seed) * 1.5);
                1.0 + flare * 0.95 * lobes
                    + 0.06 * fbm3(Vec3::new(cos(angle) * 2.0, at.y * 3.0, angle), 2, seed)
            };
            growth.add("trunk", "bark", skin(&fine, 20, swell));
        } else if thick > root * 0.3 {
            growth.add("limbs", "bark", skin(chain, 7, |_, _| 1.0));
        } else {
            let end = chain[chain.len() - 1].0;
            let near = (0..lobes.len())
                .min_by(|a, b| lobes[*a].center.distance(end).total_cmp(&lobes[*b].center.distance(end)));
            twigs[near.unwrap_or(0)].append(skin(chain, if thick > root * 0.12 { 5 } else { 3 }, |_, _| 1.0));
        }
    }
    for mesh in twigs {
        growth.add("twigs", "bark", mesh);
    }
}

/// More rings near the ground, where the roots spread.
fn refined_foot(chain: &Chain) -> Chain {
    let mut fine: Chain = Vec::new();
    let (foot, next) = (chain[0], chain[1]);
    for t in [0.0, 0.08, 0.18, 0.32, 0.5, 0.75] {
        fine.push((foot.0.lerp(next.0, t), foot.1 + (next.1 - foot.1) * t));
    }
    fine.extend(chain.iter().skip(1));
    fine
}

/// Texture offset for a leaf, so that neighbours differ.
pub fn leaf_uv(draw: &mut crate::num::Stream) -> Vec2 {
    Vec2::new(draw.unit() * 2.0, draw.unit() * 2.0)
}

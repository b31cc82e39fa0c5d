//! Stumps with a story: one rotted hollow, its rim in splinters, and one that serves to split wood.

use glam::{Vec2, Vec3};

use super::cut_log::cut_log;
use super::growth::Growth;
use crate::mesh::{TriMesh, bar, box_project_faces, extrude, loft, smooth_path};
use crate::num::math::{PI, TAU, cos, exp, on_circle, rot_x, rot_y, rot_z, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Shape};

/// Hollow, or a chopping block with an axe in it, as the style words have it.
pub fn old_stump(args: &Args, shape: &mut Shape) {
    if args.is("hollow") {
        hollow(args, shape);
    } else {
        chopping(args, shape);
    }
}

/// A shell of bark and wood about a cavity: spread below, in splinters above.
fn hollow(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let key = args.seed().0;
    let phase = args.random("roots").range(0.0, TAU);
    let r = size.x.min(size.z) * 0.32;
    let around = 30;
    let rim = |turn: f32| {
        let long = 0.62 + 0.3 * fbm3(Vec3::new(cos(turn) * 1.3, 0.0, sin(turn) * 1.3), 2, key ^ 3);
        let teeth = 0.13 * fbm3(Vec3::new(cos(turn) * 9.0, 1.0, sin(turn) * 9.0), 2, key ^ 7);
        (long + teeth).clamp(0.4, 1.0)
    };
    let girth = |y: f32, turn: f32| {
        let flare = exp(-y * size.y / (r * 0.4));
        let lobe = cos(turn * 3.0 + phase).max(0.0) + 0.7 * cos(turn * 2.0 - phase).max(0.0);
        1.0 + flare * (0.12 + 0.6 * lobe)
            + 0.08 * fbm3(Vec3::new(cos(turn) * 2.6, y * 2.0, sin(turn) * 2.6), 3, key)
    };
    let ring = |y: f32, k: f32, torn: bool| -> Vec<Vec3> {
        (0..around)
            .map(|s| TAU * s as f32 / around as f32)
            .map(|turn| {
                let c = on_circle(-turn) * r * k * girth(y, turn);
                let up = if torn { y * rim(turn) } else { y };
                Vec3::new(c.x, up * size.y, c.y)
            })
            .collect()
    };
    let outside = [0.0, 0.05, 0.12, 0.24, 0.42, 0.64, 0.84, 0.97];
    let mut bark: Vec<Vec<Vec3>> = outside.iter().map(|y| ring(*y, 1.0, true)).collect();
    // Over the torn edge and a little way down inside: the wood takes over there.
    // Rings lie at the same heights on all skins, or the flare of the roots brings one through the other.
    let inside = [(0.98, 0.94), (0.84, 0.89), (0.64, 0.88), (0.42, 0.88), (0.24, 0.86)];
    bark.extend(inside.iter().map(|(y, k)| ring(*y, *k, true)));
    let mut wood: Vec<Vec<Vec3>> =
        [0.24, 0.42, 0.64, 0.84, 0.96].iter().map(|y| ring(*y, 0.93, true)).collect();
    wood.extend([
        ring(1.03, 0.86, true),
        ring(0.98, 0.79, true),
        ring(0.7, 0.74, true),
        ring(0.4, 0.7, true),
        ring(0.2, 0.6, true),
        ring(0.16, 0.3, true),
    ]);
    let mut growth = Growth::default();
    growth.add("stump", "bark", box_project_faces(&loft(&bark, 0.8)));
    growth.add("stump", "wood", box_project_faces(&loft(&wood, 0.6)));
    growth.settle(size, false, shape);
}

/// A clean block with an axe struck into it and split billets beside it.
fn chopping(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("billets");
    let mut growth = Growth::default();
    let r = size.x.min(size.z) * 0.36;
    let top = size.y * 0.62;
    let block = cut_log(Vec3::ZERO, Vec3::Y * top, 22, 5, args.seed(), |t, turn| {
        r * (1.06 - 0.06 * t + 0.03 * cos(turn * 3.0) + 0.1 * exp(-t * 9.0))
    });
    growth.add("stump", "bark", block.bark);
    growth.add("stump", "wood", block.wood);
    // The axe: blade down, its haft slanting up to the right.
    let place =
        |mesh: TriMesh| mesh.turned(rot_z(0.5)).turned(rot_y(0.5)).at(-r * 0.3, top + size.y * 0.03, r * 0.1);
    let k = size.y * 0.27;
    let blade: Vec<Vec2> = [
        (-0.2, 0.34),
        (-0.1, 0.14),
        (-0.27, -0.1),
        (-0.12, -0.17),
        (0.08, -0.18),
        (0.2, -0.12),
        (0.1, 0.1),
        (0.12, 0.36),
    ]
    .map(|(x, y)| Vec2::new(x * k, y * k))
    .to_vec();
    let head = extrude(&blade, k * 0.11, 0.004)
        .deformed(|p| p.with_z(p.z * (0.25 + 0.75 * ((p.y / k + 0.18) / 0.5).clamp(0.0, 1.0))));
    growth.add("axe", "iron", place(crate::mesh::shade(head, 0.5)));
    let haft = [
        Vec3::new(-0.16, 0.25, 0.0),
        Vec3::new(0.2, 0.27, 0.0),
        Vec3::new(1.3, 0.2, 0.0),
        Vec3::new(2.1, 0.27, 0.0),
        Vec3::new(2.35, 0.22, 0.0),
    ]
    .map(|p| p * k);
    growth.add(
        "axe",
        "wood",
        place(bar(
            &smooth_path(&haft, 3),
            Vec3::Y,
            |t| Vec2::new(k * (0.05 + 0.012 * t), k * (0.085 + 0.02 * (t * t))),
            0.004,
        )),
    );
    for i in 0..4 {
        let turn = TAU * (i as f32 + 0.3 * draw.unit()) / 4.0 + 0.5;
        let c = on_circle(turn) * r * 1.42;
        let (long, thick) = (r * 0.95, r * 0.26);
        // A quarter of a log: bark outside, two split faces.
        let mut section: Vec<Vec2> = (0..=5).map(|s| on_circle(FRAC * s as f32) * thick * 1.5).collect();
        section.push(Vec2::ZERO);
        let middle = Vec2::splat(thick * 0.6);
        let billet = extrude(&section.iter().map(|p| *p - middle).collect::<Vec<_>>(), long, 0.004);
        let lay = rot_z(PI * 0.25 + if i % 2 == 0 { 0.0 } else { PI });
        let billet =
            billet.turned(lay).turned(rot_x(draw.signed() * 0.04)).yawed(turn + 1.4 + draw.signed() * 0.5);
        let low = billet.bounds().map_or(0.0, |b| b.min.y);
        growth.add("billets", "wood", billet.at(c.x, -low, c.y));
    }
    growth.settle(size, false, shape);
}

/// Steps of a quarter turn in five.
const FRAC: f32 = PI * 0.1;

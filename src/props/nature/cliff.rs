//! A rock face: beds of stone that step back towards the top, split by cracks, rubble at the foot.

use glam::{Vec2, Vec3};

use super::growth::Growth;
use super::rock;
use crate::mesh::{TriMesh, box_project_faces, loft, shade};
use crate::num::math::{TAU, exp, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CLIFF: Generator = Generator {
    kind: "cliff",
    title: "Cliff",
    group: "nature",
    words: &["rock face", "rock wall", "cliff face", "outcrop", "bluff"],
    styles: &["mossy", "smooth"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.0, 5.0, 9.0),
        Param::m("height", 1.5, 3.6, 8.0),
        Param::m("depth", 0.8, 1.8, 4.0),
    ],
    source: "bedded limestone and sandstone: beds of 0.2 to 1 m",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "leaves", material: "moss" },
    ],
    clear_front_m: 0.0,
    build,
};

const COLUMNS: usize = 64;
const ROWS: usize = 56;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seed = args.seed().0;
    let mut draw = args.random("beds");
    let smooth = args.is("smooth");
    // Beds of unequal height; each steps back a little, some overhang the one below.
    let beds = (size.y / 0.5).round().clamp(4.0, 11.0) as usize;
    let mut lines = vec![0.0];
    let mut steps = Vec::new();
    for i in 0..beds {
        lines.push(lines[i] + draw.range(0.5, 1.5));
        steps.push(draw.range(-0.25, 1.0));
    }
    let total = lines[beds];
    let cracks: Vec<(f32, f32)> = (0..7).map(|_| (draw.signed(), draw.range(0.03, 0.1))).collect();
    let front = |u: f32, v: f32| -> f32 {
        let dip = v + 0.05 * u + 0.035 * fbm3(Vec3::new(u * 2.0, v * 2.0, 3.0), 2, seed);
        let level = dip.clamp(0.0, 0.999) * total;
        let bed = lines.windows(2).position(|w| level < w[1]).unwrap_or(beds - 1);
        let within = (level - lines[bed]) / (lines[bed + 1] - lines[bed]);
        let back: f32 = (0..=bed).map(|i| steps[i]).sum::<f32>() / beds as f32;
        let hollow = exp(-within * 14.0) + exp(-(1.0 - within) * 22.0) * 0.5;
        let split: f32 = cracks
            .iter()
            .map(|(at, wide)| {
                let wander = at
                    + 0.12 * fbm3(Vec3::new(*at * 9.0, dip * 3.0, 0.0), 2, seed ^ 11)
                    + 0.1 * (bed % 2) as f32;
                exp(-(u - wander) * (u - wander) / (wide * wide * 0.06))
            })
            .sum();
        let block =
            fbm3(Vec3::new((u * 3.1 + bed as f32 * 0.7).floor(), bed as f32, 1.0) * 1.37, 1, seed ^ 5);
        let grain = fbm3(Vec3::new(u * 5.0, v * 7.0, bed as f32), 4, seed ^ 9);
        let (a, b, c) = if smooth { (0.04, 0.06, 0.05) } else { (0.09, 0.13, 0.09) };
        let plan = 0.16 * fbm3(Vec3::new(u * 1.4, 0.0, v * 0.5), 2, seed ^ 21);
        (0.84 - 0.46 * back - a * hollow - 0.1 * split.min(1.0) + b * block + c * grain + plan)
            .clamp(0.12, 1.0)
    };
    let crest = |u: f32| {
        1.0 - 0.12 * (1.0 + fbm3(Vec3::new(u * 2.3, 7.0, 0.0), 3, seed ^ 31))
            - 0.1 * smoothstep(0.6, 1.0, u.abs())
    };
    let mut rings: Vec<Vec<Vec3>> = (0..=ROWS)
        .map(|row| {
            let v = row as f32 / ROWS as f32;
            let mut ring: Vec<Vec3> = (0..=COLUMNS)
                .map(|c| {
                    let u = c as f32 / COLUMNS as f32 * 2.0 - 1.0;
                    // The sides turn back to the rear plane.
                    let side = 1.0 - smoothstep(0.82, 1.0, u.abs()) * 0.55;
                    Vec3::new(u * size.x * 0.5, v * size.y * crest(u), (front(u, v) * side - 0.5) * size.z)
                })
                .collect();
            ring.extend(
                [0.5, 0.0, -0.5].map(|x| Vec3::new(x * size.x, v * size.y * crest(x * 2.0), -size.z * 0.5)),
            );
            ring
        })
        .collect();
    // Top and foot run back to a straight edge, so that the ends close flat.
    let drawn_back = |ring: &Vec<Vec3>| -> Vec<Vec3> {
        let back = |(i, p): (usize, &Vec3)| if i <= COLUMNS { p.with_z(0.03 - size.z * 0.5) } else { *p };
        ring.iter().enumerate().map(back).collect()
    };
    let (foot, top) = (drawn_back(&rings[0]), drawn_back(&rings[ROWS]));
    rings.insert(0, foot);
    rings.push(top);
    let mesh = box_project_faces(&shade(loft(&rings, 0.5), if smooth { 1.2 } else { 0.5 }));
    let mut growth = Growth::default();
    if args.is("mossy") {
        let (green, bare) = mesh.triangles.iter().partition::<Vec<[u32; 3]>, _>(|t| {
            let [a, b, c] = mesh.corners(**t);
            let normal = (b - a).cross(c - a).normalize_or_zero();
            normal.y + 0.5 * fbm3((a + b + c) * 0.6, 3, seed) > 0.52
        });
        let with = |triangles: Vec<[u32; 3]>| TriMesh { triangles, ..mesh.clone() };
        growth.add("cliff", "stone", with(bare));
        growth.add("moss", "leaves", with(green));
    } else {
        growth.add("cliff", "stone", mesh);
    }
    for i in 0..12 {
        let big = draw.range(0.06, 0.16) * size.z;
        let chunk =
            rock::stone(3, Vec3::new(big * 1.2, big * 0.8, big), smooth, args.seed().child(("rubble", i)));
        let at = Vec2::new(draw.signed() * 0.46 * size.x, size.z * draw.range(0.26, 0.46));
        growth.add("rubble", "stone", chunk.yawed(draw.range(0.0, TAU)).at(at.x, 0.0, at.y));
    }
    growth.settle(size, false, shape);
}

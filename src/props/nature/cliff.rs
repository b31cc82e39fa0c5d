//! A rock face: beds of stone that step back towards the top, split by cracks, rubble at the foot.

use glam::{Vec2, Vec3};

use super::growth::Growth;
use super::moss::moss;
use super::rock;
use crate::mesh::{TriMesh, box_project_faces, shade};
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
    let face = |column: usize, row: usize| {
        let (u, v) = (column as f32 / COLUMNS as f32 * 2.0 - 1.0, row as f32 / ROWS as f32);
        // The sides turn back to the rear plane.
        let side = 1.0 - smoothstep(0.82, 1.0, u.abs()) * 0.55;
        Vec3::new(u * size.x * 0.5, v * size.y * crest(u), (front(u, v) * side - 0.5) * size.z)
    };
    // The rear bulges and caves in like the front, only less, and stays behind it.
    let rear = |column: usize, row: usize| {
        let (u, v) = (column as f32 / COLUMNS as f32 * 2.0 - 1.0, row as f32 / ROWS as f32);
        let thick = front(u, v) * (1.0 - smoothstep(0.82, 1.0, u.abs()) * 0.55);
        let rough = 0.17 + 0.2 * fbm3(Vec3::new(u * 2.4, v * 2.0, 41.0), 3, seed ^ 77);
        face(column, row).with_z((rough.clamp(0.0, 0.32).min(thick * 0.45) - 0.5) * size.z)
    };
    let mesh = box_project_faces(&shade(block(&face, &rear), if smooth { 1.2 } else { 0.5 }));
    let mut growth = Growth::default();
    if args.is("mossy") {
        let green = moss(&mesh, size.y * 0.008, |middle, normal| {
            normal.y + 0.5 * fbm3(middle * 1.8, 3, seed) > 0.52 && middle.y > size.y * 0.03
        });
        growth.add("moss", "leaves", green);
    }
    growth.add("cliff", "stone", mesh);
    for i in 0..12 {
        let big = draw.range(0.06, 0.16) * size.z;
        let chunk =
            rock::stone(3, Vec3::new(big * 1.2, big * 0.8, big), smooth, args.seed().child(("rubble", i)));
        let at = Vec2::new(draw.signed() * 0.46 * size.x, size.z * draw.range(0.26, 0.46));
        growth.add("rubble", "stone", chunk.yawed(draw.range(0.0, TAU)).at(at.x, 0.0, at.y));
    }
    growth.settle(size, false, shape);
}

/// Columns and rows of the front to one of the rear.
const COARSE: usize = 4;

/// A solid between the grids of points `face` and `rear` (of column and row); of the latter only every fourth counts.
fn block(face: &dyn Fn(usize, usize) -> Vec3, rear: &dyn Fn(usize, usize) -> Vec3) -> TriMesh {
    let mut mesh = TriMesh::default();
    let mut grid = |at: &dyn Fn(usize, usize) -> Vec3, step: usize| -> Vec<Vec<u32>> {
        let mut line = |row: usize| -> Vec<u32> {
            (0..=COLUMNS / step)
                .map(|column| mesh.vertex(at(column * step, row), Vec3::Z, Vec2::ZERO))
                .collect()
        };
        (0..=ROWS / step).map(|row| line(row * step)).collect()
    };
    let (rows, behind) = (grid(face, 1), grid(rear, COARSE));
    for (low, high) in rows.iter().zip(&rows[1..]) {
        (0..COLUMNS).for_each(|i| mesh.quad([low[i], low[i + 1], high[i + 1], high[i]]));
    }
    for (low, high) in behind.iter().zip(&behind[1..]) {
        (0..COLUMNS / COARSE).for_each(|i| mesh.quad([low[i + 1], low[i], high[i], high[i + 1]]));
    }
    // All round: the rear's rim seen from behind runs on the left of the front's.
    let rim = |grid: &[Vec<u32>]| -> Vec<u32> {
        let (last, top) = (grid[0].len() - 1, grid.len() - 1);
        let foot = (0..last).map(|i| grid[0][i]);
        let right = (0..top).map(|i| grid[i][last]);
        let crest = (1..=last).rev().map(|i| grid[top][i]);
        let left = (1..=top).rev().map(|i| grid[i][0]);
        foot.chain(right).chain(crest).chain(left).collect()
    };
    let (fine, coarse) = (rim(&rows), rim(&behind));
    for (i, near) in coarse.iter().enumerate() {
        let next = coarse[(i + 1) % coarse.len()];
        let at = |k: usize| fine[(i * COARSE + k) % fine.len()];
        let middle = COARSE / 2;
        (0..middle).for_each(|k| mesh.triangles.push([*near, at(k + 1), at(k)]));
        mesh.triangles.push([*near, next, at(middle)]);
        (middle..COARSE).for_each(|k| mesh.triangles.push([next, at(k + 1), at(k)]));
    }
    mesh
}

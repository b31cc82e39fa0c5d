//! A cactus: a ribbed column with arms, a barrel, or paddles; with flowers, or in a pot.

use glam::{Vec2, Vec3};

use super::growth::Growth;
use super::prickly_pear::paddles;
use crate::mesh::{TriMesh, box_project_faces, displaced, lathe, profile, shade, smooth_path};
use crate::num::Stream;
use crate::num::math::{PI, TAU, cos, on_circle, pow, rot_axis, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CACTUS: Generator = Generator {
    kind: "cactus",
    title: "Cactus",
    group: "nature",
    words: &["saguaro", "cacti", "barrel cactus", "prickly pear", "succulent", "desert plant"],
    styles: &["barrel-shaped", "paddle", "potted"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.2, 1.1, 2.2),
        Param::m("height", 0.25, 2.0, 4.0),
        Param::m("depth", 0.2, 0.7, 1.6),
    ],
    source: "field guides: saguaros of 2 to 12 m, barrels to 1 m",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "paper", material: "straw" },
        SlotSpec { name: "petals", material: "pink petal" },
        SlotSpec { name: "clay", material: "clay" },
        SlotSpec { name: "soil", material: "dark soil" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut growth = Growth::default();
    let mut draw = args.random("cactus");
    let potted = args.is("potted");
    let foot = if potted { pot(&mut growth, size) } else { 0.0 };
    let tall = size.y - foot;
    let mut top = size.y;
    if args.is("barrel-shaped") || (potted && !args.is("paddle")) {
        let r = size.x.min(size.z) * if potted { 0.36 } else { 0.5 };
        // A barrel is hardly taller than wide.
        let tall = tall.min(r * 2.3);
        let width = |t: f32| {
            let away = (2.0 * t - 0.86).abs() / 1.14;
            (1.0 - pow(away.min(1.0), 2.6)).max(0.0).sqrt() * 0.96 + 0.03
        };
        let path: Vec<(Vec3, f32)> = (0..=20)
            .map(|i| sin(PI * 0.5 * i as f32 / 20.0))
            .map(|t| (Vec3::Y * (foot + tall * 0.96 * t), r * width(t)))
            .collect();
        top = foot + tall;
        body(&mut growth, &path, 20, &mut draw);
        for i in 0..7 {
            let out = on_circle(TAU * i as f32 / 7.0) * r * 0.3;
            flower(&mut growth, Vec3::new(out.x, foot + tall * 0.93, out.y), r * 0.2, &mut draw);
        }
    } else if args.is("paddle") {
        paddles(&mut growth, foot, size, &mut draw);
    } else {
        let r = (size.x * 0.14).min(tall * 0.12).min(size.z * 0.24);
        column(
            &mut growth,
            &[Vec3::Y * foot, Vec3::Y * (foot + tall * 0.5), Vec3::Y * (foot + tall)],
            r,
            &mut draw,
        );
        let arms = 3;
        for i in 0..arms {
            let turn = [0.2, PI - 0.25, 1.9][i] + draw.signed() * 0.2;
            let out = on_circle(turn);
            let out = Vec3::new(out.x, 0.0, out.y * 1.6 * size.z / size.x);
            let from = Vec3::Y * (foot + tall * [0.34, 0.46, 0.58][i]);
            let far = size.x * [0.42, 0.4, 0.3][i];
            let up = tall * [0.42, 0.36, 0.2][i];
            let way = [
                from,
                from + out * far * 0.5 + Vec3::Y * far * 0.02,
                from + out * far * 0.92 + Vec3::Y * far * 0.22,
                from + out * far + Vec3::Y * (far * 0.4 + up * 0.3),
                from + out * far * 0.98 + Vec3::Y * (far * 0.3 + up),
            ];
            column(&mut growth, &way, r * 0.68, &mut draw);
        }
    }
    let slim = args.is("barrel-shaped") || potted;
    let side = size.x.min(size.z);
    let box_size = if slim { Vec3::new(side, top, side) } else { size };
    // Pads keep their form: they are not drawn out to fill a box.
    let grown = growth.bounds().map_or(size, |b| b.size()) * 1.3;
    let box_size = if args.is("paddle") { box_size.min(grown) } else { box_size };
    growth.settle(box_size, false, shape);
}

/// A ribbed column along a path with a round end, a flower on top.
fn column(growth: &mut Growth, way: &[Vec3], r: f32, draw: &mut Stream) {
    let path = smooth_path(way, 6);
    let last = path.len() - 1;
    let mut chain: Vec<(Vec3, f32)> = path
        .iter()
        .enumerate()
        .map(|(i, p)| (*p, r * (0.86 + 0.14 * sin(PI * i as f32 / last as f32))))
        .collect();
    // A dome closes it.
    let (end, ahead) = (path[last], (path[last] - path[last - 1]).normalize_or(Vec3::Y));
    chain.pop();
    for k in 1..=5 {
        let a = k as f32 / 5.0 * 1.5;
        chain.push((end + ahead * r * (sin(a) - 1.0) * 0.9, (r * 0.86 * cos(a)).max(r * 0.06)));
    }
    body(growth, &chain, 12, draw);
    flower(growth, end - ahead * r * 0.06, r * 0.5, draw);
}

/// A ribbed skin with tufts of spines along the ribs.
fn body(growth: &mut Growth, chain: &[(Vec3, f32)], ribs: usize, draw: &mut Stream) {
    let sides = ribs * 2;
    let last = chain.len() - 1;
    let mut side = Vec3::X;
    let mut rings = Vec::new();
    let mut spines = TriMesh::default();
    for (i, (at, r)) in chain.iter().enumerate() {
        let ahead = (chain[(i + 1).min(last)].0 - chain[i.saturating_sub(1)].0).normalize_or(Vec3::Y);
        side = (side - ahead * side.dot(ahead)).normalize_or(ahead.any_orthonormal_vector());
        let up = ahead.cross(side);
        let out = |turn: f32| {
            let p = on_circle(turn);
            side * p.x + up * p.y
        };
        let ring = (0..sides).map(|s| {
            let turn = TAU * s as f32 / sides as f32;
            *at + out(turn) * r * (0.9 + 0.1 * cos(turn * ribs as f32))
        });
        rings.push(ring.collect::<Vec<Vec3>>());
        if i % 2 == 1 || i == 0 || i + 1 >= last {
            continue;
        }
        for rib in 0..ribs {
            let way = out(TAU * rib as f32 / ribs as f32);
            let root = *at + way * r * 0.99 + ahead * r * draw.signed() * 0.1;
            for k in 0..3 {
                let lean = (way + ahead * (k as f32 - 1.0) * 0.9 + way.cross(ahead) * draw.signed() * 0.7)
                    .normalize_or(way);
                spine(&mut spines, root, lean, r * draw.range(0.16, 0.28) + 0.008);
            }
        }
    }
    growth.add("body", "leaves", box_project_faces(&shade(crate::mesh::loft(&rings, 1.1), 1.1)));
    growth.add("spines", "paper", spines);
}

/// A needle of three faces.
pub(super) fn spine(mesh: &mut TriMesh, root: Vec3, way: Vec3, long: f32) {
    let side = way.any_orthonormal_vector() * long * 0.045;
    let points = [0.0, 2.094, 4.189].map(|a| root + rot_axis(way, a) * side);
    let tip = root + way * long;
    let base = points
        .map(|p| mesh.vertex(p, -way, Vec2::new((p - root).dot(side), (p - root).dot(way.cross(side)))));
    mesh.triangles.push([base[0], base[2], base[1]]);
    for i in 0..3 {
        let (a, b) = (points[i], points[(i + 1) % 3]);
        let normal = (b - a).cross(tip - a).normalize_or(way);
        let ids = [(a, 0.0), (b, 0.045), (tip, 0.02)]
            .map(|(p, u)| mesh.vertex(p, normal, Vec2::new(u * long, p.distance(tip))));
        mesh.triangles.push(ids);
    }
}

/// A flower of pointed petals around a yellow heart.
pub(super) fn flower(growth: &mut Growth, at: Vec3, size: f32, draw: &mut Stream) {
    for k in 0..9 {
        let turn = TAU * (k as f32 + draw.unit() * 0.4) / 9.0;
        let out = on_circle(turn);
        let petal = displaced(1, |d| Vec3::new(d.x * 0.2, d.y * 0.55 + 0.45, d.z * 0.07) * size);
        let lean = rot_axis(Vec3::new(out.y, 0.0, -out.x), 0.75);
        growth.add("flowers", "petals", petal.yawed(PI * 0.5 - turn).turned(lean).moved(at));
    }
    growth.add("flowers", "paper", displaced(2, |d| d * size * 0.26).moved(at + Vec3::Y * size * 0.16));
}

/// A clay pot with soil; returns the height of the soil.
fn pot(growth: &mut Growth, size: Vec3) -> f32 {
    let r = size.x.min(size.z) * 0.5;
    let tall = (size.y * 0.34).min(r * 1.7);
    let line = [
        (0.0, 0.0),
        (0.64, 0.0),
        (0.66, 0.02),
        (0.88, 0.74),
        (0.88, 0.76),
        (1.0, 0.77),
        (1.0, 0.98),
        (0.98, 1.0),
        (0.9, 1.0),
        (0.88, 0.9),
        (0.0, 0.86),
    ];
    let line: Vec<(f32, f32)> = line.iter().map(|(x, y)| (x * r, y * tall)).collect();
    growth.add("pot", "clay", lathe(&profile(&line), 32, 0.5));
    let soil = displaced(3, |d| Vec3::new(d.x * r * 0.88, d.y * tall * 0.07, d.z * r * 0.88));
    growth.add("soil", "soil", soil.at(0.0, tall * 0.88, 0.0));
    tall * 0.9
}

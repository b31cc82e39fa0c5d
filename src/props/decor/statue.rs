//! A statue: a classical bust on a plinth, an abstract twist of stone, an angel or a lion.

use glam::Vec3;

use super::figures;
use super::head::head;
use super::pedestal::column;
use crate::mesh::{TriMesh, lathe, loft, profile, shade, smooth_profile, uv};
use crate::num::math::{TAU, on_circle, rot_y, sin, smoothstep};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const STATUE: Generator = Generator {
    kind: "statue",
    title: "Statue",
    group: "decor",
    words: &["bust", "sculpture", "marble bust", "stone figure", "monument"],
    styles: &["abstract", "angel", "lion"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.35, 0.5, 1.0),
        Param::m("height", 1.2, 1.75, 2.6),
        Param::m("depth", 0.3, 0.42, 1.0),
    ],
    source: "life size: a person of 1.75 m",
    slots: &[SlotSpec { name: "stone", material: "white marble" }],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("lion") {
        // As tall as it is where it has so much room to sit.
        let room =
            Vec3::new(size.x, size.y * 0.62, size.z).min(Vec3::new(0.86, 1.45, 1.08) * size.z.min(size.x));
        let plinth = Vec3::new(size.x.min(size.z * 1.1), size.y - room.y, size.z.min(size.x * 1.2));
        column(shape, plinth, true, false);
        let body = figures::lion(room * Vec3::new(0.96, 1.0, 0.96));
        shape.add("figure", "stone", body.moved(Vec3::Y * (plinth.y - 0.004)));
        return;
    }
    let plinth = Vec3::new(size.x, size.y * if args.is("angel") { 0.36 } else { 0.6 }, size.z);
    if args.is("angel") {
        column(shape, plinth, true, false);
        let room = Vec3::new(size.x * 0.9, size.y - plinth.y, size.z * 0.9);
        shape.add("figure", "stone", figures::angel(room).moved(Vec3::Y * (plinth.y - 0.004)));
        return;
    }
    column(shape, plinth, true, false);
    let room = Vec3::new(size.x * 0.96, size.y - plinth.y, size.z * 0.9);
    let base = Vec3::Y * plinth.y;
    if args.is("abstract") {
        shape.add("figure", "stone", twist(args, room).moved(base));
        return;
    }
    // Everything keeps human proportions: the bust's breadth follows its height.
    let unit = (room.y / 3.35).min(room.x / 2.4).min(room.z / 1.75);
    let foot = room.y - unit * 2.88;
    let socle = [(0.62, 0.0), (0.62, 0.12), (0.5, 0.2), (0.34, 0.42), (0.32, 0.6), (0.42, 0.8), (0.5, 1.0)];
    let socle = socle.map(|(r, y)| (r * unit, y * foot));
    let mut outline = profile(&[(0.0, 0.0)]);
    outline.extend(smooth_profile(&socle, 3));
    outline.push(glam::Vec2::new(0.0, foot));
    shape.add("socle", "stone", lathe(&outline, 28, 0.7).moved(base));
    let at = base + Vec3::Y * (foot - unit * 0.06);
    shape.add("bust", "stone", shoulders(unit).moved(at));
    let seed = args.random("hair").bits();
    let turn = args.random("gaze").signed() * 0.25;
    let skull = head(seed).turned(rot_y(turn)).deformed(|p| p * unit * 0.63);
    let tall = skull.bounds().map_or(0.0, |b| b.max.y);
    let skull = uv::box_project(shade(skull, 0.7));
    shape.add("head", "stone", skull.at(0.0, size.y - tall, unit * 0.1));
}

/// Chest, shoulders cut short, and neck, as rounded sections from below; the head's half height is 0.63 unit.
fn shoulders(unit: f32) -> TriMesh {
    // (height, half width, half depth, way forward, fullness of the corners)
    let sections: [(f32, f32, f32, f32, f32); 12] = [
        (0.0, 0.4, 0.3, 0.06, 0.0),
        (0.12, 0.62, 0.42, 0.08, 0.1),
        (0.34, 0.88, 0.54, 0.08, 0.2),
        (0.6, 1.08, 0.6, 0.06, 0.25),
        (0.82, 1.17, 0.56, 0.02, 0.25),
        (1.0, 1.13, 0.48, -0.03, 0.2),
        (1.14, 0.95, 0.41, -0.06, 0.1),
        (1.24, 0.66, 0.36, -0.06, 0.0),
        (1.34, 0.42, 0.34, -0.03, 0.0),
        (1.5, 0.34, 0.34, 0.02, 0.0),
        (1.75, 0.32, 0.35, 0.06, 0.0),
        (2.1, 0.32, 0.36, 0.1, 0.0),
    ];
    let sections: Vec<[f32; 5]> = sections.iter().map(|s| [s.0, s.1, s.2, s.3, s.4]).collect();
    let rings: Vec<Vec<Vec3>> = sections
        .windows(2)
        .flat_map(|w| (0..3).map(move |k| (w, k as f32 / 3.0)))
        .map(|(w, t)| {
            let t = smoothstep(0.0, 1.0, t) * 0.35 + t * 0.65;
            let s: [f32; 5] = std::array::from_fn(|i| w[0][i] + (w[1][i] - w[0][i]) * t);
            (0..36)
                .map(|i| {
                    let around = on_circle(-TAU * i as f32 / 36.0);
                    let full = 1.0 + s[4] * 0.5 * (around.x * around.y * 2.0).abs();
                    // The breast swells in front; the breastbone is a shallow groove.
                    let chest = smoothstep(0.2, 0.7, s[0]) * (1.0 - smoothstep(0.7, 1.15, s[0]));
                    let swell = if around.y > 0.0 {
                        0.09 * chest * (around.x.abs() * 3.0).min(1.0) * around.y
                    } else {
                        0.0
                    };
                    Vec3::new(around.x * s[1] * full, s[0], around.y * s[2] * full + s[3] + swell) * unit
                })
                .collect()
        })
        .collect();
    uv::box_project(shade(loft(&rings, 0.9), 0.9))
}

/// A rising, turning slab with a waist.
fn twist(args: &Args, room: Vec3) -> TriMesh {
    let turns = args.random("twist").range(1.6, 2.6);
    let r = room.x.min(room.z) * 0.5;
    let rings: Vec<Vec<Vec3>> = (0..=28)
        .map(|row| {
            let t = row as f32 / 28.0;
            let yaw = rot_y(turns * t);
            let swell = 0.62 + 0.3 * sin(t * 5.2 + 0.6);
            let close = (1.0 - smoothstep(0.86, 1.0, t) * 0.55).max(0.0);
            (0..28)
                .map(|i| {
                    let around = on_circle(-TAU * i as f32 / 28.0);
                    let flat = Vec3::new(around.x, 0.0, around.y * 0.42) * (r * swell * close);
                    yaw * flat + Vec3::Y * (t * room.y)
                })
                .collect()
        })
        .collect();
    uv::box_project(shade(loft(&rings, 0.9), 0.9))
}

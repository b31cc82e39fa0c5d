//! Test tubes in a rack of wood or of bent wire.

use glam::{Vec2, Vec3};

use super::fittings::{filling, vessel};
use crate::mesh::{TriMesh, bevel_box, ring, tube};
use crate::num::math::on_circle;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TEST_TUBE_RACK: Generator = Generator {
    kind: "test_tube_rack",
    title: "Test tube rack",
    group: "science",
    words: &["test tube", "test tube stand", "test tube holder"],
    styles: &["modern", "double"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.14, 0.24, 0.4),
        Param::m("height", 0.14, 0.19, 0.26),
        Param::m("depth", 0.055, 0.075, 0.14),
        Param::count("tubes", 3.0, 6.0, 10.0),
    ],
    source: "ISO 4142: laboratory test tubes; usual retail sizes of racks",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "brew", material: "green water" },
        SlotSpec { name: "blue", material: "blue glass" },
        SlotSpec { name: "flame red", material: "red glass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let rows = if args.is("double") { 2 } else { 1 };
    let deep = if rows == 2 { size.z * 1.5 } else { size.z };
    let box_size = size.with_z(deep);
    let high = size.y * 0.7;
    let end = 0.011;
    let count = args.count("tubes").max(1);
    let pitch = (size.x - end * 2.0 - 0.006) / count as f32;
    let r = (pitch * 0.38).min(deep / rows as f32 * 0.36).min(0.0125);
    let base = if args.is("modern") { 0.012 } else { 0.014 };
    let mut places = Vec::new();
    for row in 0..rows {
        for i in 0..count {
            let z = (row as f32 + 0.5 - rows as f32 * 0.5) * deep * 0.44;
            places.push(Vec3::new((i as f32 + 0.5 - count as f32 * 0.5) * pitch, base, z));
        }
    }
    if args.is("modern") {
        wires(shape, box_size, high, &places, r);
    } else {
        boards(shape, box_size, high, &places, r);
    }
    let mut hand = args.random("tubes");
    for (i, place) in places.iter().enumerate() {
        // Here and there a place is empty, and no two are filled alike.
        if i > 0 && i + 1 < places.len() && hand.unit() < 0.16 {
            continue;
        }
        let tall = size.y - base;
        glass(shape, *place, r, tall, ["brew", "blue", "flame red"][hand.below(3)], hand.range(0.15, 0.55));
    }
}

fn glass(shape: &mut Shape, foot: Vec3, r: f32, tall: f32, brew: &'static str, full: f32) {
    let mut outside: Vec<Vec2> = (0..4)
        .map(|i| on_circle(-1.3 + 1.3 * i as f32 / 3.0))
        .map(|p| Vec2::new(p.x, p.y + 1.0) * r)
        .map(|p| Vec2::new(p.x, (p.y - r * 0.0364).max(0.0)))
        .collect();
    outside.extend(
        [(1.0, tall * 0.5), (1.0, tall * 0.955), (1.1, tall * 0.98), (1.16, tall)]
            .map(|(k, y)| Vec2::new(r * k, y)),
    );
    shape.add("tubes", "glass", vessel(&outside, r * 0.1, 12).moved(foot));
    shape.add_inside("brew", brew, filling(&outside, r * 0.1, tall * full, 10).moved(foot));
}

fn boards(shape: &mut Shape, size: Vec3, high: f32, places: &[Vec3], r: f32) {
    let end = 0.011;
    for side in [-1.0, 1.0] {
        let board = bevel_box(Vec3::new(end, high + 0.012, size.z * 0.82), 0.003);
        shape.add("rack", "wood", board.at(side * (size.x - end) * 0.5, (high + 0.012) * 0.5, 0.0));
    }
    let wide = size.x - end * 2.0 + 0.002;
    shape.add("rack", "wood", bevel_box(Vec3::new(wide, 0.014, size.z), 0.003).at(0.0, 0.007, 0.0));
    for y in [0.45, 1.0] {
        let y = high * y - 0.005;
        shape.add("rack", "wood", bevel_box(Vec3::new(wide, 0.01, size.z * 0.82), 0.002).at(0.0, y, 0.0));
        let eyes = places.iter().map(|p| ring(r * 1.16, r * 0.14, 12, 5).at(p.x, y + 0.0048, p.z));
        shape.add("rack", "metal", TriMesh::merged(eyes));
    }
}

/// Two frames of bent wire with a loop for every tube, on four bent legs.
fn wires(shape: &mut Shape, size: Vec3, high: f32, places: &[Vec3], r: f32) {
    let thick = 0.0028;
    let half = Vec2::new(size.x * 0.5 - thick, size.z * 0.5 - thick);
    for y in [thick, high * 0.5, high] {
        let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(x, z)| Vec3::new(x * half.x, y, z * half.y));
        for i in 0..4 {
            shape.add("rack", "metal", tube(&[corners[i], corners[(i + 1) % 4]], thick, 8));
        }
        if y > thick {
            for place in places {
                shape.add("rack", "metal", ring(r + thick, thick * 0.7, 12, 5).at(place.x, y, place.z));
                for side in [-1.0, 1.0] {
                    let from = Vec3::new(place.x, y, place.z + side * (r + thick));
                    if side * place.z >= -1e-4 {
                        shape.add(
                            "rack",
                            "metal",
                            tube(&[from, Vec3::new(place.x, y, side * half.y)], thick * 0.7, 6),
                        );
                    }
                }
            }
        }
    }
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let foot = Vec3::new(x * half.x, 0.0, z * half.y);
        shape.add(
            "rack",
            "metal",
            crate::mesh::round_post(foot, foot.with_y(high + thick), |_| thick * 1.1, 8, 1),
        );
    }
    shape.add(
        "rack",
        "metal",
        bevel_box(Vec3::new(size.x - thick * 2.0, 0.01, size.z - thick * 2.0), 0.002).at(0.0, 0.0065, 0.0),
    );
}

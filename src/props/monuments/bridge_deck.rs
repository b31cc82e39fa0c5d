//! Footbridges of wood and rope: planks on bowed beams, boards hung between posts.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, tube};
use crate::num::Stream;
use crate::num::math::rot_z;
use crate::props::Shape;
use crate::props::architecture::timber::{board, rod, strut};

/// Bowed beams carry planks; posts and rails on either side. `bow` is the rise as a share of the length.
pub fn timber(shape: &mut Shape, size: Vec3, bow: f32, tone: &mut Stream) {
    let half = size.x * 0.5;
    let guard = 0.95_f32.min(size.y * 0.62);
    let crown = size.y - guard - 0.03;
    let beam = 0.16_f32.min(crown * 0.4);
    let rise = (size.x * bow).min(crown - beam - 0.05).max(0.02);
    let way = |x: f32| crown - rise * (x / half) * (x / half);
    let line = |y: f32, z: f32, reach: f32| -> Vec<Vec3> {
        (0..=16).map(|i| (i as f32 / 8.0 - 1.0) * half * reach).map(|x| Vec3::new(x, way(x) + y, z)).collect()
    };
    for z in [-0.4, 0.4] {
        let sill =
            bar(&line(-0.04 - beam * 0.5, z * size.z, 0.995), Vec3::Y, |_| Vec2::new(0.12, beam), 0.012);
        shape.add("beams", "wood", sill);
        for end in [-1.0, 1.0] {
            let foot = (way(half) - beam).max(0.05);
            let pile = bevel_box(Vec3::new(0.18, foot, 0.18), 0.02);
            shape.add("piles", "wood", pile.at(end * half * 0.92, foot * 0.5, z * size.z));
        }
    }
    let count = (size.x / 0.15).round() as usize;
    for i in 0..count {
        let x = ((i as f32 + 0.5) / count as f32 - 0.5) * size.x;
        let slope = crate::num::math::atan2(way(x + 0.05) - way(x - 0.05), 0.1);
        let plank = board(Vec3::new(size.x / count as f32 - 0.008, 0.042, size.z - tone.unit() * 0.03), tone);
        shape.add(
            "planks",
            "wood",
            plank.turned(rot_z(slope + tone.signed() * 0.008)).at(x, way(x) - 0.02, tone.signed() * 0.008),
        );
    }
    let posts = (size.x / 1.1).round().max(2.0) as usize;
    for z in [-1.0, 1.0] {
        let z = z * (size.z * 0.5 - 0.08);
        for i in 0..=posts {
            let x = (i as f32 / posts as f32 - 0.5) * (size.x - 0.2);
            let tall = guard + beam;
            let post = bevel_box(Vec3::new(0.09, tall, 0.09), 0.012);
            shape.add("posts", "wood", post.at(x, way(x) - beam + tall * 0.5, z));
            let cap = bevel_box(Vec3::new(0.12, 0.03, 0.12), 0.01);
            shape.add("posts", "wood", cap.at(x, way(x) + guard + 0.015, z));
        }
        for (y, wide) in [(guard - 0.09, 0.09), (guard * 0.5, 0.06)] {
            let rail = bar(&line(y, z, 0.995), Vec3::Y, |_| Vec2::new(0.055, wide), 0.012);
            shape.add("rails", "wood", rail);
        }
    }
    shape.support(Vec3::new(0.0, crown, 0.0), size.x * 0.2, size.z * 0.7, 2.0);
}

/// Boards on two sagging ropes, hand ropes above, between two pairs of posts.
pub fn rope(shape: &mut Shape, size: Vec3, tone: &mut Stream) {
    let half = size.x * 0.5 - 0.1;
    let guard = 0.95_f32.min(size.y * 0.56);
    let deck = size.y - guard - 0.08;
    let sag = (size.x * 0.07).min(deck - 0.12);
    let dip = |x: f32| deck - sag * (1.0 - (x / half) * (x / half));
    let side_z = size.z * 0.5 - 0.1;
    let line = |z: f32, y: f32, loose: f32| -> Vec<Vec3> {
        (0..=24)
            .map(|i| (i as f32 / 12.0 - 1.0) * half)
            .map(|x| Vec3::new(x, dip(x) + y - loose * sag * (1.0 - (x / half) * (x / half)), z))
            .collect()
    };
    for z in [-1.0, 1.0] {
        for x in [-1.0, 1.0] {
            let post = crate::mesh::round_post(
                Vec3::new(x * half, 0.0, z * side_z),
                Vec3::new(x * half, size.y, z * side_z),
                |t| 0.095 - 0.02 * t,
                14,
                5,
            );
            shape.add("posts", "wood", post);
            for y in [deck, deck + guard - 0.03] {
                for k in 0..3 {
                    let coil = crate::mesh::ring(0.094, 0.016, 14, 5);
                    shape.add("ropes", "rope", coil.at(x * half, y + (k as f32 - 1.0) * 0.028, z * side_z));
                }
            }
        }
        let low = z * (side_z - 0.06);
        shape.add("ropes", "rope", tube(&line(low, 0.0, 0.0), 0.024, 8));
        shape.add("ropes", "rope", tube(&line(z * side_z, guard - 0.03, 0.15), 0.02, 8));
        shape.add("ropes", "rope", tube(&line(z * side_z, guard * 0.5, 0.08), 0.014, 6));
        let ties = (size.x / 0.45).round() as usize;
        for i in 1..ties {
            let x = (i as f32 / ties as f32 * 2.0 - 1.0) * half;
            let loose = sag * 0.15 * (1.0 - (x / half) * (x / half));
            let (from, to) =
                (Vec3::new(x, dip(x), low), Vec3::new(x, dip(x) + guard - 0.03 - loose, z * side_z));
            shape.add("ropes", "rope", rod(from, to, 0.009, 6));
        }
    }
    let count = (half * 2.0 / 0.2).round() as usize;
    for i in 0..count {
        let x = ((i as f32 + 0.5) / count as f32 * 2.0 - 1.0) * half;
        let slope = crate::num::math::atan2(dip(x + 0.05) - dip(x - 0.05), 0.1);
        let long = size.z - 0.24 + tone.signed() * 0.05;
        let plank = board(Vec3::new(0.15 + tone.signed() * 0.012, 0.032, long), tone);
        let plank = plank.yawed(tone.signed() * 0.05).turned(rot_z(slope + tone.signed() * 0.05));
        shape.add("planks", "wood", plank.at(x, dip(x) + 0.036, tone.signed() * 0.015));
    }
    for x in [-1.0, 1.0] {
        let (a, b) = (Vec3::new(x * half, deck - 0.12, -side_z), Vec3::new(x * half, deck - 0.12, side_z));
        shape.add("posts", "wood", strut(a, b, 0.1, 0.08, Vec3::X, tone));
    }
}

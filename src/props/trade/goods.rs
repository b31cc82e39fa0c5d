//! What is for sale: fruit in crates, tins, boxes and bottles, so that no counter stands empty.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile};
use crate::num::Stream;
use crate::num::math::{PI, on_circle};

/// A piece of an object: its slot and its mesh.
pub type Piece = (&'static str, TriMesh);

/// An open crate of boards about the middle of its base: `size` in metres outside.
pub fn crate_box(size: Vec3) -> Vec<TriMesh> {
    let board = 0.012;
    let mut pieces =
        vec![bevel_box(Vec3::new(size.x - board, board, size.z - board), 0.002).at(0.0, board * 0.5, 0.0)];
    for side in [-1.0, 1.0] {
        for row in 0..2 {
            let tall = size.y * 0.4;
            let y = size.y * (0.24 + 0.52 * row as f32);
            let long = bevel_box(Vec3::new(size.x, tall, board), 0.003);
            pieces.push(long.at(0.0, y, side * (size.z - board) * 0.5));
            let short = bevel_box(Vec3::new(board, tall, size.z - board * 2.0), 0.003);
            pieces.push(short.at(side * (size.x - board) * 0.5, y, 0.0));
        }
        for end in [-1.0, 1.0] {
            let post = bevel_box(Vec3::new(0.022, size.y * 0.96, 0.022), 0.003);
            pieces.push(post.at(side * (size.x * 0.5 - 0.023), size.y * 0.48, end * (size.z * 0.5 - 0.023)));
        }
    }
    pieces
}

/// A round fruit of `radius`, dimpled at its stalk.
pub fn fruit(radius: f32) -> TriMesh {
    let line: Vec<Vec2> = (0..=4)
        .map(|i| {
            let c = on_circle(PI * (i as f32 / 4.0 - 0.5)) * radius;
            Vec2::new(if i == 0 || i == 4 { 0.0 } else { c.x }, if i == 4 { c.y * 0.86 } else { c.y })
        })
        .collect();
    lathe(&line, 8, 1.2)
}

/// A heap of round goods filling a box of `size` from y = 0, heaped up in the middle.
pub fn heap(size: Vec3, radius: f32, hand: &mut Stream) -> Vec<TriMesh> {
    let pitch = radius * 1.92;
    let (columns, rows) = ((size.x / pitch).floor().max(1.0), (size.z / pitch).floor().max(1.0));
    let mut pieces = Vec::new();
    for layer in 0..2 {
        let (columns, rows) = (columns - layer as f32, rows - layer as f32);
        for i in 0..(columns.max(0.0) * rows.max(0.0)) as usize {
            let (column, row) = ((i as f32 % columns).floor(), (i as f32 / columns).floor());
            let x = (column - (columns - 1.0) * 0.5) * pitch + hand.signed() * radius * 0.1;
            let z = (row - (rows - 1.0) * 0.5) * pitch + hand.signed() * radius * 0.1;
            let y = size.y - radius + layer as f32 * radius * 1.25 + hand.signed() * radius * 0.08;
            let lean =
                crate::num::math::rot_x(hand.signed() * 0.9) * crate::num::math::rot_z(hand.signed() * 0.9);
            let near = 1.0 - 0.06 * hand.unit();
            pieces.push(fruit(radius * near).turned(lean).at(x, y, z));
        }
    }
    pieces
}

/// A bottle or jar standing on y = 0.
pub fn bottle(radius: f32, tall: f32) -> TriMesh {
    let line = [
        (0.0, 0.0),
        (radius * 0.92, 0.0),
        (radius, tall * 0.03),
        (radius, tall * 0.6),
        (radius * 0.8, tall * 0.7),
        (radius * 0.4, tall * 0.8),
        (radius * 0.38, tall * 0.91),
        (radius * 0.46, tall * 0.92),
        (radius * 0.46, tall),
        (0.0, tall),
    ];
    lathe(&profile(&line), 8, 0.6)
}

/// A tin standing on y = 0: a body with sunk rims.
pub fn tin(radius: f32, tall: f32) -> TriMesh {
    cylinder(radius, tall, 10, radius * 0.12)
}

/// A row of goods along X on a shelf `wide` and `deep` metres with `free` metres above; fronts in z = deep / 2.
pub fn facings(wide: f32, deep: f32, free: f32, colors: &[&'static str], hand: &mut Stream) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut x = -wide * 0.5 + 0.01;
    while x < wide * 0.5 - 0.06 {
        // Two to four of a kind stand side by side.
        let kind = hand.below(3);
        let slot = *hand.pick(colors);
        let unit = match kind {
            0 => 0.085 + 0.05 * hand.unit(),
            1 => 0.078,
            _ => 0.072,
        };
        let tall = free * (0.5 + 0.36 * hand.unit());
        for _ in 0..2 + hand.below(3) {
            if x + unit > wide * 0.5 - 0.005 {
                break;
            }
            let middle = x + unit * 0.5;
            let away = hand.unit() * 0.012;
            let half = unit * 0.5 - 0.003;
            match kind {
                0 => {
                    let long = (deep * 0.7).min(0.22);
                    let mesh = bevel_box(Vec3::new(half * 2.0, tall, long), 0.003);
                    pieces.push((slot, mesh.at(middle, tall * 0.5, deep * 0.5 - long * 0.5 - away)));
                }
                1 => {
                    let tall = tall.min(0.125);
                    pieces.push((slot, tin(half, tall).at(middle, 0.0, deep * 0.5 - half - away)));
                }
                _ => pieces.push((
                    slot,
                    bottle(half, tall.max(0.16).min(free * 0.95)).at(middle, 0.0, deep * 0.5 - half - away),
                )),
            }
            x += unit;
        }
        x += 0.012;
    }
    pieces
}

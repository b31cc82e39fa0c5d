//! The case of a mummy: a trough and a lid in the form of a body, on a bier with the legs of a lion.

use glam::{Vec2, Vec3};

use super::mummy_lid::Lid;
use super::mummy_mask;
use crate::mesh::{bar, bevel_box, box_project_faces, displaced, loft, shade, smooth_path, tube_varying};
use crate::props::{Motion, Shape};

/// The case of a mummy: bier, trough, and a lid with headcloth, mask, collar, crossed arms and signs.
pub fn egyptian(shape: &mut Shape, size: Vec3, by: Motion) {
    let (half, long) = (size.x * 0.44, size.z * 0.93);
    // As deep as a body is beside its width; the bier lifts it to the height.
    let deep = (half * 1.3).min(size.y * 0.72);
    let bier = size.y - deep;
    legs(shape, size, bier);
    let lid = Lid { half, long, split: bier + deep * 0.4, rise: deep * 0.5 };
    trough(shape, &lid, bier - 0.004);
    let pivot = Vec3::new(0.0, lid.split, 0.0);
    shape.moving("lid", pivot, by, |shape| {
        lid.build(shape);
        mummy_mask::build(shape, &lid, size.y);
    });
}

/// A bed frame with lions' legs and paws, a foot board at its end.
fn legs(shape: &mut Shape, size: Vec3, tall: f32) {
    let rail = (tall * 0.2).clamp(0.05, 0.09);
    let (x, z) = (size.x * 0.5 - rail * 0.62, size.z * 0.5 - rail * 0.5);
    let top = tall - rail * 0.5;
    for side in [-1.0, 1.0] {
        let path = [Vec3::new(side * x, top, -z - rail * 0.5), Vec3::new(side * x, top, z + rail * 0.5)];
        shape.add("bier", "soot", bar(&path, Vec3::Y, |_| Vec2::new(rail, rail), 0.012));
        let board = bevel_box(Vec3::new(x * 2.0 - rail, rail * 0.8, rail * 0.8), 0.01);
        shape.add("bier", "soot", board.at(0.0, top, side * (z - rail)));
    }
    let bed = bevel_box(Vec3::new(x * 2.0 - rail * 0.8, 0.03, z * 2.0), 0.006);
    shape.add("bier", "soot", bed.at(0.0, tall - 0.019, 0.0));
    for (side, end) in [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)] {
        let at = Vec3::new(side * x, 0.0, end * (z - rail * 0.9));
        let low = top - rail * 0.2;
        // Haunch, hock, paw: all four look ahead.
        let way = [
            Vec3::new(0.0, low, -rail * 0.1),
            Vec3::new(0.0, low * 0.72, rail * 0.35),
            Vec3::new(0.0, low * 0.4, -rail * 0.3),
            Vec3::new(0.0, low * 0.2, -rail * 0.1),
            Vec3::new(0.0, rail * 0.4, rail * 0.1),
        ];
        let thick = |t: f32| rail * (0.62 - 0.3 * (t * 1.6).min(1.0) + 0.08 * (t - 0.8).max(0.0) * 5.0);
        let leg = tube_varying(&smooth_path(&way, 3), thick, 9).moved(at);
        shape.add("bier", "soot", box_project_faces(&leg));
        let paw = displaced(2, |d| {
            let toes = 1.0 + 0.07 * crate::num::math::cos(d.x * 9.0) * d.z.max(0.0);
            let p = Vec3::new(d.x * 0.52, d.y * 0.42, d.z * 0.72) * rail * toes;
            p.with_y(p.y.max(-rail * 0.34))
        });
        shape.add("paws", "brass", paw.moved(at + Vec3::new(0.0, rail * 0.34, rail * 0.3)));
    }
}

/// The lower half: upright sides that draw in below, a painted rim.
fn trough(shape: &mut Shape, lid: &Lid, low: f32) {
    let section = |out: f32, from: f32, to: f32, turn: &[(f32, f32)]| {
        let rings: Vec<Vec<Vec3>> = (0..=32)
            .map(|i| {
                let t = i as f32 / 32.0;
                let wide = lid.wide(t) + out;
                turn.iter().map(|(x, y)| Vec3::new(x * wide, from + (to - from) * y, lid.z(t))).collect()
            })
            .collect();
        box_project_faces(&shade(loft(&rings, 0.7), 0.7))
    };
    let belly = [
        (1.0, 1.0),
        (-1.0, 1.0),
        (-1.0, 0.55),
        (-0.95, 0.2),
        (-0.82, 0.0),
        (0.82, 0.0),
        (0.95, 0.2),
        (1.0, 0.55),
    ];
    shape.add("case", "brass", section(0.0, low, lid.split - 0.002, &belly));
    let rim = [(1.0, 1.0), (-1.0, 1.0), (-1.0, 0.0), (1.0, 0.0)];
    shape.add("rim", "trim", section(0.007, lid.split - 0.05, lid.split - 0.004, &rim));
}

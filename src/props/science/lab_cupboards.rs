//! What stands under a laboratory's worktop: cupboards whose doors swing and drawers that slide.

use glam::{Vec2, Vec3};

use super::lab_bench::{HANDLE, Look};
use crate::mesh::{TriMesh, bevel_box};
use crate::num::Stream;
use crate::props::storage::fronts;
use crate::props::{Motion, Shape};

/// A row of cupboards facing ±Z.
pub struct Row {
    pub wide: f32,
    pub tall: f32,
    pub deep: f32,
    pub middle: f32,
    pub side: f32,
}

pub fn cupboards(shape: &mut Shape, row: &Row, look: &Look, grain: &mut Stream) {
    let turn = if row.side > 0.0 { 0.0 } else { crate::num::math::PI };
    let put = |mesh: TriMesh| mesh.at(0.0, 0.0, row.middle).yawed(turn);
    let spot = |p: Vec3| crate::num::math::yaw(p + Vec3::Z * row.middle, turn);
    let (slot, metal) = (look.case(), look.metal());
    let face = row.deep * 0.5 - HANDLE;
    let foot = 0.1;
    let (board, thick) = (0.018, 0.02);
    let deep = face - thick + row.deep * 0.5;
    let z = -row.deep * 0.5 + deep * 0.5;
    let plinth = bevel_box(Vec3::new(row.wide - 0.02, foot, deep - 0.05), 0.002);
    shape.add(
        "plinth",
        if look.antique { "wood" } else { "rubber" },
        put(plinth.at(0.0, foot * 0.5, z - 0.02)),
    );
    let bays = (row.wide / 0.56).round().max(2.0) as usize;
    let pitch = row.wide / bays as f32;
    let tall = row.tall - foot;
    for i in 0..=bays {
        let x = (i as f32 / bays as f32 - 0.5) * (row.wide - board);
        shape.add(
            "carcass",
            slot,
            put(bevel_box(Vec3::new(board, tall, deep), 0.0015).at(x, foot + tall * 0.5, z)),
        );
    }
    for (size, y, at) in [
        (Vec3::new(row.wide - 0.03, board, deep - 0.004), foot + board * 0.5, z),
        (Vec3::new(row.wide - 0.03, tall - board, 0.01), foot + tall * 0.5, -row.deep * 0.5 + 0.008),
        (Vec3::new(row.wide - 0.03, board, 0.09), row.tall - board * 0.5, z + deep * 0.5 - 0.05),
    ] {
        shape.add("carcass", slot, put(bevel_box(size, 0.0015).at(0.0, y, at)));
    }
    for bay in 0..bays {
        let x = -row.wide * 0.5 + pitch * (bay as f32 + 0.5);
        // Drawers in every other bay; the sink stands over doors.
        let drawers = bay % 2 == 0 && bay + 1 != bays;
        let rows = if drawers { 4 } else { 1 };
        for k in 0..rows {
            let high = (tall - 0.012) / rows as f32;
            let at = Vec3::new(x, foot + 0.006 + high * (k as f32 + 0.5), face);
            let cell = Vec2::new(pitch - 0.005, high - 0.005);
            let name = format!(
                "{} {}.{}.{k}",
                if drawers { "drawer" } else { "door" },
                if row.side > 0.0 { "front" } else { "rear" },
                bay + 1
            );
            let hand = if bay % 2 == 0 { 1.0 } else { -1.0 };
            let (pivot, motion) = if drawers {
                (spot(at), Motion::Slide { by: Vec3::Z * row.side * deep * 0.72 })
            } else {
                (
                    spot(at - Vec3::new(hand * cell.x * 0.5, 0.0, thick)),
                    Motion::Hinge { axis: Vec3::Y, angle_rad: -hand * 1.9 },
                )
            };
            shape.moving(name, pivot, motion, |shape| {
                let front = match (look.antique, drawers) {
                    (true, false) => fronts::framed_door(cell.x, cell.y, thick, 1, grain),
                    (true, true) => fronts::drawer_front(cell.x, cell.y, thick, false, grain),
                    _ => fronts::drawer_front(cell.x, cell.y, thick, true, grain),
                };
                shape.add("fronts", slot, put(front.moved(at)));
                let grip = if drawers {
                    at
                } else {
                    at + Vec3::new(hand * (cell.x * 0.5 - 0.04), cell.y * 0.3, 0.0)
                };
                let pull = if look.antique {
                    fronts::knob(0.0135)
                } else if drawers {
                    fronts::bar_handle(0.16).turned(crate::num::math::rot_z(crate::num::math::FRAC_PI_2))
                } else {
                    fronts::bar_handle(0.16)
                };
                shape.add("handles", metal, put(pull.moved(grip - Vec3::Z * 0.001)));
                if drawers {
                    let (wide, low) = (cell.x - 0.05, at.y - cell.y * 0.36);
                    let mut wall = |size: Vec3, x: f32, y: f32, z: f32| {
                        shape.add(
                            "drawers",
                            slot,
                            put(bevel_box(size, 0.0015).at(at.x + x, low + y, face - thick + z)),
                        );
                    };
                    let (h, d) = (cell.y * 0.62, deep * 0.86);
                    wall(Vec3::new(wide, 0.01, d), 0.0, 0.005, -d * 0.5);
                    wall(Vec3::new(0.012, h, d), (wide - 0.012) * 0.5, h * 0.5 + 0.004, -d * 0.5);
                    wall(Vec3::new(0.012, h, d), -(wide - 0.012) * 0.5, h * 0.5 + 0.004, -d * 0.5);
                    wall(Vec3::new(wide - 0.024, h, 0.012), 0.0, h * 0.5 + 0.004, -d + 0.006);
                }
            });
        }
    }
}

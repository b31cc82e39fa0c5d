//! The lining and trim that doors and windows share.

use glam::Vec3;

use super::timber::board;
use crate::num::Stream;
use crate::props::Shape;

/// What frames of doors and windows are made of in some styles.
pub const FRAMES: &[(&str, &str)] = &[("sci-fi", "brushed steel"), ("modern", "white painted wood")];
/// How deep the wall is behind the room's face, metres.
pub const WALL_M: f32 = 0.2;
/// How far the trim laps over the wall beside the opening, metres.
pub const LAP_M: f32 = 0.06;

/// Lines both sides and the top of an opening `width` × `height` through the whole wall, in boards
/// `thick` metres thick, starting `base` metres above the opening's lower edge.
pub fn lining(
    shape: &mut Shape,
    slot: &'static str,
    [width, height]: [f32; 2],
    base: f32,
    thick: f32,
    tone: &mut Stream,
) {
    for side in [-1.0, 1.0] {
        let jamb = board(Vec3::new(thick, height - base, WALL_M), tone);
        shape.add("frame", slot, jamb.at(side * (width - thick) * 0.5, (height + base) * 0.5, -WALL_M * 0.5));
    }
    let head = board(Vec3::new(width - thick * 2.0, thick, WALL_M), tone);
    shape.add("frame", slot, head.at(0.0, height - thick * 0.5, -WALL_M * 0.5));
}

/// Boards on the wall's face around the sides and top of the opening, covering the joint.
pub fn architrave(
    shape: &mut Shape,
    slot: &'static str,
    [width, height]: [f32; 2],
    base: f32,
    thick: f32,
    tone: &mut Stream,
) {
    let (inner, wide) = (0.015, LAP_M + 0.015);
    for side in [-1.0, 1.0] {
        let tall = height - inner - base;
        let upright = board(Vec3::new(wide - 0.01, tall, thick), tone);
        let x = side * (width * 0.5 - inner + (wide - 0.01) * 0.5);
        shape.add("casing", slot, upright.at(x, base + tall * 0.5, thick * 0.5));
    }
    let head = board(Vec3::new(width + LAP_M * 2.0, wide, thick + 0.006), tone);
    shape.add("casing", slot, head.at(0.0, height - inner + wide * 0.5, (thick + 0.006) * 0.5));
}

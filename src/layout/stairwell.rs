//! Stairs between storeys: a narrow room of their own, a landing at either end.

use glam::Vec2;

use super::boxes::{Block, Port};
use super::place::Stairs;
use super::{Place, outline};
use crate::num::Stream;

/// Width of the flight, metres (at least 0.8 m in dwellings, DIN 18065).
const WIDTH_M: f32 = 1.1;
/// Depth of a landing, metres.
pub const LANDING_M: f32 = 1.0;
/// From a ceiling to the floor above it, metres.
pub const SLAB_M: f32 = 0.35;
/// Headroom above the upper landing, metres.
const HEAD_M: f32 = 2.3;
/// Highest step, metres; with the tread it keeps to two risers and a tread of 0.63 m (DIN 18065).
const RISER_M: f32 = 0.18;
const TREAD_M: f32 = 0.27;

/// Stairwells that start at a wall of a room whose floor is at `floor_m` and lead `rise` metres up, down if
/// that is negative: straight out, or along the wall either way.
pub fn beyond(port: &Port, floor_m: f32, rise: f32, random: &mut Stream) -> Vec<Block> {
    let risers = (rise.abs() / RISER_M).ceil().max(1.0);
    let length = (risers - 1.0) * TREAD_M + 2.0 * LANDING_M;
    let along = (port.b - port.a).normalize_or_zero();
    let mut found = Vec::new();
    for (size, climb) in [
        (Vec2::new(WIDTH_M, length), port.out),
        (Vec2::new(length, WIDTH_M), along),
        (Vec2::new(length, WIDTH_M), -along),
    ] {
        for start in port.starts(size.x, LANDING_M, random) {
            let low = floor_m + rise.min(0.0);
            let block = Block::beyond(port, start, size, low, rise.abs() + HEAD_M);
            let (a, b) = block.bounds();
            let up = climb * rise.signum();
            let middle = (a + b) * 0.5;
            let stairs = Stairs {
                foot: middle - up * (length * 0.5),
                up,
                risers: risers as u32,
                riser_m: rise.abs() / risers,
                tread_m: TREAD_M,
            };
            found.push(Block { stairs: Some(stairs), ..block });
        }
    }
    found
}

/// The stretches of wall of a stairwell's landings at a height.
pub fn ports(well: &Block, at_m: f32) -> Vec<Port> {
    let Some(stairs) = well.stairs else { return Vec::new() };
    let (low, high) = landing(&well.outline, &stairs, at_m - well.floor_m > stairs.rise_m() * 0.5);
    let clipped = |port: Port| {
        let (a, b) = (port.a.clamp(low, high), port.b.clamp(low, high));
        let kept = (port.a - a).dot(port.out).abs() < 1e-3 && a.distance(b) > LANDING_M - 0.05;
        kept.then_some(Port { a, b, ..port })
    };
    well.ports().into_iter().filter_map(clipped).collect()
}

/// Height of a stairwell's floor in the world at the landing next to a point; none for other places.
pub fn level_at(place: &Place, point: Vec2) -> Option<f32> {
    let stairs = place.stairs?;
    let distance = |upper: bool| {
        let (low, high) = landing(&place.outline, &stairs, upper);
        point.distance(point.clamp(low, high))
    };
    let upper = distance(true) < distance(false);
    Some(place.floor_m + if upper { stairs.rise_m() } else { 0.0 })
}

/// Lowest and highest (x, z) of a landing.
fn landing(outline: &[Vec2], stairs: &Stairs, upper: bool) -> (Vec2, Vec2) {
    let (low, high) = outline::bounds(outline);
    let length = (high - low).dot(stairs.up.abs());
    let side = stairs.up.perp() * (WIDTH_M * 0.5);
    let start = stairs.foot + stairs.up * if upper { length - LANDING_M } else { 0.0 };
    let (a, b) = (start - side, start + side + stairs.up * LANDING_M);
    (a.min(b), a.max(b))
}

impl Stairs {
    /// From the lower to the upper landing, metres.
    pub fn rise_m(&self) -> f32 {
        self.risers as f32 * self.riser_m
    }
}

//! What somebody who stays in a seat can lay hands on.

use glam::Vec3;

use super::solids::Solid;
use crate::num::math::yaw;
use crate::spec::{Seated, SupportedBy};

/// Height of the shoulders above the seat, metres (sitting shoulder height, adults, 50th percentile).
const SHOULDERS_M: f32 = 0.59;
/// From the shoulder to the grip, metres (forward grip reach, adults, 50th percentile).
const ARM_M: f32 = 0.75;

/// The seat with most things in reach, things on other things only; the first of several equals.
pub fn best_seat(solids: &[Solid]) -> Option<Seated> {
    let small: Vec<&Solid> =
        solids.iter().filter(|s| matches!(s.placement.support, SupportedBy::Item(_))).collect();
    let mut best: Option<Seated> = None;
    for solid in solids {
        for seat in &solid.piece.seats {
            let at = Vec3::from(solid.placement.position) + yaw(*seat, solid.placement.yaw_rad);
            let shoulders = at + Vec3::Y * SHOULDERS_M;
            let near = |s: &&&Solid| shoulders.distance(shoulders.clamp(s.low, s.high)) <= ARM_M;
            let in_reach = small.iter().filter(near).count() as u32;
            if best.as_ref().is_none_or(|b| in_reach > b.in_reach) {
                best = Some(Seated { id: solid.piece.id.clone(), in_reach });
            }
        }
    }
    best
}

//! Does something carry each thing: floor, wall, ceiling, an opening, another thing?

use glam::{Vec2, Vec3};

use super::footing;
use super::plane::{area, clip, in_convex, nearest_on};
use super::solids::Solid;
use crate::layout::{Place, Terrain};
use crate::num::math::yaw;
use crate::spec::{Mounting, SupportedBy};

const GAP_M: f32 = 0.005;

/// What is wrong with the support of a solid, in words.
pub fn fault(place: &Place, terrain: &Terrain, solids: &[Solid], solid: &Solid) -> Option<String> {
    if solid.piece.mounting == Mounting::Opening {
        return opening(place, solid);
    }
    match &solid.placement.support {
        SupportedBy::Floor => footing::fault(terrain, solid),
        SupportedBy::Wall => wall(place, solid),
        SupportedBy::Ceiling if !place.indoor => Some("hangs from a ceiling that is not there".into()),
        SupportedBy::Ceiling => {
            let gap = place.height_m - solid.high.y.max(solid.placement.position[1]);
            (gap > GAP_M).then(|| format!("hangs {:.0} mm below the ceiling", gap * 1e3))
        }
        SupportedBy::Item(id) => match solids.iter().find(|s| s.piece.id == *id) {
            None => Some(format!("stands on `{id}`, which has no place")),
            Some(_) if is_circular(solids, solid) => Some("stands on something that stands on it".into()),
            Some(carrier) => on(solid, carrier),
        },
    }
}

fn is_circular(solids: &[Solid], solid: &Solid) -> bool {
    let mut at = solid;
    for _ in 0..=solids.len() {
        let SupportedBy::Item(id) = &at.placement.support else { return false };
        match solids.iter().find(|s| s.piece.id == *id) {
            Some(next) => at = next,
            None => return false,
        }
    }
    true
}

/// Standing on another piece: near enough, and enough of the foot or the centre of mass above it.
fn on(solid: &Solid, carrier: &Solid) -> Option<String> {
    let origin = Vec3::from(carrier.placement.position);
    let turn = carrier.placement.yaw_rad;
    let place = |p: &Vec2| {
        let q = yaw(Vec3::new(p.x, 0.0, p.y), turn) + origin;
        Vec2::new(q.x, q.z)
    };
    let declared = carrier
        .piece
        .supports
        .iter()
        .map(|s| (s.height + origin.y, s.outline.iter().map(place).collect::<Vec<_>>()));
    let tops = carrier.blocks.iter().map(|b| (b.high.y, b.outline.clone()));
    let surfaces: Vec<(f32, Vec<Vec2>)> = declared.chain(tops).collect();
    let foot: Vec<&[Vec2]> =
        solid.blocks.iter().filter(|b| b.low.y < solid.low.y + GAP_M).map(|b| b.outline.as_slice()).collect();
    let whole: f32 = foot.iter().map(|f| area(f)).sum();
    let mass = center_of_mass(solid);
    let mut nearest = f32::MAX;
    let declared_count = carrier.piece.supports.len();
    // Blocks of one top add up; declared surfaces count alone, as they lie over them.
    let (mut best, mut top_sum, mut carried) = (0.0_f32, 0.0_f32, false);
    for (i, (height, outline)) in surfaces.iter().enumerate() {
        let shared: f32 = foot.iter().map(|f| area(&clip(f, outline)).max(0.0)).sum();
        if shared <= 0.0 {
            continue;
        }
        let gap = solid.low.y - height;
        if gap.abs() < nearest.abs() {
            nearest = gap;
        }
        if gap.abs() <= GAP_M {
            if i < declared_count {
                best = best.max(shared);
            } else {
                top_sum += shared;
            }
            carried |= in_convex(outline, mass, 0.0);
        }
    }
    let share = best.max(top_sum.min(whole)) / whole.max(1e-9);
    let title = &carrier.piece.title;
    if share >= 0.6 || (share > 0.0 && carried) {
        None
    } else if share > 0.0 {
        Some(format!("stands on {title} with {:.0} % of its foot", share * 100.0))
    } else if nearest < f32::MAX {
        Some(format!("floats {:.0} mm above {title}", nearest * 1e3))
    } else {
        Some(format!("does not stand above {title}"))
    }
}

fn center_of_mass(solid: &Solid) -> Vec2 {
    let (mut sum, mut mass) = (Vec2::ZERO, 0.0);
    for block in &solid.blocks {
        let volume = area(&block.outline) * (block.high.y - block.low.y);
        let middle = block.outline.iter().sum::<Vec2>() / block.outline.len().max(1) as f32;
        sum += middle * volume;
        mass += volume;
    }
    let origin = solid.placement.position;
    if mass > 0.0 { sum / mass } else { Vec2::new(origin[0], origin[2]) }
}

/// Hanging on a wall: its back in the wall's plane, all of its width before that wall.
fn wall(place: &Place, solid: &Solid) -> Option<String> {
    if !place.indoor {
        return Some("hangs on a wall that is not there".into());
    }
    let [x, _, z] = solid.placement.position;
    let origin = Vec2::new(x, z);
    let front = yaw(Vec3::Z, solid.placement.yaw_rad);
    let mut nearest = f32::MAX;
    for wall in 0..place.outline.len() {
        let (a, b) = place.edge(wall);
        let inward = place.inward(wall);
        if inward.dot(Vec2::new(front.x, front.z)) < 0.9998 {
            continue;
        }
        let gap = nearest_on(a, b, origin).distance(origin);
        nearest = nearest.min(gap);
        if gap <= GAP_M {
            return over_hole(place, wall, solid);
        }
    }
    Some(if nearest < f32::MAX {
        format!("hangs {:.0} mm off its wall", nearest * 1e3)
    } else {
        "does not hang flat on any wall".into()
    })
}

/// Whether there is wall behind at least a third of it.
fn over_hole(place: &Place, wall: usize, solid: &Solid) -> Option<String> {
    let (a, b) = place.edge(wall);
    let along = (b - a).normalize_or_zero();
    let mut span = (f32::MAX, f32::MIN);
    for p in solid.blocks.iter().flat_map(|block| &block.outline) {
        let t = (*p - a).dot(along);
        span = (span.0.min(t), span.1.max(t));
    }
    let size = Vec2::new(span.1 - span.0, solid.high.y - solid.low.y).max(Vec2::splat(1e-6));
    for o in place.openings.iter().filter(|o| o.wall == wall) {
        let x = (span.1.min(o.along_m + o.width_m * 0.5) - span.0.max(o.along_m - o.width_m * 0.5)).max(0.0);
        let y = (solid.high.y.min(o.sill_m + o.height_m) - solid.low.y.max(o.sill_m)).max(0.0);
        let covered = x * y / (size.x * size.y);
        let door = o.kind.is_way() && x > GAP_M && y > GAP_M;
        let curtain = ["curtain", "drape", "blind"].iter().any(|k| solid.piece.kind.contains(k));
        if door || (covered > 0.67 && !curtain) {
            return Some(format!("hangs over a {}", if door { "door" } else { "window" }));
        }
    }
    None
}

/// A door or window: exactly in one of the openings.
fn opening(place: &Place, solid: &Solid) -> Option<String> {
    let at = Vec3::from(solid.placement.position);
    let front = yaw(Vec3::Z, solid.placement.yaw_rad);
    let fits = place.openings.iter().any(|o| {
        let middle = place.opening_middle(o);
        let inward = place.inward(o.wall);
        at.distance(Vec3::new(middle.x, o.sill_m, middle.y)) <= GAP_M
            && inward.dot(Vec2::new(front.x, front.z)) > 0.9998
    });
    (!fits).then(|| "is in no opening of the walls".into())
}

//! How fine a mesh has to be: what is less than a millimetre off is not seen from a metre away.

use glam::{Vec3, Vec4};

use crate::num::math::{FRAC_PI_4, PI, acos, cos};

/// A surface may lie this far from the shape that it stands for, metres.
pub const UNSEEN_M: f32 = 1e-3;

/// Corners that may lie on one bend before it shows in the light, radians.
const BEND_RAD: f32 = 0.4;

/// Faces around a circle of `radius` metres: as many as `asked`, but no more than are seen. What reaches as far across as
/// along (a multiple of four) or is the same from both sides (an even number) stays so.
pub fn sides(radius: f32, asked: u32) -> u32 {
    let seen = PI / acos((1.0 - UNSEEN_M / radius.max(UNSEEN_M)).clamp(-1.0, 1.0));
    let step = [4, 2, 1].into_iter().find(|step| asked.is_multiple_of(*step)).unwrap_or(1);
    asked.min((seen.ceil() as u32).max(5).next_multiple_of(step))
}

/// How often the octahedron of a sphere of `radius` metres is divided: as often as `asked`, but not so that it is not seen.
pub fn divisions(radius: f32, asked: u32) -> u32 {
    // The middle of an edge lies below the sphere; the edges of an octahedron are a quarter of a circle.
    (0..asked).find(|level| radius * (1.0 - cos(FRAC_PI_4 / (1 << level) as f32)) < UNSEEN_M).unwrap_or(asked)
}

/// Whether a bevel of so many metres is seen.
pub fn bevel_shows(bevel: f32) -> bool {
    bevel >= 1.5e-3
}

/// The bevel, or none where it is not seen, metres.
pub fn shown_bevel(bevel: f32) -> f32 {
    if bevel_shows(bevel) { bevel } else { 0.0 }
}

/// The points of a line (with whatever changes along it in `w`, metres) that are needed, the ends among them: those left
/// out lie within half of [`UNSEEN_M`] of it, since outlines show more than faces, and no bend turns into an edge.
pub fn needed(line: &[Vec4]) -> Vec<usize> {
    picked(line.len(), |i| turn(line[i - 1], line[i], line[i + 1]), |k, a, b| off(line[k], line[a], line[b]))
}

/// The same of rings of equal length in a row: none of their corners may be missed.
pub fn needed_rings(rings: &[Vec<Vec3>]) -> Vec<usize> {
    let corners = rings.iter().map(Vec::len).min().unwrap_or(0);
    let most = |of: &dyn Fn(usize) -> f32| (0..corners).map(of).fold(0.0, f32::max);
    let at = |ring: usize, corner: usize| rings[ring][corner].extend(0.0);
    picked(
        rings.len(),
        |i| most(&|corner| turn(at(i - 1, corner), at(i, corner), at(i + 1, corner))),
        |k, a, b| most(&|corner| off(at(k, corner), at(a, corner), at(b, corner))),
    )
}

/// Of points in a row the ends, and those without which the line would turn too sharply or lie too far `off`.
fn picked(count: usize, turn: impl Fn(usize) -> f32, off: impl Fn(usize, usize, usize) -> f32) -> Vec<usize> {
    let last = count.saturating_sub(1);
    let mut kept = Vec::with_capacity(count);
    kept.extend((count > 0).then_some(0));
    let (mut from, mut turned) = (0, 0.0);
    for i in 1..last {
        turned += turn(i);
        if turned > BEND_RAD || (from + 1..=i).any(|k| off(k, from, i + 1) > UNSEEN_M * 0.5) {
            kept.push(i);
            (from, turned) = (i, 0.0);
        }
    }
    kept.extend((last > 0).then_some(last));
    kept
}

/// How far a line turns at `here`, radians.
fn turn(before: Vec4, here: Vec4, after: Vec4) -> f32 {
    let (come, go) = ((here - before).normalize_or_zero(), (after - here).normalize_or_zero());
    acos(come.dot(go).clamp(-1.0, 1.0))
}

/// How far a point lies from the line between two others.
fn off(point: Vec4, a: Vec4, b: Vec4) -> f32 {
    let along = b - a;
    let t = ((point - a).dot(along) / along.length_squared().max(1e-12)).clamp(0.0, 1.0);
    point.distance(a + along * t)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::num::math::sin;

    #[test]
    fn a_thin_rod_needs_few_sides_and_a_column_many() {
        assert_eq!([sides(0.004, 12), sides(0.004, 9), sides(0.02, 12), sides(0.3, 32)], [8, 5, 12, 32]);
        assert!(sides(0.001, 16) >= 5);
    }

    #[test]
    fn points_on_a_straight_line_go_and_corners_stay() {
        let at = |x: f32, y: f32| Vec4::new(x, y, 0.0, 0.0);
        assert_eq!(needed(&[at(0.0, 0.0), at(0.1, 0.0), at(0.2, 0.0), at(0.2, 0.1)]), [0, 2, 3]);
        assert_eq!(needed(&[at(0.0, 0.0)]), [0]);
        assert!(needed(&[]).is_empty());
    }

    #[test]
    fn an_arc_stays_round() {
        let arc: Vec<Vec4> = (0..=90)
            .map(|degree| {
                let turn = (degree as f32).to_radians();
                Vec4::new(cos(turn), sin(turn), 0.0, 0.0) * 0.05
            })
            .collect();
        let kept = needed(&arc);
        assert!((5..12).contains(&kept.len()), "{kept:?}");
    }
}

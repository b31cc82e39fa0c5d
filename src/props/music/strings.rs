//! What plucked instruments share: bodies from half an outline, strings, pegs, a stand for the floor.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, cylinder, loft, smooth, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::pieces::Piece;

/// A closed outline, counter-clockwise, from its right half: (x, y) from the bottom up, smoothed by `steps`.
pub fn mirrored(half: &[(f32, f32)], steps: usize) -> Vec<Vec2> {
    let points: Vec<Vec2> = half.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let right: Vec<Vec2> = smooth(&points, steps).into_iter().map(|p| Vec2::new(p.x.max(0.0), p.y)).collect();
    let mut outline = right.clone();
    outline.extend(right.iter().rev().filter(|p| p.x > 1e-4).map(|p| Vec2::new(-p.x, p.y)));
    outline
}

/// A body with vaulted plates over the outline: `rib` metres between its plates, each rising by `arch`.
pub fn vaulted(outline: &[Vec2], rib: f32, arch: f32) -> TriMesh {
    let middle = outline.iter().copied().sum::<Vec2>() / outline.len().max(1) as f32;
    let ring = |share: f32, z: f32| -> Vec<Vec3> {
        outline.iter().map(|p| (middle + (*p - middle) * share).extend(z)).collect()
    };
    let half = rib * 0.5;
    let rise = [(0.3, 1.0), (0.6, 0.82), (0.82, 0.4), (0.95, 0.1), (1.0, 0.04)];
    let mut rings: Vec<Vec<Vec3>> = rise.iter().map(|(s, k)| ring(*s, -half - arch * k)).collect();
    rings.extend([
        ring(1.0, -half + 0.003),
        ring(0.97, -half + 0.004),
        ring(0.97, half - 0.004),
        ring(1.0, half - 0.003),
    ]);
    rings.extend(rise.iter().rev().map(|(s, k)| ring(*s, half + arch * k)));
    box_project_faces(&loft(&rings, 0.7))
}

/// Strings side by side from `from` to `to`, `spread` metres apart over all at either end.
pub fn strings(count: usize, from: Vec3, to: Vec3, spread: (f32, f32), radius: f32) -> Vec<TriMesh> {
    (0..count)
        .map(|i| {
            let share = if count < 2 { 0.0 } else { i as f32 / (count - 1) as f32 - 0.5 };
            let ends = [from + Vec3::X * share * spread.0, to + Vec3::X * share * spread.1];
            tube(&ends, radius * (1.25 - 0.5 * (share + 0.5)), 4)
        })
        .collect()
}

/// A tuning peg at `at` whose button sticks out to the `side`.
pub fn peg(at: Vec3, side: f32, metal: &'static str, button: &'static str) -> Vec<Piece> {
    let pin = cylinder(0.003, 0.03, 8, 0.0008).turned(rot_z(-FRAC_PI_2 * side));
    let head = crate::mesh::displaced(2, |d| d * Vec3::new(0.011, 0.0085, 0.0045));
    let post = cylinder(0.0032, 0.022, 10, 0.001).turned(crate::num::math::rot_x(FRAC_PI_2));
    vec![
        ("pegs", metal, pin.moved(at)),
        ("pegs", button, head.moved(at + Vec3::X * side * 0.034)),
        ("pegs", metal, post.moved(at - Vec3::X * side * 0.011)),
    ]
}

/// A folding stand: two arms that hold the body at `hold` metres with yokes `reach` apart, three legs and
/// a neck with a fork at `fork` (metres). Stands on y = 0.
pub fn stand(hold: f32, reach: f32, back: f32, fork: Vec3) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let knot = Vec3::new(0.0, hold + 0.05, back);
    for side in [-1.0, 1.0] {
        let leg =
            [Vec3::new(side * 0.17, 0.012, 0.14), Vec3::new(side * 0.03, hold * 0.75, back + 0.01), knot];
        pieces.push(("stand", "steel", tube(&leg, 0.009, 10)));
        let arm = [
            knot,
            Vec3::new(side * reach * 0.5, hold, back + 0.01),
            Vec3::new(side * reach * 0.5, hold - 0.012, back + 0.12),
            Vec3::new(side * reach * 0.5, hold + 0.04, back + 0.165),
        ];
        pieces.push(("stand", "rubber", tube(&smooth_path(&arm, 4), 0.0085, 10)));
        let foot = cylinder(0.013, 0.03, 12, 0.003);
        pieces.push(("stand", "rubber", foot.at(side * 0.17, 0.0, 0.14)));
    }
    let rear = [Vec3::new(0.0, 0.012, back - 0.2), knot - Vec3::Y * 0.06];
    pieces.push(("stand", "steel", tube(&rear, 0.009, 10)));
    pieces.push(("stand", "rubber", cylinder(0.013, 0.03, 12, 0.003).at(0.0, 0.0, back - 0.2)));
    pieces.push(("stand", "steel", tube(&[knot - Vec3::Y * 0.09, fork], 0.008, 10)));
    pieces.push(("stand", "rubber", cylinder(0.02, 0.1, 16, 0.004).moved(knot - Vec3::Y * 0.08)));
    let yoke = [
        fork + Vec3::new(-0.042, 0.012, 0.07),
        fork + Vec3::new(-0.042, 0.0, 0.01),
        fork,
        fork + Vec3::new(0.042, 0.0, 0.01),
        fork + Vec3::new(0.042, 0.012, 0.07),
    ];
    pieces.push(("stand", "rubber", tube(&smooth_path(&yoke, 3), 0.0075, 8)));
    pieces
}

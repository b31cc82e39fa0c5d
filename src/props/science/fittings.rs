//! Rods, knobs, vessels and moulded bodies, shared by instruments and machines.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, cylinder, extrude, lathe, loft, smooth_profile};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};

/// A mesh that stands on +Y, turned to point along `way` and moved to `from` (metres).
pub fn aim(mesh: TriMesh, from: Vec3, way: Vec3) -> TriMesh {
    let up = way.normalize_or(Vec3::Y);
    let side = up.any_orthonormal_vector();
    mesh.turned(Mat3::from_cols(side, up, side.cross(up))).moved(from)
}

/// A round rod between two points (metres), its rims eased.
pub fn rod(from: Vec3, to: Vec3, radius: f32, sides: u32) -> TriMesh {
    // Thin ones are seldom seen end on.
    let ease = if sides < 12 { 0.0 } else { radius * 0.2 };
    aim(cylinder(radius, from.distance(to).max(1e-4), sides, ease), from, to - from)
}

/// A disc centred on `middle` (metres), `thick` along `way`.
pub fn disc(middle: Vec3, way: Vec3, radius: f32, thick: f32, sides: u32) -> TriMesh {
    let half = way.normalize_or(Vec3::Y) * thick * 0.5;
    aim(cylinder(radius, thick, sides, thick.min(radius) * 0.18), middle - half, way)
}

/// A turned body along `way`: (radius, height) pairs in metres from its foot, smoothed, ends closed.
pub fn turned(line: &[(f32, f32)], steps: usize, sides: u32, crease_rad: f32) -> TriMesh {
    let (Some(first), Some(last)) = (line.first(), line.last()) else { return TriMesh::default() };
    let mut outline = vec![Vec2::new(0.0, first.1)];
    outline.extend(smooth_profile(line, steps).into_iter().map(|p| p.max(Vec2::new(0.0, first.1))));
    outline.push(Vec2::new(0.0, last.1));
    outline.dedup_by(|a, b| a.distance(*b) < 1e-5);
    lathe(&outline, sides, crease_rad)
}

/// A milled wheel standing on y = 0: `teeth` ribs around its rim.
pub fn milled(radius: f32, thick: f32, teeth: u32) -> TriMesh {
    let outline: Vec<Vec2> = (0..teeth * 2)
        .map(|i| on_circle(TAU * i as f32 / (teeth * 2) as f32) * radius * [1.0, 0.93][i as usize % 2])
        .collect();
    let upright = crate::num::math::rot_x(-FRAC_PI_2);
    extrude(&outline, thick, thick * 0.12).turned(upright).at(0.0, thick * 0.5, 0.0)
}

/// A hollow vessel blown from glass: the outside as (radius, height) pairs upwards, open above, walls
/// `wall` metres thick.
pub fn vessel(outside: &[Vec2], wall: f32, sides: u32) -> TriMesh {
    let Some(lip) = outside.last() else { return TriMesh::default() };
    let low = outside[0].y;
    let mut outline = vec![Vec2::new(0.0, low)];
    outline.extend(outside.iter().filter(|p| p.x > 1e-4));
    let inside = inner(outside, wall);
    outline.push(Vec2::new(lip.x - wall * 0.5, lip.y + wall * 0.4));
    outline.extend(inside.iter().rev());
    outline.push(Vec2::new(0.0, inside.first().map_or(low, |p| p.y)));
    outline.dedup_by(|a, b| a.distance(*b) < 1e-5);
    lathe(&outline, sides, 0.9)
}

/// What stands in a vessel of that outside up to `level` (metres).
pub fn filling(outside: &[Vec2], wall: f32, level: f32, sides: u32) -> TriMesh {
    let inside = inner(outside, wall * 1.15);
    let Some(first) = inside.first().copied() else { return TriMesh::default() };
    let mut outline = vec![Vec2::new(0.0, first.y)];
    let mut before = first;
    for point in inside {
        if point.y >= level {
            let share = ((level - before.y) / (point.y - before.y).max(1e-6)).clamp(0.0, 1.0);
            outline.push(before.lerp(point, share));
            break;
        }
        outline.push(point);
        before = point;
    }
    outline.push(Vec2::new(0.0, outline[outline.len() - 1].y));
    outline.dedup_by(|a, b| a.distance(*b) < 1e-5);
    lathe(&outline, sides, 0.9)
}

fn inner(outside: &[Vec2], wall: f32) -> Vec<Vec2> {
    let low = outside.first().map_or(0.0, |p| p.y);
    let shrunk = outside.iter().map(|p| Vec2::new(p.x - wall, p.y.max(low + wall)));
    shrunk.filter(|p| p.x > wall * 0.3).collect()
}

/// One level of a [`moulded`] body.
#[derive(Clone, Copy)]
pub struct Level {
    /// Height, metres.
    pub y: f32,
    /// Width and depth, metres.
    pub size: Vec2,
    /// Where its middle lies, metres.
    pub z: f32,
}

/// A body with rounded upright edges of `round` metres, level by level upwards; both rims are eased.
pub fn moulded(levels: &[Level], round: f32) -> TriMesh {
    let ring = |level: &Level, cut: f32, y: f32| -> Vec<Vec3> {
        let half = level.size * 0.5 - cut;
        let r = (round - cut * 0.5).min(half.min_element() * 0.95).max(1e-4);
        let corner = |quarter: usize, step: usize| {
            let turn = FRAC_PI_2 * (quarter as f32 + step as f32 / 4.0);
            let sign = [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)][quarter];
            let way = on_circle(turn);
            let core = half - r;
            Vec3::new(sign.0 * core.x + way.y * r, y, level.z + sign.1 * core.y + way.x * r)
        };
        (0..4).flat_map(|q| (0..=4).map(move |s| (q, s))).map(|(q, s)| corner(q, s)).collect()
    };
    let (Some(first), Some(last)) = (levels.first(), levels.last()) else { return TriMesh::default() };
    let ease = (round * 0.5).min((last.y - first.y) * 0.15);
    let mut rings = vec![ring(first, ease, first.y)];
    for (i, level) in levels.iter().enumerate() {
        let lift = if i == 0 { ease } else { 0.0 } - if i + 1 == levels.len() { ease } else { 0.0 };
        rings.push(ring(level, 0.0, level.y + lift));
    }
    rings.push(ring(last, ease, last.y));
    box_project_faces(&loft(&rings, 0.6))
}

/// A (z, y) outline, either way round, drawn out along x.
pub fn along_x(outline: &[(f32, f32)], width: f32, bevel: f32) -> TriMesh {
    let mut flat: Vec<Vec2> = outline.iter().map(|(z, y)| Vec2::new(-z, *y)).collect();
    let n = flat.len();
    if (0..n).map(|i| flat[i].perp_dot(flat[(i + 1) % n])).sum::<f32>() < 0.0 {
        flat.reverse();
    }
    extrude(&flat, width, bevel).turned(crate::num::math::rot_y(FRAC_PI_2))
}

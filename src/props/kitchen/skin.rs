//! Skins over rounded sections: basins, tubs, oven cavities, wheels with a wedge cut out, woven hoops.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, loft, shade};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};

/// Joins level rings, from the outer bottom over the rim to the inner bottom for a vessel; a row that only
/// rises makes a solid. Texture coordinates are projected face by face, metres.
pub fn skin(rings: &[Vec<Vec3>], crease_rad: f32) -> TriMesh {
    box_project_faces(&loft(rings, crease_rad))
}

/// As [`skin`], the last ring meeting the first: frames, seats, hoops. Rings run as around a lathed ring,
/// from the bottom outside over the top to the inside and back.
pub fn closed_skin(rings: &[Vec<Vec3>], crease_rad: f32) -> TriMesh {
    let (rows, count) = (rings.len() as u32, rings.first().map_or(0, Vec::len) as u32);
    let mut mesh = TriMesh::default();
    for p in rings.iter().flatten() {
        mesh.vertex(*p, Vec3::Y, Vec2::ZERO);
    }
    for row in 0..rows {
        for i in 0..count {
            let (j, next) = ((i + 1) % count, (row + 1) % rows);
            mesh.quad([row * count + i, row * count + j, next * count + j, next * count + i]);
        }
    }
    box_project_faces(&shade(mesh, crease_rad))
}

/// A rectangle of half sizes `half` (x, z) at height `y`, its corners rounded over `corner` metres with
/// `per` ≥ 2 points each, counter-clockwise seen from above.
pub fn rounded(half: Vec2, corner: f32, y: f32, per: u32) -> Vec<Vec3> {
    let corner = corner.min(half.min_element() * 0.98).max(1e-4);
    let per = per.max(2);
    let points = (0..4u32).flat_map(|q| {
        let sign = [Vec2::ONE, Vec2::new(-1.0, 1.0), -Vec2::ONE, Vec2::new(1.0, -1.0)][q as usize];
        let middle = (half - Vec2::splat(corner)) * sign;
        (0..per).map(move |i| {
            let turn = FRAC_PI_2 * (q as f32 + i as f32 / (per - 1) as f32);
            let p = middle + on_circle(turn) * corner;
            Vec3::new(p.x, y, -p.y)
        })
    });
    points.collect()
}

/// An ellipse of half sizes `half` (x, z) about `middle`, counter-clockwise seen from above.
pub fn oval(middle: Vec3, half: Vec2, sides: u32) -> Vec<Vec3> {
    let corner = |s: u32| on_circle(TAU * s as f32 / sides as f32) * half;
    (0..sides).map(corner).map(|p| middle + Vec3::new(p.x, 0.0, -p.y)).collect()
}

/// An egg: round towards +Z, blunter and squarer towards −Z, as toilets and seats are.
pub fn egg(middle: Vec3, half: Vec2, sides: u32) -> Vec<Vec3> {
    let blunt = |p: Vec3| {
        let back = ((middle.z - p.z) / half.y).max(0.0);
        Vec3::new(middle.x + (p.x - middle.x) * (1.0 + 0.42 * back * back * (1.0 - back * 0.6)), p.y, p.z)
    };
    oval(middle, half, sides).into_iter().map(blunt).collect()
}

/// Part of a lathed body, its cut faces closed: `profile` is a closed outline of (radius, height), counter-
/// clockwise, turned from one angle to another (radians, counter-clockwise from +X seen from above).
pub fn sector(profile: &[Vec2], from_rad: f32, to_rad: f32, steps: u32, crease_rad: f32) -> TriMesh {
    let rings: Vec<Vec<Vec3>> = (0..=steps.max(1))
        .map(|i| {
            let out = on_circle(from_rad + (to_rad - from_rad) * i as f32 / steps.max(1) as f32);
            profile.iter().rev().map(|p| Vec3::new(out.x * p.x, p.y, -out.y * p.x)).collect()
        })
        .collect();
    skin(&rings, crease_rad)
}

/// As [`sector`], but only the layer between two lines of equally many points from bottom to top: crusts,
/// rinds, icing.
pub fn rind(outer: &[Vec2], inner: &[Vec2], (from_rad, to_rad): (f32, f32), steps: u32) -> TriMesh {
    let half = outer.len().min(inner.len());
    let (count, steps) = (half as u32 * 2, steps.max(1));
    let mut mesh = TriMesh::default();
    for i in 0..=steps {
        let out = on_circle(from_rad + (to_rad - from_rad) * i as f32 / steps as f32);
        for p in inner[..half].iter().chain(outer[..half].iter().rev()) {
            mesh.vertex(Vec3::new(out.x * p.x, p.y, -out.y * p.x), Vec3::Y, Vec2::ZERO);
        }
    }
    for row in 0..steps {
        for k in 0..count {
            let (a, b) = (row * count + k, row * count + (k + 1) % count);
            mesh.quad([a, b, b + count, a + count]);
        }
    }
    let last = steps * count;
    for k in 0..half as u32 - 1 {
        let (a, b, c, d) = (k, k + 1, count - 2 - k, count - 1 - k);
        mesh.quad([d, c, b, a]);
        mesh.quad([a + last, b + last, c + last, d + last]);
    }
    let solid = |t: &[u32; 3]| {
        let [a, b, c] = t.map(|i| mesh.positions[i as usize]);
        (b - a).cross(c - a).length_squared() > 1e-16
    };
    let kept = mesh.triangles.iter().copied().filter(solid).collect();
    box_project_faces(&shade(TriMesh { triangles: kept, ..mesh }, 0.6))
}

/// A round bar along a closed path that runs counter-clockwise about `normal`; metres.
pub fn hoop(path: &[Vec3], normal: Vec3, radius: f32, sides: u32) -> TriMesh {
    let (count, sides) = (path.len(), sides.max(3));
    let mut mesh = TriMesh::default();
    if count < 3 {
        return mesh;
    }
    let mut along = 0.0;
    for i in 0..=count {
        let here = path[i % count];
        let forward = (path[(i + 1) % count] - path[(i + count - 1) % count]).normalize_or(Vec3::X);
        let side = forward.cross(normal).normalize_or(Vec3::X);
        let up = side.cross(forward);
        for s in 0..=sides {
            let turn = TAU * (s % sides) as f32 / sides as f32;
            let around = on_circle(turn);
            let uv = Vec2::new(along, TAU * radius * s as f32 / sides as f32);
            mesh.vertex(here + (side * around.x - up * around.y) * radius, Vec3::Y, uv);
        }
        along += here.distance(path[(i + 1) % count]);
    }
    for i in 0..count as u32 {
        for s in 0..sides {
            let a = i * (sides + 1) + s;
            mesh.quad([a, a + 1, a + sides + 2, a + sides + 1]);
        }
    }
    shade(mesh, 1.3)
}

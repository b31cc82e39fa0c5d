//! Boards of any outline with a moulded edge: table tops, plaques, tracery, signs.

use earcut::Earcut;
use glam::{Vec2, Vec3};

use super::{TriMesh, extrude::inset, shade, uv, weld};
use crate::num::math::{FRAC_PI_2, on_circle};

/// What the rim of a board looks like in section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Edge {
    /// Not worked at all.
    Square,
    /// Cut at 45°.
    Chamfer,
    /// A quarter round of so many pieces (≥ 1).
    Round(u32),
    /// A quarter hollow of so many pieces (≥ 1).
    Cove(u32),
    /// Hollow above, round below, so many pieces each (≥ 1).
    Ogee(u32),
}

/// A board in the XY plane, from z = −depth/2 to +depth/2: `outline` counter-clockwise or clockwise, simple,
/// with `holes` that lie within it. The front edge (and the back edge if `both`) is worked over `width_m`
/// metres; that is made narrower where the outline leaves no room. Texture coordinates are projected. Empty
/// for outlines without area or measures that are none.
pub fn moulded(
    outline: &[Vec2],
    holes: &[Vec<Vec2>],
    depth: f32,
    edge: Edge,
    width_m: f32,
    both: bool,
) -> TriMesh {
    let mut loops = vec![wound(outline, true)];
    loops.extend(holes.iter().map(|hole| wound(hole, false)).filter(|hole| hole.len() >= 3));
    let is_finite = loops.iter().flatten().all(|p| p.is_finite());
    if loops[0].len() < 3 || !is_finite || depth <= 0.0 || !depth.is_finite() || width_m.is_nan() {
        return TriMesh::default();
    }
    let most = if both { 0.45 } else { 0.9 };
    let mut width = width_m.clamp(0.0, depth * most);
    while width > 1e-5 && !loops.iter().all(|l| keeps_its_shape(l, &inset(l, width))) {
        width *= 0.7;
    }
    let section = if width > 1e-5 { section(edge, width) } else { vec![Vec2::ZERO] };
    let half = depth * 0.5;
    // (way inwards, z) from the front face over the rim to the back.
    let mut rows: Vec<(f32, f32)> = section.iter().map(|p| (p.x, half - p.y)).collect();
    if both {
        rows.extend(section.iter().rev().map(|p| (p.x, p.y - half)));
    } else {
        rows.push((0.0, -half));
    }
    let mut mesh = TriMesh::default();
    for ring in &loops {
        let count = ring.len() as u32;
        let first = mesh.positions.len() as u32;
        for (way, z) in &rows {
            for p in if *way > 0.0 { inset(ring, *way) } else { ring.clone() } {
                mesh.vertex(p.extend(*z), Vec3::Z, p);
            }
        }
        for row in 0..rows.len() as u32 - 1 {
            for i in 0..count {
                let j = (i + 1) % count;
                let (a, b) = (first + row * count, first + (row + 1) * count);
                mesh.quad([a + i, b + i, b + j, a + j]);
            }
        }
    }
    face(&mut mesh, &loops, rows[0], true);
    face(&mut mesh, &loops, rows[rows.len() - 1], false);
    weld::by_position(&mut mesh);
    uv::box_project(shade(mesh, 0.6))
}

/// (way inwards, depth below the face) from the face to the side.
fn section(edge: Edge, width: f32) -> Vec<Vec2> {
    let arc = |pieces: u32, point: &dyn Fn(Vec2) -> Vec2| -> Vec<Vec2> {
        let pieces = pieces.clamp(1, 64);
        (0..=pieces).map(|i| point(on_circle(FRAC_PI_2 * i as f32 / pieces as f32)) * width).collect()
    };
    let mut points = match edge {
        Edge::Square => vec![Vec2::ZERO],
        Edge::Chamfer => vec![Vec2::new(width, 0.0), Vec2::new(0.0, width)],
        Edge::Round(pieces) => arc(pieces, &|c| Vec2::new(1.0 - c.y, 1.0 - c.x)),
        Edge::Cove(pieces) => arc(pieces, &|c| Vec2::new(c.x, c.y)),
        Edge::Ogee(pieces) => {
            let mut hollow = arc(pieces, &|c| Vec2::new(0.5 + c.x * 0.5, c.y * 0.5));
            hollow.extend(arc(pieces, &|c| Vec2::new(0.5 - c.y * 0.5, 1.0 - c.x * 0.5)).into_iter().skip(1));
            hollow
        }
    };
    // Cosines of a right angle are not quite zero.
    points.iter_mut().for_each(|p| *p = Vec2::select(p.abs().cmplt(Vec2::splat(1e-6)), Vec2::ZERO, *p));
    points
}

fn area(ring: &[Vec2]) -> f32 {
    (0..ring.len()).map(|i| ring[i].perp_dot(ring[(i + 1) % ring.len()])).sum::<f32>() * 0.5
}

/// Wound as asked, without points on top of one another; empty without area.
fn wound(ring: &[Vec2], counter_clockwise: bool) -> Vec<Vec2> {
    let mut ring = ring.to_vec();
    ring.dedup_by(|a, b| a.distance(*b) < 1e-5);
    while ring.len() > 1 && ring[0].distance(ring[ring.len() - 1]) < 1e-5 {
        ring.pop();
    }
    let signed = area(&ring);
    if signed.is_nan() || signed.abs() <= 1e-9 {
        return Vec::new();
    }
    if (signed > 0.0) != counter_clockwise {
        ring.reverse();
    }
    ring
}

/// Whether every side still runs the same way.
fn keeps_its_shape(from: &[Vec2], to: &[Vec2]) -> bool {
    let n = from.len();
    (0..n).all(|i| {
        let j = (i + 1) % n;
        let (before, after) = (from[j] - from[i], to[j] - to[i]);
        before.dot(after) > 0.1 * before.length_squared()
    })
}

fn face(mesh: &mut TriMesh, loops: &[Vec<Vec2>], (way, z): (f32, f32), is_front: bool) {
    let mut points: Vec<Vec2> = Vec::new();
    let mut holes: Vec<u32> = Vec::new();
    for (i, ring) in loops.iter().enumerate() {
        if i > 0 {
            holes.push(points.len() as u32);
        }
        points.extend(if way > 0.0 { inset(ring, way) } else { ring.clone() });
    }
    let mut indices: Vec<u32> = Vec::new();
    Earcut::new().earcut(points.iter().map(|p| p.to_array()), &holes, &mut indices);
    let mut triangles: Vec<[u32; 3]> = Vec::with_capacity(indices.len() / 3);
    for t in indices.chunks_exact(3) {
        let [a, b, c] = [t[0], t[1], t[2]].map(|i| points[i as usize]);
        let is_up = (b - a).perp_dot(c - a) > 0.0;
        triangles.push(if is_up == is_front { [t[0], t[1], t[2]] } else { [t[0], t[2], t[1]] });
    }
    if loops.len() == 1 {
        take_in(points.len() as u32, &mut triangles);
    }
    let first = mesh.positions.len() as u32;
    points.iter().for_each(|p| {
        mesh.vertex(p.extend(z), Vec3::Z, *p);
    });
    mesh.triangles.extend(triangles.iter().map(|t| t.map(|i| first + i)));
}

/// Splits triangles so that corners of the outline which the triangulation passed over, being in line with
/// their neighbours, are corners of it too: the rim has them.
fn take_in(count: u32, triangles: &mut Vec<[u32; 3]>) {
    let mut used = vec![false; count as usize];
    triangles.iter().flatten().for_each(|i| used[*i as usize] = true);
    for corner in 0..count {
        if used[corner as usize] {
            continue;
        }
        let find = |step: u32| (1..count).map(|i| (corner + step * i) % count).find(|i| used[*i as usize]);
        let (Some(next), Some(before)) = (find(1), find(count - 1)) else { return };
        let side = triangles.iter().enumerate().find_map(|(t, [a, b, c])| {
            [[*a, *b, *c], [*b, *c, *a], [*c, *a, *b]]
                .into_iter()
                .find(|[from, to, _]| [*from, *to] == [before, next] || [*from, *to] == [next, before])
                .map(|turned| (t, turned))
        });
        let Some((at, [from, to, apex])) = side else { continue };
        triangles[at] = [from, corner, apex];
        triangles.push([corner, to, apex]);
        used[corner as usize] = true;
    }
}

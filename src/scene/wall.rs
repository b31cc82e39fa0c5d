//! A wall with holes for doors and windows, as thick as a wall.

use glam::{Vec2, Vec3};

use crate::layout::place::{Shared, WALL_M};
use crate::layout::{Opening, Place};
use crate::mesh::TriMesh;

/// One wall of a room: inner face, outer face, top, ends and the reveals of its openings. Texture
/// coordinates in metres, U along the wall, V down. Neighbouring walls meet in a mitre outside.
pub fn wall(place: &Place, index: usize) -> TriMesh {
    let (start, end) = place.edge(index);
    let along = (end - start).normalize_or_zero();
    let outward = -place.inward(index);
    let length = start.distance(end);
    let holes: Vec<Hole> =
        place.openings.iter().filter(|o| o.wall == index).map(|o| Hole::of(o, length)).collect();
    let (before, after) = (mitre(place, index, false), mitre(place, index, true));

    let mut mesh = TriMesh::default();
    let inner = |u: f32, v: f32| (start + along * u).extend(v);
    let outer = |u: f32, v: f32| {
        // Stretch the outer face to its mitred corners, keeping the holes square to the wall.
        let reach = if u <= 0.0 { -before } else { u + if u >= length { after } else { 0.0 } };
        (start + along * reach + outward * WALL_M).extend(v)
    };
    let place_at = |p: Vec3| Vec3::new(p.x, p.z, p.y);
    let corners = |[low, high]: [Vec2; 2]| {
        [low, Vec2::new(high.x, low.y), high, Vec2::new(low.x, high.y)].map(|p| (p.x, p.y))
    };
    for cell in cells(&holes, length, place.height_m) {
        let at = |(u, v)| (place_at(inner(u, v)), Vec2::new(u, -v));
        face(&mut mesh, corners(cell).map(at), to3(-outward));
    }
    // What the room beyond covers is not seen from outside.
    let shared: Vec<Shared> = place.shared.iter().filter(|s| s.wall == index).copied().collect();
    let covered = shared.iter().map(|s| Hole {
        low: Vec2::new(s.from_m, s.bottom_m.max(0.0)),
        high: Vec2::new(s.to_m, s.top_m.min(place.height_m)),
        inside: true,
    });
    let unseen: Vec<Hole> = holes.iter().copied().chain(covered).collect();
    for cell in cells(&unseen, length, place.height_m) {
        let at = |(u, v)| (place_at(outer(u, v)), Vec2::new(-u, -v));
        face(&mut mesh, corners(cell).map(at), to3(outward));
    }
    let reveal = |mesh: &mut TriMesh, a: Vec2, b: Vec2, share: f32, normal: Vec3| {
        let (run, depth) = (a.distance(b), WALL_M * share);
        let within = |u: f32, v: f32| place_at(inner(u, v).lerp(outer(u, v), share));
        let corners = [
            (place_at(inner(a.x, a.y)), Vec2::ZERO),
            (place_at(inner(b.x, b.y)), Vec2::new(run, 0.0)),
            (within(b.x, b.y), Vec2::new(run, depth)),
            (within(a.x, a.y), Vec2::new(0.0, depth)),
        ];
        face(mesh, corners, normal);
    };
    for hole in &holes {
        // Two rooms share the wall between them, each has its half.
        let share = if hole.inside { 0.5 } else { 1.0 };
        let (l, h) = (hole.low, hole.high);
        reveal(&mut mesh, l, Vec2::new(l.x, h.y), share, to3(along));
        reveal(&mut mesh, Vec2::new(h.x, l.y), h, share, to3(-along));
        reveal(&mut mesh, Vec2::new(l.x, h.y), h, share, -Vec3::Y);
        // The floors of two rooms meet under a way between them.
        if !hole.inside {
            reveal(&mut mesh, l, Vec2::new(h.x, l.y), share, Vec3::Y);
        }
    }
    let top = place.height_m;
    let mut ends: Vec<f32> = shared.iter().flat_map(|s| [s.from_m, s.to_m]).chain([0.0, length]).collect();
    ends.sort_by(f32::total_cmp);
    for run in ends.windows(2).filter(|run| run[1] - run[0] > 1e-4) {
        let middle = (run[0] + run[1]) * 0.5;
        let joined = shared.iter().any(|s| s.from_m < middle && middle < s.to_m && s.top_m >= top - 0.01);
        let share = if joined { 0.5 } else { 1.0 };
        reveal(&mut mesh, Vec2::new(run[0], top), Vec2::new(run[1], top), share, Vec3::Y);
    }
    mesh
}

/// How far the outer face runs past the wall's start or end to meet its neighbour, metres; negative at
/// corners that point into the room.
fn mitre(place: &Place, index: usize, at_end: bool) -> f32 {
    let n = place.outline.len();
    let other = if at_end { (index + 1) % n } else { (index + n - 1) % n };
    let (a, b) = (place.inward(index), place.inward(other));
    let turn = if at_end { a.perp_dot(b) } else { b.perp_dot(a) };
    // A wall of the neighbour goes on where this one ends: they meet half-way.
    let (start, end) = place.edge(other);
    let length = start.distance(end);
    let joined = place.shared.iter().filter(|s| s.wall == other).any(|s| match at_end {
        true => s.from_m < 0.01,
        false => s.to_m > length - 0.01,
    });
    // tan of half the angle between the two normals.
    let reach = WALL_M * turn / (1.0 + a.dot(b)).max(0.1);
    if joined { reach.min(WALL_M * 0.5) } else { reach }
}

#[derive(Clone, Copy)]
struct Hole {
    low: Vec2,
    high: Vec2,
    /// Whether another room is behind it.
    inside: bool,
}

impl Hole {
    fn of(opening: &Opening, length: f32) -> Hole {
        let half = opening.width_m * 0.5;
        let low = Vec2::new((opening.along_m - half).max(0.0), opening.sill_m);
        let high = Vec2::new((opening.along_m + half).min(length), opening.sill_m + opening.height_m);
        Hole { low, high, inside: opening.to.is_some() }
    }
}

/// The wall cut along every hole's edges, without the cells inside holes: no vertex meets an edge half-way.
fn cells(holes: &[Hole], length: f32, height: f32) -> Vec<[Vec2; 2]> {
    let cuts = |ends: [f32; 2], of: fn(&Hole) -> [f32; 2]| {
        let mut cuts: Vec<f32> = ends.into_iter().chain(holes.iter().flat_map(of)).collect();
        cuts.sort_by(f32::total_cmp);
        cuts.dedup_by(|a, b| (*a - *b).abs() < 1e-4);
        cuts
    };
    let across = cuts([0.0, length], |h| [h.low.x, h.high.x]);
    let up = cuts([0.0, height], |h| [h.low.y, h.high.y]);
    let mut cells = Vec::new();
    for u in across.windows(2) {
        for v in up.windows(2) {
            let middle = Vec2::new(u[0] + u[1], v[0] + v[1]) * 0.5;
            let open = |h: &Hole| middle.cmpgt(h.low).all() && middle.cmplt(h.high).all();
            if !holes.iter().any(open) {
                cells.push([Vec2::new(u[0], v[0]), Vec2::new(u[1], v[1])]);
            }
        }
    }
    cells
}

fn to3(v: Vec2) -> Vec3 {
    Vec3::new(v.x, 0.0, v.y)
}

/// Adds a quad facing `normal`, whichever way its corners run.
fn face(mesh: &mut TriMesh, corners: [(Vec3, Vec2); 4], normal: Vec3) {
    let facing = (corners[1].0 - corners[0].0).cross(corners[2].0 - corners[0].0).dot(normal) > 0.0;
    let ids = corners.map(|(position, uv)| mesh.vertex(position, normal, uv));
    mesh.quad(if facing { ids } else { [ids[0], ids[3], ids[2], ids[1]] });
}

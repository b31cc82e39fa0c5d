//! A wall with holes for doors and windows, as thick as a wall.

use glam::{Vec2, Vec3};

use crate::layout::place::WALL_M;
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
    let cells = cells(&holes, length, place.height_m);
    for [low, high] in &cells {
        let corners = [(low.x, low.y), (high.x, low.y), (high.x, high.y), (low.x, high.y)];
        face(&mut mesh, corners.map(|(u, v)| (place_at(inner(u, v)), Vec2::new(u, -v))), to3(-outward));
        face(&mut mesh, corners.map(|(u, v)| (place_at(outer(u, v)), Vec2::new(-u, -v))), to3(outward));
    }
    let reveal = |mesh: &mut TriMesh, a: Vec2, b: Vec2, normal: Vec3| {
        let run = a.distance(b);
        let corners = [
            (place_at(inner(a.x, a.y)), Vec2::ZERO),
            (place_at(inner(b.x, b.y)), Vec2::new(run, 0.0)),
            (place_at(outer(b.x, b.y)), Vec2::new(run, WALL_M)),
            (place_at(outer(a.x, a.y)), Vec2::new(0.0, WALL_M)),
        ];
        face(mesh, corners, normal);
    };
    for hole in &holes {
        let (l, h) = (hole.low, hole.high);
        reveal(&mut mesh, l, Vec2::new(l.x, h.y), to3(along));
        reveal(&mut mesh, Vec2::new(h.x, l.y), h, to3(-along));
        reveal(&mut mesh, Vec2::new(l.x, h.y), h, -Vec3::Y);
        reveal(&mut mesh, l, Vec2::new(h.x, l.y), Vec3::Y);
    }
    let top = place.height_m;
    reveal(&mut mesh, Vec2::new(0.0, top), Vec2::new(length, top), Vec3::Y);
    mesh
}

/// How far the outer face runs past the wall's start or end to meet its neighbour, metres; negative at
/// corners that point into the room.
fn mitre(place: &Place, index: usize, at_end: bool) -> f32 {
    let n = place.outline.len();
    let other = if at_end { (index + 1) % n } else { (index + n - 1) % n };
    let (a, b) = (place.inward(index), place.inward(other));
    let turn = if at_end { a.perp_dot(b) } else { b.perp_dot(a) };
    // tan of half the angle between the two normals.
    WALL_M * turn / (1.0 + a.dot(b)).max(0.1)
}

struct Hole {
    low: Vec2,
    high: Vec2,
}

impl Hole {
    fn of(opening: &Opening, length: f32) -> Hole {
        let half = opening.width_m * 0.5;
        let low = Vec2::new((opening.along_m - half).max(0.0), opening.sill_m);
        let high = Vec2::new((opening.along_m + half).min(length), opening.sill_m + opening.height_m);
        Hole { low, high }
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

//! The outer walls of the building on whose roof a place lies.

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::super::look::Paint;
use super::kit::{Outdoors, Site};
use crate::mesh::TriMesh;

/// How far outside the outline they stand, metres.
const OFF_M: f32 = 0.46;
/// How high their rim is above the roof, metres.
const RIM_M: f32 = 0.12;

/// Adds walls from the rim of the place down to the land around, where that lies deeper.
pub fn walls(made: &mut Outdoors, site: &Site) {
    let place = &site.problem.place;
    if place.land.drop_m <= 0.0 {
        return;
    }
    let n = place.outline.len();
    let corner = |i: usize, off: f32| {
        let (a, b) = (place.inward((i + n - 1) % n), place.inward(i % n));
        place.outline[i % n] - (a + b) * off / (1.0 + a.dot(b)).max(0.1)
    };
    let mut mesh = TriMesh::default();
    let mut face = |corners: [Vec3; 4], normal: Vec3| {
        let along = corners[0].distance(corners[1]);
        let up = corners[1].distance(corners[2]);
        let uvs = [Vec2::new(0.0, up), Vec2::new(along, up), Vec2::new(along, 0.0), Vec2::ZERO];
        let ids = [0, 1, 2, 3].map(|i| mesh.vertex(corners[i], normal, uvs[i]));
        let facing = (corners[1] - corners[0]).cross(corners[2] - corners[0]).dot(normal) > 0.0;
        mesh.quad(if facing { ids } else { [ids[0], ids[3], ids[2], ids[1]] });
    };
    for i in 0..n {
        let outward = -Vec3::new(place.inward(i).x, 0.0, place.inward(i).y);
        let at = |i: usize, off: f32, y: f32| {
            let p = corner(i, off);
            Vec3::new(p.x, y, p.y)
        };
        let (deep, rim, inner) = (-place.land.drop_m - 1.0, RIM_M, OFF_M - 0.3);
        face([at(i, OFF_M, deep), at(i + 1, OFF_M, deep), at(i + 1, OFF_M, rim), at(i, OFF_M, rim)], outward);
        face([at(i, inner, rim), at(i + 1, inner, rim), at(i + 1, OFF_M, rim), at(i, OFF_M, rim)], Vec3::Y);
        face(
            [at(i, inner, -0.1), at(i + 1, inner, -0.1), at(i + 1, inner, rim), at(i, inner, rim)],
            -outward,
        );
    }
    let phrase = place.land.houses.as_ref().and_then(|h| h.walls.first());
    made.once("Outer walls", Role::Bound("facade"), Paint::of(phrase.map_or("brick", String::as_str)), mesh);
}

//! The ceiling under a sloping roof: two slopes and a level part between them.

use glam::{Vec2, Vec3};

use crate::layout::Place;
use crate::mesh::TriMesh;
use crate::spec::setting::LEVEL_FROM;

/// The underside of the roof over the box around the place, seen from below; none for a level ceiling. Texture
/// coordinates in metres, V along the slope.
pub fn roof(place: &Place) -> Option<TriMesh> {
    if place.knee_m <= 0.0 {
        return None;
    }
    let (across, from, to) = place.eaves();
    let along = Vec2::ONE - across;
    let reach = place.outline.iter().map(|p| p.dot(along));
    let (start, end) = reach.fold((f32::MAX, f32::MIN), |(low, high), t| (low.min(t), high.max(t)));
    let run = (to - from) * LEVEL_FROM;
    let profile =
        [(from, place.knee_m), (from + run, place.height_m), (to - run, place.height_m), (to, place.knee_m)];
    let mut mesh = TriMesh::default();
    let mut length = 0.0;
    for pair in profile.windows(2) {
        let (a, b) = (Vec2::from(pair[0]), Vec2::from(pair[1]));
        let slope = (b - a).perp().normalize_or(Vec2::Y);
        let normal = -Vec3::new(across.x * slope.x, slope.y, across.y * slope.x);
        let point = |t: f32, p: Vec2| {
            let at = along * t + across * p.x;
            Vec3::new(at.x, p.y, at.y)
        };
        let next = length + a.distance(b);
        let corners = [(start, a, length), (end, a, length), (end, b, next), (start, b, next)];
        let ids = corners.map(|(t, p, v)| mesh.vertex(point(t, p), normal, Vec2::new(t, v)));
        let [i, j, k, _] = ids.map(|id| mesh.positions[id as usize]);
        let facing = (j - i).cross(k - i).dot(normal) > 0.0;
        mesh.quad(if facing { ids } else { [ids[0], ids[3], ids[2], ids[1]] });
        length = next;
    }
    Some(mesh)
}

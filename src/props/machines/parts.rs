//! Bends, flanges, valves, gauges and blades that machines are put together from.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, loft, profile, ring, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_z, sin_cos};
use crate::props::architecture::timber::{finished, rod};
use crate::props::{Motion, Shape};

/// A profile of (radius, height) pairs in metres turned about +Y.
pub fn turned(points: &[(f32, f32)], segments: u32) -> TriMesh {
    lathe(&profile(points), segments, 0.6)
}

/// What stood along +Y lies along +X.
pub fn along_x(mesh: TriMesh) -> TriMesh {
    mesh.turned(rot_z(-FRAC_PI_2))
}

/// What stood along +Y lies along +Z.
pub fn along_z(mesh: TriMesh) -> TriMesh {
    mesh.turned(rot_x(FRAC_PI_2))
}

/// The rotation that takes +Y to a direction.
pub fn onto(axis: Vec3) -> Mat3 {
    let axis = axis.normalize_or(Vec3::Y);
    let side = axis.any_orthonormal_vector();
    Mat3::from_cols(side, axis, side.cross(axis))
}

/// A path through `points` whose corners are rounded over `bend` metres.
pub fn bends(points: &[Vec3], bend: f32) -> Vec<Vec3> {
    let Some(last) = points.len().checked_sub(1) else { return Vec::new() };
    let mut path = vec![points[0]];
    for i in 1..last {
        let (a, b, c) = (points[i - 1], points[i], points[i + 1]);
        let reach = bend.min(a.distance(b) * 0.49).min(b.distance(c) * 0.49);
        let (from, to) = (b + (a - b).normalize_or_zero() * reach, b + (c - b).normalize_or_zero() * reach);
        path.extend((0..=5).map(|k| k as f32 / 5.0).map(|t| from.lerp(b, t).lerp(b.lerp(to, t), t)));
    }
    path.push(points[last]);
    path
}

/// A round pipe with rounded corners.
pub fn pipe(points: &[Vec3], radius: f32, bend: f32) -> TriMesh {
    tube(&bends(points, bend), radius, 14)
}

/// Hexagonal bolt heads standing on a circle about `axis`.
pub fn bolts(center: Vec3, axis: Vec3, circle: f32, count: usize, head: f32) -> TriMesh {
    let turn = onto(axis);
    TriMesh::merged((0..count).map(|i| {
        let out = on_circle(TAU * (i as f32 + 0.5) / count as f32) * circle;
        cylinder(head, head * 1.1, 6, 0.0).at(out.x, 0.0, out.y).turned(turn).moved(center)
    }))
}

/// A bolted disc `thick` metres through, its middle at `center`.
pub fn flange(center: Vec3, axis: Vec3, radius: f32, thick: f32) -> TriMesh {
    let axis = axis.normalize_or(Vec3::Y);
    let disc = cylinder(radius, thick, 18, thick * 0.2).at(0.0, -thick * 0.5, 0.0);
    let mut mesh = disc.turned(onto(axis)).moved(center);
    for side in [-1.0, 1.0] {
        let at = center + axis * side * thick * 0.45;
        mesh.append(bolts(at, axis * side, radius * 0.82, 6, radius * 0.11));
    }
    mesh
}

/// A hand wheel about +Y, its rim in y = 0, spokes falling to a hub below.
pub fn hand_wheel(radius: f32) -> TriMesh {
    let bar = radius * 0.11;
    let mut mesh = ring(radius - bar, bar, 24, 8);
    let low = -radius * 0.18;
    for i in 0..4 {
        let out = on_circle(TAU * i as f32 / 4.0) * (radius - bar);
        let to = Vec3::new(out.x, 0.0, out.y);
        mesh.append(rod(Vec3::new(out.x * 0.1, low, out.y * 0.1), to, bar * 0.7, 8));
    }
    mesh.append(cylinder(radius * 0.2, radius * 0.24, 14, radius * 0.04).at(0.0, low - radius * 0.1, 0.0));
    mesh
}

/// A gate valve on a pipe of `radius` metres: body, flanges, bonnet, and a wheel that turns. Its wheel
/// stands 6 radii from the pipe's middle and is 2.6 radii in radius; it takes 3 radii of pipe to each side.
pub fn valve(
    shape: &mut Shape,
    name: &str,
    slots: [&'static str; 2],
    center: Vec3,
    (flow, stem): (Vec3, Vec3),
    radius: f32,
) {
    let r = radius;
    let body = [
        (0.0, -2.6),
        (1.1, -2.6),
        (1.15, -1.5),
        (1.75, -0.8),
        (1.75, 0.8),
        (1.15, 1.5),
        (1.1, 2.6),
        (0.0, 2.6),
    ];
    let body: Vec<(f32, f32)> = body.iter().map(|(a, b)| (a * r, b * r)).collect();
    shape.add("valves", slots[0], turned(&body, 18).turned(onto(flow)).moved(center));
    for side in [-1.0, 1.0] {
        shape.add("valves", slots[0], flange(center + flow * side * 2.7 * r, flow, r * 1.9, r * 0.5));
    }
    let bonnet = [
        (0.0, 0.8),
        (1.2, 0.8),
        (1.1, 2.2),
        (1.5, 2.3),
        (1.5, 2.75),
        (0.9, 2.8),
        (0.5, 4.0),
        (0.5, 4.4),
        (0.0, 4.4),
    ];
    let bonnet: Vec<(f32, f32)> = bonnet.iter().map(|(a, b)| (a * r, b * r)).collect();
    shape.add("valves", slots[0], turned(&bonnet, 16).turned(onto(stem)).moved(center));
    let hub = center + stem * 6.0 * r;
    let motion = Motion::Hinge { axis: stem, angle_rad: PI * 1.5 };
    shape.moving(name, hub, motion, |shape| {
        shape.add("stems", slots[0], rod(center + stem * 4.2 * r, hub, r * 0.24, 8));
        shape.add("valve wheels", slots[1], hand_wheel(r * 2.6).turned(onto(stem)).moved(hub));
    });
}

/// A pressure gauge facing `facing`: a case of `radius` metres, a face and a needle.
pub fn gauge(shape: &mut Shape, slots: [&'static str; 3], center: Vec3, facing: Vec3, radius: f32) {
    let r = radius;
    let turn = onto(facing);
    let case =
        [(0.0, -0.45), (0.9, -0.45), (1.0, -0.35), (1.0, 0.2), (0.86, 0.24), (0.84, 0.08), (0.0, 0.08)];
    let case: Vec<(f32, f32)> = case.iter().map(|(a, b)| (a * r, b * r)).collect();
    shape.add("gauges", slots[0], turned(&case, 20).turned(turn).moved(center));
    let face = cylinder(r * 0.83, r * 0.06, 20, 0.0).at(0.0, r * 0.07, 0.0);
    shape.add("gauges", slots[1], face.turned(turn).moved(center));
    let needle =
        bevel_box(Vec3::new(r * 0.07, r * 0.04, r * 0.8), 0.0).yawed(0.7).at(r * 0.1, r * 0.14, r * 0.1);
    shape.add("gauges", slots[2], needle.turned(turn).moved(center));
}

/// One blade of a fan about +Z, reaching along +X from `from` to `to` metres; `chord` metres wide and
/// pitched (from square to the axle, radians) at its root and tip, `thick` metres through its root.
pub fn blade((from, to): (f32, f32), chord: [f32; 2], pitch_rad: [f32; 2], thick: f32) -> TriMesh {
    let section =
        [(0.5, 0.0), (0.25, 0.42), (-0.15, 0.5), (-0.5, 0.1), (-0.5, -0.1), (-0.15, -0.3), (0.25, -0.2)];
    let rings: Vec<Vec<Vec3>> = (0..=5)
        .map(|i| {
            let t = i as f32 / 5.0;
            let lerp = |pair: [f32; 2]| pair[0] + (pair[1] - pair[0]) * t;
            let (sin, cos) = sin_cos(lerp(pitch_rad));
            let (wide, deep) = (lerp(chord), thick * (1.0 - 0.6 * t));
            let x = from + (to - from) * t;
            let corner = |(a, b): &(f32, f32)| {
                let p = Vec2::new(a * wide, b * deep);
                Vec3::new(x, p.x * cos - p.y * sin, p.x * sin + p.y * cos)
            };
            section.iter().map(corner).collect()
        })
        .collect();
    finished(loft(&rings, 0.7), 0.7)
}

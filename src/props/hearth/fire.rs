//! Burning wood: logs, a bed of ash with glowing embers, and flames.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, close, cylinder, displaced, shade, tube_varying};
use crate::num::Stream;
use crate::num::math::{TAU, atan2, on_circle, rot_axis};
use crate::num::noise::fbm3;
use crate::props::lights::flame::tongue;

/// A log and its two sawn ends, which are of another material.
pub struct Log {
    /// The round of bark.
    pub bark: TriMesh,
    /// The sawn faces.
    pub ends: TriMesh,
}

/// A log from one end to the other (metres), a little crooked and knotty.
pub fn log(from: Vec3, to: Vec3, radius: f32, random: &mut Stream) -> Log {
    let seed = random.bits();
    let way = to - from;
    let path: Vec<Vec3> = (0..=6).map(|i| from + way * (i as f32 / 6.0)).collect();
    let axis = way.normalize_or(Vec3::X);
    let bark = tube_varying(&path, |_| radius, 11).deformed(|p| {
        let middle = from + axis * (p - from).dot(axis);
        middle + (p - middle) * (0.94 + 0.06 * fbm3(p * 9.0, 2, seed))
    });
    let ends = [(from, -1.0), (to, 1.0)].map(|(at, sign)| {
        let disc = cylinder(radius * 0.84, 0.005, 12, 0.0);
        disc.turned(upright_to(axis * sign)).moved(at - axis * sign * 0.0035)
    });
    Log { bark: shade(bark, 0.9), ends: TriMesh::merged(ends) }
}

/// The rotation that takes +Y to `direction`.
pub fn upright_to(direction: Vec3) -> glam::Mat3 {
    let axis = Vec3::Y.cross(direction);
    let angle = atan2(axis.length(), direction.y);
    rot_axis(axis.try_normalize().unwrap_or(Vec3::X), angle)
}

/// Lumps of ember strewn over a disc of `radius` (x, z) metres on y = 0, heaped to `height` in the middle.
pub fn embers(count: usize, radius: Vec2, height: f32, lump: f32, random: &mut Stream) -> TriMesh {
    TriMesh::merged((0..count).map(|i| {
        // A sunflower's spiral covers the disc evenly.
        let (turn, out) = (2.399_963 * i as f32, ((i as f32 + 0.5) / count as f32).sqrt());
        let place = on_circle(turn) * radius * out;
        let size = lump * random.range(0.7, 1.2);
        let seed = random.bits();
        let y = height * (1.0 - out * out) + size * 0.25;
        displaced(1, |d| d * size * (0.8 + 0.3 * fbm3(d * 1.7, 2, seed)) * Vec3::new(1.0, 0.7, 0.9))
            .yawed(random.range(0.0, TAU))
            .at(place.x, y, place.y)
    }))
}

/// A low mound of ash or coal dust on y = 0, half sizes `radius` (x, z) and `height` metres.
pub fn mound(radius: Vec2, height: f32, random: &mut Stream) -> TriMesh {
    let seed = random.bits();
    let lump = displaced(3, |d| {
        let rough = 1.0 + 0.12 * fbm3(d * 3.0, 2, seed);
        let y = if d.y > 0.0 { d.y * height * rough } else { 0.0 };
        Vec3::new(d.x * radius.x, y, d.z * radius.y)
    });
    cut_flat(lump)
}

/// One flat fan in place of the flattened underside.
fn cut_flat(mut mesh: TriMesh) -> TriMesh {
    let kept: Vec<[u32; 3]> =
        mesh.triangles.iter().copied().filter(|t| mesh.corners(*t).iter().any(|p| p.y > 1e-5)).collect();
    mesh.triangles = kept;
    crate::mesh::uv::box_project(shade(close(mesh), 0.9))
}

/// A fire of several tongues standing on y = 0 over half sizes `radius` (x, z), up to `height` metres.
pub fn flames(count: usize, radius: Vec2, height: f32, random: &mut Stream) -> TriMesh {
    TriMesh::merged((0..count).map(|i| {
        let (turn, out) = (2.399_963 * i as f32 + 0.6, (i as f32 / count as f32).sqrt());
        let place = on_circle(turn) * radius * out;
        let tall = if i == 0 { height } else { height * random.range(0.4, 0.95) * (1.0 - 0.4 * out) };
        let wide = tall * random.range(0.1, 0.15);
        let lean = (Vec2::new(random.signed(), random.signed()) * 0.22 - on_circle(turn) * out * 0.06) * tall;
        tongue(tall, wide, lean, 9, 3).at(place.x, 0.0, place.y)
    }))
}

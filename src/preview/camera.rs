//! From where a picture is taken.

use bevy::math::{Quat, Vec3};
use bevy::transform::components::Transform;

use super::world;
use crate::mesh::Bounds;
use crate::num::math;
use crate::scene::Scene;

/// Vertical field of view of every camera, radians.
pub const FIELD_OF_VIEW_RAD: f32 = 0.9;

/// From where a picture is taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Camera {
    /// From the visitor's start, 1.6 m above the floor, into the place.
    Spawn,
    /// From outside, towards the middle; near walls and the ceiling are left out.
    Orbit {
        /// From where, counter-clockwise from +Z seen from above, degrees.
        yaw_deg: f32,
        /// Height above the horizon, degrees.
        pitch_deg: f32,
        /// Metres to the middle; none to fit everything in.
        distance_m: Option<f32>,
    },
    /// From one point to another.
    Eye {
        /// Where the camera is, metres.
        position: Vec3,
        /// What it looks at, metres.
        target: Vec3,
    },
    /// Straight down, without the ceiling: a floor plan.
    Top,
}

/// A camera's place, and whether walls before it are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// Where it is and where it looks.
    pub transform: Transform,
    /// Whether the ceiling and the walls towards the camera are left out.
    pub cutaway: bool,
}

impl Camera {
    /// Where the camera stands for a scene; `aspect` is width over height.
    pub fn pose(self, scene: &Scene, aspect: f32) -> Pose {
        let stage = world::stage(scene).unwrap_or(Bounds { min: -Vec3::ONE, max: Vec3::ONE });
        match self {
            Camera::Spawn => {
                let (eye, target) = world::eye(scene);
                Pose {
                    transform: Transform::from_translation(eye).looking_at(target, Vec3::Y),
                    cutaway: false,
                }
            }
            Camera::Eye { position, target } => {
                let ahead = target - position;
                let up = if ahead.x.abs() + ahead.z.abs() < 1e-4 { Vec3::NEG_Z } else { Vec3::Y };
                Pose {
                    transform: Transform::from_translation(position).looking_at(target, up),
                    cutaway: false,
                }
            }
            Camera::Orbit { yaw_deg, pitch_deg, distance_m } => {
                orbit(stage, yaw_deg.to_radians(), pitch_deg.to_radians(), distance_m, aspect)
            }
            Camera::Top => orbit(stage, 0.0, std::f32::consts::FRAC_PI_2 - 1e-3, None, aspect),
        }
    }
}

/// The point to look at, and from how far, so that a box fills the picture. Of a cut-open room only what is
/// left counts: the floor and the far walls.
pub fn fit(stage: Bounds, rotation: Quat, aspect: f32, cut_open: bool) -> (Vec3, f32) {
    let tangent_y = math::tan(FIELD_OF_VIEW_RAD * 0.5);
    let tangent_x = tangent_y * aspect;
    let (center, half) = (stage.center(), stage.size() * 0.5);
    let (inverse, towards) = (rotation.inverse(), rotation * Vec3::Z);
    let corners = (0..8u32).map(|i| {
        let sign = |bit: u32| if i & bit == 0 { -1.0 } else { 1.0 };
        half * Vec3::new(sign(1), sign(2), sign(4))
    });
    let left = |p: &Vec3| !cut_open || p.y < 0.0 || p.x * towards.x + p.z * towards.z < half.length() * 0.12;
    let seen: Vec<Vec3> = corners.filter(left).map(|p| inverse * p).collect();
    let (mut shift, mut distance) = (Vec3::ZERO, half.length() * 3.0);
    for _ in 0..12 {
        let project = |p: &Vec3| {
            let q = *p - shift;
            Vec3::new(q.x / (tangent_x * (distance - q.z)), q.y / (tangent_y * (distance - q.z)), q.z)
        };
        let (low, high) =
            seen.iter().map(project).fold((Vec3::MAX, Vec3::MIN), |(l, h), p| (l.min(p), h.max(p)));
        let middle = (low + high) * 0.5;
        shift += Vec3::new(middle.x * tangent_x, middle.y * tangent_y, 0.0) * distance;
        let extent = ((high.x - low.x) * 0.5).max((high.y - low.y) * 0.5);
        distance = (distance * (1.0 + (extent - 1.0) * 0.8)).max(half.length() * 0.5 + 0.1);
    }
    (center + rotation * shift, distance * 1.06)
}

/// Rotation of a camera that looks at the middle from a heading and a height, radians.
pub fn orbit_rotation(yaw_rad: f32, pitch_rad: f32) -> Quat {
    Quat::from_rotation_y(yaw_rad) * Quat::from_rotation_x(-pitch_rad)
}

fn orbit(stage: Bounds, yaw_rad: f32, pitch_rad: f32, distance_m: Option<f32>, aspect: f32) -> Pose {
    let rotation = orbit_rotation(yaw_rad, pitch_rad);
    let (target, fitting) = fit(stage, rotation, aspect, true);
    let (target, distance) = distance_m.map_or((target, fitting), |distance| (stage.center(), distance));
    let translation = target + rotation * Vec3::Z * distance;
    Pose { transform: Transform { translation, rotation, ..Transform::IDENTITY }, cutaway: true }
}

//! Direct light at a point: lamps and the sun, each stopped by what stands between.

use glam::Vec3;

use super::rays::RayScene;
use crate::num::math;
use crate::preview::world;
use crate::scene::{LightKind, Scene};

/// The lights of a scene, in the world.
pub struct Lamps {
    /// Position, colour times candela, range in metres.
    pub points: Vec<(Vec3, Vec3, f32)>,
    /// Direction towards it, colour times lux.
    pub suns: Vec<(Vec3, Vec3)>,
}

impl Lamps {
    /// Collects the lights.
    pub fn new(scene: &Scene) -> Lamps {
        let mut lamps = Lamps { points: Vec::new(), suns: Vec::new() };
        for (node, place) in scene.nodes.iter().zip(world::places(scene)) {
            let Some(light) = node.light else { continue };
            let power = Vec3::from(light.color.0) * light.intensity;
            match light.kind {
                LightKind::Point => lamps.points.push((place.position, power, light.range.max(0.1))),
                LightKind::Directional { elevation_rad } => {
                    let tilted = math::rot_x(-elevation_rad) * Vec3::Z;
                    lamps.suns.push((place.rotation() * tilted, power));
                }
            }
        }
        lamps
    }

    /// Illuminance (lux, by colour) on a surface; `normal` none for the mean over all directions.
    pub fn direct(&self, rays: &RayScene, point: Vec3, normal: Option<Vec3>) -> Vec3 {
        let start = point + normal.unwrap_or(Vec3::ZERO) * 2e-3;
        let facing = |way: Vec3| normal.map_or(0.25, |n| n.dot(way).max(0.0));
        let mut sum = Vec3::ZERO;
        for (position, power, range) in &self.points {
            let way = *position - start;
            let distance = way.length().max(0.05);
            let gain = facing(way / distance) / (distance * distance);
            if gain > 0.0
                && distance < *range
                && power.max_element() * gain > 0.02
                && rays.sees(start, *position)
            {
                sum += *power * gain;
            }
        }
        for (towards, power) in &self.suns {
            let gain = facing(*towards);
            if gain > 0.0 && rays.cast(start, *towards, FAR_M).is_none() {
                sum += *power * gain;
            }
        }
        sum
    }
}

/// Farther than anything stands.
pub const FAR_M: f32 = 500.0;

//! Lights in Bevy's units: candela become lumens, the sun keeps its lux.

use std::f32::consts::PI;

use bevy::camera::visibility::RenderLayers;
use bevy::color::Color;
use bevy::ecs::system::EntityCommands;
use bevy::light::{CascadeShadowConfigBuilder, DirectionalLight, PointLight};
use bevy::math::{Quat, Vec3};
use bevy::transform::components::Transform;

use super::look::Quality;
use crate::scene::{Light, LightKind, Scene};

/// Things on this layer throw shadows but are not seen: walls that a cutaway leaves out.
pub const SHADOW_LAYER: usize = 1;

/// Indices of the nodes whose point lights throw shadows: the brightest.
pub fn shadow_casters(scene: &Scene, quality: Quality) -> Vec<usize> {
    let is_point = |light: &Light| light.kind == LightKind::Point;
    let mut points: Vec<(usize, f32)> = (scene.nodes.iter().enumerate())
        .filter_map(|(index, node)| node.light.filter(is_point).map(|light| (index, light.intensity)))
        .collect();
    points.sort_by(|a, b| b.1.total_cmp(&a.1));
    points.into_iter().take(quality.shadow_lamps()).map(|(index, _)| index).collect()
}

/// What the place decides about its lights.
#[derive(Clone, Copy, Debug)]
pub struct Lighting {
    /// Distance over which the sun throws shadows, metres.
    pub reach_m: f32,
    /// The sun is toned down to this.
    pub sun_limit_lux: f32,
    /// Factors on light of every colour.
    pub white_balance: Vec3,
}

/// Adds a node's light to its entity.
pub fn insert_light(entity: &mut EntityCommands, light: &Light, shadows: bool, lighting: &Lighting) {
    let Vec3 { x, y, z } = Vec3::from(light.color.0) * lighting.white_balance;
    let color = Color::linear_rgb(x, y, z);
    let reach_m = lighting.reach_m;
    entity.insert(RenderLayers::from_layers(&[0, SHADOW_LAYER]));
    match light.kind {
        LightKind::Point => {
            entity.insert(PointLight {
                color,
                intensity: light.intensity * 4.0 * PI,
                range: light.range.max(1.0) * 1.5,
                radius: 0.04,
                shadow_maps_enabled: shadows,
                shadow_map_near_z: 0.06,
                shadow_depth_bias: 0.04,
                shadow_normal_bias: 1.0,
                ..PointLight::default()
            });
        }
        LightKind::Directional { elevation_rad } => {
            let cascades = CascadeShadowConfigBuilder {
                num_cascades: 2,
                minimum_distance: 0.1,
                maximum_distance: reach_m,
                first_cascade_far_bound: reach_m * 0.35,
                overlap_proportion: 0.2,
            };
            let sun = DirectionalLight {
                color,
                illuminance: light.intensity.min(lighting.sun_limit_lux),
                shadow_maps_enabled: true,
                shadow_depth_bias: 0.03,
                shadow_normal_bias: 1.6,
                ..DirectionalLight::default()
            };
            entity.insert((sun, cascades.build()));
            let tilt = Quat::from_rotation_x(-elevation_rad);
            entity.entry::<Transform>().and_modify(move |mut transform| transform.rotation *= tilt);
        }
    }
}

//! The eye: exposure, tone curve, glow and smooth edges, in one place for window and pictures.

use bevy::anti_alias::smaa::{Smaa, SmaaPreset};
use bevy::camera::{Exposure, PerspectiveProjection, Projection};
use bevy::color::Color;
use bevy::core_pipeline::tonemapping::{DebandDither, Tonemapping};
use bevy::ecs::bundle::Bundle;
use bevy::light::ShadowFilteringMethod;
use bevy::pbr::{ScreenSpaceAmbientOcclusion, ScreenSpaceAmbientOcclusionQualityLevel};
use bevy::post_process::bloom::Bloom;
use bevy::render::view::{ColorGrading, ColorGradingGlobal, ColorGradingSection, Msaa};

use super::camera::FIELD_OF_VIEW_RAD;
use crate::num::math;
use glam::Vec3;

/// What is behind a room seen from outside.
pub const BACKDROP: Color = Color::linear_rgb(0.030, 0.032, 0.036);

/// How much work goes into a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Without a graphics card: fewer shadows, so that the window answers.
    Plain,
    /// With one, and for pictures that may take a while.
    Full,
}

impl Quality {
    /// How many lamps throw shadows.
    pub fn shadow_lamps(self) -> usize {
        match self {
            Quality::Plain => 2,
            Quality::Full => 6,
        }
    }

    /// Edge length of shadow maps: of a lamp's cube face, and of the sun's cascades.
    pub fn shadow_map_px(self) -> (usize, usize) {
        match self {
            Quality::Plain => (512, 1024),
            Quality::Full => (1024, 2048),
        }
    }

    /// Shading where things touch: contact shadows of ambient light.
    pub fn ambient_occlusion(self) -> Option<ScreenSpaceAmbientOcclusion> {
        (self == Quality::Full).then_some(ScreenSpaceAmbientOcclusion {
            quality_level: ScreenSpaceAmbientOcclusionQualityLevel::High,
            constant_object_thickness: 0.25,
        })
    }
}

/// Exposure value (ISO 100) at which a mean illuminance gives a well-lit picture.
pub fn exposure_value(illuminance_lux: f32) -> f32 {
    // A surface of medium reflectance; 12.5 is the constant of reflected-light meters (ISO 2720).
    let luminance = illuminance_lux.max(0.05) * 0.30 / std::f32::consts::PI;
    let metered = math::ln(luminance * 100.0 / 12.5) / std::f32::consts::LN_2;
    // Dark places stay a little darker and bright ones a little brighter than the meter says.
    (metered * 0.94 + 0.1).clamp(-2.0, 15.0)
}

/// White balance: factors on light of every colour, so that a warm place looks warm but not orange. `tint` is
/// the colour of its mean light.
pub fn white_balance(tint: Vec3) -> Vec3 {
    // Eyes adapt to about half of it.
    let gain = tint.to_array().map(|channel| math::pow(1.0 / channel.clamp(0.05, 20.0), 0.55));
    let gain = Vec3::from(gain);
    gain / gain.dot(tint * Vec3::new(0.2126, 0.7152, 0.0722)).max(1e-3)
}

/// What a luminance of 1 cd/m² becomes in the picture at an exposure value.
pub fn exposure_factor(ev100: f32) -> f32 {
    1.0 / (math::pow(2.0, ev100) * 1.2)
}

/// Everything on a camera but its place.
pub fn eye(ev100: f32) -> impl Bundle {
    let section = |contrast: f32, saturation: f32| ColorGradingSection {
        contrast,
        saturation,
        ..ColorGradingSection::default()
    };
    (
        Projection::Perspective(PerspectiveProjection {
            fov: FIELD_OF_VIEW_RAD,
            near: 0.05,
            far: 500.0,
            ..PerspectiveProjection::default()
        }),
        Exposure { ev100 },
        Tonemapping::AgX,
        DebandDither::Enabled,
        ColorGrading {
            global: ColorGradingGlobal { post_saturation: 1.02, ..ColorGradingGlobal::default() },
            shadows: section(1.02, 1.0),
            midtones: section(1.06, 1.0),
            highlights: section(1.0, 1.0),
        },
        Bloom { intensity: 0.09, ..Bloom::NATURAL },
        Msaa::Off,
        Smaa { preset: SmaaPreset::High },
        ShadowFilteringMethod::Gaussian,
    )
}

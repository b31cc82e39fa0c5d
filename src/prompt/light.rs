//! The light of a scene: the place's own, changed by what the prompt says of it.

use super::data::LightChange;
use super::vocabulary::Vocabulary;
use crate::spec::Light;

/// Applies named states in order, then turns the sun to `azimuth_deg`.
pub fn light<'a>(vocabulary: &Vocabulary, names: impl Iterator<Item = &'a str>, azimuth_deg: f32) -> Light {
    let mut light = Light { azimuth_deg, ..Light::default() };
    for name in names {
        if let Some(change) = vocabulary.data.lights.get(name) {
            apply(&mut light, change);
        }
    }
    light
}

/// Changes a light into a named state.
pub fn apply(light: &mut Light, change: &LightChange) {
    let set = |to: &mut f32, value: Option<f32>| *to = value.unwrap_or(*to);
    set(&mut light.elevation_deg, change.elevation_deg);
    set(&mut light.sun_lux, change.sun_lux);
    set(&mut light.ambient_lux, change.ambient_lux);
    light.sun_color = change.sun_color.unwrap_or(light.sun_color);
    light.ambient_color = change.ambient_color.unwrap_or(light.ambient_color);
    light.sun_lux *= change.sun_factor.unwrap_or(1.0);
    light.ambient_lux *= change.ambient_factor.unwrap_or(1.0);
    light.lamps *= change.lamps.unwrap_or(1.0);
}

//! The light of a scene: the place's own, changed by what the prompt says of it.

use super::data::LightChange;
use super::vocabulary::Vocabulary;
use crate::spec::Light;

/// Applies named states in order, then turns the sun to `azimuth_deg`.
pub fn light<'a>(vocabulary: &Vocabulary, names: impl Iterator<Item = &'a str>, azimuth_deg: f32) -> Light {
    let mut light = Light { azimuth_deg, ..Light::default() };
    let mut names = names;
    let usual = names.next();
    let known = |name: &'a str| vocabulary.data.lights.get(name);
    let mut said: Vec<&LightChange> = names.filter_map(known).collect();
    // "at night after rain": the time of day is seen, the darker of two; what only dims or tints comes last.
    let rank = |change: &LightChange| (change.sun_lux.is_none(), change.time);
    let lit = |change: &LightChange| if change.time { change.sun_lux.unwrap_or(0.0) } else { 0.0 };
    said.sort_by(|a, b| rank(a).cmp(&rank(b)).then(lit(b).total_cmp(&lit(a))));
    for change in usual.and_then(known).into_iter().chain(said) {
        apply(&mut light, change);
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

//! How bright a picture of the scene should be taken.

use crate::layout::{OpeningKind, Place};
use crate::num::math::{PI, sin};
use crate::spec::Light;

/// Share of light that an average surface gives back.
const ALBEDO: f32 = 0.5;
/// How bright a white surface in typical light comes out, 0..1.
const WHITE: f32 = 0.8;

/// The factor from photometric units to a picture's 0..1. Light of `candela` (the sum of all lamps) is
/// taken to fill all rooms as it fills an integrating sphere; outdoors the sun and the sky decide.
pub fn exposure(places: &[&Place], light: &Light, candela: f32) -> f32 {
    let up = sin(light.elevation_deg.to_radians()).max(0.0);
    let area = places.iter().map(|place| place.area()).sum::<f32>().max(1.0);
    let lux = if places.iter().any(|place| place.indoor) {
        let surface: f32 = places.iter().map(|place| walls(place)).sum::<f32>() + 2.0 * area;
        let windows = places.iter().flat_map(|place| &place.openings);
        let windows = windows.filter(|o| o.kind == OpeningKind::Window);
        let glass: f32 = windows.map(|o| o.width_m * o.height_m).sum();
        let flux = 4.0 * PI * candela + glass * (light.sun_lux * 0.25 * up + light.ambient_lux);
        flux / (surface * (1.0 - ALBEDO)) + light.ambient_lux
    } else {
        light.sun_lux * up.max(0.15) + light.ambient_lux + 4.0 * PI * candela / (4.0 * area)
    };
    exposure_in(lux)
}

/// Area of a room's walls, m².
fn walls(place: &Place) -> f32 {
    let around: f32 = (0..place.outline.len()).map(|i| place.edge(i).0.distance(place.edge(i).1)).sum();
    around * place.height_m
}

/// The same where a white surface gets so many lux.
pub fn exposure_in(lux: f32) -> f32 {
    WHITE * PI / lux.max(0.05)
}

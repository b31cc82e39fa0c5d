//! Changes the light: darker, warmer, another time of day, lamps on or off.

use super::clause::{Adjective, Grade};
use super::editor::Editor;
use super::shades::antonym;
use crate::num::Srgb8;
use crate::prompt::light::apply;
use crate::spec::{Edit, Light};

/// What "darker" leaves of the light.
const DARKER: f32 = 0.5;
/// What "brighter" makes of it.
const BRIGHTER: f32 = 1.8;

impl Editor<'_> {
    /// Whether a word says something of light.
    pub fn lights(&self, word: &Adjective) -> bool {
        word.part.says.adjective.is_some_and(|(index, _)| {
            let adjective = &self.vocabulary.data.adjectives[index];
            adjective.light.is_some() || adjective.shade != 0.0
        })
    }

    /// Changes the light as the words say; false if they say nothing of light.
    pub fn relight(&mut self, words: &[Adjective]) -> bool {
        let mut light = self.spec.light.clone();
        for word in words {
            self.light_by(&mut light, word);
        }
        self.put_light(light)
    }

    /// Turns lamps on or off, up or down.
    pub fn switch(&mut self, on: bool, partly: bool) -> bool {
        let mut light = self.spec.light.clone();
        light.lamps = match (on, partly) {
            (true, true) => (light.lamps * BRIGHTER).max(0.5),
            (true, false) => (light.lamps * 1.25).max(1.0),
            (false, true) => light.lamps * DARKER,
            (false, false) => 0.0,
        };
        self.put_light(light)
    }

    /// Makes the light stronger or weaker.
    pub fn more_light(&mut self, more: bool) -> bool {
        let mut light = self.spec.light.clone();
        scale(&mut light, if more { BRIGHTER } else { DARKER });
        self.put_light(light)
    }

    fn put_light(&mut self, light: Light) -> bool {
        let other = light != self.spec.light;
        if other {
            self.make(Edit::SetLight(Box::new(light)));
        }
        other
    }

    fn light_by(&self, light: &mut Light, word: &Adjective) {
        let graded = word.grade != Grade::Plain;
        let turned = if word.grade == Grade::Less { antonym(self.vocabulary, &word.part) } else { None };
        let part = turned.as_ref().unwrap_or(&word.part);
        let Some((index, strength)) = part.says.adjective else {
            if let Some(color) = part.says.color {
                tint(light, color, 0.5);
            }
            return;
        };
        let adjective = &self.vocabulary.data.adjectives[index];
        let less = word.grade == Grade::Less && turned.is_none();
        let by = strength.clamp(0.3, 2.0);
        match adjective.light.as_deref() {
            Some("warm" | "cosy") if graded => {
                tint(light, Srgb8([255, 190, 120]), if less { -0.4 } else { 0.4 * by })
            }
            Some("cold") if graded => tint(light, Srgb8([150, 190, 255]), if less { -0.4 } else { 0.4 * by }),
            Some("bright" | "bright_day") if graded => {
                scale(light, 1.0 + (if less { -0.5 } else { BRIGHTER - 1.0 }) * by.min(1.5))
            }
            Some("dark" | "dim" | "gloomy") if graded => {
                scale(light, if less { BRIGHTER } else { 1.0 - DARKER * by.min(1.6) })
            }
            Some(name) => {
                let Some(change) = self.vocabulary.data.lights.get(name) else { return };
                if change.elevation_deg.is_some() {
                    light.lamps = 1.0;
                }
                let before = light.clone();
                apply(light, change);
                // A state that is only relative would do nothing the second time it is asked for.
                if *light == before {
                    scale(light, 0.999);
                }
            }
            None if adjective.shade < 0.0 => scale(light, 1.0 - DARKER * by.min(1.6)),
            None if adjective.shade > 0.0 => scale(light, 1.0 + (BRIGHTER - 1.0) * by.min(1.5)),
            None => {}
        }
    }
}

fn scale(light: &mut Light, factor: f32) {
    light.sun_lux *= factor;
    light.ambient_lux *= factor;
    light.lamps *= factor.sqrt();
}

/// Moves both colours towards another one, or away from it.
fn tint(light: &mut Light, to: Srgb8, by: f32) {
    let mixed = |color: Srgb8| {
        let (from, to) = (color.0, to.0);
        Srgb8(std::array::from_fn(|i| {
            let value = f32::from(from[i]) + (f32::from(to[i]) - f32::from(from[i])) * by;
            value.clamp(0.0, 255.0).round() as u8
        }))
    };
    light.sun_color = mixed(light.sun_color);
    light.ambient_color = mixed(light.ambient_color);
}

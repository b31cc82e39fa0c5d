//! The materials of the scene: one is opened at a time, and its sliders change the picture while they move.

use bevy_egui::egui::{self, RichText, Slider as Bar, Ui};

use super::{theme, widgets};
use crate::app::tuning::{Tuning, Turn};
use crate::material::Choice;
use crate::material::recipes::{Recipe, Slider};
use crate::num::Srgb8;
use crate::scene::Material;

/// Lists the materials, and gives what was turned.
pub fn show(ui: &mut Ui, materials: &[Material], tuning: &mut Tuning) -> Vec<Turn> {
    let mut turns = Vec::new();
    let known = materials.iter().enumerate().filter_map(|(index, material)| {
        let choice = tuning.choices.get(&index).or(material.choice.as_ref())?;
        Some((index, material, choice.clone()))
    });
    let known: Vec<(usize, &Material, Choice)> = known.collect();
    if known.is_empty() {
        return turns;
    }
    widgets::caption(ui, "Materials");
    for (index, material, choice) in known {
        let open = tuning.open == Some(index);
        let Ok(recipe) = choice.recipe() else { continue };
        if widgets::choice(ui, &named(&material.prompt), open).on_hover_text(recipe.title).clicked() {
            tuning.open = (!open).then_some(index);
        }
        if open {
            let turned = ui.indent(&material.id, |ui| sliders(ui, recipe, choice)).inner;
            turns.extend(turned.map(|(choice, slider, released)| Turn {
                material: index,
                choice,
                slider,
                released,
            }));
            ui.add_space(6.0);
        }
    }
    turns
}

/// The material as it stands now, the slider that moved, and whether it was let go.
type Turned = (Choice, Option<String>, bool);

fn sliders(ui: &mut Ui, recipe: &'static Recipe, mut choice: Choice) -> Option<Turned> {
    let mut turned = colors(ui, recipe, &mut choice).then_some((None, true));
    let layer = |slider: &&Slider| recipe.sliders.iter().all(|own| own.name != slider.name);
    let (layers, own): (Vec<_>, Vec<_>) = recipe.all_sliders().partition(layer);
    for (heading, sliders) in [(None, own), (Some("Layers"), layers)] {
        heading.into_iter().for_each(|text| widgets::caption(ui, text));
        for slider in sliders {
            let before = choice.sliders.get(slider.name).copied().unwrap_or(slider.default);
            let mut value = before;
            let bar = Bar::new(&mut value, slider.min..=slider.max)
                .text(RichText::new(named(slider.name)).size(13.0).color(theme::TEXT))
                .suffix(if slider.unit.is_empty() { String::new() } else { format!(" {}", slider.unit) })
                .max_decimals(2);
            let response = ui.add(bar).on_hover_text(slider.summary);
            let released = response.drag_stopped() || (response.changed() && !response.dragged());
            if value != before || released {
                choice.sliders.insert(slider.name.to_string(), value);
                turned = Some((Some(slider.name.to_string()), released));
            }
        }
    }
    turned.map(|(slider, released)| (choice, slider, released))
}

/// Main and second colour; whether one was changed.
fn colors(ui: &mut Ui, recipe: &Recipe, choice: &mut Choice) -> bool {
    let mut changed = false;
    ui.horizontal(|ui| {
        let both = [(&mut choice.color, recipe.color), (&mut choice.color2, recipe.color2)];
        for ((color, usual), name) in both.into_iter().zip(["Main colour", "Second colour"]) {
            let mut rgb = color.unwrap_or(usual).0;
            if egui::color_picker::color_edit_button_srgb(ui, &mut rgb).on_hover_text(name).changed() {
                *color = Some(Srgb8(rgb));
                changed = true;
            }
        }
    });
    changed
}

/// `clear_coat` as people read it.
fn named(key: &str) -> String {
    let text = key.replace('_', " ");
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

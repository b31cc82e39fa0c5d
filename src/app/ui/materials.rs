//! The materials of the scene: one is opened at a time, and its sliders change the picture while they move.

use bevy_egui::egui::{self, RichText, Slider as Bar, Ui};

use super::{theme, widgets};
use crate::app::tuning::{Tuning, Turn};
use crate::material::Choice;
use crate::material::recipes::{Recipe, Slider};
use crate::num::Srgb8;
use crate::prompt::english::capitalised;
use crate::scene::Material;

/// Lists the materials, or the sliders of the one that is open; gives what was turned.
pub fn show(ui: &mut Ui, materials: &[Material], tuning: &mut Tuning) -> Option<Turn> {
    if let Some((index, choice)) =
        tuning.open.and_then(|index| Some((index, standing(materials, tuning, index)?)))
        && let Ok(recipe) = choice.recipe()
    {
        let title = format!("‹  {}", named(&materials[index].prompt));
        if widgets::choice(ui, &title, true).on_hover_text("Back to all materials").clicked() {
            tuning.open = None;
        }
        ui.add_space(2.0);
        let turned = sliders(ui, recipe, choice);
        return turned.map(|(choice, slider, released)| Turn { material: index, choice, slider, released });
    }
    if !tuning.order.is_empty() {
        widgets::caption(ui, "Materials: open one to change it");
        ui.spacing_mut().item_spacing.y = 2.0;
    }
    for index in tuning.order.clone() {
        let Some(material) = materials.get(index) else { continue };
        if widgets::choice(ui, &named(&material.prompt), false).on_hover_text(&material.recipe).clicked() {
            tuning.open = Some(index);
        }
    }
    None
}

/// A material as it was last turned, or as it was made.
fn standing(materials: &[Material], tuning: &Tuning, index: usize) -> Option<Choice> {
    tuning.choices.get(&index).or(materials.get(index)?.choice.as_ref()).cloned()
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
    capitalised(&key.replace('_', " "))
}

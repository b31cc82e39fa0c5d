//! Samples to begin with: one click puts a prompt and its seed in place.

use bevy::prelude::*;
use bevy_egui::egui::{Id, ScrollArea, Ui};

use super::widgets;
use crate::app::document::Wish;
use crate::prompt::{self, Sample};

/// The samples that ship with the program.
#[derive(Resource)]
pub struct Samples(Vec<Sample>);

impl Default for Samples {
    fn default() -> Samples {
        Samples(prompt::samples())
    }
}

/// What is offered before the first scene, in two columns.
pub fn show(ui: &mut Ui, samples: &Samples, wish: &mut Wish) {
    widgets::caption(ui, "Or start from one of these");
    ScrollArea::vertical().id_salt("samples").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = bevy_egui::egui::vec2(6.0, 6.0);
        for pair in samples.0.chunks(2) {
            ui.columns(2, |columns| {
                for (ui, sample) in columns.iter_mut().zip(pair) {
                    if widgets::chip(ui, &sample.title).on_hover_text(&sample.prompt).clicked() {
                        wish.prompt.clone_from(&sample.prompt);
                        wish.seed = sample.seed;
                        ui.memory_mut(|memory| memory.request_focus(Id::new("prompt")));
                    }
                }
            });
        }
    });
}

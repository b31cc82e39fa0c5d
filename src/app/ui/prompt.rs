//! The prompt, the main action and how far it is.

use bevy_egui::egui::{self, Id, Margin, ProgressBar, RichText, TextBuffer, TextEdit, Ui};

use super::{theme, widgets, words};
use crate::app::document::{Understood, Wish};
use crate::app::jobs::Progress;

/// What the user asked for in the prompt's part of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Make the scene.
    pub generate: bool,
    /// Stop making it.
    pub cancel: bool,
}

/// The prompt's field, its words in the colours of what they mean; it has the focus when the window opens.
pub fn field(ui: &mut Ui, wish: &mut Wish, understood: &Understood, first: bool) {
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, width: f32| {
        words::galley(ui, text.as_str(), &understood.tokens, width)
    };
    let field = TextEdit::multiline(&mut wish.prompt)
        .layouter(&mut layouter)
        .id(Id::new("prompt"))
        .hint_text("Describe a place …")
        .desired_rows(4)
        .desired_width(f32::INFINITY)
        .char_limit(100_000)
        .margin(Margin::symmetric(12, 10))
        // Tab goes on to the next control.
        .lock_focus(false);
    let height = 132.0;
    let output = egui::ScrollArea::vertical()
        .id_salt("prompt scroll")
        .max_height(height)
        .show(ui, |ui| field.show(ui))
        .inner;
    let response = output.response.response;
    if first {
        response.request_focus();
    }
    let pointed = response
        .hover_pos()
        .filter(|at| output.galley.rect.translate(output.galley_pos.to_vec2()).contains(*at));
    let told = pointed.and_then(|at| {
        let character = output.galley.cursor_from_pos(at - output.galley_pos).index.into();
        words::told(&wish.prompt, &understood.tokens, character)
    });
    if let Some(told) = told {
        response.on_hover_text_at_pointer(told);
    }
}

/// Generate; or, while it works, how far it is and Cancel.
pub fn action(ui: &mut Ui, wish: &Wish, working: Option<Progress>) -> Asked {
    let mut asked = Asked::default();
    match working {
        None => {
            let ready = !wish.prompt.trim().is_empty();
            let button = widgets::primary(ui, "Generate", ready).on_hover_text("Ctrl + Enter");
            asked.generate = button.clicked();
        }
        Some(progress) => {
            let label = progress.stage.map_or("Starting", |stage| stage.label());
            ui.horizontal(|ui| {
                ui.label(RichText::new(label).color(theme::TEXT));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    asked.cancel =
                        widgets::secondary(ui, "Cancel", 72.0, true).on_hover_text("Esc").clicked();
                });
            });
            let bar =
                ProgressBar::new(progress.share).desired_height(6.0).fill(theme::ACCENT).corner_radius(3);
            ui.add(bar);
        }
    }
    asked
}

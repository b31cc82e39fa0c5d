//! The panel on the left, from top to bottom.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{self, FontId, Frame, Margin, Panel, RichText, ScrollArea, Sense, Ui, vec2};

use super::icons::Sign;
use super::samples::Samples;
use super::{choices, findings, icons, materials, prompt, refine, samples, theme, widgets};
use crate::app::document::{Notice, Past, Shown, Tone, Understood, Wish};
use crate::app::export::{Export, Exporting};
use crate::app::generate::{Cancel, Generate, Generation, Refine};
use crate::app::shortcuts::Submit;
use crate::app::tuning::{Tuning, Turn};
use crate::app::view::{Canvas, Sight};
use crate::pipeline::Built;

/// Draws the panel and passes on what is asked.
pub fn show(
    mut contexts: EguiContexts,
    mut wish: ResMut<Wish>,
    mut sight: ResMut<Sight>,
    (shown, notice, samples, mut submit): (Res<Shown>, Res<Notice>, Res<Samples>, ResMut<Submit>),
    (generation, exporting, canvas): (Res<Generation>, Res<Exporting>, Res<Canvas>),
    (mut generate, mut change, mut cancel, mut export, mut turn): (
        MessageWriter<Generate>,
        MessageWriter<Refine>,
        MessageWriter<Cancel>,
        MessageWriter<Export>,
        MessageWriter<Turn>,
    ),
    mut tuning: ResMut<Tuning>,
    (understood, past): (Res<Understood>, Res<Past>),
    (mut opened, mut words): (Local<bool>, Local<String>),
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let whole = context.viewport_rect();
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(whole);
    let mut root = Ui::new(context.clone(), "window".into(), builder);
    let frame = Frame::new().fill(theme::PANEL).inner_margin(Margin::symmetric(20, 18));
    let mut asked = prompt::Asked::default();
    let (mut to_export, mut turned, mut refined) = (false, None, None);
    let side = Panel::left("panel").resizable(false).exact_size(theme::PANEL_WIDTH).frame(frame).show(
        &mut root,
        |ui| {
            header(ui);
            ui.add_space(theme::GAP);
            prompt::field(ui, &mut wish, &understood, !*opened);
            choices::row(ui, &mut wish);
            ui.add_space(4.0);
            asked = prompt::action(ui, &wish, generation.0.as_ref().map(|job| job.progress()));
            if let Some((tone, text)) = &notice.0 {
                findings::line(ui, if *tone == Tone::Good { Sign::Good } else { Sign::Bad }, text);
            }
            ui.add_space(4.0);
            widgets::rule(ui);
            ui.add_space(2.0);
            match &shown.0 {
                None => samples::show(ui, &samples, &mut wish),
                Some(built) => {
                    findings::summary(ui, &built.report);
                    ui.add_space(4.0);
                    if let Some(history) = &past.0 {
                        refined = refine::row(ui, &mut words, history, generation.0.is_none());
                        ui.add_space(4.0);
                    }
                    let free = exporting.0.is_none() && !tuning.behind();
                    (to_export, turned) = result(ui, built, free, &mut tuning);
                }
            }
        },
    );
    *opened = true;
    let left = side.response.rect.right();
    let area = Some([left, whole.top(), whole.right(), whole.bottom()]);
    if sight.area != area {
        sight.area = area;
    }
    if std::mem::take(&mut submit.0) {
        let length = wish.prompt.trim_end().len();
        wish.prompt.truncate(length);
        asked.generate = true;
    }
    if asked.generate {
        generate.write(Generate);
    }
    if asked.cancel {
        cancel.write(Cancel);
    }
    if to_export {
        export.write(Export);
    }
    turn.write_batch(turned);
    change.write_batch(refined);
    if let Some(texture) = canvas.texture() {
        let view = egui::Rect::from_min_max(egui::pos2(left, whole.top()), whole.max);
        let all = egui::Rect::from_min_max(egui::Pos2::ZERO, egui::pos2(1.0, 1.0));
        root.painter().image(texture, view, all, egui::Color32::WHITE);
    }
    if generation.0.is_some() || exporting.0.is_some() || canvas.busy() {
        context.request_repaint();
    }
    Ok(())
}

fn header(ui: &mut Ui) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(30.0, 30.0), Sense::hover());
        icons::mark(ui.painter(), rect);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.label(
                RichText::new("Scenewright").font(FontId::new(19.0, theme::strong())).color(theme::TEXT),
            );
            ui.label(RichText::new("Type a sentence, walk through the place").size(12.0).color(theme::MUTED));
        });
    });
}

/// What came of it; whether it should be exported, and what was turned.
fn result(ui: &mut Ui, built: &Built, free: bool, tuning: &mut Tuning) -> (bool, Option<Turn>) {
    let report = &built.report;
    let text = if free { "Export GLB …" } else { "Exporting …" };
    let button = widgets::secondary(ui, text, ui.available_width(), free).on_hover_text("Ctrl + E");
    ui.add_space(4.0);
    let below = ScrollArea::vertical().id_salt("notes").auto_shrink([false, true]).show(ui, |ui| {
        findings::notes(ui, report);
        materials::show(ui, &built.scene.materials, tuning)
    });
    (button.clicked(), below.inner)
}

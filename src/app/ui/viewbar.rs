//! The controls that float over the view.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{Align2, Area, Color32, Frame, Id, Label, Margin, Order, Pos2, RichText, Stroke};

use super::{theme, widgets};
use crate::app::document::Shown;
use crate::app::view::{Frame as Framing, Mode, Sight};

/// Tells the view whether pointer and keys are its own.
pub fn attend(mut contexts: EguiContexts, mut sight: ResMut<Sight>) -> Result {
    let context = contexts.ctx_mut()?;
    let at = context.input(|input| input.pointer.latest_pos());
    let over = |p: Pos2| {
        let inside = sight.area.is_some_and(|[left, top, right, bottom]| {
            (left..right).contains(&p.x) && (top..bottom).contains(&p.y)
        });
        inside && context.layer_id_at(p).is_none_or(|layer| layer.order == Order::Background)
    };
    let pointer = at.is_some_and(over) && !context.egui_is_using_pointer();
    if pointer && context.input(|input| input.pointer.any_pressed()) {
        // A click into the view takes the keys away from the prompt.
        context.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
    }
    let keys = context.memory(|memory| memory.focused().is_none());
    if (sight.pointer, sight.keys) != (pointer, keys) {
        (sight.pointer, sight.keys) = (pointer, keys);
    }
    Ok(())
}

/// Draws the controls.
pub fn show(
    mut contexts: EguiContexts,
    shown: Res<Shown>,
    mut sight: ResMut<Sight>,
    mut framing: MessageWriter<Framing>,
) -> Result {
    let Some([left, _, right, _]) = sight.area.filter(|_| shown.0.is_some()) else { return Ok(()) };
    let context = contexts.ctx_mut()?;
    let middle = (left + right) * 0.5 - context.viewport_rect().center().x;
    let glass = Frame::new()
        .fill(Color32::from_rgba_unmultiplied(20, 21, 24, 225))
        .stroke(Stroke::new(1.0, theme::LINE))
        .corner_radius(12)
        .inner_margin(Margin::symmetric(8, 6));
    Area::new(Id::new("viewbar")).anchor(Align2::CENTER_BOTTOM, [middle, -40.0]).show(context, |ui| {
        glass.show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let mode = sight.mode;
                if widgets::choice(ui, "Orbit", mode == Mode::Orbit).clicked() && mode != Mode::Orbit {
                    framing.write(Framing::All);
                }
                if widgets::choice(ui, "Walk through", mode == Mode::Walk).clicked() && mode != Mode::Walk {
                    framing.write(Framing::Spawn);
                }
                ui.separator();
                if widgets::choice(ui, "Frame all", false).clicked() {
                    framing.write(Framing::All);
                }
                if widgets::choice(ui, "Entrance", false)
                    .on_hover_text("Stand where a visitor starts")
                    .clicked()
                {
                    framing.write(Framing::Spawn);
                }
                if !sight.open {
                    ui.separator();
                    let ceiling = sight.ceiling;
                    if widgets::choice(ui, "Ceiling", ceiling).clicked() {
                        sight.ceiling = !ceiling;
                    }
                }
            });
        });
    });
    let hint = match sight.mode {
        Mode::Orbit => "Drag to turn · wheel to zoom · middle drag to move",
        Mode::Walk => "W A S D to walk · hold the right button to look around · E and Q up and down",
    };
    Area::new(Id::new("hint")).anchor(Align2::CENTER_BOTTOM, [middle, -14.0]).interactable(false).show(
        context,
        |ui| {
            let color = Color32::from_rgba_unmultiplied(236, 234, 229, 190);
            ui.add(Label::new(RichText::new(hint).size(12.0).color(color)).extend());
        },
    );
    Ok(())
}

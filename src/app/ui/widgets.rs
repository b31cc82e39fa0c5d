//! Buttons, chips and labels as this window draws them.

use bevy_egui::egui::{
    self, Button, Color32, CornerRadius, FontId, Response, RichText, Sense, Stroke, Ui, Vec2, vec2,
};

use super::theme;

/// The main action, as wide as its place.
pub fn primary(ui: &mut Ui, text: &str, enabled: bool) -> Response {
    let (fill, color) =
        if enabled { (theme::ACCENT, theme::ON_ACCENT) } else { (theme::RAISED, theme::MUTED) };
    let label = RichText::new(text).font(FontId::new(15.0, theme::strong())).color(color);
    let size = vec2(ui.available_width(), 42.0);
    focused(ui, enabled, size, Button::new(label).fill(fill).corner_radius(theme::RADIUS + 1))
}

/// Any other action.
pub fn secondary(ui: &mut Ui, text: &str, width: f32, enabled: bool) -> Response {
    focused(ui, enabled, vec2(width, 34.0), Button::new(text))
}

/// One of several choices.
pub fn choice(ui: &mut Ui, text: &str, chosen: bool) -> Response {
    let color = if chosen { theme::TEXT } else { theme::MUTED };
    let fill = if chosen { theme::HOVERED } else { Color32::TRANSPARENT };
    let button =
        Button::new(RichText::new(text).color(color)).fill(fill).corner_radius(6).min_size(vec2(40.0, 28.0));
    let response = ui.add(button);
    ring(ui, response)
}

/// A sample prompt to click, as wide as its place.
pub fn chip(ui: &mut Ui, text: &str) -> Response {
    let label = RichText::new(text).size(13.0).color(theme::TEXT);
    let width = ui.available_width();
    let response = ui.add(Button::new(label).fill(theme::FIELD).wrap().min_size(vec2(width, 34.0)));
    ring(ui, response)
}

/// A small heading over a group.
pub fn caption(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).size(12.0).color(theme::MUTED));
}

/// A thin rule between groups.
pub fn rule(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme::LINE.gamma_multiply(0.7));
}

/// Adds a button of a size, its text in the middle.
fn focused(ui: &mut Ui, enabled: bool, size: Vec2, button: Button) -> Response {
    let response = ui.add_enabled_ui(enabled, |ui| ui.add_sized(size, button)).inner;
    ring(ui, response)
}

/// Makes keyboard focus plain to see.
fn ring(ui: &Ui, response: Response) -> Response {
    if response.has_focus() {
        let rect = response.rect.expand(2.0);
        let stroke = Stroke::new(2.0, theme::TEXT);
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(theme::RADIUS + 2),
            stroke,
            egui::StrokeKind::Middle,
        );
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

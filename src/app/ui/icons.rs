//! Small drawings, so that no icon depends on a font: the mark, a die, what notes and checks begin with.

use bevy_egui::egui::{
    Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::theme;
use crate::num::math::{cos, sin};

/// The mark: a room's corner under a lamp.
pub fn mark(painter: &Painter, rect: Rect) {
    let at = |x: f32, y: f32| rect.min + rect.size() * vec2(x, y);
    let faces = [
        ([at(0.5, 0.18), at(0.94, 0.40), at(0.94, 0.78), at(0.5, 0.56)], theme::ACCENT),
        ([at(0.5, 0.18), at(0.06, 0.40), at(0.06, 0.78), at(0.5, 0.56)], theme::ACCENT.gamma_multiply(0.62)),
        ([at(0.5, 0.56), at(0.94, 0.78), at(0.5, 1.0), at(0.06, 0.78)], Color32::from_rgb(92, 66, 40)),
    ];
    for (points, color) in faces {
        painter.add(Shape::convex_polygon(points.to_vec(), color, Stroke::NONE));
    }
    painter.circle_filled(at(0.5, 0.66), rect.width() * 0.085, theme::TEXT);
}

/// A die, as a button.
pub fn die(ui: &mut Ui) -> Response {
    let (rect, response) = plate(ui, 34.0, true);
    let face = Rect::from_center_size(rect.center(), vec2(15.0, 15.0));
    ui.painter().rect_stroke(face, 3.0, Stroke::new(1.4, theme::TEXT), StrokeKind::Inside);
    for (x, y) in [(0.3, 0.3), (0.7, 0.3), (0.5, 0.5), (0.3, 0.7), (0.7, 0.7)] {
        ui.painter().circle_filled(face.min + face.size() * vec2(x, y), 1.25, theme::TEXT);
    }
    response.on_hover_text("Another seed: another room from the same words")
}

/// An arrow that bends to the left, or to the right, as a button: a step back or forth.
pub fn arrow(ui: &mut Ui, left: bool, enabled: bool) -> Response {
    let (rect, response) = plate(ui, 36.0, enabled);
    let side = if left { 1.0 } else { -1.0 };
    let at = |x: f32, y: f32| rect.center() + vec2(x * side, y);
    let stroke = Stroke::new(1.7, if enabled { theme::TEXT } else { theme::MUTED.gamma_multiply(0.5) });
    // Along the top, round to the right, and back along the bottom.
    let bend = (0..=8).map(|i| {
        let angle = core::f32::consts::PI * (i as f32 / 8.0 - 0.5);
        at(2.0 + 4.5 * cos(angle), 1.5 + 4.5 * sin(angle))
    });
    let shaft = core::iter::once(at(-6.0, -3.0)).chain(bend).chain(core::iter::once(at(-3.0, 6.0)));
    ui.painter().add(Shape::line(shaft.collect(), stroke));
    ui.painter().add(Shape::line(vec![at(-2.5, -6.5), at(-6.5, -3.0), at(-2.5, 0.5)], stroke));
    response
}

/// The ground of a button with a drawing on it.
fn plate(ui: &mut Ui, width: f32, enabled: bool) -> (Rect, Response) {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), sense);
    let visuals =
        if enabled { ui.style().interact(&response) } else { &ui.style().visuals.widgets.noninteractive };
    let line = if response.has_focus() { Stroke::new(2.0, theme::TEXT) } else { visuals.bg_stroke };
    ui.painter().rect(rect, visuals.corner_radius, visuals.bg_fill, line, StrokeKind::Inside);
    (rect, response)
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A tick.
    Good,
    /// A dot.
    Info,
    /// A triangle.
    Warn,
    /// A cross.
    Bad,
}

/// Draws a sign in a line of text.
pub fn sign(ui: &mut Ui, sign: Sign) {
    let (rect, _) = ui.allocate_exact_size(vec2(14.0, 18.0), Sense::hover());
    let c = rect.center();
    let line = |points: Vec<Pos2>, color| Shape::line(points, Stroke::new(1.8, color));
    let painter = ui.painter();
    match sign {
        Sign::Good => {
            let points = vec![pos2(c.x - 5.0, c.y), pos2(c.x - 1.5, c.y + 3.5), pos2(c.x + 5.0, c.y - 4.0)];
            painter.add(line(points, theme::GOOD));
        }
        Sign::Info => {
            painter.circle_filled(c, 3.0, theme::MUTED);
        }
        Sign::Warn => {
            let points = vec![pos2(c.x, c.y - 5.5), pos2(c.x + 6.0, c.y + 5.0), pos2(c.x - 6.0, c.y + 5.0)];
            painter.add(Shape::convex_polygon(points, theme::WARN, Stroke::NONE));
            painter.line_segment(
                [pos2(c.x, c.y - 1.5), pos2(c.x, c.y + 1.5)],
                Stroke::new(1.5, theme::ON_ACCENT),
            );
            painter.circle_filled(pos2(c.x, c.y + 3.4), 0.9, theme::ON_ACCENT);
        }
        Sign::Bad => {
            for side in [-1.0, 1.0] {
                let points = vec![pos2(c.x - 4.0, c.y - 4.0 * side), pos2(c.x + 4.0, c.y + 4.0 * side)];
                painter.add(line(points, theme::BAD));
            }
        }
    }
}

//! What came of the last prompt: the summary, the proof, the notes.

use bevy_egui::egui::{RichText, Ui};

use super::icons::{self, Sign};
use super::{theme, widgets};
use crate::pipeline::Report;
use crate::prompt::english::capitalised;
use crate::spec::Level;

/// Counts and proof of the shown scene.
pub fn summary(ui: &mut Ui, report: &Report) {
    let name = title(&report.setting.archetype);
    ui.label(
        RichText::new(name).font(bevy_egui::egui::FontId::new(15.0, theme::strong())).color(theme::TEXT),
    );
    let budget = &report.budget;
    let counts = format!(
        "{} items  ·  {} triangles  ·  {} materials",
        report.props.len(),
        grouped(budget.triangles),
        budget.materials
    );
    ui.label(RichText::new(counts).size(13.0).color(theme::MUTED));
    let proof = &report.certificate;
    let sign = |good: bool| if good { Sign::Good } else { Sign::Warn };
    let placed = format!("{} collisions · {} out of bounds", proof.collisions, proof.out_of_bounds);
    line(ui, sign(proof.holds()), &placed);
    let rooms = if proof.rooms > 1 {
        format!(" · {} of {} rooms", proof.rooms_reached, proof.rooms)
    } else {
        String::new()
    };
    let reach =
        format!("{:.0} % reachable · {:.0} m² to walk on{rooms}", proof.reachable * 100.0, proof.walkable_m2);
    line(ui, sign(proof.reachable > 0.999), &reach);
}

/// The notes about the prompt.
pub fn notes(ui: &mut Ui, report: &Report) {
    if report.notes.is_empty() {
        return;
    }
    widgets::caption(ui, "Notes");
    for note in &report.notes {
        let sign = match note.level {
            Level::Info => Sign::Info,
            Level::Warn => Sign::Warn,
        };
        line(ui, sign, &note.message);
    }
}

/// A sign and a sentence.
pub fn line(ui: &mut Ui, sign: Sign, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        icons::sign(ui, sign);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(text).size(13.0).color(theme::TEXT));
        });
    });
}

fn title(archetype: &str) -> String {
    let name = if archetype.is_empty() { "scene" } else { archetype };
    capitalised(&name.replace(['_', '-'], " "))
}

/// 12345 as 12,345.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[test]
fn thousands_are_grouped() {
    assert_eq!([7, 1234, 1234567].map(grouped), ["7", "1,234", "1,234,567"]);
}

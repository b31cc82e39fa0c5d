//! What shall be different: a line of words, and steps back and forth.

use bevy_egui::egui::{Id, Key, KeyboardShortcut, Margin, Modifiers, TextEdit, Ui};

use super::icons;
use crate::app::generate::Refine;
use crate::prompt::Steps;
use crate::spec::History;

const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
const REDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
const REDO_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);

/// The row of the panel; `free` when nothing is being made. Says what was asked for.
pub fn row(ui: &mut Ui, words: &mut String, history: &History, free: bool) -> Option<Refine> {
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let steps = 2.0 * (STEP + 6.0);
        let field = TextEdit::singleline(words)
            .id(Id::new("refine"))
            .hint_text("Change something …")
            .desired_width(ui.available_width() - steps)
            .char_limit(20_000)
            .margin(Margin::symmetric(12, 8));
        let response = ui.add(field);
        let sent = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if sent && free && !words.trim().is_empty() {
            asked = Some(Refine::Words(std::mem::take(words)));
            response.request_focus();
        }
        for (left, what, keys, name) in [
            (true, history.undoable(), "Ctrl + Z", "undo"),
            (false, history.redoable(), "Ctrl + Shift + Z", "redo"),
        ] {
            let told = what.map_or(format!("Nothing to {name}"), |what| format!("{keys} · {name}: {what}"));
            if icons::arrow(ui, left, free && what.is_some()).on_hover_text(told).clicked() {
                asked = Some(Refine::Steps(if left { Steps::Undo(1) } else { Steps::Redo(1) }));
            }
        }
    });
    asked.or_else(|| keys(ui).filter(|_| free))
}

const STEP: f32 = 36.0;

/// Steps by key, unless a field of text has them for itself.
fn keys(ui: &Ui) -> Option<Refine> {
    if ui.ctx().egui_wants_keyboard_input() {
        return None;
    }
    let pressed = |shortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    // Shift first: without it the other would take both.
    if pressed(&REDO) || pressed(&REDO_TOO) {
        return Some(Refine::Steps(Steps::Redo(1)));
    }
    pressed(&UNDO).then_some(Refine::Steps(Steps::Undo(1)))
}

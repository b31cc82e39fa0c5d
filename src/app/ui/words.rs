//! The prompt's words in the colours of what they were understood as.

use std::sync::Arc;

use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Color32, FontId, Galley, Stroke, TextStyle, Ui};

use super::theme;
use crate::prompt::Token;

/// Lays out the prompt as the field shows it.
pub fn galley(ui: &Ui, text: &str, tokens: &[Token], width: f32) -> Arc<Galley> {
    let font = ui.style().text_styles.get(&TextStyle::Body).cloned().unwrap_or_else(FontId::default);
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut at = 0;
    let plain = |color: Color32| TextFormat { font_id: font.clone(), color, ..TextFormat::default() };
    for token in tokens {
        // The tokens may be those of the text before the last key.
        let (Some(before), Some(word)) = (text.get(at..token.start), text.get(token.start..token.end)) else {
            break;
        };
        job.append(before, 0.0, plain(theme::MUTED));
        let mut format = plain(color(&token.role));
        if token.role == "unknown" || token.score < 1.0 {
            format.underline =
                Stroke::new(1.0, if token.role == "unknown" { theme::WARN } else { theme::MUTED });
        }
        job.append(word, 0.0, format);
        at = token.end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, plain(theme::TEXT));
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// What the word at a character of the text was understood as, in words.
pub fn told(text: &str, tokens: &[Token], character: usize) -> Option<String> {
    let byte = text.char_indices().nth(character)?.0;
    let token = tokens.iter().find(|t| (t.start..t.end).contains(&byte))?;
    let word = text.get(token.start..token.end)?;
    let meaning = token.meaning.replace('_', " ");
    Some(match token.role.as_str() {
        "unknown" => format!("“{word}” is not known; it is passed over"),
        "filler" => format!("“{word}” changes nothing"),
        role if token.score < 1.0 => {
            format!("“{word}”: {role}, taken for {meaning} ({:.0} %)", token.score * 100.0)
        }
        role if meaning.is_empty() || meaning == role => format!("“{word}”: {role}"),
        role => format!("“{word}”: {role}, {meaning}"),
    })
}

fn color(role: &str) -> Color32 {
    match role {
        "place" => theme::ACCENT,
        "item" => theme::ITEM,
        "count" | "size" => theme::AMOUNT,
        "color" | "material" => theme::LOOK,
        "style" | "mood" => theme::MOOD,
        "relation" => theme::RELATION,
        "negation" => theme::BAD,
        "unknown" => theme::WARN,
        _ => theme::MUTED,
    }
}

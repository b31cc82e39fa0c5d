//! `read`: what a prompt is understood as.

use serde::Serialize;

use super::args::ReadArgs;
use super::outcome::{Result, say};
use crate::prompt::{Reading, Token};
use crate::spec::{Note, Spec};
use crate::store::library;

/// Runs the command.
pub fn run(args: &ReadArgs) -> Result {
    let reading = library()?.reader.scene(&args.prompt, args.seed);
    if args.json {
        let answer = Answer { tokens: &reading.tokens, notes: &reading.notes, spec: &reading.spec };
        say(&(serde_json::to_string_pretty(&answer)? + "\n"))
    } else {
        say(&table(&args.prompt, &reading))
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    tokens: &'a [Token],
    notes: &'a [Note],
    spec: &'a Spec,
}

fn table(prompt: &str, reading: &Reading) -> String {
    let mut lines: Vec<String> = Vec::new();
    for token in &reading.tokens {
        let words = prompt.get(token.start..token.end).unwrap_or_default();
        lines.push(format!("{words:24} {:10} {}", token.role, token.meaning));
    }
    let asked = reading.spec.items.values().filter(|item| item.asked).count();
    let rooms = reading.spec.rooms_in_order().into_iter().map(|(_, room)| room.setting.archetype.as_str());
    let places: Vec<&str> = std::iter::once(reading.spec.setting.archetype.as_str()).chain(rooms).collect();
    let (place, things) = (places.join(" + "), reading.spec.items.len());
    lines.push(format!("→ {place} with {things} things, {asked} of them asked for"));
    lines.extend(reading.notes.iter().map(|note| format!("note: {}", note.message)));
    lines.join("\n") + "\n"
}

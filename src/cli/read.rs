//! `read`: what a prompt is understood as.

use serde::Serialize;

use super::args::ReadArgs;
use super::outcome::Result;
use crate::pipeline::Library;
use crate::prompt::{Reading, Token};
use crate::spec::{Note, Spec};

/// Runs the command.
pub fn run(args: &ReadArgs) -> Result {
    let reading = Library::embedded().reader.scene(&args.prompt, args.seed);
    if args.json {
        let answer = Answer { tokens: &reading.tokens, notes: &reading.notes, spec: &reading.spec };
        println!("{}", serde_json::to_string_pretty(&answer)?);
    } else {
        print(&args.prompt, &reading);
    }
    Ok(())
}

#[derive(Serialize)]
struct Answer<'a> {
    tokens: &'a [Token],
    notes: &'a [Note],
    spec: &'a Spec,
}

fn print(prompt: &str, reading: &Reading) {
    for token in &reading.tokens {
        let words = prompt.get(token.start..token.end).unwrap_or_default();
        println!("{words:24} {:10} {}", token.role, token.meaning);
    }
    let asked = reading.spec.items.values().filter(|item| item.asked).count();
    println!(
        "→ {} with {} things, {asked} of them asked for",
        reading.spec.setting.archetype,
        reading.spec.items.len()
    );
    for note in &reading.notes {
        println!("note: {}", note.message);
    }
}

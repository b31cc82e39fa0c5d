//! `list`: what the program knows.

use std::error::Error;

use serde::Serialize;

use super::args::{ListArgs, Listed};
use super::outcome::{Result, say};
use crate::export::Profile;
use crate::material::recipes;
use crate::props;
use crate::store::library;

/// Runs the command.
pub fn run(args: &ListArgs) -> Result {
    let entries = entries(args.what)?;
    if args.json {
        say(&(serde_json::to_string_pretty(&entries)? + "\n"))
    } else {
        let line = |entry: Entry| format!("{:18} {:14} {}\n", entry.name, entry.group, entry.summary);
        say(&entries.into_iter().map(line).collect::<String>())
    }
}

#[derive(Serialize)]
struct Entry {
    name: String,
    title: String,
    group: String,
    summary: String,
}

fn entries(what: Listed) -> std::result::Result<Vec<Entry>, Box<dyn Error>> {
    Ok(match what {
        Listed::Recipes => {
            recipes::all().iter().map(|r| entry(r.name, r.title, r.group, r.summary.to_owned())).collect()
        }
        Listed::Props => props::all().map(|g| entry(g.kind, g.title, g.group, g.words.join(", "))).collect(),
        Listed::Archetypes => library()?
            .archetypes
            .values()
            .map(|a| entry(&a.name, &a.title, if a.outdoor { "outdoor" } else { "room" }, a.words.join(", ")))
            .collect(),
        Listed::Profiles => {
            Profile::all().iter().map(|p| entry(&p.name, &p.title, "", p.summary.clone())).collect()
        }
    })
}

fn entry(name: &str, title: &str, group: &str, summary: String) -> Entry {
    Entry { name: name.into(), title: title.into(), group: group.into(), summary }
}

//! Reads general names as the place means them: the beds of a hospital are hospital beds.

use super::archetype::{Archetype, Entry};
use super::draft::{Count, Draft};
use super::vocabulary::Vocabulary;

/// How likely a place must have its own kind.
const SURE: f32 = 0.85;

/// Gives mentions by a bare word the kind whose name ends in it, if the place has that kind and not the general one.
pub fn own_kinds(vocabulary: &Vocabulary, archetype: &Archetype, draft: &mut Draft) {
    let mut usual: Vec<(&str, u32)> = Vec::new();
    collect(&archetype.items, 1, &mut usual);
    let general = |noun: &str| !noun.contains(' ') && !vocabulary.data.grammar.either.contains_key(noun);
    for mention in draft.mentions.iter_mut().filter(|m| general(&m.noun) && m.words.implied.is_empty()) {
        let noun = mention.noun.as_str();
        let ends = |kind: &str| {
            let first = kind.strip_suffix(noun).unwrap_or("");
            kind != mention.kind && (first.ends_with('_') || kind == "bookshelf" && noun == "shelf")
        };
        // A weight bench is for no one to sit on.
        let roles =
            vocabulary.data.items.get(&mention.kind).map(|item| item.role.as_slice()).unwrap_or_default();
        let serves = |kind: &str| !roles.is_empty() && roles.iter().all(|role| vocabulary.plays(kind, role));
        let number =
            |kind: &str| usual.iter().filter(|(k, _)| *k == kind).map(|(_, n)| *n).max().unwrap_or(0);
        let many = match mention.count {
            Count::Of(low, _) => low > 1,
            Count::Several | Count::Those => true,
            Count::That => false,
        };
        let own = usual.iter().filter(|(kind, number)| ends(kind) && (serves(kind) || *number >= 6));
        // A classroom has many school desks and one desk.
        let clear = |count: u32| number(&mention.kind) == 0 || (many && number(&mention.kind) < count);
        let own = own.max_by_key(|(_, number)| *number);
        if let Some((kind, _)) = own.filter(|(_, count)| clear(*count)) {
            mention.kind = (*kind).to_owned();
        }
    }
}

fn collect<'a>(entries: &'a [Entry], times: u32, found: &mut Vec<(&'a str, u32)>) {
    for entry in entries.iter().filter(|entry| entry.chance >= SURE) {
        let number = entry.count[1].saturating_mul(times);
        found.extend(entry.kind.iter().map(|kind| (kind.as_str(), number)));
        collect(&entry.with, number, found);
    }
}

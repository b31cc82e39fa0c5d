//! Reads general names as the place means them: the beds of a hospital are hospital beds.

use super::archetype::{Archetype, Entry};
use super::draft::{AskedRelation, AskedTarget, Count, Draft};
use super::vocabulary::Vocabulary;
use crate::spec::{Mounting, RelationKind};

/// How likely a place must have its own kind.
const SURE: f32 = 0.85;

/// Gives mentions by a bare word the kind whose name ends in it, if the place has that kind and not the general one.
pub fn own_kinds(vocabulary: &Vocabulary, archetype: &Archetype, draft: &mut Draft) {
    let (mut usual, mut now_and_then): (Vec<(&str, u32)>, Vec<(&str, u32)>) = Default::default();
    collect(&archetype.items, 1, SURE, &mut usual);
    collect(&archetype.items, 1, 0.0, &mut now_and_then);
    let carriers: Vec<usize> = draft.relations.iter().filter_map(carrier).collect();
    let general = |noun: &str| !noun.contains(' ') && !vocabulary.data.grammar.either.contains_key(noun);
    choose(vocabulary, &now_and_then, draft);
    let mentions = draft.mentions.iter_mut().enumerate();
    for (index, mention) in mentions.filter(|(_, m)| general(&m.noun) && m.words.implied.is_empty()) {
        let noun = mention.noun.as_str();
        let ends = |kind: &str| {
            let first = kind.strip_suffix(noun).unwrap_or("");
            kind != mention.kind && (first.ends_with('_') || kind == "bookshelf" && noun == "shelf")
        };
        // A pot is a cooking pot where no other pots are, a bench that something lies on one to work at.
        let named = mention.kind.replace('_', " ") == noun;
        let mounting = |kind: &str| vocabulary.kinds.get(kind).map(|k| k.mounting);
        let small = |kind: &str| mounting(kind) == Some(Mounting::Surface);
        let alike = |kind: &str| small(kind) == small(&mention.kind);
        let holds = carriers.contains(&index) && !vocabulary.plays(&mention.kind, "top");
        let fits = |kind: &str| if holds { vocabulary.plays(kind, "top") } else { !named && alike(kind) };
        let after = vocabulary
            .kinds
            .keys()
            .map(|kind| (kind.as_str(), 1))
            .filter(|(kind, _)| is_after(kind, archetype));
        let mut all = now_and_then.iter().copied().chain(after);
        if let Some((kind, _)) = all.find(|(kind, _)| ends(kind) && fits(kind)) {
            mention.kind = kind.to_owned();
            continue;
        }
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

/// Of the kinds that a general word may mean, the one that can be where it is said to be, else one that the place has.
fn choose(vocabulary: &Vocabulary, usual: &[(&str, u32)], draft: &mut Draft) {
    let relations = draft.relations.clone();
    for (index, mention) in draft.mentions.iter_mut().enumerate() {
        let Some(kinds) = vocabulary.data.grammar.either.get(&mention.noun) else { continue };
        let own = |kind: &&String| usual.iter().any(|(known, _)| known == kind);
        let mounting = |kind: &String| vocabulary.kinds.get(kind).map(|k| k.mounting);
        let said = relations.iter().find(|r| r.subject == index).and_then(|r| r.kind);
        let at = match said {
            Some(RelationKind::Above) => kinds.iter().find(|kind| mounting(kind) == Some(Mounting::Ceiling)),
            Some(RelationKind::On) => kinds.iter().find(|kind| mounting(kind) == Some(Mounting::Surface)),
            Some(RelationKind::InCorner) => kinds.iter().find(|kind| mounting(kind) == Some(Mounting::Floor)),
            _ => None,
        };
        let alike = |kind: &&String| own(kind) && mounting(kind) == mounting(&mention.kind);
        let free = said.is_none() && !own(&&mention.kind);
        if let Some(kind) = at.or_else(|| kinds.iter().find(alike).filter(|_| free)) {
            mention.kind = kind.clone();
        }
    }
}

/// Whether a kind bears the name of a place: a lab bench, a kitchen counter.
fn is_after(kind: &str, archetype: &Archetype) -> bool {
    kind.split_once('_').is_some_and(|(first, _)| archetype.name.starts_with(first))
}

/// What the subject of a relation lies on.
fn carrier(relation: &AskedRelation) -> Option<usize> {
    match relation.target {
        AskedTarget::Mention(target) if relation.kind == Some(RelationKind::On) => Some(target),
        _ => None,
    }
}

/// Kinds that are there with such a chance at least, and how many of them.
fn collect<'a>(entries: &'a [Entry], times: u32, least: f32, found: &mut Vec<(&'a str, u32)>) {
    for entry in entries.iter().filter(|entry| entry.chance >= least) {
        let number = entry.count[1].saturating_mul(times);
        found.extend(entry.kind.iter().map(|kind| (kind.as_str(), number)));
        collect(&entry.with, number, least, found);
    }
}

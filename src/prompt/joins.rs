//! Decides what "with" means, and puts relations the way round in which they can be solved.

use super::draft::{AskedRelation, AskedTarget, Count, Draft};
use super::vocabulary::Vocabulary;
use crate::spec::{Mounting, RelationKind};

/// A relation whose kind is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Join {
    /// Mention that is placed.
    pub subject: usize,
    /// How.
    pub kind: RelationKind,
    /// To what.
    pub target: AskedTarget,
    /// Whether each target gets the subject's number.
    pub each: bool,
}

/// The relations of a draft, every "with" decided.
pub fn joins(vocabulary: &Vocabulary, draft: &Draft) -> Vec<Join> {
    // "six tables with two chairs each under parasols": the chairs are at the tables all the same.
    let seat = |subject: usize| vocabulary.plays(kind_of(draft, subject), "seat");
    let explicit = |with: &AskedRelation| {
        let elsewhere = |r: &AskedRelation| seat(r.subject) && r.target != with.target && !is_seating(r.kind);
        draft.relations.iter().any(|r| r.subject == with.subject && r.kind.is_some() && !elsewhere(r))
    };
    let mut joins = Vec::new();
    for relation in &draft.relations {
        let join = match relation.kind {
            Some(kind) => turned(vocabulary, draft, relation, kind),
            None if explicit(relation) => None,
            None => with(vocabulary, draft, relation),
        };
        // What does not fit beneath stands near.
        let beneath = join.filter(|j| {
            j.kind == RelationKind::Under && mounting(vocabulary, kind_of(draft, j.subject)) != Mounting::Flat
        });
        let near = beneath.map(|join| Join { kind: RelationKind::Near, ..join });
        for join in join.into_iter().chain(near) {
            if !joins.contains(&join) {
                joins.push(join);
            }
        }
    }
    joins
}

fn is_seating(kind: Option<RelationKind>) -> bool {
    matches!(
        kind,
        Some(RelationKind::Around | RelationKind::InFrontOf | RelationKind::Beside | RelationKind::Near)
    )
}

fn kind_of(draft: &Draft, mention: usize) -> &str {
    draft.mentions.get(mention).map_or("", |m| m.kind.as_str())
}

fn mounting(vocabulary: &Vocabulary, kind: &str) -> Mounting {
    vocabulary.kinds.get(kind).map_or(Mounting::Floor, |k| k.mounting)
}

/// "A with B": what B does at A.
fn with(vocabulary: &Vocabulary, draft: &Draft, relation: &AskedRelation) -> Option<Join> {
    let AskedTarget::Mention(target) = relation.target else { return None };
    let (subject, owner) = (kind_of(draft, relation.subject), kind_of(draft, target));
    let is = |kind: &str, role: &str| vocabulary.plays(kind, role);
    let kind = match mounting(vocabulary, subject) {
        Mounting::Surface if is(owner, "top") => RelationKind::On,
        Mounting::Surface => return None,
        Mounting::Wall | Mounting::Ceiling | Mounting::Flat if relation.listed => return None,
        Mounting::Wall if owner != subject && is(owner, "wall-mate") => RelationKind::Above,
        Mounting::Wall => return None,
        Mounting::Ceiling if is(owner, "table") => RelationKind::Above,
        Mounting::Ceiling | Mounting::Opening => return None,
        Mounting::Flat if subject != owner => RelationKind::Under,
        _ if is(subject, "seat") && is(owner, "desk") => RelationKind::InFrontOf,
        _ if is(subject, "seat") && is(owner, "table") => RelationKind::Around,
        _ if is(subject, "bedside") && is(owner, "bed") => RelationKind::Beside,
        _ if is(subject, "seat") && owner == "campfire" => RelationKind::Around,
        _ => return None,
    };
    Some(Join { subject: relation.subject, kind, target: relation.target, each: relation.each })
}

/// "a table under a chandelier" is a chandelier above a table: the smaller thing follows the greater.
fn turned(
    vocabulary: &Vocabulary,
    draft: &Draft,
    relation: &AskedRelation,
    kind: RelationKind,
) -> Option<Join> {
    let AskedRelation { subject, target, each, .. } = *relation;
    let join = Join { subject, kind, target, each };
    let AskedTarget::Mention(other) = target else {
        // "a table with plates on it, a roast in the centre": of the table.
        let small = mounting(vocabulary, kind_of(draft, subject)) == Mounting::Surface;
        let on = |r: &&AskedRelation| {
            r.kind == Some(RelationKind::On) && matches!(r.target, AskedTarget::Mention(_))
        };
        let top = draft.relations.iter().find(on).filter(|_| small && kind == RelationKind::Centered);
        return Some(top.map_or(join, |r| Join { kind: RelationKind::On, target: r.target, ..join }));
    };
    let place = mounting(vocabulary, kind_of(draft, subject));
    let other_kind = kind_of(draft, other).to_owned();
    let other_place = mounting(vocabulary, &other_kind);
    let seat = vocabulary.plays(kind_of(draft, subject), "seat");
    let is_desk_seat = seat && vocabulary.plays(kind_of(draft, other), "desk");
    // "a barrel at the bar": nothing goes around anything alone.
    let lone = !seat && place == Mounting::Floor && draft.mentions[subject].count == Count::Of(1, 1);
    let swapped = |kind| Some(Join { subject: other, kind, target: AskedTarget::Mention(subject), each });
    match kind {
        RelationKind::Under if matches!(other_place, Mounting::Ceiling | Mounting::Wall) => {
            swapped(RelationKind::Above)
        }
        // Only what stands on the floor has room beneath it.
        RelationKind::Under if place != Mounting::Flat && other_place != Mounting::Floor => {
            Some(Join { kind: RelationKind::Near, ..join })
        }
        // A cauldron over the fire hangs from nothing here.
        RelationKind::Above if place == Mounting::Floor => {
            let fire = vocabulary.data.grammar.either.get("fire").is_some_and(|f| f.contains(&other_kind));
            let top = vocabulary.plays(&other_kind, "top") && !fire;
            Some(Join { kind: if top { RelationKind::On } else { RelationKind::Near }, ..join })
        }
        RelationKind::On if other_place == Mounting::Flat && place != Mounting::Surface => {
            swapped(RelationKind::Under)
        }
        RelationKind::On if place == Mounting::Wall => Some(Join { kind: RelationKind::Above, ..join }),
        RelationKind::Around if is_desk_seat => Some(Join { kind: RelationKind::InFrontOf, ..join }),
        RelationKind::Around if lone => Some(Join { kind: RelationKind::Near, ..join }),
        RelationKind::Around if place == Mounting::Flat => Some(Join { kind: RelationKind::Under, ..join }),
        // What is used on the floor stands by a chest, not in it.
        RelationKind::Inside if lone => Some(Join { kind: RelationKind::Near, ..join }),
        kind if kind.carries() && matches!(place, Mounting::Wall | Mounting::Ceiling) => {
            Some(Join { kind: RelationKind::Above, ..join })
        }
        _ => Some(join),
    }
}

//! Things of one mention that stand in an order: a row, a line, a grid, a pair, a stack.

use super::draft::AskedTarget;
use super::furnish::Furnishing;
use super::wanted::{To, Wanted};
use crate::spec::RelationKind;

/// No stack is higher than one reaches, metres.
const MOST_STACK_M: f32 = 1.8;
/// Nor of more things than this.
const MOST_STACKED: usize = 8;

/// Gives the things of each mention the relations that its order asks for; `of_mention` lists them by mention.
pub fn form(furnishing: &Furnishing, wanted: &mut [Wanted], of_mention: &[Vec<usize>]) {
    open(furnishing, wanted);
    for (mention, things) in of_mention.iter().enumerate() {
        let asked = furnishing.joins.iter().find(|j| j.subject == mention);
        let said = furnishing.draft.mentions[mention].formation;
        let formation = match asked.map(|j| j.kind) {
            // "books stacked on the table": the first lies there, each other on one before it.
            Some(RelationKind::Stacked) => Some(RelationKind::Stacked),
            Some(RelationKind::Symmetric) => None,
            // Seats around a table have their order.
            Some(RelationKind::Around) => said.filter(|f| *f == RelationKind::Stacked),
            _ => said,
        };
        let Some(formation) = formation.filter(|_| things.len() > 1) else { continue };
        if formation == RelationKind::Stacked {
            let height = furnishing.vocabulary.kinds.get(&furnishing.draft.mentions[mention].kind);
            let height = height.and_then(|k| k.default_of("height")).unwrap_or(0.5);
            stack(wanted, things, height);
            continue;
        }
        for thing in things {
            // About what, or along what, they stand.
            let at = asked.filter(|j| matches!(j.target, AskedTarget::Mention(_)));
            let at = at.and_then(|_| {
                wanted[*thing].relations.iter().find_map(|r| match r.1 {
                    To::Item(other) => Some(To::Item(other)),
                    _ => None,
                })
            });
            let about = matches!(formation, RelationKind::Symmetric | RelationKind::Aligned);
            let to = at.filter(|_| about).unwrap_or(To::Room);
            wanted[*thing].relations.push((formation, to, true));
        }
    }
}

/// What holds something is open, where its kind can be.
fn open(furnishing: &Furnishing, wanted: &mut [Wanted]) {
    let holds = |w: &Wanted| {
        w.relations.iter().filter(|r| r.0 == RelationKind::Inside).find_map(|r| match r.1 {
            To::Item(holder) => Some(holder),
            _ => None,
        })
    };
    let holders: Vec<usize> = wanted.iter().filter_map(holds).collect();
    for holder in holders {
        let holder = &mut wanted[holder];
        if furnishing.vocabulary.kinds.get(&holder.kind).is_some_and(|k| k.knows("open")) {
            holder.look.words.insert("open".into());
        }
    }
}

/// The first of them stand where they are told, each of the others on one of those before it.
fn stack(wanted: &mut [Wanted], things: &[usize], height_m: f32) {
    let levels = ((MOST_STACK_M / height_m.max(0.01)) as usize).clamp(2, MOST_STACKED);
    let stacks = things.len().div_ceil(levels);
    for (i, thing) in things.iter().enumerate() {
        // Nothing stands on an open crate.
        wanted[*thing].look.words.remove("open");
        if i < stacks {
            for relation in &mut wanted[*thing].relations {
                if relation.0 == RelationKind::Stacked {
                    relation.0 = RelationKind::On;
                }
            }
            if i > 0 && wanted[*thing].relations.iter().all(|r| r.1 == To::Room) {
                wanted[*thing].relations.push((RelationKind::Near, To::Item(things[0]), false));
            }
        } else {
            wanted[*thing].relations = vec![(RelationKind::Stacked, To::Item(things[i - stacks]), true)];
            wanted[*thing].tier = wanted[things[i - stacks]].tier.max(2);
        }
    }
}

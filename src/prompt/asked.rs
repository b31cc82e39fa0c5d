//! Turns relations between mentions into relations between things.

use std::collections::BTreeSet;

use super::draft::AskedTarget;
use super::joins::Join;
use super::wanted::{To, Wanted};

/// Gives the things of each mention the relations that were asked for; `of_mention` lists them by mention.
pub fn relate(wanted: &mut [Wanted], joins: &[Join], of_mention: &[Vec<usize>]) {
    for join in joins {
        let subjects = of_mention[join.subject].clone();
        for (i, subject) in subjects.into_iter().enumerate() {
            let nth = |mention: usize| -> Option<usize> {
                let all = of_mention.get(mention).filter(|all| !all.is_empty())?;
                Some(all[i % all.len()])
            };
            let to = match join.target {
                AskedTarget::Room => Some(To::Room),
                AskedTarget::Door => Some(To::Door),
                AskedTarget::Window => Some(To::Window),
                // "two sofas facing each other"
                AskedTarget::Mention(target) if target == join.subject => {
                    let all = &of_mention[target];
                    Some(To::Item(all[(i + 1) % all.len()]))
                }
                AskedTarget::Mention(target) => nth(target).map(To::Item),
                AskedTarget::Between(a, b) if a == b => {
                    let all = &of_mention[a];
                    (all.len() > 1).then(|| To::Items(all[0], all[1]))
                }
                AskedTarget::Between(a, b) => nth(a).zip(nth(b)).map(|(a, b)| To::Items(a, b)),
            };
            if let Some(to) = to.filter(|to| !to.names(subject)) {
                wanted[subject].relations.push((join.kind, to, true));
                if let To::Item(_) | To::Items(..) = to {
                    wanted[subject].tier = 2;
                }
            }
        }
    }
    break_circles(wanted);
}

/// "A beside B, B beside A": the later relation of a circle goes.
fn break_circles(wanted: &mut [Wanted]) {
    let mut done: BTreeSet<usize> = BTreeSet::new();
    for start in 0..wanted.len() {
        let mut path = vec![start];
        let mut at = start;
        while let Some(next) = first_item(wanted, at).filter(|n| !done.contains(n)) {
            if path.contains(&next) {
                wanted[at].relations.retain(|(_, to, _)| !to.names(next));
                break;
            }
            path.push(next);
            at = next;
        }
        done.extend(path);
    }
}

fn first_item(wanted: &[Wanted], index: usize) -> Option<usize> {
    wanted[index].relations.iter().find_map(|(_, to, _)| match to {
        To::Item(other) => Some(*other),
        _ => None,
    })
}

//! Draws everything anew but what is to be kept.

use std::collections::BTreeMap;

use super::editor::Editor;
use crate::spec::{Edit, ItemId, Relation, Spec, Target};

impl Editor<'_> {
    /// Takes the items of `fresh` in the place of those that are not kept; the seed becomes the fresh one.
    pub fn anew(&mut self, fresh: &Spec, kept: &[ItemId]) {
        self.make(Edit::SetSeed(fresh.seed));
        let old: Vec<ItemId> = self.spec.items.keys().filter(|id| !kept.contains(id)).cloned().collect();
        for id in old {
            self.make(Edit::SetItem(id, None));
        }
        let mut spare: BTreeMap<String, usize> = BTreeMap::new();
        for id in kept {
            if let Some(item) = self.spec.items.get(id) {
                *spare.entry(item.kind.clone()).or_default() += 1;
            }
        }
        let mut new: BTreeMap<&ItemId, ItemId> = BTreeMap::new();
        for (id, item) in fresh.items_in_order() {
            // What is kept stands for one of its kind.
            if let Some(spare) = spare.get_mut(&item.kind).filter(|spare| **spare > 0) {
                *spare -= 1;
                continue;
            }
            let put = self.put_in(item.clone());
            new.insert(id, put);
        }
        let moved = |target: &Target| match target {
            Target::Item(id) => new.get(id).cloned().map(Target::Item),
            Target::Items(a, b) => {
                new.get(a).cloned().zip(new.get(b).cloned()).map(|(a, b)| Target::Items(a, b))
            }
            other => Some(other.clone()),
        };
        let relations: Vec<Relation> = fresh
            .relations
            .values()
            .filter_map(|r| {
                Some(Relation {
                    subject: new.get(&r.subject)?.clone(),
                    target: moved(&r.target)?,
                    ..r.clone()
                })
            })
            .collect();
        for relation in relations {
            self.relate(&relation.subject, relation.kind, relation.target, relation.asked);
        }
    }
}

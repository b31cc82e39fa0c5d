//! Brings more of the things that are asked for, or fewer: additions, gifts, copies, numbers.

use super::act::{Done, is_graded};
use super::clause::{Clause, Head, How, Noun, Post, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::spec::{Edit, Item, ItemId, Relation, RelationKind};

impl Editor<'_> {
    pub(super) fn multiply(&mut self, noun: &Noun, text: &str) -> Done {
        let mut of = noun.clone();
        of.amount = None;
        of.which = Which::All;
        let ids = self.resolve(&of, text)?;
        let here = ids.len() as u32;
        let number = match noun.amount {
            Some(Cue::Double) => here * 2,
            Some(Cue::Triple) => here * 3,
            _ => here / 2,
        };
        self.set_number(&of, ids.len(), number, text)
    }

    /// "Give the table two more chairs", "flank the throne with statues"; false if nothing is given.
    pub(super) fn gift(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        how: Option<RelationKind>,
        text: &str,
    ) -> Result<bool, Refusal> {
        let mut to = noun.clone();
        let with = |p: &Post| if p.how == How::With { p.to.clone() } else { None };
        let given: Vec<Noun> = clause
            .end
            .into
            .iter()
            .cloned()
            .chain(to.posts.iter().chain(&clause.end.posts).filter_map(with))
            .collect();
        let thing = |n: &Noun| {
            matches!(n.head, Head::Kind(..) | Head::Group(_))
                && n.which != Which::The
                && n.which != Which::All
        };
        if given.is_empty() || !given.iter().all(thing) {
            return Ok(false);
        }
        to.posts.retain(|p| p.how != How::With);
        let relation = how.unwrap_or(RelationKind::Around);
        for gift in &given {
            let post = Post { how: How::Relation(relation, false), to: Some(to.clone()), toward: false };
            let new = self.appear(gift, &[post], text)?;
            self.name(gift, &new);
        }
        Ok(true)
    }

    pub(super) fn copy(&mut self, noun: &Noun, text: &str) -> Done {
        let ids = self.resolve(noun, text)?;
        let mut new = Vec::new();
        for id in &ids {
            let item = self.spec.items[id].clone();
            let copy = self.put_in(Item { asked: true, lock: None, ..item });
            for (_, relation) in self.placing(id) {
                self.relate(&copy, relation.kind, relation.target, true);
            }
            new.push(copy);
        }
        self.name(noun, &new);
        Ok(())
    }

    /// Adds or removes as many as it takes.
    pub(super) fn set_number(&mut self, noun: &Noun, here: usize, number: u32, text: &str) -> Done {
        let here = here as u32;
        let mut of =
            Noun { count: Some(number.abs_diff(here)), which: Which::Open, amount: None, ..noun.clone() };
        if number < here {
            let ids = self.resolve(&of, text)?;
            ids.into_iter().for_each(|id| self.make(Edit::SetItem(id, None)));
        } else if number > here {
            of.words.clear();
            if let Head::Pronoun | Head::One = of.head {
                of.head.clone_from(&self.last_head);
            }
            self.appear(&of, &[], text)?;
        }
        Ok(())
    }

    /// Whether something new is asked for rather than something that is there.
    pub(super) fn asks_for_new(&self, clause: &Clause, noun: &Noun) -> bool {
        let plain = clause.end.words.is_empty() && clause.becomes.is_empty() && clause.end.number.is_none();
        let here = !self
            .candidates(&Noun { posts: Vec::new(), words: Vec::new(), sides: Vec::new(), ..noun.clone() })
            .is_empty();
        let graded = noun.words.iter().any(is_graded);
        let more = matches!(noun.amount, Some(Cue::More)) || noun.which == Which::Any || noun.count.is_some();
        let known = noun.which == Which::The
            || noun.which == Which::All
            || matches!(noun.head, Head::Pronoun | Head::Rest);
        if noun.amount == Some(Cue::More) && !known {
            return true;
        }
        if known {
            return false;
        }
        if clause.verb.is_none() && noun.which == Which::Open && self.stands_elsewhere(clause, noun) {
            return false;
        }
        if here && noun.formation.is_some() && noun.count.is_none() && clause.verb.is_none() {
            // "Workbenches side by side": those that are there.
            return false;
        }
        let bigger = graded && here;
        let put = here && noun.plural && clause.verb == Some(Cue::Put);
        match clause.verb {
            Some(Cue::Add) => true,
            Some(Cue::Want | Cue::Put) | None => !bigger && (more || (plain && !put)),
            Some(Cue::Make) => !bigger && more && plain && clause.end.posts.is_empty(),
            _ => false,
        }
    }

    /// "Bin by the door": the one that is there shall go there.
    fn stands_elsewhere(&self, clause: &Clause, noun: &Noun) -> bool {
        let placed = !noun.posts.is_empty() || !clause.end.posts.is_empty();
        let one = !noun.plural && noun.count.is_none() && noun.amount.is_none();
        let bare = Noun { posts: Vec::new(), ..noun.clone() };
        placed && one && self.candidates(&bare).len() == 1
    }

    /// "Remove the globe and put a computer in its place."
    fn take_place(&mut self, gone: &ItemId, new: &[ItemId]) {
        let stood: Vec<Relation> =
            self.before.relations.values().filter(|r| r.subject == *gone).cloned().collect();
        for id in new.iter().filter(|_| !stood.is_empty()) {
            self.loosen(id, false);
            for old in &stood {
                self.relate(id, old.kind, old.target.clone(), true);
            }
        }
    }

    pub(super) fn bring(&mut self, clause: &Clause, noun: &Noun, text: &str) -> Done {
        let mut noun = noun.clone();
        noun.words.extend(clause.end.words.iter().cloned());
        noun.measures.extend(clause.end.measures.clone());

        let total = noun.amount.is_none() && clause.end.cues.contains(&Cue::Enough)
            || clause.verb == Some(Cue::Make) && noun.count.is_some() && noun.amount.is_none();
        let mut of = noun.clone();
        of.count = None;
        let here = self.candidates(&of).len();
        if let Some(count) = noun.count.filter(|_| total && here > 0) {
            return self.set_number(&of, here, count, text);
        }
        let mut posts = std::mem::take(&mut noun.posts);
        posts.extend(clause.end.posts.iter().cloned());
        // "A desk with a computer on it": the computer comes along.
        let mut along = None;
        if let Some(at) = posts.iter().position(|p| p.how == How::With) {
            let own = posts.split_off(at);
            along = own.into_iter().next().and_then(|post| post.to);
        }
        let gone = self.last.first().filter(|id| !self.spec.items.contains_key(*id)).cloned();
        let new = self.appear(&noun, &posts, text)?;
        if let Some(gone) = gone.filter(|_| clause.end.cues.contains(&Cue::InsteadEnd) && posts.is_empty()) {
            self.take_place(&gone, &new);
        }
        self.name(&noun, &new);
        if let Some(along) = along.filter(|a| matches!(a.head, Head::Kind(..) | Head::Group(_))) {
            let it = Noun { head: Head::Pronoun, ..Noun::default() };
            let on = Post { how: How::Relation(RelationKind::Around, false), to: Some(it), toward: false };
            self.appear(&along, &[on], text)?;
        }
        Ok(())
    }
}

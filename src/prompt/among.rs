//! Relations to what was named before: "it", "each", "each other", "on either side".

use super::draft::{AskedRelation, AskedTarget, Count, Draft};
use super::meant::{meant, several};
use super::relations::Relations;
use super::tokens::Gap;
use super::vocabulary::Vocabulary;
use crate::spec::RelationKind;

impl Relations {
    /// "on either side": one becomes two. Without a target it is the last relation that is meant.
    pub fn both_sides(&mut self, draft: &mut Draft, subject: usize, targeted: bool) {
        if let Some(mention) = draft.mentions.get_mut(subject) {
            mention.formation = Some(RelationKind::Symmetric);
            if mention.count == Count::Of(1, 1) {
                mention.count = Count::Of(2, 2);
            }
        }
        if !targeted {
            let last = draft.relations.iter_mut().rev().find(|r| r.subject == subject);
            if let Some(relation) = last {
                relation.kind = Some(RelationKind::Beside);
            }
            self.open = None;
        }
    }

    /// "a lamp above each": of the things that the sentence named first. Returns whether there are any.
    pub fn each_one(&mut self, draft: &mut Draft, vocabulary: &Vocabulary, followed: bool) -> bool {
        let Some((open, kind)) = self.open.and_then(|open| Some((open, open.kind?))) else { return false };
        let subject = open.subject.unwrap_or(draft.mentions.len());
        let first = several(draft, vocabulary, kind, self.from..subject);
        if let Some(first) = first.filter(|_| open.subject.is_some()) {
            self.open = None;
            self.place(draft, vocabulary, open, kind, AskedTarget::Mention(first), true, followed);
        }
        first.is_some() && open.subject.is_some()
    }

    /// "benches along the other": a wall is meant. Returns whether it is.
    pub fn other_wall(&mut self, draft: &mut Draft, vocabulary: &Vocabulary, followed: bool) -> bool {
        let wall = self.open.is_some_and(|open| open.kind == Some(RelationKind::AgainstWall));
        if wall {
            self.surface(draft, vocabulary, true, followed);
        }
        wall
    }

    /// "facing each other", "stacked on each other": what the last thing's things do among themselves.
    pub fn each_other(&mut self, draft: &mut Draft) {
        self.on_ground(draft);
        let Some(open) = self.open.take() else { return };
        if let (Some(subject), Some(RelationKind::Facing)) = (open.subject, open.kind) {
            let (kind, target) = (open.kind, AskedTarget::Mention(subject));
            draft.relations.push(AskedRelation { subject, kind, target, each: false, listed: false });
        }
    }

    /// "it", "them": `last` is the noun that came last.
    pub fn pronoun(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        last: usize,
        plural: bool,
        followed: bool,
    ) {
        let Some(open) = self.open.take() else { return };
        let Some(kind) = open.kind else { return };
        let ahead = open.gap == Gap::Stop || (open.gap == Gap::Comma && followed);
        let target = match open.subject {
            Some(subject) if !ahead && subject == last => {
                meant(draft, vocabulary, kind, subject, self.it, plural)
            }
            _ => Some(AskedTarget::Mention(last)),
        };
        if let Some(target) = target {
            let each = self.each_of.is_some_and(|each| target == AskedTarget::Mention(each));
            self.place(draft, vocabulary, open, kind, target, each, followed);
        }
    }

    /// "crates stacked on the quay": on each other.
    pub fn on_ground(&self, draft: &mut Draft) {
        let open = self.open.filter(|open| open.kind == Some(RelationKind::Stacked));
        if let Some(mention) = open.and_then(|open| draft.mentions.get_mut(open.subject?)) {
            mention.formation = Some(RelationKind::Stacked);
        }
    }
}

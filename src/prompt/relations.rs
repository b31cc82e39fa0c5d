//! Keeps track of relation words until both of their sides are known.

use super::draft::{AskedRelation, AskedTarget, Count, Draft};
use super::tokens::Gap;
use super::vocabulary::Vocabulary;
use crate::spec::{Mounting, RelationKind};

/// A relation word whose other side is still to come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) subject: Option<usize>,
    /// None for "with".
    pub(super) kind: Option<RelationKind>,
    pub(super) reversed: bool,
    pub(super) gap: Gap,
    pub(super) each: bool,
    /// First side of "between".
    pub(super) first: Option<usize>,
}

/// The relations that are being read.
#[derive(Clone, Debug, Default)]
pub struct Relations {
    pub(super) open: Option<Open>,
    /// "on the table …": the subject follows its target.
    front: Option<(RelationKind, AskedTarget, bool)>,
    /// "a table with …, … and …": what the next nouns may belong to.
    with: Option<(usize, Option<RelationKind>, bool)>,
    /// Nouns in a list so far: "a mug and a plate on the table".
    list: Vec<usize>,
    /// Of what there are several, each with …: "four tables, each with a lamp on it".
    pub(super) each_of: Option<usize>,
    /// First mention of the sentence.
    pub(super) from: usize,
    /// What "it" is.
    pub(super) it: Option<usize>,
    pushed: Option<usize>,
}

impl Relations {
    /// Whether a relation waits for its other side.
    pub fn pending(&self) -> bool {
        self.open.is_some_and(|o| o.kind.is_some())
    }

    /// Whether a place that comes now is only where the place lies: "behind the church".
    pub fn leads_away(&self) -> bool {
        let kind = self.open.filter(|open| !open.reversed).and_then(|open| open.kind);
        kind.is_some_and(|kind| {
            !kind.carries() && kind != RelationKind::Around && kind != RelationKind::AgainstWall
        })
    }

    /// A relation word was read; `gap` stands before it.
    pub fn open(&mut self, subject: Option<usize>, kind: Option<RelationKind>, reversed: bool, gap: Gap) {
        self.it = self.with.map(|w| w.0).or(subject.and_then(|s| s.checked_sub(1)));
        self.open = Some(Open { subject, kind, reversed, gap, each: false, first: None });
        self.front = None;
        self.with = None;
    }

    /// "a corner with …": the next noun stands there.
    pub fn wait(&mut self, region: RelationKind) {
        self.front = Some((region, AskedTarget::Room, false));
    }

    /// Whether what was said to be somewhere is still to come.
    pub fn waits(&self) -> bool {
        self.front.is_some()
    }

    /// "each with …".
    pub fn each_ahead(&mut self, each: bool) {
        if let Some(open) = &mut self.open {
            open.each = each;
        }
    }

    /// "four chairs each": looks back.
    pub fn each_behind(&mut self, draft: &mut Draft) {
        if let Some(relation) = self.pushed.and_then(|p| draft.relations.get_mut(p)) {
            relation.each = true;
        }
    }

    /// An object was named; `followed` says whether another noun comes at once.
    pub fn noun(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        index: usize,
        each: bool,
        followed: bool,
    ) {
        if let Some(open) = self.open.take() {
            self.other_side(draft, vocabulary, open, index, each, followed);
        } else if let Some((kind, target, each)) = self.front {
            let lies = on_surface(draft, vocabulary, index);
            if !kind.carries() || lies {
                self.push(draft, index, Some(kind), target, each);
            }
            if !kind.carries() || !lies {
                self.front = None;
            }
        } else {
            if let Some((target, kind, each)) = self.with.filter(|w| w.0 != index) {
                self.push(draft, index, kind, AskedTarget::Mention(target), each);
                if let Some(relation) = draft.relations.last_mut() {
                    relation.listed = true;
                }
            }
            self.list.push(index);
        }
    }

    fn other_side(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        open: Open,
        index: usize,
        each: bool,
        followed: bool,
    ) {
        let Some(kind) = open.kind.filter(|_| !open.reversed) else {
            // "with", "surrounded by": the noun is the subject.
            if let Some(target) = open.subject.filter(|t| *t != index) {
                self.push(draft, index, open.kind, AskedTarget::Mention(target), open.each);
                self.with = Some((target, open.kind, open.each));
                self.each_of = open.each.then_some(target);
            }
            self.list = vec![index];
            return;
        };
        if kind == RelationKind::Between {
            match (open.first, open.subject) {
                (None, _)
                    if draft.mentions[index].count == Count::Of(1, 1)
                        || draft.mentions[index].count == Count::That =>
                {
                    self.open = Some(Open { first: Some(index), ..open });
                }
                (first, Some(subject)) if subject != index => {
                    let target = AskedTarget::Between(first.unwrap_or(index), index);
                    self.push(draft, subject, Some(kind), target, false);
                }
                (first, _) => {
                    self.front = Some((kind, AskedTarget::Between(first.unwrap_or(index), index), false));
                }
            }
            return;
        }
        self.place(draft, vocabulary, open, kind, AskedTarget::Mention(index), each, followed);
    }

    /// A door or window was named.
    pub fn opening(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        target: AskedTarget,
        followed: bool,
    ) {
        let Some(open) = self.open.take() else { return };
        let kind = match open.kind {
            Some(
                RelationKind::Under | RelationKind::Around | RelationKind::Beside | RelationKind::Symmetric,
            ) => RelationKind::Near,
            Some(kind) if kind.carries() => RelationKind::Near,
            Some(kind) => kind,
            None => return,
        };
        self.place(draft, vocabulary, open, kind, target, false, followed);
    }

    /// A wall, the floor or the ceiling was named.
    pub fn surface(&mut self, draft: &mut Draft, vocabulary: &Vocabulary, wall: bool, followed: bool) {
        self.on_ground(draft);
        let Some(open) = self.open.take() else { return };
        let facing = match open.kind {
            Some(RelationKind::Facing | RelationKind::Far | RelationKind::Inside) | None => true,
            Some(_) => false,
        };
        if wall && !facing {
            let kind = RelationKind::AgainstWall;
            self.place(draft, vocabulary, open, kind, AskedTarget::Room, false, followed);
        }
    }

    /// A corner or the middle was named.
    pub fn region(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        region: RelationKind,
        corners: bool,
        followed: bool,
    ) {
        let Some(open) = self.open.take() else { return };
        let subject = open.subject;
        self.place(draft, vocabulary, open, region, AskedTarget::Room, false, followed);
        if let Some(mention) = subject.and_then(|s| draft.mentions.get_mut(s)) {
            let one = corners && mention.count == Count::Of(1, 1);
            mention.count = if one { Count::Of(4, 4) } else { mention.count };
        }
    }

    /// What the open relation led to is nothing that can be made.
    pub fn lose(&mut self) {
        self.open = self.open.filter(|open| open.kind.is_none() || open.first.is_some());
    }

    /// A comma ends a relation whose other side never came: "screen at the front, exit door …".
    pub fn pause(&mut self) {
        self.open = self.open.filter(|open| open.kind.is_none() || open.reversed || open.first.is_some());
    }

    /// A place was named: what follows belongs to it.
    pub fn leave(&mut self) {
        self.open = None;
        self.with = None;
        self.list.clear();
    }

    /// A sentence ended; the next one begins with mention `from`.
    pub fn stop(&mut self, from: usize) {
        *self = Relations { from, ..Relations::default() };
    }

    /// Records "subject kind target", or waits for the subject if it is still to come.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn place(
        &mut self,
        draft: &mut Draft,
        vocabulary: &Vocabulary,
        open: Open,
        kind: RelationKind,
        target: AskedTarget,
        each: bool,
        followed: bool,
    ) {
        let each = each || open.each;
        match open.subject {
            Some(subject) if open.gap == Gap::Space || (open.gap == Gap::Comma && !followed) => {
                if kind == RelationKind::Above && hangs(draft, vocabulary, subject) {
                    // "a sword and shield above the fireplace"
                    let mut list = std::mem::take(&mut self.list);
                    list.retain(|other| *other != subject && hangs(draft, vocabulary, *other));
                    for other in list {
                        self.push(draft, other, Some(kind), target, each);
                    }
                } else if kind.carries() {
                    // The whole list lies there: "a mug and a plate on the table".
                    let list = std::mem::take(&mut self.list);
                    for other in list.into_iter().filter(|o| *o != subject) {
                        let free = !draft.relations.iter().any(|r| r.subject == other);
                        if free && on_surface(draft, vocabulary, other) {
                            self.push(draft, other, Some(kind), target, each);
                        }
                    }
                }
                self.push(draft, subject, Some(kind), target, each);
            }
            _ => self.front = Some((kind, target, each)),
        }
        self.list.clear();
    }

    fn push(
        &mut self,
        draft: &mut Draft,
        subject: usize,
        kind: Option<RelationKind>,
        target: AskedTarget,
        each: bool,
    ) {
        let same = match target {
            AskedTarget::Mention(a) => a == subject,
            AskedTarget::Between(a, b) => a == subject || b == subject,
            _ => false,
        };
        if !same {
            // "a dresser full of plates and a kettle on the stove": the kettle is on the stove.
            let on = |kind: Option<RelationKind>| kind.is_some_and(RelationKind::carries);
            draft.relations.retain(|r| !(r.subject == subject && r.listed && on(r.kind) && on(kind)));
            self.pushed = Some(draft.relations.len());
            draft.relations.push(AskedRelation { subject, kind, target, each, listed: false });
        }
    }
}

fn on_surface(draft: &Draft, vocabulary: &Vocabulary, index: usize) -> bool {
    let kind = draft.mentions.get(index).and_then(|m| vocabulary.kinds.get(&m.kind));
    kind.is_some_and(|k| k.mounting == Mounting::Surface)
}

fn hangs(draft: &Draft, vocabulary: &Vocabulary, index: usize) -> bool {
    let kind = draft.mentions.get(index).and_then(|m| vocabulary.kinds.get(&m.kind));
    kind.is_some_and(|k| k.mounting == Mounting::Wall)
}

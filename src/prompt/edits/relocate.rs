//! Puts things elsewhere: by relations, and where words say no more than "the other wall", by position.

use super::clause::{Head, How, Noun, Post};
use super::editor::{Editor, Refusal};
use super::whereabouts::target_of;
use super::words::Cue;
use crate::spec::{Edit, ItemId, Mounting, RelationKind, Target};

/// Relations and their targets; several targets are shared out among several things.
pub type Spots = Vec<Vec<(RelationKind, Target)>>;

impl Editor<'_> {
    /// What posts ask of a thing of the kind.
    pub fn spots(&self, kind: &str, posts: &[Post], text: &str) -> Result<Spots, Refusal> {
        let mut spots = Spots::new();
        let mut at = 0;
        while let Some(post) = posts.get(at) {
            at += 1;
            let relation = match post.how {
                How::Region(region) => {
                    spots.push(vec![(region, Target::Room)]);
                    continue;
                }
                How::Side(Cue::Center) => {
                    spots.push(vec![(RelationKind::Centered, Target::Room)]);
                    continue;
                }
                How::Side(_) | How::Floor | How::Ceiling => continue,
                How::Relation(kind, _) => kind,
                How::Sides => RelationKind::Beside,
                How::Closer | How::Nearest => RelationKind::Near,
                How::Away | How::Farthest => RelationKind::Far,
                How::With | How::Alike => continue,
            };
            let Some(to) = &post.to else { continue };
            if let Some(target) = target_of(&to.head) {
                let room = target == Target::Room;
                if !room {
                    spots.push(vec![(at_opening(relation), target)]);
                } else if relation == RelationKind::Centered {
                    spots.push(vec![(relation, target)]);
                }
                continue;
            }
            if relation == RelationKind::Between {
                spots.push(vec![(relation, self.between(to, text)?)]);
                continue;
            }
            // "at the table by the window": what follows tells the targets apart if that is needed.
            let mut told = to.clone();
            let mut found = self.resolve(&told, text);
            while let (Err(Refusal::Which(..)), Some(next)) = (&found, posts.get(at)) {
                told.posts.push(next.clone());
                at += 1;
                found = self.resolve(&told, text);
            }
            let targets = found?.into_iter().map(|id| (self.settled(kind, relation, &id), Target::Item(id)));
            spots.push(targets.collect());
        }
        Ok(spots)
    }

    pub(super) fn between(&self, to: &Noun, text: &str) -> Result<Target, Refusal> {
        let mut first = to.clone();
        let second = first.posts.pop().and_then(|post| post.to);
        let mut ids = self.resolve(&first, text)?;
        if let Some(second) = second {
            ids.extend(self.resolve(&second, text)?);
        }
        match &ids[..] {
            [a, b] if a != b => Ok(Target::Items(a.clone(), b.clone())),
            _ => Err(Refusal::Which(Editor::said(to, text), ids)),
        }
    }

    /// The relation that suits what stands so and what it stands to: chairs at a desk are in front of it.
    pub(super) fn settled(&self, kind: &str, relation: RelationKind, target: &ItemId) -> RelationKind {
        let other = &self.spec.items[target].kind;
        let mounting = |kind: &str| self.vocabulary.kinds.get(kind).map_or(Mounting::Floor, |k| k.mounting);
        let plays = |kind: &str, role: &str| self.vocabulary.plays(kind, role);
        let seat = plays(kind, "seat");
        match relation {
            RelationKind::Around if seat && plays(other, "desk") => RelationKind::InFrontOf,
            RelationKind::Around if mounting(kind) == Mounting::Surface && self.bears(other) => {
                RelationKind::On
            }
            RelationKind::Around if mounting(kind) == Mounting::Flat => RelationKind::Under,
            RelationKind::Around if !seat => RelationKind::Near,
            // Only what stands on the floor has room beneath it.
            RelationKind::Under if mounting(kind) != Mounting::Flat && mounting(other) != Mounting::Floor => {
                RelationKind::Near
            }
            RelationKind::On | RelationKind::Inside if mounting(kind) == Mounting::Wall => {
                RelationKind::Above
            }
            RelationKind::On if mounting(other) == Mounting::Flat => RelationKind::Near,
            RelationKind::Above if matches!(mounting(kind), Mounting::Surface) => RelationKind::On,
            RelationKind::AgainstWall => RelationKind::Near,
            other => other,
        }
    }

    /// Whether things of a kind carry small things.
    pub fn bears(&self, kind: &str) -> bool {
        ["top", "table", "desk", "shelf", "bed", "container"]
            .iter()
            .any(|role| self.vocabulary.plays(kind, role))
    }

    /// Puts items where the posts say.
    pub fn relocate(
        &mut self,
        noun: &Noun,
        ids: &[ItemId],
        posts: &[Post],
        text: &str,
    ) -> Result<(), Refusal> {
        let Some(first) = ids.first() else { return Ok(()) };
        if let Head::Kind(..) | Head::Group(_) = noun.head {
            // "On the big one" is one of the same sort.
            self.last_head = noun.head.clone();
        }
        let kind = self.spec.items[first].kind.clone();
        // "On the other workbench" is not the one that it is on.
        let held = self
            .placing(first)
            .into_iter()
            .flat_map(|(_, r)| r.target.items().into_iter().cloned().collect::<Vec<_>>());
        if posts.iter().filter_map(|p| p.to.as_ref()).any(|to| to.other) {
            self.last = held.collect();
        }
        let spots = self.spots(&kind, posts, text)?;
        if spots.iter().flatten().any(|(_, target)| ids.iter().any(|id| target.items().contains(&id))) {
            return Err(Refusal::Cannot("Nothing can stand at itself; nothing was changed.".into()));
        }
        let said_on = posts.iter().any(|p| matches!(p.how, How::Relation(RelationKind::On, _)));
        let side = posts.iter().find_map(|p| if let How::Side(side) = p.how { Some(side) } else { None });
        for (nth, id) in ids.iter().enumerate() {
            let pick =
                |targets: &Vec<(RelationKind, Target)>| targets.get(nth % targets.len().max(1)).cloned();
            let new: Vec<(RelationKind, Target)> = spots.iter().filter_map(pick).collect();
            let floor = posts.iter().any(|p| p.how == How::Floor);
            let was_carried = self.placing(id).iter().any(|(_, r)| r.kind.carries());
            if !new.is_empty() || floor {
                self.loosen(id, new.iter().all(|(kind, _)| *kind == RelationKind::Facing) && !floor);
                let carried = self.spec.items.contains_key(id) && was_carried;
                for (relation, target) in new {
                    // A clock that stood on the mantelpiece can stand on the piano, though others hang.
                    let relation = if carried && said_on && relation == RelationKind::Above {
                        RelationKind::On
                    } else {
                        relation
                    };
                    self.relate(id, relation, target, true);
                }
            } else if let Some(side) = side {
                self.aside(noun, id, side, text)?;
            } else {
                return Err(Refusal::Unclear(Editor::said(noun, text)));
            }
        }
        Ok(())
    }

    /// Takes away what held an item where it is; `turns` says that it only turns.
    pub(super) fn loosen(&mut self, id: &ItemId, turns: bool) {
        for (relation, old) in self.placing(id) {
            let facing = old.kind == RelationKind::Facing;
            if facing == turns {
                self.make(Edit::SetRelation(relation, None));
            }
        }
        if let Some(mut item) = self.spec.items.get(id).cloned() {
            item.lock = None;
            self.set(id, item);
        }
    }
}

fn at_opening(kind: RelationKind) -> RelationKind {
    match kind {
        RelationKind::Far | RelationKind::Facing | RelationKind::InFrontOf => kind,
        RelationKind::Beside | RelationKind::Above => kind,
        _ => RelationKind::Near,
    }
}

//! Puts things elsewhere: by relations, and where words say no more than "the other wall", by position.

use super::clause::{Head, How, Noun, Post};
use super::editor::{Editor, Refusal};
use super::whereabouts::target_of;
use super::words::Cue;
use crate::spec::{
    Edit, ItemId, Mounting, Placement, Relation, RelationId, RelationKind, SupportedBy, Target,
};

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
                How::Side(_) | How::Floor => continue,
                How::Relation(kind, _) => kind,
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

    fn between(&self, to: &Noun, text: &str) -> Result<Target, Refusal> {
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
    fn settled(&self, kind: &str, relation: RelationKind, target: &ItemId) -> RelationKind {
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
            RelationKind::Under if mounting(kind) != Mounting::Flat => RelationKind::Near,
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
        self.last = held.collect();
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
                self.to_side(noun, id, side, text)?;
            } else {
                return Err(Refusal::Unclear(Editor::said(noun, text)));
            }
        }
        Ok(())
    }

    /// Takes away what held an item where it is; `turns` says that it only turns.
    fn loosen(&mut self, id: &ItemId, turns: bool) {
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

    /// Across the room, to the other wall or corner.
    pub fn elsewhere(&mut self, noun: &Noun, ids: &[ItemId], text: &str) -> Result<(), Refusal> {
        for id in ids {
            let place = self.place_of(noun, id, text)?;
            let [x, y, z] = place.position;
            let half = self.half_size();
            // The nearer pair of walls is the one that it stands at.
            let across = half[0] - x.abs() < half[1] - z.abs();
            let position = if across { [-x, y, z] } else { [x, y, -z] };
            self.lock(id, Placement { position, yaw_rad: turned(place.yaw_rad, 180.0), ..place });
        }
        Ok(())
    }

    /// Turns items by so many degrees.
    pub fn turn_around(
        &mut self,
        noun: &Noun,
        ids: &[ItemId],
        angle_deg: u32,
        text: &str,
    ) -> Result<(), Refusal> {
        for id in ids {
            let place = self.place_of(noun, id, text)?;
            self.lock(id, Placement { yaw_rad: turned(place.yaw_rad, (angle_deg % 360) as f32), ..place });
        }
        Ok(())
    }

    fn to_side(&mut self, noun: &Noun, id: &ItemId, side: Cue, text: &str) -> Result<(), Refusal> {
        let place = self.place_of(noun, id, text)?;
        let half = self.half_size();
        let [mut x, y, mut z] = place.position;
        match side {
            Cue::Left => x = -(half[0] * 0.7),
            Cue::Right => x = half[0] * 0.7,
            Cue::Rear => z = -(half[1] * 0.7),
            _ => z = half[1] * 0.7,
        }
        self.lock(id, Placement { position: [x, y, z], ..place });
        Ok(())
    }

    fn lock(&mut self, id: &ItemId, place: Placement) {
        if let Some(mut item) = self.spec.items.get(id).cloned() {
            item.lock = Some(place);
            self.set(id, item);
        }
    }

    fn place_of(&self, noun: &Noun, id: &ItemId, text: &str) -> Result<Placement, Refusal> {
        let place = self.places.get(id).cloned().ok_or_else(|| {
            let what = Editor::said(noun, text);
            Refusal::Cannot(format!("Where “{what}” stands is not known yet; nothing was changed."))
        })?;
        let on = |r: &&Relation| r.subject == *id && r.kind.carries();
        let carrier = self
            .spec
            .relations
            .values()
            .find(on)
            .and_then(|r| r.target.items().first().map(|id| (*id).clone()));
        let mounting = self.vocabulary.kinds.get(&self.spec.items[id].kind).map(|k| k.mounting);
        let support = match (carrier, mounting) {
            (Some(carrier), _) => SupportedBy::Item(carrier),
            (None, Some(Mounting::Wall)) => SupportedBy::Wall,
            (None, Some(Mounting::Ceiling)) => SupportedBy::Ceiling,
            _ => place.support.clone(),
        };
        Ok(Placement { support, ..place })
    }

    fn half_size(&self) -> [f32; 2] {
        let corners = &self.spec.setting.polygon;
        [0, 1].map(|axis| corners.iter().map(|c| c[axis].abs()).fold(0.0, f32::max))
    }

    /// Lets two items change places.
    pub fn trade_places(&mut self, a: &ItemId, b: &ItemId) {
        let (of_a, of_b) = (self.placing(a), self.placing(b));
        let both = |r: &Relation| r.names(a) && r.names(b);
        let stands = |of: &[(RelationId, Relation)]| -> Vec<(RelationKind, Target)> {
            of.iter().map(|(_, r)| (r.kind, r.target.clone())).collect()
        };
        // Two things at walls stand alike: then it is their positions that are traded.
        let traded = stands(&of_a) != stands(&of_b);
        for (relations, new) in [(of_a, b), (of_b, a)] {
            for (id, relation) in relations.into_iter().filter(|(_, r)| traded && !both(r)) {
                self.make(Edit::SetRelation(id, Some(Relation { subject: new.clone(), ..relation })));
            }
        }
        if let (false, Some(at_a), Some(at_b)) =
            (traded, self.places.get(a).cloned(), self.places.get(b).cloned())
        {
            self.lock(a, at_b);
            self.lock(b, at_a);
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

/// A heading turned further, within a half turn either way.
fn turned(yaw_rad: f32, angle_deg: f32) -> f32 {
    let half = std::f32::consts::PI;
    let yaw_rad = yaw_rad + angle_deg.to_radians();
    if yaw_rad > half { yaw_rad - 2.0 * half } else { yaw_rad }
}

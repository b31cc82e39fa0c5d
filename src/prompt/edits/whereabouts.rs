//! Tells items apart by where they are: "the left table", "the barrel by the door".

use glam::Vec2;

use super::clause::{Head, How, Noun, Post};
use super::editor::Editor;
use super::words::Cue;
use crate::prompt::lexicon::Opening;
use crate::spec::{ItemId, Relation, RelationKind, Surface, Target};

/// Things at most so far apart are near each other, metres between their middles.
const NEAR_M: f32 = 1.7;
/// Things at most so far from a corner, or the middle, are in it.
const REGION_M: f32 = 1.6;
/// Of two things at least so far apart one is more to the left than the other.
const APART_M: f32 = 0.3;

impl Editor<'_> {
    /// Those on a side: the one that is farthest there, or all on that half if several are meant.
    pub fn at_side(&self, mut found: Vec<ItemId>, side: Cue, noun: &Noun) -> Vec<ItemId> {
        let key = |id: &ItemId| -> Option<f32> {
            let [x, _, z] = self.places.get(id)?.position;
            Some(match side {
                Cue::Left => x,
                Cue::Right => -x,
                Cue::Rear => z,
                Cue::Front => -z,
                _ => Vec2::new(x, z).length(),
            })
        };
        if found.len() < 2 {
            return found;
        }
        if found.iter().any(|id| key(id).is_none()) {
            return found;
        }
        // The front of a class is where it looks.
        let faced = |id: &ItemId| {
            let facing =
                self.spec.relations.values().find(|r| r.subject == *id && r.kind == RelationKind::Facing);
            facing.and_then(|r| r.target.items().first().map(|id| (*id).clone()))
        };
        let first = faced(&found[0]);
        let same = first.is_some() && found.iter().all(|id| faced(id) == first);
        let row = matches!(side, Cue::Front | Cue::Rear) && same;
        let middle = |z: &dyn Fn(&ItemId) -> f32| found.iter().map(z).sum::<f32>() / found.len() as f32;
        let away = |id: &ItemId| first.as_ref().and_then(|f| self.apart(id, f)).unwrap_or(0.0);
        let sign = if side == Cue::Front { 1.0 } else { -1.0 };
        let mean = if row { middle(&away) } else { 0.0 };
        let of = |id: &ItemId| if row { sign * (away(id) - mean) } else { key(id).unwrap_or(0.0) };
        found.sort_by(|a, b| of(a).total_cmp(&of(b)));
        if let Some(nth) = noun.nth {
            return found.get(nth - 1).cloned().into_iter().collect();
        }
        if let Some(count) = noun.count.map(|c| c as usize).filter(|c| *c > 0 && *c < found.len()) {
            found.truncate(count);
        } else if noun.plural {
            let limit = if side == Cue::Center { REGION_M } else { 0.0 };
            found.retain(|id| of(id) < limit);
        } else {
            let least = of(&found[0]);
            found.retain(|id| of(id) < least + APART_M);
        }
        found
    }

    /// Those that stand as a post says.
    pub fn at_post(&self, found: Vec<ItemId>, post: &Post, noun: &Noun) -> Vec<ItemId> {
        match post.how {
            How::Side(side) => self.at_side(found, side, noun),
            How::Region(region) => match wall_side(post) {
                Some(side) => self.at_side(found, side, noun),
                None => self.in_region(found, region),
            },
            How::Ceiling => found,
            How::Floor => found.into_iter().filter(|id| !self.carried(id)).collect(),
            How::Relation(RelationKind::Far, _) | How::Farthest | How::Away => {
                self.by_distance(found, post, -1.0)
            }
            How::Nearest | How::Closer => self.by_distance(found, post, 1.0),
            How::Alike => found,
            How::Sides => self.related(found, RelationKind::Beside, false, post, noun),
            How::With => {
                let of = post.to.as_ref().map(|to| self.candidates(to)).unwrap_or_default();
                let joined = |a: &ItemId, b: &ItemId| {
                    self.spec.relations.values().any(|r| r.subject == *b && r.target.items().contains(&a))
                };
                found.into_iter().filter(|id| of.iter().any(|other| joined(id, other))).collect()
            }
            How::Relation(kind, reversed) => self.related(found, kind, reversed, post, noun),
        }
    }

    fn carried(&self, id: &ItemId) -> bool {
        self.spec.relations.values().any(|r| r.subject == *id && r.kind.carries())
    }

    fn in_region(&self, found: Vec<ItemId>, region: RelationKind) -> Vec<ItemId> {
        let pick = |fits: &dyn Fn(&ItemId) -> bool| -> Vec<ItemId> {
            found.iter().filter(|id| fits(id)).cloned().collect()
        };
        let related = pick(&|id| self.spec.relations.values().any(|r| r.subject == *id && r.kind == region));
        if !related.is_empty() {
            return related;
        }
        let corners = &self.spec.setting.polygon;
        pick(&|id| {
            let Some([x, _, z]) = self.places.get(id).map(|p| p.position) else { return false };
            match region {
                RelationKind::InCorner => {
                    corners.iter().any(|c| Vec2::new(c[0] - x, c[1] - z).length() < REGION_M)
                }
                RelationKind::Centered => Vec2::new(x, z).length() < REGION_M,
                _ => false,
            }
        })
    }

    fn by_distance(&self, mut found: Vec<ItemId>, post: &Post, sign: f32) -> Vec<ItemId> {
        let Some(to) = &post.to else { return found };
        let targets = self.candidates(to);
        let opening = target_of(&to.head);
        if let Some(target) = opening {
            // Where doors and windows are is not known; what is said to be there is.
            found.retain(|id| {
                self.spec.relations.values().any(|r| r.subject == *id && r.target == target) == (sign > 0.0)
            });
            return found;
        }
        let far = |id: &ItemId| {
            let far = targets
                .iter()
                .filter(|t| *t != id)
                .filter_map(|t| self.apart(id, t))
                .fold(f32::INFINITY, f32::min);
            sign * far
        };
        let least = found.iter().map(&far).fold(f32::INFINITY, f32::min);
        found.retain(|id| far(id) <= least + 0.05);
        found
    }

    fn related(
        &self,
        found: Vec<ItemId>,
        kind: RelationKind,
        reversed: bool,
        post: &Post,
        noun: &Noun,
    ) -> Vec<ItemId> {
        let Some(to) = &post.to else { return found };
        let pick = |fits: &dyn Fn(&ItemId) -> bool| -> Vec<ItemId> {
            found.iter().filter(|id| fits(id)).cloned().collect()
        };
        let target = target_of(&to.head);
        let others = if target.is_none() { self.candidates(to) } else { Vec::new() };
        let meets = |r: &Relation, id: &ItemId| {
            let there = |r: &Relation| match &target {
                Some(target) => r.target == *target,
                None => r.target.items().iter().any(|t| others.contains(t)),
            };
            let back = |r: &Relation| r.target.items().contains(&id) && others.contains(&r.subject);
            if reversed { back(r) } else { r.subject == *id && there(r) }
        };
        let some = |id: &ItemId, fits: &dyn Fn(RelationKind) -> bool| {
            self.spec.relations.values().any(|r| meets(r, id) && fits(r.kind))
        };
        let exact = pick(&|id| some(id, &|k| k == kind));
        let alike = pick(&|id| some(id, &|k| alike(k, kind)));
        if !alike.is_empty() {
            return if exact.is_empty() || is_loose(kind) { alike } else { exact };
        }
        if target.is_some() || kind.carries() {
            let by = |id: &ItemId| others.iter().any(|o| self.apart(id, o).is_some_and(|d| d < 1.0));
            let carried = pick(&|id| kind.carries() && self.carried(id) && by(id));
            // "The chairs from the round table" stand around it.
            let around = || pick(&|id| some(id, &|k| k == RelationKind::Around));
            return if carried.is_empty() && kind.carries() { around() } else { carried };
        }
        let far = |id: &ItemId| {
            others.iter().filter(|o| *o != id).filter_map(|o| self.apart(id, o)).fold(f32::INFINITY, f32::min)
        };
        let mut near = pick(&|id| far(id) < NEAR_M);
        if !noun.plural && noun.count.is_none() {
            let least = near.iter().map(&far).fold(f32::INFINITY, f32::min);
            near.retain(|id| far(id) < least + APART_M);
        }
        near
    }

    /// Metres between the middles of two things, seen from above.
    pub fn apart(&self, a: &ItemId, b: &ItemId) -> Option<f32> {
        let ([ax, _, az], [bx, _, bz]) = (self.places.get(a)?.position, self.places.get(b)?.position);
        Some(Vec2::new(ax - bx, az - bz).length())
    }
}

/// "On the left wall."
fn wall_side(post: &Post) -> Option<Cue> {
    let wall = post.to.as_ref().filter(|to| matches!(to.head, Head::Surface(Surface::Wall)))?;
    match wall.text.as_str() {
        "left wall" => Some(Cue::Left),
        "right wall" => Some(Cue::Right),
        _ => wall.sides.first().copied(),
    }
}

/// Doors, windows and the place as targets of relations.
pub fn target_of(head: &Head) -> Option<Target> {
    match head {
        Head::Opening(Opening::Door) => Some(Target::Door),
        Head::Opening(Opening::Window) => Some(Target::Window),
        Head::Place(_) | Head::Everything => Some(Target::Room),
        _ => None,
    }
}

/// Words such as "by" and "at" say no more than that it is near.
fn is_loose(kind: RelationKind) -> bool {
    matches!(kind, RelationKind::Near | RelationKind::Around | RelationKind::Beside)
}

/// Whether people say one for the other.
fn alike(is: RelationKind, said: RelationKind) -> bool {
    let beside = |kind| {
        matches!(
            kind,
            RelationKind::Near
                | RelationKind::Beside
                | RelationKind::Around
                | RelationKind::InFrontOf
                | RelationKind::Behind
                | RelationKind::Symmetric
                | RelationKind::Under
                | RelationKind::Above
        )
    };
    is == said
        || (is.carries() && said.carries())
        || (is_loose(said) && beside(is))
        || (said == RelationKind::On && is == RelationKind::Above)
        || (said == RelationKind::InFrontOf && is == RelationKind::Facing)
}

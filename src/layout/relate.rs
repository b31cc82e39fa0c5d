//! How far a relation is from being kept: 0 when it is, about 1 for a metre or a quarter turn.

use glam::Vec2;

use super::body::Body;
use super::inside;
use super::order;
use super::outline;
use super::overhead;
use super::pose::angle_to;
use super::thing::{Thing, entrance, windows};
use super::traits::{Traits, traits};
use super::world::World;
use crate::spec::{ItemId, Mounting, Relation, RelationKind, SupportedBy, Target};

/// Degrees in a radian.
const DEGREES: f32 = 180.0 / std::f32::consts::PI;

/// What relations refer to: the place's fixed things and where each item is in the problem.
pub struct Context<'a> {
    /// The entrance, if there is one.
    pub door: Option<Thing>,
    /// All windows.
    pub windows: Vec<Thing>,
    /// Middle of the place.
    pub middle: Vec2,
    /// Widest extent of the place.
    pub span: f32,
    /// Length of all walls together.
    pub around: f32,
    /// Facts about each piece.
    pub traits: Vec<Traits>,
    index: std::collections::BTreeMap<&'a ItemId, usize>,
}

impl<'a> Context<'a> {
    /// Reads a problem.
    pub fn new(problem: &'a super::Problem, bodies: &[Body]) -> Context<'a> {
        let place = &problem.place;
        let (low, high) = outline::bounds(&place.outline);
        Context {
            door: entrance(place),
            windows: windows(place),
            middle: outline::middle(&place.outline),
            span: high.distance(low),
            around: (0..place.outline.len()).map(|i| place.edge(i).0.distance(place.edge(i).1)).sum(),
            traits: traits(problem, bodies),
            index: problem.pieces.iter().enumerate().map(|(i, p)| (&p.id, i)).collect(),
        }
    }

    /// Where an item stands in the problem's list.
    pub fn find(&self, id: &ItemId) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The thing that a placed piece is.
    pub fn placed(&self, world: &World, id: &ItemId) -> Option<Thing> {
        let piece = self.find(id)?;
        let placed = world.placed[piece].as_ref()?;
        Some(Thing::piece(&world.bodies[piece], &placed.pose))
    }

    /// What a target is, one thing or several of which any will do. Empty: not placed, or not there.
    pub fn targets(&self, world: &World, target: &Target) -> Vec<Thing> {
        match target {
            Target::Room => Vec::new(),
            Target::Door => self.door.clone().into_iter().collect(),
            Target::Window => self.windows.clone(),
            Target::Item(id) => self.placed(world, id).into_iter().collect(),
            Target::Items(a, b) => [a, b].iter().filter_map(|id| self.placed(world, id)).collect(),
        }
    }

    /// How far the relation is from being kept if its subject were `subject`; nothing while its target
    /// has no place yet.
    pub fn miss(
        &self,
        world: &World,
        relation: &Relation,
        subject: &Thing,
        support: &SupportedBy,
    ) -> Option<f32> {
        let piece = self.find(&relation.subject)?;
        let mounting = world.problem.pieces[piece].mounting;
        if matches!(relation.kind, RelationKind::Aligned | RelationKind::Grid | RelationKind::Symmetric) {
            return Some(order::miss(self, world, relation, subject, piece));
        }
        if relation.target == Target::Room || relation.kind == RelationKind::Row {
            return Some(self.miss_room(world, relation, subject, mounting, piece));
        }
        let things = self.targets(world, &relation.target);
        if let (RelationKind::Between, [a, b]) = (relation.kind, things.as_slice()) {
            let (from, to) = (a.middle(), b.middle());
            let off = subject.middle().distance((from + to) * 0.5);
            return Some((off - 0.3 - from.distance(to) * 0.15).max(0.0));
        }
        if let (true, Target::Item(id)) = (relation.kind.carries(), &relation.target) {
            let on = *support == SupportedBy::Item(id.clone());
            let to = things.first()?;
            let carrier = &world.problem.pieces[self.find(id)?];
            let so = match relation.kind {
                RelationKind::Stacked => is_stacked(subject, to),
                RelationKind::Inside => inside::lies_in(carrier, to.pose.y, subject.bottom),
                _ => true,
            };
            return Some(if !on {
                2.0
            } else if so {
                0.0
            } else {
                0.5
            });
        }
        let sits = matches!(&relation.target, Target::Item(id)
            if self.traits[piece].is_seat && self.find(id).is_some_and(|t| self.traits[t].is_desk));
        let reach = if sits { Some(0.6) } else { None };
        let corners = &world.problem.place.outline;
        let farthest = |t: &Thing| corners.iter().map(|c| t.outline.distance(*c)).fold(0.0, f32::max);
        let miss = |t: &Thing| miss_thing(relation.kind, subject, t, mounting, farthest(t) * 0.5, reach);
        things.iter().map(miss).reduce(f32::min)
    }

    fn miss_room(
        &self,
        world: &World,
        relation: &Relation,
        it: &Thing,
        mounting: Mounting,
        piece: usize,
    ) -> f32 {
        let place = &world.problem.place;
        let at = it.middle();
        match relation.kind {
            RelationKind::AgainstWall if mounting == Mounting::Wall => 0.0,
            // Outdoors there is an edge to have the back to.
            RelationKind::AgainstWall if !place.indoor => {
                let near = (gap_to_edge(&place.outline, it) - 1.8_f32.max(self.span * 0.08)).max(0.0);
                near + turned_to_edge(place, it)
            }
            RelationKind::AgainstWall => miss_wall(place, it),
            RelationKind::InCorner => {
                let n = place.outline.len();
                let corners = (0..n).filter(|i| outline::is_convex_corner(&place.outline, *i));
                let near = corners.map(|i| it.outline.distance(place.outline[i])).fold(f32::MAX, f32::min);
                (near - if place.indoor { 0.45 } else { 2.0_f32.max(self.span * 0.1) }).max(0.0)
            }
            RelationKind::Centered if mounting == Mounting::Ceiling && self.traits[piece].alike > 1 => {
                overhead::off_slot(self, world, relation, at)
            }
            RelationKind::Centered => (at.distance(self.middle) - (self.span * 0.1).max(0.5)).max(0.0),
            RelationKind::Far => (self.span * 0.25 - at.distance(self.middle)).max(0.0),
            RelationKind::Facing => miss_facing(it, self.middle, 40.0),
            RelationKind::Row => self.miss_row(world, relation, it, piece),
            _ => 0.0,
        }
    }

    /// Off the line of the nearest other item that stands in the same row.
    fn miss_row(&self, world: &World, relation: &Relation, it: &Thing, piece: usize) -> f32 {
        let pieces = &world.problem.pieces;
        let others = world.problem.relations.iter().filter(|r| {
            r.kind == RelationKind::Row && r.target == relation.target && r.subject != relation.subject
        });
        let others =
            others.filter(|r| self.find(&r.subject).is_some_and(|i| pieces[i].kind == pieces[piece].kind));
        let misses = others.filter_map(|r| self.placed(world, &r.subject)).map(|o| {
            let d = o.pose.local(it.pose.at).abs();
            let reach = (it.size().max_element() + 2.5).max(d.max_element()) - it.size().max_element() - 2.5;
            let turned = (1.0 - o.pose.front().dot(it.pose.front())) * 2.0;
            d.min_element() + reach + if turned < 0.01 { 0.0 } else { turned }
        });
        misses.reduce(f32::min).map_or(0.0, |m| (m - 0.12).max(0.0))
    }
}

/// How far `it` is from standing so to `to`; `far` is far enough, `reach` limits the
/// gap before and behind it.
fn miss_thing(
    kind: RelationKind,
    it: &Thing,
    to: &Thing,
    mounting: Mounting,
    far: f32,
    reach: Option<f32>,
) -> f32 {
    let gap = it.outline.gap(&to.outline).max(0.0);
    let local = to.pose.local(it.middle()) - (to.low + to.high) * 0.5;
    let half = to.size() * 0.5;
    let own = it.size().min_element() * 0.5;
    match kind {
        RelationKind::Near | RelationKind::On => {
            // About a metre; large things may be a little farther.
            let large = (it.size().max_element() + to.size().max_element()) * 0.15;
            (gap - 1.0 - (large - 0.2).max(0.0)).max(0.0)
        }
        RelationKind::Far => (far - gap).max(0.0),
        RelationKind::Around => (gap - 1.1).max(0.0) + miss_facing(it, nearest(to, it.pose.at), 40.0),
        RelationKind::Facing => {
            // Or eye to eye: parallel to it, looking its way.
            let turned = 1.0 + it.pose.front().dot(to.pose.front());
            let parallel = if local.y > half.y { (turned - 0.02).max(0.0) } else { 2.0 };
            let looks =
                miss_facing(it, to.middle(), 30.0).min(miss_facing(it, nearest(to, it.pose.at), 12.0));
            looks.min(parallel)
        }
        RelationKind::Beside => {
            let lateral = (half.x - local.x.abs()).max(0.0);
            (gap - 0.6).max(0.0) + lateral + (local.y.abs() - half.y - own).max(0.0)
        }
        RelationKind::InFrontOf => {
            let before = (half.y - local.y).max(0.0);
            before
                + (local.x.abs() - half.x.max(local.y * 0.7) - 0.2).max(0.0)
                + (gap - reach.unwrap_or(if to.bottom > 0.4 { 7.0 } else { 2.5 })).max(0.0)
        }
        RelationKind::Behind => {
            let after = (half.y + local.y).max(0.0);
            after + (local.x.abs() - half.x - own).max(0.0) + (gap - reach.unwrap_or(1.5)).max(0.0)
        }
        RelationKind::Under | RelationKind::Above => {
            let aside = (local.abs() - half.max(Vec2::splat(0.35))).max(Vec2::ZERO);
            // Something on a wall is above what stands before that wall.
            let wall = mounting == Mounting::Wall || to.size().y < 0.12;
            let off = if wall { aside.x + (gap - 0.9).max(0.0) } else { aside.max_element() };
            let order = if kind == RelationKind::Above { to.top - it.bottom } else { it.top - to.top };
            off + (order - 0.02).max(0.0)
        }
        RelationKind::AgainstWall | RelationKind::InCorner => (gap - 0.2).max(0.0),
        RelationKind::Centered => (it.middle().distance(to.middle()) - 0.3).max(0.0),
        RelationKind::Between
        | RelationKind::Row
        | RelationKind::Aligned
        | RelationKind::Grid
        | RelationKind::Symmetric
        | RelationKind::Stacked
        | RelationKind::Inside => (gap - 1.5).max(0.0),
    }
}

/// Whether it stands on the middle of what is below.
fn is_stacked(it: &Thing, to: &Thing) -> bool {
    let off = (to.pose.local(it.middle()) - (to.low + to.high) * 0.5).abs();
    off.cmple(to.size() * 0.12 + 0.02).all() && it.bottom > to.top - 0.09
}

/// The point of a thing's box that is nearest to a point.
pub fn nearest(to: &Thing, point: Vec2) -> Vec2 {
    to.pose.apply(to.pose.local(point).clamp(to.low, to.high))
}

/// Quarter turns beyond the allowed angle between the front and a point.
fn miss_facing(it: &Thing, point: Vec2, allowed_deg: f32) -> f32 {
    let direction = point - it.pose.at;
    if direction.length() < 0.05 {
        return 0.0;
    }
    ((angle_to(it.pose.yaw, direction) * DEGREES - allowed_deg) / 90.0).max(0.0)
}

/// Gap between the back and the nearest wall that it is parallel to.
fn miss_wall(place: &super::Place, it: &Thing) -> f32 {
    let back = it.pose.apply(Vec2::new((it.low.x + it.high.x) * 0.5, it.low.y));
    let walls = (0..place.outline.len()).map(|wall| {
        let (a, b) = place.edge(wall);
        let turned = 1.0 - place.inward(wall).dot(it.pose.front());
        (outline::to_segment(back, a, b) - 0.12).max(0.0) + (turned - 0.01).max(0.0) * 1.5
    });
    walls.fold(f32::MAX, f32::min)
}

/// How far its back is from being turned to the nearest edge.
fn turned_to_edge(place: &super::Place, it: &Thing) -> f32 {
    let at = it.middle();
    let distance = |wall: &usize| outline::to_segment(at, place.edge(*wall).0, place.edge(*wall).1);
    let nearest = (0..place.outline.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)));
    nearest.map_or(0.0, |wall| (0.92 - place.inward(wall).dot(it.pose.front())).max(0.0))
}

fn gap_to_edge(edge: &[Vec2], it: &Thing) -> f32 {
    it.outline.corners().iter().map(|p| outline::to_edge(edge, *p)).fold(f32::MAX, f32::min)
}

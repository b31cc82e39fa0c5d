//! Is each relation kept? Judged by the boxes around things as they stand.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::plane::{area, nearest_on, to_boundary, winding};
use super::solids::Solid;
use crate::layout::{Opening, OpeningKind, Place, Problem};
use crate::num::math::yaw;
use crate::spec::{ItemId, Mounting, Relation, RelationKind, SupportedBy, Target};

/// A box that is turned about the vertical.
struct Turned {
    middle: Vec2,
    front: Vec2,
    half: Vec2,
    bottom: f32,
    top: f32,
}

/// Judges relations in one place.
pub struct Judge<'a> {
    problem: &'a Problem,
    solids: &'a [Solid<'a>],
    index: BTreeMap<&'a ItemId, usize>,
    /// What may pass for the middle of the place.
    middles: [Vec2; 2],
    span: f32,
}

impl<'a> Judge<'a> {
    /// Looks at the place once.
    pub fn new(problem: &'a Problem, solids: &'a [Solid<'a>]) -> Judge<'a> {
        let (low, high) = bounds(&problem.place);
        let index = solids.iter().enumerate().map(|(i, solid)| (&solid.piece.id, i)).collect();
        Judge { problem, solids, index, middles: middles(&problem.place), span: low.distance(high) }
    }

    /// Whether a relation is kept; none when something that it names has no place.
    pub fn kept(&self, relation: &Relation) -> Option<bool> {
        let find = |id: &ItemId| self.index.get(id).map(|i| &self.solids[*i]);
        let solid = find(&relation.subject)?;
        let it = Turned::of(solid);
        let place = &self.problem.place;
        let openings = |kind| {
            let of_kind = place.openings.iter().filter(move |o| o.kind == kind);
            of_kind.map(|o| Turned::opening(place, o)).collect::<Vec<_>>()
        };
        let targets = match &relation.target {
            Target::Room => return Some(self.in_room(relation, solid, &it)),
            Target::Door => openings(OpeningKind::Door).into_iter().take(1).collect(),
            Target::Window => openings(OpeningKind::Window),
            Target::Item(id) if relation.kind == RelationKind::On => {
                find(id)?;
                return Some(solid.placement.support == SupportedBy::Item(id.clone()));
            }
            Target::Item(id) => vec![Turned::of(find(id)?)],
            Target::Items(a, b) => {
                let (a, b) = (Turned::of(find(a)?).middle, Turned::of(find(b)?).middle);
                let off = it.middle.distance((a + b) * 0.5);
                return Some(off <= 0.32 + a.distance(b) * 0.15);
            }
        };
        let hung = solid.piece.mounting == Mounting::Wall;
        let kept = |to: &Turned| to_thing(relation.kind, place, &it, to, hung);
        (!targets.is_empty()).then(|| targets.iter().any(kept))
    }

    fn in_room(&self, relation: &Relation, solid: &Solid, it: &Turned) -> bool {
        let place = &self.problem.place;
        let from_middle = self.middles.map(|m| it.middle.distance(m)).into_iter().fold(f32::MAX, f32::min);
        match relation.kind {
            RelationKind::AgainstWall if solid.piece.mounting == Mounting::Wall => true,
            RelationKind::AgainstWall if !place.indoor => {
                // The back to the edge, and near it.
                let corner = |c: Vec2| to_boundary(&place.outline, c).0;
                let gap = it.corners().map(corner).into_iter().fold(f32::MAX, f32::min);
                let edge = to_boundary(&place.outline, it.middle).1;
                gap <= (self.span * 0.08).max(1.8) + 0.05 && place.inward(edge).dot(it.front) > 0.9
            }
            RelationKind::AgainstWall => {
                let back = it.middle - it.front * it.half.y;
                (0..place.outline.len()).any(|wall| {
                    let (a, b) = place.edge(wall);
                    nearest_on(a, b, back).distance(back) < 0.15 && place.inward(wall).dot(it.front) > 0.98
                })
            }
            RelationKind::InCorner => {
                let reach = if place.indoor { 0.5 } else { (self.span * 0.1).max(2.0) + 0.05 };
                place.outline.iter().any(|corner| it.nearest(*corner).distance(*corner) <= reach)
            }
            RelationKind::Centered => from_middle <= (self.span * 0.1).max(0.5) + 0.05,
            RelationKind::Far => from_middle >= self.span * 0.25 - 0.05,
            RelationKind::Facing => self.middles.iter().any(|m| it.looks_at(*m, 0.76)),
            RelationKind::Row => self.in_row(relation, solid, it),
            _ => true,
        }
    }

    /// Whether some other item of its kind that shares the relation stands in one line with it.
    fn in_row(&self, relation: &Relation, solid: &Solid, it: &Turned) -> bool {
        let mut alone = true;
        for other in self.problem.relations.iter().filter(|r| r.kind == relation.kind) {
            let Some(at) = self.index.get(&other.subject) else { continue };
            let s = &self.solids[*at];
            if s.piece.kind != solid.piece.kind || s.piece.id == solid.piece.id {
                continue;
            }
            let other = Turned::of(s);
            let away = other.local(it.middle).abs();
            if away.min_element() <= 0.15 && other.front.dot(it.front) > 0.99 {
                return true;
            }
            alone = false;
        }
        alone
    }
}

impl Turned {
    fn of(solid: &Solid) -> Turned {
        let front = yaw(Vec3::Z, solid.placement.yaw_rad);
        let front = Vec2::new(front.x, front.z);
        let points = solid.blocks.iter().flat_map(|b| b.outline.iter().copied());
        let origin = Vec2::new(solid.placement.position[0], solid.placement.position[2]);
        Turned::around(points, front, origin, solid.low.y - solid.ground_m, solid.high.y - solid.ground_m)
    }

    fn opening(place: &Place, opening: &Opening) -> Turned {
        let along = (place.edge(opening.wall).1 - place.edge(opening.wall).0).normalize_or_zero();
        let middle = place.opening_middle(opening);
        let ends = [-0.5, 0.5].map(|t| middle + along * opening.width_m * t);
        let (bottom, top) = (opening.sill_m, opening.sill_m + opening.height_m);
        Turned::around(ends.into_iter(), place.inward(opening.wall), middle, bottom, top)
    }

    fn around(
        points: impl Iterator<Item = Vec2>,
        front: Vec2,
        origin: Vec2,
        bottom: f32,
        top: f32,
    ) -> Turned {
        let side = Vec2::new(front.y, -front.x);
        let local = |p: Vec2| Vec2::new((p - origin).dot(side), (p - origin).dot(front));
        let (mut low, mut high) = (Vec2::MAX, Vec2::MIN);
        for p in points.map(local) {
            (low, high) = (low.min(p), high.max(p));
        }
        if low.x > high.x {
            (low, high) = (Vec2::ZERO, Vec2::ZERO);
        }
        let center = (low + high) * 0.5;
        let middle = origin + side * center.x + front * center.y;
        Turned { middle, front, half: (high - low) * 0.5, bottom, top }
    }

    fn side(&self) -> Vec2 {
        Vec2::new(self.front.y, -self.front.x)
    }

    fn local(&self, p: Vec2) -> Vec2 {
        Vec2::new((p - self.middle).dot(self.side()), (p - self.middle).dot(self.front))
    }

    fn corners(&self) -> [Vec2; 4] {
        [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(x, y)| self.middle + self.side() * self.half.x * x + self.front * self.half.y * y)
    }

    fn nearest(&self, p: Vec2) -> Vec2 {
        let q = self.local(p).clamp(-self.half, self.half);
        self.middle + self.side() * q.x + self.front * q.y
    }

    /// Distance between two boxes, 0 when they overlap.
    fn gap(&self, other: &Turned) -> f32 {
        let one_way = |a: &Turned, b: &Turned| {
            a.corners().map(|p| b.nearest(p).distance(p)).into_iter().fold(f32::MAX, f32::min)
        };
        one_way(self, other).min(one_way(other, self))
    }

    /// Whether its front points at `p` to within an angle, given by its cosine.
    fn looks_at(&self, p: Vec2, cosine: f32) -> bool {
        let d = p - self.middle;
        d.length() < 0.3 || d.normalize_or_zero().dot(self.front) >= cosine
    }
}

fn to_thing(kind: RelationKind, place: &Place, it: &Turned, to: &Turned, hung: bool) -> bool {
    let gap = it.gap(to);
    let local = to.local(it.middle);
    let own = it.half.min_element();
    let large = (it.half.max_element() + to.half.max_element()) * 0.3;
    match kind {
        // About a metre; large things may be a little farther.
        RelationKind::Near | RelationKind::On => gap <= 1.05 + large,
        RelationKind::Far => {
            let reach = |c: &Vec2| to.nearest(*c).distance(*c);
            gap >= place.outline.iter().map(reach).fold(0.0, f32::max) * 0.5 - 0.05
        }
        RelationKind::Around => gap <= 1.15 && it.looks_at(to.nearest(it.middle), 0.76),
        RelationKind::Facing => {
            let ahead = local.y > to.half.y && it.front.dot(to.front) < -0.95;
            it.looks_at(to.middle, 0.86) || it.looks_at(to.nearest(it.middle), 0.97) || ahead
        }
        RelationKind::Beside => {
            gap <= 0.65 && local.x.abs() >= to.half.x - 0.02 && local.y.abs() <= to.half.y + own + 0.05
        }
        RelationKind::InFrontOf => {
            let near = gap <= if to.bottom > 0.4 { 7.0 } else { 2.6 };
            near && local.y >= to.half.y - 0.02 && local.x.abs() <= to.half.x.max(local.y * 0.75) + 0.25
        }
        RelationKind::Behind => {
            gap <= 1.6 && local.y <= -to.half.y + 0.02 && local.x.abs() <= to.half.x + own + 0.05
        }
        RelationKind::Under | RelationKind::Above => {
            let aside = local.abs() - to.half.max(Vec2::splat(0.35));
            let over = if hung || to.half.y < 0.06 {
                aside.x <= 0.05 && gap <= 1.0
            } else {
                aside.max_element() <= 0.05
            };
            let order = if kind == RelationKind::Above {
                it.bottom >= to.top - 0.03
            } else {
                it.top <= to.top + 0.03
            };
            over && order
        }
        RelationKind::AgainstWall | RelationKind::InCorner => gap <= 0.25,
        RelationKind::Centered => it.middle.distance(to.middle) <= 0.35,
        RelationKind::Between | RelationKind::Row => gap <= 1.55,
    }
}

fn bounds(place: &Place) -> (Vec2, Vec2) {
    let first = place.outline.first().copied().unwrap_or_default();
    place.outline.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)))
}

/// What may pass for the middle: the centroid, and the point that is farthest from all edges.
fn middles(place: &Place) -> [Vec2; 2] {
    let outline = &place.outline;
    let (low, high) = bounds(place);
    let mut sum = Vec2::ZERO;
    for wall in 0..outline.len() {
        let (a, b) = place.edge(wall);
        sum += (a + b) * a.perp_dot(b);
    }
    let centroid = sum / (6.0 * area(outline)).max(1e-6);
    let mut deepest = (0.0, centroid);
    for x in 1..20 {
        for z in 1..20 {
            let p = low + (high - low) * Vec2::new(x as f32, z as f32) / 20.0;
            // Of several as deep, the one nearest to the centroid.
            let depth = to_boundary(outline, p).0 - p.distance(centroid) * 0.05;
            if winding(outline, p) != 0 && depth > deepest.0 {
                deepest = (depth, p);
            }
        }
    }
    [centroid, deepest.1]
}

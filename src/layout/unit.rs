//! Pieces that move together: a table with its chairs, a bed with its night stands, a row of desks.

use std::collections::BTreeMap;

use glam::Vec2;

use super::Problem;
use super::body::Body;
use super::habits::{is_desk, is_seat};
use super::pose::Pose;
use super::relate::Context;
use super::ring;
use super::row;
use super::state::State;
use super::world::touch;
use crate::num::math::{FRAC_PI_2, PI};
use crate::spec::{Mounting, Relation, RelationKind, Target};

/// A piece within a unit.
#[derive(Clone, Debug)]
pub struct Member {
    /// Index of the piece.
    pub piece: usize,
    /// Where it stands, seen from the first member.
    pub local: Pose,
}

/// Pieces with fixed places to each other; the first one leads.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The leader at the origin, then the others.
    pub members: Vec<Member>,
    /// Extent of all that is not flat, seen from the leader.
    pub low: Vec2,
    /// Extent of all that is not flat, seen from the leader.
    pub high: Vec2,
    /// Pieces that belong here but found no room at the leader.
    pub spare: Vec<usize>,
    /// Other ways to arrange all of it, each as one unit or several, the best first.
    pub options: Vec<Vec<Unit>>,
}

impl Unit {
    /// A piece alone.
    pub fn single(piece: usize, body: &Body) -> Unit {
        let members = vec![Member { piece, local: Pose::floor(Vec2::ZERO, 0.0) }];
        Unit { members, low: body.low, high: body.high, spare: Vec::new(), options: Vec::new() }
    }

    /// Whether it is made of several of its leader's kind: rows, a grid.
    pub fn is_block(&self, pieces: &[super::Piece]) -> bool {
        let kind = &pieces[self.leader()].kind;
        self.members[1..].iter().any(|m| pieces[m.piece].kind == *kind)
    }

    /// What the unit looks at, and the member that does: the leader, or those who sit at it.
    pub fn aim<'s>(&self, state: &'s State) -> Option<(&Member, &'s Relation)> {
        let own = |r: &Relation| self.members.iter().any(|m| r.target.items().contains(&state.id(m.piece)));
        let looks = |r: &&Relation| matches!(r.kind, RelationKind::Facing | RelationKind::InFrontOf);
        let of = |m: &Member| state.of(m.piece).filter(looks).find(|r| !own(r));
        self.members.iter().find_map(|m| Some((m, of(m)?)))
    }

    /// The piece that leads.
    pub fn leader(&self) -> usize {
        self.members[0].piece
    }
}

/// Groups all pieces that stand on the floor. Locked pieces lead their own unit.
pub fn gather(problem: &Problem, bodies: &[Body], context: &Context) -> Vec<Unit> {
    let mut children: BTreeMap<usize, Vec<(usize, RelationKind)>> = BTreeMap::new();
    let mut parent: BTreeMap<usize, usize> = BTreeMap::new();
    for relation in &problem.relations {
        let Some((child, on)) = attaches(problem, context, relation) else { continue };
        if parent.contains_key(&child) || leads_back(&parent, on, child) {
            continue;
        }
        parent.insert(child, on);
        children.entry(on).or_default().push((child, relation.kind));
    }
    let stands = |i: &usize| {
        matches!(problem.pieces[*i].mounting, Mounting::Floor)
            && !super::surface::wants_surface(problem, *i)
            && !parent.contains_key(i)
    };
    let roots: Vec<usize> = (0..problem.pieces.len()).filter(stands).collect();
    let build = |root: usize| Builder { problem, bodies, children: &children }.unit(root);
    let units: Vec<Unit> = roots.into_iter().map(build).collect();
    row::join(problem, units)
}

/// Which piece a relation ties to which other one.
fn attaches(problem: &Problem, context: &Context, relation: &Relation) -> Option<(usize, usize)> {
    let Target::Item(target) = &relation.target else { return None };
    let (child, on) = (context.find(&relation.subject)?, context.find(target)?);
    let (a, b) = (problem.pieces[child].mounting, problem.pieces[on].mounting);
    let ties = match relation.kind {
        RelationKind::Around | RelationKind::Beside | RelationKind::Behind | RelationKind::Symmetric => {
            a == Mounting::Floor
        }
        RelationKind::InFrontOf => matches!(a, Mounting::Floor | Mounting::Flat),
        RelationKind::Under => a == Mounting::Flat,
        _ => false,
    };
    let free = problem.fixed(&relation.subject).is_none() && !super::surface::wants_surface(problem, child);
    (ties && free && child != on && b == Mounting::Floor && !super::surface::wants_surface(problem, on))
        .then_some((child, on))
}

fn leads_back(parent: &BTreeMap<usize, usize>, mut from: usize, to: usize) -> bool {
    while let Some(next) = parent.get(&from) {
        if *next == to {
            return true;
        }
        from = *next;
    }
    from == to
}

struct Builder<'a> {
    problem: &'a Problem,
    bodies: &'a [Body],
    children: &'a BTreeMap<usize, Vec<(usize, RelationKind)>>,
}

impl Builder<'_> {
    fn unit(&self, root: usize) -> Unit {
        let mut unit = Unit::single(root, &self.bodies[root]);
        let none = Vec::new();
        let children = self.children.get(&root).unwrap_or(&none);
        let of = |kind| children.iter().filter(move |c| c.1 == kind).map(|c| c.0).collect::<Vec<usize>>();
        self.around(&mut unit, root, &of(RelationKind::Around));
        self.mirrored(&mut unit, root, &of(RelationKind::Symmetric));
        for kind in [RelationKind::InFrontOf, RelationKind::Behind, RelationKind::Beside, RelationKind::Under]
        {
            // A rug lies under what stands there: it shares its place with the others.
            let flat = |p: &usize| self.problem.pieces[*p].mounting == Mounting::Flat;
            let (rugs, stands): (Vec<usize>, Vec<usize>) = of(kind).into_iter().partition(flat);
            for group in [stands, rugs] {
                let widths: Vec<f32> = group.iter().map(|p| self.bodies[*p].size().x).collect();
                let offsets = ring::abreast(&self.bodies[root], &widths);
                for (child, x) in group.into_iter().zip(offsets) {
                    let poses = match kind {
                        RelationKind::InFrontOf => self.before(root, child, x, 1.0),
                        RelationKind::Behind => self.before(root, child, x, -1.0),
                        RelationKind::Beside => self.beside(root, child),
                        _ => self.under(root, child),
                    };
                    self.add(&mut unit, child, poses);
                }
            }
        }
        unit
    }

    /// Adds a child, with its own children, at the first pose that is free.
    fn add(&self, unit: &mut Unit, child: usize, poses: Vec<Pose>) -> bool {
        let sub = self.unit(child);
        let Some(pose) = poses.into_iter().find(|pose| self.is_free(unit, child, pose)) else {
            unit.spare.push(child);
            unit.spare.extend(sub.members[1..].iter().map(|m| m.piece));
            return false;
        };
        for member in sub.members {
            let local = pose.then(&member.local);
            if member.piece != child && !self.is_free(unit, member.piece, &local) {
                unit.spare.push(member.piece);
                continue;
            }
            if self.problem.pieces[member.piece].mounting != Mounting::Flat {
                let (low, high) = self.bodies[member.piece].hull.posed(&local).bounds();
                unit.low = unit.low.min(low);
                unit.high = unit.high.max(high);
            }
            unit.members.push(Member { piece: member.piece, local });
        }
        unit.spare.extend(sub.spare);
        true
    }

    fn is_free(&self, unit: &Unit, piece: usize, pose: &Pose) -> bool {
        let flat = |p: usize| self.problem.pieces[p].mounting == Mounting::Flat;
        unit.members.iter().all(|m| {
            flat(m.piece) != flat(piece)
                || !touch(&self.bodies[piece], pose, &self.bodies[m.piece], &m.local, 0.01)
        })
    }

    fn around(&self, unit: &mut Unit, root: usize, seats: &[usize]) {
        let Some(first) = seats.first() else { return };
        let width = self.bodies[*first].size().x;
        let round_turn = if seats.len().is_multiple_of(2) { 0.5 } else { 0.25 };
        let gap = self.gaps(root, *first).first().copied().unwrap_or(0.0).max(0.12);
        let spots = ring::spots(&self.bodies[root], seats.len(), width, round_turn, gap);
        let at = |spot: &Pose, seat: usize, gap: f32| {
            Pose::floor(spot.at - spot.front() * (gap + self.bodies[seat].high.y), spot.yaw)
        };
        // All equally far in, as far as the legs of the table allow for each of them.
        let gaps = self.gaps(root, *first);
        let suits = |gap: &&f32| {
            seats.iter().zip(&spots).all(|(seat, spot)| self.is_free(unit, *seat, &at(spot, *seat, **gap)))
        };
        let common = gaps.iter().find(suits).copied();
        for (i, seat) in seats.iter().enumerate() {
            match spots.get(i) {
                Some(spot) => {
                    let order = common.iter().chain(gaps);
                    self.add(unit, *seat, order.map(|gap| at(spot, *seat, *gap)).collect());
                }
                None => unit.spare.push(*seat),
            }
        }
    }

    /// Distances between the edge of a piece and the front of what faces it, the most natural first.
    fn gaps(&self, target: usize, child: usize) -> &'static [f32] {
        let kind = |p: usize| self.problem.pieces[p].kind.as_str();
        let low = self.bodies[target].top < 1.25;
        match (is_seat(kind(child)), is_desk(kind(target))) {
            (true, true) if low => &[-0.1, -0.04, 0.03, 0.1, 0.2],
            (true, true) => &[0.15, 0.3],
            (true, false) if self.bodies[target].top > 0.9 => &[1.6, 1.9, 1.3, 1.0, 0.7],
            (true, false) => &[0.9, 0.7, 0.5],
            _ if is_seat(kind(target)) => &[0.38, 0.5, 0.3],
            _ => &[0.7, 0.9, 0.5, 0.35],
        }
    }

    /// Before the front (`sign` 1) or behind the back (−1), turned to it, `x` along its width.
    fn before(&self, root: usize, child: usize, x: f32, sign: f32) -> Vec<Pose> {
        let (target, body) = (&self.bodies[root], &self.bodies[child]);
        let flat = self.problem.pieces[child].mounting == Mounting::Flat;
        let yaw = match sign > 0.0 {
            _ if flat => 0.0,
            true => PI,
            false => 0.0,
        };
        let reach = body.high.y;
        let edge = if sign > 0.0 { target.high.y } else { -target.low.y };
        let gaps: &[f32] = if flat { &[0.15, 0.05, 0.3] } else { self.gaps(root, child) };
        gaps.iter().map(|gap| Pose::floor(Vec2::new(x, sign * (edge + gap + reach)), yaw)).collect()
    }

    /// In pairs at either side, equally far off; an odd one stands before the middle.
    fn mirrored(&self, unit: &mut Unit, root: usize, children: &[usize]) {
        let target = &self.bodies[root];
        for pair in children.chunks(2) {
            let [a, b] = *pair else {
                let poses = self.before(root, pair[0], (target.low.x + target.high.x) * 0.5, 1.0);
                self.add(unit, pair[0], poses);
                continue;
            };
            let pose = |child: usize, side: f32, gap: f32| {
                let body = &self.bodies[child];
                let out = if side > 0.0 { target.high.x - body.low.x } else { body.high.x - target.low.x };
                Pose::floor(Vec2::new(side * (out + gap), target.low.y - body.low.y), 0.0)
            };
            let gaps = [0.05, 0.3, 0.6, 0.9, 1.3];
            let free = |gap: &f32| {
                self.is_free(unit, a, &pose(a, 1.0, *gap)) && self.is_free(unit, b, &pose(b, -1.0, *gap))
            };
            let gap = gaps.into_iter().find(free).unwrap_or(gaps[0]);
            self.add(unit, a, vec![pose(a, 1.0, gap)]);
            self.add(unit, b, vec![pose(b, -1.0, gap)]);
        }
    }

    /// At either side, backs aligned, same heading.
    fn beside(&self, root: usize, child: usize) -> Vec<Pose> {
        let (target, body) = (&self.bodies[root], &self.bodies[child]);
        let z = target.low.y - body.low.y;
        let right = self.problem.seed.stream(("beside", &self.problem.pieces[child].id.0)).chance(0.5);
        let mut poses = Vec::new();
        for gap in [0.05, 0.3, 0.6] {
            let xs = [target.high.x + gap - body.low.x, target.low.x - gap - body.high.x];
            let order = if right { [xs[0], xs[1]] } else { [xs[1], xs[0]] };
            poses.extend(order.iter().map(|x| Pose::floor(Vec2::new(*x, z), 0.0)));
        }
        poses
    }

    /// Centred beneath, long side along long side.
    fn under(&self, root: usize, child: usize) -> Vec<Pose> {
        let (target, body) = (&self.bodies[root], &self.bodies[child]);
        let long = |size: Vec2| size.x >= size.y;
        let yaw = if long(target.size()) == long(body.size()) { 0.0 } else { FRAC_PI_2 };
        let middle = (target.low + target.high) * 0.5;
        vec![Pose::floor(middle, yaw)]
    }
}

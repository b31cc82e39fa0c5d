//! One attempt at a layout: what stands where, who can be reached, what was left out and why.

use std::collections::BTreeMap;

use super::access::Access;
use super::body::Body;
use super::convex::Convex;
use super::pose::Pose;
use super::reach::Reach;
use super::relate::Context;
use super::thing::Thing;
use super::world::{Obstacle, World};
use super::{Problem, Solution};
use crate::spec::{ItemId, Mounting, Placement, RelationKind, SupportedBy, Target};

/// A layout in the making.
#[derive(Clone)]
pub struct State<'a> {
    /// What is being solved.
    pub problem: &'a Problem,
    /// What relations refer to.
    pub context: &'a Context<'a>,
    /// What stands where.
    pub world: World<'a>,
    /// Who can be got at.
    pub reach: Reach,
    /// Pieces without a place, and why.
    pub left: BTreeMap<usize, Obstacle>,
    /// Pieces that stay where they were put before the work began.
    pub stays: Vec<bool>,
    /// What stands on each piece.
    pub loads: Vec<Vec<usize>>,
    /// Pieces that found no room in their unit.
    pub torn: std::collections::BTreeSet<usize>,
    /// Relations by subject.
    pub relations: Vec<Vec<usize>>,
    /// Floor that should stay free before a piece.
    pub zones: Vec<Option<Convex>>,
    /// Number of the attempt, so that each draws other numbers.
    pub round: u32,
}

impl<'a> State<'a> {
    /// The empty place.
    pub fn new(problem: &'a Problem, bodies: &'a [Body], context: &'a Context<'a>, round: u32) -> State<'a> {
        let mut relations = vec![Vec::new(); bodies.len()];
        for (i, relation) in problem.relations.iter().enumerate() {
            if let Some(subject) = context.find(&relation.subject) {
                relations[subject].push(i);
            }
        }
        State {
            problem,
            context,
            world: World::new(problem, bodies),
            reach: Reach::new(&problem.place, bodies.len()),
            left: BTreeMap::new(),
            stays: vec![false; bodies.len()],
            loads: vec![Vec::new(); bodies.len()],
            torn: Default::default(),
            relations,
            zones: vec![None; bodies.len()],
            round,
        }
    }

    /// Puts a piece, without asking whether that is allowed.
    pub fn put(&mut self, piece: usize, pose: Pose, support: SupportedBy) {
        let floor = support == SupportedBy::Floor;
        if let SupportedBy::Item(id) = &support
            && let Some(carrier) = self.context.find(id)
        {
            self.loads[carrier].push(piece);
        }
        let way = if floor { self.context.traits[piece].access } else { Access::None };
        self.world.put(piece, pose, support);
        self.reach.put(&self.world, piece, way);
        self.zones[piece] = self.zone(piece, &pose, way);
        self.left.remove(&piece);
    }

    /// Takes a piece away.
    pub fn lift(&mut self, piece: usize) {
        if let Some(SupportedBy::Item(id)) = self.world.placed[piece].as_ref().map(|p| &p.support)
            && let Some(carrier) = self.context.find(id)
        {
            self.loads[carrier].retain(|p| *p != piece);
        }
        self.reach.lift(&self.world, piece);
        self.world.lift(piece);
        self.zones[piece] = None;
    }

    /// The floor that should stay free before a piece.
    pub fn zone(&self, piece: usize, pose: &Pose, way: Access) -> Option<Convex> {
        let body = &self.world.bodies[piece];
        // Large things on walls (boards, screens) are looked at from afar.
        let board = self.problem.pieces[piece].mounting == Mounting::Wall && body.size().x > 1.3;
        let depth = if board { 1.5 } else { self.problem.pieces[piece].clear_front_m.min(1.2) };
        if !board && (way != Access::Front || depth <= 0.0) {
            return None;
        }
        let (low, high) = (body.low, body.high);
        let low = glam::Vec2::new(low.x, high.y);
        Some(Convex::rectangle(low, glam::Vec2::new(high.x, high.y + depth)).posed(pose))
    }

    /// Weighted sum of how far a piece's relations are from being kept.
    pub fn miss(&self, piece: usize, pose: &Pose, support: &SupportedBy, skip: &[usize]) -> f32 {
        if self.relations[piece].is_empty() {
            return 0.0;
        }
        let thing = Thing::piece(&self.world.bodies[piece], pose);
        let mut sum = 0.0;
        for index in &self.relations[piece] {
            let relation = &self.problem.relations[*index];
            if let Target::Item(id) = &relation.target
                && self.context.find(id).is_some_and(|t| skip.contains(&t))
            {
                continue;
            }
            let weight = 2.0 * relation.weight();
            let miss = self.context.miss(&self.world, relation, &thing, support).unwrap_or(0.0);
            // Missing at all counts, then how far.
            sum += weight * (miss.min(3.0) + if miss > 1e-3 { 1.5 } else { 0.0 });
        }
        sum
    }

    /// The relations of a piece.
    pub fn of(&self, piece: usize) -> impl Iterator<Item = &'a crate::spec::Relation> + '_ {
        self.relations[piece].iter().map(|i| &self.problem.relations[*i])
    }

    /// Whether a piece has a relation of a kind.
    pub fn has(&self, piece: usize, kind: RelationKind) -> bool {
        self.of(piece).any(|r| r.kind == kind)
    }

    /// Whether a piece stands somewhere.
    pub fn is_placed(&self, piece: usize) -> bool {
        self.world.placed[piece].is_some()
    }

    /// Each placed piece with what carries it.
    pub fn standing(&self) -> Vec<(&'a ItemId, &SupportedBy)> {
        let placed = self.world.placed.iter().enumerate();
        placed.filter_map(|(piece, p)| Some((self.id(piece), &p.as_ref()?.support))).collect()
    }

    /// The id of a piece.
    pub fn id(&self, piece: usize) -> &'a ItemId {
        &self.problem.pieces[piece].id
    }

    /// Pieces that were left out, torn from their unit, or miss a relation.
    pub fn unhappy(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.world.placed.len()).filter(|p| match &self.world.placed[*p] {
            None => true,
            Some(_) if self.torn.contains(p) => true,
            Some(placed) => self.miss(*p, &placed.pose, &placed.support, &[]) > 0.01,
        })
    }

    /// How good this is: asked pieces left out, then all left out, then relations missed. Less is better.
    pub fn badness(&self) -> (usize, usize, f32) {
        let asked = self.left.keys().filter(|p| self.problem.pieces[**p].asked).count();
        let missed = (0..self.world.placed.len()).filter_map(|p| {
            let placed = self.world.placed[p].as_ref()?;
            Some(self.miss(p, &placed.pose, &placed.support, &[]))
        });
        (asked, self.left.len(), missed.sum::<f32>() + self.torn.len() as f32)
    }

    /// The answer.
    pub fn solution(&self) -> Solution {
        let mut solution = Solution::default();
        for (piece, placed) in self.world.placed.iter().enumerate() {
            let Some(placed) = placed else { continue };
            let id = self.id(piece).clone();
            // What stays comes back to the bit.
            let before = self.problem.fixed(&id).filter(|_| self.stays[piece]);
            let placement = before.cloned().unwrap_or_else(|| Placement {
                position: [placed.pose.at.x, placed.pose.y, placed.pose.at.y],
                yaw_rad: placed.pose.yaw,
                support: placed.support.clone(),
            });
            solution.placements.insert(id, placement);
        }
        super::notes::add(self, &mut solution);
        solution
    }
}

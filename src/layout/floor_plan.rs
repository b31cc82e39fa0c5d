//! Puts rooms beside, above and below each other so that each is entered from the one it belongs to.

use glam::{Vec2, Vec2Swizzles};

use super::boxes::{Block, Port};
use super::place::Shared;
use super::plan::{door_height, empty, pierce, uncovered};
use super::{Opening, OpeningKind, Place, outline, stairwell};
use crate::num::{Seed, Stream};
use crate::spec::Setting;

/// A room to be put into a floor plan.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Its shape and its openings to the outside.
    pub setting: &'a Setting,
    /// Index of the room from which it is entered; of no account for the first one.
    pub beside: usize,
    /// Storeys above the first room.
    pub level: i32,
    /// Whether one enters by an archway without a door.
    pub open: bool,
}

/// Plans that are tried.
const TRIES: u32 = 64;
/// Length of wall that two rooms share where a door is between them, metres.
const JOINT_M: f32 = 1.5;
/// Length of wall that the entrance needs, and a window, metres.
const ENTRANCE_M: f32 = 2.0;
const WINDOW_M: f32 = 1.6;
const DOOR_M: f32 = 0.9;
const ARCHWAY_M: f32 = 1.6;
/// From a door to the corner of the room, metres, where there is space for that.
const JAMB_M: f32 = 0.3;

/// The places of all rooms, the first one where its setting has it, the others around it; then the stairwells
/// between storeys. A room for which there is no space beside the one it is entered from is none.
/// Rooms after the first are rectangles.
pub fn floor_plan(wishes: &[Wish], seed: Seed) -> Vec<Option<Place>> {
    let Some(first) = wishes.first() else { return Vec::new() };
    let base = empty(first.setting);
    if wishes.len() == 1 || !base.indoor {
        let only = super::plan(first.setting, seed);
        return std::iter::once(Some(only)).chain(wishes.iter().skip(1).map(|_| None)).collect();
    }
    let size = |wish: &Wish| {
        let room = empty(wish.setting);
        let (low, high) = outline::bounds(&room.outline);
        (high - low, room.height_m)
    };
    let sizes: Vec<(Vec2, f32)> = wishes.iter().map(size).collect();
    let mut best: Option<(f32, Plan)> = None;
    for attempt in 0..TRIES {
        let plan = arranged(&base, wishes, &sizes, &mut seed.stream(("floor plan", attempt)));
        let cost = plan.cost(wishes);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, plan));
        }
    }
    best.map(|(_, plan)| built(base, wishes, plan, seed)).unwrap_or_default()
}

/// Where the rooms are, stairwells after them.
struct Plan {
    blocks: Vec<Option<Block>>,
    joints: Vec<Joint>,
}

/// A way between two blocks.
struct Joint {
    from: usize,
    into: usize,
    /// The stretch of wall that both have.
    a: Vec2,
    b: Vec2,
}

/// One plan; `sizes` are those of the rooms: width and depth, and height.
fn arranged(base: &Place, wishes: &[Wish], sizes: &[(Vec2, f32)], random: &mut Stream) -> Plan {
    let mut plan = Plan { blocks: vec![Some(Block::of(base))], joints: Vec::new() };
    plan.blocks.resize(wishes.len(), None);
    for (index, wish) in wishes.iter().enumerate().skip(1) {
        let parent = if wish.beside < index { wish.beside } else { 0 };
        let Some(from) = plan.blocks[parent].clone() else { continue };
        let shape = sizes[index];
        let rise = rise(wishes, parent, wish, shape.1, &from);
        if rise == 0.0 {
            // Where the room that it belongs to has no wall left, it is entered from another on the storey.
            let others = (0..index).filter(|i| *i != parent && wishes[*i].level == wish.level);
            for parent in std::iter::once(parent).chain(others) {
                let Some(from) = plan.blocks[parent].clone() else { continue };
                if plan.attach((parent, index), &from.ports(), shape, from.floor_m, JOINT_M, random) {
                    break;
                }
            }
            continue;
        }
        let well = plan.blocks.len();
        plan.blocks.push(None);
        if !plan.stairs(parent, well, &from, rise, random) {
            continue;
        }
        let floor_m = from.floor_m + rise;
        let landing: Vec<Port> =
            plan.blocks[well].iter().flat_map(|well| stairwell::ports(well, floor_m)).collect();
        if !plan.attach((well, index), &landing, shape, floor_m, stairwell::LANDING_M, random) {
            plan.blocks[well] = None;
            plan.joints.pop();
        }
    }
    plan
}

/// How far up the stairs lead, metres; 0 on the same storey.
fn rise(wishes: &[Wish], parent: usize, wish: &Wish, height_m: f32, from: &Block) -> f32 {
    let up = wish.level - if parent == 0 { 0 } else { wishes[parent].level };
    match up.signum() {
        1 => from.height_m + stairwell::SLAB_M,
        -1 => -(height_m + stairwell::SLAB_M),
        _ => 0.0,
    }
}

impl Plan {
    /// Puts a room of a size (width and depth, height) at one of the ports; whether there is space.
    fn attach(
        &mut self,
        (parent, index): (usize, usize),
        ports: &[Port],
        (size, height_m): (Vec2, f32),
        floor_m: f32,
        least: f32,
        random: &mut Stream,
    ) -> bool {
        let mut found: Vec<(f32, Block, Joint)> = Vec::new();
        for port in ports {
            for size in [size, size.yx()] {
                for start in port.starts(size.x, least, random) {
                    let block = Block::beyond(port, start, size, floor_m, height_m);
                    if self.blocks.iter().flatten().any(|other| other.meets(&block)) || self.shuts(&block) {
                        continue;
                    }
                    let (a, b) = port.common(start, size.x);
                    let joint = Joint { from: parent, into: index, a, b };
                    found.push((self.spread(&block) * random.range(0.85, 1.15), block, joint));
                }
            }
        }
        self.take(index, found)
    }

    /// Puts a stairwell at a wall of a room; whether there is space.
    fn stairs(&mut self, parent: usize, well: usize, from: &Block, rise: f32, random: &mut Stream) -> bool {
        let mut found: Vec<(f32, Block, Joint)> = Vec::new();
        for port in from.ports() {
            for block in stairwell::beyond(&port, from.floor_m, rise, random) {
                if self.blocks.iter().flatten().any(|other| other.meets(&block)) || self.shuts(&block) {
                    continue;
                }
                for own in stairwell::ports(&block, from.floor_m) {
                    let Some((a, b)) = port.facing(&own, stairwell::LANDING_M) else { continue };
                    let joint = Joint { from: parent, into: well, a, b };
                    found.push((self.spread(&block) * random.range(0.7, 1.3), block.clone(), joint));
                }
            }
        }
        self.take(well, found)
    }

    fn take(&mut self, index: usize, mut found: Vec<(f32, Block, Joint)>) -> bool {
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, block, joint)) = found.into_iter().next() else { return false };
        self.blocks[index] = Some(block);
        self.joints.push(joint);
        true
    }

    /// Area of the box around everything, with one block more, m²; what covers the front counts extra.
    fn spread(&self, block: &Block) -> f32 {
        let size = extent(self.blocks.iter().flatten().chain([block]));
        let front = self.blocks[0].as_ref().map_or(f32::MAX, |first| first.bounds().1.y);
        let (low, high) = block.bounds();
        let before = (high.y - front).max(0.0) * (high.x - low.x);
        size.element_product() + before * 2.0 + size.element_sum()
    }

    /// What is bad about it: rooms without a place, sprawl, windows without a wall to the outside.
    fn cost(&self, wishes: &[Wish]) -> f32 {
        let missing = self.blocks[..wishes.len()].iter().filter(|b| b.is_none()).count() as f32;
        let floor = |b: &Block| extent([b].into_iter()).element_product();
        let area: f32 = self.blocks.iter().flatten().map(floor).sum();
        let size = extent(self.blocks.iter().flatten());
        let lit = |i: usize| self.outside(i, None).iter().any(|(_, free)| *free >= WINDOW_M);
        let dark = (0..wishes.len()).filter(|i| wishes[*i].setting.windows > 0 && !lit(*i)).count();
        // The entrance wants the front.
        let front = |(out, free): &(Vec2, f32)| out.y > 0.9 && *free >= ENTRANCE_M;
        let hidden = if self.outside(0, None).iter().any(front) { 0.0 } else { 40.0 };
        missing * 1000.0 + hidden + size.element_product() - area + dark as f32 * 30.0
    }

    /// Longest stretch of a block's walls that no other block is at, metres, for each wall: which way it looks,
    /// how long the stretch is.
    fn outside(&self, index: usize, another: Option<&Block>) -> Vec<(Vec2, f32)> {
        let Some(block) = &self.blocks[index] else { return Vec::new() };
        let others =
            self.blocks.iter().enumerate().filter(|(i, _)| *i != index).filter_map(|(_, b)| b.as_ref());
        let there: Vec<Port> = others.chain(another).flat_map(Block::ports).collect();
        let longest = |port: Port| {
            let covered = there.iter().filter_map(|p| port.opposite(p)).collect();
            let free = uncovered(port.length(), covered);
            (port.out, free.into_iter().map(|(from, to)| to - from).fold(0.0, f32::max))
        };
        block.ports().into_iter().map(longest).collect()
    }

    /// Whether a further block would leave the first room no wall for the entrance.
    fn shuts(&self, block: &Block) -> bool {
        self.outside(0, Some(block)).iter().all(|(_, free)| *free < ENTRANCE_M)
    }
}

/// Places with walls, doors between them, and what else opens outside.
fn built(base: Place, wishes: &[Wish], plan: Plan, seed: Seed) -> Vec<Option<Place>> {
    let place = |(index, block): (usize, &Option<Block>)| {
        let block = block.as_ref()?;
        if index == 0 {
            return Some(base.clone());
        }
        let Block { outline, floor_m, height_m, stairs } = block.clone();
        Some(Place { indoor: true, outline, height_m, floor_m, stairs, ..Place::default() })
    };
    let mut places: Vec<Option<Place>> = plan.blocks.iter().enumerate().map(place).collect();
    share(&mut places);
    for (number, joint) in plan.joints.iter().enumerate() {
        join(&mut places, wishes, joint, &mut seed.stream(("joint", number)));
    }
    for (index, wish) in wishes.iter().enumerate() {
        let Some(place) = &mut places[index] else { continue };
        let seed = if index == 0 { seed } else { seed.child(("room", index)) };
        let before = place.openings.len();
        pierce(place, wish.setting, u32::from(index == 0), seed);
        if index == 0 {
            // One comes in from outside, not through the kitchen.
            let door = before..(before + 1).min(place.openings.len());
            let entrance: Vec<Opening> = place.openings.drain(door).collect();
            place.openings.splice(0..0, entrance);
        }
    }
    places
}

/// Width and depth of the box around all of them, metres.
fn extent<'a>(blocks: impl Iterator<Item = &'a Block>) -> Vec2 {
    let (low, high) = blocks
        .map(Block::bounds)
        .fold((Vec2::MAX, Vec2::MIN), |all, one| (all.0.min(one.0), all.1.max(one.1)));
    high - low
}

/// Notes for every two rooms which stretch of wall stands between them.
fn share(places: &mut [Option<Place>]) {
    let all: Vec<Option<Place>> = places.to_vec();
    for (i, place) in places.iter_mut().enumerate() {
        let Some(place) = place else { continue };
        for other in all.iter().enumerate().filter(|(j, _)| *j != i).filter_map(|(_, o)| o.as_ref()) {
            let (bottom_m, top_m) =
                (other.floor_m - place.floor_m, other.floor_m + other.height_m - place.floor_m);
            if bottom_m > place.height_m || top_m < 0.0 {
                continue;
            }
            for wall in 0..place.outline.len() {
                let (a, b) = place.edge(wall);
                let Some(port) = Port::of(a, b) else { continue };
                for there in Block::of(other).ports() {
                    if let Some((from_m, to_m)) = port.opposite(&there) {
                        place.shared.push(Shared { wall, from_m, to_m, bottom_m, top_m });
                    }
                }
            }
        }
    }
}

/// Makes the way of a joint: a leaf that opens into the inner room, a hole on the other side.
fn join(places: &mut [Option<Place>], wishes: &[Wish], joint: &Joint, random: &mut Stream) {
    let (from, into) = (joint.from, joint.into);
    let (Some(outer), Some(inner)) = (places[from].clone(), places[into].clone()) else { return };
    let stairs = outer.stairs.is_some() || inner.stairs.is_some();
    let open = wishes.get(into).is_none_or(|wish| wish.open);
    let length = joint.a.distance(joint.b);
    let width_m = if open && !stairs { ARCHWAY_M } else { DOOR_M }.min(length - 0.1);
    let jamb = JAMB_M.min((length - width_m) * 0.5);
    let share = if random.chance(0.5) { random.range(0.0, 0.25) } else { random.range(0.75, 1.0) };
    let along = jamb + width_m * 0.5 + (length - width_m - 2.0 * jamb) * share;
    let middle = joint.a + (joint.b - joint.a).normalize_or_zero() * along;
    let height_m = door_height(&outer).min(door_height(&inner));
    let level = stairwell::level_at(&inner, middle).or(stairwell::level_at(&outer, middle));
    for (room, kind, to) in [
        (into, if open { OpeningKind::Passage } else { OpeningKind::Door }, from),
        (from, OpeningKind::Passage, into),
    ] {
        let Some(place) = &mut places[room] else { continue };
        let Some((wall, along_m)) = nearest_wall(place, middle) else { continue };
        let sill_m = level.map_or(0.0, |y| if place.stairs.is_some() { y - place.floor_m } else { 0.0 });
        place.openings.push(Opening { kind, wall, along_m, width_m, height_m, sill_m, to: Some(to) });
    }
}

/// The wall that is nearest to a point in the middle of it, and where along it that is.
fn nearest_wall(place: &Place, point: Vec2) -> Option<(usize, f32)> {
    let distance = |wall: &usize| {
        let (a, b) = place.edge(*wall);
        outline::to_segment(point, a, b)
    };
    let wall = (0..place.outline.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    let (a, b) = place.edge(wall);
    Some((wall, (point - a).dot((b - a).normalize_or_zero())))
}

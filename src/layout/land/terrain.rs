//! The ground as a grid of heights: natural land, limited in slope where people walk, level under things.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::feet::{foot, is_sunk, samples, sink_limit_m};
use super::levels::{Pad, SLOPE, settle};
use super::lines::Lines;
use super::links::{Links, Stander};
use super::shape::Shape;
use crate::layout::body::Body;
use crate::layout::pose::Pose;
use crate::layout::{OpeningKind, Piece, Place, Problem};
use crate::spec::{ItemId, Placement, SupportedBy};

/// Sunk things are a little deeper than the lowest ground under them, metres.
const BURIED_M: f32 = 0.012;
/// Farther out than where people walk, the ground may be so much steeper.
const STEEPER: f32 = 0.8;
/// What bears on the ground bears on whole cells: so far around it, in steps of the grid.
const MARGIN: f32 = 1.45;

/// The ground: y = 0 everywhere in a room.
#[derive(Clone, Debug, Default)]
pub struct Terrain {
    lines: Lines,
    heights: Vec<f32>,
    stands: BTreeMap<ItemId, f32>,
}

impl Terrain {
    /// The ground in and near a place; level places need no grid.
    pub fn near(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> Terrain {
        if is_level(&problem.place) { Terrain::default() } else { Terrain::over(problem, placements, 0.0) }
    }

    /// The same ground, and the land up to `reach_m` beyond the place.
    pub fn far(problem: &Problem, placements: &BTreeMap<ItemId, Placement>, reach_m: f32) -> Terrain {
        Terrain::over(problem, placements, reach_m)
    }

    /// Height of the ground, metres.
    pub fn height_m(&self, p: Vec2) -> f32 {
        self.lines.interpolate(&self.heights, p)
    }

    /// Height at which an item stands that the ground carries, metres; none for others.
    pub fn stand_m(&self, id: &ItemId) -> Option<f32> {
        self.stands.get(id).copied()
    }

    /// Whether it is level by nature.
    pub fn is_level(&self) -> bool {
        self.heights.is_empty()
    }

    /// The vertices of its grid, row by row, and the number in a row.
    pub fn vertices(&self) -> (Vec<Vec3>, usize) {
        let points = self.lines.points().zip(&self.heights);
        (points.map(|(p, y)| Vec3::new(p.x, *y, p.y)).collect(), self.lines.xs.len())
    }

    fn over(problem: &Problem, placements: &BTreeMap<ItemId, Placement>, reach_m: f32) -> Terrain {
        let place = &problem.place;
        let shape = Shape::new(place);
        let lines = Lines::around(&place.outline, reach_m);
        let natural = natural(&shape, &lines);
        if is_level(place) {
            return Terrain { lines, heights: natural, stands: BTreeMap::new() };
        }
        let stands = |p: &&Piece| placements.get(&p.id).is_some_and(|at| at.support == SupportedBy::Floor);
        let pieces: Vec<&Piece> = problem.pieces.iter().filter(stands).collect();
        let feet: Vec<Vec<Vec2>> = pieces.iter().map(|p| foot(p, &placements[&p.id])).collect();
        let links = links(&pieces, &feet, placements);
        let mut sunk: Vec<bool> =
            pieces.iter().enumerate().map(|(i, p)| is_sunk(&p.kind) && !links.touches(i)).collect();
        // What would be sunk too deep gets level ground after all.
        for _ in 0..4 {
            let heights = raised(place, &shape, &lines, &natural, &feet, &sunk, &links);
            let mut terrain = Terrain { lines: lines.clone(), heights, stands: BTreeMap::new() };
            let mut deep = false;
            for (i, piece) in pieces.iter().enumerate() {
                let (low, high) = terrain.range_m(&feet[i]);
                if sunk[i] && high - low > sink_limit_m(piece) - 0.02 {
                    (sunk[i], deep) = (false, true);
                }
                terrain.stands.insert(piece.id.clone(), if sunk[i] { low - BURIED_M } else { high });
            }
            if !deep {
                return terrain;
            }
        }
        let heights = raised(place, &shape, &lines, &natural, &feet, &vec![false; feet.len()], &links);
        let terrain = Terrain { lines, heights, stands: BTreeMap::new() };
        let stands =
            pieces.iter().zip(&feet).map(|(p, foot)| (p.id.clone(), terrain.range_m(foot).1)).collect();
        Terrain { stands, ..terrain }
    }

    fn range_m(&self, foot: &[Vec2]) -> (f32, f32) {
        let heights = samples(foot, 0.12).into_iter().map(|p| self.height_m(p));
        heights.fold((f32::MAX, f32::MIN), |(low, high), h| (low.min(h), high.max(h)))
    }
}

/// Whether the ground inside the outline is level by nature.
pub fn is_level(place: &Place) -> bool {
    place.indoor || (place.land.relief_m <= 0.0 && place.land.water.as_ref().is_none_or(|w| w.quay))
}

/// Natural heights, nowhere too steep to walk in the place.
fn natural(shape: &Shape, lines: &Lines) -> Vec<f32> {
    let points: Vec<Vec2> = lines.points().collect();
    let mut heights: Vec<f32> = points.iter().map(|p| shape.height_m(*p)).collect();
    let walked: Vec<bool> = points.iter().map(|p| shape.outside_m(*p) < lines.step_m * MARGIN).collect();
    lines.limit(&mut heights, &walked, SLOPE);
    heights
}

fn links(pieces: &[&Piece], feet: &[Vec<Vec2>], placements: &BTreeMap<ItemId, Placement>) -> Links {
    let bodies: Vec<Body> = pieces.iter().map(|p| Body::of(p)).collect();
    let stander = |i: usize| {
        let pad = Pad::new(feet[i].clone(), |_| 0.0);
        let at = Pose::of(&placements[&pieces[i].id]);
        let pose = Pose::new(at.at, 0.0, at.yaw);
        Stander { body: &bodies[i], pose, middle: pad.middle, radius_m: pad.radius_m }
    };
    Links::among(&(0..pieces.len()).map(stander).collect::<Vec<_>>())
}

/// The heights with a level pad under every foot that is not sunk, and at the entrance. Between pads the land stays
/// as near to nature as the slope allows (McShane's extension of the pads' levels).
fn raised(
    place: &Place,
    shape: &Shape,
    lines: &Lines,
    natural: &[f32],
    feet: &[Vec<Vec2>],
    sunk: &[bool],
    links: &Links,
) -> Vec<f32> {
    let margin_m = lines.step_m * MARGIN;
    let by_nature = |p: Vec2| lines.interpolate(natural, p);
    // Sunk feet keep their place in the order of the links, as pads that bind nothing.
    let mut pads: Vec<Pad> = feet.iter().map(|foot| Pad::new(foot.clone(), by_nature)).collect();
    let mut kept: Vec<usize> = (0..pads.len()).filter(|i| !sunk[*i]).collect();
    if let Some(entrance) = entrance(place) {
        kept.push(pads.len());
        pads.push(Pad::new(entrance, by_nature));
    }
    let mut level: Vec<Pad> = kept.iter().map(|i| pads[*i].clone()).collect();
    settle(&mut level, &links.renumbered(&kept), margin_m);
    let at = |(index, p): (usize, Vec2)| {
        let slack = (shape.outside_m(p) - margin_m).max(0.0) * STEEPER;
        let (mut low, mut high) = (f32::MIN, f32::MAX);
        for pad in &level {
            let least = (p.distance(pad.middle) - pad.radius_m - margin_m).max(0.0) * SLOPE + slack;
            if pad.level_m - least <= low && pad.level_m + least >= high {
                continue;
            }
            let rise = (pad.distance_m(p) - margin_m).max(0.0) * SLOPE + slack;
            (low, high) = (low.max(pad.level_m - rise), high.min(pad.level_m + rise));
        }
        natural[index].max(low).min(high)
    };
    lines.points().enumerate().map(at).collect()
}

/// Where one comes in.
fn entrance(place: &Place) -> Option<Vec<Vec2>> {
    let door = place.openings.iter().find(|o| o.kind == OpeningKind::Door)?;
    let (middle, inward) = (place.opening_middle(door), place.inward(door.wall));
    let side = inward.perp() * (door.width_m * 0.5 + 0.2);
    let deep = inward * 1.2;
    Some(vec![middle + side, middle - side, middle - side + deep, middle + side + deep])
}

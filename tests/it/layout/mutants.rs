//! A thousand good layouts that the checker passes, and a thousand with a planted fault each, all found.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};
use rayon::prelude::*;
use scenewright::layout::{Piece, Problem, certify, solve};
use scenewright::mesh::Prism;
use scenewright::num::math::yaw;
use scenewright::num::{Seed, Stream};
use scenewright::spec::{ItemId, Mounting, Placement, RelationKind, SupportedBy};

use super::samples;

type Placements = BTreeMap<ItemId, Placement>;

const PLACES: u64 = 250;

/// What can be planted: the change, or nothing where the place has nothing to plant it on.
const FAULTS: [(&str, fn(&Problem, &Placements, &mut Stream) -> Option<Placements>); 4] =
    [("overlap", overlap), ("poke", poke), ("float", float), ("door", door)];

#[test]
fn a_thousand_good_layouts_pass_and_a_thousand_bad_ones_do_not() {
    let each = |seed: u64| -> Vec<String> {
        let problem = samples::random(seed);
        let good = solve(&problem, &|| false).placements;
        let mut random = Seed(seed).stream("mutants");
        let mut wrong = Vec::new();
        for round in 0..4 {
            let fewer = thinned(&problem, &good, &mut random, round);
            let proof = certify(&problem, &fewer);
            if !proof.faults.is_empty() {
                wrong.push(format!("{seed}: false alarm: {:?}", proof.faults));
            }
        }
        for (name, plant) in FAULTS {
            // Where there is nothing to plant a fault of this sort on, one that is always possible.
            let bad = plant(&problem, &good, &mut random).or_else(|| poke(&problem, &good, &mut random));
            let Some(bad) = bad else { continue };
            let proof = certify(&problem, &bad);
            let found = match name {
                "overlap" => proof.collisions > 0,
                "door" => !proof.doors_clear,
                "float" => proof.unsupported > 0,
                _ => proof.out_of_bounds > 0,
            };
            // The stand-in is found as what it is.
            if !found && proof.out_of_bounds == 0 {
                wrong.push(format!("{seed}: {name} not found: {:?}", proof.faults));
            }
        }
        wrong
    };
    let wrong: Vec<String> = (0..PLACES).into_par_iter().flat_map(each).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A good layout stays good when something that carries nothing is taken away.
fn thinned(problem: &Problem, good: &Placements, random: &mut Stream, times: usize) -> Placements {
    let mut left = good.clone();
    for _ in 0..times {
        let carries = |id: &ItemId| left.values().any(|p| p.support == SupportedBy::Item(id.clone()));
        // Who sits at it gets to it by it: a chair is used where it stands at its table.
        let guests = |id: &ItemId| {
            problem.relations.iter().any(|r| {
                r.names(id)
                    && matches!(r.kind, RelationKind::Around | RelationKind::InFrontOf | RelationKind::Behind)
            })
        };
        let free: Vec<ItemId> = left.keys().filter(|id| !carries(id) && !guests(id)).cloned().collect();
        if !free.is_empty() {
            left.remove(random.pick(&free));
        }
    }
    left
}

fn standing<'a>(problem: &'a Problem, good: &'a Placements) -> Vec<(&'a Piece, &'a Placement)> {
    let on_floor = |p: &&Placement| p.support == SupportedBy::Floor;
    let solid = |piece: &&Piece| piece.mounting == Mounting::Floor;
    problem
        .pieces
        .iter()
        .filter(solid)
        .filter_map(|piece| Some((piece, good.get(&piece.id).filter(on_floor)?)))
        .collect()
}

fn moved(good: &Placements, id: &ItemId, by: Vec3) -> Placements {
    let mut bad = good.clone();
    if let Some(placement) = bad.get_mut(id) {
        placement.position = (Vec3::from(placement.position) + by).to_array();
    }
    bad
}

/// Middle of a prism in the place.
fn middle(prism: &Prism, at: &Placement) -> Vec3 {
    let sum: Vec2 = prism.outline.iter().sum();
    let middle = sum / prism.outline.len() as f32;
    yaw(Vec3::new(middle.x, 0.0, middle.y), at.yaw_rad) + Vec3::from(at.position)
}

/// One solid part of a piece into one of another.
fn overlap(problem: &Problem, good: &Placements, random: &mut Stream) -> Option<Placements> {
    let standing = standing(problem, good);
    let (a, at) = *standing.get(random.below(standing.len().max(1)))?;
    let others: Vec<_> = standing.iter().filter(|(p, _)| p.id != a.id).collect();
    let (b, there) = **others.get(random.below(others.len().max(1)))?;
    for p in &a.body {
        for q in &b.body {
            if p.top.min(q.top) - p.bottom.max(q.bottom) > 0.02 {
                let by = middle(q, there) - middle(p, at);
                return Some(moved(good, &a.id, by * Vec3::new(1.0, 0.0, 1.0)));
            }
        }
    }
    None
}

/// Through the middle of a wall, by 6 to 300 mm.
fn poke(problem: &Problem, good: &Placements, random: &mut Stream) -> Option<Placements> {
    let standing = standing(problem, good);
    let (piece, at) = *standing.get(random.below(standing.len().max(1)))?;
    let place = &problem.place;
    let wall = random.below(place.outline.len());
    let (a, b) = place.edge(wall);
    let inward = place.inward(wall);
    let origin = Vec2::new(at.position[0], at.position[2]);
    let corners = piece.body.iter().flat_map(|prism| &prism.outline).map(|p| {
        let turned = yaw(Vec3::new(p.x, 0.0, p.y), at.yaw_rad);
        Vec2::new(turned.x, turned.z)
    });
    let reach = corners.map(|p| p.dot(inward)).fold(f32::MAX, f32::min);
    let beyond = random.range(0.006, 0.3);
    let to = (a + b) * 0.5 - inward * (reach + beyond);
    Some(moved(good, &piece.id, Vec3::new(to.x - origin.x, 0.0, to.y - origin.y)))
}

/// Off what carries it, by 6 to 300 mm.
fn float(problem: &Problem, good: &Placements, random: &mut Stream) -> Option<Placements> {
    let can = |piece: &&Piece| {
        good.contains_key(&piece.id) && !matches!(piece.mounting, Mounting::Opening | Mounting::Flat)
    };
    let pieces: Vec<&Piece> = problem.pieces.iter().filter(can).collect();
    let piece = *pieces.get(random.below(pieces.len().max(1)))?;
    let at = &good[&piece.id];
    let off = random.range(0.006, 0.3);
    let by = match at.support {
        SupportedBy::Wall => yaw(Vec3::Z * off, at.yaw_rad),
        SupportedBy::Ceiling => Vec3::NEG_Y * off,
        _ => Vec3::Y * off,
    };
    Some(moved(good, &piece.id, by))
}

/// Into the way of the door.
fn door(problem: &Problem, good: &Placements, random: &mut Stream) -> Option<Placements> {
    let standing = standing(problem, good);
    let (piece, at) = *standing.get(random.below(standing.len().max(1)))?;
    let door = problem.place.openings.first()?;
    let prism = piece.body.iter().find(|p| p.top - p.bottom > 0.02)?;
    let way = problem.place.opening_middle(door) + problem.place.inward(door.wall) * random.range(0.2, 0.6);
    let by = Vec3::new(way.x, 0.0, way.y) - middle(prism, at);
    Some(moved(good, &piece.id, by * Vec3::new(1.0, 0.0, 1.0)))
}

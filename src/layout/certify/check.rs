//! Runs every check over a layout and writes the certificate.

use std::collections::BTreeMap;

use super::ground::Ground;
use super::relations::Judge;
use super::solids::{Solid, gather, overlap, penetration};
use super::{bounds, doors, seated, sight, support};
use crate::layout::walk::{Walk, over};
use crate::layout::{Piece, Problem, Terrain};
use crate::spec::{Certificate, ItemId, ItemProof, Mounting, Placement};

const TOLERANCE_M: f32 = 0.005;

/// Checks where things stand. Faults name items and amounts.
pub fn certify(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> Certificate {
    prove(problem, placements).0
}

/// The certificate, and where a visitor can walk.
pub fn prove(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> (Certificate, Walk) {
    let finite = |p: &Placement| p.yaw_rad.is_finite() && p.position.iter().all(|v| v.is_finite());
    let sound: BTreeMap<ItemId, Placement> =
        placements.iter().filter(|(_, p)| finite(p)).map(|(id, p)| (id.clone(), p.clone())).collect();
    let terrain = Terrain::near(problem, &sound);
    let solids = gather(problem, &sound, &terrain);
    let mut found = Findings::new(problem, placements);
    for (id, _) in placements.iter().filter(|(_, p)| !finite(p)) {
        found.fault(&[id], format!("`{id}` has no finite position"));
        found.proof.out_of_bounds += 1;
    }
    collisions(&solids, &mut found);
    for solid in solids.iter().filter(|s| s.piece.mounting != Mounting::Opening) {
        let (depth, through) = bounds::excursion(&problem.place, &terrain, solid);
        if depth > TOLERANCE_M {
            found.proof.out_of_bounds += 1;
            let fault = format!("{} reaches {:.0} mm {through}", name(solid.piece), depth * 1e3);
            found.fault(&[&solid.piece.id], fault);
        }
    }
    for solid in &solids {
        if let Some(fault) = support::fault(&problem.place, &terrain, &solids, solid) {
            found.proof.unsupported += 1;
            found.fault(&[&solid.piece.id], format!("{} {fault}", name(solid.piece)));
        }
    }
    found.proof.doors_clear = true;
    for (solid, fault) in doors::faults(&problem.place, &terrain, &solids) {
        found.proof.doors_clear = false;
        found.fault(&[&solids[solid].piece.id], fault);
    }
    let ground = Ground::flood(&problem.place, &terrain, &solids);
    ways(problem, &solids, &ground, &mut found);
    let walk = over(problem, &terrain, &solids, &ground);
    related(problem, &solids, &mut found.proof);
    let proof = &mut found.proof;
    proof.walkable_m2 = walk.area_m2;
    proof.spawn_clear_m = walk.spawn_clear_m;
    proof.main_item = sight::main_item(problem, &solids, walk.spawn.extend(walk.ground_m));
    proof.seated = seated::best_seat(&solids);
    (found.proof, walk)
}

/// The certificate in the making.
struct Findings {
    proof: Certificate,
    index: BTreeMap<ItemId, usize>,
}

impl Findings {
    fn new(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> Findings {
        let placed = problem.pieces.iter().filter(|p| placements.contains_key(&p.id));
        let blank = |piece: &Piece| ItemProof {
            id: piece.id.clone(),
            faults: Vec::new(),
            reachable: None,
            reachable_wheelchair: None,
        };
        let items: Vec<ItemProof> = placed.map(blank).collect();
        let index = items.iter().enumerate().map(|(i, item)| (item.id.clone(), i)).collect();
        Findings { proof: Certificate { items, ..Certificate::default() }, index }
    }

    /// Notes a fault of the whole and of the items it is about.
    fn fault(&mut self, about: &[&ItemId], fault: String) {
        for id in about {
            if let Some(item) = self.index.get(*id) {
                self.proof.items[*item].faults.push(fault.clone());
            }
        }
        self.proof.faults.push(fault);
    }
}

/// Who gets to what.
fn ways(problem: &Problem, solids: &[Solid], ground: &Ground, found: &mut Findings) {
    let (mut wanted, mut served) = (0u32, [0u32; 2]);
    for solid in solids {
        let Some([person, wheels]) = ground.serves(problem, solid) else { continue };
        wanted += 1;
        served[0] += u32::from(person);
        served[1] += u32::from(wheels);
        if let Some(item) = found.index.get(&solid.piece.id) {
            let item = &mut found.proof.items[*item];
            (item.reachable, item.reachable_wheelchair) = (Some(person), Some(wheels));
        }
        if !person {
            let fault = format!("nobody can get to {} from the entrance", name(solid.piece));
            found.fault(&[&solid.piece.id], fault);
        }
    }
    let share = |served: u32| if wanted == 0 { 1.0 } else { served as f32 / wanted as f32 };
    (found.proof.reachable, found.proof.reachable_wheelchair) = (share(served[0]), share(served[1]));
}

/// Which relations are kept.
fn related(problem: &Problem, solids: &[Solid], proof: &mut Certificate) {
    let piece = |id: &ItemId| problem.pieces.iter().find(|p| p.id == *id);
    let title = |id: &ItemId| piece(id).map_or(format!("`{id}`"), name);
    let judge = Judge::new(problem, solids);
    for relation in &problem.relations {
        let Some(kept) = judge.kept(relation) else { continue };
        proof.relations += 1;
        proof.relations_kept += u32::from(kept);
        if !kept {
            proof.relations_missed.push(format!("not {}", relation.in_words(&title)));
        }
    }
}

/// Counts pairs that penetrate, nearest along x first (sweep and prune).
fn collisions(solids: &[Solid], found: &mut Findings) {
    let mut order: Vec<usize> = (0..solids.len()).collect();
    order.sort_by(|a, b| solids[*a].low.x.total_cmp(&solids[*b].low.x).then(a.cmp(b)));
    let mut pairs = Vec::new();
    for (at, i) in order.iter().enumerate() {
        for j in &order[at + 1..] {
            if solids[*j].low.x > solids[*i].high.x {
                break;
            }
            pairs.push((*i.min(j), *i.max(j)));
        }
    }
    pairs.sort_unstable();
    for (i, j) in pairs {
        let (a, b) = (&solids[i], &solids[j]);
        let rug = (a.is_flat() && b.piece.mounting != Mounting::Flat)
            || (b.is_flat() && a.piece.mounting != Mounting::Flat);
        if rug || overlap((a.low, a.high), (b.low, b.high)) <= TOLERANCE_M {
            continue;
        }
        let depth = penetration(&a.blocks, &b.blocks, TOLERANCE_M);
        if depth > TOLERANCE_M {
            found.proof.collisions += 1;
            let fault = format!("{} and {} overlap by {:.0} mm", name(a.piece), name(b.piece), depth * 1e3);
            found.fault(&[&a.piece.id, &b.piece.id], fault);
        }
    }
}

/// What a person calls it, with its number: `oak chair 2`.
fn name(piece: &Piece) -> String {
    let number = piece.id.0.rsplit('-').next().filter(|n| n.parse::<u32>().is_ok());
    match number {
        Some(number) => format!("{} {number}", piece.title),
        None => piece.title.clone(),
    }
}

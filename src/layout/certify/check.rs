//! Runs every check over a layout and writes the certificate.

use std::collections::BTreeMap;

use super::ground::Ground;
use super::solids::{Shapes, Solid, gather, overlap};
use super::{bounds, doors, support};
use crate::layout::Problem;
use crate::spec::{Certificate, ItemId, Mounting, Placement};

const TOLERANCE_M: f32 = 0.005;

/// Checks where things stand. Faults name items and amounts.
pub fn certify(problem: &Problem, placements: &BTreeMap<ItemId, Placement>) -> Certificate {
    let finite = |p: &Placement| p.yaw_rad.is_finite() && p.position.iter().all(|v| v.is_finite());
    let mut faults = Vec::new();
    let mut out_of_bounds = 0;
    for (id, _) in placements.iter().filter(|(_, p)| !finite(p)) {
        faults.push(format!("`{id}` has no finite position"));
        out_of_bounds += 1;
    }
    let sound: BTreeMap<ItemId, Placement> =
        placements.iter().filter(|(_, p)| finite(p)).map(|(id, p)| (id.clone(), p.clone())).collect();
    let solids = gather(problem, &sound);
    let mut shapes = Shapes::default();
    let collisions = collisions(&solids, &mut shapes, &mut faults);
    for solid in &solids {
        let (depth, through) = match solid.piece.mounting {
            Mounting::Opening => continue,
            _ => bounds::excursion(&problem.place, solid),
        };
        if depth > TOLERANCE_M {
            out_of_bounds += 1;
            faults.push(format!("{} reaches {:.0} mm {through}", name(solid), depth * 1e3));
        }
    }
    let mut unsupported = 0;
    for solid in &solids {
        if let Some(fault) = support::fault(&problem.place, &solids, solid) {
            unsupported += 1;
            faults.push(format!("{} {fault}", name(solid)));
        }
    }
    let blocked = doors::faults(&problem.place, &solids, &mut shapes);
    let doors_clear = blocked.is_empty();
    faults.extend(blocked);
    let ground = Ground::flood(&problem.place, &solids);
    let (mut wanted, mut served) = (0u32, 0u32);
    for solid in &solids {
        if let Some(reached) = ground.serves(problem, solid) {
            wanted += 1;
            served += u32::from(reached);
            if !reached {
                faults.push(format!("nobody can get to {} from the entrance", name(solid)));
            }
        }
    }
    let reachable = if wanted == 0 { 1.0 } else { served as f32 / wanted as f32 };
    let walkable_m2 = ground.area();
    Certificate { collisions, out_of_bounds, unsupported, reachable, walkable_m2, doors_clear, faults }
}

/// Counts pairs that penetrate, nearest along x first (sweep and prune).
fn collisions(solids: &[Solid], shapes: &mut Shapes, faults: &mut Vec<String>) -> u32 {
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
    let mut count = 0;
    for (i, j) in pairs {
        let (a, b) = (&solids[i], &solids[j]);
        let rug = (a.is_flat() && b.piece.mounting != Mounting::Flat)
            || (b.is_flat() && a.piece.mounting != Mounting::Flat);
        if rug || overlap((a.low, a.high), (b.low, b.high)) <= TOLERANCE_M {
            continue;
        }
        let depth = shapes.penetration((i, &a.blocks), (j, &b.blocks), TOLERANCE_M);
        if depth > TOLERANCE_M {
            count += 1;
            faults.push(format!("{} and {} overlap by {:.0} mm", name(a), name(b), depth * 1e3));
        }
    }
    count
}

/// What a person calls it, with its number: `oak chair 2`.
fn name(solid: &Solid) -> String {
    let number = solid.piece.id.0.rsplit('-').next().filter(|n| n.parse::<u32>().is_ok());
    match number {
        Some(number) => format!("{} {number}", solid.piece.title),
        None => solid.piece.title.clone(),
    }
}

//! Fences, walls and hedges along the outline, panel by panel, with a gap where one comes in.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::super::look::Looks;
use super::kit::{Outdoors, Site};
use super::scatter::parts;
use crate::layout::OpeningKind;
use crate::num::Seed;
use crate::props::{self, LEVELS, Level};
use crate::spec::Item;

/// How far outside the outline its middle is, metres.
const OFF_M: f32 = 0.25;
/// Usual length of a panel, metres.
const PANEL_M: f32 = 2.6;
/// Free width at the entrance beside the entrance itself, metres.
const BESIDE_M: f32 = 0.7;
/// Not so near to water, metres.
const SHORE_M: f32 = 1.2;
/// Panels with more triangles are shown coarser.
const LIGHT: usize = 1_300;
/// So deep in the ground, metres.
const SUNK_M: f32 = 0.03;

/// Adds what runs along the outline.
pub fn edge(made: &mut Outdoors, site: &Site) {
    let place = &site.problem.place;
    let Some((edge, generator)) = place.land.edge.as_ref().and_then(|e| Some((e, props::find(&e.kind)?)))
    else {
        return;
    };
    let mut looks = Looks::new(Seed(site.spec.seed).child("edge"));
    let mut kits: BTreeMap<u32, usize> = BTreeMap::new();
    for wall in 0..place.outline.len() {
        let (a, b) = place.edge(wall);
        let (along, outward) = ((b - a).normalize_or_zero(), -place.inward(wall));
        for (from, to) in runs(site, wall) {
            let count = ((to - from) / PANEL_M).round().max(1.0);
            let length = (to - from) / count;
            if length < 0.5 {
                continue;
            }
            let centimetres = (length * 100.0).round() as u32;
            let kit = *kits.entry(centimetres).or_insert_with(|| {
                let params = [("width", length), ("height", edge.height_m)];
                let item = Item {
                    kind: edge.kind.clone(),
                    prompt: generator.title.to_lowercase(),
                    words: edge.words.iter().cloned().collect(),
                    params: params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
                    material: edge.material.clone(),
                    ..Item::default()
                };
                let look = looks.of(generator, &item);
                let coarse = match look.prop.triangles() {
                    0..=LIGHT => (*look.prop).clone(),
                    count => {
                        // Of leaves the root of a share stays.
                        let share = LIGHT as f32 / count as f32;
                        let share = if edge.kind == "hedge" { share * share } else { share };
                        look.prop.coarser(Level { share, ..LEVELS[usize::from(share < 0.2)] })
                    }
                };
                made.kit(format!("{} panel", generator.title), parts(&look, &coarse))
            });
            for i in 0..count as usize {
                let start = a + along * (from + length * i as f32) + outward * OFF_M;
                let middle = start + along * length * 0.5;
                if site.shape.from_water_m(middle).is_some_and(|d| d < SHORE_M) {
                    continue;
                }
                let ground = (0..=8).map(|k| site.terrain.height_m(start + along * length * k as f32 / 8.0));
                let low = ground.fold(f32::MAX, f32::min);
                let position = Vec3::new(middle.x, low - SUNK_M, middle.y);
                made.stand(kit, Role::Bound("edge"), position, place.heading(wall));
            }
        }
    }
}

/// The parts of an edge of the outline that are closed: from where to where, metres along it.
fn runs(site: &Site, wall: usize) -> Vec<(f32, f32)> {
    let place = &site.problem.place;
    let (a, b) = place.edge(wall);
    let length = a.distance(b);
    // Panels stand outside: at corners that point outwards they reach on to meet each other.
    let n = place.outline.len();
    let reach = |other: usize| {
        let (p, q): (Vec2, Vec2) = (place.inward(wall), place.inward(other));
        let turn = if other == (wall + 1) % n { p.perp_dot(q) } else { q.perp_dot(p) };
        OFF_M * turn / (1.0 + p.dot(q)).max(0.1)
    };
    let (first, last) = (-reach((wall + n - 1) % n), length + reach((wall + 1) % n));
    let door = place.openings.iter().find(|o| o.kind == OpeningKind::Door && o.wall == wall);
    match door {
        Some(door) => {
            let half = door.width_m * 0.5 + BESIDE_M;
            vec![(first, door.along_m - half), (door.along_m + half, last)]
        }
        None => vec![(first, last)],
    }
}

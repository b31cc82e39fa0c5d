//! Trees, stones and the like over the land around, apart from each other, few shapes shown many times.

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::super::look::{Look, Looks, Paint};
use super::kit::{Outdoors, Site};
use crate::layout::OpeningKind;
use crate::mesh::TriMesh;
use crate::num::Seed;
use crate::num::math::{TAU, pow};
use crate::props::{self, LEVELS, Prop};
use crate::spec::Item;

/// Triangles that all scenery may have.
const MOST_TRIANGLES: usize = 56_000;
/// Places that are tried.
const TRIES: usize = 900;
/// Most things.
const MOST: usize = 170;
/// How far out they go, metres.
const REACH_M: f32 = 46.0;
/// Nearest to the outline, metres.
const OFF_M: f32 = 1.4;
/// Width kept free before the entrance, metres.
const WAY_M: f32 = 2.0;
/// Shapes with more triangles are shown much coarser.
const HEAVY: usize = 2_600;

/// Scatters scenery where nothing is `taken` (middle and radius of a circle).
pub fn scatter(made: &mut Outdoors, site: &Site, taken: &[(Vec2, f32)]) {
    let place = &site.problem.place;
    let kinds = &place.land.scenery;
    if kinds.is_empty() {
        return;
    }
    let mut names: Vec<&String> = kinds.iter().collect();
    names.sort();
    names.dedup();
    let shapes: Vec<(&String, Vec<usize>)> = names
        .into_iter()
        .map(|kind| (kind, (0..2).filter_map(|variant| kit_of(made, site, kind, variant)).collect()))
        .collect();
    let mut random = place.seed.stream("scenery");
    let low = place.outline.iter().copied().reduce(Vec2::min).unwrap_or_default();
    let high = place.outline.iter().copied().reduce(Vec2::max).unwrap_or_default();
    let door = place.openings.iter().find(|o| o.kind == OpeningKind::Door);
    let mut put: Vec<(Vec2, f32)> = taken.to_vec();
    let (mut triangles, mut count) = (made.triangles(|role| matches!(role, Role::Scenery(_))), 0);
    for _ in 0..TRIES {
        // Dense near the place, sparse far off.
        let reach = OFF_M + REACH_M * pow(random.unit(), 1.7);
        let p = (low - reach) + (high - low + 2.0 * reach) * Vec2::new(random.unit(), random.unit());
        let kind = random.pick(kinds);
        let (turn, which, luck) = (random.range(0.0, TAU), random.unit(), random.unit());
        let Some((_, kits)) = shapes.iter().find(|(name, _)| *name == kind) else { continue };
        let Some(kit) = kits.get((which * kits.len() as f32) as usize) else { continue };
        let (radius, cost) = extent(&made.kits[*kit].parts);
        let outside = site.shape.outside_m(p);
        let before = door.map(|d| (p - place.opening_middle(d), -place.inward(d.wall)));
        let in_way =
            before.is_some_and(|(d, out)| d.dot(out) > 0.0 && d.perp_dot(out).abs() < WAY_M + radius);
        let wet = site.shape.from_water_m(p).is_some_and(|d| d < 0.6 + radius * 0.5);
        let crowded = put.iter().any(|(q, r)| p.distance(*q) < (r + radius) * 0.9 + 0.1);
        if outside < OFF_M + radius || in_way || wet || crowded || luck < outside / REACH_M * 0.4 {
            continue;
        }
        if triangles + cost > MOST_TRIANGLES || count >= MOST {
            continue;
        }
        (triangles, count) = (triangles + cost, count + 1);
        let foot = radius.min(0.5);
        let around =
            [Vec2::X, Vec2::Y, Vec2::NEG_X, Vec2::NEG_Y].map(|d| site.terrain.height_m(p + d * foot));
        let ground = around.into_iter().fold(site.terrain.height_m(p), f32::min);
        made.stand(*kit, Role::Scenery(kind.clone()), Vec3::new(p.x, ground - 0.03, p.y), turn);
        put.push((p, radius));
    }
}

/// A coarse shape of a kind, like an item of that kind in the place if there is one. None for unknown kinds.
pub fn kit_of(made: &mut Outdoors, site: &Site, kind: &str, variant: usize) -> Option<usize> {
    let generator = props::find(kind)?;
    let alike: Vec<&Item> = site
        .spec
        .items_in_order()
        .into_iter()
        .map(|(_, item)| item)
        .filter(|item| item.kind == kind)
        .collect();
    let own = || Item {
        kind: kind.into(),
        prompt: generator.title.to_lowercase(),
        variant: variant as u32,
        ..Item::default()
    };
    let item = alike.get(variant * alike.len() / 2).map_or_else(own, |item| (*item).clone());
    let look = Looks::new(Seed(site.spec.seed).child("scenery")).of(generator, &item);
    let level = LEVELS[usize::from(look.prop.triangles() > HEAVY)];
    let coarse = if look.prop.triangles() > 300 { look.prop.coarser(level) } else { (*look.prop).clone() };
    Some(made.kit(format!("{} in the distance", generator.title), parts(&look, &coarse)))
}

/// A prop's triangles by paint.
pub fn parts(look: &Look, prop: &Prop) -> Vec<(Paint, TriMesh)> {
    let mut parts: Vec<(Paint, TriMesh)> = Vec::new();
    for part in &prop.parts {
        let Some((_, paint)) = look.paints.iter().find(|(slot, _)| *slot == part.slot) else { continue };
        match parts.iter_mut().find(|(known, _)| known == paint) {
            Some((_, mesh)) => mesh.append(part.mesh.clone()),
            None => parts.push((paint.clone(), part.mesh.clone())),
        }
    }
    parts
}

/// Radius about the origin seen from above, metres, and triangles.
fn extent(parts: &[(Paint, TriMesh)]) -> (f32, usize) {
    let boxes = parts.iter().filter_map(|(_, mesh)| mesh.bounds());
    let radius = boxes.map(|b| b.size().x.max(b.size().z) * 0.5).fold(0.05, f32::max);
    (radius, parts.iter().map(|(_, mesh)| mesh.triangles.len()).sum())
}

//! Water: its surface, the wall of a quay, and what floats.

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::super::look::Paint;
use super::kit::{Outdoors, Site};
use super::scatter::kit_of;
use crate::mesh::{bevel_box, box_project_faces, convex_hull, plate};
use crate::num::math::TAU;

/// How far the surface reaches under the shore, metres.
const UNDER_M: f32 = 0.6;
/// The wall of a quay: height, thickness and half its length, metres.
const QUAY_M: [f32; 3] = [2.8, 0.55, 70.0];

/// Adds the water of a place, if it has any.
pub fn water(made: &mut Outdoors, site: &Site) {
    let Some(water) = &site.spec.setting.land.water else { return };
    let shore: Vec<Vec2> = water.shore.iter().map(|p| Vec2::from(*p)).collect();
    let middle = shore.iter().sum::<Vec2>() / shore.len().max(1) as f32;
    let wider = shore.iter().map(|p| *p + (*p - middle).normalize_or_zero() * UNDER_M * 1.5);
    let outline = if water.quay || shore.len() == 4 {
        shore.iter().map(|p| *p + Vec2::new(0.0, UNDER_M)).collect()
    } else {
        convex_hull(wider)
    };
    if outline.len() < 3 {
        return;
    }
    made.once("Water", Role::Bound("water"), Paint::of(&water.material), plate(&outline, water.level_m));
    let edge_z = shore.iter().map(|p| p.y).fold(f32::MIN, f32::max);
    if water.quay {
        let [tall, thick, half] = QUAY_M;
        let wall = bevel_box(Vec3::new(half * 2.0, tall, thick), 0.03);
        let wall = box_project_faces(&wall.at(0.0, 0.04 - tall * 0.5, edge_z + thick * 0.5));
        made.once("Quay", Role::Bound("quay"), Paint::of("weathered stone blocks"), wall);
    }
    afloat(made, site, &shore);
}

/// Boats and the like.
fn afloat(made: &mut Outdoors, site: &Site, shore: &[Vec2]) {
    let Some(water) = &site.spec.setting.land.water else { return };
    let mut random = site.problem.place.seed.stream("afloat");
    let low = site.problem.place.outline.iter().copied().reduce(Vec2::min).unwrap_or_default();
    let high = site.problem.place.outline.iter().copied().reduce(Vec2::max).unwrap_or_default();
    let edge_z = shore.iter().map(|p| p.y).fold(f32::MIN, f32::max);
    for (index, kind) in water.afloat.iter().enumerate() {
        for variant in 0..2 {
            let Some(kit) = kit_of(made, site, kind, variant) else { continue };
            for k in 0..2 {
                let x = low.x + (high.x - low.x) * ((variant + 2 * k) as f32 + random.range(0.1, 0.9)) / 4.0;
                let z = edge_z - 2.6 - 3.0 * index as f32 - k as f32 * random.range(3.0, 9.0);
                let height =
                    made.kits[kit].parts.iter().filter_map(|(_, mesh)| mesh.bounds()).map(|b| b.max.y);
                let draught = height.fold(0.0, f32::max) * 0.28;
                let position = Vec3::new(x, water.level_m - draught, z);
                made.stand(kit, Role::Scenery(kind.clone()), position, random.range(0.0, TAU));
            }
        }
    }
}

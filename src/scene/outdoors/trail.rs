//! The ground that paths cover: a strip along every way, and on from the entrance into the land.

use glam::{Vec2, Vec3};

use super::kit::Site;
use super::paths::paths;
use crate::layout::OpeningKind;
use crate::num::math::on_circle;
use crate::num::noise::value3;
use crate::spec::Path;

/// How far a path goes on outside, metres.
const ON_M: f32 = 40.0;
/// Length of its pieces there, metres.
const PIECE_M: f32 = 1.5;

/// All paths of a place.
pub struct Trails {
    ways: Vec<(Vec<Vec2>, Vec2, Vec2)>,
    half_m: f32,
    noise: u64,
}

impl Trails {
    /// Paths to the things that they lead to.
    pub fn new(site: &Site, path: &Path) -> Trails {
        let mut ways = paths(site, &path.to);
        ways.extend(outward(site));
        let boxed = |way: Vec<Vec2>| {
            let low = way.iter().copied().reduce(Vec2::min).unwrap_or_default();
            let high = way.iter().copied().reduce(Vec2::max).unwrap_or_default();
            (way, low, high)
        };
        let ways = ways.into_iter().filter(|way| way.len() > 1).map(boxed).collect();
        let noise = site.problem.place.seed.child("path").0;
        Trails { ways, half_m: path.width_m.clamp(0.5, 4.0) * 0.5, noise }
    }

    /// Distance to the rim of the nearest path, metres; negative on it.
    pub fn distance_m(&self, p: Vec2) -> f32 {
        let mut nearest = 4.0_f32;
        for (way, low, high) in &self.ways {
            if p.distance(p.clamp(*low, *high)) < nearest {
                for pair in way.windows(2) {
                    let along = pair[1] - pair[0];
                    let t = ((p - pair[0]).dot(along) / along.length_squared().max(1e-9)).clamp(0.0, 1.0);
                    nearest = nearest.min(p.distance(pair[0] + along * t));
                }
            }
        }
        let ragged = value3(Vec3::new(p.x, 0.0, p.y) * 1.3, self.noise);
        nearest - self.half_m * (1.0 + 0.14 * ragged)
    }
}

/// From the entrance away from the place, winding a little.
fn outward(site: &Site) -> Option<Vec<Vec2>> {
    let place = &site.problem.place;
    let door = place.openings.iter().find(|o| o.kind == OpeningKind::Door)?;
    let inward = place.inward(door.wall);
    let mut at = place.opening_middle(door);
    let mut way = vec![at + inward * 0.8, at];
    let noise = place.seed.child("way out").0;
    let out = crate::num::math::atan2(-inward.y, -inward.x);
    for i in 0..(ON_M / PIECE_M) as u32 {
        let bend = 0.5 * value3(Vec3::new(i as f32 * 0.22, 0.0, 0.0), noise) * (i as f32 * 0.25).min(1.0);
        at += on_circle(out + bend) * PIECE_M;
        way.push(at);
    }
    Some(way)
}

//! The ground as it would lie without anything on it: gentle inside, hills around, down to the water.

use glam::{Vec2, Vec3};

use crate::layout::{Place, outline};
use crate::num::math::{lerp, smoothstep};
use crate::num::noise::{fbm3, value3};

/// Where hills begin, metres outside the outline; behind houses later.
const HILLS_M: [f32; 2] = [2.5, 14.0];
/// Land beside water lies at least so much above it, metres.
const DRY_M: f32 = 0.2;
/// How steeply a shore falls.
const SHORE: f32 = 0.16;

/// Natural land around a place.
pub struct Shape<'a> {
    place: &'a Place,
    shore: Vec<Vec2>,
    bank_m: f32,
}

impl<'a> Shape<'a> {
    /// The land of a place.
    pub fn new(place: &'a Place) -> Shape<'a> {
        let water = place.land.water.as_ref();
        let shore: Vec<Vec2> = water.iter().flat_map(|w| &w.shore).map(|p| Vec2::from(*p)).collect();
        let (low, high) = outline::bounds(&shore);
        let natural = ((high - low).min_element() * 0.25).clamp(1.2, 4.5);
        let bank_m = if water.is_some_and(|w| w.quay) { 0.25 } else { natural };
        Shape { place, shore, bank_m }
    }

    /// Distance to the outline of the place, metres; negative inside.
    pub fn outside_m(&self, p: Vec2) -> f32 {
        signed(&self.place.outline, p)
    }

    /// Distance to the water, metres; negative in it. None where there is no water.
    pub fn from_water_m(&self, p: Vec2) -> Option<f32> {
        let water = self.place.land.water.as_ref().filter(|_| self.shore.len() >= 3)?;
        let noise = self.place.seed.child("shore").0;
        let wobble = if water.quay { 0.0 } else { 0.35 * value3(Vec3::new(p.x, 0.0, p.y) * 0.45, noise) };
        Some(signed(&self.shore, p) + wobble)
    }

    /// Height of the ground, metres.
    pub fn height_m(&self, p: Vec2) -> f32 {
        let dry = self.dry_m(p);
        let Some((water, from)) = self.place.land.water.as_ref().zip(self.from_water_m(p)) else {
            return dry;
        };
        if from <= 0.0 {
            let (slope, deepest) = if water.quay { (6.0, 1.5) } else { (SHORE, 1.2) };
            return water.level_m - (-from * slope).min(deepest);
        }
        let near = (from / self.bank_m).min(1.0);
        let dry = dry.max(water.level_m + DRY_M);
        lerp(water.level_m, dry, near * (2.0 - near))
    }

    fn dry_m(&self, p: Vec2) -> f32 {
        let land = &self.place.land;
        let at = Vec3::new(p.x, 0.0, p.y);
        let noise = self.place.seed.child("ground").0;
        let gentle = land.relief_m * 0.75 * fbm3(at * 0.13, 2, noise);
        let begin = HILLS_M[usize::from(land.houses.is_some())];
        let outside = self.outside_m(p).max(0.0);
        let swell = fbm3(at * 0.07, 4, noise.wrapping_add(9));
        let near = smoothstep(begin, begin + 20.0, outside) * (0.5 + swell).max(0.0);
        let far = smoothstep(begin + 14.0, begin + 60.0, outside) * (0.9 + 0.5 * swell);
        let drop = land.drop_m * smoothstep(0.45, 0.65, outside);
        gentle + land.hills_m * (near + far) - drop
    }
}

/// Distance to an outline, negative inside.
fn signed(outline: &[Vec2], p: Vec2) -> f32 {
    let distance = outline::to_edge(outline, p);
    if outline::contains(outline, p) { -distance } else { distance }
}

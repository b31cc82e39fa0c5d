//! Light that comes from everywhere, and the surroundings that shiny things mirror.

use std::f32::consts::PI;

use glam::Vec3;
use rayon::prelude::*;

use super::illuminate::{FAR_M, Lamps};
use super::rays::{Hit, RayScene};
use super::volume::Volume;
use crate::num::math;
use crate::scene::Sky;

/// The light of the sky, or in a room the light that is everywhere.
#[derive(Clone, Copy, Debug)]
pub struct Ambient {
    color: Vec3,
    lux: f32,
    open: bool,
}

impl Ambient {
    /// From the scene's sky.
    pub fn new(sky: &Sky) -> Ambient {
        let color = Vec3::from(sky.ambient.0);
        let luminance = color.dot(Vec3::new(0.2126, 0.7152, 0.0722)).max(1e-3);
        Ambient { color: color / luminance, lux: sky.ambient_lux, open: sky.open }
    }

    /// Luminance of the sky in a direction, cd/m² by colour: brighter and paler at the horizon.
    pub fn from_sky(&self, direction: Vec3) -> Vec3 {
        let up = direction.y.clamp(-1.0, 1.0);
        let mean = self.lux / PI;
        if !self.open {
            // Through the windows: far brighter than the room.
            return self.color * mean * if up < 0.0 { 3.0 } else { 9.0 };
        }
        if up < 0.0 {
            return self.color.lerp(Vec3::ONE, 0.5) * Vec3::new(0.30, 0.28, 0.22) * mean;
        }
        let pale = self.color.lerp(Vec3::ONE, 0.55) * 1.25;
        pale.lerp(self.color * 0.8, math::smoothstep(0.0, 0.7, up)) * mean
    }

    /// Light of a room that needs no lamp: every surface gives a little, less in corners.
    pub fn from_surface(&self, hit: &Hit) -> Vec3 {
        if self.open || hit.backside {
            return Vec3::ZERO;
        }
        let free = math::smoothstep(-0.1, 1.2, hit.distance);
        let tint = hit.color / hit.color.max_element().max(0.05);
        self.color * tint.lerp(Vec3::ONE, 0.45) * (self.lux / PI * 0.32 * free)
    }
}

/// The sky behind everything, as the six faces of a cube, cd/m² by colour.
pub fn backdrop(ambient: &Ambient) -> Vec<Vec3> {
    cube(|direction| ambient.from_sky(direction))
}

/// Edge length of the mirrored surroundings, pixels.
pub const CUBE_PX: usize = 64;

/// What is seen from a point, as the six faces of a cube (+X −X +Y −Y +Z −Z), cd/m² by colour.
pub fn surroundings(
    rays: &RayScene,
    lamps: &Lamps,
    ambient: &Ambient,
    volume: &Volume,
    eye: Vec3,
) -> Vec<Vec3> {
    cube(|direction| match rays.cast(eye, direction, FAR_M) {
        Some(hit) if !hit.backside => {
            let direct = lamps.direct(rays, hit.position, Some(hit.normal)) / PI;
            hit.color * (direct + volume.sample(hit.position + hit.normal * 0.05, hit.normal))
        }
        Some(_) => Vec3::ZERO,
        None => ambient.from_sky(direction),
    })
}

fn cube(light: impl Fn(Vec3) -> Vec3 + Sync) -> Vec<Vec3> {
    let pixel = |index: usize| {
        let (face, rest) = (index / (CUBE_PX * CUBE_PX), index % (CUBE_PX * CUBE_PX));
        let center = |i: usize| (i as f32 + 0.5) / CUBE_PX as f32 * 2.0 - 1.0;
        light(cube_direction(face, center(rest % CUBE_PX), center(rest / CUBE_PX)))
    };
    (0..6 * CUBE_PX * CUBE_PX).into_par_iter().map(pixel).collect()
}

/// Direction through a point of a cube face, −1..1 to the right and downwards (the layout that graphics
/// cards use: left-handed, so z is turned over).
fn cube_direction(face: usize, u: f32, v: f32) -> Vec3 {
    let direction = match face {
        0 => Vec3::new(1.0, -v, -u),
        1 => Vec3::new(-1.0, -v, u),
        2 => Vec3::new(u, 1.0, v),
        3 => Vec3::new(u, -1.0, -v),
        4 => Vec3::new(u, -v, 1.0),
        _ => Vec3::new(-u, -v, -1.0),
    };
    (direction * Vec3::new(1.0, 1.0, -1.0)).normalize()
}

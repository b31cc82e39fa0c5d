//! A grid of points that know the indirect light from six sides (ambient cubes: Mitchell, "Shading in
//! Valve's Source Engine", 2006), gathered by rays and bounced from surface to surface.

use std::f32::consts::PI;

use glam::{UVec3, Vec3};
use rayon::prelude::*;

use super::illuminate::{FAR_M, Lamps};
use super::rays::{Hit, RayScene};
use super::reflect::Ambient;
use crate::mesh::Bounds;
use crate::num::math;

/// The six sides of a cube: light that a surface facing that way receives, divided by π (cd/m²).
pub type Cube = [Vec3; 6];

/// The directions of a [`Cube`]'s sides.
pub const SIDES: [Vec3; 6] = [Vec3::X, Vec3::NEG_X, Vec3::Y, Vec3::NEG_Y, Vec3::Z, Vec3::NEG_Z];

/// Indirect light in a box.
pub struct Volume {
    /// The box; the points are the middles of its cells.
    pub bounds: Bounds,
    /// Cells along x, y, z.
    pub cells: UVec3,
    /// Cell by cell, x first, then y, then z.
    pub cubes: Vec<Cube>,
    /// Mean illuminance, direct and indirect, of the space a visitor sees, lux: the geometric mean.
    pub illuminance_lux: f32,
    /// Colour of that light, its luminance 1.
    pub tint: Vec3,
}

const DIRECTIONS: usize = 128;
const BOUNCES: usize = 3;

/// Gathers the indirect light. Cells are about `cell_m` metres wide, at most 14 along an edge.
pub fn bake_volume(rays: &RayScene, lamps: &Lamps, ambient: &Ambient, bounds: Bounds, cell_m: f32) -> Volume {
    let count = |length: f32| ((length / cell_m).ceil() as u32).clamp(2, 14);
    let size = bounds.size();
    let cells = UVec3::new(count(size.x), count(size.y), count(size.z));
    let total = (cells.x * cells.y * cells.z) as usize;
    let directions = sphere_directions(DIRECTIONS);
    let mut volume =
        Volume { bounds, cells, cubes: vec![[Vec3::ZERO; 6]; total], illuminance_lux: 0.0, tint: Vec3::ONE };

    let points: Vec<Vec3> = (0..total).map(|i| volume.point(i)).collect();
    let gathered: Vec<Gathered> =
        points.par_iter().map(|point| gather(rays, lamps, *point, &directions)).collect();
    let open: Vec<bool> = gathered.iter().map(|g| g.open).collect();
    for _ in 0..BOUNCES {
        let cubes = gathered.par_iter().map(|g| cube(g, &directions, ambient, &volume));
        volume.cubes = cubes.collect();
        fill_closed(&mut volume, &open);
    }
    (volume.illuminance_lux, volume.tint) = mean_light(&volume, &points, &gathered);
    volume
}

/// What the rays from one point met.
struct Gathered {
    /// For each direction what was hit, and the direct illuminance there.
    hits: Vec<Option<(Hit, Vec3)>>,
    /// False inside walls and furniture.
    open: bool,
    /// Direct illuminance at the point, mean over directions.
    direct: Vec3,
}

fn gather(rays: &RayScene, lamps: &Lamps, point: Vec3, directions: &[Vec3]) -> Gathered {
    let cast = |direction: &Vec3| {
        let hit = rays.cast(point, *direction, FAR_M)?;
        let direct =
            if hit.backside { Vec3::ZERO } else { lamps.direct(rays, hit.position, Some(hit.normal)) };
        Some((hit, direct))
    };
    let hits: Vec<_> = directions.iter().map(cast).collect();
    let behind = hits.iter().flatten().filter(|(hit, _)| hit.backside).count();
    Gathered { open: behind * 5 < directions.len(), direct: lamps.direct(rays, point, None), hits }
}

fn cube(gathered: &Gathered, directions: &[Vec3], ambient: &Ambient, before: &Volume) -> Cube {
    let mut sides = [Vec3::ZERO; 6];
    let mut weights = [1e-6f32; 6];
    for (direction, hit) in directions.iter().zip(&gathered.hits) {
        let radiance = match hit {
            Some((hit, direct)) => {
                let bounced = before.sample(hit.position + hit.normal * 0.05, hit.normal);
                hit.color * (*direct / PI + bounced) + ambient.from_surface(hit)
            }
            None => ambient.from_sky(*direction),
        };
        for (side, axis) in SIDES.iter().enumerate() {
            let weight = axis.dot(*direction).max(0.0);
            sides[side] += radiance * weight;
            weights[side] += weight;
        }
    }
    std::array::from_fn(|side| sides[side] / weights[side])
}

impl Volume {
    /// The middle of a cell.
    pub fn point(&self, index: usize) -> Vec3 {
        let (x, y) = (self.cells.x as usize, self.cells.y as usize);
        let cell = Vec3::new((index % x) as f32, (index / x % y) as f32, (index / (x * y)) as f32);
        self.bounds.min + (cell + 0.5) / self.cells.as_vec3() * self.bounds.size()
    }

    /// Light at a point of a surface with this normal, divided by π; between cells, blended.
    pub fn sample(&self, position: Vec3, normal: Vec3) -> Vec3 {
        self.blend(position, Vec3::ZERO, |sum, cube, weight| sum + side(cube, normal) * weight)
    }

    /// Light from all six sides at a point; between cells, blended.
    pub fn cube(&self, position: Vec3) -> Cube {
        self.blend(position, [Vec3::ZERO; 6], |sum, cube, weight| {
            std::array::from_fn(|i| sum[i] + cube[i] * weight)
        })
    }

    fn blend<T>(&self, position: Vec3, zero: T, add: impl Fn(T, &Cube, f32) -> T) -> T {
        let limit = self.cells.as_vec3() - 1.0;
        let at =
            (position - self.bounds.min) / self.bounds.size().max(Vec3::splat(1e-6)) * self.cells.as_vec3();
        let at = (at - 0.5).clamp(Vec3::ZERO, limit);
        let low = at.floor().min((limit - 1.0).max(Vec3::ZERO));
        let part = at - low;
        let mut sum = zero;
        for corner in 0..8u32 {
            let step = UVec3::new(corner & 1, corner >> 1 & 1, corner >> 2);
            let pick = |bit: u32, t: f32| if bit == 1 { t } else { 1.0 - t };
            let weight = pick(step.x, part.x) * pick(step.y, part.y) * pick(step.z, part.z);
            let cell = (low.as_uvec3() + step).min(self.cells - 1);
            sum = add(sum, &self.cubes[self.index(cell)], weight);
        }
        sum
    }

    fn index(&self, cell: UVec3) -> usize {
        (cell.x + self.cells.x * (cell.y + self.cells.y * cell.z)) as usize
    }
}

fn side(cube: &Cube, normal: Vec3) -> Vec3 {
    let pick = |axis: usize, n: f32| cube[axis * 2 + usize::from(n < 0.0)] * n * n;
    pick(0, normal.x) + pick(1, normal.y) + pick(2, normal.z)
}

/// Cells inside walls and furniture take the mean of their open neighbours, ring by ring.
fn fill_closed(volume: &mut Volume, open: &[bool]) {
    let mut known = open.to_vec();
    for _ in 0..4 {
        let (cubes, before) = (volume.cubes.clone(), known.clone());
        for index in (0..known.len()).filter(|i| !before[*i]) {
            let near = neighbours(volume.cells, index).filter(|i| before[*i]);
            let (mut sum, mut count) = ([Vec3::ZERO; 6], 0.0);
            for other in near {
                (0..6).for_each(|side| sum[side] += cubes[other][side]);
                count += 1.0;
            }
            if count > 0.0 {
                volume.cubes[index] = sum.map(|light| light / count);
                known[index] = true;
            }
        }
    }
}

fn neighbours(cells: UVec3, index: usize) -> impl Iterator<Item = usize> {
    let size = cells.as_ivec3();
    let i = index as i32;
    let at = glam::IVec3::new(i % size.x, i / size.x % size.y, i / (size.x * size.y));
    SIDES.into_iter().map(move |side| at + side.as_ivec3()).filter_map(move |cell| {
        let inside = cell.min_element() >= 0 && cell.cmplt(size).all();
        inside.then(|| (cell.x + size.x * (cell.y + size.y * cell.z)) as usize)
    })
}

/// Illuminance (the geometric mean) and colour of the light in the lower part of the box: what the eye
/// adapts to.
fn mean_light(volume: &Volume, points: &[Vec3], gathered: &[Gathered]) -> (f32, Vec3) {
    let top = volume.bounds.min.y + volume.bounds.size().y.min(2.6);
    let luminance = |light: Vec3| light.dot(Vec3::new(0.2126, 0.7152, 0.0722)).max(0.01);
    let (mut logs, mut tints, mut count) = (0.0, Vec3::ZERO, 0.0);
    for (index, point) in points.iter().enumerate() {
        if gathered[index].open && point.y <= top {
            let indirect = volume.cubes[index].iter().sum::<Vec3>() * (PI / 6.0);
            let light = indirect + gathered[index].direct;
            logs += math::ln(luminance(light));
            tints += light / luminance(light);
            count += 1.0;
        }
    }
    if count == 0.0 {
        return (100.0, Vec3::ONE);
    }
    (math::exp(logs / count), tints / luminance(tints))
}

/// Directions spread evenly over the sphere (Fibonacci spiral).
fn sphere_directions(count: usize) -> Vec<Vec3> {
    let golden_angle_rad = PI * (3.0 - 5f32.sqrt());
    let direction = |i: usize| {
        let y = 1.0 - (i as f32 + 0.5) / count as f32 * 2.0;
        let around = math::on_circle(golden_angle_rad * i as f32) * (1.0 - y * y).max(0.0).sqrt();
        Vec3::new(around.x, y, around.y)
    };
    (0..count).map(direction).collect()
}

//! Carries the light of an open place on over the land around it, where nothing was gathered.

use glam::{UVec3, Vec3};

use super::volume::Volume;
use crate::mesh::Bounds;

/// Most cells along x and z.
const MOST: u32 = 112;

/// The same light in a box that is larger by `reach_m` to all sides but the top and the bottom: beyond the old box
/// it is as at its rim. A renderer gives no indirect light at all outside of a volume.
pub fn spread(volume: &Volume, reach_m: f32, depth_m: f32) -> Volume {
    let reach = Vec3::new(reach_m, 0.0, reach_m);
    let bounds = Bounds {
        min: volume.bounds.min - reach - Vec3::Y * depth_m,
        max: volume.bounds.max + reach + Vec3::Y * depth_m,
    };
    let cell = volume.bounds.size() / volume.cells.as_vec3();
    let count = (bounds.size() / cell).ceil().as_uvec3();
    let cells = UVec3::new(count.x.clamp(2, MOST), count.y.clamp(2, 40), count.z.clamp(2, MOST));
    let total = (cells.x * cells.y * cells.z) as usize;
    let blank = Volume { bounds, cells, cubes: Vec::new(), ..*volume };
    let cubes = (0..total).map(|index| volume.cube(blank.point(index))).collect();
    Volume { cubes, ..blank }
}

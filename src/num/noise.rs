//! Smooth value noise for shaping meshes; materials have their own, tiling, noises.

use glam::Vec3;

use super::seed::mix;

/// Value noise in −1..1 with quintic interpolation, one lattice cell per unit.
pub fn value3(p: Vec3, seed: u64) -> f32 {
    let cell = p.floor();
    let f = p - cell;
    let w = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    let at = |dx: i32, dy: i32, dz: i32| {
        let [x, y, z] = [(cell.x, dx), (cell.y, dy), (cell.z, dz)].map(|(c, d)| (c as i32).wrapping_add(d));
        let key = seed ^ (x as u32 as u64) ^ ((y as u32 as u64) << 21) ^ ((z as u32 as u64) << 42);
        (mix(key.wrapping_add(0x9e37_79b9_7f4a_7c15)) >> 40) as f32 / (1u64 << 23) as f32 - 1.0
    };
    let mix_x = |dy, dz| at(0, dy, dz) + (at(1, dy, dz) - at(0, dy, dz)) * w.x;
    let mix_y = |dz| mix_x(0, dz) + (mix_x(1, dz) - mix_x(0, dz)) * w.y;
    mix_y(0) + (mix_y(1) - mix_y(0)) * w.z
}

/// Fractal sum of `octaves` value noises, each twice as fine and half as strong; about −1..1.
pub fn fbm3(p: Vec3, octaves: u32, seed: u64) -> f32 {
    let (mut sum, mut weight, mut total, mut at) = (0.0, 1.0, 0.0, p);
    for octave in 0..octaves {
        sum += weight * value3(at, seed.wrapping_add(u64::from(octave)));
        total += weight;
        weight *= 0.5;
        at = at * 2.0 + Vec3::splat(17.31);
    }
    if total > 0.0 { sum / total } else { 0.0 }
}

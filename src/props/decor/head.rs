//! A sculpted head, by pushing a sphere into shape.

use glam::Vec3;

use crate::mesh::{TriMesh, displaced};
use crate::num::math::{exp, smoothstep};
use crate::num::noise::fbm3;

/// A head about 2 units tall around the origin, looking to +Z; `seed` varies the hair.
pub fn head(seed: u64) -> TriMesh {
    displaced(5, |d| {
        let side = Vec3::new(d.x.abs(), d.y, d.z);
        let front = d.z.max(0.0);
        let near = |at: Vec3, wide: f32| exp(-side.distance_squared(at.normalize()) / (wide * wide));
        // Skull: narrower than deep, jaw drawn in below the cheeks.
        let jaw = smoothstep(-0.1, -0.9, d.y);
        let mut p = Vec3::new(d.x * 0.74, d.y, d.z * 0.9 + 0.02);
        p.x *= 1.0 - 0.32 * jaw;
        p.z += 0.1 * jaw * front - 0.18 * jaw * (1.0 - front);
        let mut push = 0.0;
        push += 0.2 * near(Vec3::new(0.0, -0.16, 1.0), 0.13);
        push += 0.1 * near(Vec3::new(0.0, 0.0, 1.0), 0.1);
        push += 0.04 * near(Vec3::new(0.0, 0.16, 1.0), 0.1);
        push -= 0.11 * near(Vec3::new(0.3, 0.09, 1.0), 0.17);
        push += 0.035 * near(Vec3::new(0.3, 0.08, 1.0), 0.085);
        push += 0.055 * near(Vec3::new(0.28, 0.27, 1.0), 0.15);
        push += 0.05 * near(Vec3::new(0.5, -0.16, 0.85), 0.22);
        push += 0.06 * near(Vec3::new(0.08, -0.4, 1.0), 0.085);
        push -= 0.05 * near(Vec3::new(0.08, -0.475, 1.0), 0.05);
        push += 0.05 * near(Vec3::new(0.06, -0.55, 1.0), 0.08);
        push += 0.1 * near(Vec3::new(0.0, -0.86, 0.8), 0.2);
        push += 0.12 * near(Vec3::new(1.0, -0.06, -0.05), 0.17);
        // Hair: locks above a hairline that sinks behind the ears.
        let line = 0.52 - 0.55 * smoothstep(0.75, -0.1, d.z) - 0.35 * smoothstep(0.1, -0.8, d.z);
        let hair = smoothstep(line - 0.03, line + 0.06, d.y);
        let lock = fbm3(Vec3::new(d.x * 7.0, d.y * 3.0, d.z * 7.0), 3, seed);
        push += hair * (0.085 + 0.06 * lock);
        p + d * push
    })
}

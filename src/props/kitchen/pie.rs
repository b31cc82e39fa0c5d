//! A pie: a crust woven of strips over its filling, in a dish.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, box_project_faces, lathe, profile};
use crate::num::math::{FRAC_PI_2, TAU, cos, on_circle};
use crate::num::noise::fbm3;
use crate::props::{Args, Shape};

/// Crust over a filling, in its dish, the lid woven of strips.
pub fn pie(args: &Args, shape: &mut Shape, r: f32, tall: f32) {
    let mut random = args.random("crust");
    let seed = random.bits();
    let rim = tall * 0.74;
    let dish = [
        (0.0, 0.0),
        (0.74, 0.0),
        (0.76, 0.03),
        (0.92, 0.9),
        (0.97, 0.96),
        (0.97, 1.0),
        (0.93, 1.0),
        (0.89, 0.92),
        (0.72, 0.1),
        (0.0, 0.08),
    ];
    shape.add("dish", "ceramic", lathe(&profile(&dish.map(|(x, y)| (x * r, y * rim))), 44, 0.6));
    let level = rim * 0.98;
    let dome = |d: f32| level + (tall - level) * 0.42 * (1.0 - d * d).max(0.0);
    let filling: Vec<Vec2> =
        (0..=6).map(|i| Vec2::new(r * 0.86 * (1.0 - i as f32 / 6.0), dome(1.0 - i as f32 / 6.0))).collect();
    let mut line = profile(&[(0.0, rim * 0.5), (r * 0.84, rim * 0.6)]);
    line.extend(filling);
    let lumpy = |p: Vec3| p + Vec3::Y * 0.004 * fbm3(p * 60.0, 2, seed) * if p.y > level { 1.0 } else { 0.0 };
    shape.add("filling", "fruit", crate::mesh::shade(lathe(&line, 44, 0.9).deformed(lumpy), 1.0));
    // Strips over and under one another.
    let strips = 6;
    let wide = r * 1.72 / strips as f32 * 0.62;
    for across in [false, true] {
        for i in 0..strips {
            let o = r * 0.86 * (2.0 * (i as f32 + 0.5) / strips as f32 - 1.0);
            let reach = (r * r * 0.78 - o * o).max(0.0).sqrt();
            let path: Vec<Vec3> = (0..=12)
                .map(|k| {
                    let s = reach * (k as f32 / 6.0 - 1.0);
                    let weave = cos((s / (r * 1.72) * strips as f32 + 0.5 + i as f32 + f32::from(across))
                        * TAU
                        * 0.5);
                    let away = (o * o + s * s).sqrt() / r;
                    let y = dome(away.min(1.0)) + 0.0035 + 0.0018 * weave + 0.0006 * random.signed();
                    if across { Vec3::new(o, y, s) } else { Vec3::new(s, y, o) }
                })
                .collect();
            let strip = bar(&path, Vec3::Y, |_| Vec2::new(wide, 0.005), 0.0012);
            shape.add("lattice", "clay", box_project_faces(&strip));
        }
    }
    // A crimped edge.
    let crimps = 32;
    let ring: Vec<Vec2> = (0..=8)
        .map(|i| {
            on_circle(TAU * (i % 8) as f32 / 8.0 - FRAC_PI_2) * Vec2::new(r * 0.075, tall * 0.13)
                + Vec2::new(r * 0.915, rim + tall * 0.1)
        })
        .collect();
    let crimp = |p: Vec3| {
        let around = crate::num::math::atan2(p.z, p.x);
        let k = 1.0 + 0.012 * cos(crimps as f32 * around);
        let bump = 1.0 + 0.06 * cos(crimps as f32 * around) + 0.04 * fbm3(p * 50.0, 2, seed);
        Vec3::new((p.x * k).clamp(-r, r), rim + (p.y - rim) * bump, (p.z * k).clamp(-r, r))
    };
    let crust = crate::mesh::shade(lathe(&ring, 96, 1.2).deformed(crimp), 1.2);
    shape.add("crust", "clay", crust);
}

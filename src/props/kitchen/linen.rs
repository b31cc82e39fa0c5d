//! What fills a laundry basket: a lining, crumpled linen, folded towels, a cloth that hangs over the rim.

use glam::{Vec2, Vec3};

use super::skin::closed_skin;
use super::wicker::Wall;
use crate::mesh::{TriMesh, box_project_faces, cloth, loft, shade, smooth};
use crate::num::math::{PI, TAU, atan2, cos, sin, sin_cos, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Shape};

/// Fills a basket up to `top` metres.
pub fn fill(args: &Args, shape: &mut Shape, wall: Wall, top: f32) {
    let seed = args.random("linen").bits();
    lining(shape, wall);
    let room = top - wall.tall;
    heap(shape, wall, room, seed);
    let towel = Vec3::new(wall.rim.x * 0.95, room * 0.34, wall.rim.y * 0.72);
    for (i, (slot, yaw)) in [("towel", 0.35), ("fabric", 0.2)].into_iter().enumerate() {
        let y = wall.tall + room * (0.3 + 0.35 * i as f32);
        let folded = folded(towel * (1.0 - 0.08 * i as f32).clamp(0.0, 1.0), seed ^ i as u64);
        shape.add("linen", slot, folded.yawed(yaw).at(-wall.rim.x * 0.12, y, -wall.rim.y * 0.16));
    }
    hanging(shape, wall, room, seed);
}

/// A lining turned over the rim, its hem gathered.
fn lining(shape: &mut Shape, wall: Wall) {
    // Metres outside the wall's middle line and above its rim.
    let line = [
        (0.0135, -0.05_f32),
        (0.0165, -0.05),
        (0.017, -0.012),
        (0.013, 0.008),
        (0.0, 0.013),
        (-0.012, 0.008),
        (-0.0155, -0.06),
        (-0.0125, -0.06),
        (-0.0095, 0.003),
        (0.0, 0.0085),
        (0.0105, 0.003),
        (0.014, -0.015),
    ];
    let rings: Vec<Vec<Vec3>> = line
        .iter()
        .map(|(out, dy)| {
            // Gathers grow towards the hem.
            let loose = (-dy / 0.05).clamp(0.0, 1.0) * if *out > 0.0 { 1.0 } else { 0.0 };
            let hem = |p: &Vec3| {
                let around = atan2(p.z, p.x);
                let fold = 0.002 * loose * (cos(26.0 * around) + 0.5 * cos(41.0 * around + 1.0));
                let drop = 0.006 * loose * sin(9.0 * around);
                let way = Vec3::new(p.x, 0.0, p.z).normalize_or(Vec3::X);
                *p + way * (out + fold) + Vec3::Y * (dy + drop)
            };
            wall.ring(wall.tall, 64).iter().map(hem).collect()
        })
        .collect();
    shape.add("lining", "fabric", closed_skin(&rings, 0.9));
}

/// Crumpled linen: a dome with sharp creases, lower at the wall.
fn heap(shape: &mut Shape, wall: Wall, room: f32, seed: u64) {
    let half = wall.rim - Vec2::splat(0.019);
    let (columns, rows) = (28, 24);
    let points: Vec<Vec3> = (0..=rows)
        .flat_map(|r| (0..=columns).map(move |c| (r, c)))
        .map(|(r, c)| {
            let (u, v) = (c as f32 / columns as f32 * 2.0 - 1.0, 1.0 - r as f32 / rows as f32 * 2.0);
            // A square laid onto a disc.
            let x = u * (1.0 - v * v * 0.5).sqrt();
            let z = v * (1.0 - u * u * 0.5).sqrt();
            let out = (x * x + z * z).min(1.0);
            let at = Vec3::new(x, 0.0, z) * 1.7;
            let ridge = |scale: f32, turn: f32| 1.0 - fbm3(at * scale + Vec3::Y * turn, 2, seed).abs() * 2.6;
            let crease = (0.6 * ridge(1.1, 0.0) + 0.4 * ridge(2.3, 5.0)).clamp(-0.4, 1.0);
            let dome = (1.0 - out * 0.75) * (1.0 - smoothstep(0.82, 1.0, out) * 0.6);
            let y =
                wall.tall - 0.035 + (room * 0.95) * dome * (0.35 + 0.65 * crease.max(0.0)) + 0.008 * crease;
            Vec3::new(x * half.x, y.min(wall.tall + room - 0.006), z * half.y)
        })
        .collect();
    let size = half * 2.2;
    shape.add("linen", "fabric", cloth(&points, columns, size, 0.012));
}

/// A towel folded in three, its round fold in front; about the middle of its base.
fn folded(size: Vec3, seed: u64) -> TriMesh {
    let (layers, steps) = (3, 5);
    let thick = size.y / layers as f32 * 0.5;
    let mut line: Vec<Vec2> = Vec::new();
    for layer in 0..layers {
        let y = thick * (2.0 * layer as f32 + 1.0);
        let ahead = if layer % 2 == 0 { 1.0 } else { -1.0 };
        let reach = size.z * 0.5 - thick;
        for k in 0..=steps {
            let s = k as f32 / steps as f32 * 2.0 - 1.0;
            // Less than the air between the layers.
            let sag = 0.1 * thick * cos(s * PI * 0.5) * layer as f32;
            line.push(Vec2::new(ahead * s * reach, y - sag));
        }
        if layer + 1 < layers {
            for k in 1..6 {
                let (s, c) = sin_cos(PI * k as f32 / 6.0);
                line.push(Vec2::new(ahead * (reach + s * thick), y + thick * (1.0 - c)));
            }
        }
    }
    let line = smooth(&line, 1);
    let count = 9;
    let rings: Vec<Vec<Vec3>> = (0..=count)
        .map(|i| {
            let x = (i as f32 / count as f32 - 0.5) * size.x;
            let soft = 0.05 * fbm3(Vec3::new(x * 9.0, 0.0, 3.0), 2, seed);
            let normal = |k: usize| {
                let along = line[(k + 1).min(line.len() - 1)] - line[k.saturating_sub(1)];
                Vec2::new(-along.y, along.x).normalize_or(Vec2::Y)
            };
            let at = |k: usize, out: f32| {
                let p = line[k] * (1.0 + soft) + normal(k) * out * thick * 0.92;
                Vec3::new(x, p.y, p.x)
            };
            let face = (0..line.len()).map(|k| at(k, 1.0));
            face.chain((0..line.len()).rev().map(|k| at(k, -1.0))).collect()
        })
        .collect();
    box_project_faces(&shade(loft(&rings, 0.8), 0.8))
}

/// A cloth with a fringe of folds that hangs over the rim in front.
fn hanging(shape: &mut Shape, wall: Wall, room: f32, seed: u64) {
    let (columns, rows) = (16, 20);
    let wide = wall.rim.x * 0.85;
    let drop = wall.tall * 0.42;
    let points: Vec<Vec3> = (0..=rows)
        .flat_map(|r| (0..=columns).map(move |c| (r, c)))
        .map(|(r, c)| {
            let (u, t) = (c as f32 / columns as f32 - 0.5, 1.0 - r as f32 / rows as f32);
            let x = (u + 0.12) * wide;
            let swing = (TAU * u * 2.2 + 2.0 * fbm3(Vec3::new(u * 2.0, 0.0, 1.0), 1, seed)).clamp(-9.0, 9.0);
            // From the heap to the rim, then down outside of it.
            let over = smoothstep(0.3, 0.5, t);
            let low = ((t - 0.42) / 0.58).max(0.0);
            let rim = |y: f32| {
                let share = (y / wall.tall).clamp(0.0, 1.0);
                let half = wall.foot.lerp(wall.rim, share) * (1.0 + 0.05 * sin(PI * share));
                half.y * (1.0 - (x / half.x) * (x / half.x)).max(0.05).sqrt()
            };
            let y =
                wall.tall + 0.017 + room * 0.3 * (1.0 - over) - drop * low * (1.0 + 0.08 * sin(swing * 0.5));
            let inner = rim(wall.tall) * (0.35 + 0.6 * (t / 0.42).min(1.0));
            let outer = rim(y.min(wall.tall)) * 1.03 + 0.02 + 0.008 * low * (1.0 + sin(swing));
            let z = inner + (outer - inner) * smoothstep(0.36, 0.5, t);
            Vec3::new(x * (1.0 - 0.12 * low), y + 0.003 * cos(swing) * (1.0 - low), z)
        })
        .collect();
    shape.add("linen", "towel", cloth(&points, columns as u32, Vec2::new(wide, drop * 1.6), 0.005));
}

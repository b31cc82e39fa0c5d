//! A coopered bathtub: staves under iron hoops, a board to sit on.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, ring, sphere};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::kitchen::skin::{closed_skin, hoop, rounded, skin};
use crate::props::{Args, Shape};

/// An oval tub of staves under iron hoops, a seat board across.
pub fn coopered(args: &Args, shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let thick = 0.028;
    let tall = size.y;
    let outline = |k: Vec2, count: u32| rounded(k, k.min_element() * 0.9, 0.0, count);
    let mut grain = args.random("staves");
    let rim = half - Vec2::splat(0.004);
    let line = outline(rim, 10);
    let count = line.len();
    // One stave for each side of the outline, leaning outwards to the rim.
    for i in 0..count {
        let (a, b) = (line[i], line[(i + 1) % count]);
        let pieces = (a.distance(b) / 0.12).ceil().max(1.0) as usize;
        for k in 0..pieces {
            let (p, q) = (a.lerp(b, k as f32 / pieces as f32), a.lerp(b, (k + 1) as f32 / pieces as f32));
            let middle = (p + q) * 0.5;
            let along = (q - p).normalize_or(Vec3::X);
            let out = Vec3::new(-along.z, 0.0, along.x) * -1.0;
            let out = if out.dot(middle) < 0.0 { -out } else { out };
            let wide = p.distance(q) - 0.0006;
            let top = tall - grain.unit() * 0.006;
            let path = [
                middle * 0.9 - out * thick * 0.5,
                middle * 0.96 - out * thick * 0.5 + Vec3::Y * top * 0.5,
                middle - out * thick * 0.5 + Vec3::Y * top,
            ];
            let taper = move |t: f32| Vec2::new(wide * (0.93 + 0.07 * t), thick);
            shape.add(
                "staves",
                "wood",
                bar(&path, out, taper, 0.003)
                    .deformed(|p| p.with_y(p.y.max(0.0)))
                    .uv_moved(Vec2::splat(grain.unit() * 4.0)),
            );
        }
    }
    // Exactly as tall as asked for.
    let cap = outline(rim - Vec2::splat(0.001), 10);
    let lip: Vec<Vec3> = cap.iter().map(|p| *p * 0.985 + Vec3::Y * (tall - 0.012)).collect();
    shape.add("lip", "wood", hoop(&lip, Vec3::Y, 0.012, 8));
    for (share, k) in [(0.12, 0.914), (0.5, 0.962), (0.86, 0.989)] {
        let band = |grow: f32, y: f32| -> Vec<Vec3> {
            line.iter()
                .map(|p| *p * k + p.normalize_or_zero() * grow + Vec3::Y * (tall * share + y))
                .collect()
        };
        let rings = [
            band(-0.006, -0.018),
            band(0.0025, -0.018),
            band(0.004, -0.016),
            band(0.004, 0.016),
            band(0.0025, 0.018),
            band(-0.006, 0.018),
        ];
        shape.add("hoops", "iron", closed_skin(&rings, 0.6));
    }
    let floor: Vec<Vec<Vec3>> = [0.05, 0.08]
        .iter()
        .map(|y| {
            line.iter().map(|p| *p * 0.9 - p.normalize_or_zero() * (thick * 0.8) + Vec3::Y * *y).collect()
        })
        .collect();
    shape.add("floor", "wood", skin(&floor, 0.6));
    let seat = bevel_box(Vec3::new(0.26, 0.026, size.z * 0.9), 0.004);
    let seat_y = tall * 0.5;
    shape.add("seat", "wood", seat.at(half.x * 0.56, seat_y, 0.0));
    shape.anchor("seat", Vec3::new(half.x * 0.56, seat_y + 0.013, 0.0), -FRAC_PI_2);
    for side in [-1.0, 1.0] {
        let grip = ring(0.05, 0.008, 20, 8).turned(rot_x(FRAC_PI_2)).yawed(FRAC_PI_2);
        let x = side * (half.x * 0.975 - 0.006);
        shape.add("grips", "iron", grip.at(x, tall * 0.68, 0.0));
        let boss = sphere(0.014, 2).at(side * (half.x * 0.978), tall * 0.68 + 0.05, 0.0);
        shape.add("grips", "iron", boss);
    }
}

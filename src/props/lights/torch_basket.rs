//! The fire basket: iron staves on a scrolled arm, coals and flames in it.

use glam::{Vec2, Vec3};

use super::flame::{FIRE_LIGHT, tongue};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, ring, smooth, sphere, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::hearth::fire::embers;
use crate::props::{Args, Shape};

/// Fills the size of `args`; the origin is the middle of the back.
pub fn build(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut random = args.random("basket");
    let r = (size.x * 0.5).min(size.z * 0.4) - 0.004;
    let (low, top) = (-size.y * 0.5, size.y * 0.5);
    let axis = Vec3::Z * (size.z - r - 0.006);
    let (floor, rim) = (low + size.y * 0.42, low + size.y * 0.66);
    let plate = bevel_box(Vec3::new(size.x * 0.42, size.y * 0.5, 0.01), 0.003);
    shape.add("plate", "iron", plate.at(0.0, low + size.y * 0.25, 0.005));
    for y in [0.05, 0.45] {
        shape.add("plate", "iron", sphere(0.008, 2).at(0.0, low + size.y * y, 0.011));
    }
    let flat = |path: &[Vec3], shape: &mut Shape| {
        let path = smooth(path, 4);
        shape.add("arm", "iron", bar(&path, Vec3::X, |_| Vec2::new(0.008, 0.022), 0.002));
    };
    let at = |z: f32, y: f32| Vec3::new(0.0, low + size.y * y, z);
    flat(&[at(0.006, 0.36), at(axis.z * 0.5, 0.365), at(axis.z, 0.405)], shape);
    flat(&[at(0.006, 0.04), at(axis.z * 0.35, 0.12), at(axis.z * 0.8, 0.28), at(axis.z * 0.92, 0.39)], shape);
    // A scroll fills the corner under the arm.
    let curl = (axis.z * 0.16).min(size.y * 0.07);
    let middle = at(axis.z * 0.3, 0.27);
    let scroll: Vec<Vec3> = (0..=28)
        .map(|i| i as f32 / 28.0)
        .map(|t| {
            let out = on_circle(TAU * 1.5 * t + 0.6) * curl * (1.0 - 0.78 * t);
            middle + Vec3::new(0.0, out.y, out.x)
        })
        .collect();
    shape.add("arm", "iron", tube(&scroll, 0.005, 8));
    let knop = sphere(r * 0.28, 2).moved(axis + Vec3::Y * (floor - r * 0.28));
    shape.add("basket", "iron", knop);
    shape.add("basket", "iron", cylinder(r * 0.62, 0.01, 24, 0.003).moved(axis + Vec3::Y * floor));
    for i in 0..9 {
        let out = on_circle(TAU * i as f32 / 9.0);
        let place = |k: f32, y: f32| axis + Vec3::new(out.x * r * k, y, out.y * r * k);
        let tall = rim - floor;
        let stave = smooth(
            &[
                place(0.55, floor + 0.004),
                place(0.74, floor + tall * 0.4),
                place(0.9, rim),
                place(0.97, rim + tall * 0.14),
            ],
            3,
        );
        shape.add("basket", "iron", tube(&stave, 0.0045, 7));
    }
    for (k, y) in [(0.73, 0.4), (0.89, 0.97)] {
        let hoop = ring(r * k, 0.005, 28, 7);
        shape.add("basket", "iron", hoop.moved(axis + Vec3::Y * (floor + (rim - floor) * y)));
    }
    let coals = embers(26, Vec2::splat(r * 0.55), (rim - floor) * 0.5, r * 0.3, &mut random);
    shape.add("coals", "flame", coals.moved(axis + Vec3::Y * (floor + 0.01)));
    let base = rim - (rim - floor) * 0.5;
    let fire = top - base;
    let mut flames = vec![tongue(fire, r * 0.42, Vec2::ZERO, 10, 3)];
    for i in 0..5 {
        let out = on_circle(TAU * (i as f32 + random.unit() * 0.5) / 5.0) * r * 0.32;
        let tall = fire * random.range(0.5, 0.78);
        flames.push(tongue(tall, r * 0.24, out * 0.2, 8, 3).at(out.x, 0.0, out.y));
    }
    shape.add("flame", "flame", TriMesh::merged(flames).moved(axis + Vec3::Y * base));
    shape.light(axis + Vec3::Y * (base + fire * 0.4), FIRE_LIGHT, 34.0, 7.0);
}

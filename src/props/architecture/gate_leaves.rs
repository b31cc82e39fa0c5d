//! Leaves of garden gates that are not of boards: wrought iron and bamboo.

use glam::{Vec2, Vec3};

use super::fence_gate::Leaf;
use crate::mesh::{TriMesh, bevel_box, smooth_path, tube};
use crate::num::Stream;
use crate::num::math::{PI, sin};
use crate::props::Shape;

/// Iron bars with spear heads under an arch, scrolls below.
pub fn wrought(shape: &mut Shape, leaf: &Leaf) {
    let tall = leaf.high - leaf.low;
    let right = leaf.left + leaf.wide;
    let r = 0.009;
    let arch = |x: f32| {
        let t = (x - leaf.left) / leaf.wide;
        leaf.high - tall * 0.17 + tall * 0.1 * sin(PI * t)
    };
    for x in [leaf.left + 0.014, right - 0.014] {
        let stile = bevel_box(Vec3::new(0.026, arch(x) - leaf.low, 0.026), 0.003);
        shape.add("frame", "iron", stile.at(x, (arch(x) + leaf.low) * 0.5, leaf.z));
    }
    for y in [leaf.low + 0.016, leaf.low + tall * 0.3] {
        let rail = bevel_box(Vec3::new(leaf.wide, 0.024, 0.02), 0.003);
        shape.add("frame", "iron", rail.at((leaf.left + right) * 0.5, y, leaf.z));
    }
    let bow: Vec<Vec3> = (0..=12)
        .map(|k| leaf.left + leaf.wide * k as f32 / 12.0)
        .map(|x| Vec3::new(x, arch(x), leaf.z))
        .collect();
    shape.add("frame", "iron", crate::mesh::bar(&bow, Vec3::Z, |_| Vec2::new(0.024, 0.018), 0.003));
    let count = (leaf.wide / 0.11).round().max(4.0) as usize;
    for i in 1..count {
        let x = leaf.left + leaf.wide * i as f32 / count as f32;
        let point = tall * 0.07;
        let top = arch(x) + point * 0.95;
        shape.add(
            "bars",
            "iron",
            tube(&[Vec3::new(x, leaf.low + 0.02, leaf.z), Vec3::new(x, top - point, leaf.z)], r, 8),
        );
        let spear = [(0.4, 0.0), (1.0, 0.08), (0.5, 0.16), (1.7, 0.4), (0.9, 0.74), (0.08, 1.0)]
            .map(|(k, y)| (k * r * 1.1, y * point));
        shape.add(
            "spears",
            "iron",
            crate::props::science::fittings::turned(&spear, 1, 10, 0.5).at(x, top - point, leaf.z),
        );
    }
    // A pair of scrolls to each gap of the lower field.
    let pairs = (leaf.wide / 0.34).round().max(1.0) as usize;
    let reach = tall * 0.12;
    for i in 0..pairs * 2 {
        let x = leaf.left + leaf.wide * (i as f32 + 0.5) / (pairs * 2) as f32;
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let curl: Vec<Vec3> = (0..=18)
            .map(|k| k as f32 / 18.0)
            .map(|t| {
                let c = crate::num::math::on_circle(t * 7.2 - 0.4) * reach * (0.95 - 0.8 * t);
                Vec3::new(x + side * c.x * 0.62, leaf.low + tall * 0.16 + c.y, leaf.z)
            })
            .collect();
        shape.add("scrolls", "iron", tube(&curl, r * 0.7, 6));
    }
}

/// Split bamboo in a frame of poles, tied at the crossings.
pub fn wicket(shape: &mut Shape, leaf: &Leaf, hand: &mut Stream) {
    let tall = leaf.high - leaf.low;
    let right = leaf.left + leaf.wide;
    let r = 0.017;
    let z = leaf.z;
    for x in [leaf.left + r, right - r] {
        shape.add("frame", "bamboo", cane(Vec3::new(x, leaf.low, z), Vec3::new(x, leaf.high, z), r));
    }
    for share in [0.04, 0.5, 0.96] {
        let y = leaf.low + tall * share;
        shape.add(
            "frame",
            "bamboo",
            cane(Vec3::new(leaf.left, y, z - r), Vec3::new(right, y, z - r), r * 0.9),
        );
    }
    let count = (leaf.wide / 0.06).round().clamp(6.0, 28.0) as usize;
    for i in 0..count {
        let x = leaf.left + r * 2.0 + (leaf.wide - r * 4.0) * (i as f32 + 0.5) / count as f32;
        let top = leaf.high - 0.01 - hand.unit() * 0.03;
        shape.add(
            "canes",
            "bamboo",
            cane(Vec3::new(x, leaf.low + 0.01, z + 0.006), Vec3::new(x, top, z + 0.006), 0.0105),
        );
    }
    for share in [0.04, 0.5, 0.96] {
        for i in 0..5 {
            let x = leaf.left + leaf.wide * (0.08 + 0.21 * i as f32);
            let knot: Vec<Vec3> = smooth_path(
                &[(-0.016, -0.02), (0.016, 0.02), (0.016, -0.02), (-0.016, 0.02)]
                    .map(|(dx, dy)| Vec3::new(x + dx, leaf.low + tall * share + dy, z + 0.019)),
                2,
            );
            shape.add("ties", "iron", tube(&knot, 0.004, 6));
        }
    }
}

/// A bamboo cane with its joints.
fn cane(from: Vec3, to: Vec3, r: f32) -> TriMesh {
    let joints = (from.distance(to) / 0.4).round().max(2.0) as usize;
    let rows: Vec<Vec3> = (0..=joints * 3).map(|i| from.lerp(to, i as f32 / (joints * 3) as f32)).collect();
    let swell = move |t: f32| {
        let near = (t * joints as f32).fract();
        r * if near.min(1.0 - near) < 0.02 { 1.16 } else { 1.0 }
    };
    crate::mesh::tube_varying(&rows, swell, 8)
}

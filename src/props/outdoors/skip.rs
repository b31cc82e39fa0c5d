//! A builder's skip, and what people throw away.

use glam::{Vec2, Vec3};

use super::dumpster::WALL;
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, displaced, extrude};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, rot_x, rot_y};
use crate::num::noise::fbm3;
use crate::props::Shape;

/// An open hull with leaning ends, ribs and the lugs that chains take hold of.
pub fn skip(shape: &mut Shape, size: Vec3, full: bool, hand: &mut Stream) {
    let (half, tall, d) = (size.x * 0.5, size.y, size.z * 0.5 - 0.06);
    let toe = half * 0.62;
    let side = [
        (-toe, 0.05),
        (toe, 0.05),
        (half - 0.02, tall * 0.62),
        (half - 0.02, tall - 0.03),
        (-half + 0.02, tall - 0.03),
        (-half + 0.02, tall * 0.62),
    ];
    let side: Vec<Vec2> = side.map(Vec2::from).to_vec();
    for way in [-1.0, 1.0] {
        shape.add("body", "metal", extrude(&side, WALL, 0.004).at(0.0, 0.0, way * (d - WALL * 0.5)));
        let rail = bevel_box(Vec3::new(size.x, 0.06, 0.05), 0.01);
        shape.add("rim", "metal", rail.at(0.0, tall - 0.03, way * (d - 0.012)));
        for x in [-0.5, 0.0, 0.5] {
            let rib = bevel_box(Vec3::new(0.08, tall - 0.12, 0.045), 0.012);
            shape.add("ribs", "metal", rib.at(x * toe * 1.7, tall * 0.5 + 0.01, way * (d + 0.008)));
            // Lugs for the chains.
            if x != 0.0 {
                let lug = cylinder(0.032, 0.075, 16, 0.006).turned(rot_x(FRAC_PI_2)).at(
                    x * toe * 1.7,
                    tall * 0.72,
                    way * (d + 0.0225) - 0.0375,
                );
                shape.add("lugs", "iron", lug);
                let head = cylinder(0.05, 0.014, 16, 0.003).turned(rot_x(FRAC_PI_2)).at(
                    x * toe * 1.7,
                    tall * 0.72,
                    way * (d + 0.053) - 0.007,
                );
                shape.add("lugs", "iron", head);
            }
        }
        for (a, b) in [
            ((toe, 0.05), (half - 0.02, tall * 0.62)),
            ((half - 0.02, tall * 0.6), (half - 0.02, tall - 0.03)),
        ] {
            let path = [
                Vec3::new(way * (a.0 - WALL * 0.5), a.1, 0.0),
                Vec3::new(way * (b.0 - WALL * 0.5), b.1, 0.0),
            ];
            shape.add("body", "metal", bar(&path, Vec3::X, |_| Vec2::new(d * 2.0 - WALL, WALL), 0.004));
        }
        let end = bevel_box(Vec3::new(0.05, 0.06, d * 2.0), 0.01);
        shape.add("rim", "metal", end.at(way * (half - 0.025), tall - 0.03, 0.0));
        let skid = bevel_box(Vec3::new(toe * 1.9, 0.06, 0.07), 0.01);
        shape.add("skids", "iron", skid.at(0.0, 0.03, way * d * 0.6));
    }
    let floor = bevel_box(Vec3::new(toe * 2.0, WALL, d * 2.0 - WALL), 0.004);
    shape.add("body", "metal", floor.at(0.0, 0.05 + WALL * 0.5, 0.0));
    if full {
        rubbish(shape, Vec3::new(0.0, tall - 0.2, 0.0), half - 0.16, d * 0.92, hand);
    }
}

/// Bags and boxes heaped over a rim.
pub fn rubbish(shape: &mut Shape, middle: Vec3, half: f32, deep: f32, hand: &mut Stream) {
    let columns = (half * 2.0 / 0.42).round().max(2.0) as usize;
    for i in 0..columns {
        for row in [-0.45, 0.45] {
            let x = ((i as f32 + 0.5) / columns as f32 * 2.0 - 1.0) * (half - 0.12);
            let at = middle + Vec3::new(x, hand.range(0.0, 0.08), row * deep);
            if hand.chance(0.28) {
                let carton = bevel_box(Vec3::new(hand.range(0.3, 0.42), 0.3, hand.range(0.26, 0.36)), 0.006);
                let lean = rot_y(hand.signed()) * rot_x(hand.signed() * 0.35);
                shape.add("rubbish", "boxes", carton.turned(lean).moved(at + Vec3::Y * 0.1));
            } else {
                shape.add("rubbish", "bags", bag(hand).yawed(hand.signed() * 3.0).moved(at));
            }
        }
    }
}

/// A full bag, tied at its top.
fn bag(hand: &mut Stream) -> TriMesh {
    let (r, shift) = (hand.range(0.23, 0.28), hand.unit() * 20.0);
    let mesh = displaced(3, |way| {
        let folds = 1.0 + 0.1 * fbm3(way * 2.6 + Vec3::splat(shift), 3, 7);
        let neck = ((way.y - 0.8) / 0.2).clamp(0.0, 1.0);
        let flat = Vec3::new(way.x, way.y * 0.82, way.z) * r * folds;
        flat * Vec3::new(1.0 - 0.5 * neck, 1.0 + 0.3 * neck, 1.0 - 0.5 * neck)
    });
    crate::mesh::uv::box_project(mesh)
}

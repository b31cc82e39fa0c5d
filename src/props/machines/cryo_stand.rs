//! What a sleeping pod stands on, and its panel of keys.

use glam::{Vec2, Vec3};

use super::cryo_pod::Stance;
use super::parts::{pipe, turned};
use crate::mesh::{bar, bevel_box, ring};
use crate::props::Shape;

pub fn plinth(shape: &mut Shape, size: Vec3, rim: f32) {
    let low = size.y * 0.16;
    let block = bevel_box(Vec3::new(size.x * 0.6, low + 0.04, size.z * 0.72), 0.03);
    shape.add("plinth", "metal", block.at(0.0, (low + 0.04) * 0.5, 0.0));
    shape.add(
        "plinth",
        "rubber",
        bevel_box(Vec3::new(size.x * 0.72, 0.05, size.z * 0.8), 0.012).at(0.0, 0.025, 0.0),
    );
    for side in [-1.0, 1.0] {
        for i in 0..3 {
            let z = -size.z * (0.2 + 0.07 * i as f32);
            let path = [
                Vec3::new(side * size.x * 0.2, 0.08, z),
                Vec3::new(side * size.x * 0.44, 0.08, z),
                Vec3::new(side * size.x * 0.44, rim * 0.62, z),
            ];
            shape.add("hoses", "rubber", pipe(&path, 0.022, 0.09));
        }
    }
}

/// A foot plate and a spine that hold an upright pod.
pub fn cradle(shape: &mut Shape, stance: &Stance, size: Vec3) {
    let foot = [(0.0, 0.0), (0.66, 0.0), (0.66, 0.05), (0.6, 0.09), (0.5, 0.22), (0.0, 0.22)];
    let foot: Vec<(f32, f32)> = foot.iter().map(|(a, b)| (a * size.x, *b)).collect();
    let z = stance.point(Vec3::new(0.0, size.y * 0.45, size.z * 0.5)).z;
    shape.add("plinth", "metal", turned(&foot, 32).at(0.0, 0.0, z));
    shape.add("lights", "lamp", ring(size.x * 0.625, 0.012, 36, 8).at(0.0, 0.075, z));
    let back = |share: f32| stance.point(Vec3::new(0.0, size.y * 0.12, size.z * (0.5 - share)));
    let path = [back(0.0).with_y(0.02), back(0.1), back(0.5), back(0.86)];
    shape.add("spine", "metal", bar(&path, Vec3::Z, |_| Vec2::new(0.34, 0.16), 0.03));
    for x in [-0.3, 0.3] {
        let path = [back(0.0).with_y(0.04), back(0.14), back(0.5), back(0.74)]
            .map(|p| p + Vec3::X * x * size.x - Vec3::Z * 0.03);
        shape.add("hoses", "rubber", pipe(&path, 0.03, 0.3));
    }
}

pub fn panel(shape: &mut Shape, stance: &Stance, half: Vec3, rim: f32) {
    let at = Vec3::new(half.x * 0.985 - 0.005, rim - 0.16, half.z * 0.24);
    shape.add("panel", "metal", stance.put(bevel_box(Vec3::new(0.03, 0.13, 0.3), 0.008).moved(at)));
    shape.add(
        "panel",
        "lamp",
        stance.put(bevel_box(Vec3::new(0.01, 0.09, 0.18), 0.003).moved(at + Vec3::new(0.013, 0.0, -0.04))),
    );
    for i in 0..3 {
        let key = bevel_box(Vec3::new(0.014, 0.02, 0.04), 0.003);
        shape.add(
            "panel",
            "rubber",
            stance.put(key.moved(at + Vec3::new(0.013, 0.03 - 0.03 * i as f32, 0.1))),
        );
    }
}

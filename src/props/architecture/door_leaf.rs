//! The moving part of a door: stiles, rails and panels; planks and straps; or one flush slab.

use glam::{Vec2, Vec3};

use super::timber::{board, rod};
use crate::mesh::{bevel_box, cylinder, extrude, sphere, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::Shape;

/// Where the leaf hangs: its front face lies at z = `front`. Metres.
pub struct Leaf {
    pub width: f32,
    pub height: f32,
    pub bottom: f32,
    pub front: f32,
    pub thick: f32,
}

/// A frame of stiles and rails around raised panels, two across, three high; brass lever.
pub fn panelled(shape: &mut Shape, leaf: &Leaf, tone: &mut Stream) {
    let (w, h, t) = (leaf.width, leaf.height, leaf.thick);
    let middle = leaf.front - t * 0.5;
    let stile = (w * 0.13).min(0.12);
    let mut put = |size: Vec3, x: f32, y: f32| {
        shape.add("leaf", "wood", board(size, tone).at(x, leaf.bottom + y, middle));
    };
    for side in [-1.0, 1.0] {
        put(Vec3::new(stile, h, t), side * (w - stile) * 0.5, h * 0.5);
    }
    let between = w - stile * 2.0;
    let lock = 0.92 - leaf.bottom;
    let rails = [(0.0, 0.2), (lock - 0.08, lock + 0.08), (h - 0.52, h - 0.42), (h - 0.115, h)];
    for (low, high) in rails {
        put(Vec3::new(between, high - low, t), 0.0, (low + high) * 0.5);
    }
    for pair in rails.windows(2) {
        let (low, high) = (pair[0].1, pair[1].0);
        put(Vec3::new(0.09, high - low, t), 0.0, (low + high) * 0.5);
        let wide = (between - 0.09) * 0.5;
        for side in [-1.0, 1.0] {
            let x = side * (0.045 + wide * 0.5);
            put(Vec3::new(wide, high - low, 0.014), x, (low + high) * 0.5);
            // The raised field in the middle of the panel.
            put(Vec3::new(wide - 0.07, high - low - 0.07, 0.034), x, (low + high) * 0.5);
        }
    }
    hinges(shape, leaf, "brass");
    lever(shape, leaf, "brass");
}

/// One slab with three grooves and a bar handle of steel.
pub fn flush(shape: &mut Shape, leaf: &Leaf, tone: &mut Stream) {
    let (w, h, t) = (leaf.width, leaf.height, leaf.thick);
    let core = bevel_box(Vec3::new(w - 0.004, h - 0.004, t - 0.012), 0.002);
    shape.add("leaf", "wood", core.at(0.0, leaf.bottom + h * 0.5, leaf.front - t * 0.5));
    let rows = 5;
    let tall = h / rows as f32;
    for i in 0..rows {
        let skin = board(Vec3::new(w, tall - 0.007, t), tone);
        let y = leaf.bottom + tall * (i as f32 + 0.5);
        shape.add("leaf", "wood", skin.at(0.0, y, leaf.front - t * 0.5));
    }
    let x = w * 0.5 - 0.075;
    let z = leaf.front + 0.048;
    let (low, high) = (leaf.bottom + h * 0.35, leaf.bottom + h * 0.62);
    shape.add("handle", "metal", rod(Vec3::new(x, low, z), Vec3::new(x, high, z), 0.013, 14));
    for y in [low + 0.08, high - 0.08] {
        let (from, to) = (Vec3::new(x, y, leaf.front - 0.005), Vec3::new(x, y, z));
        shape.add("handle", "metal", rod(from, to, 0.008, 10));
    }
    hinges(shape, leaf, "metal");
}

/// Upright planks held by battens behind and iron straps in front, a ring to pull.
pub fn planked(shape: &mut Shape, leaf: &Leaf, tone: &mut Stream) {
    let (w, h, t) = (leaf.width, leaf.height, leaf.thick);
    let planks = (w / 0.15).round().max(3.0) as usize;
    let shares: Vec<f32> = (0..planks).map(|_| tone.range(0.8, 1.2)).collect();
    let total: f32 = shares.iter().sum();
    let mut left = -w * 0.5;
    for share in shares {
        let wide = w * share / total;
        let proud = tone.range(0.0, 0.003);
        let plank = bevel_box(Vec3::new(wide - 0.003, h, t * 0.7), 0.005);
        let plank = plank.uv_moved(Vec2::new(tone.unit() * 3.0, tone.unit() * 3.0));
        let z = leaf.front - t * 0.35 - proud;
        shape.add("leaf", "wood", plank.at(left + wide * 0.5, leaf.bottom + h * 0.5, z));
        left += wide;
    }
    for y in [0.14, 0.5, 0.86] {
        let y = leaf.bottom + h * y;
        let batten = board(Vec3::new(w - 0.08, 0.12, t * 0.4), tone);
        shape.add("battens", "wood", batten.at(0.0, y, leaf.front - t * 0.88));
    }
    for y in [0.16, 0.84] {
        strap(shape, leaf, leaf.bottom + h * y);
    }
    ring_pull(shape, leaf);
}

/// A tapering iron hinge with a spear point, nailed across the planks.
fn strap(shape: &mut Shape, leaf: &Leaf, y: f32) {
    let long = leaf.width * 0.82;
    let outline = [
        (0.0, -0.035),
        (long * 0.72, -0.02),
        (long * 0.76, -0.05),
        (long * 0.86, -0.034),
        (long, 0.0),
        (long * 0.86, 0.034),
        (long * 0.76, 0.05),
        (long * 0.72, 0.02),
        (0.0, 0.035),
    ];
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let left = -leaf.width * 0.5;
    let z = leaf.front + 0.002;
    shape.add("hinges", "iron", extrude(&outline, 0.01, 0.0015).at(left, y, z));
    let pin = rod(Vec3::new(left, y - 0.055, z), Vec3::new(left, y + 0.055, z), 0.014, 10);
    shape.add("hinges", "iron", pin);
    for x in [0.08, 0.3, 0.52, 0.7, 0.84] {
        let nail = sphere(0.011, 1).stretched(Vec3::new(1.0, 1.0, 0.7));
        shape.add("hinges", "iron", nail.at(left + long * x, y, z + 0.005));
    }
}

fn ring_pull(shape: &mut Shape, leaf: &Leaf) {
    let center = Vec3::new(leaf.width * 0.5 - 0.1, 1.02, leaf.front);
    let plate: Vec<Vec2> = (0..8).map(|i| on_circle(TAU * (i as f32 + 0.5) / 8.0) * 0.055).collect();
    shape.add("handle", "iron", extrude(&plate, 0.01, 0.002).moved(center + Vec3::Z * 0.003));
    shape.add("handle", "iron", sphere(0.015, 2).moved(center + Vec3::new(0.0, 0.015, 0.014)));
    let ring: Vec<Vec3> = (0..=20)
        .map(|i| (on_circle(TAU * i as f32 / 20.0 + FRAC_PI_2) * 0.055).extend(0.0))
        .map(|p| center + p + Vec3::new(0.0, -0.04, 0.02))
        .collect();
    shape.add("handle", "iron", tube(&ring, 0.007, 8));
    let keyhole = bevel_box(Vec3::new(0.05, 0.09, 0.006), 0.002);
    shape.add("handle", "iron", keyhole.moved(center + Vec3::new(0.0, -0.18, 0.002)));
}

/// Three butt hinges on the left, their knuckles showing.
fn hinges(shape: &mut Shape, leaf: &Leaf, slot: &'static str) {
    for y in [0.12, 0.5, 0.88] {
        let y = leaf.bottom + leaf.height * y;
        let knuckle = cylinder(0.008, 0.1, 10, 0.002);
        shape.add("hinges", slot, knuckle.at(-leaf.width * 0.5 - 0.002, y - 0.05, leaf.front + 0.004));
    }
}

/// A long plate with a curved lever and a keyhole.
fn lever(shape: &mut Shape, leaf: &Leaf, slot: &'static str) {
    let x = leaf.width * 0.5 - 0.055;
    let (y, z) = (1.02, leaf.front);
    let plate = bevel_box(Vec3::new(0.042, 0.22, 0.008), 0.0025);
    shape.add("handle", slot, plate.at(x, y - 0.035, z + 0.002));
    let neck = cylinder(0.011, 0.042, 12, 0.002).turned(rot_x(FRAC_PI_2));
    shape.add("handle", slot, neck.at(x, y, z + 0.003));
    let grip: Vec<Vec3> =
        [(0.0, 0.0, 0.04), (-0.03, 0.002, 0.046), (-0.08, 0.003, 0.046), (-0.12, -0.004, 0.042)]
            .iter()
            .map(|(dx, dy, dz)| Vec3::new(x + dx, y + dy, z + dz))
            .collect();
    shape.add("handle", slot, tube(&grip, 0.0095, 10));
    let key = cylinder(0.009, 0.004, 12, 0.001).turned(rot_x(FRAC_PI_2));
    shape.add("handle", slot, key.at(x, y - 0.1, z + 0.005));
}

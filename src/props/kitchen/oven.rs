//! The parts of ovens: hollow bodies with a cavity in front, doors that fold down, knobs, grates, burners.

use glam::{Vec2, Vec3};

use super::skin::{closed_skin, rounded, skin};
use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, ring};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::{Motion, Shape};

/// A box with a cavity open to the front: outer `size`, the cavity's size, both centred on the origin in x
/// and y; the front rim in z = 0, `wall` left behind the cavity.
pub fn cavity(size: Vec3, hole: Vec2, wall: f32, corner: f32) -> TriMesh {
    let (outer, inner) = (Vec2::new(size.x, size.y) * 0.5, hole * 0.5);
    let ring = |half: Vec2, inset: f32, z: f32, corner: f32| rounded(half - Vec2::splat(inset), corner, z, 4);
    let rings = [
        ring(outer, 0.004, -size.z, corner),
        ring(outer, 0.0, 0.004 - size.z, corner),
        ring(outer, 0.0, -0.004, corner),
        ring(outer, 0.004, 0.0, corner),
        ring(inner, -0.003, 0.0, 0.02),
        ring(inner, 0.0, -0.004, 0.02),
        ring(inner, 0.002, wall - size.z, 0.02),
        ring(inner, 0.02, wall - size.z - 0.004, 0.02),
    ];
    skin(&rings, 0.6).turned(rot_x(FRAC_PI_2))
}

/// A wire shelf of `wide` × `deep` metres in y = 0 about the origin.
pub fn rack(wide: f32, deep: f32) -> TriMesh {
    let mut bars = Vec::new();
    for side in [-1.0, 1.0] {
        bars.push(bevel_box(Vec3::new(wide, 0.006, 0.006), 0.0015).at(0.0, 0.0, side * (deep * 0.5 - 0.003)));
        bars.push(bevel_box(Vec3::new(0.006, 0.006, deep), 0.0015).at(side * (wide * 0.5 - 0.003), 0.0, 0.0));
    }
    let count = (wide / 0.045).round().max(3.0) as usize;
    for i in 1..count {
        let x = (i as f32 / count as f32 - 0.5) * wide;
        bars.push(bevel_box(Vec3::new(0.004, 0.004, deep - 0.004), 0.0).at(x, 0.001, 0.0));
    }
    TriMesh::merged(bars)
}

/// How a door that folds down is made.
pub struct OvenDoor {
    /// Middle of its inner face.
    pub at: Vec3,
    /// Width and height.
    pub size: Vec2,
    /// Slot of its frame.
    pub slot: &'static str,
    /// Slot of the handle.
    pub handle: &'static str,
    /// Whether it has a window.
    pub window: bool,
}

/// How high pots stand over the plate that the grates stand on, metres.
pub const GRATE: f32 = 0.0485;
/// Thickness of an oven door, metres.
pub const DOOR: f32 = 0.035;
/// How far its handle stands out, metres.
pub const GRIP: f32 = 0.045;

/// Adds the door, hinged along its lower edge.
pub fn oven_door(shape: &mut Shape, name: &str, door: &OvenDoor) {
    let hinge = door.at - Vec3::Y * door.size.y * 0.5 + Vec3::Z * 0.006;
    shape.moving(name, hinge, Motion::Hinge { axis: Vec3::X, angle_rad: 1.5 }, |shape| {
        let half = door.size * 0.5;
        let ring = |half: Vec2, inset: f32, z: f32| rounded(half - Vec2::splat(inset), 0.008, z, 4);
        let glass = Vec2::new(half.x * 0.72, half.y * 0.6);
        if door.window {
            // A frame around the pane, the pane between its faces.
            let rings = [
                ring(glass, 0.0, DOOR - 0.01),
                ring(glass, 0.0, 0.004),
                ring(half, 0.003, 0.001),
                ring(half, 0.0, 0.004),
                ring(half, 0.0, DOOR - 0.005),
                ring(half, 0.005, DOOR),
                ring(glass, -0.004, DOOR),
                ring(glass, 0.0, DOOR - 0.004),
            ];
            shape.add("door", door.slot, closed_skin(&rings, 0.5).turned(rot_x(FRAC_PI_2)).moved(door.at));
            let pane = bevel_box((glass * 2.0 + Vec2::splat(0.002)).extend(0.012), 0.001);
            shape.add("window", "glass", pane.moved(door.at + Vec3::Z * (DOOR - 0.014)));
        } else {
            let rings = [
                ring(half, 0.003, 0.001),
                ring(half, 0.0, 0.004),
                ring(half, 0.0, DOOR - 0.006),
                ring(half, 0.006, DOOR),
                ring(half, 0.02, DOOR),
                ring(half, 0.026, DOOR - 0.004),
                ring(half, 0.05, DOOR - 0.004),
            ];
            shape.add("door", door.slot, skin(&rings, 0.5).turned(rot_x(FRAC_PI_2)).moved(door.at));
        }
        let wide = door.size.x * 0.8;
        let y = door.at.y + half.y - (door.size.y * 0.1).min(0.04);
        let z = door.at.z + DOOR;
        let bar = cylinder(0.011, wide, 14, 0.003).turned(rot_z(FRAC_PI_2));
        shape.add("handle", door.handle, bar.at(door.at.x + wide * 0.5, y, z + GRIP - 0.011));
        for side in [-1.0, 1.0] {
            let foot = cylinder(0.008, GRIP - 0.008, 12, 0.0015).turned(rot_x(FRAC_PI_2));
            shape.add("handle", door.handle, foot.at(door.at.x + side * wide * 0.43, y, z - 0.002));
        }
    });
}

/// A control knob with a pointer, standing out of z = 0 towards +Z.
pub fn control(radius: f32) -> TriMesh {
    let line = [(0.0, -0.1), (1.25, -0.1), (1.25, 0.12), (1.0, 0.2), (0.94, 1.1), (0.82, 1.24), (0.0, 1.24)];
    let body =
        lathe(&profile(&line.map(|(x, y)| (x * radius, y * radius))), 18, 0.6).turned(rot_x(FRAC_PI_2));
    let mark = bevel_box(Vec3::new(0.14, 0.8, 0.3) * radius, radius * 0.04);
    TriMesh::merged([body, mark.at(0.0, radius * 0.5, radius * 1.16)])
}

/// A gas burner on y = 0: spreader, cap, and a grate of fingers of radius `reach`.
pub fn burner(shape: &mut Shape, at: Vec3, radius: f32, reach: f32) {
    let line = [
        (0.0, 0.0),
        (1.35, 0.0),
        (1.3, 0.14),
        (1.0, 0.2),
        (1.0, 0.42),
        (1.06, 0.44),
        (1.06, 0.58),
        (0.9, 0.66),
        (0.0, 0.68),
    ];
    shape.add(
        "burners",
        "iron",
        lathe(&profile(&line.map(|(x, y)| (x * radius, y * radius))), 24, 0.5).moved(at),
    );
    // All grates of a hob are level.
    let high = (radius * 0.68 + 0.016).max(GRATE - 0.005);
    for i in 0..4 {
        let turn = TAU * (i as f32 + 0.5) / 4.0;
        let out = on_circle(turn);
        let finger = bevel_box(Vec3::new(reach * 0.74, 0.01, 0.008), 0.0025);
        let middle = at + Vec3::new(out.x, 0.0, -out.y) * reach * 0.66 + Vec3::Y * high;
        shape.add("grates", "iron", finger.yawed(turn).moved(middle));
        let leg = bevel_box(Vec3::new(0.009, high + 0.004, 0.009), 0.0015);
        let foot = at + Vec3::new(out.x, 0.0, -out.y) * reach * 0.98 + Vec3::Y * (high + 0.003) * 0.5;
        shape.add("grates", "iron", leg.yawed(turn).moved(foot));
    }
    shape.add("grates", "iron", ring(reach * 0.98, 0.0045, 24, 6).moved(at + Vec3::Y * (high - 0.001)));
}

//! The plates of arms and legs of a suit of armour.

use glam::Vec3;

use super::plates::Suit;
use crate::mesh::{TriMesh, bevel_box, box_project_faces, cylinder, displaced, shade, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::Shape;

/// A pauldron of lames, the arm, an elbow cop and a gauntlet; `side` is −1 for the left of the picture.
pub fn arm(shape: &mut Shape, suit: &Suit, side: f32) {
    let joints = [
        suit.at(side * 0.135, 0.79, -0.004),
        suit.at(side * 0.162, 0.625, -0.008),
        suit.at(side * 0.166, 0.5, 0.05),
    ];
    for i in 0..4 {
        let k = i as f32;
        let cap = displaced(3, |d| {
            let y = d.y.max(-0.25) * (0.052 - 0.004 * k);
            Vec3::new(d.x * (0.057 - 0.0045 * k) * suit.wide, y, d.z * (0.062 - 0.005 * k)) * suit.unit
        });
        let lame = cap.turned(rot_z(-side * (0.25 + 0.13 * k)));
        let at = suit.at(side * (0.122 + 0.014 * k), 0.785 - 0.021 * k, -0.004);
        shape.add("pauldrons", "metal", box_project_faces(&shade(lame, 0.7)).moved(at));
    }
    let limb = |from: Vec3, to: Vec3, line: &[f32]| {
        let count = line.len() - 1;
        let path: Vec<Vec3> = (0..=count).map(|i| from.lerp(to, i as f32 / count as f32)).collect();
        let radius = |t: f32| {
            let x = t * count as f32;
            let i = (x as usize).min(count - 1);
            (line[i] + (line[i + 1] - line[i]) * (x - i as f32)) * suit.unit
        };
        crate::mesh::tube_varying(&smooth_path(&path, 2), radius, 18)
    };
    shape.add(
        "arms",
        "metal",
        limb(joints[0].lerp(joints[1], 0.12), joints[1], &[0.034, 0.038, 0.037, 0.034, 0.03]),
    );
    shape.add("arms", "metal", limb(joints[1], joints[2], &[0.03, 0.035, 0.034, 0.029, 0.025]));
    elbow(shape, suit, joints[1], Vec3::new(side * 0.7, 0.0, -0.5), 0.039);
    // Gauntlet: a flaring cuff, the back of the hand, fingers bent into a fist.
    let way = (joints[2] - joints[1]).normalize_or(Vec3::NEG_Y);
    shape.add(
        "gauntlets",
        "metal",
        limb(joints[2] - way * suit.unit * 0.05, joints[2] + way * suit.unit * 0.008, &[0.041, 0.033, 0.027]),
    );
    let hand = joints[2] + way * suit.unit * 0.032;
    let back = displaced(2, |d| Vec3::new(d.x * 0.02, d.y * 0.034, d.z * 0.028) * suit.unit);
    shape.add("gauntlets", "metal", back.moved(hand));
    for k in 0..4 {
        let z = (k as f32 - 1.5) * 0.0125;
        let knuckle = hand + Vec3::new(0.006 * side, -0.026, z) * suit.unit;
        let finger = [
            knuckle,
            knuckle + Vec3::new(-0.006 * side, -0.02, 0.0) * suit.unit,
            knuckle + Vec3::new(-0.026 * side, -0.02, 0.0) * suit.unit,
        ];
        shape.add("gauntlets", "metal", tube(&smooth_path(&finger, 2), suit.unit * 0.0072, 6));
    }
    let thumb = [
        hand + Vec3::new(-0.008 * side, 0.008, 0.028) * suit.unit,
        hand + Vec3::new(-0.02 * side, -0.018, 0.03) * suit.unit,
    ];
    shape.add("gauntlets", "metal", tube(&thumb, suit.unit * 0.0078, 8));
}

/// A cop over a joint with a wing to the outside.
fn elbow(shape: &mut Shape, suit: &Suit, at: Vec3, out: Vec3, size: f32) {
    let cop = displaced(2, |d| {
        let ridge = 1.0 + 0.16 * (1.0 - d.y.abs() * 4.0).max(0.0);
        d * Vec3::new(1.0, 0.86, 1.0) * size * suit.unit * ridge
    });
    shape.add("cops", "metal", box_project_faces(&cop).moved(at));
    let wing = cylinder(size * suit.unit * 0.95, 0.009, 20, 0.003).turned(rot_z(-FRAC_PI_2 * out.x.signum()));
    shape.add("cops", "metal", wing.moved(at + Vec3::X * out.x.signum() * size * suit.unit * 0.86));
    let boss = displaced(2, |d| d * size * suit.unit * 0.3);
    shape.add("cops", "brass", boss.moved(at + Vec3::X * out.x.signum() * (size * suit.unit * 0.86 + 0.008)));
}

/// Cuisse, poleyn, greave and a sabaton of lames.
pub fn leg(shape: &mut Shape, suit: &Suit, side: f32) {
    let x = side * 0.058;
    let place = |mesh: TriMesh| mesh.at(x * suit.unit * suit.wide, 0.0, 0.0);
    let thigh = [
        [0.265, 0.036, 0.041, 0.008],
        [0.3, 0.04, 0.047, 0.008],
        [0.37, 0.047, 0.055, 0.006],
        [0.44, 0.05, 0.058, 0.002],
        [0.475, 0.046, 0.054, 0.0],
    ];
    shape.add("legs", "metal", place(suit.shell(&thigh, 22)));
    let shin = [
        [0.055, 0.025, 0.029, -0.004],
        [0.08, 0.0255, 0.03, -0.004],
        [0.14, 0.032, 0.039, -0.008],
        [0.19, 0.036, 0.044, -0.008],
        [0.235, 0.033, 0.04, 0.0],
        [0.27, 0.033, 0.039, 0.006],
    ];
    shape.add("legs", "metal", place(suit.shell(&shin, 22)));
    elbow(shape, suit, suit.at(x, 0.27, 0.012), Vec3::X * side, 0.041);
    for k in 0..6 {
        let t = k as f32 / 5.0;
        let lame = displaced(2, |d| {
            let p = Vec3::new(d.x * (0.031 - 0.006 * t * t), d.y.max(0.0) * (0.046 - 0.028 * t), d.z * 0.025);
            p * Vec3::new(suit.wide, 1.0, 1.0) * suit.unit
        });
        let reach = if suit.gothic && k == 5 { 0.118 } else { 0.1 };
        let at = suit.at(x * 1.04, 0.0, -0.024 + reach * t);
        shape.add("sabatons", "metal", box_project_faces(&shade(lame, 0.8)).moved(at));
    }
    let sole = bevel_box(Vec3::new(0.052 * suit.wide, 0.006, 0.15) * suit.unit, 0.004);
    shape.add("sabatons", "leather", sole.moved(suit.at(x * 1.04, 0.003, 0.026)));
}

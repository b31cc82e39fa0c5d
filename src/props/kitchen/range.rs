//! The parts of a cast range: a domed lid over one hot plate, rings over the other, small doors below.

use glam::{Vec2, Vec3};

use super::cooker::Cooker;
use super::oven::{self, DOOR, OvenDoor};
use crate::mesh::{bevel_box, cylinder, lathe, profile, ring};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Motion, Shape};

/// Two round hot plates, as on the ranges of country kitchens: the left under a domed lid that keeps it hot, the right
/// of rings that lift out, with room for a pot.
pub fn lids(shape: &mut Shape, cooker: &Cooker, middle: Vec3) {
    let r = (cooker.size.x * 0.23).min(0.19).min(cooker.size.z * 0.3);
    let at = |side: f32| middle + Vec3::new(side * cooker.size.x * 0.25, -0.004, -0.01);
    shape.add("plates", "iron", cylinder(r, 0.012, 32, 0.003).moved(at(-1.0)));
    let hinge = at(-1.0) + Vec3::new(0.0, 0.014, -r - 0.004);
    shape.moving("lid", hinge, Motion::Hinge { axis: Vec3::X, angle_rad: -1.4 }, |shape| {
        lid(shape, at(-1.0), r)
    });
    // Three rings, each standing a little over the next joint.
    for (outer, inner, tall) in [(1.0, 0.68, 0.016), (0.665, 0.36, 0.0175), (0.345, 0.0, 0.019)] {
        let rim = 0.002;
        let mut line =
            vec![(inner * r, 0.0), (outer * r, 0.0), (outer * r, tall - rim), (outer * r - rim, tall)];
        if inner > 0.0 {
            line.extend([(inner * r + rim, tall), (inner * r, tall - rim), (inner * r, 0.0)]);
        } else {
            line.push((0.0, tall));
        }
        let line: Vec<Vec2> = line.into_iter().map(Vec2::from).collect();
        shape.add("rings", "iron", lathe(&line, 32, 0.5).moved(at(1.0)));
    }
    // The slot that the lifter hooks into.
    let slot = bevel_box(Vec3::new(0.012, 0.003, 0.034), 0.001);
    shape.add("rings", "metal", slot.moved(at(1.0) + Vec3::new(0.0, 0.0195, r * 0.12)));
    shape.support(at(1.0) + Vec3::Y * 0.021, r * 1.5, r * 1.5, 0.5);
}

fn lid(shape: &mut Shape, at: Vec3, r: f32) {
    let line = [(0.0, 0.0), (0.98, 0.0), (1.0, 0.04), (0.98, 0.07), (0.8, 0.105), (0.5, 0.127), (0.0, 0.135)];
    let dome = lathe(&profile(&line.map(|(x, y)| (x * r, y * r))), 36, 0.5);
    shape.add("lids", "metal", dome.moved(at + Vec3::Y * 0.012));
    let spring = ring(0.018, 0.0065, 18, 8).turned(rot_x(FRAC_PI_2)).stretched(Vec3::new(2.0, 0.7, 1.0));
    shape.add("lids", "metal", spring.moved(at + Vec3::new(0.0, r * 0.1 + 0.014, r * 0.84)));
    let knuckle = bevel_box(Vec3::new(0.06, 0.016, 0.03), 0.004);
    shape.add("lids", "metal", knuckle.moved(at + Vec3::new(0.0, 0.014, -r)));
}

/// The front of a range: four small cast doors about a brass rail.
pub fn range(shape: &mut Shape, cooker: &Cooker, top: f32) {
    let wide = cooker.size.x - 0.02;
    let deep = cooker.front + cooker.size.z * 0.5;
    let tall = top - cooker.foot;
    for (column, side) in [-1.0, 1.0].iter().enumerate() {
        for (row, (from, share)) in [(0.0, 0.52), (0.52, 0.48)].iter().enumerate() {
            let size = Vec2::new(wide * 0.5, tall * share);
            let y = cooker.foot + tall * (from + share * 0.5);
            let x = side * wide * 0.25;
            let shell = oven::cavity(Vec3::new(size.x, size.y, deep), size - Vec2::splat(0.07), 0.06, 0.004);
            shape.add("body", "ceramic", shell.at(x, y, cooker.front));
            let door = OvenDoor {
                at: Vec3::new(x, y, cooker.front + 0.001),
                size: size - Vec2::splat(0.03),
                slot: "ceramic",
                handle: "brass",
                window: false,
            };
            let name = [["lower left door", "upper left door"], ["lower right door", "upper right door"]]
                [column][row];
            oven::oven_door(shape, name, &door);
            let badge = cylinder(0.016, 0.006, 18, 0.002).turned(rot_x(FRAC_PI_2));
            if row == 1 && column == 0 {
                shape.add("badge", "brass", badge.at(x, y - 0.02, cooker.front + DOOR - 0.004));
            }
        }
    }
}

//! The upper works of an old till: a bellied front of brass, keys on stalks, flags behind glass, a crank.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, extrude, ring, round_post, smooth, sphere, tube};
use crate::num::math::{FRAC_PI_2, rot_x, rot_y, rot_z};
use crate::props::{Args, Motion, Shape};

/// A nickel-and-brass till of 1910: a bellied front, round keys on stalks, flags in a glass, a crank.
pub fn brass_top(args: &Args, shape: &mut Shape, size: Vec3, case: Vec3) {
    let (h, d, top) = (case.y - 0.002, size.z, size.y);
    let rise = top - h;
    let front = [
        (0.36, 0.0),
        (0.37, 0.06),
        (0.35, 0.12),
        (0.27, 0.3),
        (0.1, 0.42),
        (0.0, 0.5),
        (-0.06, 0.62),
        (-0.08, 0.7),
    ];
    let mut line: Vec<Vec2> = vec![Vec2::new(-d * 0.42, h)];
    line.extend(smooth(&front.map(|(z, y)| Vec2::new(z * d, h + y * rise)), 2));
    line.push(Vec2::new(-d * 0.34, h + rise * 0.7));
    line.push(Vec2::new(-d * 0.42, h + rise * 0.55));
    let wide = size.x - 0.05;
    shape.add("top", "brass", extrude(&line, wide, 0.006).turned(rot_y(-FRAC_PI_2)));
    for side in [-1.0, 1.0] {
        let grown: Vec<Vec2> = line
            .iter()
            .map(|p| (*p - Vec2::new(-d * 0.05, h)) * Vec2::new(1.03, 1.02) + Vec2::new(-d * 0.05, h))
            .collect();
        shape.add(
            "top",
            "brass",
            extrude(&grown, 0.012, 0.004).turned(rot_y(-FRAC_PI_2)).at(side * (wide * 0.5 - 0.004), 0.0, 0.0),
        );
        // Raised scrolls cast into the cheeks.
        for i in 0..2 {
            let boss = ring(0.035 - 0.01 * i as f32, 0.004, 24, 6).turned(rot_z(FRAC_PI_2));
            shape.add(
                "top",
                "brass",
                boss.at(
                    side * (wide * 0.5 + 0.003),
                    h + rise * (0.24 + 0.24 * i as f32),
                    -d * (0.12 + 0.1 * i as f32),
                ),
            );
        }
    }
    let mut hand = args.random("stalks");
    for row in 0..3 {
        let count = 9 - row;
        for i in 0..count {
            let x = (i as f32 - (count - 1) as f32 * 0.5) * wide * 0.1;
            let z = d * (0.33 - 0.1 * row as f32);
            let y = h + rise * (0.2 + 0.12 * row as f32) + hand.signed() * 0.001;
            let foot = Vec3::new(x, y - 0.03, z - 0.03);
            let head = Vec3::new(x, y + 0.014, z + 0.012);
            shape.add("keys", "steel", round_post(foot, head, |_| 0.003, 6, 1));
            let cap = cylinder(0.0125, 0.008, 14, 0.002).turned(rot_x(0.5));
            shape.add(
                "keys",
                if (i + row) % 4 == 0 { "black" } else { "white" },
                cap.moved(head - Vec3::Y * 0.002),
            );
        }
    }
    // The glass house of the flags, and its crown.
    let y = h + rise * 0.7;
    let house = Vec3::new(wide * 0.8, rise * 0.2, d * 0.2);
    let z = -d * 0.21;
    for (dy, grow) in [(0.0, 0.03), (house.y, 0.036)] {
        shape.add(
            "house",
            "brass",
            bevel_box(Vec3::new(house.x + grow, 0.014, house.z + grow), 0.004).at(0.0, y + dy + 0.004, z),
        );
    }
    for (x, dz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let post = cylinder(0.008, house.y, 10, 0.002);
        shape.add("house", "brass", post.at(x * house.x * 0.5, y + 0.004, z + dz * house.z * 0.5));
    }
    for i in 0..7 {
        let flag =
            bevel_box(Vec3::new(house.x * 0.1, house.y * (0.5 + 0.2 * f32::from(i as u8 % 2)), 0.004), 0.001);
        let x = (i as f32 - 3.0) * house.x * 0.13;
        shape.add(
            "flags",
            if i == 4 { "red" } else { "white" },
            flag.at(x, y + house.y * 0.45, z + house.z * 0.2),
        );
    }
    let crest: Vec<Vec2> = smooth(
        &[
            (-0.5, 0.0),
            (-0.46, 0.3),
            (-0.3, 0.34),
            (-0.2, 0.7),
            (0.0, 1.0),
            (0.2, 0.7),
            (0.3, 0.34),
            (0.46, 0.3),
            (0.5, 0.0),
        ]
        .map(|(x, y)| Vec2::new(-x * house.x, y * (rise * 0.1 - 0.012))),
        3,
    );
    shape.add("house", "brass", extrude(&crest, 0.02, 0.004).at(0.0, y + house.y + 0.01, z));
    let hub = Vec3::new(wide * 0.5 + 0.004, h + rise * 0.3, d * 0.1);
    let turning = Motion::Hinge { axis: Vec3::X, angle_rad: 2.4 };
    shape.moving("crank", hub, turning, |shape| {
        shape.add(
            "crank",
            "steel",
            cylinder(0.016, 0.014, 16, 0.003).turned(rot_z(-FRAC_PI_2)).moved(hub - Vec3::X * 0.002),
        );
        shape.add(
            "crank",
            "steel",
            tube(&[hub + Vec3::X * 0.007, hub + Vec3::new(0.008, 0.06, 0.04)], 0.005, 8),
        );
        shape.add("crank", "wood", sphere(0.0135, 2).moved(hub + Vec3::new(0.008, 0.064, 0.042)));
    });
}

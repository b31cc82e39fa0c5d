//! A penny-farthing: a great wheel with pedals on its hub, a small one behind, a bent spine.

use glam::Vec3;

use super::bicycle::at;
use super::bicycle_parts::saddle;
use super::wheels::wire;
use crate::mesh::{bar, cushion, cylinder, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, on_circle};
use crate::props::architecture::timber::rod;
use crate::props::machines::parts::along_x;
use crate::props::{Motion, Shape};

/// Fills `size` (metres).
pub fn penny_farthing(shape: &mut Shape, size: Vec3) {
    let big = size.y * 0.6;
    let small = big * 0.28;
    let front = at(size.z * 0.5 - big, big);
    let rear = at(-size.z * 0.5 + small * 0.4, small);
    for (name, hub, r) in [("front wheel", front, big), ("rear wheel", rear, small)] {
        shape.moving(name, hub, Motion::Spin { axis: Vec3::X, period_secs: 3.0 }, |shape| {
            for (part, slot, mesh) in wire(hub, r, 0.012) {
                shape.add(part, slot, mesh);
            }
            if r == big {
                for side in [-1.0, 1.0] {
                    let end = hub + Vec3::new(side * 0.08, -0.07 * side, 0.1 * side);
                    shape.add(
                        "pedals",
                        "metal",
                        bar(
                            &[hub + Vec3::X * side * 0.075, end],
                            Vec3::X,
                            |_| glam::Vec2::new(0.022, 0.014),
                            0.003,
                        ),
                    );
                    shape.add(
                        "pedals",
                        "rubber",
                        cushion(Vec3::new(0.09, 0.022, 0.06), 0.006, 0.0).moved(end + Vec3::X * side * 0.05),
                    );
                }
                shape.add(
                    "axles",
                    "metal",
                    along_x(cylinder(0.012, 0.16, 10, 0.002)).moved(hub - Vec3::X * 0.08),
                );
            }
        });
    }
    let crown = front + Vec3::Y * (big + 0.06);
    for side in [-1.0, 1.0] {
        let out = Vec3::X * side;
        shape.add(
            "fork",
            "paint",
            tube(
                &smooth_path(
                    &[front + out * 0.062, crown.lerp(front, 0.2) + out * 0.05, crown + out * 0.01],
                    5,
                ),
                0.012,
                10,
            ),
        );
        shape.add(
            "fork",
            "paint",
            tube(
                &[
                    rear + Vec3::new(side * 0.055, 0.0, 0.0),
                    rear + Vec3::new(side * 0.03, small + 0.05, 0.05),
                ],
                0.009,
                8,
            ),
        );
        let grip = crown + Vec3::new(side * size.x * 0.46, 0.0, -0.08);
        let path = smooth_path(&[crown + Vec3::Y * 0.09, crown + Vec3::new(side * 0.2, 0.1, 0.0), grip], 5);
        shape.add("bars", "metal", tube(&path, 0.011, 10));
        shape.add("grips", "wood", tube(&[grip, grip + Vec3::new(side * 0.03, -0.03, -0.08)], 0.018, 12));
    }
    let spine: Vec<Vec3> = (0..=14)
        .map(|i| on_circle(FRAC_PI_2 + 1.75 * i as f32 / 14.0))
        .map(|p| front + Vec3::new(0.0, p.y, p.x) * (big + 0.055))
        .filter(|p| p.z > rear.z + 0.03)
        .collect();
    let mut spine = spine;
    spine.push(rear + Vec3::new(0.0, small + 0.06, 0.05));
    shape.add("fork", "paint", tube(&spine, 0.018, 12));
    shape.add("fork", "paint", tube(&[crown - Vec3::Y * 0.02, crown + Vec3::Y * 0.1], 0.02, 12));
    shape.add(
        "fork",
        "paint",
        rod(
            rear + Vec3::new(-0.06, small + 0.05, 0.05),
            rear + Vec3::new(0.06, small + 0.05, 0.05),
            0.011,
            10,
        ),
    );
    shape.add("axles", "metal", along_x(cylinder(0.01, 0.14, 10, 0.002)).moved(rear - Vec3::X * 0.07));
    saddle(shape, crown + Vec3::new(0.0, 0.07, -0.2), 1.0);
    shape.anchor("seat", crown + Vec3::new(0.0, 0.08, -0.2), 0.0);
}

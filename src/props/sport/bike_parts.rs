//! What moves or is touched on an exercise bike: flywheel, cranks with their pedals, the bars.

use glam::{Vec2, Vec3};

use super::weights::rod;
use crate::mesh::{TriMesh, bar, bevel_box, lathe, profile, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_z};
use crate::props::Shape;

pub fn flywheel(shape: &mut Shape, hub: Vec3, r: f32, spoked: bool) {
    let lay = |mesh: TriMesh| mesh.turned(rot_z(FRAC_PI_2)).moved(hub);
    if spoked {
        let rim = crate::mesh::ring(r - 0.014, 0.016, 40, 8);
        shape.add("flywheel", "steel", lay(rim));
        for i in 0..10 {
            let turn = rot_x(PI * i as f32 / 5.0);
            let spoke = rod(Vec3::Y * 0.02, Vec3::Y * (r - 0.014), 0.0045, 8).turned(turn).moved(hub);
            shape.add("flywheel", "steel", spoke);
        }
        shape.add("flywheel", "frame", rod(hub - Vec3::X * 0.036, hub + Vec3::X * 0.036, 0.03, 20));
        return;
    }
    let line = [
        (0.0, -0.03),
        (r * 0.2, -0.03),
        (r * 0.22, -0.012),
        (r * 0.76, -0.012),
        (r * 0.8, -0.024),
        (r * 0.97, -0.024),
        (r, -0.018),
        (r, 0.018),
        (r * 0.97, 0.024),
        (r * 0.8, 0.024),
        (r * 0.76, 0.012),
        (r * 0.22, 0.012),
        (r * 0.2, 0.03),
        (0.0, 0.03),
    ];
    shape.add("flywheel", "steel", lay(lathe(&profile(&line), 40, 0.5)));
    for i in 0..5 {
        let at = rot_x(2.0 * PI * i as f32 / 5.0) * Vec3::new(0.0, r * 0.5, 0.0);
        let dot = rod(at - Vec3::X * 0.015, at + Vec3::X * 0.015, r * 0.13, 18);
        shape.add("flywheel", "accent", dot.moved(hub));
    }
}

pub fn cranks(shape: &mut Shape, at: Vec3) {
    let lean = rot_x(0.7);
    for side in [-1.0, 1.0] {
        let (root, tip) = (Vec3::X * side * 0.122, lean * Vec3::new(side * 0.13, 0.0, side * 0.17));
        let arm = bar(&[root, tip], Vec3::X, |t| Vec2::new(0.034 - 0.01 * t, 0.017), 0.004);
        shape.add("cranks", "steel", arm.moved(at));
        shape.add(
            "cranks",
            "steel",
            rod(root - Vec3::X * side * 0.012, root + Vec3::X * side * 0.014, 0.022, 16).moved(at),
        );
        let pin = rod(tip - Vec3::X * side * 0.01, tip + Vec3::X * side * 0.11, 0.007, 10);
        shape.add("pedals", "steel", pin.moved(at));
        let pedal = bevel_box(Vec3::new(0.09, 0.022, 0.1), 0.006).moved(tip + Vec3::X * side * 0.064);
        shape.add("pedals", "rubber", pedal.moved(at));
        let mid = tip + Vec3::new(side * 0.064, 0.0, 0.0);
        let strap = [
            Vec3::new(-0.048, 0.0, 0.02),
            Vec3::new(-0.042, 0.05, 0.028),
            Vec3::new(0.0, 0.072, 0.03),
            Vec3::new(0.042, 0.05, 0.028),
            Vec3::new(0.048, 0.0, 0.02),
        ];
        let strap: Vec<Vec3> = smooth_path(&strap.map(|p| p + mid + at), 3);
        shape.add("pedals", "leather", bar(&strap, Vec3::Z, |_| Vec2::new(0.003, 0.022), 0.001));
    }
}

pub fn handlebar(shape: &mut Shape, size: Vec3, hub: Vec3, racing: bool, antique: bool) {
    let foot = Vec3::new(0.0, hub.y + 0.4, hub.z - 0.14);
    let top = Vec3::new(0.0, size.y - 0.14, hub.z - 0.2);
    shape.add("stem", "steel", bar(&[foot, top], Vec3::X, |_| Vec2::new(0.045, 0.036), 0.008));
    shape.add("stem", "frame", bevel_box(Vec3::new(0.06, 0.045, 0.075), 0.01).moved(top));
    let reach = (size.x * 0.5 - 0.03).min(0.25);
    for side in [-1.0, 1.0] {
        let points = if racing {
            vec![
                (0.0, 0.0, 0.0),
                (0.6, 0.0, 0.0),
                (0.95, -0.01, 0.04),
                (1.0, -0.02, 0.14),
                (1.0, -0.09, 0.17),
                (0.99, -0.14, 0.09),
                (0.98, -0.15, 0.0),
            ]
        } else {
            vec![(0.0, 0.0, 0.0), (0.5, 0.0, 0.0), (0.9, 0.02, -0.03), (1.0, 0.04, -0.12), (0.96, 0.05, -0.2)]
        };
        let path: Vec<Vec3> =
            points.iter().map(|(x, y, z)| top + Vec3::new(side * x * reach, *y, *z)).collect();
        let curve = smooth_path(&path, 4);
        shape.add("bars", "steel", tube(&curve, 0.014, 12));
        let grip = &curve[curve.len() - 9..];
        shape.add("bars", "rubber", tube(grip, 0.0185, 12));
        if !racing {
            let horn = smooth_path(
                &[
                    top + Vec3::X * side * 0.05,
                    top + Vec3::new(side * 0.055, 0.03, 0.1),
                    top + Vec3::new(side * 0.04, 0.1, 0.15),
                ],
                4,
            );
            shape.add("bars", "rubber", tube(&horn, 0.016, 10));
        }
    }
    if antique {
        let bell = crate::mesh::sphere(0.026, 3).moved(top + Vec3::new(0.07, 0.03, 0.0));
        shape.add("bell", "steel", bell);
        return;
    }
    // One sits behind it and looks ahead: the screen faces the saddle.
    let at = Vec3::new(0.0, size.y - 0.052, top.z + 0.05);
    let place = |mesh: TriMesh| mesh.turned(rot_x(-0.7)).yawed(PI).moved(at);
    shape.add("console", "rubber", place(bevel_box(Vec3::new(0.16, 0.11, 0.03), 0.01)));
    shape.add(
        "console",
        "screen",
        place(bevel_box(Vec3::new(0.13, 0.08, 0.006), 0.002).at(0.0, 0.004, 0.0155)),
    );
    shape.add("console", "frame", rod(top + Vec3::Y * 0.01, Vec3::new(0.0, at.y - 0.02, top.z), 0.012, 10));
}

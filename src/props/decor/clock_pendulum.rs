//! The pendulum clock: a glazed case on the wall, its dial above, the pendulum swinging below.

use glam::{Vec2, Vec3};

use super::clock::hands_and_marks;
use crate::mesh::{bevel_box, cylinder, extrude, frame, lathe, profile, ring};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Motion, Shape};

/// As wide as the size of `args` says and 2.4 times as tall, as such clocks are.
pub fn build(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let tall = size.y * 2.4;
    let wide = (tall * 0.44).min(size.x);
    let deep = (wide * 0.34).max(size.z).min(0.16);
    let upright = rot_x(FRAC_PI_2);
    let (crown, base) = (tall * 0.12, tall * 0.08);
    let (low, high) = (-tall * 0.5 + base, tall * 0.5 - crown);
    let (board, middle) = (wide * 0.06, (low + high) * 0.5);
    let inner = wide * 0.84;
    // Back, sides and the boards above and below, the lower one on a moulded corbel.
    shape.add("case", "wood", bevel_box(Vec3::new(inner, high - low, 0.008), 0.001).at(0.0, middle, 0.004));
    let side = Vec3::new(board, high - low, deep * 0.8);
    for x in [-1.0, 1.0] {
        let at = Vec3::new(x * (inner - board) * 0.5, middle, deep * 0.4);
        shape.add("case", "wood", bevel_box(side, board * 0.12).moved(at));
    }
    for (y, share, thick) in
        [(high, 1.0, 0.9), (high + board * 0.8, 0.9, 0.8), (low, 1.0, 0.9), (low - board * 0.7, 0.88, 0.7)]
    {
        let slab = bevel_box(Vec3::new(wide * share, board * thick, deep * share), board * 0.2);
        shape.add("case", "wood", slab.at(0.0, y, deep * share * 0.5));
    }
    let arch = |half: f32, rise: f32| -> Vec<Vec2> {
        let outline = [(-1.0, 0.0), (1.0, 0.0), (0.94, 0.18), (0.6, 0.3), (0.36, 0.72), (0.0, 1.0)];
        let mirrored = [(-0.36, 0.72), (-0.6, 0.3), (-0.94, 0.18)];
        outline.iter().chain(&mirrored).map(|(x, y)| Vec2::new(x * half, y * rise)).collect()
    };
    let from = high + board * 1.1;
    let pediment = extrude(&arch(wide * 0.42, tall * 0.5 - from), deep * 0.5, 0.003);
    shape.add("case", "wood", pediment.at(0.0, from, deep * 0.25));
    let drop = low - board + tall * 0.5;
    let corbel =
        extrude(&arch(wide * 0.36, drop), deep * 0.5, 0.003).turned(crate::num::math::rot_z(FRAC_PI_2 * 2.0));
    shape.add("case", "wood", corbel.at(0.0, low - board, deep * 0.25));
    // A glazed door in a moulded frame.
    let opening = Vec2::new(inner, high - low - board);
    let stile = board * 0.9;
    let moulding = profile(&[
        (0.0, 0.0),
        (0.0, 0.008),
        (0.004, 0.012),
        (stile - 0.004, 0.012),
        (stile, 0.006),
        (stile, 0.0),
    ]);
    let hinge = Vec3::new(-inner * 0.5, middle, deep * 0.8);
    shape.moving("door", hinge, Motion::Hinge { axis: Vec3::Y, angle_rad: -1.9 }, |shape| {
        shape.add("door", "wood", frame(opening, &moulding, 0.5).at(0.0, middle, deep * 0.8));
        let pane = bevel_box((opening - Vec2::splat(stile * 1.8)).extend(0.003), 0.0);
        shape.add("pane", "glass", pane.at(0.0, middle, deep * 0.8 + 0.004));
        let knob = cylinder(0.006, 0.014, 12, 0.002).turned(upright);
        shape.add("knob", "brass", knob.at(inner * 0.5 - stile * 0.5, middle, deep * 0.8 + 0.01));
    });
    // The dial on its plate.
    let dial = inner * 0.5 - board * 1.35;
    let at = Vec3::new(0.0, high - board - dial - 0.004, 0.0);
    let face = deep * 0.5;
    shape.add("dial", "paper", cylinder(dial, face, 48, 0.0).turned(upright).moved(at));
    shape.add("bezel", "brass", ring(dial, dial * 0.045, 48, 8).turned(upright).moved(at + Vec3::Z * face));
    hands_and_marks(args, shape, at, dial * 0.94, face);
    // Rod and bob hang from behind the dial.
    let bob = dial * 0.36;
    let end = (low + board + bob * 1.3).min(at.y - dial * 0.6);
    let long = at.y - end;
    let z = deep * 0.3;
    let pivot = Vec3::new(0.0, at.y, z);
    shape.moving("pendulum", pivot, Motion::pendulum(Vec3::Z, 0.07, long), |shape| {
        let rod = bevel_box(Vec3::new(0.006, long, 0.003), 0.0008);
        shape.add("pendulum", "brass", rod.at(0.0, at.y - long * 0.5, z));
        let lens = [(0.0, -0.16), (0.7, -0.12), (1.0, -0.02), (1.0, 0.02), (0.7, 0.12), (0.0, 0.16)];
        let lens = lens.map(|(r, y)| (r * bob, y * bob));
        shape.add("pendulum", "brass", lathe(&profile(&lens), 32, 0.7).turned(upright).at(0.0, end, z));
        shape.add("pendulum", "brass", cylinder(0.005, bob * 0.3, 10, 0.001).at(0.0, end - bob * 1.25, z));
    });
}

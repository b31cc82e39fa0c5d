//! A weight bench: a padded board on a steel frame, uprights, and a barbell with its plates.

use glam::Vec3;

use super::weights::{disc, rod, square};
use crate::mesh::{bevel_box, cushion, cylinder};
use crate::num::math::{PI, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WEIGHT_BENCH: Generator = Generator {
    kind: "weight_bench",
    title: "Weight bench",
    group: "sport",
    words: &["bench press", "gym bench", "workout bench", "barbell bench", "barbell", "lifting bench"],
    styles: &["incline", "flat", "low"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.4, 1.8, 2.2),
        Param::m("height", 0.95, 1.1, 1.25),
        Param::m("depth", 1.2, 1.45, 1.7),
        Param::count("plates", 1.0, 3.0, 4.0),
    ],
    source: "IPF Technical Rules Book (bench 42 to 45 cm high, bar at most 2.2 m) and usual retail sizes",
    slots: &[
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "frame", material: "red painted metal" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.8,
    build,
};

const PAD: f32 = 0.44;
const TUBE: f32 = 0.06;
/// How far the bar lies before its uprights, metres.
const CUP: f32 = 0.085;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let bare = args.is("flat");
    let drop = if args.is("low") { 0.24 } else { 0.17 };
    // Plates may reach back as far as the feet, and no farther.
    let back = -size.z * 0.5 + if bare { TUBE * 0.5 } else { drop - CUP };
    frame(shape, size, back, bare);
    pads(shape, size, back, args.is("incline"));
    if bare {
        return;
    }
    // Plates reach above the bar.
    let bar_y = size.y - drop;
    uprights(shape, bar_y, back);
    barbell(shape, size.x, bar_y, back + CUP, drop, args.count("plates"));
}

fn frame(shape: &mut Shape, size: Vec3, back: f32, bare: bool) {
    let rail_y = PAD - 0.09;
    let front = size.z * 0.5 - TUBE * 0.5;
    let wide = if bare { 0.5 } else { 1.12 };
    for (z, wide) in [(back, wide), (front, 0.46)] {
        let foot = bevel_box(Vec3::new(wide, TUBE, TUBE), 0.007);
        shape.add("frame", "frame", foot.at(0.0, TUBE * 0.5 + 0.008, z));
        for side in [-1.0, 1.0] {
            let pad = bevel_box(Vec3::new(0.05, TUBE + 0.016, TUBE), 0.006);
            shape.add("feet", "rubber", pad.at(side * (wide * 0.5 - 0.01), TUBE * 0.5 + 0.008, z));
        }
    }
    let spine = bevel_box(Vec3::new(TUBE, TUBE, front - back + TUBE * 0.6), 0.007);
    shape.add("frame", "frame", spine.at(0.0, rail_y, (front + back) * 0.5));
    for z in [back, front] {
        let post = bevel_box(Vec3::new(TUBE, rail_y - TUBE, TUBE), 0.006);
        shape.add("frame", "frame", post.at(0.0, (rail_y + TUBE * 0.3) * 0.5, z));
    }
    for z in [back + 0.1, front - 0.1] {
        let toward = if z < 0.0 { 0.16 } else { -0.16 };
        let brace = square(
            Vec3::new(0.0, 0.16, z - toward * 0.5),
            Vec3::new(0.0, rail_y, z + toward),
            Vec3::X,
            0.035,
        );
        shape.add("frame", "frame", brace);
    }
}

fn pads(shape: &mut Shape, size: Vec3, back: f32, incline: bool) {
    let front = size.z * 0.5 - 0.02;
    let from = back + 0.1;
    let long = front - from;
    let (seat, gap) = (long * 0.3, 0.025);
    let wide = 0.29;
    let top = PAD - 0.03;
    let pad = |long: f32| cushion(Vec3::new(wide, 0.06, long), 0.024, 0.004);
    let board = |long: f32| bevel_box(Vec3::new(wide - 0.03, 0.018, long - 0.03), 0.003);
    shape.add("pads", "leather", pad(seat).at(0.0, top, front - seat * 0.5));
    shape.add("pads", "rubber", board(seat).at(0.0, top - 0.036, front - seat * 0.5));
    let rest = long - seat - gap;
    let hinge = Vec3::new(0.0, top, front - seat - gap);
    let turn = rot_x(if incline { 0.62 } else { 0.0 });
    let place = |mesh: crate::mesh::TriMesh| mesh.at(0.0, 0.0, -rest * 0.5).turned(turn).moved(hinge);
    shape.add("pads", "leather", place(pad(rest)));
    shape.add("pads", "rubber", place(board(rest).at(0.0, -0.036, 0.0)));
    if incline {
        let tip = turn * Vec3::new(0.0, -0.05, -rest * 0.62) + hinge;
        shape.add("frame", "steel", square(Vec3::new(0.0, PAD - 0.09, tip.z + 0.1), tip, Vec3::X, 0.034));
    } else {
        let block = bevel_box(Vec3::new(0.12, 0.03, 0.09), 0.004);
        shape.add("frame", "steel", block.at(0.0, PAD - 0.085 + 0.03, from + rest * 0.3));
    }
    let block = bevel_box(Vec3::new(0.12, 0.03, 0.09), 0.004);
    shape.add("frame", "steel", block.at(0.0, PAD - 0.085 + 0.03, front - seat * 0.5));
    shape.anchor("seat", Vec3::new(0.0, PAD, front - seat * 0.5), 0.0);
    shape.support(Vec3::new(0.0, PAD, front - seat * 0.5), wide * 0.8, seat * 0.8, 0.3);
}

/// Two posts with cups for the bar and hooks lower down.
fn uprights(shape: &mut Shape, bar_y: f32, back: f32) {
    for side in [-1.0, 1.0] {
        let x = side * 0.5;
        let post = bevel_box(Vec3::new(TUBE, bar_y + 0.06, TUBE), 0.007);
        shape.add("frame", "frame", post.at(x, (bar_y + 0.06) * 0.5 + 0.02, back));
        for (y, reach) in [(bar_y, CUP), (bar_y - 0.22, CUP)] {
            // A cup: an arm under the bar with a lip in front of it.
            let arm = bevel_box(Vec3::new(0.05, 0.022, reach + 0.06), 0.004);
            shape.add("hooks", "steel", arm.at(x, y - 0.026, back + (reach + 0.06) * 0.5));
            let lip = bevel_box(Vec3::new(0.05, 0.062, 0.016), 0.004);
            shape.add("hooks", "steel", lip.at(x, y - 0.006, back + reach + 0.052));
        }
        // Holes of the adjustment, each with a steel bush.
        for i in 0..5 {
            let bush = cylinder(0.011, 0.004, 12, 0.001).turned(rot_x(PI * 0.5));
            shape.add("bushes", "steel", bush.at(x, 0.25 + 0.075 * i as f32, back + TUBE * 0.5 - 0.001));
        }
    }
    let tie = bevel_box(Vec3::new(1.0 - TUBE * 0.9, 0.05, 0.05), 0.006);
    shape.add("frame", "frame", tie.at(0.0, 0.3, back));
}

fn barbell(shape: &mut Shape, long: f32, y: f32, z: f32, radius: f32, plates: usize) {
    let at = |x: f32| Vec3::new(x, y, z);
    let half = long * 0.5;
    let sleeve = (half - 0.57).max(0.1);
    shape.add("bar", "steel", rod(at(-half + sleeve - 0.02), at(half - sleeve + 0.02), 0.014, 16));
    for side in [-1.0, 1.0] {
        let from = half - sleeve;
        shape.add("bar", "steel", rod(at(side * from), at(side * half), 0.024, 20));
        shape.add("bar", "steel", rod(at(side * (from - 0.012)), at(side * (from + 0.022)), 0.036, 20));
        let mut x = from + 0.024;
        for i in 0..plates {
            let r = radius * [1.0, 0.86, 0.64, 0.5][i.min(3)];
            let thick = [0.048, 0.04, 0.032, 0.026][i.min(3)];
            if x + thick > half - 0.05 {
                break;
            }
            shape.add("plates", "rubber", disc(r, thick).at(side * (x + thick * 0.5), y, z));
            x += thick + 0.002;
        }
        shape.add("collars", "steel", rod(at(side * x), at(side * (x + 0.03)), 0.034, 20));
        shape.add(
            "collars",
            "steel",
            rod(at(side * (x + 0.015)) + Vec3::Y * 0.02, at(side * (x + 0.015)) + Vec3::Y * 0.055, 0.007, 10),
        );
    }
}

//! A gate in a fence that swings on its post: pickets, a five-barred farm gate, wrought iron, or a Japanese wicket.

use glam::{Vec2, Vec3};

use super::gate_leaves::{wicket, wrought};
use super::timber::{board, rod, strut};
use crate::mesh::{bevel_box, cylinder, extrude, ring, sphere, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, rot_x, sin};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FENCE_GATE: Generator = Generator {
    kind: "fence_gate",
    title: "Fence gate",
    group: "architecture",
    words: &["picket gate", "field gate", "wicket gate", "wicket"],
    styles: &["rustic", "iron", "japanese"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.2, 3.6),
        Param::m("height", 0.8, 1.15, 2.0),
        Param::m("depth", 0.1, 0.14, 0.2),
    ],
    source: "usual retail sizes: garden gates of 0.9 to 1.2 m, field gates to 3.6 m",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "bamboo", material: "bamboo" },
    ],
    clear_front_m: 0.9,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("boards");
    let iron = args.is("iron");
    let japanese = args.is("japanese");
    let post = if iron { size.z * 0.55 } else { size.z };
    let z = 0.0;
    let tall = size.y;
    for side in [-1.0, 1.0] {
        let x = side * (size.x - post) * 0.5;
        if japanese {
            let body = cylinder(post * 0.5, tall, 16, 0.008);
            shape.add("posts", "wood", body.at(x, 0.0, z));
        } else {
            let slot = if iron { "iron" } else { "wood" };
            let high = tall - post * 0.36;
            let body = bevel_box(Vec3::new(post * 0.88, high, post * 0.88), 0.007);
            shape.add("posts", slot, body.uv_moved(Vec2::splat(hand.unit() * 3.0)).at(x, high * 0.5, z));
            let cap = bevel_box(Vec3::new(post, post * 0.2, post), post * 0.06);
            shape.add("posts", slot, cap.at(x, high + post * 0.05, z));
            let knob = sphere(post * 0.3, 3).stretched(Vec3::new(1.0, 0.8, 1.0));
            shape.add("posts", slot, knob.at(x, tall - post * 0.24, z));
        }
    }
    if japanese {
        let lintel = Vec3::new(0.0, tall - post * 0.9, z);
        let half = Vec3::X * (size.x * 0.5 - 0.005);
        shape.add("posts", "wood", rod(lintel - half, lintel + half, post * 0.3, 14));
    }
    // The leaf hangs on the left post and opens towards the front.
    let gap = 0.012;
    let wide = size.x - post * 2.0 - gap * 2.0;
    let leaf =
        Leaf { left: -wide * 0.5, wide, low: 0.06, high: tall - post * if japanese { 1.6 } else { 0.9 }, z };
    let hinge = Vec3::new(leaf.left - gap * 0.5, tall * 0.5, z);
    let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -1.75 };
    shape.moving("gate", hinge, opens, |shape| {
        if iron {
            wrought(shape, &leaf);
        } else if japanese {
            wicket(shape, &leaf, &mut hand);
        } else if args.is("rustic") {
            bars(shape, &leaf, &mut hand);
        } else {
            pickets(shape, &leaf, &mut hand);
        }
        hardware(shape, &leaf, gap);
    });
    // The keep of the latch stays on the right post.
    let keep = bevel_box(Vec3::new(0.03, 0.06, 0.02), 0.003);
    shape.add("keep", "iron", keep.at(leaf.left + wide + gap + 0.004, tall * 0.62, z + post * 0.44));
}

/// Where the leaf is, metres.
pub struct Leaf {
    pub left: f32,
    pub wide: f32,
    pub low: f32,
    pub high: f32,
    /// The middle of the posts.
    pub z: f32,
}

fn hardware(shape: &mut Shape, leaf: &Leaf, gap: f32) {
    let tall = leaf.high - leaf.low;
    let z = leaf.z + 0.024;
    for share in [0.16, 0.78] {
        let y = leaf.low + tall * share;
        let strap = bevel_box(Vec3::new((leaf.wide * 0.4).min(0.4), 0.034, 0.006), 0.0015);
        let long = (leaf.wide * 0.4).min(0.4);
        shape.add("hinges", "iron", strap.at(leaf.left + long * 0.5, y, z));
        shape.add(
            "hinges",
            "iron",
            cylinder(0.013, 0.07, 12, 0.003).at(leaf.left - gap * 0.5, y - 0.035, leaf.z + 0.018),
        );
        for k in [0.3, 0.85] {
            let bolt = cylinder(0.009, 0.006, 8, 0.002).turned(rot_x(FRAC_PI_2));
            shape.add("hinges", "iron", bolt.at(leaf.left + long * k, y, z + 0.002));
        }
    }
    let y = leaf.low + tall * 0.64;
    let right = leaf.left + leaf.wide;
    let bolt = [Vec3::new(right - 0.12, y, z + 0.006), Vec3::new(right + gap + 0.004, y, z + 0.006)];
    shape.add("latch", "iron", tube(&bolt, 0.007, 8));
    let plate = bevel_box(Vec3::new(0.1, 0.05, 0.006), 0.0015);
    shape.add("latch", "iron", plate.at(right - 0.06, y, z));
    let pull = ring(0.032, 0.006, 18, 8).turned(rot_x(FRAC_PI_2));
    shape.add("latch", "iron", pull.at(right - 0.09, y - 0.055, z + 0.004));
}

/// Pickets with pointed heads in a curve, on two rails and a brace.
fn pickets(shape: &mut Shape, leaf: &Leaf, hand: &mut Stream) {
    let tall = leaf.high - leaf.low;
    let dip = (tall * 0.16).min(0.16);
    let (face, thick) = (leaf.z + 0.012, 0.02);
    let rails = [leaf.low + tall * 0.16, leaf.low + tall * 0.66];
    for y in rails {
        let rail = board(Vec3::new(leaf.wide, 0.07, 0.026), hand);
        shape.add("rails", "wood", rail.at(leaf.left + leaf.wide * 0.5, y, leaf.z - 0.01));
    }
    let brace = [
        Vec3::new(leaf.left + 0.05, rails[0], leaf.z - 0.012),
        Vec3::new(leaf.left + leaf.wide - 0.05, rails[1], leaf.z - 0.012),
    ];
    shape.add("rails", "wood", strut(brace[0], brace[1], 0.065, 0.022, Vec3::Z, hand));
    let count = (leaf.wide / 0.115).round().max(4.0) as usize;
    let pitch = leaf.wide / count as f32;
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let top = leaf.high - dip * sin(PI * t);
        let half = pitch * 0.36;
        let x = leaf.left + leaf.wide * t;
        let outline = [
            Vec2::new(-half, leaf.low),
            Vec2::new(half, leaf.low),
            Vec2::new(half, top - half),
            Vec2::new(half * 0.62, top - half * 0.4),
            Vec2::new(0.0, top),
            Vec2::new(-half * 0.62, top - half * 0.4),
            Vec2::new(-half, top - half),
        ];
        let picket = extrude(&outline, thick, 0.003).uv_moved(Vec2::splat(hand.unit() * 2.0));
        shape.add("pickets", "wood", picket.at(x, 0.0, face));
    }
}

/// Five bars between a heavy and a light upright, with two braces.
fn bars(shape: &mut Shape, leaf: &Leaf, hand: &mut Stream) {
    let tall = leaf.high - leaf.low;
    let right = leaf.left + leaf.wide;
    for (x, wide, high) in
        [(leaf.left + 0.045, 0.09, leaf.high), (right - 0.035, 0.07, leaf.high - tall * 0.06)]
    {
        let stile = board(Vec3::new(wide, high - leaf.low, 0.04), hand);
        shape.add("stiles", "wood", stile.at(x, (high + leaf.low) * 0.5, leaf.z - 0.006));
    }
    // Bars lie closer together near the ground.
    let heights = [0.06, 0.21, 0.38, 0.6, 0.86];
    for share in heights {
        let y = leaf.low + tall * share;
        let rail = strut(
            Vec3::new(leaf.left + 0.03, y + hand.signed() * 0.004, leaf.z + 0.006),
            Vec3::new(right - 0.02, y + hand.signed() * 0.004, leaf.z + 0.006),
            if share > 0.8 { 0.085 } else { 0.07 },
            0.024,
            Vec3::Z,
            hand,
        );
        shape.add("bars", "wood", rail);
    }
    let foot = Vec3::new(leaf.left + 0.09, leaf.low + tall * 0.08, leaf.z - 0.016);
    let middle = Vec3::new(leaf.left + leaf.wide * 0.56, leaf.low + tall * 0.86, leaf.z - 0.016);
    shape.add("braces", "wood", strut(foot, middle, 0.07, 0.02, Vec3::Z, hand));
    let end = Vec3::new(leaf.left + leaf.wide * 0.56, leaf.low + tall * 0.06, leaf.z - 0.0165);
    shape.add("braces", "wood", strut(end, middle, 0.06, 0.02, Vec3::Z, hand));
}

//! A suit of plate armour on its feet, or its upper half on a wooden stand.

use glam::Vec3;

use super::limbs::{arm, leg};
use super::plates::{Suit, helmet, skirt, torso};
use crate::mesh::{bevel_box, cylinder, smooth_path, tube_varying};
use crate::num::math::{TAU, on_circle};
use crate::props::architecture::timber::board;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ARMOUR_STAND: Generator = Generator {
    kind: "armour_stand",
    title: "Suit of armour",
    group: "arms",
    words: &[
        "suit of armor",
        "armor stand",
        "armour stand",
        "plate armour",
        "plate armor",
        "knight armour",
        "knight",
        "armour",
        "armor",
    ],
    styles: &["half", "gothic", "plumed"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 0.8, 1.1),
        Param::m("height", 1.5, 1.88, 2.3),
        Param::m("depth", 0.42, 0.54, 0.8),
    ],
    source: "museum pieces of the 15th and 16th century; a wearer of 1.75 m",
    slots: &[
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "wood", material: "dark oak wood" },
        SlotSpec { name: "cloth", material: "red velvet" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let plinth = 0.08;
    let base = bevel_box(Vec3::new(size.x, plinth, size.z), 0.015);
    shape.add("plinth", "wood", base.at(0.0, plinth * 0.5, 0.0));
    let step = bevel_box(Vec3::new(size.x * 0.93, 0.02, size.z * 0.92), 0.006);
    shape.add("plinth", "wood", step.at(0.0, plinth + 0.005, 0.0));
    let plume = if args.is("plumed") { 0.1 } else { 0.0 };
    let ground = plinth + 0.015;
    // The suit's own measures: shares of the height of the wearer, widened to the box.
    let unit = (size.y - ground) / (1.0 + plume);
    let suit = Suit { unit, wide: size.x / 0.8 * (1.88 / size.y), ground, gothic: args.is("gothic") };
    torso(shape, &suit);
    skirt(shape, &suit);
    helmet(shape, &suit);
    for side in [-1.0, 1.0] {
        arm(shape, &suit, side);
        if !args.is("half") {
            leg(shape, &suit, side);
        }
    }
    if args.is("half") {
        stand(args, shape, &suit, size);
    }
    if args.is("plumed") {
        feathers(shape, &suit, size);
    }
}

/// A post with crossed feet that carries the upper half.
fn stand(args: &Args, shape: &mut Shape, suit: &Suit, size: Vec3) {
    let mut tone = args.random("stand");
    let (low, high) = (suit.ground, suit.ground + suit.unit * 0.5);
    shape.add("stand", "wood", cylinder(0.035, high - low, 16, 0.004).at(0.0, low, 0.0));
    for (wide, deep) in [(size.x * 0.62, 0.07), (0.07, size.z * 0.78)] {
        let foot = board(Vec3::new(wide, 0.06, deep), &mut tone);
        shape.add("stand", "wood", foot.at(0.0, low + 0.03 - if wide > deep { 0.0 } else { 0.002 }, 0.0));
    }
    for i in 0..4 {
        let out = on_circle(TAU * i as f32 / 4.0);
        let foot = Vec3::new(out.x * size.x * 0.22, low + 0.05, out.y * size.z * 0.26);
        let path = [foot, Vec3::new(foot.x * 0.5, low + 0.13, foot.z * 0.5), Vec3::new(0.0, low + 0.28, 0.0)];
        shape.add("stand", "wood", tube_varying(&smooth_path(&path, 4), |_| 0.017, 8));
    }
}

/// Three feathers that rise from the crown and fall backwards.
fn feathers(shape: &mut Shape, suit: &Suit, size: Vec3) {
    let from = Vec3::new(0.0, suit.ground + suit.unit * 0.985, -suit.unit * 0.02);
    for (turn, long) in [(-0.35, 0.86), (0.0, 1.0), (0.35, 0.86)] {
        let tall = (size.y - from.y) * long;
        let way = |t: f32| {
            let back = -suit.unit * (0.04 * t + 0.16 * t * t);
            let side = crate::num::math::sin(turn) * suit.unit * 0.12 * t;
            from + Vec3::new(side, tall * (1.0 - (1.0 - t * 1.35) * (1.0 - t * 1.35)).max(-0.2), back)
        };
        let quill = crate::mesh::sheet(6, 16, 0.012, |u, v| {
            let p = way(v);
            let wide = suit.unit * 0.04 * (0.3 + 0.7 * crate::num::math::sin(v * 2.7 + 0.25)).max(0.08);
            let ruffle = 1.0 + 0.14 * crate::num::math::sin(v * 60.0);
            p + Vec3::new(
                (u * 2.0 - 1.0) * wide * ruffle,
                -(u * 2.0 - 1.0) * (u * 2.0 - 1.0) * wide * 0.5,
                0.0,
            )
        });
        shape.add_sheet("plume", "cloth", quill);
    }
    let holder = cylinder(0.012, 0.05, 12, 0.003);
    shape.add("helmet", "brass", holder.moved(from - Vec3::Y * 0.02));
}

//! A door in its frame: panelled, planked with strap hinges, a flush modern leaf, or a sliding hatch.

use glam::Vec3;

use super::casing::{FRAMES, WALL_M, architrave, lining};
use super::door_leaf::{self, Leaf};
use super::timber::board;
use crate::mesh::bevel_box;
use crate::num::math::FRAC_PI_2;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DOOR: Generator = Generator {
    kind: "door",
    title: "Door",
    group: "architecture",
    words: &["wooden door", "entrance", "doorway", "gate", "hatch", "front door"],
    styles: &["medieval", "modern", "sci-fi"],
    mounting: Mounting::Opening,
    params: &[
        Param::m("width", 0.7, 0.95, 1.6),
        Param::m("height", 1.9, 2.1, 2.8),
        Param::m("depth", 0.24, 0.24, 0.24),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "panel", material: "hull panels" },
        SlotSpec { name: "glow", material: "glowing lamp" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.9,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let (width, height) = (args.get("width"), args.get("height"));
    // Skirting boards take the material too.
    shape.styled(args, "wood", FRAMES);
    if args.is("sci-fi") {
        super::door_hatch::build(shape, width, height);
        return;
    }
    let medieval = args.is("medieval");
    let modern = args.is("modern");
    let mut tone = args.random("boards");
    let thick = if medieval { 0.06 } else { 0.04 };
    lining(shape, "wood", [width, height], 0.0, thick, &mut tone);
    let casing = if modern { 0.012 } else { 0.02 };
    architrave(shape, "wood", [width, height], 0.0, casing, &mut tone);
    let sill = board(Vec3::new(width - thick * 2.0, 0.016, WALL_M), &mut tone);
    shape.add("threshold", "wood", sill.at(0.0, 0.008, -WALL_M * 0.5));

    let leaf = Leaf {
        width: width - thick * 2.0 - 0.006,
        height: height - thick - 0.024,
        bottom: 0.02,
        front: -0.028,
        thick: 0.045,
    };
    // Strips on the frame that the closed leaf rests against.
    let behind = leaf.front - leaf.thick - 0.01;
    for side in [-1.0, 1.0] {
        let stop = bevel_box(Vec3::new(0.014, leaf.height, 0.02), 0.003);
        let x = side * (width * 0.5 - thick - 0.007);
        shape.add("frame", "wood", stop.at(x, leaf.bottom + leaf.height * 0.5, behind));
    }
    // Hung on the left, it opens into the room.
    let hinge = Vec3::new(-leaf.width * 0.5 - 0.002, 0.0, leaf.front + 0.004);
    let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -FRAC_PI_2 };
    shape.moving("leaf", hinge, opens, |shape| {
        if medieval {
            door_leaf::planked(shape, &leaf, &mut tone);
        } else if modern {
            door_leaf::flush(shape, &leaf, &mut tone);
        } else {
            door_leaf::panelled(shape, &leaf, &mut tone);
        }
    });
}

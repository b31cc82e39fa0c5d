//! An armchair: a sofa for one, with wings at the head if wanted.

use super::upholstery::{self, Couch};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ARMCHAIR: Generator = Generator {
    kind: "armchair",
    title: "Armchair",
    group: "seating",
    words: &["easy chair", "lounge chair", "club chair", "wingback chair", "recliner"],
    styles: &["modern", "chesterfield", "wingback"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 0.86, 1.1),
        Param::m("height", 0.75, 0.88, 1.2),
        Param::m("depth", 0.75, 0.86, 1.0),
        Param::m("seat_height", 0.38, 0.44, 0.5),
    ],
    source: "Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "fabric", material: "brown leather" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "pillow fabric", material: "red woven fabric" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "fabric", &[("modern", "grey woven fabric"), ("wingback", "dark green leather")]);
    let wings = args.is("wingback");
    upholstery::build(Couch { seats_width: 1.2, pillows: usize::from(!wings), wings }, args, shape);
}

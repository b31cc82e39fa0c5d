//! A sofa: loose seat and back cushions between rolled or straight arms, on turned or tapered legs.

use super::upholstery::{self, Couch};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SOFA: Generator = Generator {
    kind: "sofa",
    title: "Sofa",
    group: "seating",
    words: &["couch", "settee", "loveseat", "divan", "lounge", "chesterfield sofa"],
    styles: &["modern", "chesterfield", "plain"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.3, 2.0, 3.0),
        Param::m("height", 0.7, 0.84, 1.0),
        Param::m("depth", 0.75, 0.92, 1.1),
        Param::m("seat_height", 0.38, 0.44, 0.5),
    ],
    source: "Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "fabric", material: "grey woven fabric" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "pillow fabric", material: "red woven fabric" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "fabric", &[("chesterfield", "dark brown leather"), ("modern", "dark blue velvet")]);
    let pillows = if args.is("plain") || args.is("chesterfield") { 0 } else { 2 };
    upholstery::build(Couch { seats_width: 0.66, pillows, wings: false }, args, shape);
}

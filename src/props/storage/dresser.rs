//! A dresser: a broad chest of drawers on a plinth or on tapered legs.

use glam::Vec3;

use super::case::{self, Case};
use super::fronts::{self, Drawers};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DRESSER: Generator = Generator {
    kind: "dresser",
    title: "Dresser",
    group: "storage",
    words: &["chest of drawers", "commode", "drawer cabinet", "bureau chest", "sideboard with drawers"],
    styles: &["modern", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 1.1, 1.8),
        Param::m("height", 0.6, 0.85, 1.3),
        Param::m("depth", 0.38, 0.48, 0.6),
    ],
    source: "Neufert, Architects' Data",
    slots: &[SlotSpec { name: "wood", material: "oak wood" }, SlotSpec { name: "brass", material: "brass" }],
    clear_front_m: 0.7,
    build,
};

const FRONT: f32 = 0.022;

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "wood", &[("modern", "white painted wood"), ("rustic", "pine wood")]);
    let size = args.size();
    let modern = args.is("modern");
    let mut grain = args.random("grain");
    let case = Case {
        size,
        x: 0.0,
        board: if args.is("rustic") { 0.03 } else { 0.022 },
        foot: if modern { 0.15 } else { 0.08 },
        legs: modern,
        lip: if modern { 0.0 } else { 0.016 },
        top: if args.is("rustic") { 0.04 } else { 0.028 },
        front: FRONT + fronts::PULL,
    };
    let opening = case::build(case, shape, &mut grain);
    let rows = (opening.size().y / 0.21).round().clamp(2.0, 6.0) as usize;
    let columns = if opening.size().x > 0.85 { 2 } else { 1 };
    let look = Drawers { thick: FRONT, overlay: case.board * 0.6, plain: modern };
    fronts::drawers(shape, opening, rows, columns, look, &mut grain);
    let reach = size.z - case.front * 0.4;
    let middle = Vec3::new(0.0, size.y, -size.z * 0.5 + reach * 0.5);
    shape.support(middle, size.x - 0.04, reach - 0.04, 1.0);
}

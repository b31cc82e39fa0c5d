//! A nightstand: a drawer over an open shelf, on legs or a plinth.

use glam::{Vec2, Vec3};

use crate::mesh::bevel_box;
use crate::props::storage::case::{self, Case};
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const NIGHTSTAND: Generator = Generator {
    kind: "nightstand",
    title: "Nightstand",
    group: "beds",
    words: &["bedside table", "night table", "bedside cabinet", "bedside stand"],
    styles: &["modern", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.35, 0.45, 0.7),
        Param::m("height", 0.4, 0.55, 0.75),
        Param::m("depth", 0.3, 0.4, 0.55),
    ],
    source: "Neufert, Architects' Data; mattress sizes of EN 1334",
    slots: &[SlotSpec { name: "wood", material: "oak wood" }, SlotSpec { name: "brass", material: "brass" }],
    clear_front_m: 0.4,
    build,
};

const FRONT: f32 = 0.02;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let modern = args.is("modern");
    let mut grain = args.random("grain");
    let handle = 0.026;
    let case = Case {
        size,
        x: 0.0,
        board: if args.is("rustic") { 0.028 } else { 0.02 },
        foot: if modern { 0.14 } else { 0.06 },
        legs: modern,
        lip: if modern { 0.0 } else { 0.012 },
        top: 0.024,
        front: FRONT + handle,
    };
    let opening = case::build(case, shape, &mut grain);
    let tall = opening.size().y * 0.42;
    let (wide, z) = (opening.size().x, opening.front_z);
    let front = fronts::drawer_front(wide + case.board, tall, FRONT, modern, &mut grain);
    let y = opening.max.y - tall * 0.5 - 0.003;
    let pull = if modern { fronts::bow_handle(0.12) } else { fronts::knob(0.0115) };
    let inner_deep = z - opening.back_z;
    let at = Vec3::new(0.0, y, z + FRONT);
    fronts::drawer(shape, at, Vec2::new(wide, tall), inner_deep - 0.01, front, |shape| {
        shape.add("handles", "brass", pull.moved(at - Vec3::Z * 0.002));
    });
    let floor = bevel_box(Vec3::new(wide + 0.002, 0.016, inner_deep), 0.002);
    let shelf_y = y - tall * 0.5 - 0.006;
    shape.add("case", "wood", floor.at(0.0, shelf_y, opening.back_z + inner_deep * 0.5));
    let below = Vec3::new(0.0, opening.min.y, opening.back_z + inner_deep * 0.5);
    shape.support(below, wide - 0.03, inner_deep - 0.03, shelf_y - 0.008 - opening.min.y);
    let top = Vec3::new(0.0, size.y, -(FRONT + handle) * 0.5);
    shape.support(top, size.x - 0.03, size.z - 0.07, 0.9);
}

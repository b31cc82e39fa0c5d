//! A cabinet: a row of drawers over panelled doors, flat modern doors, or open shelves over doors.

use glam::Vec3;

use super::case::{self, Case, Opening};
use super::fronts::{self, Drawers};
use crate::mesh::bevel_box;
use crate::num::Stream;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CABINET: Generator = Generator {
    kind: "cabinet",
    title: "Cabinet",
    group: "storage",
    words: &["cupboard", "sideboard", "kitchen cabinet", "credenza", "buffet", "base cabinet"],
    styles: &["modern", "rustic", "tall"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 1.0, 2.2),
        Param::m("height", 0.6, 0.9, 2.2),
        Param::m("depth", 0.35, 0.45, 0.65),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.7,
    build,
};

const FRONT: f32 = 0.022;

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    if args.is("tall") {
        size.y = size.y.max(1.8);
    }
    let modern = args.is("modern");
    let mut grain = args.random("grain");
    // Bar handles of the modern style stand out further than knobs.
    let handle = if modern { 0.031 } else { fronts::PULL + 0.002 };
    let case = Case {
        size,
        x: 0.0,
        board: if args.is("rustic") { 0.03 } else { 0.02 },
        foot: if modern { 0.12 } else { 0.08 },
        legs: modern,
        lip: if modern { 0.0 } else { 0.014 },
        top: if args.is("rustic") { 0.04 } else { 0.026 },
        front: FRONT + handle,
    };
    let opening = case::build(case, shape, &mut grain);
    let reach = size.z - case.front * 0.4;
    let middle = Vec3::new(0.0, size.y, -size.z * 0.5 + reach * 0.5);
    shape.support(middle, size.x - 0.04, reach - 0.04, if size.y > 1.4 { 0.5 } else { 1.0 });

    let overlay = case.board * 0.6;
    let mut doors_top = opening.max.y;
    if size.y > 1.5 {
        doors_top = open_shelves(shape, opening);
    } else if !modern {
        let tall = (opening.size().y * 0.24).clamp(0.1, 0.2);
        doors_top -= tall;
        let upper = Opening { min: opening.min.with_y(doors_top), ..opening };
        let columns = (opening.size().x / 0.5).round().max(1.0) as usize;
        let look = Drawers { thick: FRONT, overlay, plain: false };
        fronts::drawers(shape, upper, 1, columns, look, &mut grain);
        // The drawers' lower edges overlap their opening: the doors begin below.
        doors_top -= overlay * 0.9;
    }
    let lower = Opening { max: opening.max.with_y(doors_top), ..opening };
    doors(args, shape, lower, overlay, &mut grain);
}

/// Shelves in the upper half; returns the height they begin at.
fn open_shelves(shape: &mut Shape, opening: Opening) -> f32 {
    let from = opening.min.y + opening.size().y * 0.45;
    let deep = opening.front_z - opening.back_z;
    let rows = ((opening.max.y - from) / 0.36).round().max(1.0);
    let pitch = (opening.max.y - from) / rows;
    let wide = opening.size().x;
    for i in 0..rows as usize {
        let y = from + pitch * i as f32;
        let z = opening.back_z + deep * 0.5;
        let board = bevel_box(Vec3::new(wide + 0.002, 0.022, deep - 0.004), 0.003);
        shape.add("shelves", "wood", board.at(0.0, y + 0.011, z));
        shape.support(Vec3::new(0.0, y + 0.022, z), wide - 0.03, deep - 0.04, pitch - 0.03);
    }
    from
}

fn doors(args: &Args, shape: &mut Shape, opening: Opening, overlay: f32, grain: &mut Stream) {
    let (modern, rustic) = (args.is("modern"), args.is("rustic"));
    let span = opening.size().x + overlay * 2.0;
    let count = (span / 0.48).round().max(1.0) as usize;
    let wide = span / count as f32;
    let (low, high) = (opening.min.y - overlay * 0.9, opening.max.y - 0.002);
    let (tall, y, z) = (high - low, (low + high) * 0.5, opening.front_z + FRONT);
    for i in 0..count {
        let x = -span * 0.5 + wide * (i as f32 + 0.5);
        let door = if modern {
            fronts::drawer_front(wide - 0.004, tall, FRONT, true, grain).uv_turned()
        } else if rustic {
            fronts::plank_door(wide - 0.004, tall, FRONT, grain)
        } else {
            fronts::framed_door(wide - 0.004, tall, FRONT, 1, grain)
        };
        let inner = if i % 2 == 0 { 1.0 } else { -1.0 };
        let hand = x + inner * (wide * 0.5 - 0.03);
        fronts::hung(shape, inner, Vec3::new(x - inner * wide * 0.5, y, z), |shape| {
            shape.add("doors", "wood", door.at(x, y, z));
            if modern {
                let handle = fronts::bar_handle((tall * 0.3).clamp(0.06, 0.2));
                shape.add("handles", "iron", handle.at(hand, y + tall * 0.2, z - 0.001));
                return;
            }
            let slot = if rustic { "iron" } else { "brass" };
            shape.add("handles", slot, fronts::knob(0.0125).at(hand, y + tall * 0.12, z - 0.002));
            for share in [-0.34, 0.34] {
                // Strap hinges on planks, little barrels on framed doors.
                let (size, at_x) = if rustic {
                    (Vec3::new(wide * 0.62, 0.032, 0.004), x - inner * wide * 0.17)
                } else {
                    (Vec3::new(0.008, 0.05, 0.008), x - inner * (wide * 0.5 - 0.003))
                };
                let hinge = bevel_box(size, 0.0015).at(at_x, y + tall * share, z + 0.0015);
                shape.add("hinges", slot, hinge);
            }
        });
    }
}

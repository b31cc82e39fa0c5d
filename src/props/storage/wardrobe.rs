//! A wardrobe: panelled doors over a drawer under a cornice, flat modern doors, or planks on strap hinges.

use glam::{Vec2, Vec3};

use super::case::{self, Case, Opening};
use super::fronts;
use crate::mesh::bevel_box;
use crate::num::Stream;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WARDROBE: Generator = Generator {
    kind: "wardrobe",
    title: "Wardrobe",
    group: "storage",
    words: &["closet", "armoire", "clothes cupboard", "wardrobe cupboard", "clothes press"],
    styles: &["modern", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.2, 2.4),
        Param::m("height", 1.5, 2.05, 2.6),
        Param::m("depth", 0.45, 0.6, 0.7),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.8,
    build,
};

const DOOR: f32 = 0.026;
const KNOB: f32 = 0.034;

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "wood", &[("modern", "white painted wood"), ("rustic", "weathered oak wood")]);
    let size = args.size();
    let modern = args.is("modern");
    let rustic = args.is("rustic");
    let mut grain = args.random("grain");
    let cornice = if modern { 0.0 } else { 0.09 };
    let lip = if modern { 0.0 } else { 0.035 };
    let body = Vec3::new(size.x - lip * 2.0 + 0.03, size.y - cornice + 0.024, size.z);
    let case = Case {
        size: if modern { size } else { body },
        x: 0.0,
        board: 0.024,
        foot: if modern { 0.06 } else { 0.1 },
        legs: false,
        lip: if modern { 0.0 } else { 0.015 },
        top: 0.024,
        front: DOOR + KNOB,
    };
    let opening = case::build(case, shape, &mut grain);
    if !modern {
        let deep = size.z - KNOB * 0.4;
        let z = -size.z * 0.5 + deep * 0.5;
        for (step, inset) in [(0usize, 0.02), (1, 0.008), (2, 0.0)] {
            let tall = (cornice - 0.024) / 3.0;
            let board = Vec3::new(size.x - inset * 2.0, tall + 0.001, deep - inset);
            let y = body.y + tall * (step as f32 + 0.5);
            shape.add("cornice", "wood", bevel_box(board, 0.005).at(0.0, y - 0.0005, z - inset * 0.5));
        }
    }
    shape.support(Vec3::new(0.0, size.y, -0.02), size.x - 0.1, size.z - 0.12, 0.4);

    let drawer = if modern || rustic { 0.0 } else { 0.24 };
    if drawer > 0.0 {
        drawers(shape, opening, drawer, &mut grain);
    }
    doors(args, shape, opening, drawer, &mut grain);
}

fn drawers(shape: &mut Shape, opening: Opening, tall: f32, grain: &mut Stream) {
    let wide = opening.size().x;
    let z = opening.front_z + DOOR;
    let front = fronts::drawer_front(wide + 0.03, tall - 0.006, DOOR, false, grain);
    let y = opening.min.y - 0.014 + tall * 0.5;
    let deep = opening.front_z - opening.back_z - 0.01;
    fronts::drawer(shape, Vec3::new(0.0, y, z), Vec2::new(wide, tall - 0.03), deep, front, |shape| {
        for side in [-1.0, 1.0] {
            shape.add("knobs", "brass", fronts::knob(0.014).at(side * wide * 0.28, y, z - 0.002));
        }
    });
}

fn doors(args: &Args, shape: &mut Shape, opening: Opening, below: f32, grain: &mut Stream) {
    let (modern, rustic) = (args.is("modern"), args.is("rustic"));
    let count = (opening.size().x / 0.62).round().clamp(2.0, 4.0);
    let low = opening.min.y - 0.014 + below;
    let tall = opening.max.y - low - 0.002;
    let wide = (opening.size().x + 0.03) / count;
    let z = opening.front_z + DOOR;
    let y = low + tall * 0.5;
    for i in 0..count as usize {
        let x = -(opening.size().x + 0.03) * 0.5 + wide * (i as f32 + 0.5);
        let size = (wide - 0.004, tall);
        let door = if modern {
            fronts::drawer_front(size.0, size.1, DOOR, true, grain).uv_turned()
        } else if rustic {
            fronts::plank_door(size.0, size.1, DOOR, grain)
        } else {
            fronts::framed_door(size.0, size.1, DOOR, 2, grain)
        };
        // Handles meet where two doors do.
        let inner = if i % 2 == 0 { 1.0 } else { -1.0 };
        let hand = x + inner * (wide * 0.5 - 0.035);
        fronts::hung(shape, inner, Vec3::new(x - inner * wide * 0.5, y, z), |shape| {
            shape.add("doors", "wood", door.at(x, y, z));
            if modern {
                shape.add("handles", "iron", fronts::bar_handle(0.32).at(hand, y, z - 0.001));
            } else {
                let slot = if rustic { "iron" } else { "brass" };
                shape.add("knobs", slot, fronts::knob(0.014).at(hand, y, z - 0.002));
            }
            if rustic {
                for share in [-0.36, 0.36] {
                    let strap = bevel_box(Vec3::new(wide * 0.7, 0.04, 0.004), 0.0015);
                    let at = Vec3::new(x - inner * wide * 0.13, y + tall * share, z + 0.0015);
                    shape.add("hinges", "iron", strap.moved(at));
                }
            }
        });
    }
}

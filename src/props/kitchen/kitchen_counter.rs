//! A kitchen counter: a run of base cabinets under a worktop, its doors and drawers ready to open.

use glam::{Vec2, Vec3};

use super::run::{Look, Run};
use crate::mesh::bevel_box;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const KITCHEN_COUNTER: Generator = Generator {
    kind: "kitchen_counter",
    title: "Kitchen counter",
    group: "kitchen",
    words: &["worktop", "countertop", "kitchen unit", "base unit", "kitchen island"],
    styles: &["modern", "rustic", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.6, 3.6),
        Param::m("height", 0.8, 0.9, 1.0),
        Param::m("depth", 0.5, 0.64, 0.75),
    ],
    source: "EN 1116 co-ordinating sizes of kitchen furniture",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "stone", material: "granite" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let look = Look::of(args);
    let thick = match look {
        Look::Plain => 0.038,
        Look::Modern => 0.022,
        Look::Rustic => 0.05,
        Look::Industrial => 0.04,
    };
    let mut grain = args.random("grain");
    let over = if look == Look::Modern { 0.0 } else { 0.012 };
    let under = Vec3::new(size.x - over * 2.0, size.y - thick, size.z);
    Run { size: under, look, drawers: true, apron: 0.0 }.build(shape, &mut grain);
    let deep = size.z - 0.012;
    let z = -size.z * 0.5 + deep * 0.5;
    let y = size.y - thick * 0.5;
    match look {
        Look::Rustic => {
            let boards = (deep / 0.16).round().max(2.0);
            for i in 0..boards as usize {
                let wide = deep / boards;
                let board = bevel_box(Vec3::new(size.x, thick - grain.unit() * 0.002, wide - 0.0012), 0.004);
                let board = board.uv_moved(Vec2::splat(grain.unit() * 4.0));
                shape.add("worktop", "wood", board.at(0.0, y, z + ((i as f32 + 0.5) / boards - 0.5) * deep));
            }
        }
        Look::Industrial => {
            shape.add("worktop", "metal", bevel_box(Vec3::new(size.x, thick, deep), 0.005).at(0.0, y, z));
            // A folded upstand against the wall.
            let lip = bevel_box(Vec3::new(size.x, 0.1, 0.016), 0.004);
            shape.add("worktop", "metal", lip.at(0.0, size.y + 0.049, -size.z * 0.5 + 0.008));
        }
        _ => shape.add("worktop", "stone", bevel_box(Vec3::new(size.x, thick, deep), 0.005).at(0.0, y, z)),
    }
    shape.support(Vec3::new(0.0, size.y, z + 0.01), size.x - 0.06, deep - 0.08, 0.5);
}

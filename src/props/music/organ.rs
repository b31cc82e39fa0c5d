//! A pipe organ: towers of pipes over a case with a console, its pedals and a bench; or a small one for the table.

use glam::Vec3;

use super::keyboard::keyboard;
use super::organ_case::{Field, crown, field};
use crate::mesh::{bevel_box, cylinder};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::science::fittings::{along_x, turned};
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ORGAN: Generator = Generator {
    kind: "organ",
    title: "Pipe organ",
    group: "music",
    words: &["church organ", "cathedral organ", "positive organ", "organ pipe", "chamber organ"],
    styles: &["gothic", "baroque", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.0, 3.2, 6.0),
        Param::m("height", 2.8, 4.4, 8.0),
        Param::m("depth", 1.3, 1.7, 2.6),
    ],
    source: "Audsley, The Art of Organ-Building; consoles of the American Guild of Organists",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "metal", material: "pewter" },
        SlotSpec { name: "brass", material: "gilded" },
        SlotSpec { name: "white", material: "ivory" },
        SlotSpec { name: "black", material: "ebony wood" },
        SlotSpec { name: "soot", material: "black painted wood" },
    ],
    clear_front_m: 0.5,
    build,
};

/// Style of the case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Flat towers under straight cornices.
    Plain,
    /// Pointed gables and pinnacles.
    Gothic,
    /// Half-round towers, gilded.
    Baroque,
    /// Pipes free on a plain chest.
    Modern,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let look = [("gothic", Look::Gothic), ("baroque", Look::Baroque), ("modern", Look::Modern)];
    let look = look.iter().find(|(word, _)| args.is(word)).map_or(Look::Plain, |(_, look)| *look);
    let mut grain = args.random("grain");
    let deep = size.z - 0.95;
    let back = -size.z * 0.5;
    let face = back + deep;
    let base = (size.y * 0.38).clamp(1.2, 1.9);
    let half = size.x * 0.5;
    // The lower case, panelled on either side of the keys.
    let console = 1.36_f32.min(size.x * 0.62);
    let wing = (size.x - console) * 0.5;
    let body = bevel_box(Vec3::new(size.x - 0.06, base - 0.1, deep - 0.06), 0.006);
    shape.add("case", "wood", body.at(0.0, 0.1 + (base - 0.1) * 0.5, back + (deep - 0.06) * 0.5));
    shape.add(
        "plinth",
        "wood",
        bevel_box(Vec3::new(size.x - 0.02, 0.12, deep - 0.02), 0.008).at(
            0.0,
            0.06,
            back + (deep - 0.02) * 0.5,
        ),
    );
    for side in [-1.0, 1.0] {
        let count = (wing / 0.75).round().max(1.0) as usize;
        let wide = (wing - 0.04) / count as f32;
        for i in 0..count {
            let x = side * (console * 0.5 + wide * (i as f32 + 0.5));
            let tall = base - 0.26;
            let panel = if look == Look::Modern {
                fronts::drawer_front(wide - 0.012, tall, 0.03, true, &mut grain)
            } else {
                fronts::framed_door(wide - 0.012, tall, 0.03, 2, &mut grain)
            };
            shape.add("panels", "wood", panel.at(x, 0.13 + tall * 0.5, face - 0.032));
        }
    }
    let rail = along_x(
        &[(0.03, 0.0), (0.06, 0.05), (0.075, 0.055), (0.075, 0.1), (-deep + 0.08, 0.1), (-deep + 0.08, 0.0)],
        size.x,
        0.004,
    );
    shape.add("impost", "wood", rail.at(0.0, base - 0.1, face - 0.08));
    keys(shape, console, face - 0.07, size);

    // Towers and flats stand on the impost: a tall one in the middle, two at the ends.
    let room = size.y - base;
    let tower = size.x * 0.19;
    let flat = (size.x - tower * 3.0) * 0.5;
    let z = back + deep * 0.52;
    let fields = [
        Field { x: 0.0, wide: tower, tall: room, pipes: 5, tower: true, slant: 0.0 },
        Field { x: -half + tower * 0.5, wide: tower, tall: room * 0.86, pipes: 5, tower: true, slant: 0.0 },
        Field { x: half - tower * 0.5, wide: tower, tall: room * 0.86, pipes: 5, tower: true, slant: 0.0 },
        Field {
            x: -tower * 0.5 - flat * 0.5,
            wide: flat,
            tall: room * 0.66,
            pipes: 7,
            tower: false,
            slant: 1.0,
        },
        Field {
            x: tower * 0.5 + flat * 0.5,
            wide: flat,
            tall: room * 0.66,
            pipes: 7,
            tower: false,
            slant: -1.0,
        },
    ];
    for place in &fields {
        field(shape, place, base, z, deep, look);
        if look != Look::Modern {
            crown(shape, place, base, (z, deep), look);
        }
    }
    if look == Look::Modern {
        return;
    }
    // A dark wall stands behind the pipes.
    let rear = bevel_box(Vec3::new(size.x - 0.1, room * 0.62, 0.03), 0.004);
    shape.add("back", "soot", rear.at(0.0, base + room * 0.31, back + 0.05));
}

/// Two manuals in a recess, stops on both sides, a desk for music, pedals and a bench.
fn keys(shape: &mut Shape, wide: f32, face: f32, size: Vec3) {
    let front = size.z * 0.5;
    let keys = wide * 0.62;
    let (y, shelf) = (0.78, 0.34);
    let slab = bevel_box(Vec3::new(wide, 0.05, shelf + 0.04), 0.008);
    shape.add("console", "wood", slab.at(0.0, y - 0.06, face + shelf * 0.5));
    for side in [-1.0, 1.0] {
        let cheek = along_x(
            &[
                (0.0, -0.1),
                (shelf, -0.1),
                (shelf + 0.02, -0.06),
                (shelf + 0.02, 0.03),
                (shelf - 0.1, 0.1),
                (0.06, 0.36),
                (0.0, 0.36),
            ],
            0.045,
            0.006,
        );
        shape.add("console", "wood", cheek.at(side * (wide * 0.5 - 0.022), y, face));
        let corbel = along_x(
            &[(0.0, 0.0), (0.05, 0.0), (0.12, 0.2), (shelf * 0.9, 0.62), (shelf * 0.9, 0.68), (0.0, 0.68)],
            0.07,
            0.008,
        );
        shape.add("console", "wood", corbel.at(side * (wide * 0.5 - 0.06), 0.02, face));
        // Draw-stops in three rows on either side of the manuals.
        let jamb = bevel_box(Vec3::new(0.17, 0.26, 0.05), 0.006);
        let x = side * (wide * 0.5 - 0.14);
        shape.add("stops", "wood", jamb.at(x, y + 0.12, face + 0.06));
        for i in 0..9 {
            let at =
                Vec3::new(x + 0.05 * (i % 3) as f32 - 0.05, y + 0.045 + 0.075 * (i / 3) as f32, face + 0.083);
            let knob = [(0.007, 0.0), (0.007, 0.018), (0.016, 0.022), (0.018, 0.03), (0.01, 0.036)];
            shape.add("stops", "black", turned(&knob, 1, 14, 0.6).turned(rot_x(FRAC_PI_2)).moved(at));
            shape.add(
                "stops",
                "white",
                cylinder(0.0095, 0.003, 12, 0.0).turned(rot_x(FRAC_PI_2)).moved(at + Vec3::Z * 0.035),
            );
        }
    }
    for (row, whites) in [22, 22].iter().enumerate() {
        let lift = 0.075 * row as f32;
        let z = face + shelf - 0.02 - 0.14 * row as f32;
        let bed = bevel_box(Vec3::new(keys + 0.03, 0.05, 0.15), 0.004);
        shape.add("manuals", "wood", bed.at(0.0, y - 0.042 + lift, z - 0.072));
        keyboard(shape, *whites, keys, 0.13, Vec3::new(0.0, y + lift, z));
    }
    // The music desk leans on the case above the manuals.
    let desk = fronts::drawer_front(keys * 0.9, 0.26, 0.02, false, &mut crate::num::Seed(0).stream("desk"));
    shape.add("desk", "wood", desk.turned(rot_x(-0.25)).at(0.0, y + 0.36, face + 0.06));
    shape.add(
        "desk",
        "wood",
        bevel_box(Vec3::new(keys * 0.92, 0.02, 0.05), 0.004).at(0.0, y + 0.22, face + 0.1),
    );
    // Pedals: long keys of wood in a frame on the floor.
    let (reach, pedals) = (front - face - 0.3, 17);
    let span = wide * 0.78;
    for end in [0.03, reach - 0.03] {
        shape.add(
            "pedals",
            "wood",
            bevel_box(Vec3::new(span + 0.06, 0.05, 0.05), 0.005).at(0.0, 0.025, face + end),
        );
    }
    for i in 0..pedals {
        let x = (i as f32 / (pedals - 1) as f32 - 0.5) * span;
        let black = matches!(i % 7, 1 | 3 | 5);
        let long = if black { reach * 0.5 } else { reach - 0.02 };
        let key = bevel_box(Vec3::new(0.022, 0.03, long), 0.004);
        shape.add("pedals", "wood", key.at(x, 0.062, face + 0.01 + long * 0.5));
        if black {
            let cap = bevel_box(Vec3::new(0.024, 0.036, 0.12), 0.008);
            shape.add("pedals", "black", cap.at(x, 0.09, face + long - 0.05));
        }
    }
    // The bench stands over them.
    let (seat, deep) = (0.56, 0.3);
    let z = front - deep * 0.5;
    shape.add(
        "bench",
        "wood",
        bevel_box(Vec3::new(wide * 0.92, 0.035, deep), 0.01).at(0.0, seat - 0.0175, z),
    );
    for side in [-1.0, 1.0] {
        let x = side * (wide * 0.46 - 0.05);
        shape.add(
            "bench",
            "wood",
            bevel_box(Vec3::new(0.035, seat - 0.035, deep * 0.8), 0.006).at(x, (seat - 0.035) * 0.5, z),
        );
    }
    let stretcher = bevel_box(Vec3::new(wide * 0.92 - 0.12, 0.07, 0.025), 0.005);
    shape.add("bench", "wood", stretcher.at(0.0, 0.24, z));
    shape.anchor("seat", Vec3::new(0.0, seat, z), std::f32::consts::PI);
}

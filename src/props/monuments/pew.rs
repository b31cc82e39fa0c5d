//! A church pew: a long seat between shaped ends, a raked back, a book ledge behind.

use glam::Vec3;

use super::cut::along_x;
use crate::mesh::{bevel_box, displaced, lathe, profile};
use crate::num::math::{atan2, rot_x};
use crate::props::architecture::timber::board;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PEW: Generator = Generator {
    kind: "pew",
    title: "Pew",
    group: "monuments",
    words: &["church pew", "church bench", "chapel pew", "chapel bench", "prayer bench"],
    styles: &["gothic", "rustic", "modern", "cushioned"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.0, 2.2, 4.5),
        Param::m("height", 0.8, 0.94, 1.2),
        Param::m("depth", 0.5, 0.62, 0.75),
        Param::m("seat_height", 0.42, 0.45, 0.48),
    ],
    source: "Neufert, Architects' Data: pews at 0.9 m, seats of 0.45 m",
    slots: &[
        SlotSpec { name: "wood", material: "dark oak wood" },
        SlotSpec { name: "seat", material: "red velvet" },
    ],
    clear_front_m: 0.35,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seat = args.get("seat_height");
    let mut tone = args.random("boards");
    let gothic = args.is("gothic");
    let plain = args.is("rustic") || args.is("modern");
    let thick = if args.is("rustic") { 0.06 } else { 0.048 };
    let top = if gothic { size.y - 0.17 } else { size.y };
    let (back, front) = (-size.z * 0.5, size.z * 0.5);
    for side in [-1.0, 1.0] {
        let x = side * (size.x - thick) * 0.5;
        let end = along_x(&end_outline(size.z, top, seat, plain), thick, 0.007);
        shape.add("ends", "wood", end.at(x, 0.0, 0.0));
        if !plain {
            // A sunk panel's raised field on the outer face, and a foot.
            let field = bevel_box(Vec3::new(0.014, seat * 0.62, size.z * 0.5), 0.006);
            shape.add("ends", "wood", field.at(x + side * thick * 0.5, seat * 0.52, 0.01));
            let upper = bevel_box(Vec3::new(0.013, (top - seat) * 0.42, size.z * 0.22), 0.005);
            shape.add(
                "ends",
                "wood",
                upper.at(x + side * thick * 0.5, seat + (top - seat) * 0.5, back + size.z * 0.2),
            );
        }
        if gothic {
            poppyhead(shape, Vec3::new(x, top - 0.012, back + size.z * 0.17), 0.18, thick);
        }
    }
    let inner = size.x - thick * 2.0 + 0.01;
    // The seat falls a little to the back; the back leans away from it.
    let deep = size.z * 0.66;
    let plank = board(Vec3::new(inner, 0.034, deep), &mut tone).turned(rot_x(-0.05));
    shape.add("seat", "wood", plank.at(0.0, seat - 0.02, front - deep * 0.5 - 0.03));
    let apron = board(Vec3::new(inner, 0.09, 0.022), &mut tone);
    shape.add("seat", "wood", apron.at(0.0, seat - 0.075, front - 0.07));
    let (low, high) = (seat - 0.03, top - if plain { 0.05 } else { 0.1 });
    let foot = Vec3::new(0.0, low, back + size.z * 0.3);
    let head = Vec3::new(0.0, high, back + size.z * 0.13);
    let rake = atan2(head.z - foot.z, head.y - foot.y);
    let along = head - foot;
    let count = if args.is("modern") { 1 } else { 3 };
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let tall = along.length() / count as f32 + 0.004;
        let mesh = board(Vec3::new(inner, tall, 0.022), &mut tone).turned(rot_x(rake));
        shape.add("back", "wood", mesh.moved(foot + along * t));
    }
    let cap = bevel_box(Vec3::new(inner, 0.032, 0.06), 0.009);
    shape.add("back", "wood", cap.moved(head + Vec3::Y * 0.01));
    if !plain {
        let ledge_y = high - 0.12;
        let ledge = board(Vec3::new(inner, 0.018, size.z * 0.13), &mut tone);
        shape.add("ledge", "wood", ledge.at(0.0, ledge_y, back + size.z * 0.085));
        let lip = board(Vec3::new(inner, 0.03, 0.012), &mut tone);
        shape.add("ledge", "wood", lip.at(0.0, ledge_y + 0.012, back + size.z * 0.03));
        let rail = board(Vec3::new(inner, 0.07, 0.02), &mut tone);
        shape.add("rail", "wood", rail.at(0.0, 0.12, back + size.z * 0.2));
    }
    if args.is("cushioned") || args.is("modern") {
        let pad = crate::mesh::cushion(Vec3::new(inner - 0.04, 0.05, deep - 0.06), 0.02, 0.008);
        shape.add(
            "cushion",
            "seat",
            pad.turned(rot_x(-0.05)).at(0.0, seat + 0.018, front - deep * 0.5 - 0.04),
        );
    }
    let middle = front - deep * 0.5 - 0.05;
    let places = (inner / 0.55).floor().max(1.0) as usize;
    for i in 0..places {
        let x = (i as f32 + 0.5) / places as f32 * inner - inner * 0.5;
        shape.anchor("seat", Vec3::new(x, seat, middle), 0.0);
    }
    shape.support(Vec3::new(0.0, seat, middle), inner * 0.95, deep * 0.7, top - seat);
}

/// The side view of an end as (z, y), counter-clockwise from the lower back corner.
fn end_outline(deep: f32, top: f32, seat: f32, plain: bool) -> Vec<(f32, f32)> {
    let (b, f) = (-deep * 0.5, deep * 0.5);
    if plain {
        return vec![
            (b + deep * 0.06, 0.0),
            (f - deep * 0.06, 0.0),
            (f - deep * 0.02, seat * 0.96),
            (f - deep * 0.1, seat * 1.06),
            (b + deep * 0.4, seat * 1.1),
            (b + deep * 0.24, top),
            (b, top),
            (b + deep * 0.1, seat),
        ];
    }
    let mut outline =
        vec![(b, 0.0), (f, 0.0), (f, 0.05), (f - deep * 0.05, 0.075), (f - deep * 0.05, seat * 0.8)];
    // The arm scrolls forward, then sweeps up to the shoulder of the back.
    let arm = seat + (top - seat) * 0.36;
    outline.extend([
        (f - deep * 0.03, seat * 1.02),
        (f - deep * 0.02, arm - 0.03),
        (f - deep * 0.05, arm),
        (f - deep * 0.12, arm + 0.012),
        (f - deep * 0.24, arm - 0.004),
        (f - deep * 0.38, arm + 0.03),
        (f - deep * 0.5, arm + (top - arm) * 0.3),
        (f - deep * 0.58, arm + (top - arm) * 0.66),
        (f - deep * 0.66, top - 0.012),
        (f - deep * 0.7, top),
        (b + 0.012, top),
        (b, top - 0.012),
        (b + deep * 0.02, 0.075),
        (b, 0.05),
    ]);
    outline
}

/// A carved finial: a bud between two curling leaves on a collar.
fn poppyhead(shape: &mut Shape, at: Vec3, tall: f32, thick: f32) {
    let collar = [(0.0, 0.0), (0.03, 0.0), (0.03, 0.012), (0.022, 0.022), (0.0, 0.022)];
    shape.add("finials", "wood", lathe(&profile(&collar), 16, 0.6).moved(at));
    let bud = displaced(2, |d| {
        let pinch = 1.0 - 0.4 * d.y.max(0.0);
        Vec3::new(d.x * thick * 0.5 * pinch, d.y * tall * 0.46, d.z * tall * 0.2 * pinch)
    });
    shape.add("finials", "wood", bud.moved(at + Vec3::Y * tall * 0.55));
    for side in [-1.0, 1.0] {
        let leaf = displaced(2, |d| {
            let p = Vec3::new(d.x * thick * 0.36, d.y * tall * 0.26, d.z * tall * 0.13);
            p + Vec3::Z * side * (tall * 0.2 + p.y * p.y * 3.0 / tall.max(0.1))
        });
        shape.add("finials", "wood", leaf.moved(at + Vec3::Y * tall * 0.4));
    }
}

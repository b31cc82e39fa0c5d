//! A steel locker: tall narrow doors with louvres, a latch and a name plate, as many as fit.

use glam::{Vec2, Vec3};

use super::fronts;
use crate::mesh::{TriMesh, bevel_box};
use crate::num::math::rot_x;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LOCKER: Generator = Generator {
    kind: "locker",
    title: "Locker",
    group: "storage",
    words: &["metal locker", "school locker", "gym locker", "steel cabinet", "staff locker"],
    styles: &["half", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 0.9, 2.4),
        Param::m("height", 1.2, 1.8, 2.1),
        Param::m("depth", 0.35, 0.48, 0.6),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "metal", material: "painted blue metal" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.7,
    build,
};

const DOOR: f32 = 0.02;
const LATCH: f32 = 0.018;

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(
        args,
        "metal",
        &[("modern", "light grey painted metal"), ("half", "dark green painted metal")],
    );
    let size = args.size();
    let foot = 0.09;
    let sheet = 0.012;
    let deep = size.z - DOOR - LATCH;
    let z = -(DOOR + LATCH) * 0.5;
    let tall = size.y - foot;
    let count = (size.x / 0.3).round().max(1.0) as usize;
    let wide = size.x / count as f32;
    for i in 0..=count {
        let x =
            (-size.x * 0.5 + wide * i as f32).clamp(-size.x * 0.5 + sheet * 0.5, size.x * 0.5 - sheet * 0.5);
        let wall = bevel_box(Vec3::new(sheet, tall, deep), 0.003);
        shape.add("body", "metal", wall.at(x, foot + tall * 0.5, z));
    }
    for y in [foot + sheet * 0.5, size.y - sheet * 0.5] {
        let plate = bevel_box(Vec3::new(size.x, sheet + 0.001, deep + 0.001), 0.003);
        let y = if y > 1.0 { y - 0.0005 } else { y };
        shape.add("body", "metal", plate.at(0.0, y, z));
    }
    let back = bevel_box(Vec3::new(size.x - 0.004, tall - 0.004, 0.008), 0.002);
    shape.add("body", "metal", back.at(0.0, foot + tall * 0.5, z - deep * 0.5 + 0.005));
    let plinth = bevel_box(Vec3::new(size.x - 0.01, foot + 0.002, deep - 0.05), 0.004);
    shape.add("plinth", "metal", plinth.at(0.0, foot * 0.5 + 0.001, z - 0.02));
    shape.support(Vec3::new(0.0, size.y, z), size.x - 0.04, deep - 0.04, 0.4);

    let rows = if args.is("half") { 2 } else { 1 };
    let span = tall / rows as f32;
    for row in 0..rows {
        for i in 0..count {
            let x = -size.x * 0.5 + wide * (i as f32 + 0.5);
            let y = foot + span * (row as f32 + 0.5);
            let at = Vec3::new(x, y, z + deep * 0.5);
            fronts::hung(shape, 1.0, at - Vec3::X * (wide * 0.5 - 0.003), |shape| {
                door(shape, at, Vec2::new(wide - 0.006, span - 0.006), args.is("modern"));
            });
        }
    }
}

/// A door of `size`, `at` the middle of its back.
fn door(shape: &mut Shape, at: Vec3, size: Vec2, plain: bool) {
    let put = |mesh: TriMesh, x: f32, y: f32, z: f32| mesh.moved(at + Vec3::new(x, y, z));
    let leaf = bevel_box(Vec3::new(size.x, size.y, DOOR - 0.004), 0.004);
    shape.add("doors", "metal", put(leaf, 0.0, 0.0, (DOOR - 0.004) * 0.5));
    // A pressed frame stiffens the sheet.
    let rim = 0.026_f32.min(size.x * 0.12);
    for side in [-1.0, 1.0] {
        let stile = bevel_box(Vec3::new(rim, size.y - 0.004, 0.006), 0.002);
        shape.add("doors", "metal", put(stile, side * (size.x - rim - 0.004) * 0.5, 0.0, DOOR - 0.0035));
        let rail = bevel_box(Vec3::new(size.x - 0.005, rim, 0.006), 0.002);
        shape.add("doors", "metal", put(rail, 0.0, side * (size.y - rim - 0.004) * 0.5, DOOR - 0.0038));
    }
    if !plain {
        for half in [-1.0, 1.0] {
            for i in 0..5 {
                let y = half * (size.y * 0.5 - 0.12 - 0.032 * i as f32);
                let louvre = bevel_box(Vec3::new(size.x * 0.42, 0.02, 0.004), 0.0012);
                let louvre = louvre.turned(rot_x(0.5));
                shape.add("doors", "metal", put(louvre, 0.0, y, DOOR - 0.002));
            }
        }
    }
    let plate = bevel_box(Vec3::new(0.09, 0.036, 0.004), 0.001);
    let high = size.y * 0.5 - 0.32;
    shape.add("plate", "steel", put(plate, 0.0, high, DOOR - 0.003));
    let label = bevel_box(Vec3::new(0.076, 0.024, 0.003), 0.0005);
    shape.add("plate", "paper", put(label, 0.0, high, DOOR - 0.0015));
    let x = size.x * 0.5 - rim - 0.022;
    let cup = bevel_box(Vec3::new(0.036, 0.13, 0.006), 0.002);
    shape.add("latch", "steel", put(cup, x, 0.0, DOOR - 0.002));
    let lever = bevel_box(Vec3::new(0.016, 0.075, LATCH), 0.004);
    shape.add("latch", "steel", put(lever, x, 0.012, DOOR + LATCH * 0.5 - 0.0005));
    for share in [-0.4, 0.4] {
        let hinge = bevel_box(Vec3::new(0.008, 0.06, 0.01), 0.002);
        shape.add("latch", "steel", put(hinge, -size.x * 0.5 + 0.003, size.y * share, DOOR - 0.004));
    }
}

//! A bar counter: panelled towards the guests with a foot rail, shelves on the keeper's side.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, smooth_path, sphere, tube};
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BAR_COUNTER: Generator = Generator {
    kind: "bar_counter",
    title: "Bar counter",
    group: "tables",
    words: &["bar", "counter", "tavern bar", "pub counter", "shop counter", "reception desk", "tap bar"],
    styles: &["rustic", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.0, 2.4, 5.0),
        Param::m("height", 0.9, 1.1, 1.2),
        Param::m("depth", 0.45, 0.65, 0.9),
    ],
    source: "Panero and Zelnik: bar counters of 1.05 to 1.15 m",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "top", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.8,
    build,
};

/// Free height that things get on the keeper's shelf.
const SHELF_CLEAR_M: f32 = 0.14;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut grain = args.random("grain");
    let thick = if args.is("rustic") { 0.07 } else { 0.05 };
    // The top overhangs towards the guests, who want room for their knees.
    let overhang = if args.is("modern") { 0.06 } else { 0.16 };
    let (front, back) = (size.z * 0.5 - overhang, -size.z * 0.5 + 0.02);
    top(args, shape, size, thick);
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.05, size.z - 0.06, 1.2);

    let under = size.y - thick;
    let wide = size.x - 0.08;
    let panel = 0.03;
    let plinth = 0.1;
    let bays = (wide / 0.62).round().max(2.0) as usize;
    let bay = wide / bays as f32;
    for i in 0..bays {
        let x = -wide * 0.5 + bay * (i as f32 + 0.5);
        let tall = under - plinth;
        let face = if args.is("rustic") {
            fronts::plank_door(bay, tall, panel, &mut grain)
        } else if args.is("modern") {
            fronts::drawer_front(bay - 0.003, tall, panel, true, &mut grain).uv_turned()
        } else {
            fronts::framed_door(bay, tall, panel, 1, &mut grain)
        };
        shape.add("front", "wood", face.at(x, plinth + tall * 0.5, front));
    }
    let base = bevel_box(Vec3::new(wide + 0.03, plinth, 0.05), 0.006);
    shape.add("plinth", "wood", base.at(0.0, plinth * 0.5, front - 0.012));
    let deep = front - panel - back;
    let sides: Vec<f32> = if bays > 3 { vec![-1.0, 0.0, 1.0] } else { vec![-1.0, 1.0] };
    for side in sides {
        let wall = bevel_box(Vec3::new(0.03, under, deep + 0.002), 0.003);
        shape.add("case", "wood", wall.at(side * (wide - 0.03) * 0.5, under * 0.5, back + deep * 0.5));
    }
    for (y, share) in [(0.1, 1.0), (under * 0.5, 0.85)] {
        let shelf_deep = deep * share;
        let shelf = bevel_box(Vec3::new(wide - 0.056, 0.024, shelf_deep), 0.003);
        let z = front - panel - shelf_deep * 0.5;
        shape.add("shelves", "wood", shelf.at(0.0, y, z));
        // Glasses and plates find room behind the front; what is to be seen stands on the top.
        for half in [-1.0, 1.0].iter().filter(|_| y > 0.2) {
            let middle = Vec3::new(half * wide * 0.25, y + 0.012, z);
            shape.support(middle, wide * 0.5 - 0.1, shelf_deep - 0.04, SHELF_CLEAR_M);
        }
    }
    if !args.is("modern") {
        brackets(shape, front, under, overhang, wide, bays);
        foot_rail(shape, front, wide, overhang);
    }
}

fn top(args: &Args, shape: &mut Shape, size: Vec3, thick: f32) {
    if args.is("rustic") {
        let mut grain = args.random("planks");
        let boards =
            crate::props::tables::tops::planked(Vec3::new(size.x, thick, size.z), 0.2, false, &mut grain);
        shape.add("top", "top", boards.at(0.0, size.y, 0.0));
        return;
    }
    let slab = bevel_box(Vec3::new(size.x, thick, size.z), 0.014);
    shape.add("top", "top", slab.at(0.0, size.y - thick * 0.5, 0.0));
    let moulding = bevel_box(Vec3::new(size.x - 0.05, 0.022, size.z - 0.05), 0.008);
    shape.add("top", "top", moulding.at(0.0, size.y - thick - 0.01, 0.0));
}

fn brackets(shape: &mut Shape, front: f32, under: f32, overhang: f32, wide: f32, bays: usize) {
    for i in 0..=bays {
        let x = -wide * 0.5 + wide * i as f32 / bays as f32;
        let x = x.clamp(-wide * 0.5 + 0.03, wide * 0.5 - 0.03);
        let reach = overhang - 0.03;
        let path = [
            (0.012, under - 0.24),
            (0.03, under - 0.15),
            (reach * 0.55, under - 0.07),
            (reach, under - 0.03),
        ];
        let path: Vec<Vec3> = path.iter().map(|(z, y)| Vec3::new(x, *y, front + z)).collect();
        let curve = bar(&smooth_path(&path, 2), Vec3::Z, |_| Vec2::new(0.045, 0.035), 0.008);
        shape.add("brackets", "wood", curve);
    }
}

fn foot_rail(shape: &mut Shape, front: f32, wide: f32, overhang: f32) {
    let (y, z) = (0.2, front + overhang - 0.05);
    let half = wide * 0.5 - 0.03;
    let rail = [Vec3::new(-half, y, z), Vec3::new(0.0, y, z), Vec3::new(half, y, z)];
    shape.add("foot rail", "brass", tube(&rail, 0.019, 14));
    for side in [-1.0, 1.0] {
        shape.add("foot rail", "brass", sphere(0.026, 2).at(side * half, y, z));
    }
    let count = (wide / 0.9).round().max(1.0) as usize;
    for i in 0..=count {
        let x = -half * 0.92 + half * 1.84 * i as f32 / count as f32;
        let arm = [
            Vec3::new(x, y + 0.05, front - 0.004),
            Vec3::new(x, y + 0.045, front + 0.04),
            Vec3::new(x, y, z),
        ];
        shape.add("foot rail", "brass", tube(&smooth_path(&arm, 4), 0.009, 8));
        let plate = bevel_box(Vec3::new(0.05, 0.06, 0.006), 0.002);
        shape.add("foot rail", "brass", plate.at(x, y + 0.05, front + 0.001));
    }
}

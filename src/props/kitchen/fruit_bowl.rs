//! A bowl heaped with apples, pears and bananas, grapes hanging over its rim.

use glam::{Vec2, Vec3};

use super::fruit;
use crate::mesh::{lathe, profile, smooth_profile};
use crate::num::Stream;
use crate::num::math::{TAU, on_circle, rot_x, rot_y, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FRUIT_BOWL: Generator = Generator {
    kind: "fruit_bowl",
    title: "Fruit bowl",
    group: "kitchen",
    words: &["bowl of fruit", "fruit basket", "fruit dish", "apple", "grape"],
    styles: &["rustic", "pedestal", "ornate"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.24, 0.32, 0.42),
        Param::m("height", 0.16, 0.2, 0.3),
        Param::m("depth", 0.24, 0.32, 0.42),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "cream glazed ceramic" },
        SlotSpec { name: "fruit", material: "red wax" },
        SlotSpec { name: "pear", material: "olive green wax" },
        SlotSpec { name: "banana", material: "yellow wax" },
        SlotSpec { name: "grapes", material: "purple wax" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "metal", material: "silver" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let (rustic, raised) = (args.is("rustic"), args.is("pedestal") || args.is("ornate"));
    let slot = if rustic {
        "wood"
    } else if args.is("ornate") {
        "metal"
    } else {
        "ceramic"
    };
    let apple = (r * 0.28).min(size.y * 0.24).min(0.042);
    let foot = if raised { size.y * 0.34 } else { 0.0 };
    let deep = ((size.y - foot) * 0.46).min(r * 0.62);
    let wall = if rustic { r * 0.06 } else { r * 0.035 };
    let mut outline = vec![Vec2::ZERO];
    if raised {
        let line = [
            (0.46, 0.0),
            (0.5, 0.04),
            (0.46, 0.12),
            (0.2, 0.26),
            (0.12, 0.45),
            (0.2, 0.56),
            (0.11, 0.66),
            (0.13, 0.86),
            (0.3, 1.0),
        ];
        outline.extend(smooth_profile(&line.map(|(x, y)| (x * r, y * foot)), 2));
    } else {
        outline.extend(profile(&[(0.44 * r, 0.0), (0.46 * r, deep * 0.07), (0.42 * r, deep * 0.12)]));
    }
    let cup: Vec<Vec2> = smooth_profile(
        &[(0.62, 0.2), (0.86, 0.52), (0.97, 0.86), (1.0, 1.0)].map(|(x, y)| (x * r, foot + y * deep)),
        3,
    );
    outline.extend(cup.iter().map(|p| p.min(Vec2::new(r, foot + deep))));
    outline.extend(
        cup.iter().rev().map(|p| Vec2::new((p.x - wall).max(0.01), (p.y + wall * 0.4).min(foot + deep))),
    );
    outline.extend(profile(&[
        (0.3 * r, foot + deep * 0.14 + wall * 0.4),
        (0.0, foot + deep * 0.12 + wall * 0.4),
    ]));
    shape.add("bowl", slot, lathe(&outline, 40, 0.7));
    if args.is("ornate") {
        for i in 0..20 {
            let out = on_circle(TAU * i as f32 / 20.0) * (r - r * 0.03);
            let bead = crate::mesh::sphere(r * 0.045, 1).at(out.x, foot + deep - r * 0.01, out.y);
            shape.add("beads", slot, bead.stretched(Vec3::new(0.985, 1.0, 0.985)));
        }
    }
    heap(args, shape, Heap { r, rim: foot + deep, floor: foot + deep * 0.16 + wall, top: size.y, apple });
}

/// The room that the fruit takes: the bowl's radius, its rim, its floor, the top of everything, an apple's
/// radius.
struct Heap {
    r: f32,
    rim: f32,
    floor: f32,
    top: f32,
    apple: f32,
}

fn heap(args: &Args, shape: &mut Shape, heap: Heap) {
    let mut random = args.random("fruit");
    let a = heap.apple;
    let whirl = rot_y(0.5);
    // A ring of apples and pears against the wall, others in the middle on top.
    let ring = heap.r * 0.87 - a * 1.1;
    let low = (heap.floor + a * 0.9).max(heap.rim - a * 0.55);
    let count = (TAU * ring / (a * 2.12)).floor().max(4.0) as usize;
    for i in 0..count {
        let turn = TAU * i as f32 / count as f32;
        let out = whirl * Vec3::new(on_circle(turn).x * ring, 0.0, on_circle(turn).y * ring);
        let at = out + Vec3::Y * low;
        let tilt = rot_y(random.unit() * TAU) * rot_x(random.signed() * 0.5) * rot_z(random.signed() * 0.4);
        shape.add("apples", "fruit", fruit::apple(a, &mut random).turned(tilt).moved(at));
        shape.add("stalks", "bark", fruit::stalk(a, &mut random).turned(tilt).moved(at));
    }
    let middle = Vec3::Y * (low + a * 0.2);
    shape.add("apples", "fruit", fruit::apple(a, &mut random).moved(middle));
    // Pears lean on the apples behind.
    let k = (a * 0.92).min((heap.top - heap.rim) / 3.0);
    for (x, z, yaw, lay) in [(-0.32, 0.2, 0.3, 0.5), (0.46, -0.1, 2.0, 0.75)] {
        let tilt = rot_y(yaw) * rot_x(lay);
        let pear = fruit::pear(k, &mut random).turned(tilt);
        let at = Vec3::new(x * heap.r, low + a * 1.0 + k * 0.42, z * heap.r);
        shape.add("pears", "pear", pear.moved(at));
        shape.add("stalks", "bark", fruit::pear_stalk(k).turned(tilt).moved(at));
    }
    bananas(shape, &heap, &mut random);
    let berry = (a * 0.62).min(0.024);
    let start = Vec3::new(heap.r * 0.22, heap.rim + a * 1.35, heap.r * 0.3);
    let rest = Vec3::new(heap.r * 0.56, heap.rim + a * 0.7, heap.r * 0.62);
    let (berries, stem) = fruit::grapes(start, rest - start, berry, 24, &mut random);
    let within = |p: Vec3| Vec3::new(p.x.min(heap.r * 0.985), p.y, p.z.min(heap.r * 0.985));
    shape.add("grapes", "grapes", berries.deformed(within));
    shape.add("stalks", "bark", stem);
}

/// A hand of bananas over the back of the heap, reaching to its top, their tips on the apples.
fn bananas(shape: &mut Shape, heap: &Heap, random: &mut Stream) {
    let long = (heap.r * 1.05).min(0.18);
    let (fruit, dark) = fruit::bananas(long, 4, random);
    // As high as there is room.
    let lay = rot_y(-0.55) * rot_x(0.06);
    let high = fruit
        .iter()
        .filter_map(|mesh| mesh.clone().turned(lay).bounds())
        .fold(0.0, |y: f32, b| y.max(b.max.y));
    let at = Vec3::new(heap.r * 0.3, heap.top - high, -heap.r * 0.6);
    for mesh in fruit {
        shape.add("bananas", "banana", mesh.turned(lay).moved(at));
    }
    for mesh in dark {
        shape.add("stalks", "bark", mesh.turned(lay).moved(at));
    }
}

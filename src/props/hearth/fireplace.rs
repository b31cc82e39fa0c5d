//! A fireplace against a wall: stone piers, an arch of wedge stones, an oak mantel and a log fire.

use glam::{Vec2, Vec3};

use super::fire;
use super::masonry::{Arch, courses};
use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, tube};
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_y};
use crate::props::lights::flame::FIRE_LIGHT;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FIREPLACE: Generator = Generator {
    kind: "fireplace",
    title: "Fireplace",
    group: "hearth",
    words: &["hearth", "open fire", "fire place", "chimney", "log fire", "fireside"],
    styles: &["stone", "brick"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.1, 1.7, 2.6),
        Param::m("height", 1.0, 1.3, 1.7),
        Param::m("depth", 0.45, 0.6, 0.9),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "stone", material: "grey rock" },
        SlotSpec { name: "soot", material: "black stone blocks" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "embers", material: "red glowing ember" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "brick", material: "red brick" },
    ],
    clear_front_m: 1.0,
    build,
};

/// The measures that the pieces share, metres.
struct Plan {
    size: Vec3,
    /// Width of each pier.
    pier: f32,
    /// Clear width of the firebox.
    opening: f32,
    /// Top of the hearth slab.
    floor: f32,
    /// Underside of the mantel.
    under: f32,
    /// Front and back of the masonry.
    front: f32,
    back: f32,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // The mantel overhangs the masonry by 5 cm a side, the hearth slab reaches forward.
    let body = size.x - 0.1;
    let pier = body * 0.2;
    let plan = Plan {
        size,
        pier,
        opening: body - pier * 2.0,
        floor: 0.07,
        under: size.y - 0.09,
        front: size.z * 0.5 - 0.14,
        back: -size.z * 0.5,
    };
    slab(args, shape, &plan);
    if args.is("brick") {
        brick(args, shape, &plan)
    } else {
        stone(args, shape, &plan)
    }
    firebox(shape, &plan);
    mantel(shape, &plan);
    burning(args, shape, &plan);
}

fn slab(args: &Args, shape: &mut Shape, plan: &Plan) {
    let mut tone = args.random("slab");
    let third = (plan.size.x - 0.04) / 3.0;
    for i in 0..3 {
        let flag = bevel_box(Vec3::new(third - 0.004, plan.floor, plan.size.z), 0.012);
        let flag = flag.uv_moved(Vec2::new(tone.unit(), tone.unit()) * 3.0);
        shape.add("hearth", "stone", flag.at((i as f32 - 1.0) * third, plan.floor * 0.5, 0.0));
    }
}

fn stone(args: &Args, shape: &mut Shape, plan: &Plan) {
    let mut random = args.random("stones");
    let depth = plan.front - plan.back;
    let middle = (plan.front + plan.back) * 0.5;
    let spring = plan.floor + (plan.under - plan.floor) * 0.6;
    for side in [-1.0, 1.0] {
        let x = side * (plan.opening + plan.pier) * 0.5;
        let blocks = courses(Vec3::new(plan.pier, spring - plan.floor, depth), 0.26, &mut random);
        shape.add("piers", "stone", blocks.at(x, plan.floor, middle));
        let core = Vec3::new(plan.pier - 0.03, spring - plan.floor - 0.01, depth - 0.03);
        shape.add_inside("core", "soot", bevel_box(core, 0.0).at(x, plan.floor + core.y * 0.5, middle));
    }
    let arch = arch(plan, spring);
    let stones = arch.stones(9, depth, &mut random);
    shape.add("arch", "stone", stones.at(0.0, 0.0, middle));
}

fn arch(plan: &Plan, spring: f32) -> Arch {
    let room = plan.under - spring;
    Arch {
        opening: plan.opening,
        spring,
        rise: room * 0.38,
        width: plan.opening + plan.pier * 2.0,
        top: plan.under,
    }
}

fn brick(args: &Args, shape: &mut Shape, plan: &Plan) {
    let mut random = args.random("bricks");
    let depth = plan.front - plan.back;
    let middle = (plan.front + plan.back) * 0.5;
    let spring = plan.floor + (plan.under - plan.floor) * 0.66;
    for side in [-1.0, 1.0] {
        let x = side * (plan.opening + plan.pier) * 0.5;
        let pier = bevel_box(Vec3::new(plan.pier, spring - plan.floor, depth - 0.03), 0.006);
        shape.add("piers", "brick", pier.at(x, (spring + plan.floor) * 0.5, middle - 0.015));
        // A plinth course and a capital course stand proud.
        for (y, tall) in [(plan.floor + 0.075, 0.15), (spring - 0.0375, 0.075)] {
            let course = bevel_box(Vec3::new(plan.pier + 0.016, tall, depth - 0.005), 0.005);
            shape.add("piers", "brick", course.at(x - side * 0.008, y, middle - 0.0025));
        }
    }
    let arch = arch(plan, spring);
    let count = (plan.opening / 0.085).round() as usize | 1;
    shape.add("arch", "brick", arch.stones(count, depth, &mut random).at(0.0, 0.0, middle));
}

/// The dark inside: back and sides splay a little towards the room, a throat above.
fn firebox(shape: &mut Shape, plan: &Plan) {
    let (w, tall) = (plan.opening + 0.04, plan.under - plan.floor);
    let y = plan.floor + tall * 0.5;
    let back = bevel_box(Vec3::new(w, tall, 0.05), 0.0);
    shape.add("firebox", "soot", back.at(0.0, y, plan.back + 0.03));
    let depth = plan.front - plan.back - 0.06;
    let middle = plan.back + 0.03 + depth * 0.5;
    let roof = bevel_box(Vec3::new(w, 0.05, depth - 0.02), 0.0);
    shape.add("firebox", "soot", roof.at(0.0, plan.under - 0.03, middle - 0.01));
    for side in [-1.0, 1.0] {
        let cheek = bevel_box(Vec3::new(0.05, tall * 0.6, depth * 0.92), 0.0);
        let cheek = cheek.turned(rot_y(side * 0.08));
        shape.add(
            "firebox",
            "soot",
            cheek.at(side * plan.opening * 0.5, plan.floor + tall * 0.3, middle - 0.02),
        );
    }
}

fn mantel(shape: &mut Shape, plan: &Plan) {
    let (front, back) = (plan.size.z * 0.5 - 0.03, plan.back);
    let depth = front - back;
    let beam = bevel_box(Vec3::new(plan.size.x, 0.09, depth), 0.014);
    shape.add("mantel", "wood", beam.at(0.0, plan.size.y - 0.045, (front + back) * 0.5));
    shape.support(Vec3::new(0.0, plan.size.y, (front + back) * 0.5), plan.size.x - 0.08, depth - 0.04, 1.0);
    // Corbels: brackets with a concave foot, carrying the overhang.
    let (reach, tall) = (0.1, 0.17);
    let mut outline: Vec<Vec2> = vec![Vec2::new(0.0, tall), Vec2::new(0.0, 0.0), Vec2::new(0.018, 0.0)];
    outline.extend((1..6).map(|i| {
        let around = on_circle(PI - FRAC_PI_2 * i as f32 / 6.0);
        Vec2::new(reach + around.x * (reach - 0.018), around.y * (tall - 0.035))
    }));
    outline.extend([Vec2::new(reach, tall - 0.035), Vec2::new(reach, tall)]);
    for side in [-1.0, 1.0] {
        let bracket = extrude(&outline, 0.09, 0.006).yawed(-FRAC_PI_2);
        let x = side * (plan.opening + plan.pier) * 0.5;
        shape.add("mantel", "wood", bracket.at(x, plan.under - tall, plan.front - 0.01));
    }
}

fn burning(args: &Args, shape: &mut Shape, plan: &Plan) {
    let mut random = args.random("fire");
    let half = plan.opening * 0.36;
    let middle = plan.back + (plan.front - plan.back) * 0.5;
    let floor = plan.floor;
    let bed = Vec2::new(half * 0.95, (plan.front - plan.back) * 0.3);
    shape.add("ash", "soot", fire::mound(bed, 0.035, &mut random).at(0.0, floor, middle));
    let glow = fire::embers(34, bed * 0.86, 0.03, 0.03, &mut random);
    shape.add("embers", "embers", glow.at(0.0, floor, middle));
    // Andirons carry the logs.
    for side in [-1.0, 1.0] {
        let x = side * half * 0.62;
        let bar = bevel_box(Vec3::new(0.022, 0.022, bed.y * 1.9), 0.003);
        shape.add("andirons", "iron", bar.at(x, floor + 0.09, middle));
        for z in [-0.85, 0.9] {
            let foot = tube(&[Vec3::Y * 0.0, Vec3::Y * 0.09], 0.011, 8);
            shape.add("andirons", "iron", foot.at(x, floor, middle + z * bed.y));
        }
        let post = cylinder(0.012, 0.16, 10, 0.003);
        shape.add("andirons", "iron", post.at(x, floor + 0.09, middle + bed.y * 0.9));
        let knob = crate::mesh::sphere(0.022, 2);
        shape.add("andirons", "iron", knob.at(x, floor + 0.265, middle + bed.y * 0.9));
    }
    let radius = (plan.opening * 0.055).min(bed.y * 0.4);
    let logs = [(-0.5, 0.101, 0.03), (0.42, 0.101, -0.04), (-0.02, 0.101 + radius * 1.45, 0.09)];
    let (mut bark, mut ends) = (TriMesh::default(), TriMesh::default());
    for (z, y, skew) in logs {
        let (y, z) = (floor + y + radius * 0.93, middle + z * bed.y);
        let reach = half * random.range(0.88, 1.0);
        let log =
            fire::log(Vec3::new(-reach, y, z - skew), Vec3::new(reach, y, z + skew), radius, &mut random);
        bark.append(log.bark);
        ends.append(log.ends);
    }
    shape.add("logs", "bark", bark);
    shape.add("log ends", "wood", ends);
    let tall = (plan.under - floor) * 0.5;
    let flames = fire::flames(14, Vec2::new(half * 0.8, bed.y * 0.55), tall, &mut random);
    shape.add("flames", "flame", flames.at(0.0, floor + 0.09, middle));
    shape.light(Vec3::new(0.0, floor + tall * 0.7, plan.front - 0.05), FIRE_LIGHT, 40.0, 8.0);
}

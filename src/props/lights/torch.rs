//! A burning torch in an iron bracket on the wall.

use glam::{Vec2, Vec3};

use super::flame::{FIRE_LIGHT, tongue};
use crate::mesh::{Bounds, TriMesh, bevel_box, extrude, fit, ring, smooth, sphere, tube, tube_varying};
use crate::num::math::{TAU, on_circle, rot_x, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TORCH: Generator = Generator {
    kind: "torch",
    title: "Torch",
    group: "lights",
    words: &["wall torch", "sconce", "wall light", "burning torch", "wall lamp", "cresset"],
    styles: &["caged", "basket"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.08, 0.11, 0.2),
        Param::m("height", 0.45, 0.7, 1.1),
        Param::m("depth", 0.2, 0.3, 0.45),
    ],
    source: "usual hand torches",
    slots: &[
        SlotSpec { name: "wood", material: "dark oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "cloth", material: "dark brown woven fabric" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (w, h, d) = (size.x, size.y, size.z);
    if args.is("basket") {
        return super::torch_basket::build(args, shape);
    }
    let mut random = args.random("torch");
    let fire = h * 0.36;
    // The shaft leans away from the wall.
    let foot = Vec3::new(0.0, -h * 0.5 + 0.012, d * 0.24);
    let head = Vec3::new(0.0, h * 0.5 - fire * 0.94, d - w * 0.46);
    let axis = (head - foot).normalize();
    let knob = w * 0.145;
    shape.add(
        "shaft",
        "wood",
        tube_varying(&[foot, foot.lerp(head, 0.5), head], |t| knob * (0.85 + 0.35 * t), 10),
    );
    // Rag wound about the head.
    let turns = 5;
    let rag = w * 0.33;
    let from = head - axis * (h * 0.1);
    let wound: Vec<Vec3> = (0..=turns * 4).map(|i| from.lerp(head, i as f32 / (turns * 4) as f32)).collect();
    let bulge = |t: f32| rag * (0.72 + 0.22 * sin(t * 2.6) + 0.07 * sin(t * TAU * turns as f32));
    shape.add("rag", "cloth", tube_varying(&wound, bulge, 12));
    // Plate, arm and ring of the bracket.
    let plate_tall = h * 0.42;
    let plate: Vec<Vec2> = [(-0.5, 0.42), (-0.5, -0.42), (0.0, -0.5), (0.5, -0.42), (0.5, 0.42), (0.0, 0.5)]
        .map(|(x, y)| Vec2::new(x * w, y * plate_tall))
        .to_vec();
    let thick = 0.012;
    shape.add("plate", "iron", extrude(&plate, thick, 0.003).at(0.0, -h * 0.14, thick * 0.5));
    for y in [0.34, -0.34] {
        let stud = sphere(0.009, 2).stretched(Vec3::new(1.0, 1.0, 0.7));
        shape.add("plate", "iron", stud.at(0.0, -h * 0.14 + y * plate_tall, thick));
    }
    let tilt = rot_x(crate::num::math::atan2(axis.z, axis.y));
    for (along, lift) in [(0.28, 0.02), (0.62, 0.0)] {
        let grip = foot.lerp(head, along);
        let hoop = knob * (0.95 + 0.35 * along) + 0.004;
        shape.add("bracket", "iron", ring(hoop, 0.006, 18, 8).turned(tilt).moved(grip));
        let reach = grip.z - hoop;
        let arm = [
            Vec3::new(0.0, grip.y - lift, 0.008),
            Vec3::new(0.0, grip.y - lift * 0.5 - 0.012, reach * 0.5),
            Vec3::new(0.0, grip.y, reach),
        ];
        shape.add("bracket", "iron", tube(&smooth(&arm, 3), 0.007, 8));
    }
    if args.is("caged") {
        for i in 0..6 {
            let out = on_circle(TAU * i as f32 / 6.0);
            let at = |r: f32, y: f32| head + tilt * Vec3::new(out.x * r, y, out.y * r);
            let rib =
                smooth(&[at(rag * 0.5, -h * 0.12), at(rag * 1.15, -h * 0.05), at(rag * 1.25, h * 0.03)], 3);
            shape.add("cage", "iron", tube(&rib, 0.005, 6));
        }
        shape.add(
            "cage",
            "iron",
            ring(rag * 1.25, 0.005, 20, 6).turned(tilt).moved(head + axis * (h * 0.03)),
        );
    } else {
        let collar = bevel_box(Vec3::new(rag * 1.5, 0.012, rag * 1.5), 0.003);
        shape.add("bracket", "iron", collar.turned(tilt).moved(from - axis * 0.004));
    }
    let mut flames = vec![tongue(fire, w * 0.3, Vec2::new(0.02, 0.0) * w, 11, 3)];
    for i in 0..5 {
        let out = on_circle(TAU * (i as f32 + random.unit() * 0.5) / 5.0);
        let tall = fire * random.range(0.45, 0.75);
        flames.push(tongue(tall, w * 0.16, out * w * 0.08, 8, 3).at(out.x * w * 0.19, 0.0, out.y * w * 0.19));
    }
    // The flames' feet sink into the rag.
    let base = Vec3::new(0.0, h * 0.5 - fire, head.z);
    let reach = Vec3::new(w * 0.46, 0.0, w * 0.46);
    let room = Bounds { min: base - reach, max: Vec3::new(reach.x, h * 0.5, d) };
    let room = Bounds { min: room.min.with_z(base.z * 2.0 - d), ..room };
    shape.add("flame", "flame", fit(TriMesh::merged(flames), room));
    shape.light(base + Vec3::Y * fire * 0.4, FIRE_LIGHT, 30.0, 7.0);
}

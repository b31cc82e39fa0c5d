//! A drum kit facing its listeners: bass drum, toms, snare, hi-hat, cymbals, the drummer's stool behind.

use glam::Vec3;

use super::shells::{cymbal, drum, tripod};
use crate::mesh::{TriMesh, bar, bevel_box, cushion, cylinder, ring, tube};
use crate::num::math::{FRAC_PI_2, TAU, rot_x, rot_y, rot_z};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DRUM_KIT: Generator = Generator {
    kind: "drum_kit",
    title: "Drum kit",
    group: "music",
    words: &["drum set", "drums", "trap set", "rock drums", "drumkit"],
    styles: &["jazz", "concert"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.4, 1.75, 2.1),
        Param::m("height", 1.0, 1.2, 1.35),
        Param::m("depth", 1.2, 1.5, 1.8),
    ],
    source: "usual sizes of makers: bass drum 56 cm, snare 36 cm, cymbals 36 to 51 cm",
    slots: &[
        SlotSpec { name: "red", material: "red plastic" },
        SlotSpec { name: "steel", material: "polished steel" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "wood", material: "maple wood" },
    ],
    clear_front_m: 0.5,
    build,
};

/// The kit in its own space, in metres; the listener looks from +Z, the drummer sits in -Z.
fn build(args: &mut Args, shape: &mut Shape) {
    let mut kit: Vec<Piece> = Vec::new();
    let (jazz, rock) = (args.is("jazz"), args.is("concert"));
    let bass = if jazz { 0.23 } else { 0.28 };
    bass_drum(&mut kit, bass, if jazz { "wood" } else { "red" });
    // Toms over the bass drum, tilted to the drummer.
    let shell = if jazz { "wood" } else { "red" };
    let toms: &[f32] = if jazz { &[0.16] } else { &[0.127, 0.152] };
    for (i, r) in toms.iter().enumerate() {
        let x = if toms.len() == 1 { -0.1 } else { (i as f32 - 0.5) * 0.34 };
        let at = Vec3::new(x, bass * 2.0 + 0.15, 0.02);
        put(&mut kit, drum(*r, 0.2, 6, shell, "steel"), rot_x(-0.3) * rot_z(-x * 0.5), at);
        let root = Vec3::new(x * 0.3, bass * 2.0 - 0.01, 0.12);
        kit.push((
            "mounts",
            "steel",
            tube(
                &[root, Vec3::new(x * 0.5, bass * 2.0 + 0.17, 0.13), at + Vec3::new(0.0, 0.1, r * 0.9)],
                0.0095,
                10,
            ),
        ));
    }
    floor_tom(&mut kit, Vec3::new(0.52, 0.0, -0.12), if jazz { 0.18 } else { 0.205 }, shell);
    if rock {
        floor_tom(&mut kit, Vec3::new(0.62, 0.0, 0.32), 0.205, shell);
    }
    snare(&mut kit, Vec3::new(-0.36, 0.0, -0.24));
    hi_hat(&mut kit, Vec3::new(-0.68, 0.0, -0.1));
    let mut cymbals =
        vec![(Vec3::new(-0.5, 1.12, 0.24), 0.2, 0.3), (Vec3::new(0.5, 0.98, 0.16), 0.255, -0.28)];
    if rock {
        cymbals.push((Vec3::new(0.16, 1.18, 0.42), 0.23, 0.16));
    }
    for (i, (at, r, lean)) in cymbals.iter().enumerate() {
        for (part, slot, mesh) in tripod(at.y, 0.23, 0.5 + i as f32) {
            kit.push((part, slot, mesh.at(at.x, 0.0, at.z)));
        }
        let turn = rot_z(*lean) * rot_x(-0.18);
        kit.push(("cymbals", "brass", cymbal(*r).turned(turn).moved(*at - Vec3::Y * 0.012)));
        kit.push((
            "felts",
            "rubber",
            cylinder(0.016, 0.014, 14, 0.004).turned(turn).moved(*at + Vec3::Y * 0.012),
        ));
        let nut = bevel_box(Vec3::new(0.034, 0.012, 0.006), 0.002).at(0.0, 0.03, 0.0);
        kit.push(("felts", "steel", nut.turned(turn).moved(*at)));
    }
    stool(&mut kit, Vec3::new(0.02, 0.0, -0.62));
    add_fitted(shape, kit, args.size());
    shape.anchor("seat", Vec3::new(0.02, 0.5, -args.size().z * 0.36), 0.0);
}

fn put(kit: &mut Vec<Piece>, pieces: Vec<Piece>, turn: glam::Mat3, at: Vec3) {
    kit.extend(pieces.into_iter().map(|(part, slot, mesh)| (part, slot, mesh.turned(turn).moved(at))));
}

fn bass_drum(kit: &mut Vec<Piece>, r: f32, shell: &'static str) {
    let long = 0.42;
    let lie = rot_x(FRAC_PI_2);
    put(kit, drum(r, long, 8, shell, "black"), lie, Vec3::new(0.0, r + 0.012, -0.06));
    // A printed ring and a port on the front head.
    let front = Vec3::new(0.0, r + 0.012, -0.06 + long + 0.003);
    kit.push(("print", "black", ring(r * 0.86, 0.002, 36, 4).turned(lie).moved(front)));
    kit.push((
        "print",
        "black",
        cylinder(r * 0.24, 0.002, 28, 0.0005)
            .turned(lie)
            .moved(front + Vec3::new(r * 0.42, -r * 0.36, -0.001)),
    ));
    for i in 0..2 {
        let stripe = bevel_box(Vec3::new(r * (0.9 - 0.3 * i as f32), r * 0.11, 0.002), 0.0006);
        kit.push((
            "print",
            "red",
            stripe.moved(front + Vec3::new(-r * 0.05, r * (0.26 - 0.2 * i as f32), 0.0)),
        ));
    }
    for side in [-1.0, 1.0] {
        let spur = [
            Vec3::new(side * r * 0.82, r * 0.72, long * 0.6),
            Vec3::new(side * (r + 0.1), 0.012, long * 0.6 + 0.09),
        ];
        kit.push(("spurs", "steel", tube(&spur, 0.009, 10)));
        kit.push((
            "feet",
            "rubber",
            cylinder(0.014, 0.03, 12, 0.004).at(side * (r + 0.1), 0.0, long * 0.6 + 0.09),
        ));
    }
    // The pedal and its beater.
    let plate = bevel_box(Vec3::new(0.09, 0.012, 0.26), 0.004);
    kit.push(("pedal", "steel", plate.clone().at(0.0, 0.006, -0.24)));
    kit.push(("pedal", "steel", plate.turned(rot_x(0.24)).at(0.0, 0.05, -0.24)));
    for side in [-1.0, 1.0] {
        kit.push((
            "pedal",
            "steel",
            tube(&[Vec3::new(side * 0.05, 0.006, -0.13), Vec3::new(side * 0.05, 0.16, -0.13)], 0.007, 8),
        ));
    }
    kit.push((
        "pedal",
        "steel",
        tube(&[Vec3::new(-0.055, 0.155, -0.13), Vec3::new(0.055, 0.155, -0.13)], 0.006, 8),
    ));
    kit.push((
        "pedal",
        "steel",
        tube(&[Vec3::new(0.0, 0.155, -0.13), Vec3::new(0.0, 0.33, -0.105)], 0.004, 8),
    ));
    kit.push(("pedal", "white", cylinder(0.024, 0.05, 16, 0.008).turned(lie).at(0.0, 0.33, -0.122)));
}

fn floor_tom(kit: &mut Vec<Piece>, at: Vec3, r: f32, shell: &'static str) {
    put(kit, drum(r, 0.38, 8, shell, "steel"), rot_y(0.0), at + Vec3::Y * 0.2);
    for i in 0..3 {
        let turn = rot_y(TAU * i as f32 / 3.0 + 0.3);
        let path = [
            Vec3::new(0.0, 0.44, r + 0.024),
            Vec3::new(0.0, 0.12, r + 0.024),
            Vec3::new(0.0, 0.02, r + 0.06),
        ];
        kit.push(("legs", "steel", tube(&path, 0.007, 8).turned(turn).moved(at)));
        let foot = cylinder(0.014, 0.03, 12, 0.004).at(0.0, 0.0, r + 0.06);
        kit.push(("feet", "rubber", foot.turned(turn).moved(at)));
        let clamp = bevel_box(Vec3::new(0.036, 0.05, 0.034), 0.006).at(0.0, 0.36, r + 0.016);
        kit.push(("legs", "steel", clamp.turned(turn).moved(at)));
    }
}

fn snare(kit: &mut Vec<Piece>, at: Vec3) {
    put(kit, tripod(0.5, 0.2, 0.2), rot_y(0.0), at);
    let tilt = rot_x(-0.1);
    put(kit, drum(0.178, 0.14, 10, "steel", "steel"), tilt, at + Vec3::Y * 0.53);
    for i in 0..3 {
        let arm = [Vec3::Y * 0.47, Vec3::new(0.0, 0.5, 0.19), Vec3::new(0.0, 0.555, 0.196)];
        kit.push(("stands", "steel", tube(&arm, 0.006, 8).turned(rot_y(TAU * i as f32 / 3.0)).moved(at)));
    }
    // A pair of sticks waits on its head.
    for (i, turn) in [0.5, 0.72].iter().enumerate() {
        let stick = crate::mesh::tube_varying(
            &[Vec3::X * -0.2, Vec3::X * 0.12, Vec3::X * 0.19, Vec3::X * 0.205],
            |t| if t > 0.95 { 0.0058 } else { 0.0072 - 0.0026 * t },
            8,
        );
        let stick: TriMesh = stick.yawed(*turn).at(0.02 * i as f32, 0.153, 0.01);
        kit.push(("sticks", "wood", stick.turned(tilt).moved(at + Vec3::Y * 0.53)));
    }
}

fn hi_hat(kit: &mut Vec<Piece>, at: Vec3) {
    put(kit, tripod(0.94, 0.2, 1.0), rot_y(0.0), at);
    kit.push((
        "cymbals",
        "brass",
        cymbal(0.178).turned(rot_x(std::f32::consts::PI)).moved(at + Vec3::Y * 0.81),
    ));
    kit.push(("cymbals", "brass", cymbal(0.178).moved(at + Vec3::Y * 0.822)));
    kit.push(("stands", "steel", cylinder(0.014, 0.05, 14, 0.004).moved(at + Vec3::Y * 0.845)));
    kit.push(("stands", "rubber", cylinder(0.02, 0.02, 14, 0.004).moved(at + Vec3::Y * 0.772)));
    let board = bar(
        &[Vec3::new(0.04, 0.03, -0.02), Vec3::new(0.1, 0.06, -0.24)],
        Vec3::Y,
        |_| glam::Vec2::new(0.08, 0.012),
        0.004,
    );
    kit.push(("pedal", "steel", board.moved(at)));
}

fn stool(kit: &mut Vec<Piece>, at: Vec3) {
    put(kit, tripod(0.4, 0.24, 0.3), rot_y(0.0), at);
    let seat = cushion(Vec3::new(0.34, 0.09, 0.34), 0.035, 0.008).deformed(|p| {
        // Rounded in plan.
        let flat = glam::Vec2::new(p.x, p.z) / 0.17;
        let square = flat.abs().max_element();
        let round = if flat.length() > 1e-5 { square / flat.length() } else { 1.0 };
        Vec3::new(p.x * round, p.y, p.z * round)
    });
    kit.push(("stool", "leather", crate::mesh::shade(seat, 1.2).moved(at + Vec3::Y * 0.46)));
    kit.push(("stool", "black", cylinder(0.12, 0.02, 24, 0.004).moved(at + Vec3::Y * 0.402)));
}

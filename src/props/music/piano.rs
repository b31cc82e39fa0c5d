//! An upright piano: cheeks and key bed, framed panels, a music desk, pedals, a lid that opens.

use glam::{Vec2, Vec3};

use super::keyboard::keyboard;
use super::piano_parts::{legs, music, pedals, sconce};
use crate::mesh::{bevel_box, cylinder, extrude, frame, profile, smooth, tube};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_y, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PIANO: Generator = Generator {
    kind: "piano",
    title: "Piano",
    group: "music",
    words: &["upright piano", "saloon piano", "pianino", "cottage piano"],
    styles: &["antique", "art deco", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.42, 1.5, 1.56),
        Param::m("height", 1.08, 1.24, 1.35),
        Param::m("depth", 0.56, 0.62, 0.68),
    ],
    source: "usual sizes of makers: 148 to 153 cm wide, 110 to 132 cm tall",
    slots: &[
        SlotSpec { name: "lacquer", material: "black lacquer" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "felt", material: "dark red felt" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.9,
    build,
};

/// Height of the white keys, metres.
pub const KEYS: f32 = 0.73;
/// How thick the cheeks are, metres.
pub const CHEEK: f32 = 0.055;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let back = -size.z * 0.5;
    let body = size.z * 0.53;
    // The front plane of the tall part.
    let wall = back + body;
    let (antique, deco) = (args.is("antique"), args.is("art deco"));
    case(shape, size, back, wall, deco);
    panels(shape, size, wall, antique, deco);
    key_bed(shape, size, wall);
    legs(shape, size, wall, antique, args.is("modern"));
    lid(shape, size, back, body, deco);
    music(shape, size, wall);
    pedals(shape, wall);
    if antique {
        for side in [-1.0, 1.0] {
            sconce(shape, Vec3::new(side * size.x * 0.36, (KEYS + size.y) * 0.5 + 0.08, wall));
        }
    }
    shape.anchor("seat", Vec3::new(0.0, 0.5, size.z * 0.5 + 0.35), PI);
}

/// Cheeks that sweep out to the keys, the back, the plinth.
fn case(shape: &mut Shape, size: Vec3, back: f32, wall: f32, deco: bool) {
    let front = size.z * 0.5;
    let top = size.y - 0.03;
    let arm = KEYS + 0.055;
    let sweep = if deco {
        vec![
            Vec2::new(front, arm - 0.02),
            Vec2::new(front, arm),
            Vec2::new(wall + 0.09, arm + 0.005),
            Vec2::new(wall + 0.09, arm + 0.08),
            Vec2::new(wall + 0.045, arm + 0.085),
            Vec2::new(wall + 0.045, arm + 0.16),
            Vec2::new(wall, arm + 0.165),
        ]
    } else {
        smooth(
            &[
                Vec2::new(front, arm - 0.03),
                Vec2::new(front - 0.02, arm),
                Vec2::new(front - 0.1, arm + 0.012),
                Vec2::new(wall + 0.09, arm + 0.035),
                Vec2::new(wall + 0.03, arm + 0.11),
                Vec2::new(wall, arm + 0.22),
            ],
            4,
        )
        .into_iter()
        .map(|p| Vec2::new(p.x.clamp(wall, front), p.y))
        .collect()
    };
    let mut outline = vec![
        Vec2::new(back, 0.03),
        Vec2::new(wall, 0.03),
        Vec2::new(wall + 0.02, KEYS - 0.16),
        Vec2::new(front, KEYS - 0.13),
    ];
    outline.extend(sweep);
    outline.extend([Vec2::new(wall, top), Vec2::new(back, top)]);
    for side in [-1.0, 1.0] {
        let cheek = extrude(&outline, CHEEK, 0.006).turned(rot_y(-FRAC_PI_2));
        shape.add("case", "lacquer", cheek.at(side * (size.x * 0.5 - CHEEK * 0.5 - 0.006), 0.0, 0.0));
        for z in [back + 0.06, wall - 0.06] {
            let wheel = cylinder(0.02, 0.02, 14, 0.003).turned(rot_z(FRAC_PI_2));
            shape.add("casters", "brass", wheel.at(side * (size.x * 0.5 - CHEEK) + 0.01, 0.02, z));
        }
    }
    let inner = size.x - CHEEK * 2.0;
    let rear = bevel_box(Vec3::new(inner, top - 0.06, 0.03), 0.004);
    shape.add("case", "lacquer", rear.at(0.0, top * 0.5 + 0.02, back + 0.03));
    let plinth = bevel_box(Vec3::new(inner, 0.11, 0.04), 0.006);
    shape.add("case", "lacquer", plinth.at(0.0, 0.09, wall - 0.005));
    let floor = bevel_box(Vec3::new(inner, 0.03, wall - back - 0.04), 0.003);
    shape.add("case", "lacquer", floor.at(0.0, 0.05, (wall + back) * 0.5));
}

/// Panels above and below the keys, each with a raised frame.
fn panels(shape: &mut Shape, size: Vec3, wall: f32, antique: bool, deco: bool) {
    let inner = size.x - CHEEK * 2.0;
    let (low, high) = (0.14, KEYS - 0.15);
    let moulding = profile(&[
        (0.0, -0.003),
        (0.0, 0.006),
        (0.006, 0.01),
        (0.02, 0.008),
        (0.028, 0.002),
        (0.028, -0.003),
        (0.0, -0.003),
    ]);
    for (from, to, z) in [(low, high, wall - 0.02), (KEYS + 0.09, size.y - 0.032, wall - 0.025)] {
        let board = bevel_box(Vec3::new(inner, to - from, 0.022), 0.003);
        shape.add("panels", "lacquer", board.at(0.0, (from + to) * 0.5, z));
        let fields = if antique { 3 } else { 1 };
        for i in 0..fields {
            // The middle one is the widest.
            let share = if fields == 1 {
                0.95
            } else if i == 1 {
                0.4
            } else {
                0.26
            };
            let x = if fields == 1 { 0.0 } else { (i as f32 - 1.0) * inner * 0.345 };
            let field = frame(Vec2::new(inner * share, (to - from) * 0.82), &moulding, 0.5);
            shape.add(
                "panels",
                if antique { "brass" } else { "lacquer" },
                field.at(x, (from + to) * 0.5, z + 0.0105),
            );
        }
        if deco {
            for i in 0..5 {
                let rib = bevel_box(Vec3::new(0.012, (to - from) * 0.98, 0.014), 0.003);
                shape.add("panels", "brass", rib.at((i as f32 - 2.0) * 0.034, (from + to) * 0.5, z + 0.013));
            }
        }
    }
}

/// The bed, keys between their blocks, the slip before them, felt and the fallboard behind.
fn key_bed(shape: &mut Shape, size: Vec3, wall: f32) {
    let front = size.z * 0.5;
    let inner = size.x - CHEEK * 2.0 - 0.004;
    let deep = (front - wall - 0.085).min(0.16);
    let bed = bevel_box(Vec3::new(inner, 0.06, front - wall - 0.02), 0.006);
    shape.add("bed", "lacquer", bed.at(0.0, KEYS - 0.068, (front + wall) * 0.5 - 0.012));
    let slip = bevel_box(Vec3::new(inner, 0.075, 0.022), 0.006);
    shape.add("bed", "lacquer", slip.at(0.0, KEYS - 0.058, front - 0.03));
    let span = (inner - 0.1).min(1.24);
    let z = front - 0.044;
    keyboard(shape, 52, span, deep, Vec3::new(0.0, KEYS, z));
    let block = (inner - span) * 0.5;
    for side in [-1.0, 1.0] {
        let mesh = bevel_box(Vec3::new(block - 0.002, 0.062, deep + 0.01), 0.006);
        shape.add("bed", "lacquer", mesh.at(side * (span + block) * 0.5, KEYS - 0.012, z - deep * 0.5));
    }
    let felt = bevel_box(Vec3::new(span, 0.008, 0.014), 0.002);
    shape.add("felt", "felt", felt.at(0.0, KEYS + 0.004, z - deep - 0.006));
    // The fallboard stands open: a rolled edge and a fold of board, hinged along its foot.
    let foot = Vec3::new(0.0, KEYS + 0.012, z - deep - 0.02);
    let motion = Motion::Hinge { axis: Vec3::X, angle_rad: -1.75 };
    shape.moving("fallboard", foot, motion, |shape| {
        let board = bevel_box(Vec3::new(inner - 0.004, 0.12, 0.016), 0.004).turned(rot_x(-0.14));
        shape.add("fallboard", "lacquer", board.moved(foot + Vec3::new(0.0, 0.06, -0.006)));
        let lip = tube(
            &[Vec3::new(-inner * 0.5 + 0.003, 0.0, 0.0), Vec3::new(inner * 0.5 - 0.003, 0.0, 0.0)],
            0.012,
            12,
        );
        shape.add("fallboard", "lacquer", lip.moved(foot + Vec3::new(0.0, 0.122, -0.012)));
        let name = bevel_box(Vec3::new(0.16, 0.012, 0.003), 0.001).turned(rot_x(-0.14));
        shape.add("fallboard", "brass", name.moved(foot + Vec3::new(0.0, 0.06, 0.0028)));
    });
    let ledge = bevel_box(Vec3::new(inner, 0.022, 0.05), 0.005);
    shape.add("bed", "lacquer", ledge.at(0.0, KEYS + 0.075, wall - 0.005));
}

/// The lid over the strings, hinged at the rear.
fn lid(shape: &mut Shape, size: Vec3, back: f32, body: f32, deco: bool) {
    let hinge = Vec3::new(0.0, size.y - 0.03, back + 0.012);
    let motion = Motion::Hinge { axis: Vec3::X, angle_rad: -1.5 };
    shape.moving("lid", hinge, motion, |shape| {
        let deep = body + 0.022;
        let board = bevel_box(Vec3::new(size.x, 0.028, deep), if deco { 0.003 } else { 0.01 });
        shape.add("lid", "lacquer", board.at(0.0, size.y - 0.014, back + deep * 0.5));
    });
    for side in [-0.35, 0.0, 0.35] {
        let knuckle = cylinder(0.006, 0.07, 10, 0.001).turned(rot_z(FRAC_PI_2));
        shape.add("hinges", "brass", knuckle.at(side * size.x + 0.035, size.y - 0.032, back + 0.008));
    }
}

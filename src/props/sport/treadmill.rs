//! A treadmill: a belt over rollers between side rails, a hood for the motor, handrails and a console.

use glam::{Vec2, Vec3};

use super::weights::rod;
use crate::mesh::{bar, bevel_box, cushion, cylinder, extrude, smooth_path, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, lerp, on_circle, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TREADMILL: Generator = Generator {
    kind: "treadmill",
    title: "Treadmill",
    group: "sport",
    words: &["running machine", "treadmill machine", "cardio machine"],
    styles: &["compact", "manual", "sci-fi"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.65, 0.85, 1.0),
        Param::m("height", 1.15, 1.42, 1.6),
        Param::m("depth", 1.4, 1.9, 2.2),
    ],
    source: "usual retail sizes; belts 50 x 140 cm and more",
    slots: &[
        SlotSpec { name: "frame", material: "dark grey painted metal" },
        SlotSpec { name: "belt", material: "black rubber" },
        SlotSpec { name: "plastic", material: "black plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "accent", material: "red plastic" },
    ],
    clear_front_m: 0.4,
    build,
};

/// Height of the running surface, metres.
const DECK: f32 = 0.2;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // One runs towards -Z: the console stands at the back, one steps on from the front.
    let hood = if args.is("manual") { 0.16 } else { (size.z * 0.22).min(0.42) };
    let deck = Deck { half: size.x * 0.5, back: -size.z * 0.5, front: size.z * 0.5, hood };
    belt(shape, &deck, args.is("manual"));
    motor_hood(shape, &deck, args.is("manual"));
    if !args.is("compact") {
        uprights(shape, size, &deck, args.is("sci-fi"));
        console(shape, size, &deck, args.is("manual"));
    }
    shape.anchor("stand", Vec3::new(0.0, DECK, deck.back + hood + (size.z - hood) * 0.5), PI);
}

struct Deck {
    half: f32,
    back: f32,
    front: f32,
    hood: f32,
}

/// The belt as one loop, side rails along it, and feet.
fn belt(shape: &mut Shape, deck: &Deck, manual: bool) {
    let rail = 0.13;
    let wide = (deck.half - rail) * 2.0;
    let r = 0.042;
    let (z0, z1) = (deck.back + 0.1, deck.front - r - 0.012);
    let y = DECK - r;
    let mut loop_line: Vec<Vec2> =
        (0..=8).map(|i| Vec2::new(z1, y) + on_circle(-FRAC_PI_2 + PI * i as f32 / 8.0) * r).collect();
    loop_line.extend((0..=8).map(|i| Vec2::new(z0, y) + on_circle(FRAC_PI_2 + PI * i as f32 / 8.0) * r));
    shape.add("belt", "belt", extrude(&loop_line, wide, 0.003).turned(rot_y(-FRAC_PI_2)));
    // A stripe that lets one see the belt move, and the makers' band.
    let stripe = bevel_box(Vec3::new(wide * 0.9, 0.0022, 0.03), 0.0006);
    shape.add("belt", "steel", stripe.at(0.0, DECK + 0.0006, deck.front - 0.35));
    for side in [-1.0, 1.0] {
        let x = side * (deck.half - rail * 0.5);
        let from = deck.back + deck.hood * 0.5;
        let line = [
            (from, 0.06),
            (deck.front - 0.06, 0.06),
            (deck.front, 0.1),
            (deck.front, DECK - 0.03),
            (deck.front - 0.03, DECK + 0.012),
            (from, DECK + 0.012),
        ];
        let outline: Vec<Vec2> = line.iter().map(|(z, y)| Vec2::new(*z, *y)).collect();
        shape.add("rails", "frame", extrude(&outline, rail, 0.01).turned(rot_y(-FRAC_PI_2)).at(x, 0.0, 0.0));
        // Ribbed treads to stand on beside the belt.
        let tread =
            bevel_box(Vec3::new(rail - 0.035, 0.006, deck.front - 0.06 - (deck.back + deck.hood)), 0.002);
        let middle = (deck.front - 0.06 + deck.back + deck.hood) * 0.5;
        shape.add("treads", "plastic", tread.at(x, DECK + 0.013, middle));
        for i in 0..4 {
            let rib = bevel_box(Vec3::new(0.008, 0.004, deck.front - 0.1 - (deck.back + deck.hood)), 0.001);
            let dx = (i as f32 - 1.5) * 0.021;
            shape.add("treads", "plastic", rib.at(x + dx, DECK + 0.0175, middle));
        }
        for z in [deck.front - 0.12, deck.back + 0.2] {
            let foot = cylinder(0.03, 0.062, 12, 0.006);
            shape.add("feet", "belt", foot.at(x, 0.0, z));
        }
        if manual {
            continue;
        }
        let wheel = rod(
            Vec3::new(x - 0.018, 0.04, deck.back + 0.06),
            Vec3::new(x + 0.018, 0.04, deck.back + 0.06),
            0.04,
            20,
        );
        shape.add("feet", "belt", wheel);
    }
    let cross = bevel_box(Vec3::new(wide + 0.04, 0.04, 0.08), 0.006);
    for z in [deck.back + 0.25, deck.front - 0.25] {
        shape.add("frame", "frame", cross.clone().at(0.0, 0.085, z));
    }
}

/// The rounded cover over the motor, with an accent line and slots for air.
fn motor_hood(shape: &mut Shape, deck: &Deck, low: bool) {
    let wide = deck.half * 2.0 - 0.03;
    let top = if low { DECK + 0.05 } else { DECK + 0.11 };
    let (z0, z1) = (deck.back, deck.back + deck.hood);
    let line = [
        (z0 + 0.02, 0.075),
        (z1 - 0.02, 0.15),
        (z1, DECK + 0.008),
        (z1 - 0.03, DECK + 0.035),
        (z1 - deck.hood * 0.35, top - 0.012),
        (z1 - deck.hood * 0.6, top),
        (z0 + 0.06, top - 0.02),
        (z0 + 0.015, top - 0.07),
        (z0, DECK - 0.03),
        (z0, 0.1),
    ];
    let outline: Vec<Vec2> = line.iter().map(|(z, y)| Vec2::new(*z, *y)).collect();
    shape.add("hood", "plastic", extrude(&outline, wide, 0.016).turned(rot_y(-FRAC_PI_2)));
    let slope = (top - DECK - 0.047) / (deck.hood * 0.35 - 0.03);
    let stripe = bevel_box(Vec3::new(wide * 0.7, 0.008, 0.022), 0.002);
    let stripe = stripe.turned(rot_x(crate::num::math::atan2(slope, 1.0)));
    shape.add("hood", "accent", stripe.at(0.0, DECK + 0.035 + slope * 0.035, z1 - 0.065));
    if low {
        return;
    }
    for i in 0..6 {
        let slot = bevel_box(Vec3::new(0.09, 0.006, 0.01), 0.002);
        let x = (i as f32 - 2.5) * 0.105 * (wide / 0.8);
        shape.add("hood", "frame", slot.at(x, top - 0.007, deck.back + deck.hood * 0.22 + 0.03));
    }
}

/// Leaning uprights and the handrails that grow out of them.
fn uprights(shape: &mut Shape, size: Vec3, deck: &Deck, sleek: bool) {
    let z0 = deck.back + deck.hood * 0.7;
    let head = Vec3::new(0.0, size.y - 0.22, deck.back + deck.hood * 0.45 + if sleek { 0.2 } else { 0.0 });
    for side in [-1.0, 1.0] {
        let x = side * (deck.half - 0.055);
        let path = [
            Vec3::new(x, DECK - 0.04, z0),
            Vec3::new(x, DECK + (head.y - DECK) * 0.5, lerp(z0, head.z, if sleek { 0.1 } else { 0.5 })),
            Vec3::new(x * 0.94, head.y, head.z),
        ];
        let post = bar(&smooth_path(&path, 4), Vec3::X, |t| Vec2::new(0.1 - 0.035 * t, 0.05), 0.01);
        shape.add("uprights", "frame", post);
        let y = size.y - 0.32;
        let reach = head.z + (size.z * 0.3).min(0.55);
        let rail = [
            Vec3::new(x * 0.95, y + 0.03, head.z),
            Vec3::new(x * 0.95, y + 0.015, head.z + 0.15),
            Vec3::new(x * 0.95, y, reach - 0.06),
            Vec3::new(x * 0.95, y - 0.05, reach),
            Vec3::new(x * 0.95, y - 0.16, reach - 0.05),
        ];
        shape.add("handrails", "frame", tube(&smooth_path(&rail, 3), 0.019, 12));
        let grip = tube(&[rail[1], rail[2]], 0.0235, 14);
        shape.add("handrails", "belt", grip);
    }
}

fn console(shape: &mut Shape, size: Vec3, deck: &Deck, plain: bool) {
    let wide = size.x - 0.08;
    let z = deck.back + deck.hood * 0.45 + 0.05;
    let y = size.y - 0.16;
    // Leaning back so that a runner looks straight at it.
    let lean = rot_x(-0.45);
    let place =
        |mesh: crate::mesh::TriMesh, up: f32, out: f32| mesh.at(0.0, up, out).turned(lean).at(0.0, y, z);
    shape.add("console", "frame", bevel_box(Vec3::new(wide, 0.05, 0.2), 0.012).at(0.0, y - 0.1, z));
    let tall = if plain { 0.16 } else { 0.32 };
    let body = cushion(Vec3::new(wide * 0.86, 0.055, tall), 0.022, 0.0).turned(rot_x(FRAC_PI_2));
    shape.add("console", "plastic", place(body, tall * 0.5 - 0.15, 0.0));
    let glass = bevel_box(Vec3::new(wide * 0.5, tall * 0.56, 0.008), 0.003);
    shape.add("screen", "screen", place(glass, tall * 0.56 - 0.15 + 0.01, 0.0275));
    for side in [-1.0, 1.0] {
        for row in 0..3 {
            let key = bevel_box(Vec3::new(0.034, 0.026, 0.008), 0.003);
            let up = tall * (0.34 + 0.22 * row as f32) - 0.15;
            shape.add("keys", "steel", place(key.at(side * wide * 0.335, 0.0, 0.0), up, 0.027));
        }
        // A cup of the tray on either side.
        let cup = crate::mesh::band(0.045, 0.05, 0.006, 20);
        shape.add("console", "plastic", cup.at(side * wide * 0.34, y - 0.09, z + 0.06));
    }
    let stop = cylinder(0.02, 0.018, 20, 0.004).turned(rot_x(FRAC_PI_2));
    shape.add("stop", "accent", place(stop, tall * 0.14 - 0.15, 0.022));
    shape.light(Vec3::new(0.0, y, z + 0.15), LinearRgb([0.6, 0.8, 1.0]), 3.0, 2.0);
}

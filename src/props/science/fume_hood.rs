//! A fume hood: a ventilated cabinet whose glass sash slides up in front of a lined chamber.

use glam::{Vec2, Vec3};

use super::fittings::{aim, along_x, disc, milled, turned};
use crate::mesh::{bevel_box, cylinder, frame, profile};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, TAU, rot_x};
use crate::props::lights::flame::COOL_LIGHT;
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FUME_HOOD: Generator = Generator {
    kind: "fume_hood",
    title: "Fume hood",
    group: "science",
    words: &["fume cupboard", "fume cabinet", "extraction hood", "fume chamber", "laminar flow cabinet"],
    styles: &["antique", "walk-in"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.5, 2.4),
        Param::m("height", 2.1, 2.45, 2.9),
        Param::m("depth", 0.7, 0.85, 1.1),
    ],
    source: "EN 14175: fume cupboards of 1.2 to 2.1 m",
    slots: &[
        SlotSpec { name: "white", material: "white painted metal" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "top", material: "dark grey stone" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "red", material: "red plastic" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (antique, walk_in) = (args.is("antique"), args.is("walk-in"));
    let (case, metal) = if antique { ("wood", "brass") } else { ("white", "metal") };
    let mut grain = args.random("grain");
    let duct = if antique { 0.0 } else { 0.13 };
    let roof = size.y - duct;
    let bench = if walk_in { 0.08 } else { 0.88 };
    let head = (roof - bench) * if walk_in { 0.16 } else { 0.24 };
    let lintel = roof - head;
    let (half, d) = (size.x * 0.5, size.z * 0.5);
    // The face of the body; knobs and the sill stand before it.
    let face = d - 0.055;
    let deep = face + d;
    let z = (face - d) * 0.5;
    if walk_in {
        let floor = bevel_box(Vec3::new(size.x, bench, deep), 0.006);
        shape.add("floor", case, floor.at(0.0, bench * 0.5, z));
    } else {
        base(shape, Vec3::new(size.x - 0.02, bench - 0.04, deep), z, antique, &mut grain);
        let top = bevel_box(Vec3::new(size.x, 0.04, size.z), 0.006);
        shape.add("worktop", "top", top.at(0.0, bench - 0.02, 0.0));
        // A lip keeps spills in; its section carries the air over the sill.
        let sill = along_x(
            &[(0.0, 0.0), (0.05, 0.0), (0.055, 0.01), (0.03, 0.035), (0.0, 0.03)],
            size.x - 0.16,
            0.002,
        );
        shape.add("sill", metal, sill.at(0.0, bench - 0.002, d - 0.062));
    }
    let post = 0.085;
    let chamber = lintel - bench;
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.011);
        let wall = bevel_box(Vec3::new(0.022, roof - bench, deep), 0.004);
        shape.add("case", case, wall.at(x, (roof + bench) * 0.5, z));
        let upright = bevel_box(Vec3::new(post, roof - bench, 0.09), 0.012);
        shape.add("case", case, upright.at(side * (half - post * 0.5), (roof + bench) * 0.5, face - 0.045));
        services(shape, Vec3::new(side * (half - post * 0.5), bench, face), chamber, antique);
    }
    let rear = bevel_box(Vec3::new(size.x - 0.04, roof - bench, 0.02), 0.003);
    shape.add("case", case, rear.at(0.0, (roof + bench) * 0.5, -d + 0.01));
    // The baffle with its slots stands before the rear wall.
    for (from, to) in [(0.05, 0.42), (0.46, 0.86)] {
        let panel = bevel_box(Vec3::new(size.x - 0.1, chamber * (to - from), 0.012), 0.003);
        shape.add(
            "baffle",
            if antique { "top" } else { "white" },
            panel.at(0.0, bench + chamber * (from + to) * 0.5, -d + 0.09),
        );
    }
    for side in [-0.4, 0.4] {
        let stay = cylinder(0.012, 0.075, 10, 0.002).turned(rot_x(FRAC_PI_2));
        shape.add("baffle", metal, stay.at(side * size.x, bench + chamber * 0.3, -d + 0.018));
    }
    header(shape, Vec3::new(size.x, head, deep), (lintel, face), antique);
    shape.add(
        "roof",
        case,
        bevel_box(Vec3::new(size.x - 0.03, 0.02, deep - 0.02), 0.004).at(0.0, roof - 0.012, z),
    );
    let strip = bevel_box(Vec3::new(size.x * 0.6, 0.035, 0.1), 0.006);
    shape.add("light", "lamp", strip.at(0.0, lintel + 0.05, z + 0.04));
    shape.light(Vec3::new(0.0, lintel - 0.02, z + 0.04), COOL_LIGHT, 90.0, 3.0);
    if duct > 0.0 {
        let r = (size.x * 0.14).min(size.z * 0.26);
        let collar = [
            (r * 1.25, 0.0),
            (r * 1.25, 0.016),
            (r, 0.024),
            (r, duct * 0.5),
            (r * 1.06, duct * 0.55),
            (r * 1.06, duct * 0.75),
            (r, duct * 0.8),
            (r, duct),
        ];
        shape.add(
            "duct",
            "metal",
            turned(&collar, 1, 28, 0.5)
                .at(0.0, roof - 0.004, z - 0.03)
                .deformed(|p| p.with_y(p.y.min(size.y))),
        );
        for i in 0..8 {
            let c = crate::num::math::on_circle(TAU * i as f32 / 8.0) * r * 1.14;
            shape.add("duct", "metal", cylinder(0.008, 0.008, 6, 0.0).at(c.x, roof + 0.01, z - 0.03 + c.y));
        }
    }
    sash(shape, size.x - post * 2.0 + 0.01, (bench + 0.035, lintel), face - 0.03, antique);
    shape.support(Vec3::new(0.0, bench, z + 0.04), size.x - post * 2.4, deep - 0.3, chamber * 0.9);
}

/// Cupboards below the chamber.
fn base(shape: &mut Shape, size: Vec3, z: f32, antique: bool, grain: &mut crate::num::Stream) {
    let (case, metal) = if antique { ("wood", "brass") } else { ("white", "metal") };
    let (foot, thick) = (0.1, 0.022);
    let face = z + size.z * 0.5;
    let plinth = bevel_box(Vec3::new(size.x - 0.03, foot, size.z - 0.09), 0.003);
    shape.add("plinth", if antique { "wood" } else { "rubber" }, plinth.at(0.0, foot * 0.5, z - 0.03));
    let tall = size.y - foot;
    let body = Vec3::new(size.x, tall, size.z - thick - 0.002);
    let (y, back) = (foot + tall * 0.5, z - thick * 0.5);
    for side in [-1.0, 1.0] {
        let wall = bevel_box(Vec3::new(0.02, tall, body.z), 0.003);
        shape.add("base", case, wall.at(side * (size.x * 0.5 - 0.01), y, back));
    }
    for (at, high) in [(foot + 0.01, 0.02), (foot + tall - 0.01, 0.02), (foot + tall * 0.52, 0.018)] {
        shape.add(
            "base",
            case,
            bevel_box(Vec3::new(size.x - 0.04, high, body.z - 0.01), 0.002).at(0.0, at, back),
        );
    }
    shape.add(
        "base",
        case,
        bevel_box(Vec3::new(size.x - 0.04, tall - 0.04, 0.012), 0.002).at(0.0, y, back - body.z * 0.5 + 0.01),
    );
    let doors = (size.x / 0.52).round().max(2.0) as usize;
    let pitch = size.x / doors as f32;
    for i in 0..doors {
        let hand = if i % 2 == 0 { 1.0 } else { -1.0 };
        let at = Vec3::new((i as f32 + 0.5) * pitch - size.x * 0.5, y, face);
        let hinge = at - Vec3::new(hand * (pitch * 0.5 - 0.002), 0.0, thick);
        let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -hand * 1.8 };
        shape.moving(format!("door {}", i + 1), hinge, opens, |shape| {
            let (w, h) = (pitch - 0.005, tall - 0.006);
            let leaf = if antique {
                fronts::framed_door(w, h, thick, 1, grain)
            } else {
                fronts::drawer_front(w, h, thick, true, grain)
            };
            shape.add("doors", case, leaf.moved(at));
            let grip = at + Vec3::new(hand * (w * 0.5 - 0.04), h * 0.28, -0.001);
            let pull = if antique { fronts::knob(0.014) } else { fronts::bar_handle(0.18) };
            shape.add("handles", metal, pull.moved(grip));
            if !antique {
                // Louvres let air into the cupboard.
                for k in 0..4 {
                    let slat = bevel_box(Vec3::new(w * 0.36, 0.008, 0.006), 0.0015);
                    shape.add(
                        "doors",
                        "rubber",
                        slat.moved(at + Vec3::new(0.0, -h * 0.36 + 0.02 * k as f32, 0.001)),
                    );
                }
            }
        });
    }
}

/// Valve knobs, sockets and a nozzle at a post.
fn services(shape: &mut Shape, at: Vec3, chamber: f32, antique: bool) {
    let colours = if antique { ["brass"; 3] } else { ["red", "rubber", "metal"] };
    for (i, slot) in colours.iter().enumerate() {
        let spot = at + Vec3::Y * (0.16 + 0.075 * i as f32).min(chamber * (0.16 + 0.1 * i as f32));
        shape.add("valves", "metal", disc(spot + Vec3::Z * 0.002, Vec3::Z, 0.026, 0.008, 18));
        shape.add("valves", slot, aim(milled(0.02, 0.03, 12), spot + Vec3::Z * 0.004, Vec3::Z));
    }
    let plate = at + Vec3::new(0.0, (chamber * 0.5).min(0.46), 0.003);
    shape.add(
        "sockets",
        if antique { "brass" } else { "white" },
        bevel_box(Vec3::new(0.064, 0.1, 0.012), 0.003).moved(plate),
    );
    for y in [-0.024, 0.024] {
        shape.add(
            "sockets",
            "rubber",
            bevel_box(Vec3::new(0.03, 0.03, 0.006), 0.0).moved(plate + Vec3::new(0.0, y, 0.005)),
        );
    }
}

/// The front above the opening, with its monitor.
fn header(shape: &mut Shape, size: Vec3, (low, face): (f32, f32), antique: bool) {
    let case = if antique { "wood" } else { "white" };
    let panel = bevel_box(Vec3::new(size.x - 0.04, size.y - 0.02, 0.03), 0.006);
    let y = low + size.y * 0.5;
    shape.add("header", case, panel.at(0.0, y, face - 0.018));
    if antique {
        let moulding =
            profile(&[(0.0, 0.0), (0.0, 0.02), (0.01, 0.028), (0.03, 0.024), (0.045, 0.008), (0.045, 0.0)]);
        shape.add(
            "header",
            "wood",
            frame(Vec2::new(size.x - 0.2, size.y * 0.8), &moulding, 0.6).at(0.0, y, face - 0.004),
        );
        let cornice =
            along_x(&[(0.0, 0.0), (0.02, 0.0), (0.05, 0.04), (0.052, 0.07), (0.0, 0.07)], size.x, 0.003);
        shape.add("header", "wood", cornice.at(0.0, low + size.y - 0.07, face - 0.008));
        return;
    }
    let grille = size.x * 0.28;
    for i in 0..6 {
        let slat = bevel_box(Vec3::new(grille, 0.01, 0.012), 0.002);
        shape.add("grille", "rubber", slat.at(-size.x * 0.28, y - 0.05 + 0.02 * i as f32, face - 0.001));
    }
    let at = Vec3::new(size.x * 0.3, y, face);
    shape.add("monitor", "rubber", bevel_box(Vec3::new(0.2, 0.11, 0.02), 0.006).moved(at));
    shape.add(
        "monitor",
        "lamp",
        bevel_box(Vec3::new(0.09, 0.045, 0.006), 0.001).moved(at + Vec3::new(-0.035, 0.014, 0.0095)),
    );
    for (i, slot) in ["red", "metal", "metal"].iter().enumerate() {
        let key = disc(at + Vec3::new(0.045 + 0.018 * i as f32, 0.014, 0.011), Vec3::Z, 0.007, 0.006, 12);
        shape.add("monitor", slot, key);
    }
    shape.light(at + Vec3::Z * 0.06, LinearRgb([0.5, 1.0, 0.6]), 0.3, 0.5);
}

/// The sash: a framed pane that slides up behind the header.
fn sash(shape: &mut Shape, wide: f32, (low, high): (f32, f32), z: f32, antique: bool) {
    let tall = (high - low) * 0.72;
    let lift = high - tall - low;
    // At rest it stands a hand's breadth open.
    let bottom = low + lift.min(0.14);
    let at = Vec3::new(0.0, bottom + tall * 0.5, z);
    let slides = Motion::Slide { by: Vec3::Y * (high - bottom - tall + tall * 0.5) };
    shape.moving("sash", at, slides, |shape| {
        let rim = if antique { 0.05 } else { 0.03 };
        let section = profile(&[(0.0, -0.01), (0.0, 0.01), (rim * 0.8, 0.012), (rim, 0.006), (rim, -0.006)]);
        let slot = if antique { "wood" } else { "metal" };
        shape.add("sash", slot, frame(Vec2::new(wide, tall), &section, 0.5).moved(at));
        let pane = bevel_box(Vec3::new(wide - rim * 1.7, tall - rim * 1.7, 0.006), 0.0);
        shape.add("pane", "glass", pane.moved(at));
        if antique {
            for x in [-1.0, 1.0] {
                let bar = bevel_box(Vec3::new(0.02, tall - rim * 1.8, 0.016), 0.003);
                shape.add("sash", "wood", bar.moved(at + Vec3::X * x * wide / 6.0));
            }
        }
        let grip = bevel_box(Vec3::new(wide * 0.7, 0.022, 0.022), 0.006);
        shape.add(
            "sash",
            if antique { "brass" } else { "rubber" },
            grip.moved(at + Vec3::new(0.0, -tall * 0.5 + 0.014, 0.018)),
        );
    });
    // What is above the sash is glazed too.
    let rest = high - bottom - tall;
    if rest > 0.03 {
        let pane = bevel_box(Vec3::new(wide, rest + 0.02, 0.008), 0.001);
        shape.add("pane", "glass", pane.at(0.0, high - rest * 0.5, z - 0.026));
    }
}

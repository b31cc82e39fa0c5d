//! A heavy bag on chains under the ceiling: a stitched leather drum, long for kicks, or a speed ball.

use glam::{Vec2, Vec3};

use crate::mesh::{Bounds, band, bevel_box, chain, cylinder, fit, lathe, ring, smooth_profile, sphere, tube};
use crate::num::math::{FRAC_PI_2, FRAC_PI_4, TAU, on_circle, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PUNCHING_BAG: Generator = Generator {
    kind: "punching_bag",
    title: "Punching bag",
    group: "sport",
    words: &["punch bag", "boxing bag", "heavy bag", "punchbag"],
    styles: &["speed", "worn", "round"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 0.25, 0.353, 0.5),
        Param::m("height", 1.1, 1.7, 3.4),
        Param::m("depth", 0.25, 0.353, 0.5),
    ],
    source: "usual retail sizes: 30 to 40 cm across, 1 to 1.8 m long",
    slots: &[
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "bands", material: "red leather" },
        SlotSpec { name: "steel", material: "brushed steel" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.51;
    let plate = cylinder(0.06, 0.01, 20, 0.002).at(0.0, -0.01, 0.0);
    shape.add("mount", "steel", plate);
    for i in 0..4 {
        let out = on_circle(FRAC_PI_4 + FRAC_PI_2 * i as f32) * 0.043;
        shape.add("mount", "steel", cylinder(0.007, 0.006, 6, 0.001).at(out.x, -0.015, out.y));
    }
    let eye = ring(0.022, 0.006, 16, 8).turned(rot_x(FRAC_PI_2));
    shape.add("mount", "steel", eye.at(0.0, -0.032, 0.0));
    let hang = -0.05;
    if args.is("speed") {
        speed_ball(shape, size, r);
        return;
    }
    // Under a high ceiling the chains are long, not the bag.
    let chains = (size.y * 0.24).min(0.42).max(size.y - 1.79);
    let long = size.y - chains - 0.09;
    let motion = Motion::pendulum(Vec3::X, 0.12, chains + long * 0.5);
    let worn = args.is("worn");
    shape.moving("bag", Vec3::new(0.0, hang, 0.0), motion, |shape| {
        hang_chains(shape, r, hang, -chains);
        if args.is("round") {
            wrecking(shape, r, -chains, size.y);
        } else {
            bag(shape, r, -size.y, long, worn);
        }
    });
}

/// A swivel, and four chains from it to the rim of the bag.
fn hang_chains(shape: &mut Shape, r: f32, from: f32, to: f32) {
    shape.add("chains", "steel", cylinder(0.011, 0.036, 12, 0.003).at(0.0, from - 0.036, 0.0));
    let link = ring(0.02, 0.005, 14, 6).turned(rot_x(FRAC_PI_2)).yawed(FRAC_PI_2);
    shape.add("chains", "steel", link.at(0.0, from - 0.052, 0.0));
    for i in 0..4 {
        let out = on_circle(FRAC_PI_4 + FRAC_PI_2 * i as f32);
        let low = Vec3::new(out.x * r * 0.9, to - 0.012, out.y * r * 0.9);
        let high = Vec3::new(out.x * 0.016, from - 0.062, out.y * 0.016);
        shape.add("chains", "steel", chain(high, low, 0.05, 0.004));
    }
}

fn bag(shape: &mut Shape, r: f32, bottom: f32, long: f32, worn: bool) {
    // The filling settles: wider below than above, pressed in where fists land.
    let (waist, foot) = if worn { (0.93, 1.0) } else { (0.985, 1.0) };
    let side = r - 0.008;
    let line = [
        (0.0, 0.004),
        (0.55, 0.0),
        (0.9, 0.012),
        (foot, 0.06),
        (foot, 0.2),
        (waist, 0.5),
        (waist, 0.62),
        (0.98, 0.85),
        (0.97, 0.985),
        (0.9, 1.0),
        (0.0, 0.995),
    ];
    let outline: Vec<Vec2> = smooth_profile(&line.map(|(x, y)| (x * side, y * long)), 3)
        .into_iter()
        .map(|p| p.clamp(Vec2::ZERO, Vec2::new(side, long)))
        .collect();
    let target = Bounds { min: Vec3::new(-side, bottom, -side), max: Vec3::new(side, bottom + long, side) };
    shape.add("bag", "leather", fit(lathe(&outline, 32, 0.9), target));
    for (y, tall) in [(0.86, 0.075), (0.06, 0.05)] {
        let cuff = band(side * 1.012, long * tall, 0.012, 32);
        shape.add("bands", "bands", cuff.at(0.0, bottom + long * y, 0.0));
        for edge in [0.008, long * tall - 0.008] {
            let stitch = ring(side * 1.012, 0.0022, 32, 4);
            shape.add("bands", "leather", stitch.at(0.0, bottom + long * y + edge, 0.0));
        }
    }
    // Loops of webbing carry the rings; a lacing runs up the back.
    for i in 0..4 {
        let turn = FRAC_PI_4 + FRAC_PI_2 * i as f32;
        let tab = bevel_box(Vec3::new(0.05, long * 0.16, 0.008), 0.002);
        let tab = tab.at(0.0, bottom + long * 0.925, side * 1.0);
        shape.add("tabs", "leather", tab.yawed(turn));
        for y in [0.9, 0.95] {
            let rivet = cylinder(0.008, 0.006, 10, 0.002).turned(rot_x(FRAC_PI_2));
            shape.add("tabs", "steel", rivet.at(0.0, bottom + long * y, side * 1.0 + 0.003).yawed(turn));
        }
        let ring = ring(0.02, 0.0045, 16, 6).turned(rot_z(FRAC_PI_2));
        shape.add("tabs", "steel", ring.at(0.0, bottom + long * 1.008, side * 0.93).yawed(turn));
    }
    if worn {
        // Tape around the middle, put on by hand.
        for (y, tall) in [(0.56, 0.05), (0.6, 0.05), (0.49, 0.045)] {
            let tape = band(side * waist + 0.007, tall, 0.012, 32).turned(rot_z(0.03));
            shape.add("tape", "bands", tape.at(0.0, bottom + long * y, 0.0));
        }
    }
}

/// A ball-shaped bag for hooks and uppercuts.
fn wrecking(shape: &mut Shape, r: f32, top: f32, tall: f32) {
    let down = (r * 2.4).min(tall + top);
    let line = [
        (0.0, 0.0),
        (0.5, 0.04),
        (0.92, 0.24),
        (1.0, 0.44),
        (0.96, 0.62),
        (0.84, 0.86),
        (0.8, 0.97),
        (0.7, 1.0),
    ];
    let mut outline: Vec<Vec2> = smooth_profile(&line.map(|(x, y)| (x * r, y * down)), 3);
    outline.iter_mut().for_each(|p| p.x = p.x.min(r));
    outline.push(Vec2::new(0.0, down));
    shape.add("bag", "leather", lathe(&outline, 32, 0.8).at(0.0, top - down, 0.0));
    let cuff = band(r * 0.84, down * 0.1, 0.012, 32);
    shape.add("bands", "bands", cuff.at(0.0, top - down * 0.13, 0.0));
    for i in 0..4 {
        let ring = ring(0.018, 0.004, 14, 6).turned(rot_z(FRAC_PI_2));
        let turn = FRAC_PI_4 + FRAC_PI_2 * i as f32;
        shape.add("tabs", "steel", ring.at(0.0, top - 0.004, r * 0.74).yawed(turn));
    }
}

/// A drum under the ceiling and a small ball on a swivel below it.
fn speed_ball(shape: &mut Shape, size: Vec3, r: f32) {
    let drop = size.y * 0.48;
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let post = tube(
            &[Vec3::new(x * 0.03, -0.008, z * 0.03), Vec3::new(x * r * 0.6, -drop, z * r * 0.6)],
            0.012,
            10,
        );
        shape.add("mount", "steel", post);
    }
    shape.add("board", "leather", cylinder(r, 0.035, 32, 0.006).at(0.0, -drop - 0.03, 0.0));
    let under = -drop - 0.03;
    shape.add("mount", "steel", cylinder(0.03, 0.02, 16, 0.004).at(0.0, under - 0.018, 0.0));
    let ball = (size.y - drop - 0.05).min(r * 2.0);
    let motion = Motion::pendulum(Vec3::X, 0.5, ball * 0.4);
    shape.moving("ball", Vec3::new(0.0, under - 0.018, 0.0), motion, |shape| {
        shape.add("swivel", "steel", sphere(0.014, 2).at(0.0, under - 0.024, 0.0));
        let line = [
            (0.0, 0.0),
            (0.3, 0.03),
            (0.48, 0.2),
            (0.5, 0.36),
            (0.4, 0.6),
            (0.2, 0.84),
            (0.09, 0.97),
            (0.0, 1.0),
        ];
        let drop = smooth_profile(&line.map(|(x, y)| (x * ball * 0.9, y * ball)), 3);
        shape.add("bag", "bands", lathe(&drop, 24, 0.9).at(0.0, under - 0.03 - ball, 0.0));
        for i in 0..3 {
            let seam: Vec<Vec3> = smooth_profile(&line.map(|(x, y)| (x * ball * 0.9, y * ball)), 2)
                .iter()
                .map(|p| Vec3::new(p.x, p.y + under - 0.03 - ball, 0.0))
                .collect();
            shape.add("bag", "leather", tube(&seam, 0.003, 5).yawed(TAU * i as f32 / 3.0));
        }
    });
}

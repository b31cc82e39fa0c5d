//! A gramophone: a moulded box, a record that turns, a crank, a tone arm and a fluted horn.

use glam::{Vec2, Vec3};

use crate::mesh::{
    TriMesh, bevel_box, box_project_faces, cylinder, lathe, profile, ring, shade, smooth_path, sphere, tube,
    tube_varying,
};
use crate::num::math::{FRAC_PI_2, TAU, atan2, cos, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GRAMOPHONE: Generator = Generator {
    kind: "gramophone",
    title: "Gramophone",
    group: "music",
    words: &["phonograph", "record player", "victrola", "horn gramophone", "turntable"],
    styles: &["ornate", "portable", "steampunk"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.4, 0.52, 0.7),
        Param::m("height", 0.5, 0.76, 0.9),
        Param::m("depth", 0.5, 0.62, 0.8),
    ],
    source: "surviving horn gramophones of 1900 to 1915; records of 25 cm",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "felt", material: "dark red felt" },
        SlotSpec { name: "steel", material: "polished steel" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // The crank sticks out on the right, so the box stands a little to the left of what is declared.
    let crank = 0.075;
    let bell = if args.is("portable") { 0.0 } else { size.x * 0.5 };
    let wide = (size.x - crank * 2.0).min(size.z * 0.72).min(0.38);
    let box_tall = (size.y * 0.24).clamp(0.12, 0.2);
    let z = size.z * 0.5
        - wide * 0.5
        - 0.012
        - if args.is("portable") { (size.z - wide) * 0.5 - 0.012 } else { size.z * 0.285 };
    let middle = Vec3::new(0.0, 0.0, z);
    case(shape, middle, wide, box_tall, args.is("ornate"));
    let deck = box_tall;
    let r = wide * 0.43;
    shape.moving(
        "record",
        middle + Vec3::Y * deck,
        Motion::Spin { axis: -Vec3::Y, period_secs: 60.0 / 78.0 },
        |shape| {
            record(shape, middle + Vec3::Y * deck, r);
        },
    );
    crank_arm(shape, middle + Vec3::new(wide * 0.5, (box_tall * 0.55).max(0.072), 0.0));
    if args.is("portable") {
        lid(shape, middle, wide, box_tall, size.y);
        arm(
            shape,
            middle + Vec3::new(r * 0.9, deck, -wide * 0.4),
            middle + Vec3::new(r * 0.3, deck + 0.022, r * 0.3),
        );
        return;
    }
    horn(shape, args, size, middle, wide, box_tall, bell);
}

/// Mouldings above and below, framed sides, a name plate.
fn case(shape: &mut Shape, at: Vec3, wide: f32, tall: f32, ornate: bool) {
    let foot = 0.014;
    for (grow, y, high, bevel) in [
        (0.024, foot + 0.014, 0.03, 0.008),
        (0.0, tall * 0.5 + 0.01, tall - 0.03, 0.004),
        (0.02, tall - 0.014, 0.028, 0.008),
    ] {
        let slab = bevel_box(Vec3::new(wide - 0.024 + grow, high, wide - 0.024 + grow), bevel);
        shape.add("case", "wood", slab.moved(at + Vec3::Y * y));
    }
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let inset = wide * 0.5 - 0.026;
        shape.add(
            "feet",
            if ornate { "brass" } else { "wood" },
            cylinder(0.02, 0.02, 16, 0.006).moved(at + Vec3::new(x * inset, 0.0, z * inset)),
        );
        let column = cylinder(0.011, tall - 0.07, 12, 0.003);
        let out = wide * 0.5 - 0.016;
        shape.add(
            "case",
            if ornate { "brass" } else { "wood" },
            column.moved(at + Vec3::new(x * out, 0.042, z * out)),
        );
    }
    let moulding = profile(&[
        (0.0, -0.002),
        (0.0, 0.005),
        (0.006, 0.008),
        (0.014, 0.004),
        (0.014, -0.002),
        (0.0, -0.002),
    ]);
    for i in 0..4 {
        let field = crate::mesh::frame(Vec2::new(wide - 0.09, tall - 0.085), &moulding, 0.5);
        let field = field.at(0.0, tall * 0.5 + 0.002, wide * 0.5 - 0.0125).yawed(FRAC_PI_2 * i as f32);
        shape.add("case", if ornate { "brass" } else { "wood" }, field.moved(at));
    }
    let plate = bevel_box(Vec3::new(0.09, 0.028, 0.004), 0.001);
    shape.add("plate", "brass", plate.moved(at + Vec3::new(0.0, tall * 0.5, wide * 0.5 - 0.011)));
}

fn record(shape: &mut Shape, at: Vec3, r: f32) {
    shape.add("platter", "felt", cylinder(r, 0.01, 36, 0.002).moved(at - Vec3::Y * 0.001));
    shape.add("record", "black", cylinder(r * 0.96, 0.004, 36, 0.001).moved(at + Vec3::Y * 0.0085));
    for k in [0.9, 0.78, 0.66, 0.54] {
        shape.add("record", "black", ring(r * k, 0.0016, 24, 4).moved(at + Vec3::Y * 0.0124));
    }
    shape.add("label", "felt", cylinder(r * 0.32, 0.0024, 24, 0.0005).moved(at + Vec3::Y * 0.0115));
    shape.add("label", "steel", cylinder(0.004, 0.012, 10, 0.001).moved(at + Vec3::Y * 0.012));
    // A word on the label lets one see it turn.
    let word = bevel_box(Vec3::new(r * 0.3, 0.0012, r * 0.06), 0.0003);
    shape.add("label", "brass", word.moved(at + Vec3::new(0.0, 0.0141, r * 0.17)));
}

fn crank_arm(shape: &mut Shape, at: Vec3) {
    shape.add(
        "crank",
        "brass",
        cylinder(0.02, 0.008, 20, 0.003).turned(rot_z(-FRAC_PI_2)).moved(at - Vec3::X * 0.012),
    );
    let motion = Motion::Spin { axis: Vec3::X, period_secs: 2.0 };
    shape.moving("crank", at, motion, |shape| {
        let path = [
            at - Vec3::X * 0.008,
            at + Vec3::X * 0.03,
            at + Vec3::new(0.036, -0.02, 0.01),
            at + Vec3::new(0.036, -0.06, 0.03),
        ];
        shape.add("crank", "steel", tube(&smooth_path(&path, 3), 0.0045, 8));
        let grip = cylinder(0.0085, 0.036, 12, 0.003).turned(rot_z(-FRAC_PI_2));
        shape.add("crank", "wood", grip.moved(at + Vec3::new(0.034, -0.06, 0.03)));
    });
}

/// From a post at `from` over the record to the sound box at `to`.
fn arm(shape: &mut Shape, from: Vec3, to: Vec3) {
    let rise = from + Vec3::Y * 0.055;
    let path = [
        from,
        rise,
        rise.lerp(to, 0.25) + Vec3::Y * 0.02,
        to + Vec3::new(0.0, 0.035, 0.0),
        to + Vec3::Y * 0.014,
    ];
    shape.add("arm", "brass", tube_varying(&smooth_path(&path, 4), |t| 0.012 - 0.005 * t, 10));
    let turn = rot_z(FRAC_PI_2) * rot_x(0.3);
    shape.add(
        "sound box",
        "steel",
        cylinder(0.024, 0.012, 20, 0.004).at(0.0, -0.006, 0.0).turned(turn).moved(to + Vec3::Y * 0.022),
    );
    shape.add("sound box", "steel", tube(&[to + Vec3::Y * 0.004, to - Vec3::Y * 0.0065], 0.0012, 6));
    shape.add("arm", "brass", cylinder(0.02, 0.014, 16, 0.004).moved(from - Vec3::Y * 0.002));
}

/// A bracket behind the box carries the elbow; the bell opens forward and up.
fn horn(shape: &mut Shape, args: &Args, size: Vec3, at: Vec3, wide: f32, tall: f32, bell: f32) {
    let back = at + Vec3::new(0.0, tall, -wide * 0.5 - 0.02);
    let bracket = [
        at + Vec3::new(0.0, tall * 0.5, -wide * 0.5 + 0.01),
        back + Vec3::new(0.0, -0.05, -0.03),
        back + Vec3::new(0.0, 0.05, -0.02),
    ];
    shape.add("bracket", "brass", tube(&smooth_path(&bracket, 4), 0.011, 10));
    let mouth_r = bell.min((size.y - tall) * 0.46).max(0.12);
    // The mouth looks to the front, tipped up so that its rim just reaches the declared top and front.
    let tilt = 0.5;
    let way = Vec3::new(0.0, crate::num::math::sin(tilt), cos(tilt));
    let mouth = Vec3::new(
        0.0,
        size.y - mouth_r * cos(tilt) - 0.004,
        size.z * 0.5 - mouth_r * crate::num::math::sin(tilt) - 0.006,
    );
    let elbow = back + Vec3::new(0.0, 0.06, -0.025);
    let throat = mouth - way * (mouth_r * 1.35);
    let neck = smooth_path(&[elbow, elbow.lerp(throat, 0.4) + Vec3::new(0.0, 0.045, -0.03), throat], 6);
    shape.add("horn", "brass", tube_varying(&neck, |t| 0.015 + 0.021 * t * t, 16));
    shape.add("horn", "steel", ring(0.018, 0.005, 20, 6).moved(elbow));
    let flutes = if args.is("steampunk") { 0.0 } else { 0.055 };
    let long = mouth.distance(throat) + 0.01;
    let flare: [f32; 9] = [0.036, 0.05, 0.08, 0.13, 0.21, 0.36, 0.58, 0.82, 1.0];
    let radius = |k: usize| if k == 0 { 0.036 / mouth_r } else { flare[k].max(0.042 / mouth_r) };
    let along: [f32; 9] = [0.0, 0.2, 0.42, 0.6, 0.74, 0.86, 0.94, 0.985, 1.0];
    let mut line: Vec<Vec2> = (0..9).map(|k| Vec2::new(radius(k) * mouth_r, along[k] * long)).collect();
    line.extend((0..9).rev().map(|k| {
        Vec2::new(
            (radius(k) * mouth_r - 0.004).max(0.01),
            along[k] * long + if k == 8 { 0.004 } else { 0.002 },
        )
    }));
    line.push(line[0]);
    let petals = |p: Vec3| {
        let share = (p.y / long).clamp(0.0, 1.0);
        let wave = 1.0 - flutes * share * share * (1.0 - cos(atan2(p.z, p.x) * 8.0)) * 0.9;
        Vec3::new(p.x * wave, p.y, p.z * wave)
    };
    let bell = box_project_faces(&shade(lathe(&line, 48, 0.9).deformed(petals), 0.9));
    let turn = rot_x(FRAC_PI_2 - tilt);
    let put = |mesh: TriMesh| mesh.turned(turn).moved(throat - way * 0.01);
    shape.add("horn", "brass", put(bell));
    if args.is("steampunk") {
        for k in [0.42f32, 0.74] {
            let r = if k < 0.5 { flare[2].max(0.042 / mouth_r) } else { flare[4] } * mouth_r;
            shape.add("horn", "steel", put(ring(r + 0.002, 0.006, 32, 6).at(0.0, k * long, 0.0)));
        }
        for i in 0..12 {
            let rivet = sphere(0.006, 1).at(0.0, 0.94 * long, flare[6] * mouth_r + 0.001);
            shape.add("horn", "steel", put(rivet.yawed(TAU * i as f32 / 12.0)));
        }
    }
    let r = wide * 0.43;
    let deck = at + Vec3::Y * tall;
    arm(shape, deck + Vec3::new(wide * 0.34, 0.0, -wide * 0.38), deck + Vec3::new(r * 0.62, 0.022, r * 0.2));
    let link = [
        deck + Vec3::new(wide * 0.34, 0.05, -wide * 0.38),
        deck + Vec3::new(wide * 0.2, 0.075, -wide * 0.5),
        elbow + Vec3::Y * 0.004,
    ];
    shape.add("arm", "brass", tube(&smooth_path(&link, 4), 0.012, 10));
}

/// The lid of a portable, thrown open.
fn lid(shape: &mut Shape, at: Vec3, wide: f32, tall: f32, top: f32) {
    let hinge = at + Vec3::new(0.0, tall + 0.002, -wide * 0.5 + 0.004);
    let high = (top - tall).min(wide).max(0.2);
    shape.moving("lid", hinge, Motion::Hinge { axis: Vec3::X, angle_rad: 1.85 }, |shape| {
        let board = bevel_box(Vec3::new(wide - 0.004, high, 0.05), 0.006).at(0.0, high * 0.5, -0.026);
        shape.add("lid", "wood", board.turned(rot_x(-0.2)).moved(hinge));
        let lining = bevel_box(Vec3::new(wide - 0.04, high - 0.04, 0.004), 0.001).at(0.0, high * 0.5, 0.0);
        shape.add("lid", "felt", lining.turned(rot_x(-0.2)).moved(hinge));
    });
}

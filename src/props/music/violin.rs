//! A violin lying on its back with its bow beside it.

use glam::{Vec2, Vec3};

use super::strings::{mirrored, strings, vaulted};
use crate::mesh::{
    TriMesh, bar, bevel_box, cylinder, displaced, extrude, smooth, smooth_path, tube, tube_varying,
};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_z};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const VIOLIN: Generator = Generator {
    kind: "violin",
    title: "Violin",
    group: "music",
    words: &["fiddle", "viola", "violin and bow"],
    styles: &["plain", "baroque"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.58, 0.76, 0.84),
        Param::m("height", 0.08, 0.1, 0.13),
        Param::m("depth", 0.24, 0.32, 0.4),
    ],
    source: "usual measures of a full-size violin: body 355 mm, whole 590 mm, bow 745 mm",
    slots: &[
        SlotSpec { name: "wood", material: "cherry wood" },
        SlotSpec { name: "spruce", material: "maple wood" },
        SlotSpec { name: "black", material: "ebony wood" },
        SlotSpec { name: "strings", material: "polished steel" },
        SlotSpec { name: "white", material: "white woven fabric" },
    ],
    clear_front_m: 0.0,
    build,
};

/// Between the plates, and how far each is vaulted, metres.
const RIB: f32 = 0.032;
const ARCH: f32 = 0.014;

/// Built upright, face to +Z, the foot of the body on y = 0; then laid down along X.
fn build(args: &mut Args, shape: &mut Shape) {
    let mut pieces: Vec<Piece> = Vec::new();
    body(&mut pieces);
    neck(&mut pieces, args.is("baroque"));
    fittings(&mut pieces, args.is("baroque"));
    // Laid on its back, the scroll to the left.
    let lay = rot_x(-FRAC_PI_2);
    let turn = crate::num::math::rot_y(FRAC_PI_2 - 0.12);
    let mut laid: Vec<Piece> = pieces
        .into_iter()
        .map(|(part, slot, mesh)| (part, slot, mesh.turned(turn * lay).at(0.34, RIB * 0.5 + ARCH, 0.0)))
        .collect();
    if !args.is("plain") {
        for (part, slot, mesh) in bow() {
            laid.push((part, slot, mesh.yawed(0.05).at(0.0, 0.0, 0.15)));
        }
    }
    add_fitted(shape, laid, args.size());
}

fn body(pieces: &mut Vec<Piece>) {
    let half = [
        (0.0, 0.0),
        (0.055, 0.004),
        (0.096, 0.04),
        (0.104, 0.085),
        (0.089, 0.13),
        (0.073, 0.139),
        (0.056, 0.168),
        (0.055, 0.19),
        (0.064, 0.218),
        (0.074, 0.228),
        (0.084, 0.26),
        (0.08, 0.305),
        (0.05, 0.345),
        (0.0, 0.355),
    ];
    let outline = mirrored(&half, 2);
    pieces.push(("body", "wood", vaulted(&outline, RIB, ARCH)));
    // Purfling: a dark line set in a little from the edge of the belly.
    let middle = Vec2::new(0.0, 0.177);
    let mut line: Vec<Vec3> =
        outline.iter().map(|p| (middle + (*p - middle) * 0.955).extend(RIB * 0.5 + ARCH * 0.115)).collect();
    line.push(line[0]);
    pieces.push(("purfling", "black", tube(&line, 0.0009, 4)));
    for side in [-1.0f32, 1.0] {
        let hole = [
            (0.024, 0.196),
            (0.031, 0.203),
            (0.035, 0.195),
            (0.032, 0.175),
            (0.04, 0.15),
            (0.05, 0.143),
            (0.056, 0.15),
        ];
        let path: Vec<Vec3> =
            hole.iter().map(|(x, y)| Vec3::new(side * x, *y, RIB * 0.5 + ARCH * 0.92)).collect();
        let drop = |p: Vec3| p - Vec3::Z * (p.x * p.x) * 2.6;
        let path: Vec<Vec3> = smooth_path(&path, 3).into_iter().map(drop).collect();
        pieces.push(("holes", "black", tube_varying(&path, |_| 0.0022, 6)));
        for end in [0, path.len() - 1] {
            pieces.push(("holes", "black", displaced(1, |d| d * 0.0038).moved(path[end])));
        }
    }
}

/// Neck, fingerboard, peg box with its scroll and pegs.
fn neck(pieces: &mut Vec<Piece>, ornate: bool) {
    let face = RIB * 0.5;
    let line = [
        Vec3::new(0.0, 0.335, face - 0.006),
        Vec3::new(0.0, 0.365, face - 0.002),
        Vec3::new(0.0, 0.48, face),
    ];
    pieces.push(("neck", "wood", tube_varying(&line, |t| 0.0165 - 0.0045 * t, 12)));
    let board = [Vec3::new(0.0, 0.215, face + 0.03), Vec3::new(0.0, 0.48, face + 0.0135)];
    pieces.push((
        "fingerboard",
        "black",
        bar(&board, Vec3::Z, |t| Vec2::new(0.042 - 0.018 * t, 0.007), 0.0024),
    ));
    pieces.push((
        "fingerboard",
        "black",
        bevel_box(Vec3::new(0.025, 0.005, 0.008), 0.001).at(0.0, 0.482, face + 0.0145),
    ));
    // The box leans back; its end rolls up.
    let lean = |y: f32| Vec3::new(0.0, 0.482 + y, face + 0.001 - y * 0.2);
    for side in [-1.0, 1.0] {
        let cheek = [lean(0.0) + Vec3::X * side * 0.0095, lean(0.072) + Vec3::X * side * 0.007];
        pieces.push((
            "peg box",
            "wood",
            bar(&cheek, Vec3::X, |t| Vec2::new(0.022 - 0.004 * t, 0.0045), 0.0012),
        ));
    }
    let floor = [lean(-0.002) - Vec3::Z * 0.009, lean(0.074) - Vec3::Z * 0.007];
    pieces.push(("peg box", "wood", bar(&floor, Vec3::Z, |t| Vec2::new(0.02 - 0.004 * t, 0.005), 0.0012)));
    let scroll: Vec<Vec3> = (0..=22)
        .map(|i| {
            let t = i as f32 / 22.0;
            let c = on_circle(-FRAC_PI_2 - 0.4 + TAU * 1.35 * t) * 0.0155 * (1.0 - 0.72 * t);
            Vec3::new(0.0, 0.57 + c.x, face - 0.016 + c.y + 0.001)
        })
        .collect();
    pieces.push((
        "scroll",
        "wood",
        bar(&scroll, Vec3::new(0.0, 0.0, 1.0), |t| Vec2::new(0.015 + 0.008 * t, 0.0065), 0.0016),
    ));
    pieces.push((
        "scroll",
        "wood",
        cylinder(0.006, 0.03, 14, 0.002).turned(rot_z(FRAC_PI_2)).at(0.015, 0.57, face - 0.015),
    ));
    for i in 0..4 {
        let side = if i % 2 == 0 { -1.0 } else { 1.0 };
        let at = lean(0.012 + 0.0155 * i as f32);
        let pin = [at - Vec3::X * side * 0.014, at + Vec3::X * side * 0.026];
        pieces.push(("pegs", "black", tube_varying(&pin, |t| 0.003 + 0.0012 * t, 8)));
        let head = displaced(2, |d| d * Vec3::new(0.008, 0.0085, 0.004));
        pieces.push((
            "pegs",
            if ornate { "white" } else { "black" },
            head.moved(at + Vec3::X * side * 0.032),
        ));
    }
}

/// Bridge, tail piece, chin rest, strings.
fn fittings(pieces: &mut Vec<Piece>, ornate: bool) {
    let belly = RIB * 0.5 + ARCH;
    let bridge = smooth(
        &[
            (-0.021, 0.0),
            (-0.012, 0.002),
            (0.0, 0.008),
            (0.012, 0.002),
            (0.021, 0.0),
            (0.018, 0.014),
            (0.0205, 0.024),
            (0.0, 0.032),
            (-0.0205, 0.024),
            (-0.018, 0.014),
        ]
        .map(|(x, y)| Vec2::new(x, y)),
        2,
    );
    let bridge: TriMesh = extrude(&bridge, 0.004, 0.0008).turned(rot_x(FRAC_PI_2));
    pieces.push(("bridge", "spruce", bridge.at(0.0, 0.172, belly - 0.002)));
    let tail = [
        Vec3::new(0.0, 0.002, belly),
        Vec3::new(0.0, 0.06, belly + 0.014),
        Vec3::new(0.0, 0.115, belly + 0.018),
    ];
    let slot = if ornate { "spruce" } else { "black" };
    pieces.push((
        "tail piece",
        slot,
        bar(&smooth_path(&tail, 3), Vec3::Z, |t| Vec2::new(0.018 + 0.024 * t, 0.006), 0.002),
    ));
    pieces.push(("tail piece", "black", displaced(2, |d| d * 0.006).at(0.0, -0.003, 0.0)));
    if !ornate {
        let rest = displaced(3, |d| {
            let dish = if d.y > 0.0 { 0.004 * (1.0 - d.x * d.x) } else { 0.006 };
            Vec3::new(d.x * 0.034, d.y * dish.max(0.0015), d.z * 0.026)
        });
        pieces.push(("chin rest", "black", rest.turned(rot_x(FRAC_PI_2)).at(-0.05, 0.036, belly + 0.012)));
        for x in [-0.058, -0.036] {
            let clamp = tube(
                &[
                    Vec3::new(x, 0.006, -RIB * 0.3),
                    Vec3::new(x, 0.002, RIB * 0.5),
                    Vec3::new(x, 0.022, belly + 0.008),
                ],
                0.0024,
                6,
            );
            pieces.push(("chin rest", "strings", clamp));
        }
    }
    let (low, top, nut) = (
        Vec3::new(0.0, 0.112, belly + 0.022),
        Vec3::new(0.0, 0.172, belly + 0.0285),
        Vec3::new(0.0, 0.482, RIB * 0.5 + 0.0195),
    );
    for (from, to, spread) in [(low, top, (0.026, 0.033)), (top, nut, (0.033, 0.016))] {
        for mesh in strings(4, from, to, spread, 0.0006) {
            pieces.push(("strings", "strings", mesh));
        }
    }
}

/// A bow along X on the ground: a stick bent towards its hair, a tip, a frog with its screw.
fn bow() -> Vec<Piece> {
    let y = 0.012;
    let stick: Vec<Vec3> = (0..=12)
        .map(|i| {
            let t = i as f32 / 12.0;
            Vec3::new(0.37 - 0.74 * t, y, 0.02 - 0.011 * crate::num::math::sin(PI * t))
        })
        .collect();
    let tip = bar(
        &[Vec3::new(-0.366, y, 0.021), Vec3::new(-0.374, y, 0.008), Vec3::new(-0.372, y, -0.004)],
        Vec3::Y,
        |t| Vec2::new(0.009 - 0.002 * t, 0.008),
        0.002,
    );
    let hair = bar(
        &[Vec3::new(0.319, y, -0.003), Vec3::new(-0.37, y, -0.003)],
        Vec3::Z,
        |_| Vec2::new(0.01, 0.0016),
        0.0004,
    );
    let grip = tube(&[Vec3::new(0.33, y, 0.0185), Vec3::new(0.26, y, 0.0145)], 0.0058, 10);
    vec![
        ("bow", "wood", tube_varying(&stick, |t| 0.0044 - 0.0016 * t, 8)),
        ("bow", "wood", tip),
        ("bow", "black", bevel_box(Vec3::new(0.05, 0.012, 0.022), 0.003).at(0.332, y, 0.0065)),
        ("bow", "white", displaced(1, |d| d * Vec3::new(0.004, 0.0015, 0.004)).at(0.332, y + 0.006, 0.006)),
        ("bow", "white", hair),
        ("bow", "strings", grip),
        ("bow", "strings", cylinder(0.0048, 0.016, 8, 0.001).turned(rot_z(-FRAC_PI_2)).at(0.368, y, 0.02)),
    ]
}

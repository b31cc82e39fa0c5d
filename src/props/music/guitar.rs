//! A guitar leaning in its stand: a hollow body with a round sound hole, or a horned plank with pickups.

use glam::{Vec2, Vec3};

use super::guitar_neck::neck;
use super::strings::{mirrored, stand};
use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, ring, smooth};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GUITAR: Generator = Generator {
    kind: "guitar",
    title: "Guitar",
    group: "music",
    words: &["acoustic guitar", "bass guitar", "six-string", "folk guitar", "classical guitar"],
    styles: &["electric", "cutaway"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.34, 0.4, 0.46),
        Param::m("height", 0.95, 1.07, 1.2),
        Param::m("depth", 0.36, 0.42, 0.5),
    ],
    source: "usual sizes of makers: scale 65 cm, body 38 to 41 cm wide; stands as sold",
    slots: &[
        SlotSpec { name: "spruce", material: "spruce wood" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "red", material: "red plastic" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let electric = args.is("electric");
    let mut guitar = if electric { plank() } else { hollow(args.is("cutaway")) };
    let face = if electric { 0.022 } else { 0.05 };
    neck(&mut guitar, face, electric);
    // It leans back into the fork.
    let lean = rot_x(-0.2);
    let hold = 0.14;
    let mut pieces: Vec<Piece> = guitar
        .into_iter()
        .map(|(part, slot, mesh)| (part, slot, mesh.turned(lean).at(0.0, hold - 0.004, 0.075)))
        .collect();
    pieces.extend(stand(hold, 0.2, -0.02, Vec3::new(0.0, 0.82, -0.115)));
    add_fitted(shape, pieces, args.size());
    shape.anchor("grip", Vec3::new(0.0, args.size().y * 0.75, 0.0), 0.0);
}

/// The lower end of the strings, metres above the foot of the body.
pub const SADDLE: f32 = 0.135;
/// The upper end of the strings, metres.
pub const NUT: f32 = 0.77;

/// An acoustic body in its own space: foot on y = 0, face towards +Z.
fn hollow(cutaway: bool) -> Vec<Piece> {
    let half = [
        (0.0, 0.0),
        (0.1, 0.012),
        (0.175, 0.07),
        (0.198, 0.15),
        (0.176, 0.23),
        (0.128, 0.295),
        (0.126, 0.33),
        (0.142, 0.385),
        (0.135, 0.445),
        (0.08, 0.482),
        (0.0, 0.49),
    ];
    let mut outline = mirrored(&half, 3);
    if cutaway {
        // The treble shoulder is scooped out to reach the high frets.
        for p in &mut outline {
            let near = (1.0 - (*p - Vec2::new(0.13, 0.47)).length() / 0.115).max(0.0);
            *p += Vec2::new(-0.055, -0.05) * near;
        }
    }
    let deep = 0.098;
    let plate = |share: f32, thick: f32| {
        let middle = Vec2::new(0.0, 0.22);
        let grown: Vec<Vec2> = outline.iter().map(|p| middle + (*p - middle) * share).collect();
        extrude(&grown, thick, 0.0015)
    };
    let mut pieces: Vec<Piece> = vec![
        ("body", "wood", plate(0.99, deep - 0.004)),
        ("body", "spruce", plate(1.0, 0.005).at(0.0, 0.0, deep * 0.5 - 0.0025)),
        ("body", "wood", plate(1.0, 0.005).at(0.0, 0.0, -deep * 0.5 + 0.0025)),
    ];
    let front = deep * 0.5;
    let lay = |mesh: TriMesh, y: f32, z: f32| mesh.turned(rot_x(FRAC_PI_2)).at(0.0, y, z);
    pieces.push(("sound hole", "black", lay(cylinder(0.05, 0.0016, 32, 0.0004), 0.319, front - 0.0004)));
    for (r, slot) in [(0.0525, "wood"), (0.0585, "white"), (0.062, "wood")] {
        pieces.push(("rosette", slot, lay(ring(r, 0.0014, 36, 4), 0.319, front)));
    }
    let guard: Vec<Vec2> = smooth(
        &[(0.052, 0.3), (0.085, 0.2), (0.11, 0.215), (0.1, 0.27), (0.07, 0.345), (0.058, 0.335)]
            .map(|(x, y)| Vec2::new(x, y)),
        3,
    );
    pieces.push(("guard", "black", extrude(&guard, 0.0014, 0.0004).at(0.0, 0.0, front + 0.0004)));
    let bridge = bevel_box(Vec3::new(0.165, 0.03, 0.009), 0.003);
    pieces.push(("bridge", "wood", bridge.at(0.0, SADDLE, front + 0.004)));
    pieces.push((
        "bridge",
        "white",
        bevel_box(Vec3::new(0.075, 0.004, 0.006), 0.001).at(0.0, SADDLE + 0.006, front + 0.0105),
    ));
    for i in 0..6 {
        let pin = lay(cylinder(0.003, 0.005, 8, 0.001), SADDLE - 0.007, front + 0.0075);
        pieces.push(("bridge", "white", pin.at((i as f32 - 2.5) * 0.0105, 0.0, 0.0)));
    }
    pieces
}

/// A solid body with two horns, a scratch plate, three pickups and knobs.
fn plank() -> Vec<Piece> {
    let right = [
        (0.0, 0.0),
        (0.1, 0.012),
        (0.158, 0.08),
        (0.15, 0.16),
        (0.118, 0.235),
        (0.122, 0.3),
        (0.15, 0.37),
        (0.145, 0.415),
        (0.115, 0.405),
        (0.07, 0.35),
        (0.034, 0.335),
    ];
    let left = [
        (-0.034, 0.335),
        (-0.062, 0.36),
        (-0.105, 0.44),
        (-0.15, 0.47),
        (-0.162, 0.43),
        (-0.135, 0.34),
        (-0.12, 0.26),
        (-0.142, 0.17),
        (-0.164, 0.09),
        (-0.11, 0.014),
    ];
    let points: Vec<Vec2> =
        right.iter().chain(&left).chain(&right[..1]).map(|(x, y)| Vec2::new(*x, *y)).collect();
    let mut outline = smooth(&points, 3);
    outline.pop();
    let face = 0.022;
    let mut pieces: Vec<Piece> = vec![("body", "red", extrude(&outline, face * 2.0, 0.008))];
    let guard = [
        (0.02, 0.09),
        (0.085, 0.08),
        (0.112, 0.12),
        (0.095, 0.2),
        (0.09, 0.28),
        (0.12, 0.36),
        (0.1, 0.37),
        (0.06, 0.33),
        (-0.03, 0.325),
        (-0.06, 0.345),
        (-0.1, 0.4),
        (-0.115, 0.36),
        (-0.085, 0.25),
        (-0.06, 0.17),
        (-0.045, 0.15),
        (0.0, 0.15),
    ];
    let guard: Vec<Vec2> = guard.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    pieces.push(("guard", "white", extrude(&guard, 0.003, 0.001).at(0.0, 0.0, face + 0.001)));
    for (y, turn) in [(0.285, 0.0), (0.235, 0.0), (0.175, 0.18)] {
        let coil = bevel_box(Vec3::new(0.078, 0.018, 0.008), 0.004).turned(crate::num::math::rot_z(turn));
        pieces.push(("pickups", "black", coil.at(0.0, y, face + 0.005)));
        for i in 0..6 {
            let pole = cylinder(0.0024, 0.003, 8, 0.0006).turned(rot_x(FRAC_PI_2));
            let at = crate::num::math::rot_z(turn) * Vec3::new((i as f32 - 2.5) * 0.0105, 0.0, 0.0);
            pieces.push(("pickups", "steel", pole.moved(at + Vec3::new(0.0, y, face + 0.0075))));
        }
    }
    for (x, y) in [(0.07, 0.15), (0.082, 0.115), (0.075, 0.185)] {
        let knob = cylinder(0.0095, 0.012, 16, 0.003).turned(rot_x(FRAC_PI_2));
        pieces.push(("knobs", "white", knob.at(x, y, face + 0.002)));
    }
    pieces.push((
        "bridge",
        "steel",
        bevel_box(Vec3::new(0.08, 0.03, 0.008), 0.002).at(0.0, SADDLE - 0.004, face + 0.004),
    ));
    for i in 0..6 {
        let saddle = bevel_box(Vec3::new(0.0088, 0.018, 0.006), 0.002);
        pieces.push(("bridge", "steel", saddle.at((i as f32 - 2.5) * 0.0105, SADDLE, face + 0.009)));
    }
    let whammy = [
        Vec3::new(0.03, SADDLE - 0.01, face + 0.006),
        Vec3::new(0.05, SADDLE - 0.005, face + 0.028),
        Vec3::new(0.085, SADDLE + 0.06, face + 0.03),
    ];
    pieces.push(("bridge", "steel", crate::mesh::tube(&crate::mesh::smooth_path(&whammy, 4), 0.0026, 8)));
    pieces
}

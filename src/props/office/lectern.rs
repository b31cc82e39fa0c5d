//! A lectern: a panelled pulpit desk, a carved gothic one, or two slim panels of glass.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude, smooth_path, tube};
use crate::num::math::{TAU, on_circle, rot_x};
use crate::props::science::fittings::{aim, disc, turned};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LECTERN: Generator = Generator {
    kind: "lectern",
    title: "Lectern",
    group: "office",
    words: &["pulpit", "speaker's desk", "rostrum", "book stand"],
    styles: &["gothic", "modern", "antique"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.64, 0.9),
        Param::m("height", 1.1, 1.26, 1.5),
        Param::m("depth", 0.42, 0.52, 0.7),
    ],
    source: "Neufert, Architects' Data; usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "iron", material: "black plastic" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "leather", material: "brown leather" },
    ],
    clear_front_m: 0.4,
    build,
};

/// How high the microphone stands over its foot, metres.
const MICROPHONE: f32 = 0.13;
/// How steeply the desk leans, radians.
pub(super) const LEAN: f32 = 0.38;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // The speaker stands behind, at −Z; the desk's low edge is on that side.
    let board = Vec3::new(size.x, 0.024, (size.z * 0.9 / crate::num::math::cos(LEAN)).min(size.z));
    let turn = rot_x(-LEAN);
    let spoken = !args.is("gothic") && !args.is("antique");
    // Either the desk's far edge or the microphone reaches the top.
    let foot = turn * Vec3::new(size.x * 0.3, 0.01, board.z * 0.4);
    let over = if spoken { foot.y + MICROPHONE } else { (turn * board * 0.5).y };
    let middle = Vec3::new(0.0, size.y - over, 0.0);
    let lay = |mesh: TriMesh| mesh.turned(turn).moved(middle);
    let slot = if args.is("modern") { "glass" } else { "wood" };
    shape.add("desk", slot, lay(bevel_box(board, 0.005)));
    let stop = bevel_box(Vec3::new(size.x, 0.05, 0.018), 0.004).at(0.0, 0.015, -board.z * 0.5 + 0.009);
    shape.add("desk", slot, lay(stop));
    if args.is("modern") {
        panels(shape, size, middle);
        microphone(shape, middle + foot);
    } else if !spoken {
        super::lectern_old::column(args, shape, size, middle.y - 0.03, board);
        super::lectern_old::book(shape, lay, board);
    } else {
        case(shape, size, middle.y, board);
        microphone(shape, middle + foot);
    }
    shape.anchor("stand", Vec3::new(0.0, 0.0, -size.z * 0.5 - 0.3), 0.0);
}

/// A panelled case with a shelf, open at the speaker's side.
fn case(shape: &mut Shape, size: Vec3, high: f32, board: Vec3) {
    let (w, d) = (size.x * 0.82, board.z * 0.72);
    let plinth = 0.07;
    shape.add(
        "plinth",
        "wood",
        bevel_box(Vec3::new(w + 0.05, plinth, size.z), 0.008).at(0.0, plinth * 0.5, 0.0),
    );
    let fall = (d * 0.5) * crate::num::math::tan(LEAN);
    let thick = 0.024;
    for side in [-1.0, 1.0] {
        let outline = [
            (-d * 0.5, plinth - 0.004),
            (d * 0.5, plinth - 0.004),
            (d * 0.5, high + fall - 0.01),
            (-d * 0.5, high - fall - 0.01),
        ];
        let panel = crate::props::science::fittings::along_x(&outline, thick, 0.004);
        shape.add("case", "wood", panel.at(side * (w - thick) * 0.5, 0.0, 0.0));
    }
    let tall = high + fall - plinth - 0.03;
    let z = d * 0.5 - thick * 0.5;
    shape.add(
        "case",
        "wood",
        bevel_box(Vec3::new(w - thick, tall, thick), 0.003).at(0.0, plinth + tall * 0.5, z),
    );
    // A frame of rails and stiles and a raised field on the front.
    let face = z + thick * 0.5 + 0.006;
    for (x, y, wide, high) in [
        (-0.44, 0.5, 0.1, 1.0),
        (0.44, 0.5, 0.1, 1.0),
        (0.0, 0.955, 0.78, 0.09),
        (0.0, 0.62, 0.78, 0.06),
        (0.0, 0.05, 0.78, 0.1),
    ] {
        let rail = bevel_box(Vec3::new(w * wide, tall * high, 0.014), 0.004);
        shape.add("case", "wood", rail.at(w * x, plinth + tall * y, face));
    }
    for (y, high) in [(0.345, 0.4), (0.78, 0.18)] {
        shape.add(
            "case",
            "wood",
            bevel_box(Vec3::new(w * 0.62, tall * high, 0.016), 0.007).at(
                0.0,
                plinth + tall * y,
                face - 0.003,
            ),
        );
    }
    let ring = disc(Vec3::new(0.0, plinth + tall * 0.345, face + 0.005), Vec3::Z, w * 0.14, 0.008, 28);
    shape.add("emblem", "brass", ring);
    let star: Vec<Vec2> =
        (0..16).map(|i| on_circle(TAU * i as f32 / 16.0) * w * [0.115, 0.06][i % 2]).collect();
    shape.add("emblem", "brass", extrude(&star, 0.008, 0.002).at(0.0, plinth + tall * 0.345, face + 0.01));
    for y in [0.28, 0.66] {
        shape.add(
            "shelf",
            "wood",
            bevel_box(Vec3::new(w - thick * 2.0 + 0.002, 0.018, d - thick), 0.003).at(
                0.0,
                plinth + tall * y,
                -thick * 0.5,
            ),
        );
    }
}

fn panels(shape: &mut Shape, size: Vec3, middle: Vec3) {
    let base = 0.03;
    shape.add(
        "base",
        "iron",
        bevel_box(Vec3::new(size.x * 0.8, base, size.z), 0.008).at(0.0, base * 0.5, 0.0),
    );
    let high = middle.y - 0.01;
    for side in [-1.0, 1.0] {
        let post = turned(
            &[(0.026, 0.0), (0.026, 0.012), (0.019, 0.016), (0.019, high - base - 0.02), (0.03, high - base)],
            1,
            20,
            0.5,
        );
        shape.add("posts", "brass", post.at(side * size.x * 0.3, base - 0.001, -size.z * 0.08));
    }
    let pane = bevel_box(Vec3::new(size.x * 0.74, high * 0.82, 0.012), 0.003);
    shape.add("pane", "glass", pane.at(0.0, base + high * 0.45, size.z * 0.02));
    for (x, y) in [(-0.3, 0.16), (0.3, 0.16), (0.3, 0.8), (-0.3, 0.8)] {
        shape.add(
            "posts",
            "brass",
            disc(Vec3::new(size.x * x, high * y, -size.z * 0.02 + 0.008), Vec3::Z, 0.014, 0.05, 16),
        );
    }
}

fn microphone(shape: &mut Shape, foot: Vec3) {
    shape.add("microphone", "iron", disc(foot + Vec3::Y * 0.004, Vec3::Y, 0.022, 0.012, 18));
    let rise = MICROPHONE - 0.012;
    let neck = [(0.0, 0.0, 0.0), (0.0, 0.5, 0.0), (-0.03, 0.9, -0.05), (-0.07, 1.0, -0.13)];
    let neck = neck.map(|(x, y, z)| foot + Vec3::new(x, y * rise, z));
    shape.add("microphone", "iron", tube(&smooth_path(&neck, 5), 0.0035, 8));
    let way = (neck[3] - neck[2]).normalize_or(Vec3::X);
    shape.add(
        "microphone",
        "iron",
        aim(turned(&[(0.006, -0.01), (0.011, 0.0), (0.011, 0.03), (0.006, 0.04)], 2, 12, 1.0), neck[3], way),
    );
}

//! A music stand with an open score: folding wire, a conductor's solid desk, or turned wood with a lyre.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cylinder, round_post, smooth_path, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_z, sin};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MUSIC_STAND: Generator = Generator {
    kind: "music_stand",
    title: "Music stand",
    group: "music",
    words: &["sheet music stand", "music desk", "orchestra stand", "conductor stand", "note stand"],
    styles: &["antique", "folding"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.42, 0.52, 0.62),
        Param::m("height", 0.9, 1.2, 1.5),
        Param::m("depth", 0.4, 0.5, 0.6),
    ],
    source: "usual retail sizes: desks of 50 x 34 cm",
    slots: &[
        SlotSpec { name: "frame", material: "black painted metal" },
        SlotSpec { name: "wood", material: "mahogany wood" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "ink", material: "black paper" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut pieces: Vec<Piece> = Vec::new();
    // At natural size; the player stands before it, on the side of +Z.
    let top = 1.0;
    let lean = rot_x(-0.42);
    let desk = Vec3::new(0.0, top, 0.02);
    let put = |mesh: TriMesh| mesh.turned(lean).moved(desk);
    if args.is("antique") {
        wooden(&mut pieces, top, &put);
    } else {
        tripod(&mut pieces, top);
        if args.is("folding") {
            wires(&mut pieces, &put);
        } else {
            plate(&mut pieces, &put);
        }
    }
    score(&mut pieces, &put);
    add_fitted(shape, pieces, args.size());
}

fn tripod(pieces: &mut Vec<Piece>, top: f32) {
    for i in 0..3 {
        let out = on_circle(FRAC_PI_2 + TAU * i as f32 / 3.0);
        let foot = Vec3::new(out.x * 0.25, 0.014, out.y * 0.25);
        let path = [
            Vec3::new(out.x * 0.014, 0.25, out.y * 0.014),
            Vec3::new(out.x * 0.12, 0.14, out.y * 0.12),
            foot,
        ];
        pieces.push((
            "legs",
            "frame",
            bar(&smooth_path(&path, 4), Vec3::Y, |_| Vec2::new(0.02, 0.009), 0.003),
        ));
        let brace = [path[1] - Vec3::Y * 0.004, Vec3::new(out.x * 0.012, 0.1, out.y * 0.012)];
        pieces.push(("legs", "frame", tube(&brace, 0.004, 6)));
        pieces.push(("feet", "rubber", cylinder(0.014, 0.028, 12, 0.005).at(foot.x, 0.0, foot.z)));
    }
    pieces.push(("pole", "frame", cylinder(0.0135, 0.5, 16, 0.002).at(0.0, 0.08, 0.0)));
    pieces.push(("pole", "frame", cylinder(0.0095, top - 0.5, 14, 0.001).at(0.0, 0.54, 0.0)));
    for y in [0.235, 0.56] {
        pieces.push(("pole", "rubber", cylinder(0.02, 0.036, 16, 0.005).at(0.0, y, 0.0)));
    }
    let knob = cylinder(0.006, 0.03, 10, 0.002).turned(rot_z(-FRAC_PI_2));
    pieces.push(("pole", "frame", knob.at(0.014, 0.578, 0.0)));
    pieces.push(("pole", "frame", bevel_box(Vec3::new(0.05, 0.05, 0.03), 0.008).at(0.0, top - 0.004, 0.004)));
}

/// A pressed plate with rolled edges and a ledge.
fn plate(pieces: &mut Vec<Piece>, put: &dyn Fn(TriMesh) -> TriMesh) {
    pieces.push(("desk", "frame", put(bevel_box(Vec3::new(0.5, 0.32, 0.006), 0.002).at(0.0, 0.07, 0.02))));
    for (x, y, wide, tall) in
        [(0.0, 0.232, 0.506, 0.012), (-0.25, 0.07, 0.012, 0.33), (0.25, 0.07, 0.012, 0.33)]
    {
        pieces.push(("desk", "frame", put(bevel_box(Vec3::new(wide, tall, 0.014), 0.004).at(x, y, 0.022))));
    }
    pieces.push((
        "desk",
        "frame",
        put(bevel_box(Vec3::new(0.506, 0.01, 0.056), 0.003).at(0.0, -0.094, 0.046)),
    ));
    pieces.push((
        "desk",
        "frame",
        put(bevel_box(Vec3::new(0.506, 0.026, 0.008), 0.003).at(0.0, -0.084, 0.072)),
    ));
}

/// Wires that fold together like scissors.
fn wires(pieces: &mut Vec<Piece>, put: &dyn Fn(TriMesh) -> TriMesh) {
    let mut wire = |a: (f32, f32), b: (f32, f32)| {
        let path = [Vec3::new(a.0, a.1, 0.02), Vec3::new(b.0, b.1, 0.02)];
        pieces.push(("desk", "frame", put(bar(&path, Vec3::Z, |_| Vec2::new(0.012, 0.005), 0.0015))));
    };
    for side in [-1.0, 1.0] {
        wire((0.0, -0.09), (side * 0.25, 0.02));
        wire((0.0, 0.02), (side * 0.25, -0.09));
        wire((0.0, 0.22), (side * 0.25, 0.02));
        wire((side * 0.25, -0.09), (side * 0.25, 0.2));
        wire((0.0, 0.03), (side * 0.17, 0.225));
    }
    wire((0.0, -0.09), (0.0, 0.22));
    wire((-0.25, -0.09), (0.25, -0.09));
    for side in [-1.0, 1.0] {
        let hook = [
            Vec3::new(side * 0.12, -0.09, 0.02),
            Vec3::new(side * 0.12, -0.094, 0.06),
            Vec3::new(side * 0.12, -0.06, 0.068),
            Vec3::new(side * 0.12, -0.02, 0.05),
        ];
        pieces.push(("desk", "frame", put(tube(&smooth_path(&hook, 4), 0.0028, 6))));
    }
}

/// A turned column on three scrolled feet, a framed desk with a lyre of brass.
fn wooden(pieces: &mut Vec<Piece>, top: f32, put: &dyn Fn(TriMesh) -> TriMesh) {
    let column =
        |t: f32| 0.02 + 0.013 * sin(t * 16.0).abs() * (1.0 - t * 0.6) + if t < 0.06 { 0.016 } else { 0.0 };
    pieces.push(("column", "wood", round_post(Vec3::Y * 0.15, Vec3::Y * (top + 0.01), column, 16, 36)));
    for i in 0..3 {
        let points = [(0.02, 0.24), (0.1, 0.23), (0.17, 0.12), (0.21, 0.03), (0.25, 0.022)];
        let path: Vec<Vec3> = points.iter().map(|(z, y)| Vec3::new(0.0, *y, *z)).collect();
        let leg = tube_varying(&smooth_path(&path, 4), |t| 0.024 - 0.008 * t, 10)
            .deformed(|p| p.with_y(p.y.max(0.0)));
        pieces.push(("feet", "wood", leg.yawed(TAU * (i as f32 + 0.5) / 3.0)));
    }
    for (x, y, wide, tall) in [
        (0.0, 0.225, 0.5, 0.03),
        (0.0, -0.085, 0.5, 0.036),
        (-0.235, 0.07, 0.03, 0.3),
        (0.235, 0.07, 0.03, 0.3),
    ] {
        pieces.push(("desk", "wood", put(bevel_box(Vec3::new(wide, tall, 0.018), 0.005).at(x, y, 0.02))));
    }
    for side in [-1.0, 1.0] {
        // Half a lyre in each field of the desk.
        let line = [(0.03, -0.07), (0.1, -0.04), (0.12, 0.05), (0.08, 0.13), (0.12, 0.205)];
        let path: Vec<Vec3> = line.iter().map(|(x, y)| Vec3::new(side * x, *y, 0.02)).collect();
        pieces.push((
            "lyre",
            "wood",
            put(bar(&smooth_path(&path, 4), Vec3::Z, |_| Vec2::new(0.018, 0.012), 0.003)),
        ));
        let rod = [Vec3::new(side * 0.018, -0.07, 0.02), Vec3::new(side * 0.018, 0.215, 0.02)];
        pieces.push(("lyre", "brass", put(tube(&rod, 0.0028, 6))));
    }
    pieces.push(("desk", "wood", put(bevel_box(Vec3::new(0.5, 0.014, 0.06), 0.004).at(0.0, -0.1, 0.048))));
    pieces.push(("desk", "wood", put(bevel_box(Vec3::new(0.5, 0.03, 0.01), 0.003).at(0.0, -0.09, 0.075))));
    pieces.push((
        "desk",
        "brass",
        put(cylinder(0.012, 0.07, 14, 0.003).turned(rot_z(FRAC_PI_2)).at(0.035, 0.0, 0.002)),
    ));
}

/// Two pages that swell from the fold, printed with staves and notes.
fn score(pieces: &mut Vec<Piece>, put: &dyn Fn(TriMesh) -> TriMesh) {
    let swell = |x: f32| 0.031 + 0.012 * sin((x.abs() / 0.21).min(1.0) * PI * 0.86);
    for side in [-1.0f32, 1.0] {
        let path: Vec<Vec3> =
            (0..=6).map(|i| side * 0.21 * i as f32 / 6.0).map(|x| Vec3::new(x, 0.0, swell(x))).collect();
        let page = bar(&path, Vec3::Z, |_| Vec2::new(0.285, 0.003), 0.0008);
        pieces.push(("score", "paper", put(page.at(0.0, 0.055, 0.0))));
        for stave in 0..4 {
            let y = 0.15 - 0.062 * stave as f32;
            for line in 0..3 {
                let ink: Vec<Vec3> = (1..=4)
                    .map(|i| side * (0.02 + 0.17 * (i - 1) as f32 / 3.0))
                    .map(|x| Vec3::new(x, y + 0.008 * line as f32, swell(x) + 0.0016))
                    .collect();
                pieces.push((
                    "staves",
                    "ink",
                    put(bar(&ink, Vec3::Z, |_| Vec2::new(0.0016, 0.0012), 0.0003)),
                ));
            }
            for note in 0..5 {
                let x = side * (0.035 + 0.034 * note as f32);
                let up = ((stave * 7 + note * 5) % 4) as f32 * 0.005;
                let head =
                    bevel_box(Vec3::new(0.009, 0.006, 0.0016), 0.0005).at(x, y + up, swell(x) + 0.0016);
                pieces.push(("staves", "ink", put(head)));
            }
        }
    }
}

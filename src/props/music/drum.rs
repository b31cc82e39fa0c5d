//! A single drum: braced with ropes, a taiko on its stand, or a goblet-shaped djembe.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, band, bar, bevel_box, cylinder, displaced, lathe, ring, smooth_profile, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DRUM: Generator = Generator {
    kind: "drum",
    title: "Drum",
    group: "music",
    words: &["hand drum", "war drum", "djembe", "taiko", "taiko drum", "bongo", "field drum"],
    styles: &["japanese", "african", "ceremonial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 0.5, 0.9),
        Param::m("height", 0.35, 0.6, 1.1),
        Param::m("depth", 0.3, 0.5, 0.9),
    ],
    source: "surviving field drums, nagado-daiko and djembes",
    slots: &[
        SlotSpec { name: "wood", material: "cherry wood" },
        SlotSpec { name: "hide", material: "beige leather" },
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "red", material: "red plastic" },
        SlotSpec { name: "gold", material: "gold" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let pieces = if args.is("japanese") {
        taiko()
    } else if args.is("african") {
        djembe()
    } else {
        braced(args.is("ceremonial"))
    };
    add_fitted(shape, pieces, args.size());
}

/// A shell with counter-hoops and a rope in zigzag, tuned by leather tugs; two sticks lie on top.
fn braced(ornate: bool) -> Vec<Piece> {
    let (r, tall) = (0.24, 0.54);
    let mut pieces: Vec<Piece> =
        vec![("shell", if ornate { "red" } else { "wood" }, cylinder(r, tall, 36, 0.004).at(0.0, 0.01, 0.0))];
    for y in [0.0, tall - 0.03] {
        pieces.push(("hoops", "wood", band(r + 0.014, 0.045, 0.014, 36).at(0.0, y, 0.0)));
        pieces.push((
            "heads",
            "hide",
            ring(r - 0.004, 0.008, 36, 6).at(0.0, if y > 0.0 { tall + 0.01 } else { 0.008 }, 0.0),
        ));
    }
    pieces.push(("heads", "hide", cylinder(r, 0.006, 36, 0.002).at(0.0, tall + 0.006, 0.0)));
    let ties = 12;
    for i in 0..ties {
        let at = |k: f32, y: f32, out: f32| {
            let c = on_circle(TAU * k / ties as f32) * (r + out);
            Vec3::new(c.x, y, c.y)
        };
        let k = i as f32;
        for (from, to) in [(k, k + 0.5), (k + 1.0, k + 0.5)] {
            let line = [
                at(from, tall - 0.012, 0.019),
                at((from + to) * 0.5, tall * 0.5, 0.012),
                at(to, 0.024, 0.019),
            ];
            pieces.push(("ropes", "rope", tube(&line, 0.0048, 6)));
        }
        // A tug gathers the two strands that meet below.
        let tug = bevel_box(Vec3::new(0.03, 0.05, 0.02), 0.006).at(0.0, tall * 0.24, r + 0.013);
        pieces.push(("tugs", "hide", tug.yawed(FRAC_PI_2 - TAU * (k + 0.5) / ties as f32)));
    }
    if ornate {
        for y in [0.16, 0.36] {
            pieces.push(("bands", "gold", band(r + 0.003, 0.02, 0.006, 36).at(0.0, y, 0.0)));
        }
        let crest = lathe(
            &smooth_profile(&[(0.0, 0.0), (0.07, 0.0), (0.064, 0.008), (0.03, 0.014), (0.0, 0.016)], 2),
            6,
            0.4,
        );
        pieces.push(("bands", "gold", crest.turned(rot_x(FRAC_PI_2)).at(0.0, tall * 0.54, r - 0.002)));
    }
    for (x, turn) in [(-0.02, 0.5), (0.05, 0.8)] {
        let stick = bar(
            &[Vec3::new(-0.19, 0.0, 0.0), Vec3::new(0.15, 0.0, 0.0)],
            Vec3::Y,
            |t| Vec2::splat(0.018 - 0.006 * t),
            0.005,
        );
        let knob = displaced(2, |d| d * Vec3::new(0.02, 0.0125, 0.0125)).at(0.165, 0.003, 0.0);
        for mesh in [stick, knob] {
            pieces.push(("sticks", "wood", mesh.yawed(turn).at(x, tall + 0.021, 0.02)));
        }
    }
    pieces
}

/// A barrel cut from one trunk, hides nailed on, lying in a slanted frame.
fn taiko() -> Vec<Piece> {
    let (r, long) = (0.3, 0.72);
    let mut line = vec![Vec2::ZERO];
    line.extend(smooth_profile(
        &[
            (r * 0.84, 0.0),
            (r * 0.95, long * 0.22),
            (r, long * 0.5),
            (r * 0.95, long * 0.78),
            (r * 0.84, long),
        ],
        3,
    ));
    line.push(Vec2::new(0.0, long));
    let lie =
        |mesh: TriMesh| mesh.at(0.0, -long * 0.5, 0.0).turned(rot_x(FRAC_PI_2 - 0.5)).at(0.0, 0.56, 0.0);
    let mut pieces: Vec<Piece> = vec![("shell", "wood", lie(lathe(&line, 36, 0.8)))];
    for (y, away) in [(-0.006, 0.0), (long - 0.05, 1.0)] {
        pieces.push(("heads", "hide", lie(band(r * 0.875, 0.056, 0.02, 36).at(0.0, y, 0.0))));
        pieces.push((
            "heads",
            "hide",
            lie(cylinder(r * 0.862, 0.01, 36, 0.004).at(
                0.0,
                if away > 0.0 { long - 0.002 } else { -0.008 },
                0.0,
            )),
        ));
        for i in 0..24 {
            let c = on_circle(TAU * i as f32 / 24.0) * r * 0.878;
            for row in 0..2 {
                let stud = displaced(1, |d| d * 0.0115).at(c.x, y + 0.016 + 0.022 * row as f32, c.y);
                pieces.push(("studs", "iron", lie(stud)));
            }
        }
    }
    // Three commas turn on the head, as on temple drums.
    for i in 0..3 {
        let path: Vec<Vec3> = (0..=8)
            .map(|k| {
                let t = k as f32 / 8.0;
                let c = on_circle(TAU * i as f32 / 3.0 + t * 2.3) * (0.055 + 0.075 * t);
                Vec3::new(c.x, long + 0.0075, c.y)
            })
            .collect();
        pieces.push((
            "crest",
            "iron",
            lie(bar(&path, Vec3::Y, |t| Vec2::new(0.07 * (1.0 - t) + 0.008, 0.003), 0.001)),
        ));
    }
    for side in [-1.0, 1.0] {
        let handle = ring(0.04, 0.008, 20, 8).turned(crate::num::math::rot_z(FRAC_PI_2));
        pieces.push(("handles", "iron", lie(handle.at(side * (r + 0.006), long * 0.5, 0.0))));
        // A frame of beams, crossed under the drum.
        let beam = |from: Vec3, to: Vec3, wide: f32| bar(&[from, to], Vec3::X, |_| Vec2::splat(wide), 0.008);
        let x = side * 0.25;
        pieces.push(("stand", "wood", beam(Vec3::new(x, 0.03, -0.36), Vec3::new(x, 0.03, 0.36), 0.06)));
        pieces.push(("stand", "wood", beam(Vec3::new(x, 0.04, -0.3), Vec3::new(x * 0.96, 0.4, 0.3), 0.052)));
        pieces.push(("stand", "wood", beam(Vec3::new(x, 0.04, 0.3), Vec3::new(x * 0.96, 0.62, -0.3), 0.052)));
    }
    for (y, z) in [(0.06, -0.28), (0.06, 0.28), (0.34, 0.2)] {
        pieces.push(("stand", "wood", bevel_box(Vec3::new(0.56, 0.045, 0.045), 0.007).at(0.0, y, z)));
    }
    pieces
}

/// A goblet of wood with a skin drawn down by rings and knotted ropes.
fn djembe() -> Vec<Piece> {
    let r = 0.17;
    let mut line = vec![Vec2::ZERO];
    line.extend(smooth_profile(
        &[
            (0.105, 0.0),
            (0.112, 0.012),
            (0.098, 0.12),
            (0.082, 0.24),
            (0.086, 0.3),
            (0.13, 0.4),
            (0.163, 0.5),
            (r, 0.585),
        ],
        3,
    ));
    line.push(Vec2::new(0.0, 0.585));
    let mut pieces: Vec<Piece> = vec![("shell", "wood", lathe(&line, 32, 0.8))];
    pieces.push(("heads", "hide", cylinder(r - 0.001, 0.01, 32, 0.004).at(0.0, 0.582, 0.0)));
    pieces.push(("heads", "hide", band(r + 0.005, 0.052, 0.012, 32).at(0.0, 0.532, 0.0)));
    for (y, grow, slot) in [(0.548, 0.01, "iron"), (0.526, 0.011, "rope"), (0.33, -0.062, "iron")] {
        pieces.push(("rings", slot, ring(r + grow, 0.006, 32, 6).at(0.0, y, 0.0)));
    }
    let ties = 16;
    for i in 0..ties {
        let at = |k: f32, y: f32, radius: f32| {
            let c = on_circle(TAU * k / ties as f32) * radius;
            Vec3::new(c.x, y, c.y)
        };
        let k = i as f32;
        for lean in [0.5, -0.5] {
            let rope = [at(k, 0.53, r + 0.014), at(k + lean * 0.5, 0.43, 0.153), at(k + lean, 0.336, 0.112)];
            pieces.push(("ropes", "rope", tube(&rope, 0.004, 5)));
        }
    }
    pieces.push(("ropes", "rope", ring(0.136, 0.006, 32, 6).at(0.0, 0.395, 0.0)));
    for (y, radius) in [(0.07, 0.1065), (0.09, 0.1045)] {
        pieces.push(("carving", "iron", ring(radius, 0.003, 32, 5).at(0.0, y, 0.0)));
    }
    pieces
}

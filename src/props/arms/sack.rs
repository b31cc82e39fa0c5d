//! A sack of coarse cloth: tied at the neck, open and full of grain, or slumped on its side.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, displaced, loft, ring, shade, smooth_path, tube_varying};
use crate::num::math::{TAU, cos, on_circle, sin, smoothstep};
use crate::num::noise::fbm3;
use crate::props::nature::growth::Growth;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SACK: Generator = Generator {
    kind: "sack",
    title: "Sack",
    group: "arms",
    words: &["bag", "grain sack", "flour sack", "burlap sack", "sack of grain", "sandbag", "potato sack"],
    styles: &["open", "slumped"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 0.5, 0.8),
        Param::m("height", 0.2, 0.72, 1.0),
        Param::m("depth", 0.25, 0.42, 0.7),
    ],
    source: "usual retail sizes: sacks of 25 to 50 kg",
    slots: &[
        SlotSpec { name: "fabric", material: "burlap" },
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "grain", material: "straw" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut growth = Growth::default();
    if args.is("slumped") {
        // The same sack lying down, its neck to the side.
        let lying = Vec3::new(size.x * 1.3, (size.z * 0.72).min(size.y), size.z);
        let upright = Vec3::new(lying.y * 1.25, lying.x, lying.z);
        let tip = Mat3::from_cols(Vec3::Y, Vec3::X, -Vec3::Z);
        tied(args, &mut growth, upright);
        growth.turn(tip);
        // What lies on the floor flattens there.
        growth.flatten(upright.x * 0.3);
        growth.settle(lying, false, shape);
        return;
    } else if args.is("open") {
        open(args, &mut growth, size);
    } else {
        tied(args, &mut growth, size);
    }
    growth.settle(size, false, shape);
}

const SIDES: usize = 26;

/// Rings of cloth through (height share, width share) pairs; folds deepen where the width is gathered.
fn cloth(size: Vec3, line: &[(f32, f32)], seed: u64) -> Vec<Vec<Vec3>> {
    let points: Vec<Vec2> = line.iter().map(|(y, w)| Vec2::new(*w, *y)).collect();
    let curve = crate::mesh::smooth(&points, 3);
    curve
        .iter()
        .map(|p| {
            let gathered = 1.0 - smoothstep(0.2, 0.75, p.x);
            (0..SIDES)
                .map(|i| {
                    let turn = TAU * i as f32 / SIDES as f32;
                    let around = on_circle(-turn);
                    let unit = Vec3::new(around.x, p.y * 2.0, around.y);
                    let fold = 0.16 * gathered * cos(turn * 9.0 + sin(turn * 2.0) * 1.5);
                    let dent = fbm3(unit * 1.3, 3, seed) * 0.12 + fbm3(unit * 4.0, 2, seed ^ 5) * 0.035;
                    // Grain presses the cloth out to rounded corners.
                    let full = 1.0 + 0.07 * (around.x * around.y).abs() * 2.0 * (1.0 - gathered);
                    let r = p.x * (full + fold + dent * (1.0 - 0.6 * gathered));
                    Vec3::new(around.x * r * size.x * 0.5, p.y * size.y, around.y * r * size.z * 0.5)
                })
                .collect()
        })
        .collect()
}

fn skin(rings: &[Vec<Vec3>]) -> TriMesh {
    box_project_faces(&shade(loft(rings, 1.2), 1.2))
}

/// A full sack, its neck tied with cord and the mouth fanned out above it.
fn tied(args: &Args, growth: &mut Growth, size: Vec3) {
    let seed = args.random("cloth").bits();
    let line = [
        (0.0, 0.78),
        (0.02, 0.9),
        (0.12, 1.0),
        (0.34, 0.99),
        (0.52, 0.9),
        (0.66, 0.68),
        (0.75, 0.36),
        (0.8, 0.21),
        (0.83, 0.19),
        (0.87, 0.27),
        (0.94, 0.42),
        (1.0, 0.5),
    ];
    let mut rings = cloth(size, &line, seed);
    // The mouth: the cloth turns in and down again to the tie.
    let top = rings[rings.len() - 1].clone();
    for (share, drop) in [(0.86, 0.004), (0.5, 0.07), (0.2, 0.12)] {
        rings.push(top.iter().map(|p| Vec3::new(p.x * share, p.y - drop * size.y, p.z * share)).collect());
    }
    growth.add("sack", "fabric", skin(&rings));
    let neck = size.y * 0.815;
    for (y, tilt) in [(-0.012, 0.08), (0.008, -0.06)] {
        let r = size.x * 0.105;
        let cord = ring(r, size.x * 0.017, 24, 7).stretched(Vec3::new(1.0, 1.0, size.z / size.x));
        growth.add(
            "cord",
            "rope",
            cord.turned(crate::num::math::rot_z(tilt)).at(0.0, neck + y * size.y, 0.0),
        );
    }
    let knot = Vec3::new(size.x * 0.02, neck, size.z * 0.115);
    growth.add("cord", "rope", displaced(2, |d| d * size.x * 0.034).moved(knot));
    for side in [-1.0, 1.0] {
        let end = [
            knot,
            knot + Vec3::new(side * 0.05, 0.01, 0.06) * size.x,
            knot + Vec3::new(side * 0.09, -0.1, 0.16) * size.x,
            knot + Vec3::new(side * 0.1, -0.24, 0.22) * size.x,
        ];
        growth.add("cord", "rope", tube_varying(&smooth_path(&end, 4), |_| size.x * 0.014, 7));
    }
}

/// An open sack with a rolled rim, heaped with grain.
fn open(args: &Args, growth: &mut Growth, size: Vec3) {
    let seed = args.random("cloth").bits();
    let line = [
        (0.0, 0.76),
        (0.025, 0.88),
        (0.14, 0.99),
        (0.4, 0.98),
        (0.62, 0.88),
        (0.76, 0.82),
        (0.79, 0.84),
        (0.815, 0.92),
        (0.85, 0.97),
        (0.89, 0.96),
        (0.915, 0.9),
        (0.91, 0.83),
        (0.88, 0.8),
        (0.8, 0.79),
        (0.74, 0.77),
    ];
    growth.add("sack", "fabric", skin(&cloth(size, &line, seed)));
    let heap = displaced(4, |d| {
        let rough = 1.0 + 0.02 * fbm3(d * 14.0, 2, seed ^ 9) + 0.05 * fbm3(d * 3.0, 2, seed ^ 2);
        let y = if d.y > 0.0 { d.y * size.y * 0.2 } else { d.y * size.y * 0.05 };
        Vec3::new(d.x * size.x * 0.395, y * rough, d.z * size.z * 0.395)
    });
    growth.add("grain", "grain", heap.at(0.0, size.y * 0.81, 0.0));
    let mut draw = args.random("grains");
    for _ in 0..60 {
        let p = on_circle(draw.range(0.0, TAU)) * draw.unit().sqrt() * 0.36;
        let up = (1.0 - p.length_squared() / 0.16).max(0.0).sqrt() * 0.19;
        let grain = displaced(1, |d| d * Vec3::new(0.011, 0.006, 0.006)).yawed(draw.range(0.0, TAU));
        growth.add("grain", "grain", grain.at(p.x * size.x, size.y * (0.81 + up), p.y * size.z));
    }
}

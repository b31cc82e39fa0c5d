//! A gravestone: a round-topped stone with a panel, a cross, a ledger, an obelisk, or one long broken.

use glam::{Vec2, Vec3};

use super::cut::{arched, square_body};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, ring};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::nature::rock;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GRAVESTONE: Generator = Generator {
    kind: "gravestone",
    title: "Gravestone",
    group: "monuments",
    words: &["headstone", "tombstone", "grave", "grave marker", "celtic cross", "stone cross"],
    styles: &["cross", "slab", "needle", "broken"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.45, 0.66, 1.2),
        Param::m("height", 0.6, 1.0, 2.0),
        Param::m("depth", 0.2, 0.32, 2.2),
    ],
    source: "usual rules of churchyards: stones of 0.75 to 1.2 m height, at least 75 mm thick",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "soot", material: "slate" },
        SlotSpec { name: "leaves", material: "moss" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stone");
    if args.is("slab") {
        ledger(shape, size);
        return;
    }
    let base = (size.y * 0.13).clamp(0.08, 0.2);
    let foot = bevel_box(Vec3::new(size.x, base, size.z), 0.018);
    shape.add("base", "stone", foot.at(0.0, base * 0.5, 0.0));
    if args.is("needle") {
        obelisk(shape, size, base);
    } else if args.is("cross") {
        cross(shape, size, base);
    } else {
        stone(args, shape, size, base, &mut draw);
    }
}

/// The upright stone, whole or snapped; its panel, cross and lines stand out of the face.
fn stone(args: &Args, shape: &mut Shape, size: Vec3, base: f32, draw: &mut Stream) {
    let broken = args.is("broken");
    let wide = size.x * 0.8;
    let thick = (size.z * 0.42).clamp(0.09, 0.2);
    let tall = size.y - base;
    let rise = (wide * 0.34).min(tall * 0.5);
    let lift = |mesh: TriMesh| mesh.at(0.0, base - 0.01, -size.z * 0.06);
    let whole = arched(wide, tall + 0.01 - rise, rise, 20);
    let edge = |t: f32| tall * (0.62 + 0.2 * t) + jag(t) * tall * 0.07;
    // How high the whole stone is there.
    let arch = |t: f32| {
        let side = t * 2.0 - 1.0;
        tall + 0.01 - rise + rise * (1.0 - side * side).max(0.0).sqrt()
    };
    let outline: Vec<Vec2> = if broken {
        let mut low = vec![Vec2::new(-wide * 0.5, 0.0), Vec2::new(wide * 0.5, 0.0)];
        low.extend(
            (0..=9).map(|i| 1.0 - i as f32 / 9.0).map(|t| Vec2::new((t - 0.5) * wide, edge(t).min(arch(t)))),
        );
        low
    } else {
        whole.clone()
    };
    shape.add("stone", "stone", lift(extrude(&outline, thick, 0.014)));
    let front = thick * 0.5;
    let limit = if broken { tall * 0.6 } else { tall - rise * 0.6 };
    let mut put = |mesh: TriMesh, slot: &'static str| shape.add("carving", slot, lift(mesh));
    if !broken {
        // A raised border follows the outline.
        let inner: Vec<Vec3> = arched(wide * 0.84, tall - rise, rise * 0.8, 20)[1..]
            .iter()
            .map(|p| Vec3::new(p.x, if p.y < 0.01 { tall * 0.1 } else { p.y }, front))
            .chain([Vec3::new(-wide * 0.42, tall * 0.1, front)])
            .collect();
        put(bar(&inner, Vec3::Z, |_| Vec2::new(0.022, 0.014), 0.004), "stone");
        let arm = wide * 0.075;
        let y = tall - rise * 0.72;
        put(bevel_box(Vec3::new(arm, wide * 0.42, 0.02), 0.005).at(0.0, y - wide * 0.02, front), "stone");
        put(bevel_box(Vec3::new(wide * 0.3, arm, 0.0195), 0.005).at(0.0, y + wide * 0.06, front), "stone");
    }
    let rows = 4;
    let first = if broken { limit * 0.72 } else { tall - rise * 0.72 - wide * 0.34 };
    for i in 0..rows {
        let y = first - i as f32 * (first - tall * 0.16) / rows as f32;
        // Lines of lettering: words of unequal length, cut and blackened.
        let mut x = -wide * if i % 2 == 0 { 0.3 } else { 0.22 };
        let end = -x;
        while x < end - 0.02 {
            let long = draw.range(0.035, 0.11).min(end - x);
            let word = bevel_box(Vec3::new(long, wide * 0.045, 0.006), 0.0015);
            put(word.at(x + long * 0.5, y, front + 0.0005), "soot");
            x += long + 0.018;
        }
    }
    if broken {
        // The upper half leans against the front: what of the whole stone lies above the break.
        let is_above = |t: &f32| arch(*t) > edge(*t) + 0.04;
        let from = (0..50).map(|i| i as f32 / 100.0).find(is_above).unwrap_or(0.5);
        let to = (0..50).map(|i| 1.0 - i as f32 / 100.0).find(is_above).unwrap_or(0.5);
        let mut cap: Vec<Vec2> = (0..=9)
            .map(|i| from + (to - from) * i as f32 / 9.0)
            .map(|t| Vec2::new((t - 0.5) * wide, edge(t) + 0.01))
            .collect();
        let along = |p: &Vec2| p.x / wide + 0.5;
        let is_left = |p: &Vec2| (from - 1e-3..=to + 1e-3).contains(&along(p)) && p.y > edge(along(p)) + 0.03;
        cap.extend(whole[2..].iter().copied().filter(is_left));
        let low = tall * 0.62;
        let piece =
            extrude(&cap, thick * 0.92, 0.012).at(0.0, -low, 0.0).turned(rot_z(0.3)).turned(rot_x(-0.5));
        let bottom = piece.bounds().map_or(0.0, |b| b.min.y);
        let back = piece.bounds().map_or(0.0, |b| b.min.z);
        shape.add("fragment", "stone", piece.at(size.x * 0.06, -bottom, size.z * 0.5 - back - thick * 0.25));
        for i in 0..5 {
            let big = draw.range(0.05, 0.12);
            let chip = rock::stone(2, Vec3::new(big, big * 0.7, big), false, args.seed().child(("chip", i)));
            let x = (i as f32 - 2.0) * size.x * 0.2;
            shape.add("fragment", "stone", chip.at(x, 0.0, size.z * 0.5 + draw.range(0.02, 0.2)));
        }
        let moss = crate::mesh::displaced(3, |d| {
            Vec3::new(d.x * wide * 0.3, d.y * 0.03 + d.x.abs() * -0.012, d.z * size.z * 0.18)
        });
        shape.add("moss", "leaves", moss.at(-size.x * 0.2, base, size.z * 0.24));
    }
}

/// How a break wavers, about −1..1.
fn jag(t: f32) -> f32 {
    use crate::num::math::sin;
    sin(t * 9.0) * 0.5 + sin(t * 23.0 + 1.0) * 0.35
}

/// A wheel-headed cross on a tapering shaft.
fn cross(shape: &mut Shape, size: Vec3, base: f32) {
    let thick = (size.z * 0.36).clamp(0.08, 0.2);
    let step = base * 0.7;
    let block = bevel_box(Vec3::new(size.x * 0.7, step, size.z * 0.72), 0.015);
    shape.add("base", "stone", block.at(0.0, base + step * 0.5, 0.0));
    // A low stone has a narrow cross.
    let size = size.with_x(size.x.min(size.y * 0.7));
    let foot = base + step - 0.01;
    let arm = size.x * 0.15;
    let middle = size.y - size.x * 0.42;
    let shaft = square_body(
        &[
            [foot, arm * 0.8],
            [middle - size.x * 0.2, arm * 0.58],
            [middle, arm * 0.42],
            [size.y - size.x * 0.1, arm * 0.55],
            [size.y - 0.012, arm * 0.6],
            [size.y, arm * 0.52],
        ],
        thick / arm * 0.62,
    );
    shape.add("cross", "stone", shaft);
    let limb = square_body(
        &[
            [-size.x * 0.36, arm * 0.52],
            [-size.x * 0.35, arm * 0.6],
            [-size.x * 0.25, arm * 0.55],
            [0.0, arm * 0.42],
            [size.x * 0.25, arm * 0.55],
            [size.x * 0.35, arm * 0.6],
            [size.x * 0.36, arm * 0.52],
        ],
        thick / arm * 0.61,
    );
    shape.add("cross", "stone", limb.turned(rot_z(FRAC_PI_2)).at(0.0, middle, 0.0));
    let wheel = ring(size.x * 0.23, thick * 0.2, 40, 8).turned(rot_x(FRAC_PI_2));
    shape.add("cross", "stone", wheel.at(0.0, middle, 0.0));
    for side in [-1.0, 1.0] {
        let boss = cylinder(arm * 0.42, thick * 0.2, 20, 0.008).turned(rot_x(FRAC_PI_2 * side));
        shape.add("cross", "stone", boss.at(0.0, middle, side * thick * 0.2));
        for k in 0..3 {
            let knot = ring(arm * 0.22, arm * 0.055, 16, 6).turned(rot_x(FRAC_PI_2));
            let y = foot + (middle - foot) * (0.2 + 0.2 * k as f32);
            let slope = thick * 0.5 * (0.98 - 0.27 * (0.2 + 0.2 * k as f32) / 0.8);
            shape.add("cross", "stone", knot.at(0.0, y, side * slope));
        }
    }
}

/// A needle on a die with a cornice.
fn obelisk(shape: &mut Shape, size: Vec3, base: f32) {
    let share = (size.z / size.x).clamp(0.4, 1.0);
    let die = size.y * 0.2;
    let half = size.x * 0.5;
    let low = base - 0.005;
    shape.add(
        "die",
        "stone",
        square_body(
            &[
                [low, half * 0.84],
                [low + die * 0.1, half * 0.84],
                [low + die * 0.2, half * 0.68],
                [low + die * 0.8, half * 0.66],
                [low + die * 0.86, half * 0.78],
                [low + die * 0.96, half * 0.82],
                [low + die, half * 0.78],
            ],
            share,
        ),
    );
    let panel = bevel_box(Vec3::new(size.x * 0.42, die * 0.4, 0.014), 0.003);
    shape.add("die", "soot", panel.at(0.0, low + die * 0.5, half * 0.67 * share));
    let foot = low + die - 0.005;
    let peak = half * 0.5;
    shape.add(
        "needle",
        "stone",
        square_body(
            &[
                [foot, half * 0.56],
                [foot + 0.03, half * 0.56],
                [foot + 0.05, half * 0.5],
                [size.y - peak, half * 0.32],
                [size.y, 0.006],
            ],
            share,
        ),
    );
}

/// A ledger: a lying slab on a low plinth with a small headstone.
fn ledger(shape: &mut Shape, size: Vec3) {
    let long = size.z.max(size.x * 1.4);
    let plinth = bevel_box(Vec3::new(size.x, 0.14, long), 0.015);
    shape.add("base", "stone", plinth.at(0.0, 0.07, 0.0));
    let slab = bevel_box(Vec3::new(size.x * 0.92, 0.09, long * 0.94), 0.028);
    shape.add("slab", "stone", slab.at(0.0, 0.18, 0.0));
    let cross =
        [Vec3::new(size.x * 0.09, 0.03, long * 0.56), Vec3::new(size.x * 0.44, 0.0295, size.x * 0.09)];
    shape.add("carving", "stone", bevel_box(cross[0], 0.008).at(0.0, 0.232, long * 0.06));
    shape.add("carving", "stone", bevel_box(cross[1], 0.008).at(0.0, 0.232, -long * 0.06));
    let tall = (size.y - 0.13).max(0.3);
    let head = extrude(&arched(size.x * 0.84, tall * 0.66, tall * 0.34, 20), 0.11, 0.014);
    shape.add("head", "stone", head.at(0.0, 0.13, -long * 0.5 + 0.08));
    let name = bevel_box(Vec3::new(size.x * 0.5, tall * 0.22, 0.012), 0.003);
    shape.add("head", "soot", name.at(0.0, 0.13 + tall * 0.55, -long * 0.5 + 0.137));
}

//! A sign that swings from a wrought bracket over a shop's door, square to the wall.

use glam::{Vec2, Vec3};

use super::emblem::{bread, mug, scroll, shears};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, ring, smooth_path, sphere, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_y};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SHOP_SIGN: Generator = Generator {
    kind: "shop_sign",
    title: "Shop sign",
    group: "trade",
    words: &[
        "hanging sign",
        "tavern sign",
        "inn sign",
        "store sign",
        "pub sign",
        "guild sign",
        "swinging sign",
    ],
    styles: &["round", "heraldic", "modern", "pretzel", "shears"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.05, 0.07, 0.12),
        Param::m("height", 0.6, 0.9, 1.4),
        Param::m("depth", 0.6, 0.9, 1.3),
    ],
    source: "surviving inn and guild signs of Europe",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "gold", material: "gold" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (half, wide) = (size.y * 0.5, size.x);
    let arm_y = half - size.y * 0.14;
    let reach = size.z - 0.015;
    bracket(shape, size, arm_y, reach, args.is("modern"));
    let board_wide = size.z - 0.2;
    let top = arm_y - 0.075;
    let board_tall = (top + half).min(board_wide * 1.25);
    let low = -half;
    let middle = Vec3::new(0.0, low + board_tall * 0.5, 0.1 + board_wide * 0.5);
    let outline = outline(args, board_wide, board_tall);
    let hooks = [-0.3, 0.3].map(|k| Vec3::new(0.0, arm_y - 0.012, middle.z + board_wide * k));
    let motion = Motion::pendulum(Vec3::Z, 0.14, arm_y - middle.y);
    let emblem = emblem(args, board_wide.min(board_tall) * 0.62, wide);
    let modern = args.is("modern");
    shape.moving("sign", Vec3::new(0.0, arm_y - 0.012, middle.z), motion, |shape| {
        for hook in hooks {
            // The board's top under each hook: outlines bulge there differently.
            let edge = top_at(&outline, hook.z - middle.z) + middle.y;
            hang(shape, hook, edge);
        }
        let face = |mesh: TriMesh| mesh.turned(rot_y(-FRAC_PI_2)).moved(middle);
        let thick = wide * 0.62;
        shape.add("board", if modern { "lamp" } else { "wood" }, face(extrude(&outline, thick, 0.005)));
        rim(shape, &outline, wide, middle, modern);
        for mesh in emblem {
            shape.add("emblem", "gold", face(mesh));
        }
    });
    if modern {
        shape.light(middle + Vec3::X * (wide + 0.1), LinearRgb([1.0, 0.86, 0.66]), 20.0, 4.0);
    }
}

/// A plate on the wall, an arm with a curled brace under it and a finial.
fn bracket(shape: &mut Shape, size: Vec3, y: f32, reach: f32, plain: bool) {
    let plate = bevel_box(Vec3::new(size.x.min(0.06), size.y * 0.28, 0.012), 0.004);
    shape.add("bracket", "iron", plate.at(0.0, y, 0.006));
    for side in [-1.0, 1.0] {
        let bolt = cylinder(0.011, 0.008, 6, 0.002).turned(rot_x(FRAC_PI_2));
        shape.add("bracket", "iron", bolt.at(0.0, y + side * size.y * 0.115, 0.01));
    }
    let arm = bar(
        &[Vec3::new(0.0, y, 0.006), Vec3::new(0.0, y, reach - 0.02)],
        Vec3::Y,
        |_| Vec2::new(0.022, 0.022),
        0.004,
    );
    shape.add("bracket", "iron", arm);
    if plain {
        shape.add(
            "bracket",
            "iron",
            bevel_box(Vec3::new(0.03, 0.03, 0.02), 0.004).at(0.0, y, reach - 0.005 + 0.01),
        );
        return;
    }
    shape.add("bracket", "iron", sphere(0.024, 3).at(0.0, y, reach - 0.009));
    // Scrolls above the arm, as a smith would fill the corner.
    let rise = size.y * 0.14 - 0.004;
    let curl = scroll(rise * 0.44);
    let strip = |points: &[Vec2]| -> TriMesh {
        let path: Vec<Vec3> = points.iter().map(|p| Vec3::new(0.0, p.y, p.x)).collect();
        bar(&path, Vec3::X, |_| Vec2::new(0.009, 0.018), 0.002)
    };
    let radius = rise * 0.44 + 0.005;
    let long = curl.len();
    for (z, flip) in [(0.02 + radius, 1.0), (reach * 0.62, -1.0)] {
        let points: Vec<Vec2> =
            curl.iter().map(|p| Vec2::new(p.x * flip + z, p.y + y + radius + 0.006)).collect();
        shape.add("scrolls", "iron", strip(&points));
    }
    let start = curl[long - 1];
    let tie = [
        Vec2::new(0.02 + radius + start.x, start.y + y + radius + 0.006),
        Vec2::new(reach * 0.34, y + radius * 1.1),
        Vec2::new(reach * 0.62 - start.x, start.y + y + radius + 0.006),
    ];
    let tie: Vec<Vec3> = tie.iter().map(|p| Vec3::new(0.0, p.y, p.x)).collect();
    shape.add("scrolls", "iron", bar(&smooth_path(&tie, 6), Vec3::X, |_| Vec2::new(0.009, 0.018), 0.002));
}

/// An eye round the arm and a rod down to a strap on the board.
fn hang(shape: &mut Shape, hook: Vec3, edge: f32) {
    let eye = ring(0.02, 0.0045, 16, 6).turned(rot_x(FRAC_PI_2));
    shape.add("hangers", "iron", eye.clone().moved(hook + Vec3::Y * 0.008));
    let low = Vec3::new(hook.x, edge, hook.z);
    let link = tube(&[hook - Vec3::Y * 0.01, low + Vec3::Y * 0.012], 0.0045, 8);
    shape.add("hangers", "iron", link);
    let strap = bevel_box(Vec3::new(0.014, 0.07, 0.03), 0.003);
    shape.add("hangers", "iron", strap.moved(low - Vec3::Y * 0.015));
}

fn outline(args: &Args, wide: f32, tall: f32) -> Vec<Vec2> {
    let (w, h) = (wide * 0.5, tall * 0.5);
    if args.is("round") {
        return (0..40).map(|i| on_circle(TAU * i as f32 / 40.0) * Vec2::new(w, h)).collect();
    }
    if args.is("heraldic") {
        let half = [
            (0.0, -1.0),
            (0.34, -0.82),
            (0.7, -0.46),
            (0.94, 0.0),
            (1.0, 0.5),
            (0.96, 0.86),
            (0.72, 0.9),
            (0.4, 0.92),
            (0.0, 1.0),
        ];
        let mut line: Vec<Vec2> = half.iter().map(|(x, y)| Vec2::new(x * w, y * h)).collect();
        line.extend(half.iter().rev().skip(1).take(half.len() - 2).map(|(x, y)| Vec2::new(-x * w, y * h)));
        return line;
    }
    if args.is("modern") {
        return [(-w, -h), (w, -h), (w, h), (-w, h)].map(|(x, y)| Vec2::new(x, y)).to_vec();
    }
    // A board with hollowed corners and a bowed top.
    let notch = wide * 0.11;
    let mut line = Vec::new();
    let corners = [
        (w, -h, FRAC_PI_2 * 2.0),
        (w, h - notch * 0.4, PI * 1.5),
        (-w, h - notch * 0.4, TAU),
        (-w, -h, FRAC_PI_2),
    ];
    for (x, y, from) in corners {
        line.extend((0..=5).map(|i| Vec2::new(x, y) + on_circle(from - FRAC_PI_2 * i as f32 / 5.0) * notch));
        if x > 0.0 && y > 0.0 {
            line.extend((1..8).map(|i| {
                let t = 1.0 - 2.0 * i as f32 / 8.0;
                Vec2::new(t * (w - notch), y + notch * 0.4 * (1.0 - t * t))
            }));
        }
    }
    line
}

/// The highest point of an outline at `x`.
fn top_at(outline: &[Vec2], x: f32) -> f32 {
    let n = outline.len();
    let crossings = (0..n).filter_map(|i| {
        let (a, b) = (outline[i], outline[(i + 1) % n]);
        let span = b.x - a.x;
        (span.abs() > 1e-6 && (x - a.x) / span >= 0.0 && (x - a.x) / span <= 1.0)
            .then(|| a.y + (b.y - a.y) * (x - a.x) / span)
    });
    crossings.fold(f32::MIN, f32::max).max(-10.0)
}

/// An iron hoop around the board's edge, as wide as the board is thick.
fn rim(shape: &mut Shape, outline: &[Vec2], wide: f32, middle: Vec3, modern: bool) {
    let n = outline.len();
    for i in 0..n {
        let (a, b) = (outline[i], outline[(i + 1) % n]);
        let out = (b - a).normalize_or(Vec2::X) * 0.002;
        let path =
            [a - out, b + out].map(|p| Vec3::new(0.0, p.y, p.x) * Vec3::new(1.0, 0.985, 0.985) + middle);
        let tall = if modern { 0.026 } else { 0.014 };
        shape.add("rim", "iron", bar(&path, Vec3::X, |_| Vec2::new(tall, wide), 0.002));
    }
}

/// Relief on both faces, in the plane of the board.
fn emblem(args: &Args, reach: f32, wide: f32) -> Vec<TriMesh> {
    let flat = if args.is("pretzel") {
        bread(reach)
    } else if args.is("shears") {
        shears(reach)
    } else {
        mug(reach)
    };
    let out = wide * 0.31 - 0.004;
    let both = |mesh: &TriMesh| {
        let front = mesh.clone().at(0.0, 0.0, out);
        let back = mesh.clone().turned(rot_y(PI)).at(0.0, 0.0, -out);
        [front, back]
    };
    flat.iter().flat_map(both).collect()
}

//! An obelisk: a tapering shaft cut with signs on a stepped base, its point gilt; or one that hums with light.

use glam::Vec3;

use super::cut::square_body;
use crate::mesh::{bevel_box, cylinder, displaced, ring};
use crate::num::math::{FRAC_PI_2, rot_x, rot_y};
use crate::num::{LinearRgb, Stream};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const OBELISK: Generator = Generator {
    kind: "obelisk",
    title: "Obelisk",
    group: "monuments",
    words: &["stone needle", "egyptian obelisk", "cleopatra's needle", "rune stone", "war memorial"],
    styles: &["egyptian", "sci-fi", "broken"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.3, 2.4),
        Param::m("height", 2.2, 4.6, 9.0),
        Param::m("depth", 0.7, 1.3, 2.4),
    ],
    source: "ancient obelisks: about ten times as tall as wide, the point at about 60°",
    slots: &[
        SlotSpec { name: "stone", material: "granite" },
        SlotSpec { name: "brass", material: "gold" },
        SlotSpec { name: "soot", material: "slate" },
        SlotSpec { name: "crystal", material: "glowing rune" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let strange = args.is("sci-fi");
    let share = size.z / size.x;
    let mut y = 0.0;
    for (k, tall) in [(0.5, 0.035), (0.43, 0.035), (0.36, 0.03)] {
        let step = bevel_box(Vec3::new(size.x * k * 2.0, size.y * tall, size.z * k * 2.0), 0.02);
        shape.add("steps", "stone", step.at(0.0, y + size.y * tall * 0.5, 0.0));
        y += size.y * tall;
    }
    let die = size.y * 0.13;
    let half = size.x * 0.3;
    shape.add(
        "die",
        "stone",
        square_body(
            &[
                [y - 0.004, half],
                [y + die * 0.12, half],
                [y + die * 0.2, half * 0.9],
                [y + die * 0.8, half * 0.88],
                [y + die * 0.86, half * 0.98],
                [y + die * 0.97, half],
                [y + die, half * 0.96],
            ],
            share,
        ),
    );
    let turn = |side: usize| rot_y(FRAC_PI_2 * side as f32);
    for side in 0..4 {
        let reach = half * 0.9 * if side % 2 == 0 { share } else { 1.0 };
        let wide = half * 1.3 * if side % 2 == 0 { 1.0 } else { share };
        let plate = bevel_box(Vec3::new(wide, die * 0.42, 0.03), 0.006);
        shape.add(
            "die",
            if strange { "soot" } else { "brass" },
            plate.at(0.0, y + die * 0.5, reach).turned(turn(side)),
        );
    }
    let foot = y + die - 0.004;
    let broken = args.is("broken");
    let (low, high) = (half * 0.78, half * 0.56);
    let peak = high * 1.75;
    let shoulder = size.y - peak;
    let width = |h: f32| low + (high - low) * ((h - foot) / (shoulder - foot)).clamp(0.0, 1.0);
    if broken {
        // It ends in a slanting, splintered break; its head lies before the steps.
        let end = foot + (shoulder - foot) * 0.72;
        let mut draw = args.random("break");
        let shaft = square_body(
            &[[foot, low], [foot + 0.02, low], [end, width(end)], [end + 0.02, width(end) * 0.98]],
            share,
        );
        let cut = shaft.deformed(|p| {
            if p.y > end - 0.001 { p + Vec3::Y * (p.x * 0.7 + p.z * 0.3 + 0.05 * size.x) } else { p }
        });
        shape.add("shaft", "stone", crate::mesh::shade(cut, 0.3));
        for i in 0..7 {
            let p = Vec3::new(draw.signed() * 0.7, 0.0, draw.signed() * 0.7 * share) * width(end);
            let chip = displaced(2, |d| d * size.x * 0.09 * Vec3::new(1.0, draw_height(i), 0.8));
            let lift = p.x * 0.7 + p.z * 0.3 + 0.05 * size.x;
            shape.add("shaft", "stone", chip.at(p.x, end + lift, p.z));
        }
        let tip =
            square_body(&[[0.0, high * 1.1], [size.y * 0.16, high], [size.y * 0.16 + peak, 0.012]], share);
        let tip = tip.turned(rot_x(FRAC_PI_2)).turned(rot_y(0.5));
        let bottom = tip.bounds().map_or(0.0, |b| b.min.y);
        shape.add("fragment", "stone", tip.at(-size.x * 0.52, -bottom, size.z * 0.4));
    } else {
        shape.add("shaft", "stone", square_body(&[[foot, low], [foot + 0.02, low], [shoulder, high]], share));
        let slot = if strange { "crystal" } else { "brass" };
        shape.add(
            "point",
            slot,
            square_body(
                &[[shoulder - 0.002, high * 1.03], [shoulder + 0.015, high * 1.03], [size.y, 0.012]],
                share,
            ),
        );
    }
    let top = if broken { foot + (shoulder - foot) * 0.66 } else { shoulder };
    for side in 0..4 {
        let mut draw = args.random(("signs", side));
        let lean = if side % 2 == 0 { share } else { 1.0 };
        signs(shape, strange, side, (foot, top), &|h| width(h) * lean, &mut draw);
    }
    if strange {
        shape.light(Vec3::new(0.0, size.y * 0.6, size.z * 0.5), LinearRgb([0.35, 0.75, 1.0]), 60.0, 8.0);
    }
}

fn draw_height(i: usize) -> f32 {
    0.8 + 0.25 * (i % 3) as f32
}

/// A column of cut signs up one face, from foot to top; `reach` is how far the face lies out at a height.
fn signs(
    shape: &mut Shape,
    strange: bool,
    side: usize,
    ends: (f32, f32),
    reach: &dyn Fn(f32) -> f32,
    draw: &mut Stream,
) {
    let slot = if strange { "crystal" } else { "soot" };
    let unit = (reach(ends.0) * 0.42).max((ends.1 - ends.0) / 28.0);
    let mut y = ends.0 + unit * 1.2;
    while y + unit * 1.4 < ends.1 {
        let out = reach(y) - 0.004;
        let mut put = |mesh: crate::mesh::TriMesh| {
            shape.add("signs", slot, mesh.at(0.0, y, out).turned(rot_y(FRAC_PI_2 * side as f32)));
        };
        let flat = |w: f32, h: f32| bevel_box(Vec3::new(w * unit, h * unit, 0.016), 0.003);
        match draw.below(5) {
            0 => put(ring(unit * 0.34, unit * 0.07, 16, 5).turned(rot_x(FRAC_PI_2))),
            1 => {
                put(flat(0.12, 0.9));
                put(flat(0.5, 0.11).at(0.0, unit * 0.1, 0.0005));
                put(ring(unit * 0.16, unit * 0.05, 12, 4).turned(rot_x(FRAC_PI_2)).at(0.0, unit * 0.5, 0.0));
            }
            2 => (0..3).for_each(|k| put(flat(0.8, 0.1).at(0.0, (k as f32 - 1.0) * unit * 0.26, 0.0))),
            3 => {
                put(displaced(2, |d| Vec3::new(d.x * unit * 0.42, d.y * unit * 0.17, d.z * 0.01)));
                put(cylinder(unit * 0.1, 0.02, 12, 0.003).turned(rot_x(FRAC_PI_2)).at(0.0, 0.0, -0.002));
            }
            _ => {
                put(flat(0.12, 0.8).at(-unit * 0.28, 0.0, 0.0));
                put(flat(0.12, 0.8).at(unit * 0.28, 0.0, 0.0));
                put(flat(0.68, 0.11).at(0.0, unit * 0.36, 0.0005));
            }
        }
        y += unit * draw.range(1.25, 1.6);
    }
}

//! A fountain: a basin with a bowl and jets, bowls in tiers, one against a wall, or a slab that runs with water.

use glam::{Vec2, Vec3};

use super::cut::disc;
use super::fountain_wall::wall;
use crate::mesh::{bevel_box, lathe, profile, ring, smooth_profile, tube_varying};
use crate::num::math::{TAU, on_circle};
use crate::props::nature::rock;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FOUNTAIN: Generator = Generator {
    kind: "fountain",
    title: "Fountain",
    group: "monuments",
    words: &["water fountain", "stone fountain", "garden fountain", "water feature", "tiered fountain"],
    styles: &["tiered", "wall-mounted", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 2.4, 5.0),
        Param::m("height", 1.0, 2.0, 3.5),
        Param::m("depth", 1.2, 2.4, 5.0),
    ],
    source: "usual retail sizes of garden and square fountains",
    slots: &[
        SlotSpec { name: "stone", material: "carved stone" },
        SlotSpec { name: "water", material: "water" },
        SlotSpec { name: "brass", material: "bronze" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("wall-mounted") {
        wall(shape, size);
    } else if args.is("modern") {
        modern(args, shape, size);
    } else {
        round(shape, size, if args.is("tiered") { 3 } else { 1 });
    }
}

/// A round basin with `bowls` bowls above one another on a turned shaft.
fn round(shape: &mut Shape, size: Vec3, bowls: usize) {
    let r = size.x.min(size.z) * 0.5;
    let pool = (size.y * 0.24).clamp(0.3, 0.55);
    let line = [
        (0.0, 0.0),
        (r, 0.0),
        (r, pool * 0.12),
        (r * 0.965, pool * 0.2),
        (r * 0.93, pool * 0.3),
        (r * 0.93, pool * 0.68),
        (r * 0.955, pool * 0.8),
        (r * 0.99, pool * 0.88),
        (r, pool * 0.94),
        (r * 0.985, pool),
        (r * 0.875, pool),
        (r * 0.86, pool * 0.95),
        (r * 0.86, pool * 0.2),
        (0.0, pool * 0.2),
    ];
    shape.add("basin", "stone", lathe(&profile(&line), 56, 0.5));
    let surface = pool * 0.8;
    shape.add_inside("water", "water", disc(r * 0.865, surface, 48));
    let top = size.y - if bowls == 1 { 0.42 } else { 0.26 } * size.y * 0.5;
    let mut low = pool * 0.2;
    let mut below = (r * 0.86, surface);
    for i in 0..bowls {
        let wide = r * if bowls == 1 { 0.46 } else { 0.6 - 0.19 * i as f32 };
        let high = low + (top - pool * 0.2) / bowls as f32;
        let deep = (wide * 0.42).min((high - low) * 0.5);
        shaft(shape, low, high - deep * 0.86, wide * 0.34);
        let rim = bowl(shape, wide, high - deep, deep);
        falls(shape, rim, below, 7 + 3 * (bowls - i));
        below = (wide * 0.9, rim.y);
        low = high - deep * 0.8;
    }
    finial(shape, low, below.1, size.y, r);
}

/// A turned shaft from `low` to `high`, `r` metres at its foot.
fn shaft(shape: &mut Shape, low: f32, high: f32, r: f32) {
    let tall = high - low;
    let points = [
        (1.25, 0.0),
        (1.25, 0.1),
        (1.0, 0.14),
        (0.72, 0.2),
        (0.62, 0.3),
        (0.86, 0.48),
        (0.8, 0.6),
        (0.5, 0.76),
        (0.44, 0.86),
        (0.62, 0.92),
        (0.8, 1.0),
    ];
    let mut outline = profile(&[(0.0, low)]);
    outline.extend(smooth_profile(&points.map(|(x, y)| (x * r, low + y * tall)), 2));
    outline.push(Vec2::new(0.0, high));
    shape.add("shaft", "stone", lathe(&outline, 28, 0.5));
}

/// A shallow bowl with a lobed rim full of water; returns the rim as (radius, height).
fn bowl(shape: &mut Shape, r: f32, low: f32, deep: f32) -> Vec2 {
    let line = [
        (0.0, 0.0),
        (0.3, 0.0),
        (0.36, 0.08),
        (0.62, 0.26),
        (0.88, 0.62),
        (0.98, 0.84),
        (1.0, 0.92),
        (0.985, 1.0),
        (0.93, 1.0),
        (0.9, 0.94),
        (0.8, 0.66),
        (0.5, 0.42),
        (0.0, 0.36),
    ];
    let points: Vec<(f32, f32)> = line.iter().map(|(x, y)| (x * r, low + y * deep)).collect();
    shape.add("bowls", "stone", lathe(&profile(&points), 48, 0.7));
    shape.add_inside("water", "water", disc(r * 0.9, low + deep * 0.95, 40));
    Vec2::new(r * 0.99, low + deep)
}

/// Strands of water from a rim (radius, height) into the pool (radius, level) below.
fn falls(shape: &mut Shape, rim: Vec2, pool: (f32, f32), count: usize) {
    for i in 0..count {
        let out = on_circle(TAU * (i as f32 + 0.5) / count as f32);
        let drop = rim.y - pool.1;
        let reach = (rim.x * 1.1 + drop * 0.12).min(pool.0 * 0.94);
        let path: Vec<Vec3> = (0..=7)
            .map(|k| k as f32 / 7.0)
            .map(|t| {
                let r = rim.x * 0.93 + (reach - rim.x * 0.93) * t;
                let y = rim.y + 0.008 - drop * t * t;
                Vec3::new(out.x * r, y, out.y * r)
            })
            .collect();
        let thick = |t: f32| (0.013 - 0.006 * t) * (rim.x * 1.4).clamp(0.5, 1.2);
        shape.add("falls", "water", tube_varying(&path, thick, 5));
        let foam = ring(0.035 * (rim.x * 1.4).clamp(0.5, 1.2), 0.008, 10, 4);
        shape.add("falls", "water", foam.at(out.x * reach, pool.1, out.y * reach));
    }
}

/// An artichoke of stone on top, from which jets rise and fall.
fn finial(shape: &mut Shape, low: f32, level: f32, top: f32, r: f32) {
    let bud = (top - low) * 0.62;
    let w = bud * 0.3;
    let points = [(0.55, 0.0), (0.5, 0.14), (0.36, 0.26), (0.8, 0.4), (1.0, 0.56), (0.8, 0.78), (0.3, 0.96)];
    let mut outline = profile(&[(0.0, low)]);
    outline.extend(smooth_profile(&points.map(|(x, y)| (x * w, low + y * bud)), 3));
    outline.push(Vec2::new(0.0, low + bud));
    shape.add("finial", "stone", lathe(&outline, 24, 0.6));
    let rise = top - low - bud;
    let jets = 7;
    for i in 0..=jets {
        let out = if i == 0 { Vec2::ZERO } else { on_circle(TAU * i as f32 / jets as f32) };
        let reach = r * 0.2;
        let path: Vec<Vec3> = (0..=12)
            .map(|k| k as f32 / 12.0)
            .map(|t| {
                let (from, foot) = (low + bud - 0.02, level);
                let up =
                    if i == 0 { rise * t } else { rise * 0.86 * (1.0 - (t * 2.7 - 1.0) * (t * 2.7 - 1.0)) };
                let y = (from + 0.02 + up).max(if i == 0 { from } else { foot });
                Vec3::new(out.x * reach * t, y, out.y * reach * t)
            })
            .collect();
        let ends = path.iter().position(|p| p.y <= level + 1e-4).unwrap_or(path.len() - 1);
        let thick = 0.008 + r * 0.004;
        let shown = &path[..=ends.max(3)];
        shape.add("jets", "water", tube_varying(shown, |t| thick * (1.0 - 0.6 * t), 6));
    }
}

/// A granite trough with pebbles and a slab down which water runs.
fn modern(args: &Args, shape: &mut Shape, size: Vec3) {
    let wall = 0.09;
    let pool = (size.y * 0.18).clamp(0.2, 0.4);
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(size.x, pool, wall), 0.008);
        shape.add("basin", "stone", long.at(0.0, pool * 0.5, side * (size.z - wall) * 0.5));
        let short = bevel_box(Vec3::new(wall, pool, size.z - wall * 2.0), 0.008);
        shape.add("basin", "stone", short.at(side * (size.x - wall) * 0.5, pool * 0.5, 0.0));
    }
    let inner = Vec3::new(size.x - wall * 2.0, 0.04, size.z - wall * 2.0);
    shape.add("basin", "stone", bevel_box(inner, 0.0).at(0.0, 0.02, 0.0));
    shape.add_inside("water", "water", bevel_box(inner - Vec3::Y * 0.02, 0.0).at(0.0, pool * 0.72, 0.0));
    let (wide, thick) = (size.x * 0.42, (size.z * 0.11).clamp(0.12, 0.3));
    let z = -size.z * 0.16;
    let slab = |from: f32, to: f32, wide: f32, thick: f32| {
        bevel_box(Vec3::new(wide, to - from, thick), 0.012).at(0.0, (from + to) * 0.5, z)
    };
    shape.add("slab", "stone", slab(0.03, size.y * 0.985, wide, thick));
    shape.add("slab", "stone", slab(0.03, size.y * 0.86, wide * 1.34, thick * 0.56));
    let lip = bevel_box(Vec3::new(wide * 0.72, 0.02, thick + 0.09), 0.004);
    shape.add("lip", "brass", lip.at(0.0, size.y - 0.01, z + 0.045));
    // A film of water leaves the lip and falls clear of the slab.
    let (from, to) = (size.y - 0.006, pool * 0.72);
    let film = crate::mesh::sheet(10, 14, 0.008, |u, v| {
        let out = 0.05 + 0.1 * v.sqrt();
        let ripple = 0.006 * crate::num::math::sin(u * 21.0 + v * 5.0);
        Vec3::new(
            (0.5 - u) * wide * 0.68 * (1.0 - 0.1 * v),
            from - (from - to) * v,
            z + thick * 0.5 + out + ripple,
        )
    });
    shape.add("falls", "water", film);
    let mut draw = args.random("pebbles");
    for i in 0..26 {
        let at = Vec2::new(draw.signed(), draw.signed()) * Vec2::new(inner.x, inner.z) * 0.45;
        let big = draw.range(0.06, 0.16);
        let pebble =
            rock::stone(2, Vec3::new(big, big * 0.6, big * 0.8), true, args.seed().child(("pebble", i)));
        shape.add("pebbles", "stone", pebble.yawed(draw.range(0.0, TAU)).at(at.x, 0.035, at.y));
    }
}

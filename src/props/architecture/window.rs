//! A window in its opening: lining, sash, muntins or lead, glass, and a sill that carries things.

use glam::{Vec2, Vec3};

use super::casing::{FRAMES, LAP_M, WALL_M, architrave, lining};
use super::timber::{board, rod};
use crate::mesh::{bevel_box, sphere};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WINDOW: Generator = Generator {
    kind: "window",
    title: "Window",
    group: "architecture",
    words: &["casement", "sash window", "glass window", "windowpane"],
    styles: &["leaded", "modern", "medieval", "sci-fi"],
    mounting: Mounting::Opening,
    params: &[
        Param::m("width", 0.5, 1.1, 2.4),
        Param::m("height", 0.5, 1.3, 2.2),
        Param::m("depth", 0.24, 0.24, 0.24),
        Param::m("pane", 0.2, 0.32, 0.6),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.4,
    build,
};

const SILL_M: f32 = 0.032;
const GLASS_Z: f32 = -0.135;

fn build(args: &mut Args, shape: &mut Shape) {
    let (width, height) = (args.get("width"), args.get("height"));
    shape.styled(args, "wood", FRAMES);
    let modern = args.is("modern") || args.is("sci-fi");
    let mut tone = args.random("boards");
    let thick = if modern { 0.025 } else { 0.035 };
    lining(shape, "wood", [width, height], SILL_M, thick, &mut tone);
    architrave(shape, "wood", [width, height], SILL_M, if modern { 0.012 } else { 0.02 }, &mut tone);
    sill(shape, width, &mut tone);

    let slot = if modern { "metal" } else { "wood" };
    let lights = if width > 0.9 { 2 } else { 1 };
    let inside = Vec2::new(width - thick * 2.0, height - SILL_M - thick);
    let each = inside.x / lights as f32;
    for i in 0..lights {
        let x = -inside.x * 0.5 + each * (i as f32 + 0.5);
        let center = Vec3::new(x, SILL_M + inside.y * 0.5, GLASS_Z);
        let rail = if modern { 0.035 } else { 0.05 };
        // It hangs on its outer side and opens into the room.
        let inward = if i == 0 && lights == 2 { 1.0 } else { -1.0 };
        let hinge = center - Vec3::X * inward * (each * 0.5 - 0.002);
        let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -inward * 1.6 };
        shape.moving(format!("sash {}", i + 1), hinge, opens, |shape| {
            let clear = sash(shape, slot, center, Vec2::new(each - 0.004, inside.y - 0.004), rail, &mut tone);
            if args.is("leaded") || args.is("medieval") {
                lead(shape, center, clear, args.get("pane") * 0.5);
            } else if !modern {
                muntins(shape, center, clear, args.get("pane"), &mut tone);
            }
            latch(shape, center + Vec3::new(inward * (each * 0.5 - rail * 0.55), 0.0, 0.022));
        });
    }
}

/// The inner board, its ends lapping over the wall, its nose in the room.
fn sill(shape: &mut Shape, width: f32, tone: &mut crate::num::Stream) {
    let deep = WALL_M;
    shape.add("sill", "wood", board(Vec3::new(width, SILL_M, deep), tone).at(0.0, SILL_M * 0.5, -deep * 0.5));
    let nose = board(Vec3::new(width + LAP_M * 2.0, SILL_M, 0.04), tone);
    shape.add("sill", "wood", nose.at(0.0, SILL_M * 0.5, 0.02));
    let top = Vec3::new(0.0, SILL_M, (GLASS_Z + 0.04 + 0.035) * 0.5);
    shape.support(top, width - 0.12, 0.035 - GLASS_Z - 0.04, 0.4);
}

/// Four rails around a pane; the size within them comes back.
fn sash(
    shape: &mut Shape,
    slot: &'static str,
    center: Vec3,
    size: Vec2,
    rail: f32,
    tone: &mut crate::num::Stream,
) -> Vec2 {
    let deep = 0.045;
    for side in [-1.0, 1.0] {
        let stile = board(Vec3::new(rail, size.y, deep), tone);
        shape.add("sash", slot, stile.moved(center + Vec3::X * side * (size.x - rail) * 0.5));
        let cross = board(Vec3::new(size.x - rail * 2.0, rail, deep), tone);
        shape.add("sash", slot, cross.moved(center + Vec3::Y * side * (size.y - rail) * 0.5));
    }
    let clear = size - Vec2::splat(rail * 2.0);
    let pane = bevel_box(Vec3::new(clear.x + 0.01, clear.y + 0.01, 0.006), 0.0);
    shape.add("glass", "glass", pane.moved(center));
    clear
}

/// Slender bars that divide the pane into lights of about `pane` metres.
fn muntins(shape: &mut Shape, center: Vec3, clear: Vec2, pane: f32, tone: &mut crate::num::Stream) {
    let (columns, rows) = ((clear.x / pane + 0.2).ceil(), (clear.y / pane).round().max(1.0));
    for i in 1..columns as usize {
        let x = -clear.x * 0.5 + clear.x * i as f32 / columns;
        let bar = board(Vec3::new(0.02, clear.y, 0.03), tone);
        shape.add("muntins", "wood", bar.moved(center + Vec3::X * x));
    }
    for i in 1..rows as usize {
        let y = -clear.y * 0.5 + clear.y * i as f32 / rows;
        let bar = board(Vec3::new(clear.x, 0.02, 0.026), tone);
        shape.add("muntins", "wood", bar.moved(center + Vec3::Y * y));
    }
}

/// A lattice of slanting lead cames, clipped to the pane, soldered where they cross.
fn lead(shape: &mut Shape, center: Vec3, clear: Vec2, pitch: f32) {
    let half = clear * 0.5;
    let (dx, dy) = (pitch * 0.5, pitch * 0.75);
    let slope = dy / dx;
    let reach = half.x + half.y / slope;
    let lines = (reach / pitch).ceil() as i32;
    for sign in [-1.0, 1.0] {
        for i in -lines..=lines {
            // x = start + y / slope * sign, clipped to the pane.
            let start = i as f32 * pitch;
            let at = |y: f32| start + sign * y / slope;
            let (mut y0, mut y1) = (-half.y, half.y);
            let crossing = |x: f32| (x - start) * sign * slope;
            let (c0, c1) = (crossing(-half.x), crossing(half.x));
            y0 = y0.max(c0.min(c1));
            y1 = y1.min(c0.max(c1));
            if y1 - y0 < 0.02 {
                continue;
            }
            let (a, b) = (Vec3::new(at(y0), y0, 0.0), Vec3::new(at(y1), y1, 0.0));
            let came = super::timber::strut(a, b, 0.009, 0.014, Vec3::Z, &mut crate::num::Seed(0).stream(0));
            shape.add("lead", "iron", came.moved(center));
        }
    }
    let bar = |y: f32| rod(Vec3::new(-half.x, y, 0.014), Vec3::new(half.x, y, 0.014), 0.006, 8);
    for share in [-0.34, 0.0, 0.34] {
        shape.add("lead", "iron", bar(clear.y * share).moved(center));
    }
}

fn latch(shape: &mut Shape, at: Vec3) {
    shape.add("latch", "iron", bevel_box(Vec3::new(0.022, 0.08, 0.008), 0.002).moved(at + Vec3::Z * 0.003));
    shape.add("latch", "iron", rod(at, at + Vec3::Z * 0.025, 0.006, 8));
    let lever = rod(at + Vec3::Z * 0.024, at + Vec3::new(0.0, -0.07, 0.03), 0.006, 8);
    shape.add("latch", "iron", lever);
    shape.add("latch", "iron", sphere(0.009, 1).moved(at + Vec3::new(0.0, -0.07, 0.03)));
}

//! A sliding hatch of two plated halves in a thick lit frame.

use glam::{Vec2, Vec3};

use super::casing::{LAP_M, WALL_M};
use crate::mesh::{bevel_box, extrude};
use crate::num::LinearRgb;
use crate::props::{Motion, Shape};

/// Builds the hatch for an opening `width` × `height` metres.
pub fn build(shape: &mut Shape, width: f32, height: f32) {
    let thick = 0.08;
    frame(shape, width, height, thick);
    let inner = Vec2::new(width * 0.5 - thick, height - thick);
    for side in [-1.0, 1.0] {
        let opens = Motion::Slide { by: Vec3::X * side * inner.x * 0.94 };
        let name = if side < 0.0 { "left leaf" } else { "right leaf" };
        shape.moving(name, Vec3::new(side * inner.x * 0.5, 0.0, -0.09), opens, |shape| {
            half_leaf(shape, inner, side);
        });
    }
    let seam = bevel_box(Vec3::new(0.03, inner.y - 0.03, 0.02), 0.002);
    shape.add("seam", "metal", seam.at(0.0, inner.y * 0.5 + 0.01, -0.1));
    // The control pad beside the opening.
    let pad = Vec3::new(width * 0.5 + 0.005, 1.15, 0.014);
    shape.add("pad", "metal", bevel_box(Vec3::new(0.08, 0.16, 0.03), 0.006).moved(pad));
    let screen = bevel_box(Vec3::new(0.055, 0.06, 0.008), 0.002);
    shape.add("pad", "glow", screen.moved(pad + Vec3::new(0.0, 0.03, 0.013)));
    for i in 0..3 {
        let key = bevel_box(Vec3::new(0.014, 0.014, 0.008), 0.002);
        shape.add("pad", "panel", key.moved(pad + Vec3::new(-0.02 + 0.02 * i as f32, -0.04, 0.014)));
    }
    shape.light(Vec3::new(0.0, height - 0.2, 0.05), LinearRgb([0.55, 0.85, 1.0]), 14.0, 4.0);
}

/// Chamfered posts and header with a strip of light let into their inner edge.
fn frame(shape: &mut Shape, width: f32, height: f32, thick: f32) {
    let wide = thick + LAP_M;
    for side in [-1.0, 1.0] {
        let post = bevel_box(Vec3::new(thick, height, WALL_M), 0.012);
        shape.add("frame", "metal", post.at(side * (width - thick) * 0.5, height * 0.5, -WALL_M * 0.5));
        let face = bevel_box(Vec3::new(wide, height - 0.1, 0.03), 0.009);
        let x = side * (width * 0.5 + LAP_M - wide * 0.5);
        shape.add("frame", "panel", face.at(x, (height - 0.1) * 0.5, 0.004));
        let strip = bevel_box(Vec3::new(0.014, height * 0.72, 0.012), 0.003);
        shape.add("strips", "glow", strip.at(side * (width * 0.5 - thick + 0.002), height * 0.5, -0.02));
        // Shoulders that brace the corners.
        let mut outline = vec![Vec2::ZERO, Vec2::new(0.0, -0.16), Vec2::new(0.16 * -side, 0.0)];
        if side > 0.0 {
            outline.reverse();
        }
        let gusset = extrude(&outline, 0.06, 0.004);
        shape.add("frame", "metal", gusset.at(side * (width * 0.5 - thick), height - thick, -0.03));
    }
    let head = bevel_box(Vec3::new(width - thick * 2.0, thick, WALL_M), 0.012);
    shape.add("frame", "metal", head.at(0.0, height - thick * 0.5, -WALL_M * 0.5));
    let lintel = bevel_box(Vec3::new(width + LAP_M * 2.0, wide + 0.02, 0.036), 0.011);
    shape.add("frame", "panel", lintel.at(0.0, height + LAP_M - (wide + 0.02) * 0.5, 0.004));
    let lamp = bevel_box(Vec3::new(width * 0.3, 0.03, 0.014), 0.004);
    shape.add("strips", "glow", lamp.at(0.0, height - 0.01, 0.02));
    let sill = bevel_box(Vec3::new(width - thick * 2.0, 0.014, WALL_M), 0.004);
    shape.add("threshold", "metal", sill.at(0.0, 0.007, -WALL_M * 0.5));
}

/// One half with a stepped seam, raised plates and a bar of grip ribs.
fn half_leaf(shape: &mut Shape, inner: Vec2, side: f32) {
    let (low, high) = (0.018, inner.y - 0.004);
    let step = 0.06;
    let (a, b) = (low + (high - low) * 0.38, low + (high - low) * 0.52);
    let gap = 0.004;
    // The seam runs straight, slants across and goes on; both halves share it.
    let seam = [(step, low), (step, a), (-step, b), (-step, high)];
    let mut outline: Vec<Vec2> = seam.iter().map(|(x, y)| Vec2::new(x + side * gap, *y)).collect();
    outline.push(Vec2::new(side * (inner.x - 0.003), high));
    outline.push(Vec2::new(side * (inner.x - 0.003), low));
    if side > 0.0 {
        outline.reverse();
    }
    shape.add("leaf", "panel", extrude(&outline, 0.06, 0.008).at(0.0, 0.0, -0.09));
    let outer = side * inner.x;
    let plate = |x0: f32, x1: f32, y0: f32, y1: f32| {
        let size = Vec3::new((x1 - x0).abs(), y1 - y0, 0.03);
        bevel_box(size, 0.008).at((x0 + x1) * 0.5, (y0 + y1) * 0.5, -0.062)
    };
    let clear = side * (step + 0.045);
    let edge = outer - side * 0.04;
    shape.add("plates", "metal", plate(clear, edge, low + 0.06, a - 0.06));
    shape.add("plates", "metal", plate(clear, edge, b + 0.08, high - 0.3));
    shape.add("plates", "panel", plate(clear, edge, high - 0.24, high - 0.06));
    for i in 0..4 {
        let y = a + 0.02 + 0.035 * i as f32;
        let rib = bevel_box(Vec3::new((edge - clear).abs() * 0.7, 0.016, 0.03), 0.004);
        shape.add("plates", "metal", rib.at((edge + clear) * 0.5 + side * 0.02, y, -0.06));
    }
}

//! Roofs of stalls: striped cloth with a scalloped valance, or a boarded gable hung with cloth and lanterns.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, lathe, profile, sheet, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, atan2, rot_x, sin};
use crate::props::Shape;

/// Stripes of cloth from the back down to the front, sagging between the poles, and a valance.
pub fn striped(shape: &mut Shape, size: Vec3, rough: bool, modern: bool) {
    let (back, front) = (-size.z * 0.5 + 0.01, size.z * 0.5 - 0.012);
    let (high, low) = (size.y - 0.012, size.y - 0.52);
    let stripes = if rough { 3 } else { (size.x / 0.24).round() as usize | 1 };
    let wide = (size.x - 0.016) / stripes as f32;
    let drop = if modern { 0.2 } else { 0.24 };
    let sag = if rough { 0.09 } else { 0.03 };
    for i in 0..stripes {
        let x0 = -size.x * 0.5 + 0.008 + wide * i as f32;
        let slot = if i % 2 == 0 { "fabric" } else { "white" };
        let roof = |u: f32, v: f32| {
            let x = x0 + wide * u;
            let hang = sag * sin(PI * v) * if rough { 0.5 + 0.5 * sin(x * 7.0).abs() } else { 1.0 };
            Vec3::new(x, high + (low - high) * v - hang, back + (front - back) * v)
        };
        let columns = if rough { 6 } else { 2 };
        // u runs to the left and v to the front, so that the outer side looks up.
        shape.add_sheet("awning", slot, sheet(columns, 7, 0.006, |u, v| roof(1.0 - u, v)));
        let valance = |u: f32, v: f32| {
            let lap = if rough {
                0.75 + 0.25 * sin((x0 + wide * u) * 19.0).abs()
            } else {
                0.62 + 0.38 * (1.0 - (2.0 * u - 1.0) * (2.0 * u - 1.0))
            };
            Vec3::new(x0 + wide * u, low + 0.004 - drop * lap * v, front + 0.008 * v)
        };
        let columns = if rough { 10 } else { 8 };
        shape.add_sheet("valance", slot, sheet(columns, 1, 0.005, |u, v| valance(u, 1.0 - v)));
    }
    let slot = if modern { "metal" } else { "wood" };
    for (y, z) in [(high - 0.03, back + 0.04), (low - 0.026, front - 0.035)] {
        let pole =
            tube(&[Vec3::new(-size.x * 0.5 + 0.012, y, z), Vec3::new(size.x * 0.5 - 0.012, y, z)], 0.02, 10);
        shape.add("poles", slot, pole);
    }
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.1);
        let arm = [Vec3::new(x, high - 0.075, back + 0.03), Vec3::new(x, low - 0.05, front - 0.03)];
        // Below the cloth, which sags between them.
        let down = Vec3::Y * -(sag * 0.9);
        shape.add(
            "poles",
            slot,
            bar(
                &[arm[0] + down * 0.3, arm[0].lerp(arm[1], 0.5) + down, arm[1]],
                Vec3::X,
                |_| Vec2::new(0.035, 0.03),
                0.005,
            ),
        );
    }
}

/// A gabled roof of boards with its ridge along X, cloths hung from the eave, lanterns at the corners.
pub fn gable(shape: &mut Shape, size: Vec3) {
    let eave = size.y - 0.42;
    let ridge = size.y - 0.05;
    let reach = size.z * 0.5 - 0.005;
    let slope = atan2(ridge - eave, reach);
    let long = ((ridge - eave) * (ridge - eave) + reach * reach).sqrt();
    let wide = size.x - 0.01;
    for side in [-1.0f32, 1.0] {
        let rows = 5;
        let pitch = long / rows as f32;
        for i in 0..rows {
            // Boards lap like clinker; the upper covers the lower.
            let out = reach * (1.0 - (i as f32 + 0.5) / rows as f32);
            let y = eave + (ridge - eave) * (i as f32 + 0.5) / rows as f32;
            let board =
                bevel_box(Vec3::new(wide, 0.022, pitch * 1.12), 0.004).turned(rot_x(side * (slope - 0.06)));
            shape.add("roof", "wood", board.at(0.0, y + 0.008, side * out * 0.985));
        }
        let beam = bevel_box(Vec3::new(wide - 0.1, 0.06, 0.05), 0.006);
        shape.add("roof", "wood", beam.at(0.0, eave - 0.02, side * (reach - 0.16)));
        for x in [-1.0, 1.0] {
            let gable = [
                Vec2::new(-reach + 0.2, eave + 0.03),
                Vec2::new(reach - 0.2, eave + 0.03),
                Vec2::new(0.0, ridge - 0.03),
            ];
            let end = crate::mesh::extrude(&gable, 0.02, 0.003).turned(crate::num::math::rot_y(-FRAC_PI_2));
            if side > 0.0 {
                shape.add("roof", "wood", end.at(x * (wide * 0.5 - 0.12), 0.0, 0.0));
            }
        }
    }
    let cap = bevel_box(Vec3::new(size.x, 0.05, 0.1), 0.01);
    shape.add("roof", "wood", cap.at(0.0, size.y - 0.025, 0.0));
    noren(shape, size, eave);
    for side in [-1.0, 1.0] {
        paper_lantern(shape, Vec3::new(side * (size.x * 0.5 - 0.2), eave - 0.03, size.z * 0.5 - 0.16));
    }
}

/// Short split curtains under the front eave on a bamboo pole.
fn noren(shape: &mut Shape, size: Vec3, eave: f32) {
    let z = size.z * 0.5 - 0.22;
    let wide = size.x - 0.72;
    let pole = tube(
        &[Vec3::new(-wide * 0.5 - 0.06, eave - 0.06, z), Vec3::new(wide * 0.5 + 0.06, eave - 0.06, z)],
        0.014,
        10,
    );
    shape.add("noren", "wood", pole);
    let count = (wide / 0.34).round().max(2.0) as usize;
    let step = wide / count as f32;
    for i in 0..count {
        let x0 = -wide * 0.5 + step * i as f32 + 0.006;
        let cloth = |u: f32, v: f32| {
            let wave = sin(u * 9.0 + i as f32) * 0.014 * v;
            Vec3::new(x0 + (step - 0.012) * u, eave - 0.055 - 0.36 * v, z + 0.016 + wave)
        };
        shape.add_sheet(
            "noren",
            if i % 2 == 0 { "fabric" } else { "white" },
            sheet(8, 3, 0.003, |u, v| cloth(u, 1.0 - v)),
        );
    }
}

/// A ribbed paper lantern hanging by its top at `at`.
fn paper_lantern(shape: &mut Shape, at: Vec3) {
    let (r, tall) = (0.11, 0.3);
    let ribs = 8;
    let mut line = vec![Vec2::new(0.0, 0.0), Vec2::new(r * 0.55, 0.0)];
    for i in 0..=ribs * 2 {
        let t = i as f32 / (ribs * 2) as f32;
        let belly = 0.62 + 0.38 * sin(PI * t);
        let rib = if i % 2 == 1 { 1.0 } else { 0.95 };
        line.push(Vec2::new(r * belly * rib, tall * (0.02 + 0.96 * t)));
    }
    line.extend(profile(&[(r * 0.55, tall), (0.0, tall)]));
    let low = at - Vec3::Y * (tall + 0.06);
    shape.add("lanterns", "lamp", lathe(&line, 16, 0.3).moved(low));
    for y in [-0.006, tall - 0.014] {
        shape.add("lanterns", "wood", cylinder(r * 0.6, 0.022, 16, 0.003).moved(low + Vec3::Y * y));
    }
    shape.add("lanterns", "wood", tube(&[low + Vec3::Y * tall, at + Vec3::Y * 0.02], 0.004, 6));
    shape.light(low + Vec3::new(0.0, tall * 0.5, r + 0.03), LinearRgb([1.0, 0.5, 0.22]), 8.0, 3.0);
}

//! A prickly pear: a bush of flat pads that grow from one another's rims, fruit on the topmost.

use glam::{Mat3, Vec3};

use super::cactus::{flower, spine};
use super::growth::Growth;
use crate::mesh::{TriMesh, box_project_faces, displaced};
use crate::num::Stream;
use crate::num::math::{pow, sin, sin_cos};

/// A pad: where it is fixed, the frame it grows in (x across, y along, z through), its length in metres.
struct Pad {
    at: Vec3,
    frame: Mat3,
    long: f32,
    /// How many pads lie below it.
    order: usize,
    grows: bool,
}

/// A bush `size` metres large that stands at `foot` metres.
pub(super) fn paddles(growth: &mut Growth, foot: f32, size: Vec3, draw: &mut Stream) {
    let tall = size.y - foot;
    let long = (tall * 0.34).min(size.x * 0.55);
    let mut pads: Vec<Pad> = Vec::new();
    // Three stems, the outer ones leaning out.
    for (x, z, lean, turn) in [(-0.16, 0.02, -0.5, 0.3), (0.05, -0.05, 0.06, -0.35), (0.2, 0.06, 0.55, 0.15)]
    {
        let frame = Mat3::from_rotation_y(turn + draw.signed() * 0.2) * lean_over(lean);
        let at = Vec3::new(x * long, foot - long * 0.05, z * long);
        pads.push(Pad { at, frame, long: long * draw.range(0.94, 1.06), order: 0, grows: true });
    }
    let mut next = 0;
    while next < pads.len() && pads.len() < 17 {
        let (at, frame, long, order) = (pads[next].at, pads[next].frame, pads[next].long, pads[next].order);
        next += 1;
        if order == 3 {
            continue;
        }
        let both = [-0.62 + draw.signed() * 0.14, 0.58 + draw.signed() * 0.14];
        let alone = [draw.signed() * 0.3];
        let shoots: &[f32] = if order == 0 || draw.unit() < 0.62 { &both } else { &alone };
        for angle in shoots {
            let rim = edge(*angle, long);
            // New pads turn away from the plane of the old one, and rise again.
            let twist = draw.range(0.15, 0.65) * if draw.unit() < 0.5 { -1.0 } else { 1.0 };
            let frame = frame * lean_over(*angle * 0.85) * Mat3::from_rotation_y(twist);
            let upright = frame.y_axis.lerp(Vec3::Y, 0.22).normalize_or(Vec3::Y);
            let across = (frame.x_axis - upright * frame.x_axis.dot(upright)).normalize_or(Vec3::X);
            let frame = Mat3::from_cols(across, upright, across.cross(upright));
            let shorter = long * draw.range(0.76, 0.92);
            let at = at + pads[next - 1].frame * (rim * 0.955);
            pads.push(Pad { at, frame, long: shorter, order: order + 1, grows: true });
        }
        pads[next - 1].grows = false;
    }
    for pad in &pads {
        grow(growth, pad, draw);
    }
}

/// A turn in the plane of a pad, positive towards +X.
fn lean_over(angle: f32) -> Mat3 {
    Mat3::from_rotation_z(-angle)
}

/// Half the width of a pad at a share of its length: narrow where it is fixed, widest above the middle.
fn half_width(t: f32, long: f32) -> f32 {
    let body = (1.0 - pow((2.0 * t - 1.0).abs(), 2.4)).max(0.0).sqrt();
    long * 0.41 * body * (0.62 + 0.62 * t - 0.2 * t * t)
}

/// The rim of a pad at an angle from its tip, in its frame.
fn edge(angle: f32, long: f32) -> Vec3 {
    let (_, c) = sin_cos(angle);
    let t = 0.5 + 0.5 * c;
    Vec3::new(
        half_width(t.min(0.985), long) * angle.signum() * (sin(angle).abs() * 4.0).min(1.0),
        t * long,
        0.0,
    )
}

fn grow(growth: &mut Growth, pad: &Pad, draw: &mut Stream) {
    let long = pad.long;
    // The oldest are thick and almost round.
    let thick = long * (0.11 - 0.016 * pad.order as f32);
    let (bow, wave) = (draw.signed() * 0.07, draw.unit() * 6.0);
    let bend = |p: Vec3| {
        let t = p.y / long;
        let dish = bow * long * (4.0 * t * (1.0 - t)) + 0.012 * long * sin(7.0 * t + wave);
        pad.at + pad.frame * (p + Vec3::Z * dish)
    };
    let body = displaced(3, |d| {
        let t = 0.5 + 0.5 * d.y;
        let round = (1.0 - d.y * d.y).max(1e-4).sqrt();
        let (x, z) = (d.x / round, d.z / round);
        // Fuller than an egg: the rim is thick.
        let full = pow(1.0 - x * x * 0.86, 0.7);
        let ends = pow(round, 0.75);
        bend(Vec3::new(
            x * half_width(t, long).max(long * 0.01 * round),
            t * long,
            z.signum() * z.abs() * thick * full * ends,
        ))
    });
    growth.add("pads", "leaves", box_project_faces(&body));
    let mut spines = TriMesh::default();
    let step = long * 0.165;
    for row in 1..6 {
        let t = row as f32 / 6.2;
        let half = half_width(t, long) * 0.86;
        let count = (2.0 * half / step).round().max(1.0) as i32;
        for column in 0..=count {
            let x = (column as f32 / count as f32 * 2.0 - 1.0) * half
                + step * 0.25 * if row % 2 == 0 { 1.0 } else { -1.0 };
            let face = if (row + column) % 2 == 0 { 1.0 } else { -1.0 };
            let across = (x / half_width(t, long)).clamp(-0.98, 0.98);
            let swell = pow(1.0 - across * across * 0.86, 0.7) * pow((4.0 * t * (1.0 - t)).sqrt(), 0.75);
            let root = bend(Vec3::new(x, t * long, face * thick * swell * 0.98));
            for _ in 0..2 {
                let way = Vec3::new(draw.signed() * 0.7, draw.range(-0.3, 0.8), face).normalize_or(Vec3::Z);
                spine(&mut spines, root, pad.frame * way, long * draw.range(0.05, 0.085));
            }
        }
    }
    growth.add("spines", "paper", spines);
    if pad.grows && pad.order > 0 {
        for k in 0..3 {
            let angle = (k as f32 - 1.0) * 0.5 + draw.signed() * 0.12;
            let rim = edge(angle, long);
            let way = pad.frame * lean_over(angle * 0.8) * Vec3::Y;
            let lean = Mat3::from_cols(way.cross(pad.frame.z_axis), way, pad.frame.z_axis);
            let fruit = displaced(1, |d| {
                let waist = 0.62 + 0.3 * d.y;
                Vec3::new(d.x * waist * 0.062, d.y.min(0.82) * 0.085, d.z * waist * 0.062) * long * 1.2
            });
            let seat = pad.at + pad.frame * (rim * 0.985) + way * long * 0.075;
            growth.add("fruit", "petals", fruit.turned(lean).moved(seat));
            if k == 1 && draw.unit() < 0.5 {
                flower(growth, seat + way * long * 0.07, long * 0.16, draw);
            }
        }
    }
}

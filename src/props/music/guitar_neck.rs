//! The neck of a guitar: fingerboard, frets at equal temperament, head with its pegs, strings.

use glam::{Vec2, Vec3};

use super::guitar::{NUT, SADDLE};
use super::strings::{peg, strings};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, loft, smooth};
use crate::num::math::{FRAC_PI_2, PI, on_circle, pow, rot_x};
use crate::props::pieces::Piece;

/// Neck, fingerboard with its frets, head, pegs and strings over a body whose face is at `face`.
pub fn neck(pieces: &mut Vec<Piece>, face: f32, electric: bool) {
    let (heel, top) = (if electric { 0.3 } else { 0.46 }, NUT + 0.004);
    let rings: Vec<Vec<Vec3>> = (0..=6)
        .map(|i| {
            let t = i as f32 / 6.0;
            let (wide, deep) =
                (0.029 - 0.006 * t, 0.024 - 0.004 * t + if t < 0.1 && !electric { 0.03 } else { 0.0 });
            // The flat side is glued to the fingerboard.
            let mut ring: Vec<Vec3> = (0..=8)
                .map(|k| {
                    let c = on_circle(PI + PI * k as f32 / 8.0);
                    Vec3::new(c.x * wide, heel + (top - heel) * t, face + c.y * deep)
                })
                .collect();
            ring.reverse();
            ring
        })
        .collect();
    let light = if electric { "spruce" } else { "wood" };
    pieces.push(("neck", light, loft(&rings, 0.8)));
    let low = if electric { 0.315 } else { 0.37 };
    let board = bar(
        &[Vec3::new(0.0, low, face + 0.0035), Vec3::new(0.0, NUT, face + 0.0035)],
        Vec3::Z,
        |t| Vec2::new(0.057 - 0.012 * t, 0.007),
        0.0015,
    );
    pieces.push(("fingerboard", "wood", board));
    let scale = NUT - SADDLE - 0.006;
    for fret in 1..=20 {
        // Twelve equal steps halve the string (equal temperament).
        let y = NUT - scale * (1.0 - pow(2.0, -(fret as f32) / 12.0));
        if y < low + 0.006 {
            break;
        }
        let wide = 0.057 - 0.012 * (y - low) / (NUT - low);
        pieces.push((
            "frets",
            "steel",
            bevel_box(Vec3::new(wide, 0.0024, 0.0024), 0.0006).at(0.0, y, face + 0.0073),
        ));
        if matches!(fret, 3 | 5 | 7 | 9 | 12 | 15) {
            let next = NUT - scale * (1.0 - pow(2.0, -(fret as f32 - 1.0) / 12.0));
            let dot = cylinder(0.0034, 0.0012, 12, 0.0003).turned(rot_x(FRAC_PI_2));
            pieces.push(("dots", "white", dot.at(0.0, (y + next) * 0.5, face + 0.0066)));
        }
    }
    pieces.push((
        "nut",
        "white",
        bevel_box(Vec3::new(0.045, 0.005, 0.011), 0.001).at(0.0, NUT + 0.001, face + 0.0045),
    ));
    head(pieces, face, light, electric);
    let from = Vec3::new(0.0, SADDLE + 0.006, face + 0.0135);
    let to = Vec3::new(0.0, NUT + 0.002, face + 0.0105);
    pieces.extend(
        strings(6, from, to, (0.0525, 0.036), 0.0006).into_iter().map(|mesh| ("strings", "steel", mesh)),
    );
}

/// The head leans back; three pegs a side, or six in line.
fn head(pieces: &mut Vec<Piece>, face: f32, slot: &'static str, electric: bool) {
    let foot = Vec3::new(0.0, NUT + 0.002, face - 0.006);
    let line: Vec<Vec2> = if electric {
        smooth(
            &[
                (0.022, 0.0),
                (0.028, 0.03),
                (0.04, 0.06),
                (0.042, 0.12),
                (0.036, 0.16),
                (0.012, 0.172),
                (-0.014, 0.166),
                (-0.026, 0.14),
                (-0.03, 0.06),
                (-0.024, 0.0),
            ]
            .map(|(x, y)| Vec2::new(-x, y)),
            2,
        )
        .into_iter()
        .rev()
        .collect()
    } else {
        [
            (0.023, 0.0),
            (0.034, 0.024),
            (0.036, 0.16),
            (0.03, 0.17),
            (0.01, 0.175),
            (-0.01, 0.175),
            (-0.03, 0.17),
            (-0.036, 0.16),
            (-0.034, 0.024),
            (-0.023, 0.0),
        ]
        .map(|(x, y)| Vec2::new(x, y))
        .to_vec()
    };
    let lean = rot_x(-0.2);
    let put = |mesh: TriMesh| mesh.turned(lean).moved(foot);
    pieces.push(("head", slot, put(extrude(&line, 0.015, 0.003))));
    for i in 0..6 {
        let (x, y, side) = if electric {
            (-0.03 + 0.0015 * i as f32 - 0.006, 0.034 + 0.0235 * i as f32, -1.0)
        } else {
            let side = if i % 2 == 0 { -1.0 } else { 1.0 };
            (side * 0.036, 0.045 + 0.045 * (i / 2) as f32, side)
        };
        for (part, slot, mesh) in
            peg(Vec3::new(x, y, 0.0), side, "steel", if electric { "steel" } else { "white" })
        {
            pieces.push((part, slot, put(mesh)));
        }
        let end = lean * Vec3::new(x - side * 0.011, y, 0.019) + foot;
        let start = Vec3::new((i as f32 - 2.5) * 0.0072, NUT + 0.002, face + 0.0105);
        pieces.push(("strings", "steel", crate::mesh::tube(&[start, end], 0.0006, 4)));
    }
}

//! The pillar of a harp: fluted under a crown, or bowed with a scroll as on the harps of Ireland.

use glam::{Vec2, Vec3};

use super::harp::PILLAR_X;
use crate::mesh::{bar, lathe, ring, smooth, smooth_profile, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};
use crate::props::pieces::Piece;

pub fn pillar(pieces: &mut Vec<Piece>, celtic: bool, ornate: bool) {
    if celtic {
        // A bowed pillar, as on the harps of Ireland.
        let points = [
            (PILLAR_X - 0.1, 0.12),
            (PILLAR_X + 0.02, 0.5),
            (PILLAR_X + 0.06, 0.95),
            (PILLAR_X + 0.03, 1.35),
            (PILLAR_X - 0.01, 1.6),
        ];
        let path: Vec<Vec3> = smooth(&points.map(|(x, y)| Vec3::new(x, y, 0.0)), 5);
        pieces.push((
            "pillar",
            "wood",
            bar(
                &path,
                Vec3::Z,
                |t| Vec2::new(0.06 + 0.02 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0)), 0.056),
                0.016,
            ),
        ));
        let scroll: Vec<Vec3> = (0..=16)
            .map(|i| {
                let t = i as f32 / 16.0;
                let c = on_circle(-FRAC_PI_2 + TAU * 1.1 * t) * 0.055 * (1.0 - 0.6 * t);
                Vec3::new(PILLAR_X + 0.035 + c.x * 0.8, 1.66 + c.y, 0.0)
            })
            .collect();
        pieces.push(("pillar", "wood", tube_varying(&scroll, |t| 0.026 - 0.012 * t, 10)));
        return;
    }
    let slot = if ornate { "gold" } else { "wood" };
    let shaft: Vec<Vec2> = std::iter::once(Vec2::ZERO)
        .chain(smooth_profile(
            &[
                (0.06, 0.0),
                (0.064, 0.02),
                (0.05, 0.045),
                (0.054, 0.07),
                (0.036, 0.1),
                (0.031, 0.4),
                (0.028, 1.2),
                (0.036, 1.225),
                (0.03, 1.25),
                (0.05, 1.31),
                (0.058, 1.37),
            ],
            1,
        ))
        .chain([Vec2::new(0.0, 1.37)])
        .collect();
    let at = Vec3::new(PILLAR_X - 0.02, 0.16, 0.0);
    // It leans a little towards the neck's head.
    let lean = crate::num::math::rot_z(-0.022);
    pieces.push(("pillar", slot, lathe(&shaft, 20, 0.8).turned(lean).moved(at)));
    for i in 0..10 {
        let c = on_circle(TAU * i as f32 / 10.0) * 0.0305;
        let flute = tube(&[Vec3::new(c.x, 0.12, c.y), Vec3::new(c.x * 0.92, 1.19, c.y * 0.92)], 0.0058, 5);
        pieces.push(("pillar", slot, flute.turned(lean).moved(at)));
    }
    // The crown: a drum with rings, leaves when gilded.
    let crown = Vec3::new(PILLAR_X + 0.012, 1.52, 0.0);
    let line = [
        (0.05, 0.0),
        (0.066, 0.016),
        (0.056, 0.04),
        (0.06, 0.13),
        (0.078, 0.2),
        (0.082, 0.225),
        (0.05, 0.25),
        (0.0, 0.258),
    ];
    let mut drum = vec![Vec2::ZERO];
    drum.extend(smooth_profile(&line, 2));
    pieces.push(("crown", slot, lathe(&drum, 24, 0.8).moved(crown)));
    for (y, r) in [(0.045, 0.059), (0.12, 0.061), (0.205, 0.081)] {
        pieces.push(("crown", "gold", ring(r, 0.0055, 24, 6).moved(crown + Vec3::Y * y)));
    }
    if ornate {
        for i in 0..8 {
            let leaf = [
                Vec3::new(0.0, 0.05, 0.06),
                Vec3::new(0.0, 0.13, 0.075),
                Vec3::new(0.0, 0.19, 0.105),
                Vec3::new(0.0, 0.17, 0.125),
            ];
            let leaf =
                bar(&smooth(&leaf, 3), Vec3::Z, |t| Vec2::new(0.042 * (1.0 - t * t) + 0.008, 0.008), 0.002);
            pieces.push(("crown", "gold", leaf.yawed(TAU * i as f32 / 8.0).moved(crown)));
        }
    }
}

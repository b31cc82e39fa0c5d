//! Drums and cymbals: a shell with hoops, lugs and two heads; a dished plate of bronze; stands.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::pieces::Piece;

/// A drum about +Y from y = 0: `lugs` around, heads above and below.
pub fn drum(radius: f32, tall: f32, lugs: u32, shell: &'static str, metal: &'static str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![("shells", shell, cylinder(radius, tall, 24, 0.0))];
    let high = (tall * 0.16).min(0.026);
    for y in [0.0, tall - high] {
        let out = if y > 0.0 { 0.005 } else { -0.005 };
        pieces.push(("hoops", metal, hoop(radius, high).at(0.0, y + out, 0.0)));
    }
    for y in [-0.001, tall - 0.003] {
        pieces.push(("heads", "white", cylinder(radius - 0.002, 0.004, 24, 0.0).at(0.0, y, 0.0)));
    }
    for i in 0..lugs {
        let turn = TAU * (i as f32 + 0.5) / lugs as f32;
        let put = |mesh: TriMesh| mesh.at(0.0, 0.0, radius + 0.006).yawed(turn);
        let block = (tall * 0.34).min(0.07);
        for y in if tall > 0.2 { vec![tall * 0.24, tall * 0.76] } else { vec![tall * 0.5] } {
            pieces.push((
                "lugs",
                "steel",
                put(bevel_box(Vec3::new(0.016, block, 0.014), 0.0).at(0.0, y, 0.0)),
            ));
        }
        let rod = tube(&[Vec3::ZERO, Vec3::Y * (tall - high)], 0.0035, 4);
        pieces.push(("lugs", "steel", put(rod.at(0.0, high * 0.5, 0.006))));
    }
    pieces
}

/// A counter-hoop standing on y = 0 around a shell.
fn hoop(radius: f32, tall: f32) -> TriMesh {
    let (inside, outside) = (radius, radius + 0.009);
    lathe(&profile(&[(inside, 0.0), (outside, 0.0), (outside, tall), (inside, tall), (inside, 0.0)]), 24, 0.5)
}

/// A cymbal about +Y with its edge near y = 0: a bell in the middle, thin at the rim.
pub fn cymbal(radius: f32) -> TriMesh {
    let line = [
        (0.0, 0.0215),
        (radius * 0.12, 0.02),
        (radius * 0.19, 0.012),
        (radius * 0.6, 0.006),
        (radius, -0.0025),
        (radius, -0.001),
        (radius * 0.6, 0.0085),
        (radius * 0.2, 0.0155),
        (radius * 0.13, 0.0245),
        (radius * 0.05, 0.027),
        (0.0, 0.027),
    ];
    lathe(&profile(&line), 28, 0.5)
}

/// A tripod with an upright to the height `top`, at the origin.
pub fn tripod(top: f32, spread: f32, turn: f32) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let knot = 0.24f32.min(top * 0.4);
    for i in 0..3 {
        let out = on_circle(turn + TAU * i as f32 / 3.0);
        let foot = Vec3::new(out.x * spread, 0.012, out.y * spread);
        let at = Vec3::new(out.x * 0.014, knot, out.y * 0.014);
        pieces.push(("stands", "steel", tube(&[foot, at], 0.0075, 8)));
        let brace = foot.lerp(at, 0.45);
        pieces.push((
            "stands",
            "steel",
            tube(&[brace, Vec3::new(out.x * 0.012, knot * 0.32, out.y * 0.012)], 0.005, 6),
        ));
        pieces.push(("feet", "rubber", cylinder(0.014, 0.03, 8, 0.004).at(foot.x, 0.0, foot.z)));
    }
    let low = knot * 0.28;
    pieces.push(("stands", "steel", cylinder(0.0125, knot - low + 0.03, 12, 0.0).at(0.0, low, 0.0)));
    let mid = knot + (top - knot) * 0.5;
    pieces.push(("stands", "steel", cylinder(0.0105, mid - knot, 10, 0.0).at(0.0, knot, 0.0)));
    pieces.push(("stands", "steel", cylinder(0.0075, top - mid + 0.02, 8, 0.0).at(0.0, mid - 0.02, 0.0)));
    for y in [knot + 0.014, mid] {
        pieces.push(("stands", "rubber", cylinder(0.016, 0.03, 10, 0.004).at(0.0, y - 0.015, 0.0)));
    }
    pieces
}

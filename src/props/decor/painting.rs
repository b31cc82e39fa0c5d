//! What is painted on a canvas: hills, a sea, a sitter or bare forms, in coats that lie on one another.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude};
use crate::num::Stream;
use crate::num::math::{TAU, on_circle, sin};
use crate::props::{Shape, SlotSpec};

/// The slots of the three paints.
pub const PAINTS: [SlotSpec; 3] = [
    SlotSpec { name: "canvas", material: "canvas painting" },
    SlotSpec { name: "green paint", material: "dark green canvas painting" },
    SlotSpec { name: "ochre paint", material: "ochre canvas painting" },
];

/// Thickness of the ground and of each coat on it, metres.
const GROUND_M: f32 = 0.002;
const COAT_M: f32 = 0.0006;

/// A painting of `size` metres about the middle of its ground, facing +Z; `place` takes it to where it hangs.
/// What it shows is drawn by `hand`.
pub fn paint(
    shape: &mut Shape,
    size: Vec2,
    bare: bool,
    hand: &mut Stream,
    place: impl Fn(TriMesh) -> TriMesh,
) {
    let mut paints = PAINTS.map(|slot| slot.name);
    let upright = size.y > size.x * 1.05;
    let motif = if bare { 3 } else { hand.below(if upright { 4 } else { 3 }) };
    // A clear sky, an evening or a wood.
    paints.rotate_left(hand.below(3));
    let [ground, first, second] = paints;
    let cloth = bevel_box(size.extend(GROUND_M), 0.0);
    let cloth = cloth.uv_moved(Vec2::new(hand.unit(), hand.unit()) * 4.0);
    shape.add("painting", ground, place(cloth));
    let half = size * 0.5;
    let mut coat = 0;
    let mut put = |slot: &'static str, outline: Vec<Vec2>, shift: Vec2| {
        coat += 1;
        let within: Vec<Vec2> = outline.iter().map(|p| p.clamp(-half * 0.985, half * 0.985)).collect();
        let mesh = extrude(&within, COAT_M, 0.0).uv_moved(shift);
        let z = GROUND_M * 0.5 + COAT_M * (0.4 * coat as f32 - 0.1);
        shape.add("painting", slot, place(mesh.moved(Vec3::Z * z)));
    };
    let shift = |hand: &mut Stream| Vec2::new(hand.unit(), hand.unit()) * 4.0;
    match motif {
        0 => {
            let sun = Vec2::new(hand.signed() * 0.6, hand.range(0.35, 0.65)) * half;
            put(second, round(sun, Vec2::splat(size.y * hand.range(0.06, 0.1)), 16), Vec2::ZERO);
            put(first, ridge(half, hand.range(-0.05, 0.1), 0.34, 2.2, hand), shift(hand));
            put(second, ridge(half, hand.range(-0.55, -0.4), 0.22, 1.1, hand), shift(hand));
            for _ in 0..hand.between(2, 5) {
                let foot = Vec2::new(hand.signed() * 0.85 * half.x, hand.range(-0.75, -0.5) * half.y);
                put(first, tree(foot, size.y * hand.range(0.12, 0.24)), Vec2::ZERO);
            }
        }
        1 => {
            let level = hand.range(-0.3, 0.05);
            put(first, ridge(half, level, 0.03, 3.0, hand), shift(hand));
            let at = Vec2::new(hand.signed() * 0.5, level + hand.range(-0.16, -0.04)) * half;
            let big = size.y * hand.range(0.2, 0.3);
            for outline in ship(at, big) {
                put(second, outline, Vec2::ZERO);
            }
            let shore = Vec2::new(half.x * 0.75, level * half.y);
            put(second, round(shore, Vec2::new(half.x * 0.24, half.y * 0.1), 14), shift(hand));
        }
        2 if !upright => {
            // A table with a bowl of fruit.
            put(first, ridge(half, -0.42, 0.0, 1.0, hand), shift(hand));
            let low = Vec2::new(hand.signed() * 0.25 * half.x, -0.5 * half.y);
            let wide = (half.x * 0.5).min(half.y * 0.8);
            for i in 0..5 {
                let out = Vec2::new((i as f32 - 2.0) * 0.34, if i % 2 == 0 { 0.5 } else { 0.66 }) * wide;
                let slot = if i % 2 == 0 { second } else { first };
                put(slot, round(low + out, Vec2::splat(wide * hand.range(0.2, 0.26)), 14), Vec2::ZERO);
            }
            put(second, bowl(low, wide), shift(hand));
        }
        2 => sitter(half, [first, second], &mut put),
        _ => {
            for i in 0..hand.between(4, 7) {
                let wide = Vec2::new(hand.range(0.12, 0.5), hand.range(0.12, 0.5)) * half;
                let at = Vec2::new(hand.signed(), hand.signed()) * (half * 0.96 - wide);
                let slot = if i % 2 == 0 { first } else { second };
                let sides = *hand.pick(&[4, 4, 20]);
                put(slot, round(at, wide, sides), shift(hand));
            }
        }
    }
}

/// A head and shoulders before the ground.
fn sitter(
    half: Vec2,
    [first, second]: [&'static str; 2],
    put: &mut impl FnMut(&'static str, Vec<Vec2>, Vec2),
) {
    let r = half.x.min(half.y) * 0.3;
    let chin = Vec2::new(0.0, half.y * 0.12);
    let coat = [
        (-2.6, -9.0),
        (2.6, -9.0),
        (2.5, -2.4),
        (1.9, -1.5),
        (0.55, -1.0),
        (-0.55, -1.0),
        (-1.9, -1.5),
        (-2.5, -2.4),
    ];
    let coat = coat.map(|(x, y)| chin + Vec2::new(x, y) * r * 0.8).to_vec();
    put(first, round(chin + Vec2::Y * r * 0.62, Vec2::new(r * 0.98, r * 1.18), 20), Vec2::ZERO);
    put(second, corners(chin - Vec2::Y * r * 0.8, Vec2::new(r * 0.32, r * 0.6)), Vec2::ZERO);
    put(first, coat, Vec2::ONE);
    put(second, round(chin + Vec2::Y * r * 0.3, Vec2::new(r * 0.74, r * 0.98), 20), Vec2::ONE);
}

/// Everything below a rolling line at `level` (−1..1 of half the height), `swing` of the height up and down.
fn ridge(half: Vec2, level: f32, swing: f32, waves: f32, hand: &mut Stream) -> Vec<Vec2> {
    let half = half * 0.985;
    let (a, b) = (hand.unit() * TAU, hand.unit() * TAU);
    let steps = 14;
    let line = (0..=steps).rev().map(|i| {
        let u = i as f32 / steps as f32;
        let roll = sin(u * waves * TAU + a) * 0.6 + sin(u * waves * 2.7 * TAU + b) * 0.4;
        Vec2::new(
            (u * 2.0 - 1.0) * half.x,
            ((level + swing * roll) * half.y).clamp(-half.y * 0.96, half.y * 0.96),
        )
    });
    [-half, Vec2::new(half.x, -half.y)].into_iter().chain(line).collect()
}

/// A round or cornered patch.
fn round(middle: Vec2, radii: Vec2, sides: usize) -> Vec<Vec2> {
    if sides == 4 {
        return corners(middle, radii);
    }
    (0..sides).map(|i| middle + on_circle(TAU * i as f32 / sides as f32) * radii).collect()
}

fn corners(middle: Vec2, radii: Vec2) -> Vec<Vec2> {
    [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
        .map(|(x, y)| middle + Vec2::new(x, y) * radii)
        .to_vec()
}

fn tree(foot: Vec2, tall: f32) -> Vec<Vec2> {
    let line = [
        (-0.03, 0.0),
        (0.03, 0.0),
        (0.04, 0.2),
        (0.26, 0.32),
        (0.3, 0.6),
        (0.12, 0.92),
        (-0.08, 1.0),
        (-0.26, 0.74),
        (-0.3, 0.42),
        (-0.04, 0.2),
    ];
    line.map(|(x, y)| foot + Vec2::new(x, y) * tall).to_vec()
}

/// A hull and two sails.
fn ship(at: Vec2, big: f32) -> [Vec<Vec2>; 3] {
    let hull = [(-0.45, 0.12), (-0.34, -0.06), (0.34, -0.06), (0.55, 0.14)];
    let main = [(-0.06, 0.17), (0.44, 0.19), (0.0, 1.0)];
    let fore = [(-0.12, 0.17), (-0.1, 0.82), (-0.46, 0.19)];
    let made = |line: &[(f32, f32)]| line.iter().map(|(x, y)| at + Vec2::new(*x, *y) * big).collect();
    [made(&hull), made(&main), made(&fore)]
}

fn bowl(low: Vec2, wide: f32) -> Vec<Vec2> {
    let line = [
        (-0.3, -0.22),
        (0.3, -0.22),
        (0.32, -0.12),
        (0.75, 0.12),
        (1.0, 0.5),
        (-1.0, 0.5),
        (-0.75, 0.12),
        (-0.32, -0.12),
    ];
    line.map(|(x, y)| low + Vec2::new(x, y) * wide).to_vec()
}

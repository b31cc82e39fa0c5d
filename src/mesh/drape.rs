//! Lets a cloth hang over a table: flat on top, folds where it has nowhere else to go.

use glam::{Vec2, Vec3};

use crate::num::{Seed, math};

/// What the cloth lies on: a level top about the origin, in y = 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Top {
    /// A rectangle of (x, z) metres.
    Box(Vec2),
    /// A disc, radius in metres.
    Round(f32),
}

/// A rectangular cloth and where it ends up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drape {
    /// Width and length of the cloth, metres; its middle lies on the middle of the top.
    pub size: Vec2,
    /// Pieces along its width and length (2..=128 each).
    pub pieces: [u32; 2],
    /// What it lies on.
    pub top: Top,
    /// How far below the top the floor is, metres.
    pub drop_m: f32,
}

const ROUNDS: usize = 14;
/// How far the cloth keeps from what it lies on, metres.
const GAP_M: f32 = 0.002;

/// The points of the draped cloth, row by row (rows along +z, columns along +x), for [`super::cloth()`] with
/// the face up: that cloth turns its face where ∂column × ∂row points, so rows run from +z to −z. It starts
/// with every point let down from the edge nearest to it, with small waves as the seed has them, and is then
/// pulled to its true lengths (position-based dynamics, Müller et al. 2007). Empty for measures that are none.
pub fn drape(how: &Drape, seed: Seed) -> Vec<Vec3> {
    let extent = match how.top {
        Top::Box(size) => size * 0.5,
        Top::Round(radius) => Vec2::splat(radius),
    };
    let measures = [how.size.x, how.size.y, extent.x, extent.y, how.drop_m];
    if measures.iter().any(|m| !m.is_finite() || *m <= 0.0) {
        return Vec::new();
    }
    let [columns, rows] = how.pieces.map(|n| n.clamp(2, 128) as usize);
    let wide = columns + 1;
    let cell = how.size / Vec2::new(columns as f32, rows as f32);
    let phase = seed.stream("folds").range(0.0, math::TAU);
    let rest = |i: usize| {
        let share = Vec2::new((i % wide) as f32 / columns as f32, (i / wide) as f32 / rows as f32);
        (share - Vec2::splat(0.5)) * how.size * Vec2::new(1.0, -1.0)
    };
    let count = wide * (rows + 1);
    let mut points: Vec<Vec3> = (0..count).map(|i| let_down(how, extent, rest(i), phase)).collect();
    let is_held: Vec<bool> = (0..count).map(|i| nearest(how.top, extent, rest(i)) == rest(i)).collect();
    let links = links(wide, rows, cell);
    for round in 0..ROUNDS {
        // Less and less weight, so that it comes to rest.
        let fall = cell.min_element() * 0.12 * (1.0 - round as f32 / ROUNDS as f32);
        for (p, is_held) in points.iter_mut().zip(&is_held) {
            p.y -= if *is_held { 0.0 } else { fall };
        }
        for (a, b, length, stiffness) in &links {
            let (a, b) = (*a as usize, *b as usize);
            let [weight_a, weight_b] = [a, b].map(|i| if is_held[i] { 0.0 } else { 1.0 });
            let between = points[b] - points[a];
            let distance = between.length();
            if distance > 1e-9 && weight_a + weight_b > 0.0 {
                let pull = between * ((distance - length) / distance * stiffness / (weight_a + weight_b));
                points[a] += pull * weight_a;
                points[b] -= pull * weight_b;
            }
        }
        for (p, is_held) in points.iter_mut().zip(&is_held) {
            if !is_held {
                *p = kept_out(how, extent, *p);
            }
        }
    }
    points
}

/// Neighbours and the length between them: weave, diagonals, and a soft one over two against kinks.
fn links(wide: usize, rows: usize, cell: Vec2) -> Vec<(u32, u32, f32, f32)> {
    let mut links = Vec::new();
    for r in 0..=rows {
        for c in 0..wide {
            let mut link = |to_c: usize, to_r: usize, stiffness: f32| {
                if to_c < wide && to_r <= rows {
                    let way = Vec2::new(to_c.abs_diff(c) as f32, (to_r - r) as f32) * cell;
                    links.push(((r * wide + c) as u32, (to_r * wide + to_c) as u32, way.length(), stiffness));
                }
            };
            link(c + 1, r, 0.95);
            link(c, r + 1, 0.95);
            link(c + 1, r + 1, 0.25);
            link(c.wrapping_sub(1), r + 1, 0.25);
            link(c + 2, r, 0.08);
            link(c, r + 2, 0.08);
        }
    }
    links
}

fn nearest(top: Top, extent: Vec2, p: Vec2) -> Vec2 {
    match top {
        Top::Box(_) => p.clamp(-extent, extent),
        Top::Round(radius) => p.clamp_length_max(radius),
    }
}

/// Where a point of the flat cloth starts: down from the edge, a little outside it, on waves that grow.
fn let_down(how: &Drape, extent: Vec2, flat: Vec2, phase: f32) -> Vec3 {
    let edge = nearest(how.top, extent, flat);
    let over = flat - edge;
    let below = over.length();
    if below <= 0.0 {
        return Vec3::new(flat.x, GAP_M, flat.y);
    }
    let outward = over / below;
    let around = math::atan2(flat.y, flat.x);
    let wave = |count: f32| math::sin(around * count + phase);
    let at = match how.top {
        Top::Box(_) => {
            // What is over at a corner folds flat in two, and the fold sticks out along the diagonal: a point
            // of the quarter circle goes as far up its ball as it was along its arc, so no length changes.
            let turn = math::atan2(over.y.abs(), over.x.abs()) / math::FRAC_PI_2;
            let along = turn.min(1.0 - turn) * 2.0;
            let (out, down) = math::sin_cos(math::FRAC_PI_4 * along);
            // The two layers stand apart, each towards its own side, and meet at the edge of the fold.
            let apart = (0.3 + 0.1 * math::sin(around.floor() + phase)) * (1.0 - along * along * along);
            let way = math::on_circle(math::FRAC_PI_4 + if turn < 0.5 { -apart } else { apart });
            let way = (way * out).copysign(over) + outward * (0.05 + 0.02 * wave(7.0)) * (1.0 - along);
            (edge + way * below + outward * GAP_M).extend(down * below)
        }
        Top::Round(_) => {
            let out = below * (0.3 + 0.15 * wave(11.0) + 0.06 * math::sin(around * 19.0 - phase));
            (edge + outward * (out + GAP_M)).extend((below * below - out * out).max(0.0).sqrt())
        }
    };
    Vec3::new(at.x, (GAP_M - at.z).max(GAP_M - how.drop_m), at.y)
}

/// Out of the body of the table, which is solid from the top down to the floor, and not below that.
fn kept_out(how: &Drape, extent: Vec2, p: Vec3) -> Vec3 {
    let flat = Vec2::new(p.x, p.z);
    let low = GAP_M - how.drop_m;
    let inside = match how.top {
        Top::Box(_) => (extent + Vec2::splat(GAP_M) - flat.abs()).min_element(),
        Top::Round(radius) => radius + GAP_M - flat.length(),
    };
    if inside <= 0.0 || p.y >= GAP_M {
        return p.with_y(p.y.max(low));
    }
    if GAP_M - p.y < inside {
        return p.with_y(GAP_M);
    }
    let flat = match how.top {
        Top::Box(_) => {
            let room = extent + Vec2::splat(GAP_M) - flat.abs();
            let sign = Vec2::ONE.copysign(flat);
            if room.x < room.y {
                Vec2::new((extent.x + GAP_M) * sign.x, flat.y)
            } else {
                Vec2::new(flat.x, (extent.y + GAP_M) * sign.y)
            }
        }
        Top::Round(radius) => flat.normalize_or(Vec2::X) * (radius + GAP_M),
    };
    Vec3::new(flat.x, p.y.max(low), flat.y)
}

//! Are things that share an order in that order: one line, a grid, mirrored pairs, a stack, inside something?

use glam::Vec2;

use super::plane::in_convex;
use super::solids::Solid;
use super::turned::Turned;

/// How far off its place in an order a thing may be, metres.
const OFF_M: f32 = 0.15;
/// How far a wall piece may hang off the common height, metres.
const OFF_HEIGHT_M: f32 = 0.06;
/// How far off the mirrored place a thing may be, metres.
const OFF_MIRROR_M: f32 = 0.25;

/// Whether things stand in one line, at one height, evenly spaced.
pub fn aligned(all: &[Turned]) -> bool {
    let Some((a, b)) = ends(all) else { return true };
    let along = (b - a).normalize_or_zero();
    let level = |t: &Turned| (t.bottom + t.top) * 0.5;
    let (low, high) = range(all.iter().map(level));
    let (low_foot, high_foot) = range(all.iter().map(|t| t.bottom));
    let level = (high - low).min(high_foot - low_foot) <= OFF_HEIGHT_M;
    let straight = all.iter().all(|t| (t.middle - a).perp_dot(along).abs() <= OFF_M);
    level && straight && evenly(all.iter().map(|t| (t.middle - a).dot(along)).collect())
}

/// Whether things stand in rows and columns that are evenly spaced; only the last line may be short.
pub fn grid(all: &[Turned]) -> bool {
    let Some(first) = all.first() else { return true };
    let same = all.iter().all(|t| t.front.dot(first.front) > 0.99);
    // On a wall columns run upwards, on the floor away from the front.
    let (low, high) = range(all.iter().map(|t| first.local(t.middle).y));
    let upright = high - low < OFF_M && all.len() > 2;
    let place = |t: &Turned| {
        let p = first.local(t.middle);
        if upright { Vec2::new(p.x, (t.bottom + t.top) * 0.5) } else { p }
    };
    let columns = lines(all.iter().map(|t| place(t).x).collect());
    let rows = lines(all.iter().map(|t| place(t).y).collect());
    let full = columns.len() * rows.len() < all.len() + columns.len().max(rows.len());
    same && full && evenly(columns) && evenly(rows)
}

/// Whether things keep apart as far as they do when each has its share of an area, m².
pub fn spread(all: &[Turned], area_m2: f32) -> bool {
    let wanted = (area_m2 / all.len().max(1) as f32).sqrt() * 0.45;
    let near = |(i, a): (usize, &Turned)| all[i + 1..].iter().any(|b| a.middle.distance(b.middle) < wanted);
    !all.iter().enumerate().any(near)
}

/// Whether something has a twin on the other side of the target's middle, or is in that middle itself.
pub fn mirrored(it: &Turned, others: &[Turned], about: &Turned) -> bool {
    let p = about.local(it.middle);
    let twin = |o: &Turned| {
        let q = about.local(o.middle);
        q.distance(Vec2::new(-p.x, p.y)) <= OFF_MIRROR_M && (o.bottom - it.bottom).abs() <= OFF_MIRROR_M
    };
    p.x.abs() <= OFF_M || others.is_empty() || others.iter().any(twin)
}

/// Whether something stands on the middle of what carries it.
pub fn stacked(it: &Turned, under: &Turned) -> bool {
    let off = under.local(it.middle).abs();
    let slack = under.half.max(it.half) * 0.25 + 0.03;
    off.cmple(slack).all() && it.bottom >= under.top - 0.1
}

/// Whether something of the carrier is over it, or walls rise around it on all sides.
pub fn inside(it: &Turned, carrier: &Solid, around: &Turned) -> bool {
    let blocks = &carrier.blocks;
    let covered = blocks.iter().any(|b| b.low.y >= it.top - 0.01 && in_convex(&b.outline, it.middle, 0.0));
    let walled = |towards: Vec2| {
        let reach = (around.half.length() * 2.0 / 0.01) as usize;
        (0..reach).map(|i| it.middle + towards * (i as f32 * 0.01)).any(|p| {
            let rises = |b: &&super::solids::Block| b.high.y > it.bottom + 0.03 && b.low.y < it.bottom + 0.1;
            blocks.iter().filter(rises).any(|b| in_convex(&b.outline, p, 0.0))
        })
    };
    let side = Vec2::new(around.front.y, -around.front.x);
    covered || [side, -side, around.front, -around.front].into_iter().all(walled)
}

/// The two that are farthest apart; none for fewer than two.
fn ends(all: &[Turned]) -> Option<(Vec2, Vec2)> {
    let pairs = all.iter().enumerate().flat_map(|(i, a)| all[i + 1..].iter().map(|b| (a.middle, b.middle)));
    pairs.max_by(|(a, b), (c, d)| a.distance(*b).total_cmp(&c.distance(*d)))
}

/// Whether the steps between values are alike.
fn evenly(mut values: Vec<f32>) -> bool {
    values.sort_by(f32::total_cmp);
    let (least, most) = range(values.windows(2).map(|w| w[1] - w[0]));
    values.len() < 3 || most <= least * 1.3 + OFF_M
}

/// Means of values that lie together.
fn lines(mut values: Vec<f32>) -> Vec<f32> {
    values.sort_by(f32::total_cmp);
    let mut lines: Vec<Vec<f32>> = Vec::new();
    for value in values {
        match lines.last_mut() {
            Some(line) if value - line[0] <= OFF_M => line.push(value),
            _ => lines.push(vec![value]),
        }
    }
    lines.iter().map(|line| line.iter().sum::<f32>() / line.len() as f32).collect()
}

fn range(values: impl Iterator<Item = f32>) -> (f32, f32) {
    values.fold((f32::MAX, f32::MIN), |(low, high), v| (low.min(v), high.max(v)))
}

//! Things that are one above the other in part keep their heights to each other: a branch over a roof.

use std::collections::BTreeSet;

use glam::Vec2;

use super::levels::SLOPE;
use crate::layout::body::Body;
use crate::layout::pose::Pose;
use crate::layout::world::moved;

/// Kept free between them, metres.
const FREE_M: f32 = 0.03;

/// A thing with what it weighs in here: its body, where it is, its foot.
pub struct Stander<'a> {
    /// Its solids.
    pub body: &'a Body,
    /// Where it stands on level ground.
    pub pose: Pose,
    /// Middle of its foot.
    pub middle: Vec2,
    /// Radius of its foot, metres.
    pub radius_m: f32,
}

/// Pairs that must be level with each other.
#[derive(Debug, Default)]
pub struct Links(BTreeSet<(usize, usize)>);

impl Links {
    /// Among these things, by their order.
    pub fn among(things: &[Stander]) -> Links {
        let hulls: Vec<_> = things.iter().map(|t| t.body.hull.posed(&t.pose)).collect();
        let mut pairs = BTreeSet::new();
        for i in 0..things.len() {
            for j in i + 1..things.len() {
                if !hulls[i].apart(&hulls[j], 0.02) && is_close(&things[i], &things[j]) {
                    pairs.insert((i, j));
                }
            }
        }
        Links(pairs)
    }

    /// Whether two must be level.
    pub fn holds(&self, i: usize, j: usize) -> bool {
        self.0.contains(&(i.min(j), i.max(j)))
    }

    /// The links among some of them, by their order there.
    pub fn renumbered(&self, kept: &[usize]) -> Links {
        let number = |old: &usize| kept.iter().position(|k| k == old);
        Links(self.0.iter().filter_map(|(a, b)| Some((number(a)?, number(b)?))).collect())
    }

    /// Whether one has a link at all.
    pub fn touches(&self, i: usize) -> bool {
        self.0.iter().any(|(a, b)| *a == i || *b == i)
    }
}

/// Whether one lies so little above the other that a slope could bring them together.
fn is_close(a: &Stander, b: &Stander) -> bool {
    let shift = SLOPE * 1.42 * (a.middle.distance(b.middle) + a.radius_m + b.radius_m) + FREE_M;
    let theirs: Vec<_> = b.body.solids.iter().map(|s| moved(s, &b.pose)).collect();
    a.body.solids.iter().map(|s| moved(s, &a.pose)).any(|s| {
        theirs.iter().any(|t| {
            let free = (t.bottom - s.top).max(s.bottom - t.top);
            free < shift && !s.outline.apart(&t.outline, 0.01)
        })
    })
}

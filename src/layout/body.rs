//! A piece as the solver sees it: solids with few corners, extents, what blocks a walker.

use glam::Vec2;

use super::Piece;
use super::convex::Convex;
use super::outline;
use crate::mesh::{Prism, Support};

/// Height of a walker; what is higher up blocks nobody.
pub const WALKER_M: f32 = 1.8;
/// What is lower can be stepped on.
pub const STEP_M: f32 = 0.05;
const MOST_SOLIDS: usize = 28;
/// Most parts about a piece's supports that are told apart.
const MOST_ABOUT: usize = 120;

/// A solid upright prism.
#[derive(Clone, Copy, Debug)]
pub struct Solid {
    /// Seen from above.
    pub outline: Convex,
    /// Lowest y.
    pub bottom: f32,
    /// Highest y.
    pub top: f32,
}

/// A piece in its own space.
#[derive(Clone, Debug)]
pub struct Body {
    /// Around everything.
    pub hull: Convex,
    /// The solid parts; together they hold the piece.
    pub solids: Vec<Solid>,
    /// What a walker runs into when the piece stands on the floor.
    pub walk: Vec<Convex>,
    /// Lowest (x, z).
    pub low: Vec2,
    /// Highest (x, z).
    pub high: Vec2,
    /// Lowest y.
    pub bottom: f32,
    /// Highest y.
    pub top: f32,
    /// Outline of what touches the ground.
    pub foot: Convex,
    /// Where other things may stand.
    pub supports: Vec<Support>,
}

impl Body {
    /// Reads a piece; one without solids becomes a point.
    pub fn of(piece: &Piece) -> Body {
        let points = || piece.body.iter().flat_map(|p| p.outline.iter().copied());
        let hull = Convex::around(points());
        let (low, high) = hull.bounds();
        let bottom = piece.body.iter().map(|p| p.bottom).reduce(f32::min).unwrap_or(0.0);
        let top = piece.body.iter().map(|p| p.top).reduce(f32::max).unwrap_or(0.0);
        let low_parts = piece.body.iter().filter(|p| p.bottom < bottom + 0.02);
        let foot = Convex::around(low_parts.flat_map(|p| p.outline.iter().copied()));
        let walk = clusters(&piece.body, bottom + STEP_M, bottom + WALKER_M, 0.4);
        Body {
            hull,
            solids: solids(&piece.body, &piece.supports),
            walk: walk.into_iter().map(|s| s.outline).collect(),
            low,
            high,
            bottom,
            top,
            foot,
            supports: piece.supports.clone(),
        }
    }

    /// Width (x) and depth (z), metres.
    pub fn size(&self) -> Vec2 {
        self.high - self.low
    }
}

fn solids(body: &[Prism], supports: &[Support]) -> Vec<Solid> {
    let solid = |p: &Prism| Solid {
        outline: Convex::around(p.outline.iter().copied()),
        bottom: p.bottom,
        top: p.top,
    };
    if body.len() <= MOST_SOLIDS {
        return body.iter().map(solid).collect();
    }
    // What stands about a surface stays apart: a hull around it would cover the free surface.
    let (mut about, mut rest): (Vec<Prism>, Vec<Prism>) =
        body.iter().cloned().partition(|p| supports.iter().any(|s| stands_about(p, s)));
    if about.len() > MOST_ABOUT {
        rest.append(&mut about);
    }
    let mut solids: Vec<Solid> = about.iter().map(solid).collect();
    if rest.is_empty() {
        return solids;
    }
    // Too many parts: merge what touches within a few layers. Layers end where many parts end, and at surfaces.
    let mut levels: Vec<f32> = rest.iter().flat_map(|p| [p.bottom, p.top]).collect();
    levels.sort_by(f32::total_cmp);
    let layers = 6;
    let mut cuts: Vec<f32> = (0..=layers).map(|i| levels[i * (levels.len() - 1) / layers]).collect();
    let (low, high) = (cuts[0], cuts[layers]);
    cuts.extend(supports.iter().take(layers).map(|s| s.height).filter(|y| *y > low && *y < high));
    cuts.sort_by(f32::total_cmp);
    cuts.dedup();
    solids.extend(cuts.windows(2).flat_map(|w| clusters(&rest, w[0], w[1], 0.01)));
    solids
}

/// Whether a part reaches into the room over a surface, or stands within a hand's breadth of that room.
fn stands_about(part: &Prism, support: &Support) -> bool {
    let near = 0.1;
    let (low, high) = outline::bounds(&part.outline);
    let (from, to) = outline::bounds(&support.outline);
    part.top > support.height + 0.006
        && part.bottom < support.height + support.clear
        && low.cmple(to + near).all()
        && high.cmpge(from - near).all()
}

/// Hulls of the parts between two heights, parts nearer than `reach` in one hull.
fn clusters(body: &[Prism], from: f32, to: f32, reach: f32) -> Vec<Solid> {
    let mut groups: Vec<(Vec2, Vec2, Vec<Vec2>, f32, f32)> = Vec::new();
    for prism in body.iter().filter(|p| p.top > from && p.bottom < to) {
        let first = prism.outline.first().copied().unwrap_or_default();
        let (mut low, mut high) =
            prism.outline.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)));
        let mut points = prism.outline.clone();
        let (mut bottom, mut top) = (prism.bottom.max(from), prism.top.min(to));
        // Swallow every group in reach; the grown group may reach further ones.
        while let Some(i) = groups
            .iter()
            .position(|g| (g.0 - high).max_element() <= reach && (low - g.1).max_element() <= reach)
        {
            let other = groups.swap_remove(i);
            low = low.min(other.0);
            high = high.max(other.1);
            points.extend(other.2);
            bottom = bottom.min(other.3);
            top = top.max(other.4);
        }
        groups.push((low, high, points, bottom, top));
    }
    let solid =
        |g: (Vec2, Vec2, Vec<Vec2>, f32, f32)| Solid { outline: Convex::around(g.2), bottom: g.3, top: g.4 };
    groups.into_iter().map(solid).collect()
}

//! Round shapes that flow into one another: statues, creatures, bread, rocks.

use glam::Vec3;

use super::{Bounds, TriMesh, isosurface_of};

/// How fast a body's distance changes at most, metres for each metre; one, but for ellipsoids, whose is a guess.
const STEEPEST: f32 = 1.5;

/// A simple body, measures in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Body {
    /// A ball.
    Sphere { center: Vec3, radius: f32 },
    /// A limb: a ball at each end and all between.
    Capsule { from: Vec3, to: Vec3, from_radius: f32, to_radius: f32 },
    /// A box of `size` whose edges are rounded over `round`.
    RoundBox { center: Vec3, size: Vec3, round: f32 },
    /// An egg of three radii.
    Ellipsoid { center: Vec3, radii: Vec3 },
}

/// Bodies put together one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Blend {
    steps: Vec<(Body, f32, bool)>,
}

impl Blend {
    /// With one more body; the joint is rounded over about `smooth_m` metres.
    pub fn add(mut self, body: Body, smooth_m: f32) -> Blend {
        self.steps.push((body, smooth_m, true));
        self
    }

    /// Without what lies in the body; the rim is rounded over about `smooth_m` metres.
    pub fn cut(mut self, body: Body, smooth_m: f32) -> Blend {
        self.steps.push((body, smooth_m, false));
        self
    }

    /// Metres to the surface, below zero inside; near it, where bodies blend, a close guess. Smooth minimum:
    /// the quadratic of Inigo Quilez.
    pub fn distance(&self, p: Vec3) -> f32 {
        self.steps.iter().fold(f32::MAX, |far, step| blended(far, step.0.distance(p), *step))
    }

    /// What of it matters within `reach_m` metres of `at`: the distance there is the same.
    pub fn near(&self, at: Vec3, reach_m: f32) -> Blend {
        let mut kept = Blend::default();
        let mut far = f32::MAX;
        for step in &self.steps {
            let (body, smooth_m, is_added) = *step;
            let near = body.distance(at);
            // Farther apart than this they stay apart all over the region, and the nearer one alone counts.
            let apart = smooth_m + 2.0 * STEEPEST * reach_m;
            let own = if is_added { far } else { -far };
            if near - own > apart {
                continue;
            }
            if is_added && own - near > apart {
                kept.steps.clear();
            }
            kept.steps.push(*step);
            far = blended(far, near, *step);
        }
        kept
    }

    /// A box that holds all that was added.
    pub fn bounds(&self) -> Option<Bounds> {
        let added = self.steps.iter().filter(|(.., is_added)| *is_added);
        let boxes = added.map(|(body, smooth_m, _)| body.bounds(smooth_m.max(0.0) * 0.25));
        boxes.reduce(Bounds::union)
    }

    /// The surface in cells of `cell_m` metres: see [`isosurface()`].
    pub fn mesh(&self, cell_m: f32) -> TriMesh {
        self.mesh_roughened(cell_m, 0.0, |_| 0.0)
    }

    /// As [`Blend::mesh`], the surface moved out by `height` (metres at a place, within ±`reach_m`).
    pub fn mesh_roughened(&self, cell_m: f32, reach_m: f32, height: impl Fn(Vec3) -> f32) -> TriMesh {
        let Some(bounds) = self.bounds() else { return TriMesh::default() };
        let reach = Vec3::splat(reach_m.max(0.0));
        let bounds = Bounds { min: bounds.min - reach, max: bounds.max + reach };
        isosurface_of(bounds, cell_m, |at, reach| {
            let part = self.near(at, reach);
            let height = &height;
            move |p| part.distance(p) - height(p)
        })
    }
}

impl Body {
    /// Metres to the surface, below zero inside (the ellipsoid's is a close guess).
    pub fn distance(&self, p: Vec3) -> f32 {
        match *self {
            Body::Sphere { center, radius } => p.distance(center) - radius,
            Body::Capsule { from, to, from_radius, to_radius } => {
                let along = to - from;
                let t = ((p - from).dot(along) / along.length_squared().max(1e-12)).clamp(0.0, 1.0);
                p.distance(from + along * t) - (from_radius + (to_radius - from_radius) * t)
            }
            Body::RoundBox { center, size, round } => {
                let round = round.clamp(0.0, size.min_element() * 0.5);
                let beyond = (p - center).abs() - size * 0.5 + Vec3::splat(round);
                beyond.max(Vec3::ZERO).length() + beyond.max_element().min(0.0) - round
            }
            Body::Ellipsoid { center, radii } => {
                let radii = radii.max(Vec3::splat(1e-4));
                let inner = (p - center) / radii;
                let slope = (inner / radii).length();
                let length = inner.length();
                if slope > 1e-9 { length * (length - 1.0) / slope } else { -radii.min_element() }
            }
        }
    }

    fn bounds(&self, more: f32) -> Bounds {
        let around = |center: Vec3, half: Vec3| {
            let half = half + Vec3::splat(more);
            Bounds { min: center - half, max: center + half }
        };
        match *self {
            Body::Sphere { center, radius } => around(center, Vec3::splat(radius)),
            Body::Capsule { from, to, from_radius, to_radius } => {
                around(from, Vec3::splat(from_radius)).union(around(to, Vec3::splat(to_radius)))
            }
            Body::RoundBox { center, size, .. } => around(center, size * 0.5),
            Body::Ellipsoid { center, radii } => around(center, radii),
        }
    }
}

/// The distance after one more step, `far` before it and `near` to its body.
fn blended(far: f32, near: f32, (_, smooth_m, is_added): (Body, f32, bool)) -> f32 {
    if is_added { smooth_min(far, near, smooth_m) } else { -smooth_min(-far, near, smooth_m) }
}

fn smooth_min(a: f32, b: f32, smooth_m: f32) -> f32 {
    let k = smooth_m.max(1e-6);
    let h = (k - (a - b).abs()).max(0.0) / k;
    a.min(b) - h * h * k * 0.25
}

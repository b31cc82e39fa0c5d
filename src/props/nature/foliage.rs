//! Crowns: billows of leaves, shaded as one soft body.

use glam::Vec3;

use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::TriMesh;
use crate::num::Stream;
use crate::num::math::{PI, TAU, cos, sin};

/// One rounded part of a crown.
#[derive(Clone, Copy)]
pub struct Billow {
    pub center: Vec3,
    /// Half extents, metres.
    pub reach: Vec3,
}

impl Billow {
    /// A random point between two shares of the way from the centre to the rim.
    pub fn point(&self, draw: &mut Stream, from: f32, to: f32) -> Vec3 {
        self.center + direction(draw) * self.reach * draw.range(from, to)
    }
}

/// Uniform on the unit sphere.
pub fn direction(draw: &mut Stream) -> Vec3 {
    let y = draw.signed();
    let around = crate::num::math::on_circle(draw.range(-PI, PI)) * (1.0 - y * y).max(0.0).sqrt();
    Vec3::new(around.x, y, around.y)
}

/// Spreads `count` billows over an ellipsoid (golden-angle spiral), smaller towards the top.
pub fn billows(center: Vec3, half: Vec3, count: usize, draw: &mut Stream) -> Vec<Billow> {
    let start = draw.range(0.0, TAU);
    (0..count)
        .map(|i| {
            // The lowest sixth of the sphere stays free: crowns are flat beneath.
            let y = 1.0 - 1.62 * (i as f32 + 0.4) / count as f32;
            let ring = (1.0 - y * y).max(0.0).sqrt();
            let turn = start + 2.399_963 * i as f32 + draw.signed() * 0.25;
            let out = Vec3::new(cos(turn) * ring, y, sin(turn) * ring);
            let size = draw.range(0.4, 0.52) - 0.06 * y;
            Billow { center: center + out * half * 0.62, reach: half * Vec3::new(size, size * 0.85, size) }
        })
        .collect()
}

/// `count` leaves of a billow: half in sprays about the twig ends `tips`, half over its rim.
pub fn leaves_in(
    billow: &Billow,
    crown: Vec3,
    tips: &[Vec3],
    length: f32,
    count: usize,
    draw: &mut Stream,
) -> TriMesh {
    let mut mesh = TriMesh::default();
    for i in 0..count {
        let base = if i % 2 == 0 && !tips.is_empty() {
            let tip = tips[draw.below(tips.len())];
            tip + direction(draw) * billow.reach * draw.range(0.08, 0.34)
        } else {
            let out = direction(draw);
            // Fewer beneath, where no light falls.
            let out = if out.y < -0.2 && draw.chance(0.6) { Vec3::new(out.x, -out.y, out.z) } else { out };
            billow.center + out * billow.reach * draw.range(0.62, 1.0)
        };
        let own = ((base - billow.center) / billow.reach).normalize_or(Vec3::Y);
        let whole = (base - crown).normalize_or(Vec3::Y);
        let out = (own + whole * 0.6 + Vec3::Y * 0.15).normalize_or(Vec3::Y);
        let along = (out * 0.5 + direction(draw) * 0.9 - Vec3::Y * 0.25).normalize_or(out);
        let face = (out * 0.8 + Vec3::Y * 0.7 + direction(draw) * 0.6).normalize_or(Vec3::Y);
        let long = length * draw.range(0.75, 1.25);
        let leaf = Leaf { base, along, face, length: long, width: long * 0.58, droop: 0.25, light: out };
        add_leaf(&mut mesh, &leaf, leaf_uv(draw));
    }
    mesh
}

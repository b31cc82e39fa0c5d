//! Young ferns: croziers that still unroll round the crown, between a few small fronds.

use glam::Vec3;

use super::branching::skin;
use super::growth::Growth;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::TriMesh;
use crate::num::math::{PI, TAU, cos, on_circle, sin};
use crate::props::{Args, Shape};

/// A fern in spring.
pub fn croziers(args: &Args, slot: &'static str, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("croziers");
    let mut growth = Growth::default();
    let wide = size.x.min(size.z) * 0.5;
    for i in 0..9 {
        let turn = 2.399_963 * i as f32 + draw.signed() * 0.3;
        let c = on_circle(turn);
        let out = Vec3::new(c.x, 0.0, c.y);
        let tall = size.y * draw.range(0.55, 0.84);
        let lean = wide * draw.range(0.3, 0.62);
        let coil = size.y * draw.range(0.075, 0.11);
        // Up along the stalk, then round and round inwards.
        let mut path: Vec<(Vec3, f32)> = (0..=6)
            .map(|k| k as f32 / 6.0)
            .map(|s| (out * (0.02 + lean * s * s) + Vec3::Y * tall * s, 0.011 - 0.004 * s))
            .collect();
        let top = out * (0.02 + lean) + Vec3::Y * tall;
        let ahead = (Vec3::Y * tall + out * lean * 2.0).normalize();
        let inward = (-out + ahead * out.dot(ahead)).normalize_or(-out);
        let hub = top + inward * coil;
        let turns = 1.9;
        let steps = 26;
        for k in 1..=steps {
            let t = k as f32 / steps as f32;
            let (angle, r) = (t * TAU * turns, coil * (1.0 - 0.82 * t));
            let p = hub - inward * r * cos(angle) + ahead * r * sin(angle);
            path.push((p, 0.0075 - 0.004 * t));
        }
        let mut leaves = TriMesh::default();
        for (k, pair) in path.windows(2).enumerate().skip(3) {
            let (p, next) = (pair[0].0, pair[1].0);
            let way = (next - p).normalize_or(Vec3::Y);
            let side = out.cross(Vec3::Y).normalize_or(Vec3::X);
            let from = (p - hub).normalize_or(out);
            for sign in [-1.0, 1.0] {
                let along = (side * sign * 0.9 + from * 0.35 + way * 0.3).normalize();
                let long = (if k < 7 { 0.05 } else { 0.032 }) * (size.y / 0.5).clamp(0.5, 1.6);
                let leaf = Leaf {
                    base: p,
                    along,
                    face: from,
                    length: long,
                    width: long * 0.5,
                    droop: 0.1,
                    light: from * 0.3,
                };
                add_leaf(&mut leaves, &leaf, leaf_uv(&mut draw));
            }
        }
        growth.add("stalks", "bark", skin(&path, 6, |_, _| 1.0));
        growth.add("fronds", slot, leaves);
    }
    // Small fronds already open lie around.
    for i in 0..6 {
        let c = on_circle(TAU * (i as f32 + 0.4 * draw.unit()) / 6.0);
        let out = Vec3::new(c.x, 0.0, c.y);
        let rise = size.y * draw.range(0.2, 0.34);
        let at = |s: f32| out * (0.02 + wide * 0.98 * s) + Vec3::Y * (0.004 + rise * sin(PI * 0.9 * s));
        let path: Vec<(Vec3, f32)> =
            (0..=6).map(|k| k as f32 / 6.0).map(|s| (at(s), 0.005 * (1.0 - 0.7 * s))).collect();
        let mut leaves = TriMesh::default();
        for k in 0..14 {
            let s = 0.16 + 0.84 * k as f32 / 13.0;
            let ahead = (at(s) - at(s - 0.03)).normalize_or(out);
            let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
            let long = wide * 0.3 * sin(PI * (0.15 + 0.8 * (s - 0.16) / 0.84)) + 0.01;
            for sign in [-1.0, 1.0] {
                let along = (side * sign + ahead * 0.4).normalize();
                let face = side.cross(ahead);
                let leaf = Leaf {
                    base: at(s),
                    along,
                    face,
                    length: long,
                    width: long * 0.3,
                    droop: 0.15,
                    light: face * 0.4,
                };
                add_leaf(&mut leaves, &leaf, leaf_uv(&mut draw));
            }
        }
        growth.add("stalks", "bark", skin(&path, 4, |_, _| 1.0));
        growth.add("fronds", slot, leaves);
    }
    growth.settle(size, false, shape);
}

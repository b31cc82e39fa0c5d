//! The paper lantern (andon): a lattice of thin wood round panes of lit paper.

use glam::Vec3;

use super::flame::CANDLE_LIGHT;
use crate::mesh::{TriMesh, bevel_box, smooth, tube};
use crate::num::math::FRAC_PI_2;
use crate::props::{Args, Shape};

/// Fills the size of `args`: four tapering posts, lattices, paper behind them, a lid and a bow to carry it.
pub fn build(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let half = size.x.min(size.z) * 0.5;
    let bar = (half * 0.12).clamp(0.006, 0.02);
    let (foot, eave) = (size.y * 0.05, size.y * 0.74);
    let mut grain = args.random("grain");
    let mut wood = |mesh: TriMesh| mesh.uv_moved(glam::Vec2::new(grain.unit(), grain.unit()) * 2.0);
    let inner = half * 0.86 - bar;
    for i in 0..4 {
        let turn = FRAC_PI_2 * i as f32;
        let mut put = |size: Vec3, x: f32, y: f32, z: f32, shape: &mut Shape| {
            let piece = wood(bevel_box(size, size.min_element() * 0.16));
            shape.add("frame", "wood", piece.at(x, y, z).yawed(turn));
        };
        put(Vec3::new(bar, eave, bar), inner + bar * 0.5, eave * 0.5, inner + bar * 0.5, shape);
        let clear = inner * 2.0;
        for y in [foot, foot + size.y * 0.16, eave - size.y * 0.12, eave - bar * 0.5] {
            put(Vec3::new(clear + 0.002, bar * 0.8, bar * 0.8), 0.0, y, inner + bar * 0.5, shape);
        }
        let (low, high) = (foot + size.y * 0.16, eave - size.y * 0.12);
        for share in [-0.25, 0.25] {
            put(
                Vec3::new(bar * 0.4, high - low, bar * 0.5),
                clear * share,
                (low + high) * 0.5,
                inner + bar * 0.55,
                shape,
            );
        }
        for share in [1.0 / 3.0, 2.0 / 3.0] {
            put(
                Vec3::new(clear, bar * 0.4, bar * 0.44),
                0.0,
                low + (high - low) * share,
                inner + bar * 0.55,
                shape,
            );
        }
        let tall = eave - foot - bar;
        let pane = bevel_box(Vec3::new(clear + 0.002, tall, 0.0016), 0.0).at(
            0.0,
            foot + tall * 0.5 + bar * 0.4,
            inner + bar * 0.12,
        );
        shape.add("paper", "paper", pane.yawed(turn));
    }
    let floor = bevel_box(Vec3::new(inner * 2.0 + bar * 1.2, bar * 0.7, inner * 2.0 + bar * 1.2), 0.001);
    shape.add("frame", "wood", wood(floor.at(0.0, foot, 0.0)));
    let lid = |share: f32, tall: f32| {
        bevel_box(Vec3::new(half * 2.0 * share, tall, half * 2.0 * share), tall * 0.3)
    };
    shape.add("lid", "wood", wood(lid(1.0, bar).at(0.0, eave + bar * 0.5, 0.0)));
    shape.add("lid", "wood", wood(lid(0.72, bar * 0.9).at(0.0, eave + bar * 1.4, 0.0)));
    let y = eave + bar * 0.5;
    let rise = size.y - y - bar * 0.3;
    let reach = inner + bar * 0.2;
    let bow = [(-1.0, 0.0), (-0.98, 0.5), (-0.6, 0.93), (0.0, 1.0), (0.6, 0.93), (0.98, 0.5), (1.0, 0.0)];
    let bow = bow.map(|(x, t)| Vec3::new(x * reach, (y + rise * t).min(size.y - bar * 0.3), 0.0));
    let bow: Vec<Vec3> = smooth(&bow, 3).into_iter().map(|p| p.with_y(p.y.min(size.y - bar * 0.3))).collect();
    shape.add("handle", "wood", tube(&bow, bar * 0.3, 8));
    shape.light(Vec3::Y * (foot + eave) * 0.5, CANDLE_LIGHT, 14.0, 4.5);
}

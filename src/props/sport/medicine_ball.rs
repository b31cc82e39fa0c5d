//! A medicine ball: heavy leather gores sewn to a round patch at either end, sagging a little.

use glam::Vec3;

use super::panels::resting;
use crate::mesh::{displaced, lathe, profile, smooth_path, tube};
use crate::num::math::{PI, TAU, atan2, cos, on_circle, pow, rot_x, rot_z, sin};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MEDICINE_BALL: Generator = Generator {
    kind: "medicine_ball",
    title: "Medicine ball",
    group: "sport",
    words: &["medicine ball", "exercise ball", "slam ball", "wall ball"],
    styles: &["modern", "worn"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.2, 0.3, 0.4),
        Param::m("height", 0.18, 0.285, 0.4),
        Param::m("depth", 0.2, 0.3, 0.4),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "patches", material: "dark brown leather" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let across = size.x.min(size.z);
    let gores = if args.is("modern") { 6.0 } else { 8.0 };
    // Every gore is stuffed round between its seams.
    let stuffed = |d: Vec3| {
        let seam = pow(cos(atan2(d.z, d.x) * gores * 0.5).abs(), 8.0);
        d * (1.0 - 0.035 * seam * (1.0 - d.y * d.y))
    };
    let mut pieces: Vec<Piece> = vec![("gores", "leather", displaced(4, stuffed))];
    for i in 0..gores as usize {
        let turn = TAU * (i as f32 + 0.5) / gores;
        for side in [-0.022, 0.022] {
            // Two rows of thread, one on either side of the seam.
            let path: Vec<Vec3> = (0..=16)
                .map(|k| {
                    let down = 0.32 + (PI - 0.64) * k as f32 / 16.0;
                    let c = on_circle(turn + side / sin(down).max(0.3)) * sin(down);
                    Vec3::new(c.x, cos(down), c.y) * (0.985 - 0.018 * sin(down))
                })
                .collect();
            pieces.push(("seams", "patches", tube(&path, 0.011, 4)));
        }
    }
    for side in [0.0, PI] {
        let cap =
            profile(&[(0.0, 0.86), (0.32, 0.9), (0.345, 0.945), (0.32, 0.962), (0.16, 0.995), (0.0, 1.006)]);
        pieces.push(("caps", "patches", lathe(&cap, 24, 0.8).turned(rot_x(side))));
    }
    if args.is("worn") {
        let path = [(-0.25, 0.93), (-0.12, 1.12), (0.12, 1.12), (0.25, 0.93)];
        let path: Vec<Vec3> = path.iter().map(|(x, y)| Vec3::new(*x, *y, 0.0)).collect();
        pieces.push(("handle", "patches", tube(&smooth_path(&path, 5), 0.035, 8)));
    }
    if args.is("modern") {
        let grip = [(-0.4, 0.84), (-0.2, 1.02), (0.2, 1.02), (0.4, 0.84)];
        let grip: Vec<Vec3> = grip.iter().map(|(z, x)| Vec3::new(*x, 0.0, *z)).collect();
        pieces.push(("handle", "patches", tube(&smooth_path(&grip, 5), 0.04, 8).yawed(PI / 6.0)));
    }
    // It rolled to rest on its side, and is heavy enough to sit flat.
    let lean = rot_z(0.7) * rot_x(0.5);
    for piece in &mut pieces {
        let mesh = std::mem::take(&mut piece.2).turned(lean);
        piece.2 = mesh.deformed(|p| resting(p, -0.9));
    }
    let flat = size.y.min(across * 1.02).max(across * 0.85);
    add_fitted(shape, pieces, Vec3::new(across, flat, across));
}

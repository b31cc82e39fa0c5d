//! A privy: a box of planks with a hole and a lid.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, lathe, profile, round_post};
use crate::props::kitchen::skin::{closed_skin, rounded};
use crate::props::{Args, Motion, Shape};

/// A box of planks with a hole and a lid, for the end of the garden.
pub fn privy(args: &Args, shape: &mut Shape, size: Vec3) {
    let seat = args.get("seat_height");
    let mut grain = args.random("planks");
    let (w, d) = (size.x + 0.12, size.z);
    let board = 0.024;
    let count = 5;
    for i in 0..count {
        let wide = w / count as f32;
        let x = (i as f32 + 0.5) * wide - w * 0.5;
        let plank = bevel_box(Vec3::new(wide - 0.002, seat - board - grain.unit() * 0.002, board), 0.004);
        let tall = seat - board;
        shape.add(
            "box",
            "wood",
            plank.uv_moved(Vec2::splat(grain.unit() * 3.0)).at(x, tall * 0.5, d * 0.5 - board),
        );
        let rear = bevel_box(Vec3::new(wide - 0.002, size.y - grain.unit() * 0.02, board), 0.004);
        let rear_y = rear.bounds().map_or(0.0, |b| -b.min.y);
        shape.add(
            "box",
            "wood",
            rear.uv_moved(Vec2::splat(grain.unit() * 3.0)).at(x, rear_y, -d * 0.5 + board * 0.5),
        );
    }
    for side in [-1.0, 1.0] {
        let wall = bevel_box(Vec3::new(board, seat - board, d - board * 2.4), 0.004);
        shape.add("box", "wood", wall.at(side * (w - board) * 0.5, (seat - board) * 0.5, -0.004));
    }
    let half = Vec2::new(w * 0.5 + 0.01, d * 0.5 - board * 0.5);
    let hole = 0.135;
    let z = 0.03;
    // The seat: a ring of wood from the hole's edge out to the box's.
    let outer = rounded(half, 0.012, 0.0, 8);
    let ring: Vec<Vec3> = outer
        .iter()
        .map(|p| Vec3::new(p.x, 0.0, p.z - z).normalize_or(Vec3::X) * hole + Vec3::Z * z)
        .collect();
    let at = |line: &[Vec3], y: f32| -> Vec<Vec3> {
        line.iter().map(|p| p.with_y(seat - y).with_z(p.z + board * 0.5)).collect()
    };
    let grown: Vec<Vec3> = ring.iter().map(|p| Vec3::Z * z + (*p - Vec3::Z * z) * 1.05).collect();
    shape.add(
        "seat",
        "wood",
        closed_skin(
            &[at(&outer, board), at(&outer, 0.0), at(&grown, 0.0), at(&ring, 0.008), at(&ring, board)],
            0.9,
        ),
    );
    shape.anchor("seat", Vec3::new(0.0, seat, z), 0.0);
    let hinge = Vec3::new(0.0, seat + 0.012, z - hole * 1.25);
    shape.moving("lid", hinge, Motion::Hinge { axis: Vec3::X, angle_rad: -1.7 }, |shape| {
        let line = [(0.0, 0.0), (1.24, 0.0), (1.27, 0.12), (1.24, 0.16), (0.0, 0.16)];
        let disc = lathe(&profile(&line.map(|(x, y)| (x * hole, y * hole))), 32, 0.5);
        shape.add("lid", "wood", disc.at(0.0, seat + 0.001, z + board * 0.5));
        let top = seat + hole * 0.16;
        let grip = round_post(
            Vec3::new(0.0, top, z),
            Vec3::new(0.0, top + 0.045, z),
            |t| 0.014 + 0.012 * t * t,
            14,
            4,
        );
        shape.add("lid", "wood", grip.at(0.0, -0.001, board * 0.5));
    });
}

//! A board of cork in a frame, with notes pinned to it.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, box_project_faces, frame, profile, sheet};
use crate::num::math::rot_z;
use crate::props::science::fittings::{aim, turned};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BULLETIN_BOARD: Generator = Generator {
    kind: "bulletin_board",
    title: "Bulletin board",
    group: "office",
    words: &["cork notice board", "message board", "quest board"],
    styles: &["rustic", "modern", "empty"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.5, 1.2, 2.4),
        Param::m("height", 0.4, 0.9, 1.4),
        Param::m("depth", 0.035, 0.045, 0.08),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "cork", material: "cork" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "petals note", material: "yellow paper" },
        SlotSpec { name: "sea note", material: "blue paper" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "fruit pin", material: "red plastic" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let front = size.z * 0.5;
    if args.is("rustic") {
        planks(args, shape, size);
    } else {
        let slot = if args.is("modern") { "metal" } else { "wood" };
        let w = if args.is("modern") { 0.022 } else { 0.045 };
        let h = size.z;
        let rim = profile(&[
            (0.0, 0.0),
            (0.0, h * 0.7),
            (w * 0.14, h * 0.94),
            (w * 0.4, h),
            (w * 0.7, h * 0.86),
            (w, front),
            (w, 0.0),
            (0.0, 0.0),
        ]);
        shape.add("frame", slot, frame(Vec2::new(size.x, size.y), &rim, 0.5));
        let panel = bevel_box(Vec3::new(size.x - w * 1.4, size.y - w * 1.4, front - 0.002), 0.0);
        shape.add("board", "cork", panel.at(0.0, 0.0, (front - 0.002) * 0.5));
    }
    if !args.is("empty") {
        notes(args, shape, size, front);
    }
}

/// Boards between two posts under a little roof.
fn planks(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut hand = args.random("planks");
    let count = (size.y / 0.16).round().max(2.0) as usize;
    let pitch = (size.y * 0.86) / count as f32;
    let front = size.z * 0.5;
    for i in 0..count {
        let y = -size.y * 0.5 + size.y * 0.03 + pitch * (i as f32 + 0.5);
        let board =
            bevel_box(Vec3::new(size.x * 0.94 - hand.unit() * 0.02, pitch - 0.004, front - 0.003), 0.004);
        shape.add(
            "board",
            "wood",
            board.uv_moved(Vec2::splat(hand.unit() * 4.0)).at(
                hand.signed() * 0.005,
                y,
                (front - 0.003) * 0.5,
            ),
        );
    }
    for side in [-1.0, 1.0] {
        let post = bevel_box(Vec3::new(0.05, size.y * 0.94, size.z * 0.84), 0.008);
        shape.add("posts", "wood", post.at(side * (size.x * 0.5 - 0.04), -size.y * 0.03, size.z * 0.42));
        for y in [-0.36, 0.3] {
            let nail = turned(&[(0.009, 0.0), (0.009, 0.003), (0.004, 0.007)], 1, 8, 0.9);
            shape.add(
                "nails",
                "metal",
                aim(nail, Vec3::new(side * (size.x * 0.5 - 0.04), size.y * y, size.z * 0.835), Vec3::Z),
            );
        }
    }
    let roof = bevel_box(Vec3::new(size.x, size.y * 0.06, size.z), 0.006);
    shape.add("posts", "wood", roof.at(0.0, size.y * 0.47, size.z * 0.5));
}

fn notes(args: &Args, shape: &mut Shape, size: Vec3, front: f32) {
    let mut hand = args.random("notes");
    let columns = (size.x / 0.24).floor().max(1.0) as usize;
    let rows = (size.y / 0.3).floor().max(1.0) as usize;
    let cell = Vec2::new((size.x - 0.16) / columns as f32, (size.y - 0.16) / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            if hand.unit() < 0.16 {
                continue;
            }
            let small = hand.unit() < 0.4;
            let slot = if small { *hand.pick(&["petals note", "sea note"]) } else { "paper" };
            let paper = if small {
                Vec2::splat(0.085)
            } else {
                *hand.pick(&[Vec2::new(0.15, 0.21), Vec2::new(0.19, 0.13), Vec2::new(0.13, 0.19)])
            };
            let paper = paper.min(cell * 0.86);
            let at = Vec2::new(
                (column as f32 + 0.5 - columns as f32 * 0.5) * cell.x,
                (row as f32 + 0.5 - rows as f32 * 0.5) * cell.y,
            );
            let loose = ((cell - paper) * 0.3).max(Vec2::ZERO);
            let at = at + Vec2::new(hand.signed() * loose.x, hand.signed() * loose.y);
            let (tilt, curl) = (hand.signed() * 0.11, hand.range(0.004, 0.012));
            let z = front + 0.0008 + 0.0004 * hand.unit();
            let note = sheet(4, 4, 0.0006, |u, v| {
                let lift = curl * v * v * (0.4 + 0.6 * (2.0 * u - 1.0).abs());
                Vec3::new((u - 0.5) * paper.x, (0.5 - v) * paper.y, lift)
            });
            // The map's outside looks to −Z: turn it round.
            let note: TriMesh = box_project_faces(&note.turned(rot_z(tilt)).moved(at.extend(z + 0.0008)));
            shape.add("notes", slot, note);
            let pin = turned(
                &[(0.0035, 0.0), (0.003, 0.006), (0.006, 0.009), (0.006, 0.012), (0.003, 0.0135)],
                1,
                10,
                0.7,
            );
            let pinned = at + (rot_z(tilt) * Vec3::new(0.0, paper.y * 0.42, 0.0)).truncate();
            shape.add("pins", "fruit pin", aim(pin, pinned.extend(z), Vec3::Z));
        }
    }
}

//! A wooden crate: boarded and framed with diagonal braces, or open and slatted for fruit and bottles.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box};
use crate::num::math::FRAC_PI_2;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CRATE: Generator = Generator {
    kind: "crate",
    title: "Crate",
    group: "storage",
    words: &["wooden crate", "box", "packing case", "wooden box", "shipping crate", "fruit crate"],
    styles: &["open", "rustic", "plain"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.25, 0.6, 1.4),
        Param::m("height", 0.2, 0.55, 1.4),
        Param::m("depth", 0.25, 0.55, 1.4),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    if args.is("open") { open(args, shape) } else { closed(args, shape) }
}

/// One side of boards in the plane z = 0 facing +Z, centred, `thick` deep behind it; boards run along x.
fn boarding(args: &Args, name: &str, wide: f32, tall: f32, thick: f32, gap: f32) -> TriMesh {
    let mut hand = args.random(("boards", name));
    let uneven = if args.is("rustic") { 0.006 } else { 0.002 };
    let count = (tall / 0.115).round().max(2.0);
    let pitch = tall / count;
    let boards = (0..count as usize).map(|i| {
        let sunk = hand.unit() * uneven;
        let short = hand.unit() * uneven;
        let board = bevel_box(Vec3::new(wide - short, pitch - gap, thick - sunk), 0.003);
        let board = board.uv_moved(Vec2::new(hand.unit() * 4.0, hand.unit() * 4.0));
        board.at(0.0, -tall * 0.5 + pitch * (i as f32 + 0.5), -thick * 0.5 - sunk * 0.5)
    });
    TriMesh::merged(boards)
}

fn closed(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let frame = 0.018;
    let core = size - Vec3::splat(frame * 2.0);
    let wide = (size.min_element() * 0.16).clamp(0.035, 0.09);
    let middle = size.y * 0.5;
    // Each side: (turn about Y, its width, its distance from the centre).
    let sides = [(0.0, size.x, size.z), (1.0, size.z, size.x), (2.0, size.x, size.z), (3.0, size.z, size.x)];
    for (i, (quarter, span, across)) in sides.into_iter().enumerate() {
        let turn = quarter * FRAC_PI_2;
        let mut put = |mesh: TriMesh, out: f32| {
            let place = mesh.at(0.0, 0.0, out).yawed(turn).at(0.0, middle, 0.0);
            shape.add("boards", "wood", place);
        };
        // The sides with i odd tuck between the others.
        let tuck = if i % 2 == 0 { 0.0 } else { frame * 2.0 };
        let face = across * 0.5;
        let cover = boarding(
            args,
            ["front", "right", "back", "left"][i],
            span - frame * 2.0 - 0.002,
            core.y,
            0.014,
            0.003,
        );
        put(cover, face - frame + 0.001);
        let long = span - tuck - 0.001 * quarter;
        let strip = |size: Vec3| bevel_box(size, 0.004).uv_moved(Vec2::splat(quarter * 0.7 + size.x));
        for up in [-1.0, 1.0] {
            let rail = strip(Vec3::new(long, wide, frame));
            put(rail.at(0.0, up * (size.y - wide) * 0.5, 0.0), face - frame * 0.5);
            let stile = strip(Vec3::new(wide, size.y - wide * 2.0 + 0.001, frame - 0.001));
            put(stile.at(up * (long - wide) * 0.5, 0.0, 0.0), face - frame * 0.5);
        }
        if !args.is("plain") {
            let (x, y) = (long * 0.5 - wide, size.y * 0.5 - wide);
            let slope = Vec2::new(x, y).normalize_or_zero() * wide * 0.42;
            let ends = [Vec3::new(-x + slope.x, -y + slope.y, 0.0), Vec3::new(x - slope.x, y - slope.y, 0.0)];
            let brace = bar(&ends, Vec3::Z, |_| Vec2::new(wide * 0.85, frame - 0.003), 0.003);
            put(brace, face - frame * 0.5 - 0.001);
        }
    }
    for (name, up) in [("lid", 1.0), ("bottom", -1.0)] {
        let (long, short) = (size.x - frame * 2.0, size.z - frame * 2.0);
        let cover = boarding(args, name, long + frame, short + frame, 0.014, 0.002);
        let cover = cover.turned(crate::num::math::rot_x(-FRAC_PI_2 * up));
        shape.add("boards", "wood", cover.at(0.0, middle + up * (size.y * 0.5 - 0.004), 0.0));
        for side in [-1.0, 1.0] {
            let batten = bevel_box(Vec3::new(wide, 0.004 + 0.012, size.z - frame * 2.0), 0.003);
            let x = side * (size.x * 0.5 - frame - wide * 0.6);
            shape.add("boards", "wood", batten.at(x, middle + up * (size.y * 0.5 - 0.008), 0.0));
        }
    }
    nails(shape, size, wide);
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 1.0);
}

fn nails(shape: &mut Shape, size: Vec3, wide: f32) {
    for face in [-1.0, 1.0] {
        for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            for (dx, dy) in [(0.3, 0.3), (0.7, 0.7)] {
                let head = crate::mesh::cylinder(0.0045, 0.0015, 6, 0.0005);
                let head = head.turned(crate::num::math::rot_x(face * FRAC_PI_2));
                let at = Vec3::new(
                    x * (size.x * 0.5 - wide * dx),
                    size.y * 0.5 + y * (size.y * 0.5 - wide * dy),
                    face * (size.z * 0.5 - 0.0005),
                );
                shape.add("nails", "iron", head.moved(at));
            }
        }
    }
}

fn open(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let thick = 0.012;
    let post = 0.028;
    let floor = 0.02;
    for (quarter, span, across) in [
        (0.0, size.x, size.z),
        (1.0, size.z - thick * 2.0, size.x),
        (2.0, size.x, size.z),
        (3.0, size.z - thick * 2.0, size.x),
    ] {
        let name = if quarter > 1.5 { "far" } else { "near" };
        let slats = boarding(args, name, span, size.y, thick, 0.022);
        let slats = slats.at(0.0, size.y * 0.5, across * 0.5).yawed(quarter * FRAC_PI_2);
        shape.add("slats", "wood", slats);
    }
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let leg = bevel_box(Vec3::new(post, size.y, post), 0.004);
        let (px, pz) = (size.x * 0.5 - thick - post * 0.45, size.z * 0.5 - thick - post * 0.45);
        shape.add("posts", "wood", leg.at(x * px, size.y * 0.5, z * pz));
    }
    let base = boarding(args, "base", size.x - thick * 2.0, size.z - thick * 2.0, 0.01, 0.012);
    let base = base.turned(crate::num::math::rot_x(-FRAC_PI_2)).at(0.0, floor, 0.0);
    shape.add("slats", "wood", base);
    let (wide, deep) = (size.x - thick * 2.0 - post * 2.0, size.z - thick * 2.0 - post * 2.0);
    shape.support(Vec3::new(0.0, floor, 0.0), wide, deep, size.y + 0.2);
}

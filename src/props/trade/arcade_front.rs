//! What one touches and looks at on an arcade cabinet: the sign, the sticks and buttons, the coin door.

use glam::{Vec2, Vec3};

use super::arcade_cabinet::{Line, SIDE, on_slope};
use crate::mesh::{TriMesh, bevel_box, cylinder, frame, profile, sphere};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, atan2, rot_x};
use crate::props::Shape;

/// The sign on top, lit from behind, held by steel strips, a grille of the speaker under it.
pub fn marquee(shape: &mut Shape, size: Vec3, l: &Line) {
    let wide = size.x - SIDE * 2.0 - 0.004;
    let (low, high) = (l.hood.y + 0.02, size.y - 0.04);
    let (z, y) = (l.hood.x - 0.006, (low + high) * 0.5);
    let tall = high - low;
    shape.add("marquee", "lamp", bevel_box(Vec3::new(wide, tall, 0.012), 0.003).at(0.0, y, z));
    for edge in [low + 0.006, high - 0.006] {
        shape.add(
            "marquee",
            "steel",
            bevel_box(Vec3::new(wide, 0.014, 0.016), 0.003).at(0.0, edge, z + 0.002),
        );
    }
    // A name in block letters, and a star on either side.
    for i in 0..6 {
        let x = (i as f32 - 2.5) * wide * 0.1;
        let slot = if i % 2 == 0 { "red" } else { "blue" };
        let letter = |w: f32, h: f32, dx: f32, dy: f32| {
            bevel_box(Vec3::new(w, h, 0.006), 0.001).at(x + dx, y + dy, z + 0.007)
        };
        let (w, h) = (wide * 0.07, tall * 0.5);
        shape.add("name", slot, letter(w * 0.3, h, -w * 0.35, 0.0));
        if i % 3 != 1 {
            shape.add("name", slot, letter(w * 0.3, h * if i % 2 == 0 { 1.0 } else { 0.6 }, w * 0.35, 0.0));
        }
        shape.add("name", slot, letter(w, h * 0.2, 0.0, h * 0.4));
        shape.add("name", slot, letter(w, h * 0.2, 0.0, if i % 2 == 0 { 0.0 } else { -h * 0.4 }));
    }
    for side in [-1.0, 1.0] {
        let ball = cylinder(tall * 0.24, 0.008, 5, 0.002).turned(rot_x(FRAC_PI_2));
        shape.add("name", "yellow", ball.at(side * wide * 0.4, y, z + 0.003));
    }
    shape.light(Vec3::new(0.0, y, z + 0.1), LinearRgb([1.0, 0.85, 0.6]), 15.0, 3.0);
}

/// Sticks with ball tops, buttons in two rows, a start button each.
pub fn controls(shape: &mut Shape, size: Vec3, l: &Line, players: usize) {
    let wide = size.x - SIDE * 2.0 - 0.004;
    let (from, to) = (l.desk_front + Vec2::new(-0.02, -0.018), l.desk_back + Vec2::new(0.0, -0.006));
    let deep = from.distance(to);
    let way = (to - from).normalize_or(-Vec2::X);
    let normal = Vec2::new(way.y, -way.x);
    let tilt = atan2(way.y, -way.x);
    let place = |mesh: TriMesh, x: f32, share: f32, out: f32| {
        let at = from + (to - from) * share + normal * out;
        mesh.turned(rot_x(tilt)).at(x, at.y, at.x)
    };
    let plate = bevel_box(Vec3::new(wide, 0.014, deep * 0.96), 0.004);
    shape.add("desk", "black", place(plate, 0.0, 0.5, 0.0));
    for player in 0..players {
        let middle = if players == 1 { 0.0 } else { (player as f32 - 0.5) * wide * 0.5 };
        let reach = if players == 1 { 1.0 } else { 0.62 };
        let stick_x = middle - 0.15 * reach * (wide / 0.62);
        shape.add("sticks", "steel", place(cylinder(0.028, 0.01, 20, 0.003), stick_x, 0.45, 0.004));
        shape.add("sticks", "steel", place(cylinder(0.006, 0.07, 10, 0.001), stick_x, 0.45, 0.008));
        let ball = sphere(0.02, 3).at(0.0, 0.085, 0.0);
        shape.add("sticks", if player == 0 { "red" } else { "yellow" }, place(ball, stick_x, 0.45, 0.0));
        for i in 0..6 {
            let (column, row) = ((i % 3) as f32, (i / 3) as f32);
            let x = middle + 0.052 * column * reach.max(0.8) * (wide / 0.62).min(1.2) + 0.01;
            let share = 0.38 + 0.2 * row + 0.05 * column.min(1.0);
            shape.add("buttons", "black", place(cylinder(0.019, 0.006, 18, 0.002), x, share, 0.006));
            let slot = ["red", "yellow", "white"][(i + player) % 3];
            shape.add("buttons", slot, place(cylinder(0.0145, 0.014, 16, 0.003), x, share, 0.008));
        }
        shape.add("buttons", "white", place(cylinder(0.012, 0.012, 16, 0.002), middle, 0.85, 0.006));
    }
}

/// A steel door with two lit coin slots.
pub fn coin_door(shape: &mut Shape, size: Vec3, l: &Line) {
    let foot = if l.hood.x < size.z * 0.1 { size.z * 0.2 } else { size.z * 0.31 };
    let (from, to) = (Vec2::new(foot, 0.03), l.desk_low + Vec2::new(-0.02, 0.0));
    let tall = (to.y - from.y) * 0.52;
    let wide = (size.x * 0.46).min(0.34);
    let put = |mesh: TriMesh, share: f32, out: f32| on_slope(mesh, from, to, share, out);
    let trim = profile(&[
        (0.0, 0.0),
        (0.0, 0.01),
        (0.004, 0.014),
        (0.018, 0.014),
        (0.022, 0.008),
        (0.022, 0.0),
        (0.0, 0.0),
    ]);
    shape.add("coin door", "steel", put(frame(Vec2::new(wide + 0.04, tall + 0.04), &trim, 0.5), 0.58, 0.0));
    shape.add("coin door", "black", put(bevel_box(Vec3::new(wide, tall, 0.018), 0.004), 0.58, 0.0));
    for side in [-1.0, 1.0] {
        let x = side * wide * 0.24;
        let share = 0.58 + 0.14 * tall / (to.y - from.y);
        shape.add(
            "coin door",
            "steel",
            put(bevel_box(Vec3::new(wide * 0.3, tall * 0.4, 0.012), 0.003).at(x, 0.0, 0.0), share, 0.01),
        );
        shape.add(
            "coin door",
            "red",
            put(bevel_box(Vec3::new(0.03, 0.045, 0.01), 0.003).at(x, 0.0, 0.0), share, 0.017),
        );
        shape.add(
            "coin door",
            "black",
            put(bevel_box(Vec3::new(0.004, 0.03, 0.004), 0.001).at(x, 0.0, 0.0), share, 0.0222),
        );
        shape.add(
            "coin door",
            "steel",
            put(
                bevel_box(Vec3::new(wide * 0.26, tall * 0.2, 0.01), 0.003).at(x, 0.0, 0.0),
                0.58 - 0.28 * tall / (to.y - from.y),
                0.01,
            ),
        );
    }
}

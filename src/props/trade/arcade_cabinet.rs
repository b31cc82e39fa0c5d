//! An arcade cabinet: shaped side panels, a lit marquee, a hooded screen, sticks and buttons, a coin door.

use glam::{Vec2, Vec3};

use super::arcade_front::{coin_door, controls, marquee};
use crate::mesh::{TriMesh, bevel_box, extrude, frame, profile, smooth};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ARCADE_CABINET: Generator = Generator {
    kind: "arcade_cabinet",
    title: "Arcade cabinet",
    group: "trade",
    words: &["arcade machine", "arcade game", "video game machine", "coin-op", "game cabinet"],
    styles: &["candy", "two-player", "retro"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.58, 0.68, 0.85),
        Param::m("height", 1.6, 1.78, 1.95),
        Param::m("depth", 0.7, 0.85, 0.95),
    ],
    source: "usual sizes of upright cabinets of the 1980s",
    slots: &[
        SlotSpec { name: "blue", material: "blue plastic" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "red", material: "red plastic" },
        SlotSpec { name: "yellow", material: "yellow plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "white", material: "white plastic" },
    ],
    clear_front_m: 0.8,
    build,
};

/// The silhouette: where each edge of the front lies, (z, y) in metres from the ground up.
pub struct Line {
    /// Where the front below meets the underside of the desk.
    pub desk_low: Vec2,
    /// The edge of the desk towards the player.
    pub desk_front: Vec2,
    /// Where the desk meets the screen.
    pub desk_back: Vec2,
    /// The upper end of the screen.
    pub screen_top: Vec2,
    /// The lower edge of the sign.
    pub hood: Vec2,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let candy = args.is("candy");
    let (h, d) = (size.y, size.z);
    let line = if candy {
        Line {
            desk_low: Vec2::new(d * 0.3, h * 0.36),
            desk_front: Vec2::new(d * 0.5, h * 0.42),
            desk_back: Vec2::new(d * 0.14, h * 0.46),
            screen_top: Vec2::new(-d * 0.1, h * 0.84),
            hood: Vec2::new(d * 0.02, h * 0.87),
        }
    } else {
        Line {
            desk_low: Vec2::new(d * 0.34, h * 0.43),
            desk_front: Vec2::new(d * 0.5, h * 0.535),
            desk_back: Vec2::new(d * 0.1, h * 0.59),
            screen_top: Vec2::new(-d * 0.12, h * 0.86),
            hood: Vec2::new(d * 0.2, h * 0.86),
        }
    };
    let body = match (candy, args.is("retro")) {
        (true, _) => "white",
        (_, true) => "wood",
        _ => "blue",
    };
    sides(shape, size, &line, body, candy);
    core(shape, size, &line, body, candy);
    screen(shape, size, &line);
    marquee(shape, size, &line);
    controls(shape, size, &line, if args.is("two-player") || size.x > 0.75 { 2 } else { 1 });
    coin_door(shape, size, &line);
}

/// How thick the side panels are, metres.
pub const SIDE: f32 = 0.022;

/// Both side panels with a bright edge, as T-moulding guards it.
fn sides(shape: &mut Shape, size: Vec3, l: &Line, body: &'static str, candy: bool) {
    let (h, d) = (size.y, size.z);
    let back = -d * 0.5;
    let points = [
        Vec2::new(back, 0.0),
        Vec2::new(if candy { d * 0.24 } else { d * 0.34 }, 0.0),
        l.desk_low,
        l.desk_front + Vec2::new(-0.02, -0.05),
        l.desk_front + Vec2::new(0.0, -0.015),
        l.desk_front + Vec2::new(-0.012, 0.03),
        l.desk_back + Vec2::new(0.05, 0.035),
        l.screen_top + Vec2::new(0.06, -0.05),
        l.hood,
        Vec2::new(l.hood.x + d * 0.03, h - 0.05),
        Vec2::new(l.hood.x - 0.02, h),
        Vec2::new(back + 0.12, h),
        Vec2::new(back, h - if candy { 0.3 } else { 0.14 }),
    ];
    // Only the sweep beside the screen is curved.
    let mut outline: Vec<Vec2> = points[..6].to_vec();
    outline.extend(smooth(&points[6..9], 4).into_iter().map(|p| p.max(Vec2::new(back, 0.0))));
    outline.extend(&points[9..]);
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - SIDE * 0.5);
        shape.add("sides", body, extrude(&outline, SIDE, 0.004).turned(rot_y(-FRAC_PI_2)).at(x, 0.0, 0.0));
        art(shape, side * size.x * 0.5, size, candy);
    }
}

/// Painted stripes on the outer faces.
fn art(shape: &mut Shape, x: f32, size: Vec3, candy: bool) {
    let (h, d) = (size.y, size.z);
    for (i, slot) in ["yellow", "red"].iter().enumerate() {
        let low = h * (0.16 + 0.08 * i as f32);
        let band = [(-0.44, low), (0.22, low + h * 0.12), (0.22, low + h * 0.165), (-0.44, low + h * 0.045)];
        let band: Vec<Vec2> = band.iter().map(|(z, y)| Vec2::new(z * d, *y)).collect();
        let mesh = extrude(&band, 0.003, 0.0005).turned(rot_y(-FRAC_PI_2));
        if !candy || i == 1 {
            shape.add("art", slot, mesh.at(x - x.signum() * 0.001, 0.0, 0.0));
        }
    }
}

/// What is between the sides: the front below, the desk, the back and the roof.
fn core(shape: &mut Shape, size: Vec3, l: &Line, body: &'static str, candy: bool) {
    let wide = size.x - SIDE * 2.0 + 0.002;
    let back = -size.z * 0.5 + 0.02;
    let foot = if candy { size.z * 0.2 } else { size.z * 0.31 };
    let low = [
        Vec2::new(back, 0.03),
        Vec2::new(foot, 0.03),
        l.desk_low + Vec2::new(-0.02, 0.0),
        l.desk_front + Vec2::new(-0.035, -0.055),
        l.desk_front + Vec2::new(-0.02, -0.02),
        l.desk_back + Vec2::new(0.0, -0.008),
        l.screen_top + Vec2::new(-0.06, 0.0),
        Vec2::new(back, l.screen_top.y),
    ];
    let slot = if candy { body } else { "black" };
    shape.add("body", slot, extrude(&low, wide, 0.004).turned(rot_y(-FRAC_PI_2)));
    let h = size.y;
    let head = [
        Vec2::new(back, l.screen_top.y - 0.01),
        Vec2::new(l.screen_top.x - 0.05, l.screen_top.y - 0.01),
        Vec2::new(l.hood.x - 0.03, l.hood.y + 0.006),
        Vec2::new(l.hood.x - 0.012, l.hood.y + 0.016),
        Vec2::new(l.hood.x - 0.008, h - 0.035),
        Vec2::new(l.hood.x - 0.04, h - 0.012),
        Vec2::new(back + 0.12, h - 0.012),
        Vec2::new(back, if candy { (h - 0.27).max(l.screen_top.y + 0.002) } else { h - 0.15 }),
    ];
    shape.add("body", slot, extrude(&dedup(head.to_vec()), wide, 0.004).turned(rot_y(-FRAC_PI_2)));
    let kick = bevel_box(Vec3::new(wide - 0.02, 0.09, 0.012), 0.003);
    shape.add("body", "steel", kick.at(0.0, 0.09, foot + (l.desk_low.x - 0.02 - foot) * 0.12 + 0.003));
}

/// Without neighbours that coincide.
fn dedup(mut points: Vec<Vec2>) -> Vec<Vec2> {
    points.dedup_by(|a, b| a.distance(*b) < 0.004);
    points
}

/// A mesh in the plane of XY moved to `at` (z, y) with its face turned to look up by `tilt`.
pub fn on_slope(mesh: TriMesh, from: Vec2, to: Vec2, share: f32, out: f32) -> TriMesh {
    let way = to - from;
    let lean = atan2(-way.x, way.y);
    let normal = Vec2::new(way.y, -way.x).normalize_or(Vec2::X);
    let at = from + way * share + normal * out;
    mesh.turned(rot_x(-lean)).at(0.0, at.y, at.x)
}

/// A black bezel with the picture tube behind it, showing a game of blocks.
fn screen(shape: &mut Shape, size: Vec3, l: &Line) {
    let wide = size.x - SIDE * 2.0;
    let (from, to) = (l.desk_back + Vec2::new(0.0, -0.008), l.screen_top + Vec2::new(-0.06, 0.0));
    let tall = from.distance(to);
    let put = |mesh: TriMesh, share: f32, out: f32| on_slope(mesh, from, to, share, out);
    let picture = Vec2::new((wide - 0.1).min(tall * 0.92), tall * 0.72);
    let bevel = profile(&[(0.0, 0.0), (0.0, 0.02), (0.008, 0.024), (0.03, 0.01), (0.03, 0.0), (0.0, 0.0)]);
    shape.add("bezel", "black", put(frame(picture + Vec2::splat(0.05), &bevel, 0.4), 0.52, 0.0));
    shape.add("screen", "screen", put(bevel_box(picture.extend(0.012), 0.004), 0.52, 0.0));
    let cell = picture.x / 14.0;
    let pixels: [(&str, &[(f32, f32)]); 3] = [
        ("yellow", &[(-4.0, 5.0), (-2.0, 5.0), (0.0, 5.0), (2.0, 5.0), (4.0, 5.0)]),
        ("red", &[(-4.0, 3.6), (-2.0, 3.6), (2.0, 3.6), (4.0, 3.6)]),
        ("white", &[(0.0, -4.6), (-0.9, -5.3), (0.0, -5.3), (0.9, -5.3), (0.0, -1.4)]),
    ];
    for (slot, cells) in pixels {
        for (x, y) in cells {
            let share = 0.52 + y * cell / tall * (picture.y / picture.x).min(1.0);
            let block = bevel_box(Vec3::new(cell * 0.86, cell * 0.6, 0.004), 0.001).at(x * cell, 0.0, 0.0);
            shape.add("game", slot, put(block, share, 0.0065));
        }
    }
    let middle = (from + to) * 0.5;
    shape.light(Vec3::new(0.0, middle.y, middle.x + 0.2), LinearRgb([0.55, 0.75, 1.0]), 12.0, 3.0);
}

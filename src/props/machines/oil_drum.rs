//! A steel drum of 200 litres: hoops, chimes and bungs; dented, burning, of plastic, or a canister of tomorrow.

use glam::{Vec2, Vec3};

use super::parts::{bolts, turned};
use crate::mesh::{TriMesh, band, bevel_box, cylinder, lathe, profile, ring, shade, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, TAU, exp, on_circle, rot_x};
use crate::props::hearth::fire;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const OIL_DRUM: Generator = Generator {
    kind: "oil_drum",
    title: "Oil drum",
    group: "machines",
    words: &[
        "oil barrel",
        "steel drum",
        "fuel drum",
        "metal drum",
        "metal barrel",
        "chemical drum",
        "fire barrel",
        "burn barrel",
        "toxic barrel",
        "fuel canister",
    ],
    styles: &["dented", "fire", "plastic", "sci-fi"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.6, 0.75),
        Param::m("height", 0.55, 0.88, 1.1),
        Param::m("depth", 0.4, 0.6, 0.75),
    ],
    source: "ISO 15750 steel drums of 200 l",
    slots: &[
        SlotSpec { name: "metal", material: "blue painted metal" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "lamp", material: "glowing screen" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(
        args,
        "metal",
        &[("plastic", "blue plastic"), ("fire", "rusted metal"), ("dented", "red painted metal")],
    );
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("sci-fi") {
        return canister(shape, r, size.y);
    }
    if args.is("plastic") {
        return plastic(shape, r, size.y);
    }
    let fire = args.is("fire");
    let wall = body(r, size.y, fire);
    shape.add("body", "metal", if args.is("dented") && !fire { dented(args, wall, r, size.y) } else { wall });
    if fire {
        burning(args, shape, r, size.y);
    } else {
        bungs(shape, r, size.y - 0.018);
        shape.support_round(Vec3::new(0.0, size.y, 0.0), r * 0.9, 0.8);
    }
}

/// The wall with its two rolling hoops and its chimes; a lid sunk below the upper chime, or open inside.
fn body(r: f32, h: f32, open: bool) -> TriMesh {
    let w = r - 0.012;
    let mut points = vec![
        (0.0, 0.014),
        (w - 0.012, 0.014),
        (w - 0.008, 0.0),
        (w + 0.006, 0.0),
        (w + 0.008, 0.012),
        (w, 0.02),
    ];
    for share in [0.34, 0.66] {
        let y = h * share;
        points.extend([(w, y - 0.11), (w - 0.004, y - 0.095), (w, y - 0.08)]);
        points.extend([
            (w, y - 0.022),
            (w + 0.009, y - 0.012),
            (r, y),
            (w + 0.009, y + 0.012),
            (w, y + 0.022),
        ]);
        points.extend([(w, y + 0.08), (w - 0.004, y + 0.095), (w, y + 0.11)]);
    }
    points.extend([
        (w, h - 0.02),
        (w + 0.008, h - 0.012),
        (w + 0.006, h),
        (w - 0.008, h),
        (w - 0.012, h - 0.016),
    ]);
    let floor = if open { 0.03 } else { h - 0.02 };
    points.extend([(w - 0.016, floor), (0.0, floor)]);
    // Hoops close together on a low drum must not fold over one another.
    let mut rising: Vec<(f32, f32)> = Vec::new();
    for (i, point) in points.iter().enumerate() {
        let outer = i + 3 < points.len() && i > 5;
        if !outer || rising.last().is_none_or(|last: &(f32, f32)| point.1 > last.1) {
            rising.push(*point);
        }
    }
    lathe(&profile(&rising), 36, 0.5)
}

fn dented(args: &Args, mesh: TriMesh, r: f32, h: f32) -> TriMesh {
    let mut hand = args.random("dents");
    let dents: Vec<(Vec3, f32, f32)> = (0..7)
        .map(|_| {
            let way = on_circle(hand.unit() * TAU) * r;
            let at = Vec3::new(way.x, h * hand.range(0.08, 1.0), way.y);
            (at, hand.range(0.05, 0.13), hand.range(0.12, 0.3))
        })
        .collect();
    let pressed = |p: Vec3| {
        let mut scale = 1.0;
        for (at, reach, depth) in &dents {
            scale -= depth * exp(-p.distance_squared(*at) / (reach * reach));
        }
        Vec3::new(p.x * scale.max(0.6), p.y, p.z * scale.max(0.6))
    };
    // Below its rim the foot stays flat on the floor.
    shade(mesh.deformed(|p| if p.y < 0.02 { p } else { pressed(p) }), 0.6)
}

fn bungs(shape: &mut Shape, r: f32, y: f32) {
    for (x, z, wide) in [(0.62, 0.18, 0.036), (-0.6, -0.22, 0.024)] {
        let at = Vec3::new(x * r, y, z * r);
        shape.add("bungs", "iron", cylinder(wide, 0.012, 16, 0.002).moved(at - Vec3::Y * 0.004));
        shape.add("bungs", "iron", cylinder(wide * 0.7, 0.008, 8, 0.002).moved(at + Vec3::Y * 0.006));
        let grip = bevel_box(Vec3::new(wide, 0.008, 0.008), 0.002).at(0.0, 0.012, 0.0);
        shape.add("bungs", "iron", grip.yawed(0.6).moved(at));
    }
}

/// Punched air holes, logs and flames.
fn burning(args: &Args, shape: &mut Shape, r: f32, h: f32) {
    let mut hand = args.random("fire");
    for row in 0..2 {
        for i in 0..8 {
            let angle = TAU * (i as f32 + 0.5 * row as f32) / 8.0;
            let way = on_circle(angle);
            let at = Vec3::new(way.x * (r - 0.03), h * (0.1 + 0.1 * row as f32), way.y * (r - 0.03));
            let turn = crate::num::math::rot_y(FRAC_PI_2 - angle) * rot_x(FRAC_PI_2);
            shape.add("holes", "iron", band(0.026, 0.03, 0.008, 12).turned(turn).moved(at));
            shape.add("holes", "flame", cylinder(0.02, 0.024, 12, 0.0).turned(turn).moved(at));
        }
    }
    let bed = h * 0.72;
    shape.add(
        "ash",
        "iron",
        turned(&[(0.0, 0.02), (r * 0.8, 0.02), (r * 0.9, bed - 0.05), (r * 0.4, bed), (0.0, bed)], 20),
    );
    for i in 0..6 {
        let way = on_circle(TAU * (i as f32 + hand.unit() * 0.5) / 6.0);
        let from = Vec3::new(way.x, 0.0, way.y) * r * 0.3 + Vec3::Y * (bed - 0.1);
        let to =
            Vec3::new(-way.y, 0.0, way.x) * r * hand.range(0.35, 0.6) + Vec3::Y * (h + 0.06 * hand.unit());
        let half = 0.022 + 0.012 * hand.unit();
        let billet = bevel_box(Vec3::new(half * 2.0, from.distance(to), half * 1.4), half * 0.3);
        shape.add("billets", "iron", billet.turned(super::parts::onto(to - from)).moved((from + to) * 0.5));
    }
    let flames = fire::flames(9, Vec2::splat(r * 0.72), 0.4, &mut hand);
    shape.add("flames", "flame", flames.at(0.0, bed, 0.0));
    shape.light(Vec3::new(0.0, h + 0.15, 0.0), LinearRgb([1.0, 0.5, 0.18]), 60.0, 8.0);
}

/// A blue barrel of blow-moulded plastic with a clamped lid.
fn plastic(shape: &mut Shape, r: f32, h: f32) {
    let w = r - 0.012;
    let low = [
        (0.0, 0.0),
        (w * 0.88, 0.0),
        (w * 0.95, h * 0.02),
        (w * 0.97, h * 0.08),
        (w, h * 0.2),
        (w, h * 0.27),
        (w * 0.965, h * 0.29),
    ];
    let high = [
        (w * 0.965, h * 0.34),
        (w, h * 0.36),
        (w, h * 0.7),
        (w * 0.97, h * 0.74),
        (w * 0.9, h * 0.84),
        (w * 0.88, h * 0.93),
        (0.0, h * 0.93),
    ];
    let points: Vec<(f32, f32)> = low.into_iter().chain(high).collect();
    shape.add("body", "metal", lathe(&profile(&points), 32, 0.5));
    let lid = [
        (0.0, h * 0.92),
        (w * 0.9, h * 0.92),
        (w * 0.93, h * 0.94),
        (w * 0.93, h * 0.99),
        (w * 0.9, h),
        (w * 0.7, h),
        (w * 0.66, h - 0.012),
        (0.0, h - 0.012),
    ];
    shape.add("lid", "metal", turned(&lid, 32));
    let clamp = band(r * 0.965, h * 0.04, 0.02, 32).at(0.0, h * 0.93, 0.0);
    shape.add("clamp", "iron", clamp);
    let lever = bevel_box(Vec3::new(0.11, h * 0.028, 0.012), 0.003);
    shape.add("clamp", "iron", lever.at(0.02, h * 0.95, r * 0.965 + 0.004));
    for side in [-1.0, 1.0] {
        let grip = [(0.86, 0.0), (0.98, -0.01), (0.98, -0.05), (0.9, -0.07)];
        let path: Vec<Vec3> = grip.iter().map(|(x, y)| Vec3::new(side * w * x, h * 0.9 + y, 0.0)).collect();
        shape.add("grips", "metal", tube(&path, 0.014, 8));
    }
    shape.support_round(Vec3::new(0.0, h, 0.0), r * 0.6, 0.8);
}

/// A pressure canister with end caps in a cage of ribs and a band of light.
fn canister(shape: &mut Shape, r: f32, h: f32) {
    let core = [
        (0.0, 0.03),
        (r * 0.78, 0.03),
        (r * 0.84, h * 0.12),
        (r * 0.84, h * 0.44),
        (r * 0.76, h * 0.46),
        (r * 0.76, h * 0.54),
        (r * 0.84, h * 0.56),
        (r * 0.84, h * 0.88),
        (r * 0.7, h - 0.04),
        (0.0, h - 0.04),
    ];
    shape.add("body", "metal", turned(&core, 28));
    shape.add("glow", "lamp", band(r * 0.79, h * 0.075, 0.03, 28).at(0.0, h * 0.4625, 0.0));
    for (y, flip) in [(0.0, false), (h, true)] {
        let cap =
            [(0.0, 0.0), (0.86, 0.0), (0.97, 0.03), (1.0, 0.06), (1.0, 0.12), (0.94, 0.15), (0.8, 0.15)];
        let mut points: Vec<(f32, f32)> = cap.iter().map(|(a, b)| (a * r, b * h)).collect();
        points.push((0.0, 0.15 * h));
        let mesh = turned(&points, 24);
        let mesh = if flip { mesh.turned(rot_x(TAU * 0.5)) } else { mesh };
        shape.add("caps", "iron", mesh.at(0.0, y, 0.0));
    }
    for i in 0..6 {
        let way = on_circle(TAU * i as f32 / 6.0);
        let rib = bevel_box(Vec3::new(0.05, h * 0.8, 0.03), 0.008).at(0.0, h * 0.5, r * 0.9);
        shape.add("ribs", "iron", rib.yawed(crate::num::math::atan2(way.x, way.y)));
    }
    let grip = ring(r * 0.5, 0.012, 24, 8).at(0.0, h + 0.03, 0.0);
    shape.add("grip", "metal", grip);
    for i in 0..3 {
        let way = on_circle(TAU * i as f32 / 3.0) * r * 0.5;
        shape.add("grip", "metal", cylinder(0.01, 0.04, 8, 0.0).at(way.x, h - 0.005, way.y));
    }
    shape.add("bolts", "metal", bolts(Vec3::new(0.0, h - 0.002, 0.0), Vec3::Y, r * 0.72, 8, 0.012));
    shape.light(Vec3::new(0.0, h * 0.5, r + 0.05), LinearRgb([0.45, 0.75, 1.0]), 6.0, 2.0);
}

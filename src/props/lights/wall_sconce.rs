//! A wall sconce: a scrolled arm with a candle, an electric shade, an art deco fan, or a plain up-and-down light.

use glam::{Vec2, Vec3};

use super::flame::{CANDLE_LIGHT, LAMP_LIGHT, taper};
use crate::mesh::{
    bar, bevel_box, cylinder, extrude, lathe, profile, smooth_path, smooth_profile, sphere, tube,
};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WALL_SCONCE: Generator = Generator {
    kind: "wall_sconce",
    title: "Wall sconce",
    group: "lights",
    words: &["candle sconce", "wall candle", "wall candle holder", "wall lantern", "electric sconce"],
    styles: &["modern", "art deco", "electric"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.1, 0.16, 0.32),
        Param::m("height", 0.25, 0.4, 0.7),
        Param::m("depth", 0.12, 0.2, 0.32),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wax", material: "candle wax" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "glass", material: "frosted glass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("modern") {
        tube_light(shape, size);
    } else if args.is("art deco") {
        fan(shape, size);
    } else {
        arm(args, shape, size, args.is("electric"));
    }
}

/// A shield-shaped plate, an arm in a scroll, a drip pan with a candle or a shade.
fn arm(args: &Args, shape: &mut Shape, size: Vec3, electric: bool) {
    let (w, h, d) = (size.x, size.y, size.z);
    let line = [
        (0.0, -0.5),
        (0.2, -0.42),
        (0.3, -0.3),
        (0.42, -0.24),
        (0.36, -0.08),
        (0.3, 0.06),
        (0.36, 0.16),
        (0.22, 0.24),
        (0.0, 0.3),
    ];
    let right = smooth_profile(&line.map(|(x, y)| (x * w, y * h)), 2);
    let mut outline: Vec<Vec2> = right.clone();
    outline.extend(right[1..right.len() - 1].iter().rev().map(|p| Vec2::new(-p.x, p.y)));
    let thick = 0.012;
    shape.add("plate", "brass", extrude(&outline, thick, 0.0035).at(0.0, 0.0, thick * 0.5));
    let rosette = [(0.0, 0.0), (0.2, 0.0), (0.2, 0.12), (0.12, 0.2), (0.08, 0.34), (0.0, 0.4)]
        .map(|(r, y)| (r * w, y * w * 0.5));
    let root = Vec3::new(0.0, -h * 0.16, thick * 0.8);
    shape.add("plate", "brass", lathe(&profile(&rosette), 20, 0.6).turned(rot_x(FRAC_PI_2)).moved(root));
    let pan = (w * 0.5).min(d * 0.44);
    let head = Vec3::new(0.0, -h * 0.1, d - pan);
    let path = [
        root + Vec3::Z * 0.01,
        root + Vec3::new(0.0, -h * 0.07, d * 0.16),
        root + Vec3::new(0.0, -h * 0.14, d * 0.36),
        Vec3::new(0.0, head.y - h * 0.17, head.z - w * 0.06),
        Vec3::new(0.0, head.y - h * 0.09, head.z),
        head,
    ];
    shape.add("arm", "brass", tube(&smooth_path(&path, 5), w * 0.045, 10));
    let curl: Vec<Vec3> = (0..=18)
        .map(|k| k as f32 / 18.0)
        .map(|t| on_circle(2.2 - t * TAU * 1.15) * h * 0.075 * (1.0 - 0.72 * t))
        .map(|p| Vec3::new(0.0, root.y - h * 0.03 + p.y, root.z + d * 0.26 + p.x))
        .collect();
    shape.add("arm", "brass", tube(&curl, w * 0.026, 8));
    let dish = [
        (0.0, -0.1),
        (0.12, -0.1),
        (0.3, -0.02),
        (0.8, 0.06),
        (1.0, 0.16),
        (0.96, 0.18),
        (0.76, 0.1),
        (0.24, 0.06),
        (0.0, 0.06),
    ];
    let dish: Vec<(f32, f32)> = dish.iter().map(|(r, y)| (r * pan, y * pan)).collect();
    shape.add("pan", "brass", lathe(&profile(&dish), 28, 0.7).moved(head));
    let cup = [(0.0, 0.0), (0.2, 0.0), (0.16, 0.1), (0.24, 0.2), (0.26, 0.42), (0.0, 0.42)]
        .map(|(r, y)| (r * pan, y * pan));
    shape.add("pan", "brass", lathe(&profile(&cup), 20, 0.6).moved(head + Vec3::Y * pan * 0.05));
    let from = head + Vec3::Y * pan * 0.4;
    let tall = h * 0.5 - from.y;
    if electric {
        shape.add("stem", "wax", cylinder(pan * 0.16, tall * 0.34, 16, 0.002).moved(from));
        let middle = from + Vec3::Y * tall * 0.52;
        let r = (tall * 0.12).min(pan * 0.3);
        shape.add("lamp", "lamp", sphere(r, 3).moved(middle));
        // An open shade: a cone with thickness.
        let (low, high) = (tall * 0.3, tall);
        let cone =
            [(0.98, low), (0.62, high), (0.58, high), (0.94, low), (0.98, low)].map(|(k, y)| (k * pan, y));
        shape.add("shade", "glass", lathe(&profile(&cone), 32, 0.5).moved(from));
        shape.light(middle, LAMP_LIGHT, 35.0, 6.0);
    } else {
        let wax = taper(tall, pan * 0.19, &mut args.random("candle"));
        shape.add("candle", "wax", wax.wax.moved(from));
        shape.add("flame", "flame", wax.flame.moved(from));
        shape.light(wax.light + from, CANDLE_LIGHT, 1.5, 3.5);
    }
}

/// A square-shouldered tube that lights up and down.
fn tube_light(shape: &mut Shape, size: Vec3) {
    let r = size.x.min(size.z * 0.9) * 0.5;
    let z = size.z - r;
    let plate = bevel_box(Vec3::new(size.x * 0.7, size.y * 0.4, 0.016), 0.004);
    shape.add("plate", "brass", plate.at(0.0, 0.0, 0.008));
    let neck = bevel_box(Vec3::new(size.x * 0.3, size.y * 0.12, z), 0.006);
    shape.add("plate", "brass", neck.at(0.0, 0.0, z * 0.5 + 0.004));
    let wall = r * 0.1;
    let half = size.y * 0.5;
    let line = [
        (r - wall, -half),
        (r, -half),
        (r, half),
        (r - wall, half),
        (r - wall, half - r * 0.4),
        (0.0, half - r * 0.4),
    ];
    let mut closed: Vec<(f32, f32)> = vec![(0.0, -half + r * 0.4), (r - wall, -half + r * 0.4)];
    closed.extend(line);
    shape.add("tube", "brass", lathe(&profile(&closed), 32, 0.5).at(0.0, 0.0, z));
    for side in [-1.0, 1.0] {
        let lens = cylinder(r - wall * 1.05, r * 0.08, 28, 0.002);
        let y = side * (half - r * 0.34) - r * 0.04;
        shape.add("lamp", "lamp", lens.at(0.0, y, z));
        shape.light(Vec3::new(0.0, side * half, z), LAMP_LIGHT, 30.0, 5.0);
    }
}

/// Leaves of frosted glass that open upwards like a fan, held by a stepped bracket.
fn fan(shape: &mut Shape, size: Vec3) {
    let (w, h, d) = (size.x, size.y, size.z);
    for (i, (k, low, high)) in
        [(1.0, -0.28, 0.1), (0.72, -0.4, 0.0), (0.44, -0.5, -0.08)].into_iter().enumerate()
    {
        let z = 0.02 + d * 0.12 * i as f32;
        let step = bevel_box(Vec3::new(w * k * 0.62, (high - low) * h, z), 0.005);
        shape.add("bracket", "brass", step.at(0.0, (low + high) * 0.5 * h, z * 0.5));
    }
    let cup = |t: f32, y: f32, over: f32| -> Vec3 {
        let p = on_circle(PI * t);
        Vec3::new(p.x * w * 0.5 * over, y, 0.008 + p.y * (d - 0.012) * over)
    };
    let blades = 7;
    for i in 0..blades {
        let (a, b) = (i as f32 / blades as f32 + 0.008, (i + 1) as f32 / blades as f32 - 0.008);
        let middle = (i as f32 - 3.0).abs();
        let top = h * (0.5 - 0.05 * middle);
        let leaf = crate::mesh::sheet(4, 8, 0.005, |u, v| {
            let over = 0.42 + 0.58 * v * (1.6 - 0.6 * v);
            let crown = 1.0 - (u * 2.0 - 1.0) * (u * 2.0 - 1.0) * 0.12 * v;
            cup(b + (a - b) * u, -h * 0.12 + (top + h * 0.12) * v * crown, over)
        });
        shape.add("fan", "glass", leaf);
    }
    let rim: Vec<Vec3> = (0..=16).map(|i| cup(i as f32 / 16.0, -h * 0.11, 0.47)).collect();
    shape.add("bracket", "brass", bar(&rim, Vec3::Y, |_| Vec2::new(0.014, h * 0.07), 0.003));
    shape.add("lamp", "lamp", sphere(w * 0.1, 3).at(0.0, h * 0.02, d * 0.3));
    shape.light(Vec3::new(0.0, h * 0.2, d * 0.4), LAMP_LIGHT, 40.0, 6.0);
}

//! A globe on a turned stand: seas, raised continents, a tilted meridian.

use glam::{Vec2, Vec3};

use crate::mesh::{displaced, lathe, profile, ring, smooth_profile, sphere, tube};
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x, rot_z, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GLOBE: Generator = Generator {
    kind: "globe",
    title: "Globe",
    group: "decor",
    words: &["world globe", "earth globe", "terrestrial globe", "planet"],
    styles: &["antique", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.34, 0.8),
        Param::m("height", 0.24, 0.46, 1.1),
        Param::m("depth", 0.16, 0.3, 0.8),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "sea", material: "blue paper" },
        SlotSpec { name: "land", material: "beige paper" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "steel", material: "brushed steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let bar = (size.x * 0.025).clamp(0.005, 0.014);
    let depth = size.z * if args.is("antique") { 0.5 } else { 0.5 * 0.34 / 0.3 };
    let hoop = (size.x * 0.5).min(depth).min(size.y * 0.4);
    let r = hoop - bar * 2.6;
    let y = size.y - hoop;
    let seed = args.random("continents").bits();
    let tilt = rot_z(-0.41);
    let land = displaced(4, |d| {
        let high = fbm3(d * 1.9, 4, seed);
        d * r * (1.0 + (smoothstep(-0.25, 0.4, high) - 0.5) * 0.03 + high.max(0.0) * 0.006)
    });
    let turns = Motion::Spin { axis: tilt * Vec3::Y, period_secs: 24.0 };
    shape.moving("earth", Vec3::Y * y, turns, |shape| {
        shape.add("globe", "sea", sphere(r, 4).at(0.0, y, 0.0));
        shape.add("land", "land", land.turned(tilt).at(0.0, y, 0.0));
    });
    if args.is("modern") {
        return bow(shape, hoop, bar, y);
    }
    let meridian = ring(hoop - bar, bar, 48, 8).turned(rot_x(FRAC_PI_2));
    shape.add("meridian", "brass", meridian.at(0.0, y, 0.0));
    let pole = tilt * Vec3::Y * (hoop - bar);
    shape.add("axis", "brass", tube(&[-pole, pole], bar * 0.4, 8).at(0.0, y, 0.0));
    if args.is("antique") {
        shape.add("horizon", "wood", ring(hoop - bar, bar * 0.95, 48, 6).at(0.0, y, 0.0));
    }
    let stem = y - hoop + bar;
    let turned = [
        (hoop * 0.62, 0.0),
        (hoop * 0.64, stem * 0.1),
        (hoop * 0.56, stem * 0.22),
        (hoop * 0.3, stem * 0.34),
        (hoop * 0.12, stem * 0.5),
        (hoop * 0.18, stem * 0.66),
        (hoop * 0.1, stem * 0.84),
        (hoop * 0.13, stem + bar * 0.6),
    ];
    let mut outline = profile(&[(0.0, 0.0)]);
    outline.extend(smooth_profile(&turned, 3).into_iter().map(|p| Vec2::new(p.x, p.y.max(0.0))));
    outline.push(Vec2::new(0.0, stem + bar * 0.6));
    shape.add("stand", "wood", lathe(&outline, 28, 0.8));
}

/// A slim half bow of steel from pole to pole on a disc.
fn bow(shape: &mut Shape, hoop: f32, bar: f32, y: f32) {
    let r = hoop - bar;
    let lean = rot_z(-0.41);
    let half: Vec<Vec3> = (0..=24)
        .map(|i| on_circle(PI * i as f32 / 24.0 - FRAC_PI_2) * r)
        .map(|p| lean * Vec3::new(p.x, p.y, 0.0) + Vec3::Y * y)
        .collect();
    let strap = crate::mesh::bar(&half, Vec3::Z, |_| Vec2::new(bar * 0.9, bar * 2.2), bar * 0.2);
    shape.add("bow", "steel", strap);
    for end in [1.0, -1.0] {
        let tip = lean * Vec3::Y * end;
        let pin =
            tube(&[tip * (r - bar * 2.2) + Vec3::Y * y, tip * (r + bar * 0.6) + Vec3::Y * y], bar * 0.5, 12);
        shape.add("bow", "steel", pin);
    }
    let low = y - r;
    let (disc, thin) = (hoop * 0.72, (low * 0.2).clamp(0.004, 0.014));
    let foot = [
        (0.0, 0.0),
        (disc - 0.002, 0.0),
        (disc, 0.002),
        (disc, thin),
        (disc - 0.003, thin + 0.002),
        (0.0, thin + 0.003),
    ];
    shape.add("stand", "steel", lathe(&profile(&foot), 40, 0.6));
    let stem = tube(&[Vec3::Y * thin, Vec3::Y * (low + bar * 0.5)], bar * 0.9, 14);
    shape.add("stand", "steel", stem);
}

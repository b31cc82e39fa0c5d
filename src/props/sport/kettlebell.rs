//! A kettlebell: a cast body flat underneath and an arched handle grown out of its shoulders.

use glam::{Vec2, Vec3};

use crate::mesh::{Bounds, band, cylinder, fit, lathe, smooth_path, smooth_profile, tube_varying};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const KETTLEBELL: Generator = Generator {
    kind: "kettlebell",
    title: "Kettlebell",
    group: "sport",
    words: &["kettle bell", "girya", "gym weight"],
    styles: &["competition", "vinyl"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.12, 0.2, 0.26),
        Param::m("height", 0.18, 0.27, 0.34),
        Param::m("depth", 0.12, 0.19, 0.26),
    ],
    source: "usual retail sizes, 4 to 40 kg",
    slots: &[
        SlotSpec { name: "iron", material: "cast iron" },
        SlotSpec { name: "color", material: "red plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z).min(size.y * 0.78) * 0.5;
    let body_tall = r * 1.86;
    let line = [
        (0.62, 0.0),
        (0.7, 0.02),
        (0.93, 0.3),
        (1.0, 0.62),
        (0.93, 1.0),
        (0.72, 1.4),
        (0.4, 1.72),
        (0.16, 1.84),
    ];
    let mut outline = vec![Vec2::ZERO];
    outline.extend(smooth_profile(&line.map(|(x, y)| (x * r, y * r)), 2));
    outline.push(Vec2::new(0.0, body_tall));
    let target = Bounds { min: Vec3::new(-r, 0.0, -r), max: Vec3::new(r, body_tall, r) };
    let slot = if args.is("vinyl") { "color" } else { "iron" };
    shape.add("body", slot, fit(lathe(&outline, 32, 0.8), target));
    if args.is("vinyl") {
        shape.add("foot", "iron", band(r * 0.8, r * 0.14, r * 0.1, 32));
    }
    let bar = r * 0.155;
    let top = size.y - bar;
    let foot = r * 1.42;
    // Competition bells have a square-shouldered handle; others lean out and round over.
    let (wide, high) = if args.is("competition") { (0.74, 0.93) } else { (0.9, 0.7) };
    let points = [
        (-0.5, foot - r * 0.2),
        (-0.66, foot),
        (-wide, foot + (top - foot) * 0.5),
        (-wide * 0.88, foot + (top - foot) * (0.55 + 0.45 * high)),
        (-wide * 0.5, top),
        (0.0, top),
    ];
    let mut path: Vec<Vec3> = points.iter().map(|(x, y)| Vec3::new(x * r, *y, 0.0)).collect();
    path.extend(points.iter().rev().skip(1).map(|(x, y)| Vec3::new(-x * r, *y, 0.0)));
    let path: Vec<Vec3> = smooth_path(&path, 4).into_iter().map(|p| p.with_y(p.y.min(top))).collect();
    let thick = |t: f32| bar * (1.0 + 0.75 * crate::num::math::pow((2.0 * t - 1.0).abs(), 5.0));
    let steel = args.is("competition");
    shape.add("handle", if steel { "steel" } else { "iron" }, tube_varying(&path, thick, 14));
    if steel {
        for side in [-1.0f32, 1.0] {
            let collar = crate::mesh::ring(bar * 1.42, bar * 0.5, 18, 8);
            shape.add("collars", "color", collar.at(side * 0.64 * r, foot, 0.0));
        }
    }
    // The weight is cast on a round badge.
    for side in [0.0, crate::num::math::PI] {
        let badge = cylinder(r * 0.32, r * 0.14, 24, r * 0.03).turned(rot_x(FRAC_PI_2));
        let slot = if args.is("vinyl") { "iron" } else { "color" };
        shape.add("badge", slot, badge.at(0.0, r * 0.72, r * 0.862).yawed(side));
    }
}

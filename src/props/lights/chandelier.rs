//! A chandelier: candles on an iron wheel hung by chains, or crystal drops on curved arms.

use glam::Vec3;

use super::crystal;
use super::flame::{self, CANDLE_LIGHT};
use crate::mesh::{TriMesh, band, bevel_box, chain, cylinder, lathe, profile, ring};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHANDELIER: Generator = Generator {
    kind: "chandelier",
    title: "Chandelier",
    group: "lights",
    words: &["candelabra", "wheel chandelier", "candle wheel", "crystal chandelier"],
    styles: &["medieval", "crystal"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 0.5, 0.95, 1.8),
        Param::m("height", 0.6, 1.05, 2.0),
        Param::m("depth", 0.5, 0.95, 1.8),
        Param::count("candles", 4.0, 8.0, 12.0),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "wax", material: "candle wax" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let radius = size.x.min(size.z) * 0.5;
    if args.is("crystal") {
        crystal::build(args, shape, radius, size.y);
    } else {
        wheel(args, shape, radius, size.y);
    }
    let candela = 12.0 * args.get("candles").min(12.0);
    shape.light(Vec3::Y * (0.22 - size.y), CANDLE_LIGHT, candela, 8.0);
}

fn wheel(args: &Args, shape: &mut Shape, radius: f32, height: f32) {
    let dish = 0.045;
    let rim = radius - dish;
    let tall = 0.055;
    let base = 0.03 - height;
    let iron = |shape: &mut Shape, mesh: TriMesh| shape.add("wheel", "iron", mesh);
    iron(shape, band(rim + 0.006, tall, 0.012, 48).at(0.0, base, 0.0));
    for y in [base, base + tall] {
        iron(shape, ring(rim, 0.009, 48, 6).at(0.0, y, 0.0));
    }
    // Bars and chains meet the rim between candles.
    let between = PI / args.get("candles").round().max(3.0);
    for turn in [-between, FRAC_PI_2 - between] {
        let bar = bevel_box(Vec3::new(rim * 2.0 - 0.01, 0.02, 0.014), 0.003).yawed(turn);
        iron(shape, bar.at(0.0, base + tall * 0.5, 0.0));
    }
    let hub = [
        (0.0, -0.03),
        (0.018, -0.018),
        (0.03, 0.0),
        (0.036, 0.02),
        (0.036, 0.04),
        (0.026, 0.052),
        (0.0, 0.07),
    ];
    iron(shape, lathe(&profile(&hub), 16, 0.5).at(0.0, base, 0.0));

    tapers(args, shape, rim, base + tall + 0.008, dish);

    // Four chains gather at a ring; one goes on to the ceiling rose.
    let knot = -height * 0.38;
    let link = (height * 0.05).clamp(0.035, 0.06);
    for i in 0..4 {
        let out = on_circle(TAU * i as f32 / 4.0 + between);
        let eye = Vec3::new(out.x * rim, base + tall + 0.008, out.y * rim);
        let eyelet = ring(0.014, 0.004, 10, 5).turned(rot_x(FRAC_PI_2)).yawed(PI * i as f32 / 2.0);
        iron(shape, eyelet.moved(eye + Vec3::Y * 0.01));
        let top = Vec3::new(out.x * 0.02, knot, out.y * 0.02);
        shape.add("chains", "iron", chain(eye + Vec3::Y * 0.018, top, link, link * 0.09));
    }
    shape.add("chains", "iron", ring(0.03, 0.006, 16, 6).turned(rot_x(FRAC_PI_2)).at(0.0, knot + 0.012, 0.0));
    shape.add("chains", "iron", chain(Vec3::Y * (knot + 0.036), Vec3::Y * -0.035, link, link * 0.1));
    shape.add("rose", "iron", rose(0.06));
}

/// A ring of candles on drip dishes whose feet stand at height `y`.
pub fn tapers(args: &Args, shape: &mut Shape, radius: f32, y: f32, dish: f32) {
    let count = args.count("candles").max(3);
    let mut random = args.random("candles");
    let (mut dishes, mut wax, mut flames) = (Vec::new(), Vec::new(), Vec::new());
    for i in 0..count {
        let out = on_circle(TAU * i as f32 / count as f32) * radius;
        let place = Vec3::new(out.x, y, out.y);
        let pan = [
            (0.0, 0.0),
            (dish * 0.3, 0.0),
            (dish * 0.35, 0.012),
            (dish * 0.97, 0.02),
            (dish, 0.026),
            (dish * 0.94, 0.026),
            (dish * 0.4, 0.018),
            (0.0, 0.018),
        ];
        dishes.push(lathe(&profile(&pan), 12, 0.6).moved(place));
        let lit = flame::taper(random.range(0.13, 0.17), 0.015, &mut random);
        let base = place + Vec3::Y * 0.017;
        wax.push(lit.wax.moved(base));
        flames.push(lit.flame.moved(base));
    }
    shape.add("dishes", "iron", TriMesh::merged(dishes));
    shape.add("candles", "wax", TriMesh::merged(wax));
    shape.add("flames", "flame", TriMesh::merged(flames));
}

/// The plate against the ceiling that hides the hook, with its hook's stem.
pub fn rose(radius: f32) -> TriMesh {
    let plate = [
        (0.0, -0.034),
        (radius * 0.2, -0.034),
        (radius * 0.28, -0.024),
        (radius * 0.7, -0.018),
        (radius, -0.006),
        (radius, 0.0),
        (0.0, 0.0),
    ];
    let stem = cylinder(radius * 0.1, 0.02, 8, 0.002).at(0.0, -0.046, 0.0);
    TriMesh::merged([lathe(&profile(&plate), 24, 0.6), stem])
}

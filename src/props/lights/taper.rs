//! A lit candle: on a turned candlestick, in a chamberstick with a finger ring, or a thick pillar on a dish.

use glam::Vec3;

use super::flame::{self, CANDLE_LIGHT};
use crate::mesh::{lathe, profile, ring, smooth_profile};
use crate::num::math::FRAC_PI_2;
use crate::num::math::rot_x;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CANDLE: Generator = Generator {
    kind: "candle",
    title: "Candle",
    group: "lights",
    words: &["candlestick", "candle holder", "candleholder", "taper", "tealight"],
    styles: &["pillar", "chamberstick", "tall"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.06, 0.11, 0.2),
        Param::m("height", 0.12, 0.3, 0.6),
        Param::m("depth", 0.06, 0.11, 0.2),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wax", material: "candle wax" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let radius = size.x.min(size.z) * 0.5;
    if args.is("pillar") {
        let dish = profile(&[
            (0.0, 0.0),
            (radius * 0.7, 0.0),
            (radius * 0.98, 0.012),
            (radius, 0.016),
            (radius * 0.96, 0.016),
            (radius * 0.7, 0.006),
            (0.0, 0.006),
        ]);
        shape.add("holder", "brass", lathe(&dish, 24, 0.7));
        burn(args, shape, Vec3::Y * 0.006, size.y - 0.006, radius * 0.72);
    } else if args.is("chamberstick") {
        chamberstick(args, shape, size.x, radius, size.y);
    } else {
        let stick = size.y * if args.is("tall") { 0.62 } else { 0.48 };
        let turned = [
            (radius * 0.98, 0.0),
            (radius, 0.006),
            (radius * 0.86, 0.014),
            (radius * 0.45, 0.024),
            (radius * 0.2, stick * 0.22),
            (radius * 0.34, stick * 0.3),
            (radius * 0.2, stick * 0.36),
            (radius * 0.17, stick * 0.62),
            (radius * 0.3, stick * 0.7),
            (radius * 0.18, stick * 0.77),
            (radius * 0.34, stick * 0.88),
            (radius * 0.5, stick * 0.95),
            (radius * 0.5, stick),
            (radius * 0.3, stick - 0.004),
        ];
        let mut outline = vec![glam::Vec2::ZERO];
        outline.extend(smooth_profile(&turned, 3));
        outline.push(glam::Vec2::new(0.0, stick - 0.004));
        shape.add("holder", "brass", lathe(&outline, 24, 0.9));
        burn(args, shape, Vec3::Y * (stick - 0.004), size.y - stick + 0.004, radius * 0.22);
    }
}

fn chamberstick(args: &Args, shape: &mut Shape, width: f32, radius: f32, height: f32) {
    let finger = radius * 0.3;
    let dish_radius = radius - finger * 0.8;
    let x = dish_radius - width * 0.5;
    let dish = profile(&[
        (0.0, 0.0),
        (dish_radius * 0.75, 0.0),
        (dish_radius * 0.97, 0.016),
        (dish_radius, 0.02),
        (dish_radius * 0.95, 0.019),
        (dish_radius * 0.73, 0.005),
        (dish_radius * 0.34, 0.005),
        (dish_radius * 0.3, 0.012),
        (dish_radius * 0.3, 0.032),
        (dish_radius * 0.38, 0.036),
        (dish_radius * 0.24, 0.036),
        (0.0, 0.034),
    ]);
    shape.add("holder", "brass", lathe(&dish, 28, 0.7).at(x, 0.0, 0.0));
    let bar = finger * 0.16;
    let loop_x = width * 0.5 - finger;
    let handle = ring(finger - bar, bar, 16, 8).turned(rot_x(FRAC_PI_2));
    shape.add("holder", "brass", handle.at(loop_x, finger + 0.004, 0.0));
    burn(args, shape, Vec3::new(x, 0.034, 0.0), height - 0.034, dish_radius * 0.24);
}

fn burn(args: &Args, shape: &mut Shape, base: Vec3, height: f32, radius: f32) {
    let lit = flame::taper(height, radius, &mut args.random("wax"));
    shape.add("candle", "wax", lit.wax.moved(base));
    shape.add("flame", "flame", lit.flame.moved(base));
    shape.light(base + lit.light, CANDLE_LIGHT, 14.0, 4.5);
}

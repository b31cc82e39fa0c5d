//! A plate with a rim and a foot ring.

use glam::Vec3;

use crate::mesh::{lathe, profile};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PLATE: Generator = Generator {
    kind: "plate",
    title: "Plate",
    group: "tableware",
    words: &["dish", "dinner plate", "saucer", "trencher", "platter"],
    styles: &["rimmed", "coupe"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.12, 0.26, 0.4),
        Param::m("height", 0.015, 0.026, 0.06),
        Param::m("depth", 0.12, 0.26, 0.4),
    ],
    source: "usual retail sizes",
    slots: &[SlotSpec { name: "ceramic", material: "glazed ceramic" }],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (r, h) = (size.x.min(size.z) * 0.5, size.y);
    let thick = (h * 0.22).clamp(0.0035, 0.006);
    let well = if args.is("coupe") { 0.5 } else { 0.62 };
    let knee = if args.is("coupe") { 0.82 } else { 0.7 };
    let rise = if args.is("coupe") { 0.45 } else { 0.6 };
    let foot = 0.003;
    let outline = [
        (0.0, foot),
        (r * (well - 0.06), foot),
        (r * (well - 0.055), 0.0),
        (r * (well - 0.02), 0.0),
        (r * well, foot),
        (r * knee, h * rise - thick * 0.4),
        (r * 0.985, h - thick),
        (r, h - thick * 0.5),
        (r * 0.99, h),
        (r * 0.97, h),
        (r * (knee - 0.015), h * rise + thick * 0.5),
        (r * (well - 0.02), foot + thick * 1.3),
        (r * (well - 0.06), foot + thick),
        (0.0, foot + thick),
    ];
    shape.add("plate", "ceramic", lathe(&profile(&outline), 40, 0.8));
    shape.support_round(Vec3::Y * (foot + thick), r * (well - 0.07), 0.25);
}

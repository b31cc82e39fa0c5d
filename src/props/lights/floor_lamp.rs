//! A standing lamp: a pole with a cloth shade, a tripod, or an arc reaching over a sofa.

use glam::Vec3;

use super::flame::LAMP_LIGHT;
use super::shade;
use crate::mesh::{cylinder, lathe, profile, smooth, tube, tube_varying};
use crate::num::math::{PI, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FLOOR_LAMP: Generator = Generator {
    kind: "floor_lamp",
    title: "Floor lamp",
    group: "lights",
    words: &["standing lamp", "standard lamp", "lamp", "reading lamp", "arc lamp", "tall lamp"],
    styles: &["tripod", "arc"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.34, 0.44, 1.4),
        Param::m("height", 1.2, 1.6, 2.1),
        Param::m("depth", 0.34, 0.44, 0.8),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "fabric", material: "white woven fabric" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = (size.x.min(size.z) * 0.5).min(0.34);
    let tall = (r * 1.35).min(0.36);
    let low = size.y - tall;
    if args.is("arc") {
        arc(shape, size, r);
        return;
    }
    // Hems stand 1.5 mm proud of the shade.
    shade::cone(shape, r - 0.0015, r * 0.76, low, size.y, Vec3::ZERO);
    let light = Vec3::Y * (low + tall * 0.45);
    if args.is("tripod") {
        let hub = low - 0.06;
        for i in 0..3 {
            let out = on_circle(TAU * i as f32 / 3.0 + TAU / 4.0) * (r - 0.016);
            let path = [Vec3::new(out.x, 0.006, out.y), Vec3::new(out.x * 0.1, hub, out.y * 0.1)];
            shape.add("legs", "wood", tube_varying(&path, |t| 0.012 + 0.006 * t, 10));
            shape.add("legs", "metal", cylinder(0.0135, 0.02, 10, 0.003).at(out.x, 0.0, out.y));
        }
        shape.add("pole", "metal", cylinder(0.04, 0.05, 20, 0.006).at(0.0, hub - 0.02, 0.0));
        shape.add("pole", "metal", cylinder(0.009, low + tall * 0.2 - hub, 10, 0.0).at(0.0, hub, 0.0));
    } else {
        base(shape, (r * 0.68).max(0.12), Vec3::ZERO);
        shape.add("pole", "metal", cylinder(0.0125, low + tall * 0.2 - 0.02, 14, 0.001).at(0.0, 0.02, 0.0));
        for y in [0.34, 0.67] {
            shape.add("pole", "metal", cylinder(0.017, 0.02, 14, 0.004).at(0.0, low * y, 0.0));
        }
    }
    fitting(shape, r * 0.76, low + tall * 0.2, size.y - 0.02);
    shape.add("bulb", "lamp", shade::bulb(0.035).turned(rot_x(PI)).moved(light));
    shape.light(light, LAMP_LIGHT, 90.0, 6.5);
}

fn base(shape: &mut Shape, radius: f32, at: Vec3) {
    let outline = [
        (0.0, 0.0),
        (radius - 0.004, 0.0),
        (radius, 0.004),
        (radius, 0.014),
        (radius - 0.006, 0.02),
        (0.05, 0.026),
        (0.022, 0.034),
        (0.018, 0.055),
        (0.0, 0.055),
    ];
    shape.add("base", "metal", lathe(&profile(&outline), 36, 0.6).moved(at));
}

/// The socket and the spider of three wires that carries the shade.
fn fitting(shape: &mut Shape, ring_radius: f32, socket: f32, y: f32) {
    shape.add("fitting", "metal", cylinder(0.019, 0.05, 14, 0.004).at(0.0, socket, 0.0));
    for i in 0..3 {
        let out = on_circle(TAU * i as f32 / 3.0);
        let reach = ring_radius + 0.004;
        let path = [
            Vec3::new(out.x * 0.018, socket + 0.03, out.y * 0.018),
            Vec3::new(out.x * reach * 0.45, socket + 0.07, out.y * reach * 0.45),
            Vec3::new(out.x * reach, y, out.y * reach),
        ];
        shape.add_inside("fitting", "metal", tube(&smooth(&path, 2), 0.0025, 5));
    }
}

fn arc(shape: &mut Shape, size: Vec3, r: f32) {
    let base_radius = (size.z * 0.5).min(size.x * 0.3).min(0.17);
    let foot = base_radius - size.x * 0.5;
    let dome = (r * 0.55).min(0.2);
    let head = size.x * 0.5 - dome;
    base(shape, base_radius, Vec3::X * foot);
    let top = size.y - 0.013;
    let drop = top - 0.36;
    let middle = (foot + head) * 0.5;
    let path = [
        Vec3::new(foot, 0.03, 0.0),
        Vec3::new(foot, top * 0.5, 0.0),
        Vec3::new(foot + (middle - foot) * 0.28, top * 0.86, 0.0),
        Vec3::new(middle, top, 0.0),
        Vec3::new(head - (head - middle) * 0.3, top - 0.07, 0.0),
        Vec3::new(head, drop + 0.1, 0.0),
    ];
    let bent = smooth(&path, 6).into_iter().map(|p| p.min(Vec3::new(head, top, 0.0))).collect::<Vec<_>>();
    shape.add("pole", "metal", tube(&bent, 0.0125, 10));
    let shell = [
        (dome - 0.003, drop - 0.12),
        (dome, drop - 0.12),
        (dome * 0.96, drop - 0.06),
        (dome * 0.72, drop + 0.03),
        (dome * 0.3, drop + 0.085),
        (0.02, drop + 0.1),
        (0.0, drop + 0.12),
    ];
    let lining = [(0.0, drop + 0.085), (dome * 0.7, drop + 0.02), (dome - 0.003, drop - 0.12)];
    shape.add("dome", "metal", shade::shell(&lining, &shell, 32, 0.7).at(head, 0.0, 0.0));
    shape.add_sheet("lining", "fabric", lathe(&profile(&lining), 32, 0.9).at(head, 0.0, 0.0));
    let light = Vec3::new(head, drop - 0.04, 0.0);
    shape.add("bulb", "lamp", shade::bulb(0.04).moved(light));
    shape.light(light - Vec3::Y * 0.06, LAMP_LIGHT, 100.0, 6.5);
}

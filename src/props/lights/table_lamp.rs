//! A table lamp: a turned ceramic body under a cloth shade, or a jointed desk lamp.

use glam::{Vec2, Vec3};

use super::flame::LAMP_LIGHT;
use super::shade;
use crate::mesh::{cylinder, lathe, profile, smooth_profile, tube};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TABLE_LAMP: Generator = Generator {
    kind: "table_lamp",
    title: "Table lamp",
    group: "lights",
    words: &["desk lamp", "bedside lamp", "night lamp", "small lamp", "bedside light"],
    styles: &["desk", "slender"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.2, 0.32, 0.5),
        Param::m("height", 0.3, 0.52, 0.8),
        Param::m("depth", 0.2, 0.32, 0.5),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "glazed ceramic" },
        SlotSpec { name: "fabric", material: "white woven fabric" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("desk") {
        desk(shape, size);
        return;
    }
    let h = size.y;
    let low = h * 0.54;
    shade::cone(shape, r - 0.0015, r * 0.66, low, h, Vec3::ZERO);
    let belly = if args.is("slender") { 0.26 } else { 0.5 };
    let body = low * 0.96;
    let outline = [
        (r * 0.42, 0.03),
        (r * 0.4, 0.045),
        (r * (belly + 0.06), body * 0.3),
        (r * (belly + 0.08), body * 0.5),
        (r * belly * 0.7, body * 0.72),
        (r * 0.13, body * 0.86),
        (r * 0.12, body * 0.94),
        (r * 0.16, body),
    ];
    let mut whole = vec![Vec2::new(0.0, 0.03)];
    whole.extend(smooth_profile(&outline, 3));
    whole.push(Vec2::new(0.0, body));
    shape.add("body", "ceramic", lathe(&whole, 32, 0.8));
    let foot =
        [(0.0, 0.0), (r * 0.5, 0.0), (r * 0.52, 0.006), (r * 0.5, 0.02), (r * 0.44, 0.031), (0.0, 0.031)];
    shape.add("foot", "brass", lathe(&profile(&foot), 32, 0.6));
    shape.add("stem", "brass", cylinder(0.008, h * 0.14, 10, 0.001).at(0.0, body - 0.005, 0.0));
    shape.add("stem", "brass", cylinder(0.017, 0.04, 14, 0.003).at(0.0, body + h * 0.06, 0.0));
    for turn in 0..3 {
        let reach = r * 0.66 + 0.002;
        let wire = tube(&[Vec3::new(0.01, body + h * 0.08, 0.0), Vec3::new(reach, h - 0.012, 0.0)], 0.002, 5);
        shape.add_inside("stem", "brass", wire.yawed(FRAC_PI_2 * 4.0 / 3.0 * turn as f32));
    }
    let light = Vec3::Y * (body + h * 0.06 + 0.04 + 0.045).min(h - 0.06);
    shape.add("bulb", "lamp", shade::bulb(0.03).turned(rot_x(PI)).moved(light));
    shape.light(light, LAMP_LIGHT, 70.0, 5.5);
}

/// A weighted foot, two arms with knuckles, a conical head looking down to the front.
fn desk(shape: &mut Shape, size: Vec3) {
    let z_back = -size.z * 0.5;
    let foot = (size.x * 0.5).min(size.z * 0.3);
    let base =
        [(0.0, 0.0), (foot - 0.003, 0.0), (foot, 0.004), (foot, 0.014), (foot - 0.008, 0.022), (0.0, 0.026)];
    let at = Vec3::new(0.0, 0.0, z_back + foot);
    shape.add("foot", "ceramic", lathe(&profile(&base), 32, 0.6).moved(at));
    let head = (size.x * 0.5).min(size.z * 0.28).min(0.085);
    let hip = at + Vec3::Y * 0.045;
    let elbow = Vec3::new(0.0, size.y * 0.6, z_back + 0.016);
    let wrist = Vec3::new(0.0, size.y - 0.02, size.z * 0.5 - head * 1.35);
    shape.add("arms", "brass", cylinder(0.009, 0.03, 12, 0.002).moved(at + Vec3::Y * 0.02));
    for (a, b) in [(hip, elbow), (elbow, wrist)] {
        for x in [-0.009, 0.009] {
            shape.add("arms", "brass", tube(&[a + Vec3::X * x, b + Vec3::X * x], 0.0045, 8));
        }
    }
    for joint in [hip, elbow, wrist] {
        let knuckle = cylinder(0.014, 0.032, 16, 0.004).at(0.0, -0.016, 0.0).turned(rot_z(FRAC_PI_2));
        shape.add("arms", "ceramic", knuckle.moved(joint));
    }
    let tilt = rot_x(-0.42);
    let long = head * 1.5;
    let cone = [
        (head - 0.003, -long),
        (head, -long),
        (head * 0.96, -long * 0.86),
        (head * 0.5, -long * 0.3),
        (head * 0.36, -long * 0.12),
        (head * 0.36, long * 0.1),
        (head * 0.2, long * 0.16),
        (0.0, long * 0.16),
    ];
    let neck = wrist + Vec3::new(0.0, -0.03, head * 0.25);
    let lining = [(0.0, -long * 0.2), (head * 0.5, -long * 0.32), (head - 0.003, -long)];
    shape.add("head", "ceramic", shade::shell(&lining, &cone, 28, 0.7).turned(tilt).moved(neck));
    shape.add_sheet("lining", "lamp", lathe(&profile(&lining), 28, 0.8).turned(tilt).moved(neck));
    let light = neck + tilt * Vec3::new(0.0, -long * 0.6, 0.0);
    shape.add_inside("bulb", "lamp", shade::bulb(0.022).turned(tilt).moved(light));
    shape.light(neck + tilt * Vec3::new(0.0, -long * 1.05, 0.0), LAMP_LIGHT, 60.0, 5.0);
}

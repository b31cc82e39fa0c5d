//! A long ceiling light: a steel batten with two tubes, or a flush panel for a spaceship.

use glam::{Vec2, Vec3};

use super::flame::COOL_LIGHT;
use crate::mesh::{bevel_box, cylinder, extrude};
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const STRIP_LIGHT: Generator = Generator {
    kind: "strip_light",
    title: "Strip light",
    group: "lights",
    words: &["fluorescent light", "neon tube", "light panel", "tube light", "led strip", "fluorescent lamp"],
    styles: &["sci-fi", "office"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 0.6, 1.3, 3.0),
        Param::m("height", 0.06, 0.1, 0.2),
        Param::m("depth", 0.12, 0.22, 0.5),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "white enamel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "panels", material: "hull panels" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("sci-fi") {
        panel(shape, size)
    } else {
        batten(shape, size)
    }
    let share = (size.x / 1.3).clamp(0.6, 2.0);
    shape.light(Vec3::Y * -(size.y + 0.02), COOL_LIGHT, 120.0 * share, 7.5);
}

fn batten(shape: &mut Shape, size: Vec3) {
    let (h, half) = (size.y, size.z * 0.5);
    let tube_r = (h * 0.16).min(0.014);
    // Reflector section: narrow spine above, wings below.
    let wing = -h + tube_r * 2.2;
    let section = [
        Vec2::new(half * 0.5, 0.0),
        Vec2::new(-half * 0.5, 0.0),
        Vec2::new(-half * 0.5, -h * 0.38),
        Vec2::new(-half, wing + 0.006),
        Vec2::new(-half, wing),
        Vec2::new(-half * 0.16, wing - 0.002),
        Vec2::new(0.0, wing - tube_r * 0.6),
        Vec2::new(half * 0.16, wing - 0.002),
        Vec2::new(half, wing),
        Vec2::new(half, wing + 0.006),
        Vec2::new(half * 0.5, -h * 0.38),
    ];
    shape.add("housing", "metal", extrude(&section, size.x - 0.012, 0.0).yawed(FRAC_PI_2));
    for end in [-1.0, 1.0] {
        let cap = bevel_box(Vec3::new(0.012, h, size.z), 0.004);
        shape.add("caps", "metal", cap.at(end * (size.x * 0.5 - 0.006), -h * 0.5, 0.0));
    }
    let long = size.x - 0.024;
    for z in [-0.55, 0.55] {
        let tube = cylinder(tube_r, long, 14, 0.003).at(0.0, -long * 0.5, 0.0).turned(rot_z(FRAC_PI_2));
        shape.add("tubes", "lamp", tube.at(0.0, -h + tube_r * 1.02, z * half));
        for end in [-1.0, 1.0] {
            let holder = bevel_box(Vec3::new(0.022, tube_r * 2.4, tube_r * 2.3), 0.003);
            shape.add("caps", "metal", holder.at(end * (size.x * 0.5 - 0.022), -h + tube_r * 1.3, z * half));
        }
    }
}

fn panel(shape: &mut Shape, size: Vec3) {
    let (h, half) = (size.y, size.z * 0.5);
    // A chamfered hull frame around a sunken light.
    let section = [
        Vec2::new(half, 0.0),
        Vec2::new(-half, 0.0),
        Vec2::new(-half, -h * 0.5),
        Vec2::new(-half * 0.62, -h * 0.96),
        Vec2::new(-half * 0.5, -h * 0.96),
        Vec2::new(-half * 0.42, -h * 0.62),
        Vec2::new(half * 0.42, -h * 0.62),
        Vec2::new(half * 0.5, -h * 0.96),
        Vec2::new(half * 0.62, -h * 0.96),
        Vec2::new(half, -h * 0.5),
    ];
    shape.add("frame", "panels", extrude(&section, size.x - 0.06, 0.0).yawed(FRAC_PI_2));
    let glow = bevel_box(Vec3::new(size.x - 0.08, h * 0.2, size.z * 0.4), 0.004);
    shape.add("light", "lamp", glow.at(0.0, -h * 0.69, 0.0));
    let ribs = (size.x / 0.32).round().max(2.0) as usize;
    for i in 0..=ribs {
        let end = i == 0 || i == ribs;
        let wide = if end { 0.05 } else { 0.022 };
        let x = (i as f32 / ribs as f32 - 0.5) * (size.x - 0.05);
        let outline = [
            Vec2::new(half, 0.0),
            Vec2::new(-half, 0.0),
            Vec2::new(-half, -h * 0.55),
            Vec2::new(-half * 0.6, -h),
            Vec2::new(half * 0.6, -h),
            Vec2::new(half, -h * 0.55),
        ];
        shape.add("ribs", "metal", extrude(&outline, wide, 0.004).yawed(FRAC_PI_2).at(x, 0.0, 0.0));
    }
}

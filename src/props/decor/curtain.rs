//! Curtains on a rod: two gathered panels, tied back or drawn.

use glam::Vec3;

use crate::mesh::{Bounds, TriMesh, cylinder, fit, ring, sheet, sphere, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, lerp, rot_x, rot_z, sin, smoothstep};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CURTAIN: Generator = Generator {
    kind: "curtain",
    title: "Curtain",
    group: "decor",
    words: &["drape", "drapes", "curtains", "window curtain", "drapery"],
    styles: &["tied", "drawn"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.8, 1.8, 4.0),
        Param::m("height", 1.0, 2.3, 3.2),
        Param::m("depth", 0.1, 0.2, 0.25),
        Param::count("folds", 4.0, 7.0, 14.0),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "fabric", material: "red velvet" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "fabric", &[("drawn", "dark green velvet"), ("tied", "dark blue velvet")]);
    let size = args.size();
    let (w, h, d) = (size.x, size.y, size.z);
    let rod = 0.014;
    let rod_y = h * 0.5 - 0.025;
    let swing = (d * 0.4).min(0.06);
    let rod_z = d - swing;
    let pole = cylinder(rod, w - 0.1, 14, 0.002).at(0.0, -(w - 0.1) * 0.5, 0.0).turned(rot_z(FRAC_PI_2));
    shape.add("rod", "brass", pole.at(0.0, rod_y, rod_z));
    for side in [-1.0, 1.0] {
        let knob = sphere(0.025, 3).stretched(Vec3::new(1.2, 1.0, 1.0));
        shape.add("rod", "brass", knob.at(side * (w * 0.5 - 0.03), rod_y, rod_z));
        let arm = tube(&[Vec3::new(0.0, 0.0, 0.003), Vec3::new(0.0, 0.0, rod_z)], 0.007, 8);
        shape.add("rod", "brass", arm.at(side * (w * 0.5 - 0.075), rod_y, 0.0));
        let plate = cylinder(0.024, 0.006, 16, 0.002).turned(rot_x(FRAC_PI_2));
        shape.add("rod", "brass", plate.at(side * (w * 0.5 - 0.075), rod_y, 0.0));
        panel(args, shape, side, Vec3::new(rod_y, rod_z, rod), swing);
    }
}

/// One panel; `rod` holds the rod's y, z and radius, `swing` is how far the folds reach from it.
fn panel(args: &Args, shape: &mut Shape, side: f32, rod: Vec3, swing: f32) {
    let size = args.size();
    let folds = args.count("folds").max(3);
    let mut random = args.random(("folds", side > 0.0));
    let phase = random.range(0.0, 1.0);
    let uneven: Vec<f32> = (0..=folds).map(|_| random.range(0.75, 1.1)).collect();
    let outer = size.x * 0.5 - 0.09;
    let inner = outer * if args.is("drawn") { 0.01 } else { 0.52 };
    let top = rod.x - rod.z - 0.012;
    let bottom = -size.y * 0.5;
    let tie = args.is("tied").then_some(lerp(bottom, top, 0.42));
    let surface = |u: f32, v: f32| {
        let y = lerp(bottom, top, v);
        let fold = u * folds as f32;
        let depth = uneven[(fold as usize).min(folds)];
        // Pleats are tight at the heading and open towards the hem.
        let open = 1.0 - 0.45 * smoothstep(0.7, 1.0, v);
        let wave = sin(fold * TAU) * 0.8 + sin(fold * PI + phase * TAU + v * 1.5) * 0.2;
        let sway = sin(v * 4.0 + phase * TAU) * 0.012 * (1.0 - v);
        let (mut from, mut to) = (inner, outer);
        let mut pinch = 1.0;
        if let Some(tie_y) = tie {
            let near = 1.0 - smoothstep(0.0, size.y * if y > tie_y { 0.55 } else { 0.3 }, (y - tie_y).abs());
            from = lerp(inner, outer - (outer - inner) * 0.3, near);
            to = outer - 0.01 * near;
            pinch = 1.0 - 0.45 * near;
        }
        let across = if side > 0.0 { u } else { 1.0 - u };
        let x = side * (lerp(from, to, across) + sway * (1.0 - across));
        Vec3::new(x, y, rod.y + swing * wave * depth.min(1.0) * open * pinch)
    };
    let columns = (folds * 6) as u32;
    let cloth = sheet(columns, 11, 0.004, surface);
    if let Some(bounds) = cloth.bounds() {
        let (min, max) = (bounds.min.with_z(rod.y - swing), bounds.max.with_z(rod.y + swing));
        shape.add("cloth", "fabric", fit(cloth, Bounds { min: min.with_y(bottom), max }));
    }
    let rings = (0..=folds).map(|i| {
        let t = (i as f32 + 0.5) / (folds as f32 + 1.0);
        ring(rod.z + 0.006, 0.0025, 14, 5).turned(rot_z(FRAC_PI_2)).at(
            side * lerp(inner, outer, t),
            rod.x - 0.004,
            rod.y,
        )
    });
    shape.add("rings", "brass", TriMesh::merged(rings));
    if let Some(tie_y) = tie {
        let wide = (outer - inner) * 0.3;
        let middle = side * (outer - wide * 0.5);
        let belt = ring(1.0, 0.1, 24, 6).stretched(Vec3::new(wide * 0.52, 0.3, swing * 0.8));
        let belt = crate::mesh::uv::box_project(belt.turned(rot_z(side * 0.15)));
        shape.add("tie", "brass", belt.at(middle, tie_y, rod.y));
    }
}

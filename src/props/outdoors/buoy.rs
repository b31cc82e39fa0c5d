//! What floats and marks: a harbour buoy with a lamp on a lattice, a mooring ball, a fisher's float with a flag.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, lathe, profile, ring, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_z, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BUOY: Generator = Generator {
    kind: "buoy",
    title: "Buoy",
    group: "outdoors",
    words: &["channel marker", "navigation buoy", "harbour buoy", "sea mark", "light buoy", "marker buoy"],
    styles: &["green", "mooring", "float"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.3, 1.3, 2.4),
        Param::m("height", 0.7, 2.6, 4.0),
        Param::m("depth", 0.3, 1.3, 2.4),
    ],
    source: "IALA maritime buoyage system (region A): can-shaped red, conical green",
    slots: &[
        SlotSpec { name: "float", material: "red painted metal" },
        SlotSpec { name: "white", material: "white painted metal" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "lamp", material: "red glowing lamp" },
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "flag", material: "orange woven fabric" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("mooring") {
        shape.made_of("float", "white painted metal");
        shape.made_of("white", "blue painted metal");
        mooring(shape, r, size.y.min(r * 2.3));
    } else if args.is("float") {
        shape.made_of("float", "orange painted metal");
        float(shape, r, size.y);
    } else {
        if args.is("green") {
            shape.made_of("float", "green painted metal");
            shape.made_of("lamp", "green glowing lamp");
        }
        harbour(shape, r, size.y, args.is("green"));
    }
}

/// A drum with a rubbing band under a braced tower, the lamp on its platform, a sign on top.
fn harbour(shape: &mut Shape, r: f32, tall: f32, cone: bool) {
    let drum = (tall * 0.3).min(r * 1.1);
    let hull = [(0.0, 0.0), (0.72, 0.0), (0.96, 0.16), (0.97, 0.84), (0.9, 0.97), (0.3, 1.0), (0.0, 1.0)];
    let hull: Vec<Vec2> = hull.map(|(x, y)| Vec2::new(x * r, y * drum)).to_vec();
    shape.add("hull", "float", lathe(&hull, 36, 0.5));
    let band =
        [(0.95, 0.4), (0.985, 0.42), (1.0, 0.46), (1.0, 0.58), (0.985, 0.62), (0.95, 0.64), (0.95, 0.4)];
    shape.add("fender", "rubber", lathe(&profile(&band.map(|(x, y)| (x * r, y * drum))), 36, 0.5));
    for i in 0..4 {
        let at = on_circle(TAU * (i as f32 + 0.5) / 4.0) * r * 0.66;
        let eye = ring(r * 0.075, r * 0.02, 14, 6).turned(rot_z(FRAC_PI_2)).yawed(TAU * i as f32 / 4.0);
        shape.add("eyes", "iron", eye.at(at.x, drum + r * 0.05, at.y));
    }
    let mark = tall * 0.13;
    let deck = tall - mark - tall * 0.15;
    let (low, high) = (r * 0.62, r * 0.26);
    let corner = |i: usize, t: f32| {
        let out = on_circle(TAU * i as f32 / 4.0) * (low + (high - low) * t);
        Vec3::new(out.x, drum - 0.02 + (deck - drum + 0.02) * t, out.y)
    };
    let bar_r = r * 0.028;
    for i in 0..4 {
        shape.add("tower", "float", tube(&[corner(i, 0.0), corner(i, 1.0)], bar_r * 1.25, 8));
        for (from, to) in [(0.04, 0.48), (0.5, 0.96)] {
            shape.add("tower", "float", tube(&[corner(i, from), corner(i + 1, to)], bar_r * 0.7, 6));
        }
        shape.add("tower", "float", tube(&[corner(i, 0.49), corner(i + 1, 0.49)], bar_r * 0.8, 6));
    }
    // Boards between the legs make it seen by day.
    for i in 0..4 {
        let face = [corner(i, 0.54), corner(i + 1, 0.54), corner(i + 1, 0.9), corner(i, 0.9)];
        let wide = |t: f32| (corner(i, t) - corner(i + 1, t)).length() * 0.8;
        let middle = |t: f32| (corner(i, t) + corner(i + 1, t)) * 0.5 * Vec3::new(1.02, 1.0, 1.02);
        let out = (face[0] + face[1]).with_y(0.0).normalize_or(Vec3::Z);
        let board =
            bar(&[middle(0.56), middle(0.9)], out, |t| Vec2::new(wide(0.56 + 0.34 * t), 0.014), 0.004);
        shape.add("board", "white", board);
    }
    shape.add("deck", "float", cylinder(high * 1.5, 0.03, 24, 0.006).at(0.0, deck - 0.008, 0.0));
    let lamp = tall * 0.13;
    let lens = [(0.0, 0.0), (0.7, 0.0), (0.8, 0.14), (0.78, 0.7), (0.55, 0.9), (0.0, 0.96)];
    let lens: Vec<Vec2> = lens.map(|(x, y)| Vec2::new(x * high * 0.75, y * lamp)).to_vec();
    shape.add("lamp", "lamp", lathe(&lens, 20, 0.6).at(0.0, deck + 0.02, 0.0));
    let light = if cone { [0.2, 1.0, 0.4] } else { [1.0, 0.2, 0.1] };
    shape.light(Vec3::new(0.0, deck + lamp * 0.5, high + 0.06), LinearRgb(light), 30.0, 8.0);
    for i in 0..3 {
        let out = on_circle(TAU * i as f32 / 3.0) * high * 0.9;
        let stay = [Vec3::new(out.x, deck + 0.01, out.y), Vec3::new(out.x, deck + lamp + 0.03, out.y)];
        shape.add("cage", "iron", tube(&stay, bar_r * 0.5, 6));
    }
    shape.add("cage", "iron", cylinder(high * 1.05, 0.02, 20, 0.004).at(0.0, deck + lamp + 0.02, 0.0));
    let foot = tall - mark;
    shape.add(
        "mark",
        "iron",
        tube(&[Vec3::Y * (deck + lamp + 0.02), Vec3::Y * (foot + 0.02)], bar_r * 0.8, 8),
    );
    let (wide, head) = (high * 0.8, if cone { 0.02 } else { high * 0.8 });
    let sign = [Vec2::new(0.0, foot), Vec2::new(wide, foot), Vec2::new(head, tall), Vec2::new(0.0, tall)];
    shape.add("mark", "float", lathe(&sign, 20, 0.5));
}

/// A ball with a band round it and a ring on a plate at its top.
fn mooring(shape: &mut Shape, r: f32, tall: f32) {
    let (top, grip) = ((tall - r * 0.22).min(r * 2.0), r * 0.2);
    let line: Vec<Vec2> = (0..=14)
        .map(|i| {
            let t = i as f32 / 14.0;
            let x = sin(PI * t).max(0.0).sqrt() * r;
            // It lies on a flattened foot.
            Vec2::new(if i == 0 || i == 14 { 0.0 } else { x }, top * t)
        })
        .collect();
    shape.add("hull", "float", lathe(&line, 32, 0.9));
    let band = [(0.992, 0.4), (1.012, 0.42), (1.012, 0.56), (0.992, 0.58), (0.97, 0.49), (0.992, 0.4)];
    let band = band.map(|(x, y)| (x * r * 0.988, y * top));
    shape.add("band", "white", lathe(&profile(&band), 32, 0.4));
    let plate =
        [(0.0, -0.06), (0.34, -0.06), (0.3, 0.035), (0.1, 0.06), (0.0, 0.06)].map(|(x, y)| (x * r, y * r));
    shape.add("plate", "iron", lathe(&profile(&plate), 24, 0.5).at(0.0, top, 0.0));
    let eye = ring(grip * 0.72, grip * 0.16, 20, 8).turned(rot_z(FRAC_PI_2));
    let reach = (tall - top - grip * 0.88).max(0.0);
    shape.add("eye", "iron", eye.at(0.0, top + reach, 0.0));
    let shank = cylinder(grip * 0.2, (reach - grip * 0.5).max(0.02), 10, 0.004);
    shape.add("eye", "iron", shank.at(0.0, top + r * 0.03, 0.0));
    for i in 0..6 {
        let out = on_circle(TAU * i as f32 / 6.0) * r * 0.24;
        shape.add("plate", "iron", cylinder(r * 0.022, r * 0.03, 6, 0.0).at(out.x, top + r * 0.03, out.y));
    }
}

/// A bobbin on a staff: its weight below, a flag above, a line coiled round its foot.
fn float(shape: &mut Shape, r: f32, tall: f32) {
    let (at, long) = (tall * 0.22, tall * 0.26);
    let staff = [Vec3::Y * 0.0, Vec3::Y * tall];
    shape.add("staff", "white", tube(&staff, (r * 0.06).min(0.02), 10));
    let wide = (r * 0.55).min(long * 0.7);
    let line: Vec<Vec2> = [
        (0.0, 0.0),
        (0.3, 0.0),
        (0.72, 0.12),
        (1.0, 0.36),
        (1.0, 0.64),
        (0.72, 0.88),
        (0.3, 1.0),
        (0.0, 1.0),
    ]
    .map(|(x, y)| Vec2::new(x * wide, at + y * long))
    .to_vec();
    shape.add("bobbin", "float", lathe(&line, 28, 0.7));
    for y in [0.36, 0.6] {
        let band = [(1.004, y), (1.004, y + 0.06), (0.96, y + 0.06), (0.96, y), (1.004, y)];
        shape.add("bobbin", "white", lathe(&profile(&band.map(|(x, y)| (x * wide, at + y * long))), 28, 0.4));
    }
    let weight = [(0.0, 0.0), (0.16, 0.0), (0.2, 0.03), (0.2, 0.1), (0.12, 0.14), (0.0, 0.14)];
    shape.add("weight", "iron", lathe(&profile(&weight.map(|(x, y)| (x * r * 2.0, y * tall))), 20, 0.6));
    // The line lies in a coil.
    let turns = 4;
    let coil: Vec<Vec3> = (0..=turns * 18)
        .map(|i| {
            let t = i as f32 / 18.0;
            let out = on_circle(TAU * t) * r * (0.93 - 0.1 * t);
            Vec3::new(out.x, 0.014 + 0.006 * t, out.y)
        })
        .collect();
    shape.add("line", "rope", tube(&coil, (r * 0.035).min(0.014), 6));
    let (low, high) = (tall * 0.78, tall - 0.02);
    let flag = |u: f32, v: f32| {
        let wave = sin(u * 7.0 + v) * 0.02 * u;
        Vec3::new(r * 0.95 * u, low + (high - low) * (0.5 + (v - 0.5) * (1.0 - 0.3 * u)), wave)
    };
    shape.add_sheet("flag", "flag", crate::mesh::sheet(10, 3, 0.003, flag));
    shape.add("staff", "iron", bevel_box(Vec3::new(0.03, 0.02, 0.03), 0.004).at(0.0, low - 0.02, 0.0));
}

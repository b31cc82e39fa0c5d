//! A shop-window figure on a round foot, smooth and faceless, or a dressmaker's torso on a turned stand.

use glam::{Vec2, Vec3};

use super::figure::{arm, egg, hip, leg, torso};
use crate::mesh::{TriMesh, cylinder, lathe, profile, ring, round_post, smooth_profile, tube};
use crate::num::math::{FRAC_PI_2, TAU, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MANNEQUIN: Generator = Generator {
    kind: "mannequin",
    title: "Mannequin",
    group: "trade",
    words: &["manikin", "shop dummy", "dress form", "tailor dummy", "dressmaker dummy", "shop window dummy"],
    styles: &["headless", "dressmaker", "jointed"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.42, 0.52, 0.62),
        Param::m("height", 1.5, 1.84, 1.95),
        Param::m("depth", 0.32, 0.36, 0.44),
    ],
    source: "usual sizes of shop fitters; proportions after ISO 7250",
    slots: &[
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "fabric", material: "beige woven fabric" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let foot_r = size.z * 0.5;
    if args.is("dressmaker") {
        dressmaker(shape, size, foot_r);
        return;
    }
    let slot = if args.is("jointed") { "wood" } else { "white" };
    let plate = 0.012;
    shape.add("foot", "steel", cylinder(foot_r, plate, 40, 0.003));
    // Shares of a figure one metre tall, without its head where it has none.
    let whole = if args.is("headless") { 0.875 } else { 1.0 };
    let tall = (size.y - plate) / whole;
    // Hands reach out to 0.17 on either side.
    let wide = size.x / 0.341;
    let deep = size.z / 0.36 * 1.84;
    let place = |mesh: TriMesh| {
        let mesh = mesh.stretched(Vec3::new(wide, tall, deep));
        let mesh = crate::mesh::shade(mesh, 1.0).at(0.0, plate, -0.012);
        crate::mesh::box_project_faces(&mesh)
    };
    shape.add("torso", slot, place(torso()));
    shape.add("torso", slot, place(hip()));
    for side in [-1.0f32, 1.0] {
        let mirror = |mesh: TriMesh| if side < 0.0 { mesh.mirrored_x() } else { mesh };
        for mesh in arm(side > 0.0) {
            shape.add("arms", slot, place(mirror(mesh)));
        }
        for mesh in leg(side > 0.0) {
            shape.add("legs", slot, place(mirror(mesh)));
        }
    }
    if args.is("headless") {
        let cap = cylinder(0.034, 0.012, 24, 0.004);
        shape.add("neck", "steel", cap.at(0.0, size.y - 0.012, -0.016));
    } else {
        shape.add("head", slot, place(egg()));
    }
    if args.is("jointed") {
        // Balls at the joints, as a lay figure has them.
        for side in [-1.0, 1.0] {
            for (x, y) in [(0.118, 0.803), (0.148, 0.62), (0.055, 0.285)] {
                let ball = crate::mesh::displaced(3, |d| d * 0.021).at(x * side, y, 0.004);
                shape.add("joints", slot, place(ball));
            }
        }
    }
    let calf = Vec3::new(0.055 * wide, tall * 0.2, -0.035);
    let rod = [Vec3::new(calf.x, 0.008, -0.1), Vec3::new(calf.x, calf.y - 0.02, -0.1), calf];
    shape.add("foot", "steel", tube(&crate::mesh::smooth_path(&rod, 3), 0.006, 10));
    shape.add("foot", "steel", cylinder(0.018, 0.014, 18, 0.003).at(calf.x, plate - 0.002, -0.1));
}

/// A covered torso with a wooden neck on a turned column with three feet.
fn dressmaker(shape: &mut Shape, size: Vec3, foot_r: f32) {
    let shoulder = size.y - 0.09;
    let figure = (size.y * 0.44).max(0.62);
    let from = shoulder - figure;
    // The torso's own shares run from 0.47 to 0.86 of a figure.
    let scale = figure / 0.37;
    let wide = size.x / 0.52 * 1.65;
    let place = |mesh: TriMesh| {
        let mesh = mesh.at(0.0, -0.485, 0.0).stretched(Vec3::new(wide, scale, size.z / 0.36 * 1.8));
        crate::mesh::box_project_faces(&crate::mesh::shade(mesh, 1.0)).at(0.0, from, 0.0)
    };
    shape.add("torso", "fabric", place(super::figure::bust()));
    for side in [-1.0f32, 1.0] {
        // Caps of wood close the armholes.
        let cap = cylinder(0.052, 0.016, 24, 0.005).turned(rot_z(-FRAC_PI_2 * side));
        shape.add(
            "caps",
            "wood",
            cap.turned(rot_z(side * 0.25)).at(side * wide * 0.094, from + figure * 0.845, -0.004),
        );
    }
    let neck = smooth_profile(
        &[
            (0.05, 0.0),
            (0.052, 0.012),
            (0.036, 0.022),
            (0.024, 0.036),
            (0.03, 0.052),
            (0.032, 0.062),
            (0.018, 0.082),
            (0.0, 0.088),
        ],
        3,
    );
    let mut line = vec![Vec2::ZERO];
    line.extend(neck.into_iter().map(|p| Vec2::new(p.x, p.y.min(0.088))));
    shape.add("neck", "wood", lathe(&line, 20, 0.9).at(0.0, shoulder + 0.002, -0.006));
    let low = 0.2;
    let turned = |t: f32| 0.021 + 0.009 * crate::num::math::sin(t * 22.0) * (1.0 - t) + 0.006 * (1.0 - t);
    shape.add("stand", "wood", round_post(Vec3::Y * low, Vec3::Y * (from + 0.05), turned, 14, 24));
    let knob =
        profile(&[(0.0, 0.0), (0.03, 0.004), (0.045, 0.03), (0.045, 0.06), (0.028, 0.08), (0.0, 0.084)]);
    shape.add("stand", "wood", lathe(&knob, 20, 0.8).at(0.0, low - 0.04, 0.0));
    shape.add("stand", "steel", ring(0.032, 0.006, 24, 8).at(0.0, from - 0.006, 0.0));
    for i in 0..3 {
        let points = [
            (0.02, low),
            (0.06, low - 0.01),
            (0.1, low * 0.55),
            (foot_r * 0.86, 0.032),
            (foot_r - 0.012, 0.016),
        ];
        let path: Vec<Vec3> = points.iter().map(|(z, y)| Vec3::new(0.0, *y, *z)).collect();
        let leg = crate::mesh::tube_varying(&crate::mesh::smooth_path(&path, 4), |t| 0.019 - 0.006 * t, 10);
        let leg = leg.deformed(|p| p.with_y(p.y.max(0.0)));
        shape.add("stand", "wood", leg.yawed(TAU * (i as f32 + 0.5) / 3.0 + TAU / 6.0));
        let pad = cylinder(0.017, 0.016, 14, 0.004);
        shape.add(
            "stand",
            "wood",
            pad.at(0.0, 0.0, foot_r - 0.017).yawed(TAU * (i as f32 + 0.5) / 3.0 + TAU / 6.0),
        );
    }
}

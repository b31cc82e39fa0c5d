//! A dining table: a planked top on four legs with an apron, on trestles, or round on a turned pedestal.

use glam::{Vec2, Vec3};

use super::tops::{CORNERS, planked};
use crate::mesh::{bar, bevel_box, cylinder, extrude, lathe, smooth_path, square_post};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TABLE: Generator = Generator {
    kind: "table",
    title: "Table",
    group: "tables",
    words: &[
        "dining table",
        "kitchen table",
        "trestle table",
        "tavern table",
        "refectory table",
        "round table",
    ],
    styles: &["round", "square", "rustic", "long", "trestle"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.3, 3.2),
        Param::m("height", 0.7, 0.75, 0.8),
        Param::m("depth", 0.6, 0.85, 1.4),
        Param::m("top_thickness", 0.02, 0.04, 0.08),
    ],
    source: "Neufert, Architects' Data",
    slots: &[SlotSpec { name: "wood", material: "oak wood" }],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    if args.is("square") {
        size.x = (size.x * size.z).sqrt().min(1.4);
        size.z = size.x;
    }
    if args.is("long") {
        size.x = (size.x * 1.6).clamp(1.6, 3.2);
    }
    if args.is("round") {
        round(args, shape, size);
        return;
    }
    let thick = args.get("top_thickness");
    let mut grain = args.random("planks");
    let top = planked(Vec3::new(size.x, thick, size.z), 0.16, !args.is("rustic"), &mut grain);
    shape.add("top", "wood", top.at(0.0, size.y, 0.0));
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 1.2);
    if args.is("trestle") {
        trestles(shape, size, size.y - thick)
    } else {
        legs(args, shape, size, size.y - thick)
    }
}

fn legs(args: &Args, shape: &mut Shape, size: Vec3, under: f32) {
    let leg = if args.is("rustic") { 0.1 } else { 0.068 };
    let inset = Vec2::new(size.x / 2.0 - leg * 0.85, size.z / 2.0 - leg * 0.85);
    for (i, (x, z)) in CORNERS.into_iter().enumerate() {
        let at = |y: f32| Vec3::new(inset.x * x, y, inset.y * z);
        let taper = if args.is("rustic") { 0.0 } else { 0.42 };
        let post =
            square_post(at(0.0), at(under + 0.001), |t| Vec2::splat(leg * (1.0 - taper * (1.0 - t))), 0.006);
        shape.add("legs", "wood", post.uv_moved(Vec2::splat(i as f32 * 0.61)));
    }
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(inset.x * 2.0 - leg + 0.004, 0.095, 0.024), 0.003);
        shape.add("apron", "wood", long.at(0.0, under - 0.047, side * (inset.y + leg * 0.2)));
        let short = bevel_box(Vec3::new(0.024, 0.095, inset.y * 2.0 - leg + 0.004), 0.003);
        shape.add("apron", "wood", short.at(side * (inset.x + leg * 0.2), under - 0.047, 0.0));
    }
}

/// Shaped feet and heads joined by boards, a beam through both, held by wedges.
fn trestles(shape: &mut Shape, size: Vec3, under: f32) {
    let x = size.x * 0.5 - (size.x * 0.16).clamp(0.12, 0.4);
    let reach = size.z * 0.5 - 0.04;
    for side in [-1.0, 1.0] {
        let foot = [(reach, 0.0), (reach, 0.045), (reach * 0.75, 0.07), (0.12, 0.1)];
        let arch = [(-reach * 0.72, 0.0), (-reach * 0.64, 0.018), (reach * 0.64, 0.018), (reach * 0.72, 0.0)];
        let outline = foot.iter().copied().chain(foot.iter().rev().map(|(z, y)| (-z, *y))).chain(arch);
        let outline: Vec<Vec2> = outline.map(Vec2::from).collect();
        let place = |mesh: crate::mesh::TriMesh| mesh.yawed(FRAC_PI_2).at(side * x, 0.0, 0.0);
        shape.add("trestles", "wood", place(extrude(&outline, 0.085, 0.006)));
        let head = [(reach * 0.8, 0.0), (-reach * 0.8, 0.0), (-reach * 0.8, -0.03), (-reach * 0.6, -0.07)];
        let head = head.into_iter().chain([(reach * 0.6, -0.07), (reach * 0.8, -0.03)]);
        let head: Vec<Vec2> = head.map(|(z, y)| Vec2::new(z, under + y)).collect();
        shape.add("trestles", "wood", place(extrude(&head, 0.08, 0.006)));
        let waist = (size.z * 0.14).min(0.13);
        let (low, high) = (0.095, under - 0.068);
        let swell = |t: f32| waist * (1.0 + 0.35 * (2.0 * t - 1.0) * (2.0 * t - 1.0));
        let post: Vec<Vec3> =
            (0..=8).map(|i| Vec3::new(side * x, low + (high - low) * i as f32 / 8.0, 0.0)).collect();
        shape.add("trestles", "wood", bar(&post, Vec3::X, |t| Vec2::new(swell(t) * 2.0, 0.05), 0.006));
        let wedge = bevel_box(Vec3::new(0.02, 0.12, 0.02), 0.003);
        shape.add("beam", "wood", wedge.at(side * (x + 0.043), under * 0.48, 0.0));
    }
    let beam = bevel_box(Vec3::new(x * 2.0 + 0.16, 0.1, 0.036), 0.006);
    shape.add("beam", "wood", beam.at(0.0, under * 0.48, 0.0));
}

fn round(args: &Args, shape: &mut Shape, size: Vec3) {
    let height = size.y;
    let thick = args.get("top_thickness");
    let radius = (size.x * 0.75).clamp(0.6, 1.4) * 0.5;
    let top = cylinder(radius, thick, 48, (thick * 0.3).min(0.012));
    shape.add("top", "wood", top.at(0.0, height - thick, 0.0));
    shape.support_round(Vec3::new(0.0, height, 0.0), radius * 0.95, 1.2);
    let under = height - thick;
    let plate = cylinder(radius * 0.4, 0.022, 24, 0.005);
    shape.add("pedestal", "wood", plate.at(0.0, under - 0.022, 0.0));
    let profile = [
        (0.0, 0.1),
        (0.05, 0.1),
        (0.062, 0.115),
        (0.062, 0.25),
        (0.05, 0.265),
        (0.046, 0.28),
        (0.066, 0.32),
        (0.07, 0.37),
        (0.062, 0.43),
        (0.045, 0.51),
        (0.042, under - 0.1),
        (0.052, under - 0.085),
        (0.052, under - 0.06),
        (0.06, under - 0.02),
        (0.0, under - 0.02),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    shape.add("pedestal", "wood", lathe(&profile, 20, 0.7).uv_turned());
    for i in 0..4 {
        // Feet swing out of the column and down to the floor.
        let way = on_circle(TAU * (i as f32 + 0.5) / 4.0);
        let at = |out: f32, y: f32| Vec3::new(way.x * out, y, way.y * out);
        let far = radius * 0.72;
        let path = [at(0.03, 0.2), at(far * 0.35, 0.17), at(far * 0.7, 0.09), at(far - 0.03, 0.035)];
        let foot = bar(&smooth_path(&path, 4), Vec3::Y, |t| Vec2::new(0.05, 0.085 - 0.035 * t), 0.01);
        shape.add("feet", "wood", foot);
        let pad = cylinder(0.03, 0.03, 14, 0.006);
        shape.add("feet", "wood", pad.moved(at(far - 0.035, 0.0)));
    }
}

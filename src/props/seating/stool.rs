//! A stool: a dished round seat on three splayed legs, or a bar stool with foot rails.

use glam::{Vec2, Vec3};

use crate::mesh::{cushion, lathe, round_post, square_post, tube_varying};
use crate::num::math::{FRAC_PI_4, TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const STOOL: Generator = Generator {
    kind: "stool",
    title: "Stool",
    group: "seating",
    words: &["bar stool", "milking stool", "three-legged stool", "barstool", "footstool"],
    styles: &["bar", "rustic", "square", "upholstered"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.28, 0.36, 0.5),
        Param::m("height", 0.25, 0.46, 0.85),
        Param::m("depth", 0.28, 0.36, 0.5),
    ],
    source: "Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "seat", material: "brown leather" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    if args.is("bar") {
        size.y = size.y.max(0.74);
    }
    if args.is("square") { square(args, shape, size) } else { round(args, shape, size) }
}

fn round(args: &Args, shape: &mut Shape, size: Vec3) {
    let stretch = Vec3::new(1.0, 1.0, size.z / size.x);
    let (thick, leg) = if args.is("rustic") { (0.05, 0.024) } else { (0.036, 0.017) };
    let padded = args.is("upholstered");
    let wood_top = if padded { size.y - 0.05 } else { size.y };
    let under = wood_top - thick;
    let dish = if padded { 0.0 } else { 0.007 };
    // In shares of the width, stretched to the depth: stools need not be quite round.
    let profile = [
        (0.0, under),
        (0.44, under),
        (0.485, under + thick * 0.3),
        (0.5, under + thick * 0.6),
        (0.494, wood_top - 0.005),
        (0.475, wood_top),
        (0.4, wood_top - dish * 0.5),
        (0.25, wood_top - dish),
        (0.0, wood_top - dish),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r * size.x, *y)).collect();
    let seat = lathe(&profile, 32, 0.75).stretched(stretch);
    shape.add("seat", "wood", seat);
    if padded {
        let pad = [
            (0.0, 0.0),
            (0.46, 0.0),
            (0.49, 0.012),
            (0.495, 0.028),
            (0.47, 0.043),
            (0.38, 0.05),
            (0.0, 0.052),
        ];
        let pad: Vec<Vec2> = pad.iter().map(|(r, y)| Vec2::new(*r * size.x, wood_top - 0.002 + *y)).collect();
        let pad = lathe(&pad, 32, 1.0).stretched(stretch);
        shape.add("cushion", "seat", pad);
    }
    shape.support_round(Vec3::new(0.0, size.y - dish, 0.0), size.x.min(size.z) * 0.42, 0.8);
    shape.seats(Vec3::new(0.0, size.y - dish, 0.0), 0.3);

    let legs = if args.is("bar") { 4 } else { 3 };
    let mut hand = args.random("legs");
    let start = if legs == 3 { -TAU / 4.0 } else { FRAC_PI_4 };
    let ends: Vec<(Vec3, Vec3)> = (0..legs)
        .map(|i| {
            let wobble = hand.signed() * 0.02;
            let way = on_circle(start + TAU * i as f32 / legs as f32 + wobble);
            let reach = Vec2::new(size.x, size.z) * 0.5 - leg;
            let (out, top) = (way * reach, way * reach * 0.62);
            (Vec3::new(out.x, 0.0, out.y), Vec3::new(top.x, under + thick * 0.5, top.y))
        })
        .collect();
    for (foot, head) in &ends {
        let swell = |t: f32| leg * (0.78 + 0.3 * (1.0 - (2.0 * t - 1.2) * (2.0 * t - 1.2)).max(0.0));
        shape.add("legs", "wood", round_post(*foot, *head, swell, 12, 8));
    }
    for i in 0..legs {
        let height = 0.3 + 0.06 * (i % 2) as f32;
        let (a, b) = (ends[i], ends[(i + 1) % legs]);
        let rail = [a.0.lerp(a.1, height), b.0.lerp(b.1, height)];
        let bulge = |t: f32| leg * (0.45 + 0.2 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0)));
        let middle = rail[0].lerp(rail[1], 0.5);
        shape.add("stretchers", "wood", tube_varying(&[rail[0], middle, rail[1]], bulge, 8));
    }
}

fn square(args: &Args, shape: &mut Shape, size: Vec3) {
    let thick = if args.is("rustic") { 0.05 } else { 0.035 };
    let leg = if args.is("rustic") { 0.05 } else { 0.036 };
    let mut under = size.y - thick;
    if args.is("upholstered") {
        let pad = cushion(Vec3::new(size.x, 0.06, size.z), 0.02, 0.012);
        shape.add("cushion", "seat", pad.at(0.0, size.y - 0.03, 0.0));
        under -= 0.045;
        let board = cushion(Vec3::new(size.x - 0.01, thick, size.z - 0.01), 0.006, 0.0);
        shape.add("seat", "wood", board.at(0.0, under + thick * 0.5, 0.0));
    } else {
        let board = cushion(Vec3::new(size.x, thick, size.z), 0.01, -0.007);
        shape.add("seat", "wood", board.at(0.0, size.y - thick * 0.5, 0.0));
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x * 0.8, size.z * 0.8, 0.8);
    shape.seats(Vec3::new(0.0, size.y, 0.0), 0.3);
    let corner = |x: f32, z: f32, inset: f32, y: f32| {
        Vec3::new(x * (size.x * 0.5 - inset), y, z * (size.z * 0.5 - inset))
    };
    let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
    for (i, (x, z)) in corners.iter().enumerate() {
        let (foot, head) = (corner(*x, *z, leg * 0.5, 0.0), corner(*x, *z, leg * 1.3, under + 0.005));
        shape.add("legs", "wood", square_post(foot, head, |t| Vec2::splat(leg * (0.8 + 0.2 * t)), 0.004));
        let (x2, z2) = corners[(i + 1) % 4];
        let share = 0.3 + 0.08 * (i % 2) as f32;
        let next = (corner(x2, z2, leg * 0.5, 0.0), corner(x2, z2, leg * 1.3, under));
        let rail = [foot.lerp(head, share), next.0.lerp(next.1, share)];
        let section = |_| Vec2::new(leg * 0.5, leg * 0.8);
        shape.add("stretchers", "wood", crate::mesh::bar(&rail, Vec3::Y, section, 0.003));
    }
}

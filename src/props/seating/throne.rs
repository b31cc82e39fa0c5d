//! A throne: a stepped base, a panelled seat, an arched back between gilded posts, velvet where one rests.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cushion, cylinder, extrude, lathe, smooth_path, sphere};
use crate::num::math::{FRAC_PI_2, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const THRONE: Generator = Generator {
    kind: "throne",
    title: "Throne",
    group: "seating",
    words: &["royal chair", "king chair", "high seat", "royal seat", "bishop chair"],
    styles: &["stone", "gothic", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 0.9, 1.3),
        Param::m("height", 1.3, 1.75, 2.4),
        Param::m("depth", 0.7, 0.85, 1.1),
    ],
    source: "surviving medieval thrones",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "velvet", material: "red velvet" },
        SlotSpec { name: "gold", material: "gold" },
        SlotSpec { name: "stone", material: "grey stone" },
    ],
    clear_front_m: 0.9,
    build,
};

struct Plan {
    size: Vec3,
    slot: &'static str,
    seat: f32,
    base: f32,
    /// Half the width between the outer faces of the posts.
    half: f32,
    /// z of the front of the back.
    back_z: f32,
    post: f32,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let slot = if args.is("stone") { "stone" } else { "wood" };
    let post = if args.is("stone") { 0.13 } else { 0.085 };
    let back_z = -size.z * 0.5 + 0.04 + post;
    let plan = Plan { size, slot, seat: 0.56, base: 0.12, half: size.x * 0.5 - 0.05, back_z, post };
    // A dais of two slabs.
    let slab = |inset: f32, y: f32| {
        bevel_box(Vec3::new(size.x - inset, plan.base * 0.5, size.z - inset), 0.012).at(0.0, y, 0.0)
    };
    shape.add("base", slot, slab(0.0, plan.base * 0.25));
    shape.add("base", slot, slab(0.07, plan.base * 0.75 - 0.001));
    seat(shape, &plan);
    back(args, shape, &plan);
    for side in [-1.0, 1.0] {
        arm(shape, &plan, side);
    }
    let deep = size.z * 0.5 - plan.back_z - 0.15;
    shape.support(Vec3::new(0.0, plan.seat + 0.035, plan.back_z + deep * 0.5 + 0.03), plan.half, deep, 0.6);
    shape.seats(Vec3::new(0.0, plan.seat + 0.035, plan.back_z + deep * 0.5 + 0.03), 0.5);
}

fn seat(shape: &mut Shape, plan: &Plan) {
    let (low, high) = (plan.base - 0.003, plan.seat - 0.05);
    let front = plan.size.z * 0.5 - 0.08;
    let deep = front - plan.back_z + 0.05;
    let wide = (plan.half - plan.post) * 2.0 + 0.02;
    let middle = front - deep * 0.5;
    let body = bevel_box(Vec3::new(wide, high - low, deep), 0.006);
    shape.add("seat", plan.slot, body.at(0.0, (low + high) * 0.5, middle));
    // A raised field with a gilded boss between two mouldings.
    let tall = high - low - 0.12;
    let field = bevel_box(Vec3::new(wide * 0.8, tall, 0.03), 0.01);
    shape.add("seat", plan.slot, field.at(0.0, (low + high) * 0.5, front));
    let boss = cylinder(tall * 0.24, 0.016, 24, 0.006).turned(rot_x(FRAC_PI_2));
    shape.add("gilding", "gold", boss.at(0.0, (low + high) * 0.5, front + 0.012));
    for y in [low + 0.03, high - 0.02] {
        let strip = bevel_box(Vec3::new(wide, 0.016, 0.014), 0.004);
        shape.add("gilding", "gold", strip.at(0.0, y, front + 0.003));
    }
    let board = bevel_box(Vec3::new(wide + 0.02, 0.05, deep + 0.03), 0.012);
    shape.add("seat", plan.slot, board.at(0.0, high + 0.02, middle + 0.012));
    let pad = cushion(Vec3::new(wide - 0.02, 0.1, deep - 0.07), 0.035, 0.02);
    shape.add("cushion", "velvet", pad.at(0.0, plan.seat + 0.005, middle + 0.03));
}

fn back(args: &Args, shape: &mut Shape, plan: &Plan) {
    let Plan { size, half, post, .. } = *plan;
    let z = plan.back_z - post * 0.5;
    let post_top = size.y * 0.84;
    for side in [-1.0, 1.0] {
        let x = side * (half - post * 0.5);
        let pillar = bevel_box(Vec3::new(post, post_top - plan.base + 0.003, post), 0.008);
        shape.add("posts", plan.slot, pillar.at(x, (post_top + plan.base) * 0.5 - 0.0015, z));
        shape.add("gilding", "gold", finial(post).at(x, post_top - 0.002, z));
        for y in [plan.seat + 0.3, post_top - 0.05] {
            let collar = bevel_box(Vec3::new(post + 0.014, 0.022, post + 0.014), 0.005);
            shape.add("gilding", "gold", collar.at(x, y, z));
        }
    }
    // The panel: an arch, pointed or round, in a gilded frame, padded in the middle.
    let pointed = args.is("gothic");
    let wide = (half - post) * 2.0 + 0.01;
    let outer = arch(wide, plan.seat - 0.1, size.y - 0.07, pointed);
    shape.add("back", plan.slot, extrude(&outer, 0.05, 0.006).at(0.0, 0.0, z));
    let frame = arch(wide - 0.07, plan.seat + 0.06, size.y - 0.125, pointed);
    shape.add("gilding", "gold", extrude(&frame, 0.012, 0.004).at(0.0, 0.0, z + 0.029));
    let padded = arch(wide - 0.105, plan.seat + 0.0775, size.y - 0.145, pointed);
    shape.add("back", "velvet", extrude(&padded, 0.036, 0.011).at(0.0, 0.0, z + 0.036));
    let crown = sphere(0.042, 2).at(0.0, size.y - 0.042, z);
    shape.add("gilding", "gold", crown);
    let rays = bar(
        &[Vec3::new(0.0, size.y - 0.16, z), Vec3::new(0.0, size.y - 0.06, z)],
        Vec3::Z,
        |t| Vec2::new(0.1 - 0.06 * t, 0.062),
        0.008,
    );
    shape.add("gilding", "gold", rays);
}

/// An arch of `wide` metres standing on y = `low` and reaching to `top`; counter-clockwise.
fn arch(wide: f32, low: f32, top: f32, pointed: bool) -> Vec<Vec2> {
    let half = wide * 0.5;
    let rise = (if pointed { wide * 0.85 } else { half }).min((top - low) * 0.6);
    let spring = top - rise;
    let mut outline = vec![Vec2::new(-half, low), Vec2::new(half, low)];
    let steps = 12;
    for i in 0..=steps * 2 {
        let t = i as f32 / steps as f32;
        let point = if pointed {
            // Two arcs that meet in a point.
            let s = if t <= 1.0 { t } else { 2.0 - t };
            let way = on_circle(s * FRAC_PI_2 * 2.0 / 3.0);
            let x = half * (2.0 * way.x - 1.0);
            Vec2::new(if t <= 1.0 { x } else { -x }, spring + rise * way.y / 0.866_025_4)
        } else {
            let way = on_circle(t * FRAC_PI_2);
            Vec2::new(half * way.x, spring + rise * way.y)
        };
        outline.push(point);
    }
    outline
}

fn finial(post: f32) -> TriMesh {
    let profile = [
        (0.0, 0.0),
        (0.62, 0.0),
        (0.62, 0.12),
        (0.3, 0.25),
        (0.34, 0.4),
        (0.55, 0.62),
        (0.6, 0.85),
        (0.5, 1.1),
        (0.25, 1.35),
        (0.12, 1.6),
        (0.0, 1.75),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y) * post * 0.8).collect();
    lathe(&profile, 18, 0.8)
}

fn arm(shape: &mut Shape, plan: &Plan, side: f32) {
    let x = side * (plan.half - plan.post * 0.5);
    let front = plan.size.z * 0.5 - 0.1;
    let top = plan.seat + 0.27;
    let pillar = bevel_box(Vec3::new(plan.post, top - plan.base - 0.02, plan.post), 0.008);
    shape.add("posts", plan.slot, pillar.at(x, (top + plan.base) * 0.5 - 0.012, front - plan.post * 0.5));
    let at = |y: f32, z: f32| Vec3::new(x, y, z);
    let path = [
        at(top + 0.05, plan.back_z - 0.01),
        at(top + 0.015, plan.back_z + 0.14),
        at(top + 0.01, (plan.back_z + front) * 0.5),
        at(top + 0.02, front - 0.03),
    ];
    let rest = bar(&smooth_path(&path, 4), Vec3::Y, |_| Vec2::new(plan.post * 1.1, 0.06), 0.014);
    shape.add("arms", plan.slot, rest);
    // The scroll at the end, with a gilded eye.
    let roll = cylinder(0.052, plan.post * 1.16, 20, 0.008).turned(crate::num::math::rot_z(FRAC_PI_2));
    shape.add("arms", plan.slot, roll.at(x + plan.post * 0.58, top, front - 0.005));
    for end in [-1.0, 1.0] {
        let eye = sphere(0.024, 2).at(x + end * plan.post * 0.58, top, front - 0.005);
        shape.add("gilding", "gold", eye);
    }
    // A side panel under the arm.
    let deep = front - plan.back_z - plan.post;
    let panel = bevel_box(Vec3::new(plan.post * 0.5, top - plan.seat - 0.02 + 0.1, deep + 0.01), 0.005);
    let z = plan.back_z + deep * 0.5;
    shape.add("arms", plan.slot, panel.at(x, (top + plan.seat - 0.1) * 0.5, z));
}

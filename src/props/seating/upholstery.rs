//! The upholstered body that sofas and armchairs share.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cushion, displaced, extrude, lathe, round_post};
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x, rot_z};
use crate::props::beds::bedding::pillow;
use crate::props::{Args, Shape};

/// What sets one piece apart from the other.
#[derive(Clone, Copy)]
pub struct Couch {
    /// About how wide one seat cushion is, metres.
    pub seats_width: f32,
    /// Loose pillows in the corners.
    pub pillows: usize,
    /// Wings beside the head.
    pub wings: bool,
}

struct Plan {
    size: Vec3,
    seat: f32,
    leg: f32,
    arm_wide: f32,
    arm_top: f32,
    /// z of the front of the back rest at seat height.
    back_z: f32,
    /// Backwards lean of the back cushions, radians.
    lean: f32,
}

/// Builds it from `width`, `height`, `depth` and `seat_height`, slots `fabric`, `wood`, `pillow fabric`.
pub fn build(couch: Couch, args: &Args, shape: &mut Shape) {
    let mut size = args.size();
    if couch.wings {
        size.y = size.y.max(1.08);
    }
    let seat = args.get("seat_height").min(size.y - 0.3);
    let (modern, rolled) = (args.is("modern"), !args.is("modern"));
    let chesterfield = args.is("chesterfield");
    let arm_top =
        if chesterfield { size.y } else { (seat + if modern { 0.14 } else { 0.2 }).min(size.y - 0.08) };
    let arm_wide = if modern { 0.14 } else { 0.19 };
    let leg = if modern { 0.13 } else { 0.1 };
    let plan = Plan { size, seat, leg, arm_wide, arm_top, back_z: -size.z * 0.5 + 0.22, lean: 0.16 };

    legs(shape, &plan, modern);
    frame(shape, &plan, chesterfield);
    for side in [-1.0, 1.0] {
        let arm = if rolled { rolled_arm(&plan) } else { straight_arm(&plan) };
        shape.add("arms", "fabric", if side < 0.0 { arm.mirrored_x() } else { arm });
    }
    let inner = size.x - arm_wide * 2.0;
    let seats = (inner / couch.seats_width).round().max(1.0);
    let wide = inner / seats;
    let mut random = args.random("cushions");
    for i in 0..seats as usize {
        let x = -inner * 0.5 + wide * (i as f32 + 0.5);
        seat_cushion(shape, &plan, x, wide, random.signed() * 0.004);
        if !chesterfield {
            back_cushion(shape, &plan, x, wide, random.signed() * 0.012);
        }
    }
    if chesterfield {
        buttons(shape, &plan, inner);
    }
    if couch.wings {
        wings(shape, &plan);
    }
    for i in 0..couch.pillows {
        let side = if i == 0 { -1.0 } else { 1.0 };
        let mesh = pillow(Vec3::new(0.36, 0.15, 0.36), args.seed().child(("pillow", i)));
        let mesh = mesh.turned(rot_x(FRAC_PI_2)).turned(rot_z(side * (0.12 + 0.1 * random.unit())));
        let mesh = mesh.turned(rot_x(-0.38)).yawed(-side * 0.35);
        let room = (inner * 0.5 - 0.24).max(0.0);
        shape.add("pillows", "pillow fabric", mesh.at(side * room, seat + 0.185, plan.back_z + 0.3));
    }
    let deep = size.z * 0.5 - plan.back_z - 0.22;
    shape.support(Vec3::new(0.0, seat + 0.005, size.z * 0.5 - deep * 0.5 - 0.06), inner * 0.6, deep, 0.5);
    shape.seats(Vec3::new(0.0, seat + 0.005, size.z * 0.5 - deep * 0.5 - 0.06), inner);
}

fn legs(shape: &mut Shape, plan: &Plan, modern: bool) {
    let (x, z) = (plan.size.x * 0.5 - 0.09, plan.size.z * 0.5 - 0.08);
    let mut spots = vec![(-x, -z), (x, -z), (x, z), (-x, z)];
    if plan.size.x > 2.1 {
        spots.extend([(0.0, z), (0.0, -z)]);
    }
    for (px, pz) in spots {
        let leg = if modern {
            let foot = Vec3::new(px + px.signum() * 0.025, 0.0, pz + pz.signum() * 0.02);
            round_post(foot, Vec3::new(px, plan.leg + 0.01, pz), |t| 0.012 + 0.012 * t, 12, 2)
        } else {
            let profile = [
                (0.0, 0.0),
                (0.02, 0.0),
                (0.026, 0.012),
                (0.034, 0.04),
                (0.04, 0.065),
                (0.028, 0.085),
                (0.032, plan.leg + 0.01),
                (0.0, plan.leg + 0.01),
            ];
            let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
            lathe(&profile, 16, 0.8).at(px, 0.0, pz)
        };
        shape.add("legs", "wood", leg);
    }
}

/// The box under the cushions and the rest behind them.
fn frame(shape: &mut Shape, plan: &Plan, scrolled: bool) {
    let Plan { size, seat, leg, .. } = *plan;
    let under = seat - 0.13;
    let tall = under - leg;
    let body = Vec3::new(size.x - plan.arm_wide * 0.6, tall, size.z - 0.05);
    shape.add("frame", "fabric", cushion(body, 0.018, 0.0).at(0.0, leg + tall * 0.5, -0.005));
    let rest = size.y - leg;
    if scrolled {
        let r = plan.arm_wide * 0.42;
        let outline = scroll(plan.arm_wide * 0.72, rest, r);
        let back = extrude(&outline, size.x - plan.arm_wide * 0.9, 0.012).yawed(FRAC_PI_2);
        shape.add("back", "fabric", back.at(0.0, leg, -size.z * 0.5 + plan.arm_wide * 0.36 + r * 0.86));
    } else {
        let back = cushion(Vec3::new(size.x - plan.arm_wide * 0.7, 0.16, rest), 0.045, 0.008);
        let back = back.turned(rot_x(FRAC_PI_2)).deformed(|p| p + Vec3::Z * -0.04 * (p.y / rest));
        shape.add("back", "fabric", back.at(0.0, leg + rest * 0.5, -size.z * 0.5 + 0.1));
    }
}

/// The front view of a wall with a roll on top leaning to +x; counter-clockwise, standing on y = 0.
fn scroll(wide: f32, top: f32, r: f32) -> Vec<Vec2> {
    let (half, center) = (wide * 0.5, Vec2::new(wide * 0.5 - r * 0.55 + r * 0.3, top - r));
    let mut outline = vec![Vec2::new(-half, 0.0), Vec2::new(half * 0.9, 0.0)];
    outline.push(Vec2::new(half * 0.8, (center.y - r) * 0.8));
    // From under the roll on the outside, over the top, down to the inner wall.
    let (from, to) = (-0.36 * PI, PI * 1.0);
    for i in 0..=14 {
        outline.push(center + on_circle(from + (to - from) * i as f32 / 14.0) * r);
    }
    let inner = outline[outline.len() - 1];
    outline.push(Vec2::new(-half.max(-inner.x), center.y * 0.75));
    outline
}

fn rolled_arm(plan: &Plan) -> TriMesh {
    let r = plan.arm_wide * 0.42;
    let wide = plan.arm_wide * 0.72;
    let outline = scroll(wide, plan.arm_top - plan.leg, r);
    let reach = outline.iter().fold(0.0f32, |reach, p| reach.max(p.x));
    let long = plan.size.z - 0.03;
    let mut arm = extrude(&outline, long, 0.014);
    // A disc on the face of the roll.
    let face = crate::mesh::cylinder(r * 0.62, 0.012, 20, 0.004).turned(rot_x(FRAC_PI_2));
    let middle = Vec2::new(wide * 0.5 - r * 0.25, plan.arm_top - plan.leg - r);
    arm.append(face.at(middle.x, middle.y, long * 0.5 - 0.003));
    arm.at(plan.size.x * 0.5 - reach, plan.leg, 0.008)
}

fn straight_arm(plan: &Plan) -> TriMesh {
    let tall = plan.arm_top - plan.leg;
    let arm = cushion(Vec3::new(plan.arm_wide, tall, plan.size.z), 0.03, 0.004);
    arm.at(plan.size.x * 0.5 - plan.arm_wide * 0.5, plan.leg + tall * 0.5, 0.0)
}

fn seat_cushion(shape: &mut Shape, plan: &Plan, x: f32, wide: f32, nudge: f32) {
    let deep = plan.size.z * 0.5 - plan.back_z + 0.06;
    let mesh = cushion(Vec3::new(wide - 0.004, 0.16, deep), 0.04, 0.028);
    let z = plan.size.z * 0.5 - 0.012 - deep * 0.5 + nudge;
    shape.add("cushions", "fabric", mesh.at(x, plan.seat - 0.065, z));
}

fn back_cushion(shape: &mut Shape, plan: &Plan, x: f32, wide: f32, nudge: f32) {
    let tall = plan.size.y - plan.seat + 0.005;
    let mesh = cushion(Vec3::new(wide - 0.008, 0.19, tall), 0.06, 0.035);
    let mesh = mesh.turned(rot_x(FRAC_PI_2 - plan.lean - nudge));
    let high = plan.size.y + 0.012 - mesh.bounds().map_or(0.0, |b| b.max.y);
    shape.add("cushions", "fabric", mesh.at(x, high.min(plan.size.y) - 0.02, plan.back_z + 0.02));
}

/// Rows of covered buttons sunk into the back.
fn buttons(shape: &mut Shape, plan: &Plan, inner: f32) {
    let front = -plan.size.z * 0.5 + plan.arm_wide * 0.72 + plan.arm_wide * 0.42 * 0.86;
    let pad_tall = plan.size.y - plan.seat - plan.arm_wide * 0.7;
    let columns = (inner / 0.2).floor().max(2.0) as usize;
    let wide = inner / columns as f32;
    for i in 0..columns {
        // Upright rolls between the rows of buttons.
        let pad = cushion(Vec3::new(wide, 0.11, pad_tall + 0.1), 0.05, 0.02);
        let x = -inner * 0.5 + wide * (i as f32 + 0.5);
        let y = plan.seat + pad_tall * 0.5 - 0.02;
        shape.add("tufts", "fabric", pad.turned(rot_x(FRAC_PI_2)).at(x, y, front - 0.012));
        if i > 0 {
            for share in [0.3, 0.75] {
                let button = displaced(2, |d| d * Vec3::new(0.014, 0.014, 0.008));
                let at = Vec3::new(x - wide * 0.5, plan.seat + pad_tall * share, front + 0.028);
                shape.add("tufts", "fabric", button.moved(at));
            }
        }
    }
}

fn wings(shape: &mut Shape, plan: &Plan) {
    let low = plan.arm_top - 0.05;
    let tall = plan.size.y - low;
    let z = -plan.size.z * 0.5;
    let outline = [
        (0.02, 0.0),
        (0.3, 0.0),
        (0.33, tall * 0.35),
        (0.31, tall * 0.7),
        (0.24, tall * 0.92),
        (0.14, tall),
        (0.02, tall),
    ];
    let outline: Vec<Vec2> = outline.iter().map(|(z, y)| Vec2::new(-*z, *y)).rev().collect();
    for side in [-1.0, 1.0] {
        let wing = extrude(&outline, 0.07, 0.02).yawed(FRAC_PI_2);
        shape.add("wings", "fabric", wing.at(side * (plan.size.x * 0.5 - plan.arm_wide * 0.62), low, z));
    }
    let rail = bevel_box(Vec3::new(plan.size.x - plan.arm_wide * 1.2, 0.05, 0.1), 0.02);
    shape.add("wings", "fabric", rail.at(0.0, plan.size.y - 0.03, z + 0.08));
}

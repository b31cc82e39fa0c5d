//! A rack of dumbbells in rising order on sloped rails between steel uprights.

use glam::{Vec2, Vec3};

use super::weights::{Head, dumbbell, square};
use crate::mesh::{bar, bevel_box, cylinder, extrude};
use crate::num::math::{FRAC_PI_2, cos, rot_x, rot_y, rot_z, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DUMBBELL_RACK: Generator = Generator {
    kind: "dumbbell_rack",
    title: "Dumbbell rack",
    group: "sport",
    words: &["rack of dumbbells", "dumbbell", "weight rack", "dumbbell stand", "gym weights"],
    styles: &["round", "antique", "low"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.6, 2.4),
        Param::m("height", 0.7, 0.95, 1.15),
        Param::m("depth", 0.5, 0.62, 0.75),
    ],
    source: "usual retail sizes of gym outfitters",
    slots: &[
        SlotSpec { name: "frame", material: "black painted metal" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 1.0,
    build,
};

/// How far the trays tip towards the front, radians.
const TILT: f32 = 0.3;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let tiers = if args.is("low") { 2 } else { 3 };
    let head = match (args.is("round"), args.is("antique")) {
        (true, _) => Head::Round,
        (_, true) => Head::Globe,
        _ => Head::Hex,
    };
    let slot = if args.is("antique") { "wood" } else { "frame" };
    for side in [-1.0, 1.0] {
        upright(shape, slot, side * (size.x * 0.5 - 0.035), size, args.is("antique"));
    }
    let tray = Vec2::new(size.x - 0.1, 0.0);
    let mut shuffle = args.random("weights");
    for tier in 0..tiers {
        let share = if tiers == 1 { 0.5 } else { tier as f32 / (tiers - 1) as f32 };
        let y = 0.2 + (size.y - 0.2 - 0.16) * share;
        let z = size.z * (0.17 - 0.38 * share);
        rails(shape, slot, tray.x, Vec3::new(0.0, y, z));
        // Heavy ones stand low.
        let big = 0.066 - 0.008 * tier as f32 - if tiers == 2 { 0.006 * tier as f32 } else { 0.0 };
        let count = ((tray.x - 0.02) / (big * 2.25)).floor().clamp(3.0, 12.0) as usize;
        for i in 0..count {
            let along = (i as f32 + 0.5) / count as f32 - 0.5;
            let radius = big - 0.012 * (1.0 - i as f32 / count as f32);
            let long = 0.21 + radius * 1.6;
            let rest = if head == Head::Hex { radius * 0.866 } else { radius };
            let lift = rest + 0.014 - if head == Head::Globe { 0.004 } else { 0.0 };
            for (slot, mesh) in dumbbell(head, radius, long) {
                let mesh =
                    mesh.yawed(FRAC_PI_2 + shuffle.signed() * 0.02).at(0.0, lift, 0.0).turned(rot_x(TILT));
                shape.add("dumbbells", slot, mesh.at(along * (tray.x - 0.02), y, z));
            }
        }
    }
}

/// Two rails that the heads lie on, a lip in front, brackets below.
fn rails(shape: &mut Shape, slot: &'static str, long: f32, at: Vec3) {
    let (down, back) = (Vec3::new(0.0, -sin(TILT), cos(TILT)), Vec3::new(0.0, cos(TILT), sin(TILT)));
    for (out, rise, tall) in [(-0.1, 0.0, 0.028), (0.1, 0.0, 0.028)] {
        let middle = at + down * out + back * rise;
        let rail = bar(
            &[middle - Vec3::X * long * 0.5, middle + Vec3::X * long * 0.5],
            back,
            |_| Vec2::new(0.085, tall),
            0.004,
        );
        shape.add("rails", slot, rail);
    }
    for side in [-1.0, 1.0] {
        let middle = at - back * 0.014 + Vec3::X * side * (long * 0.5 - 0.02);
        let brace = square(middle - down * 0.14, middle + down * 0.14, Vec3::X, 0.03);
        shape.add("rails", slot, brace);
    }
}

/// An upright that leans back, on a foot along the floor, bolted through a gusset.
fn upright(shape: &mut Shape, slot: &'static str, x: f32, size: Vec3, wooden: bool) {
    let wide = if wooden { 0.07 } else { 0.06 };
    let foot = bevel_box(Vec3::new(wide, 0.05, size.z), 0.008);
    shape.add("frame", slot, foot.at(x, 0.035, 0.0));
    for z in [-1.0, 1.0] {
        let pad = bevel_box(Vec3::new(wide + 0.01, 0.012, 0.08), 0.003);
        shape.add("feet", "rubber", pad.at(x, 0.006, z * (size.z * 0.5 - 0.045)));
    }
    let low = Vec3::new(x, 0.05, size.z * 0.24);
    let high = Vec3::new(x, size.y, -size.z * 0.26);
    let post = bar(&[low, high], Vec3::X, |_| Vec2::new(0.075, wide), 0.008);
    shape.add("frame", slot, post.deformed(|p| p.with_y(p.y.min(size.y))));
    let prop = [Vec3::new(x, 0.05, -size.z * 0.42), low.lerp(high, 0.62)];
    shape.add("frame", slot, bar(&prop, Vec3::X, |_| Vec2::new(0.05, wide * 0.7), 0.006));
    let gusset =
        [(0.02, 0.0), (0.17, 0.0), (0.1, 0.13)].map(|(z, y)| Vec2::new(size.z * 0.24 + z - 0.09, y + 0.055));
    shape.add(
        "frame",
        "steel",
        extrude(&gusset, wide + 0.012, 0.002).turned(rot_y(-FRAC_PI_2)).at(x, 0.0, 0.0),
    );
    for share in [0.3, 0.62, 0.94] {
        let at = low.lerp(high, share);
        let bolt = cylinder(0.011, 0.01, 6, 0.002).turned(rot_z(-FRAC_PI_2 * x.signum()));
        shape.add("bolts", "steel", bolt.moved(at + Vec3::X * x.signum() * (wide * 0.5 - 0.002)));
    }
}

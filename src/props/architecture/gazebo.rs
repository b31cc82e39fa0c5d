//! A garden pavilion open to the front: an eight-sided gazebo, one of logs under straw, a Japanese shelter, an iron bower.

use glam::{Vec2, Vec3};

use super::azumaya::azumaya;
use super::bower::bower;
use super::roofing::{Slope, block, roll};
use super::timber::strut;
use crate::mesh::{bevel_box, lathe, profile, round_post, sphere};
use crate::num::Stream;
use crate::num::math::{PI, TAU, cos, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GAZEBO: Generator = Generator {
    kind: "gazebo",
    title: "Gazebo",
    group: "architecture",
    words: &[
        "garden pavilion",
        "summerhouse",
        "bandstand",
        "belvedere",
        "garden house",
        "tea pavilion",
        "bower",
    ],
    styles: &["japanese", "rustic", "iron"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.4, 3.4, 6.0),
        Param::m("height", 2.7, 3.6, 5.0),
        Param::m("depth", 2.4, 3.4, 6.0),
    ],
    source: "usual retail sizes of garden pavilions: 2.4 to 6 m across",
    slots: &[
        SlotSpec { name: "wood", material: "white painted wood" },
        SlotSpec { name: "panels", material: "wood shingles" },
        SlotSpec { name: "stone", material: "flagstone" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "straw", material: "thatch" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "timber", material: "dark walnut wood" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("boards");
    if args.is("iron") {
        bower(shape, size);
    } else if args.is("japanese") {
        azumaya(shape, size, &mut hand);
    } else {
        around(shape, size, args.is("rustic"), &mut hand);
    }
}

/// Height of the floor: low enough to walk onto.
pub const FLOOR: f32 = 0.045;

/// A corner of a ring of `count` sides about the origin; one side looks to the front.
pub fn corner(count: usize, i: usize, half: Vec2, y: f32) -> Vec3 {
    let c = on_circle(TAU * (i as f32 + 0.5) / count as f32 - PI * 0.5) / cos(PI / count as f32);
    Vec3::new(c.x * half.x, y, -c.y * half.y)
}

/// A floor of wedges round a middle.
pub fn floor(shape: &mut Shape, slot: &'static str, count: usize, half: Vec2) {
    let ring = |i: usize, y: f32, k: f32| corner(count, i, half * k, y);
    for (inner, outer) in [(0.02, 0.34), (0.345, 0.67), (0.675, 1.0)] {
        for i in 0..count {
            let quad =
                |y: f32| [ring(i, y, inner), ring(i, y, outer), ring(i + 1, y, outer), ring(i + 1, y, inner)];
            shape.add("floor", slot, block(quad(0.0), quad(FLOOR)));
        }
    }
}

/// Eight sides of turned posts, balustrades and a shingled roof; or six of logs under straw.
fn around(shape: &mut Shape, size: Vec3, rustic: bool, hand: &mut Stream) {
    let sides = if rustic { 6 } else { 8 };
    let half = Vec2::new(size.x, size.z) * 0.5;
    let full = |k: f32| half * k;
    // A ring of six is wider from corner to corner than from side to side.
    let fit = if rustic { Vec2::new(cos(PI / 6.0), 1.0) } else { Vec2::ONE };
    let wood = if rustic { "bark" } else { "wood" };
    floor(shape, if rustic { "stone" } else { "timber" }, sides, full(0.9) * fit);
    let finial = size.y * if rustic { 0.04 } else { 0.1 };
    let eave = (size.y * 0.62).max(2.06);
    let top = size.y - finial;
    let ring = |i: usize, k: f32, y: f32| corner(sides, i, full(k) * fit, y);
    let post_r = if rustic { 0.062 } else { 0.05 };
    let plate = eave + 0.06;
    for i in 0..sides {
        let (foot, head) = (ring(i, 0.82, FLOOR), ring(i, 0.82, plate + 0.06));
        if rustic {
            let wobble = |t: f32| post_r * (1.12 - 0.16 * t + 0.03 * cos(t * 9.0 + i as f32));
            shape.add("posts", wood, round_post(foot, head, wobble, 12, 6));
        } else {
            turned_post(shape, foot, head, post_r);
        }
        let (a, b) = (ring(i, 0.82, plate), ring(i + 1, 0.82, plate));
        if rustic {
            let out = (b - a) * 0.05;
            shape.add("plates", wood, super::timber::rod(a - out, b + out, post_r * 0.92, 12));
        } else {
            shape.add("plates", wood, strut(a, b, 0.09, 0.07, Vec3::Y, hand));
        }
        brackets(shape, wood, a, b, rustic, hand);
        // The side towards +Z is the way in.
        let is_front = (a + b).z * 0.5 > half.y * 0.82 * 0.8;
        if !is_front {
            balustrade(shape, wood, (ring(i, 0.82, FLOOR), ring(i + 1, 0.82, FLOOR)), rustic, hand);
        }
        let slope = Slope {
            eave: [ring(i, 1.0, eave), ring(i + 1, 1.0, eave)],
            ridge: [ring(i, 0.03, top), ring(i + 1, 0.03, top)],
            sag: if rustic { 0.0 } else { (top - eave) * 0.05 },
        };
        if rustic {
            let thick = Slope { sag: -(top - eave) * 0.05, ..slope };
            shape.add("roof", "straw", thick.deck(0.13, 4));
            shape.add("roof", "straw", thick.tiles(0.42, 0.6, 0.05, 0.0, hand));
        } else {
            let wide = slope.eave[0].distance(slope.eave[1]);
            shape.add("deck", "wood", slope.deck(0.03, 4));
            shape.add(
                "roof",
                "panels",
                slope.tiles((slope.length() / 8.0).max(0.2), (wide / 6.0).max(0.22), 0.022, 0.004, hand),
            );
            let hip: Vec<Vec3> = (0..=6).map(|k| slope.at(0.0, k as f32 / 6.0) + Vec3::Y * 0.012).collect();
            shape.add("hips", "wood", roll(&hip, 0.024));
        }
        let rafter: Vec<Vec3> = [0.1, 0.5, 0.97].map(|t| slope.at(0.0, t) - Vec3::Y * 0.1).to_vec();
        shape.add("rafters", wood, roll(&rafter, 0.034));
    }
    if rustic {
        let cap = profile(
            &[(0.0, -0.12), (0.3, -0.12), (0.28, 0.0), (0.12, 0.6), (0.0, 1.0)]
                .map(|(x, y)| (x * finial * 2.8, if y > 0.0 { y * finial } else { y })),
        );
        shape.add("cap", "straw", lathe(&cap, 14, 0.6).at(0.0, top, 0.0));
    } else {
        let line = [
            (0.0, -0.3),
            (0.5, -0.3),
            (0.54, -0.2),
            (0.32, -0.05),
            (0.2, 0.12),
            (0.34, 0.2),
            (0.36, 0.36),
            (0.2, 0.52),
            (0.1, 0.58),
            (0.14, 0.66),
            (0.06, 0.8),
            (0.0, 1.0),
        ];
        let line = profile(&line.map(|(x, y)| (x * finial * 0.9, y * finial)));
        shape.add("finial", "wood", lathe(&line, 18, 0.6).at(0.0, top, 0.0));
    }
}

fn turned_post(shape: &mut Shape, foot: Vec3, head: Vec3, r: f32) {
    let tall = head.y - foot.y;
    let square = |y: f32, high: f32| {
        bevel_box(Vec3::new(r * 2.1, high, r * 2.1), 0.008).at(foot.x, foot.y + y + high * 0.5, foot.z)
    };
    shape.add("posts", "wood", square(0.0, 0.95));
    shape.add("posts", "wood", square(tall - 0.42, 0.42));
    let line = [
        (0.0, -0.01),
        (0.92, -0.01),
        (0.92, 0.02),
        (0.62, 0.05),
        (0.86, 0.1),
        (0.94, 0.2),
        (0.78, 0.6),
        (0.66, 0.86),
        (0.9, 0.92),
        (0.62, 0.95),
        (0.92, 0.98),
        (0.92, 1.01),
        (0.0, 1.01),
    ];
    let high = tall - 0.42 - 0.95;
    let line = profile(&line.map(|(x, y)| (x * r, y * high)));
    shape.add("posts", "wood", lathe(&line, 16, 0.6).at(foot.x, foot.y + 0.95, foot.z));
}

/// Curved brackets under the plate between two posts, or crooked struts.
fn brackets(shape: &mut Shape, wood: &'static str, a: Vec3, b: Vec3, rustic: bool, hand: &mut Stream) {
    let span = a.distance(b);
    let along = (b - a) / span;
    let reach = (span * 0.3).min(0.42);
    for (from, way) in [(a, along), (b, -along)] {
        if rustic {
            let (low, high) = (from - Vec3::Y * reach * 1.1, from + way * reach);
            shape.add("brackets", wood, super::timber::rod(low, high, 0.034, 10));
            continue;
        }
        let path: Vec<Vec3> = (0..=6)
            .map(|k| on_circle(k as f32 / 6.0 * PI * 0.5))
            .map(|c| from + way * (0.05 + reach * (1.0 - c.x)) - Vec3::Y * (0.03 + reach * (1.0 - c.y)))
            .collect();
        let face = along.cross(Vec3::Y);
        shape.add("brackets", wood, crate::mesh::bar(&path, face, |_| Vec2::new(0.045, 0.03), 0.004));
        let disc = from + way * reach * 0.34 - Vec3::Y * reach * 0.34;
        shape.add("brackets", wood, sphere(0.032, 2).moved(disc));
        let stay = [disc, from + way * 0.02 - Vec3::Y * 0.03];
        shape.add("brackets", wood, strut(stay[0], stay[1], 0.024, 0.02, face, hand));
    }
}

fn balustrade(shape: &mut Shape, wood: &'static str, (a, b): (Vec3, Vec3), rustic: bool, hand: &mut Stream) {
    let span = a.distance(b);
    let up = |y: f32| Vec3::Y * y;
    if rustic {
        for y in [0.18, 0.86] {
            shape.add("rails", wood, super::timber::rod(a + up(y), b + up(y), 0.036, 10));
        }
        for (from, to) in [(0.04, 0.5), (0.96, 0.5), (0.5, 0.04), (0.5, 0.96)] {
            let (low, high) = (a.lerp(b, from) + up(0.18), a.lerp(b, to) + up(0.86));
            shape.add("rails", wood, super::timber::rod(low, high, 0.024, 8));
        }
        return;
    }
    shape.add("rails", wood, strut(a + up(0.88), b + up(0.88), 0.09, 0.045, Vec3::Y, hand));
    shape.add("rails", wood, strut(a + up(0.14), b + up(0.14), 0.06, 0.05, Vec3::Y, hand));
    let count = (span / 0.15).round().clamp(3.0, 10.0) as usize;
    for i in 0..count {
        let foot = a.lerp(b, (i as f32 + 0.5) / count as f32);
        let swell = |t: f32| 0.013 + 0.013 * (1.0 - (t * 2.0 - 0.8) * (t * 2.0 - 0.8)).max(0.0);
        shape.add("balusters", wood, round_post(foot + up(0.15), foot + up(0.87), swell, 7, 4));
    }
}

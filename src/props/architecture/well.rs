//! A well: a ring of coursed stones, water within, a roofed windlass with rope and bucket.

use glam::{Vec2, Vec3};

use super::timber::{board, rod, strut};
use crate::mesh::{bevel_box, cylinder, lathe, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WELL: Generator = Generator {
    kind: "well",
    title: "Well",
    group: "architecture",
    words: &["water well", "wishing well", "draw well", "village well"],
    styles: &["open", "iron"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 1.7, 2.6),
        Param::m("height", 1.8, 2.4, 3.2),
        Param::m("depth", 1.2, 1.6, 2.6),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "paper", material: "rope" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "glass", material: "water" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stones");
    let radius = size.x.min(size.z) * 0.42;
    let wall = radius * 0.27;
    let rim = size.y * 0.32;
    courses(shape, radius, wall, rim, &mut draw);
    let water = [(radius - wall * 0.4, rim * 0.5), (0.0, rim * 0.5)].map(|(x, y)| Vec2::new(x, y));
    shape.add_sheet("water", "glass", lathe(&water, 28, 0.5));

    if args.is("iron") {
        return gantry(shape, [radius, wall, rim, size.y], &mut draw);
    }
    // Posts on the rim carry the windlass and a small gabled roof.
    let eaves = size.y * 0.76;
    let x = radius - wall * 0.5;
    for side in [-1.0, 1.0] {
        let post = board(Vec3::new(0.1, eaves - rim * 0.4, 0.1), &mut draw);
        shape.add("posts", "wood", post.at(side * (x + wall * 0.52), (eaves + rim * 0.4) * 0.5, 0.0));
    }
    let axle = rim + (eaves - rim) * 0.52;
    let reach = x + wall * 0.52;
    let drum = cylinder(0.07, reach * 1.5, 16, 0.01).turned(crate::num::math::rot_z(FRAC_PI_2));
    let crank = (size.x * 0.5 - reach - 0.05).max(0.06);
    let elbow = Vec3::new(reach + crank * 0.45, axle, 0.0);
    let knee = elbow + Vec3::new(0.0, -0.16, 0.08);
    let coil: Vec<Vec3> = (0..=60)
        .map(|i| {
            let turn = on_circle(TAU * i as f32 / 10.0) * 0.08;
            Vec3::new(-0.09 + 0.003 * i as f32, axle + turn.x, turn.y)
        })
        .collect();
    let turns = Motion::Spin { axis: Vec3::X, period_secs: 4.0 };
    shape.moving("windlass", Vec3::Y * axle, turns, |shape| {
        shape.add("windlass", "wood", drum.at(reach * 0.75, axle, 0.0));
        shape.add("crank", "iron", rod(Vec3::new(-reach, axle, 0.0), elbow, 0.014, 10));
        shape.add("crank", "iron", rod(elbow, knee, 0.012, 10));
        shape.add("crank", "wood", rod(knee - Vec3::X * 0.01, knee + Vec3::X * (crank * 0.5), 0.018, 10));
        shape.add("rope", "paper", tube(&coil, 0.011, 6));
    });
    bucket(shape, Vec3::new(0.0, rim + 0.06, 0.079), axle, &mut draw);
    if args.is("open") {
        let beam = board(Vec3::new(size.x, size.y - eaves, 0.12), &mut draw);
        shape.add("roof", "wood", beam.at(0.0, (size.y + eaves) * 0.5, 0.0));
    } else {
        roof(shape, size, eaves, &mut draw);
    }
}

fn courses(shape: &mut Shape, radius: f32, wall: f32, rim: f32, draw: &mut crate::num::Stream) {
    let rows = (rim / 0.17).round().max(2.0) as usize;
    let tall = rim / rows as f32;
    for row in 0..rows {
        let top = row + 1 == rows;
        let count = if top { 12 } else { 14 };
        for i in 0..count {
            let turn = TAU * (i as f32 + 0.5 * (row % 2) as f32) / count as f32;
            let out = if top { radius } else { radius - 0.03 - draw.unit() * 0.015 };
            let chord = TAU * (out - wall * 0.5) / count as f32;
            let thick = wall - if top { 0.0 } else { 0.03 };
            let block = bevel_box(Vec3::new(chord * 0.985, tall - 0.006, thick), 0.022);
            // Wedge-shaped, so that joints stay even through the wall.
            let fan = 0.5 * chord / (out - wall * 0.5);
            let block = block.deformed(|p| Vec3::new(p.x * (1.0 + p.z * fan / (chord * 0.5)), p.y, p.z));
            let block = block.uv_moved(Vec2::new(draw.unit() * 3.0, draw.unit() * 3.0));
            let place = on_circle(turn) * (out - wall * 0.5);
            let y = tall * (row as f32 + 0.5) - if row == 0 { 0.003 } else { 0.0 };
            shape.add("ring", "stone", block.yawed(FRAC_PI_2 - turn).at(place.x, y, place.y));
        }
    }
}

fn bucket(shape: &mut Shape, at: Vec3, axle: f32, draw: &mut crate::num::Stream) {
    for i in 0..12 {
        let turn = TAU * i as f32 / 12.0;
        let out = on_circle(turn);
        let foot = at + Vec3::new(out.x * 0.09, 0.0, out.y * 0.09);
        let head = at + Vec3::new(out.x * 0.115, 0.24, out.y * 0.115);
        shape.add("bucket", "wood", strut(foot, head, 0.058, 0.014, Vec3::new(out.x, 0.0, out.y), draw));
    }
    shape.add("bucket", "wood", cylinder(0.085, 0.016, 20, 0.003).moved(at + Vec3::Y * 0.01));
    for y in [0.05, 0.19] {
        let hoop: Vec<Vec3> = (0..=24)
            .map(|i| on_circle(TAU * i as f32 / 24.0) * (0.101 + 0.025 * y / 0.24))
            .map(|p| at + Vec3::new(p.x, y, p.y))
            .collect();
        shape.add("bucket", "iron", tube(&hoop, 0.006, 6));
    }
    let bail: Vec<Vec3> = (0..=12)
        .map(|i| on_circle(std::f32::consts::PI * i as f32 / 12.0) * 0.115)
        .map(|p| at + Vec3::new(p.x, 0.22 + p.y, 0.0))
        .collect();
    shape.add("bucket", "iron", tube(&bail, 0.006, 6));
    shape.add("rope", "paper", tube(&[at + Vec3::Y * 0.33, Vec3::new(at.x, axle, at.z)], 0.011, 6));
}

/// Two planked slopes over rafters, a ridge board on top.
fn roof(shape: &mut Shape, size: Vec3, eaves: f32, draw: &mut crate::num::Stream) {
    let half = size.z * 0.5 - 0.02;
    let (low, ridge) = (eaves - 0.06, size.y - 0.04);
    for side in [-1.0, 1.0] {
        let planks = 6;
        let slope = Vec3::new(0.0, low - ridge, side * half);
        let normal = Vec3::new(0.0, half, side * (ridge - low)).normalize();
        for i in 0..planks {
            let t = (i as f32 + 0.5) / planks as f32;
            let at = Vec3::new(0.0, ridge, 0.0) + slope * t + normal * (0.006 + 0.008 * (i % 2) as f32);
            let wide = slope.length() / planks as f32 + 0.014;
            let end = Vec3::X * (size.x * 0.5 - draw.unit() * 0.02);
            shape.add("roof", "wood", strut(at - end, at + end, wide, 0.016, normal, draw));
        }
        for x in [-1.0, 1.0] {
            let x = x * (size.x * 0.5 - 0.2);
            let from = Vec3::new(x, ridge - 0.03, 0.0);
            let rafter = strut(from, from + slope * 0.94, 0.05, 0.06, normal, draw);
            shape.add("rafters", "wood", rafter.moved(normal * -0.035));
        }
    }
    for x in [-1.0, 1.0] {
        let x = x * (size.x * 0.5 - 0.2);
        let tie = board(Vec3::new(0.07, 0.08, half * 1.5), draw);
        shape.add("rafters", "wood", tie.at(x, eaves - 0.03, 0.0));
    }
    let plate = board(Vec3::new(size.x - 0.34, 0.08, 0.08), draw);
    shape.add("rafters", "wood", plate.at(0.0, eaves, 0.0));
    let cap = board(Vec3::new(size.x, 0.05, 0.1), draw);
    shape.add("roof", "wood", cap.at(0.0, size.y - 0.025, 0.0));
}

/// An arch of wrought iron over the ring, scrolls at its feet, a pulley at its crown.
fn gantry(shape: &mut Shape, [radius, wall, rim, height]: [f32; 4], draw: &mut crate::num::Stream) {
    let x = radius - wall * 0.5;
    let bar = 0.018;
    let straight = rim + (height - rim) * 0.35;
    let mut path = vec![Vec3::new(x, rim - 0.05, 0.0), Vec3::new(x, straight, 0.0)];
    let rise = height - bar - straight;
    path.extend((1..16).map(|i| on_circle(std::f32::consts::PI * i as f32 / 16.0)).map(|p| {
        // Flattened at the shoulders, as a smith bends it.
        Vec3::new(p.x * x, straight + p.y * rise, 0.0)
    }));
    path.extend([Vec3::new(-x, straight, 0.0), Vec3::new(-x, rim - 0.05, 0.0)]);
    shape.add("arch", "iron", tube(&path, bar, 10));
    for side in [-1.0, 1.0] {
        let foot = bevel_box(Vec3::new(0.14, 0.014, 0.14), 0.004);
        shape.add("arch", "iron", foot.at(side * x, rim + 0.005, 0.0));
        let size = (straight - rim).min(x * 0.6) * 0.34;
        let scroll: Vec<Vec3> = (0..=26)
            .map(|i| {
                let t = i as f32 / 26.0;
                let out = on_circle(TAU * 1.4 * t) * size * (1.0 - 0.75 * t);
                Vec3::new(side * (x - bar - size + out.x), straight + out.y, 0.0)
            })
            .collect();
        shape.add("scrolls", "iron", tube(&scroll, bar * 0.55, 8));
    }
    let r = 0.09;
    let hub = height - bar * 2.0 - r - 0.06;
    let wheel = [
        (0.0, -0.02),
        (1.0, -0.02),
        (1.0, -0.012),
        (0.8, -0.004),
        (0.8, 0.004),
        (1.0, 0.012),
        (1.0, 0.02),
        (0.0, 0.02),
    ];
    let wheel: Vec<Vec2> = wheel.iter().map(|(k, y)| Vec2::new(k * r, *y)).collect();
    let turns = Motion::Spin { axis: Vec3::Z, period_secs: 3.0 };
    shape.moving("pulley", Vec3::Y * hub, turns, |shape| {
        let disc = lathe(&wheel, 24, 0.5).turned(crate::num::math::rot_x(FRAC_PI_2));
        shape.add("pulley", "iron", disc.at(0.0, hub, 0.0));
    });
    for z in [-0.028, 0.028] {
        let cheek = bevel_box(Vec3::new(0.03, height - bar - hub + 0.03, 0.008), 0.002);
        shape.add("pulley", "iron", cheek.at(0.0, (height - bar + hub - 0.03) * 0.5, z));
    }
    shape.add("pulley", "iron", rod(Vec3::new(0.0, hub, -0.04), Vec3::new(0.0, hub, 0.04), 0.01, 10));
    let low = rim + 0.06;
    bucket(shape, Vec3::new(-r * 0.86, low, 0.0), hub, draw);
    let tail = Vec3::new(r * 0.86, hub, 0.0);
    shape.add("rope", "paper", tube(&[tail, Vec3::new(r * 0.86, rim * 0.6, 0.0)], 0.011, 6));
    let over: Vec<Vec3> = (0..=10)
        .map(|i| on_circle(std::f32::consts::PI * i as f32 / 10.0) * r * 0.86)
        .map(|p| Vec3::new(p.x, hub + p.y, 0.0))
        .collect();
    shape.add("rope", "paper", tube(&over, 0.011, 6));
}

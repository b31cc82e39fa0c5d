//! A basket woven of wicker: round with an arch, a picnic basket with lids, a laundry basket with its linen.

use glam::{Vec2, Vec3};

use super::linen;
use super::wicker::{self, ROD, Wall};
use crate::mesh::{bar, bevel_box, smooth_path, tube};
use crate::num::math::{PI, TAU, sin_cos};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BASKET: Generator = Generator {
    kind: "basket",
    title: "Basket",
    group: "kitchen",
    words: &["wicker basket", "picnic basket", "laundry basket", "hamper", "shopping basket"],
    styles: &["picnic", "laundry", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.28, 0.42, 0.6),
        Param::m("height", 0.28, 0.4, 0.65),
        Param::m("depth", 0.26, 0.34, 0.5),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "wicker wood" },
        SlotSpec { name: "fabric", material: "white linen" },
        SlotSpec { name: "towel", material: "blue cotton" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (picnic, laundry) = (args.is("picnic"), args.is("laundry"));
    // Rim rods lie outside the wall's middle line.
    let rim = Vec2::new(size.x, size.z) * 0.5 - Vec2::splat(ROD * 2.05);
    let wall = Wall {
        foot: rim
            * if picnic {
                0.9
            } else if laundry {
                0.8
            } else {
                0.74
            },
        rim,
        tall: size.y
            * if picnic {
                0.56
            } else if laundry {
                0.8
            } else {
                0.5
            },
        corner: if picnic { 0.34 } else { 0.97 },
    };
    let mut random = args.random("willow");
    wicker::weave(args, shape, wall, &mut random);
    if picnic {
        lids(shape, wall);
        arch(shape, wall, size.y, true);
        return;
    }
    if laundry {
        for side in [-1.0, 1.0] {
            ear(shape, wall, side, size.y);
        }
        linen::fill(args, shape, wall, size.y);
    } else {
        arch(shape, wall, size.y, false);
    }
    shape.support_round(Vec3::Y * 0.012, wall.foot.min_element() * 0.9, wall.tall);
}

/// A handle over the middle, from side to side, wound of two rods; flat and low on picnic baskets.
fn arch(shape: &mut Shape, wall: Wall, top: f32, flat: bool) {
    let foot = wall.tall * 0.55;
    let x = wall.ring(foot, 4)[0].x + ROD * 1.6;
    let reach = x.max(wall.rim.x * 0.985);
    let line = |i: usize, n: usize| {
        let (s, c) = sin_cos(PI * i as f32 / n as f32);
        let k = if flat { 1.0 } else { 0.94 };
        Vec3::new(
            -c * reach * (1.0 - (1.0 - k) * s),
            foot + (top - foot - ROD * 2.4) * s.max(0.0).sqrt().min(1.0) * (0.55 + 0.45 * s),
            0.0,
        )
    };
    for strand in 0..3 {
        let path: Vec<Vec3> = (0..=40)
            .map(|i| {
                let (s, c) = sin_cos(TAU * i as f32 * 5.0 / 40.0 + TAU * strand as f32 / 3.0);
                let p = line(i, 40);
                let out = Vec3::new(p.x, (p.y - foot) * 0.7, 0.0).normalize_or(Vec3::X);
                p + (out * c + Vec3::Z * s) * ROD * 1.1
            })
            .collect();
        shape.add("handle", "wood", tube(&path, ROD * 1.15, 6));
    }
    shape.anchor("grip", Vec3::Y * (top - 0.01), 0.0);
}

/// A small handle at an end.
fn ear(shape: &mut Shape, wall: Wall, side: f32, top: f32) {
    let (x, wide) = (wall.rim.x - 0.002, (wall.rim.y * 0.5).min(0.09));
    for strand in 0..2 {
        let path: Vec<Vec3> = (0..=20)
            .map(|i| {
                let t = i as f32 / 20.0;
                let (s, c) = sin_cos(PI * t);
                let (s2, c2) = sin_cos(TAU * t * 3.0 + PI * strand as f32);
                let y = wall.tall - 0.02 + (top - wall.tall + 0.02 - ROD * 2.5).min(0.075) * s;
                Vec3::new(side * (x + c2 * ROD), y + s2 * ROD, -c * wide)
            })
            .collect();
        shape.add("handles", "wood", tube(&path, ROD * 1.2, 6));
    }
}

/// Two lids that open from the middle, planked with willow, strapped down.
fn lids(shape: &mut Shape, wall: Wall) {
    let y = wall.tall + 0.006;
    for side in [-1.0, 1.0] {
        let name = if side < 0.0 { "left lid" } else { "right lid" };
        let hinge = Vec3::new(side * 0.028, y, 0.0);
        let motion = Motion::Hinge { axis: Vec3::Z, angle_rad: side * 1.7 };
        shape.moving(name, hinge, motion, |shape| {
            let (from, to) = (0.03, wall.rim.x + ROD * 1.5);
            let slats = ((to - from) / 0.024).round().max(3.0);
            let wide = (to - from) / slats;
            for i in 0..slats as usize {
                let x = from + wide * (i as f32 + 0.5);
                // Slats end where the corners round off.
                let past = ((x - (to - wall.rim.x * 0.3)) / (wall.rim.x * 0.3)).clamp(0.0, 1.0);
                let long = 2.0 * (wall.rim.y + ROD) - wall.rim.x * 0.36 * past * past;
                let slat = bevel_box(Vec3::new(wide - 0.0015, 0.009, long), 0.0035);
                shape.add("lids", "wood", slat.at(side * x, y + 0.004, 0.0));
            }
            for z in [-0.6, 0.6] {
                let batten = bevel_box(Vec3::new(to - from - 0.03, 0.006, 0.02), 0.002);
                shape.add("lids", "wood", batten.at(side * (from + to) * 0.5, y + 0.0105, z * wall.rim.y));
            }
        });
        let strap = [
            Vec3::new(side * wall.rim.x * 0.5, y + 0.0095, wall.rim.y * 0.75),
            Vec3::new(side * wall.rim.x * 0.5, y + 0.0115, wall.rim.y + 0.002),
            Vec3::new(side * wall.rim.x * 0.5, y - 0.01, wall.rim.y + ROD * 2.4),
            Vec3::new(side * wall.rim.x * 0.5, y - 0.06, wall.rim.y + ROD * 2.0),
        ];
        shape.add(
            "straps",
            "leather",
            bar(&smooth_path(&strap, 3), Vec3::new(0.0, 0.7, 0.7), |_| Vec2::new(0.022, 0.0035), 0.001),
        );
        let buckle = bevel_box(Vec3::new(0.03, 0.026, 0.006), 0.002);
        shape.add(
            "buckles",
            "brass",
            buckle.at(side * wall.rim.x * 0.5, y - 0.035, wall.rim.y + ROD * 2.1 + 0.002),
        );
    }
    let beam = bevel_box(Vec3::new(0.056, 0.011, wall.rim.y * 2.0 + ROD), 0.003);
    shape.add("lids", "wood", beam.at(0.0, y + 0.004, 0.0));
}

//! A palm: a leaning ringed trunk under a crown of long fronds, with nuts; or a fan palm.

use glam::Vec3;

use super::branching::skin;
use super::growth::Growth;
use super::leaf::{Leaf, add_blade, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{TriMesh, displaced};
use crate::num::Stream;
use crate::num::math::{PI, TAU, on_circle, rot_axis, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PALM: Generator = Generator {
    kind: "palm",
    title: "Palm",
    group: "nature",
    words: &["palm tree", "coconut palm", "coconut tree", "date palm", "tropical tree", "fan palm"],
    styles: &["fan", "date", "young"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.5, 4.0, 7.0),
        Param::m("height", 2.2, 5.6, 11.0),
        Param::m("depth", 1.5, 3.8, 7.0),
    ],
    source: "field guides: coconut palms of 5 to 20 m, fronds of 3 to 5 m",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "fruit", material: "brown leather" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("palm");
    let young = args.is("young");
    let fan = args.is("fan");
    let straight = fan || args.is("date");
    let crown = size.y * if young { 0.25 } else { 0.7 };
    let thick = size.y * if straight { 0.03 } else { 0.019 } + 0.05;
    let lean = if straight { 0.03 } else { 0.16 } * size.y;
    let turn = draw.range(0.0, TAU);
    let away = on_circle(turn);
    let line = |t: f32| {
        let bow = lean * (t * t * 0.7 + 0.3 * sin(t * PI));
        Vec3::new(away.x * bow, crown * t, away.y * bow)
    };
    let mut growth = Growth::default();
    growth.add("trunk", "bark", trunk(&line, crown, thick, &mut draw));
    let head = line(1.0);
    if !young {
        // Old leaf bases below the crown.
        for i in 0..22 {
            let out = on_circle(2.399_963 * i as f32);
            let at = line(0.93 + 0.07 * i as f32 / 22.0);
            let foot = at + Vec3::new(out.x, 0.0, out.y) * thick * 0.55;
            let tip = foot + Vec3::new(out.x, 1.3, out.y) * thick * 0.9;
            growth.add("stubs", "bark", skin(&[(foot, thick * 0.32), (tip, thick * 0.16)], 5, |_, _| 1.0));
        }
    }
    let count = if fan {
        24
    } else if young {
        14
    } else {
        20
    };
    let reach = size.x.max(size.z) * 0.56;
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let out = on_circle(2.399_963 * i as f32 + draw.signed() * 0.2);
        let out = Vec3::new(out.x * size.x, 0.0, out.y * size.z) / size.x.max(size.z);
        // Young fronds stand upright in the middle; old ones hang.
        let rise = (size.y - crown) * (1.05 - 1.1 * t) * draw.range(0.9, 1.05);
        let fall = (reach * (0.35 + 0.75 * t)).min(crown * 0.8 + rise) * draw.range(0.85, 1.1);
        let far = reach * (0.5 + 0.5 * sin(PI * (0.2 + 0.6 * t))) * draw.range(0.9, 1.05);
        let at = |s: f32| {
            head + out * (thick * 0.4 + far * s)
                + Vec3::Y * (thick * 0.6 + rise * sin(s * 1.9) - fall * s * s)
        };
        if fan {
            fan_leaf(&mut growth, &at, out, size.x.min(size.z) * 0.56, &mut draw);
        } else {
            frond(&mut growth, &at, far.max(rise), thick, &mut draw);
        }
    }
    if !young && !fan {
        for i in 0..7 {
            let out = on_circle(2.4 * i as f32 + 0.4) * thick * 1.3;
            let r = 0.09 + size.y * 0.006;
            let nut = displaced(2, |d| d * Vec3::new(r, r * 1.2, r) * (1.0 - 0.15 * d.y.max(0.0)));
            let drop = if i % 2 == 0 { 0.1 } else { 0.32 };
            growth.add("nuts", "fruit", nut.moved(head + Vec3::new(out.x * 1.4, -drop, out.y * 1.4)));
        }
    }
    growth.settle(size, true, shape);
}

/// Rings of old leaf scars around a tapering trunk with a swollen foot.
fn trunk(line: &dyn Fn(f32) -> Vec3, tall: f32, thick: f32, draw: &mut Stream) -> TriMesh {
    let rings = ((tall / (thick * 0.75)) as usize).clamp(8, 34);
    let mut chain = Vec::new();
    for i in 0..rings {
        let t = i as f32 / rings as f32;
        let foot = 1.0 + 0.7 * crate::num::math::exp(-t * tall / (thick * 2.2));
        let r = thick * (1.0 - 0.34 * t) * foot * draw.range(0.97, 1.03);
        chain.push((line(t), r * 0.94));
        chain.push((line(t + 0.72 / rings as f32), r * 1.07));
        chain.push((line(t + 0.94 / rings as f32), r * 0.9));
    }
    chain.push((line(1.0), thick * 0.68));
    skin(&chain, 14, |_, _| 1.0)
}

/// A feathered frond: a midrib and two rows of leaflets that hang from it.
fn frond(growth: &mut Growth, at: &dyn Fn(f32) -> Vec3, long: f32, thick: f32, draw: &mut Stream) {
    let rib: Vec<(Vec3, f32)> =
        (0..=9).map(|k| k as f32 / 9.0).map(|s| (at(s), thick * 0.22 * (1.0 - 0.85 * s))).collect();
    growth.add("ribs", "bark", skin(&rib, 5, |_, _| 1.0));
    let mut leaves = TriMesh::default();
    let pairs = 32;
    for k in 0..pairs {
        let s = 0.16 + 0.84 * k as f32 / (pairs - 1) as f32;
        let ahead = (at((s + 0.02).min(1.02)) - at(s - 0.02)).normalize_or(Vec3::Y);
        let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
        let up = side.cross(ahead);
        let length = long * 0.34 * sin(PI * (0.16 + 0.76 * (s - 0.16) / 0.84)).max(0.12);
        for sign in [-1.0, 1.0] {
            let along = (side * sign * 1.1 + ahead * 0.7 + up * draw.range(-0.35, 0.05)).normalize_or(side);
            let leaf = Leaf {
                base: at(s),
                along,
                face: up,
                length: length * draw.range(0.88, 1.08),
                width: length * 0.11 + 0.012,
                droop: 0.34,
                light: up * 0.5,
            };
            add_leaf(&mut leaves, &leaf, leaf_uv(draw));
        }
    }
    growth.add("fronds", "leaves", leaves);
}

/// A fan: a stalk whose end spreads into a half circle of blades.
fn fan_leaf(growth: &mut Growth, at: &dyn Fn(f32) -> Vec3, out: Vec3, reach: f32, draw: &mut Stream) {
    let stalk: Vec<(Vec3, f32)> =
        (0..=5).map(|k| k as f32 / 5.0 * 0.55).map(|s| (at(s), 0.018 + reach * 0.004)).collect();
    growth.add("ribs", "bark", skin(&stalk, 5, |_, _| 1.0));
    let hub = at(0.55);
    let ahead = (hub - at(0.45)).normalize_or(out);
    let side = ahead.cross(Vec3::Y).normalize_or(Vec3::X);
    let up = side.cross(ahead);
    let mut blades = TriMesh::default();
    for k in 0..17 {
        let turn = (k as f32 / 16.0 - 0.5) * 3.9;
        let way = rot_axis(up, turn) * ahead;
        let long = reach * 0.42 * (1.0 - 0.07 * turn * turn) * draw.range(0.94, 1.04);
        let path: Vec<Vec3> = (0..=4)
            .map(|i| i as f32 / 4.0)
            .map(|s| hub + way * long * s - Vec3::Y * long * 0.3 * s * s * s + up * 0.02 * s)
            .collect();
        let broad = long * 0.16;
        add_blade(
            &mut blades,
            &path,
            up,
            |s| broad * (0.4 + 0.6 * sin(PI * (0.12 + 0.7 * s))),
            leaf_uv(draw),
        );
    }
    growth.add("fronds", "leaves", blades);
}

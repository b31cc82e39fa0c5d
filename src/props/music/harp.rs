//! A harp: a slanted sound box, a fluted pillar, a neck in a double curve, strings between.

use glam::{Vec2, Vec3};

use super::harp_pillar::pillar;
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, loft, smooth, tube};
use crate::num::math::{FRAC_PI_2, on_circle, rot_x};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HARP: Generator = Generator {
    kind: "harp",
    title: "Harp",
    group: "music",
    words: &["concert harp", "celtic harp", "pedal harp", "bardic harp"],
    styles: &["celtic", "ornate"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 0.98, 1.1),
        Param::m("height", 1.1, 1.8, 1.95),
        Param::m("depth", 0.34, 0.44, 0.56),
        Param::count("strings", 22.0, 36.0, 47.0),
    ],
    source: "usual sizes of makers: concert harps 175 to 190 cm with 47 strings, lever harps 22 to 38",
    slots: &[
        SlotSpec { name: "wood", material: "cherry wood" },
        SlotSpec { name: "gold", material: "gold" },
        SlotSpec { name: "spruce", material: "spruce wood" },
        SlotSpec { name: "strings", material: "polished steel" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.5,
    build,
};

/// Foot and head of the sound box, in the plane of the strings (x, y), metres at natural size.
const BOX_LOW: Vec2 = Vec2::new(0.2, 0.17);
const BOX_HIGH: Vec2 = Vec2::new(-0.33, 1.42);
/// Where the pillar stands, metres.
pub const PILLAR_X: f32 = 0.43;

fn build(args: &mut Args, shape: &mut Shape) {
    let celtic = args.is("celtic");
    let ornate = args.is("ornate");
    let mut pieces: Vec<Piece> = Vec::new();
    let neck = neck_line(celtic);
    sound_box(&mut pieces);
    pillar(&mut pieces, celtic, ornate);
    let path: Vec<Vec3> = neck.iter().map(|p| p.extend(0.0)).collect();
    let section = |t: f32| Vec2::new(0.1 + 0.05 * (1.0 - t) * (1.0 - t), 0.052);
    pieces.push(("neck", if ornate { "gold" } else { "wood" }, bar(&path, Vec3::Z, section, 0.014)));
    // The brass plate that carries the discs.
    let plate: Vec<Vec3> = neck.iter().skip(2).map(|p| p.extend(0.028)).collect();
    let plate = plate[..plate.len() - 2].to_vec();
    pieces.push(("plate", "brass", bar(&plate, Vec3::Z, |_| Vec2::new(0.06, 0.006), 0.002)));
    strung(&mut pieces, &neck, args.count("strings"));
    base(&mut pieces, celtic);
    add_fitted(shape, pieces, args.size());
}

/// The neck from the head of the box to the top of the pillar: down, then up in a swan's curve.
fn neck_line(celtic: bool) -> Vec<Vec2> {
    let high = if celtic { 1.58 } else { 1.7 };
    let points = [
        BOX_HIGH + Vec2::new(-0.01, 0.03),
        Vec2::new(-0.2, 1.5),
        Vec2::new(-0.06, 1.44),
        Vec2::new(0.1, 1.42),
        Vec2::new(0.26, 1.52),
        Vec2::new(PILLAR_X - 0.06, high - 0.06),
        Vec2::new(PILLAR_X + 0.01, high),
    ];
    smooth(&points, 4)
}

/// A tapering box of half-round section along its slanted line, flat towards the strings.
fn sound_box(pieces: &mut Vec<Piece>) {
    let way = BOX_HIGH - BOX_LOW;
    let out = Vec2::new(-way.y, way.x).normalize_or(Vec2::X) * -1.0;
    // `out` points to the strings.
    let section = |t: f32, grow: f32, lift: f32| -> Vec<Vec3> {
        let (wide, deep) = ((0.19 - 0.125 * t) * grow, (0.17 - 0.09 * t) * grow);
        let at = BOX_LOW + way * t + out * lift;
        let mut ring: Vec<Vec3> = (0..=12)
            .map(|i| {
                let c = on_circle(std::f32::consts::PI * i as f32 / 12.0);
                (at - out * c.y * deep).extend(c.x * wide)
            })
            .collect();
        ring.push(at.extend(-wide * 0.5));
        ring.push(at.extend(wide * 0.5));
        ring
    };
    let rings: Vec<Vec<Vec3>> = (0..=8).map(|i| section(i as f32 / 8.0, 1.0, 0.0)).collect();
    pieces.push(("sound box", "wood", outward(loft(&rings, 0.6))));
    let face = |t: f32| (BOX_LOW + way * t + out * 0.003).extend(0.0);
    let board =
        bar(&[face(0.005), face(0.995)], out.extend(0.0), |t| Vec2::new(0.37 - 0.245 * t, 0.008), 0.002);
    pieces.push(("sound board", "spruce", board));
    let rib = |t: f32| (BOX_LOW + way * t + out * 0.009).extend(0.0);
    pieces.push((
        "sound board",
        "wood",
        bar(&[rib(0.02), rib(0.98)], out.extend(0.0), |t| Vec2::new(0.034 - 0.014 * t, 0.008), 0.002),
    ));
}

/// The same solid with its faces turned out, whichever way its sections ran.
fn outward(mesh: TriMesh) -> TriMesh {
    let volume: f32 = mesh
        .triangles
        .iter()
        .map(|t| {
            let [a, b, c] = mesh.corners(*t);
            a.dot(b.cross(c))
        })
        .sum();
    if volume < 0.0 { mesh.flipped() } else { mesh }
}

/// Strings from the board up to pins in the neck, each with its disc.
fn strung(pieces: &mut Vec<Piece>, neck: &[Vec2], count: usize) {
    let way = BOX_HIGH - BOX_LOW;
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        // The longest stand next to the pillar.
        let low = BOX_LOW + way * (0.07 + 0.86 * t);
        let x = (PILLAR_X - 0.06) * (1.0 - t) + (BOX_HIGH.x + 0.06) * t;
        let high = Vec2::new(x, height_at(neck, x) - 0.012);
        let r = 0.0013 - 0.0006 * t;
        pieces.push(("strings", "strings", tube(&[low.extend(0.008), high.extend(0.036)], r, 4)));
        let pin = cylinder(0.0032, 0.03, 6, 0.001).turned(rot_x(FRAC_PI_2));
        pieces.push(("pins", "brass", pin.moved((high + Vec2::Y * 0.01).extend(0.018))));
        let knot = bevel_box(Vec3::new(0.007, 0.007, 0.006), 0.002);
        pieces.push(("pins", "brass", knot.moved(low.extend(0.008))));
    }
}

fn height_at(line: &[Vec2], x: f32) -> f32 {
    let between = |w: &[Vec2]| {
        (w[0].x.min(w[1].x) <= x && x <= w[0].x.max(w[1].x)).then(|| {
            let t = (x - w[0].x) / (w[1].x - w[0].x).abs().max(1e-5).copysign(w[1].x - w[0].x);
            w[0].y + (w[1].y - w[0].y) * t
        })
    };
    line.windows(2).find_map(between).unwrap_or(1.45)
}

/// A pedestal with feet; pedals of a concert harp stick out of it.
fn base(pieces: &mut Vec<Piece>, celtic: bool) {
    let (x0, x1) = (0.02, PILLAR_X + 0.05);
    let middle = (x0 + x1) * 0.5;
    let plinth = bevel_box(Vec3::new(x1 - x0, 0.1, 0.3), 0.02);
    pieces.push(("base", "wood", plinth.at(middle, 0.105, 0.0)));
    let step = bevel_box(Vec3::new(x1 - x0 + 0.03, 0.03, 0.34), 0.01);
    pieces.push(("base", "wood", step.at(middle, 0.05, 0.0)));
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let foot =
            crate::mesh::displaced(2, |d| Vec3::new(d.x * 0.036, (d.y * 0.03).max(-0.024), d.z * 0.036));
        pieces.push(("base", "wood", foot.at(middle + x * (x1 - x0 - 0.03) * 0.5, 0.024, z * 0.14)));
    }
    if celtic {
        return;
    }
    for i in 0..7 {
        let x = middle + (i as f32 - 3.0) * 0.052;
        let side = if i < 3 { -1.0 } else { 1.0 };
        let path = [
            Vec3::new(x, 0.1, side * 0.13),
            Vec3::new(x, 0.09, side * 0.19),
            Vec3::new(x, 0.07, side * 0.215),
        ];
        pieces.push(("pedals", "brass", bar(&path, Vec3::Y, |t| Vec2::new(0.014 + 0.012 * t, 0.009), 0.003)));
    }
}

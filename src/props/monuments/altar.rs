//! An altar: a stone table with a cloth, candles and a cross; pointed arches, rough stones or a gilt reredos.

use glam::{Vec2, Vec3};

use super::cut::pointed;
use crate::mesh::{
    TriMesh, bar, bevel_box, cylinder, extrude, frame, lathe, profile, ring, sheet, smooth_profile,
};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::lights::flame::{CANDLE_LIGHT, taper};
use crate::props::nature::rock;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ALTAR: Generator = Generator {
    kind: "altar",
    title: "Altar",
    group: "monuments",
    words: &["stone altar", "high altar", "church altar", "sacrificial altar", "communion table"],
    styles: &["gothic", "rustic", "ornate"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 2.0, 3.2),
        Param::m("height", 1.2, 1.55, 2.6),
        Param::m("depth", 0.7, 0.9, 1.3),
        Param::m("table_height", 0.9, 1.0, 1.1),
    ],
    source: "Neufert, Architects' Data: altar tables of 0.95 to 1.05 m",
    slots: &[
        SlotSpec { name: "stone", material: "white marble" },
        SlotSpec { name: "fabric", material: "ivory linen" },
        SlotSpec { name: "brass", material: "polished brass" },
        SlotSpec { name: "wax", material: "candle wax" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    // The cloth hangs down before the table.
    let size = args.size() - Vec3::Z * 0.02;
    let top = args.get("table_height");
    if args.is("rustic") {
        rough(args, shape, size, top);
    } else {
        table(args, shape, size, top);
        cloth(shape, size, top);
    }
    if args.is("ornate") {
        reredos(shape, size, top);
    } else {
        cross(shape, Vec3::new(0.0, top, -size.z * 0.34), size.y - top);
    }
    tapers(args, shape, size, top);
    // Free is what lies between the candlesticks and before the foot of the cross, on the cloth.
    let clear = (size.y - top).max(0.2);
    let lift = if args.is("rustic") { 0.0 } else { CLOTH };
    let cross = if args.is("ornate") { -size.z * 0.5 + 0.1 } else { -size.z * 0.34 + clear * 0.17 };
    let (back, front) = ((cross + 0.012).max(-size.z * 0.3), size.z * 0.4);
    let half = (size.x * 0.3).min(size.x * 0.4 - stick_height(clear) * 0.27 - 0.012);
    let middle = Vec3::new(0.0, top + lift, (back + front) * 0.5);
    shape.support(middle, half * 2.0, front - back, clear);
}

/// How far the cloth's upper side lies over the slab, metres.
const CLOTH: f32 = 0.003;

/// Height of a candlestick under `room` metres.
fn stick_height(room: f32) -> f32 {
    room.min(0.9) * 0.46
}

/// A block with a moulded foot and slab, its front set with panels.
fn table(args: &Args, shape: &mut Shape, size: Vec3, top: f32) {
    let (slab, step) = (top * 0.1, top * 0.1);
    let plinth = bevel_box(Vec3::new(size.x * 0.98, step, size.z * 0.96), 0.02);
    shape.add("plinth", "stone", plinth.at(0.0, step * 0.5, 0.0));
    let body = Vec3::new(size.x * 0.88, top - slab - step + 0.01, size.z * 0.8);
    let middle = step + body.y * 0.5 - 0.005;
    shape.add("body", "stone", bevel_box(body, 0.012).at(0.0, middle, 0.0));
    for (grow, y, tall) in [(0.93, top - slab * 1.25, slab * 0.5), (0.92, step + slab * 0.2, slab * 0.4)] {
        let moulding = bevel_box(Vec3::new(size.x * grow, tall, size.z * (grow - 0.05)), tall * 0.3);
        shape.add("mouldings", "stone", moulding.at(0.0, y, 0.0));
    }
    let mensa = bevel_box(Vec3::new(size.x, slab, size.z), 0.018);
    shape.add("slab", "stone", mensa.at(0.0, top - slab * 0.5, 0.0));
    let panels = (body.x / 0.42).round().max(3.0) as usize;
    let pitch = body.x / panels as f32;
    for i in 0..panels {
        let x = (i as f32 + 0.5) * pitch - body.x * 0.5;
        let (wide, tall) = (pitch * 0.8, body.y * 0.66);
        let face = body.z * 0.5;
        if args.is("gothic") {
            // Blind arcade: a pointed arch between slim shafts.
            let arch: Vec<Vec3> = pointed(wide, tall * 0.55, tall * 0.42, 8)[2..]
                .iter()
                .map(|p| Vec3::new(x + p.x, middle - tall * 0.5 + p.y, face + 0.006))
                .collect();
            shape.add("panels", "stone", bar(&arch, Vec3::Z, |_| Vec2::new(0.03, 0.035), 0.009));
            for side in [-0.5, 0.5] {
                let column = cylinder(0.02, tall * 0.56, 12, 0.003);
                shape.add("panels", "stone", column.at(x + side * wide, middle - tall * 0.5, face + 0.006));
                let cap = bevel_box(Vec3::new(0.055, 0.03, 0.045), 0.008);
                shape.add("panels", "stone", cap.at(x + side * wide, middle + tall * 0.05, face + 0.008));
                let foot = bevel_box(Vec3::new(0.055, 0.04, 0.045), 0.008);
                shape.add("panels", "stone", foot.at(x + side * wide, middle - tall * 0.48, face + 0.008));
            }
            let foil = ring(wide * 0.13, 0.012, 20, 6).turned(rot_x(FRAC_PI_2));
            shape.add("panels", "stone", foil.at(x, middle + tall * 0.22, face + 0.004));
        } else {
            let moulding = profile(&[
                (0.0, -0.004),
                (0.0, 0.014),
                (0.012, 0.02),
                (0.03, 0.008),
                (0.038, -0.004),
                (0.0, -0.004),
            ]);
            let rim = frame(Vec2::new(wide, tall), &moulding, 0.6);
            shape.add("panels", "stone", rim.at(x, middle, face));
            let boss = cylinder(wide * 0.18, 0.02, 8, 0.008).turned(rot_x(FRAC_PI_2));
            shape.add("panels", "stone", boss.at(x, middle, face - 0.004));
        }
    }
}

/// A linen runner over the middle that hangs down in front, with a fringe.
fn cloth(shape: &mut Shape, size: Vec3, top: f32) {
    let (half, fall) = (size.x * 0.31, top * 0.5);
    let (front, back) = (size.z * 0.5 + 0.004, -size.z * 0.42);
    let reach = front - back;
    let whole = reach + fall;
    let linen = sheet(24, 26, 0.004, |u, v| {
        let way = (1.0 - v) * whole;
        let x = (u * 2.0 - 1.0) * half;
        let corner = 0.02;
        if way < reach - corner {
            Vec3::new(x, top + 0.003, back + way)
        } else {
            let hang = way - reach + corner;
            let wave = 0.008 * crate::num::math::sin(u * 28.0) * (hang / fall).clamp(0.0, 1.0);
            let over = (hang / corner).min(1.0);
            Vec3::new(
                x,
                top + 0.003 - (hang - corner * 0.5).max(0.0),
                front - corner * (1.0 - over) + wave + 0.008,
            )
        }
    });
    shape.add_sheet("cloth", "fabric", linen);
    for y in [0.1, 0.16] {
        let band = sheet(24, 1, 0.003, |u, v| {
            let hang = fall - y * fall + v * 0.018;
            let wave = 0.008 * crate::num::math::sin(u * 28.0) * (hang / fall).clamp(0.0, 1.0);
            Vec3::new((u * 2.0 - 1.0) * half * 0.999, top - hang + 0.036 * v, front + wave + 0.011)
        });
        shape.add_sheet("trim", "brass", band);
    }
    let emblem = [Vec3::new(0.03, fall * 0.42, 0.012), Vec3::new(fall * 0.26, 0.03, 0.0118)];
    shape.add("trim", "brass", bevel_box(emblem[0], 0.003).at(0.0, top - fall * 0.46, front + 0.012));
    shape.add("trim", "brass", bevel_box(emblem[1], 0.003).at(0.0, top - fall * 0.38, front + 0.012));
}

/// A standing cross of brass on a stepped foot.
fn cross(shape: &mut Shape, at: Vec3, tall: f32) {
    let unit = tall.max(0.2);
    let foot = [
        (0.0, 0.0),
        (0.17, 0.0),
        (0.17, 0.03),
        (0.13, 0.05),
        (0.1, 0.08),
        (0.045, 0.11),
        (0.04, 0.16),
        (0.0, 0.16),
    ];
    let foot: Vec<(f32, f32)> = foot.iter().map(|(r, y)| (r * unit, y * unit)).collect();
    shape.add("cross", "brass", lathe(&profile(&foot), 24, 0.5).moved(at));
    let deep = unit * 0.05;
    let post = bevel_box(Vec3::new(unit * 0.075, unit * 0.86, deep), unit * 0.012);
    shape.add("cross", "brass", post.moved(at + Vec3::Y * unit * 0.57));
    let arms = bevel_box(Vec3::new(unit * 0.5, unit * 0.075, deep * 0.98), unit * 0.012);
    shape.add("cross", "brass", arms.moved(at + Vec3::Y * unit * 0.7));
    let halo = ring(unit * 0.13, unit * 0.014, 28, 8).turned(rot_x(FRAC_PI_2));
    shape.add("cross", "brass", halo.moved(at + Vec3::Y * unit * 0.7));
}

/// Two candlesticks with burning candles near the ends.
fn tapers(args: &Args, shape: &mut Shape, size: Vec3, top: f32) {
    let room = (size.y - top).max(0.2);
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * size.x * 0.4, top, -size.z * 0.28);
        let stick = stick_height(room);
        let line = [
            (0.3, 0.0),
            (0.3, 0.05),
            (0.1, 0.14),
            (0.07, 0.3),
            (0.13, 0.42),
            (0.07, 0.55),
            (0.08, 0.86),
            (0.22, 0.93),
            (0.22, 1.0),
        ];
        let mut outline = profile(&[(0.0, 0.0)]);
        outline.extend(smooth_profile(&line.map(|(r, y)| (r * stick * 0.9, y * stick)), 1));
        outline.push(Vec2::new(0.0, stick));
        shape.add("candlesticks", "brass", lathe(&outline, 20, 0.6).moved(at));
        let lit = taper(stick * 1.09, (stick * 0.098).min(0.03), &mut args.random(("candle", side > 0.0)));
        let up = at + Vec3::Y * (stick - 0.004);
        shape.add("candles", "wax", lit.wax.moved(up));
        shape.add("flames", "flame", lit.flame.moved(up));
        shape.light(lit.light + up, CANDLE_LIGHT, 1.5, 3.0);
    }
}

/// A rough slab on two hewn boulders.
fn rough(args: &Args, shape: &mut Shape, size: Vec3, top: f32) {
    for side in [-1.0, 1.0] {
        let big = Vec3::new(size.x * 0.3, top * 0.9, size.z * 0.82);
        let block = rock::stone(4, big, false, args.seed().child(("leg", side > 0.0)));
        shape.add("legs", "stone", block.at(side * size.x * 0.3, 0.0, 0.0));
    }
    let thick = top * 0.22;
    let seed = args.seed().child("slab");
    let slab = bevel_slab(Vec3::new(size.x, thick, size.z), seed.0);
    shape.add("slab", "stone", slab.at(0.0, top - thick * 0.5, 0.0));
}

/// A slab hewn by hand: its edges waver, its top is level.
pub(super) fn bevel_slab(size: Vec3, seed: u64) -> TriMesh {
    use crate::num::noise::fbm3;
    let lump = crate::mesh::cushion(size, size.y * 0.16, 0.0).deformed(|p| {
        let rough = fbm3(p * 5.0, 3, seed) * 0.05 + fbm3(p * 17.0, 2, seed ^ 3) * 0.012;
        let edge = Vec3::new(p.x / size.x, 0.0, p.z / size.z) * 2.0;
        let pull = 1.0 - (rough.abs() + 0.01) * edge.length_squared().min(1.0);
        let y = if p.y > 0.0 { p.y } else { p.y * (1.0 - rough.abs() * 2.0) };
        Vec3::new(p.x * pull, y, p.z * pull)
    });
    let (grown, middle) = lump.bounds().map_or((size, Vec3::ZERO), |b| (b.size(), b.center()));
    crate::mesh::box_project_faces(&crate::mesh::shade(lump.moved(-middle).stretched(size / grown), 0.5))
}

/// A gilt reredos with a pointed middle field and two wings.
fn reredos(shape: &mut Shape, size: Vec3, top: f32) {
    let z = -size.z * 0.5 + 0.05;
    let tall = size.y - top + 0.02;
    let moulding = profile(&[(0.0, 0.0), (0.0, 0.03), (0.02, 0.042), (0.045, 0.02), (0.05, 0.0), (0.0, 0.0)]);
    for (x, wide, share) in [(0.0, 0.36, 1.0), (-0.31, 0.26, 0.78), (0.31, 0.26, 0.78)] {
        let wide = wide * size.x;
        let high = tall * share;
        let leaf = extrude(&pointed(wide, high * 0.6, high * 0.4, 10), 0.05, 0.01);
        shape.add("reredos", "stone", leaf.at(x * size.x, top - 0.02, z));
        let rim: Vec<Vec3> = pointed(wide * 0.9, high * 0.6, high * 0.34, 10)[1..]
            .iter()
            .map(|p| Vec3::new(x * size.x + p.x, top + p.y.max(0.02), z + 0.025))
            .chain([Vec3::new(x * size.x - wide * 0.45, top + 0.02, z + 0.025)])
            .collect();
        shape.add("reredos", "brass", bar(&rim, Vec3::Z, |_| Vec2::new(0.035, 0.03), 0.008));
        let field = frame(Vec2::new(wide * 0.6, high * 0.4), &moulding, 0.6);
        shape.add("reredos", "brass", field.at(x * size.x, top + high * 0.32, z + 0.02));
        let sun = cylinder(wide * 0.12, 0.02, 24, 0.006).turned(rot_x(FRAC_PI_2));
        shape.add("reredos", "brass", sun.at(x * size.x, top + high * 0.68, z + 0.02));
    }
}

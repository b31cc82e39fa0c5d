//! A cake: iced and piped with cherries on top, in sponge layers with a slice cut out, or a pie under a lattice.

use glam::{Vec2, Vec3};

use super::skin::sector;
use super::{fruit, pie};
use crate::mesh::{TriMesh, displaced, lathe, profile, smooth_profile};
use crate::num::Stream;
use crate::num::math::{TAU, cos, on_circle};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CAKE: Generator = Generator {
    kind: "cake",
    title: "Cake",
    group: "kitchen",
    words: &["pie", "gateau", "birthday cake", "sponge cake", "apple pie", "tart"],
    styles: &["pie", "layered", "birthday"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.2, 0.3, 0.4),
        Param::m("height", 0.1, 0.17, 0.26),
        Param::m("depth", 0.2, 0.3, 0.4),
    ],
    source: "usual sizes of cake tins and stands",
    slots: &[
        SlotSpec { name: "wax", material: "cream wax" },
        SlotSpec { name: "clay", material: "caramel suede" },
        SlotSpec { name: "sponge", material: "beige foam" },
        SlotSpec { name: "fruit", material: "red wax" },
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "flame", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("pie") {
        pie::pie(args, shape, r, (size.y * 0.42).min(r * 0.45).max(0.04));
        return;
    }
    // A stand on a foot.
    let foot = size.y * 0.22;
    let stand = [
        (0.0, 0.0),
        (0.48, 0.0),
        (0.5, 0.06),
        (0.3, 0.2),
        (0.13, 0.5),
        (0.16, 0.78),
        (0.5, 0.86),
        (0.97, 0.84),
        (1.0, 0.92),
        (0.985, 1.0),
        (0.9, 0.95),
        (0.0, 0.95),
    ];
    shape.add("stand", "ceramic", lathe(&profile(&stand.map(|(x, y)| (x * r, y * foot))), 40, 0.7));
    let floor = foot * 0.95 - 0.0005;
    let body = r * 0.8;
    let birthday = args.is("birthday");
    let room = size.y - floor;
    if args.is("layered") {
        layered(args, shape, Vec3::Y * floor, body, room);
    } else {
        // Room for a rosette and a cherry with its stalk, or for tapers.
        let bead = body * 0.105;
        let tall = if birthday { room * 0.56 } else { (room - bead * 2.77).max(room * 0.5) };
        iced(args, shape, Vec3::Y * floor, body, Vec2::new(tall, room), birthday);
    }
}

/// Smooth icing, shells piped around foot and rim, and cherries or tapers on top; `height` is of the cake and
/// of everything.
fn iced(args: &Args, shape: &mut Shape, at: Vec3, r: f32, height: Vec2, birthday: bool) {
    let h = height.x;
    let round = (h * 0.18).min(0.014);
    let line = [
        (0.0, 0.0),
        (r, 0.0),
        (r * 1.004, h * 0.4),
        (r, h - round),
        (r - round * 0.3, h - round * 0.3),
        (r - round, h),
        (r * 0.5, h + 0.0012),
        (0.0, h + 0.0015),
    ];
    shape.add("icing", "wax", lathe(&profile(&line), 44, 0.9).moved(at));
    let mut random = args.random("piping");
    let bead = r * 0.105;
    shells(shape, at, r + bead * 0.1, bead * 0.8, &mut random);
    let top = at + Vec3::Y * h;
    let room = height.y - h;
    let count = 10;
    for i in 0..count + usize::from(!birthday) {
        // The last one sits in the middle.
        let reach = if i == count { 0.0 } else { r - bead * 1.25 };
        let out = on_circle(TAU * i as f32 / count as f32) * reach;
        let spot = top + Vec3::new(out.x, -0.001, out.y);
        let swirl = (room * 0.55).min(bead * 1.1);
        shape.add("rosettes", "wax", rosette(bead, swirl, 0.6 * i as f32).moved(spot));
        if !birthday {
            let k = (bead * 0.52).min(room / 5.6);
            let (berry, stalk) = fruit::cherry(k, random.signed());
            let sit = spot + Vec3::Y * swirl * 0.62;
            shape.add("cherries", "fruit", berry.yawed(random.unit() * TAU).moved(sit));
            let stalk = stalk.yawed(random.unit() * TAU).deformed(|p| p.with_y(p.y.min(room - swirl * 0.62)));
            shape.add("stalks", "bark", stalk.moved(sit));
        }
    }
    if birthday {
        for i in 0..7 {
            let out = if i == 0 { Vec2::ZERO } else { on_circle(TAU * i as f32 / 6.0) * r * 0.45 };
            taper(shape, top + Vec3::new(out.x, -0.001, out.y), room);
        }
    }
}

/// A row of piped shells around the foot.
fn shells(shape: &mut Shape, at: Vec3, r: f32, bead: f32, random: &mut Stream) {
    let count = (TAU * r / (bead * 1.35)).round() as usize;
    let drops = (0..count).map(|i| {
        let turn = TAU * i as f32 / count as f32;
        let k = 1.0 + 0.06 * random.signed();
        let drop =
            displaced(2, |d| Vec3::new(d.x * 0.62, d.y * 0.62 * (1.0 + 0.25 * d.z), d.z * 0.9) * bead * k);
        let out = on_circle(turn) * r;
        drop.yawed(-turn + 0.25).at(out.x, bead * 0.5, out.y).deformed(|p| p.with_y(p.y.max(0.0003)))
    });
    shape.add("shells", "wax", TriMesh::merged(drops).moved(at));
}

/// A rosette: a ribbed, twisted dome drawn to a point.
fn rosette(r: f32, tall: f32, turn: f32) -> TriMesh {
    let line = [
        (0.0, 0.0),
        (0.86, 0.0),
        (1.0, 0.16),
        (0.92, 0.36),
        (0.66, 0.56),
        (0.36, 0.76),
        (0.12, 0.93),
        (0.0, 1.0),
    ];
    let dome = lathe(&smooth_profile(&line.map(|(x, y)| (x * r * 0.92, y * tall)), 1), 24, 1.2);
    let ribs = |p: Vec3| {
        let around = crate::num::math::atan2(p.z, p.x) + turn + p.y / tall * 1.6;
        let k = 1.0 + 0.11 * cos(6.0 * around);
        Vec3::new(p.x * k, p.y, p.z * k)
    };
    crate::mesh::shade(dome.deformed(ribs), 1.2)
}

fn taper(shape: &mut Shape, at: Vec3, room: f32) {
    let stick = room * 0.62;
    let r = 0.0032;
    shape.add("tapers", "fruit", crate::mesh::cylinder(r, stick, 12, 0.0008).moved(at));
    shape.add(
        "wicks",
        "bark",
        crate::mesh::cylinder(0.0006, room * 0.08, 6, 0.0).moved(at + Vec3::Y * stick),
    );
    let line = [(0.0, 0.0), (0.5, 0.08), (0.9, 0.26), (0.8, 0.48), (0.35, 0.78), (0.0, 1.0)];
    let flame = lathe(&smooth_profile(&line.map(|(x, y)| (x * 0.004, y * room * 0.32)), 2), 12, 1.3);
    shape.add("flames", "flame", flame.moved(at + Vec3::Y * (stick + room * 0.06)));
    shape.light(at + Vec3::Y * (stick + room * 0.2), crate::num::LinearRgb([1.0, 0.62, 0.28]), 0.8, 2.0);
}

/// Sponge and cream in turn under berries, one slice already eaten.
fn layered(args: &Args, shape: &mut Shape, at: Vec3, r: f32, room: f32) {
    let mut random = args.random("layers");
    let berry = (room * 0.1).min(0.013);
    let tall = room - berry * 2.0;
    let layers = 3;
    let pitch = tall / layers as f32;
    let cream = pitch * 0.26;
    let seed = random.bits();
    let turn = (-0.42, TAU - 1.2);
    for i in 0..layers {
        let low = pitch * i as f32;
        let sponge = pitch - cream;
        let edge = sponge * 0.2;
        let line = [
            (0.0, low),
            (r - edge, low),
            (r, low + edge),
            (r, low + sponge - edge),
            (r - edge, low + sponge),
            (0.0, low + sponge),
        ];
        let rough = |p: Vec3| p + Vec3::new(p.x, 0.0, p.z) * (0.012 * fbm3(p * 90.0, 2, seed));
        shape.add(
            "sponge",
            "sponge",
            sector(&profile(&line), turn.0, turn.1, 40, 0.7).deformed(rough).moved(at),
        );
        // Cream bulges a little between the layers.
        let (low, high) = (low + sponge - 0.0008, low + pitch + 0.0008);
        let middle = (low + high) * 0.5;
        let line = [
            (0.0, low),
            (r - cream * 0.4, low),
            (r + cream * 0.22, middle - cream * 0.2),
            (r + cream * 0.22, middle + cream * 0.2),
            (r - cream * 0.4, high),
            (0.0, high),
        ];
        let wavy = |p: Vec3| p + Vec3::new(p.x, 0.0, p.z) * (0.03 * fbm3(p * 45.0, 2, seed + 1));
        shape.add("cream", "wax", sector(&profile(&line), turn.0, turn.1, 40, 0.9).deformed(wavy).moved(at));
        // Jam shows as a line under the cream.
        let jam = sponge * 0.1;
        let line = [(0.0, low - jam), (r * 1.003, low - jam), (r * 1.003, low), (0.0, low)];
        shape.add("jam", "fruit", sector(&profile(&line), turn.0 + 0.002, turn.1 - 0.002, 40, 0.7).moved(at));
    }
    let top = at + Vec3::Y * (tall - 0.001);
    for i in 0..26 {
        let ring = if i < 15 { 0.86 } else { 0.52 };
        let (k, of) = if i < 15 { (i as f32, 15.0) } else { (i as f32 - 15.0, 11.0) };
        let angle = turn.0 + 0.12 + (turn.1 - turn.0 - 0.24) * (k + 0.5) / of;
        let out = on_circle(angle) * r * ring;
        let (cherry, _) = fruit::cherry(berry * (0.9 + 0.1 * random.unit()), 0.0);
        shape.add(
            "berries",
            "fruit",
            cherry.yawed(random.unit() * TAU).moved(top + Vec3::new(out.x, 0.0, -out.y)),
        );
    }
}

//! A sword lying on its flat: arming sword, katana, sabre, or one out of a tale.

use glam::{Mat3, Vec2, Vec3};

use super::blade::{Blade, blade};
use crate::mesh::{TriMesh, bar, cylinder, displaced, extrude, loft, ring, smooth_path, tube_varying};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, sin};
use crate::props::nature::growth::Growth;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SWORD: Generator = Generator {
    kind: "sword",
    title: "Sword",
    group: "arms",
    words: &["longsword", "arming sword", "broadsword", "greatsword", "claymore", "scimitar", "rapier"],
    styles: &["long", "katana", "fantasy", "sabre"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.6, 0.98, 1.5),
        Param::m("height", 0.03, 0.045, 0.07),
        Param::m("depth", 0.12, 0.2, 0.32),
    ],
    source: "Oakeshott, Records of the Medieval Sword",
    slots: &[
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "crystal", material: "glowing crystal" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (kind, hands) = match () {
        () if args.is("katana") => (Blade::Katana, 1.5),
        () if args.is("sabre") => (Blade::Sabre, 0.9),
        () if args.is("fantasy") => (Blade::Fantasy, 1.15),
        () if args.is("long") => (Blade::Straight, 1.5),
        () => (Blade::Straight, 1.0),
    };
    // Lying down: its length along x, its flat upwards.
    let lay = Mat3::from_cols(Vec3::Z, Vec3::X, Vec3::Y);
    let mut growth = Growth::default();
    for (part, slot, mesh) in upright(kind, size.x, size.z, hands) {
        growth.add(part, slot, mesh.turned(lay));
    }
    // A katana's guard is a small disc: the sword is half as wide as the others.
    let wide = if kind == Blade::Katana { 0.48 } else { 1.0 };
    let thick = 0.045 * size.x / 0.98;
    let size = size.with_y(size.y.clamp(thick * 0.8, thick * 1.2));
    growth.settle(size * Vec3::new(1.0, 1.0, wide), false, shape);
    let grip = size.x * (0.11 * hands - 0.5);
    shape.anchor("grip", Vec3::new(grip, size.y * 0.5, 0.0), FRAC_PI_2);
}

/// A sword standing on its pommel at y = 0, its point at `length`, its guard `guard` metres wide along x.
pub fn upright(
    kind: Blade,
    length: f32,
    guard: f32,
    hands: f32,
) -> Vec<(&'static str, &'static str, TriMesh)> {
    let unit = length / 0.98;
    let grip = 0.105 * hands * unit;
    let pommel = 0.045 * unit;
    let hilt = pommel * 0.9 + grip;
    let wide = if kind == Blade::Fantasy {
        0.066
    } else if kind == Blade::Straight {
        0.05
    } else {
        0.032
    } * unit;
    let steel = blade(kind, length - hilt, wide, 0.0075 * unit).at(0.0, hilt, 0.0);
    let mut pieces = vec![("blade", "metal", steel)];
    pieces.push(("grip", "leather", handle(pommel * 0.7, hilt, 0.0135 * unit, hands)));
    match kind {
        Blade::Straight => cross(&mut pieces, hilt, guard, pommel, unit),
        Blade::Katana => {
            let disc = cylinder(guard * 0.22, 0.007 * unit, 32, 0.002).stretched(Vec3::new(1.0, 1.0, 0.86));
            pieces.push(("guard", "brass", disc.at(0.0, hilt - 0.004 * unit, 0.0)));
            let collar = |y: f32, tall: f32, r: f32| {
                cylinder(r * unit, tall * unit, 20, 0.002)
                    .stretched(Vec3::new(1.15, 1.0, 0.8))
                    .at(0.0, y, 0.0)
            };
            pieces.push(("guard", "brass", collar(hilt + 0.002 * unit, 0.024, 0.015)));
            pieces.push(("pommel", "brass", collar(0.0, 0.036, 0.0165)));
        }
        Blade::Sabre => knuckle(&mut pieces, hilt, guard, pommel, unit),
        Blade::Fantasy => winged(&mut pieces, hilt, guard, pommel, unit),
    }
    pieces
}

/// A grip bound with cord: its radius ripples, swells in its middle, and is flatter from side to side.
fn handle(low: f32, high: f32, radius: f32, hands: f32) -> TriMesh {
    let rows = (16.0 * hands) as usize * 2;
    let rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|i| {
            let t = i as f32 / rows as f32;
            let swell = 0.86 + 0.2 * sin(t * 3.0) + if i % 2 == 0 { 0.05 } else { -0.03 };
            (0..14)
                .map(|s| on_circle(-TAU * s as f32 / 14.0) * radius * swell)
                .map(|p| Vec3::new(p.x * 1.12, low + (high - low) * t, p.y * 0.84))
                .collect()
        })
        .collect();
    loft(&rings, 1.0)
}

type Pieces = Vec<(&'static str, &'static str, TriMesh)>;

/// A cross guard that bends towards the point, and a wheel pommel.
fn cross(pieces: &mut Pieces, y: f32, guard: f32, pommel: f32, unit: f32) {
    let half = guard * 0.5;
    let path: Vec<Vec3> = (0..=12)
        .map(|i| i as f32 / 6.0 - 1.0)
        .map(|t| Vec3::new(t * half, y + 0.014 * unit * t * t, 0.0))
        .collect();
    let flare = |t: f32| {
        let out = (t * 2.0 - 1.0).abs();
        Vec2::new(0.016 + 0.005 * out * out, 0.017 - 0.006 * out) * unit
    };
    pieces.push(("guard", "metal", bar(&path, Vec3::Z, flare, 0.003 * unit)));
    let wheel = cylinder(pommel * 0.5, 0.024 * unit, 28, 0.005 * unit).turned(rot_x(FRAC_PI_2));
    pieces.push(("pommel", "metal", wheel.at(0.0, pommel * 0.5, -0.012 * unit)));
    for side in [-1.0, 1.0] {
        let boss = displaced(2, |d| d * Vec3::new(0.28, 0.28, 0.14) * pommel);
        pieces.push(("pommel", "brass", boss.at(0.0, pommel * 0.5, side * 0.012 * unit)));
    }
}

/// A sabre's hilt: a guard plate, and a bow from it to the pommel before the knuckles.
fn knuckle(pieces: &mut Pieces, y: f32, guard: f32, pommel: f32, unit: f32) {
    let out = guard * 0.52;
    let bow = [
        Vec3::new(-guard * 0.28, y, 0.0),
        Vec3::new(0.0, y, 0.0),
        Vec3::new(out * 0.75, y - 0.005 * unit, 0.0),
        Vec3::new(out, y * 0.7, 0.0),
        Vec3::new(out * 0.8, y * 0.35, 0.0),
        Vec3::new(out * 0.25, pommel * 0.45, 0.0),
        Vec3::new(0.0, pommel * 0.5, 0.0),
    ];
    let path = smooth_path(&bow, 5);
    pieces.push((
        "guard",
        "brass",
        bar(&path, Vec3::Z, |t| Vec2::new(0.009 + 0.004 * t, 0.02 - 0.006 * t) * unit, 0.003),
    ));
    let knob = displaced(3, |d| d * Vec3::new(0.011, 0.011, 0.011) * unit);
    pieces.push(("guard", "brass", knob.at(-guard * 0.28, y, 0.0)));
    let shell = displaced(3, |d| d * Vec3::new(0.034, 0.006, 0.024) * unit);
    pieces.push(("guard", "brass", shell.at(0.0, y, 0.0)));
    let cap = displaced(3, |d| d * Vec3::new(0.019, 0.5 * pommel / unit, 0.017) * unit);
    pieces.push(("pommel", "brass", cap.at(0.0, pommel * 0.5, 0.0)));
}

/// Swept wings for a guard, and gems.
fn winged(pieces: &mut Pieces, y: f32, guard: f32, pommel: f32, unit: f32) {
    let half = guard * 0.5;
    let wing = [
        (0.0, -0.1),
        (0.3, -0.14),
        (0.62, -0.02),
        (0.86, 0.2),
        (1.0, 0.52),
        (0.8, 0.36),
        (0.74, 0.4),
        (0.58, 0.24),
        (0.5, 0.27),
        (0.3, 0.14),
        (0.0, 0.16),
    ];
    let outline: Vec<Vec2> = wing.iter().map(|(x, h)| Vec2::new(x * half, h * half)).collect();
    let right = extrude(&outline, 0.018 * unit, 0.003 * unit).at(0.0, y, 0.0);
    pieces.push(("guard", "brass", right.clone().mirrored_x()));
    pieces.push(("guard", "brass", right));
    let boss = cylinder(0.024 * unit, 0.032 * unit, 8, 0.005 * unit).turned(rot_x(FRAC_PI_2));
    pieces.push(("guard", "brass", boss.at(0.0, y + 0.004 * unit, -0.016 * unit)));
    for side in [-1.0, 1.0] {
        let gem = displaced(1, |d| d * Vec3::new(0.015, 0.015, 0.009) * unit);
        pieces.push(("gems", "crystal", gem.at(0.0, y + 0.004 * unit, side * 0.016 * unit)));
    }
    let claw = |turn: f32| {
        let out = on_circle(turn) * pommel * 0.44;
        let path = [
            Vec3::new(out.x * 0.3, pommel * 1.05, out.y * 0.3),
            Vec3::new(out.x, pommel * 0.6, out.y),
            Vec3::new(out.x * 0.6, pommel * 0.16, out.y * 0.6),
        ];
        tube_varying(&smooth_path(&path, 4), |t| (0.0055 - 0.0035 * t) * unit, 8)
    };
    for i in 0..4 {
        pieces.push(("pommel", "brass", claw(TAU * (i as f32 + 0.5) / 4.0)));
    }
    let ball = displaced(2, |d| d * pommel * 0.42).at(0.0, pommel * 0.42, 0.0);
    pieces.push(("gems", "crystal", ball));
    pieces.push(("pommel", "brass", ring(0.015 * unit, 0.004 * unit, 20, 8).at(0.0, pommel * 1.05, 0.0)));
}

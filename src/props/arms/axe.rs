//! An axe lying on its flat: a felling axe, a bearded battle axe, or one with two blades.

use glam::{Mat3, Vec2, Vec3};

use crate::mesh::{TriMesh, bar, box_project_faces, cylinder, loft, ring, shade, smooth_path};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::nature::growth::Growth;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const AXE: Generator = Generator {
    kind: "axe",
    title: "Axe",
    group: "arms",
    words: &["battle axe", "hatchet", "felling axe", "war axe", "tomahawk", "ax", "labrys"],
    styles: &["double", "viking", "fantasy"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.4, 0.82, 1.3),
        Param::m("height", 0.025, 0.042, 0.07),
        Param::m("depth", 0.14, 0.24, 0.45),
    ],
    source: "usual retail sizes of axes; museum pieces of the 10th to 16th century",
    slots: &[
        SlotSpec { name: "metal", material: "forged iron" },
        SlotSpec { name: "wood", material: "ash wood" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "edge", material: "polished steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let style = match () {
        () if args.is("double") => Head::Double,
        () if args.is("viking") => Head::Bearded,
        () if args.is("fantasy") => Head::Spiked,
        () => Head::Felling,
    };
    let lay = Mat3::from_cols(Vec3::Z, Vec3::X, Vec3::Y);
    let mut growth = Growth::default();
    for (part, slot, mesh) in upright(style, size.x, size.z) {
        growth.add(part, slot, mesh.turned(lay));
    }
    // Iron keeps its proportions: only the length and the reach are free.
    let thick = 0.045 * size.x / 0.82;
    growth.settle(size.with_y(size.y.clamp(thick * 0.85, thick * 1.1)), false, shape);
    shape.anchor("grip", Vec3::new(size.x * -0.3, size.y * 0.5, 0.0), FRAC_PI_2);
}

/// What the head of an axe is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// A wedge with a heavy poll.
    Felling,
    /// Its blade drawn down.
    Bearded,
    /// A blade to either side.
    Double,
    /// A broad crescent, a spike behind and one on top.
    Spiked,
}

/// An axe standing on y = 0, `length` metres tall; its head reaches `reach` metres along x.
pub fn upright(style: Head, length: f32, reach: f32) -> Vec<(&'static str, &'static str, TriMesh)> {
    let unit = length / 0.82;
    let eye = length - 0.075 * unit;
    let mut pieces = Vec::new();
    pieces.push(("haft", "wood", haft(style, length, unit)));
    let socket = bar(
        &[Vec3::new(0.0, eye - 0.042 * unit, 0.0), Vec3::new(0.0, eye + 0.042 * unit, 0.0)],
        Vec3::X,
        |_| Vec2::new(0.034, 0.048) * unit,
        0.008 * unit,
    );
    pieces.push(("head", "metal", socket));
    // How the edge lies: how far out, how far it reaches up and down.
    let (out, up, down) = match style {
        Head::Felling => (reach * 0.68, 0.06 * unit, 0.075 * unit),
        Head::Bearded => (reach * 0.8, 0.06 * unit, 0.15 * unit),
        Head::Double => (reach * 0.5, 0.13 * unit, 0.13 * unit),
        Head::Spiked => (reach * 0.62, 0.15 * unit, 0.17 * unit),
    };
    let cheek = |flip: bool| {
        let (body, edge) = wing(out, up, down, 0.03 * unit);
        let place = |m: TriMesh| if flip { m.mirrored_x() } else { m }.at(0.0, eye, 0.0);
        [("head", "metal", place(body)), ("edge", "edge", place(edge))]
    };
    pieces.extend(cheek(false));
    match style {
        Head::Double => pieces.extend(cheek(true)),
        Head::Felling => {
            let poll = bar(
                &[Vec3::new(0.0, eye, 0.0), Vec3::new(-reach * 0.32, eye, 0.0)],
                Vec3::Z,
                |t| Vec2::new(0.075 - 0.01 * t, 0.032) * unit,
                0.006 * unit,
            );
            pieces.push(("head", "metal", poll));
        }
        Head::Bearded => pieces.push(("head", "metal", knob(unit).at(-reach * 0.2 + 0.012 * unit, eye, 0.0))),
        Head::Spiked => {
            let spike = |long: f32| {
                let points = [(0.0, 0.017), (0.3, 0.014), (1.0, 0.0015)].map(|(t, r)| (t * long, r * unit));
                let rings: Vec<Vec<Vec3>> = points
                    .iter()
                    .map(|(y, r)| {
                        [(1.0, 0.0), (0.0, -1.0), (-1.0, 0.0), (0.0, 1.0)]
                            .map(|(x, z)| Vec3::new(x * r, *y, z * r * 0.8))
                            .to_vec()
                    })
                    .collect();
                box_project_faces(&shade(loft(&rings, 0.3), 0.3))
            };
            pieces.push((
                "head",
                "metal",
                spike(reach * 0.36).turned(rot_z(FRAC_PI_2)).at(-0.01 * unit, eye, 0.0),
            ));
            pieces.push(("head", "metal", spike(0.09 * unit).at(0.0, length - 0.09 * unit, 0.0)));
        }
    }
    let wrap = if style == Head::Felling { 0 } else { 9 };
    for i in 0..wrap {
        let y = (0.1 + 0.016 * i as f32) * unit;
        let hoop = ring(0.0165 * unit, 0.0085 * unit, 12, 5).stretched(Vec3::new(1.1, 1.0, 0.85));
        pieces.push(("binding", "leather", hoop.turned(rot_z(0.12)).at(0.0, y, 0.0)));
    }
    pieces
}

fn knob(unit: f32) -> TriMesh {
    cylinder(0.026 * unit, 0.03 * unit, 16, 0.006 * unit).turned(rot_x(FRAC_PI_2)).at(0.0, 0.0, -0.015 * unit)
}

/// A haft that bows and ends in a swelling that keeps the hand.
fn haft(style: Head, length: f32, unit: f32) -> TriMesh {
    let bow = if style == Head::Felling { 0.02 } else { 0.004 } * unit;
    let top = if style == Head::Spiked { length - 0.03 * unit } else { length };
    let points = [(0.0, 1.2), (0.1, 0.0), (0.3, -0.8), (0.65, 0.3), (0.88, 0.0), (1.0, 0.0)];
    let path = smooth_path(&points.map(|(t, x)| Vec3::new(x * bow, t * top, 0.0)), 2);
    let thick = |t: f32| {
        let foot = (1.0 - t / 0.07).clamp(0.0, 1.0);
        Vec2::new(0.022 + 0.006 * foot, 0.031 + 0.012 * foot) * unit
    };
    bar(&path, Vec3::X, thick, 0.008 * unit)
}

/// A cheek of an axe from the eye at the origin to `out` along +x, and its ground edge as a piece of its own.
fn wing(out: f32, up: f32, down: f32, thick: f32) -> (TriMesh, TriMesh) {
    let section = |t: f32| -> Vec<Vec3> {
        let grow = t * t * (1.6 - 0.6 * t);
        let (high, low) = (0.036_f32.min(up) + (up - 0.036_f32.min(up)) * grow, 0.036_f32.min(down));
        let low = low + (down - low) * grow;
        let deep =
            thick * 0.5 * (1.0 - t * 0.86) * if t > 0.86 { 1.0 - (t - 0.86) / 0.14 * 0.88 } else { 1.0 };
        let side = |z: f32, k: usize| {
            let s = k as f32 / 4.0 - 1.0;
            let y = if s > 0.0 { s * high } else { s * low };
            // The edge is a bow, its horns drawn back.
            let x = out * t - out * 0.24 * s * s * t * t;
            Vec3::new(x, y, z * deep * (1.0 - 0.3 * s * s))
        };
        (0..9).map(|k| side(-1.0, k)).chain((0..9).rev().map(|k| side(1.0, k))).collect()
    };
    let rows = |from: f32, to: f32, count: usize| {
        let rings: Vec<Vec<Vec3>> =
            (0..=count).map(|i| section(from + (to - from) * i as f32 / count as f32)).collect();
        box_project_faces(&shade(loft(&rings, 0.4), 0.4))
    };
    (rows(0.0, 0.86, 7), rows(0.86, 1.0, 2))
}

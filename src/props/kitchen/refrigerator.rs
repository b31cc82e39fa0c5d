//! A refrigerator: an insulated body with glass shelves, doors with racks that open, from plain white to
//! round-shouldered.

use glam::{Vec2, Vec3};

use super::skin::{rounded, skin};
use crate::mesh::{TriMesh, bevel_box, cylinder, round_post, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const REFRIGERATOR: Generator = Generator {
    kind: "refrigerator",
    title: "Refrigerator",
    group: "kitchen",
    words: &["fridge", "icebox", "freezer", "fridge freezer", "cold cabinet"],
    styles: &["modern", "retro", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.6, 0.95),
        Param::m("height", 1.2, 1.7, 2.05),
        Param::m("depth", 0.55, 0.66, 0.8),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "lining", material: "white plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "rubber", material: "rubber" },
    ],
    clear_front_m: 0.8,
    build,
};

const WALL: f32 = 0.045;
const DOOR: f32 = 0.055;

/// What every part of one fridge shares.
struct Fridge {
    size: Vec3,
    /// Underside of the body.
    foot: f32,
    /// z of the body's front rim, where the doors close.
    rim: f32,
    /// Rounding of the body seen from the front.
    corner: f32,
    skin: &'static str,
    look: Look,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Modern,
    Retro,
    Industrial,
}

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "ceramic", &[("retro", "light blue plastic")]);
    let size = args.size();
    let (look, foot, corner, handle) = match () {
        () if args.is("retro") => (Look::Retro, 0.07, 0.1, 0.05),
        () if args.is("industrial") => (Look::Industrial, 0.12, 0.006, 0.045),
        () if args.is("modern") => (Look::Modern, 0.03, 0.006, 0.045),
        () => (Look::Plain, 0.035, 0.018, 0.036),
    };
    let skin = if matches!(look, Look::Modern | Look::Industrial) { "metal" } else { "ceramic" };
    let fridge = Fridge { size, foot, rim: size.z * 0.5 - handle - DOOR, corner, skin, look };
    let head = if look == Look::Industrial { 0.16 } else { 0.0 };
    let tall = size.y - foot - head;
    feet(shape, &fridge);
    if head > 0.0 {
        let deep = fridge.rim + DOOR + size.z * 0.5;
        let unit = bevel_box(Vec3::new(size.x, head - 0.004, deep), 0.006);
        shape.add("unit", "metal", unit.at(0.0, size.y - (head - 0.004) * 0.5, deep * 0.5 - size.z * 0.5));
        for i in 0..6 {
            let slat = bevel_box(Vec3::new(size.x * 0.6, 0.007, 0.012), 0.002).turned(rot_x(0.5));
            let at = fridge.rim + DOOR + 0.002;
            shape.add("unit", "rubber", slat.at(0.0, size.y - head + 0.035 + 0.018 * i as f32, at));
        }
    }
    // Compartments from below: their height and how many doors close them.
    let halves = size.x > 0.72;
    let rows: &[(f32, bool)] = match look {
        Look::Plain => &[(0.7, false), (0.3, true)],
        Look::Modern => &[(0.36, true), (0.64, false)],
        Look::Retro => &[(1.0, false)],
        Look::Industrial => &[(0.5, false), (0.5, false)],
    };
    let mut y = foot;
    for (i, (share, freezer)) in rows.iter().enumerate() {
        let high = tall * share;
        compartment(shape, &fridge, y, high, *freezer);
        let names = ["lower", "upper"];
        let pair = halves && !freezer && look != Look::Retro;
        let sides: &[f32] = if pair { &[-1.0, 1.0] } else { &[0.0] };
        for side in sides {
            let wide = if pair { size.x * 0.5 } else { size.x };
            let name = match *side {
                s if s < 0.0 => format!("{} left door", names[i]),
                s if s > 0.0 => format!("{} right door", names[i]),
                _ => format!("{} door", names[i]),
            };
            let hand = if *side > 0.0 { -1.0 } else { 1.0 };
            let at = Vec3::new(side * size.x * 0.25, y + high * 0.5, fridge.rim);
            door(
                shape,
                &fridge,
                name,
                Leaf { at, size: Vec2::new(wide - 0.003, high - 0.006), hand, freezer: *freezer },
            );
        }
        y += high;
    }
}

fn feet(shape: &mut Shape, fridge: &Fridge) {
    let (x, back) = (fridge.size.x * 0.5 - 0.06, -fridge.size.z * 0.5 + 0.07);
    for (side, z) in [(-1.0, back), (1.0, back), (1.0, fridge.rim - 0.06), (-1.0, fridge.rim - 0.06)] {
        let at = Vec3::new(side * x, 0.0, z);
        if fridge.look == Look::Industrial {
            let wheel = cylinder(0.04, 0.03, 18, 0.006)
                .turned(rot_z(FRAC_PI_2))
                .moved(at + Vec3::new(0.015, 0.04, 0.0));
            shape.add("castors", "rubber", wheel);
            for cheek in [-0.02, 0.02] {
                let plate = bevel_box(Vec3::new(0.004, 0.075, 0.035), 0.001);
                shape.add("castors", "metal", plate.moved(at + Vec3::new(cheek, 0.082, 0.0)));
            }
        } else {
            let foot = round_post(at, at + Vec3::Y * (fridge.foot + 0.004), |t| 0.024 - 0.006 * t, 14, 2);
            shape.add("feet", if fridge.look == Look::Retro { "metal" } else { "rubber" }, foot);
        }
    }
}

/// The hollow body of one compartment with its shelves.
fn compartment(shape: &mut Shape, fridge: &Fridge, y: f32, high: f32, freezer: bool) {
    let half = Vec2::new(fridge.size.x, high) * 0.5;
    let (back, rim) = (-fridge.size.z * 0.5, fridge.rim - 0.004);
    let ring = |inset: f32, z: f32, corner: f32| rounded(half - Vec2::splat(inset), corner, z, 5);
    let c = fridge.corner;
    let outer = [
        ring(0.004, back, c),
        ring(0.0, back + 0.005, c),
        ring(0.0, rim - 0.004, c),
        ring(0.004, rim, c),
        ring(WALL * 0.5, rim, c.max(0.01)),
    ];
    let inner = [
        ring(WALL * 0.5, rim, c.max(0.01)),
        ring(WALL - 0.004, rim, c.max(0.01)),
        ring(WALL, rim - 0.01, c.max(0.02)),
        ring(WALL + 0.006, back + WALL, c.max(0.03)),
        ring(WALL + 0.03, back + WALL - 0.006, c.max(0.02)),
    ];
    let stand = |mesh: TriMesh| mesh.turned(rot_x(FRAC_PI_2)).at(0.0, y + high * 0.5, 0.0);
    // Skin outside, lining inside; the lining closes behind the back wall's face.
    let mut shell: Vec<Vec<Vec3>> = outer.to_vec();
    shell.push(ring(WALL * 0.5, back + 0.012, c.max(0.01)));
    shape.add("body", fridge.skin, stand(skin(&shell, 0.6)));
    let mut lining = vec![ring(WALL * 0.5, back + 0.014, c.max(0.01))];
    lining.extend(inner);
    shape.add("lining", "lining", stand(skin(&lining, 0.6)));
    let (wide, deep) = (fridge.size.x - WALL * 2.0 - 0.012, rim - back - WALL - 0.07);
    let count = (high / 0.3).floor().clamp(1.0, 5.0) as usize;
    let z = back + WALL + deep * 0.5 + 0.008;
    let inner = high - WALL * 2.0;
    for i in 1..=count {
        let at = y + WALL + inner * i as f32 / (count + 1) as f32;
        let slot = if freezer { "metal" } else { "glass" };
        shape.add("shelves", slot, bevel_box(Vec3::new(wide, 0.007, deep), 0.002).at(0.0, at, z));
        let edge = bevel_box(Vec3::new(wide, 0.016, 0.01), 0.003);
        shape.add("shelves", "lining", edge.at(0.0, at, z + deep * 0.5));
        shape.support(
            Vec3::new(0.0, at + 0.008, z),
            wide - 0.05,
            deep - 0.05,
            inner / (count + 1) as f32 - 0.03,
        );
    }
    if !freezer {
        let drawer = bevel_box(Vec3::new(wide - 0.02, inner / (count + 1) as f32 - 0.05, deep), 0.012);
        let tall = inner / (count + 1) as f32 - 0.05;
        shape.add("crisper", "glass", drawer.at(0.0, y + WALL + 0.004 + tall * 0.5, z));
    }
}

/// One door: the middle of its inner face, its size, which side the hinge is (+1: on the left).
struct Leaf {
    at: Vec3,
    size: Vec2,
    hand: f32,
    freezer: bool,
}

fn door(shape: &mut Shape, fridge: &Fridge, name: String, leaf: Leaf) {
    let hinge = leaf.at - Vec3::X * leaf.hand * leaf.size.x * 0.5 + Vec3::Z * 0.01;
    shape.moving(name, hinge, Motion::Hinge { axis: Vec3::Y, angle_rad: -leaf.hand * 1.85 }, |shape| {
        let half = leaf.size * 0.5;
        let bulge = if fridge.look == Look::Retro { 0.02 } else { 0.006 };
        let c = fridge.corner;
        let ring =
            |inset: f32, z: f32| rounded(half - Vec2::splat(inset), (c - inset * 0.6).max(0.006), z, 6);
        let face = DOOR - if fridge.look == Look::Retro { 0.002 } else { 0.0 };
        let rings = [
            ring(0.004, 0.008),
            ring(0.0, 0.012),
            ring(0.0, face - bulge),
            ring(bulge * 0.35, face - bulge * 0.3),
            ring(bulge * 1.1, face),
            ring(bulge * 1.1 + 0.03, face + 0.001),
        ];
        let leaf_mesh = skin(&rings, 0.8).turned(rot_x(FRAC_PI_2)).moved(leaf.at);
        shape.add("doors", fridge.skin, leaf_mesh);
        let gasket = [ring(0.02, 0.0), ring(0.016, 0.004), ring(0.016, 0.009)];
        shape.add(
            "gasket",
            "rubber",
            skin(&gasket, 0.6).turned(rot_x(FRAC_PI_2)).moved(leaf.at - Vec3::Z * 0.003),
        );
        if !leaf.freezer {
            racks(shape, &leaf);
        }
        handle(shape, fridge, &leaf);
    });
}

/// Bottle racks on the inside.
fn racks(shape: &mut Shape, leaf: &Leaf) {
    let wide = leaf.size.x - 0.17;
    for share in [-0.34, 0.0, 0.3] {
        let y = leaf.at.y + leaf.size.y * share;
        let tray = bevel_box(Vec3::new(wide, 0.012, 0.05), 0.004).at(leaf.at.x, y, leaf.at.z - 0.026);
        shape.add("racks", "lining", tray);
        let lip = bevel_box(Vec3::new(wide, 0.05, 0.008), 0.003).at(leaf.at.x, y + 0.024, leaf.at.z - 0.05);
        shape.add("racks", "glass", lip);
    }
}

fn handle(shape: &mut Shape, fridge: &Fridge, leaf: &Leaf) {
    let face = leaf.at.z + DOOR;
    let x = leaf.at.x + leaf.hand * (leaf.size.x * 0.5 - 0.055);
    if fridge.look == Look::Retro {
        // A chrome lever on a plate, and a nameplate on the other side.
        let plate = rounded(Vec2::new(0.026, 0.05), 0.024, 0.0, 6);
        let up =
            |ring: &Vec<Vec3>, y: f32, k: f32| ring.iter().map(|p| Vec3::new(p.x * k, y, p.z * k)).collect();
        let plate = skin(&[up(&plate, -0.006, 1.0), up(&plate, 0.006, 1.0), up(&plate, 0.011, 0.7)], 0.7);
        let y = leaf.at.y + leaf.size.y * 0.06;
        shape.add("handles", "metal", plate.turned(rot_x(FRAC_PI_2)).at(x, y, face));
        let path = [
            Vec3::new(x, y + 0.02, face + 0.006),
            Vec3::new(x, y + 0.018, face + 0.034),
            Vec3::new(x, y - 0.05, face + 0.036),
            Vec3::new(x, y - 0.15, face + 0.03),
        ];
        shape.add("handles", "metal", tube(&smooth_path(&path, 4), 0.0125, 12));
        let badge = bevel_box(Vec3::new(leaf.size.x * 0.3, 0.022, 0.008), 0.003);
        shape.add("badge", "metal", badge.at(leaf.at.x, leaf.at.y + leaf.size.y * 0.33, face + 0.002));
        let trim = bevel_box(Vec3::new(leaf.size.x * 0.86, 0.012, 0.008), 0.003);
        for dy in [0.0, 0.022, 0.044] {
            shape.add(
                "badge",
                "metal",
                trim.clone().at(leaf.at.x, leaf.at.y - leaf.size.y * 0.36 + dy, face + 0.001),
            );
        }
        return;
    }
    // Handles of neighbours meet at the joint between their doors.
    let toward = if leaf.freezer == (fridge.look == Look::Modern) { 1.0 } else { -1.0 };
    let long = (leaf.size.y * 0.42).min(0.5);
    if fridge.look == Look::Plain {
        let grip = fronts::bar_handle(long.min(0.3)).stretched(Vec3::new(1.6, 1.0, 1.1));
        let toward = if leaf.freezer { -1.0 } else { 1.0 };
        let y = leaf.at.y + toward * (leaf.size.y * 0.5 - long.min(0.3) * 0.5 - 0.05);
        shape.add("handles", "ceramic", grip.at(x, y, face - 0.001));
    } else {
        let y = leaf.at.y + toward * (leaf.size.y * 0.5 - long * 0.5 - 0.06);
        let bar = cylinder(0.011, long, 14, 0.003).at(x, y - long * 0.5, face + 0.034);
        shape.add("handles", "metal", bar);
        for end in [-0.4, 0.4] {
            let foot = cylinder(0.007, 0.036, 10, 0.001).turned(rot_x(FRAC_PI_2));
            shape.add("handles", "metal", foot.at(x, y + long * end, face - 0.002));
        }
    }
}

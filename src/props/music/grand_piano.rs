//! A grand piano: a bent rim around a gilded plate and its strings, a lid on a prop, legs, a lyre of pedals.

use glam::{Vec2, Vec3};

use super::keyboard::keyboard;
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, round_post, smooth, square_post, tube};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GRAND_PIANO: Generator = Generator {
    kind: "grand_piano",
    title: "Grand piano",
    group: "music",
    words: &["concert grand", "baby grand", "concert piano", "baby grand piano"],
    styles: &["closed", "antique"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.42, 1.52, 1.6),
        Param::m("height", 1.5, 1.8, 1.95),
        Param::m("depth", 1.5, 1.9, 2.8),
    ],
    source: "usual sizes of makers: 150 cm (baby) to 274 cm (concert); rim about 1 m above the floor",
    slots: &[
        SlotSpec { name: "lacquer", material: "black lacquer" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "gold", material: "gold" },
        SlotSpec { name: "spruce", material: "spruce wood" },
        SlotSpec { name: "strings", material: "polished steel" },
        SlotSpec { name: "felt", material: "dark red felt" },
    ],
    clear_front_m: 0.9,
    build,
};

/// Heights of the keys, and of the rim's lower and upper edges, metres.
const KEYS: f32 = 0.73;
const LOW: f32 = 0.66;
const RIM: f32 = 0.97;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let outline = outline(size);
    rim(shape, size, &outline);
    inside(shape, size, &outline, args.is("closed"));
    keys(shape, size);
    legs(shape, size, args.is("antique"));
    lyre(shape, size);
    lid(shape, size, &outline, args.is("closed"));
    shape.anchor("seat", Vec3::new(0.0, 0.5, size.z * 0.5 + 0.3), PI);
}

/// The outside seen from above, (x, z): from the front corner of the treble round the tail to the bass.
fn outline(size: Vec3) -> Vec<Vec2> {
    let (w, front, back) = (size.x * 0.5 - 0.006, size.z * 0.5 - 0.006, -size.z * 0.5 + 0.006);
    let long = front - back;
    let mut line = vec![Vec2::new(w, front), Vec2::new(w, front - long * 0.2)];
    let bend = [
        (w, front - long * 0.3),
        (w * 0.94, front - long * 0.4),
        (w * 0.62, front - long * 0.56),
        (w * 0.3, front - long * 0.7),
        (w * 0.16, front - long * 0.84),
        (w * 0.02, back + long * 0.06),
        (-w * 0.24, back + long * 0.012),
        (-w * 0.5, back),
        (-w * 0.78, back + long * 0.02),
        (-w * 0.95, back + long * 0.07),
        (-w, back + long * 0.14),
    ];
    line.extend(
        smooth(&bend.map(|(x, z)| Vec2::new(x, z)), 3)
            .into_iter()
            .map(|p| p.clamp(Vec2::new(-w, back), Vec2::new(w, front))),
    );
    line.push(Vec2::new(-w, front));
    line
}

/// A flat board of an outline (x, z), its upper side at `y`.
fn board(outline: &[Vec2], thick: f32, y: f32, bevel: f32) -> TriMesh {
    // Seen from above, +Z points down: mirrored, the order turns round.
    let flat: Vec<Vec2> = outline.iter().map(|p| Vec2::new(p.x, -p.y)).collect();
    extrude(&flat, thick, bevel).turned(rot_x(-FRAC_PI_2)).at(0.0, y - thick * 0.5, 0.0)
}

/// The outline drawn in towards its middle line by about `inset` metres.
fn inner(outline: &[Vec2], inset: f32, size: Vec3, front: f32) -> Vec<Vec2> {
    let middle = Vec2::new(-size.x * 0.12, 0.0);
    let half = Vec2::new(size.x * 0.5, size.z * 0.5);
    let shrink = Vec2::ONE - Vec2::splat(inset) / half;
    outline.iter().map(|p| middle + (*p - middle) * shrink).map(|p| Vec2::new(p.x, p.y.min(front))).collect()
}

fn rim(shape: &mut Shape, size: Vec3, outline: &[Vec2]) {
    let wall = 0.05;
    let line = inner(outline, wall * 0.5, size, size.z * 0.5);
    let path: Vec<Vec3> = line.iter().map(|p| Vec3::new(p.x, (LOW + RIM) * 0.5, p.y)).collect();
    shape.add("rim", "lacquer", bar(&path, Vec3::Y, |_| Vec2::new(wall, RIM - LOW), 0.006));
    let bed = inner(outline, wall, size, size.z * 0.5 - 0.03);
    shape.add("rim", "lacquer", board(&bed, 0.05, LOW + 0.055, 0.003));
    // Beams that brace it below.
    for x in [-0.2, 0.15] {
        let beam = bevel_box(Vec3::new(0.07, 0.07, size.z * 0.42), 0.006);
        shape.add("beams", "lacquer", beam.at(x * size.x, LOW - 0.03, size.z * 0.1));
    }
}

/// Sound board, gilded plate with its struts, strings, dampers, the pin block.
fn inside(shape: &mut Shape, size: Vec3, outline: &[Vec2], closed: bool) {
    let wall = 0.056;
    let desk = size.z * 0.5 - 0.34;
    let board_line = inner(outline, wall, size, desk);
    shape.add("sound board", "spruce", board(&board_line, 0.012, RIM - 0.15, 0.001));
    let plate = inner(outline, wall + 0.03, size, desk);
    let ring: Vec<Vec3> =
        plate.iter().filter(|p| p.y < desk - 0.01).map(|p| Vec3::new(p.x, RIM - 0.128, p.y)).collect();
    shape.add("plate", "gold", bar(&ring, Vec3::Y, |_| Vec2::new(0.075, 0.022), 0.006));
    let block = bevel_box(Vec3::new(size.x - 0.13, 0.03, 0.2), 0.008);
    shape.add("plate", "gold", block.at(0.0, RIM - 0.116, desk - 0.1));
    let far = |x: f32| {
        // Where the plate ends behind a given x.
        let n = plate.len();
        let hit = |i: usize| {
            let (a, b) = (plate[i], plate[(i + 1) % n]);
            let t = (x - a.x) / if (b.x - a.x).abs() < 1e-5 { 1e-5 } else { b.x - a.x };
            (0.0..=1.0).contains(&t).then_some(a.y + (b.y - a.y) * t)
        };
        (0..n).filter_map(hit).fold(desk, f32::min) + 0.05
    };
    let wide = size.x - 0.24;
    for share in [-0.28, 0.02, 0.3] {
        let x = share * wide;
        let strut = bevel_box(Vec3::new(0.026, 0.034, (desk - 0.12 - far(x)).max(0.1)), 0.008);
        shape.add("plate", "gold", strut.at(x, RIM - 0.1, (desk - 0.12 + far(x)) * 0.5));
    }
    let count = 44;
    for i in 0..count {
        let x = (i as f32 / (count - 1) as f32 - 0.5) * wide;
        let ends = [Vec3::new(x, RIM - 0.098, desk - 0.13), Vec3::new(x, RIM - 0.104, far(x))];
        let thick = 0.0024 - 0.0012 * i as f32 / count as f32;
        if ends[0].z - ends[1].z > 0.1 {
            shape.add("strings", "strings", tube(&ends, thick, 4));
        }
        let pin = cylinder(0.0035, 0.022, 6, 0.001);
        shape.add("pins", "strings", pin.at(x, RIM - 0.103, desk - 0.05 - 0.03 * (i % 3) as f32));
    }
    let dampers = bevel_box(Vec3::new(wide, 0.026, 0.016), 0.003);
    shape.add("dampers", "felt", dampers.at(0.0, RIM - 0.088, desk - 0.19));
    if !closed {
        // The music desk folds up before the strings.
        let lean = rot_x(-0.25);
        let sheet = bevel_box(Vec3::new(size.x * 0.52, 0.2, 0.014), 0.005).at(0.0, 0.1, 0.0).turned(lean);
        shape.add("desk", "lacquer", sheet.at(0.0, RIM - 0.09, desk + 0.02));
    }
    let ledge = bevel_box(Vec3::new(size.x - 0.11, 0.02, 0.15), 0.004);
    shape.add("desk", "lacquer", ledge.at(0.0, RIM - 0.085, desk + 0.055));
}

fn keys(shape: &mut Shape, size: Vec3) {
    let front = size.z * 0.5;
    let inner = size.x - 0.112;
    let span = (inner - 0.12).min(1.24);
    let z = front - 0.05;
    keyboard(shape, 52, span, 0.15, Vec3::new(0.0, KEYS + 0.02, z));
    let block = (inner - span) * 0.5;
    for side in [-1.0, 1.0] {
        let mesh = bevel_box(Vec3::new(block, 0.075, 0.16), 0.008);
        shape.add("bed", "lacquer", mesh.at(side * (span + block) * 0.5, KEYS + 0.005, z - 0.075));
    }
    let slip = bevel_box(Vec3::new(inner, 0.075, 0.026), 0.006);
    shape.add("bed", "lacquer", slip.at(0.0, KEYS - 0.028, front - 0.03));
    let foot = Vec3::new(0.0, KEYS + 0.03, z - 0.165);
    shape.add(
        "felt",
        "felt",
        bevel_box(Vec3::new(span, 0.008, 0.012), 0.002).moved(foot + Vec3::new(0.0, 0.0, 0.008)),
    );
    shape.moving("fallboard", foot, Motion::Hinge { axis: Vec3::X, angle_rad: -1.7 }, |shape| {
        let mesh = bevel_box(Vec3::new(inner - 0.004, 0.13, 0.02), 0.005).turned(rot_x(-0.12));
        shape.add("fallboard", "lacquer", mesh.moved(foot + Vec3::new(0.0, 0.066, -0.012)));
        let name = bevel_box(Vec3::new(0.2, 0.014, 0.003), 0.001).turned(rot_x(-0.12));
        shape.add("fallboard", "brass", name.moved(foot + Vec3::new(0.0, 0.07, -0.0015)));
    });
}

fn legs(shape: &mut Shape, size: Vec3, turned: bool) {
    let x = size.x * 0.5 - 0.14;
    for (x, z) in
        [(-x, size.z * 0.5 - 0.2), (x, size.z * 0.5 - 0.2), (-size.x * 0.2, -size.z * 0.5 + size.z * 0.2)]
    {
        let (foot, head) = (Vec3::new(x, 0.07, z), Vec3::new(x, LOW + 0.01, z));
        if turned {
            let swell = |t: f32| 0.03 + 0.03 * t + 0.012 * crate::num::math::sin(t * 19.0).abs();
            shape.add("legs", "lacquer", round_post(foot, head, swell, 18, 24));
        } else {
            shape.add("legs", "lacquer", square_post(foot, head, |t| Vec2::splat(0.06 + 0.06 * t), 0.01));
        }
        let cap = bevel_box(Vec3::new(0.17, 0.05, 0.17), 0.012);
        shape.add("legs", "lacquer", cap.at(x, LOW - 0.02, z));
        shape.add("casters", "brass", cylinder(0.028, 0.03, 16, 0.004).at(x, 0.045, z));
        let wheel = cylinder(0.03, 0.026, 18, 0.004).turned(rot_z(FRAC_PI_2));
        shape.add("casters", "brass", wheel.at(x + 0.013, 0.03, z));
    }
}

/// The pedals hang on a lyre, stayed by two rods.
fn lyre(shape: &mut Shape, size: Vec3) {
    let z = size.z * 0.5 - 0.3;
    for side in [-1.0, 1.0] {
        let line = [(0.07, LOW + 0.01), (0.1, 0.5), (0.055, 0.34), (0.08, 0.15)];
        let path: Vec<Vec3> = line.iter().map(|(x, y)| Vec3::new(side * x, *y, z)).collect();
        shape.add("lyre", "lacquer", bar(&smooth(&path, 4), Vec3::Z, |_| Vec2::new(0.034, 0.04), 0.008));
        let stay = [Vec3::new(side * 0.07, 0.15, z - 0.02), Vec3::new(side * 0.12, LOW + 0.01, z - 0.4)];
        shape.add("lyre", "brass", tube(&stay, 0.006, 8));
    }
    shape.add("lyre", "lacquer", bevel_box(Vec3::new(0.27, 0.06, 0.12), 0.012).at(0.0, 0.13, z));
    for i in 0..3 {
        let x = (i as f32 - 1.0) * 0.07;
        let rod = tube(&[Vec3::new(x * 0.4, 0.15, z), Vec3::new(x * 0.4, LOW, z)], 0.004, 6);
        shape.add("lyre", "brass", rod);
        let path = [Vec3::new(x, 0.1, z + 0.04), Vec3::new(x, 0.092, z + 0.1), Vec3::new(x, 0.08, z + 0.17)];
        shape.add(
            "pedals",
            "brass",
            bar(&smooth(&path, 3), Vec3::Y, |t| Vec2::new(0.02 + 0.026 * t * t, 0.012), 0.004),
        );
    }
}

/// The lid hinged along the bass side, on its stick unless it is closed; the front flap folded back on it.
fn lid(shape: &mut Shape, size: Vec3, outline: &[Vec2], closed: bool) {
    let hinge = Vec3::new(-size.x * 0.5 + 0.006, RIM + 0.002, 0.0);
    let front = size.z * 0.5 - 0.36;
    let main: Vec<Vec2> = outline.iter().map(|p| Vec2::new(p.x, p.y.min(front))).collect();
    let mut kept: Vec<Vec2> = Vec::new();
    for p in main {
        if kept.last().is_none_or(|last| last.distance(p) > 1e-3) {
            kept.push(p);
        }
    }
    let thick = 0.022;
    // So far that the free edge just reaches the declared height.
    let reach = size.x - 0.012;
    let open =
        if closed { 0.0 } else { crate::num::math::asin(((size.y - RIM - 0.024) / reach).clamp(0.3, 0.92)) };
    let place = |mesh: TriMesh| mesh.moved(-hinge).turned(rot_z(open)).moved(hinge);
    let motion = Motion::Hinge { axis: Vec3::Z, angle_rad: if closed { 0.7 } else { -open } };
    shape.moving("lid", hinge, motion, |shape| {
        shape.add("lid", "lacquer", place(board(&kept, thick, RIM + 0.002 + thick, 0.005)));
        let flap = bevel_box(Vec3::new(size.x - 0.012, thick, 0.33), 0.005);
        if closed {
            shape.add("lid", "lacquer", flap.at(0.0, RIM + 0.002 + thick * 0.5, front + 0.17));
        } else {
            shape.add("lid", "lacquer", place(flap.at(0.0, RIM + 0.003 + thick * 1.5, front - 0.17)));
        }
    });
    for z in [0.3, -0.1, -0.3] {
        let knuckle = cylinder(0.007, 0.09, 10, 0.001).turned(rot_x(FRAC_PI_2));
        shape.add("hinges", "brass", knuckle.at(hinge.x + 0.004, RIM, z * size.z));
    }
    if !closed {
        let foot = Vec3::new(size.x * 0.5 - 0.05, RIM - 0.03, front - 0.25);
        let along = (foot.x - hinge.x) * 0.86;
        let head = hinge + rot_z(open) * Vec3::new(along, 0.004, foot.z);
        shape.add("prop", "lacquer", bar(&[foot, head], Vec3::Z, |_| Vec2::new(0.022, 0.018), 0.004));
    }
}

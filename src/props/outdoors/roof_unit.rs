//! A cooling unit for a roof: a casing of sheet steel over finned coils, fans on top under wire guards; or a slim one
//! that blows forward.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, ring, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::machines::parts::blade;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ROOF_UNIT: Generator = Generator {
    kind: "roof_unit",
    title: "Rooftop unit",
    group: "outdoors",
    words: &[
        "roof unit",
        "rooftop air conditioner",
        "roof air conditioner",
        "condenser",
        "condenser unit",
        "ac unit",
        "cooling unit",
        "heat pump",
        "chiller",
    ],
    styles: &["twin", "split"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.1, 3.0),
        Param::m("height", 0.6, 1.15, 1.8),
        Param::m("depth", 0.5, 0.95, 1.6),
    ],
    source: "makers' sheets of air-cooled condensing units of 10 to 40 kW",
    slots: &[
        SlotSpec { name: "metal", material: "light grey painted metal" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "fins", material: "brushed aluminium" },
        SlotSpec { name: "copper", material: "copper" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "sign", material: "yellow plastic" },
    ],
    clear_front_m: 0.6,
    build,
};

const RAIL: f32 = 0.09;
const RIM: f32 = 0.07;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let split = args.is("split");
    // Pipes leave on the right, the guards stand over the top.
    let (wide, top) = (size.x - 0.07, size.y - if split { 0.0 } else { RIM });
    let x = -0.035;
    let body = Vec3::new(wide, top - RAIL, size.z - if split { 0.05 } else { 0.02 });
    let middle = Vec3::new(x, RAIL + body.y * 0.5, if split { -0.025 } else { 0.0 });
    feet(shape, middle, body);
    casing(shape, middle, body, split);
    if split {
        let r = (body.y * 0.4).min(body.x * 0.34);
        let at = middle + Vec3::new(-body.x * 0.5 + r + 0.06, 0.0, body.z * 0.5);
        fan(shape, "fan", r, |mesh| mesh.turned(rot_x(FRAC_PI_2)).moved(at), at, Vec3::Z);
    } else {
        let twin = args.is("twin") || size.x > size.z * 1.75;
        let across: &[f32] = if twin { &[-0.25, 0.25] } else { &[0.0] };
        let r = (body.z * 0.42).min(body.x * if twin { 0.21 } else { 0.42 });
        for (i, side) in across.iter().enumerate() {
            let at = Vec3::new(x + side * body.x, top, 0.0);
            fan(shape, ["left fan", "right fan"][i], r, |mesh| mesh.moved(at), at, Vec3::Y);
        }
    }
    pipes(shape, Vec3::new(x + wide * 0.5, 0.0, middle.z), size, body);
}

/// Two rails on rubber pads.
fn feet(shape: &mut Shape, middle: Vec3, body: Vec3) {
    for side in [-1.0, 1.0] {
        let x = middle.x + side * (body.x * 0.5 - 0.11);
        let rail = bevel_box(Vec3::new(0.07, RAIL - 0.025, body.z), 0.006);
        shape.add("feet", "iron", rail.at(x, RAIL * 0.5 + 0.0145, middle.z));
        for z in [-0.4, 0.4] {
            let pad = bevel_box(Vec3::new(0.11, 0.028, 0.11), 0.0);
            shape.add("feet", "rubber", pad.at(x, 0.014, middle.z + z * body.z));
        }
    }
}

/// Corner posts and rims about coils of upright fins; a smooth door with a lock in front.
fn casing(shape: &mut Shape, middle: Vec3, body: Vec3, split: bool) {
    let half = body * 0.5;
    let rim = 0.07;
    let core = bevel_box(body - Vec3::new(0.05, 0.02, 0.05), 0.0);
    shape.add("coil", "iron", core.moved(middle));
    for (y, tall) in [(-half.y + rim * 0.6, rim * 1.2), (half.y - rim * 0.5, rim)] {
        shape.add(
            "casing",
            "metal",
            bevel_box(Vec3::new(body.x, tall, body.z), 0.008).moved(middle + Vec3::Y * y),
        );
    }
    let tall = body.y - rim * 1.4;
    for (sx, sz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let post = bevel_box(Vec3::new(0.075, tall, 0.075), 0.006);
        let at = Vec3::new(sx * (half.x - 0.0385), 0.0, sz * (half.z - 0.0385));
        shape.add("casing", "metal", post.moved(middle + at));
    }
    let open = tall - rim * 0.9;
    let grille = |shape: &mut Shape, wide: f32, at: Vec3, turn: f32| {
        let count = ((wide / 0.055) as usize).clamp(5, 26);
        let fin = bevel_box(Vec3::new(0.006, open, 0.02), 0.0);
        let fins =
            (0..count).map(|i| fin.clone().at(((i as f32 + 0.5) / count as f32 - 0.5) * wide, 0.0, 0.0));
        for part in fins {
            shape.add("fins", "fins", part.yawed(turn).moved(at));
        }
        for y in [-0.25, 0.25] {
            let wire = bevel_box(Vec3::new(wide, 0.012, 0.008), 0.0);
            shape.add("fins", "iron", wire.at(0.0, y * open, 0.008).yawed(turn).moved(at));
        }
    };
    let deep = body.z - 0.15;
    for side in [-1.0, 1.0] {
        if split && side > 0.0 {
            continue;
        }
        grille(shape, deep, middle + Vec3::X * side * (half.x - 0.016), side * FRAC_PI_2);
    }
    grille(shape, body.x - 0.15, middle - Vec3::Z * (half.z - 0.016), FRAC_PI_2 * 2.0);
    let door = if split { body.x } else { body.x * 0.5 };
    let plate = bevel_box(Vec3::new(door - 0.01, tall, 0.03), 0.005);
    let x = if split { 0.0 } else { half.x - door * 0.5 };
    shape.add("door", "metal", plate.moved(middle + Vec3::new(x, 0.0, half.z - 0.016)));
    if !split {
        let rest = body.x - door - 0.075;
        grille(shape, rest, middle + Vec3::new(-half.x + 0.075 + rest * 0.5, 0.0, half.z - 0.016), 0.0);
    }
    for y in [-0.3, 0.3] {
        let lock = cylinder(0.018, 0.014, 8, 0.0).turned(rot_x(FRAC_PI_2));
        shape.add("door", "iron", lock.moved(middle + Vec3::new(half.x - 0.06, y * tall, half.z - 0.005)));
    }
    let sign = bevel_box(Vec3::new(0.12, 0.08, 0.006), 0.001);
    shape.add("door", "sign", sign.moved(middle + Vec3::new(half.x - 0.16, tall * 0.3, half.z + 0.001)));
}

/// A shroud of radius `r` standing on y = 0, a rotor in it and a guard of wires over it; `place` takes it to its
/// casing, where `at` is its middle and `axis` the way it blows.
fn fan(
    shape: &mut Shape,
    name: &'static str,
    r: f32,
    place: impl Fn(TriMesh) -> TriMesh,
    at: Vec3,
    axis: Vec3,
) {
    let line = [
        (r * 0.94, -0.02),
        (r * 1.06, -0.02),
        (r * 1.06, 0.01),
        (r, 0.02),
        (r, RIM - 0.03),
        (r * 0.94, RIM - 0.03),
        (r * 0.94, -0.02),
    ];
    shape.add("shroud", "metal", place(lathe(&profile(&line), 24, 0.5)));
    shape.add("shroud", "iron", place(cylinder(r * 0.95, 0.01, 24, 0.0).at(0.0, -0.012, 0.0)));
    shape.moving(name, at + axis * 0.02, Motion::Spin { axis, period_secs: 0.9 }, |shape| {
        let hub = [(0.0, -0.012), (r * 0.2, -0.012), (r * 0.2, 0.018), (r * 0.15, 0.024), (0.0, 0.024)];
        shape.add("hub", "iron", place(lathe(&profile(&hub), 12, 0.5)));
        for i in 0..4 {
            let one = blade((r * 0.18, r * 0.9), [r * 0.42, r * 0.62], [0.1, 0.06], 0.006)
                .turned(rot_x(-FRAC_PI_2));
            shape.add("blades", "iron", place(one.yawed(TAU * i as f32 / 4.0).at(0.0, 0.006, 0.0)));
        }
    });
    let wire = 0.0045;
    let y = RIM - 0.012;
    let rings = ((r / 0.075) as usize).clamp(3, 6);
    for i in 1..=rings {
        let out = r * 1.02 * i as f32 / rings as f32;
        // The guard bulges a little towards its middle.
        let rise = if i == rings { -0.016 } else { 0.0 };
        shape.add("guard", "iron", place(ring(out, wire, 20, 3).at(0.0, y + rise, 0.0)));
    }
    for i in 0..4 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 8.0) * r * 1.03;
        let bar = [Vec3::new(-out.x, y - 0.006, -out.y), Vec3::new(out.x, y - 0.006, out.y)];
        shape.add("guard", "iron", place(tube(&bar, wire * 1.2, 4)));
    }
    shape.add("guard", "iron", place(cylinder(r * 0.15, 0.012, 16, 0.003).at(0.0, RIM - 0.0125, 0.0)));
}

/// Two lagged pipes and a cable that come out of the side and go down to the roof, and the switch beside them.
fn pipes(shape: &mut Shape, side: Vec3, size: Vec3, body: Vec3) {
    let reach = size.x * 0.5 - side.x;
    for (i, r) in [0.022f32, 0.014, 0.01].iter().enumerate() {
        let z = side.z + body.z * (0.3 - 0.12 * i as f32);
        let y = RAIL + 0.2 - 0.03 * i as f32;
        let out = side.x + reach - r - 0.001;
        let path = [
            Vec3::new(side.x - 0.03, y, z),
            Vec3::new(out - 0.012, y, z),
            Vec3::new(out, y - 0.03, z),
            Vec3::new(out, 0.0, z),
        ];
        let slot = ["rubber", "copper", "rubber"][i];
        shape.add("pipes", slot, tube(&smooth_path(&path, 3), *r, 8).deformed(|p| p.with_y(p.y.max(0.0))));
    }
    let switch = bevel_box(Vec3::new(0.06, 0.16, 0.11), 0.008);
    shape.add("switch", "metal", switch.at(side.x + 0.026, RAIL + body.y * 0.55, side.z + body.z * 0.2));
    let handle = bevel_box(Vec3::new(0.012, 0.06, 0.018), 0.003);
    shape.add("switch", "sign", handle.at(side.x + 0.061, RAIL + body.y * 0.55, side.z + body.z * 0.2));
}

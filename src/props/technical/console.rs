//! A control desk: a folded-metal body, a raked board of keys and dials, a glowing screen above.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, extrude};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; the operator stands in front (+Z).
pub const CONSOLE: Generator = Generator {
    kind: "console",
    title: "Control console",
    group: "technical",
    words: &["control desk", "control panel", "terminal", "cockpit panel", "computer console"],
    styles: &["low", "worn"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.4, 3.0),
        Param::m("height", 0.95, 1.25, 1.6),
        Param::m("depth", 0.55, 0.75, 1.1),
    ],
    source: "invented; control desks of ISO 11064",
    slots: &[
        SlotSpec { name: "panel", material: "hull panels" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "flame", material: "glowing lamp" },
        SlotSpec { name: "iron", material: "black rubber" },
    ],
    clear_front_m: 0.7,
    build,
};

/// A plane on which keys are laid out: its lower front edge, and how it climbs towards the back.
struct Slope {
    front: Vec3,
    angle: f32,
    long: f32,
}

impl Slope {
    fn between(front: (f32, f32), back: (f32, f32)) -> Slope {
        let (z, y) = (front.0 - back.0, back.1 - front.1);
        Slope { front: Vec3::new(0.0, front.1, front.0), angle: atan2(y, z), long: (z * z + y * y).sqrt() }
    }

    /// Puts a piece modelled upon y = 0 at `x` metres and a share of the way up the slope.
    fn put(&self, mesh: TriMesh, x: f32, share: f32) -> TriMesh {
        mesh.at(x, 0.0, -share * self.long).turned(rot_x(self.angle)).moved(self.front)
    }
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (h, d) = (if args.is("low") { size.y * 0.85 } else { size.y }, size.z * 0.5);
    let desk = (h * 0.6).min(0.78);
    // The side view, from the toe space up over the desk to the screen's top edge; x is −z.
    let (lip, rise, head) = ((d, desk), (-d * 0.2, desk + 0.14), (-d + 0.1, h - 0.012));
    let side = [
        (d - 0.2, 0.0),
        (d - 0.16, 0.1),
        (d - 0.24, desk - 0.2),
        (d - 0.01, desk - 0.08),
        (d - 0.01, desk - 0.008),
        (-d * 0.2, desk + 0.132),
        (-d + 0.11, h - 0.02),
        (-d + 0.012, h - 0.02),
        (-d + 0.012, 0.0),
    ];
    let outline: Vec<Vec2> = side.iter().rev().map(|(z, y)| Vec2::new(-z, *y)).collect();
    let cheek = 0.045;
    let body = extrude(&outline, size.x - cheek * 2.0 - 0.004, 0.004).turned(rot_y(FRAC_PI_2));
    shape.add("body", "panel", body);
    cheeks(shape, size, cheek, [lip, rise, head], h);
    let keys = Slope::between((lip.0 - 0.01, lip.1 - 0.008), (rise.0, rise.1 - 0.008));
    let view = Slope::between((rise.0, rise.1 - 0.008), (head.0 + 0.01, head.1 - 0.008));
    board(args, shape, &keys, size.x - cheek * 2.0);
    screens(shape, &view, size.x - cheek * 2.0);
    // A strip of light over the toe space, and vents in the front.
    let strip = bevel_box(Vec3::new(size.x * 0.8, 0.014, 0.012), 0.003);
    shape.add("strip", "flame", strip.at(0.0, desk - 0.1, d - 0.037));
    for i in 0..5 {
        let vent = bevel_box(Vec3::new(size.x * 0.3, 0.012, 0.012), 0.003);
        let t = 0.3 + 0.06 * i as f32;
        let z = d - 0.16 - 0.08 * t;
        shape.add("vents", "iron", vent.at(0.0, 0.1 + (desk - 0.3) * t, z - 0.0005));
    }
    let light = Vec3::new(0.0, (rise.1 + head.1) * 0.5, d * 0.1);
    shape.light(light, LinearRgb([0.45, 0.8, 1.0]), 10.0, 4.0);
}

/// Plates that close the desk left and right, proud of it all round.
fn cheeks(shape: &mut Shape, size: Vec3, thick: f32, [lip, rise, head]: [(f32, f32); 3], h: f32) {
    let d = size.z * 0.5;
    let side = [
        (d - 0.12, 0.0),
        (d - 0.12, 0.08),
        (d - 0.19, lip.1 - 0.21),
        (d, lip.1 - 0.1),
        (d, lip.1 + 0.012),
        (rise.0 + 0.015, rise.1 + 0.02),
        (head.0 + 0.015, h),
        (-d, h),
        (-d, 0.0),
    ];
    let outline: Vec<Vec2> = side.iter().rev().map(|(z, y)| Vec2::new(-z, *y)).collect();
    for sign in [-1.0, 1.0] {
        let plate = extrude(&outline, thick, 0.01).turned(rot_y(FRAC_PI_2));
        shape.add("cheeks", "metal", plate.at(sign * (size.x - thick) * 0.5, 0.0, 0.0));
        let inlay = bevel_box(Vec3::new(0.008, 0.3, 0.018), 0.002);
        shape.add("strip", "flame", inlay.at(sign * (size.x * 0.5 - 0.003), 0.45, -d + 0.12));
    }
}

/// Blocks of keys, dials, sliders and a palm rest, laid out in bays.
fn board(args: &Args, shape: &mut Shape, slope: &Slope, width: f32) {
    let mut draw = args.random("keys");
    let bays = (width / 0.4).round().clamp(1.0, 7.0) as usize;
    let bay = width / bays as f32;
    for b in 0..bays {
        let x = -width * 0.5 + bay * (b as f32 + 0.5);
        let tray = bevel_box(Vec3::new(bay - 0.03, 0.016, slope.long * 0.84), 0.004);
        shape.add("trays", "iron", slope.put(tray, x, 0.5));
        let kind = if bays == 1 { 0 } else { (b + draw.below(2)) % 3 };
        let cell = (bay - 0.06) / 6.0;
        let rows = (slope.long * 0.72 / cell).floor().max(1.0) as usize;
        for r in 0..rows {
            let share = 0.5 + (r as f32 - (rows as f32 - 1.0) * 0.5) * cell / slope.long;
            if kind == 2 && r % 2 == 0 {
                for c in 0..3 {
                    let dial = cylinder(cell * 0.55, 0.03, 16, 0.004);
                    let place = x + (c as f32 - 1.0) * cell * 2.0;
                    shape.add("dials", "metal", slope.put(dial, place, share));
                }
                continue;
            }
            if kind == 2 {
                continue;
            }
            for c in 0..6 {
                let place = x + (c as f32 - 2.5) * cell;
                if kind == 1 && r < 3 {
                    if r == 1 && c % 2 == 0 {
                        let rail = bevel_box(Vec3::new(0.008, 0.02, cell * 2.4), 0.002);
                        shape.add("sliders", "metal", slope.put(rail, place + cell * 0.5, share));
                        let knob = bevel_box(Vec3::new(cell * 0.6, 0.05, cell * 0.4), 0.004);
                        let at = share + draw.signed() * cell / slope.long;
                        shape.add("sliders", "panel", slope.put(knob, place + cell * 0.5, at));
                    }
                    continue;
                }
                let lit = draw.chance(0.28);
                let key = bevel_box(Vec3::new(cell * 0.76, 0.03, cell * 0.7), 0.003);
                shape.add("keys", if lit { "flame" } else { "metal" }, slope.put(key, place, share));
            }
        }
    }
}

/// One wide screen with two narrow ones at its sides, in raised bezels.
fn screens(shape: &mut Shape, slope: &Slope, width: f32) {
    let tall = slope.long * 0.86;
    let parts = [(-0.375, 0.21), (0.0, 0.5), (0.375, 0.21)];
    for (center, share) in parts {
        let wide = width * share;
        let bezel = bevel_box(Vec3::new(wide, 0.03, tall), 0.006);
        shape.add("bezels", "iron", slope.put(bezel, width * center, 0.5));
        let glass = bevel_box(Vec3::new(wide - 0.035, 0.012, tall - 0.035), 0.002);
        shape.add("screens", "screen", slope.put(glass.at(0.0, 0.0105, 0.0), width * center, 0.5));
    }
}

//! A ladder that leans against what is behind it: poles and rungs, sawn rails, aluminium, or rope.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, cylinder, ring, smooth_path, tube, tube_varying};
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LADDER: Generator = Generator {
    kind: "ladder",
    title: "Ladder",
    group: "arms",
    words: &["wooden ladder", "leaning ladder", "orchard ladder", "loft ladder", "aluminium ladder"],
    styles: &["rustic", "metal", "rolling"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.36, 0.46, 0.7),
        Param::m("height", 1.6, 2.5, 4.5),
        Param::m("depth", 0.3, 0.62, 1.2),
        Param::m("rung_pitch", 0.25, 0.28, 0.32),
    ],
    source: "EN 131: rungs 250 to 300 mm apart, leaning at about 75°",
    slots: &[
        SlotSpec { name: "wood", material: "pine wood" },
        SlotSpec { name: "metal", material: "brushed aluminium" },
        SlotSpec { name: "rope", material: "rope" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (rustic, metal) = (args.is("rustic"), args.is("metal"));
    let mut draw = args.random("poles");
    let thick = if rustic { 0.034 } else { 0.028 };
    let (front, back) = (size.z * 0.5 - 0.036, -size.z * 0.5 + 0.036);
    let inset = if rustic { thick } else { 0.0215 };
    let foot = |side: f32| Vec3::new(side * (size.x * 0.5 - inset), 0.0, front);
    let narrow = if rustic { 0.82 } else { 1.0 };
    let head = |side: f32| Vec3::new(side * (size.x * 0.5 - inset) * narrow, size.y, back);
    let tilt = atan2(back - front, size.y);
    for side in [-1.0, 1.0] {
        let (a, b) = (foot(side), head(side));
        if rustic {
            let bow = Vec3::new(draw.signed() * 0.012, 0.0, draw.signed() * 0.02);
            let path = smooth_path(&[a, a.lerp(b, 0.35) + bow, a.lerp(b, 0.7) - bow * 0.6, b], 4);
            let pole = tube_varying(&path, |t| thick * (1.0 - 0.22 * t), 12);
            shape.add("rails", "wood", pole.deformed(|p| p.with_y(p.y.clamp(0.0, size.y))));
        } else {
            let section = if metal { Vec2::new(0.066, 0.026) } else { Vec2::new(0.075, 0.034) };
            let rail = bar(&[a, a.lerp(b, 0.5), b], Vec3::X, |_| section, 0.006);
            let slot = if metal { "metal" } else { "wood" };
            shape.add("rails", slot, rail.deformed(|p| p.with_y(p.y.clamp(0.0, size.y))));
        }
        if metal {
            let boot = bar(&[a, a.lerp(b, 0.03)], Vec3::X, |_| Vec2::new(0.082, 0.04), 0.006);
            shape.add("feet", "rubber", boot.deformed(|p| p.with_y(p.y.max(0.0))));
            let cap = bar(&[a.lerp(b, 0.985), b], Vec3::X, |_| Vec2::new(0.074, 0.034), 0.006);
            shape.add("feet", "rubber", cap.deformed(|p| p.with_y(p.y.min(size.y))));
        }
        if args.is("rolling") {
            // Hooks over a rail at the top, brass shoes below.
            let hook = [
                b + Vec3::new(0.0, -0.1, -0.004),
                b + Vec3::new(0.0, -0.03, -0.02),
                b + Vec3::new(0.0, -0.012, -0.012),
            ];
            shape.add("hooks", "brass", tube(&smooth_path(&hook, 4), 0.012, 10));
            let shoe = bar(&[a, a.lerp(b, 0.035)], Vec3::X, |_| Vec2::new(0.083, 0.042), 0.004);
            shape.add("hooks", "brass", shoe.deformed(|p| p.with_y(p.y.max(0.0))));
        }
    }
    let length = Vec2::new(size.y, front - back).length();
    let count = (length / args.get("rung_pitch")).floor().max(4.0) as usize;
    for i in 0..count {
        let t = (i as f32 + 0.62) / count as f32;
        let wobble = if rustic { draw.signed() * 0.006 } else { 0.0 };
        let (a, b) = (foot(-1.0).lerp(head(-1.0), t), foot(1.0).lerp(head(1.0), t + wobble));
        let over = Vec3::X * if rustic { 0.055 } else { 0.006 };
        if rustic {
            let rung = tube_varying(
                &[a - over, a.lerp(b, 0.5), b + over],
                |k| 0.017 + 0.004 * (1.0 - (2.0 * k - 1.0).abs()),
                10,
            );
            let limit = size.x * 0.5;
            shape.add("rungs", "wood", rung.deformed(|p| p.with_x(p.x.clamp(-limit, limit))));
            for end in [a, b] {
                for k in 0..3 {
                    let coil = ring(thick * 0.98, 0.0065, 10, 4)
                        .turned(rot_z((k as f32 - 1.0) * 0.35))
                        .turned(rot_x(tilt));
                    shape.add("lashing", "rope", coil.moved(end + Vec3::Y * (k as f32 - 1.0) * 0.009));
                }
            }
        } else if args.is("rolling") {
            let tread =
                bar(&[a + Vec3::X * 0.01, b - Vec3::X * 0.01], Vec3::Y, |_| Vec2::new(0.085, 0.026), 0.005);
            shape.add("rungs", "wood", tread);
        } else if metal {
            let rung = bar(
                &[a, b],
                Vec3::new(0.0, front - back, size.y).normalize_or(Vec3::Z),
                |_| Vec2::splat(0.03),
                0.008,
            );
            shape.add("rungs", "metal", rung);
        } else {
            shape.add(
                "rungs",
                "wood",
                tube_varying(
                    &[a - over, a.lerp(b, 0.5), b + over],
                    |k| 0.0135 + 0.0035 * (1.0 - (2.0 * k - 1.0).abs()),
                    12,
                ),
            );
        }
    }
    if !rustic && !metal {
        // Iron ties under two rungs keep the rails together.
        for t in [0.16, 0.84] {
            let (a, b) = (foot(-1.0).lerp(head(-1.0), t), foot(1.0).lerp(head(1.0), t));
            shape.add("ties", "metal", tube(&[a, b], 0.005, 8));
            for (end, side) in [(a, -1.0), (b, 1.0)] {
                let nut = cylinder(0.011, 0.006, 6, 0.001).turned(rot_z(-FRAC_PI_2 * side));
                shape.add("ties", "metal", nut.moved(end + Vec3::X * side * 0.0155));
            }
        }
    }
}

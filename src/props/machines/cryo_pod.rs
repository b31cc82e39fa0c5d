//! A sleeping pod: a padded shell under a hinged lid of glass, lying or leaning upright.

use glam::{Mat3, Vec2, Vec3};

use super::cryo_stand::{cradle, panel, plinth};
use super::parts::pipe;
use crate::mesh::{TriMesh, bar, bevel_box, cushion, cylinder, extrude, loft};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x, sin};
use crate::props::architecture::timber::{bent_sheet, finished};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator; the foot is in front.
pub const CRYO_POD: Generator = Generator {
    kind: "cryo_pod",
    title: "Cryo pod",
    group: "machines",
    words: &[
        "sleeping pod",
        "stasis pod",
        "cryo chamber",
        "hibernation pod",
        "cryosleep pod",
        "cryotube",
        "stasis chamber",
        "sleep capsule",
        "cryogenic pod",
    ],
    styles: &["upright", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.0, 1.4),
        Param::m("height", 0.8, 1.05, 1.4),
        Param::m("depth", 2.0, 2.4, 2.9),
    ],
    source: "bed of 0.7 by 2 m as in Neufert, the rest drawn freely",
    slots: &[
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "fabric", material: "black leather" },
        SlotSpec { name: "lamp", material: "glowing screen" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.8,
    build,
};

/// The pieces are made lying; this brings them up where the pod stands upright.
pub struct Stance {
    turn: Mat3,
    shift: Vec3,
}

impl Stance {
    /// A piece brought into its stance.
    pub fn put(&self, mesh: TriMesh) -> TriMesh {
        mesh.turned(self.turn).moved(self.shift)
    }

    /// A point brought into its stance.
    pub fn point(&self, p: Vec3) -> Vec3 {
        self.turn * p + self.shift
    }
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let upright = args.is("upright");
    // Upright: the foot goes down, the lid faces the front, leaning back by 12 degrees.
    let stance = if upright {
        Stance { turn: rot_x(FRAC_PI_2 - 0.2), shift: Vec3::new(0.0, size.z * 0.5 + 0.1, -size.y * 0.42) }
    } else {
        Stance { turn: Mat3::IDENTITY, shift: Vec3::ZERO }
    };
    let boxy = args.is("industrial");
    let half = Vec3::new(size.x * 0.5, size.y, size.z * 0.5);
    let rim = size.y * 0.56;
    tub(shape, &stance, half, rim, boxy);
    bedding(shape, &stance, half, rim);
    lid(shape, &stance, half, rim, boxy);
    if upright {
        cradle(shape, &stance, size);
    } else {
        plinth(shape, size, rim);
    }
    panel(shape, &stance, half, rim);
    let eyes = stance.point(Vec3::new(0.0, rim + 0.05, 0.0));
    shape.light(eyes, LinearRgb([0.55, 0.85, 1.0]), 14.0, 3.0);
    shape.anchor("bed", stance.point(Vec3::new(0.0, rim - size.y * 0.12, 0.0)), 0.0);
}

/// Half the outline at a way along the pod (-1 head .. 1 foot): its half width as a share.
fn plan(t: f32, boxy: bool) -> f32 {
    let power = if boxy { 12 } else { 5 };
    let end = (0..power).fold(1.0, |all, _| all * t.abs());
    (1.0 - end * if boxy { 0.25 } else { 0.62 }) * (1.0 - 0.1 * t.max(0.0))
}

/// The shell below the rim, in rings from head to foot; its floor is hollowed by the inner rings.
fn tub(shape: &mut Shape, stance: &Stance, half: Vec3, rim: f32, boxy: bool) {
    let low = half.y * 0.16;
    let rings: Vec<Vec<Vec3>> = (0..=16)
        .map(|i| {
            let t = i as f32 / 8.0 - 1.0;
            let (w, z) = (half.x * plan(t, boxy), t * half.z);
            let lift = (1.0 - plan(t, boxy)) * (rim - low) * 0.55;
            let (soft, deep) = if boxy { (0.9, 0.12) } else { (0.72, 0.3) };
            let bottom = low + lift;
            let side = bottom + (rim - bottom) * deep;
            let wall = 0.055;
            let end = i == 0 || i == 16;
            let floor =
                if end { rim - 0.002 } else { rim - (rim - low) * 0.48 - (1.0 - plan(t, boxy)) * 0.1 };
            let outline = [
                (w * soft, bottom),
                (w, side),
                (w, rim - 0.02),
                (w - 0.012, rim),
                (w - wall, rim),
                (w - wall - 0.02, floor),
                (-w + wall + 0.02, floor),
                (-w + wall, rim),
                (-w + 0.012, rim),
                (-w, rim - 0.02),
                (-w, side),
                (-w * soft, bottom),
            ];
            outline.iter().map(|(x, y)| Vec3::new(*x, *y, z)).collect()
        })
        .collect();
    shape.add("shell", "ceramic", stance.put(finished(loft(&rings, 0.5), 0.5)));
    // Head and foot close the trough.
    for end in [-1.0, 1.0] {
        let w = half.x * plan(end, boxy);
        let wall = bevel_box(Vec3::new(w * 2.0 - 0.02, (rim - low) * 0.56, 0.06), 0.02);
        shape.add(
            "shell",
            "ceramic",
            stance.put(wall.at(0.0, rim - (rim - low) * 0.28, end * (half.z - 0.031))),
        );
    }
    for z in [-0.55, 0.0, 0.55] {
        let w = half.x * plan(z, boxy);
        let path: Vec<Vec3> = [
            (0.985, rim - 0.03),
            (0.985, low + (rim - low) * 0.3),
            (0.74, low - 0.01),
            (-0.74, low - 0.01),
            (-0.985, low + (rim - low) * 0.3),
            (-0.985, rim - 0.03),
        ]
        .iter()
        .map(|(x, y)| Vec3::new(x * w, *y, z * half.z))
        .collect();
        shape.add("ribs", "metal", stance.put(bar(&path, Vec3::Z, |_| Vec2::new(0.03, 0.09), 0.008)));
    }
    for side in [-1.0, 1.0] {
        let path: Vec<Vec3> = (0..=12)
            .map(|i| i as f32 / 6.0 - 1.0)
            .map(|t| Vec3::new(side * half.x * plan(t * 0.92, boxy), rim - 0.06, t * 0.92 * half.z))
            .collect();
        shape.add("lights", "lamp", stance.put(bar(&path, Vec3::Y, |_| Vec2::new(0.012, 0.014), 0.003)));
    }
}

fn bedding(shape: &mut Shape, stance: &Stance, half: Vec3, rim: f32) {
    let floor = rim - (rim - half.y * 0.16) * 0.48;
    let wide = half.x * 2.0 - 0.2;
    for i in 0..4 {
        let long = (half.z * 2.0 - 0.34) / 4.0;
        let z = -half.z + 0.17 + long * (i as f32 + 0.5);
        let narrow = wide * plan(z / half.z, false).min(1.0);
        let pad = cushion(Vec3::new(narrow, 0.1, long - 0.012), 0.035, 0.012);
        shape.add("bedding", "fabric", stance.put(pad.at(0.0, floor + 0.045, z)));
    }
    let pillow = cushion(Vec3::new(wide * 0.62, 0.1, 0.3), 0.045, 0.015);
    shape.add("bedding", "fabric", stance.put(pillow.at(0.0, floor + 0.13, -half.z + 0.36)));
}

/// The lid: glass bent over a frame, hinged along the left rim.
fn lid(shape: &mut Shape, stance: &Stance, half: Vec3, rim: f32, boxy: bool) {
    let rise = half.y - rim - 0.03;
    let over = |t: f32, angle: f32, out: f32| {
        let w = half.x * plan(t, boxy) - 0.03 + out;
        let way = on_circle(angle);
        let arch = rise
            * (1.0 - 0.35 * t * t * t * t)
            * if boxy { 1.0 - 0.08 * t * t } else { sin(FRAC_PI_2 * (1.15 - 0.55 * t * t).min(1.0)) };
        let (x, y) = if boxy {
            (way.x.signum() * way.x.abs().min(0.74) / 0.74, way.y.min(0.8) / 0.8)
        } else {
            (way.x, way.y)
        };
        Vec3::new(x * w, rim + 0.02 + y * (arch + out), t * half.z * 0.97)
    };
    let hinge = stance.point(Vec3::new(-half.x + 0.02, rim + 0.01, 0.0));
    let axis = stance.turn * Vec3::Z;
    shape.moving("lid", hinge, Motion::Hinge { axis, angle_rad: 1.25 }, |shape| {
        let pane = |from: f32, to: f32| {
            let rows: Vec<Vec<Vec3>> = (0..=10)
                .map(|i| from + (to - from) * i as f32 / 10.0)
                .map(|t| (0..=14).map(|k| over(t, PI * (0.04 + 0.92 * k as f32 / 14.0), 0.0)).collect())
                .collect();
            bent_sheet(&rows, 0.012, 0.8)
        };
        shape.add("lid glass", "glass", stance.put(pane(-0.96, 0.3)));
        let cover: Vec<Vec<Vec3>> = (0..=6)
            .map(|i| 0.3 + 0.66 * i as f32 / 6.0)
            .map(|t| (0..=14).map(|k| over(t, PI * (0.02 + 0.96 * k as f32 / 14.0), 0.006)).collect())
            .collect();
        shape.add("lid cover", "ceramic", stance.put(bent_sheet(&cover, 0.03, 0.8)));
        // Both ends are closed by a wall under the arch.
        for t in [-0.97, 0.97] {
            let rim: Vec<Vec2> =
                (0..=14).map(|k| over(t, PI * k as f32 / 14.0, 0.0)).map(|p| Vec2::new(p.x, p.y)).collect();
            let wall = extrude(&rim, 0.03, 0.004).at(0.0, 0.0, t * half.z * 0.97);
            shape.add("lid cover", "ceramic", stance.put(wall));
        }
        for t in [-0.97, -0.35, 0.3, 0.97] {
            let path: Vec<Vec3> = (0..=14).map(|k| over(t, PI * k as f32 / 14.0, 0.008)).collect();
            shape.add(
                "lid frame",
                "metal",
                stance.put(bar(&path, Vec3::Z, |_| Vec2::new(0.03, 0.05), 0.008)),
            );
        }
        for side in [-1.0, 1.0] {
            let path: Vec<Vec3> = (0..=12)
                .map(|i| (i as f32 / 6.0 - 1.0) * 0.97)
                .map(|t| over(t, if side > 0.0 { 0.0 } else { PI }, 0.004))
                .collect();
            shape.add(
                "lid frame",
                "metal",
                stance.put(bar(&path, Vec3::Y, |_| Vec2::new(0.05, 0.04), 0.008)),
            );
        }
        let grip = pipe(
            &[
                Vec3::new(0.0, 0.0, -0.12),
                Vec3::new(0.05, 0.0, -0.12),
                Vec3::new(0.05, 0.0, 0.12),
                Vec3::new(0.0, 0.0, 0.12),
            ],
            0.012,
            0.03,
        );
        shape.add("lid frame", "rubber", stance.put(grip.at(half.x - 0.055, rim + 0.06, 0.0)));
    });
    for z in [-0.5, 0.5] {
        let knuckle = cylinder(0.024, 0.14, 14, 0.004).turned(rot_x(FRAC_PI_2));
        shape.add("hinges", "metal", stance.put(knuckle.at(-half.x + 0.02, rim + 0.01, z * half.z - 0.07)));
    }
}

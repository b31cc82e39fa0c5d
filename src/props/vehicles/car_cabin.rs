//! What stands on a car's body: pillars, roof and glass, doors, seats and the wheel.

use glam::{Vec2, Vec3};

use super::car_body::Lines;
use crate::mesh::{bar, bevel_box};
use crate::num::math::{pow, rot_x};
use crate::props::architecture::timber::{bent_sheet, rod};
use crate::props::machines::parts::hand_wheel;
use crate::props::{Motion, Shape};

/// Half the roof's width as a share of the belt's.
const ROOF: f32 = 0.76;

impl Lines {
    /// Half the cabin's width at its foot.
    fn belt(&self, z: f32) -> f32 {
        self.wide(z) * 0.9
    }

    /// Z where the roof begins behind and ends in front.
    fn roof_span(&self) -> (f32, f32) {
        (self.cabin[2] - 0.04, self.cabin[1] + 0.05)
    }

    /// How far the roof lies below its highest point: `x` across and `t` along it (-1..1).
    fn drop(&self, x: f32, t: f32) -> f32 {
        0.05 * pow(x.abs(), 6.0) + self.dome * (x * x + t * t) * 0.5 + 0.016 * pow(t.abs(), 6.0)
    }

    /// A point of the screen in front (`front`) or behind: `x` across (-1..1), `v` up (0..1).
    fn screen(&self, front: bool, x: f32, v: f32) -> Vec3 {
        let [foot, head, end, tail] = self.cabin;
        let (low, high, bow) = if front { (foot, head, 0.13) } else { (tail, end, -0.09) };
        let wide = self.belt(low) * (1.0 - v) + self.half * ROOF * v;
        let (base, top) = (self.top(low) - 0.01, self.roof - self.drop(x, 1.0) - 0.015);
        let swell = bow * (1.0 - x * x) * (1.0 - 0.45 * v);
        Vec3::new(x * wide * 0.985, base + (top - base) * v, low + (high - low) * v + swell - bow * 0.35)
    }

    /// A point above the door sill line: side glass at `z` and share `v` of the way up.
    fn window(&self, z: f32, v: f32) -> Vec3 {
        let (from, to) = self.roof_span();
        let t = ((2.0 * z - from - to) / (to - from)).clamp(-1.0, 1.0);
        let (base, top) = (self.top(z) - 0.005, self.roof - self.drop(1.0, t) - 0.012);
        Vec3::new(self.belt(z) * (1.0 - v) + self.half * ROOF * v, base + (top - base) * v, z)
    }

    /// Z of the windscreen's and of the rear screen's edge at share `v`.
    fn edges(&self, v: f32) -> (f32, f32) {
        (self.screen(true, 1.0, v).z, self.screen(false, 1.0, v).z)
    }

    /// Pillars, screens and roof.
    pub fn greenhouse(&self, shape: &mut Shape, slot: &'static str) {
        for front in [true, false] {
            let rows: Vec<Vec<Vec3>> = (0..=4)
                .map(|k| 1.0 - k as f32 / 4.0)
                .map(|v| {
                    let row = (0..=8)
                        .map(|c| c as f32 / 4.0 - 1.0)
                        .map(|x| self.screen(front, if front { x } else { -x }, v));
                    row.collect()
                })
                .collect();
            shape.add("screens", "glass", bent_sheet(&rows, 0.008, 0.9));
            for side in [-1.0, 1.0] {
                let path: Vec<Vec3> = (0..=4)
                    .map(|k| self.screen(front, side, k as f32 / 4.0))
                    .map(|p| p * Vec3::new(1.012, 1.0, 1.0))
                    .collect();
                let wide = if front { 0.055 } else { 0.1 };
                shape.add("pillars", slot, bar(&path, Vec3::X, |_| Vec2::new(wide, 0.04), 0.012));
            }
        }
        let (from, to) = self.roof_span();
        let rows: Vec<Vec<Vec3>> = (0..=10)
            .map(|k| k as f32 / 5.0 - 1.0)
            .map(|t| {
                let z = (to + from) * 0.5 + t * (to - from) * 0.5;
                let wide = self.half * (ROOF + 0.018) * (1.0 - 0.02 * pow(t.abs(), 4.0));
                (0..=10)
                    .map(|c| c as f32 / 5.0 - 1.0)
                    .map(|x| {
                        let drop = self.drop(x, t);
                        Vec3::new(-x * wide, self.roof - drop, z + 0.1 * (1.0 - x * x) * t.max(0.0))
                    })
                    .collect()
            })
            .collect();
        // Rows run from right to left, and one after the other forwards: facing up.
        shape.add("roof", slot, bent_sheet(&rows, 0.03, 0.8));
        let gap = self.door[0];
        for side in [-1.0, 1.0] {
            let place = |p: Vec3| p * Vec3::new(side * 1.01, 1.0, 1.0);
            let path: Vec<Vec3> = (0..=3).map(|k| place(self.window(gap - 0.03, k as f32 / 3.0))).collect();
            shape.add("pillars", slot, bar(&path, Vec3::X, |_| Vec2::new(0.075, 0.035), 0.01));
            let rail: Vec<Vec3> =
                [0.0, 0.33, 0.66, 1.0].map(|t| place(self.window(from + (to - from) * t, 1.0))).to_vec();
            shape.add("pillars", slot, bar(&rail, Vec3::X, |_| Vec2::new(0.05, 0.035), 0.01));
            if self.edges(0.1).1 < gap - 0.2 {
                let rows: Vec<Vec<Vec3>> = (0..=3)
                    .map(|k| 0.97 - 0.97 * k as f32 / 3.0)
                    .map(|v| {
                        let end = self.edges(v).1 + 0.02;
                        (0..=4)
                            .map(|c| end + (gap - 0.06 - end) * c as f32 / 4.0)
                            .map(|z| self.window(z, v))
                            .collect()
                    })
                    .collect();
                let pane = bent_sheet(&rows, 0.006, 0.9);
                shape.add("side glass", "glass", if side < 0.0 { pane.mirrored_x() } else { pane });
            }
        }
    }

    /// Two doors with their glass, handles and mirrors, hinged in front.
    pub fn doors(&self, shape: &mut Shape, slot: &'static str) {
        for (name, side) in [("left door", 1.0), ("right door", -1.0)] {
            let [back, front] = [self.door[0] + 0.006, self.door[1] - 0.006];
            let hinge =
                Vec3::new(side * (self.side(front, self.tops[2] * 0.7) - 0.03), self.tops[2] * 0.7, front);
            let motion = Motion::Hinge { axis: Vec3::Y * -side, angle_rad: 1.1 };
            shape.moving(name, hinge, motion, |shape| {
                let low = self.low + 0.05;
                let rows: Vec<Vec<Vec3>> = (0..=9)
                    .map(|k| 1.0 - k as f32 / 9.0)
                    .map(|v| {
                        (0..=6)
                            .map(|c| back + (front - back) * c as f32 / 6.0)
                            .map(|z| {
                                let y = low + (self.top(z) - 0.004 - low) * v;
                                Vec3::new(self.side(z, y) + 0.002, y, z)
                            })
                            .collect()
                    })
                    .collect();
                let mirrored = |mesh: crate::mesh::TriMesh| if side < 0.0 { mesh.mirrored_x() } else { mesh };
                shape.add("doors", slot, mirrored(bent_sheet(&rows, 0.06, 0.5)));
                let rows: Vec<Vec<Vec3>> = (0..=4)
                    .map(|k| 0.96 - 0.96 * k as f32 / 4.0)
                    .map(|v| {
                        let end = (self.edges(v).0 - 0.05).min(front);
                        (0..=5)
                            .map(|c| back + 0.03 + (end - back - 0.03) * c as f32 / 5.0)
                            .map(|z| self.window(z, v))
                            .collect()
                    })
                    .collect();
                shape.add("door glass", "glass", mirrored(bent_sheet(&rows, 0.006, 0.9)));
                let y = self.tops[2] - 0.13;
                let z = back + 0.13;
                shape.add(
                    "handles",
                    "metal",
                    mirrored(bevel_box(Vec3::new(0.03, 0.028, 0.15), 0.009).at(
                        self.side(z, y) + 0.014,
                        y,
                        z,
                    )),
                );
                let z = front - 0.16;
                let (foot, head) = (self.window(z, 0.02), self.window(z, 0.12) + Vec3::new(0.06, 0.02, 0.0));
                shape.add("mirrors", "rubber", mirrored(rod(foot, head, 0.016, 8)));
                shape.add(
                    "mirrors",
                    slot,
                    mirrored(bevel_box(Vec3::new(0.11, 0.1, 0.07), 0.02).moved(head + Vec3::Y * 0.02)),
                );
                shape.add(
                    "mirrors",
                    "glass",
                    mirrored(
                        bevel_box(Vec3::new(0.09, 0.08, 0.008), 0.003)
                            .moved(head + Vec3::new(0.0, 0.02, -0.035)),
                    ),
                );
                let card =
                    bevel_box(Vec3::new(0.04, (self.tops[2] - low) * 0.6, (front - back) * 0.8), 0.012);
                let middle = (front + back) * 0.5;
                shape.add(
                    "cards",
                    "leather",
                    mirrored(card.at(self.half * 0.9 - 0.06, low + (self.tops[2] - low) * 0.55, middle)),
                );
            });
        }
    }

    /// Seats, dashboard and steering wheel; the driver sits on the left (+X).
    pub fn interior(&self, shape: &mut Shape) {
        let floor = self.low + 0.14;
        let tall = self.roof - floor;
        let z = self.door[0] + (self.door[1] - self.door[0]) * 0.32;
        let wide = self.half * 0.62;
        for side in [-1.0, 1.0] {
            let x = side * self.half * 0.42;
            shape.add(
                "seats",
                "leather",
                bevel_box(Vec3::new(wide, tall * 0.13, 0.5), 0.05).at(x, floor + tall * 0.2, z),
            );
            let back = bevel_box(Vec3::new(wide, 0.13, tall * 0.5), 0.05).turned(rot_x(-1.32));
            shape.add("seats", "leather", back.at(x, floor + tall * 0.46, z - 0.27));
            shape.add(
                "seats",
                "leather",
                bevel_box(Vec3::new(wide * 0.5, tall * 0.13, 0.09), 0.035).at(
                    x,
                    floor + tall * 0.77,
                    z - 0.36,
                ),
            );
            shape.add(
                "seats",
                "rubber",
                bevel_box(Vec3::new(wide * 0.7, tall * 0.13, 0.4), 0.01).at(x, floor + tall * 0.065, z),
            );
        }
        let cowl = self.door[1];
        let dash = bevel_box(Vec3::new(self.half * 1.66, 0.2, 0.3), 0.07);
        shape.add("dashboard", "rubber", dash.at(0.0, self.tops[1] - 0.13, cowl - 0.1));
        let hub = Vec3::new(self.half * 0.42, self.tops[1] - 0.08, cowl - 0.36);
        let tilt = rot_x(-1.15);
        shape.moving(
            "steering wheel",
            hub,
            Motion::Hinge { axis: tilt * Vec3::Y, angle_rad: 1.5 },
            |shape| {
                shape.add("steering", "rubber", hand_wheel(0.18).turned(tilt).moved(hub));
            },
        );
        shape.add(
            "steering",
            "rubber",
            rod(hub - tilt * Vec3::Y * 0.02, hub - tilt * Vec3::Y * 0.26, 0.026, 12),
        );
        shape.anchor("seat", Vec3::new(self.half * 0.42, floor + tall * 0.26, z), 0.0);
    }
}

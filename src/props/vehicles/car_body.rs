//! The lines of a car, and its lower body: fenders with wheel arches, sills, and the bed of a pickup.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, cylinder, loft, tube};
use crate::num::math::{FRAC_PI_2, PI, on_circle, pow, rot_z};
use crate::props::Shape;
use crate::props::architecture::timber::finished;

/// Measures of a car in metres; Z runs from its tail (-`long`) to its nose (`long`).
pub struct Lines {
    pub half: f32,
    pub long: f32,
    /// Underside of the sills.
    pub low: f32,
    pub wheel: f32,
    /// Z of the rear and the front axle.
    pub axles: [f32; 2],
    /// Height of the nose, the foot of the windscreen, the belt, and the tail.
    pub tops: [f32; 4],
    pub roof: f32,
    /// Z of the foot and the head of the windscreen, the roof's end, and the foot of the rear window.
    pub cabin: [f32; 4],
    /// Z of the door's rear and front edge.
    pub door: [f32; 2],
    /// How much nose and tail narrow, as a share of the width.
    pub taper: f32,
    /// How far the roof's edges fall below its middle.
    pub dome: f32,
    /// Whether there is an open bed behind the cabin.
    pub bed: bool,
}

impl Lines {
    /// Half the width at `z`.
    pub fn wide(&self, z: f32) -> f32 {
        self.half * (1.0 - self.taper * pow((z / self.long).abs(), 3.2))
    }

    /// Height of the body, without the cabin, at `z`.
    pub fn top(&self, z: f32) -> f32 {
        let [nose, cowl, belt, tail] = self.tops;
        let smooth = |t: f32| t * t * (3.0 - 2.0 * t);
        if z > self.cabin[0] {
            let t = (z - self.cabin[0]) / (self.long - self.cabin[0]);
            cowl + (nose - cowl) * pow(t, 1.8)
        } else if z > self.door[0] {
            belt + (cowl - belt) * smooth((z - self.door[0]) / (self.cabin[0] - self.door[0]))
        } else {
            let t = (self.door[0] - z) / (self.long + self.door[0]);
            belt + (tail - belt) * pow(t, 2.2)
        }
    }

    /// Radius of a wheel arch.
    pub fn arch(&self) -> f32 {
        self.wheel * 1.16
    }

    /// Lower edge of the body's side at `z`: the sill, or the arch of a wheel.
    fn edge(&self, z: f32) -> f32 {
        self.axles.iter().fold(self.low, |low, axle| {
            let inside = self.arch() * self.arch() - (z - axle) * (z - axle);
            if inside >= 0.0 { low.max(self.wheel + inside.sqrt()) } else { low }
        })
    }

    /// The right half of the section at `z`, from the floor outwards and up to the top: (x, y).
    fn section(&self, z: f32, shrink: f32) -> [(f32, f32); 9] {
        let (w, top, low) = (self.wide(z) * (1.0 - shrink * 0.5), self.top(z), self.edge(z));
        let floor = self.low + (top - self.low) * shrink * 0.8;
        let top = top - (top - floor) * shrink * 0.6;
        let at = |x: f32, share: f32| (w * x, (floor + (top - floor) * share).max(low.min(top - 0.03)));
        let crown = 0.045 * (1.0 - shrink);
        let shoulder = [
            at(0.3, 0.0),
            at(0.86, 0.0),
            at(0.965, 0.08),
            at(1.0, 0.42),
            at(0.99, 0.72),
            at(0.965, 0.9),
            (w * 0.9, top - 0.004),
        ];
        let [a, b, c, d, e, f, g] = shoulder;
        [a, b, c, d, e, f, g, (w * 0.66, top + crown * 0.7), (w * 0.24, top + crown)]
    }

    /// X of the body's side at `z` and height `y`.
    pub fn side(&self, z: f32, y: f32) -> f32 {
        let (w, top) = (self.wide(z), self.top(z));
        let share = ((y - self.low) / (top - self.low)).clamp(0.0, 1.0);
        let line = [(0.0, 0.93), (0.08, 0.965), (0.42, 1.0), (0.72, 0.99), (0.9, 0.965), (1.0, 0.9)];
        let pair = line.windows(2).find(|p| share <= p[1].0).unwrap_or(&line[4..6]);
        w * (pair[0].1 + (pair[1].1 - pair[0].1) * (share - pair[0].0) / (pair[1].0 - pair[0].0))
    }

    /// Z of the sections between two ends, close together where arches begin.
    fn stations(&self, from: f32, to: f32) -> Vec<f32> {
        let mut all: Vec<f32> = (0..=12).map(|i| from + (to - from) * i as f32 / 12.0).collect();
        for axle in self.axles {
            all.extend((0..=12).map(|k| axle + self.arch() * 0.9999 * on_circle(PI * k as f32 / 12.0).x));
            all.extend([-1.0, 1.0].map(|s| axle + s * (self.arch() + 0.004)));
        }
        all.retain(|z| *z >= from && *z <= to);
        all.sort_by(f32::total_cmp);
        all.dedup_by(|a, b| (*a - *b).abs() < 0.0025);
        all
    }

    fn ring(&self, z: f32, shrink: f32, hollow: Option<f32>) -> Vec<Vec3> {
        let mut half = self.section(z, shrink);
        if let Some(floor) = hollow {
            let inner = self.wide(z) * 0.84;
            half[7] = (inner, half[6].1);
            half[8] = (inner - 0.01, floor);
        }
        let left = half.iter().rev().map(|(x, y)| Vec3::new(-x, *y, z));
        half.iter().map(|(x, y)| Vec3::new(*x, *y, z)).chain(left).collect()
    }

    /// Front and rear of the body and the sills between.
    pub fn body(&self, shape: &mut Shape, slot: &'static str) {
        let nose = self.long - 0.05;
        let mut rings: Vec<Vec<Vec3>> =
            self.stations(self.door[1], nose - 0.07).into_iter().map(|z| self.ring(z, 0.0, None)).collect();
        rings.extend(
            [(nose - 0.03, 0.06), (nose - 0.008, 0.16), (nose, 0.28)].map(|(z, k)| self.ring(z, k, None)),
        );
        shape.add("front body", slot, finished(loft(&rings, 0.45), 0.45));
        let tail = -self.long + 0.05;
        let bed = self.low + 0.42;
        let mut rings: Vec<Vec<Vec3>> = [(tail, 0.28), (tail + 0.008, 0.16), (tail + 0.03, 0.06)]
            .map(|(z, k)| self.ring(z, k, None))
            .to_vec();
        let cab = self.door[0] - 0.1;
        for z in self.stations(tail + 0.06, self.door[0]) {
            let open = self.bed && z < cab;
            rings.push(self.ring(
                z,
                0.0,
                if open { Some(bed.max(self.wheel + self.arch() + 0.04)) } else { None },
            ));
        }
        shape.add("rear body", slot, finished(loft(&rings, 0.45), 0.45));
        let long = self.door[1] - self.door[0] + 0.02;
        let z = (self.door[0] + self.door[1]) * 0.5;
        let sill = bevel_box(Vec3::new(self.half * 1.86, 0.13, long), 0.02);
        shape.add("sills", slot, sill.at(0.0, self.low + 0.065, z));
        shape.add(
            "floor",
            "rubber",
            bevel_box(Vec3::new(self.half * 1.66, 0.02, long), 0.004).at(0.0, self.low + 0.135, z),
        );
    }

    /// Dark wells behind the wheels, and lips around the arches.
    pub fn wells(&self, shape: &mut Shape, lip: &'static str) {
        for axle in self.axles {
            let wide = self.half * 1.16;
            let well = cylinder(self.arch() * 0.985, wide, 28, 0.01).turned(rot_z(-FRAC_PI_2));
            let floor = self.low;
            let well: TriMesh = well.deformed(|p| Vec3::new(p.x, p.y.max(floor - self.wheel), p.z));
            shape.add("wells", "rubber", well.at(-wide * 0.5, self.wheel, axle));
            for side in [-1.0, 1.0] {
                let path: Vec<Vec3> = (0..=12)
                    .map(|k| on_circle(PI * k as f32 / 12.0) * self.arch())
                    .map(|p| Vec3::new(0.0, p.y + self.wheel, axle + p.x))
                    .map(|p| {
                        Vec3::new(side * (self.side(p.z, p.y.min(self.top(p.z) - 0.03)) - 0.004), p.y, p.z)
                    })
                    .collect();
                shape.add("arches", lip, tube(&path, 0.018, 6));
            }
        }
    }
}

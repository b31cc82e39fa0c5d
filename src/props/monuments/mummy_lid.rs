//! The lid of a mummy's case: the form of a body, with collar, bands, wings and a column of signs.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, box_project_faces, displaced, loft, ring, shade};
use crate::num::math::{PI, pow, sin_cos};
use crate::props::Shape;
use crate::props::architecture::timber::bent_sheet;

/// Half widths along the body, head to feet, and how high it stands out there: shares of the widest and highest.
const FORM: [(f32, f32, f32); 16] = [
    (0.0, 0.36, 0.62),
    (0.015, 0.47, 0.7),
    (0.05, 0.56, 0.77),
    (0.1, 0.6, 0.79),
    (0.16, 0.61, 0.79),
    (0.2, 0.7, 0.8),
    (0.25, 0.93, 0.84),
    (0.31, 1.0, 0.88),
    (0.4, 0.97, 0.9),
    (0.52, 0.85, 0.84),
    (0.66, 0.71, 0.74),
    (0.82, 0.57, 0.64),
    (0.89, 0.54, 0.68),
    (0.935, 0.56, 0.9),
    (0.97, 0.58, 1.02),
    (1.0, 0.56, 1.0),
];

/// The lid's measures, metres.
pub struct Lid {
    /// Half of its greatest width.
    pub half: f32,
    /// From head to feet; its middle lies on z = 0, the head behind.
    pub long: f32,
    /// Where it lies on the trough.
    pub split: f32,
    /// Height of the body above that.
    pub rise: f32,
}

impl Lid {
    /// How far along it is a share of the way to the feet.
    pub fn z(&self, t: f32) -> f32 {
        self.long * (t - 0.5)
    }

    /// Half the width there.
    pub fn wide(&self, t: f32) -> f32 {
        self.half * form(t).x
    }

    /// The point on its face at a share of the way to the feet and `x` metres aside, lifted by `out`.
    pub fn on(&self, x: f32, t: f32, out: f32) -> Vec3 {
        let form = form(t);
        let aside = (x / (self.half * form.x)).abs().min(1.0);
        let round = pow(1.0 - pow(aside, 2.5), 0.5);
        Vec3::new(x, self.split + self.rise * form.y * (0.14 + 0.86 * round) + out, self.z(t))
    }

    /// A strip `thick` metres through that lies on the lid, `columns` by `rows` pieces; `place` gives, for shares across
    /// and along, metres aside and the share of the way to the feet.
    pub fn patch(
        &self,
        (columns, rows): (usize, usize),
        thick: f32,
        place: impl Fn(f32, f32) -> Vec2,
    ) -> TriMesh {
        let lifted = |r: usize, c: usize| {
            let p = place(c as f32 / columns as f32, r as f32 / rows as f32);
            self.on(p.x, p.y, thick)
        };
        let rows: Vec<Vec<Vec3>> =
            (0..=rows).map(|r| (0..=columns).rev().map(|c| lifted(r, c)).collect()).collect();
        bent_sheet(&rows, thick * 1.8, 0.7)
    }

    /// A strip from side to side between two shares of the way to the feet.
    pub fn band(&self, from: f32, to: f32, reach: f32, thick: f32) -> TriMesh {
        self.patch((16, 1), thick, |u, v| {
            let t = from + (to - from) * v;
            // More points where it bends down.
            let (_, c) = sin_cos(PI * u);
            Vec2::new(-c * self.wide(t) * reach, t)
        })
    }

    /// The body and what is painted on it.
    pub fn build(&self, shape: &mut Shape) {
        let rings: Vec<Vec<Vec3>> = (0..=44)
            .map(|i| {
                let t = i as f32 / 44.0;
                let wide = self.wide(t);
                let arch = (0..=16).map(|k| {
                    let (_, c) = sin_cos(PI * k as f32 / 16.0);
                    self.on(c * wide, t, 0.0)
                });
                let foot = |x: f32| Vec3::new(x, self.split, self.z(t));
                arch.chain([foot(-wide), foot(wide)]).collect()
            })
            .collect();
        shape.add("lid", "brass", box_project_faces(&shade(loft(&rings, 0.7), 0.7)));
        self.collar(shape);
        self.wings(shape);
        for (i, t) in [0.6, 0.7, 0.8, 0.875].into_iter().enumerate() {
            shape.add(
                "bands",
                if i % 2 == 0 { "trim" } else { "soot" },
                self.band(t, t + 0.022, 0.985, 0.007),
            );
        }
        self.signs(shape);
    }

    /// A broad collar of rows about the neck.
    fn collar(&self, shape: &mut Shape) {
        let neck = 0.17;
        for (i, slot) in ["trim", "brass", "soot", "brass", "trim"].into_iter().enumerate() {
            let (inner, outer) = (0.4 + 0.1 * i as f32, 0.495 + 0.1 * i as f32);
            let patch = self.patch((20, 1), 0.006 + 0.002 * (i % 2) as f32, |u, v| {
                let (s, c) = sin_cos(PI * (0.02 + 0.96 * u));
                let reach = self.half * (inner + (outer - inner) * v);
                let t = neck + s * reach * 1.05 / self.long;
                Vec2::new((-c * reach).clamp(-self.wide(t) * 0.985, self.wide(t) * 0.985), t)
            });
            shape.add("collar", slot, patch);
        }
    }

    /// A winged sun below the arms.
    fn wings(&self, shape: &mut Shape) {
        let t = 0.5;
        let disc = displaced(2, |d| d * Vec3::new(0.1, 0.05, 0.1) * self.half);
        shape.add("wings", "soot", disc.moved(self.on(0.0, t, 0.0)));
        let rim = ring(self.half * 0.105, self.half * 0.016, 24, 6);
        shape.add("wings", "brass", rim.moved(self.on(0.0, t, self.half * 0.01)));
        for side in [-1.0, 1.0] {
            for (row, slot) in ["trim", "soot", "trim"].into_iter().enumerate() {
                let (from, to) = (0.012 * row as f32 - 0.018, 0.012 * row as f32 - 0.0075);
                let feathers = self.patch((8, 1), 0.006, |u, v| {
                    let reach = 0.13 + u * (0.72 - 0.11 * row as f32);
                    let sweep = 0.03 * (u - 0.5) * (u - 0.5) - 0.01;
                    let x = if side > 0.0 { reach } else { reach - 0.98 + 0.11 * row as f32 };
                    Vec2::new(x * self.half, t + sweep + from + (to - from) * v)
                });
                shape.add("wings", slot, feathers);
            }
        }
    }

    /// A column of raised signs from the wings to the feet, framed.
    fn signs(&self, shape: &mut Shape) {
        let (half, from, to) = (self.half * 0.15, 0.545, 0.905);
        let strip = |x0: f32, x1: f32, t0: f32, t1: f32, thick: f32| {
            self.patch((2, 10), thick, |u, v| Vec2::new(x0 + (x1 - x0) * u, t0 + (t1 - t0) * v))
        };
        shape.add("signs", "brass", strip(-half, half, from, to, 0.009));
        for side in [-1.0, 1.0] {
            let (a, b) = (side * half * 1.02, side * half * 0.84);
            shape.add("signs", "soot", strip(a.min(b), a.max(b), from, to, 0.012));
        }
        let size = half * 0.5;
        for i in 0..9 {
            let t = from + 0.02 + (to - from - 0.03) * i as f32 / 9.0;
            let at = |x: f32, dt: f32| self.on(x * size, t + dt * size / self.long, 0.0095);
            let mut put = |mesh: TriMesh| shape.add("signs", "soot", mesh);
            let stroke = |x: f32, dt: f32, wide: f32, deep: f32| {
                bevel_box(Vec3::new(wide * size, 0.007, deep * size), 0.0).moved(at(x, dt))
            };
            match i % 5 {
                // An ankh, an eye, water, a reed, a bird: as few strokes as tell them.
                0 => {
                    put(ring(size * 0.28, size * 0.08, 14, 5).moved(at(0.0, -0.42)));
                    put(stroke(0.0, 0.45, 0.17, 1.1));
                    put(stroke(0.0, 0.05, 0.9, 0.17));
                }
                1 => {
                    put(displaced(1, |d| d * Vec3::new(0.5, 0.1, 0.2) * size).moved(at(0.0, 0.0)));
                    put(stroke(0.0, -0.42, 1.3, 0.15));
                    put(stroke(0.25, 0.5, 0.14, 0.5));
                }
                2 => {
                    for row in [-0.4, 0.0, 0.4] {
                        for k in 0..4 {
                            let tilt = if k % 2 == 0 { 0.6 } else { -0.6 };
                            let wave = bevel_box(Vec3::new(0.42 * size, 0.007, 0.13 * size), 0.0).yawed(tilt);
                            put(wave.moved(at(k as f32 * 0.33 - 0.5, row)));
                        }
                    }
                }
                3 => {
                    put(stroke(-0.3, 0.1, 0.15, 1.3));
                    put(displaced(1, |d| d * Vec3::new(0.17, 0.08, 0.4) * size).moved(at(-0.14, -0.2)));
                    put(stroke(0.35, 0.1, 0.15, 1.3));
                    put(displaced(1, |d| d * Vec3::new(0.17, 0.08, 0.4) * size).moved(at(0.5, -0.2)));
                }
                _ => {
                    put(displaced(1, |d| d * Vec3::new(0.5, 0.11, 0.26) * size)
                        .yawed(0.5)
                        .moved(at(0.1, 0.1)));
                    put(displaced(1, |d| d * Vec3::new(0.2, 0.1, 0.2) * size).moved(at(-0.32, -0.34)));
                    put(stroke(0.0, 0.55, 0.12, 0.5));
                    put(stroke(0.22, 0.55, 0.12, 0.5));
                }
            }
        }
    }
}

/// Half width and height of the body at a share of the way to the feet: a smooth line through [`FORM`].
fn form(t: f32) -> Vec2 {
    let last = FORM.len() - 1;
    let i = FORM.iter().position(|p| p.0 >= t).unwrap_or(last).clamp(1, last);
    let at = |i: usize| Vec2::new(FORM[i].1, FORM[i].2);
    let slope = |i: usize| {
        let (a, b) = (i.saturating_sub(1), (i + 1).min(last));
        (at(b) - at(a)) / (FORM[b].0 - FORM[a].0)
    };
    // Cubic Hermite between two points.
    let step = FORM[i].0 - FORM[i - 1].0;
    let u = ((t - FORM[i - 1].0) / step).clamp(0.0, 1.0);
    let (u2, u3) = (u * u, u * u * u);
    at(i - 1) * (2.0 * u3 - 3.0 * u2 + 1.0)
        + slope(i - 1) * step * (u3 - 2.0 * u2 + u)
        + at(i) * (3.0 * u2 - 2.0 * u3)
        + slope(i) * step * (u3 - u2)
}

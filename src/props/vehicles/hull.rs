//! The lines of a boat: stations from stern to bow, and the planks, ribs and rails that follow them.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, box_project_faces, extrude, tube_varying};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, pow, sin_cos};
use crate::props::Shape;
use crate::props::architecture::timber::bent_sheet;

/// A hull about z = 0, bow at +Z, the underside of its keel on y = 0; metres.
pub struct Hull {
    /// Half the beam amidships.
    pub half: f32,
    /// Height of the side amidships.
    pub side: f32,
    /// Half the length.
    pub long: f32,
    /// How far bow and stern rise above the side.
    pub rise: [f32; 2],
    /// Half width of the stern as a share; 0 for a pointed one.
    pub stern: f32,
    /// How full the sections are: 0.5 boxy, 1 round, 1.4 sharp.
    pub round: f32,
}

impl Hull {
    /// Half the beam at `t` (-1 stern, 1 bow).
    fn beam(&self, t: f32) -> f32 {
        let waist = if self.stern > 0.0 { -0.25 } else { 0.0 };
        let share = if t > waist {
            1.0 - pow((t - waist) / (1.0 - waist), 2.3)
        } else {
            1.0 - (1.0 - self.stern) * pow((waist - t) / (1.0 + waist), 2.3)
        };
        self.half * share.max(0.0) + 0.014
    }

    /// Height of the gunwale.
    fn sheer(&self, t: f32) -> f32 {
        let end = self.rise[usize::from(t < 0.0)];
        self.side + end * pow(t.abs(), 2.6)
    }

    /// Height of the keel's upper edge.
    fn keel(&self, t: f32) -> f32 {
        let pointed = t > 0.0 || self.stern <= 0.0;
        let from = if pointed { 0.5 } else { 0.35 };
        let bend = ((t.abs() - from) / (1.0 - from)).max(0.0);
        0.045 + if pointed { self.side * 0.75 * pow(bend, 2.2) } else { self.side * 0.12 * bend * bend }
    }

    /// The skin at `t`, `q` of the way from the gunwale (0) to the keel (1), on the +X side.
    pub fn point(&self, t: f32, q: f32) -> Vec3 {
        let (sin, cos) = sin_cos(FRAC_PI_2 * q);
        let (top, low) = (self.sheer(t), self.keel(t));
        let x = 0.012 + (self.beam(t) - 0.012) * pow(cos.max(0.0), self.round);
        Vec3::new(x, top - (top - low) * pow(sin.max(0.0), 1.0 + self.round * 0.3), t * self.long)
    }

    /// Strakes on both sides, each lapping over the one below by `lap` metres.
    pub fn strakes(&self, shape: &mut Shape, slot: &'static str, count: usize, lap: f32, tone: &mut Stream) {
        for i in 0..count {
            let (from, to) = (i as f32 / count as f32, (i as f32 + 1.0) / count as f32);
            let rows: Vec<Vec<Vec3>> = (0..=3)
                .map(|k| k as f32 / 3.0)
                .map(|k| {
                    let at = |c: usize| {
                        let t = c as f32 / 9.0 - 1.0;
                        let q = from + (to - from) * k;
                        let near = self.point(t, (q - 0.02).max(0.0));
                        let out = (self.point(t, (q + 0.02).min(1.0)) - near).normalize_or(-Vec3::Y);
                        // Outward in the section: the way down turned by a quarter.
                        let out = Vec3::new(-out.y, out.x, 0.0);
                        let fine = 1.0 - 0.7 * pow(t.abs(), 8.0);
                        self.point(t, q) + out * lap * fine * (k - 0.1)
                    };
                    (0..=18).map(at).collect()
                })
                .collect();
            // Projected lying along X, so that the grain runs along the plank wherever it faces.
            let plank = bent_sheet(&rows, 0.016, 0.5).yawed(FRAC_PI_2);
            let plank = box_project_faces(&plank).yawed(-FRAC_PI_2).uv_moved(Vec2::splat(tone.unit() * 3.0));
            shape.add("strakes", slot, plank.clone().mirrored_x());
            shape.add("strakes", slot, plank);
        }
    }

    /// Keel and stems in one bent bar.
    pub fn backbone(&self, shape: &mut Shape, slot: &'static str) {
        let from = if self.stern > 0.0 { -0.98 } else { -1.0 };
        let mut path: Vec<Vec3> = (0..=24)
            .map(|i| from + (1.0 - from) * i as f32 / 24.0)
            .map(|t| Vec3::new(0.0, self.keel(t) - 0.0225, t * self.long))
            .collect();
        path.push(Vec3::new(0.0, self.sheer(1.0) + 0.05, self.long + 0.006));
        if self.stern <= 0.0 {
            path.insert(0, Vec3::new(0.0, self.sheer(-1.0) + 0.05, -self.long - 0.006));
        }
        shape.add("keel", slot, bar(&path, Vec3::X, |_| Vec2::new(0.045, 0.04), 0.006));
    }

    /// Rails along both gunwales.
    pub fn rails(&self, shape: &mut Shape, slot: &'static str, section: Vec2) {
        for side in [-1.0, 1.0] {
            let path: Vec<Vec3> = (0..=24)
                .map(|i| i as f32 / 12.0 - 1.0)
                .map(|t| self.point(t, 0.0) * Vec3::new(side, 1.0, 1.0) + Vec3::Y * section.y * 0.3)
                .collect();
            shape.add("rails", slot, bar(&path, Vec3::Y, |_| section, 0.007));
        }
    }

    /// Bent ribs within the planks.
    pub fn ribs(&self, shape: &mut Shape, slot: &'static str, count: usize) {
        for i in 0..count {
            let t = -0.8 + 1.56 * i as f32 / (count.max(2) - 1) as f32;
            for side in [-1.0, 1.0] {
                let path: Vec<Vec3> = (0..=6)
                    .map(|k| self.point(t, 0.02 + 0.96 * k as f32 / 6.0))
                    .map(|p| Vec3::new((p.x - 0.028).max(0.0) * side, p.y + 0.012, p.z))
                    .collect();
                shape.add("ribs", slot, bar(&path, Vec3::X * side, |_| Vec2::new(0.032, 0.022), 0.004));
            }
        }
    }

    /// The flat stern.
    pub fn transom(&self, shape: &mut Shape, slot: &'static str, thick: f32) {
        let right: Vec<Vec2> =
            (0..=10).map(|k| self.point(-1.0, k as f32 / 10.0)).map(|p| Vec2::new(p.x, p.y)).collect();
        let left = right.iter().map(|p| Vec2::new(-p.x, p.y));
        // Counter-clockwise: down the left side, up the right.
        let outline: Vec<Vec2> = left.chain(right.iter().rev().copied()).collect();
        shape.add(
            "transom",
            slot,
            extrude(&outline, thick, 0.006).at(0.0, 0.0, -self.long + thick * 0.5 - 0.004),
        );
    }

    /// A bench across, its top at `height`.
    pub fn thwart(
        &self,
        shape: &mut Shape,
        slot: &'static str,
        t: f32,
        height: f32,
        wide: f32,
        tone: &mut Stream,
    ) {
        let reach =
            (0..=20).map(|k| self.point(t, k as f32 / 20.0)).find(|p| p.y <= height).map_or(0.3, |p| p.x);
        let board = crate::mesh::bevel_box(Vec3::new(reach * 2.0 - 0.01, 0.028, wide), 0.006);
        shape.add(
            "thwarts",
            slot,
            board.uv_moved(Vec2::splat(tone.unit() * 3.0)).at(0.0, height - 0.014, t * self.long),
        );
    }

    /// Boards on the floor.
    pub fn floor(&self, shape: &mut Shape, slot: &'static str, tone: &mut Stream) {
        for i in 0..4 {
            let x = self.half * 0.17 * (i as f32 - 1.5);
            let y = self.keel(0.0) + self.side * 0.14;
            let board = crate::mesh::bevel_box(Vec3::new(self.half * 0.155, 0.018, self.long * 1.05), 0.004);
            shape.add(
                "floor",
                slot,
                board.uv_moved(Vec2::splat(tone.unit() * 3.0)).at(x, y, -self.long * 0.08),
            );
        }
    }
}

/// An oar from its grip to the tip of its blade.
pub fn oar(grip: Vec3, tip: Vec3) -> TriMesh {
    let along = (tip - grip).normalize_or(Vec3::Z);
    let neck = grip.lerp(tip, 0.74);
    let loom = tube_varying(
        &[grip, grip + along * 0.14, grip + along * 0.16, neck, neck + along * 0.1],
        |t| if t < 0.08 { 0.016 } else { 0.024 - 0.004 * t },
        10,
    );
    let blade = bar(
        &[neck, neck.lerp(tip, 0.25), neck.lerp(tip, 0.6), tip],
        Vec3::Y,
        |t| Vec2::new(0.05 + 0.11 * t.min(0.6), 0.03 - 0.018 * t),
        0.005,
    );
    TriMesh::merged([loom, blade])
}

//! A run of base cabinets: carcass, doors that swing, drawers that slide. What stands under every worktop.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, round_post};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::storage::fronts;
use crate::props::{Args, Motion, Shape};

/// How fronts, feet and handles are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Framed doors, knobs.
    Plain,
    /// Flat doors, bar handles.
    Modern,
    /// Planks, iron straps, turned feet.
    Rustic,
    /// Sheet steel on a frame of square tube.
    Industrial,
}

impl Look {
    /// What the style words ask for.
    pub fn of(args: &Args) -> Look {
        let looks = [("industrial", Look::Industrial), ("rustic", Look::Rustic), ("modern", Look::Modern)];
        looks.iter().find(|(word, _)| args.is(word)).map_or(Look::Plain, |(_, look)| *look)
    }

    /// Slot of the fronts and the carcass.
    pub fn slot(self) -> &'static str {
        if self == Look::Industrial { "metal" } else { "wood" }
    }
}

/// A run: its whole `size` up to the underside of the worktop, handles included (metres), its back at
/// z = −depth / 2.
#[derive(Clone, Copy)]
pub struct Run {
    /// Width, height, depth.
    pub size: Vec3,
    /// How it looks.
    pub look: Look,
    /// Whether there are drawers over the doors.
    pub drawers: bool,
    /// Height left free above the doors, for a sink that comes through the front, metres.
    pub apron: f32,
}

/// How far handles stand out of the fronts, metres.
pub const HANDLE: f32 = 0.034;
const FRONT: f32 = 0.02;
const BOARD: f32 = 0.018;

impl Run {
    /// z of the faces of doors and drawers.
    pub fn face_z(&self) -> f32 {
        self.size.z * 0.5 - HANDLE
    }

    /// Adds everything below the worktop in slots `wood`, `metal` and `iron`.
    pub fn build(&self, shape: &mut Shape, grain: &mut Stream) {
        let foot = match self.look {
            Look::Industrial => (self.size.y * 0.62).min(self.size.y - 0.2),
            Look::Rustic => 0.08,
            _ => 0.1,
        };
        let bays = (self.size.x / 0.52).round().max(1.0) as usize;
        self.carcass(shape, foot, bays);
        self.feet(shape, foot, grain);
        let wide = (self.size.x - 0.002) / bays as f32;
        for bay in 0..bays {
            let x = -self.size.x * 0.5 + 0.001 + wide * (bay as f32 + 0.5);
            let (low, high) = (foot, self.size.y - 0.006 - self.apron);
            let cell = |from: f32, to: f32| Cell {
                at: Vec3::new(x, (from + to) * 0.5, self.face_z()),
                size: Vec2::new(wide - 0.004, to - from - 0.004),
                number: bay + 1,
            };
            if self.look == Look::Industrial {
                if self.drawers {
                    self.drawer(shape, cell(low, high), 1, grain);
                }
                continue;
            }
            let split = high - (high - low) * 0.24;
            if self.drawers && bays >= 3 && bay + 1 == bays {
                let middle = low + (split - low) * 0.5;
                for (i, (from, to)) in [(split, high), (middle, split), (low, middle)].iter().enumerate() {
                    self.drawer(shape, cell(*from, *to), i + 1, grain);
                }
            } else if self.drawers {
                self.drawer(shape, cell(split, high), 1, grain);
                self.door(shape, cell(low, split), grain);
            } else {
                self.door(shape, cell(low, high), grain);
            }
        }
    }

    fn carcass(&self, shape: &mut Shape, foot: f32, bays: usize) {
        if self.look == Look::Industrial && !self.drawers {
            return;
        }
        let slot = self.look.slot();
        let deep = self.face_z() - FRONT + self.size.z * 0.5;
        let z = -self.size.z * 0.5 + deep * 0.5;
        let tall = self.size.y - foot;
        let mut board = |size: Vec3, x: f32, y: f32, z: f32| {
            shape.add("carcass", slot, bevel_box(size, 0.0015).at(x, y, z));
        };
        for i in 0..=bays {
            let x = (i as f32 / bays as f32 - 0.5) * (self.size.x - BOARD);
            board(Vec3::new(BOARD, tall, deep), x, foot + tall * 0.5, z);
        }
        let inner = self.size.x - BOARD * 1.5;
        board(Vec3::new(inner, BOARD, deep - 0.002), 0.0, foot + BOARD * 0.5, z);
        board(Vec3::new(inner, tall - BOARD, 0.008), 0.0, foot + tall * 0.5, -self.size.z * 0.5 + 0.006);
        board(Vec3::new(inner, BOARD, 0.08), 0.0, self.size.y - BOARD * 0.5, z + deep * 0.5 - 0.042);
    }

    fn feet(&self, shape: &mut Shape, foot: f32, grain: &mut Stream) {
        let half = Vec2::new(self.size.x, self.size.z) * 0.5;
        let front = self.face_z();
        let corners =
            [(-1.0, -half.y + 0.03), (1.0, -half.y + 0.03), (1.0, front - 0.03), (-1.0, front - 0.03)];
        match self.look {
            Look::Industrial => {
                for (side, z) in corners {
                    let x = side * (half.x - 0.022);
                    let tall = if self.drawers { foot } else { self.size.y };
                    let post = bevel_box(Vec3::new(0.04, tall - 0.03, 0.04), 0.004);
                    shape.add("frame", "metal", post.at(x, 0.03 + (tall - 0.03) * 0.5, z));
                    let pad =
                        round_post(Vec3::new(x, 0.0, z), Vec3::new(x, 0.035, z), |t| 0.022 - 0.01 * t, 12, 2);
                    shape.add("frame", "iron", pad);
                }
                let (wide, deep) = (self.size.x - 0.09, front + half.y - 0.1);
                let z = (front - half.y) * 0.5;
                for side in [-1.0, 1.0] {
                    let rail = bevel_box(Vec3::new(0.03, 0.03, deep), 0.003);
                    shape.add("frame", "metal", rail.at(side * (half.x - 0.022), 0.2, z));
                    let long = bevel_box(Vec3::new(wide, 0.03, 0.03), 0.003);
                    shape.add("frame", "metal", long.at(0.0, 0.2, z + side * (deep * 0.5 + 0.015)));
                }
                // Boards lie on the lower rails.
                let boards = (deep / 0.12).round().max(2.0);
                for i in 0..boards as usize {
                    let size = Vec3::new(self.size.x - 0.05, 0.022, (deep + 0.03) / boards - 0.004);
                    let mesh = bevel_box(size, 0.003).uv_moved(Vec2::splat(grain.unit() * 3.0));
                    let at = z + ((i as f32 + 0.5) / boards - 0.5) * (deep + 0.03);
                    shape.add("shelf", "wood", mesh.at(0.0, 0.226, at));
                }
                shape.support(Vec3::new(0.0, 0.237, z), wide, deep, (foot - 0.25).max(0.1));
            }
            Look::Rustic => {
                for (side, z) in corners {
                    let at = Vec3::new(side * (half.x - 0.04), 0.0, z - (z.signum() * 0.012));
                    let bun = |t: f32| 0.022 + 0.016 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0));
                    shape.add("feet", "wood", round_post(at, at + Vec3::Y * (foot + 0.002), bun, 14, 6));
                }
            }
            _ => {
                let size = Vec3::new(self.size.x - 0.01, foot + 0.002, front - 0.06 + half.y);
                let z = -half.y + size.z * 0.5;
                let slot = if self.look == Look::Modern { "iron" } else { "wood" };
                shape.add("plinth", slot, bevel_box(size, 0.002).at(0.0, size.y * 0.5, z));
            }
        }
    }

    fn front(&self, size: Vec2, door: bool, grain: &mut Stream) -> TriMesh {
        match self.look {
            Look::Plain if door => fronts::framed_door(size.x, size.y, FRONT, 1, grain),
            Look::Rustic if door => fronts::plank_door(size.x, size.y, FRONT, grain),
            Look::Plain => fronts::drawer_front(size.x, size.y, FRONT, false, grain),
            Look::Modern if door => fronts::drawer_front(size.x, size.y, FRONT, true, grain).uv_turned(),
            _ => fronts::drawer_front(size.x, size.y, FRONT, true, grain),
        }
    }

    fn door(&self, shape: &mut Shape, cell: Cell, grain: &mut Stream) {
        // Doors of one pair meet in the middle: hinges left, then right.
        let hand = if cell.number % 2 == 1 { 1.0 } else { -1.0 };
        let hinge = cell.at - Vec3::new(hand * cell.size.x * 0.5, 0.0, FRONT);
        let motion = Motion::Hinge { axis: Vec3::Y, angle_rad: -hand * 1.9 };
        shape.moving(format!("door {}", cell.number), hinge, motion, |shape| {
            shape.add("doors", self.look.slot(), self.front(cell.size, true, grain).moved(cell.at));
            let grip = cell.at + Vec3::new(hand * (cell.size.x * 0.5 - 0.035), cell.size.y * 0.3, -0.001);
            match self.look {
                Look::Modern => shape.add(
                    "handles",
                    "metal",
                    fronts::bar_handle((cell.size.y * 0.3).min(0.2)).moved(grip),
                ),
                _ => shape.add("handles", self.pull(), fronts::knob(0.0135).moved(grip)),
            }
            if self.look == Look::Rustic {
                for share in [-0.34, 0.34] {
                    let strap = bevel_box(Vec3::new(cell.size.x * 0.66, 0.03, 0.005), 0.0015);
                    let at = cell.at + Vec3::new(-hand * cell.size.x * 0.165, cell.size.y * share, 0.0018);
                    shape.add("hinges", "iron", strap.moved(at));
                }
            }
        });
    }

    fn pull(&self) -> &'static str {
        if self.look == Look::Rustic { "iron" } else { "metal" }
    }

    fn drawer(&self, shape: &mut Shape, cell: Cell, row: usize, grain: &mut Stream) {
        let deep = self.face_z() + self.size.z * 0.5 - FRONT - 0.03;
        let slide = Motion::Slide { by: Vec3::Z * deep * 0.75 };
        let slot = self.look.slot();
        shape.moving(format!("drawer {}.{row}", cell.number), cell.at, slide, |shape| {
            shape.add("drawers", slot, self.front(cell.size, false, grain).moved(cell.at));
            let inner = Vec3::new(cell.size.x - BOARD * 2.0 - 0.01, cell.size.y - 0.05, deep);
            let at = cell.at - Vec3::Z * (FRONT + deep * 0.5 - 0.002);
            for side in [-1.0, 1.0] {
                let wall = bevel_box(Vec3::new(0.012, inner.y, inner.z), 0.0015);
                shape.add("drawers", slot, wall.moved(at + Vec3::X * side * (inner.x * 0.5 - 0.006)));
            }
            let back = bevel_box(Vec3::new(inner.x - 0.02, inner.y, 0.012), 0.0015);
            shape.add("drawers", slot, back.moved(at - Vec3::Z * (inner.z * 0.5 - 0.006)));
            let floor = bevel_box(Vec3::new(inner.x - 0.02, 0.006, inner.z - 0.008), 0.001);
            shape.add("drawers", slot, floor.moved(at - Vec3::Y * (inner.y * 0.5 - 0.01)));
            let grip = cell.at - Vec3::Z * 0.001;
            let handle = match self.look {
                Look::Plain | Look::Rustic => fronts::knob(0.0135),
                _ => fronts::bar_handle((cell.size.x * 0.5).min(0.2)).turned(rot_z(FRAC_PI_2)),
            };
            shape.add("handles", self.pull(), handle.moved(grip));
        });
    }
}

/// The place of one front: the middle of its face, its size, and the number of its bay from the left.
#[derive(Clone, Copy)]
struct Cell {
    at: Vec3,
    size: Vec2,
    number: usize,
}

//! Slopes of roofs: tiles and thatch laid in courses over four-cornered planes.

use glam::{Vec2, Vec3};

use super::timber::finished;
use crate::mesh::{TriMesh, tube};
use crate::num::Stream;

/// A closed body between two quads, each counter-clockwise seen from the second.
pub fn block(low: [Vec3; 4], high: [Vec3; 4]) -> TriMesh {
    let mut mesh = TriMesh::default();
    for p in low.iter().chain(&high) {
        mesh.vertex(*p, Vec3::Y, Vec2::ZERO);
    }
    mesh.quad([4, 5, 6, 7]);
    mesh.quad([3, 2, 1, 0]);
    for i in 0..4 {
        let j = (i + 1) % 4;
        mesh.quad([i, j, j + 4, i + 4]);
    }
    finished(mesh, 0.4)
}

/// A slope between its eave and its ridge, both from left to right as one looks at it from outside.
#[derive(Clone, Copy)]
pub struct Slope {
    /// Left and right end of the eave, metres.
    pub eave: [Vec3; 2],
    /// Left and right end of the ridge; the same place for a slope that runs to a point.
    pub ridge: [Vec3; 2],
    /// How far the middle of the way up hangs below the straight line, metres.
    pub sag: f32,
}

impl Slope {
    /// A place on it: `across` 0..1 from left to right, `up` 0..1 from the eave to the ridge.
    pub fn at(&self, across: f32, up: f32) -> Vec3 {
        let (low, high) =
            (self.eave[0].lerp(self.eave[1], across), self.ridge[0].lerp(self.ridge[1], across));
        low.lerp(high, up) - Vec3::Y * self.sag * 4.0 * up * (1.0 - up)
    }

    /// Outward direction at a height.
    fn out(&self, up: f32) -> Vec3 {
        let rise = self.at(0.5, (up + 0.05).min(1.0)) - self.at(0.5, (up - 0.05).max(0.0));
        (self.eave[1] - self.eave[0]).cross(rise).normalize_or(Vec3::Y)
    }

    /// The way up, metres.
    pub fn length(&self) -> f32 {
        self.at(0.5, 0.0).distance(self.at(0.5, 0.5)) + self.at(0.5, 0.5).distance(self.at(0.5, 1.0))
    }

    /// Boards `thick` below the courses, in so many pieces upwards.
    pub fn deck(&self, thick: f32, pieces: usize) -> TriMesh {
        let strip = |i: usize| {
            let (from, to) = (i as f32 / pieces as f32, (i + 1) as f32 / pieces as f32);
            self.slab([0.0, 1.0], [from, to], [0.0, 0.0], [thick, thick])
        };
        TriMesh::merged((0..pieces).map(strip))
    }

    /// Tiles in courses about `exposed` metres high, each about `wide` metres, their lower edges standing `lift` out;
    /// `gap` parts neighbours. All as one mesh.
    pub fn tiles(&self, exposed: f32, wide: f32, lift: f32, gap: f32, hand: &mut Stream) -> TriMesh {
        let courses = (self.length() / exposed).round().clamp(2.0, 16.0) as usize;
        let span = |up: f32| self.at(0.0, up).distance(self.at(1.0, up));
        let most = span(0.0).max(span(1.0));
        let pitch = wide.max(most / 26.0);
        let mut tiles = Vec::new();
        for row in 0..courses {
            let (low, high) = (row as f32 / courses as f32, (row + 1) as f32 / courses as f32);
            let middle = span((low + high) * 0.5);
            let count = (middle / pitch).round().max(1.0);
            // Every other course is shifted by half a tile.
            let odd = row % 2 == 1 && count > 1.5;
            let cells = count as usize + usize::from(odd);
            for i in 0..cells {
                let shift = if odd { 0.5 } else { 0.0 };
                let from = ((i as f32 - shift) / count).max(0.0);
                let to = ((i as f32 + 1.0 - shift) / count).min(1.0);
                let part = gap * 0.5 / middle.max(0.05);
                let (from, to) = (from + part, to - part);
                if to - from < 0.02 {
                    continue;
                }
                let proud = lift * (0.86 + 0.28 * hand.unit());
                let drop = (if row == 0 { 0.0 } else { 0.12 } + 0.06 * hand.signed()) / courses as f32;
                let tall = [(low - drop).max(0.0), (high + 0.02).min(1.0)];
                tiles.push(self.slab([from, to], tall, [proud, lift * 0.3], [lift * 0.9, lift * 0.4]));
            }
        }
        TriMesh::merged(tiles)
    }

    /// A slab over a part of the slope, its face `rise` out at its lower and upper edge and `thick` there.
    fn slab(&self, across: [f32; 2], up: [f32; 2], rise: [f32; 2], thick: [f32; 2]) -> TriMesh {
        let corner =
            |x: f32, end: usize, depth: f32| self.at(x, up[end]) + self.out(up[end]) * (rise[end] - depth);
        let quad = |depth: [f32; 2]| {
            [
                corner(across[0], 0, depth[0]),
                corner(across[1], 0, depth[0]),
                corner(across[1], 1, depth[1]),
                corner(across[0], 1, depth[1]),
            ]
        };
        block(quad(thick), quad([0.0, 0.0]))
    }
}

/// Half-round tiles in a row from `from` to `to`, each overlapping the next, to cover a ridge or a hip.
pub fn ridge_tiles(from: Vec3, to: Vec3, radius: f32, long: f32) -> TriMesh {
    let count = (from.distance(to) / long).round().max(1.0) as usize;
    let at = |t: f32| from.lerp(to, t);
    TriMesh::merged((0..count).map(|i| {
        let (a, b) = (i as f32 / count as f32, (i as f32 + 1.0) / count as f32);
        let over = 0.08 / count as f32;
        let (start, end) = (at(a), at((b + over).min(1.0)));
        crate::mesh::tube_varying(&[start, end], |t| radius * (0.88 + 0.12 * t), 12)
    }))
}

/// A round bar along an edge: rolls on hips, ropes over thatch.
pub fn roll(path: &[Vec3], radius: f32) -> TriMesh {
    tube(path, radius, 10)
}

//! Fits freely grown pieces to the box a prop declares.

use glam::{Mat3, Vec3};

use crate::mesh::{Bounds, TriMesh, shade};
use crate::props::Shape;

/// Pieces as they grew, before they are fitted.
#[derive(Default)]
pub struct Growth {
    pieces: Vec<(&'static str, &'static str, TriMesh)>,
}

impl Growth {
    /// Adds a piece to the part `part` in material slot `slot`.
    pub fn add(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        if !mesh.triangles.is_empty() {
            self.pieces.push((part, slot, mesh));
        }
    }

    /// Turns everything about the origin.
    pub fn turn(&mut self, rotation: Mat3) {
        for (_, _, mesh) in &mut self.pieces {
            *mesh = std::mem::take(mesh).turned(rotation);
        }
    }

    /// Presses the lowest `depth` metres together, as weight does with what lies on the floor.
    pub fn flatten(&mut self, depth: f32) {
        let Some(low) = self.bounds().map(|b| b.min.y) else { return };
        self.map(|p| {
            let up = p.y - low;
            if up < depth { p.with_y(low + depth - (depth - up) * (0.3 + 0.25 * up / depth)) } else { p }
        });
        for (_, _, mesh) in &mut self.pieces {
            *mesh = shade(std::mem::take(mesh), 1.2);
        }
    }

    /// Stretches everything to `size` metres, stands it on y = 0 and adds it to the shape. With `rooted`
    /// what leans is sheared upright over the origin, where its foot stays; else it is moved.
    pub fn settle(mut self, size: Vec3, rooted: bool, shape: &mut Shape) {
        for _ in 0..if rooted { 4 } else { 0 } {
            let Some(bounds) = self.bounds() else { return };
            let (center, low, tall) = (bounds.center(), bounds.min.y, bounds.size().y.max(1e-3));
            self.map(|p| {
                let share = (p.y - low) / tall;
                Vec3::new(p.x - center.x * share, p.y, p.z - center.z * share)
            });
        }
        let Some(bounds) = self.bounds() else { return };
        let factor = size / bounds.size().max(Vec3::splat(1e-4));
        let foot = Vec3::new(bounds.center().x, bounds.min.y, bounds.center().z);
        for (part, slot, mesh) in self.pieces {
            let mut fitted = mesh.moved(-foot).stretched(factor);
            let even = texel_correction(&fitted);
            fitted.uvs.iter_mut().for_each(|uv| *uv *= even);
            shape.add(part, slot, fitted);
        }
    }

    /// The box around all pieces as they grew; none without any.
    pub fn bounds(&self) -> Option<Bounds> {
        self.pieces.iter().filter_map(|(_, _, mesh)| mesh.bounds()).reduce(Bounds::union)
    }

    fn map(&mut self, map: impl Fn(Vec3) -> Vec3) {
        for (_, _, mesh) in &mut self.pieces {
            mesh.positions.iter_mut().for_each(|p| *p = map(*p));
        }
    }
}

/// What texture coordinates must be multiplied by so that the middle triangle has as much texture as area.
pub fn texel_correction(mesh: &TriMesh) -> f32 {
    let mut ratios: Vec<f32> = mesh
        .triangles
        .iter()
        .map(|t| {
            let [a, b, c] = mesh.corners(*t);
            let [ua, ub, uc] = t.map(|i| mesh.uvs[i as usize]);
            (b - a).cross(c - a).length() / (ub - ua).perp_dot(uc - ua).abs().max(1e-12)
        })
        .collect();
    ratios.sort_by(f32::total_cmp);
    ratios.get(ratios.len() / 2).map_or(1.0, |r| r.sqrt())
}

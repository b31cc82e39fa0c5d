//! Fits freely grown pieces to the box a prop declares.

use glam::{Mat3, Vec3};

use crate::mesh::{Bounds, TriMesh, shade};
use crate::props::Shape;

/// Pieces as they grew, before they are fitted.
#[derive(Default)]
pub struct Growth {
    pieces: Vec<Piece>,
}

struct Piece {
    part: &'static str,
    slot: &'static str,
    mesh: TriMesh,
    is_sheet: bool,
}

impl Growth {
    /// Adds a piece to the part `part` in material slot `slot`.
    pub fn add(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        self.pieces.push(Piece { part, slot, mesh, is_sheet: false });
    }

    /// As [`Growth::add`], for what encloses no volume: blades, gills.
    pub fn add_sheet(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        self.pieces.push(Piece { part, slot, mesh, is_sheet: true });
    }

    /// Turns everything about the origin.
    pub fn turn(&mut self, rotation: Mat3) {
        for piece in &mut self.pieces {
            piece.mesh = std::mem::take(&mut piece.mesh).turned(rotation);
        }
    }

    /// Presses the lowest `depth` metres together, as weight does with what lies on the floor.
    pub fn flatten(&mut self, depth: f32) {
        let Some(low) = self.bounds().map(|b| b.min.y) else { return };
        self.map(|p| {
            let up = p.y - low;
            if up < depth { p.with_y(low + depth - (depth - up) * (0.3 + 0.25 * up / depth)) } else { p }
        });
        for piece in &mut self.pieces {
            piece.mesh = shade(std::mem::take(&mut piece.mesh), 1.2);
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
        for Piece { part, slot, mesh, is_sheet } in self.pieces {
            let mut fitted = mesh.moved(-foot).stretched(factor);
            let even = texel_correction(&fitted);
            fitted.uvs.iter_mut().for_each(|uv| *uv *= even);
            if is_sheet {
                shape.add_sheet(part, slot, fitted);
            } else {
                shape.add(part, slot, fitted);
            }
        }
    }

    /// The box around all pieces as they grew; none without any.
    pub fn bounds(&self) -> Option<Bounds> {
        self.pieces.iter().filter_map(|piece| piece.mesh.bounds()).reduce(Bounds::union)
    }

    fn map(&mut self, map: impl Fn(Vec3) -> Vec3) {
        for piece in &mut self.pieces {
            piece.mesh.positions.iter_mut().for_each(|p| *p = map(*p));
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

/// Uniform on the unit sphere.
pub fn direction_of(draw: &mut crate::num::Stream) -> Vec3 {
    super::foliage::direction(draw)
}

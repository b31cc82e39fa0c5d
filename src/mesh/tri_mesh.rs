//! The mesh everything is made of: indexed triangles with normals, and texture coordinates in metres.

use glam::{Mat3, Vec2, Vec3};

use crate::num::math;

/// Indexed triangles, counter-clockwise seen from outside. Positions in metres, +Y up. Texture
/// coordinates are metres on the surface, so that every mesh has the same texel density; for
/// wood the grain runs along U.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriMesh {
    /// Vertex positions, metres.
    pub positions: Vec<Vec3>,
    /// Unit vertex normals, one per position.
    pub normals: Vec<Vec3>,
    /// Texture coordinates in metres, one per position.
    pub uvs: Vec<Vec2>,
    /// Vertex indices of each triangle.
    pub triangles: Vec<[u32; 3]>,
}

/// An axis-aligned box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lowest corner.
    pub min: Vec3,
    /// Highest corner.
    pub max: Vec3,
}

impl Bounds {
    /// Width, height, depth in metres.
    pub fn size(&self) -> Vec3 {
        self.max - self.min
    }

    /// The middle of the box.
    pub fn center(&self) -> Vec3 {
        (self.min + self.max) * 0.5
    }

    /// The smallest box that holds both.
    pub fn union(self, other: Bounds) -> Bounds {
        Bounds { min: self.min.min(other.min), max: self.max.max(other.max) }
    }
}

impl TriMesh {
    /// Adds a vertex and returns its index.
    pub fn vertex(&mut self, position: Vec3, normal: Vec3, uv: Vec2) -> u32 {
        self.positions.push(position);
        self.normals.push(normal);
        self.uvs.push(uv);
        self.positions.len() as u32 - 1
    }

    /// Adds two triangles for the quad a, b, c, d (counter-clockwise).
    pub fn quad(&mut self, [a, b, c, d]: [u32; 4]) {
        self.triangles.push([a, b, c]);
        self.triangles.push([a, c, d]);
    }

    /// Both meshes as one.
    pub fn append(&mut self, other: TriMesh) {
        let base = self.positions.len() as u32;
        self.positions.extend(other.positions);
        self.normals.extend(other.normals);
        self.uvs.extend(other.uvs);
        self.triangles.extend(other.triangles.iter().map(|t| t.map(|i| i + base)));
    }

    /// All meshes as one.
    pub fn merged(meshes: impl IntoIterator<Item = TriMesh>) -> TriMesh {
        meshes.into_iter().fold(TriMesh::default(), |mut all, mesh| {
            all.append(mesh);
            all
        })
    }

    /// Moved by `offset` metres.
    pub fn moved(mut self, offset: Vec3) -> TriMesh {
        self.positions.iter_mut().for_each(|p| *p += offset);
        self
    }

    /// Moved by (x, y, z) metres.
    pub fn at(self, x: f32, y: f32, z: f32) -> TriMesh {
        self.moved(Vec3::new(x, y, z))
    }

    /// Turned by a rotation matrix (see `num::math::rot_x` and its kin) about the origin.
    pub fn turned(mut self, rotation: Mat3) -> TriMesh {
        self.positions.iter_mut().for_each(|p| *p = rotation * *p);
        self.normals.iter_mut().for_each(|n| *n = rotation * *n);
        self
    }

    /// Turned about +Y, counter-clockwise seen from above.
    pub fn yawed(self, angle_rad: f32) -> TriMesh {
        self.turned(math::rot_y(angle_rad))
    }

    /// Stretched per axis; all factors above zero. Texture coordinates stay: re-project where it matters.
    pub fn stretched(mut self, factor: Vec3) -> TriMesh {
        self.positions.iter_mut().for_each(|p| *p *= factor);
        self.normals.iter_mut().for_each(|n| *n = (*n / factor).normalize_or_zero());
        self
    }

    /// Mirrored in the plane x = 0, triangles still facing out.
    pub fn mirrored_x(mut self) -> TriMesh {
        self.positions.iter_mut().for_each(|p| p.x = -p.x);
        self.normals.iter_mut().for_each(|n| n.x = -n.x);
        self.triangles.iter_mut().for_each(|t| t.swap(1, 2));
        self
    }

    /// Inside out.
    pub fn flipped(mut self) -> TriMesh {
        self.normals.iter_mut().for_each(|n| *n = -*n);
        self.triangles.iter_mut().for_each(|t| t.swap(1, 2));
        self
    }

    /// Bent, tapered or twisted by any map of space; call [`super::shade`] afterwards.
    pub fn deformed(mut self, map: impl Fn(Vec3) -> Vec3) -> TriMesh {
        self.positions.iter_mut().for_each(|p| *p = map(*p));
        self
    }

    /// Texture coordinates moved by `offset` metres, so that copies do not look alike.
    pub fn uv_moved(mut self, offset: Vec2) -> TriMesh {
        self.uvs.iter_mut().for_each(|uv| *uv += offset);
        self
    }

    /// Texture coordinates turned by a quarter: the grain runs across.
    pub fn uv_turned(mut self) -> TriMesh {
        self.uvs.iter_mut().for_each(|uv| *uv = Vec2::new(uv.y, -uv.x));
        self
    }

    /// The surface of all triangles, square metres.
    pub fn area_m2(&self) -> f32 {
        let doubled = self.triangles.iter().map(|triangle| {
            let [a, b, c] = self.corners(*triangle);
            (b - a).cross(c - a).length()
        });
        doubled.sum::<f32>() * 0.5
    }

    /// The smallest axis-aligned box around all vertices; none for an empty mesh.
    pub fn bounds(&self) -> Option<Bounds> {
        let first = *self.positions.first()?;
        let start = Bounds { min: first, max: first };
        Some(self.positions.iter().fold(start, |b, p| b.union(Bounds { min: *p, max: *p })))
    }

    /// The corners of a triangle.
    pub fn corners(&self, triangle: [u32; 3]) -> [Vec3; 3] {
        triangle.map(|i| self.positions[i as usize])
    }

    /// Whether every number is finite, every index within range and every list as long as it should be:
    /// what operations ask before they touch a mesh of unknown origin.
    pub fn is_sound(&self) -> bool {
        let count = self.positions.len();
        self.normals.len() == count
            && self.uvs.len() == count
            && self.positions.iter().all(|p| p.is_finite())
            && self.normals.iter().all(|n| n.is_finite())
            && self.uvs.iter().all(|uv| uv.is_finite())
            && self.triangles.iter().flatten().all(|i| (*i as usize) < count)
    }
}

//! The scene as rays meet it: triangles in the world, with the mean colour of their material.

use glam::Vec3;
use parry3d::query::{Ray, RayCast};
use parry3d::shape::{FeatureId, TriMesh};

use crate::num::color::decode_srgb;
use crate::preview::world::{self, Place};
use crate::scene::{Material, Scene};
use crate::texture::Image;

/// Opaque triangles of a scene.
pub struct RayScene {
    mesh: Option<TriMesh>,
    triangles: Vec<Triangle>,
    colors: Vec<Vec3>,
}

struct Triangle {
    normal: Vec3,
    material: u32,
    double_sided: bool,
}

/// Where a ray ends.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The point, metres.
    pub position: Vec3,
    /// Unit normal of the side that was hit.
    pub normal: Vec3,
    /// Metres from the start.
    pub distance: f32,
    /// Mean reflectance of the material.
    pub color: Vec3,
    /// Whether the ray came from inside or behind.
    pub backside: bool,
}

impl RayScene {
    /// Collects what stops light: not glass, not what glows (a flame lets its own light out).
    pub fn new(scene: &Scene) -> RayScene {
        let places = world::places(scene);
        let (mut vertices, mut indices, mut triangles) = (Vec::new(), Vec::new(), Vec::new());
        for (node, place) in scene.nodes.iter().zip(&places) {
            let mesh = node.mesh.and_then(|index| scene.meshes.get(index));
            for primitive in mesh.iter().flat_map(|mesh| &mesh.primitives) {
                let Some(material) = scene.materials.get(primitive.material) else { continue };
                if material.transparency > 0.0 || material.emission > 0.0 {
                    continue;
                }
                let base = vertices.len() as u32;
                vertices.extend(primitive.mesh.positions.iter().map(|p| place.point(*p)));
                for corners in &primitive.mesh.triangles {
                    let [a, b, c] = primitive.mesh.corners(*corners);
                    let normal = turned(place, (b - a).cross(c - a));
                    if let Some(normal) = normal.try_normalize() {
                        indices.push(corners.map(|i| base + i));
                        let material_index = primitive.material as u32;
                        let double_sided = material.double_sided;
                        triangles.push(Triangle { normal, material: material_index, double_sided });
                    }
                }
            }
        }
        let mesh = TriMesh::new(vertices, indices).ok();
        RayScene { mesh, triangles, colors: scene.materials.iter().map(mean_color).collect() }
    }

    /// The first triangle on the way; `direction` is a unit vector.
    pub fn cast(&self, origin: Vec3, direction: Vec3, far_m: f32) -> Option<Hit> {
        let mesh = self.mesh.as_ref()?;
        let found = mesh.cast_local_ray_and_get_normal(&Ray::new(origin, direction), far_m, false)?;
        let FeatureId::Face(face) = found.feature else { return None };
        let triangle = &self.triangles[face as usize % self.triangles.len()];
        let behind = triangle.normal.dot(direction) > 0.0;
        Some(Hit {
            position: origin + direction * found.time_of_impact,
            normal: if behind { -triangle.normal } else { triangle.normal },
            distance: found.time_of_impact,
            color: self.colors[triangle.material as usize],
            backside: behind && !triangle.double_sided,
        })
    }

    /// Whether nothing stands between two points.
    pub fn sees(&self, from: Vec3, to: Vec3) -> bool {
        let way = to - from;
        let length = way.length();
        length < 1e-3 || self.cast(from, way / length, length - 1e-3).is_none()
    }
}

fn turned(place: &Place, v: Vec3) -> Vec3 {
    place.rotation() * v
}

/// Mean of some samples of the base colour, linear; metals count for what they reflect.
fn mean_color(material: &Material) -> Vec3 {
    let image: &Image = &material.maps.base_color;
    let channels = usize::from(image.channels.max(1));
    let pixels = (image.data.len() / channels).max(1);
    let stride = (pixels / 509).max(1);
    let (mut sum, mut count) = (Vec3::ZERO, 0.0);
    for pixel in image.data.chunks_exact(channels).step_by(stride) {
        let channel = |i: usize| decode_srgb(f32::from(pixel[i.min(channels - 1)]) / 255.0);
        sum += Vec3::new(channel(0), channel(1), channel(2));
        count += 1.0;
    }
    if count > 0.0 { sum / count } else { Vec3::splat(0.5) }
}

//! The binary chunk of a GLB: aligned views and the accessors on them.

use glam::{Quat, Vec2, Vec3, Vec4};

use super::json::{Accessor, BufferView};

const FLOAT: u32 = 5126;
const UNSIGNED_SHORT: u32 = 5123;
const UNSIGNED_INT: u32 = 5125;
const ARRAY_BUFFER: u32 = 34962;
const ELEMENT_ARRAY_BUFFER: u32 = 34963;

/// Bytes being gathered, every view on a multiple of four.
#[derive(Debug, Default)]
pub struct Binary {
    /// The chunk so far.
    pub bytes: Vec<u8>,
    /// Its views.
    pub views: Vec<BufferView>,
    /// The accessors on them.
    pub accessors: Vec<Accessor>,
}

impl Binary {
    /// Adds raw bytes, e.g. an image; the index of their view.
    pub fn view(&mut self, data: &[u8], target: Option<u32>) -> usize {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
        let byte_offset = self.bytes.len();
        self.bytes.extend_from_slice(data);
        self.views.push(BufferView { buffer: 0, byte_offset, byte_length: data.len(), target });
        self.views.len() - 1
    }

    /// Adds positions, with the bounds that glTF wants; the index of their accessor.
    pub fn positions(&mut self, values: &[Vec3]) -> usize {
        let low = values.iter().fold(Vec3::MAX, |low, p| low.min(*p));
        let high = values.iter().fold(Vec3::MIN, |high, p| high.max(*p));
        let index = self.floats(values.iter().flat_map(|v| v.to_array()), values.len(), "VEC3");
        self.accessors[index].min = Some(low.to_array().to_vec());
        self.accessors[index].max = Some(high.to_array().to_vec());
        index
    }

    /// Adds vectors such as normals; the index of their accessor.
    pub fn vec3(&mut self, values: &[Vec3]) -> usize {
        self.floats(values.iter().flat_map(|v| v.to_array()), values.len(), "VEC3")
    }

    /// Adds texture coordinates; the index of their accessor.
    pub fn vec2(&mut self, values: &[Vec2]) -> usize {
        self.floats(values.iter().flat_map(|v| v.to_array()), values.len(), "VEC2")
    }

    /// Adds tangents; the index of their accessor.
    pub fn vec4(&mut self, values: &[Vec4]) -> usize {
        self.floats(values.iter().flat_map(|v| v.to_array()), values.len(), "VEC4")
    }

    /// Adds rising times of keys, seconds; the index of their accessor.
    pub fn times(&mut self, values: &[f32]) -> usize {
        let index = self.plain(values.iter().copied(), values.len(), "SCALAR");
        self.accessors[index].min = values.first().map(|first| vec![*first]);
        self.accessors[index].max = values.last().map(|last| vec![*last]);
        index
    }

    /// Adds rotations of keys; the index of their accessor.
    pub fn turns(&mut self, values: &[Quat]) -> usize {
        self.plain(values.iter().flat_map(|q| q.to_array()), values.len(), "VEC4")
    }

    /// Adds positions of keys; the index of their accessor.
    pub fn moves(&mut self, values: &[Vec3]) -> usize {
        self.plain(values.iter().flat_map(|v| v.to_array()), values.len(), "VEC3")
    }

    /// Adds vertex indices, two bytes each where they fit; the index of their accessor.
    pub fn indices(&mut self, triangles: &[[u32; 3]], vertices: usize) -> usize {
        let short = vertices < usize::from(u16::MAX);
        let flat = triangles.iter().flatten();
        let data: Vec<u8> = if short {
            flat.flat_map(|i| (*i as u16).to_le_bytes()).collect()
        } else {
            flat.flat_map(|i| i.to_le_bytes()).collect()
        };
        let view = self.view(&data, Some(ELEMENT_ARRAY_BUFFER));
        let component_type = if short { UNSIGNED_SHORT } else { UNSIGNED_INT };
        self.accessor(view, component_type, triangles.len() * 3, "SCALAR")
    }

    /// Numbers of vertices.
    fn floats(&mut self, values: impl Iterator<Item = f32>, count: usize, kind: &'static str) -> usize {
        self.numbers(values, count, kind, Some(ARRAY_BUFFER))
    }

    /// Numbers that a graphics card does not see.
    fn plain(&mut self, values: impl Iterator<Item = f32>, count: usize, kind: &'static str) -> usize {
        self.numbers(values, count, kind, None)
    }

    fn numbers(
        &mut self,
        values: impl Iterator<Item = f32>,
        count: usize,
        kind: &'static str,
        target: Option<u32>,
    ) -> usize {
        let data: Vec<u8> = values.flat_map(f32::to_le_bytes).collect();
        let view = self.view(&data, target);
        self.accessor(view, FLOAT, count, kind)
    }

    fn accessor(
        &mut self,
        buffer_view: usize,
        component_type: u32,
        count: usize,
        kind: &'static str,
    ) -> usize {
        self.accessors.push(Accessor { buffer_view, component_type, count, kind, min: None, max: None });
        self.accessors.len() - 1
    }
}

//! Laid stone: courses of hewn blocks around a dark core, and arches of wedge stones.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude};
use crate::num::Stream;
use crate::num::math::{asin, cos, sin, tan};

/// A pier or wall of `size` metres standing on y = 0, of hewn blocks about `block` metres long. No two
/// are alike; joints are broken from course to course, faces stay within the size.
pub fn courses(size: Vec3, block: f32, random: &mut Stream) -> TriMesh {
    let rows = (size.y / (block * 0.55)).round().max(1.0) as usize;
    let mut stones = Vec::new();
    let heights = splits(size.y, rows, 0.18, random);
    for row in 0..rows {
        let (low, high) = (heights[row], heights[row + 1]);
        let columns = (size.x / block + if row % 2 == 0 { 0.15 } else { -0.15 }).round().max(1.0) as usize;
        let columns = if columns == 1 && row % 2 == 1 && size.x > block * 0.9 { 2 } else { columns };
        let layers = (size.z / (block * 1.6)).round().max(1.0) as usize;
        let xs = splits(size.x, columns, 0.3, random);
        let zs = splits(size.z, layers, 0.2, random);
        for (i, j) in (0..columns).flat_map(|i| (0..layers).map(move |j| (i, j))) {
            let hidden = i > 0 && i + 1 < columns && j > 0 && j + 1 < layers && row + 1 < rows;
            if hidden {
                continue;
            }
            let from = Vec3::new(xs[i] - size.x * 0.5, low, zs[j] - size.z * 0.5);
            let to = Vec3::new(xs[i + 1] - size.x * 0.5, high, zs[j + 1] - size.z * 0.5);
            stones.push(stone(from, to, size * 0.5, random));
        }
    }
    TriMesh::merged(stones)
}

/// One block between two corners, its outer faces drawn back a little by chance.
fn stone(from: Vec3, to: Vec3, half: Vec3, random: &mut Stream) -> TriMesh {
    let joint = 0.004;
    let rough = |at: f32, limit: f32, random: &mut Stream| {
        if (at.abs() - limit).abs() < 1e-4 { random.range(0.0, 0.012) } else { joint }
    };
    let (x0, x1) = (from.x + rough(from.x, half.x, random), to.x - rough(to.x, half.x, random));
    let (z0, z1) = (from.z + rough(from.z, half.z, random), to.z - rough(to.z, half.z, random));
    let (y0, y1) = (from.y + joint * if from.y > 0.0 { 1.0 } else { 0.0 }, to.y - joint);
    let size = Vec3::new(x1 - x0, y1 - y0, z1 - z0).max(Vec3::splat(0.01));
    bevel_box(size, random.range(0.009, 0.016)).uv_moved(Vec2::new(random.unit(), random.unit()) * 4.0).at(
        (x0 + x1) * 0.5,
        (y0 + y1) * 0.5,
        (z0 + z1) * 0.5,
    )
}

/// `count` + 1 stations from 0 to `length`, unevenly spaced by up to `uneven` of a piece.
fn splits(length: f32, count: usize, uneven: f32, random: &mut Stream) -> Vec<f32> {
    let step = length / count as f32;
    (0..=count)
        .map(|i| {
            let shift = if i == 0 || i == count { 0.0 } else { random.signed() * uneven * step };
            step * i as f32 + shift
        })
        .collect()
}

/// A joint that leaves the masonry this close to a corner leaves it there, metres.
const CORNER_M: f32 = 0.03;

/// A flat-topped arch seen from the front (XY plane, centred on x = 0).
#[derive(Clone, Copy, Debug)]
pub struct Arch {
    /// Clear width, metres.
    pub opening: f32,
    /// Height of the springing line, metres.
    pub spring: f32,
    /// Rise of the arch above it, metres.
    pub rise: f32,
    /// Full width and top of the masonry, metres.
    pub width: f32,
    /// Height of the flat top, metres.
    pub top: f32,
}

impl Arch {
    /// Its wedge stones, `count` of them (odd: one is the keystone, which stands proud), `depth` thick about z = 0.
    pub fn stones(&self, count: usize, depth: f32, random: &mut Stream) -> TriMesh {
        let half = self.opening * 0.5;
        let radius = (half * half + self.rise * self.rise) / (2.0 * self.rise);
        let center = self.spring + self.rise - radius;
        let widest = asin(half / radius);
        let at_arc = |angle: f32| Vec2::new(sin(angle) * radius, center + cos(angle) * radius);
        let limit = self.width * 0.5;
        // Where a joint leaves the masonry, moved on by `shift`: at the top, at a side, or right in the corner.
        let end = |angle: f32, shift: f32| {
            let x = tan(angle) * (self.top - center);
            let y = center + limit / tan(angle).abs().max(1e-6);
            if x.abs() < limit - CORNER_M {
                Vec2::new(x + shift, self.top)
            } else if y < self.top - CORNER_M {
                Vec2::new(limit * x.signum(), y - shift * x.signum())
            } else {
                Vec2::new(limit * x.signum(), self.top)
            }
        };
        let mut stones = Vec::new();
        let gap = 0.003;
        for i in 0..count {
            let (a, b) = (i as f32 / count as f32, (i + 1) as f32 / count as f32);
            let (a, b) = (widest * (2.0 * a - 1.0), widest * (2.0 * b - 1.0));
            let g = Vec2::new(gap, 0.0);
            let (left, right) = (end(a, gap), end(b, -gap));
            let mut outline = vec![at_arc(a) + g, at_arc((a + b) * 0.5), at_arc(b) - g, right];
            // A stone that reaches the top and a side has the corner between them.
            let is_corner = |from: Vec2, to: Vec2| from.y < self.top && (to.y >= self.top || to.x != from.x);
            outline.extend(is_corner(right, left).then_some(Vec2::new(right.x, self.top)));
            outline.extend(is_corner(left, right).then_some(Vec2::new(left.x, self.top)));
            outline.push(left);
            let key = i * 2 + 1 == count;
            let thick = depth - if key { 0.0 } else { random.range(0.018, 0.03) };
            stones.push(wedge(&outline, thick, depth, random));
        }
        for side in [-1.0, 1.0] {
            let last = end(widest * side, gap * side);
            let mut outline =
                vec![Vec2::new(side * (half + gap), self.spring), Vec2::new(side * limit, self.spring)];
            outline.extend((last.y >= self.top).then_some(Vec2::new(side * limit, self.top)));
            outline.push(last);
            if side < 0.0 {
                outline.reverse();
            }
            stones.push(wedge(&outline, depth - random.range(0.018, 0.03), depth, random));
        }
        TriMesh::merged(stones)
    }
}

fn wedge(outline: &[Vec2], thick: f32, depth: f32, random: &mut Stream) -> TriMesh {
    extrude(outline, thick, 0.01).uv_moved(Vec2::new(random.unit(), random.unit()) * 4.0).at(
        0.0,
        0.0,
        (thick - depth) * 0.5,
    )
}

//! The pointed arch: two orders of voussoirs on clustered shafts, under a finial.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, lathe, profile, sphere};
use crate::num::Stream;
use crate::num::math::{acos, on_circle};
use crate::props::{Args, Shape};

/// One order of an arch: outer radius, thickness of its ring, depth (metres), stones in each half.
struct Order {
    far: f32,
    ring: f32,
    deep: f32,
    stones: usize,
}

/// Fills the size of `args` with a gothic arch.
pub fn build(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stones");
    let ring = (size.x * 0.13).min(0.36);
    let outer = size.x * 0.5 - 0.05;
    let finial = size.y * 0.1;
    let spring = (size.y - finial - outer * 1.45).max(size.y * 0.4);
    let rise = size.y - finial - spring;
    let deep = size.z - 0.08;
    for side in [-1.0, 1.0] {
        pier(shape, side, [outer, ring, spring, deep], size.z, &mut draw);
    }
    // Struck for a rise of 1.45 half widths from centres beyond the axis, then stretched to the rise there is.
    let beyond = outer * (1.45 * 1.45 - 1.0) * 0.5;
    let (far, flat) = (outer + beyond, rise / (outer * 1.45));
    let curve = [beyond, spring, flat];
    voussoirs(shape, &Order { far, ring, deep, stones: 9 }, curve, &mut draw);
    let inner = Order { far: far - ring + 0.006, ring: ring * 0.42, deep: deep * 0.56, stones: 9 };
    voussoirs(shape, &inner, curve, &mut draw);
    crown(shape, Vec3::Y * (spring + rise), finial, ring);
}

fn pier(shape: &mut Shape, side: f32, [outer, ring, spring, deep]: [f32; 4], z: f32, draw: &mut Stream) {
    let x = side * (outer - ring * 0.5);
    let mut put = |mesh: TriMesh, x: f32, y: f32, z: f32| {
        let shift = Vec2::new(draw.unit(), draw.unit()) * 3.0;
        shape.add("piers", "stone", mesh.uv_moved(shift).at(x, y, z));
    };
    put(bevel_box(Vec3::new(ring + 0.1, 0.16, z), 0.025), x, 0.08, 0.0);
    put(bevel_box(Vec3::new(ring + 0.05, 0.1, z - 0.03), 0.03), x, 0.205, 0.0);
    let courses = ((spring - 0.35) / 0.34).round().max(1.0) as usize;
    let tall = (spring - 0.35) / courses as f32;
    for i in 0..courses {
        let y = 0.25 + tall * (i as f32 + 0.5);
        put(bevel_box(Vec3::new(ring, tall - 0.004, deep), 0.014), x, y, 0.0);
    }
    put(bevel_box(Vec3::new(ring + 0.08, 0.1, z - 0.01), 0.03), x, spring - 0.05, 0.0);
    // Three shafts stand before the inner face and carry the inner order.
    let r = ring * 0.2;
    let face = outer - ring - r * 0.9;
    for share in [-0.2, 0.0, 0.2] {
        let (x, z) = (side * face, deep * share * 1.1);
        let foot = [(0.0, 0.0), (1.5, 0.0), (1.5, 0.5), (1.15, 0.8), (1.3, 1.2), (1.0, 1.6), (0.0, 1.6)];
        put(lathe(&profile(&foot.map(|(k, y)| (k * r, y * r))), 16, 0.6), x, 0.16, z);
        put(cylinder(r * 0.9, spring - 0.16 - r * 4.0, 16, 0.0), x, 0.16 + r * 1.5, z);
        let head = [(0.0, 0.0), (1.1, 0.0), (1.1, 0.3), (0.92, 0.5), (1.5, 2.2), (1.5, 2.6), (0.0, 2.6)];
        put(lathe(&profile(&head.map(|(k, y)| (k * r, y * r))), 16, 0.6), x, spring - r * 2.6, z);
    }
}

/// Both halves of a pointed ring: each is struck from a centre beyond the axis.
fn voussoirs(shape: &mut Shape, order: &Order, [beyond, spring, flat]: [f32; 3], draw: &mut Stream) {
    let Order { far, ring, deep, stones } = *order;
    let (top_out, top_in) = (acos(beyond / far), acos(beyond / (far - ring)));
    for side in [-1.0, 1.0] {
        for i in 0..stones {
            let at = |r: f32, share: f32, top: f32| {
                let p = on_circle(share * top) * r;
                Vec2::new((p.x - beyond).max(0.0), p.y * flat)
            };
            let gap = 0.004;
            let (a, b) = (i as f32 / stones as f32 + gap, (i as f32 + 1.0) / stones as f32 - gap);
            let b = if i + 1 == stones { 1.0 } else { b };
            let wedge = [
                at(far - ring, a, top_in),
                at(far, a, top_out),
                at(far, (a + b) * 0.5, top_out),
                at(far, b, top_out),
                at(far - ring, b, top_in),
                at(far - ring, (a + b) * 0.5, top_in),
            ];
            let wedge = if side > 0.0 {
                wedge.to_vec()
            } else {
                wedge.iter().rev().map(|p| Vec2::new(-p.x, p.y)).collect()
            };
            let stone = extrude(&wedge, deep - draw.unit() * 0.012, 0.012);
            let stone = stone.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 3.0);
            shape.add("arch", "stone", stone.at(0.0, spring, 0.0));
        }
    }
}

/// A stem with a knop, four leaves and a bud on the point of the arch.
fn crown(shape: &mut Shape, at: Vec3, tall: f32, ring: f32) {
    let r = ring * 0.2;
    let stem = [(0.0, -0.25), (0.8, -0.25), (0.7, 0.35), (1.1, 0.42), (0.6, 0.5), (0.5, 0.9), (0.0, 0.9)];
    let stem = stem.map(|(k, y)| (k * r, y * tall));
    shape.add("finial", "stone", lathe(&profile(&stem), 14, 0.7).moved(at));
    for i in 0..4 {
        let out = on_circle(std::f32::consts::FRAC_PI_2 * i as f32) * r * 1.05;
        let leaf = sphere(r * 0.75, 2).stretched(Vec3::new(1.0, 1.25, 1.0));
        shape.add("finial", "stone", leaf.moved(at + Vec3::new(out.x, tall * 0.66, out.y)));
    }
    let bud = sphere(r * 0.8, 2);
    shape.add("finial", "stone", bud.moved(at + Vec3::Y * (tall - r * 0.8)));
}

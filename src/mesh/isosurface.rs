//! A skin over any field of signed distances.

use fast_surface_nets::ndshape::{RuntimeShape, Shape};
use fast_surface_nets::{SurfaceNetsBuffer, surface_nets};
use glam::{Vec2, Vec3};

use super::{Bounds, TriMesh, box_project_faces};

/// More cells than this are made larger instead.
const MOST_CELLS: f32 = 4e6;

/// Samples along each side of the blocks that are asked for at once.
const BLOCK: u32 = 4;

/// The surface where `distance` (metres, below zero inside) is zero within `bounds`, in cells of `cell_m`
/// metres (surface nets, Gibson 1998): about two triangles for each cell the surface crosses. Vertices are
/// drawn onto the surface and normals follow its gradient; texture coordinates are projected along the
/// axes. Details under two cells are lost. Empty where nothing crosses zero, or a measure is no number.
pub fn isosurface(bounds: Bounds, cell_m: f32, distance: impl Fn(Vec3) -> f32) -> TriMesh {
    isosurface_of(bounds, cell_m, |_, _| &distance)
}

/// As [`isosurface()`], for a field that is cheaper to ask about a small region: `near` gives the field as it is
/// within a number of metres of a place.
pub fn isosurface_of<F: Fn(Vec3) -> f32>(
    bounds: Bounds,
    cell_m: f32,
    near: impl Fn(Vec3, f32) -> F,
) -> TriMesh {
    let size = bounds.size();
    let measures_fit = bounds.min.is_finite() && size.is_finite() && size.min_element() > 0.0;
    if !measures_fit || cell_m <= 0.0 || !cell_m.is_finite() {
        return TriMesh::default();
    }
    let mut cell = cell_m.max(size.max_element() / 1000.0);
    let cells = |cell: f32| (size / cell).ceil() + Vec3::splat(5.0);
    while cells(cell).element_product() > MOST_CELLS {
        cell *= 1.1;
    }
    let counts = cells(cell).as_uvec3().to_array();
    let shape = RuntimeShape::<u32, 3>::new(counts);
    let low = bounds.center() - Vec3::from_array(counts.map(|c| (c - 1) as f32)) * (cell * 0.5);
    let at = |corner: [u32; 3]| low + Vec3::from_array(corner.map(|c| c as f32)) * cell;
    let mut field = vec![0.0; shape.size() as usize];
    for block in corners(counts.map(|c| c.div_ceil(BLOCK))) {
        let from = block.map(|b| b * BLOCK);
        let half = (BLOCK - 1) as f32 * 0.5;
        let part = near(at(from) + Vec3::splat(half * cell), half * cell * 3_f32.sqrt());
        for within in corners([BLOCK; 3]) {
            let corner: [u32; 3] = std::array::from_fn(|axis| from[axis] + within[axis]);
            if (0..3).any(|axis| corner[axis] >= counts[axis]) {
                continue;
            }
            // The outermost layer is outside, so that every mesh is closed; two of them at the far sides,
            // since nets leave the last one to the next block. A value of exactly zero would
            // let two vertices fall together.
            let is_rim = (0..3).any(|axis| corner[axis] == 0 || corner[axis] + 2 >= counts[axis]);
            let d = part(at(corner)) / cell;
            let d = if d.is_nan() || (is_rim && d < 0.5) { 0.5 } else { d.clamp(-8.0, 8.0) };
            let d = if d.abs() < 0.02 { if d < 0.0 { -0.02 } else { 0.02 } } else { d };
            field[shape.linearize(corner) as usize] = d;
        }
    }
    let mut net = SurfaceNetsBuffer::default();
    surface_nets(&field, &shape, [0; 3], counts.map(|c| c - 1), &mut net);

    let mut mesh = TriMesh::default();
    for p in &net.positions {
        let start = low + Vec3::from_array(*p) * cell;
        let part = near(start, cell);
        let drawn = drawn_onto(start, cell, &part);
        let normal = gradient(drawn, cell * 0.1, &part).normalize_or(Vec3::Y);
        mesh.vertex(drawn, normal, Vec2::ZERO);
    }
    mesh.triangles = net.indices.chunks_exact(3).map(|t| [t[0], t[1], t[2]]).collect();
    // Where that turned a triangle over, its corners go back to where the net had them.
    let turned = mesh.triangles.iter().filter(|t| {
        let [a, b, c] = mesh.corners(**t);
        let mean: Vec3 = t.iter().map(|i| mesh.normals[*i as usize]).sum();
        (b - a).cross(c - a).dot(mean) <= 0.0
    });
    for i in turned.flatten().copied().collect::<Vec<u32>>() {
        mesh.positions[i as usize] = low + Vec3::from_array(net.positions[i as usize]) * cell;
    }
    box_project_faces(&mesh)
}

/// Every place of a grid of `counts`.
fn corners(counts: [u32; 3]) -> impl Iterator<Item = [u32; 3]> {
    let shape = RuntimeShape::<u32, 3>::new(counts);
    (0..shape.size()).map(move |i| shape.delinearize(i))
}

/// Two careful Newton steps, at most a quarter of a cell away in all so that no triangle turns over.
fn drawn_onto(start: Vec3, cell: f32, distance: &impl Fn(Vec3) -> f32) -> Vec3 {
    let mut p = start;
    for _ in 0..2 {
        let slope = gradient(p, cell * 0.1, distance);
        let steepness = slope.length_squared();
        if steepness > 1e-3 {
            p -= slope * (distance(p) / steepness);
        }
    }
    let moved = (p - start).clamp_length_max(cell * 0.25);
    if moved.is_finite() { start + moved } else { start }
}

/// Central differences over `step` metres.
fn gradient(p: Vec3, step: f32, distance: &impl Fn(Vec3) -> f32) -> Vec3 {
    let along = |axis: Vec3| (distance(p + axis * step) - distance(p - axis * step)) / (2.0 * step);
    Vec3::new(along(Vec3::X), along(Vec3::Y), along(Vec3::Z))
}

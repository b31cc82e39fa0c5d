//! Few convex bodies in place of a mesh, for colliders.

use glam::{Vec2, Vec3};
use parry3d::transformation::try_convex_hull;
use parry3d::transformation::vhacd::{VHACD, VHACDParameters};

use super::topology::Topology;
use super::{TriMesh, bevel_box, leaks, volume_m3, weld};

/// A hull this much larger than its piece is close enough.
const CLOSE: f64 = 1.08;
/// Pieces flatter than this are no bodies, metres.
const THIN_M: f32 = 1e-4;

/// Convex bodies that together cover `mesh`, at most `most` (≥ 1) of them, as closed meshes with flat
/// normals (texture coordinates are 0). Connected pieces that are nearly convex become their hull; the
/// others are cut up (VHACD, Mamou 2016, 32 voxels a side, so true to 1/64 of the piece). When that makes
/// too many, those that grow least by it are joined. Empty for a mesh without volume.
pub fn convex_parts(mesh: &TriMesh, most: usize) -> Vec<TriMesh> {
    if !mesh.is_sound() {
        return Vec::new();
    }
    let mut parts: Vec<TriMesh> = pieces(mesh).iter().flat_map(|piece| cut_up(piece, most.max(1))).collect();
    while parts.len() > most.max(1) {
        let Some((a, b, joint)) = cheapest_join(&parts) else { break };
        parts[a] = joint;
        parts.remove(b);
    }
    parts
}

/// The convex hull of points in space as a closed mesh with flat normals; none where they span no volume.
/// Points within about a hundredth of its extent may lie outside it.
pub fn hull_of_points(points: &[Vec3]) -> Option<TriMesh> {
    let first = *points.first()?;
    let (low, high) = points.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)));
    if !points.iter().all(|p| p.is_finite()) || (high - low).min_element() < THIN_M {
        return None;
    }
    let (corners, triangles) = try_convex_hull(points).ok()?;
    let mut hull = TriMesh::default();
    for t in triangles {
        let [a, b, c] = t.map(|i| corners[i as usize]);
        let normal = (b - a).cross(c - a).normalize_or(Vec3::Y);
        let ids = [a, b, c].map(|p| hull.vertex(p, normal, Vec2::ZERO));
        hull.triangles.push(ids);
    }
    weld::identical(&mut hull);
    // Rounding can tear the hull of a sliver: the box around it is convex too.
    Some(if leaks(&hull).is_watertight() {
        hull
    } else {
        bevel_box(high - low, 0.0).moved((high + low) * 0.5)
    })
}

/// The connected pieces of a sound mesh, in the order their triangles appear.
pub fn pieces(mesh: &TriMesh) -> Vec<TriMesh> {
    parted(mesh, &Topology::of(mesh).pieces())
}

/// As [`pieces`], but what touches in a single point only is two pieces.
pub fn flaps(mesh: &TriMesh) -> Vec<TriMesh> {
    parted(mesh, &Topology::of(mesh).flaps())
}

fn parted(mesh: &TriMesh, numbers: &[usize]) -> Vec<TriMesh> {
    let mut triangles: Vec<Vec<[u32; 3]>> = vec![Vec::new(); numbers.iter().max().map_or(0, |n| n + 1)];
    mesh.triangles.iter().zip(numbers).for_each(|(t, n)| triangles[*n].push(*t));
    let mut ids = vec![u32::MAX; mesh.positions.len()];
    triangles.into_iter().map(|triangles| weld::part(mesh, &triangles, &mut ids)).collect()
}

fn cut_up(piece: &TriMesh, most: usize) -> Vec<TriMesh> {
    let Some(hull) = hull_of_points(&piece.positions) else { return Vec::new() };
    let Some(bounds) = piece.bounds() else { return Vec::new() };
    if most == 1 || volume_m3(&hull) <= volume_m3(piece) * CLOSE {
        return vec![hull];
    }
    let settings = VHACDParameters {
        resolution: 32,
        max_convex_hulls: most.min(32) as u32,
        concavity: 0.02,
        ..VHACDParameters::default()
    };
    let cut = VHACD::decompose(&settings, &piece.positions, &piece.triangles, false);
    let mut parts = Vec::new();
    for voxels in cut.voxel_parts() {
        let mut points = Vec::new();
        for voxel in voxels.voxels() {
            let middle = voxels.get_voxel_point(voxel);
            for corner in 0..8 {
                let sign = [1, 2, 4].map(|bit| if corner & bit == 0 { -0.5 } else { 0.5 });
                // Voxels reach over the surface by up to a half: not over the outermost points, though.
                points.push((middle + Vec3::from_array(sign) * voxels.scale).clamp(bounds.min, bounds.max));
            }
        }
        parts.extend(hull_of_points(&points));
    }
    cover(&mut parts, &piece.positions);
    if parts.is_empty() { vec![hull] } else { parts }
}

/// Widens the nearest part for every point that lies in none: voxels are coarse.
fn cover(parts: &mut [TriMesh], points: &[Vec3]) {
    let mut bare: Vec<Vec<Vec3>> = vec![Vec::new(); parts.len()];
    for p in points {
        let beyond = |part: &TriMesh| {
            let planes = part.triangles.iter().map(|t| {
                let i = t[0] as usize;
                part.normals[i].dot(*p - part.positions[i])
            });
            planes.fold(f32::MIN, f32::max)
        };
        let nearest = parts.iter().map(beyond).enumerate().min_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((part, _)) = nearest.filter(|(_, beyond)| *beyond > THIN_M) {
            bare[part].push(*p);
        }
    }
    for (part, more) in parts.iter_mut().zip(bare).filter(|(_, more)| !more.is_empty()) {
        if let Some(wider) = hull_of_points(&[&part.positions[..], &more[..]].concat()) {
            *part = wider;
        }
    }
}

fn cheapest_join(parts: &[TriMesh]) -> Option<(usize, usize, TriMesh)> {
    let volumes: Vec<f64> = parts.iter().map(volume_m3).collect();
    let mut best: Option<(f64, usize, usize, TriMesh)> = None;
    for a in 0..parts.len() {
        for b in a + 1..parts.len() {
            let points = [&parts[a].positions[..], &parts[b].positions[..]].concat();
            let Some(joint) = hull_of_points(&points) else { continue };
            let growth = volume_m3(&joint) - volumes[a] - volumes[b];
            if best.as_ref().is_none_or(|(least, ..)| growth < *least) {
                best = Some((growth, a, b, joint));
            }
        }
    }
    best.map(|(_, a, b, joint)| (a, b, joint))
}

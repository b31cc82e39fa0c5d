//! Leaves and blades: small folded cards, visible from both sides.

use glam::{Vec2, Vec3};

use crate::mesh::TriMesh;

/// One leaf: where it is attached and how it lies. Metres.
#[derive(Clone, Copy)]
pub struct Leaf {
    /// Where the stalk meets the twig.
    pub base: Vec3,
    /// Unit direction it points in.
    pub along: Vec3,
    /// Unit direction its face looks to, about.
    pub face: Vec3,
    /// Length, metres.
    pub length: f32,
    /// Width where it is widest, metres.
    pub width: f32,
    /// How far its tip hangs, as a share of its length.
    pub droop: f32,
    /// Outward direction of the whole crown here, which its shading follows; zero for its own.
    pub light: Vec3,
}

/// Adds the leaf to a mesh: four triangles, folded along the midrib.
pub fn add_leaf(mesh: &mut TriMesh, leaf: &Leaf, uv: Vec2) {
    let across = leaf.along.cross(leaf.face).normalize_or(leaf.along.any_orthonormal_vector());
    let face = across.cross(leaf.along);
    let middle = leaf.base + leaf.along * leaf.length * 0.45 - face * leaf.droop * leaf.length * 0.2;
    let tip = leaf.base + leaf.along * leaf.length - face * leaf.droop * leaf.length;
    let lift = face * leaf.width * 0.16;
    let (left, right) =
        (middle - across * leaf.width * 0.5 + lift, middle + across * leaf.width * 0.5 + lift);
    let points = [leaf.base, right, tip, left];
    let half = leaf.width * 0.5;
    let flat = [
        Vec2::ZERO,
        Vec2::new(leaf.length * 0.45, half),
        Vec2::new(leaf.length, 0.0),
        Vec2::new(leaf.length * 0.45, -half),
    ];
    let own = [face, (face + across * 0.5).normalize(), face, (face - across * 0.5).normalize()];
    // The lifted sides make the four points a thin wedge: the upper face folds across, the lower one
    // along the midrib, and both share their rim.
    for side in [1.0, -1.0] {
        let ids: [u32; 4] = std::array::from_fn(|i| {
            let shading = leaf.light * 1.5 + own[i] * side * if leaf.light == Vec3::ZERO { 1.0 } else { 0.7 };
            mesh.vertex(points[i], shading.normalize_or(Vec3::Y), uv + flat[i])
        });
        let [base, right, tip, left] = ids;
        if side > 0.0 {
            mesh.triangles.extend([[base, right, left], [left, right, tip]]);
        } else {
            mesh.triangles.extend([[base, tip, right], [base, left, tip]]);
        }
    }
}

/// Adds a long closed blade along a path, ridged above and pointed at its end: grass, ferns, palm leaves. `widths`
/// gives full widths in metres along the path (0..1); `face` is where its upper side looks to.
pub fn add_blade(mesh: &mut TriMesh, path: &[Vec3], face: Vec3, widths: impl Fn(f32) -> f32, uv: Vec2) {
    let last = path.len().saturating_sub(1);
    let mut along = 0.0;
    // Columns of a row: left above, ridge, right above, left below, right below.
    let mut rows: Vec<[u32; 5]> = Vec::new();
    for i in 0..last {
        let forward = (path[i + 1] - path[i.saturating_sub(1)]).normalize_or(Vec3::Y);
        let across = forward.cross(face).normalize_or(forward.any_orthonormal_vector());
        let up = across.cross(forward);
        if i > 0 {
            along += path[i].distance(path[i - 1]);
        }
        let half = widths(i as f32 / last as f32) * 0.5;
        let mut put = |x: f32, y: f32, normal: Vec3| {
            let place = path[i] + across * x * half + up * y * half;
            mesh.vertex(place, normal.normalize_or(Vec3::Y), uv + Vec2::new(along, x * half))
        };
        let side = across * 0.4;
        rows.push([
            put(-1.0, 0.0, up - side),
            put(0.0, 0.3, up),
            put(1.0, 0.0, up + side),
            put(-1.0, 0.0, -up - side),
            put(1.0, 0.0, -up + side),
        ]);
    }
    let (Some(foot), Some(end)) = (rows.first().copied(), rows.last().copied()) else { return };
    // The foot is closed, unless the blade starts as a point.
    if mesh.positions[foot[0] as usize].distance(mesh.positions[foot[2] as usize]) > 1e-4 {
        let forward = (path[1] - path[0]).normalize_or(Vec3::Y);
        let back = [foot[2], foot[1], foot[0]]
            .map(|i| mesh.vertex(mesh.positions[i as usize], -forward, mesh.uvs[i as usize]));
        mesh.triangles.push(back);
    }
    for pair in rows.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        mesh.quad([a[0], a[1], b[1], b[0]]);
        mesh.quad([a[1], a[2], b[2], b[1]]);
        mesh.quad([a[4], a[3], b[3], b[4]]);
    }
    along += path[last].distance(path[last - 1]);
    let mut tip = |at: u32| {
        let normal = mesh.normals[at as usize];
        mesh.vertex(path[last], normal, uv + Vec2::new(along, 0.0))
    };
    let (above, below) = (tip(end[1]), tip(end[3]));
    mesh.triangles.extend([[end[0], end[1], above], [end[1], end[2], above], [end[4], end[3], below]]);
}

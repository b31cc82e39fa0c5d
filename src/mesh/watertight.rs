//! Asks whether a mesh bounds a solid: closed, wound one way, facing out.

use glam::Vec3;

use super::TriMesh;
use super::topology::{Edge, Topology, WELD_M};

/// What keeps a mesh from being a solid, after vertices at one place are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leaks {
    /// Edges of one triangle only.
    pub open_edges: usize,
    /// Edges of more than two triangles; pieces that touch along an edge have them too.
    pub crowded_edges: usize,
    /// Edges whose triangles do not run against each other.
    pub turned_edges: usize,
    /// Triangles without area.
    pub collapsed: usize,
    /// Signed volume, cubic metres: below zero when the mesh is inside out.
    pub volume_m3: f64,
}

impl Leaks {
    /// Every edge is used exactly twice, in opposite ways, and the surface faces out.
    pub fn is_watertight(&self) -> bool {
        self.is_closed() && self.crowded_edges == 0
    }

    /// As [`Leaks::is_watertight`], but pieces may touch along edges.
    pub fn is_closed(&self) -> bool {
        self.open_edges == 0 && self.turned_edges == 0 && self.volume_m3 > 0.0
    }
}

/// Counts what keeps `mesh` from being a solid. An unsound mesh counts as one open edge.
pub fn leaks(mesh: &TriMesh) -> Leaks {
    if !mesh.is_sound() {
        return Leaks { open_edges: 1, ..Leaks::default() };
    }
    let topology = Topology::of(mesh);
    let mut leaks = Leaks { volume_m3: volume_m3(mesh), ..Leaks::default() };
    for uses in topology.edges().values() {
        let total = uses.forward + uses.backward;
        leaks.open_edges += usize::from(total == 1);
        leaks.crowded_edges += usize::from(total > 2);
        leaks.turned_edges += usize::from(total > 1 && uses.forward != uses.backward);
    }
    let areas = mesh.triangles.iter().map(|t| {
        let [a, b, c] = mesh.corners(*t);
        (b - a).cross(c - a).length_squared()
    });
    leaks.collapsed = areas.filter(|doubled| *doubled <= 1e-20).count();
    leaks
}

/// Whether `mesh` bounds a solid: see [`Leaks::is_watertight`].
pub fn watertight(mesh: &TriMesh) -> bool {
    leaks(mesh).is_watertight()
}

/// The signed volume of a closed mesh, cubic metres (divergence theorem).
pub fn volume_m3(mesh: &TriMesh) -> f64 {
    let Some(bounds) = mesh.bounds() else { return 0.0 };
    let from = bounds.center().as_dvec3();
    let parts = mesh.triangles.iter().map(|t| {
        let [a, b, c] = mesh.corners(*t).map(|p| p.as_dvec3() - from);
        a.dot(b.cross(c))
    });
    parts.sum::<f64>() / 6.0
}

/// How many places lie inside an open edge of another triangle: cracks that show as flickering dots.
/// Whole edges that meet nothing are counted by [`leaks`].
pub fn t_junctions(mesh: &TriMesh) -> usize {
    if !mesh.is_sound() {
        return 0;
    }
    let topology = Topology::of(mesh);
    let open: Vec<Edge> = topology
        .edges()
        .into_iter()
        .filter(|(_, uses)| uses.forward + uses.backward == 1)
        .map(|(edge, _)| edge)
        .collect();
    let mut ends: Vec<u32> = open.iter().flatten().copied().collect();
    ends.sort_unstable();
    ends.dedup();
    ends.sort_by(|a, b| topology.points[*a as usize].x.total_cmp(&topology.points[*b as usize].x));
    let mut found = vec![false; topology.points.len()];
    for edge in &open {
        let [a, b] = edge.map(|i| topology.points[i as usize]);
        let first = ends.partition_point(|i| topology.points[*i as usize].x < a.x.min(b.x) - WELD_M);
        for id in &ends[first..] {
            let p = topology.points[*id as usize];
            if p.x > a.x.max(b.x) + WELD_M {
                break;
            }
            found[*id as usize] |= !edge.contains(id) && lies_inside(p, a, b);
        }
    }
    found.iter().filter(|is_on_edge| **is_on_edge).count()
}

fn lies_inside(p: Vec3, a: Vec3, b: Vec3) -> bool {
    let along = b - a;
    let t = (p - a).dot(along) / along.length_squared();
    t > 0.0 && t < 1.0 && p.distance(a + along * t) <= WELD_M * 2.0
}

//! Triangulates the flat regions of a solid anew, so that only its shape decides how it is cut into triangles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use glam::{DVec3, Vec2, Vec3};
use spade::{ConstrainedDelaunayTriangulation, Point2, Triangulation};

use super::TriMesh;
use super::topology::Topology;

/// Triangles of the same plane, however they cut it up, become the constrained Delaunay triangulation of the
/// same outline; vertices in the middle of a straight edge between two planes go. `planes` has a number for
/// each triangle. None when an outline crosses itself.
pub fn retriangulated(points: &[Vec3], triangles: &[[u32; 3]], planes: &[u32]) -> Option<TriMesh> {
    // Numbered by where they are, not by the order they come in.
    let mut order: Vec<usize> = (0..points.len()).collect();
    let key = |i: usize| (points[i] + Vec3::ZERO).to_array();
    order.sort_by(|a, b| {
        let (a, b) = (key(*a), key(*b));
        a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])).then(a[2].total_cmp(&b[2]))
    });
    let mut sorted = TriMesh::default();
    let mut rank = vec![0; points.len()];
    for i in order {
        rank[i] = sorted.vertex(points[i] + Vec3::ZERO, Vec3::Y, Vec2::ZERO);
    }
    let topology = Topology::of(&sorted);
    let place = |i: u32| topology.place[rank[i as usize] as usize];
    let mut outlines = Outlines::default();
    for (t, plane) in triangles.iter().zip(planes) {
        let t = t.map(place);
        (0..3).for_each(|i| outlines.add(*plane, t[i], t[(i + 1) % 3]));
    }
    outlines.straighten(&topology.points);
    let mut out = TriMesh::default();
    for p in &topology.points {
        out.vertex(*p, Vec3::Y, Vec2::ZERO);
    }
    for edges in outlines.by_plane()?.values() {
        out.triangles.extend(filled(&topology.points, edges)?);
    }
    Some(super::weld::used(&out))
}

/// How often each plane's triangles run along an edge, from the lower to the higher place, less the way back.
#[derive(Default)]
struct Outlines(BTreeMap<[u32; 2], BTreeMap<u32, i32>>);

impl Outlines {
    fn add(&mut self, plane: u32, a: u32, b: u32) {
        if a == b {
            return;
        }
        let nets = self.0.entry([a.min(b), a.max(b)]).or_default();
        let net = nets.entry(plane).or_default();
        *net += if a < b { 1 } else { -1 };
        if *net == 0 {
            nets.remove(&plane);
        }
        if nets.is_empty() {
            self.0.remove(&[a.min(b), a.max(b)]);
        }
    }

    fn straighten(&mut self, points: &[Vec3]) {
        let mut near: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); points.len()];
        for [a, b] in self.0.keys() {
            near[*a as usize].insert(*b);
            near[*b as usize].insert(*a);
        }
        for v in 0..points.len() as u32 {
            let ends: Vec<u32> = near[v as usize].iter().copied().collect();
            let [u, w] = ends[..] else { continue };
            let edge = |a: u32, b: u32| [a.min(b), a.max(b)];
            let nets = |from: u32, to: u32| -> Option<BTreeMap<u32, i32>> {
                let sign = if from < to { 1 } else { -1 };
                Some(self.0.get(&edge(from, to))?.iter().map(|(plane, net)| (*plane, net * sign)).collect())
            };
            let runs_on = nets(u, v).is_some_and(|nets_u| nets_u.len() == 2 && Some(nets_u) == nets(v, w));
            let [p, a, b] = [v, u, w].map(|i| points[i as usize].as_dvec3());
            if !runs_on || near[u as usize].contains(&w) || off_line(p, a, b) > 2e-6 {
                continue;
            }
            let moved = nets(u, w).is_none().then(|| self.0.remove(&edge(u, v))).flatten();
            self.0.remove(&edge(v, w));
            for (plane, net) in moved.into_iter().flatten() {
                let net = if u < v { net } else { -net };
                let way = if (net > 0) == (u < w) { [u.min(w), u.max(w)] } else { [u.max(w), u.min(w)] };
                self.add(plane, way[0], way[1]);
            }
            near[u as usize].remove(&v);
            near[w as usize].remove(&v);
            near[u as usize].insert(w);
            near[w as usize].insert(u);
            near[v as usize].clear();
        }
    }

    /// The directed outline of every plane; none where one runs twice along an edge.
    fn by_plane(&self) -> Option<BTreeMap<u32, Vec<[u32; 2]>>> {
        let mut planes: BTreeMap<u32, Vec<[u32; 2]>> = BTreeMap::new();
        for ([a, b], nets) in &self.0 {
            for (plane, net) in nets {
                let edge = match net {
                    1 => [*a, *b],
                    -1 => [*b, *a],
                    _ => return None,
                };
                planes.entry(*plane).or_default().push(edge);
            }
        }
        Some(planes)
    }
}

fn off_line(p: DVec3, a: DVec3, b: DVec3) -> f64 {
    let along = b - a;
    let t = (p - a).dot(along) / along.length_squared().max(1e-30);
    if t > 0.0 && t < 1.0 { p.distance(a + along * t) } else { f64::INFINITY }
}

/// What a directed outline encloses, holes left open.
fn filled(points: &[Vec3], edges: &[[u32; 2]]) -> Option<Vec<[u32; 3]>> {
    let at = |i: u32| points[i as usize].as_dvec3();
    let origin = at(edges[0][0]);
    let normal: DVec3 = edges.iter().map(|[a, b]| (at(*a) - origin).cross(at(*b) - origin)).sum();
    let n = normal.abs();
    let (axis, u, v) = if n.x > n.y && n.x > n.z {
        (0, 1, 2)
    } else if n.y >= n.z {
        (1, 2, 0)
    } else {
        (2, 0, 1)
    };
    if n[axis] <= 1e-14 {
        // A sliver: its outline runs forth and back and leaves nothing to fill.
        return None;
    }
    let mut net: ConstrainedDelaunayTriangulation<Point2<f64>> = ConstrainedDelaunayTriangulation::new();
    let mut handles = BTreeMap::new();
    let mut numbers: Vec<u32> = Vec::new();
    for i in edges.iter().flatten().copied().collect::<BTreeSet<u32>>() {
        let handle = net.insert(Point2::new(at(i)[u], at(i)[v])).ok()?;
        if handle.index() != numbers.len() {
            return None;
        }
        numbers.push(i);
        handles.insert(i, handle);
    }
    for [a, b] in edges {
        let (a, b) = (handles[a], handles[b]);
        if !net.can_add_constraint(a, b) {
            return None;
        }
        net.add_constraint(a, b);
    }
    // From the outside in: every outline crossed turns outside to inside and back.
    let mut is_inside: Vec<Option<bool>> = vec![None; net.num_all_faces()];
    is_inside[net.outer_face().fix().index()] = Some(false);
    let mut queue: VecDeque<_> = net.convex_hull().map(|e| (e.rev(), false)).collect();
    while let Some((edge, from_inside)) = queue.pop_front() {
        let Some(face) = edge.face().as_inner() else { continue };
        if is_inside[face.fix().index()].is_some() {
            continue;
        }
        let inside = from_inside != edge.is_constraint_edge();
        is_inside[face.fix().index()] = Some(inside);
        queue.extend(face.adjacent_edges().iter().map(|e| (e.rev(), inside)));
    }
    let mut triangles = Vec::new();
    for face in net.inner_faces().filter(|f| is_inside[f.fix().index()] == Some(true)) {
        let [a, b, c] = face.vertices().map(|vertex| numbers[vertex.fix().index()]);
        triangles.push(if normal[axis] > 0.0 { [a, b, c] } else { [a, c, b] });
    }
    Some(triangles)
}

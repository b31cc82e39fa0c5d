//! Fewer triangles for the distance: edge collapses that keep seams, creases and outlines.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::quadric::{Quadric, Spot};
use super::topology::Topology;
use super::{TriMesh, weld};

/// How far to simplify.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Simplify {
    /// Share of the triangles to keep, 0..1. As few as the other limits allow for 0.
    pub share: f32,
    /// How far the surface may move, metres; texture and shading count a little too.
    pub max_error_m: f32,
    /// Whether vertices on open edges stay, so that neighbours still fit.
    pub lock_borders: bool,
}

/// Metres that a metre of texture shift is worth.
const UV_WORTH: f64 = 0.25;
/// Share of the mesh's diagonal that a unit of normal is worth.
const NORMAL_WORTH: f64 = 0.02;
/// Outlines and seams hold so much more than the surfaces beside them.
const RIM_WORTH: f64 = 10.0;

/// Collapses edges onto one of their ends, cheapest first (quadrics over position, texture coordinates
/// and normals; Garland & Heckbert 1998), so every vertex kept is one of the old ones. Vertices split by
/// seams or creases move along those only. Stops at the share, or when every collapse would cost more than
/// the error. The same on every machine; a mesh that is not sound comes back as it is.
pub fn simplify(mesh: &TriMesh, how: Simplify) -> TriMesh {
    let is_asked = how.share < 1.0 && how.max_error_m > 0.0;
    if !mesh.is_sound() || !is_asked {
        return mesh.clone();
    }
    let mut work = Work::new(mesh, how.lock_borders);
    let target = (mesh.triangles.len() as f64 * f64::from(how.share.max(0.0))).ceil() as usize;
    // A collapse can free another that was not allowed before: go through all until nothing moves.
    while work.live > target && work.pass(target, f64::from(how.max_error_m)) > 0 {}
    weld::used(&TriMesh { triangles: work.triangles.into_iter().flatten().collect(), ..mesh.clone() })
}

type Candidate = Reverse<(u64, u32, u32, u32, u32)>;

struct Work {
    place: Vec<u32>,
    spots: Vec<Spot>,
    quadrics: Vec<Quadric>,
    triangles: Vec<Option<[u32; 3]>>,
    around: Vec<Vec<u32>>,
    on_border: Vec<bool>,
    locked: Vec<bool>,
    stamps: Vec<u32>,
    live: usize,
}

impl Work {
    fn new(mesh: &TriMesh, lock_borders: bool) -> Work {
        let topology = Topology::of(mesh);
        let diagonal = mesh.bounds().map_or(0.0, |b| f64::from(b.size().length()));
        let spot = |i: usize| -> Spot {
            let (p, uv) = (mesh.positions[i].as_dvec3(), mesh.uvs[i].as_dvec2() * UV_WORTH);
            let n = mesh.normals[i].as_dvec3() * (diagonal * NORMAL_WORTH);
            [p.x, p.y, p.z, uv.x, uv.y, n.x, n.y, n.z]
        };
        let mut work = Work {
            spots: (0..mesh.positions.len()).map(spot).collect(),
            quadrics: vec![Quadric::default(); mesh.positions.len()],
            triangles: vec![None; mesh.triangles.len()],
            around: vec![Vec::new(); topology.points.len()],
            on_border: vec![false; topology.points.len()],
            locked: vec![false; topology.points.len()],
            stamps: vec![0; topology.points.len()],
            live: 0,
            place: topology.place.clone(),
        };
        for (index, places) in topology.spanning() {
            let t = mesh.triangles[index];
            work.triangles[index] = Some(t);
            work.live += 1;
            places.iter().for_each(|p| work.around[*p as usize].push(index as u32));
            let [a, b, c] = t.map(|i| &work.spots[i as usize]);
            let area = work.normal(t.map(|i| work.point(i))).length() * 0.5;
            let quadric = Quadric::of_triangle(a, b, c, area);
            t.iter().for_each(|i| work.quadrics[*i as usize].add(&quadric));
        }
        work.hold_rims(&topology, lock_borders);
        work
    }

    /// Marks open and crowded edges, and makes open edges and seams dear to leave.
    fn hold_rims(&mut self, topology: &Topology, lock_borders: bool) {
        let mut rims = vec![0_u32; self.around.len()];
        let mut wedges: BTreeMap<[u32; 2], BTreeSet<[u32; 2]>> = BTreeMap::new();
        for (index, places) in topology.spanning() {
            let Some(t) = self.triangles[index] else { continue };
            for i in 0..3 {
                let j = (i + 1) % 3;
                let (from, to) = if places[i] < places[j] { (i, j) } else { (j, i) };
                wedges.entry([places[from], places[to]]).or_default().insert([t[from], t[to]]);
            }
        }
        for (edge, uses) in topology.edges() {
            let total = uses.forward + uses.backward;
            let is_open = total == 1;
            for place in edge.map(|p| p as usize) {
                rims[place] += u32::from(is_open);
                self.on_border[place] |= is_open;
                self.locked[place] |= total > 2 || rims[place] > 2 || (is_open && lock_borders);
            }
            if !is_open && wedges[&edge].len() < 2 {
                continue;
            }
            for index in self.around[edge[0] as usize].clone() {
                let Some(t) = self.triangles[index as usize] else { continue };
                let ends: Vec<u32> =
                    t.into_iter().filter(|i| edge.contains(&self.place[*i as usize])).collect();
                if let [a, b] = ends[..] {
                    let along = self.point(b) - self.point(a);
                    let face = self.normal(t.map(|i| self.point(i)));
                    let side = along.cross(face).normalize_or_zero();
                    let weight = along.length_squared() * RIM_WORTH;
                    let plane = Quadric::of_plane(self.point(a).to_array(), side.to_array(), weight);
                    self.quadrics[a as usize].add(&plane);
                    self.quadrics[b as usize].add(&plane);
                }
            }
        }
    }

    fn point(&self, vertex: u32) -> glam::DVec3 {
        let s = &self.spots[vertex as usize];
        glam::DVec3::new(s[0], s[1], s[2])
    }

    fn normal(&self, [a, b, c]: [glam::DVec3; 3]) -> glam::DVec3 {
        (b - a).cross(c - a)
    }

    fn neighbours(&self, place: u32) -> BTreeSet<u32> {
        let near = self.around[place as usize].iter().filter_map(|t| self.triangles[*t as usize]);
        near.flatten().map(|v| self.place[v as usize]).filter(|p| *p != place).collect()
    }

    /// One run over all edges; returns how many collapsed.
    fn pass(&mut self, target: usize, max_error_m: f64) -> usize {
        let mut heap = BinaryHeap::new();
        for a in 0..self.around.len() as u32 {
            for b in self.neighbours(a) {
                self.offer(&mut heap, a, b, max_error_m);
            }
        }
        let mut collapsed = 0;
        while self.live > target
            && let Some(Reverse((_, a, b, stamp_a, stamp_b))) = heap.pop()
        {
            if [stamp_a, stamp_b] != [a, b].map(|p| self.stamps[p as usize]) {
                continue;
            }
            let Some((moves, _)) = self.moves(a, b) else { continue };
            self.collapse(a, b, &moves);
            collapsed += 1;
            for near in self.neighbours(b) {
                self.offer(&mut heap, b, near, max_error_m);
                self.offer(&mut heap, near, b, max_error_m);
            }
        }
        collapsed
    }

    fn offer(&self, heap: &mut BinaryHeap<Candidate>, a: u32, b: u32, max_error_m: f64) {
        if let Some((moves, cost)) = self.moves(a, b) {
            let weight: f64 = moves.keys().map(|v| self.quadrics[*v as usize].weight).sum();
            if cost <= max_error_m * max_error_m * weight.max(1e-12) {
                let [stamp_a, stamp_b] = [a, b].map(|p| self.stamps[p as usize]);
                // Costs are never negative, so their bits sort as they do.
                heap.push(Reverse((cost.to_bits(), a, b, stamp_a, stamp_b)));
            }
        }
    }

    /// Which vertex of place `b` each vertex of place `a` would become, and the cost; none where the
    /// collapse would tear a seam, change what is connected, or turn a triangle over.
    fn moves(&self, a: u32, b: u32) -> Option<(BTreeMap<u32, u32>, f64)> {
        if self.locked[a as usize] {
            return None;
        }
        let mut moves: BTreeMap<u32, u32> = BTreeMap::new();
        let corners = |t: [u32; 3], place: u32| t.into_iter().find(|v| self.place[*v as usize] == place);
        let near = || self.around[a as usize].iter().filter_map(|t| self.triangles[*t as usize]);
        let mut shared = 0;
        for t in near() {
            if let (Some(from), Some(to)) = (corners(t, a), corners(t, b)) {
                shared += 1;
                if *moves.entry(from).or_insert(to) != to {
                    return None;
                }
            }
        }
        if shared != if self.on_border[a as usize] { 1 } else { 2 }
            || self.neighbours(a).intersection(&self.neighbours(b)).count() != shared
        {
            return None;
        }
        let goal = self.point(*moves.values().next()?);
        for t in near().filter(|t| corners(*t, b).is_none()) {
            if !moves.contains_key(&corners(t, a)?) {
                return None;
            }
            let before = t.map(|v| self.point(v));
            let after = t.map(|v| if self.place[v as usize] == a { goal } else { self.point(v) });
            let (old, new) = (self.normal(before), self.normal(after));
            let longest = (0..3).map(|i| after[i].distance_squared(after[(i + 1) % 3])).fold(0.0, f64::max);
            let turned = old.dot(new) < 0.3 * old.length() * new.length();
            if turned || new.length() < 0.01 * longest || new.length_squared() < 1e-16 {
                return None;
            }
        }
        let cost = moves.iter().map(|(from, to)| {
            let spot = &self.spots[*to as usize];
            self.quadrics[*from as usize].at(spot) + self.quadrics[*to as usize].at(spot)
        });
        let cost = cost.sum();
        Some((moves, cost))
    }

    fn collapse(&mut self, a: u32, b: u32, moves: &BTreeMap<u32, u32>) {
        for (from, to) in moves {
            let quadric = std::mem::take(&mut self.quadrics[*from as usize]);
            self.quadrics[*to as usize].add(&quadric);
        }
        for index in std::mem::take(&mut self.around[a as usize]) {
            let Some(t) = self.triangles[index as usize] else { continue };
            if t.iter().any(|v| self.place[*v as usize] == b) {
                self.triangles[index as usize] = None;
                self.live -= 1;
            } else {
                self.triangles[index as usize] = Some(t.map(|v| moves.get(&v).copied().unwrap_or(v)));
                self.around[b as usize].push(index);
            }
        }
        let triangles = &self.triangles;
        self.around[b as usize].retain(|t| triangles[*t as usize].is_some());
        self.stamps[a as usize] += 1;
        self.stamps[b as usize] += 1;
    }
}

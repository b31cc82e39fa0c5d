//! Who touches whom, once vertices that seams have split count as one place.

use std::collections::BTreeMap;

use glam::Vec3;

use super::TriMesh;

/// Vertices closer than this count as one place, metres.
pub const WELD_M: f32 = 1e-5;
const CELL_M: f64 = 8e-5;

/// A mesh by its places: what is left when normals and texture coordinates are forgotten.
#[derive(Clone, Debug, Default)]
pub struct Topology {
    /// The place of each vertex of the mesh.
    pub place: Vec<u32>,
    /// Where each place lies, metres.
    pub points: Vec<Vec3>,
    /// The triangles of the mesh by places, in their order; collapsed ones name a place twice.
    pub triangles: Vec<[u32; 3]>,
}

/// The two places of an edge, the lower number first.
pub type Edge = [u32; 2];

/// How often triangles run along an edge, from its lower to its higher place and back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// From the lower to the higher place.
    pub forward: u32,
    /// From the higher to the lower.
    pub backward: u32,
}

impl Topology {
    /// Joins the vertices of a sound mesh that lie within [`WELD_M`].
    pub fn of(mesh: &TriMesh) -> Topology {
        let mut cells: BTreeMap<[i64; 3], Vec<u32>> = BTreeMap::new();
        let mut topology = Topology::default();
        for point in &mesh.positions {
            let near = cells_near(*point);
            let found = near.iter().filter_map(|cell| cells.get(cell)).flatten().copied();
            let found = found.filter(|i| topology.points[*i as usize].distance(*point) <= WELD_M).min();
            let place = found.unwrap_or_else(|| {
                topology.points.push(*point);
                let id = topology.points.len() as u32 - 1;
                cells.entry(near[0]).or_default().push(id);
                id
            });
            topology.place.push(place);
        }
        topology.triangles = mesh.triangles.iter().map(|t| t.map(|i| topology.place[i as usize])).collect();
        topology
    }

    /// The triangles that span something, with their index in the mesh.
    pub fn spanning(&self) -> impl Iterator<Item = (usize, [u32; 3])> + '_ {
        let all = self.triangles.iter().copied().enumerate();
        all.filter(|(_, [a, b, c])| a != b && b != c && c != a)
    }

    /// Every edge and how it is used.
    pub fn edges(&self) -> BTreeMap<Edge, Uses> {
        let mut edges: BTreeMap<Edge, Uses> = BTreeMap::new();
        for (_, t) in self.spanning() {
            for i in 0..3 {
                let (a, b) = (t[i], t[(i + 1) % 3]);
                let uses = edges.entry([a.min(b), a.max(b)]).or_default();
                *(if a < b { &mut uses.forward } else { &mut uses.backward }) += 1;
            }
        }
        edges
    }

    /// The number of the connected piece of each triangle, counted from 0 in the order they appear.
    pub fn pieces(&self) -> Vec<usize> {
        let mut parent: Vec<u32> = (0..self.points.len() as u32).collect();
        for t in &self.triangles {
            let roots = t.map(|i| root(&mut parent, i));
            let lowest = roots[0].min(roots[1]).min(roots[2]);
            roots.iter().for_each(|r| parent[*r as usize] = lowest);
        }
        numbered(self.triangles.iter().map(|t| root(&mut parent, t[0])))
    }

    /// As [`Topology::pieces`], but what touches in a single point only is two pieces: the petals of a flower.
    pub fn flaps(&self) -> Vec<usize> {
        let mut parent: Vec<u32> = (0..self.triangles.len() as u32).collect();
        let mut first: BTreeMap<Edge, u32> = BTreeMap::new();
        for (index, t) in self.spanning() {
            for i in 0..3 {
                let (a, b) = (t[i], t[(i + 1) % 3]);
                let other = *first.entry([a.min(b), a.max(b)]).or_insert(index as u32);
                let roots = [index as u32, other].map(|i| root(&mut parent, i));
                roots.iter().for_each(|r| parent[*r as usize] = roots[0].min(roots[1]));
            }
        }
        numbered((0..self.triangles.len() as u32).map(|i| root(&mut parent, i)))
    }
}

/// Equal roots get equal numbers, counted from 0 in the order they appear.
fn numbered(roots: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut numbers: BTreeMap<u32, usize> = BTreeMap::new();
    roots
        .map(|root| {
            let next = numbers.len();
            *numbers.entry(root).or_insert(next)
        })
        .collect()
}

fn root(parent: &mut [u32], mut i: u32) -> u32 {
    while parent[i as usize] != i {
        parent[i as usize] = parent[parent[i as usize] as usize];
        i = parent[i as usize];
    }
    i
}

/// The cell of a point first, then those that a place within [`WELD_M`] may lie in.
fn cells_near(point: Vec3) -> Vec<[i64; 3]> {
    let scaled = point.to_array().map(|c| f64::from(c) / CELL_M);
    let home = scaled.map(|c| c.floor() as i64);
    let mut near = vec![home];
    let reach = f64::from(WELD_M) * 1.01 / CELL_M;
    for axis in 0..3 {
        let within = scaled[axis] - scaled[axis].floor();
        let step = if within < reach {
            -1
        } else if within > 1.0 - reach {
            1
        } else {
            continue;
        };
        for i in 0..near.len() {
            let mut cell = near[i];
            cell[axis] = cell[axis].saturating_add(step);
            near.push(cell);
        }
    }
    near
}

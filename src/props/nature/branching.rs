//! Grows branches: joins points of a crown to a trunk along short ways (a greedy tree that balances wire
//! length against path length, after Cuntz et al. 2010), and skins them with bark.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, shade, weld};
use crate::num::math::{TAU, ln, on_circle, pow};

/// A joint of the skeleton; parents come before their children.
#[derive(Clone, Copy)]
pub struct Node {
    pub at: Vec3,
    pub parent: usize,
    pub radius: f32,
    way: f32,
}

/// One branch as a row of (point, radius).
pub type Chain = Vec<(Vec3, f32)>;

/// Joins `goals` (nearest first) to the polyline `trunk`. Only the trunk above `free_share` of its points
/// may fork. Radii follow the pipe model from `tip` at the ends to `root` at the foot, metres.
pub fn wire(trunk: &[Vec3], free_share: f32, goals: &[Vec3], tip: f32, root: f32) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for (i, at) in trunk.iter().enumerate() {
        let parent = i.saturating_sub(1);
        let way = if i == 0 { 0.0 } else { nodes[parent].way + at.distance(nodes[parent].at) };
        nodes.push(Node { at: *at, parent, radius: 0.0, way });
    }
    let first_fork = (trunk.len() as f32 * free_share) as usize;
    let mut order: Vec<Vec3> = goals.to_vec();
    let fork = trunk[first_fork.min(trunk.len() - 1)];
    order.sort_by(|a, b| a.distance(fork).total_cmp(&b.distance(fork)));
    for goal in order {
        let cost = |n: &Node| {
            let to = goal - n.at;
            let from = n.at - nodes[n.parent].at;
            let back = (-to.normalize_or_zero().dot(from.normalize_or_zero())).max(0.0);
            to.length() * (1.0 + back) + 0.35 * n.way
        };
        let Some((near, _)) = nodes
            .iter()
            .enumerate()
            .skip(first_fork)
            .map(|(i, n)| (i, cost(n)))
            .min_by(|a, b| a.1.total_cmp(&b.1))
        else {
            continue;
        };
        extend(&mut nodes, near, goal);
    }
    thicken(&mut nodes, trunk.len(), tip, root);
    nodes
}

/// Adds a curved way from a node to the goal: it leaves along its parent and lifts a little.
fn extend(nodes: &mut Vec<Node>, from: usize, goal: Vec3) {
    let start = nodes[from].at;
    let length = start.distance(goal);
    let lead = (start - nodes[nodes[from].parent].at).normalize_or(Vec3::Y);
    let handle =
        start + (lead * 0.6 + Vec3::Y * 0.25 + (goal - start) / length.max(1e-4) * 0.5) * length * 0.4;
    let steps = (length / 0.3).ceil().clamp(2.0, 8.0) as usize;
    let mut parent = from;
    for i in 1..=steps {
        let t = i as f32 / steps as f32;
        let at = start.lerp(handle, t).lerp(handle.lerp(goal, t), t);
        let way = nodes[parent].way + at.distance(nodes[parent].at);
        nodes.push(Node { at, parent, radius: 0.0, way });
        parent = nodes.len() - 1;
    }
}

/// Gives every joint the radius that carries all twigs beyond it: rᵉ = Σ rᵉ.
fn thicken(nodes: &mut [Node], trunk: usize, tip: f32, root: f32) {
    let mut twigs = vec![0.0f32; nodes.len()];
    let mut has_child = vec![false; nodes.len()];
    for node in nodes.iter().skip(1) {
        has_child[node.parent] = true;
    }
    for i in (1..nodes.len()).rev() {
        if !has_child[i] {
            twigs[i] += 1.0;
        }
        twigs[nodes[i].parent] += twigs[i];
    }
    let share = 1.0 / (ln(twigs[0].max(2.0)) / ln(root / tip)).max(0.5);
    for (i, node) in nodes.iter_mut().enumerate() {
        node.radius = tip * pow(twigs[i].max(1.0), share) * if has_child[i] { 1.0 } else { 0.45 };
        // The trunk tapers below its first fork, too.
        if i < trunk {
            node.radius *= 1.0 + 0.18 * (1.0 - i as f32 / trunk as f32);
        }
    }
}

/// Splits the skeleton into branches, each following its thickest child; the first is the trunk.
pub fn chains(nodes: &[Node]) -> Vec<Chain> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    for (i, node) in nodes.iter().enumerate().skip(1) {
        children[node.parent].push(i);
    }
    for list in &mut children {
        list.sort_by(|a, b| nodes[*b].radius.total_cmp(&nodes[*a].radius).then(a.cmp(b)));
    }
    let mut found = Vec::new();
    let mut starts = vec![(0usize, None::<usize>)];
    let mut next = 0;
    while next < starts.len() {
        let (first, parent) = starts[next];
        next += 1;
        let thick = nodes[first].radius;
        let mut chain: Chain =
            parent.map(|p| (nodes[p].at, thick.min(nodes[p].radius * 0.95))).into_iter().collect();
        let mut at = first;
        loop {
            chain.push((nodes[at].at, nodes[at].radius));
            starts.extend(children[at].iter().skip(1).map(|c| (*c, Some(at))));
            match children[at].first() {
                Some(child) => at = *child,
                None => break,
            }
        }
        found.push(chain);
    }
    found
}

/// Bark around a branch, closed at both ends, `sides` around; `swell(point, angle)` multiplies the radius. Grain runs along.
pub fn skin(chain: &[(Vec3, f32)], sides: u32, swell: impl Fn(Vec3, f32) -> f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let last = chain.len().saturating_sub(1);
    if last == 0 {
        return mesh;
    }
    let forward =
        |i: usize| (chain[(i + 1).min(last)].0 - chain[i.saturating_sub(1)].0).normalize_or(Vec3::Y);
    let mut side = forward(0).any_orthonormal_vector();
    let mut along = 0.0;
    for (i, (at, radius)) in chain.iter().enumerate() {
        let ahead = forward(i);
        side = (side - ahead * side.dot(ahead)).normalize_or(ahead.any_orthonormal_vector());
        let up = ahead.cross(side);
        if i > 0 {
            along += at.distance(chain[i - 1].0);
        }
        for s in 0..=sides {
            let angle = TAU * (s % sides) as f32 / sides as f32;
            let around = on_circle(angle);
            let r = radius * swell(*at, angle);
            let v = (s as f32 / sides as f32 - 0.5) * TAU * radius;
            mesh.vertex(*at + (side * around.x + up * around.y) * r, Vec3::Y, Vec2::new(along, v));
        }
    }
    let columns = sides + 1;
    for row in 0..last as u32 {
        for column in 0..sides {
            let a = row * columns + column;
            mesh.quad([a, a + 1, a + columns + 1, a + columns]);
        }
    }
    let butt = mesh.vertex(chain[0].0, Vec3::Y, Vec2::new(-chain[0].1, 0.0));
    mesh.triangles.extend((0..sides).map(|column| [column + 1, column, butt]));
    // A blunt end.
    let (end, radius) = chain[last];
    let hub = mesh.vertex(end + forward(last) * radius * 0.6, Vec3::Y, Vec2::new(along + radius, 0.0));
    for column in 0..sides {
        let a = last as u32 * columns + column;
        mesh.triangles.push([a, a + 1, hub]);
    }
    let mut shaded = shade(mesh, 1.3);
    weld::identical(&mut shaded);
    shaded
}

//! Puts bark on the skeleton of a tree, within a budget of triangles.

use glam::Vec3;

use super::branches::Joint;
use super::{TriMesh, tube_varying};

/// Tubes along all branches of a tree, at most `most_triangles` together: the thickest child of a fork goes
/// on as the same tube, the others spring from within it with a collar at its surface, so no joint gapes.
/// Thick branches have `sides` (3..32) faces around, twigs fewer. When that is too much, straight runs lose
/// joints, then all tubes faces, then the thinnest twigs go. Every tube is closed; U runs along it.
pub fn branch_skin(tree: &[Joint], sides: u32, most_triangles: usize) -> TriMesh {
    let usable = tree.iter().enumerate().all(|(i, j)| {
        j.position.is_finite() && j.radius_m.is_finite() && j.parent.is_none_or(|p| (p as usize) < i)
    });
    if !usable {
        return TriMesh::default();
    }
    let chains = chains(tree);
    let thickest = tree.iter().map(|j| j.radius_m).fold(0.0, f32::max);
    let sides = sides.clamp(3, 32);
    for coarseness in 0..14 {
        let slack = 0.1 + 0.15 * coarseness as f32;
        let thinnest = thickest * 0.004 * (coarseness * coarseness) as f32;
        let sides = (sides as f32 * (1.0 - 0.05 * coarseness as f32)).max(3.0);
        let kept: Vec<(Vec<Ring>, u32)> = chains
            .iter()
            .filter(|chain| coarseness == 0 || chain[1].1 >= thinnest)
            .map(|chain| {
                let share = (chain[0].1.max(chain[1].1) / thickest).sqrt();
                (straightened(chain, slack), (3.0 + (sides - 3.0) * share).round() as u32)
            })
            .collect();
        let triangles: usize = kept.iter().map(|(c, sides)| c.len() * 2 * *sides as usize).sum();
        if triangles <= most_triangles {
            return TriMesh::merged(kept.iter().map(|(chain, sides)| skin(chain, *sides)));
        }
    }
    TriMesh::default()
}

/// Middle and radius of one ring of a tube.
type Ring = (Vec3, f32);

/// Each branch from its fork to its tip.
fn chains(tree: &[Joint]) -> Vec<Vec<Ring>> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); tree.len()];
    for (i, joint) in tree.iter().enumerate() {
        if let Some(parent) = joint.parent {
            children[parent as usize].push(i);
        }
    }
    let thickest = |i: usize| {
        let by_radius =
            |a: &&usize, b: &&usize| tree[**a].radius_m.total_cmp(&tree[**b].radius_m).then(b.cmp(a));
        children[i].iter().max_by(by_radius).copied()
    };
    let mut starts: Vec<(Option<usize>, usize)> = vec![(None, 0)];
    let mut chains = Vec::new();
    let mut next = 0;
    while let Some((fork, first)) = starts.get(next).copied() {
        next += 1;
        let mut chain: Vec<Ring> = Vec::new();
        if let (Some(fork), Some(joint)) = (fork.map(|f: usize| tree[f]), tree.get(first)) {
            let way = (joint.position - fork.position).normalize_or(Vec3::Y);
            let length = joint.position.distance(fork.position);
            chain.push((fork.position, (joint.radius_m * 1.5).min(fork.radius_m * 0.85)));
            if fork.radius_m < length * 0.8 {
                chain.push((fork.position + way * fork.radius_m, (joint.radius_m * 1.3).min(fork.radius_m)));
            }
        }
        let mut at = (first < tree.len()).then_some(first);
        while let Some(i) = at {
            chain.push((tree[i].position, tree[i].radius_m));
            at = thickest(i);
            starts.extend(children[i].iter().filter(|c| Some(**c) != at).map(|c| (Some(i), *c)));
        }
        // A twig ends in a point, nearly.
        if let Some(last) = chain.last_mut() {
            last.1 *= 0.4;
        }
        if chain.len() >= 2 {
            chains.push(chain);
        }
    }
    chains
}

/// Without the rings that lie within `slack` radii of the line between those kept.
fn straightened(chain: &[Ring], slack: f32) -> Vec<Ring> {
    let mut kept = vec![chain[0]];
    let mut from = 0;
    while from + 1 < chain.len() {
        let mut to = from + 1;
        while to + 1 < chain.len() && is_straight(&chain[from..=to + 1], slack) {
            to += 1;
        }
        kept.push(chain[to]);
        from = to;
    }
    kept
}

fn is_straight(run: &[Ring], slack: f32) -> bool {
    let ((a, ra), (b, rb)) = (run[0], run[run.len() - 1]);
    let along = b - a;
    run[1..run.len() - 1].iter().all(|(p, r)| {
        let t = ((*p - a).dot(along) / along.length_squared().max(1e-12)).clamp(0.0, 1.0);
        p.distance(a + along * t) <= r * slack && (ra + (rb - ra) * t - r).abs() <= r * slack
    })
}

fn skin(chain: &[Ring], sides: u32) -> TriMesh {
    let path: Vec<Vec3> = chain.iter().map(|ring| ring.0).collect();
    let mut ways = vec![0.0];
    for pair in path.windows(2) {
        ways.push(ways[ways.len() - 1] + pair[0].distance(pair[1]));
    }
    let total = ways[ways.len() - 1];
    let radius = |share: f32| {
        let way = share * total;
        let i = ways.partition_point(|w| *w < way).clamp(1, ways.len() - 1);
        let t = ((way - ways[i - 1]) / (ways[i] - ways[i - 1]).max(1e-9)).clamp(0.0, 1.0);
        chain[i - 1].1 + (chain[i].1 - chain[i - 1].1) * t
    };
    tube_varying(&path, radius, sides)
}

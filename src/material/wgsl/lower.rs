//! Splits a graph into kernels. What a node reads elsewhere lies in planes; all else is computed anew where it is
//! needed, which costs a card less than writing it down.

use std::collections::{BTreeMap, BTreeSet};

use super::slots::Slots;
use crate::material::check::{CheckedGraph, CheckedNode, Feed};
use crate::material::finish::HEIGHT;
use crate::material::nodes::def::{Passes, Reach};
use crate::material::plan::sources;

/// Kernels in order, and what runs between them.
pub(super) struct Lowered {
    pub kernels: Vec<Part>,
    /// First slot of every output that lies in a plane.
    pub planes: BTreeMap<(usize, usize), usize>,
    /// First slot of the pyramid of a node.
    pub pyramids: BTreeMap<usize, usize>,
    /// How many slots there are.
    pub slots: usize,
}

/// One kernel, and the passes after it.
#[derive(Default)]
pub(super) struct Part {
    /// Nodes to compute, each after those it reads.
    pub nodes: Vec<usize>,
    /// Outputs to store.
    pub stores: Vec<(usize, usize)>,
    pub passes: Vec<Job>,
}

/// Work on whole planes for a node.
pub(super) struct Job {
    pub node: usize,
    pub from: usize,
    pub to: usize,
    pub spare: usize,
}

/// Plans kernels, planes and slots.
pub(super) fn lower(graph: &CheckedGraph) -> Lowered {
    let levels = levels(graph);
    let last = sources(&graph.outputs).map(|n| levels[n]).max().unwrap_or(0);
    let mut parts: Vec<Part> = (0..=last).map(|_| Part::default()).collect();
    for (node, output) in planes(graph) {
        if !blurs(&graph.nodes[node]) {
            parts[levels[node]].stores.push((node, output));
        }
    }
    let (mut reads, mut wanted) = (vec![BTreeSet::new(); parts.len()], vec![BTreeSet::new(); parts.len()]);
    for (k, part) in parts.iter_mut().enumerate() {
        let mut roots: Vec<usize> = part.stores.iter().map(|(node, _)| *node).collect();
        if k == last {
            roots.extend(sources(&graph.outputs));
        }
        part.nodes = needed(graph, roots, &mut reads[k], &mut wanted[k]);
    }
    for source in (0..graph.nodes.len()).filter_map(|n| worked_on(graph, n)) {
        reads[levels[source.0]].insert(source);
    }
    if let Feed::Port { node, output } = graph.outputs[HEIGHT] {
        reads[last].insert((node, output));
    }
    let mut lowered =
        Lowered { kernels: parts, planes: BTreeMap::new(), pyramids: BTreeMap::new(), slots: 0 };
    give_slots(graph, &levels, &reads, &wanted, &mut lowered);
    lowered
}

/// The kernel that can compute a node first.
fn levels(graph: &CheckedGraph) -> Vec<usize> {
    let mut levels: Vec<usize> = Vec::with_capacity(graph.nodes.len());
    for node in &graph.nodes {
        let barrier = usize::from(node.def.reach != Reach::Point);
        levels.push(sources(&node.inputs).map(|s| levels[s] + barrier).max().unwrap_or(0));
    }
    levels
}

/// Whether the node is a pass over a plane; of a number it is that number.
pub(super) fn blurs(node: &CheckedNode) -> bool {
    matches!(node.def.gpu.passes, Passes::Blur) && sources(&node.inputs).next().is_some()
}

/// The plane that passes for a node begin with.
fn worked_on(graph: &CheckedGraph, n: usize) -> Option<(usize, usize)> {
    let node = &graph.nodes[n];
    match node.inputs.first() {
        Some(Feed::Port { node: from, output }) if !matches!(node.def.gpu.passes, Passes::None) => {
            Some((*from, *output))
        }
        _ => None,
    }
}

/// Every output that is read elsewhere than at its own pixel, the height, and what passes make.
fn planes(graph: &CheckedGraph) -> BTreeSet<(usize, usize)> {
    let mut planes = BTreeSet::new();
    let height = std::slice::from_ref(&graph.outputs[HEIGHT]);
    let gathers = graph.nodes.iter().filter(|n| n.def.reach != Reach::Point).map(|n| &n.inputs[..]);
    for feed in gathers.chain([height]).flatten() {
        if let Feed::Port { node, output } = feed {
            planes.insert((*node, *output));
        }
    }
    planes.extend((0..graph.nodes.len()).filter(|n| blurs(&graph.nodes[*n])).map(|n| (n, 0)));
    planes
}

/// The nodes that have to be computed for `roots`; `reads` gets the planes that they read, `wanted` the nodes.
fn needed(
    graph: &CheckedGraph,
    mut open: Vec<usize>,
    reads: &mut BTreeSet<(usize, usize)>,
    wanted: &mut BTreeSet<usize>,
) -> Vec<usize> {
    while let Some(n) = open.pop() {
        let node = &graph.nodes[n];
        if blurs(node) {
            reads.insert((n, 0));
        } else if wanted.insert(n) {
            for feed in &node.inputs {
                match feed {
                    Feed::Port { node: from, output } if node.def.reach != Reach::Point => {
                        reads.insert((*from, *output));
                    }
                    Feed::Port { node: from, .. } => open.push(*from),
                    _ => {}
                }
            }
        }
    }
    wanted.iter().copied().collect()
}

fn give_slots(
    graph: &CheckedGraph,
    levels: &[usize],
    reads: &[BTreeSet<(usize, usize)>],
    wanted: &[BTreeSet<usize>],
    lowered: &mut Lowered,
) {
    let last_read = |plane: &(usize, usize)| reads.iter().rposition(|r| r.contains(plane));
    let mut slots = Slots::default();
    for k in 0..lowered.kernels.len() {
        for plane in &lowered.kernels[k].stores {
            let channels = graph.nodes[plane.0].def.outputs[plane.1].kind.channels();
            lowered.planes.insert(*plane, slots.take(channels, last_read(plane).unwrap_or(k)));
        }
        for n in 0..graph.nodes.len() {
            let Some(source) = worked_on(graph, n).filter(|source| levels[source.0] == k) else { continue };
            let from = lowered.planes[&source];
            let to = if blurs(&graph.nodes[n]) {
                let to = slots.take(1, last_read(&(n, 0)).unwrap_or(k));
                lowered.planes.insert((n, 0), to);
                to
            } else {
                let to = slots.take(1, wanted.iter().rposition(|w| w.contains(&n)).unwrap_or(k));
                lowered.pyramids.insert(n, to);
                to
            };
            let spare = slots.take(1, k);
            lowered.kernels[k].passes.push(Job { node: n, from, to, spare });
        }
        slots.end(k);
    }
    lowered.slots = slots.count();
}

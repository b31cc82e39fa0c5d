//! Drops nodes that reach no output and merges nodes that compute the same, where that is wanted.

use std::collections::BTreeMap;

use super::check::{CheckedNode, Feed};

/// What becomes of nodes that compute the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Twins {
    Merged,
    Apart,
}

/// Nodes in `order` (each after those it reads), pruned and perhaps shared; wires renumbered.
pub(super) fn tidy(
    nodes: Vec<CheckedNode>,
    mut outputs: Vec<Feed>,
    order: &[usize],
    twins: Twins,
) -> (Vec<CheckedNode>, Vec<Feed>) {
    let mut used = vec![false; nodes.len()];
    mark(&outputs, &mut used);
    for &index in order.iter().rev() {
        if used[index] {
            mark(&nodes[index].inputs, &mut used);
        }
    }
    let mut place = vec![0; nodes.len()];
    let mut seen = BTreeMap::new();
    let mut kept: Vec<CheckedNode> = Vec::new();
    for &index in order.iter().filter(|&&i| used[i]) {
        let mut node = nodes[index].clone();
        renumber(&mut node.inputs, &place);
        let mut keep = |node| {
            kept.push(node);
            kept.len() - 1
        };
        place[index] = match twins {
            Twins::Merged => *seen.entry(format!("{node:?}")).or_insert_with(|| keep(node)),
            Twins::Apart => keep(node),
        };
    }
    renumber(&mut outputs, &place);
    (kept, outputs)
}

fn mark(feeds: &[Feed], used: &mut [bool]) {
    for feed in feeds {
        if let Feed::Port { node, .. } = feed {
            used[*node] = true;
        }
    }
}

fn renumber(feeds: &mut [Feed], place: &[usize]) {
    for feed in feeds {
        if let Feed::Port { node, .. } = feed {
            *node = place[*node];
        }
    }
}

//! Splits a checked graph into stages: within one, every tile is computed alone; between them lie whole planes.

use super::check::{CheckedGraph, Feed};
use super::finish::{COLOR, HEIGHT};
use super::nodes::def::Reach;

/// Stages in order. A stage runs its tiled nodes tile by tile, then its whole nodes.
#[derive(Debug)]
pub(super) struct Plan {
    pub stages: Vec<Stage>,
    /// Per node: the stage in which it is computed.
    pub stage_of: Vec<usize>,
    /// Per node: whether its outputs are kept as whole planes.
    pub stored: Vec<bool>,
    /// Per node: the last stage that reads its planes.
    pub last_read: Vec<usize>,
    /// Per output: the stage in which it is written.
    pub output_stage: Vec<usize>,
}

/// Node indices, each after those it reads.
#[derive(Debug, Default)]
pub(super) struct Stage {
    pub tiled: Vec<usize>,
    pub whole: Vec<usize>,
}

/// Plans the bake. The height output is always stored, because its range is known only at the end.
pub(super) fn plan(graph: &CheckedGraph) -> Plan {
    let count = graph.nodes.len();
    let mut earliest = vec![0; count];
    for (n, node) in graph.nodes.iter().enumerate() {
        earliest[n] = sources(&node.inputs)
            .map(|s| ready(graph, &earliest, s) + usize::from(needs_plane(graph, n) && tiled(graph, s)))
            .max()
            .unwrap_or(0);
        // A whole node runs at the end of the stage that makes its inputs, not in the next.
        if node.def.reach == Reach::Whole {
            earliest[n] = sources(&node.inputs).map(|s| earliest[s]).max().unwrap_or(0);
        }
    }
    let output_stage = output_stages(graph, &earliest);
    let last = (0..count).map(|n| ready(graph, &earliest, n)).max().unwrap_or(0);
    let stage_of = as_late_as_possible(graph, &earliest, last, &output_stage);
    let mut stored: Vec<bool> = (0..count).map(|n| !tiled(graph, n)).collect();
    let mut last_read = stage_of.clone();
    for (n, node) in graph.nodes.iter().enumerate() {
        for s in sources(&node.inputs) {
            stored[s] |= needs_plane(graph, n) || stage_of[n] > stage_of[s];
            last_read[s] = last_read[s].max(stage_of[n]);
        }
    }
    for (feed, stage) in graph.outputs.iter().zip(&output_stage) {
        for s in sources(std::slice::from_ref(feed)) {
            stored[s] |= *stage > stage_of[s];
            last_read[s] = last_read[s].max(*stage);
        }
    }
    if let Feed::Port { node, .. } = graph.outputs[HEIGHT] {
        stored[node] = true;
        last_read[node] = usize::MAX;
    }
    let mut stages: Vec<Stage> = (0..=last).map(|_| Stage::default()).collect();
    for n in 0..count {
        let stage = &mut stages[stage_of[n]];
        if tiled(graph, n) { stage.tiled.push(n) } else { stage.whole.push(n) }
    }
    Plan { stages, stage_of, stored, last_read, output_stage }
}

/// The stage in which each output is written: as soon as it is there, so that no plane has to wait. Colour, metalness
/// and coverage go together, since the limits of a colour depend on the metal.
fn output_stages(graph: &CheckedGraph, earliest: &[usize]) -> Vec<usize> {
    let own = |feed: &Feed| match feed {
        Feed::Port { node, .. } => ready(graph, earliest, *node),
        _ => 0,
    };
    let mut stages: Vec<usize> = graph.outputs.iter().map(own).collect();
    let together = COLOR.iter().map(|o| stages[*o]).max().unwrap_or(0);
    COLOR.iter().for_each(|o| stages[*o] = together);
    stages
}

/// The nodes that `feeds` come from.
pub(super) fn sources(feeds: &[Feed]) -> impl Iterator<Item = usize> + '_ {
    feeds.iter().filter_map(|feed| if let Feed::Port { node, .. } = feed { Some(*node) } else { None })
}

fn tiled(graph: &CheckedGraph, n: usize) -> bool {
    graph.nodes[n].def.reach != Reach::Whole
}

fn needs_plane(graph: &CheckedGraph, n: usize) -> bool {
    graph.nodes[n].def.reach != Reach::Point
}

/// The first stage in which other tiled nodes may read `n`.
fn ready(graph: &CheckedGraph, stage: &[usize], n: usize) -> usize {
    stage[n] + usize::from(!tiled(graph, n))
}

/// Moves tiled nodes towards their readers, so that fewer planes lie between stages.
fn as_late_as_possible(
    graph: &CheckedGraph,
    earliest: &[usize],
    last: usize,
    output_stage: &[usize],
) -> Vec<usize> {
    let mut latest: Vec<usize> = vec![last; graph.nodes.len()];
    for (feed, stage) in graph.outputs.iter().zip(output_stage) {
        for s in sources(std::slice::from_ref(feed)) {
            latest[s] = latest[s].min(*stage);
        }
    }
    let mut stage_of = earliest.to_vec();
    for n in (0..graph.nodes.len()).rev() {
        if tiled(graph, n) {
            stage_of[n] = latest[n].max(earliest[n]);
        }
        for s in sources(&graph.nodes[n].inputs) {
            let gather = graph.nodes[n].def.reach == Reach::Gather;
            latest[s] = latest[s].min(stage_of[n].saturating_sub(usize::from(gather)));
        }
    }
    stage_of
}

//! What kernels read: the numbers of all nodes one after the other, and their tables.

use fearless_simd::Level;

use super::emit::LIMIT_NUMBERS;
use crate::material::BakeError;
use crate::material::check::{CheckedGraph, CheckedNode, Feed};
use crate::material::graph::Value;
use crate::material::nodes::def::Canvas;

/// The numbers of one graph at one size; all that changes when a slider moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// Edge in pixels.
    pub size_px: u32,
    /// Edge in metres.
    pub size_m: f32,
    /// Parameters and constants, in the order that the kernels of the graph expect.
    pub uniform: Vec<f32>,
    /// Tables, each after its length.
    pub tables: Vec<f32>,
}

impl Numbers {
    /// The numbers of `graph` for a bake of `size_px`² pixels.
    pub fn of(graph: &CheckedGraph, size_px: u32) -> Result<Numbers, BakeError> {
        let canvas = canvas(graph, size_px);
        let (mut uniform, mut tables) = (Vec::new(), Vec::new());
        for node in &graph.nodes {
            uniform.extend(numbers(node));
            if let Some(table) = node.def.gpu.table {
                uniform.push(tables.len() as f32);
                let made = table(&node.params, canvas);
                tables.push(made.len() as f32);
                tables.extend(made);
            }
            uniform.extend(node.inputs.iter().flat_map(Feed::numbers));
        }
        uniform.extend(graph.outputs.iter().flat_map(Feed::numbers));
        // A table is found by a number of 32 bits, which is exact up to here.
        if uniform.len() > LIMIT_NUMBERS || tables.len() > 1 << 24 {
            return Err(BakeError::TooLarge);
        }
        Ok(Numbers { size_px, size_m: graph.size_m, uniform, tables })
    }
}

/// The square that tables and scales are made for.
pub(super) fn canvas(graph: &CheckedGraph, size_px: u32) -> Canvas {
    Canvas { size_px: size_px as usize, size_m: graph.size_m, level: Level::new() }
}

/// The parameters of a node that are numbers.
fn numbers(node: &CheckedNode) -> impl Iterator<Item = f32> + '_ {
    node.params.0.iter().filter_map(|(_, value)| match value {
        Value::Number(n) => Some(*n),
        Value::List(_) => None,
    })
}

/// Where in the uniform the numbers of each node begin, where its constants do, and where those of the outputs do.
pub(super) struct Layout {
    pub first: Vec<usize>,
    pub constants: Vec<usize>,
    pub outputs: usize,
    pub len: usize,
}

impl Layout {
    pub fn of(graph: &CheckedGraph) -> Layout {
        let (mut first, mut constants, mut at) = (Vec::new(), Vec::new(), 0);
        for node in &graph.nodes {
            first.push(at);
            at += numbers(node).count() + usize::from(node.def.gpu.table.is_some());
            constants.push(at);
            at += node.inputs.iter().map(|feed| feed.numbers().len()).sum::<usize>();
        }
        let len = at + graph.outputs.iter().map(|feed| feed.numbers().len()).sum::<usize>();
        Layout { first, constants, outputs: at, len }
    }
}

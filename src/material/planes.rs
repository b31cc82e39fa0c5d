//! Whole planes of numbers between the stages of a bake.

use super::check::{CheckedGraph, Feed};
use super::nodes::def::Port;

/// Per node and channel, a plane of the whole tile; empty while nobody needs it.
pub(super) type Planes = Vec<Vec<Vec<f32>>>;

/// Planes that are not needed any more: fresh memory costs more than what is written to it.
pub(super) struct Spare {
    len: usize,
    planes: Vec<Vec<f32>>,
}

impl Spare {
    /// For planes of `size`² pixels.
    pub fn of(size: usize) -> Spare {
        Spare { len: size * size, planes: Vec::new() }
    }

    /// A plane to write to; what it holds has no meaning.
    pub fn plane(&mut self) -> Vec<f32> {
        let mut plane = self.planes.pop().unwrap_or_else(|| vec![0.0; self.len]);
        if cfg!(debug_assertions) {
            plane.fill(f32::NAN);
        }
        plane
    }

    /// Takes back planes.
    pub fn keep(&mut self, planes: Vec<Vec<f32>>) {
        self.planes.extend(planes.into_iter().filter(|plane| !plane.is_empty()));
    }
}

/// Numbers as whole planes, for nodes that read elsewhere than at their own pixel.
pub(super) struct Wide(Vec<(u32, Vec<f32>)>);

impl Wide {
    /// One plane of `size`² pixels for each different number.
    pub fn of<'a>(numbers: impl Iterator<Item = &'a f32>, size: usize) -> Wide {
        let mut bits: Vec<u32> = numbers.map(|v| v.to_bits()).collect();
        bits.sort_unstable();
        bits.dedup();
        Wide(bits.into_iter().map(|bits| (bits, vec![f32::from_bits(bits); size * size])).collect())
    }

    /// The plane of a number it was made with.
    pub fn plane(&self, number: f32) -> &[f32] {
        self.0.iter().find(|(bits, _)| *bits == number.to_bits()).map_or(&[], |(_, plane)| plane)
    }

    /// The whole planes that feed a node.
    pub fn inputs<'a>(&'a self, graph: &CheckedGraph, n: usize, planes: &'a Planes) -> Vec<&'a [f32]> {
        let node = &graph.nodes[n];
        let mut inputs: Vec<&[f32]> = Vec::new();
        for (feed, port) in node.inputs.iter().zip(node.def.inputs) {
            match feed {
                Feed::Open => inputs.extend((0..port.kind.channels()).map(|_| -> &[f32] { &[] })),
                Feed::Port { node, output } => {
                    let first = channels(&graph.nodes[*node].def.outputs[..*output]);
                    inputs.extend((0..port.kind.channels()).map(|c| &planes[*node][first + c][..]));
                }
                constant => {
                    let numbers = constant.numbers().iter().cycle().take(port.kind.channels());
                    inputs.extend(numbers.map(|v| self.plane(*v)));
                }
            }
        }
        inputs
    }
}

/// Planes that make the values of all `ports`.
pub(super) fn channels(ports: &[Port]) -> usize {
    ports.iter().map(|port| port.kind.channels()).sum()
}

//! What one stage does with every band of rows, with the place of each sample settled beforehand.

use fearless_simd::Level;
use smallvec::SmallVec;

use super::check::{CheckedGraph, Feed, OUTPUTS};
use super::nodes::def::{Port, Reach, Tile};
use super::nodes::kernel::Kernel;
use super::plan::{Plan, sources};
use super::planes::{Planes, Wide, channels};

/// The samples that feed one port.
pub(super) type Slices<'a> = SmallVec<[&'a [f32]; 3]>;

/// Where the samples of a channel come from.
#[derive(Clone, Copy, Debug)]
enum Source {
    Open,
    /// Place in `Program::numbers`.
    Number(usize),
    /// Place among the band's buffers.
    Buffer(usize),
    /// A node and its channel.
    Plane(usize, usize),
}

#[derive(Debug)]
struct Step {
    node: usize,
    gathers: bool,
    inputs: Vec<Source>,
    /// The buffer of every channel that is read.
    outputs: Vec<Option<usize>>,
}

/// The tiled nodes of a stage in order.
#[derive(Debug)]
pub(super) struct Program {
    steps: Vec<Step>,
    /// The node and channel of every plane that outlives the band; these are the first buffers.
    pub kept: Vec<(usize, usize)>,
    /// How many buffers there are besides.
    buffers: usize,
    numbers: Vec<f32>,
    /// What feeds the maps; nothing for those that are written in another stage.
    outputs: Vec<Vec<Source>>,
}

/// One thread's room for bands.
pub(super) struct Room {
    buffers: Vec<f32>,
    /// The numbers, each as often as a band has pixels.
    constants: Vec<Vec<f32>>,
    band_len: usize,
}

/// What all bands read.
pub(super) struct Shared<'a> {
    pub level: Level,
    pub kernels: &'a [Kernel],
    pub planes: &'a Planes,
    /// Whole planes of the numbers that feed nodes which read elsewhere.
    pub wide: &'a Wide,
}

impl Program {
    /// `read` tells per node and channel whether anything reads it.
    pub fn new(graph: &CheckedGraph, plan: &Plan, read: &[Vec<bool>], stage: usize) -> Program {
        let nodes = &plan.stages[stage].tiled;
        let kept = nodes.iter().filter(|n| plan.stored[**n]).flat_map(|n| {
            let wanted = read[*n].iter().enumerate().filter(|(_, read)| **read);
            wanted.map(|(channel, _)| (*n, channel))
        });
        let mut program = Program {
            steps: Vec::new(),
            kept: kept.collect(),
            buffers: 0,
            numbers: Vec::new(),
            outputs: Vec::new(),
        };
        let places = program.places(graph, plan, read, nodes);
        for &n in nodes {
            let node = &graph.nodes[n];
            let ports = node.inputs.iter().zip(node.def.inputs);
            let inputs = ports.flat_map(|(feed, port)| program.sources(graph, &places, feed, port)).collect();
            let gathers = node.def.reach == Reach::Gather;
            program.steps.push(Step { node: n, gathers, inputs, outputs: places[n].clone() });
        }
        for ((feed, port), at) in graph.outputs.iter().zip(OUTPUTS).zip(&plan.output_stage) {
            let written = *at == stage;
            let sources = if written { program.sources(graph, &places, feed, port) } else { Vec::new() };
            program.outputs.push(sources);
        }
        program
    }

    /// Per node and channel that is read, a buffer, used again once nothing in the stage reads it any more.
    fn places(
        &mut self,
        graph: &CheckedGraph,
        plan: &Plan,
        read: &[Vec<bool>],
        nodes: &[usize],
    ) -> Vec<Vec<Option<usize>>> {
        let mut last_use: Vec<usize> = vec![0; graph.nodes.len()];
        for (at, &n) in nodes.iter().enumerate() {
            last_use[n] = last_use[n].max(at);
            sources(&graph.nodes[n].inputs).for_each(|s| last_use[s] = at);
        }
        sources(&graph.outputs).for_each(|s| last_use[s] = usize::MAX);
        let mut places = vec![Vec::new(); graph.nodes.len()];
        for (place, (n, channel)) in self.kept.iter().enumerate() {
            let of_node: &mut Vec<Option<usize>> = &mut places[*n];
            of_node.resize(read[*n].len(), None);
            of_node[*channel] = Some(place);
        }
        let mut free = Vec::new();
        for (at, &n) in nodes.iter().enumerate() {
            if !plan.stored[n] {
                for read in &read[n] {
                    let fresh = self.kept.len() + self.buffers;
                    let place = read.then(|| free.pop().unwrap_or(fresh));
                    self.buffers += usize::from(place == Some(fresh));
                    places[n].push(place);
                }
            }
            let mut done: Vec<usize> = sources(&graph.nodes[n].inputs).chain([n]).collect();
            done.sort_unstable();
            done.dedup();
            done.retain(|&s| last_use[s] == at && !plan.stored[s]);
            free.extend(done.iter().flat_map(|&s| places[s].iter().flatten()));
        }
        places
    }

    fn sources(
        &mut self,
        graph: &CheckedGraph,
        places: &[Vec<Option<usize>>],
        feed: &Feed,
        port: &Port,
    ) -> Vec<Source> {
        let mut number = |v: f32| {
            let known = self.numbers.iter().position(|n| n.to_bits() == v.to_bits());
            Source::Number(known.unwrap_or_else(|| {
                self.numbers.push(v);
                self.numbers.len() - 1
            }))
        };
        let count = port.kind.channels();
        match feed {
            Feed::Open => vec![Source::Open; count],
            Feed::Number(v) => vec![number(*v); count],
            Feed::Color(color) => color.iter().map(|v| number(*v)).collect(),
            Feed::Port { node, output } => {
                let first = channels(&graph.nodes[*node].def.outputs[..*output]);
                let place = |channel: usize| places[*node].get(channel).copied().flatten();
                let source = |c| place(c).map_or(Source::Plane(*node, c), Source::Buffer);
                (first..first + count).map(source).collect()
            }
        }
    }

    /// Room for bands of up to `band_len` pixels.
    pub fn room(&self, band_len: usize) -> Room {
        let constants = self.numbers.iter().map(|v| vec![*v; band_len]).collect();
        Room { buffers: vec![0.0; self.buffers * band_len], constants, band_len }
    }

    /// Computes one band; `kept` are its parts of the planes that stay. `finish` gets what feeds the maps.
    pub fn run(
        &self,
        room: &mut Room,
        shared: &Shared,
        tile: Tile,
        kept: Vec<&mut [f32]>,
        finish: impl FnOnce(&[Slices]),
    ) {
        let own = room.buffers.chunks_mut(room.band_len).map(|buffer| &mut buffer[..tile.pixels()]);
        let mut band = Band { tile, constants: &room.constants, shared, buffers: kept };
        band.buffers.extend(own);
        for step in &self.steps {
            let take = |place: &Option<usize>| place.map(|p| std::mem::take(&mut band.buffers[p]));
            let mut out: SmallVec<[&mut [f32]; 4]> =
                step.outputs.iter().map(take).map(Option::unwrap_or_default).collect();
            self.step(step, &band, &mut out);
            for (place, buffer) in step.outputs.iter().zip(out) {
                if let Some(place) = place {
                    band.buffers[*place] = buffer;
                }
            }
        }
        let channels = |sources: &Vec<Source>| sources.iter().map(|source| band.samples(*source)).collect();
        let outputs: SmallVec<[Slices; 8]> = self.outputs.iter().map(channels).collect();
        finish(&outputs);
    }

    fn step(&self, step: &Step, band: &Band, out: &mut [&mut [f32]]) {
        let Shared { level, kernels, planes, wide } = band.shared;
        let at = |source: &Source| match *source {
            Source::Number(n) if step.gathers => wide.plane(self.numbers[n]),
            Source::Plane(node, channel) if step.gathers => &planes[node][channel],
            source => band.samples(source),
        };
        let inputs: SmallVec<[&[f32]; 12]> = step.inputs.iter().map(at).collect();
        kernels[step.node].run(*level, band.tile, &inputs, out);
    }
}

/// A band while it is computed.
struct Band<'a> {
    tile: Tile,
    constants: &'a [Vec<f32>],
    shared: &'a Shared<'a>,
    buffers: Vec<&'a mut [f32]>,
}

impl Band<'_> {
    /// The samples of one channel.
    fn samples(&self, source: Source) -> &[f32] {
        let Tile { y0, size_px, .. } = self.tile;
        match source {
            Source::Open => &[],
            Source::Number(n) => &self.constants[n][..self.tile.pixels()],
            Source::Buffer(place) => self.buffers[place],
            Source::Plane(node, channel) => {
                &self.shared.planes[node][channel][y0 * size_px..][..self.tile.pixels()]
            }
        }
    }
}

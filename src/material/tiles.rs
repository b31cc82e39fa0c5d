//! Bakes a checked graph on the CPU: bands of rows in parallel, the same bytes whatever the thread count.

use fearless_simd::Level;
use rayon::prelude::*;
use thiserror::Error;

use super::check::{CheckedGraph, Feed, OUTPUTS};
use super::finish::{self, Pixels};
use super::nodes::def::{Canvas, Kind, Port, Reach, Tile};
use super::nodes::kernel::Kernel;
use super::plan::{Plan, plan, sources};
use crate::texture::PbrMaps;

/// Smallest and largest edge that can be baked, in pixels.
pub const SIZE_RANGE_PX: std::ops::RangeInclusive<u32> = 8..=8192;

/// Pixels per tile, about; a tile is a band of whole rows.
const TILE_PX: usize = 8192;

/// Why nothing was baked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BakeError {
    #[error("cannot bake {0} px: choose a size from 8 to 8192")]
    Size(u32),
    #[error("the bake was cancelled")]
    Cancelled,
    #[error("the graph holds more numbers than a graphics card takes at once: bake it on the processor")]
    TooLarge,
}

/// Bakes all maps at `size_px`² pixels. `cancelled` is asked now and then from several threads.
pub fn bake(
    graph: &CheckedGraph,
    size_px: u32,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<PbrMaps, BakeError> {
    bake_at(Level::new(), graph, size_px, cancelled)
}

/// The same with chosen vector instructions; the maps do not depend on them.
pub fn bake_at(
    level: Level,
    graph: &CheckedGraph,
    size_px: u32,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<PbrMaps, BakeError> {
    if !SIZE_RANGE_PX.contains(&size_px) {
        return Err(BakeError::Size(size_px));
    }
    let size = size_px as usize;
    let canvas = Canvas { size_px: size, size_m: graph.size_m, level };
    let rows = (TILE_PX / size).clamp(1, size);
    let mut bake = Bake {
        graph,
        level,
        kernels: graph.nodes.par_iter().map(|n| (n.def.build)(&n.params, canvas)).collect(),
        read: channels_read(graph),
        plan: plan(graph),
        size,
        rows,
    };
    let mut planes: Vec<Vec<Vec<f32>>> = vec![Vec::new(); graph.nodes.len()];
    let mut pixels = Pixels::new(size, graph.outputs[finish::EMISSIVE] != Feed::Open, graph);
    for stage in 0..bake.plan.stages.len() {
        bake.prepare(stage, &planes);
        bake.tiled(stage, &mut planes, &mut pixels, cancelled)?;
        bake.whole(stage, &mut planes);
        for (n, last) in bake.plan.last_read.iter().enumerate() {
            if *last <= stage && bake.plan.stage_of[n] <= stage {
                planes[n] = Vec::new();
            }
        }
    }
    let height = match &graph.outputs[finish::HEIGHT] {
        Feed::Port { node, output } => std::mem::take(&mut planes[*node][bake.channel(*node, *output)]),
        _ => Vec::new(),
    };
    Ok(pixels.into_maps(level, height))
}

fn channels(ports: &[Port]) -> usize {
    ports.iter().map(|port| port.kind.channels()).sum()
}

fn channels_read(graph: &CheckedGraph) -> Vec<Vec<bool>> {
    let mut read: Vec<Vec<bool>> = graph.nodes.iter().map(|n| vec![false; channels(n.def.outputs)]).collect();
    for feed in graph.nodes.iter().flat_map(|n| &n.inputs).chain(&graph.outputs) {
        if let Feed::Port { node, output } = feed {
            let ports = graph.nodes[*node].def.outputs;
            let first = channels(&ports[..*output]);
            read[*node][first..first + ports[*output].kind.channels()].fill(true);
        }
    }
    read
}

struct Bake<'a> {
    graph: &'a CheckedGraph,
    level: Level,
    kernels: Vec<Kernel>,
    /// Per node and channel: whether anything reads it.
    read: Vec<Vec<bool>>,
    plan: Plan,
    size: usize,
    rows: usize,
}

type Planes = Vec<Vec<Vec<f32>>>;

impl Bake<'_> {
    /// First channel of an output.
    fn channel(&self, node: usize, output: usize) -> usize {
        channels(&self.graph.nodes[node].def.outputs[..output])
    }

    /// Per node and channel that is read, a buffer, used again once nothing in the stage reads it any more; and how
    /// many.
    fn slots(&self, nodes: &[usize]) -> (Vec<Vec<Option<usize>>>, usize) {
        let mut slots = vec![Vec::new(); self.graph.nodes.len()];
        let mut last_use: Vec<usize> = vec![0; self.graph.nodes.len()];
        for (at, &n) in nodes.iter().enumerate() {
            last_use[n] = last_use[n].max(at);
            sources(&self.graph.nodes[n].inputs).for_each(|s| last_use[s] = at);
        }
        sources(&self.graph.outputs).for_each(|s| last_use[s] = usize::MAX);
        let (mut count, mut free) = (0, Vec::new());
        for (at, &n) in nodes.iter().enumerate() {
            for read in &self.read[n] {
                let slot = read.then(|| free.pop().unwrap_or(count));
                count = count.max(slot.map_or(0, |slot| slot + 1));
                slots[n].push(slot);
            }
            let mut done: Vec<usize> = sources(&self.graph.nodes[n].inputs).chain([n]).collect();
            done.sort_unstable();
            done.dedup();
            done.retain(|&s| last_use[s] == at && !self.plan.stored[s]);
            free.extend(done.iter().flat_map(|&s| slots[s].iter().flatten()));
        }
        (slots, count)
    }

    fn tiled(
        &self,
        stage: usize,
        planes: &mut Planes,
        pixels: &mut Pixels,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<(), BakeError> {
        let nodes = &self.plan.stages[stage].tiled;
        let tile_len = self.rows * self.size;
        let kept: Vec<usize> = nodes.iter().copied().filter(|&n| self.plan.stored[n]).collect();
        let mut fresh: Planes = kept.iter().map(|&n| self.empty_planes(n)).collect();
        // Per band, the part of every kept plane that belongs to it.
        let mut bands: Vec<Vec<&mut [f32]>> = Vec::new();
        bands.resize_with(self.size.div_ceil(self.rows), Vec::new);
        for plane in fresh.iter_mut().flatten().filter(|plane| !plane.is_empty()) {
            for (band, part) in bands.iter_mut().zip(plane.chunks_mut(tile_len)) {
                band.push(part);
            }
        }
        let ready: Vec<bool> = self.plan.output_stage.iter().map(|s| *s == stage).collect();
        let targets = pixels.bands(tile_len);
        let done = planes as &Planes;
        bands.into_par_iter().zip(targets).enumerate().try_for_each_init(
            || Scratch::new(self, nodes),
            |scratch, (b, (mut parts, mut target))| {
                if cancelled() {
                    return Err(BakeError::Cancelled);
                }
                let y0 = b * self.rows;
                let tile = Tile { y0, rows: self.rows.min(self.size - y0), size_px: self.size };
                let len = tile.pixels();
                for &n in nodes {
                    scratch.run(self, n, tile, len, done);
                }
                let slots = kept.iter().flat_map(|&n| scratch.slots[n].iter().flatten());
                for (part, slot) in parts.iter_mut().zip(slots) {
                    part.copy_from_slice(&scratch.buffers[*slot][..len]);
                }
                let feeds = self.graph.outputs.iter().zip(OUTPUTS).zip(&ready);
                let outputs: Vec<Vec<&[f32]>> = feeds
                    .map(|((feed, port), ready)| {
                        let mut slices = Vec::new();
                        let feed = if *ready { feed } else { &Feed::Open };
                        scratch.read(self, feed, port.kind, tile, len, done, &mut slices);
                        slices
                    })
                    .collect();
                target.write(self.level, &outputs, &ready);
                Ok(())
            },
        )?;
        for (n, channels) in kept.into_iter().zip(fresh) {
            planes[n] = channels;
        }
        Ok(())
    }

    /// Shows nodes that read elsewhere their whole inputs.
    fn prepare(&mut self, stage: usize, planes: &Planes) {
        for &n in &self.plan.stages[stage].tiled {
            if self.graph.nodes[n].def.reach == Reach::Gather {
                let constants = self.constants(n);
                let inputs = inputs(self.graph, n, planes, &constants);
                self.kernels[n].prepare(self.level, &inputs, self.size);
            }
        }
    }

    fn whole(&self, stage: usize, planes: &mut Planes) {
        for &n in &self.plan.stages[stage].whole {
            let mut made = self.empty_planes(n);
            let constants = self.constants(n);
            let inputs = inputs(self.graph, n, planes, &constants);
            let mut out: Vec<&mut [f32]> = made.iter_mut().map(|v| &mut v[..]).collect();
            self.kernels[n].run(self.level, Tile::whole(self.size), &inputs, &mut out);
            planes[n] = made;
        }
    }

    fn empty_planes(&self, n: usize) -> Vec<Vec<f32>> {
        let len = |read: &bool| if *read { self.size * self.size } else { 0 };
        self.read[n].iter().map(|read| vec![0.0; len(read)]).collect()
    }

    /// Whole planes of the numbers that feed a node.
    fn constants(&self, n: usize) -> Vec<Vec<f32>> {
        let plane = |feed: &Feed| match feed {
            Feed::Number(n) => vec![*n; self.size * self.size],
            _ => Vec::new(),
        };
        self.graph.nodes[n].inputs.iter().map(plane).collect()
    }
}

/// The whole planes that feed a node.
fn inputs<'a>(
    graph: &CheckedGraph,
    n: usize,
    planes: &'a Planes,
    constants: &'a [Vec<f32>],
) -> Vec<&'a [f32]> {
    let node = &graph.nodes[n];
    let mut inputs: Vec<&[f32]> = Vec::new();
    for ((feed, port), constant) in node.inputs.iter().zip(node.def.inputs).zip(constants) {
        match feed {
            Feed::Port { node, output } => {
                let first = channels(&graph.nodes[*node].def.outputs[..*output]);
                inputs.extend((0..port.kind.channels()).map(|c| &planes[*node][first + c][..]));
            }
            _ => inputs.extend((0..port.kind.channels()).map(|_| &constant[..])),
        }
    }
    inputs
}

/// One thread's buffers for the nodes of a stage.
struct Scratch {
    buffers: Vec<Vec<f32>>,
    /// Per node and channel that is read, a buffer.
    slots: Vec<Vec<Option<usize>>>,
    constants: Vec<(u32, Vec<f32>)>,
}

impl Scratch {
    fn new(bake: &Bake, nodes: &[usize]) -> Scratch {
        let tile_len = bake.rows * bake.size;
        let (slots, count) = bake.slots(nodes);
        let mut constants: Vec<(u32, Vec<f32>)> = Vec::new();
        let wired = nodes.iter().map(|&n| {
            let node = &bake.graph.nodes[n];
            let gathers = node.def.reach == Reach::Gather;
            (&node.inputs, if gathers { bake.size * bake.size } else { tile_len })
        });
        for (feeds, len) in wired.chain([(&bake.graph.outputs, tile_len)]) {
            for v in feeds.iter().flat_map(Feed::numbers) {
                match constants.iter_mut().find(|c| c.0 == v.to_bits()) {
                    Some(constant) if constant.1.len() < len => constant.1.resize(len, *v),
                    Some(_) => {}
                    None => constants.push((v.to_bits(), vec![*v; len])),
                }
            }
        }
        Scratch { buffers: vec![vec![0.0; tile_len]; count], slots, constants }
    }

    fn run(&mut self, bake: &Bake, n: usize, tile: Tile, len: usize, planes: &Planes) {
        let node = &bake.graph.nodes[n];
        let take = |slot: &Option<usize>| slot.map_or(Vec::new(), |s| std::mem::take(&mut self.buffers[s]));
        let mut taken: Vec<Vec<f32>> = self.slots[n].iter().map(take).collect();
        let mut inputs: Vec<&[f32]> = Vec::new();
        let (from, span) = if node.def.reach == Reach::Gather {
            (Tile::whole(bake.size), bake.size * bake.size)
        } else {
            (tile, len)
        };
        for (feed, port) in node.inputs.iter().zip(node.def.inputs) {
            self.read(bake, feed, port.kind, from, span, planes, &mut inputs);
        }
        let mut out: Vec<&mut [f32]> =
            taken.iter_mut().map(|v| if v.is_empty() { &mut v[..] } else { &mut v[..len] }).collect();
        bake.kernels[n].run(bake.level, tile, &inputs, &mut out);
        for (slot, buffer) in self.slots[n].iter().zip(taken) {
            if let Some(slot) = slot {
                self.buffers[*slot] = buffer;
            }
        }
    }

    /// The slices of `len` pixels from the tile's first row that feed a port.
    #[allow(clippy::too_many_arguments)]
    fn read<'s>(
        &'s self,
        bake: &Bake,
        feed: &Feed,
        kind: Kind,
        tile: Tile,
        len: usize,
        planes: &'s Planes,
        into: &mut Vec<&'s [f32]>,
    ) {
        let constant = |v: f32| -> &'s [f32] {
            let found = self.constants.iter().find(|c| c.0 == v.to_bits());
            found.map_or(&[], |c| &c.1[..len])
        };
        match feed {
            Feed::Open => into.extend((0..kind.channels()).map(|_| -> &[f32] { &[] })),
            Feed::Number(v) => into.push(constant(*v)),
            Feed::Color(c) => into.extend(c.iter().map(|v| constant(*v))),
            Feed::Port { node, output } => {
                let first = bake.channel(*node, *output);
                let start = tile.y0 * bake.size;
                into.extend((first..first + kind.channels()).map(|c| match planes[*node].get(c) {
                    Some(plane) => &plane[start..start + len],
                    None => self.slots[*node][c].map_or(&[][..], |slot| &self.buffers[slot][..len]),
                }));
            }
        }
    }
}

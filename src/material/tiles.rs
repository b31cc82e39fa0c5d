//! Bakes a checked graph on the CPU: bands of rows in parallel, the same bytes whatever the thread count.

use fearless_simd::Level;
use rayon::prelude::*;
use thiserror::Error;

use super::check::{CheckedGraph, Feed};
use super::finish::{self, Pixels};
use super::nodes::def::{Canvas, Reach, Tile};
use super::nodes::kernel::Kernel;
use super::plan::{Plan, plan};
use super::planes::{Planes, Spare, Wide, channels};
use super::program::{Program, Shared};
use crate::texture::PbrMaps;

/// Smallest and largest edge that can be baked, in pixels.
pub const SIZE_RANGE_PX: std::ops::RangeInclusive<u32> = 8..=8192;

/// Pixels per tile, about; a tile is a band of whole rows.
const TILE_PX: usize = 2048;

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
    let mut bake = Bake {
        graph,
        level,
        kernels: graph.nodes.par_iter().map(|n| (n.def.build)(&n.params, canvas)).collect(),
        read: channels_read(graph),
        plan: plan(graph),
        size,
        spare: Spare::of(size),
    };
    let mut planes: Planes = vec![Vec::new(); graph.nodes.len()];
    let mut pixels = Pixels::new(size, graph.outputs[finish::EMISSIVE] != Feed::Open, graph);
    for stage in 0..bake.plan.stages.len() {
        let wide = bake.wide(stage);
        bake.prepare(stage, &planes, &wide);
        bake.tiled(stage, &mut planes, &wide, &mut pixels, cancelled)?;
        bake.whole(stage, &mut planes, &wide);
        for (n, last) in bake.plan.last_read.iter().enumerate() {
            if *last <= stage && bake.plan.stage_of[n] <= stage {
                bake.spare.keep(std::mem::take(&mut planes[n]));
            }
        }
    }
    let height = match &graph.outputs[finish::HEIGHT] {
        Feed::Port { node, output } => {
            let first = channels(&graph.nodes[*node].def.outputs[..*output]);
            std::mem::take(&mut planes[*node][first])
        }
        _ => Vec::new(),
    };
    drop((planes, bake));
    Ok(pixels.into_maps(level, height))
}

/// Per node and channel: whether anything reads it.
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
    read: Vec<Vec<bool>>,
    plan: Plan,
    size: usize,
    spare: Spare,
}

impl Bake<'_> {
    /// The numbers that nodes of a stage read as whole planes.
    fn wide(&self, stage: usize) -> Wide {
        let stage = &self.plan.stages[stage];
        let nodes = stage.tiled.iter().chain(&stage.whole).map(|n| &self.graph.nodes[*n]);
        let feeds = nodes.filter(|n| n.def.reach != Reach::Point).flat_map(|n| &n.inputs);
        Wide::of(feeds.flat_map(Feed::numbers), self.size)
    }

    /// Shows nodes that read elsewhere their whole inputs.
    fn prepare(&mut self, stage: usize, planes: &Planes, wide: &Wide) {
        for &n in &self.plan.stages[stage].tiled {
            if self.graph.nodes[n].def.reach == Reach::Gather {
                self.kernels[n].prepare(self.level, &wide.inputs(self.graph, n, planes), self.size);
            }
        }
    }

    fn tiled(
        &mut self,
        stage: usize,
        planes: &mut Planes,
        wide: &Wide,
        pixels: &mut Pixels,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<(), BakeError> {
        let program = Program::new(self.graph, &self.plan, &self.read, stage);
        let rows = (TILE_PX / self.size).clamp(1, self.size);
        let band_len = rows * self.size;
        let mut fresh: Vec<Vec<f32>> = program.kept.iter().map(|_| self.spare.plane()).collect();
        // Per band, its part of every plane that stays.
        let mut parts: Vec<Vec<&mut [f32]>> = Vec::new();
        parts.resize_with(self.size.div_ceil(rows), Vec::new);
        for plane in &mut fresh {
            for (band, part) in parts.iter_mut().zip(plane.chunks_mut(band_len)) {
                band.push(part);
            }
        }
        let targets = pixels.bands(band_len);
        let (level, size) = (self.level, self.size);
        let shared = Shared { level, kernels: &self.kernels, planes, wide };
        parts.into_par_iter().zip(targets).enumerate().try_for_each_init(
            || program.room(band_len),
            |room, (band, (kept, mut target))| {
                if cancelled() {
                    return Err(BakeError::Cancelled);
                }
                let y0 = band * rows;
                let tile = Tile { y0, rows: rows.min(size - y0), size_px: size };
                program.run(room, &shared, tile, kept, |outputs| target.write(level, outputs));
                Ok(())
            },
        )?;
        for ((n, channel), plane) in program.kept.iter().zip(fresh) {
            planes[*n].resize(self.read[*n].len(), Vec::new());
            planes[*n][*channel] = plane;
        }
        Ok(())
    }

    fn whole(&mut self, stage: usize, planes: &mut Planes, wide: &Wide) {
        for &n in &self.plan.stages[stage].whole {
            let spare = &mut self.spare;
            let mut made: Vec<Vec<f32>> =
                self.read[n].iter().map(|read| if *read { spare.plane() } else { Vec::new() }).collect();
            let mut out: Vec<&mut [f32]> = made.iter_mut().map(|plane| &mut plane[..]).collect();
            let inputs = wide.inputs(self.graph, n, planes);
            self.kernels[n].run(self.level, Tile::whole(self.size), &inputs, &mut out);
            planes[n] = made;
        }
    }
}

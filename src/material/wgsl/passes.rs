//! Passes over whole planes: blurs, and the pyramids of ever smaller and softer heights that nodes look up to.

use super::emit::Program;
use super::lower::Job;
use super::numbers::canvas;
use crate::material::check::CheckedGraph;
use crate::material::nodes::blur;
use crate::material::nodes::def::Passes;
use crate::material::nodes::pyramid::halved_at;

/// Where a square of numbers lies: in which slot, and from which number of it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// Slot.
    pub slot: u32,
    /// Number in the slot.
    pub from: u32,
}

/// One pass over a square plane of `size_px`² numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Half the size, each number the mean of four; `size_px` is the new size.
    Halve { from: At, to: At, size_px: u32 },
    /// The mean of `2 · radius_px + 1` numbers along rows or down columns, wrapping.
    Box { from: At, to: At, size_px: u32, radius_px: u32, down: bool },
}

impl Program {
    /// The passes after each kernel, for `graph` (of this structure) at `size_px`.
    pub fn passes(&self, graph: &CheckedGraph, size_px: u32) -> Vec<Vec<Pass>> {
        self.jobs
            .iter()
            .map(|jobs| jobs.iter().flat_map(|job| passes(graph, job, size_px)).collect())
            .collect()
    }
}

fn passes(graph: &CheckedGraph, job: &Job, size_px: u32) -> Vec<Pass> {
    let whole = |slot: usize| At { slot: slot as u32, from: 0 };
    let (from, to, spare) = (whole(job.from), whole(job.to), whole(job.spare));
    let node = &graph.nodes[job.node];
    let mut made = Vec::new();
    let scales = match node.def.gpu.passes {
        Passes::None => return made,
        Passes::Blur => {
            let sigma_px = node.params.number("radius_m") / graph.size_m * size_px as f32;
            blurred(&mut made, [from, to, spare], size_px, sigma_px);
            return made;
        }
        Passes::Pyramid(scales) => scales(&node.params, canvas(graph, size_px)),
    };
    let smaller = |step: usize| At { from: halved_at(size_px as usize, step) as u32, ..to };
    let source = |step: usize| if step == 1 { from } else { smaller(step) };
    let coarsest = scales.iter().map(|scale| scale.step).max().unwrap_or(1);
    let mut step = 2;
    while step <= coarsest {
        made.push(Pass::Halve { from: source(step / 2), to: smaller(step), size_px: size_px / step as u32 });
        step *= 2;
    }
    for scale in scales.iter().filter(|scale| scale.step > 0) {
        let at = At { from: scale.from as u32, ..to };
        let step = scale.step;
        blurred(&mut made, [source(step), at, spare], size_px / step as u32, scale.radius_px / step as f32);
    }
    made
}

/// Three box blurs each way, from one plane to another by way of a third.
fn blurred(made: &mut Vec<Pass>, [from, to, spare]: [At; 3], size_px: u32, sigma_px: f32) {
    let radius_px = blur::half_width(size_px as usize, sigma_px) as u32;
    for source in [from, to, to] {
        made.push(Pass::Box { from: source, to: spare, size_px, radius_px, down: false });
        made.push(Pass::Box { from: spare, to, size_px, radius_px, down: true });
    }
}

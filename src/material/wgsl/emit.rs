//! Writes the kernels of a graph. The same structure gives the same source, whatever its numbers are.

use super::lower::{Job, Lowered, blurs, lower};
use super::numbers::Layout;
use crate::material::check::{CheckedGraph, Feed, OUTPUTS};
use crate::material::finish::HEIGHT;
use crate::material::nodes::def::{Passes, Port, Reach};
use crate::num::seed::digest;

/// Numbers that a uniform buffer of 64 KiB, the least that every card offers, holds beside the tile.
pub(super) const LIMIT_NUMBERS: usize = 16384 - 8;

const COMMON: &str = include_str!("../../../shaders/material/common.wgsl");
const PASSES: &str = include_str!("../../../shaders/material/passes.wgsl");
const FINISH: &str = include_str!("../../../shaders/material/finish.wgsl");

/// A graph as kernels that run one after the other, with passes between them.
pub struct Program {
    /// In order.
    pub kernels: Vec<Kernel>,
    /// How many planes of numbers they work with.
    pub slots: usize,
    /// How many numbers [`super::Numbers::uniform`] holds.
    pub numbers: usize,
    /// The slot in which the height lies at the end, metres.
    pub height: Option<usize>,
    pub(super) jobs: Vec<Vec<Job>>,
}

/// One compute kernel; its entry point is `main`, in groups of 8 by 8 pixels.
pub struct Kernel {
    /// WGSL.
    pub source: String,
    /// A number that equal sources share.
    pub digest: u64,
}

impl Program {
    /// Writes the kernels of `graph`.
    pub fn of(graph: &CheckedGraph) -> Program {
        let lowered = lower(graph);
        let writer = Writer { graph, layout: Layout::of(graph), lowered: &lowered };
        let kernel = |k: usize| {
            let source = writer.kernel(k);
            Kernel { digest: digest(&source), source }
        };
        let kernels = (0..lowered.kernels.len()).map(kernel).collect();
        let height = match graph.outputs[HEIGHT] {
            Feed::Port { node, output } => lowered.planes.get(&(node, output)).copied(),
            _ => None,
        };
        let (slots, numbers) = (lowered.slots, writer.layout.len);
        let jobs = lowered.kernels.into_iter().map(|part| part.passes).collect();
        Program { kernels, slots, numbers, height, jobs }
    }
}

/// WGSL of the passes between kernels: entry points `halve` and `box_blur`.
pub fn passes_source() -> String {
    common(0) + PASSES
}

/// WGSL of what all kernels share.
fn common(numbers: usize) -> String {
    COMMON.replace("NUMBERS", &numbers.div_ceil(4).max(1).to_string())
}

struct Writer<'a> {
    graph: &'a CheckedGraph,
    layout: Layout,
    lowered: &'a Lowered,
}

impl Writer<'_> {
    fn kernel(&self, k: usize) -> String {
        let part = &self.lowered.kernels[k];
        let last = k + 1 == self.lowered.kernels.len();
        let mut source = common(self.layout.len);
        let mut used: Vec<&str> = part.nodes.iter().map(|n| self.graph.nodes[*n].def.gpu.source).collect();
        used.sort_unstable();
        used.dedup();
        used.into_iter().chain(last.then_some(FINISH)).for_each(|part| source.push_str(part));
        let mut line = |text: String| {
            source.push_str(&text);
            source.push('\n');
        };
        line("\n@compute @workgroup_size(8, 8)\nfn main(@builtin(global_invocation_id) id: vec3u) {".into());
        line("    if any(id.xy >= vec2u(tile.size)) {\n        return;\n    }".into());
        line("    let at = place(id.xy);".into());
        for &n in &part.nodes {
            line(format!("    let n{n} = {};", self.call(n)));
        }
        for &(node, output) in &part.stores {
            let slot = self.lowered.planes[&(node, output)];
            let value = self.value(node, output);
            match self.graph.nodes[node].def.outputs[output].kind.channels() {
                1 => line(format!("    store({slot}u, at.px, {value});")),
                channels => (0..channels)
                    .for_each(|c| line(format!("    store({}u, at.px, {value}[{c}]);", slot + c))),
            }
        }
        if last {
            self.finish().into_iter().for_each(|text| line(format!("    {text};")));
        }
        source.push_str("}\n");
        source
    }

    fn call(&self, n: usize) -> String {
        let node = &self.graph.nodes[n];
        // Of a number, a blur is that number.
        if matches!(node.def.gpu.passes, Passes::Blur) {
            return self.inputs(n).remove(0);
        }
        let mut arguments = vec!["at".into(), format!("{}u", self.layout.first[n])];
        arguments.extend(self.inputs(n));
        if matches!(node.def.gpu.passes, Passes::Pyramid(_)) {
            let slot = self.lowered.pyramids.get(&n).map(|slot| format!("{slot}u"));
            arguments.push(slot.unwrap_or("NO_SLOT".into()));
        }
        format!("node_{}({})", node.def.name, arguments.join(", "))
    }

    fn inputs(&self, n: usize) -> Vec<String> {
        let node = &self.graph.nodes[n];
        let mut constant = self.layout.constants[n];
        let gathers = node.def.reach == Reach::Gather;
        let of_port = |(feed, port): (&Feed, &Port)| {
            let at = constant;
            constant += feed.numbers().len();
            match feed {
                Feed::Port { node, output } if gathers => {
                    format!("Plane({}u, 0.0)", self.lowered.planes[&(*node, *output)])
                }
                _ if gathers => format!("Plane(NO_SLOT, {})", self.expression(feed, port, at)),
                _ => self.expression(feed, port, at),
            }
        };
        node.inputs.iter().zip(node.def.inputs).map(of_port).collect()
    }

    /// What feeds a port; its constants begin at `constant`.
    fn expression(&self, feed: &Feed, port: &Port, constant: usize) -> String {
        match (feed, port.kind.channels()) {
            (Feed::Open, 1) => format!("{:?}", port.open),
            (Feed::Open, channels) => format!("vec{channels}f({:?})", port.open),
            (Feed::Number(_), _) => format!("num({constant}u)"),
            (Feed::Color(_), _) => format!("num3({constant}u)"),
            (Feed::Port { node, output }, _) => self.value(*node, *output),
        }
    }

    fn value(&self, node: usize, output: usize) -> String {
        let checked = &self.graph.nodes[node];
        if blurs(checked) {
            return format!("load({}u, at.px)", self.lowered.planes[&(node, 0)]);
        }
        match checked.def.outputs {
            [_] => format!("n{node}"),
            ports => format!("n{node}.{}", ports[output].name),
        }
    }

    /// Writes the maps; what is open takes the value that the bake on the processor gives it.
    fn finish(&self) -> Vec<String> {
        let mut constant = self.layout.outputs;
        let mut value = Vec::new();
        for (feed, port) in self.graph.outputs.iter().zip(OUTPUTS) {
            let given = (*feed != Feed::Open).then(|| self.expression(feed, port, constant));
            constant += feed.numbers().len();
            value.push(given);
        }
        let [color, roughness, metallic, _, normal, occlusion, emissive, alpha] = &value[..] else {
            return Vec::new();
        };
        let or = |value: &Option<String>, open: &str| value.clone().unwrap_or_else(|| open.into());
        let metallic = or(metallic, "0.0");
        let mut calls = vec![
            format!("write_color(at, {}, {metallic}, {})", or(color, "vec3f(0.0)"), or(alpha, "1.0")),
            format!("write_normal(at, {})", or(normal, "vec3f(0.0, 0.0, 1.0)")),
            format!("write_orm(at, {}, {}, {metallic})", or(occlusion, "1.0"), or(roughness, "0.6")),
        ];
        calls.extend(emissive.as_ref().map(|glow| format!("write_emissive(at, {glow})")));
        calls
    }
}

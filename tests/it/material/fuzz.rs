//! Random graphs, sound and broken: either `check` refuses them, or they bake to finite maps.

use std::collections::BTreeMap;

use rayon::prelude::*;
use scenewright::material::graph::{Graph, Node, Source, Value};
use scenewright::material::nodes::def::{Form, Kind, Port};
use scenewright::material::nodes::{self, def::NodeDef};
use scenewright::material::{bake, check};
use scenewright::num::{Seed, Stream};

const GRAPHS: u64 = 10_000;
const SIZE_PX: u32 = 16;

/// One draw in so many is deliberately wrong.
const MISCHIEF: usize = 60;

#[test]
fn random_graphs_are_refused_or_bake() {
    let baked: usize =
        (0..GRAPHS).into_par_iter().map(|seed| usize::from(survives(&random(seed), seed))).sum();
    // Were everything refused, nothing would be tested.
    assert!(baked > GRAPHS as usize / 10, "only {baked} of {GRAPHS} baked");
    assert!(baked < GRAPHS as usize * 9 / 10, "{baked} of {GRAPHS} baked: too few were broken");
}

/// Whether it passed `check`; then it must bake.
fn survives(graph: &Graph, seed: u64) -> bool {
    let Ok(checked) = check(graph) else { return false };
    let maps = bake(&checked, SIZE_PX, &|| false).unwrap_or_else(|error| panic!("graph {seed}: {error}"));
    assert!(maps.relief_m.is_finite(), "graph {seed}: relief {} of {}", maps.relief_m, graph.to_json());
    for normal in maps.normal.data.chunks_exact(3) {
        assert!(normal[2] >= 127, "graph {seed}: a normal points inwards");
    }
    true
}

fn random(seed: u64) -> Graph {
    let mut draw = Seed(seed).stream("graph");
    let count = 1 + draw.below(14);
    let mut nodes: Vec<Node> = Vec::new();
    for _ in 0..count {
        let def = nodes::ALL[draw.below(nodes::ALL.len())];
        let node = node(def, &nodes, &mut draw);
        nodes.push(node);
    }
    let mut outputs = BTreeMap::new();
    for (name, kind) in OUTPUTS {
        if name == "base_color" || draw.below(2) == 0 {
            outputs.insert(name.to_string(), source(kind, &nodes, &mut draw));
        }
    }
    let version = if draw.below(MISCHIEF) == 0 { 9 } else { 1 };
    let size_m = if draw.below(MISCHIEF) == 0 { f32::NAN } else { draw.range(0.06, 8.0) };
    Graph { version, size_m, nodes, outputs }
}

const OUTPUTS: [(&str, Kind); 6] = [
    ("base_color", Kind::Color),
    ("roughness", Kind::Mask),
    ("metallic", Kind::Mask),
    ("height", Kind::Height),
    ("normal", Kind::Normal),
    ("emissive", Kind::Color),
];

fn node(def: &NodeDef, before: &[Node], draw: &mut Stream) -> Node {
    let mut params = BTreeMap::new();
    for param in def.params {
        let (low, high) = param.range;
        // Mostly small values: large lattices say no more and take longer.
        let high = if draw.below(8) == 0 { high } else { high.min(low + 24.0) };
        let number = |draw: &mut Stream| match draw.below(MISCHIEF * 4) {
            0 => f32::NAN,
            1 => f32::INFINITY,
            2 => high * 3.0 + 1.0,
            _ => draw.range(low, high),
        };
        let value = match param.form {
            Form::Real => Value::Number(number(draw)),
            Form::Whole => Value::Number(number(draw).round()),
            Form::Stops(width) => {
                let stop = |k: usize, draw: &mut Stream| {
                    let mut all = vec![k as f32 * 0.3];
                    all.extend((1..width).map(|_| number(draw)));
                    all
                };
                Value::List((0..1 + draw.below(4)).flat_map(|k| stop(k, draw)).collect())
            }
        };
        if draw.below(4) > 0 || matches!(param.form, Form::Stops(_)) {
            params.insert(param.name.to_string(), value);
        }
    }
    let mut inputs = BTreeMap::new();
    for Port { name, kind, optional, .. } in def.inputs {
        if !optional || draw.below(2) == 0 {
            inputs.insert(name.to_string(), source(*kind, before, draw));
        }
    }
    let op = if draw.below(MISCHIEF * 4) == 0 { "nonsense".into() } else { def.name.into() };
    Node { op, params, inputs }
}

/// A fitting source most of the time: an output of a node before, or a constant.
fn source(kind: Kind, before: &[Node], draw: &mut Stream) -> Source {
    if draw.below(MISCHIEF) == 0 {
        return match draw.below(3) {
            0 => Source::Number(f32::NAN),
            1 => Source::Port { node: before.len() + draw.below(3), port: "out".into() },
            _ => Source::Color([0.1, -3.0, 0.2]),
        };
    }
    let fitting: Vec<Source> = before
        .iter()
        .enumerate()
        .filter_map(|(index, node)| Some((index, nodes::find(&node.op)?)))
        .flat_map(|(node, def)| {
            let ports = def.outputs.iter().filter(|port| kind.accepts(port.kind));
            ports.map(move |port| Source::Port { node, port: port.name.to_string() })
        })
        .collect();
    if !fitting.is_empty() && draw.below(4) > 0 {
        return draw.pick(&fitting).clone();
    }
    match kind {
        Kind::Color => Source::Color([draw.unit(), draw.unit(), draw.unit()]),
        _ => Source::Number(draw.unit()),
    }
}

//! Proves a graph: what passes here cannot fail to bake, and tiles by construction.
//!
//! Every operation maps planes that close round the tile to planes that do, and repeats are whole numbers.

use std::collections::BTreeMap;

use thiserror::Error;

use super::graph::{GRAPH_VERSION, Graph, Node, Source, Value};
use super::nodes::def::{Form, Kind, NodeDef, Params, Port, optional, port};
use super::nodes::find;
use super::tidy::{Twins, tidy};

/// Most nodes a graph may have.
pub const MAX_NODES: usize = 4096;

/// Outputs a graph may name.
pub const OUTPUTS: &[Port] = &[
    port("base_color", Kind::Color),
    optional("roughness", Kind::Mask),
    optional("metallic", Kind::Mask),
    optional("height", Kind::Height),
    optional("normal", Kind::Normal),
    optional("ao", Kind::Mask),
    optional("emissive", Kind::Color),
    optional("alpha", Kind::Mask),
];

/// A proved graph: nodes in an order in which each stands after those it reads, none unused, none twice.
#[derive(Clone, Debug)]
pub struct CheckedGraph {
    pub(super) size_m: f32,
    pub(super) nodes: Vec<CheckedNode>,
    pub(super) outputs: Vec<Feed>,
}

impl CheckedGraph {
    /// Whether the output called `name` is baked.
    pub fn bakes(&self, name: &str) -> bool {
        OUTPUTS.iter().zip(&self.outputs).any(|(port, feed)| port.name == name && *feed != Feed::Open)
    }

    /// How many operations are left once what is not used is dropped and what is double is shared.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }
}

#[derive(Clone)]
pub(super) struct CheckedNode {
    pub def: &'static NodeDef,
    pub params: Params,
    pub inputs: Vec<Feed>,
}

/// What feeds an input.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Feed {
    Open,
    Number(f32),
    Color([f32; 3]),
    Port { node: usize, output: usize },
}

impl Feed {
    /// The constants in it.
    pub fn numbers(&self) -> &[f32] {
        match self {
            Feed::Number(n) => std::slice::from_ref(n),
            Feed::Color(c) => c,
            _ => &[],
        }
    }
}

/// Why a graph was refused: which node, which port or parameter.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum CheckError {
    #[error("graph version {found} is not {GRAPH_VERSION}: save it again with this program")]
    Version { found: u32 },
    #[error("{found} nodes are more than {MAX_NODES}: split the graph")]
    TooLarge { found: usize },
    #[error("tile size {size_m} m is not within 0.05..64 m")]
    TileSize { size_m: f32 },
    #[error("node {node}: no operation is called `{op}`")]
    UnknownOp { node: usize, op: String },
    #[error("{place}: there is no {what} called `{name}`; known are {known}")]
    UnknownName { place: Place, what: &'static str, name: String, known: String },
    #[error("{place}: `{name}` must be {expected}")]
    Value { place: Place, name: String, expected: String },
    #[error("{place}: port `{port}` is open; wire it or give it a value")]
    Open { place: Place, port: String },
    #[error("{place}: port `{port}` takes {wanted:?}, not {found:?}")]
    Type { place: Place, port: String, wanted: Kind, found: Kind },
    #[error("{place}: port `{port}` is wired to node {to}, which does not exist")]
    NoSuchNode { place: Place, port: String, to: usize },
    #[error("node {node} ({op}) feeds itself through a cycle; cut one of its wires")]
    Cycle { node: usize, op: String },
}

/// Where in the graph.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// A node, by index and operation.
    Node(usize, String),
    /// The graph's outputs.
    Outputs,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Place::Node(index, op) => write!(f, "node {index} ({op})"),
            Place::Outputs => write!(f, "graph outputs"),
        }
    }
}

/// Proves `graph`, or says which node and port is wrong.
pub fn check(graph: &Graph) -> Result<CheckedGraph, CheckError> {
    prove(graph, Twins::Merged)
}

/// The same, but nodes that happen to compute the same stay apart: equal structures remain equal whatever their numbers,
/// which is what kernels for a graphics card are compiled by.
pub fn check_apart(graph: &Graph) -> Result<CheckedGraph, CheckError> {
    prove(graph, Twins::Apart)
}

fn prove(graph: &Graph, twins: Twins) -> Result<CheckedGraph, CheckError> {
    if graph.version != GRAPH_VERSION {
        return Err(CheckError::Version { found: graph.version });
    }
    if graph.nodes.len() > MAX_NODES {
        return Err(CheckError::TooLarge { found: graph.nodes.len() });
    }
    if !(0.05..=64.0).contains(&graph.size_m) {
        return Err(CheckError::TileSize { size_m: graph.size_m });
    }
    let find_op = |(node, n): (usize, &Node)| {
        find(&n.op).ok_or_else(|| CheckError::UnknownOp { node, op: n.op.clone() })
    };
    let defs: Vec<_> = graph.nodes.iter().enumerate().map(find_op).collect::<Result<_, _>>()?;
    let mut nodes = Vec::with_capacity(defs.len());
    for (index, (def, node)) in defs.iter().zip(&graph.nodes).enumerate() {
        let place = Place::Node(index, node.op.clone());
        let params = read_params(def, node, &place)?;
        let inputs = read_wires(def.inputs, &node.inputs, &defs, &place)?;
        nodes.push(CheckedNode { def, params, inputs });
    }
    let outputs = read_wires(OUTPUTS, &graph.outputs, &defs, &Place::Outputs)?;
    let order = sort(&nodes)?;
    let (nodes, outputs) = tidy(nodes, outputs, &order, twins);
    Ok(CheckedGraph { size_m: graph.size_m, nodes, outputs })
}

fn read_params(def: &NodeDef, node: &Node, place: &Place) -> Result<Params, CheckError> {
    known(node.params.keys(), def.params.iter().map(|p| p.name), "parameter", place)?;
    let mut values = Vec::with_capacity(def.params.len());
    for param in def.params {
        let wrong = |expected: String| CheckError::Value {
            place: place.clone(),
            name: param.name.to_string(),
            expected,
        };
        let (low, high) = param.range;
        let inside = |n: &f32| (low..=high).contains(n);
        let value = match (node.params.get(param.name), param.form) {
            (None, Form::Stops(_)) => return Err(wrong("given".into())),
            (None, _) => Value::Number(param.default),
            (Some(Value::Number(n)), Form::Real) if inside(n) => Value::Number(*n),
            (Some(Value::Number(n)), Form::Whole) if inside(n) && n.fract() == 0.0 => Value::Number(*n),
            (Some(Value::List(l)), Form::Stops(k))
                if !l.is_empty() && l.len() <= 64 * k && l.len() % k == 0 && l.iter().all(inside) =>
            {
                if l.chunks(k).zip(l.chunks(k).skip(1)).any(|(a, b)| a[0] > b[0]) {
                    return Err(wrong("in rising order".into()));
                }
                Value::List(l.clone())
            }
            (_, Form::Real) => return Err(wrong(format!("a number in {low}..{high}"))),
            (_, Form::Whole) => return Err(wrong(format!("a whole number in {low}..{high}"))),
            (_, Form::Stops(k)) => return Err(wrong(format!("groups of {k} numbers in {low}..{high}"))),
        };
        values.push((param.name, value));
    }
    Ok(Params(values))
}

fn read_wires(
    ports: &'static [Port],
    wires: &BTreeMap<String, Source>,
    defs: &[&'static NodeDef],
    place: &Place,
) -> Result<Vec<Feed>, CheckError> {
    known(wires.keys(), ports.iter().map(|p| p.name), "port", place)?;
    ports.iter().map(|port| read_wire(port, wires.get(port.name), defs, place)).collect()
}

fn read_wire(
    port: &Port,
    source: Option<&Source>,
    defs: &[&'static NodeDef],
    place: &Place,
) -> Result<Feed, CheckError> {
    let name = || port.name.to_string();
    let typed = |found: Kind, feed: Feed| {
        if port.kind.accepts(found) {
            return Ok(feed);
        }
        Err(CheckError::Type { place: place.clone(), port: name(), wanted: port.kind, found })
    };
    let range = |expected: &str| CheckError::Value {
        place: place.clone(),
        name: name(),
        expected: expected.to_string(),
    };
    match source {
        None if port.optional => Ok(Feed::Open),
        None => Err(CheckError::Open { place: place.clone(), port: name() }),
        Some(Source::Number(n)) if !n.is_finite() || n.abs() > 1e6 => Err(range("a finite number")),
        Some(Source::Number(n)) if port.kind == Kind::Mask && !(0.0..=1.0).contains(n) => {
            Err(range("in 0..1"))
        }
        Some(Source::Number(n)) if port.kind.channels() == 1 => Ok(Feed::Number(*n)),
        Some(Source::Number(_)) => typed(Kind::Scalar, Feed::Open),
        Some(Source::Color(c)) if c.iter().any(|c| !(0.0..=1e4).contains(c)) => {
            Err(range("a colour of finite numbers from 0"))
        }
        Some(Source::Color(c)) => typed(Kind::Color, Feed::Color(*c)),
        Some(Source::Port { node, port: from }) => {
            let def = defs.get(*node).ok_or_else(|| CheckError::NoSuchNode {
                place: place.clone(),
                port: name(),
                to: *node,
            })?;
            known([from], def.outputs.iter().map(|p| p.name), "output", place)?;
            let output = def.outputs.iter().position(|p| p.name == from).unwrap_or(0);
            typed(def.outputs[output].kind, Feed::Port { node: *node, output })
        }
    }
}

fn known<'a>(
    names: impl IntoIterator<Item = &'a String>,
    known: impl Iterator<Item = &'static str>,
    what: &'static str,
    place: &Place,
) -> Result<(), CheckError> {
    let known: Vec<&str> = known.collect();
    match names.into_iter().find(|n| !known.contains(&n.as_str())) {
        None => Ok(()),
        Some(name) => Err(CheckError::UnknownName {
            place: place.clone(),
            what,
            name: name.clone(),
            known: known.join(", "),
        }),
    }
}

/// An order in which every node stands after those it reads (Kahn 1962).
fn sort(nodes: &[CheckedNode]) -> Result<Vec<usize>, CheckError> {
    let mut readers = vec![Vec::new(); nodes.len()];
    let mut waits = vec![0usize; nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        for feed in &node.inputs {
            if let Feed::Port { node: from, .. } = feed {
                readers[*from].push(index);
                waits[index] += 1;
            }
        }
    }
    let mut order: Vec<usize> = (0..nodes.len()).filter(|&n| waits[n] == 0).collect();
    let mut next = 0;
    while let Some(&done) = order.get(next) {
        next += 1;
        for &reader in &readers[done] {
            waits[reader] -= 1;
            if waits[reader] == 0 {
                order.push(reader);
            }
        }
    }
    match (0..nodes.len()).find(|&n| waits[n] > 0) {
        Some(node) => Err(CheckError::Cycle { node, op: nodes[node].def.name.to_string() }),
        None => Ok(order),
    }
}

impl std::fmt::Debug for CheckedNode {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} {:?} {:?}", self.def.name, self.params, self.inputs)
    }
}

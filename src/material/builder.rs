//! Writes graphs in Rust almost as formulas: wires are values that can be added, mixed, stepped.

use std::cell::RefCell;

use super::graph::{GRAPH_VERSION, Graph, Node, Source, Value};
use super::nodes::def::Kind;
use super::nodes::find;
use crate::num::{LinearRgb, Seed};

/// A graph that grows.
pub struct Builder {
    seed: Seed,
    size_m: f32,
    pub(super) nodes: RefCell<Vec<Node>>,
}

/// An output port of a node in the graph that grows.
#[derive(Clone, Copy)]
pub struct Wire<'g> {
    pub(super) g: &'g Builder,
    pub(super) node: usize,
    pub(super) port: &'static str,
    pub(super) kind: Kind,
}

/// What may feed a port: a wire, a number or a colour.
#[derive(Clone, Copy)]
pub enum Feed<'g> {
    /// An output of a node.
    Wire(Wire<'g>),
    /// The same number everywhere.
    Number(f32),
    /// The same colour everywhere.
    Color(LinearRgb),
}

/// What a graph bakes. Open fields take the defaults of the bake.
pub struct Surface<'g> {
    /// Linear colour.
    pub color: Feed<'g>,
    /// 0 mirror … 1 chalk.
    pub roughness: Feed<'g>,
    /// 0 or 1.
    pub metallic: Feed<'g>,
    /// Metres; normals and occlusion follow from it.
    pub height: Feed<'g>,
    /// How far occlusion reaches, metres.
    pub occlusion_m: f32,
    /// Emitted linear colour.
    pub emissive: Option<Feed<'g>>,
    /// Coverage.
    pub alpha: Option<Feed<'g>>,
}

impl Builder {
    /// An empty graph for a tile of `size_m` metres.
    pub fn new(seed: Seed, size_m: f32) -> Builder {
        Builder { seed, size_m, nodes: RefCell::new(Vec::new()) }
    }

    /// Tile edge in metres.
    pub fn size_m(&self) -> f32 {
        self.size_m
    }

    /// The seed parameter that `name` leads to.
    pub fn seed(&self, name: &str) -> f32 {
        (self.seed.stream(name).bits() >> 40) as f32
    }

    /// Adds a node and returns its first output.
    pub fn node<'g>(
        &'g self,
        op: &'static str,
        params: &[(&str, f32)],
        inputs: &[(&str, Feed<'g>)],
    ) -> Wire<'g> {
        let params = params.iter().map(|(k, v)| (k.to_string(), Value::Number(*v))).collect();
        let inputs = inputs.iter().map(|(k, v)| (k.to_string(), v.source())).collect();
        self.push(Node { op: op.to_string(), params, inputs })
    }

    pub(super) fn push(&self, node: Node) -> Wire<'_> {
        let (port, kind) = match find(&node.op) {
            Some(def) => (def.outputs[0].name, def.outputs[0].kind),
            None => ("out", Kind::Scalar),
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(node);
        Wire { g: self, node: nodes.len() - 1, port, kind }
    }

    /// `a` where `t` is 0, `b` where it is 1; numbers or colours. `t` is held in 0..1.
    pub fn mix<'g>(
        &'g self,
        a: impl Into<Feed<'g>>,
        b: impl Into<Feed<'g>>,
        t: impl Into<Feed<'g>>,
    ) -> Wire<'g> {
        let (a, b) = (a.into(), b.into());
        let op = if a.is_color() { "mix_color" } else { "mix" };
        self.node(op, &[], &[("a", a), ("b", b), ("t", self.mask(t))])
    }

    /// The same, held in 0..1 if it is not a mask yet.
    pub fn mask<'g>(&'g self, feed: impl Into<Feed<'g>>) -> Feed<'g> {
        match feed.into() {
            Feed::Wire(w) => Feed::Wire(w.clamp()),
            Feed::Number(n) => Feed::Number(n.clamp(0.0, 1.0)),
            color => color,
        }
    }

    /// The id of what lies on top where `cover` is above a half, else of what lies below. Exact, unlike a mix, so that
    /// it can be hashed.
    pub fn topmost<'g>(&'g self, below: Wire<'g>, above: Wire<'g>, cover: Wire<'g>) -> Wire<'g> {
        let on_top = cover.step(0.5, 0.5);
        (below * (1.0 - on_top)).max(above * on_top).clamp()
    }

    /// A displacement in metres.
    pub fn vector<'g>(&'g self, x: impl Into<Feed<'g>>, y: impl Into<Feed<'g>>) -> Wire<'g> {
        self.node("vector", &[], &[("x", x.into()), ("y", y.into())])
    }

    /// A colour times a number.
    pub fn shade<'g>(&'g self, color: impl Into<Feed<'g>>, by: impl Into<Feed<'g>>) -> Wire<'g> {
        self.node("shade", &[], &[("color", color.into()), ("by", by.into())])
    }

    /// Small changes: warmth, saturation and value, each 0 for none.
    pub fn vary<'g>(
        &'g self,
        color: impl Into<Feed<'g>>,
        warmth: impl Into<Feed<'g>>,
        saturation: impl Into<Feed<'g>>,
        value: impl Into<Feed<'g>>,
    ) -> Wire<'g> {
        let feeds = [
            ("color", color.into()),
            ("warmth", warmth.into()),
            ("saturation", saturation.into()),
            ("value", value.into()),
        ];
        self.node("vary", &[], &feeds)
    }

    /// Closes the graph.
    pub fn finish(&self, surface: Surface) -> Graph {
        let mut outputs = vec![
            ("base_color", surface.color),
            ("roughness", self.mask(surface.roughness)),
            ("metallic", self.mask(surface.metallic)),
        ];
        if let Feed::Wire(_) = surface.height {
            let radius = surface.occlusion_m.max(0.0005);
            outputs.push(("height", surface.height));
            outputs.push(("normal", self.node("normal", &[], &[("height", surface.height)]).into()));
            let occlusion = self.node("occlusion", &[("radius_m", radius)], &[("height", surface.height)]);
            outputs.push(("ao", occlusion.into()));
        }
        outputs.extend(surface.emissive.map(|e| ("emissive", e)));
        outputs.extend(surface.alpha.map(|a| ("alpha", self.mask(a))));
        Graph {
            version: GRAPH_VERSION,
            size_m: self.size_m,
            nodes: self.nodes.borrow().clone(),
            outputs: outputs.into_iter().map(|(name, feed)| (name.to_string(), feed.source())).collect(),
        }
    }
}

impl Feed<'_> {
    pub(super) fn source(&self) -> Source {
        match self {
            Feed::Wire(w) => Source::Port { node: w.node, port: w.port.to_string() },
            Feed::Number(n) => Source::Number(*n),
            Feed::Color(c) => Source::Color(c.0),
        }
    }

    fn is_color(&self) -> bool {
        matches!(self, Feed::Color(_) | Feed::Wire(Wire { kind: Kind::Color, .. }))
    }
}

impl<'g> From<Wire<'g>> for Feed<'g> {
    fn from(wire: Wire<'g>) -> Self {
        Feed::Wire(wire)
    }
}

impl From<f32> for Feed<'_> {
    fn from(number: f32) -> Self {
        Feed::Number(number)
    }
}

impl From<LinearRgb> for Feed<'_> {
    fn from(color: LinearRgb) -> Self {
        Feed::Color(color)
    }
}

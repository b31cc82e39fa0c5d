//! Writes graphs in Rust almost as formulas: wires are values that can be added, mixed, stepped.

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

use super::graph::{GRAPH_VERSION, Graph, Node, Source, Value};
use super::nodes::def::Kind;
use super::nodes::find;
use crate::num::{LinearRgb, Seed};

/// A graph that grows.
pub struct Builder {
    seed: Seed,
    size_m: f32,
    nodes: RefCell<Vec<Node>>,
}

/// An output port of a node in the graph that grows.
#[derive(Clone, Copy)]
pub struct Wire<'g> {
    g: &'g Builder,
    node: usize,
    port: &'static str,
    kind: Kind,
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

impl<'g> Wire<'g> {
    /// Another output of the same node.
    pub fn port(self, name: &'static str) -> Wire<'g> {
        let nodes = self.g.nodes.borrow();
        let def = find(&nodes[self.node].op);
        let found = def.and_then(|d| d.outputs.iter().find(|p| p.name == name));
        Wire { port: name, kind: found.map_or(self.kind, |p| p.kind), ..self }
    }

    fn unary(self, op: &'static str, params: &[(&str, f32)]) -> Wire<'g> {
        self.g.node(op, params, &[("x", self.into())])
    }

    fn binary(self, op: &'static str, b: impl Into<Feed<'g>>) -> Wire<'g> {
        self.g.node(op, &[], &[("a", self.into()), ("b", b.into())])
    }

    /// Held in 0..1.
    pub fn clamp(self) -> Wire<'g> {
        if self.kind == Kind::Mask { self } else { self.unary("clamp", &[]) }
    }

    /// |x|.
    pub fn abs(self) -> Wire<'g> {
        self.unary("abs", &[])
    }

    /// The lesser.
    pub fn min(self, b: impl Into<Feed<'g>>) -> Wire<'g> {
        self.binary("min", b)
    }

    /// The greater.
    pub fn max(self, b: impl Into<Feed<'g>>) -> Wire<'g> {
        self.binary("max", b)
    }

    /// Hermite step; `low` may be above `high` for a falling one.
    pub fn step(self, low: f32, high: f32) -> Wire<'g> {
        self.unary("smoothstep", &[("low", low), ("high", high)])
    }

    /// Straight step.
    pub fn levels(self, low: f32, high: f32) -> Wire<'g> {
        self.unary("levels", &[("low", low), ("high", high)])
    }

    /// A mask to a power.
    pub fn power(self, exponent: f32) -> Wire<'g> {
        self.clamp().unary("power", &[("exponent", exponent)])
    }

    /// Blurred by about `radius_m`.
    pub fn blur(self, radius_m: f32) -> Wire<'g> {
        self.unary("blur", &[("radius_m", radius_m)])
    }

    /// Read `by` metres away.
    pub fn warp(self, by: Wire<'g>) -> Wire<'g> {
        self.g.node("warp", &[], &[("x", self.into()), ("by", by.into())])
    }

    /// A random number in 0..1 for each different value, named.
    pub fn hash(self, name: &str) -> Wire<'g> {
        let seed = self.g.seed(name);
        self.g.node("hash", &[("seed", seed)], &[("id", self.into())])
    }

    /// A random number in −1..1 for each different value, named.
    pub fn hash_signed(self, name: &str) -> Wire<'g> {
        self.hash(name) * 2.0 - 1.0
    }

    /// Colours along a mask.
    pub fn ramp(self, stops: &[(f32, LinearRgb)]) -> Wire<'g> {
        let list = stops.iter().flat_map(|(t, c)| [*t, c.0[0], c.0[1], c.0[2]]).collect();
        self.table("ramp", list)
    }

    /// Numbers along a mask.
    pub fn curve(self, stops: &[(f32, f32)]) -> Wire<'g> {
        self.table("curve", stops.iter().flat_map(|(t, v)| [*t, *v]).collect())
    }

    fn table(self, op: &str, stops: Vec<f32>) -> Wire<'g> {
        let params = [("stops".to_string(), Value::List(stops))].into();
        let inputs = [("x".to_string(), Feed::from(self.clamp()).source())].into();
        self.g.push(Node { op: op.to_string(), params, inputs })
    }
}

impl Feed<'_> {
    fn source(&self) -> Source {
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

impl<'g, T: Into<Feed<'g>>> Add<T> for Wire<'g> {
    type Output = Wire<'g>;
    fn add(self, b: T) -> Wire<'g> {
        self.binary("add", b)
    }
}

impl<'g, T: Into<Feed<'g>>> Sub<T> for Wire<'g> {
    type Output = Wire<'g>;
    fn sub(self, b: T) -> Wire<'g> {
        self.binary("subtract", b)
    }
}

impl<'g, T: Into<Feed<'g>>> Mul<T> for Wire<'g> {
    type Output = Wire<'g>;
    fn mul(self, b: T) -> Wire<'g> {
        let product = self.binary("multiply", b);
        // Masks stay masks in spirit; `mask` clamps where the type asks for it.
        product
    }
}

impl<'g> Neg for Wire<'g> {
    type Output = Wire<'g>;
    fn neg(self) -> Wire<'g> {
        self * -1.0
    }
}

impl<'g> Sub<Wire<'g>> for f32 {
    type Output = Wire<'g>;
    fn sub(self, b: Wire<'g>) -> Wire<'g> {
        b * -1.0 + self
    }
}

impl<'g> Mul<Wire<'g>> for f32 {
    type Output = Wire<'g>;
    fn mul(self, b: Wire<'g>) -> Wire<'g> {
        b * self
    }
}

impl<'g> Add<Wire<'g>> for f32 {
    type Output = Wire<'g>;
    fn add(self, b: Wire<'g>) -> Wire<'g> {
        b + self
    }
}

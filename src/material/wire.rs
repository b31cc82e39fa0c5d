//! What can be done with a wire: shaping, tables, and arithmetic by the usual signs.

use std::ops::{Add, Mul, Neg, Sub};

use super::builder::{Feed, Wire};
use super::graph::{Node, Value};
use super::nodes::def::Kind;
use super::nodes::find;
use crate::num::LinearRgb;

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

    /// Of a height: 1 on edges that stand out over `radius_m` and wear first; port `cavity` where dirt stays.
    pub fn curvature(self, radius_m: f32, strength: f32) -> Wire<'g> {
        let params = [("radius_m", radius_m), ("strength", strength)];
        self.g.node("curvature", &params, &[("height", self.into())])
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
        self.binary("multiply", b)
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

//! What a node operation declares: its ports, its parameters, and how to build its kernel.

use fearless_simd::Level;

use super::kernel::Kernel;
use super::pyramid::Reached;
use crate::material::graph::Value;

/// What flows through a wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any number.
    Scalar,
    /// A number in 0..1.
    Mask,
    /// Metres above the reference plane.
    Height,
    /// Linear RGB.
    Color,
    /// A displacement in the tile's plane, metres.
    Vector,
    /// A unit tangent-space normal.
    Normal,
}

impl Kind {
    /// Planes of numbers that make one value.
    pub const fn channels(self) -> usize {
        match self {
            Kind::Scalar | Kind::Mask | Kind::Height => 1,
            Kind::Vector => 2,
            Kind::Color | Kind::Normal => 3,
        }
    }

    /// Whether a port of this kind may be fed from one of kind `from`.
    pub fn accepts(self, from: Kind) -> bool {
        self == from || (matches!(self, Kind::Scalar | Kind::Height) && from.channels() == 1)
    }
}

/// An input or output.
#[derive(Debug)]
pub struct Port {
    /// Name in files and messages.
    pub name: &'static str,
    /// What flows through it.
    pub kind: Kind,
    /// Whether an input may be left open; its kernel then sees empty slices.
    pub optional: bool,
    /// What an open input counts as on a graphics card, in every channel.
    pub open: f32,
}

/// A parameter with its range.
#[derive(Debug)]
pub struct Param {
    /// Name in files and messages.
    pub name: &'static str,
    /// Least and greatest value (of each element, for a list).
    pub range: (f32, f32),
    /// Taken when the node leaves it out; an open list is an error.
    pub default: f32,
    /// How the numbers are read.
    pub form: Form,
}

/// How a parameter's numbers are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Any number in range.
    Real,
    /// Whole numbers only: repeats per tile must be whole for the tile to close.
    Whole,
    /// Groups of so many numbers, the first of each rising.
    Stops(usize),
}

/// An operation: one file and one registry line each.
pub struct NodeDef {
    /// Name in files.
    pub name: &'static str,
    /// Inputs, in the order kernels see them.
    pub inputs: &'static [Port],
    /// Outputs, in the order kernels fill them.
    pub outputs: &'static [Port],
    /// Parameters.
    pub params: &'static [Param],
    /// Makes the kernel for one bake.
    pub build: fn(&Params, Canvas) -> Kernel,
    /// Where the node needs its inputs.
    pub reach: Reach,
    /// The same on a graphics card.
    pub gpu: Gpu,
}

/// How a node runs on a graphics card; `shaders/material/common.wgsl` says what its function is given.
pub struct Gpu {
    /// WGSL with the function `node_<name>`, which gives what the kernel gives.
    pub source: &'static str,
    /// Numbers beyond the parameters, for nodes that draw or sort something first.
    pub table: Option<Table>,
    /// Work on whole planes that comes before or instead of the function.
    pub passes: Passes,
}

/// Numbers made of the parameters of a node, once each time they change.
pub type Table = fn(&Params, Canvas) -> Vec<f32>;

/// Work on whole planes.
#[derive(Clone, Copy, Debug)]
pub enum Passes {
    /// None: the function does it all.
    None,
    /// A blur of the input by the parameter `radius_m`; there is no function.
    Blur,
    /// The first input blurred at these scales; after its inputs the function is given the slot of the pyramid.
    Pyramid(Scales),
}

/// The scales of a pyramid.
pub type Scales = fn(&Params, Canvas) -> Vec<Reached>;

impl Gpu {
    /// The function alone.
    pub const fn of(source: &'static str) -> Gpu {
        Gpu { source, table: None, passes: Passes::None }
    }

    /// The function with a table.
    pub const fn with_table(source: &'static str, table: Table) -> Gpu {
        Gpu { source, table: Some(table), passes: Passes::None }
    }
}

impl NodeDef {
    /// A kernel with these numbers and otherwise the defaults, without a graph around it: for benchmarks and tests.
    /// Numbers are taken as they are; `check` is what holds graphs to the ranges.
    pub fn kernel(&self, numbers: &[(&str, f32)], canvas: Canvas) -> Kernel {
        let given = |name: &str| numbers.iter().find(|n| n.0 == name).map(|n| n.1);
        let value = |p: &Param| (p.name, Value::Number(given(p.name).unwrap_or(p.default)));
        (self.build)(&Params(self.params.iter().map(value).collect()), canvas)
    }
}

/// Where a node needs its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// At the same pixel only.
    Point,
    /// Anywhere; the output is made tile by tile.
    Gather,
    /// Anywhere; the output is made as a whole.
    Whole,
}

/// The square that is baked.
#[derive(Clone, Copy, Debug)]
pub struct Canvas {
    /// Edge in pixels.
    pub size_px: usize,
    /// Edge in metres.
    pub size_m: f32,
    /// Vector instructions to bake with.
    pub level: Level,
}

/// A band of whole rows.
#[derive(Clone, Copy, Debug)]
pub struct Tile {
    /// First row.
    pub y0: usize,
    /// How many rows.
    pub rows: usize,
    /// Pixels per row.
    pub size_px: usize,
}

impl Tile {
    /// All rows of a square.
    pub fn whole(size_px: usize) -> Tile {
        Tile { y0: 0, rows: size_px, size_px }
    }

    /// Pixels in the band.
    pub fn pixels(self) -> usize {
        self.rows * self.size_px
    }
}

/// Parameters after `check`: complete and in range.
#[derive(Clone, Debug, PartialEq)]
pub struct Params(pub(in crate::material) Vec<(&'static str, Value)>);

impl Params {
    /// The number called `name`.
    pub fn number(&self, name: &str) -> f32 {
        match self.0.iter().find(|p| p.0 == name) {
            Some((_, Value::Number(n))) => *n,
            _ => 0.0,
        }
    }

    /// The whole number called `name`.
    pub fn whole(&self, name: &str) -> usize {
        self.number(name) as usize
    }

    /// The list called `name`.
    pub fn list(&self, name: &str) -> &[f32] {
        match self.0.iter().find(|p| p.0 == name) {
            Some((_, Value::List(list))) => list,
            _ => &[],
        }
    }
}

/// A required input, or an output.
pub const fn port(name: &'static str, kind: Kind) -> Port {
    Port { name, kind, optional: false, open: 0.0 }
}

/// An input that may be left open.
pub const fn optional(name: &'static str, kind: Kind) -> Port {
    optional_at(name, kind, 0.0)
}

/// An input that may be left open, and then counts as `open`.
pub const fn optional_at(name: &'static str, kind: Kind, open: f32) -> Port {
    Port { name, kind, optional: true, open }
}

/// A real parameter.
pub const fn real(name: &'static str, min: f32, max: f32, default: f32) -> Param {
    Param { name, range: (min, max), default, form: Form::Real }
}

/// A whole-number parameter.
pub const fn whole(name: &'static str, min: f32, max: f32, default: f32) -> Param {
    Param { name, range: (min, max), default, form: Form::Whole }
}

/// The seed every random node has.
pub const SEED: Param = whole("seed", 0.0, 16_777_215.0, 0.0);

/// The displacement every position-dependent node takes, in metres.
pub const OFFSET: Port = optional("offset", Kind::Vector);

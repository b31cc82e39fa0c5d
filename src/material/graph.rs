//! The material graph as people, recipes and files write it: open, versioned, unproved.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The version this program writes; `check` refuses others.
pub const GRAPH_VERSION: u32 = 1;

/// Nodes and what leaves them. Anything may be wrong with it until `check` has passed it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Graph {
    /// Format version, [`GRAPH_VERSION`].
    pub version: u32,
    /// Edge length of the tile in metres.
    pub size_m: f32,
    /// Nodes in any order; wires name them by index.
    pub nodes: Vec<Node>,
    /// What is baked: `base_color`, `roughness`, `metallic`, `height`, `normal`, `ao`, `emissive`, `alpha`.
    pub outputs: BTreeMap<String, Source>,
}

/// One operation with its parameters and wires.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// Name of the operation in the node registry.
    pub op: String,
    /// Parameters by name; those left out take their defaults.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: BTreeMap<String, Value>,
    /// Wires by input port; optional ports may be left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inputs: BTreeMap<String, Source>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// One number.
    Number(f32),
    /// Several, such as the stops of a ramp.
    List(Vec<f32>),
}

/// Where an input comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Source {
    /// An output port of another node.
    Port {
        /// Index in `Graph::nodes`.
        node: usize,
        /// Output port of that node.
        port: String,
    },
    /// The same number everywhere.
    Number(f32),
    /// The same linear colour everywhere.
    Color([f32; 3]),
}

impl Graph {
    /// Reads a graph from JSON; `check` it before use.
    pub fn from_json(text: &str) -> Result<Graph, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Writes the graph as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

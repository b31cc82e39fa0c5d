//! What we write beside glTF's own fields: enough to know each node's meaning and to build the file again.

use serde::Serialize;

use crate::mesh::Prism;
use crate::scene::Role;
use crate::spec::Surface;

/// `asset.extras`.
#[derive(Debug, Default, Serialize)]
pub struct AssetExtras {
    pub scenewright: Origin,
}

/// Where the file comes from.
#[derive(Debug, Default, Serialize)]
pub struct Origin {
    pub prompt: String,
    pub seed: u64,
    pub generator: String,
    /// Factor by which photometric lights were multiplied so that a viewer without exposure control shows
    /// them well; divide by it to get candela and lux.
    pub exposure: f32,
}

/// `node.extras`.
#[derive(Debug, Serialize)]
pub struct NodeExtras {
    pub scenewright: Meaning,
    /// Share of the screen's height below which each level of detail gives way to the next.
    #[serde(rename = "MSFT_screencoverage", skip_serializing_if = "Option::is_none")]
    pub screen_coverage: Option<Vec<f32>>,
}

/// What a node means.
#[derive(Debug, Serialize)]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Meaning {
    Prop { id: String, kind: String, prompt: String, support: String },
    Part { of: String, name: String },
    Anchor { of: String, name: String },
    Collider { of: String, prisms: Vec<Solid> },
    Lod { of: String, level: usize },
    Shell { surface: &'static str },
    Scenery { kind: String },
    Light,
    Spawn,
    Walkable,
}

/// An upright convex prism in its parent's space, metres.
#[derive(Debug, Serialize)]
pub struct Solid {
    /// Corners (x, z), counter-clockwise in that plane.
    pub outline: Vec<[f32; 2]>,
    /// Lowest y.
    pub bottom: f32,
    /// Highest y.
    pub top: f32,
}

impl From<&Prism> for Solid {
    fn from(prism: &Prism) -> Solid {
        let outline = prism.outline.iter().map(|corner| corner.to_array()).collect();
        Solid { outline, bottom: prism.bottom, top: prism.top }
    }
}

impl From<&Role> for Meaning {
    fn from(role: &Role) -> Meaning {
        match role.clone() {
            Role::Prop { id, kind, prompt, support } => Meaning::Prop { id, kind, prompt, support },
            Role::Part { of, name } => Meaning::Part { of, name },
            Role::Anchor { of, name } => Meaning::Anchor { of, name },
            Role::Shell(Surface::Floor) => Meaning::Shell { surface: "floor" },
            Role::Shell(Surface::Wall) => Meaning::Shell { surface: "wall" },
            Role::Shell(Surface::Ceiling) => Meaning::Shell { surface: "ceiling" },
            Role::Opening(surface) | Role::Bound(surface) => Meaning::Shell { surface },
            Role::Scenery(kind) => Meaning::Scenery { kind },
            Role::Light => Meaning::Light,
            Role::Spawn => Meaning::Spawn,
        }
    }
}

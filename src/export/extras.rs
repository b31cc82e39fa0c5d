//! What we write beside glTF's own fields: enough to know each node's meaning and to build the file again.

use serde::Serialize;

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
}

/// What a node means.
#[derive(Debug, Serialize)]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Meaning {
    Prop { id: String, kind: String, prompt: String, support: String },
    Shell { surface: &'static str },
    Light,
    Spawn,
}

impl From<&Role> for Meaning {
    fn from(role: &Role) -> Meaning {
        match role.clone() {
            Role::Prop { id, kind, prompt, support } => Meaning::Prop { id, kind, prompt, support },
            Role::Shell(Surface::Floor) => Meaning::Shell { surface: "floor" },
            Role::Shell(Surface::Wall) => Meaning::Shell { surface: "wall" },
            Role::Shell(Surface::Ceiling) => Meaning::Shell { surface: "ceiling" },
            Role::Opening(surface) => Meaning::Shell { surface },
            Role::Light => Meaning::Light,
            Role::Spawn => Meaning::Spawn,
        }
    }
}

//! What the held-out sets say a reader should find.

use serde::Deserialize;

use scenewright::num::Srgb8;
use scenewright::spec::{RelationKind, Surface};
use std::collections::BTreeMap;

/// A scene prompt and what is in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scene {
    pub prompt: String,
    pub place: Vec<String>,
    pub items: Vec<Thing>,
    pub without: Vec<String>,
    pub relations: Vec<Join>,
    pub surfaces: BTreeMap<Surface, Vec<String>>,
    pub size_m: Option<[f32; 2]>,
    pub light: Option<String>,
    pub unknown: Vec<String>,
    pub typos: u32,
}

/// Things of one sort.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thing {
    pub kind: Vec<String>,
    pub count: Option<Count>,
    pub color: Option<Srgb8>,
    pub material: Vec<String>,
    pub size: Option<String>,
    pub style: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub enum Count {
    Of(u32),
    Between([u32; 2]),
}

impl Count {
    pub fn holds(self, number: u32) -> bool {
        match self {
            Count::Of(count) => count == number,
            Count::Between([low, high]) => (low..=high).contains(&number),
        }
    }
}

/// How something stands to something else.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    pub subject: String,
    pub relation: Vec<RelationKind>,
    pub target: Side,
}

/// A kind, `room`, `door` or `window`; two of them for "between".
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Side {
    One(String),
    Two([String; 2]),
}

/// A material phrase and what is in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Material {
    pub prompt: String,
    pub recipe: Vec<String>,
    pub color: Option<Srgb8>,
    pub metallic: Option<bool>,
    pub more: Vec<String>,
    pub less: Vec<String>,
    pub typos: u32,
}

/// The scenes of a file.
pub fn scenes(text: &str) -> Vec<Scene> {
    #[derive(Deserialize)]
    struct File {
        scene: Vec<Scene>,
    }
    toml::from_str::<File>(text).unwrap().scene
}

/// The materials of a file.
pub fn materials(text: &str) -> Vec<Material> {
    #[derive(Deserialize)]
    struct File {
        material: Vec<Material>,
    }
    toml::from_str::<File>(text).unwrap().material
}

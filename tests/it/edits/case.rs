//! Edits with what each must do, and the scenes they are made to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use scenewright::spec::{ItemId, Placement, Spec, SupportedBy, Surface};
use serde::Deserialize;

/// One edit; `edits_free.toml` says what the fields mean.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Case {
    pub on: String,
    pub text: String,
    pub add: Vec<Add>,
    pub remove: Vec<ItemId>,
    pub remove_any: Vec<RemoveAny>,
    pub replace: Vec<Replace>,
    pub change: Vec<Change>,
    pub relate: Vec<Relate>,
    pub moved: Vec<ItemId>,
    pub surface: BTreeMap<Surface, OneOrMore>,
    pub light: Option<OneOrMore>,
    pub setting: Option<OneOrMore>,
    pub restyle: Option<OneOrMore>,
    pub keep: Vec<ItemId>,
    pub reseed: bool,
    pub undo: Option<u32>,
    pub redo: Option<u32>,
    pub asks: Vec<ItemId>,
    pub nothing: bool,
    pub any_of: Vec<String>,
    pub typos: u32,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Add {
    pub kind: Vec<String>,
    pub count: usize,
    pub relation: Vec<String>,
    pub target: Option<String>,
    pub material: Vec<String>,
    pub color: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveAny {
    pub of: Vec<ItemId>,
    pub count: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replace {
    pub id: ItemId,
    pub kind: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub id: ItemId,
    pub to: OneOrMore,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relate {
    pub id: ItemId,
    pub relation: Vec<String>,
    pub target: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    pub fn all(&self) -> Vec<&str> {
        match self {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more.iter().map(String::as_str).collect(),
        }
    }

    pub fn any(&self, told: impl FnMut(&str) -> bool) -> bool {
        self.all().into_iter().any(told)
    }
}

impl Case {
    pub fn settings(&self) -> Vec<&str> {
        self.setting.as_ref().map(OneOrMore::all).unwrap_or_default()
    }

    /// What sort of edit it is, for tables.
    pub fn sort(&self) -> &'static str {
        let named = [
            ("add", !self.add.is_empty()),
            ("remove", !self.remove.is_empty() || !self.remove_any.is_empty()),
            ("replace", !self.replace.is_empty()),
            ("change", !self.change.is_empty()),
            ("relate", !self.relate.is_empty() || !self.moved.is_empty()),
            ("surface", !self.surface.is_empty()),
            ("light", self.light.is_some()),
            ("setting", self.setting.is_some()),
            ("restyle", self.restyle.is_some()),
            ("reseed", self.reseed),
            ("undo", self.undo.is_some() || self.redo.is_some()),
            ("asks", !self.asks.is_empty()),
            ("nothing", self.nothing),
            ("any of", !self.any_of.is_empty()),
        ];
        let mut sorts = named.iter().filter(|(_, is)| *is).map(|(name, _)| *name);
        match (sorts.next(), sorts.next()) {
            (Some(one), None) => one,
            (Some(_), Some(_)) => "several",
            (None, _) => "none",
        }
    }
}

pub fn cases(name: &str) -> Vec<Case> {
    #[derive(Deserialize)]
    struct Cases {
        edit: Vec<Case>,
    }
    let text = std::fs::read_to_string(folder().join(name)).expect("the set is there");
    toml::from_str::<Cases>(&text).unwrap_or_else(|e| panic!("{name}: {e}")).edit
}

/// A scene and where things stand in it.
pub fn fixture(name: &str) -> (Spec, BTreeMap<ItemId, Placement>) {
    #[derive(Deserialize)]
    struct At {
        position: [f32; 3],
        yaw_rad: f32,
    }
    let read = |file: String| std::fs::read_to_string(folder().join("specs").join(file)).expect("a fixture");
    let spec = Spec::from_json(&read(format!("{name}.json"))).unwrap_or_else(|e| panic!("{name}: {e}"));
    let places: BTreeMap<ItemId, At> =
        serde_json::from_str(&read(format!("{name}.places.json"))).expect("places");
    let placed = |(id, at): (ItemId, At)| {
        (id, Placement { position: at.position, yaw_rad: at.yaw_rad, support: SupportedBy::Floor })
    };
    (spec, places.into_iter().map(placed).collect())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/reading")
}

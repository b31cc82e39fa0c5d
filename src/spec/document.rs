//! The whole description of a scene: what a project file stores.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Item, ItemId, Light, Relation, RelationId, Room, RoomId, Setting, Surface};
use crate::material::Choice;

/// Version of the format that this program writes; it reads this one and all before it.
pub const VERSION: u32 = 1;

/// A scene in words and numbers. Items and relations live in flat maps under ids that are never reused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Spec {
    /// Format version.
    pub version: u32,
    /// The prompt it was read from.
    pub prompt: String,
    /// Seed of everything that was left open.
    pub seed: u64,
    /// The place.
    pub setting: Setting,
    /// Material phrases of the place's surfaces, e.g. floor → `worn oak planks`.
    pub surfaces: BTreeMap<Surface, String>,
    /// Materials that were set by hand, by their ids, e.g. `oak-parquet`; all others are read from their phrases.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub materials: BTreeMap<String, Choice>,
    /// Daylight and mood.
    pub light: Light,
    /// Further rooms.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rooms: BTreeMap<RoomId, Room>,
    /// The things in it.
    pub items: BTreeMap<ItemId, Item>,
    /// How they stand.
    pub relations: BTreeMap<RelationId, Relation>,
    /// Highest number ever given to an id, by stem, so that none is given twice.
    pub numbers: BTreeMap<String, u32>,
}

/// Why a text is not a Spec.
#[derive(Debug, Error)]
pub enum SpecError {
    /// Not the JSON we expect.
    #[error("this is not a scene description: {0}; expected the JSON that `scene --spec` writes")]
    Json(#[from] serde_json::Error),
    /// From a later version of the program.
    #[error("this scene description has version {found}; this program reads up to {VERSION}: update it")]
    Version {
        /// The version it says it has.
        found: u32,
    },
}

impl Spec {
    /// Reads what [`Spec::to_json`] wrote.
    pub fn from_json(text: &str) -> Result<Spec, SpecError> {
        let spec: Spec = serde_json::from_str(text)?;
        if spec.version > VERSION {
            return Err(SpecError::Version { found: spec.version });
        }
        Ok(Spec { version: VERSION, ..spec })
    }

    /// Pretty JSON, keys in a fixed order, a newline at the end.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// A fresh id for an item of `kind`: `chair-1`, `chair-2` …
    pub fn new_item_id(&mut self, kind: &str) -> ItemId {
        ItemId(self.number(kind))
    }

    /// A fresh id for a relation.
    pub fn new_relation_id(&mut self) -> RelationId {
        RelationId(self.number("relation"))
    }

    /// A fresh id for a room of an archetype: `kitchen-1`.
    pub fn new_room_id(&mut self, archetype: &str) -> RoomId {
        RoomId(self.number(archetype))
    }

    /// Further rooms in the order in which they are planned and listed.
    pub fn rooms_in_order(&self) -> Vec<(&RoomId, &Room)> {
        let mut rooms: Vec<_> = self.rooms.iter().collect();
        rooms.sort_by_key(|(id, room)| (room.order, *id));
        rooms
    }

    /// Items in the order in which they are listed and placed.
    pub fn items_in_order(&self) -> Vec<(&ItemId, &Item)> {
        let mut items: Vec<_> = self.items.iter().collect();
        items.sort_by_key(|(id, item)| (item.order, *id));
        items
    }

    /// Sees to it that the number of this id is never given again.
    pub(super) fn remember(&mut self, id: &str) {
        let Some((stem, number)) = id.rsplit_once('-') else { return };
        let Ok(number) = number.parse::<u32>() else { return };
        let last = self.numbers.entry(stem.replace('-', "_")).or_insert(0);
        *last = number.max(*last);
    }

    fn number(&mut self, stem: &str) -> String {
        loop {
            let last = self.numbers.entry(stem.to_owned()).or_insert(0);
            *last += 1;
            let id = format!("{}-{last}", stem.replace('_', "-"));
            // A description written by hand may say nothing of the numbers it has used.
            let items = self.items.contains_key(&ItemId(id.clone()));
            let relations = self.relations.contains_key(&RelationId(id.clone()));
            if !items && !relations && !self.rooms.contains_key(&RoomId(id.clone())) {
                return id;
            }
        }
    }
}

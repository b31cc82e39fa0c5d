//! One change of a Spec: what the window, the command line, undo and saving all speak.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Item, ItemId, Light, Relation, RelationId, Room, RoomId, Setting, Spec, Surface};
use crate::material::Choice;

/// A change that names what it touches. `None` removes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Adds, replaces or removes an item. Removing one removes its relations.
    SetItem(ItemId, Option<Box<Item>>),
    /// Adds, replaces or removes a relation.
    SetRelation(RelationId, Option<Relation>),
    /// Adds, replaces or removes a room. Removing one removes what is in it; rooms entered from it are then
    /// entered from the first room.
    SetRoom(RoomId, Option<Box<Room>>),
    /// Gives a surface another material, or none.
    SetSurface(Surface, Option<String>),
    /// Sets a material by hand, or has it read from its phrase again.
    SetMaterial(String, Option<Box<Choice>>),
    /// Changes the place.
    SetSetting(Box<Setting>),
    /// Changes the light.
    SetLight(Box<Light>),
    /// Changes the seed of everything left open.
    SetSeed(u64),
    /// Several changes that are made, and undone, together.
    All(Vec<Edit>),
}

/// Why an edit does not apply. The Spec is then as it was.
#[derive(Debug, Error, PartialEq)]
pub enum EditError {
    /// It removes an item that is not there.
    #[error("there is no item `{0}` to remove; it may have been removed before")]
    NoItem(ItemId),
    /// It removes a room that is not there.
    #[error("there is no room `{0}` to remove; it may have been removed before")]
    NoRoom(RoomId),
    /// It removes a relation that is not there.
    #[error("there is no relation `{0}` to remove; it may have been removed before")]
    NoRelation(RelationId),
}

impl Edit {
    /// Applies the edit and returns its inverse, or says why not and leaves the Spec as it was. The numbers of
    /// new ids are remembered; undoing does not forget them.
    pub fn apply(self, spec: &mut Spec) -> Result<Edit, EditError> {
        Ok(match self {
            Edit::SetItem(id, Some(item)) => {
                spec.remember(&id.0);
                let before = spec.items.insert(id.clone(), *item);
                Edit::SetItem(id, before.map(Box::new))
            }
            Edit::SetItem(id, None) => {
                let item = spec.items.remove(&id).ok_or_else(|| EditError::NoItem(id.clone()))?;
                let mut undo = vec![Edit::SetItem(id.clone(), Some(Box::new(item)))];
                let loose = spec.relations.iter().filter(|(_, r)| r.names(&id)).map(|(id, _)| id.clone());
                for relation in loose.collect::<Vec<_>>() {
                    undo.push(Edit::SetRelation(relation.clone(), spec.relations.remove(&relation)));
                }
                Edit::All(undo)
            }
            Edit::SetRelation(id, Some(relation)) => {
                spec.remember(&id.0);
                let before = spec.relations.insert(id.clone(), relation);
                Edit::SetRelation(id, before)
            }
            Edit::SetRelation(id, None) => {
                let before = spec.relations.remove(&id).ok_or_else(|| EditError::NoRelation(id.clone()))?;
                Edit::SetRelation(id, Some(before))
            }
            Edit::SetRoom(id, Some(room)) => {
                spec.remember(&id.0);
                let before = spec.rooms.insert(id.clone(), *room);
                Edit::SetRoom(id, before.map(Box::new))
            }
            Edit::SetRoom(id, None) => {
                let room = spec.rooms.remove(&id).ok_or_else(|| EditError::NoRoom(id.clone()))?;
                let mut undo = vec![Edit::SetRoom(id.clone(), Some(Box::new(room)))];
                let inside = spec.items.iter().filter(|(_, item)| item.room.as_ref() == Some(&id));
                for item in inside.map(|(id, _)| id.clone()).collect::<Vec<_>>() {
                    undo.push(Edit::SetItem(item, None).apply(spec)?);
                }
                Edit::All(undo)
            }
            Edit::SetSurface(surface, Some(material)) => {
                Edit::SetSurface(surface, spec.surfaces.insert(surface, material))
            }
            Edit::SetSurface(surface, None) => Edit::SetSurface(surface, spec.surfaces.remove(&surface)),
            Edit::SetMaterial(id, choice) => {
                let before = match choice {
                    Some(choice) => spec.materials.insert(id.clone(), *choice),
                    None => spec.materials.remove(&id),
                };
                Edit::SetMaterial(id, before.map(Box::new))
            }
            Edit::SetSetting(setting) => {
                Edit::SetSetting(Box::new(std::mem::replace(&mut spec.setting, *setting)))
            }
            Edit::SetLight(light) => Edit::SetLight(Box::new(std::mem::replace(&mut spec.light, *light))),
            Edit::SetSeed(seed) => Edit::SetSeed(std::mem::replace(&mut spec.seed, seed)),
            Edit::All(edits) => all(edits, spec)?,
        })
    }
}

fn all(edits: Vec<Edit>, spec: &mut Spec) -> Result<Edit, EditError> {
    let before = spec.clone();
    let mut undo = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.apply(spec) {
            Ok(inverse) => undo.push(inverse),
            Err(error) => {
                *spec = before;
                return Err(error);
            }
        }
    }
    undo.reverse();
    Ok(Edit::All(undo))
}

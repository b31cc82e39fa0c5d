//! One object to show: what was read, and what was made of it.

use std::sync::Arc;

use super::report::ReportProp;
use super::{Library, PipelineError};
use crate::num::Seed;
use crate::prompt::Reading;
use crate::props::{self, Generator, Prop};
use crate::scene::{Look, Looks};
use crate::spec::{Item, Note, Spec};

/// Objects smaller than this are shown larger on sheets, metres.
const SMALL_M: f32 = 0.5;

/// An object to show: what was read, and what was made of it.
#[derive(Clone)]
pub(super) struct Shown {
    pub spec: Spec,
    pub notes: Vec<Note>,
    pub id: String,
    pub prompt: String,
    pub look: Look,
    /// How much larger it is shown than it is.
    pub scale: f32,
}

impl Shown {
    pub fn read(library: &Library, prompt: &str, seed: u64) -> Result<Shown, PipelineError> {
        let reading = library.reader.scene(prompt, seed);
        let unknown = || PipelineError::NoProp { prompt: prompt.into() };
        let asked = reading.spec.items_in_order().into_iter().find(|(_, item)| item.asked);
        let asked = asked.map(|(id, item)| (id.0.clone(), item.clone()));
        let (id, item) = asked.or_else(|| by_itself(&reading, prompt)).ok_or_else(unknown)?;
        let generator = props::find(&item.kind).ok_or_else(unknown)?;
        let look = Looks::new(Seed(seed).child("looks")).of(generator, &item);
        let prompt = item.prompt;
        let notes = reading.notes.into_iter().filter(|note| note.start.is_some()).collect();
        Ok(Shown { spec: reading.spec, notes, id, prompt, look, scale: 1.0 })
    }

    /// The object as its generator makes it when nothing, or only a style, is said.
    pub fn plain(generator: &'static Generator, style: Option<&str>, seed: u64) -> Shown {
        let title = generator.title.to_lowercase();
        let prompt = style.map_or(title.clone(), |style| format!("{style} {title}"));
        let words = style.iter().map(|style| (*style).to_owned()).collect();
        let item = Item { kind: generator.kind.into(), prompt: prompt.clone(), words, ..Item::default() };
        let look = Looks::new(Seed(seed).child("looks")).of(generator, &item);
        Shown {
            spec: Spec::default(),
            notes: Vec::new(),
            id: generator.kind.into(),
            prompt,
            look,
            scale: 1.0,
        }
    }

    pub fn report(&self) -> ReportProp {
        ReportProp {
            id: self.id.clone(),
            kind: self.look.generator.kind.into(),
            prompt: self.prompt.clone(),
            size_m: self.look.prop.bounds().size().to_array(),
            support: "floor".into(),
            ..ReportProp::default()
        }
    }

    /// With its base in the middle of the ground; small things larger.
    pub fn on_the_ground(mut self) -> Shown {
        let bounds = self.look.prop.bounds();
        let size = bounds.size().max_element().max(1e-3);
        self.scale = if size < SMALL_M { (SMALL_M / size).min(4.0) } else { 1.0 };
        let foot = bounds.center().with_y(bounds.min.y);
        let mut prop = Prop::clone(&self.look.prop);
        for part in &mut prop.parts {
            part.mesh.positions.iter_mut().for_each(|p| *p = (*p - foot) * self.scale);
            part.mesh.uvs.iter_mut().for_each(|uv| *uv *= self.scale);
        }
        prop.joints.iter_mut().for_each(|joint| joint.pivot = (joint.pivot - foot) * self.scale);
        prop.anchors.clear();
        self.look.prop = Arc::new(prop);
        self
    }
}

/// What the reader of scenes takes for a part of a room or for a place, such as a door or a bridge, is an object by
/// itself when nothing else is asked for.
fn by_itself(reading: &Reading, prompt: &str) -> Option<(String, Item)> {
    let words = |roles: &[&str]| -> Vec<&str> {
        let tokens = reading.tokens.iter().filter(|token| roles.contains(&token.role.as_str()));
        tokens.filter_map(|token| prompt.get(token.start..token.end)).collect()
    };
    let text = prompt.trim().to_lowercase();
    let named = |generator: &&Generator| text.ends_with(&generator.title.to_lowercase());
    let token = reading.tokens.iter().find(|token| token.role == "item");
    let kind = match token {
        Some(token) => token.meaning.clone(),
        None => props::all().find(named)?.kind.to_owned(),
    };
    let material = words(&["color", "material"]).join(" ");
    let item = Item {
        kind: kind.clone(),
        prompt: text.clone(),
        words: words(&["style"]).into_iter().map(str::to_lowercase).collect(),
        material: (!material.is_empty()).then_some(material),
        ..Item::default()
    };
    Some((format!("{kind}-1"), item))
}

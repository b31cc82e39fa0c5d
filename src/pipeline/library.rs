//! What the program knows before it reads a prompt: words, places, kinds of things.

use std::collections::BTreeMap;

use crate::prompt::{Archetype, EditReader, Kind, KindParam, PlaceError, SceneReader, VocabularyReader};
use crate::props;

/// The knowledge of the program. Build it once and share it.
pub struct Library {
    /// Reads prompts and material phrases.
    pub reader: Box<dyn SceneReader>,
    /// Reads edits of a scene that is there.
    pub editor: Box<dyn EditReader>,
    /// The kinds of place it knows, by name.
    pub archetypes: BTreeMap<String, Archetype>,
}

impl Library {
    /// What is embedded in the program.
    pub fn embedded() -> Library {
        Library::of(VocabularyReader::new(kinds()))
    }

    /// The same, and archetypes of one's own: each a name and the text of its file.
    pub fn with_places(files: &[(String, String)]) -> Result<Library, PlaceError> {
        Ok(Library::of(VocabularyReader::with_places(kinds(), files)?))
    }

    /// What a reader knows.
    pub fn of(reader: VocabularyReader) -> Library {
        let archetypes = reader.archetypes.clone();
        Library { archetypes, editor: Box::new(reader.clone()), reader: Box::new(reader) }
    }
}

/// Every generator's words, as the reader needs them.
pub fn kinds() -> Vec<Kind> {
    let kind = |g: &props::Generator| Kind {
        kind: g.kind.into(),
        title: g.title.into(),
        words: g.words.iter().map(|w| (*w).into()).collect(),
        styles: g.styles.iter().map(|w| (*w).into()).collect(),
        params: g
            .params
            .iter()
            .map(|p| KindParam { name: p.name.into(), min: p.min, default: p.default, max: p.max })
            .collect(),
        mounting: g.mounting,
        material: g.slots.first().map_or(String::new(), |slot| slot.material.into()),
    };
    props::all().map(kind).collect()
}

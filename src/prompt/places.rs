//! All kinds of place: the files built into the program, and files that people add.

use std::collections::BTreeMap;

use thiserror::Error;

use super::archetype::{Archetype, Entry};
use super::data::parse;
use super::kind::Kind;
use super::styling::style_words;
use super::vocabulary::Vocabulary;

/// Why a file is no archetype.
#[derive(Debug, Error)]
pub enum PlaceError {
    /// Not the TOML that is expected.
    #[error("archetype `{name}`: {message}")]
    Toml {
        /// The file's name without its ending.
        name: String,
        /// What is wrong and in which line.
        message: String,
    },
    /// It names something that is not there, or leaves something out.
    #[error("archetype `{name}`: {}", faults.join("; "))]
    Unsound {
        /// The file's name without its ending.
        name: String,
        /// One sentence each.
        faults: Vec<String>,
    },
}

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../assets/archetypes/", $name, ".toml")))),*]
    };
}

/// All built-in archetypes, by name. `room` and `field` stand in where no place is named.
pub fn archetypes() -> BTreeMap<String, Archetype> {
    let files = embedded![
        "alien_plain",
        "arcade",
        "attic",
        "bathhouse",
        "bathroom",
        "battlefield_camp",
        "beach",
        "bedroom",
        "cafe",
        "cave",
        "castle",
        "cave_mouth",
        "cellar",
        "chapel",
        "childrens_room",
        "cinema",
        "classroom",
        "courtyard",
        "crypt",
        "desert_camp",
        "dungeon_cell",
        "farmyard",
        "field",
        "flat",
        "forest_camp",
        "forest_clearing",
        "gallery",
        "garage",
        "garden",
        "graveyard",
        "greenhouse",
        "gym",
        "hangar",
        "harbour",
        "hospital_ward",
        "house",
        "inn",
        "kitchen",
        "laboratory",
        "library",
        "living_room",
        "market",
        "meeting_room",
        "mess_hall",
        "museum_hall",
        "office",
        "park",
        "playground",
        "restaurant",
        "rooftop",
        "room",
        "ruins",
        "server_room",
        "ship_cabin",
        "shop",
        "smithy",
        "snowfield",
        "spaceship_bridge",
        "spaceship_mess",
        "stage",
        "street",
        "studio_flat",
        "tavern",
        "throne_room",
        "tower_room",
        "treasury",
        "village_square",
        "wizards_study",
        "workshop",
    ];
    let read = |(name, text): (&str, &str)| {
        let archetype = Archetype { name: name.into(), ..parse(name, text) };
        (name.to_owned(), archetype)
    };
    complete(files.into_iter().map(read).collect())
}

/// Takes over what places of several rooms leave to the archetype of the first one.
pub(super) fn complete(mut all: BTreeMap<String, Archetype>) -> BTreeMap<String, Archetype> {
    let several: Vec<Archetype> = all.values().filter(|a| !a.main.is_empty()).cloned().collect();
    for place in several {
        if let Some(main) = all.get(&place.main).filter(|main| main.main.is_empty()).cloned() {
            let Archetype { name, title, words, main: first, rooms, level, .. } = place;
            all.insert(name.clone(), Archetype { name, title, words, main: first, rooms, level, ..main });
        }
    }
    all
}

/// Reads a file that somebody added; `name` is its name without the ending.
pub fn own(name: &str, text: &str, vocabulary: &Vocabulary) -> Result<Archetype, PlaceError> {
    let toml = |error: toml::de::Error| PlaceError::Toml {
        name: name.into(),
        message: error.to_string().trim_end().to_owned(),
    };
    let archetype = Archetype { name: name.into(), ..toml::from_str(text).map_err(toml)? };
    let faults = faults(&archetype, vocabulary);
    if faults.is_empty() { Ok(archetype) } else { Err(PlaceError::Unsound { name: name.into(), faults }) }
}

/// What is wrong with an archetype, one sentence each.
pub fn faults(archetype: &Archetype, vocabulary: &Vocabulary) -> Vec<String> {
    let mut faults = Vec::new();
    let mut hold = |holds: bool, fault: &dyn Fn() -> String| {
        if !holds {
            faults.push(fault());
        }
    };
    hold(!archetype.title.is_empty(), &|| "`title` is missing".into());
    hold(!archetype.words.is_empty(), &|| "`words` is missing: what people call it".into());
    let ranges =
        [("width_m", archetype.width_m), ("depth_m", archetype.depth_m), ("height_m", archetype.height_m)];
    for (name, [low, high]) in ranges {
        let needed = name != "height_m" || !archetype.outdoor;
        let sound = low <= high && high <= 40.0 && (low > 0.0 || !needed);
        hold(sound, &|| {
            format!("`{name}` = [{low}, {high}]: expected the least and the greatest, up to 40 m")
        });
    }
    hold(!archetype.floor.is_empty(), &|| "`floor` is missing: material phrases to choose from".into());
    let walls = archetype.outdoor || !archetype.wall.is_empty();
    hold(walls, &|| "`wall` is missing: material phrases to choose from".into());
    for shape in &archetype.outline {
        let known = super::outline::SHAPES.contains(&shape.as_str());
        hold(known, &|| {
            format!("unknown outline `{shape}`; there are {}", super::outline::SHAPES.join(", "))
        });
    }
    let data = &vocabulary.data;
    for light in &archetype.light {
        hold(data.lights.contains_key(light), &|| format!("unknown light `{light}`"));
    }
    let mut entries = Vec::new();
    gather(&archetype.items, &mut entries);
    let colors = archetype.palette.iter().chain(entries.iter().flat_map(|e| &e.colors));
    for color in colors.filter(|c| *c != "palette") {
        hold(data.colors.contains_key(color), &|| format!("unknown colour `{color}`"));
    }
    for entry in entries {
        let what = || entry.kind.first().cloned().unwrap_or_default();
        hold(!entry.kind.is_empty(), &|| "an item without `kind`".into());
        hold(entry.count[0] <= entry.count[1], &|| format!("{}: `count` runs from more to less", what()));
        hold((1..=9).contains(&entry.variants), &|| format!("{}: `variants` is not within 1 to 9", what()));
        let to = entry.to.iter().filter(|t| *t != "door" && *t != "window");
        for kind in entry.kind.iter().chain(&entry.facing).chain(to) {
            let known = vocabulary.kinds.contains_key(kind);
            hold(known, &|| format!("unknown kind `{kind}`; `scenewright list props` names them"));
        }
        let made: Vec<&Kind> = entry.kind.iter().filter_map(|k| vocabulary.kinds.get(k)).collect();
        for style in entry.styles.iter().flat_map(|s| style_words(vocabulary, &entry.kind, s)) {
            let known = made.is_empty() || made.iter().any(|k| k.knows(&style));
            hold(known, &|| format!("{}: no style `{style}`", what()));
        }
        for measure in entry.params.keys() {
            let known = made.iter().any(|k| k.default_of(measure).is_some());
            hold(known, &|| format!("{}: no measure `{measure}`", what()));
        }
    }
    faults.extend(super::land::faults(archetype, vocabulary));
    faults
}

/// All entries, those within others too.
fn gather<'a>(entries: &'a [Entry], found: &mut Vec<&'a Entry>) {
    for entry in entries {
        found.push(entry);
        gather(&entry.with, found);
    }
}

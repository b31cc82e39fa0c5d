//! The land of a place outdoors: what an archetype's `[land]` table may say, and what is drawn from it.

use serde::Deserialize;

use super::archetype::Archetype;
use super::draft::Draft;
use super::shore;
use super::vocabulary::Vocabulary;
use crate::num::{Seed, Stream};
use crate::spec::{Edge, Houses, Land, Path, Setting};

/// The `[land]` table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LandTable {
    /// Least and greatest difference of height of the open ground, metres.
    pub relief_m: [f32; 2],
    /// Height of the hills around, metres.
    pub hills_m: f32,
    /// How far the land around lies below the place, metres.
    pub drop_m: f32,
    /// Material phrases of the ground around; none where it goes on as inside.
    pub around: Vec<String>,
    /// Material phrases of a strip along the outline.
    pub border: Vec<String>,
    /// Kinds scattered over the land around.
    pub scenery: Vec<String>,
    /// Paths.
    pub path: Option<PathTable>,
    /// Water.
    pub water: Option<WaterTable>,
    /// What runs along the outline.
    pub edge: Option<EdgeTable>,
    /// Houses.
    pub houses: Option<HousesTable>,
}

impl Default for LandTable {
    fn default() -> LandTable {
        LandTable {
            relief_m: [0.0; 2],
            hills_m: Land::default().hills_m,
            drop_m: 0.0,
            around: Vec::new(),
            border: Vec::new(),
            scenery: Vec::new(),
            path: None,
            water: None,
            edge: None,
            houses: None,
        }
    }
}

/// `[land.path]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathTable {
    /// Material phrases to choose from.
    pub materials: Vec<String>,
    /// Kinds that paths lead to.
    pub to: Vec<String>,
    /// Least and greatest width, metres.
    pub width_m: [f32; 2],
    /// How likely there are paths.
    pub chance: Option<f32>,
}

/// `[land.water]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaterTable {
    /// `sea`, `quay` or `pond`.
    pub kind: String,
    /// Material phrases to choose from.
    pub materials: Vec<String>,
    /// Kinds that float on it.
    #[serde(default)]
    pub afloat: Vec<String>,
    /// How likely there is water.
    pub chance: Option<f32>,
}

/// `[land.edge]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EdgeTable {
    /// Kinds to choose from.
    pub kind: Vec<String>,
    /// Style words to choose from.
    #[serde(default)]
    pub styles: Vec<String>,
    /// Material phrases to choose from.
    #[serde(default)]
    pub materials: Vec<String>,
    /// Least and greatest height, metres.
    pub height_m: [f32; 2],
    /// How likely it is there.
    pub chance: Option<f32>,
}

/// `[land.houses]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousesTable {
    /// Material phrases of walls.
    pub walls: Vec<String>,
    /// Material phrases of roofs to choose from.
    pub roofs: Vec<String>,
    /// Least and greatest number of storeys.
    pub storeys: [u32; 2],
    /// Whether roofs are flat.
    #[serde(default)]
    pub flat: bool,
    /// Distance from the outline, metres.
    pub away_m: f32,
    /// Sides, letters of `nesw`; north is −Z, one comes from the south.
    pub sides: String,
}

/// Gives a setting outdoors its land. Water may take a part of the outline.
pub fn lay(vocabulary: &Vocabulary, archetype: &Archetype, draft: &Draft, setting: &mut Setting, seed: Seed) {
    let Some(table) = archetype.land.as_ref().filter(|_| archetype.outdoor) else { return };
    let seed = seed.child("land");
    let mut random = seed.stream("choices");
    let phrase = |random: &mut Stream, from: &[String]| match from {
        [] => String::new(),
        from => random.pick(from).clone(),
    };
    let usual = random.range(table.relief_m[0], table.relief_m[1]);
    let adjectives = draft.place_words.parts.iter().filter_map(|p| p.says.adjective);
    let said = adjectives.filter_map(|(index, _)| vocabulary.data.adjectives[index].relief).next_back();
    let mut land = Land {
        relief_m: said.unwrap_or(usual),
        hills_m: if said == Some(0.0) { table.hills_m * 0.3 } else { table.hills_m },
        drop_m: table.drop_m,
        around: phrase(&mut random, &table.around),
        border: phrase(&mut random, &table.border),
        scenery: table.scenery.clone(),
        ..Land::default()
    };
    let mut random = seed.stream("path");
    land.path = table.path.as_ref().filter(|t| random.chance(t.chance.unwrap_or(1.0))).map(|t| Path {
        material: phrase(&mut random, &t.materials),
        to: t.to.clone(),
        width_m: random.range(t.width_m[0], t.width_m[1]),
    });
    let mut random = seed.stream("edge");
    land.edge = table.edge.as_ref().filter(|t| random.chance(t.chance.unwrap_or(1.0))).map(|t| {
        let styles = phrase(&mut random, &t.styles);
        Edge {
            kind: phrase(&mut random, &t.kind),
            words: styles.split_whitespace().map(str::to_owned).collect(),
            material: (!t.materials.is_empty()).then(|| random.pick(&t.materials).clone()),
            height_m: random.range(t.height_m[0], t.height_m[1]),
        }
    });
    let mut random = seed.stream("houses");
    land.houses = table.houses.as_ref().map(|t| Houses {
        walls: t.walls.clone(),
        roof: phrase(&mut random, &t.roofs),
        storeys: t.storeys,
        flat: t.flat,
        away_m: t.away_m,
        sides: t.sides.clone(),
    });
    let mut random = seed.stream("water");
    if let Some(t) = table.water.as_ref().filter(|t| random.chance(t.chance.unwrap_or(1.0))) {
        let material = phrase(&mut random, &t.materials);
        land.water = shore::water(&t.kind, &mut setting.polygon, &mut random)
            .map(|water| crate::spec::Water { material, afloat: t.afloat.clone(), ..water });
    }
    setting.land = land;
}

/// What is wrong with the land of an archetype, one sentence each.
pub fn faults(archetype: &Archetype, vocabulary: &Vocabulary) -> Vec<String> {
    let Some(table) = &archetype.land else { return Vec::new() };
    let mut faults = Vec::new();
    let mut hold = |holds: bool, fault: String| {
        if !holds {
            faults.push(fault);
        }
    };
    hold(archetype.outdoor, "`land` is for places outdoors".into());
    let rises = |[low, high]: [f32; 2], most: f32| 0.0 <= low && low <= high && high <= most;
    hold(
        rises(table.relief_m, 2.0),
        "`land.relief_m`: expected the least and the greatest, up to 2 m".into(),
    );
    let (path, edge) = (table.path.iter(), table.edge.iter());
    let kinds = table
        .scenery
        .iter()
        .chain(path.clone().flat_map(|p| &p.to))
        .chain(edge.clone().flat_map(|e| &e.kind));
    for kind in kinds.chain(table.water.iter().flat_map(|w| &w.afloat)) {
        let known = vocabulary.kinds.contains_key(kind);
        hold(known, format!("unknown kind `{kind}` in `land`; `scenewright list props` names them"));
    }
    for path in path {
        hold(!path.materials.is_empty(), "`land.path`: `materials` is empty".into());
        hold(
            path.width_m[0] >= 0.5 && rises(path.width_m, 4.0),
            "`land.path`: `width_m` is not within 0.5 to 4 m".into(),
        );
    }
    for edge in edge {
        hold(
            !edge.kind.is_empty() && rises(edge.height_m, 6.0),
            "`land.edge`: expected `kind` and `height_m`".into(),
        );
        let made = edge.kind.iter().filter_map(|k| vocabulary.kinds.get(k));
        let knows = |style: &str| style.split_whitespace().all(|s| made.clone().any(|k| k.knows(s)));
        for style in edge.styles.iter().filter(|style| !knows(style)) {
            hold(false, format!("`land.edge`: no style `{style}`"));
        }
    }
    for water in table.water.iter() {
        let known = shore::KINDS.contains(&water.kind.as_str()) && !water.materials.is_empty();
        hold(
            known,
            format!("`land.water`: expected `materials` and a `kind` of {}", shore::KINDS.join(", ")),
        );
    }
    for houses in table.houses.iter() {
        let sides = !houses.sides.is_empty() && houses.sides.chars().all(|c| "nesw".contains(c));
        let storeys = (1..=12).contains(&houses.storeys[0]) && houses.storeys[0] <= houses.storeys[1];
        let named = !houses.walls.is_empty() && !houses.roofs.is_empty();
        hold(
            sides && storeys && named,
            "`land.houses`: expected `walls`, `roofs`, `storeys` from 1, `sides` of nesw".into(),
        );
    }
    faults
}

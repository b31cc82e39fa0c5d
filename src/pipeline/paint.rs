//! From material phrases to baked materials, each distinct one once, all cores at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::{Library, PipelineError, Stage, Watch};
use crate::material::optics::optics;
use crate::material::{Choice, bake, check};
use crate::num::Seed;
use crate::scene::{Material, Paint};
use crate::spec::Note;

/// The materials of a scene, and which one each paint is.
#[derive(Debug, Default)]
pub struct Painted {
    /// The baked materials, in order of their phrases.
    pub materials: Vec<Material>,
    /// Index into `materials`.
    pub index: BTreeMap<Paint, usize>,
    /// What was unclear in the phrases.
    pub notes: Vec<Note>,
}

/// Reads and bakes every paint; what is `given`, by id, is taken as it is. `size_px` is the edge of a 2 m tile.
pub fn paint(
    library: &Library,
    paints: &BTreeSet<Paint>,
    given: &BTreeMap<String, Choice>,
    seed: u64,
    size_px: u32,
    watch: &dyn Watch,
) -> Result<Painted, PipelineError> {
    let mut painted = Painted::default();
    let mut wanted: Vec<(Choice, &Paint)> = Vec::new();
    for paint in paints {
        let choice = given.get(&slug(paint)).cloned().unwrap_or_else(|| {
            let (choice, notes) = choose(library, paint, seed);
            painted.notes.extend(notes);
            choice
        });
        let index = wanted.iter().position(|(known, _)| *known == choice).unwrap_or_else(|| {
            wanted.push((choice, paint));
            wanted.len() - 1
        });
        painted.index.insert(paint.clone(), index);
    }
    let (done, total) = (AtomicUsize::new(0), wanted.len());
    watch.progress(Stage::Materials, 0, total);
    let baked: Result<Vec<Material>, PipelineError> = wanted
        .par_iter()
        .map(|(choice, paint)| {
            let material = material(choice, paint, size_px, watch)?;
            watch.progress(Stage::Materials, done.fetch_add(1, Ordering::Relaxed) + 1, total);
            Ok(material)
        })
        .collect();
    painted.materials = baked?;
    name_apart(&mut painted.materials);
    Ok(painted)
}

/// Reads one paint into a recipe with its sliders.
pub fn choose(library: &Library, paint: &Paint, seed: u64) -> (Choice, Vec<Note>) {
    let own = Seed(seed).child(("material", &paint.phrase)).0;
    let (mut choice, notes) = library.reader.material(&paint.phrase, own);
    if paint.color.is_some() {
        choice.color = paint.color;
    }
    (choice, notes)
}

/// Bakes one material.
pub fn material(
    choice: &Choice,
    paint: &Paint,
    size_px: u32,
    watch: &dyn Watch,
) -> Result<Material, PipelineError> {
    let failed = |reason: String| PipelineError::Material { phrase: paint.phrase.clone(), reason };
    let recipe = choice.recipe().map_err(|e| failed(e.to_string()))?;
    let graph = choice.graph().map_err(|e| failed(e.to_string()))?;
    let graph = check(&graph).map_err(|e| failed(e.to_string()))?;
    // Half the tile takes half the pixels: texel density stays the same.
    let edge_px = (size_px as f32 * recipe.size_m / 2.0) as u32;
    let maps = bake(&graph, edge_px.clamp(16, 8192), &|| watch.cancelled());
    if watch.cancelled() {
        return Err(PipelineError::Cancelled);
    }
    let optics = optics(recipe.name);
    Ok(Material {
        id: slug(paint),
        prompt: paint.phrase.clone(),
        recipe: choice.recipe.clone(),
        choice: Some(choice.clone()),
        size_m: recipe.size_m,
        maps: maps.map_err(|e| failed(e.to_string()))?,
        emission: optics.emission,
        double_sided: optics.double_sided,
        transparency: optics.transparency,
    })
}

/// `Weathered oak planks` in red → `weathered-oak-planks-red`-like ids of letters, digits and dashes.
fn slug(paint: &Paint) -> String {
    let mut text = paint.phrase.to_lowercase();
    if let Some(color) = paint.color {
        text.push_str(&format!("-{}", String::from(color).trim_start_matches('#')));
    }
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn name_apart(materials: &mut [Material]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for material in materials {
        let count = seen.entry(material.id.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            material.id = format!("{}-{count}", material.id);
        }
    }
}

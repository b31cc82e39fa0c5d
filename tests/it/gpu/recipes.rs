//! Every recipe, baked on the card and on the processor.

use super::card::{baker, difference};
use scenewright::material::{Choice, check, recipes};

const SIZE_PX: u32 = 128;

#[test]
fn every_recipe_looks_the_same_on_the_card() {
    let baker = baker();
    let mut broken = Vec::new();
    for recipe in recipes::all() {
        let graph = check(&Choice::of(recipe.name).graph().unwrap()).unwrap();
        if let Err(difference) = difference(&baker, &graph, SIZE_PX) {
            broken.push(format!("{}: {difference}", recipe.name));
        }
    }
    assert!(broken.is_empty(), "{} recipes differ:\n{}", broken.len(), broken.join("\n"));
}

//! Every recipe, baked on the card and on the processor.

use rayon::prelude::*;

use super::card::{baker, difference};
use scenewright::gpu::{Maps, pixels};
use scenewright::material::{Choice, check, check_apart, recipes};

const SIZE_PX: u32 = 128;

#[test]
fn every_recipe_looks_the_same_on_the_card() {
    let baker = baker();
    let broken = |recipe: &&recipes::Recipe| {
        let graph = check(&Choice::of(recipe.name).graph().unwrap()).unwrap();
        difference(&baker, &graph, SIZE_PX).err().map(|what| format!("{}: {what}", recipe.name))
    };
    let broken: Vec<String> = recipes::all().par_iter().filter_map(broken).collect();
    assert!(broken.is_empty(), "{} recipes differ:\n{}", broken.len(), broken.join("\n"));
}

/// A slider is moved over its whole way, also to where it switches something on.
#[test]
fn moving_a_slider_compiles_nothing() {
    let baker = baker();
    let at = |recipe: &str, slider: &str, value: f32| {
        let mut choice = Choice::of(recipe);
        choice.sliders.insert(slider.into(), value);
        check_apart(&choice.graph_moving(slider).unwrap()).unwrap()
    };
    for (recipe, slider) in [("brick", "moss"), ("planks", "wear"), ("meadow", "scale")] {
        let mut live = baker.start(&at(recipe, slider, 0.3), SIZE_PX).unwrap();
        let maps = Maps::new(&baker, SIZE_PX);
        let compiled = baker.compiled();
        let mut pictures = Vec::new();
        for value in [0.3, 0.9] {
            let graph = at(recipe, slider, value);
            assert!(live.fits(&graph), "{recipe} {slider} {value}");
            live.bake(&baker, &graph, [0, 0], &maps).unwrap();
            pictures.push(pixels(&baker, &maps.textures[0]).unwrap());
        }
        assert_eq!(baker.compiled(), compiled, "{recipe} {slider}");
        assert_ne!(pictures[0], pictures[1], "{recipe} {slider} shows");
    }
}

#[test]
fn sizes_beyond_the_card_are_refused_in_words() {
    let baker = baker();
    let graph = check(&Choice::of("brick").graph().unwrap()).unwrap();
    for size_px in [0, 16, 100, 8192] {
        let error = baker.start(&graph, size_px).err().expect("it is refused").to_string();
        assert!(error.contains("power of two from 64 to 4096"), "{error}");
    }
    let mut live = baker.start(&graph, 64).unwrap();
    let error = live.bake(&baker, &graph, [0, 0], &Maps::new(&baker, 128)).unwrap_err().to_string();
    assert!(error.contains("128 px") && error.contains("64"), "{error}");
}

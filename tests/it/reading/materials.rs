//! Compares what was read of a material phrase, and what is baked from it, with what is in it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use scenewright::material::{Choice, bake, check, layers, recipes};
use scenewright::num::{LinearRgb, Srgb8};

use super::gold::Material;
use super::lab::difference;
use super::tally::Tally;

const SIZE_PX: u32 = 64;

/// Judges the reading of every phrase; `read` may know nothing of it.
pub fn judge_all(set: &[Material], read: &(dyn Fn(&str) -> Option<Choice> + Sync)) -> Tally {
    let read: Vec<_> = set.par_iter().map(|gold| (gold, read(&gold.prompt).map(baked))).collect();
    let mut tally = Tally::default();
    let mut apart = Vec::new();
    for (gold, read) in read {
        apart.extend(judge(&mut tally, gold, read.as_ref()));
    }
    apart.sort_by(f64::total_cmp);
    if !apart.is_empty() {
        tally.values.insert("colour baked, median ΔE2000", apart[apart.len() / 2]);
    }
    tally
}

/// A choice and what its maps show.
struct Baked {
    choice: Choice,
    color: Srgb8,
    metallic: f32,
}

fn baked(choice: Choice) -> Baked {
    let maps = bake(&check(&choice.graph().unwrap()).unwrap(), SIZE_PX, &|| false).unwrap();
    let channels = usize::from(maps.base_color.channels);
    let pixels = maps.base_color.data.chunks_exact(channels);
    let share = 1.0 / pixels.len() as f32;
    let sum = pixels.fold([0.0; 3], |sum: [f32; 3], pixel| {
        let lit = Srgb8([pixel[0], pixel[1], pixel[2]]).to_linear().0;
        std::array::from_fn(|i| sum[i] + lit[i] * share)
    });
    let metal = maps.orm.data.chunks_exact(3).map(|orm| f32::from(orm[2]) / 255.0 * share).sum();
    Baked { choice, color: LinearRgb(sum).to_srgb8(), metallic: metal }
}

/// Judges one, and returns how far its colour is off.
fn judge(tally: &mut Tally, gold: &Material, read: Option<&Baked>) -> Option<f64> {
    let prompt = &gold.prompt;
    let recipe = read.map_or("nothing", |r| r.choice.recipe.as_str());
    let right = gold.recipe.iter().any(|r| r == recipe);
    let say = || format!("{recipe} for {:?} in: {prompt}", gold.recipe);
    tally.judge("recipe", right, say);
    if gold.typos > 0 {
        tally.judge("recipe, a word misspelt", right, say);
    }
    if let Some(metallic) = gold.metallic {
        let found = read.is_some_and(|r| (r.metallic > 0.5) == metallic);
        tally.judge("metallic or not", found, || format!("{recipe} in: {prompt}"));
    }
    let defaults = BTreeMap::new();
    let sliders = read.map_or(&defaults, |r| &r.choice.sliders);
    for (names, sign, word) in [(&gold.more, 1.0, "more"), (&gold.less, -1.0, "less")] {
        for name in names {
            let usual = recipes::find(recipe).and_then(|r| r.slider(name)).map(|s| s.default);
            let usual = usual.or(layers::find(name).map(|layer| layer.slider.default));
            let value = sliders.get(name).copied();
            let moved = value.zip(usual).is_some_and(|(value, usual)| (value - usual) * sign > 0.01);
            // A recipe made for it need not say so: rusted metal has rust.
            let made = sign > 0.0 && (name == "rust" && recipe == "rusted_metal");
            tally.judge("sliders on the named side", moved || made, || {
                format!("{word} {name}: {value:?}, usually {usual:?}, {recipe} in: {prompt}")
            });
        }
    }
    let color = gold.color?;
    let apart = read.map_or(100.0, |r| difference(r.color, color));
    tally.judge("colour baked within ΔE2000 10", apart <= 10.0, || {
        format!("{apart:.1} {:?} for {color:?} ({recipe}) in: {prompt}", read.map(|r| r.color))
    });
    Some(apart)
}

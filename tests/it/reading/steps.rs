//! Whether "slightly … very" goes up step by step, on sliders and on the maps that are baked from them.

// Figures for people: their last bit may differ between machines.
#![allow(clippy::disallowed_methods)]

use rayon::prelude::*;
use scenewright::material::{Choice, bake, check, layers};
use scenewright::prompt::SceneReader;

use super::tally::Tally;
use crate::prompt_reader::reader;

const STEPS: [&str; 6] = ["barely", "slightly", "fairly", "", "very", "extremely"];
/// The first that has the slider is described.
const MATERIALS: [&str; 6] =
    ["oak planks", "concrete", "painted metal", "leather", "cotton fabric", "marble tiles"];

/// Rank correlation of the steps with each slider of each adjective, and with what its maps show.
pub fn steps() -> Tally {
    let mut tally = Tally::default();
    let all: Vec<_> = reader()
        .vocabulary
        .data
        .adjectives
        .par_iter()
        .flat_map_iter(|a| cases(&a.words[0], &a.sliders))
        .collect();
    let mean = |values: &dyn Fn(&(String, f64, Option<f64>)) -> Option<f64>| {
        let values: Vec<f64> = all.iter().filter_map(values).collect();
        values.iter().sum::<f64>() / values.len() as f64
    };
    tally.values.insert("steps of sliders, mean ρ", mean(&|case| Some(case.1)));
    tally.values.insert("steps of baked maps, mean ρ", mean(&|case| case.2));
    for (name, rho, shown) in &all {
        tally.judge("sliders with ρ ≥ 0.9", *rho >= 0.9, || format!("{name}: {rho:.2}"));
        if let Some(shown) = shown {
            tally.judge("maps with ρ ≥ 0.9", *shown >= 0.9, || format!("{name} as baked: {shown:.2}"));
        }
    }
    tally
}

/// One for each slider of an adjective: its name, the correlation, and that of the maps.
fn cases(word: &str, sliders: &std::collections::BTreeMap<String, f32>) -> Vec<(String, f64, Option<f64>)> {
    let mut found = Vec::new();
    for (slider, target) in sliders {
        let plain = |material: &&&str| {
            let bare = reader().material(material, 1).0;
            let described = reader().material(&format!("{word} {material}"), 1).0;
            bare.recipe == described.recipe && described.sliders.contains_key(slider)
        };
        let Some(material) = MATERIALS.iter().find(plain) else { continue };
        let bare = reader().material(material, 1).0;
        let recipe = bare.recipe().unwrap();
        let usual = recipe.slider(slider).map(|s| s.default).unwrap_or_default();
        let usual = bare.sliders.get(slider).copied().unwrap_or(usual);
        if (target - usual).abs() < 0.05 {
            continue;
        }
        let read = |step: &&'static str| reader().material(&format!("{step} {word} {material}"), 1).0;
        let choices: Vec<Choice> = STEPS.iter().map(read).collect();
        let value = |choice: &Choice| choice.sliders.get(slider).copied().unwrap_or(usual);
        let sign = (target - usual).signum();
        let values: Vec<f64> = choices.iter().map(|c| f64::from((value(c) - usual) * sign)).collect();
        // Only what lies over everything is sure to show: a slider of a recipe may turn what is seen nowhere.
        let shown = layers::find(slider).map(|_| {
            let differs: Vec<f64> = choices.iter().map(|choice| difference(&bare, choice)).collect();
            spearman(&differs)
        });
        found.push((format!("{word} {material}, {slider} {values:.2?}"), spearman(&values), shown));
    }
    found
}

/// Mean difference of the maps of two choices.
fn difference(a: &Choice, b: &Choice) -> f64 {
    let maps = |choice: &Choice| bake(&check(&choice.graph().unwrap()).unwrap(), 64, &|| false).unwrap();
    let (a, b) = (maps(a), maps(b));
    let apart = |a: &[u8], b: &[u8]| -> f64 {
        a.iter().zip(b).map(|(a, b)| f64::from(a.abs_diff(*b))).sum::<f64>() / a.len() as f64
    };
    apart(&a.base_color.data, &b.base_color.data) + apart(&a.orm.data, &b.orm.data)
}

/// Spearman's rank correlation of values with their order; equal values share the mean of their ranks.
fn spearman(values: &[f64]) -> f64 {
    let rank = |value: f64| {
        let below = values.iter().filter(|v| **v < value - 1e-6).count() as f64;
        let equal = values.iter().filter(|v| (**v - value).abs() <= 1e-6).count() as f64;
        below + (equal - 1.0) / 2.0
    };
    let middle = (values.len() as f64 - 1.0) / 2.0;
    let (mut both, mut one, mut two) = (0.0, 0.0, 0.0);
    for (i, value) in values.iter().enumerate() {
        let (x, y) = (i as f64 - middle, rank(*value) - middle);
        both += x * y;
        one += x * x;
        two += y * y;
    }
    if two == 0.0 { 0.0 } else { both / (one * two).sqrt() }
}

#[test]
fn ranks() {
    assert!((spearman(&[1.0, 2.0, 5.0]) - 1.0).abs() < 1e-9);
    assert!((spearman(&[3.0, 2.0, 1.0]) + 1.0).abs() < 1e-9);
    assert_eq!(spearman(&[2.0, 2.0, 2.0]), 0.0);
}

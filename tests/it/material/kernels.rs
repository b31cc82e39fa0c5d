//! Kernels for a graphics card: every one that is written is sound WGSL, and sliders never change it.

use naga::valid::{Capabilities, ValidationFlags, Validator};
use rayon::prelude::*;
use scenewright::material::graph::Source;
use scenewright::material::nodes::{ALL, def::NodeDef};
use scenewright::material::wgsl::{Numbers, Program, passes_source};
use scenewright::material::{CheckedGraph, Choice, check, check_apart, layers, recipes};
use scenewright::num::Srgb8;

use super::nodes::round;

fn checked(choice: &Choice) -> CheckedGraph {
    check(&choice.graph().unwrap()).unwrap()
}

/// Within what every card offers.
fn fault(source: &str) -> Option<String> {
    let module = match naga::front::wgsl::parse_str(source) {
        Ok(module) => module,
        Err(error) => return Some(error.emit_to_string(source)),
    };
    let validated = Validator::new(ValidationFlags::all(), Capabilities::empty()).validate(&module);
    validated.err().map(|error| error.emit_to_string(source))
}

#[test]
fn kernels_of_every_recipe_are_sound() {
    let broken = |recipe: &&recipes::Recipe| {
        // As it comes, and under all layers at once.
        let bare = Choice::of(recipe.name);
        let mut covered = bare.clone();
        covered.sliders.extend(layers::ALL.iter().map(|layer| (layer.slider.name.to_string(), 0.6)));
        let faults = [bare, covered].into_iter().flat_map(|choice| {
            let graph = checked(&choice);
            let program = Program::of(&graph);
            let numbers = Numbers::of(&graph, 1024).unwrap();
            assert_eq!(numbers.uniform.len(), program.numbers, "{}", recipe.name);
            program.kernels.into_iter().filter_map(|kernel| fault(&kernel.source))
        });
        faults.map(|fault| format!("{}: {fault}", recipe.name)).next()
    };
    let broken: Vec<String> = recipes::all().par_iter().filter_map(broken).collect();
    assert!(broken.is_empty(), "{} recipes: {}", broken.len(), broken[0]);
}

#[test]
fn kernels_of_every_node_are_sound() {
    let broken = |def: &&'static NodeDef| {
        let wired = round(def, 1);
        let mut open = wired.clone();
        let optional = |name: &str| def.inputs.iter().any(|port| port.name == name && port.optional);
        let node = open.nodes.iter_mut().rfind(|node| node.op == def.name)?;
        node.inputs.retain(|name, _| !optional(name));
        // Of numbers, nodes that look around see the same everywhere.
        let mut flat = open.clone();
        let node = flat.nodes.iter_mut().rfind(|node| node.op == def.name)?;
        for port in def.inputs.iter().filter(|port| !port.optional && port.kind.channels() == 1) {
            node.inputs.insert(port.name.into(), Source::Number(0.25));
        }
        let faults = [wired, open, flat].into_iter().flat_map(|graph| {
            let program = Program::of(&check(&graph).unwrap());
            program.kernels.into_iter().filter_map(|kernel| fault(&kernel.source))
        });
        faults.map(|fault| format!("{}: {fault}", def.name)).next()
    };
    let broken: Vec<String> = ALL.par_iter().filter_map(broken).collect();
    assert!(broken.is_empty(), "{} nodes: {}", broken.len(), broken[0]);
}

#[test]
fn passes_are_sound() {
    assert_eq!(fault(&passes_source()), None);
}

/// What kernels are compiled by.
fn structure(choice: &Choice, moved: &str) -> Vec<u64> {
    let graph = check_apart(&choice.graph_moving(moved).unwrap()).unwrap();
    Program::of(&graph).kernels.iter().map(|kernel| kernel.digest).collect()
}

/// Sliders that choose one of several ways to lay or to punch, each with operations of its own.
const CHOICES: [(&str, &str); 2] = [("brick_bonds", "pattern"), ("perforated_metal", "shape")];

#[test]
fn no_slider_changes_a_kernel() {
    let changes = |recipe: &&recipes::Recipe| {
        let with = |slider: &recipes::Slider, share: f32| {
            let mut choice = Choice::of(recipe.name);
            let value = slider.min + (slider.max - slider.min) * share;
            choice.sliders.insert(slider.name.into(), value);
            structure(&choice, slider.name)
        };
        let moves = |slider: &recipes::Slider| [0.0, 0.37, 1.0].map(|share| with(slider, share));
        let changed = |slider: &&recipes::Slider| moves(slider).windows(2).any(|pair| pair[0] != pair[1]);
        let numbers = recipe.all_sliders().filter(|slider| !CHOICES.contains(&(recipe.name, slider.name)));
        let names: Vec<&str> = numbers.filter(changed).map(|slider| slider.name).collect();
        (!names.is_empty()).then(|| format!("{}: {}", recipe.name, names.join(", ")))
    };
    let changed: Vec<String> = recipes::all().par_iter().filter_map(changes).collect();
    assert!(changed.is_empty(), "these sliders change kernels:\n{}", changed.join("\n"));
}

#[test]
fn colours_and_seeds_change_no_kernel() {
    // A colour that was asked for may be laid on differently from the recipe's own.
    let of = |color: [u8; 3], seed: u64, recipe: &recipes::Recipe| {
        let choice = Choice { color: Some(Srgb8(color)), seed, ..Choice::of(recipe.name) };
        structure(&choice, "roughness")
    };
    for recipe in recipes::all() {
        let (red, green) = (of([200, 40, 90], 1, recipe), of([40, 160, 90], 9, recipe));
        assert_eq!(red, green, "{}", recipe.name);
    }
}

//! Broken graphs are refused with the node and port named; sound ones survive JSON and bake alike on any thread count.

use fearless_simd::{Level, Simd};
use rayon::prelude::*;
use scenewright::material::graph::{Graph, Source, Value};
use scenewright::material::nodes;
use scenewright::material::{BakeError, CheckError, Choice, ChoiceError, bake, bake_at, check, recipes};

fn sound() -> Graph {
    Choice::of("brick").graph().unwrap()
}

/// What `check` says once `change` is made.
fn refusal(change: impl Fn(&mut Graph)) -> CheckError {
    let mut graph = sound();
    change(&mut graph);
    check(&graph).expect_err("the graph must be refused")
}

fn first(graph: &Graph, op: &str) -> usize {
    graph.nodes.iter().position(|n| n.op == op).unwrap()
}

fn wire(node: usize, port: &str) -> Source {
    Source::Port { node, port: port.into() }
}

#[test]
fn graphs_survive_json() {
    let graph = sound();
    assert_eq!(Graph::from_json(&graph.to_json()).unwrap(), graph);
}

#[test]
fn versions_and_sizes_are_checked() {
    assert_eq!(refusal(|g| g.version = 99), CheckError::Version { found: 99 });
    assert!(matches!(refusal(|g| g.size_m = f32::NAN), CheckError::TileSize { .. }));
    let grown = refusal(|g| g.nodes = vec![g.nodes[0].clone(); 100_000]);
    assert_eq!(grown, CheckError::TooLarge { found: 100_000 });
}

#[test]
fn cycles_are_found() {
    let error = refusal(|g| {
        let add = first(g, "add");
        g.nodes[add].inputs.insert("a".into(), wire(add, "out"));
    });
    assert!(matches!(&error, CheckError::Cycle { op, .. } if op == "add"), "{error}");
}

#[test]
fn wrong_types_name_node_and_port() {
    let error = refusal(|g| {
        let (mix, bond) = (first(g, "mix_color"), first(g, "bond"));
        g.nodes[mix].inputs.insert("a".into(), wire(bond, "edge"));
    });
    assert!(error.to_string().contains("(mix_color): port `a` takes Color, not Scalar"), "{error}");
    let error = refusal(|g| {
        let (mix, bond) = (first(g, "mix_color"), first(g, "bond"));
        g.nodes[mix].inputs.insert("t".into(), wire(bond, "edge"));
    });
    assert!(matches!(error, CheckError::Type { .. }), "a scalar is no mask: {error}");
}

#[test]
fn numbers_must_be_finite_and_in_range() {
    let with = |name: &str, value: Value| {
        refusal(|g| {
            let fbm = first(g, "fbm");
            g.nodes[fbm].params.insert(name.into(), value.clone());
        })
    };
    for value in [f32::NAN, f32::INFINITY, 9.0] {
        assert!(matches!(with("gain", Value::Number(value)), CheckError::Value { .. }));
    }
    let fraction = with("nx", Value::Number(2.5));
    assert!(
        fraction.to_string().contains("`nx` must be a whole number"),
        "tiles would not close: {fraction}"
    );
    assert!(matches!(with("nx", Value::List(vec![1.0])), CheckError::Value { .. }));
    let constant = refusal(|g| {
        let add = first(g, "add");
        g.nodes[add].inputs.insert("b".into(), Source::Number(f32::NAN));
    });
    assert!(constant.to_string().contains("`b` must be a finite number"), "{constant}");
}

#[test]
fn unknown_names_list_the_known_ones() {
    let error = refusal(|g| g.nodes[0].op = "nonsense".into());
    assert_eq!(error, CheckError::UnknownOp { node: 0, op: "nonsense".into() });
    let error = refusal(|g| {
        let fbm = first(g, "fbm");
        g.nodes[fbm].params.insert("gian".into(), Value::Number(0.5));
    });
    assert!(error.to_string().contains("known are nx, ny, octaves, gain, seed"), "{error}");
    assert!(matches!(refusal(|g| drop(g.outputs.remove("base_color"))), CheckError::Open { .. }));
    let lost = refusal(|g| drop(g.outputs.insert("height".into(), wire(99_999, "out"))));
    assert!(matches!(lost, CheckError::NoSuchNode { to: 99_999, .. }), "{lost}");
}

#[test]
fn node_names_are_unique_and_findable() {
    for def in nodes::ALL {
        assert!(std::ptr::eq(nodes::find(def.name).unwrap(), *def), "{} is registered twice", def.name);
    }
}

#[test]
fn choices_name_what_they_do_not_know() {
    let error = Choice::of("brik").graph().unwrap_err();
    assert!(matches!(&error, ChoiceError::Recipe { known, .. } if known.contains("brick")), "{error}");
    let mut choice = Choice::of("brick");
    choice.sliders.insert("mortar".into(), 1.0);
    let error = choice.graph().unwrap_err();
    assert!(matches!(&error, ChoiceError::Slider { known, .. } if known.contains("joint")), "{error}");
    let at = |wear: f32| {
        let mut choice = Choice::of("brick");
        choice.sliders.insert("wear".into(), wear);
        choice
    };
    assert_eq!(at(7.0).graph(), at(1.0).graph(), "sliders are held in their range");
    assert!(matches!(at(f32::NAN).graph(), Err(ChoiceError::NotFinite { .. })));
    assert_ne!(at(0.5).digest(), at(0.6).digest());
    assert_eq!(at(0.5).digest(), at(0.5).digest());
}

#[test]
fn one_thread_or_three_give_the_same_bytes() {
    let with = |threads: usize, recipe: &str| {
        let graph = check(&Choice::of(recipe).graph().unwrap()).unwrap();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| bake(&graph, 192, &|| false).unwrap())
    };
    for recipe in ["brick", "forest_floor", "parquet"] {
        assert!(with(1, recipe) == with(3, recipe), "{recipe} differs");
    }
}

/// Vector instructions of this machine, the narrowest first.
pub(super) fn widths() -> Vec<Level> {
    let widest = Level::new();
    #[cfg(target_arch = "x86_64")]
    return [
        widest.as_sse2().map(|simd| simd.level()),
        widest.as_avx2().map(|simd| simd.level()),
        widest.as_avx512().map(|simd| simd.level()),
    ]
    .into_iter()
    .flatten()
    .collect();
    #[cfg(not(target_arch = "x86_64"))]
    vec![widest]
}

#[test]
fn every_vector_width_gives_the_same_bytes() {
    let differing: Vec<&str> = recipes::all()
        .par_iter()
        .filter(|recipe| {
            let graph = check(&Choice::of(recipe.name).graph().unwrap()).unwrap();
            // Not a multiple of any width.
            let bakes: Vec<_> =
                widths().iter().map(|w| bake_at(*w, &graph, 117, &|| false).unwrap()).collect();
            bakes.iter().any(|maps| maps != &bakes[0])
        })
        .map(|recipe| recipe.name)
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn bakes_can_be_cancelled_and_refuse_silly_sizes() {
    let graph = check(&sound()).unwrap();
    assert_eq!(bake(&graph, 64, &|| true).unwrap_err(), BakeError::Cancelled);
    for size in [0, 4, 100_000] {
        assert_eq!(bake(&graph, size, &|| false).unwrap_err(), BakeError::Size(size));
    }
}

//! Every node of the registry: it bakes alike at every vector width, closes round the tile, and survives any input.

use std::collections::BTreeMap;

use fearless_simd::Level;
use rayon::prelude::*;
use scenewright::material::graph::{Graph, Node, Source, Value};
use scenewright::material::nodes::ALL;
use scenewright::material::nodes::def::{Canvas, Form, Kind, NodeDef, Param, Port, Reach, Tile};
use scenewright::material::{bake_at, check};
use scenewright::num::{Seed, Stream};

use super::graphs::widths;

/// The edge of a tile in metres, in which nothing is a round number of anything.
const SIZE_M: f32 = 1.3;

/// The planes that a node makes of `inputs`, alone.
pub(super) fn planes(
    def: &NodeDef,
    numbers: &[(&str, f32)],
    inputs: &[Vec<f32>],
    size_px: usize,
) -> Vec<Vec<f32>> {
    let level = Level::new();
    let mut kernel = def.kernel(numbers, Canvas { size_px, size_m: SIZE_M, level });
    let inputs: Vec<&[f32]> = inputs.iter().map(|plane| &plane[..]).collect();
    if def.reach == Reach::Gather {
        kernel.prepare(level, &inputs, size_px);
    }
    let channels: usize = def.outputs.iter().map(|port| port.kind.channels()).sum();
    let mut made = vec![vec![0.0; size_px * size_px]; channels];
    let mut out: Vec<&mut [f32]> = made.iter_mut().map(|plane| &mut plane[..]).collect();
    kernel.run(level, Tile::whole(size_px), &inputs, &mut out);
    made
}

fn number(param: &Param, draw: &mut Stream) -> f32 {
    // Small values: large lattices say no more.
    let (low, high) = (param.range.0.max(-12.0), param.range.1);
    let number = draw.range(low, high.min(low + 24.0));
    if param.form == Form::Whole { number.round() } else { number }
}

/// Nodes whose parameters are numbers, so that they can be run without a graph.
fn plain() -> impl Iterator<Item = &'static NodeDef> {
    let listed = |param: &Param| matches!(param.form, Form::Stops(_));
    ALL.iter().copied().filter(move |def| !def.params.iter().any(listed))
}

fn drawn(def: &NodeDef, draw: &mut Stream) -> Vec<(&'static str, f32)> {
    def.params.iter().map(|param| (param.name, number(param, draw))).collect()
}

/// A graph round one node: every input wired to noises, every output baked.
pub fn round(def: &'static NodeDef, seed: u64) -> Graph {
    let mut draw = Seed(seed).stream(def.name);
    let mut graph = Graph { version: 1, size_m: SIZE_M, nodes: Vec::new(), outputs: BTreeMap::new() };
    let inputs: Vec<(&str, Source)> =
        def.inputs.iter().map(|port| (port.name, fitting(&mut graph, port, &mut draw))).collect();
    let params: Vec<(&str, Value)> =
        def.params.iter().map(|param| (param.name, value(param, &mut draw))).collect();
    let node = push(&mut graph, def.name, params, inputs);
    let mut sum = Source::Number(0.0);
    for port in def.outputs {
        let Source::Port { node, .. } = node else { continue };
        let made = Source::Port { node, port: port.name.into() };
        match port.kind {
            Kind::Color => drop(graph.outputs.insert("base_color".into(), made)),
            Kind::Normal => drop(graph.outputs.insert("normal".into(), made)),
            Kind::Vector => {
                push(&mut graph, "split", vec![], vec![("vector", made)]);
                let part = Source::Port { node: graph.nodes.len() - 1, port: "x".into() };
                sum = push(&mut graph, "add", vec![], vec![("a", sum), ("b", part)]);
            }
            _ => sum = push(&mut graph, "add", vec![], vec![("a", sum), ("b", made)]),
        }
    }
    graph.outputs.entry("base_color".into()).or_insert(Source::Color([0.4; 3]));
    graph.outputs.insert("height".into(), sum.clone());
    let held = push(&mut graph, "clamp", vec![], vec![("x", sum)]);
    graph.outputs.insert("roughness".into(), held);
    graph
}

fn value(param: &Param, draw: &mut Stream) -> Value {
    let Form::Stops(width) = param.form else { return Value::Number(number(param, draw)) };
    let stop = |k: usize, draw: &mut Stream| {
        let others: Vec<f32> = (1..width).map(|_| draw.unit()).collect();
        [vec![k as f32 * 0.3], others].concat()
    };
    Value::List((0..3).flat_map(|k| stop(k, draw)).collect())
}

fn push(graph: &mut Graph, op: &str, params: Vec<(&str, Value)>, inputs: Vec<(&str, Source)>) -> Source {
    let params = params.into_iter().map(|(name, value)| (name.to_string(), value)).collect();
    let inputs = inputs.into_iter().map(|(name, source)| (name.to_string(), source)).collect();
    graph.nodes.push(Node { op: op.into(), params, inputs });
    Source::Port { node: graph.nodes.len() - 1, port: "out".into() }
}

fn fitting(graph: &mut Graph, port: &Port, draw: &mut Stream) -> Source {
    let mut noise = |graph: &mut Graph| {
        let seed = Value::Number(draw.below(1000) as f32);
        push(graph, "fbm", vec![("seed", seed)], vec![])
    };
    let first = noise(graph);
    match port.kind {
        Kind::Scalar => first,
        // An id is the same number all over its cell.
        Kind::Mask if port.name == "id" => {
            let cells = ["nx", "ny"].map(|name| (name, Value::Number(9.0)));
            push(graph, "white", cells.into(), vec![])
        }
        Kind::Mask => push(graph, "clamp", vec![], vec![("x", first)]),
        Kind::Height => push(graph, "multiply", vec![], vec![("a", first), ("b", Source::Number(0.05))]),
        Kind::Vector => {
            let second = noise(graph);
            push(graph, "vector", vec![], vec![("x", first), ("y", second)])
        }
        Kind::Color => {
            let by = push(graph, "clamp", vec![], vec![("x", first)]);
            push(graph, "shade", vec![], vec![("color", Source::Color([0.8, 0.5, 0.2])), ("by", by)])
        }
        Kind::Normal => {
            let height = push(graph, "multiply", vec![], vec![("a", first), ("b", Source::Number(0.05))]);
            push(graph, "normal", vec![], vec![("height", height)])
        }
    }
}

#[test]
fn every_node_bakes_alike_at_every_width() {
    let broken: Vec<String> = ALL
        .par_iter()
        .flat_map_iter(|def| (0..4).map(move |seed| (*def, seed)))
        .filter_map(|(def, seed)| {
            let checked = match check(&round(def, seed)) {
                Ok(checked) => checked,
                Err(error) => return Some(format!("{}: {error}", def.name)),
            };
            // Not a multiple of any width.
            let bakes: Vec<_> =
                widths().iter().map(|width| bake_at(*width, &checked, 53, &|| false).unwrap()).collect();
            let sound = bakes.iter().all(|maps| maps == &bakes[0] && maps.relief_m.is_finite());
            (!sound).then(|| format!("{} differs, seed {seed}", def.name))
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Planes for every channel of every input; optional ones too.
fn feeds(def: &NodeDef, size: usize, at: impl Fn(usize, usize, usize) -> f32) -> Vec<Vec<f32>> {
    let channels: usize = def.inputs.iter().map(|port| port.kind.channels()).sum();
    (0..channels).map(|c| (0..size * size).map(|n| at(c, n % size, n / size)).collect()).collect()
}

/// A plane that closes, within 0..1, its own for every channel.
fn gentle(channel: usize, x: usize, y: usize, size: usize) -> f32 {
    let turn = |n: usize| scenewright::num::math::sin(n as f32 / size as f32 * std::f32::consts::TAU);
    0.5 + 0.25 * turn(x * 2 + y + channel * 11) + 0.2 * turn(y * 3 + channel * 5)
}

#[test]
fn sound_inputs_give_finite_numbers_and_broken_ones_do_no_harm() {
    const SIZE: usize = 37;
    plain().collect::<Vec<_>>().par_iter().for_each(|def| {
        for seed in 0..6 {
            let mut draw = Seed(seed).stream((def.name, "any"));
            let numbers = drawn(def, &mut draw);
            let sound = planes(def, &numbers, &feeds(def, SIZE, |c, x, y| gentle(c, x, y, SIZE)), SIZE);
            let finite = sound.iter().flatten().all(|v| v.is_finite());
            assert!(finite, "{} with {numbers:?} is not finite", def.name);
            let wild = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 1e30, -1e30, 1e-40, -3e9, 0.3];
            let draw = std::cell::RefCell::new(draw);
            // That it comes back is the proof.
            planes(def, &numbers, &feeds(def, SIZE, |_, _, _| *draw.borrow_mut().pick(&wild)), SIZE);
        }
    });
}

/// Share of pixels at which two planes are clearly apart.
fn apart(a: &[f32], b: &[f32]) -> f32 {
    let scale = a.iter().fold(1e-3f32, |most, v| most.max(v.abs()));
    let differ = a.iter().zip(b).filter(|(a, b)| (**a - **b).abs() > 2e-3 * scale).count();
    differ as f32 / a.len() as f32
}

#[test]
fn a_tile_further_on_all_is_the_same() {
    // A prime number: few pixels lie exactly on a border, where rounding decides.
    const SIZE: usize = 61;
    for def in plain().filter(|def| def.inputs.iter().any(|port| port.name == "offset")) {
        for seed in 0..8 {
            let numbers = drawn(def, &mut Seed(seed).stream((def.name, "tile")));
            let moved = |by: [f32; 2]| {
                planes(def, &numbers, &feeds(def, SIZE, |c, _, _| by.get(c).copied().unwrap_or(0.5)), SIZE)
            };
            let (here, there) = (moved([0.0; 2]), moved([SIZE_M * 2.0, SIZE_M * -3.0]));
            for (a, b) in here.iter().zip(&there) {
                let apart = apart(a, b);
                assert!(apart < 0.08, "{} with {numbers:?}: {apart} of it changed", def.name);
            }
        }
    }
}

#[test]
fn what_is_read_elsewhere_is_read_round_the_tile() {
    const SIZE: usize = 64;
    // Whole blocks of what is blurred coarsely.
    const BY: [usize; 2] = [16, 32];
    for def in plain().filter(|def| def.reach != Reach::Point) {
        for seed in 0..8 {
            let numbers = drawn(def, &mut Seed(seed).stream((def.name, "roll")));
            let made = |by: [usize; 2]| {
                let at = |c: usize, x: usize, y: usize| {
                    gentle(c, (x + by[0]) % SIZE, (y + by[1]) % SIZE, SIZE) * 0.1
                };
                planes(def, &numbers, &feeds(def, SIZE, at), SIZE)
            };
            let roll = |plane: &Vec<f32>| -> Vec<f32> {
                let at = |n: usize| (n / SIZE + BY[1]) % SIZE * SIZE + (n % SIZE + BY[0]) % SIZE;
                (0..SIZE * SIZE).map(|n| plane[at(n)]).collect()
            };
            for (a, b) in made([0; 2]).iter().zip(&made(BY)) {
                let apart = apart(&roll(a), b);
                assert!(apart < 0.01, "{} with {numbers:?}: {apart} of it changed", def.name);
            }
        }
    }
}

#[test]
fn no_step_at_the_border_is_greater_than_those_inside() {
    const SIZE: usize = 96;
    let positional = |def: &&NodeDef| def.inputs.is_empty() || def.inputs.iter().all(|port| port.optional);
    for def in plain().filter(positional) {
        let open = vec![Vec::new(); def.inputs.iter().map(|port| port.kind.channels()).sum()];
        // A displacement may jump by whole tiles.
        let kinds = def.outputs.iter().flat_map(|port| vec![port.kind; port.kind.channels()]);
        let made = planes(def, &[], &open, SIZE).into_iter().zip(kinds);
        for (plane, _) in made.filter(|(_, kind)| *kind != Kind::Vector) {
            let step = |from: usize, to: usize| f64::from((plane[from] - plane[to]).abs());
            let column = |x: usize| -> f64 {
                (0..SIZE).map(|y| step(y * SIZE + x, y * SIZE + (x + SIZE - 1) % SIZE)).sum()
            };
            let row = |y: usize| -> f64 {
                (0..SIZE).map(|x| step(y * SIZE + x, (y + SIZE - 1) % SIZE * SIZE + x)).sum()
            };
            let columns: Vec<f64> = (0..SIZE).map(column).collect();
            let rows: Vec<f64> = (0..SIZE).map(row).collect();
            for steps in [columns, rows] {
                let most = steps[1..].iter().copied().fold(0.0, f64::max);
                assert!(steps[0] <= most * 1.2 + 1e-3, "{}: {} against {most}", def.name, steps[0]);
            }
        }
    }
}

//! Noise on one core, ours beside FastNoise2: `cargo run --release` in this folder. Needs a C++ compiler and CMake.

use std::time::{Duration, Instant};

use fastnoise2::SafeNode;
use fastnoise2::generator::DistanceFunction;
use fastnoise2::generator::cellular::{CellularDistance, CellularDistanceReturnType};
use fastnoise2::generator::perlin::perlin;
use fastnoise2::generator::prelude::*;
use fearless_simd::Level;
use scenewright::material::nodes::def::{Canvas, Tile};
use scenewright::material::nodes::find;

const SIZE: usize = 2048;
const RUNS: usize = 7;

fn main() {
    println!("{SIZE} px squared, one core, quickest of {RUNS}, million pixels per second");
    println!("{:36} {:>8} {:>10} {:>6}", "", "ours", "FastNoise2", "ratio");
    for cell_px in [64, 16, 4] {
        let theirs = perlin().build().0;
        row(&format!("gradient noise, cells of {cell_px} px"), ours("fbm", cell_px, 1.0), grid(&theirs, cell_px));
    }
    let fractal = perlin().fbm(0.5, 0.0, 5, 2.0).build().0;
    row("fBm of 5 octaves", ours("fbm", 64, 5.0), grid(&fractal, 64));
    row("fBm of 5 octaves, displaced", displaced("fbm", 64, 5.0), positions(&fractal, 64));
    row("cells, distance to the nearest", ours_f1(16), grid(&cellular_distance(), 16));
}

fn row(name: &str, ours: Duration, theirs: Duration) {
    let speed = |time: Duration| (SIZE * SIZE) as f64 / time.as_secs_f64() / 1e6;
    let (a, b) = (speed(ours), speed(theirs));
    println!("{name:36} {a:8.0} {b:10.0} {:6.2}", a / b);
}

fn quickest(mut work: impl FnMut()) -> Duration {
    let once = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..RUNS).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn canvas() -> Canvas {
    Canvas { size_px: SIZE, size_m: 1.0, level: Level::new() }
}

/// Row by row, as a bake does it.
fn bands(mut band: impl FnMut(Tile)) -> Duration {
    quickest(|| (0..SIZE).for_each(|y0| band(Tile { y0, rows: 1, size_px: SIZE })))
}

fn ours(op: &str, cell_px: usize, octaves: f32) -> Duration {
    let cells = (SIZE / cell_px) as f32;
    let numbers = [("nx", cells), ("ny", cells), ("octaves", octaves), ("seed", 7.0)];
    let kernel = find(op).expect("the operation exists").kernel(&numbers, canvas());
    let mut plane = vec![0.0f32; SIZE * SIZE];
    bands(|tile| {
        let row = &mut plane[tile.y0 * SIZE..][..SIZE];
        kernel.run(Level::new(), tile, &[&[], &[]], &mut [row]);
    })
}

fn displaced(op: &str, cell_px: usize, octaves: f32) -> Duration {
    let cells = (SIZE / cell_px) as f32;
    let numbers = [("nx", cells), ("ny", cells), ("octaves", octaves), ("seed", 7.0)];
    let kernel = find(op).expect("the operation exists").kernel(&numbers, canvas());
    let by: Vec<f32> = (0..SIZE).map(|x| (x % 97) as f32 * 1e-5).collect();
    let mut plane = vec![0.0f32; SIZE * SIZE];
    bands(|tile| {
        let row = &mut plane[tile.y0 * SIZE..][..SIZE];
        kernel.run(Level::new(), tile, &[&by, &by], &mut [row]);
    })
}

fn ours_f1(cell_px: usize) -> Duration {
    let cells = (SIZE / cell_px) as f32;
    let kernel = find("voronoi")
        .expect("the operation exists")
        .kernel(&[("nx", cells), ("ny", cells), ("jitter", 1.0), ("seed", 7.0)], canvas());
    let mut plane = vec![0.0f32; SIZE * SIZE];
    bands(|tile| {
        let row = &mut plane[tile.y0 * SIZE..][..SIZE];
        kernel.run(Level::new(), tile, &[&[], &[]], &mut [&mut [], row, &mut [], &mut [], &mut []]);
    })
}

fn grid(node: &SafeNode, cell_px: usize) -> Duration {
    let mut plane = vec![0.0f32; SIZE * SIZE];
    let (edge, frequency) = (SIZE as i32, 1.0 / cell_px as f32);
    quickest(|| drop(node.gen_uniform_grid_2d(&mut plane, 0, 0, edge, edge, frequency, 7)))
}

fn positions(node: &SafeNode, cell_px: usize) -> Duration {
    let per_px = 1.0 / cell_px as f32;
    let stray = |i: usize| (i % 97) as f32 * 0.02;
    let x: Vec<f32> = (0..SIZE * SIZE).map(|i| ((i % SIZE) as f32 + stray(i)) * per_px).collect();
    let y: Vec<f32> = (0..SIZE * SIZE).map(|i| ((i / SIZE) as f32 + stray(i)) * per_px).collect();
    let mut plane = vec![0.0f32; SIZE * SIZE];
    quickest(|| drop(node.gen_position_array_2d(&mut plane, &x, &y, 0.0, 0.0, 7)))
}

fn cellular_distance() -> SafeNode {
    CellularDistance {
        jitter_modifier: 1.0,
        distance_function: DistanceFunction::EuclideanSquared,
        distance_index_0: 0,
        distance_index_1: 1,
        return_type: CellularDistanceReturnType::Index0,
    }
    .build()
    .0
}

//! Noise on one core, ours beside FastNoise2: `cargo run --release` in this folder. Needs a C++ compiler and CMake.

use std::time::{Duration, Instant};

use fastnoise2::SafeNode;
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
        let scale = cell_px as f32;
        let theirs = perlin().with_feature_scale(scale).build().0;
        row(&format!("gradient noise, cells of {cell_px} px"), ours("fbm", cell_px, 1.0), grid(&theirs));
    }
    let fractal = perlin().with_feature_scale(64.0).fbm(0.5, 0.0, 5, 2.0).build().0;
    row("fBm of 5 octaves", ours("fbm", 64, 5.0), grid(&fractal));
    row("fBm of 5 octaves, displaced", displaced("fbm", 64, 5.0), positions(&fractal));
    let cells = cellular_distance(1.0, fastnoise2::generator::DistanceFunction::EuclideanSquared);
    row("cells, distance to the nearest", ours_f1(16), grid(&cells));
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

fn grid(node: &SafeNode) -> Duration {
    let mut plane = vec![0.0f32; SIZE * SIZE];
    let edge = SIZE as i32;
    quickest(|| drop(node.gen_uniform_grid_2d(&mut plane, 0.0, 0.0, edge, edge, 1.0, 1.0, 7)))
}

fn positions(node: &SafeNode) -> Duration {
    let x: Vec<f32> = (0..SIZE * SIZE).map(|i| (i % SIZE) as f32 + (i % 97) as f32 * 0.02).collect();
    let y: Vec<f32> = (0..SIZE * SIZE).map(|i| (i / SIZE) as f32 + (i % 97) as f32 * 0.02).collect();
    let mut plane = vec![0.0f32; SIZE * SIZE];
    quickest(|| drop(node.gen_position_array_2d(&mut plane, &x, &y, 0.0, 0.0, 7)))
}

fn cellular_distance(jitter: f32, function: fastnoise2::generator::DistanceFunction) -> SafeNode {
    use fastnoise2::generator::cellular::{CellularDistance, CellularDistanceReturnType};
    CellularDistance {
        grid_jitter: jitter,
        distance_function: function,
        distance_index_0: 0,
        distance_index_1: 1,
        return_type: CellularDistanceReturnType::Index0,
        minkowski_p: 1.5,
        size_jitter: 0.0,
    }
    .build()
    .0
}

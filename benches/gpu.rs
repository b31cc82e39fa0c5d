//! How long the graphics card takes to bake: `cargo bench --bench gpu`; words after `--` choose recipes by name.
//!
//! Says which driver did it. On software rendering the figures tell nothing about a card.

use std::time::{Duration, Instant};

use scenewright::gpu::{Baker, Maps, pixels};
use scenewright::material::{CheckedGraph, Choice, check_apart, recipes};

const SIZES_PX: [u32; 2] = [1024, 2048];
const RUNS: usize = 3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let chosen = |name: &str| words.is_empty() || words.iter().any(|w| name.contains(w.as_str()));
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
    let adapter = bevy::tasks::block_on(instance.request_adapter(&Default::default())).expect("a driver");
    let (device, queue) =
        bevy::tasks::block_on(adapter.request_device(&Default::default())).expect("a device");
    let baker = Baker::new(device, queue);
    println!("{}, all maps with mip maps, quickest of {RUNS}", adapter.get_info().name);
    println!("{:>20} {:>8} {:>11} {:>10} {:>10}", "", "kernels", "compile ms", "1024 px", "2048 px");
    for recipe in recipes::all().iter().filter(|r| chosen(r.name)) {
        let graph = check_apart(&Choice::of(recipe.name).graph().expect("it exists")).expect("it is sound");
        let (compiled, start) = (baker.compiled(), Instant::now());
        drop(baker.start(&graph, SIZES_PX[0]).expect("it starts"));
        let (kernels, compile) = (baker.compiled() - compiled, start.elapsed());
        let [small, large] = SIZES_PX.map(|size_px| quickest(&baker, &graph, size_px));
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        println!(
            "{:>20} {kernels:8} {:11.1} {:10.2} {:10.2}",
            recipe.name,
            ms(compile),
            ms(small),
            ms(large)
        );
    }
}

/// From new numbers to the last pixel of the maps.
fn quickest(baker: &Baker, graph: &CheckedGraph, size_px: u32) -> Duration {
    let mut live = baker.start(graph, size_px).expect("it starts");
    let maps = Maps::new(baker, size_px);
    let mut once = || {
        let start = Instant::now();
        live.bake(baker, graph, [0, 0], &maps).expect("it bakes");
        baker.wait().expect("the card answers");
        start.elapsed()
    };
    // The first bake also takes memory.
    once();
    let quickest = (0..RUNS).map(|_| once()).min().unwrap_or_default();
    assert!(pixels(baker, &maps.textures[0]).is_ok_and(|map| map.iter().any(|byte| *byte > 0)));
    quickest
}

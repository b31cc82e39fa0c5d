//! A card within wgpu's default limits, and what a bake on it is held to.

use scenewright::gpu::{Baker, Maps, height, pixels};
use scenewright::material::{CheckedGraph, bake};
use scenewright::texture::PbrMaps;

/// Steps of 255 by which a channel may differ.
const STEPS: u8 = 2;

/// The first driver there is; lavapipe where there is no card.
pub fn baker() -> Baker {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
    let adapter = bevy::tasks::block_on(instance.request_adapter(&Default::default())).expect("a driver");
    let descriptor = wgpu::DeviceDescriptor {
        required_limits: wgpu::Limits::default(),
        ..wgpu::DeviceDescriptor::default()
    };
    let (device, queue) = bevy::tasks::block_on(adapter.request_device(&descriptor)).expect("a device");
    Baker::new(device, queue)
}

/// What differs by more than it may between both bakes of `graph`.
pub fn difference(baker: &Baker, graph: &CheckedGraph, size_px: u32) -> Result<(), String> {
    let wanted = bake(graph, size_px, &|| false).map_err(|e| e.to_string())?;
    let mut live = baker.start(graph, size_px).map_err(|e| e.to_string())?;
    let maps = Maps::new(baker, size_px);
    live.bake(baker, graph, wanted.origin_px, &maps).map_err(|e| e.to_string())?;
    let made = |k: usize| pixels(baker, &maps.textures[k]).map_err(|e| e.to_string());
    compare("base colour", &made(0)?, &wanted.base_color)?;
    compare("normal", &made(1)?, &wanted.normal)?;
    compare("orm", &made(2)?, &wanted.orm)?;
    if let Some(emissive) = &wanted.emissive {
        compare("emissive", &made(3)?, emissive)?;
    }
    compare_heights(&height(baker, &live).map_err(|e| e.to_string())?, &wanted)
}

fn compare(map: &str, made: &[u8], wanted: &scenewright::texture::Image) -> Result<(), String> {
    let channels = usize::from(wanted.channels);
    let pairs = made.chunks_exact(4).zip(wanted.data.chunks_exact(channels));
    let off = |(made, wanted): (&[u8], &[u8])| made.iter().zip(wanted).map(|(a, b)| a.abs_diff(*b)).max();
    let off: Vec<u8> = pairs.map(|pair| off(pair).unwrap_or(0)).collect();
    let bad = off.iter().filter(|off| **off > STEPS).count();
    if bad == 0 {
        return Ok(());
    }
    let at = off.iter().position(|off| *off > STEPS).unwrap_or(0);
    let (x, y) = (at as u32 % wanted.width, at as u32 / wanted.width);
    let pixel = |data: &[u8], channels: usize| data[at * channels..][..channels.min(3)].to_vec();
    let (made, wanted) = (pixel(made, 4), pixel(&wanted.data, channels));
    Err(format!("{map}: {bad} of {} pixels differ, first ({x}, {y}): {made:?}, not {wanted:?}", off.len()))
}

/// Heights within a thousandth of the relief.
fn compare_heights(made: &[f32], wanted: &PbrMaps) -> Result<(), String> {
    if wanted.relief_m == 0.0 || made.is_empty() {
        return Ok(());
    }
    let size = wanted.size_px as usize;
    let low = made.iter().copied().fold(f32::MAX, f32::min);
    let [x0, y0] = wanted.origin_px.map(|o| o as usize);
    let mut worst = 0.0f32;
    for (at, wanted_step) in wanted.height.iter().enumerate() {
        let (x, y) = ((at % size + x0) % size, (at / size + y0) % size);
        let share = (made[y * size + x] - low) / wanted.relief_m;
        worst = worst.max((share - f32::from(*wanted_step) / 65535.0).abs());
    }
    if worst <= 1e-3 { Ok(()) } else { Err(format!("height differs by {worst} of the relief")) }
}

//! The renderer's side of live materials: compiles in the background, then bakes in the frame that asks for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::ecs::resource::Resource;
use bevy::ecs::system::{Res, ResMut};
use bevy::render::render_asset::RenderAssets;
use bevy::render::renderer::{RenderDevice, RenderQueue};
use bevy::render::texture::GpuImage;
use bevy::tasks::{AsyncComputeTaskPool, Task, futures::check_ready};

use super::live::{Key, Order, Post};
use crate::gpu::{Baker, GpuError, LiveMaterial, Maps};

/// What the card has ready, by material.
#[derive(Resource, Default)]
pub(super) struct Bench {
    baker: Option<Arc<Baker>>,
    ready: BTreeMap<Key, (LiveMaterial, Maps)>,
    compiling: BTreeMap<Key, Task<Result<LiveMaterial, GpuError>>>,
}

/// Carries out what can be carried out now; the rest waits for its kernels or textures.
pub(super) fn bake_orders(
    post: Res<Post>,
    mut bench: ResMut<Bench>,
    images: Res<RenderAssets<GpuImage>>,
    (device, queue): (Res<RenderDevice>, Res<RenderQueue>),
) {
    let bench = &mut *bench;
    let orders = post.orders();
    let Some((newest, _)) = orders.keys().next_back().copied() else { return };
    bench.ready.retain(|(scene, _), _| *scene == newest);
    bench.compiling.retain(|(scene, _), _| *scene == newest);
    let new = || Arc::new(Baker::new(device.wgpu_device().clone(), (**queue.0).clone()));
    let baker = bench.baker.get_or_insert_with(new).clone();
    for (key, order) in orders {
        match bench.bake(&baker, &images, &order) {
            None => post.wait(order),
            Some(outcome) => post.answer(key, outcome.map_err(|error| error.to_string())),
        }
    }
}

impl Bench {
    /// What came of an order, or nothing yet.
    fn bake(
        &mut self,
        baker: &Arc<Baker>,
        images: &RenderAssets<GpuImage>,
        order: &Order,
    ) -> Option<Result<(), GpuError>> {
        let drawn = order.images.map(|id| images.get(id));
        let [Some(color), Some(normal), Some(orm), Some(glow)] = drawn else { return None };
        if let Some(task) = self.compiling.get_mut(&order.key)
            && let Some(made) = check_ready(task)
        {
            self.compiling.remove(&order.key);
            match made {
                Err(error) => return Some(Err(error)),
                Ok(live) => {
                    let textures = [color, normal, orm, glow].map(|image| (*image.texture).clone());
                    self.ready.insert(order.key, (live, Maps::over(baker, textures)));
                }
            }
        }
        match self.ready.get_mut(&order.key).filter(|(live, _)| live.fits(&order.graph)) {
            Some((live, maps)) => Some(live.bake(baker, &order.graph, order.origin_px, maps)),
            None => {
                let (baker, graph, size_px) = (baker.clone(), order.graph.clone(), order.size_px);
                let compile = async move { baker.start(&graph, size_px) };
                self.compiling.entry(order.key).or_insert_with(|| AsyncComputeTaskPool::get().spawn(compile));
                None
            }
        }
    }
}

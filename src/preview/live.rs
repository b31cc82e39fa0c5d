//! Live materials: while a slider moves, the card bakes straight into the textures that are drawn.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bevy::app::{App, Update};
use bevy::asset::{AssetId, Assets, Handle, RenderAssetUsages};
use bevy::color::LinearRgba;
use bevy::ecs::message::{Message, MessageReader, MessageWriter};
use bevy::ecs::resource::Resource;
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Res, ResMut};
use bevy::image::Image;
use bevy::material::AlphaMode;
use bevy::pbr::StandardMaterial;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureViewDescriptor};
use bevy::render::{Render, RenderApp, RenderSystems};

use super::bench::{Bench, bake_orders};
use super::textures::sampler;
use crate::gpu::Maps;
use crate::material::{CheckedGraph, Choice, check_apart};

/// Asks for a material of the shown scene to be baked anew.
#[derive(Message, Clone, Debug)]
pub struct Tune {
    /// Index in the scene's materials.
    pub material: usize,
    /// What it shall be.
    pub choice: Choice,
    /// The slider that is moved, if one is: moving it compiles nothing.
    pub slider: Option<String>,
    /// Edge of its maps, pixels.
    pub size_px: u32,
    /// Where the maps begin in the tile.
    pub origin_px: [u32; 2],
}

/// What came of it.
#[derive(Message, Clone, Debug)]
pub struct Tuned {
    /// Index in the scene's materials.
    pub material: usize,
    /// Why it could not be done.
    pub outcome: Result<(), String>,
}

/// The materials of the shown scene, by its indices.
#[derive(Resource, Default)]
pub struct Drawn {
    number: u64,
    materials: Vec<Handle<StandardMaterial>>,
    live: BTreeMap<usize, Live>,
}

/// The textures of a material that the card bakes, and what its newest graph has.
struct Live {
    images: [Handle<Image>; 4],
    holes: bool,
    glows: bool,
}

impl Drawn {
    /// Another scene is shown now.
    pub fn replace(&mut self, materials: Vec<Handle<StandardMaterial>>) {
        *self = Drawn { number: self.number + 1, materials, live: BTreeMap::new() };
    }
}

/// A bake that the renderer shall do: the material's key, its textures, its graph.
#[derive(Clone)]
pub(super) struct Order {
    pub key: Key,
    pub images: [AssetId<Image>; 4],
    pub graph: Arc<CheckedGraph>,
    pub size_px: u32,
    pub origin_px: [u32; 2],
}

/// Which scene, and which of its materials.
pub(super) type Key = (u64, usize);

/// Between the window's world and the renderer's: the newest order for each material, and what came of them.
#[derive(Resource, Clone, Default)]
pub(super) struct Post {
    orders: Arc<Mutex<BTreeMap<Key, Order>>>,
    answers: Arc<Mutex<Vec<(Key, Result<(), String>)>>>,
}

impl Post {
    /// Takes all orders.
    pub fn orders(&self) -> BTreeMap<Key, Order> {
        std::mem::take(&mut self.orders.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Asks for a bake; a newer order takes the place of an older one.
    fn send(&self, order: Order) {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).insert(order.key, order);
    }

    /// Puts an order back that cannot be carried out yet, unless there is a newer one.
    pub fn wait(&self, order: Order) {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).entry(order.key).or_insert(order);
    }

    /// Says what came of an order.
    pub fn answer(&self, key: Key, outcome: Result<(), String>) {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).push((key, outcome));
    }

    fn answers(&self) -> Vec<(Key, Result<(), String>)> {
        std::mem::take(&mut self.answers.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Adds live materials, and their bench to the renderer.
pub fn plugin(app: &mut App) {
    let post = Post::default();
    app.init_resource::<Drawn>()
        .insert_resource(post.clone())
        .add_message::<Tune>()
        .add_message::<Tuned>()
        .add_systems(Update, (order, receive).chain());
    if let Some(renderer) = app.get_sub_app_mut(RenderApp) {
        renderer
            .insert_resource(post)
            .init_resource::<Bench>()
            .add_systems(Render, bake_orders.in_set(RenderSystems::PrepareResources));
    }
}

fn order(
    mut asked: MessageReader<Tune>,
    mut tuned: MessageWriter<Tuned>,
    mut shown: ResMut<Drawn>,
    mut images: ResMut<Assets<Image>>,
    post: Res<Post>,
) {
    let newest: BTreeMap<usize, &Tune> = asked.read().map(|tune| (tune.material, tune)).collect();
    for (material, tune) in newest {
        let graph = match &tune.slider {
            Some(slider) => tune.choice.graph_moving(slider),
            None => tune.choice.graph(),
        };
        let checked = graph
            .map_err(|error| error.to_string())
            .and_then(|graph| check_apart(&graph).map_err(|error| error.to_string()));
        match checked {
            Err(reason) => drop(tuned.write(Tuned { material, outcome: Err(reason) })),
            Ok(graph) => {
                let number = shown.number;
                let mut new = || [true, false, false, true].map(|srgb| images.add(map(tune.size_px, srgb)));
                let live = shown.live.entry(material);
                let live = live.or_insert_with(|| Live { images: new(), holes: false, glows: false });
                (live.holes, live.glows) = (graph.bakes("alpha"), graph.bakes("emissive"));
                let ids = [0, 1, 2, 3].map(|k| live.images[k].id());
                let (size_px, origin_px) = (tune.size_px, tune.origin_px);
                let graph = Arc::new(graph);
                post.send(Order { key: (number, material), images: ids, graph, size_px, origin_px });
            }
        }
    }
}

/// From the first bake on, the material is drawn with the card's textures.
fn receive(
    mut tuned: MessageWriter<Tuned>,
    mut materials: ResMut<Assets<StandardMaterial>>,
    shown: Res<Drawn>,
    post: Res<Post>,
) {
    for ((number, material), outcome) in post.answers() {
        if number != shown.number {
            continue;
        }
        if let (Ok(()), Some(live), Some(handle)) =
            (&outcome, shown.live.get(&material), shown.materials.get(material))
            && materials.get(handle).is_some_and(|drawn| !live.is_drawn(drawn))
            && let Some(mut drawn) = materials.get_mut(handle)
        {
            live.draw(&mut drawn);
        }
        tuned.write(Tuned { material, outcome });
    }
}

impl Live {
    fn is_drawn(&self, material: &StandardMaterial) -> bool {
        let holes = material.alpha_mode != AlphaMode::Opaque;
        let same = material.base_color_texture.as_ref() == Some(&self.images[0]);
        same && (holes || !self.holes) && (material.emissive_texture.is_some() || !self.glows)
    }

    fn draw(&self, material: &mut StandardMaterial) {
        let [color, normal, orm, glow] = &self.images;
        material.base_color_texture = Some(color.clone());
        material.normal_map_texture = Some(normal.clone());
        material.metallic_roughness_texture = Some(orm.clone());
        material.occlusion_texture = Some(orm.clone());
        if self.glows {
            material.emissive_texture = Some(glow.clone());
            // A material that did not glow has no brightness yet.
            if material.emissive == LinearRgba::BLACK {
                material.emissive = LinearRgba::WHITE;
            }
        }
        if self.holes && material.alpha_mode == AlphaMode::Opaque {
            material.alpha_mode = AlphaMode::Mask(0.5);
        }
    }
}

/// A texture that kernels write and the renderer draws with.
fn map(size_px: u32, srgb: bool) -> Image {
    let size = Extent3d { width: size_px, height: size_px, depth_or_array_layers: 1 };
    let mut image =
        Image::new_uninit(size, TextureDimension::D2, Maps::FORMAT, RenderAssetUsages::RENDER_WORLD);
    image.texture_descriptor.mip_level_count = size_px.max(1).ilog2() + 1;
    image.texture_descriptor.usage = Maps::USAGE;
    image.texture_descriptor.view_formats = &[TextureFormat::Rgba8UnormSrgb];
    image.texture_view_descriptor = Some(TextureViewDescriptor {
        format: Some(if srgb { TextureFormat::Rgba8UnormSrgb } else { Maps::FORMAT }),
        usage: Some(wgpu::TextureUsages::TEXTURE_BINDING),
        ..TextureViewDescriptor::default()
    });
    image.sampler = sampler();
    image
}

//! The textures that a material is baked into, with their mip maps.

use super::Baker;
use super::mips::{Chain, Meaning};

/// Maps of one material on the card: base colour (sRGB in eight bits), normal, ORM, and emitted light where there is any.
pub struct Maps {
    /// Edge in pixels.
    pub size_px: u32,
    /// Base colour with coverage, normal, ORM, emissive; as in [`crate::texture::PbrMaps`].
    pub textures: [wgpu::Texture; 4],
    pub(super) chains: Vec<Chain>,
}

impl Maps {
    /// Format of all maps. To sample colours as linear light, view them as `Rgba8UnormSrgb`.
    pub const FORMAT: wgpu::TextureFormat = wgpu::TextureFormat::Rgba8Unorm;

    /// What maps are used for.
    pub const USAGE: wgpu::TextureUsages = wgpu::TextureUsages::TEXTURE_BINDING
        .union(wgpu::TextureUsages::STORAGE_BINDING)
        .union(wgpu::TextureUsages::COPY_SRC);

    /// New textures of `size_px`².
    pub fn new(baker: &Baker, size_px: u32) -> Maps {
        let textures = [0; 4].map(|_| {
            baker.device.create_texture(&wgpu::TextureDescriptor {
                label: Some("material map"),
                size: wgpu::Extent3d { width: size_px, height: size_px, depth_or_array_layers: 1 },
                mip_level_count: size_px.max(1).ilog2() + 1,
                sample_count: 1,
                dimension: wgpu::TextureDimension::D2,
                format: Maps::FORMAT,
                usage: Maps::USAGE,
                view_formats: &[wgpu::TextureFormat::Rgba8UnormSrgb],
            })
        });
        Maps::over(baker, textures)
    }

    /// Over textures that exist: square, of one size, of [`Maps::FORMAT`], with [`Maps::USAGE`].
    pub fn over(baker: &Baker, textures: [wgpu::Texture; 4]) -> Maps {
        let meanings = [Meaning::Color, Meaning::Normal, Meaning::Data, Meaning::Color];
        let chain = |(texture, meaning)| Chain::new(baker, texture, meaning);
        let chains = textures.iter().zip(meanings).map(chain).collect();
        Maps { size_px: textures[0].width(), textures, chains }
    }

    pub(super) fn views(&self) -> [wgpu::TextureView; 4] {
        [0, 1, 2, 3].map(|k| {
            self.textures[k].create_view(&wgpu::TextureViewDescriptor {
                format: Some(Maps::FORMAT),
                mip_level_count: Some(1),
                ..Default::default()
            })
        })
    }
}

//! Maps as Bevy images, with mip maps, so that floors stay calm in the distance.

use std::sync::LazyLock;

use bevy::asset::RenderAssetUsages;
use bevy::image::{Image, ImageAddressMode, ImageFilterMode, ImageSampler, ImageSamplerDescriptor};
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use wgpu::wgt::TextureDataOrder;

use crate::num::color::{decode_srgb, encode_srgb};
use crate::texture;

/// What the samples of an image mean: how smaller ones are averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// sRGB colour, with or without alpha.
    Color,
    /// Linear values.
    Data,
    /// A tangent-space normal.
    Normal,
}

/// The image for the graphics card: four channels, a full chain of mip maps, repeating.
pub fn texture(image: &texture::Image, meaning: Meaning) -> Image {
    let (mut width, mut height) = (image.width.max(1) as usize, image.height.max(1) as usize);
    let mut level = four_channels(image);
    let mut data = level.clone();
    let mut levels = 1;
    while width > 1 || height > 1 {
        let (half_width, half_height) = ((width / 2).max(1), (height / 2).max(1));
        level = halved(&level, [width, height], [half_width, half_height], meaning);
        data.extend_from_slice(&level);
        (width, height) = (half_width, half_height);
        levels += 1;
    }
    let format = match meaning {
        Meaning::Color => TextureFormat::Rgba8UnormSrgb,
        Meaning::Data | Meaning::Normal => TextureFormat::Rgba8Unorm,
    };
    let size = Extent3d { width: image.width, height: image.height, depth_or_array_layers: 1 };
    let mut out = Image::new_uninit(size, TextureDimension::D2, format, RenderAssetUsages::RENDER_WORLD);
    out.data = Some(data);
    out.data_order = TextureDataOrder::MipMajor;
    out.texture_descriptor.mip_level_count = levels;
    out.sampler = sampler();
    out
}

/// Repeating, smooth at a distance and at a slant.
pub fn sampler() -> ImageSampler {
    ImageSampler::Descriptor(ImageSamplerDescriptor {
        address_mode_u: ImageAddressMode::Repeat,
        address_mode_v: ImageAddressMode::Repeat,
        mag_filter: ImageFilterMode::Linear,
        min_filter: ImageFilterMode::Linear,
        mipmap_filter: ImageFilterMode::Linear,
        anisotropy_clamp: 8,
        ..ImageSamplerDescriptor::default()
    })
}

fn four_channels(image: &texture::Image) -> Vec<u8> {
    let pixels = image.data.chunks_exact(usize::from(image.channels.max(1)));
    let full = pixels.flat_map(|pixel| match *pixel {
        [r, g, b, a] => [r, g, b, a],
        [r, g, b] => [r, g, b, 255],
        _ => [pixel[0], pixel[0], pixel[0], 255],
    });
    full.collect()
}

/// Half the size, each pixel the mean of four (of two or one where an edge is one pixel).
fn halved(data: &[u8], from: [usize; 2], to: [usize; 2], meaning: Meaning) -> Vec<u8> {
    let mut out = Vec::with_capacity(to[0] * to[1] * 4);
    for y in 0..to[1] {
        for x in 0..to[0] {
            let corner = |dx: usize, dy: usize| {
                let (x, y) = ((x * 2 + dx).min(from[0] - 1), (y * 2 + dy).min(from[1] - 1));
                let at = (y * from[0] + x) * 4;
                [data[at], data[at + 1], data[at + 2], data[at + 3]]
            };
            let four = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
            out.extend(match meaning {
                Meaning::Color => mean_color(four),
                Meaning::Data => mean(four),
                Meaning::Normal => mean_normal(four),
            });
        }
    }
    out
}

fn mean(four: [[u8; 4]; 4]) -> [u8; 4] {
    std::array::from_fn(|i| ((four.iter().map(|p| u32::from(p[i])).sum::<u32>() + 2) / 4) as u8)
}

fn mean_color(four: [[u8; 4]; 4]) -> [u8; 4] {
    let channel = |i: usize| {
        let sum: f32 = four.iter().map(|p| TO_LINEAR[usize::from(p[i])]).sum();
        TO_SRGB[(sum * 0.25 * (STEPS - 1) as f32 + 0.5) as usize]
    };
    [channel(0), channel(1), channel(2), mean(four)[3]]
}

fn mean_normal(four: [[u8; 4]; 4]) -> [u8; 4] {
    let sum: [f32; 3] =
        std::array::from_fn(|i| four.iter().map(|p| f32::from(p[i]) / 127.5 - 1.0).sum::<f32>());
    let length = (sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]).sqrt().max(1e-6);
    let coded = |v: f32| ((v / length + 1.0) * 127.5 + 0.5) as u8;
    [coded(sum[0]), coded(sum[1]), coded(sum[2]), 255]
}

const STEPS: usize = 4096;

static TO_LINEAR: LazyLock<Vec<f32>> =
    LazyLock::new(|| (0..256).map(|i| decode_srgb(i as f32 / 255.0)).collect());

static TO_SRGB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let code = |i: usize| (encode_srgb(i as f32 / (STEPS - 1) as f32) * 255.0 + 0.5) as u8;
    (0..STEPS).map(code).collect()
});

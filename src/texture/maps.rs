//! The maps of one material, as they are shown and exported.

use std::sync::Arc;

/// A square or oblong image, rows from the top, `channels` interleaved eight-bit samples per pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// 1 (grey), 3 (RGB) or 4 (RGBA).
    pub channels: u8,
    /// `width · height · channels` samples.
    pub data: Vec<u8>,
}

/// A baked material. All images have the same size; all tile without a seam.
#[derive(Clone, Debug, PartialEq)]
pub struct PbrMaps {
    /// Edge length in pixels; maps are square.
    pub size_px: u32,
    /// sRGB base colour, 3 channels, or 4 where the material has holes (alpha).
    pub base_color: Arc<Image>,
    /// Tangent-space normal, OpenGL convention (+Y up), 3 channels, 128 is zero.
    pub normal: Arc<Image>,
    /// Occlusion, roughness, metallic in R, G, B; linear.
    pub orm: Arc<Image>,
    /// Height, 16 bit, 0 is the lowest point and 65535 the highest; row by row.
    pub height: Arc<Vec<u16>>,
    /// Height difference in metres that the full range of `height` stands for.
    pub relief_m: f32,
    /// The pixel of the material's tile that the maps begin with: its border was moved to a calm place.
    pub origin_px: [u32; 2],
    /// sRGB emitted colour, 3 channels, where the material glows.
    pub emissive: Option<Arc<Image>>,
}

//! Colour: linear inside, sRGB at the edges, and the types say which.

use serde::{Deserialize, Serialize};

use super::math::{lerp, pow};

/// Linear-light RGB, 0..1 per channel for reflectances (Rec. 709 primaries).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinearRgb(pub [f32; 3]);

/// sRGB with eight bits per channel, as people write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Srgb8(pub [u8; 3]);

impl LinearRgb {
    /// Mix towards `other` by t in 0..1, in linear light.
    pub fn mix(self, other: LinearRgb, t: f32) -> LinearRgb {
        LinearRgb(std::array::from_fn(|i| lerp(self.0[i], other.0[i], t)))
    }

    /// Every channel times `factor`.
    pub fn scaled(self, factor: f32) -> LinearRgb {
        LinearRgb(self.0.map(|c| c * factor))
    }

    /// Relative luminance (Rec. 709 weights), 0..1.
    pub fn luminance(self) -> f32 {
        self.0[0] * 0.2126 + self.0[1] * 0.7152 + self.0[2] * 0.0722
    }

    /// To eight-bit sRGB, rounded to nearest.
    pub fn to_srgb8(self) -> Srgb8 {
        Srgb8(self.0.map(|c| (encode_srgb(c.clamp(0.0, 1.0)) * 255.0 + 0.5) as u8))
    }
}

impl Srgb8 {
    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Srgb8 {
        Srgb8([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8])
    }

    /// To linear light.
    pub fn to_linear(self) -> LinearRgb {
        LinearRgb(self.0.map(|c| decode_srgb(f32::from(c) / 255.0)))
    }
}

impl From<Srgb8> for String {
    fn from(Srgb8([r, g, b]): Srgb8) -> String {
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

impl TryFrom<String> for Srgb8 {
    type Error = String;

    fn try_from(text: String) -> Result<Srgb8, String> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6);
        digits
            .and_then(|d| u32::from_str_radix(d, 16).ok())
            .map(Srgb8::hex)
            .ok_or_else(|| format!("`{text}` is not a colour: write it as #rrggbb"))
    }
}

/// The sRGB transfer function (IEC 61966-2-1), linear 0..1 to encoded 0..1.
pub fn encode_srgb(c: f32) -> f32 {
    if c <= 0.003_130_8 { c * 12.92 } else { 1.055 * pow(c, 1.0 / 2.4) - 0.055 }
}

/// The inverse of [`encode_srgb`].
pub fn decode_srgb(c: f32) -> f32 {
    if c <= 0.040_45 { c / 12.92 } else { pow((c + 0.055) / 1.055, 2.4) }
}

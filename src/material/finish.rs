//! From planes of numbers to eight-bit maps: encoding, physical range of colours, range of the height.

use std::sync::Arc;

use rayon::prelude::*;

use super::check::{CheckedGraph, Feed};
use super::origin::{calm_origin, roll};
use crate::num::color::{decode_srgb, encode_srgb};
use crate::texture::{Image, PbrMaps};

/// Places in `check::OUTPUTS`.
pub(super) const HEIGHT: usize = 3;
pub(super) const EMISSIVE: usize = 6;
const ALPHA: usize = 7;

/// The eight-bit maps while they are written.
pub(super) struct Pixels {
    size: usize,
    base: Vec<u8>,
    base_channels: usize,
    normal: Vec<u8>,
    orm: Vec<u8>,
    emissive: Option<Vec<u8>>,
    encode: Arc<Encode>,
}

/// One band of every map.
pub(super) struct Target<'a> {
    base: &'a mut [u8],
    base_channels: usize,
    normal: &'a mut [u8],
    orm: &'a mut [u8],
    emissive: &'a mut [u8],
    encode: Arc<Encode>,
}

impl Pixels {
    pub fn new(size: usize, glows: bool, graph: &CheckedGraph) -> Pixels {
        let base_channels = if graph.outputs[ALPHA] == Feed::Open { 3 } else { 4 };
        let count = size * size;
        Pixels {
            size,
            base: vec![0; count * base_channels],
            base_channels,
            normal: vec![0; count * 3],
            orm: vec![0; count * 3],
            emissive: glows.then(|| vec![0; count * 3]),
            encode: Arc::new(Encode::new()),
        }
    }

    pub fn bands(&mut self, tile_len: usize) -> Vec<Option<Target<'_>>> {
        let mut emissive = self.emissive.as_mut().map(|e| e.chunks_mut(tile_len * 3));
        self.base
            .chunks_mut(tile_len * self.base_channels)
            .zip(self.normal.chunks_mut(tile_len * 3))
            .zip(self.orm.chunks_mut(tile_len * 3))
            .map(|((base, normal), orm)| {
                Some(Target {
                    base,
                    base_channels: self.base_channels,
                    normal,
                    orm,
                    emissive: emissive.as_mut().and_then(Iterator::next).unwrap_or_default(),
                    encode: self.encode.clone(),
                })
            })
            .collect()
    }

    /// `height` in metres; empty for a flat material.
    pub fn into_maps(mut self, height: Vec<f32>) -> PbrMaps {
        let (low, high) = height
            .par_chunks(1 << 16)
            .map(|c| c.iter().fold((f32::MAX, f32::MIN), |(l, h), v| (l.min(*v), h.max(*v))))
            .reduce(|| (f32::MAX, f32::MIN), |a, b| (a.0.min(b.0), a.1.max(b.1)));
        let relief_m = (high - low).max(0.0);
        let mut height: Vec<u16> = if relief_m > 1e-6 {
            let scale = 65535.0 / relief_m;
            height.par_iter().map(|h| ((h - low) * scale + 0.5) as u16).collect()
        } else {
            vec![32768; self.size * self.size]
        };
        self.cut(&mut height);
        let size = self.size as u32;
        let image = |channels: usize, data| {
            Arc::new(Image { width: size, height: size, channels: channels as u8, data })
        };
        PbrMaps {
            size_px: size,
            base_color: image(self.base_channels, self.base),
            normal: image(3, self.normal),
            orm: image(3, self.orm),
            height: Arc::new(height),
            relief_m: if relief_m > 1e-6 { relief_m } else { 0.0 },
            emissive: self.emissive.map(|e| image(3, e)),
        }
    }

    /// Moves the tile's border to where it is calm.
    fn cut(&mut self, height: &mut [u16]) {
        let coarse: Vec<u8> = height.par_iter().map(|h| (h >> 8) as u8).collect();
        let mut maps =
            vec![(&self.base[..], self.base_channels), (&self.normal, 3), (&self.orm, 3), (&coarse, 1)];
        maps.extend(self.emissive.iter().map(|e| (&e[..], 3)));
        let at = calm_origin(self.size, &maps);
        roll(&mut self.base, self.base_channels, self.size, at);
        roll(&mut self.normal, 3, self.size, at);
        roll(&mut self.orm, 3, self.size, at);
        roll(height, 1, self.size, at);
        if let Some(emissive) = &mut self.emissive {
            roll(emissive, 3, self.size, at);
        }
    }
}

impl Target<'_> {
    /// Quantises one band; `outputs` as in `check::OUTPUTS`.
    // Pixel i of maps with one, three and four channels: an index says it best.
    #[allow(clippy::needless_range_loop)]
    pub fn write(&mut self, outputs: &[Vec<&[f32]>]) {
        let [base, roughness, metallic, _, normal, ao, emissive, alpha] = outputs else { return };
        let at = |slice: &[f32], i: usize, open: f32| slice.get(i).copied().unwrap_or(open);
        let byte = |v: f32| (v.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
        for i in 0..self.normal.len() / 3 {
            let metal = at(metallic[0], i, 0.0);
            let rgb = self.encode.physical([base[0][i], base[1][i], base[2][i]], metal);
            let pixel = &mut self.base[i * self.base_channels..];
            for c in 0..3 {
                pixel[c] = self.encode.srgb(rgb[c]);
            }
            if self.base_channels == 4 {
                pixel[3] = byte(at(alpha[0], i, 1.0));
            }
            for c in 0..3 {
                let flat = if c == 2 { 1.0 } else { 0.0 };
                self.normal[i * 3 + c] =
                    (128.0 + 127.0 * at(normal[c], i, flat) + 0.5).clamp(0.0, 255.0) as u8;
            }
            self.orm[i * 3] = byte(at(ao[0], i, 1.0));
            self.orm[i * 3 + 1] = byte(at(roughness[0], i, 0.6).max(0.03));
            self.orm[i * 3 + 2] = byte(metal);
        }
        for (i, o) in self.emissive.iter_mut().enumerate() {
            *o = self.encode.srgb(at(emissive[i % 3], i / 3, 0.0));
        }
    }
}

const STEPS: usize = 8192;

/// sRGB encoding by table, and the limits of real surfaces.
struct Encode {
    table: Vec<u8>,
    dark: f32,
    bright: f32,
    metal: f32,
}

impl Encode {
    fn new() -> Encode {
        let table = (0..=STEPS).map(|i| (encode_srgb(i as f32 / STEPS as f32) * 255.0 + 0.5) as u8);
        let limit = |srgb: f32| decode_srgb(srgb / 255.0);
        Encode { table: table.collect(), dark: limit(30.5), bright: limit(239.5), metal: limit(181.0) }
    }

    fn srgb(&self, linear: f32) -> u8 {
        self.table[(linear.clamp(0.0, 1.0) * STEPS as f32 + 0.5) as usize]
    }

    /// Non-metals stay within 30..240 per channel, the luminance of bare metal above 180.
    fn physical(&self, rgb: [f32; 3], metal: f32) -> [f32; 3] {
        let mut rgb = rgb.map(|c| c.max(0.0));
        if metal > 0.5 {
            let grey = rgb[0] * 0.2126 + rgb[1] * 0.7152 + rgb[2] * 0.0722;
            if grey < self.metal {
                let lift = self.metal / grey.max(1e-3);
                rgb = rgb.map(|c| c * lift);
                let top = rgb[0].max(rgb[1]).max(rgb[2]);
                if top > 1.0 {
                    rgb = rgb.map(|c| 1.0 - (1.0 - c / top) * 0.8);
                }
            }
            rgb
        } else {
            rgb.map(|c| c.clamp(self.dark, self.bright))
        }
    }
}

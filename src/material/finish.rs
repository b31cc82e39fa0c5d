//! From planes of numbers to eight-bit maps: encoding, physical range of colours, range of the height.

use std::sync::Arc;

use fearless_simd::Level;
use rayon::prelude::*;

use super::check::{CheckedGraph, Feed};
use super::nodes::kernel::vectorise;
use super::origin::{Map, calm_origin, roll};
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
    pub fn into_maps(mut self, level: Level, mut height: Vec<f32>) -> PbrMaps {
        // A graph may overflow; its maps are finite all the same.
        height.par_iter_mut().for_each(|h| *h = if h.abs() < 1e4 { *h } else { 0.0 });
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
        self.cut(level, &mut height);
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
    fn cut(&mut self, level: Level, height: &mut [u16]) {
        let mut maps = vec![
            Map::Bytes(&self.base, self.base_channels),
            Map::Bytes(&self.normal, 3),
            Map::Bytes(&self.orm, 3),
            Map::Height(height),
        ];
        maps.extend(self.emissive.iter().map(|e| Map::Bytes(e, 3)));
        let (size, at) = (self.size, calm_origin(level, self.size, &maps));
        let channels = self.base_channels;
        rayon::scope(|tasks| {
            tasks.spawn(|_| roll(&mut self.base, channels, size, at));
            tasks.spawn(|_| roll(&mut self.normal, 3, size, at));
            tasks.spawn(|_| roll(&mut self.orm, 3, size, at));
            tasks.spawn(|_| roll(height, 1, size, at));
            if let Some(emissive) = &mut self.emissive {
                tasks.spawn(|_| roll(emissive, 3, size, at));
            }
        });
    }
}

impl Target<'_> {
    /// Quantises one band; `outputs` as in `check::OUTPUTS`.
    pub fn write(&mut self, level: Level, outputs: &[Vec<&[f32]>]) {
        let [base, roughness, metallic, _, normal, ao, emissive, alpha] = outputs else { return };
        let len = self.normal.len() / 3;
        let mut planes = [0; 4].map(|_| vec![0u8; len]);
        vectorise(
            level,
            #[inline(always)]
            || {
                self.encode.physical([base[0], base[1], base[2]], metallic[0], &mut planes);
                if let [alpha] = alpha[..]
                    && self.base_channels == 4
                {
                    bytes(alpha, 255, 0.0, &mut planes[3]);
                    interleave(&planes, self.base.as_chunks_mut::<4>().0);
                } else {
                    interleave(&planes, self.base.as_chunks_mut::<3>().0);
                }
                for (c, plane) in planes.iter_mut().take(3).enumerate() {
                    signed_bytes(normal[c], if c == 2 { 255 } else { 128 }, plane);
                }
                interleave(&planes, self.normal.as_chunks_mut::<3>().0);
                bytes(ao[0], 255, 0.0, &mut planes[0]);
                bytes(roughness[0], 153, 0.03, &mut planes[1]);
                bytes(metallic[0], 0, 0.0, &mut planes[2]);
                interleave(&planes, self.orm.as_chunks_mut::<3>().0);
                if !self.emissive.is_empty() {
                    for (c, plane) in planes.iter_mut().take(3).enumerate() {
                        self.encode.srgb(emissive[c], plane);
                    }
                    interleave(&planes, self.emissive.as_chunks_mut::<3>().0);
                }
            },
        );
    }
}

/// 0..1 to bytes, none below `least`; `open` where nothing is wired.
#[inline(always)]
fn bytes(values: &[f32], open: u8, least: f32, to: &mut [u8]) {
    if values.is_empty() {
        return to.fill(open);
    }
    for (o, v) in to.iter_mut().zip(values) {
        *o = (v.clamp(least, 1.0) * 255.0 + 0.5) as i32 as u8;
    }
}

/// −1..1 to bytes round 128; `open` where nothing is wired.
#[inline(always)]
fn signed_bytes(values: &[f32], open: u8, to: &mut [u8]) {
    if values.is_empty() {
        return to.fill(open);
    }
    for (o, v) in to.iter_mut().zip(values) {
        *o = (128.5 + 127.0 * v.clamp(-1.0, 1.0)) as i32 as u8;
    }
}

#[inline(always)]
fn interleave<const N: usize>(planes: &[Vec<u8>; 4], pixels: &mut [[u8; N]]) {
    let [a, b, c, d] = planes;
    for ((((pixel, a), b), c), d) in pixels.iter_mut().zip(a).zip(b).zip(c).zip(d) {
        let all = [*a, *b, *c, *d];
        pixel.copy_from_slice(&all[..N]);
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

    #[inline(always)]
    fn srgb(&self, linear: &[f32], to: &mut [u8]) {
        for (o, v) in to.iter_mut().zip(linear) {
            *o = self.table[(v.clamp(0.0, 1.0) * STEPS as f32 + 0.5) as usize];
        }
    }

    /// Non-metals stay within 30..240 per channel, the luminance of bare metal above 180.
    #[inline(always)]
    fn physical(&self, rgb: [&[f32]; 3], metal: &[f32], to: &mut [Vec<u8>; 4]) {
        if metal.iter().all(|metal| *metal <= 0.5) {
            for (channel, to) in rgb.iter().zip(to) {
                for (o, v) in to.iter_mut().zip(*channel) {
                    *o = self.table[(v.clamp(self.dark, self.bright) * STEPS as f32 + 0.5) as usize];
                }
            }
            return;
        }
        for (i, metal) in metal.iter().enumerate() {
            let color = rgb.map(|channel| channel[i].max(0.0));
            let color = if *metal > 0.5 {
                self.bare_metal(color)
            } else {
                color.map(|c| c.clamp(self.dark, self.bright))
            };
            for (to, c) in to.iter_mut().zip(color) {
                to[i] = self.table[(c.min(1.0) * STEPS as f32 + 0.5) as usize];
            }
        }
    }

    /// Lifted to the least luminance of a metal, without leaving 0..1.
    #[inline(always)]
    fn bare_metal(&self, color: [f32; 3]) -> [f32; 3] {
        let grey = color[0] * 0.2126 + color[1] * 0.7152 + color[2] * 0.0722;
        if grey >= self.metal {
            return color;
        }
        let lifted = color.map(|c| c * (self.metal / grey.max(1e-3)));
        let top = lifted[0].max(lifted[1]).max(lifted[2]);
        if top > 1.0 { lifted.map(|c| 1.0 - (1.0 - c / top) * 0.8) } else { lifted }
    }
}

//! From planes of numbers to eight-bit maps: encoding, physical range of colours, range of the height.

use std::sync::{Arc, LazyLock};

use fearless_simd::prelude::*;
use fearless_simd::{Level, u8x16, u8x64};
use rayon::prelude::*;

use super::check::{CheckedGraph, Feed};
use super::nodes::kernel::{Vectors, with_vectors};
use super::origin::{Map, calm_origin, roll};
use crate::num::color::{decode_srgb, encode_srgb};
use crate::texture::{Image, PbrMaps};

/// Places in `check::OUTPUTS`.
const BASE: usize = 0;
const ROUGHNESS: usize = 1;
const METALLIC: usize = 2;
pub(super) const HEIGHT: usize = 3;
const NORMAL: usize = 4;
const OCCLUSION: usize = 5;
pub(super) const EMISSIVE: usize = 6;
const ALPHA: usize = 7;

/// Outputs that are written together.
pub(super) const COLOR: [usize; 3] = [BASE, METALLIC, ALPHA];

/// The eight-bit maps while they are written.
pub(super) struct Pixels {
    size: usize,
    base: Vec<u8>,
    base_channels: usize,
    normal: Vec<u8>,
    orm: Vec<u8>,
    emissive: Option<Vec<u8>>,
}

/// One band of every map.
pub(super) struct Target<'a> {
    base: &'a mut [u8],
    base_channels: usize,
    normal: &'a mut [u8],
    orm: &'a mut [u8],
    emissive: &'a mut [u8],
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
        }
    }

    pub fn bands(&mut self, tile_len: usize) -> Vec<Target<'_>> {
        let mut emissive = self.emissive.as_mut().map(|e| e.chunks_mut(tile_len * 3));
        self.base
            .chunks_mut(tile_len * self.base_channels)
            .zip(self.normal.chunks_mut(tile_len * 3))
            .zip(self.orm.chunks_mut(tile_len * 3))
            .map(|((base, normal), orm)| Target {
                base,
                base_channels: self.base_channels,
                normal,
                orm,
                emissive: emissive.as_mut().and_then(Iterator::next).unwrap_or_default(),
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
        let origin = self.cut(level, &mut height);
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
            origin_px: [origin.0 as u32, origin.1 as u32],
            relief_m: if relief_m > 1e-6 { relief_m } else { 0.0 },
            emissive: self.emissive.map(|e| image(3, e)),
        }
    }

    /// Moves the tile's border to where it is calm, and says where that was.
    fn cut(&mut self, level: Level, height: &mut [u16]) -> (usize, usize) {
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
        at
    }
}

impl Target<'_> {
    /// Quantises those outputs of one band that are ready; both as in `check::OUTPUTS`.
    pub fn write(&mut self, level: Level, outputs: &[Vec<&[f32]>], ready: &[bool]) {
        with_vectors(level, Quantise { target: self, outputs, ready });
    }
}

struct Quantise<'a, 'b> {
    target: &'a mut Target<'b>,
    outputs: &'a [Vec<&'a [f32]>],
    ready: &'a [bool],
}

impl Vectors for Quantise<'_, '_> {
    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let Quantise { target, outputs, ready } = self;
        let len = target.normal.len() / 3;
        let mut planes = [0; 4].map(|_| vec![0u8; len]);
        let mut steps = vec![0u16; len];
        if ready[BASE] {
            let (base, metallic) = (&outputs[BASE], outputs[METALLIC][0]);
            ENCODE.physical([base[0], base[1], base[2]], metallic, &mut planes, &mut steps);
            if target.base_channels == 4 {
                bytes(outputs[ALPHA][0], 255, 0.0, &mut planes[3]);
                let [r, g, b, a] = &planes;
                let pixels = target.base.as_chunks_mut::<4>().0.iter_mut();
                for ((((pixel, r), g), b), a) in pixels.zip(r).zip(g).zip(b).zip(a) {
                    *pixel = [*r, *g, *b, *a];
                }
            } else {
                interleave(simd, &planes, target.base);
            }
        }
        if ready[NORMAL] {
            for (c, plane) in planes.iter_mut().take(3).enumerate() {
                signed_bytes(outputs[NORMAL][c], if c == 2 { 255 } else { 128 }, plane);
            }
            interleave(simd, &planes, target.normal);
        }
        for (channel, output, open, least) in
            [(0, OCCLUSION, 255, 0.0), (1, ROUGHNESS, 153, 0.03), (2, METALLIC, 0, 0.0)]
        {
            if ready[output] {
                bytes(outputs[output][0], open, least, &mut planes[0]);
                for (pixel, byte) in target.orm.as_chunks_mut::<3>().0.iter_mut().zip(&planes[0]) {
                    pixel[channel] = *byte;
                }
            }
        }
        if ready[EMISSIVE] && !target.emissive.is_empty() {
            for (c, plane) in planes.iter_mut().take(3).enumerate() {
                ENCODE.srgb(outputs[EMISSIVE][c], 0.0, 1.0, plane, &mut steps);
            }
            interleave(simd, &planes, target.emissive);
        }
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

/// Three planes to pixels of three bytes, sixteen pixels by one rearrangement.
#[inline(always)]
fn interleave<S: Simd>(simd: S, planes: &[Vec<u8>; 4], pixels: &mut [u8]) {
    let [a, b, c, _] = planes;
    let order = u8x64::from_fn(simd, |i| (i % 3 * 16 + i / 3) as u8);
    let unused = u8x16::splat(simd, 0);
    let blocks =
        pixels.chunks_exact_mut(48).zip(a.chunks_exact(16)).zip(b.chunks_exact(16)).zip(c.chunks_exact(16));
    for (((pixels, a), b), c) in blocks {
        let (a, b) = (u8x16::from_slice(simd, a), u8x16::from_slice(simd, b));
        let low = a.combine(b);
        let high = u8x16::from_slice(simd, c).combine(unused);
        pixels.copy_from_slice(&low.combine(high).swizzle_dyn(order).as_slice()[..48]);
    }
    let rest = a.len() / 16 * 16;
    for (i, pixel) in pixels[rest * 3..].chunks_exact_mut(3).enumerate() {
        pixel.copy_from_slice(&[a[rest + i], b[rest + i], c[rest + i]]);
    }
}

const STEPS: usize = 8192;

/// From here on the base colour of a metal is lifted, in full from one half on.
const FAINT: f32 = 0.12;

/// The same for every bake.
static ENCODE: LazyLock<Encode> = LazyLock::new(Encode::new);

/// sRGB encoding by table, and the limits of real surfaces.
struct Encode {
    table: Box<[u8; STEPS]>,
    dark: f32,
    bright: f32,
    metal: f32,
}

impl Encode {
    fn new() -> Encode {
        let last = (STEPS - 1) as f32;
        let mut table = Box::new([0; STEPS]);
        for (i, byte) in table.iter_mut().enumerate() {
            *byte = (encode_srgb(i as f32 / last) * 255.0 + 0.5) as u8;
        }
        let limit = |srgb: f32| decode_srgb(srgb / 255.0);
        Encode { table, dark: limit(30.5), bright: limit(239.5), metal: limit(181.0) }
    }

    /// Linear values, held in `low..high`, as sRGB bytes; `steps` is room for places in the table.
    #[inline(always)]
    fn srgb(&self, linear: &[f32], low: f32, high: f32, to: &mut [u8], steps: &mut [u16]) {
        for (step, v) in steps.iter_mut().zip(linear) {
            *step = (v.clamp(low, high) * (STEPS - 1) as f32 + 0.5) as i32 as u16;
        }
        for (o, step) in to.iter_mut().zip(steps) {
            *o = self.table[usize::from(*step) % STEPS];
        }
    }

    /// Non-metals stay within 30..240 per channel, the luminance of bare metal above 180.
    #[inline(always)]
    fn physical(&self, rgb: [&[f32]; 3], metal: &[f32], to: &mut [Vec<u8>; 4], steps: &mut [u16]) {
        for (channel, to) in rgb.iter().zip(to.iter_mut()) {
            self.srgb(channel, self.dark, self.bright, to, steps);
        }
        for (i, metal) in metal.iter().enumerate().filter(|(_, metal)| **metal > FAINT) {
            let color = rgb.map(|channel| channel[i].max(0.0));
            let bare = self.bare_metal(color);
            // The lift comes in slowly, so that no edge shows where a film turns to metal.
            let share = ((metal - FAINT) / (0.5 - FAINT)).min(1.0);
            let share = share * share * (3.0 - 2.0 * share);
            let lifted = |c: usize| (color[c] + (bare[c] - color[c]) * share).clamp(self.dark, self.bright);
            let color = if *metal > 0.5 { bare } else { [0, 1, 2].map(lifted) };
            for (to, c) in to.iter_mut().zip(color) {
                to[i] = self.table[(c.min(1.0) * (STEPS - 1) as f32 + 0.5) as usize % STEPS];
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

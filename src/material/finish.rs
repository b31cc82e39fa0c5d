//! From planes of numbers to eight-bit maps: encoding, physical range of colours, range of the height.

use std::sync::{Arc, LazyLock};

use fearless_simd::prelude::*;
use fearless_simd::{Level, f32x16, u8x16, u8x64};
use rayon::prelude::*;

use super::check::{CheckedGraph, Feed};
use super::nodes::kernel::{LANES, Vectors, vectorise, with_vectors};
use super::nodes::lattice::floor;
use super::nodes::row::{load, store};
use super::origin::{Map, calm_origin, roll};
use super::program::Slices;
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
        let (low, high) = height
            .par_chunks_mut(1 << 14)
            .map(|band| settle(level, band))
            .reduce(|| (f32::MAX, f32::MIN), |a, b| (a.0.min(b.0), a.1.max(b.1)));
        let relief_m = (high - low).max(0.0);
        let mut steps = vec![32768; self.size * self.size];
        if relief_m > 1e-6 {
            let scale = 65535.0 / relief_m;
            steps.par_chunks_mut(1 << 14).zip(height.par_chunks(1 << 14)).for_each(|(steps, height)| {
                vectorise(
                    level,
                    #[inline(always)]
                    || {
                        for (step, h) in steps.iter_mut().zip(height) {
                            *step = floor((h - low) * scale + 0.5) as u16;
                        }
                    },
                );
            });
        }
        let mut height = steps;
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

/// Makes heights finite, since a graph may overflow; the least and the greatest of them.
fn settle(level: Level, heights: &mut [f32]) -> (f32, f32) {
    let (mut low, mut high) = ([f32::MAX; LANES], [f32::MIN; LANES]);
    vectorise(
        level,
        #[inline(always)]
        || {
            for heights in heights.chunks_mut(LANES) {
                for ((h, low), high) in heights.iter_mut().zip(&mut low).zip(&mut high) {
                    *h = if h.abs() < 1e4 { *h } else { 0.0 };
                    *low = if *h < *low { *h } else { *low };
                    *high = if *h > *high { *h } else { *high };
                }
            }
        },
    );
    (low.into_iter().fold(f32::MAX, f32::min), high.into_iter().fold(f32::MIN, f32::max))
}

impl Target<'_> {
    /// Quantises those outputs of one band that are fed, as in `check::OUTPUTS`.
    pub fn write(&mut self, level: Level, outputs: &[Slices]) {
        with_vectors(level, Quantise { target: self, outputs });
    }
}

/// Pixels that are quantised at a time, so that they stay near.
const BLOCK: usize = 1024;

struct Quantise<'a, 'b, 'c> {
    target: &'a mut Target<'b>,
    outputs: &'a [Slices<'c>],
}
impl Vectors for Quantise<'_, '_, '_> {
    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        let Quantise { target, outputs } = self;
        let mut room = Room { bytes: [[0; BLOCK]; 4], steps: [0; BLOCK], colors: [[0.0; BLOCK]; 4] };
        let len = target.normal.len() / 3;
        for start in (0..len).step_by(BLOCK) {
            let span = start..(start + BLOCK).min(len);
            let fed = |output: usize| !outputs[output].is_empty();
            let part = |output: usize, c: usize| outputs[output][c].get(span.clone()).unwrap_or(&[]);
            let n = span.len();
            if fed(BASE) {
                let channels = target.base_channels;
                let base = &mut target.base[span.start * channels..span.end * channels];
                ENCODE.physical(simd, [0, 1, 2].map(|c| part(BASE, c)), part(METALLIC, 0), &mut room);
                if channels == 4 {
                    bytes(part(ALPHA, 0), 255, 0.0, &mut room.bytes[3][..n]);
                    let [r, g, b, a] = &room.bytes;
                    let pixels = base.as_chunks_mut::<4>().0.iter_mut();
                    for ((((pixel, r), g), b), a) in pixels.zip(r).zip(g).zip(b).zip(a) {
                        *pixel = [*r, *g, *b, *a];
                    }
                } else {
                    interleave(simd, &room.bytes, base);
                }
            }
            if fed(NORMAL) {
                for (c, plane) in room.bytes.iter_mut().take(3).enumerate() {
                    signed_bytes(part(NORMAL, c), if c == 2 { 255 } else { 128 }, &mut plane[..n]);
                }
                interleave(simd, &room.bytes, &mut target.normal[span.start * 3..span.end * 3]);
            }
            let orm = &mut target.orm[span.start * 3..span.end * 3];
            for (channel, (output, open, least)) in ORM.into_iter().enumerate() {
                if fed(output) {
                    bytes(part(output, 0), open, least, &mut room.bytes[channel][..n]);
                    if !ORM.iter().all(|(output, ..)| fed(*output)) {
                        for (pixel, byte) in orm.as_chunks_mut::<3>().0.iter_mut().zip(&room.bytes[channel]) {
                            pixel[channel] = *byte;
                        }
                    }
                }
            }
            if ORM.iter().all(|(output, ..)| fed(*output)) {
                interleave(simd, &room.bytes, orm);
            }
            if fed(EMISSIVE) && !target.emissive.is_empty() {
                for c in 0..3 {
                    ENCODE.srgb(part(EMISSIVE, c), [0.0, 1.0], &mut room.bytes[c], &mut room.steps);
                }
                interleave(simd, &room.bytes, &mut target.emissive[span.start * 3..span.end * 3]);
            }
        }
    }
}

/// The channels of ORM: output, what an open one counts as, and the least.
const ORM: [(usize, u8, f32); 3] = [(OCCLUSION, 255, 0.0), (ROUGHNESS, 153, 0.03), (METALLIC, 0, 0.0)];

/// Room for one block.
struct Room {
    bytes: [[u8; BLOCK]; 4],
    /// Places in the table of sRGB.
    steps: [u16; BLOCK],
    /// Colour and metalness.
    colors: [[f32; BLOCK]; 4],
}

/// 0..1 to bytes, none below `least`; `open` where nothing is wired.
#[inline(always)]
fn bytes(values: &[f32], open: u8, least: f32, to: &mut [u8]) {
    if values.is_empty() {
        return to.fill(open);
    }
    for (o, v) in to.iter_mut().zip(values) {
        *o = floor(v.clamp(least, 1.0) * 255.0 + 0.5) as u8;
    }
}

/// −1..1 to bytes round 128; `open` where nothing is wired.
#[inline(always)]
fn signed_bytes(values: &[f32], open: u8, to: &mut [u8]) {
    if values.is_empty() {
        return to.fill(open);
    }
    for (o, v) in to.iter_mut().zip(values) {
        *o = floor(128.5 + 127.0 * v.clamp(-1.0, 1.0)) as u8;
    }
}

/// Three planes to pixels of three bytes, sixteen pixels by one rearrangement.
#[inline(always)]
fn interleave<S: Simd>(simd: S, planes: &[[u8; BLOCK]; 4], pixels: &mut [u8]) {
    let [a, b, c, _] = planes;
    let order = u8x64::from_fn(simd, |i| (i % 3 * 16 + i / 3) as u8);
    let unused = u8x16::splat(simd, 0);
    let rest = pixels.len() / 48 * 16;
    let blocks =
        pixels.chunks_exact_mut(48).zip(a.chunks_exact(16)).zip(b.chunks_exact(16)).zip(c.chunks_exact(16));
    for (((pixels, a), b), c) in blocks {
        let (a, b) = (u8x16::from_slice(simd, a), u8x16::from_slice(simd, b));
        let low = a.combine(b);
        let high = u8x16::from_slice(simd, c).combine(unused);
        pixels.copy_from_slice(&low.combine(high).swizzle_dyn(order).as_slice()[..48]);
    }
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

    /// Linear values, held in `low..high`, as sRGB bytes.
    #[inline(always)]
    fn srgb(&self, linear: &[f32], [low, high]: [f32; 2], to: &mut [u8; BLOCK], steps: &mut [u16; BLOCK]) {
        for (step, v) in steps.iter_mut().zip(linear) {
            *step = floor(v.clamp(low, high) * (STEPS - 1) as f32 + 0.5) as u16;
        }
        for (o, step) in to.iter_mut().zip(steps).take(linear.len()) {
            *o = self.table[usize::from(*step) % STEPS];
        }
    }

    /// Non-metals stay within 30..240 per channel, the luminance of bare metal above 180.
    #[inline(always)]
    fn physical<S: Simd>(&self, simd: S, rgb: [&[f32]; 3], metal: &[f32], room: &mut Room) {
        let limits = [self.dark, self.bright];
        // No early end, so that it is done by vectors.
        if !metal.iter().fold(false, |any, metal| any | (*metal > FAINT)) {
            for (channel, bytes) in rgb.into_iter().zip(&mut room.bytes) {
                self.srgb(channel, limits, bytes, &mut room.steps);
            }
            return;
        }
        let n = metal.len();
        for (own, plane) in room.colors.iter_mut().zip(rgb.into_iter().chain([metal])) {
            own[..n].copy_from_slice(&plane[..n]);
        }
        let [r, g, b, metal] = &mut room.colors;
        for at in (0..n).step_by(LANES) {
            let mut color = [load(simd, r, at), load(simd, g, at), load(simd, b, at)];
            self.hold(simd, &mut color, load(simd, metal, at));
            store(color[0], r, at);
            store(color[1], g, at);
            store(color[2], b, at);
        }
        for c in 0..3 {
            self.srgb(&room.colors[c][..n], [0.0, 1.0], &mut room.bytes[c], &mut room.steps);
        }
    }

    /// Brings colours within the limits of their metalness. Loops, since the closures of `map` are calls to vectors.
    #[inline(always)]
    fn hold<S: Simd>(&self, simd: S, color: &mut [f32x16<S>; 3], metal: f32x16<S>) {
        for c in color.iter_mut() {
            *c = c.simd_gt(0.0).select(c.min(1e4), f32x16::splat(simd, 0.0));
        }
        let mut bare = *color;
        self.lift(&mut bare);
        // The lift comes in slowly, so that no edge shows where a film turns to metal.
        let share = ((metal - FAINT) * (1.0 / (0.5 - FAINT))).max(0.0).min(1.0);
        let share = share * share * (3.0 - share * 2.0);
        let sure = metal.simd_gt(0.5);
        for (c, bare) in color.iter_mut().zip(bare) {
            let lifted = *c + (bare - *c) * share;
            *c = sure.select(bare, lifted.max(self.dark).min(self.bright));
        }
    }

    /// Lifts to the least luminance of a metal, without leaving 0..1.
    #[inline(always)]
    fn lift<S: Simd>(&self, color: &mut [f32x16<S>; 3]) {
        let grey = color[0] * 0.2126 + color[1] * 0.7152 + color[2] * 0.0722;
        let dull = grey.simd_lt(self.metal);
        let by = self.metal / grey.max(1e-3);
        for c in color.iter_mut() {
            *c = dull.select(*c * by, *c);
        }
        let top = color[0].max(color[1]).max(color[2]);
        let pale = dull & top.simd_gt(1.0);
        for c in color.iter_mut() {
            *c = pale.select(1.0 - (1.0 - *c / top) * 0.8, *c);
        }
    }
}

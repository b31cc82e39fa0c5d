//! Small lit pictures of materials on the CPU: for galleries, contact sheets, thumbnails.

use std::sync::Arc;

use glam::{Vec2, Vec3, vec2, vec3};
use rayon::prelude::*;

use super::shading::{Sample, shade, tone_map};
use super::{Image, PbrMaps};
use crate::num::color::{decode_srgb, encode_srgb};
use crate::num::math::{TAU, asin, atan2, lerp, smoothstep};

/// Samples per pixel along one axis.
const SUPER: usize = 2;

/// A ball 0.64 m wide, so that 2 m of material go round it. `tile_m` is the edge of the maps' tile.
pub fn ball(maps: &PbrMaps, tile_m: f32, size_px: u32) -> Image {
    let look = Look::new(maps, tile_m);
    picture(size_px, size_px, move |p| {
        let q = (p * 2.0 - Vec2::ONE) * vec2(1.12, -1.12);
        let r2 = q.length_squared();
        let backdrop = backdrop(p, q);
        if r2 >= 1.0 {
            return backdrop;
        }
        let n = vec3(q.x, q.y, (1.0 - r2).sqrt());
        // Camera a little above: turn the ball towards us.
        let (s, c) = (0.34, 0.94);
        let n = vec3(n.x, n.y * c + n.z * s, n.z * c - n.y * s).normalize();
        let eye = vec3(0.0, s, c).normalize();
        let uv = vec2(atan2(n.x, n.z) / TAU * 2.0, 0.5 - asin(n.y) / TAU * 2.0);
        let tangent = vec3(n.z, 0.0, -n.x).normalize_or(Vec3::X);
        let sample = look.at(uv, tangent, n.cross(tangent), n);
        shade(&sample, eye, 1.0)
    })
}

/// A 2 m × 2 m piece seen straight on, lit from the upper left.
pub fn plane(maps: &PbrMaps, tile_m: f32, size_px: u32) -> Image {
    piece(maps, tile_m, 2.0, size_px)
}

/// A square piece `edge_m` wide seen straight on, lit from the upper left.
pub fn piece(maps: &PbrMaps, tile_m: f32, edge_m: f32, size_px: u32) -> Image {
    let texels = |maps: &PbrMaps| edge_m * maps.size_px as f32 / (tile_m * size_px as f32);
    let mut smaller = None;
    while let maps = smaller.as_ref().unwrap_or(maps)
        && texels(maps) > SUPER as f32
        && maps.size_px > 1
    {
        smaller = Some(halved(maps));
    }
    let look = Look::new(smaller.as_ref().unwrap_or(maps), tile_m);
    picture(size_px, size_px, move |p| {
        // The eye stands one and a half widths before a wall; the wall's up is the picture's up.
        let sample = look.at(p * edge_m, Vec3::X, Vec3::Y, Vec3::Z);
        let eye = vec3(1.0 - p.x * 2.0, p.y * 2.0 - 1.0, 3.0).normalize();
        shade(&sample, eye, 1.0)
    })
}

/// Pictures of equal size in rows of `columns`, with a thin gap between.
pub fn sheet(pictures: &[Image], columns: usize) -> Image {
    const GAP: usize = 6;
    let (w, h) = pictures.first().map_or((1, 1), |p| (p.width as usize, p.height as usize));
    let columns = columns.max(1);
    let rows = pictures.len().div_ceil(columns);
    let (width, height) = (columns * (w + GAP) + GAP, rows * (h + GAP) + GAP);
    let mut data = vec![38u8; width * height * 3];
    for (k, picture) in pictures.iter().enumerate() {
        let (x, y) = (GAP + k % columns * (w + GAP), GAP + k / columns * (h + GAP));
        for (r, row) in picture.data.chunks_exact(w * 3).take(h).enumerate() {
            let start = ((y + r) * width + x) * 3;
            data[start..start + w * 3].copy_from_slice(row);
        }
    }
    Image { width: width as u32, height: height as u32, channels: 3, data }
}

/// Two pictures of equal height beside each other.
pub fn beside(left: &Image, right: &Image) -> Image {
    let rows = left
        .data
        .chunks_exact(left.width as usize * 3)
        .zip(right.data.chunks_exact(right.width as usize * 3));
    Image {
        width: left.width + right.width,
        height: left.height.min(right.height),
        channels: 3,
        data: rows.flat_map(|(a, b)| a.iter().chain(b)).copied().collect(),
    }
}

fn picture(width: u32, height: u32, color_at: impl Fn(Vec2) -> Vec3 + Sync) -> Image {
    let mut data = vec![0u8; (width * height * 3) as usize];
    data.par_chunks_exact_mut(width as usize * 3).enumerate().for_each(|(y, row)| {
        for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
            let mut sum = Vec3::ZERO;
            for k in 0..SUPER * SUPER {
                let (i, j) = ((k % SUPER) as f32, (k / SUPER) as f32);
                let sub = vec2(x as f32 + (i + 0.5) / SUPER as f32, y as f32 + (j + 0.5) / SUPER as f32);
                sum += Vec3::from_array(tone_map(color_at(sub / vec2(width as f32, height as f32))));
            }
            let mean = sum / (SUPER * SUPER) as f32;
            for (o, c) in pixel.iter_mut().zip(mean.to_array()) {
                *o = (encode_srgb(c.clamp(0.0, 1.0)) * 255.0 + 0.5) as u8;
            }
        }
    });
    Image { width, height, channels: 3, data }
}

fn backdrop(p: Vec2, q: Vec2) -> Vec3 {
    let wall = vec3(0.20, 0.205, 0.215) * lerp(1.15, 0.75, p.y);
    let shadow = smoothstep(0.9, 0.2, vec2(q.x - 0.25, (q.y + 1.0) * 3.2).length());
    wall * (1.0 - 0.55 * shadow)
}

/// The maps at half their size, for pieces seen from afar. The height, which light does not read, stays behind.
fn halved(maps: &PbrMaps) -> PbrMaps {
    let half = |image: &Image| {
        let (size, channels) = ((image.width / 2).max(1) as usize, usize::from(image.channels));
        let (last, stride) = (image.width as usize - 1, image.width as usize * channels);
        let mut data = vec![0u8; size * size * channels];
        data.par_chunks_exact_mut(size * channels).enumerate().for_each(|(y, row)| {
            for (k, o) in row.iter_mut().enumerate() {
                let (x, c) = (k / channels * 2, k % channels);
                let at = |dx: usize, dy: usize| {
                    let (x, y) = ((x + dx).min(last), (y * 2 + dy).min(last));
                    u32::from(image.data[y * stride + x * channels + c])
                };
                *o = ((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1) + 2) / 4) as u8;
            }
        });
        Arc::new(Image { width: size as u32, height: size as u32, channels: image.channels, data })
    };
    PbrMaps {
        size_px: (maps.size_px / 2).max(1),
        base_color: half(&maps.base_color),
        normal: half(&maps.normal),
        orm: half(&maps.orm),
        height: Arc::default(),
        origin_px: [0, 0],
        relief_m: maps.relief_m,
        emissive: maps.emissive.as_deref().map(half),
    }
}

/// Maps ready to be looked up.
struct Look<'a> {
    maps: &'a PbrMaps,
    per_m: f32,
    decode: Vec<f32>,
}

impl<'a> Look<'a> {
    fn new(maps: &'a PbrMaps, tile_m: f32) -> Look<'a> {
        let decode = (0..256).map(|i| decode_srgb(i as f32 / 255.0)).collect();
        Look { maps, per_m: maps.size_px as f32 / tile_m.max(1e-3), decode }
    }

    /// The material `at` metres, in a frame of tangent (+U), bitangent (+V up) and normal.
    fn at(&self, at_m: Vec2, tangent: Vec3, bitangent: Vec3, normal: Vec3) -> Sample {
        let p = at_m * self.per_m - Vec2::splat(0.5);
        let color = self.read(&self.maps.base_color, p, |b| self.decode[b as usize]);
        let n = self.read(&self.maps.normal, p, |b| (f32::from(b) - 128.0) / 127.0);
        let orm = self.read(&self.maps.orm, p, |b| f32::from(b) / 255.0);
        let emissive = match &self.maps.emissive {
            Some(image) => self.read(image, p, |b| self.decode[b as usize]),
            None => Vec3::ZERO,
        };
        let bent = (tangent * n.x + bitangent * n.y + normal * n.z).normalize_or(normal);
        Sample { color, normal: bent, occlusion: orm.x, roughness: orm.y, metallic: orm.z, emissive }
    }

    /// Bilinear, wrapping.
    fn read(&self, image: &Image, p: Vec2, value: impl Fn(u8) -> f32) -> Vec3 {
        let (size, channels) = (image.width as i32, usize::from(image.channels));
        let floor = p.floor();
        let f = p - floor;
        let texel = |dx: i32, dy: i32| {
            let x = (floor.x as i32 + dx).rem_euclid(size) as usize;
            let y = (floor.y as i32 + dy).rem_euclid(size) as usize;
            let k = (y * size as usize + x) * channels;
            Vec3::from_array(std::array::from_fn(|c| value(image.data[k + c.min(channels - 1)])))
        };
        let top = texel(0, 0).lerp(texel(1, 0), f.x);
        let bottom = texel(0, 1).lerp(texel(1, 1), f.x);
        top.lerp(bottom, f.y)
    }
}

//! Image files from images: PNG and JPEG, the same bytes everywhere.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::Image;

/// Encodes as eight-bit PNG, fast rather than small.
pub fn png(image: &Image) -> Vec<u8> {
    let color = match image.channels {
        1 => ColorType::Grayscale,
        3 => ColorType::Rgb,
        _ => ColorType::Rgba,
    };
    write_png(image.width, image.height, color, BitDepth::Eight, &image.data)
}

/// Encodes sixteen-bit grey samples, row by row, as PNG.
pub fn png16_grey(width: u32, height: u32, samples: &[u16]) -> Vec<u8> {
    let bytes: Vec<u8> = samples.iter().flat_map(|s| s.to_be_bytes()).collect();
    write_png(width, height, ColorType::Grayscale, BitDepth::Sixteen, &bytes)
}

/// Encodes as JPEG, quality 1..100. Alpha is dropped.
pub fn jpeg(image: &Image, quality: u8) -> Vec<u8> {
    let color = match image.channels {
        1 => jpeg_encoder::ColorType::Luma,
        3 => jpeg_encoder::ColorType::Rgb,
        _ => jpeg_encoder::ColorType::Rgba,
    };
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality.clamp(1, 100));
    // The format holds 65535 pixels a side; our maps stay far below, and a vector takes every write.
    let written = encoder.encode(&image.data, image.width as u16, image.height as u16, color);
    if written.is_err() { Vec::new() } else { bytes }
}

fn write_png(width: u32, height: u32, color: ColorType, depth: BitDepth, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len() / 2);
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(data));
    if written.is_err() { Vec::new() } else { bytes }
}

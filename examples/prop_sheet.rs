//! Draws props on the CPU with plain colours, to judge shapes quickly: `cargo run --no-default-features
//! --example prop_sheet -- OUT.png [GROUP|KIND[:STYLE]]…`

use std::collections::{BTreeMap, BTreeSet};

use glam::{Mat3, Vec2, Vec3};
use scenewright::num::math::{rot_x, rot_y};
use scenewright::num::{LinearRgb, Seed};
use scenewright::props::{self, Generator, Mounting, Prop};

const CELL: usize = 420;
const SUN: Vec3 = Vec3::new(0.45, 0.78, 0.43);

fn main() {
    let mut args = std::env::args().skip(1);
    let out = args.next().unwrap_or_else(|| "props.png".into());
    let wanted: Vec<String> = args.collect();
    let mut shots: Vec<(&Generator, Option<String>)> = Vec::new();
    for generator in props::all() {
        let named = |w: &String| w == generator.group || w.split(':').next() == Some(generator.kind);
        if wanted.is_empty() {
            shots.push((generator, None));
        }
        shots.extend(wanted.iter().filter(|w| named(w)).map(|w| (generator, style(w))));
    }
    let columns = (shots.len() as f32).sqrt().ceil().max(1.0) as usize;
    let rows = shots.len().div_ceil(columns);
    let mut picture = vec![235u8; columns * rows * CELL * CELL * 3];
    for (i, (generator, style)) in shots.iter().enumerate() {
        let words: BTreeSet<String> = style.iter().cloned().collect();
        let prop = generator.make(&BTreeMap::new(), &words, Seed(1));
        let b = prop.bounds();
        println!(
            "{:2} {:16} {:6} triangles  {:.2?} .. {:.2?}",
            i,
            generator.kind,
            prop.triangles(),
            b.min,
            b.max
        );
        let tile = draw(generator, &prop);
        let (x0, y0) = (i % columns * CELL, i / columns * CELL);
        for y in 0..CELL {
            let to = ((y0 + y) * columns * CELL + x0) * 3;
            picture[to..to + CELL * 3].copy_from_slice(&tile[y * CELL * 3..(y + 1) * CELL * 3]);
        }
    }
    let file = std::fs::File::create(&out).expect("the picture's folder exists");
    let mut encoder = png::Encoder::new(file, (columns * CELL) as u32, (rows * CELL) as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("the header is written");
    writer.write_image_data(&picture).expect("the picture is written");
}

fn style(wanted: &str) -> Option<String> {
    wanted.split_once(':').map(|(_, style)| style.to_owned())
}

fn slot_color(slot: &str) -> LinearRgb {
    let known = [
        ("wood", 0xa9784a),
        ("metal", 0x8d9096),
        ("iron", 0x4c4e52),
        ("stone", 0x9a958c),
        ("seat", 0x9c3b33),
        ("fabric", 0x4d6c8f),
        ("leaves", 0x4f7a36),
        ("glass", 0xbcd8dd),
        ("flame", 0xffc45a),
        ("paper", 0xe8dcc0),
        ("brass", 0xc79a45),
        ("clay", 0xb5653c),
        ("leather", 0x6b4028),
        ("bark", 0x6a5138),
        ("ceramic", 0xece8df),
        ("wax", 0xefe6cf),
        ("soot", 0x2e2b29),
        ("embers", 0xe8481c),
        ("brick", 0x9d4b38),
        ("brew", 0x4f7a3a),
        ("canvas", 0x6f8f9f),
        ("border", 0x2a3558),
        ("fringe", 0xd8c7a0),
        ("sea", 0x4d7fa3),
        ("land", 0xc9b27c),
        ("board", 0x2f4a3c),
        ("trim", 0xd9b23c),
        ("mirror", 0xc9d3da),
        ("lamp", 0xfff2d0),
        ("cloth", 0x5a4632),
        ("rubber", 0x222222),
        ("panels", 0x9aa4ad),
        ("fruit", 0xb02a22),
        ("banana", 0xe3bc3a),
        ("grapes", 0x54305e),
        ("towel", 0x5f86a8),
        ("petals", 0xc8324a),
        ("cork", 0xb58c60),
    ];
    let hex = known
        .iter()
        .find(|k| slot.contains(k.0))
        .map_or(0x808890 ^ (slot.len() as u32 * 0x0b1d07) & 0x3f3f3f, |k| k.1);
    scenewright::num::Srgb8::hex(hex).to_linear()
}

/// One picture: shadow map from the sun, depth buffer, four samples a pixel.
fn draw(generator: &Generator, prop: &Prop) -> Vec<u8> {
    let bounds = prop.bounds();
    let (center, radius) = (bounds.center(), bounds.size().length() * 0.5 + 0.02);
    let view = rot_x(0.38) * rot_y(-0.6);
    let sun = look_along(SUN);
    let n = CELL * 2;
    let floor = if matches!(generator.mounting, Mounting::Floor | Mounting::Surface | Mounting::Flat) {
        bounds.min.y
    } else {
        f32::MIN
    };
    let (mut depth, mut shade) = (vec![f32::MIN; n * n], vec![Vec3::splat(0.8); n * n]);
    let mut shadow = vec![f32::MIN; n * n];
    let scale = n as f32 * 0.47 / radius;
    let project = |m: Mat3, p: Vec3| {
        let v = m * (p - center);
        Vec3::new(v.x * scale + n as f32 * 0.5, n as f32 * 0.5 - v.y * scale, v.z)
    };
    for part in &prop.parts {
        for t in &part.mesh.triangles {
            raster(n, part.mesh.corners(*t).map(|p| project(sun, p)), |i, z, _| shadow[i] = shadow[i].max(z));
        }
    }
    let lit = |p: Vec3, normal: Vec3, color: Vec3| {
        let s = project(sun, p + normal * radius * 0.01);
        let (x, y) = (s.x as usize, s.y as usize);
        let dark = x < n && y < n && shadow[y * n + x] > s.z + radius * 0.012;
        let direct = if dark { 0.0 } else { normal.dot(SUN).max(0.0) * 1.5 };
        color * (Vec3::new(1.0, 0.96, 0.88) * direct + Vec3::new(0.34, 0.38, 0.45) * (0.65 + 0.35 * normal.y))
    };
    if floor > f32::MIN {
        let far = radius * 3.0;
        let c = [(-far, -far), (far, -far), (far, far), (-far, far)]
            .map(|(x, z)| Vec3::new(center.x + x, floor, center.z + z));
        for t in [[c[0], c[2], c[1]], [c[0], c[3], c[2]]] {
            raster(n, t.map(|p| project(view, p)), |i, z, w| {
                depth[i] = z;
                shade[i] = lit(t[0] * w.x + t[1] * w.y + t[2] * w.z, Vec3::Y, Vec3::splat(0.42));
            });
        }
    }
    for part in &prop.parts {
        let color = Vec3::from(slot_color(part.slot).0);
        for t in &part.mesh.triangles {
            let corners = part.mesh.corners(*t);
            let screen = corners.map(|p| project(view, p));
            let (a, b) = (screen[1] - screen[0], screen[2] - screen[0]);
            let back = Vec2::new(a.x, a.y).perp_dot(Vec2::new(b.x, b.y)) > 0.0;
            raster(n, screen, |i, z, w| {
                if z > depth[i] {
                    depth[i] = z;
                    let normals = t.map(|v| part.mesh.normals[v as usize]);
                    let normal =
                        (normals[0] * w.x + normals[1] * w.y + normals[2] * w.z).normalize_or(Vec3::Y);
                    let p = corners[0] * w.x + corners[1] * w.y + corners[2] * w.z;
                    // Faces turned inside out show up magenta.
                    shade[i] = if back { Vec3::new(0.9, 0.0, 0.8) } else { lit(p, normal, color) };
                }
            });
        }
    }
    let mut pixels = Vec::with_capacity(CELL * CELL * 3);
    for y in 0..CELL {
        for x in 0..CELL {
            let at = |dx: usize, dy: usize| shade[(y * 2 + dy) * n + x * 2 + dx];
            let mean = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) * 0.25;
            pixels.extend(LinearRgb(mean.to_array()).to_srgb8().0);
        }
    }
    pixels
}

fn look_along(direction: Vec3) -> Mat3 {
    let z = direction.normalize();
    let x = Vec3::Y.cross(z).normalize();
    Mat3::from_cols(x, z.cross(x), z).transpose()
}

fn raster(n: usize, [a, b, c]: [Vec3; 3], mut put: impl FnMut(usize, f32, Vec3)) {
    let area = (b - a).truncate().perp_dot((c - a).truncate());
    if area.abs() < 1e-9 {
        return;
    }
    let (low, high) = (a.min(b).min(c), a.max(b).max(c));
    let limit = n as f32 - 1.0;
    for y in low.y.max(0.0) as usize..=high.y.clamp(0.0, limit) as usize {
        for x in low.x.max(0.0) as usize..=high.x.clamp(0.0, limit) as usize {
            let p = Vec2::new(x as f32 + 0.5, y as f32 + 0.5);
            let u = (b.truncate() - p).perp_dot(c.truncate() - p) / area;
            let v = (c.truncate() - p).perp_dot(a.truncate() - p) / area;
            let w = Vec3::new(u, v, 1.0 - u - v);
            if w.min_element() >= -1e-5 {
                put(y * n + x, a.z * w.x + b.z * w.y + c.z * w.z, w);
            }
        }
    }
}

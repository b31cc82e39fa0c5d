//! A teapot: a round belly, a swan-necked spout, an ear of a handle and a lid with a knob.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, lathe, profile, shade, smooth_path, smooth_profile, tube, tube_varying};
use crate::num::math::{PI, atan2, cos, sin_cos};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TEAPOT: Generator = Generator {
    kind: "teapot",
    title: "Teapot",
    group: "kitchen",
    words: &["tea pot", "pot of tea", "china teapot", "coffee pot"],
    styles: &["ornate", "japanese", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.25, 0.32),
        Param::m("height", 0.12, 0.16, 0.24),
        Param::m("depth", 0.12, 0.15, 0.19),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "brass", material: "gold" },
        SlotSpec { name: "wood", material: "bamboo" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (ornate, japanese, modern) = (args.is("ornate"), args.is("japanese"), args.is("modern"));
    let r = (size.z * 0.5).min(size.x * 0.32);
    // The spout (+X) reaches a little further than the handle (−X).
    let at = Vec3::X * (-size.x * 0.5 + (size.x - r * 2.0) * if japanese { 0.04 } else { 0.44 } + r);
    let tall = size.y * if japanese { 0.52 } else { 0.78 };
    let line: [(f32, f32); 8] = if modern {
        [
            (0.92, 0.0),
            (1.0, 0.03),
            (0.97, 0.14),
            (0.82, 0.45),
            (0.66, 0.75),
            (0.5, 0.97),
            (0.47, 1.0),
            (0.44, 1.0),
        ]
    } else if japanese {
        [
            (0.6, 0.0),
            (0.7, 0.05),
            (0.96, 0.32),
            (1.0, 0.52),
            (0.92, 0.78),
            (0.66, 0.96),
            (0.5, 1.0),
            (0.48, 1.0),
        ]
    } else {
        [
            (0.5, 0.0),
            (0.54, 0.04),
            (0.5, 0.08),
            (0.86, 0.26),
            (1.0, 0.5),
            (0.88, 0.78),
            (0.56, 0.96),
            (0.48, 1.0),
        ]
    };
    let mut outline = vec![Vec2::ZERO];
    outline.extend(
        smooth_profile(&line.map(|(x, y)| (x * r, y * tall)), 3)
            .into_iter()
            .map(|p| p.clamp(Vec2::ZERO, Vec2::new(r, tall))),
    );
    outline.push(Vec2::new(0.0, tall));
    let fluted = |mesh: TriMesh| {
        // Lobes like a pumpkin's, dying out at foot and neck.
        let flute = |p: Vec3| {
            let belly = (1.0 - (2.0 * p.y / tall - 1.0) * (2.0 * p.y / tall - 1.0)).max(0.0);
            let k = 1.0 - 0.035 * belly * (1.0 - cos(12.0 * atan2(p.z, p.x)));
            Vec3::new(p.x * k, p.y, p.z * k)
        };
        if ornate { shade(mesh.deformed(flute), 0.9) } else { mesh }
    };
    shape.add("body", "ceramic", fluted(lathe(&outline, if ornate { 48 } else { 36 }, 0.7)).moved(at));
    lid(shape, at + Vec3::Y * (tall - 0.001), r, size.y - tall, ornate, japanese);
    if ornate {
        for (y, k) in [(0.04, 0.545), (0.985, 0.52)] {
            let band = crate::mesh::ring(r * k, r * 0.03, 36, 8);
            shape.add("gilding", "brass", band.moved(at + Vec3::Y * tall * y));
        }
    }
    spout(shape, at, r, tall, size.x * 0.5, modern || japanese);
    if japanese {
        // A bamboo bail over the lid.
        let rise = size.y - tall * 0.86 - 0.006;
        let path: Vec<Vec3> = (0..=14)
            .map(|i| {
                let (s, c) = sin_cos(PI * i as f32 / 14.0);
                at + Vec3::new(-c * r * 0.72, tall * 0.86 + s * rise, 0.0)
            })
            .collect();
        shape.add("handle", "wood", tube(&path, 0.006, 10));
        for end in [path[0], path[14]] {
            let lug = crate::mesh::sphere(0.011, 2).stretched(Vec3::new(1.0, 1.0, 1.3));
            shape.add("lugs", "ceramic", lug.moved(end - Vec3::Y * 0.003));
        }
        return;
    }
    let out = -size.x * 0.5 + r * 0.09;
    let root = |y: f32, k: f32| at + Vec3::new(-r * k, tall * y, 0.0);
    let path = [
        root(0.84, 0.74),
        Vec3::new(out * 0.72 + root(0.84, 0.74).x * 0.28, tall * 0.97, 0.0),
        Vec3::new(out, tall * 0.72, 0.0),
        Vec3::new(out + r * 0.1, tall * 0.46, 0.0),
        root(0.3, 0.86),
    ];
    let swell = |t: f32| r * (0.085 + 0.05 * (2.0 * t - 1.0) * (2.0 * t - 1.0));
    let ear = tube_varying(&smooth_path(&path, 5), swell, 12);
    let reach = ear.bounds().map_or(0.0, |b| -size.x * 0.5 - b.min.x);
    let ear = ear.deformed(|p| {
        p + Vec3::X * reach * ((at.x - r * 0.7 - p.x) / (at.x - r * 0.7 + size.x * 0.5)).clamp(0.0, 1.0)
    });
    shape.add("handle", "ceramic", ear);
}

fn lid(shape: &mut Shape, at: Vec3, r: f32, rise: f32, ornate: bool, japanese: bool) {
    let rise = if japanese { r * 0.42 } else { rise };
    let line = [
        (0.0, -0.04),
        (0.44, -0.04),
        (0.52, 0.0),
        (0.52, 0.1),
        (0.44, 0.26),
        (0.24, 0.42),
        (0.08, 0.48),
        (0.0, 0.48),
    ];
    let mesh = lathe(&smooth_profile(&line.map(|(x, y)| (x * r, y * rise)), 1), 32, 0.6);
    shape.add("lid", "ceramic", mesh.moved(at));
    let knob = [(0.0, 0.4), (0.09, 0.45), (0.06, 0.56), (0.12, 0.7), (0.14, 0.8), (0.1, 0.93), (0.0, 1.0)];
    let knob = lathe(&profile(&knob.map(|(x, y)| (x * r * 1.1, y * rise))), 20, 1.0);
    shape.add("knob", if ornate { "brass" } else { "ceramic" }, knob.moved(at));
}

fn spout(shape: &mut Shape, at: Vec3, r: f32, tall: f32, tip: f32, short: bool) {
    let root = at + Vec3::new(r * 0.72, tall * if short { 0.5 } else { 0.34 }, 0.0);
    let end = Vec3::new(tip, tall * if short { 0.92 } else { 1.0 }, 0.0);
    let span = end.x - root.x;
    let path = if short {
        vec![root, root.lerp(end, 0.5) - Vec3::Y * tall * 0.02, end]
    } else {
        vec![
            root,
            root + Vec3::new(span * 0.45, tall * 0.1, 0.0),
            root + Vec3::new(span * 0.72, tall * 0.4, 0.0),
            end - Vec3::new(span * 0.1, tall * 0.07, 0.0),
            end,
        ]
    };
    let bore = |t: f32| r * (0.27 - 0.2 * t + 0.04 * t * t);
    let mesh = tube_varying(&smooth_path(&path, 5), bore, 16);
    let over = mesh.bounds().map_or(0.0, |b| tip - b.max.x);
    let mesh = mesh.deformed(|p| p + Vec3::X * over * ((p.x - root.x) / span.max(1e-3)).clamp(0.0, 1.0));
    shape.add("spout", "ceramic", mesh);
}

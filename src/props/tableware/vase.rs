//! A vase, tall or round, with flowers if asked.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, displaced, lathe, sheet, smooth, smooth_profile, tube};
use crate::num::Stream;
use crate::num::math::{PI, TAU, on_circle, sin};
use crate::props::hearth::fire::upright_to;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const VASE: Generator = Generator {
    kind: "vase",
    title: "Vase",
    group: "tableware",
    words: &["urn", "flower vase", "amphora", "pot", "flower", "bouquet"],
    styles: &["flowers", "tall", "round"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.18, 0.5),
        Param::m("height", 0.15, 0.32, 0.8),
        Param::m("depth", 0.1, 0.18, 0.5),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "glazed ceramic" },
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "petals", material: "red paper" },
        SlotSpec { name: "brass", material: "yellow paper" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let room = size.x.min(size.z) * 0.5;
    let flowers = args.is("flowers");
    let (r, h) = if flowers { ((room * 0.55).min(size.y * 0.2), size.y * 0.5) } else { (room, size.y) };
    let points: [(f32, f32); 7] = if args.is("tall") {
        [(0.6, 0.0), (0.64, 0.02), (0.82, 0.3), (1.0, 0.68), (0.8, 0.86), (0.5, 0.93), (0.66, 1.0)]
    } else if args.is("round") {
        [(0.5, 0.0), (0.56, 0.02), (0.94, 0.28), (1.0, 0.5), (0.7, 0.78), (0.44, 0.9), (0.54, 1.0)]
    } else {
        [(0.52, 0.0), (0.55, 0.02), (0.86, 0.26), (1.0, 0.5), (0.72, 0.78), (0.42, 0.88), (0.64, 1.0)]
    };
    let wall = (r * 0.07).max(0.003);
    let mut line: Vec<(f32, f32)> = points.iter().map(|(k, y)| (k * r, y * h)).collect();
    let mouth = points[5].0 * r;
    line.extend([
        (points[6].0 * r - wall, h),
        (mouth - wall, h * 0.9),
        (mouth * 1.1, h * 0.78),
        (0.0, h * 0.72),
    ]);
    let mut outline = vec![Vec2::ZERO];
    outline.extend(smooth_profile(&line, 3).into_iter().map(|p| Vec2::new(p.x.min(r), p.y.clamp(0.0, h))));
    shape.add("vase", "ceramic", lathe(&outline, 32, 0.8));
    if flowers {
        bunch(args, shape, Vec3::new(room, size.y, mouth - wall), h);
    }
}

/// Stems fan out of the mouth; `room` holds the radius and height to stay within and the mouth's radius.
fn bunch(args: &Args, shape: &mut Shape, room: Vec3, mouth_y: f32) {
    let mut random = args.random("flowers");
    let (mut green, mut petals, mut hearts) = (Vec::new(), Vec::new(), Vec::new());
    let head = (room.x * 0.34).min((room.y - mouth_y) * 0.24);
    for i in 0..9 {
        let turn = 2.399_963 * i as f32;
        let out = (i as f32 / 8.0).sqrt();
        let aside = on_circle(turn);
        let reach = (room.x - head * 1.15) * out;
        let y = room.y - head * 0.7 - (room.y - mouth_y) * (0.36 * out * out) - random.unit() * head * 0.3;
        let tip = Vec3::new(aside.x * reach, y, aside.y * reach);
        let foot = Vec3::new(-aside.x, 0.0, -aside.y) * room.z * 0.3 + Vec3::Y * (mouth_y * 0.75);
        let neck = Vec3::new(aside.x * room.z * 0.6 * out, mouth_y, aside.y * room.z * 0.6 * out);
        let stem = smooth(&[foot, neck, neck.lerp(tip, 0.55) + Vec3::Y * head * 0.2, tip], 2);
        green.push(tube(&stem, 0.0028, 5));
        let facing = Vec3::new(aside.x * out * 0.8, 1.0, aside.y * out * 0.8).normalize();
        let turned = upright_to(facing);
        petals.push(bloom(head, &mut random).turned(turned).moved(tip));
        let heart = displaced(1, |d| d * Vec3::new(0.24, 0.14, 0.24) * head);
        hearts.push(heart.turned(turned).moved(tip + facing * head * 0.08));
        let along = neck.lerp(tip, random.range(0.3, 0.55));
        let blade =
            leaf(head * 1.3).turned(upright_to((facing + Vec3::new(aside.y, 0.2, -aside.x)).normalize()));
        green.push(blade.moved(along));
    }
    shape.add("stems", "leaves", TriMesh::merged(green));
    shape.add("petals", "petals", TriMesh::merged(petals));
    shape.add("hearts", "brass", TriMesh::merged(hearts));
}

/// Seven cupped petals facing +Y, `radius` metres in all.
fn bloom(radius: f32, random: &mut Stream) -> TriMesh {
    let spin = random.range(0.0, TAU);
    TriMesh::merged((0..7).map(|i| {
        let petal = sheet(2, 3, radius * 0.03, |u, v| {
            let wide = radius * (0.1 + 0.34 * sin(PI * (0.12 + 0.76 * v)));
            let across = u * 2.0 - 1.0;
            let cup = radius * (0.28 * v * v + 0.1 * across * across);
            Vec3::new(-across * wide * 0.8, cup, radius * (0.08 + 0.9 * v))
        });
        petal.yawed(spin + TAU * i as f32 / 7.0)
    }))
}

/// A leaf rising along +Y.
fn leaf(length: f32) -> TriMesh {
    sheet(2, 4, length * 0.015, |u, v| {
        let wide = length * 0.2 * sin(PI * (0.06 + 0.88 * v));
        let across = u * 2.0 - 1.0;
        Vec3::new(across * wide, length * v, length * (0.1 * v * v + 0.05 * across * across))
    })
}

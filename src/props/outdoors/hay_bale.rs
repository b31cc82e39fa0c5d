//! Hay: a bale tied with twine, a round bale, a stack of bales, or a cock heaped round a pole.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, displaced, lathe, shade, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, TAU, cos, on_circle, pow, rot_z, sin};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::{finished, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HAY_BALE: Generator = Generator {
    kind: "hay_bale",
    title: "Hay bale",
    group: "outdoors",
    words: &["bale of hay", "straw bale", "bale", "haystack", "haycock", "hayrick"],
    styles: &["round", "stacked", "loose"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.0, 2.6),
        Param::m("height", 0.35, 0.42, 2.2),
        Param::m("depth", 0.4, 0.5, 2.2),
    ],
    source: "usual sizes of balers: 36 by 46 by 100 cm; round bales of 1.2 to 1.8 m",
    slots: &[
        SlotSpec { name: "straw", material: "hay" },
        SlotSpec { name: "paper", material: "twine" },
        SlotSpec { name: "wood", material: "pine wood" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seed = args.seed().0;
    let mut draw = args.random("wisps");
    if args.is("round") {
        let across = size.y.max(1.1);
        roll(shape, Vec3::new(size.x.max(1.0), across, across), seed, &mut draw);
    } else if args.is("stacked") {
        let one = Vec3::new(0.96, 0.36, 0.46);
        let mut lay = |x: f32, row: usize, z: f32, turned: bool, shape: &mut Shape| {
            let at = Vec3::new(x, one.y * (row as f32 + 0.5), z);
            bale(shape, one, at, turned, (seed ^ (row as u64 * 7 + (x * 50.0) as u64), 26), &mut draw);
        };
        for (x, z) in [(-0.49, -0.24), (0.49, -0.24), (-0.49, 0.24), (0.49, 0.24)] {
            lay(x, 0, z, false, shape);
        }
        for x in [-0.5, 0.0, 0.48] {
            lay(x, 1, 0.01, true, shape);
        }
        lay(0.06, 2, -0.02, false, shape);
        shape.support(Vec3::new(0.06, one.y * 2.99, -0.02), 0.8, 0.36, 1.0);
    } else if args.is("loose") {
        cock(shape, Vec3::new(size.x.max(1.4), size.y.max(1.5), size.x.max(1.4)), seed, &mut draw);
    } else {
        let one = size - Vec3::new(0.02, 0.01, 0.02);
        bale(shape, one, Vec3::Y * one.y * 0.5, false, (seed, 70), &mut draw);
        // Stalks stand a little over what it carries.
        shape.support(Vec3::Y * (one.y * 0.9925), size.x * 0.86, size.z * 0.8, 1.0);
        shape.seats(Vec3::Y * size.y, size.x * 0.8);
    }
}

/// A pressed bale about `at`, tied twice; `turned` lays it along Z. With few `stalks` sticking out it is one of a
/// heap, and its twine plainer.
fn bale(
    shape: &mut Shape,
    size: Vec3,
    at: Vec3,
    turned: bool,
    (seed, stalks): (u64, usize),
    draw: &mut Stream,
) {
    let half = size * 0.5;
    let turn = if turned { FRAC_PI_2 } else { 0.0 };
    // Between a box and an egg, with flakes across its length.
    let surface = |d: Vec3, grow: f32| {
        let k = 9.0;
        let norm = pow(pow(d.x.abs(), k) + pow(d.y.abs(), k) + pow(d.z.abs(), k), 1.0 / k);
        let p = d / norm.max(1e-4);
        let tied = 0.035
            * [-0.36, 0.36]
                .iter()
                .map(|x| (1.0 - ((p.x - x) / 0.09) * ((p.x - x) / 0.09)).max(0.0))
                .sum::<f32>();
        let rough = 0.02 * fbm3(p * Vec3::new(7.0, 3.0, 3.0), 3, seed);
        p * (half * (0.985 - tied) + Vec3::splat(rough * 0.4 + grow)).min(half + 0.004)
    };
    let body = finished(displaced(5, |d| surface(d, 0.0)), 0.9);
    // Its own weight presses its lower side flat onto what it lies on.
    let low = at.y - half.y;
    let sunk = body.bounds().map_or(0.0, |b| b.min.y + half.y) + 0.006;
    let rest = |p: Vec3| {
        let below = ((at.y - p.y) / half.y).max(0.0);
        p.with_y((p.y - sunk * below).max(low))
    };
    shape.add("hay", "straw", body.yawed(turn).moved(at).deformed(rest));
    for x in [-0.36, 0.36] {
        let turns = if stalks < 50 { 16 } else { 28 };
        let loop_path: Vec<Vec3> = (0..=turns)
            .map(|k| on_circle(TAU * (k % turns) as f32 / turns as f32))
            .map(|c| {
                let squared = c / pow(pow(c.x.abs(), 7.0) + pow(c.y.abs(), 7.0), 1.0 / 7.0);
                Vec3::new(x * half.x, squared.x * half.y * 0.968, squared.y * half.z * 0.968)
            })
            .collect();
        let twine = tube(&loop_path, 0.006, if stalks < 50 { 4 } else { 5 }).yawed(turn).moved(at);
        shape.add("twine", "paper", twine.deformed(|p| p.with_y(p.y.max(low + 0.001))));
    }
    let mut wisps = TriMesh::default();
    for _ in 0..stalks {
        let d = crate::props::nature::growth::direction_of(draw);
        let p = surface(d, -0.004);
        let out = (p / half * Vec3::new(0.4, 1.0, 1.0)).normalize_or(Vec3::Y);
        wisp(&mut wisps, p, out, draw);
    }
    let high = half + 0.01;
    let wisps = wisps.deformed(|p| p.clamp(-high.with_y(half.y - 0.002), high));
    shape.add("wisps", "straw", sound(wisps).yawed(turn).moved(at));
}

/// A stalk that sticks out a little: a thin folded strip.
fn wisp(mesh: &mut TriMesh, base: Vec3, out: Vec3, draw: &mut Stream) {
    let way = (out * 0.5 + crate::props::nature::growth::direction_of(draw)).normalize_or(out);
    let long = draw.range(0.05, 0.13);
    let side = way.cross(out).normalize_or(way.any_orthonormal_vector()) * 0.0035;
    let (tip, lift) = (base + way * long, out * 0.004);
    let points = [base - side, base + side, base + lift, tip];
    let first = mesh.positions.len() as u32;
    for p in points {
        mesh.vertex(p, out, Vec2::new((p - base).dot(way), (p - base).dot(side) * 280.0));
    }
    let [a, b, c, d] = [0, 1, 2, 3].map(|i| first + i);
    mesh.triangles.extend([[a, b, c], [a, d, b], [b, d, c], [c, d, a]]);
}

/// Without stalks that clamping has flattened or turned inside out.
fn sound(mesh: TriMesh) -> TriMesh {
    let mut out = TriMesh::default();
    for piece in mesh.triangles.chunks(4) {
        let area = |t: &[u32; 3]| {
            let [a, b, c] = mesh.corners(*t);
            (b - a).cross(c - a).length()
        };
        let foot = piece.first().map_or(Vec3::ZERO, |t| mesh.corners(*t)[0]);
        let volume = |t: &[u32; 3]| {
            let [a, b, c] = mesh.corners(*t).map(|p| p - foot);
            a.dot(b.cross(c))
        };
        if piece.iter().all(|t| area(t) > 1e-7) && piece.iter().map(volume).sum::<f32>() > 1e-9 {
            let first = out.positions.len() as u32;
            let low = piece.iter().flatten().min().copied().unwrap_or(0);
            for i in low..low + 4 {
                let i = i as usize;
                out.vertex(mesh.positions[i], mesh.normals[i], mesh.uvs[i]);
            }
            out.triangles.extend(piece.iter().map(|t| t.map(|i| i - low + first)));
        }
    }
    finished(out, 0.5)
}

/// A roll lying on its side along X, wound in a spiral that shows at its ends.
fn roll(shape: &mut Shape, size: Vec3, seed: u64, draw: &mut Stream) {
    let r = size.y * 0.5;
    let half = size.x * 0.5;
    let mut line = vec![Vec2::new(0.0, 0.0)];
    for k in 1..=11 {
        let t = k as f32 / 12.0;
        line.push(Vec2::new(r * t - 0.01, 0.018 * (1.0 - t)));
        line.push(Vec2::new(r * t + 0.012, 0.018 * (1.0 - t) + 0.016));
    }
    line.extend(
        [(0.965, 0.0), (0.99, 0.03), (1.0, 0.1), (1.0, 0.3), (1.0, 0.5)]
            .map(|(k, y)| Vec2::new(r * k, y * size.x)),
    );
    let other: Vec<Vec2> = line
        .iter()
        .rev()
        .skip(1)
        .filter(|p| p.y < size.x * 0.35)
        .map(|p| Vec2::new(p.x, size.x - p.y))
        .collect();
    line.extend(other);
    let body = lathe(&line, 36, 0.5).at(0.0, -half, 0.0).turned(rot_z(FRAC_PI_2));
    let rough = |p: Vec3| {
        let out = Vec3::new(0.0, p.y, p.z) / r;
        p * Vec3::new(1.0, 0.99, 0.99) + out * 0.016 * fbm3(p * Vec3::new(5.0, 4.0, 4.0), 3, seed)
    };
    // Its weight flattens it a little below.
    let rest = |p: Vec3| (p + Vec3::Y * r * 0.97).with_y((p.y + r * 0.97).max(0.0));
    shape.add("hay", "straw", shade(body.deformed(rough), 0.7).deformed(rest));
    for k in 0..7 {
        let x = half * (k as f32 / 3.0 - 1.0) * 0.86;
        let hoop: Vec<Vec3> = (0..=36)
            .map(|i| on_circle(TAU * (i % 36) as f32 / 36.0) * (r * 1.003))
            .map(|c| Vec3::new(x, c.x, c.y))
            .collect();
        shape.add("twine", "paper", tube(&hoop, 0.005, 4).deformed(rest));
    }
    let mut wisps = TriMesh::default();
    for _ in 0..160 {
        let turn = draw.range(0.0, TAU);
        let out = Vec3::new(0.0, cos(turn), sin(turn));
        let base = out * r * 0.99 + Vec3::X * draw.signed() * half * 0.95;
        if base.y > -r * 0.75 {
            wisp(&mut wisps, base, out, draw);
        }
    }
    shape.add(
        "wisps",
        "straw",
        sound(
            wisps.deformed(|p| rest(p.clamp(-Vec3::splat(r), Vec3::splat(r)).with_x(p.x.clamp(-half, half)))),
        ),
    );
}

/// A heap drawn up to a point round a pole.
fn cock(shape: &mut Shape, size: Vec3, seed: u64, draw: &mut Stream) {
    let r = size.x * 0.5;
    let tall = size.y * 0.88;
    let girth = |t: f32| (1.0 - t * t) * (0.9 + 0.1 * cos(t * PI)) + 0.02;
    let body = displaced(5, |d| {
        let t = (d.y * 0.5 + 0.5).clamp(0.0, 1.0);
        let flat = Vec2::new(d.x, d.z).normalize_or_zero()
            * r
            * girth(t)
            * (1.0 - (1.0 - t * 6.0).max(0.0) * 0.25)
            * 0.93;
        let spread = (Vec2::new(d.x, d.z).length() * 4.0).min(1.0);
        let rough = 1.0 + 0.09 * fbm3(d * Vec3::new(4.0, 7.0, 4.0), 3, seed);
        Vec3::new(flat.x * spread * rough, t * tall, flat.y * spread * rough)
    });
    shape.add("hay", "straw", finished(body, 0.8));
    shape.add("pole", "wood", rod(Vec3::Y * tall * 0.9, Vec3::Y * size.y, 0.028, 10));
    let mut wisps = TriMesh::default();
    for _ in 0..380 {
        let (t, turn) = (draw.range(0.03, 0.9), draw.range(0.0, TAU));
        let c = on_circle(turn) * r * girth(t) * 0.92;
        let out = Vec3::new(c.x, r * 0.3, c.y).normalize_or(Vec3::Y);
        let base = Vec3::new(c.x, t * tall, c.y);
        wisp(&mut wisps, base, out, draw);
    }
    shape.add("wisps", "straw", finished(wisps, 0.5).deformed(|p| p.with_y(p.y.max(0.002))));
}

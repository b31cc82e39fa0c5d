//! A neon sign on a clear panel: bent glass tubes that spell a word or draw a figure.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, smooth, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const NEON_SIGN: Generator = Generator {
    kind: "neon_sign",
    title: "Neon sign",
    group: "lights",
    words: &["neon", "neon light", "open sign", "neon open sign", "bar sign", "led sign"],
    styles: &["heart", "cocktail", "arrow", "bolt"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.4, 0.9, 2.0),
        Param::m("height", 0.25, 0.5, 1.4),
        Param::m("depth", 0.05, 0.08, 0.14),
    ],
    source: "usual retail sizes; glass tubes of 8 to 15 mm",
    slots: &[
        SlotSpec { name: "tube", material: "pink neon tube" },
        SlotSpec { name: "trace", material: "neon tube" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.0,
    build,
};

const PINK: LinearRgb = LinearRgb([1.0, 0.16, 0.45]);

/// One bent tube: its slot, and its way in a box from −1 to 1 both ways.
struct Stroke(&'static str, Vec<Vec2>);

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let off = size.z * 0.42;
    let panel = bevel_box(Vec3::new(size.x, size.y, 0.008), 0.002);
    shape.add("panel", "glass", panel.at(0.0, 0.0, off));
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let at = Vec3::new(x * (size.x * 0.5 - 0.03), y * (size.y * 0.5 - 0.03), 0.0);
        let peg = |r: f32, from: f32, long: f32| {
            cylinder(r, long, 16, 0.002).turned(rot_x(FRAC_PI_2)).moved(at + Vec3::Z * from)
        };
        shape.add("pegs", "metal", peg(0.009, 0.0, off));
        shape.add("pegs", "metal", peg(0.012, off + 0.003, 0.008));
    }
    let strokes = match () {
        () if args.is("heart") => heart(),
        () if args.is("cocktail") => cocktail(),
        () if args.is("arrow") => arrow(),
        () if args.is("bolt") => bolt(),
        () => open(),
    };
    let wide = size
        .x
        .min(size.y * if args.is("heart") || args.is("bolt") || args.is("cocktail") { 1.0 } else { 1.8 });
    let scale = Vec2::new(wide.max(size.x * 0.55), size.y) * 0.5 * 0.8;
    let thick = (size.y * 0.0155).clamp(0.005, 0.013);
    let z = size.z - thick;
    for Stroke(slot, way) in strokes {
        let path: Vec<Vec3> = way.iter().map(|p| (*p * scale).extend(z)).collect();
        shape.add("tubes", slot, tube(&path, thick, 10));
        for end in [path[0], path[path.len() - 1]] {
            // The tube turns back to the panel in a black sleeve.
            let leg = tube(&[end.with_z(off + 0.003), end.with_z(z + thick * 0.6)], thick * 1.25, 10);
            shape.add("sleeves", "rubber", leg);
        }
    }
    // The transformer behind the panel, and its lead.
    let crate_size = Vec3::new(size.x * 0.2, size.y * 0.14, off - 0.008);
    shape.add(
        "transformer",
        "metal",
        bevel_box(crate_size, 0.004).at(0.0, -size.y * 0.36, crate_size.z * 0.5),
    );
    let lead = [(-0.1, -0.36), (-0.28, -0.4), (-0.4, -0.44), (-0.44, -0.49)]
        .map(|(x, y)| Vec3::new(x * size.x, y * size.y, off * 0.4));
    shape.add("lead", "rubber", tube(&smooth(&lead, 4), 0.0035, 6));
    for x in [-0.25, 0.25] {
        shape.light(Vec3::new(x * size.x, 0.0, size.z + 0.03), PINK, 14.0, 5.0);
    }
}

/// An arc about `center` with half sizes `reach`, in turns from `from` to `to`.
fn arc(center: (f32, f32), reach: (f32, f32), from: f32, to: f32) -> Vec<Vec2> {
    let steps = ((to - from).abs() * 28.0).ceil().max(4.0) as usize;
    (0..=steps)
        .map(|i| on_circle(TAU * (from + (to - from) * i as f32 / steps as f32)))
        .map(|p| Vec2::new(center.0 + p.x * reach.0, center.1 + p.y * reach.1))
        .collect()
}

/// A polyline whose corners are bent, as glass must be.
fn bent(points: &[(f32, f32)]) -> Vec<Vec2> {
    let points: Vec<Vec2> = points.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let mut way = vec![points[0]];
    for triple in points.windows(3) {
        let [a, b, c] = [triple[0], triple[1], triple[2]];
        let cut = |to: Vec2| (0.07 / b.distance(to).max(0.07)).min(0.45);
        let (from, to) = (b.lerp(a, cut(a)), b.lerp(c, cut(c)));
        way.extend([0.0, 0.25, 0.5, 0.75, 1.0].map(|t: f32| from.lerp(b, t).lerp(b.lerp(to, t), t)));
    }
    way.push(points[points.len() - 1]);
    way
}

fn open() -> Vec<Stroke> {
    let (low, high) = (-0.42, 0.42);
    let mut p = bent(&[(-0.34, low), (-0.34, 0.36)]);
    p.extend(arc((-0.24, 0.2), (0.18, 0.22), 0.3, -0.25));
    p.push(Vec2::new(-0.3, -0.02));
    vec![
        Stroke("tube", arc((-0.66, 0.0), (0.2, 0.42), 0.28, 1.24)),
        Stroke("tube", p),
        Stroke("tube", bent(&[(0.4, high), (0.12, high), (0.12, low), (0.4, low)])),
        Stroke("tube", bent(&[(0.16, 0.0), (0.35, 0.0)])),
        Stroke("tube", bent(&[(0.54, low), (0.54, high), (0.84, low), (0.84, high)])),
        Stroke("trace", arc((0.0, 0.0), (0.98, 0.86), 0.02, 0.48)),
        Stroke("trace", arc((0.0, 0.0), (0.98, 0.86), 0.52, 0.98)),
    ]
}

fn heart() -> Vec<Stroke> {
    let lobe = |scale: f32| -> Vec<Vec2> {
        (0..=56)
            .map(|i| TAU * (0.012 + 0.976 * i as f32 / 56.0))
            .map(|t| {
                use crate::num::math::{cos, sin};
                let s = sin(t);
                let y = 13.0 * cos(t) - 5.0 * cos(2.0 * t) - 2.0 * cos(3.0 * t) - cos(4.0 * t);
                Vec2::new(16.0 * s * s * s, y + 2.5) / 15.5 * scale
            })
            .collect()
    };
    vec![Stroke("tube", lobe(0.94)), Stroke("trace", lobe(0.72))]
}

fn cocktail() -> Vec<Stroke> {
    vec![
        Stroke("tube", bent(&[(-0.05, 0.02), (-0.62, 0.7), (0.62, 0.7), (0.05, 0.02)])),
        Stroke("tube", bent(&[(0.0, 0.04), (0.0, -0.78)])),
        Stroke("tube", bent(&[(-0.4, -0.86), (0.4, -0.86)])),
        Stroke("trace", bent(&[(-0.3, 0.46), (-0.1, 0.5), (0.1, 0.42), (0.3, 0.48)])),
        Stroke("trace", bent(&[(0.1, 0.3), (0.56, 0.96)])),
        Stroke("trace", arc((0.42, 0.76), (0.13, 0.13), 0.1, 1.05)),
    ]
}

fn arrow() -> Vec<Stroke> {
    vec![
        Stroke(
            "tube",
            bent(&[
                (-0.9, 0.25),
                (0.2, 0.25),
                (0.2, 0.7),
                (0.92, 0.0),
                (0.2, -0.7),
                (0.2, -0.25),
                (-0.9, -0.25),
                (-0.9, 0.18),
            ]),
        ),
        Stroke("trace", bent(&[(-0.74, 0.0), (0.6, 0.0)])),
        Stroke("trace", bent(&[(0.38, 0.34), (0.68, 0.02)])),
        Stroke("trace", bent(&[(0.38, -0.34), (0.68, -0.02)])),
    ]
}

fn bolt() -> Vec<Stroke> {
    vec![
        Stroke(
            "tube",
            bent(&[
                (0.12, 0.94),
                (-0.5, -0.08),
                (-0.02, -0.08),
                (-0.22, -0.94),
                (0.52, 0.24),
                (0.06, 0.24),
                (0.3, 0.94),
                (0.18, 0.94),
            ]),
        ),
        Stroke("trace", arc((0.0, 0.0), (0.94, 0.94), 0.3, 0.68)),
        Stroke("trace", arc((0.0, 0.0), (0.94, 0.94), -0.2, 0.18)),
    ]
}
